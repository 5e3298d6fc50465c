// Starts the program on a record and has the libraries of others read its downloads: the tables by their data package,
// the graph without a base. Both must hold the same. The archive is left beside this file, for others to read.
// Arguments: the folder of the record, and the command that starts the program.
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import datapackage from 'datapackage';
import { unzipSync } from 'fflate';
import jsonld from 'jsonld';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'downloads');
const notInIris = /[^\x21-\uffff]|[<>"{}|\\^`]|%(?![0-9A-Fa-f]{2})|#.*#/u;

async function started(program) {
  let output = '';
  for await (const chunk of program.stdout) {
    output += chunk;
    const address = output.match(/Listening on: (http:\/\/[0-9.:]+)/);
    if (address) {
      return address[1];
    }
  }
  throw new Error(`the program did not start:\n${output}`);
}

async function bytes(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address} is answered with ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

// The rows of every table, each cell with its type; keys, constraints and foreign keys are checked.
async function tables(archive) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'record.csv.zip'), archive);
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    await writeFile(join(folder, name), content);
  }
  const read = await datapackage.Package.load(join(folder, 'datapackage.json'), { strict: true });
  const rows = [];
  for (const resource of read.resources) {
    const { fields } = resource.descriptor.schema;
    for (const row of await resource.read({ keyed: true, relations: true })) {
      rows.push({ table: resource.name, fields, row });
    }
  }
  return { read, rows };
}

// How many statements a row makes: one a value, and one for each date or other structure that it has.
function statements({ fields, row }) {
  const structures = new Set();
  let count = 0;
  for (const { name, delimiter } of fields.filter(({ name }) => name !== 'id' && row[name] !== null)) {
    count += delimiter ? new Set(row[name].match(/(?:\\.|[^|\\])+/gsu)).size : 1;
    if (name.includes('.')) {
      structures.add(name.split('.')[0]);
    }
  }
  return count + structures.size;
}

// How many types the nodes of a graph have.
function types(nodes) {
  return nodes.reduce((sum, node) => sum + node['@type'].length + types(node.citations ?? []), 0);
}

function check(holds, message) {
  if (!holds) {
    console.error(message);
    process.exitCode = 1;
  }
}

const [, , seeds, ...command] = process.argv;
const environment = { ...process.env, PARLEY_SEEDS: seeds, QUARKUS_HTTP_HOST: '127.0.0.1', QUARKUS_HTTP_PORT: '0' };
const program = spawn(command[0], command.slice(1), { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const address = await started(program);
  const { read, rows } = await tables(await bytes(`${address}/export/record.csv.zip`));
  const graph = JSON.parse(Buffer.from(await bytes(`${address}/export/record.jsonld`)).toString());
  const quads = await jsonld.toRDF(graph, { safe: true, documentLoader: () => Promise.reject(new Error('offline')) });

  const [dataset, ...nodes] = graph['@graph'];
  const records = rows.filter(({ fields }) => fields.some(({ name }) => name !== 'id' && name !== 'type'));
  const sources = new Set(records.filter(({ table }) => table === 'citations')
    .map(({ row }) => `${row.fact.id} ${row.document.id}`));
  const { '@id': iri, ...said } = dataset;
  const expected = records.reduce((sum, record) => sum + statements(record), 0) + sources.size + types(nodes)
    + Object.values(said).flat().length;
  check(records.length > 0 && quads.length === expected, `${quads.length} triples, and the tables hold ${expected}`);

  const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
  const iris = new Set(terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value));
  iris.forEach((value) => check(/^[a-z]+:/.test(value) && !notInIris.test(value), `not an absolute IRI: ${value}`));
  const licence = quads.find(({ predicate }) => predicate.value === 'https://schema.org/license');
  check(licence?.object.value === read.descriptor.licenses[0].path && licence.object.termType === 'NamedNode',
    'the licence is not a resource');
  check(read.descriptor.version === dataset['schema:version'], 'another version in the tables than in the graph');
  check(read.descriptor.id === iri, 'another name of the record in the tables than in the graph');
  console.log(`${records.length} records of ${seeds} are ${quads.length} triples, and rows that fit their data package`);
} finally {
  program.kill();
}
