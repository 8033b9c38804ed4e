import type { MadeFile } from '../facts.ts'
import type { FoundTasks } from '../found.ts'

const TASK = 'bench/tasks/greet'

/** For a repository without any: a first task, as small as one can be. */
export const STARTER: { readonly found: FoundTasks; readonly files: readonly MadeFile[] } = {
  found: {
    kind: 'tasks',
    harness: 'none',
    because: 'no harness: a first task is written',
    tasks: ['bench/tasks/*'],
    solved: true,
  },
  files: [
    {
      path: `${TASK}/task.toml`,
      text: `# A task in the Harbor format, written by \`benchgate init\`; docs/tasks.md has every key.
schema_version = "1.4"

[agent]
timeout_sec = 600

[environment]
workdir = "/app"
`,
    },
    {
      path: `${TASK}/instruction.md`,
      text: `Make \`/app/greet.sh\` print a greeting for the name that it is given: \`sh /app/greet.sh Ada\` prints \`Hello, Ada!\`.
`,
    },
    { path: `${TASK}/environment/Dockerfile`, text: 'FROM debian:bookworm-slim\nWORKDIR /app\n' },
    {
      path: `${TASK}/tests/test.sh`,
      text: `#!/bin/sh
# Judges what the agent left, and always says something: 1 or 0.
if [ "$(sh /app/greet.sh Ada 2>/dev/null)" = 'Hello, Ada!' ]; then echo 1; else echo 0; fi >/logs/verifier/reward.txt
`,
      executable: true,
    },
    {
      path: `${TASK}/solution/solve.sh`,
      text: `#!/bin/sh
echo 'echo "Hello, $1!"' >/app/greet.sh
`,
      executable: true,
    },
  ],
}
