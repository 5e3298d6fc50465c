// Holds the endpoint whose URL is given against every audit of GraphQL over HTTP that graphql-http has.
import { auditServer } from 'graphql-http';

const audits = 61;
const results = await auditServer({ url: process.argv[2] });
const failed = results.filter((result) => result.status !== 'ok');
for (const { status, id, name, reason } of failed) {
  console.error(`${status} ${id} ${name}: ${reason}`);
}
console.log(`${results.length - failed.length} of ${audits} audits passed`);
process.exitCode = results.length - failed.length === audits ? 0 : 1;
