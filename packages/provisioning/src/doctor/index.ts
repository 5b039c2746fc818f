export { type NodeReport, reportNodes } from './nodes.ts'
export type { DoctorCheck, DoctorReport } from './report.ts'
export {
  type DoctorOptions,
  type DoctorResult,
  runDoctor,
} from './run-doctor.ts'
