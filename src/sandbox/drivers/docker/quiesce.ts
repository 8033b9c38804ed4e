import type Docker from 'dockerode'
import { InfraError } from '../../../model/error.ts'
import type { Engine } from './engine.ts'
import { runExec } from './exec.ts'

/**
 * Ends everything but PID 1, the keeper and this shell, with builtins only: at the limit of processes nothing can fork.
 * `kill -STOP -1` freezes all at once, so that a fork bomb cannot outrun the loop. The keeper is what PID 1 started
 * before anything else, its first child; where an ENTRYPOINT stays in front of it, the line from there to the `sleep`.
 */
const SCRIPT = `
first=; since=
for dir in /proc/[0-9]*; do
  IFS= read -r line 2>/dev/null <"$dir/stat" || continue
  set -- \${line##*) }
  [ "$2" = 1 ] || continue
  if [ -z "$since" ] || [ "\${20}" -lt "$since" ]; then first=\${dir#/proc/}; since=\${20}; fi
done
keep=" 1 $$ $first "
at=$first
while [ "$at" ]; do
  IFS= read -r line 2>/dev/null <"/proc/$at/stat" || break
  case $line in *'(sleep)'*) break ;; esac
  next=; since=
  for dir in /proc/[0-9]*; do
    IFS= read -r line 2>/dev/null <"$dir/stat" || continue
    set -- \${line##*) }
    [ "$2" = "$at" ] || continue
    case $line in *'(sleep)'*|*'(sh)'*|*'(bash)'*|*'(tini)'*) ;; *) continue ;; esac
    if [ -z "$since" ] || [ "\${20}" -lt "$since" ]; then next=\${dir#/proc/}; since=\${20}; fi
  done
  at=$next
  keep="$keep$at "
done
kill -STOP -1 2>/dev/null
n=0
while [ $n -lt 20000 ]; do
  n=$((n+1)); left=
  for dir in /proc/[0-9]*; do
    pid=\${dir#/proc/}
    case $keep in *" $pid "*) continue ;; esac
    IFS= read -r line 2>/dev/null <"$dir/stat" || continue
    set -- \${line##*) }
    case $1 in Z|X) continue ;; esac
    left=1; kill -9 "$pid" 2>/dev/null
  done
  [ "$left" ] || break
done
for pid in $keep; do [ "$pid" = $$ ] || kill -CONT "$pid" 2>/dev/null; done
[ -z "$left" ]`

const ROOM = 64
const WITHIN_SEC = 30

/** End every process of a sandbox but its keeper; the files stay. `pids` is the limit to return to. */
export async function quiesce(engine: Engine, container: Docker.Container, pids: number | null): Promise<void> {
  const sweep = async (): Promise<boolean> => {
    const { exitCode } = await runExec(engine, container, { command: SCRIPT, user: 'root', timeoutSec: WITHIN_SEC })
    return exitCode === 0
  }
  try {
    if (await sweep().catch(retriable)) return
    if (pids !== null) {
      await engine.ask(container.update({ PidsLimit: pids + ROOM }))
      if (await sweep().catch(retriable)) return
    }
    // nothing gets in any more, so the engine ends all of it from outside
    await engine.ask(container.restart({ t: 0 }))
  } finally {
    if (pids !== null) await engine.ask(container.update({ PidsLimit: pids })).catch(() => {})
  }
}

/** false where another way may still work; an engine that does not answer is a failure */
function retriable(error: unknown): boolean {
  if (error instanceof InfraError && error.kind === 'sandbox_lost') return false
  throw error
}
