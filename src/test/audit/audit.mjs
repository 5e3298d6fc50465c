// What the audits share. Each is given the URL of the endpoint, and fails if a tool does, or has something to warn of.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const endpoint = process.argv[2];
export const folder = dirname(fileURLToPath(import.meta.url));

// What clients have to say goes to the console: an audit in which one warns of something has failed.
for (const level of ['warn', 'error']) {
  console[level] = (...message) => {
    process.exitCode = 1;
    process.stderr.write(`${message.join(' ')}\n`);
  };
}

/** The text that is served at a path beside the endpoint. */
export async function served(path) {
  const response = await fetch(new URL(path, endpoint));
  assert.equal(response.status, 200);
  return response.text();
}

/** The answer to a query that has no errors. */
export async function ask(query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

/** Runs a tool in the folder of the audits. */
export function run(tool, ...options) {
  const { status, stdout, stderr } = spawnSync(join(folder, 'node_modules/.bin', tool), options, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const said = `${stdout}${stderr}`;
  assert.equal(status, 0, `${tool}: ${said}`);
  assert.doesNotMatch(said, /\bwarn(ing)?\b/i, `${tool}: ${said}`);
  return said;
}
