export { nodeHost } from './site/node/node-host.ts'
export { openSite } from './site/node/open-site.ts'
