/** Tasks that benchgate runs by itself. */
export interface FoundTasks {
  readonly kind: 'tasks'
  readonly harness: string
  /** what was seen, for people */
  readonly because: string
  /** as an experiment at the root would name them */
  readonly tasks: readonly string[]
  /** every task has a solution that the oracle can play */
  readonly solved: boolean
}

/** An experiment file that is there already, and is left as it is. */
export interface FoundExperiment {
  readonly kind: 'experiment'
  readonly harness: string
  readonly because: string
  readonly experiment: string
  /** where it names none itself */
  readonly runtime: string | null
}

/** A harness that runs by its own command; what it leaves is gated. */
export interface FoundHarness {
  readonly kind: 'harness'
  readonly harness: string
  readonly because: string
  /** the package that has its command, for repositories that do not say how they are installed */
  readonly package: string
  /** words of its command, without what the package manager puts before it */
  readonly command: readonly string[]
  /** what must be changed in it, if anything */
  readonly change: string | null
  readonly format: string
  /** where it leaves its results, by path or pattern */
  readonly results: string
  /** variables of its environment that are secrets */
  readonly secrets: readonly string[]
}

/** A harness that can run as a whole in one container: it asks for no Docker of its own. */
export interface FoundWhole {
  readonly kind: 'whole'
  readonly harness: string
  readonly because: string
  /** lines of a shell's, in a copy of the repository where what the harness needs is installed */
  readonly command: readonly string[]
  readonly change: string | null
  readonly format: string
  /** folders of the repository that are no part of that copy */
  readonly exclude: readonly string[]
  /** the image that the repository builds for it; null where it has none */
  readonly image: OwnImage | null
  readonly secrets: readonly string[]
  /** what the command is going to run, in its own names; null where that cannot be told beforehand */
  readonly plan: { readonly tasks: readonly string[]; readonly agents: readonly string[] } | null
  readonly rollouts: number
}

/** A Dockerfile of the repository's own. */
export interface OwnImage {
  readonly dockerfile: string
  /** the folder that it is built in: the root's is `.` */
  readonly context: string
  /** of its last user, who has a folder under /home */
  readonly user: string | null
  /** the build leaves out what the .dockerignore names that is there */
  readonly ignores: boolean
}

/** What a repository has that can be benchmarked. */
export type Found = FoundTasks | FoundExperiment | FoundHarness | FoundWhole

/** Where a harness is told to leave what the gate reads; runs of ours never look into it for anything else. */
export const RESULTS = 'benchgate-results'

/** A path that is the same word in YAML, in a shell, in a glob and in an expression of GitHub's. */
export const isPlain = (path: string): boolean => /^\w[\w.@+/-]*$/.test(path)

/** The key that a model's provider asks for, by the model's name as most harnesses write it. */
export function keyOf(model: string | null): readonly string[] {
  const [provider = ''] = (model ?? '').split('/')
  const key = KEYS[provider]
  return key ? [key] : []
}

const KEYS: Readonly<Record<string, string>> = {
  anthropic: 'ANTHROPIC_API_KEY',
  openai: 'OPENAI_API_KEY',
  google: 'GOOGLE_API_KEY',
  gemini: 'GEMINI_API_KEY',
  mistral: 'MISTRAL_API_KEY',
  groq: 'GROQ_API_KEY',
  grok: 'XAI_API_KEY',
  together: 'TOGETHER_API_KEY',
  openrouter: 'OPENROUTER_API_KEY',
}
