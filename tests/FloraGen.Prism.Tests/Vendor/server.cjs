// Serves one document after another with Prism, on this machine's own address. A line of the standard input names a document's
// file; a line of the standard output is the reply. The header "verdict" of a response says what Prism thinks of the request.
'use strict';

const http = require('node:http');
const net = require('node:net');
const path = require('node:path');
const { createInterface } = require('node:readline');
const { createRequire } = require('node:module');

const [, , folder] = process.argv;
const vendor = createRequire(path.join(folder, 'server.cjs'));
const { createInstance, getHttpOperationsFromSpec } = vendor('@stoplight/prism-http');
const { serialize } = vendor('@stoplight/prism-http-server/dist/serialize');
const { createLogger } = vendor('@stoplight/prism-core');

// A document may refer to anything: nothing of it is fetched.
net.Socket.prototype.connect = () => {
  throw new Error('Nothing is fetched over the network.');
};

const BASE = '/base';
// The standard output is for replies to the test.
console.log = console.error;

const MAX_BODY = 10 * 1024 * 1024;
const SEEDS = [undefined, 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const logger = createLogger('PRISM', { level: 'silent' });
let operations = [];

function isError(violation) {
  return violation.severity === 0;
}

function textOf(violations) {
  return violations.map((violation) => `${(violation.path || []).join('.')}: ${violation.message}`).join('\n');
}

async function read(request) {
  const pieces = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > MAX_BODY) {
      throw new Error('The body is too long.');
    }

    pieces.push(piece);
  }

  return Buffer.concat(pieces).toString('utf8');
}

// As Prism's own server hands a request on.
async function inputOf(request) {
  const { pathname, searchParams } = new URL(request.url.slice(BASE.length), 'http://example.com');
  const query = {};
  for (const name of searchParams.keys()) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? values[0] : values;
  }

  const text = await read(request);
  const hasNone = request.headers['transfer-encoding'] === undefined && !Number(request.headers['content-length']);
  const isJson = /^application\/([^;]+\+)?json\s*(;|$)/i.test(request.headers['content-type'] || '');
  return {
    method: request.method.toLowerCase(),
    url: { path: pathname, query },
    headers: request.headers,
    body: hasNone ? null : isJson ? JSON.parse(text) : text,
  };
}

function configOf(seed) {
  return {
    isProxy: false,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: true,
    mock: seed === undefined ? { dynamic: false } : { dynamic: true, seed },
  };
}

// The document's examples first; where they contradict their schemas, values made from the schemas.
async function judge(input, wanted) {
  let last = { verdict: 'unanswered', reason: 'nothing was tried' };
  for (const seed of wanted === undefined ? SEEDS : [wanted]) {
    const config = configOf(seed);
    const prism = createInstance(config, { logger });
    const outcome = await prism.request(structuredClone(input), operations, config)();
    if (outcome._tag === 'Left') {
      const error = outcome.left;
      if (/No response defined/.test(error.message)) {
        return { verdict: 'accepted', status: 204 };
      }

      const isRoute = /NO_(PATH|METHOD|SERVER)|NO_RESOURCE/.test(error.type || error.name || '');
      const violations = (error.additional && error.additional.validation) || [];
      last = {
        verdict: isRoute || violations.length > 0 || [401, 415, 422].includes(error.status) ? 'refused' : 'unanswered',
        reason: [error.detail || error.message, ...violations.map((item) => `${(item.location || []).join('.')}: ${item.message}`)].join('\n'),
      };
      if (last.verdict === 'refused') {
        return last;
      }

      continue;
    }

    const { output, validations } = outcome.right;
    if (output.statusCode < 200) {
      return { verdict: 'unanswered', reason: 'Prism returns a status that ends no exchange.' };
    }

    const refused = validations.input.filter(isError);
    if (refused.length > 0) {
      return { verdict: 'refused', reason: textOf(refused) };
    }

    const wrong = validations.output.filter(isError);
    if (wrong.length > 0) {
      last = { verdict: 'unanswered', reason: `no response that fits the document:\n${textOf(wrong)}` };
      continue;
    }

    try {
      const headers = Object.fromEntries(Object.entries(output.headers || {}).filter(([, value]) => value !== null && value !== undefined));
      const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type');
      return { verdict: 'accepted', status: output.statusCode, headers, body: serialize(output.body, type && type[1]) };
    } catch (error) {
      last = { verdict: 'unanswered', reason: `Prism cannot write the response: ${error.message}` };
    }
  }

  return last;
}

// A header has room for some lines only: whole ones.
function shortened(text) {
  return text.split('\n').slice(0, 8).map((line) => line.slice(0, 300)).join('\n');
}

async function handle(request, response) {
  let judgement;
  try {
    // A test that found the document's example wrong asks for another value.
    const seed = request.headers['prism-seed'];
    delete request.headers['prism-seed'];
    judgement = await judge(await inputOf(request), seed);
  } catch (error) {
    judgement = { verdict: 'died', reason: `${error && error.stack ? error.stack.split('\n').slice(0, 2).join(' ') : error}` };
  }

  const { verdict, status, headers, body, reason } = judgement;
  try {
    response.writeHead(status || 500, { ...headers, verdict, reason: encodeURIComponent(shortened(reason || '')) });
    response.end(body);
  } catch (error) {
    response.writeHead(500, { verdict: 'unanswered', reason: encodeURIComponent(`Prism's response cannot be sent: ${error.message}`) });
    response.end();
  }
}

// Prism takes the power of two above the greatest float for one, and has no values for some names of formats that it knows by another name.
const FORMATS = { guid: 'uuid', url: 'uri' };

function mend(schema, seen) {
  if (schema === null || typeof schema !== 'object' || seen.has(schema)) {
    return;
  }

  seen.add(schema);
  if (schema.format === 'float') {
    for (const bound of ['minimum', 'maximum']) {
      schema[bound] = Math.abs(schema[bound]) === 2 ** 128 ? Math.sign(schema[bound]) * 1e38 : schema[bound];
    }
  }

  if (typeof schema.format === 'string' && Object.hasOwn(FORMATS, schema.format)) {
    schema.format = FORMATS[schema.format];
  }

  for (const inner of Object.values(schema)) {
    mend(inner, seen);
  }
}

async function load(file) {
  operations = [];
  operations = await getHttpOperationsFromSpec(file);
  mend(operations, new Set());
  return { operations: operations.length };
}

const server = http.createServer(handle);
server.listen(0, '127.0.0.1', async () => {
  process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`);
  for await (const line of createInterface({ input: process.stdin })) {
    const answer = await load(line).catch((error) => ({ error: String((error && error.message) || error) }));
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }

  process.exit(0);
});
