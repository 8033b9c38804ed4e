import { z } from 'zod'
import { IMPORTERS } from '../importers/index.ts'
import { MergeInputs, rate, read } from './inputs.ts'

/** what `report/` takes beside the formats of other harnesses: the directory of a run of benchgate's */
export const OWN_FORMAT = 'benchgate'

const FORMATS = [OWN_FORMAT, ...IMPORTERS.map(({ format }) => format)]
const number = z.coerce.number('give a number, such as 0.6')

const ReportInputs = MergeInputs.extend({
  results: z
    .string('it is required, and it is empty; give a path or a pattern, such as `logs/*.eval`')
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  format: z.enum(FORMATS, { error: ({ input }) => `${input} is none of ${FORMATS.join(', ')}` }).optional(),
  'experiment-id': z.string().optional(),
  'reward-key': z.string().optional(),
  'pass-threshold': number.default(1),
  'max-drop': rate.gt(0, 'give a number above 0, such as 0.1').optional(),
  'min-pass-rate': rate.optional(),
  'working-directory': z.string().default('.'),
})

/** The inputs of `report/`, in a file of their own: they load every importer. */
export type ReportInputs = Readonly<z.infer<typeof ReportInputs>>

export const REPORT_INPUT_NAMES = Object.keys(ReportInputs.shape)

export const loadReportInputs = (env: Readonly<Record<string, string | undefined>>): ReportInputs =>
  read(ReportInputs, env)
