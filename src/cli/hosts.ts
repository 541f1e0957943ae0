import { readFileSync, writeFileSync } from 'node:fs';
import { ALL_ISSUERS } from '../issuers/all.ts';
import { manifestHosts } from '../issuers/manifestHosts.ts';
import { ANY_SITE } from '../issuers/otherSites.ts';

/**
 * `npm run hosts`: writes the hosts of src/issuers into manifest.json, so that whoever reads the change sees every host that the extension
 * asks for. A test compares the two.
 */
const file = new URL('../../manifest.json', import.meta.url);
const manifest = JSON.parse(readFileSync(file, 'utf8'));
const { firstSet, others } = manifestHosts(ALL_ISSUERS);
manifest.content_scripts[0].matches = firstSet;
manifest.host_permissions = firstSet;
manifest.optional_host_permissions = [...others, ANY_SITE];
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
