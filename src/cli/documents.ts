/** What is asked of an import's report: everything there is. */
export const importReportFields = `
  outcome list revision publishedOn entries listed relisted amended delisted unchanged
  refused { locator reason } reasons editionId fileName dryRun durationMs`;

/** What is asked of a receipt: everything that it takes to check it. */
export const receiptFields = `
  revision revisionHash answeredAt engineVersion settingsDigest question resultsDigest
  lists { list { id name } edition { id publishedOn sha256 } confirmedOn ageDays }`;

/** What is asked of a SearchResult, for people and for `--json` alike. */
export const searchResultFields = `
  matches {
    score
    aboveThreshold
    party {
      id kind name designationStatus
      designations {
        authority { id name }
        programs { id code name legalBasis }
        list { id }
        designatedOn listedOn
        source { title publisher url publishedOn }
      }
      birthDates { text earliest latest circa }
      nationalities { kind country countryText }
      entries { list { id } reference listed }
    }
    alias { name kind strength script }
    entry { list { id name } reference listed }
    explanation {
      summary
      parts { query alias relation weight contribution }
      adjustments { kind query listed contribution note }
    }
  }
  receipt { ${receiptFields} }`;
