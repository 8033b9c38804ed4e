import { type Agent, SILENT } from './agent.ts'
import { quote } from './shell.ts'

/** Any program as an agent: the instruction is its standard input and the file `$BENCHGATE_INSTRUCTION`. */
export const command: Agent = {
  kind: 'command',
  needsSolution: false,
  run({ spec, instruction, instructionFile, logs }) {
    if (!spec.command?.length) throw new TypeError(`agent ${spec.name} of kind command has no command`)
    return {
      script: typeof spec.command === 'string' ? spec.command : `exec ${quote(spec.command)}`,
      env: {
        ...(spec.model === null ? {} : { BENCHGATE_MODEL: spec.model }),
        ...spec.env,
        BENCHGATE_INSTRUCTION: instructionFile,
        BENCHGATE_LOGS: logs,
      },
      stdin: instruction,
    }
  },
  report: () => SILENT,
}
