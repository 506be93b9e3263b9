export { type CallContext, callContexts } from './census/call-context.ts'
export type { Census, CensusRow, OtherTags } from './census/census.ts'
export {
  type CensusFile,
  type CensusOptions,
  type CensusTaker,
  createCensus,
} from './census/create-census.ts'
export { csvLines } from './census/report/csv-lines.ts'
export { htmlReport } from './census/report/html-report.ts'
export { takeCensus } from './census/take-census.ts'
