export { contentExtensions } from '../site/pages/content-extensions.ts'
