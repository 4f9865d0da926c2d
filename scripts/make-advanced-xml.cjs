/**
 * Writes a valid OFAC ADVANCED XML file of any size, the same for the same seed, to measure the reader with.
 *
 *   node scripts/make-advanced-xml.cjs OUT.xml MEGABYTES [SEED]
 *
 * Everyone in it is made up. The proportions are those of OFAC's consolidated file of 2020-03-17, at about 8 kB a party
 * (names, addresses, documents, features, one sanctions entry each), with other scripts added as today's files have them.
 */
const { closeSync, openSync, writeSync } = require('node:fs');

const BYTES_PER_PARTY = 8_300;
const SYLLABLES = 'ka ro mi ta shi lu ven dor ash bel qu zan ir om ne sul fa ri hak gor ped lan mu wei'.split(
  ' ',
);
const CYRILLIC = 'ка ро ми та ши лу вен дор аш бел ку зан ир ом не сул фа ри хак гор пед лан му вей'.split(
  ' ',
);
const PROGRAMS = ['SDGT', 'RUSSIA-EO14024', 'IRAN', 'SYRIA', 'DPRK3', 'GLOMAG', 'SDNTK', 'CUBA'];
const COUNTRIES = [
  [11029, 'AF', 'Afghanistan'],
  [11110, 'IR', 'Iran'],
  [11171, 'RU', 'Russia'],
  [11199, 'SY', 'Syria'],
  [11212, 'US', 'United States'],
  [11205, 'TR', 'Turkey'],
];

/** @returns {{ parties: number, bytes: number }} what was written. */
function makeAdvancedXml(path, megabytes, seed = 1) {
  const file = openSync(path, 'w');
  const out = new Output(file);
  const parties = Math.max(1, Math.round((megabytes * 1_000_000) / BYTES_PER_PARTY));
  try {
    writeHead(out);
    section(
      out,
      'Locations',
      parties,
      seed,
      (random, id) => location(random, 2 * id) + location(random, 2 * id + 1),
    );
    section(out, 'IDRegDocuments', parties, seed + 1, document);
    section(out, 'DistinctParties', parties, seed + 2, party);
    section(out, 'ProfileRelationships', Math.floor(parties / 2), seed + 3, (random, id) =>
      relationship(random, id, parties),
    );
    section(out, 'SanctionsEntries', parties, seed + 4, sanctionsEntry);
    out.write('  <SanctionsEntryLinks />\n</Sanctions>\n');
    out.flush();
    return { parties, bytes: out.bytes };
  } finally {
    closeSync(file);
  }
}

class Output {
  constructor(file) {
    this.file = file;
    this.bytes = 0;
    this.pending = [];
    this.length = 0;
  }

  write(text) {
    this.pending.push(text);
    this.length += text.length;
    if (this.length > 1_000_000) this.flush();
  }

  flush() {
    this.bytes += writeSync(this.file, this.pending.join(''));
    this.pending = [];
    this.length = 0;
  }
}

function section(out, name, count, seed, record) {
  const random = generator(seed);
  out.write(`  <${name}>\n`);
  for (let id = 0; id < count; id++) out.write(record(random, id));
  out.write(`  </${name}>\n`);
}

/** Mulberry32: small, fast, and the same on every machine. */
function generator(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    pick: (values) => values[Math.floor(next() * values.length)],
    chance: (share) => next() < share,
  };
}

function word(random, syllables = SYLLABLES) {
  const text = Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join('');
  return text[0].toUpperCase() + text.slice(1);
}

/** Every value set of the schema, in its order: number, text, further attributes. */
const VALUE_SETS = {
  AliasType: [
    [1400, 'A.K.A.'],
    [1401, 'F.K.A.'],
    [1403, 'Name'],
  ],
  AreaCode: COUNTRIES.map(([id, iso, name]) => [
    id,
    iso,
    `CountryID="${id}" Description="${name}" AreaCodeTypeID="1"`,
  ]),
  AreaCodeType: [[1, 'ISO 3166 (2)']],
  CalendarType: [[1, 'Gregorian']],
  Country: COUNTRIES.map(([id, iso, name]) => [id, name, `ISO2="${iso}"`]),
  CountryRelevance: [[1413, 'PRIMARY']],
  DecisionMakingBody: [[1, 'United States Treasury Department', 'OrganisationID="1"']],
  DetailReference: [
    [91526, 'Male'],
    [91527, 'Female'],
  ],
  DetailType: [
    [1430, 'DATE'],
    [1431, 'LOOKUP'],
    [1432, 'TEXT'],
    [1433, 'COUNTRY'],
  ],
  DocNameStatus: [
    [1, 'Primary Latin'],
    [2, 'Others'],
  ],
  EntryEventType: [[1, 'Created']],
  EntryLinkType: [],
  ExRefType: [],
  FeatureType: [
    [8, 'Birthdate'],
    [9, 'Place of Birth'],
    [21, 'Email Address'],
    [25, 'Location'],
    [224, 'Gender'],
  ].map(([id, name]) => [id, name, 'FeatureTypeGroupID="1"']),
  FeatureTypeGroup: [[1, 'Unknown']],
  IDRegDocDateType: [
    [1480, 'Issue Date'],
    [1481, 'Expiration Date'],
  ],
  IDRegDocType: [
    [1571, 'Passport'],
    [1584, 'National ID No.'],
    [1596, 'Tax ID No.'],
  ],
  IdentityFeatureLinkType: [[1, 'Unknown']],
  LegalBasis: [[1828, 'Executive Order 13224 (Terrorism)', 'LegalBasisTypeID="1" SanctionsProgramID="1"']],
  LegalBasisType: [[1, 'Unknown']],
  List: [
    [1550, 'SDN List'],
    [91512, 'Consolidated List'],
  ],
  LocPartType: [
    [1450, 'REGION'],
    [1451, 'ADDRESS1'],
    [1454, 'CITY'],
    [1455, 'STATE/PROVINCE'],
    [1456, 'POSTAL CODE'],
  ],
  LocPartValueStatus: [[1, 'Main']],
  LocPartValueType: [[1, 'Unknown']],
  NamePartType: [
    [1520, 'Last Name'],
    [1521, 'First Name'],
    [1525, 'Entity Name'],
  ],
  Organisation: [[1, 'State', 'CountryID="11212"']],
  PartySubType: [
    [3, 'Unknown', 'PartyTypeID="2"'],
    [4, 'Unknown', 'PartyTypeID="1"'],
  ],
  PartyType: [
    [1, 'Individual'],
    [2, 'Entity'],
    [4, 'Transport'],
  ],
  RelationQuality: [
    [1540, 'High'],
    [1, 'Unknown'],
  ],
  RelationType: [
    [15003, 'Owned or Controlled By', 'Symmetrical="false"'],
    [15002, 'Acting for or on behalf of', 'Symmetrical="false"'],
  ],
  Reliability: [
    [1560, 'Confirmed'],
    [1, 'Unknown'],
  ],
  SanctionsProgram: [[1, 'Unknown', 'SubsidiaryBodyID="1"']],
  SanctionsType: [
    [1, 'Program'],
    [1705, 'Block'],
  ],
  Script: [
    [215, 'Latin', 'ScriptCode="Latin"'],
    [220, 'Cyrillic', 'ScriptCode="Cyrl"'],
  ],
  ScriptStatus: [[1, 'Unknown']],
  SubsidiaryBody: [[1, 'Office of Foreign Assets Control', 'Notional="false" DecisionMakingBodyID="1"']],
  SupInfoType: [],
  TargetType: [],
  Validity: [
    [1, 'Valid'],
    [2, 'Fraudulent'],
  ],
};

function writeHead(out) {
  out.write(`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<Sanctions xmlns="http://www.un.org/sanctions/1.0" Version="3">
  <DateOfIssue CalendarTypeID="1">
    <Year>2026</Year>
    <Month>1</Month>
    <Day>15</Day>
  </DateOfIssue>
  <ReferenceValueSets>
`);
  for (const [name, rows] of Object.entries(VALUE_SETS)) {
    const members = rows.map(
      ([id, text, more = '']) => `      <${name} ID="${id}" ${more}>${text}</${name}>\n`,
    );
    out.write(`    <${name}Values>\n${members.join('')}    </${name}Values>\n`);
  }
  out.write('  </ReferenceValueSets>\n');
}

const locationPart = (type, value) => `      <LocationPart LocPartTypeID="${type}">
        <LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1">
          <Comment />
          <Value>${value}</Value>
        </LocationPartValue>
      </LocationPart>
`;

function location(random, id) {
  const [country] = random.pick(COUNTRIES);
  return `    <Location ID="${id}">
      <LocationAreaCode AreaCodeID="${country}" />
      <LocationCountry CountryID="${country}" CountryRelevanceID="1413" />
${locationPart(1451, `${1 + random.below(300)} ${word(random)} Street`)}${locationPart(1454, word(random))}${locationPart(1456, 10_000 + random.below(89_999))}      <FeatureVersionReference FeatureVersionID="${5_000_000 + id}" />
    </Location>
`;
}

function document(random, id) {
  return `    <IDRegDocument ID="${id}" IDRegDocTypeID="${random.pick([1571, 1584, 1596])}" IdentityID="${id}" IssuedBy-CountryID="${random.pick(COUNTRIES)[0]}" ValidityID="1">
      <Comment />
      <IDRegistrationNo>${random.below(999_999_999)}</IDRegistrationNo>
      <IssuingAuthority />
      <DocumentedNameReference DocumentedNameID="${id * 10}" />
    </IDRegDocument>
`;
}

function party(random, id) {
  const person = random.chance(0.6);
  const count = 2 + random.below(5);
  const groups = [];
  const aliases = Array.from({ length: count }, (_, index) => alias(random, id, index, person, groups)).join(
    '',
  );
  return `    <DistinctParty FixedRef="${1000 + id}">
      <Comment>${random.chance(0.3) ? `${word(random)} ${word(random)}.` : ''}</Comment>
      <Profile ID="${1000 + id}" PartySubTypeID="${person ? 4 : 3}">
        <Identity ID="${id}" FixedRef="${1000 + id}" Primary="true" False="false">
${aliases}          <NamePartGroups>
${groups
  .map(
    ([group, type]) => `            <MasterNamePartGroup>
              <NamePartGroup ID="${group}" NamePartTypeID="${type}" />
            </MasterNamePartGroup>
`,
  )
  .join('')}          </NamePartGroups>
        </Identity>
${features(random, id, person)}      </Profile>
    </DistinctParty>
`;
}

function alias(random, id, index, person, groups) {
  const name = documentedName(random, id, index, person, groups, SYLLABLES, 215);
  const other = index === 0 && random.chance(0.1);
  return `          <Alias FixedRef="${1000 + id}" AliasTypeID="${index === 0 ? 1403 : random.pick([1400, 1400, 1401])}" Primary="${index === 0}" LowQuality="${index > 0 && random.chance(0.05)}">
${name}${other ? documentedName(random, id, 9, person, groups, CYRILLIC, 220) : ''}          </Alias>
`;
}

function documentedName(random, id, index, person, groups, syllables, script) {
  const types = person ? [1520, 1521] : [1525];
  const parts = types.map((type) => {
    const group = id * 40 + groups.length;
    groups.push([group, type]);
    const value =
      type === 1521 ? word(random, syllables) : `${word(random, syllables)} ${word(random, syllables)}`;
    return `              <DocumentedNamePart>
                <NamePartValue NamePartGroupID="${group}" ScriptID="${script}" ScriptStatusID="1" Acronym="false">${value}</NamePartValue>
              </DocumentedNamePart>
`;
  });
  return `            <DocumentedName ID="${id * 10 + index}" FixedRef="${1000 + id}" DocNameStatusID="${index === 0 ? 1 : 2}">
${parts.join('')}            </DocumentedName>
`;
}

function features(random, id, person) {
  const list = [2 * id, 2 * id + 1].map((place) =>
    feature(id, 25, 5_000_000 + place, `            <VersionLocation LocationID="${place}" />\n`),
  );
  if (person) {
    list.push(feature(id, 8, id * 10, birthdate(random)));
    list.push(
      feature(
        id,
        224,
        id * 10 + 1,
        `            <VersionDetail DetailTypeID="1431" DetailReferenceID="${random.pick([91526, 91527])}" />\n`,
      ),
    );
    list.push(
      feature(
        id,
        9,
        id * 10 + 2,
        `            <VersionDetail DetailTypeID="1432">${word(random)}, ${random.pick(COUNTRIES)[2]}</VersionDetail>\n`,
      ),
    );
  } else {
    list.push(
      feature(
        id,
        21,
        id * 10,
        `            <VersionDetail DetailTypeID="1432">info@${word(random).toLowerCase()}.example</VersionDetail>\n`,
      ),
    );
  }
  return list.join('');
}

function feature(identity, type, version, body) {
  return `        <Feature ID="${version}" FeatureTypeID="${type}">
          <FeatureVersion ID="${version}" ReliabilityID="1">
            <Comment />
${body}          </FeatureVersion>
          <IdentityReference IdentityID="${identity}" IdentityFeatureLinkTypeID="1" />
        </Feature>
`;
}

function birthdate(random) {
  const [year, month, day] = [1930 + random.below(75), 1 + random.below(12), 1 + random.below(28)];
  const point = (name) => `                <${name}>
                  <Year>${year}</Year>
                  <Month>${month}</Month>
                  <Day>${day}</Day>
                </${name}>
`;
  const boundary = (
    name,
  ) => `              <${name} Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false">
${point('From')}${point('To')}              </${name}>
`;
  return `            <DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false">
${boundary('Start')}${boundary('End')}            </DatePeriod>
            <VersionDetail DetailTypeID="1430" />
`;
}

function relationship(random, id, parties) {
  return `    <ProfileRelationship ID="${id}" From-ProfileID="${1000 + 2 * id}" To-ProfileID="${1000 + random.below(parties)}" RelationTypeID="${random.pick([15002, 15003])}" RelationQualityID="1" Former="false" SanctionsEntryID="${2 * id}">
      <Comment />
    </ProfileRelationship>
`;
}

function sanctionsEntry(random, id) {
  const measure = (type, comment) => `      <SanctionsMeasure ID="${id * 3 + type}" SanctionsTypeID="${type}">
${comment}        <DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true" />
      </SanctionsMeasure>
`;
  return `    <SanctionsEntry ID="${id}" ProfileID="${1000 + id}" ListID="1550">
      <EntryEvent ID="${id}" EntryEventTypeID="1" LegalBasisID="1828">
        <Comment />
        <Date CalendarTypeID="1">
          <Year>${2000 + random.below(26)}</Year>
          <Month>${1 + random.below(12)}</Month>
          <Day>${1 + random.below(28)}</Day>
        </Date>
      </EntryEvent>
${measure(1705, '')}${measure(1, `        <Comment>${random.pick(PROGRAMS)}</Comment>\n`)}    </SanctionsEntry>
`;
}

module.exports = { makeAdvancedXml };

if (require.main === module) {
  const [path, megabytes, seed] = process.argv.slice(2);
  if (path === undefined || !(Number(megabytes) > 0)) {
    console.error('Usage: node scripts/make-advanced-xml.cjs OUT.xml MEGABYTES [SEED]');
    process.exit(2);
  }
  const { parties, bytes } = makeAdvancedXml(path, Number(megabytes), Number(seed ?? 1));
  console.log(`${path}: ${parties} parties, ${(bytes / 1e6).toFixed(1)} MB`);
}
