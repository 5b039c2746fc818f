export { type NodeReport, reportNodes } from './nodes.ts'
export {
  type DoctorCheck,
  type DoctorOptions,
  type DoctorReport,
  type DoctorResult,
  runDoctor,
} from './run-doctor.ts'
