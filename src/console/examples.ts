/** The query the console opens with; it answers on the bundled notices. */
export const FIRST_EXAMPLE = `# Who is Shahab al-Muhajir? Press Ctrl+Enter (or the button) to ask.
query WhoIs {
  search(name: "Shahab al-Muhajir") {
    matches {
      score
      alias { name kind strength }
      party {
        id
        kind
        name
        designationStatus
        roles { text }
        designations {
          authority { name }
          programs { code name legalBasis }
          designatedOn
          source { title publisher url }
        }
      }
      explanation { summary }
    }
    receipt {
      revision
      lists { list { id } ageDays }
    }
  }
}
`;

const LISTS = `# What is loaded, and how old is it?
query Loaded {
  lists {
    id
    name
    publisher
    publishedOn
    ageDays
    entryCount
  }
}
`;

const CHANGES = `# What changed since the beginning? Keep endCursor, and give it as "after" next time.
query Changed {
  changes(first: 20) {
    nodes {
      kind
      summary
      revision { number at }
    }
    pageInfo { endCursor hasNextPage }
  }
}
`;

/** One tab each. */
export const EXAMPLES = [{ query: FIRST_EXAMPLE }, { query: LISTS }, { query: CHANGES }];
