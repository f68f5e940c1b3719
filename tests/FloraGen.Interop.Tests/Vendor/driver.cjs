// Does what each line of the standard input says with FLORA's own client, and writes a line for each.
'use strict';

const { createRequire } = require('node:module');
const { createInterface } = require('node:readline');
const path = require('node:path');

const [, , folder, apiKey, baseURL] = process.argv;
const { FLORA } = createRequire(path.join(folder, 'driver.cjs'))('@flora-ai/flora');
const client = new FLORA({ apiKey, baseURL, logLevel: 'off' });
const reservations = new Map();

// The version under test has no call for these two: this is what its users write.
async function upload({ assetId, fileName, contentType, content }) {
  const { url, method, form_fields, file_field } = reservations.get(assetId);
  const form = new FormData();
  for (const [name, value] of Object.entries(form_fields)) {
    form.append(name, value);
  }

  form.append(file_field, new File([content], fileName, { type: contentType }));
  const response = await fetch(url, { method, body: form });
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
}

async function wait({ assetId }) {
  while ((await client.assets.retrieve(assetId)).status === 'pending_upload') {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const operations = {
  async create({ body }) {
    const created = await client.assets.create(body);
    reservations.set(created.asset_id, created.upload);
    return created.asset_id;
  },
  upload,
  wait,
  complete: ({ assetId }) => client.assets.complete(assetId),
  retry: ({ assetId }) => client.assets.retry(assetId),
  retrieve: ({ assetId }) => client.assets.retrieve(assetId),
  list: ({ query }) => client.assets.list(query),
  async listAll({ query }) {
    for await (const _ of client.assets.list(query)) {
      // What was asked for is all that counts.
    }
  },
  async uploadWhole({ body, fileName, contentType, content }) {
    const assetId = await operations.create({ body });
    await upload({ assetId, fileName, contentType, content });
    await client.assets.complete(assetId);
    await wait({ assetId });
  },
};

async function answer(line) {
  const { operation, arguments: given } = JSON.parse(line);
  try {
    const value = await operations[operation](given);
    return { outcome: 'ok', value: typeof value === 'string' ? value : null };
  } catch (error) {
    if (error instanceof FLORA.APIError) {
      return { outcome: error.status === undefined ? 'no response' : String(error.status) };
    }

    return { outcome: error instanceof FLORA.FLORAError ? 'refused' : String(error) };
  }
}

(async () => {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await answer(line)) + '\n');
  }
})();
