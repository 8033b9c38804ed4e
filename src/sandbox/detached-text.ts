import type { Detached } from './detached.ts'
import { LAST_BYTES } from './last-words.ts'
import { quote } from './quote.ts'

/** of a stream that comes home in one call */
export const CHUNK = 2 ** 21
/** of all small files together: what one variable of an environment holds */
export const MOST_FILE_BYTES = 96 * 1024
const FILE = '__BG_FILE_'
/** a result up to this size comes home with the end */
const MOST_RESULT_BYTES = 256 * 1024
/** between two looks at a command that takes longer */
const NAP_SEC = 0.2

export interface Offsets {
  readonly out: number
  readonly err: number
}

/** the small files of a command as variables, which only its launch sees */
export function contentsOf({ files = {} }: Detached): Record<string, string> {
  return Object.fromEntries(Object.values(files).map((text, at) => [`${FILE}${at}`, text]))
}

/**
 * The command's text travels in a file; the environment by the exec call, and its small files with that: nothing on a
 * command line. It starts once, however often it is sent, and only with the whole of its input and its files. Then a
 * `sleep` is waited for, which the end of the command cuts short: a short command is over at once, and nobody looked
 * for it in between.
 */
export function launch({ dir, script, stdin, files = {} }: Detached, wait: number): string {
  const names = Object.keys(files).map((_, at) => `${FILE}${at}`)
  const written = Object.keys(files).map((path, at) => {
    const part = `${quote(path)}.$$`
    return `printf %s "$${names[at]}" | LC_ALL=C cat > ${part} && mv ${part} ${quote(path)} &&`
  })
  const input =
    stdin === null ? '' : `cat > in.$$ && [ $(wc -c < in.$$) -eq ${Buffer.byteLength(stdin)} ] && mv in.$$ in &&`
  return `umask 022; [ -d ${quote(dir)} ] || mkdir -p ${quote(dir)}
cd ${quote(dir)} && [ ! -e started ] && ${input} ${written.join(' ')} { set -C; true 2>/dev/null > started; mine=$?; set +C; [ $mine -eq 0 ]; } && {
printf '%s\\n' ${quote(script)} > run.sh
setsid=; command -v setsid >/dev/null && setsid=setsid
LC_ALL=C sleep ${wait.toFixed(2)} > /dev/null 2>&1 < /dev/null & nap=$!
( cd "$OLDPWD"; ${names.length > 0 ? `unset ${names.join(' ')}; ` : ''}$setsid sh ${quote(`${dir}/run.sh`)} < ${stdin === null ? '/dev/null' : quote(`${dir}/in`)} > ${quote(`${dir}/out`)} 2> ${quote(`${dir}/err`)} & p=$!
echo $p > ${quote(`${dir}/pid`)}; wait $p; echo $? > ${quote(`${dir}/exit`)}; [ -e ${quote(`${dir}/awake`)} ] || kill $nap ) > /dev/null 2>&1 < /dev/null & own=$!
wait $nap && waited=1 && true > awake
}`
}

/**
 * Waits for an exit, or after a second for new output, then prints `@@<exit> <over> <started> <gone>`, the new bytes of both
 * streams in base64, each with a line `@` after it, and at the end the result after a `=`. What is over `most` is thrown away where it lies, but for its end: the
 * writer's own offset leaves a hole, so that no disk fills with it. It runs beside the agent for as long as that does, so that what
 * shells do by themselves is done that way.
 */
export function poll(
  { dir, result }: Pick<Detached, 'dir' | 'result'>,
  offsets: Offsets,
  wait: number,
  most: number,
): string {
  const streams = [
    { file: 'out', offset: offsets.out },
    { file: 'err', offset: offsets.err },
  ]
  const rest = ({ file, offset }: (typeof streams)[number]) =>
    offset < most
      ? `[ -s ${file} ] && tail -c +${offset + 1} ${file} | head -c ${Math.min(CHUNK, most - offset)} | base64; echo @`
      : `[ $(size ${file}) -gt ${most} ] && keep ${file}; echo @`
  const nearEnd = streams.filter(({ offset }) => offset + CHUNK >= most) // before it, all that there is comes home
  return `cd ${quote(dir)}
${functions(most)}
n=0; while [ -e started ] && [ ! -s exit ] && [ ! "$waited" ] && [ $n -lt ${Math.ceil(wait / NAP_SEC)} ]; do
[ $n -ge ${1 / NAP_SEC} ] && { [ out -nt seen ] || [ err -nt seen ]; } && break
LC_ALL=C sleep ${NAP_SEC} 2>/dev/null || { sleep 1; n=$((n+${1 / NAP_SEC - 1})); }; n=$((n+1)); done
e=; [ -s exit ] && read e < exit
[ "$e" ] || [ -e started ] || [ ! "$own" ] || kill -0 $own 2>/dev/null || e=lost
c=; ${nearEnd.map(({ file }) => `[ $(size ${file}) -gt ${most} ] && c=over; `).join('')}
s=$own g=; [ -e started ] && s=\${own:-started} || g=gone; [ "$e$g" ] || true > seen
echo "@@$e $c $s $g"
${streams.map(rest).join('\n')}${result === undefined ? '' : `\n${resultText(quote(result))}`}`
}

/** a file, not a link; what it is not brought home as here is downloaded */
const resultText = (path: string) =>
  `[ "$e" ] && [ -f ${path} ] && [ -r ${path} ] && [ ! -L ${path} ] && [ $(wc -c < ${path}) -le ${MOST_RESULT_BYTES} ] && r=$(base64 < ${path}) && echo "=$r"; echo @`

/** its end is kept beside it, of which a hole is no part */
const functions = (most: number) => `size() { s=$(wc -c < "$1" 2>/dev/null) || s=0; echo $((s)); }
keep() { tail -c +${most + 1} $1 | tail -c ${LAST_BYTES} | cat $1.last - 2>/dev/null | tr -d '\\0' | tail -c ${LAST_BYTES} > $1.new; : > $1; mv $1.new $1.last; }`

/** An answer as to a poll, with the end of each stream that is over `most`. */
export function lastWords(dir: string, most: number): string {
  const last = (file: string) =>
    `[ $(size ${file}) -gt ${most} ] && keep ${file}; [ -s ${file}.last ] && base64 < ${file}.last; echo @`
  return `cd ${quote(dir)}\n${functions(most)}\necho '@@ over x '\n${last('out')}\n${last('err')}`
}

export interface Read {
  readonly ended: boolean
  /** null while it runs, and where it took its exit code with it */
  readonly exitCode: number | null
  /** there is more than is brought home as it comes */
  readonly over: boolean
  /** the process that waits for the command, or a word where that is not known; empty where it never began */
  readonly started: string
  /** the command's own files were removed */
  readonly gone: boolean
  readonly out: Buffer
  readonly err: Buffer
  readonly result: Buffer | null
}

export function readPoll(stdout: Buffer): Read | null {
  const text = stdout.toString('latin1')
  const start = text.lastIndexOf('@@')
  const line = text.indexOf('\n', start)
  if (start < 0 || line < 0) return null
  const [exit = '', over = '', started = '', gone = ''] = text.slice(start + 2, line).split(' ')
  const [out = '', err = '', result = ''] = text.slice(line + 1).split('@\n')
  return {
    ended: exit !== '',
    exitCode: /^\d+$/.test(exit) ? Number(exit) : null,
    over: over === 'over',
    started,
    gone: gone !== '',
    out: Buffer.from(out, 'base64'),
    err: Buffer.from(err, 'base64'),
    result: result.startsWith('=') ? Buffer.from(result.slice(1), 'base64') : null,
  }
}
