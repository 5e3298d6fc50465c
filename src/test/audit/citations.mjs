// Has a reference manager's library read how every document and the record itself are to be cited.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';

const query = `{
  dataset { title fingerprint bibtex cslJson }
  documents(first: 100) { nodes { title author url bibtex cslJson } }
}`;
const response = await fetch(process.argv[2], {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query }),
});
const { dataset, documents } = (await response.json()).data;
const sources = [dataset, ...documents.nodes];
const inOneLine = (text) => text.replace(/\s+/g, ' ').trim();
const failures = [];
for (const source of sources) {
  for (const format of ['bibtex', 'cslJson']) {
    const { data } = new Cite(source[format]);
    if (data.length !== 1 || data[0].title !== inOneLine(source.title) || (source.url && data[0].URL !== source.url)) {
      failures.push(`${format} of ${source.title} was read as ${JSON.stringify(data)}`);
    }
  }
}
const bibliography = new Cite(sources.map((source) => source.bibtex).join('\n'));
if (bibliography.data.length !== sources.length) {
  failures.push(`the bibliography has ${bibliography.data.length} of ${sources.length} entries`);
}
failures.forEach((failure) => console.error(failure));
console.log(`${sources.length} sources are cited in BibTeX and CSL-JSON`);
process.exitCode = failures.length === 0 ? 0 : 1;
