export const id = 1488;
export const ids = [1488,9969];
export const modules = {

/***/ 98312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/importers/index.js + 18 modules
var importers = __webpack_require__(1122);
;// CONCATENATED MODULE: ./build/init/facts.js
const EXPERIMENT = 'bench/experiment.yaml';
const RUNTIME = 'bench/runtime.yaml';
/** of a harness that runs as a whole in one container */
const IMAGE = { file: 'bench/image.yaml', dockerfile: 'bench/Dockerfile' };
const WORKFLOWS = {
    gate: '.github/workflows/benchgate.yml',
    nightly: '.github/workflows/benchgate-nightly.yml',
    publish: '.github/workflows/benchgate-publish.yml',
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/init/text/word.js

/** A word as YAML has it: in quotes where it would be a number, a date or null, or a truth to readers of YAML 1.1, as GitHub's is. */
const word = (text) => (0,dist/* stringify */.As)(text, { version: '1.1', lineWidth: 0 }).trimEnd();
const words = (all) => `[${all.map(word).join(', ')}]`;

;// CONCATENATED MODULE: ./build/init/text/experiment.js

/** The experiment of tasks that benchgate runs, which are named from where it lies. */
function experiment({ tasks, solved }, name) {
    const oracle = solved
        ? "  - name: oracle # plays the task's own solution: must pass"
        : '  # - name: oracle # once every task has a solution/solve.sh: it must pass';
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/benchgate/benchgate/v1/schemas/experiment.schema.json
# What is benchmarked: tasks x agents x rollouts. Written by \`benchgate init\`; docs/config.md has every key.
experiment_id: ${word(name)}
tasks:
${tasks.map((task) => `  - ${word(task)}`).join('\n')}
agents:
${oracle}
  - name: nop # does nothing: must not pass
  # change: the agent under test, such as this one, with its key below and in the workflows
  # - name: claude-code
  #   model: claude-sonnet-4-5
  #   env: { ANTHROPIC_API_KEY: "\${ANTHROPIC_API_KEY:-}" }
# allow_env: [ANTHROPIC_API_KEY]
rollouts_per_task: 1 # change: 3 or more, with an agent that does not always do the same
max_parallel_rollouts: 2
limits:
  agent_timeout_sec: 1800
  # cost_usd: 20 # what a run may spend
gate:
  max_drop: 0.1 # a drop of the pass rate that must be ruled out for a pass
runtime_config: runtime.yaml
`;
}
/** Where they run. `up` leads from its folder to the root. */
const runtime = (up) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/benchgate/benchgate/v1/schemas/runtime.schema.json
# Where rollouts run. Written by \`benchgate init\`; docs/runtimes.md has every backend.
sandbox_backend:
  kind: docker # change: e2b_firecracker or daytona, with the provider's key in the workflows
  defaults: { cpus: 2, memory_mb: 4096 }
${storage(up)}`;
const storage = (up) => `storage: # change: keep these out of git
  workspace_root: ${up}workspaces
  runs_root: ${up}runs
  cache_root: ${up}caches
`;

;// CONCATENATED MODULE: ./build/init/text/starter.js
const TASK = 'bench/tasks/greet';
/** For a repository without any: a first task, as small as one can be. */
const STARTER = {
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
};

;// CONCATENATED MODULE: ./build/init/found.js
/** Where a harness is told to leave what the gate reads; runs of ours never look into it for anything else. */
const RESULTS = 'benchgate-results';
/** A path that is the same word in YAML, in a shell, in a glob and in an expression of GitHub's. */
const isPlain = (path) => /^\w[\w.@+/-]*$/.test(path);
/** The key that a model's provider asks for, by the model's name as most harnesses write it. */
function keyOf(model) {
    const [provider = ''] = (model ?? '').split('/');
    const key = KEYS[provider];
    return key ? [key] : [];
}
const KEYS = {
    anthropic: 'ANTHROPIC_API_KEY',
    openai: 'OPENAI_API_KEY',
    google: 'GOOGLE_API_KEY',
    gemini: 'GEMINI_API_KEY',
    mistral: 'MISTRAL_API_KEY',
    groq: 'GROQ_API_KEY',
    grok: 'XAI_API_KEY',
    together: 'TOGETHER_API_KEY',
    openrouter: 'OPENROUTER_API_KEY',
};

;// CONCATENATED MODULE: ./build/init/package-manager.js
const node = (name, install) => ({
    name,
    install,
    installInImage: install,
    prefix: '',
    language: 'node',
});
/** by a tool that is itself installed first */
const tool = (name, install) => ({
    name,
    install: `pipx install ${name} && ${name} ${install}`,
    installInImage: `pip install ${name} && ${name} ${install}`,
    prefix: `${name} run `,
    language: 'python',
});
/** on a runner into a folder of its own, since the machine's Python takes no packages */
const pip = (packages) => ({
    name: 'pip',
    install: `python3 -m venv .venv && .venv/bin/pip install ${packages}`,
    installInImage: `pip install ${packages}`,
    prefix: '.venv/bin/',
    language: 'python',
});
/** By the file that each leaves at the root, the surest first. */
const BY_FILE = [
    ['pnpm-lock.yaml', node('pnpm', 'corepack enable && pnpm install --frozen-lockfile')],
    ['.yarnrc.yml', node('yarn', 'corepack enable && yarn install --immutable')],
    ['yarn.lock', node('yarn', 'corepack enable && yarn install --frozen-lockfile')],
    ['bun.lock', node('bun', 'npm install --global bun && bun install --frozen-lockfile')],
    ['bun.lockb', node('bun', 'npm install --global bun && bun install --frozen-lockfile')],
    ['package-lock.json', node('npm', 'npm ci')],
    ['npm-shrinkwrap.json', node('npm', 'npm ci')],
    ['package.json', node('npm', 'npm install')],
    ['uv.lock', tool('uv', 'sync --frozen')],
    ['poetry.lock', tool('poetry', 'install --no-interaction')],
    ['pdm.lock', tool('pdm', 'sync')],
    ['Pipfile.lock', tool('pipenv', 'sync')],
    ['requirements.txt', pip('--requirement requirements.txt')],
    ['pyproject.toml', pip('.')],
    ['setup.py', pip('.')],
];
/** The package manager of a language, or of any; null where nothing tells. */
function packageManager({ files }, language = null) {
    const own = BY_FILE.filter(([, manager]) => language === null || manager.language === language);
    return own.find(([file]) => files.includes(file))?.[1] ?? null;
}
/** pip, for a repository that says nothing of how Python's packages are installed. */
const plainPip = pip;

;// CONCATENATED MODULE: ./build/init/text/whole.js






const FOLDER = external_node_path_.posix.dirname(IMAGE.file);
/** what a copy of the repository, or an image of it, has no use for */
const LEFT = ['.venv', 'node_modules'];
/** what changes from run to run, or says how to run: an image with it would be another one each time */
const OURS = ['.git', '.github', EXPERIMENT, RUNTIME, IMAGE.file, 'runs', 'caches', 'workspaces', RESULTS];
/** The image that a whole harness runs in: the repository's own, else one that is written. */
function imageFiles(found, manager) {
    const { image } = found;
    const ignored = { path: `${image?.dockerfile ?? IMAGE.dockerfile}.dockerignore`, text: dockerignore };
    return [
        { path: IMAGE.file, text: imageFile(image) },
        ...(image ? [] : [{ path: IMAGE.dockerfile, text: dockerfile(manager) }]),
        ...(image?.ignores ? [] : [ignored]),
    ];
}
/** A whole harness as an experiment. */
const wholeExperiment = ({ harness, command, change, format, exclude, secrets, plan, rollouts }, name) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/benchgate/benchgate/v1/schemas/experiment.schema.json
# All of ${harness} as one command in one container, and its results gated. Written by \`benchgate init\`; docs/harness.md has every key.
experiment_id: ${word(name)}
harness:
${change ? `  # change: ${change}${plan ? ', and `plan` with them' : ''}\n` : ''}  command: ${command.length > 1 ? `|\n${command.map((line) => `    ${line}`).join('\n')}` : command[0]}
  project: .. # a copy of it goes into the container
  exclude: ${words([...LEFT, ...exclude])} # change: what is large, and not needed there
  results: ${RESULTS}
  format: ${format}
  timeout_sec: 3600 # change: to what a run may take
${secrets.length ? `  env: # change: the keys that it needs, and no other; here, under allow_env and in the workflows\n${secrets.map((key) => `    ${key}: \${${key}:-}\n`).join('')}` : ''}${planText(plan)}rollouts_per_task: ${rollouts} # as often as the command does each
${secrets.length ? `allow_env: [${secrets.join(', ')}]\n` : ''}# limits:
#   cost_usd: 20 # what a run may spend
gate:
  max_drop: 0.1 # a drop of the pass rate that must be ruled out for a pass
runtime_config: runtime.yaml
`;
const planText = (plan) => plan
    ? `  plan: # what the command is going to run, in its own names: what leaves no result is counted as missing
    tasks: ${words(plan.tasks)}
    agents: ${words(plan.agents)}
`
    : `  # change: name what the command is going to run, in its own names, so that what leaves no result is counted as missing
  # plan:
  #   tasks: []
  #   agents: []
`;
/** Where it runs. */
const wholeRuntime = ({ image, secrets }, up) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/benchgate/benchgate/v1/schemas/runtime.schema.json
# The container that everything runs in. Written by \`benchgate init\`; docs/runtimes.md has every backend.
sandbox_backend:
  kind: docker
  image_config: ${external_node_path_.posix.basename(IMAGE.file)} # built where it is absent, and kept in the cache
${secrets.includes('ANTHROPIC_API_KEY') ? credentials(image ? image.user : USER) : ''}  defaults: { cpus: 2, memory_mb: 4096, pids: 512 }
${storage(up)}`;
/** on a laptop, whoever is logged in needs no key */
const credentials = (user) => user
    ? `  credentials: # of whoever begins the run, where there are any: in memory, as a file of the container's own user
    - { file: ~/.claude/.credentials.json, target: /home/${user}/.claude/.credentials.json, optional: true }
`
    : `  # credentials: # change: of whoever begins the run, as a file in the home of the image's user
  #   - { file: ~/.claude/.credentials.json, target: /home/agent/.claude/.credentials.json, optional: true }
`;
const imageFile = (image) => `# The image that the harness runs in. Written by \`benchgate init\`; docs/images.md has every key.
context: ${external_node_path_.posix.relative(FOLDER, image?.context ?? '.')}
dockerfile: ${image ? external_node_path_.posix.relative(image.context, image.dockerfile) : IMAGE.dockerfile}
`;
const USER = 'agent';
const dockerfile = (manager) => `# What the harness runs in, written by \`benchgate init\`: Python, what the repository needs, and a user of its own.
# change: the Python that it needs
ARG BASE_IMAGE=python:3.13-slim-bookworm
FROM \${BASE_IMAGE}
RUN apt-get update && \\
    apt-get install -y --no-install-recommends build-essential ca-certificates curl git && \\
    rm -rf /var/lib/apt/lists/*
RUN useradd --create-home --shell /bin/bash ${USER} && chmod 0700 /home/${USER} && python3 -m venv /opt/venv
ENV VIRTUAL_ENV=/opt/venv UV_PROJECT_ENVIRONMENT=/opt/venv PATH=/opt/venv/bin:$PATH
# apart from /workspace, where each run has its own copy
WORKDIR /opt/project
# change: copy what the installation reads and nothing else, and no other change installs anything anew
COPY . .
RUN ${(manager ?? plainPip('.')).installInImage}
WORKDIR /workspace
# change: install the programs of the agents that it starts, if any
USER ${USER}
`;
const dockerignore = `# Left out of the image, written by \`benchgate init\`.
${[...OURS, ...LEFT].join('\n')}
`;

;// CONCATENATED MODULE: ./build/init/text/workflows.js



/** The gate of pull requests, the nightly run, and what tells a pull request, with a token of its own. */
function workflows(facts) {
    return [
        { path: WORKFLOWS.gate, text: gate(facts) },
        { path: WORKFLOWS.nightly, text: nightly(facts) },
        { path: WORKFLOWS.publish, text: publish(facts) },
    ];
}
const GATE = 'Benchmark';
const gate = (facts) => `# The gate of pull requests, written by \`benchgate init\`. What runs here can write nothing: benchgate-publish.yml tells the pull request.
name: ${GATE}
on:
  pull_request:
    # paths: [src/**] # change: only where what is tested has changed
  push:
    branches: ${words([facts.branch])} # these runs are what pull requests are compared with

permissions: {}

concurrency:
  group: benchgate-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  benchmark:
${onlyWithSecrets(facts)}    runs-on: ubuntu-latest
    timeout-minutes: 60 # change: to what a run may take
    permissions:
      contents: read
      actions: read # the baseline is an artifact of an earlier run
    steps:
${steps(facts, { comment: "'off' # the token cannot write one; benchgate-publish.yml does" })}`;
const nightly = (facts) => `# The nightly run, written by \`benchgate init\`: compared with the night before.
name: Nightly benchmark
on:
  schedule:
    - cron: '17 2 * * *' # change: when your night is; not on the hour, when everybody's start late
  workflow_dispatch:

permissions: {}

concurrency:
  group: benchgate-nightly # one after the other, and a night is never called off
  cancel-in-progress: false

jobs:
  benchmark:
    runs-on: ubuntu-latest
    timeout-minutes: 350 # change: to what a night may take
    permissions:
      contents: read
      actions: read # the night before is an artifact
    steps:
${steps(facts, {
    baseline: `branch:${facts.branch}`,
    comment: "'off'",
    'fail-on': 'regression, infra',
    'artifact-name': 'nightly',
    'retention-days': '90',
})}
  history: # keeps the night, draws all of them, and tells of regressions; it runs nothing of yours, so it may write
    needs: benchmark
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # when the workflow run was made
      contents: write # the branch benchgate-history
      issues: write # the issue about a regression that a second night confirms
    steps:
      - uses: benchgate/benchgate/nightly@${facts.pin('benchgate/benchgate')}
        with:
          artifact-name: nightly
`;
const publish = ({ pin, }) => `# Tells a pull request what "${GATE}" found, written by \`benchgate init\`. GitHub takes this file from the default branch, so it works once
# it is merged; it runs nothing of the pull request's, so it may write where a fork's code may not.
name: Publish benchmark
on:
  workflow_run:
    workflows: [${GATE}]
    types: [completed]

permissions: {}

concurrency: # one commit after the other
  group: benchgate-publish-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: false

jobs:
  publish:
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion != 'cancelled'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # the artifact of the run
      contents: read # where the pull request left its base
      pull-requests: write # the comment
    steps:
      - uses: benchgate/benchgate/publish@${pin('benchgate/benchgate')}
`;
function onlyWithSecrets({ found }) {
    if (found.kind !== 'harness' || found.secrets.length === 0)
        return '';
    return `    # a pull request from a fork gets no secrets, and the harness cannot run without: docs/forks.md says what can be done
    if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository
`;
}
function steps(facts, given) {
    const { found, pin } = facts;
    const checkout = `      - uses: actions/checkout@${pin('actions/checkout')}
        with:
          persist-credentials: false
`;
    return checkout + (found.kind === 'harness' ? ofHarness(facts, found, given) : ofExperiment(facts, given));
}
function ofExperiment({ found, manager, pin }, given) {
    const files = found.kind === 'experiment'
        ? { experiment: found.experiment, ...(found.runtime ? { runtime: found.runtime } : {}) }
        : { experiment: EXPERIMENT };
    const build = manager && found.kind !== 'whole'
        ? `      # - run: ${manager.install} # change: where the agent under test is built here (${manager.name})\n`
        : '';
    return `${build}      - uses: benchgate/benchgate@${pin('benchgate/benchgate')}
        with:
${inputs({ ...files, ...given })}
${found.kind === 'whole'
        ? keys(found.secrets)
        : `        # env: # change: the keys that the experiment's \`allow_env\` names
        #   ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
`}`;
}
function ofHarness({ name, manager, pin }, found, given) {
    const { install, prefix } = manager ?? plainPip(found.package);
    const setup = manager?.language === 'node'
        ? `      - uses: actions/setup-node@${pin('actions/setup-node')}\n        with:\n          node-version: 24\n`
        : '';
    const [command = '', ...words] = found.command;
    return `${setup}      - name: Install
        run: ${install}
      - name: Run ${found.harness}
        continue-on-error: true # what it leaves undone counts as missing below, never as failed
${found.change ? `        # change: ${found.change}\n` : ''}        run: ${prefix}${command} ${words.join(' ')}
${keys(found.secrets)}      - uses: benchgate/benchgate/report@${pin('benchgate/benchgate')}
        with:
${inputs({ results: quoted(found.results), format: found.format, 'experiment-id': word(name), ...given })}
`;
}
const keys = (secrets) => secrets.length
    ? `        env: # change: the keys that it needs, and no other
${secrets.map((key) => `          ${key}: \${{ secrets.${key} }}\n`).join('')}`
    : '';
/** a pattern begins with a sign that means something in YAML */
const quoted = (text) => (text.startsWith('*') ? `'${text}'` : text);
const inputs = (given) => Object.entries(given)
    .map(([name, value]) => `          ${name}: ${value}`)
    .join('\n');

;// CONCATENATED MODULE: ./build/init/compose.js






/** The files that a repository is to have. Pure: the same facts make the same files. */
function compose(facts) {
    const { found, name } = facts;
    const own = external_node_path_.posix.dirname(EXPERIMENT);
    const up = `${external_node_path_.posix.relative(own, '.')}/`;
    if (found.kind === 'whole')
        return [
            { path: EXPERIMENT, text: wholeExperiment(found, name) },
            { path: RUNTIME, text: wholeRuntime(found, up) },
            ...imageFiles(found, facts.manager),
            ...workflows(facts),
        ];
    if (found.kind !== 'tasks')
        return workflows(facts);
    const tasks = found.tasks.map((task) => external_node_path_.posix.relative(own, task));
    return [
        ...(found === STARTER.found ? STARTER.files : []),
        { path: EXPERIMENT, text: experiment({ ...found, tasks }, name) },
        { path: RUNTIME, text: runtime(up) },
        ...workflows(facts),
    ];
}
/** What is left to do, in the order in which it is done. */
function nextSteps({ found }) {
    const look = {
        tasks: [
            `Look through ${EXPERIMENT}: name the agent under test, and its key under allow_env.`,
            `Try it: benchgate preflight --audit ${EXPERIMENT}, then benchgate run ${EXPERIMENT}.`,
        ],
        experiment: [`Try it: benchgate preflight ${found.kind === 'experiment' ? found.experiment : ''}.`],
        whole: [
            `Look through ${EXPERIMENT}: the command of the harness, and what it may cost.`,
            `Try it: benchgate preflight ${EXPERIMENT}, then benchgate run ${EXPERIMENT}; benchgate shell ${EXPERIMENT} opens a shell in the same container.`,
        ],
        harness: [
            `Look through ${WORKFLOWS.gate}: the command of the harness, and what it may cost.`,
            'Try it: run that command, then benchgate import on what it leaves.',
        ],
    }[found.kind];
    const named = found.kind === 'harness' || found.kind === 'whole' ? found.secrets : [];
    const secrets = named.length ? ` (${named.join(', ')})` : '';
    return [
        ...look,
        `Add the keys${secrets || ' that agents need'} to the repository's Actions secrets; each \`change:\` in the workflows says where.`,
        'Commit the files and merge them: the first run on the default branch is the baseline of the pull requests after it.',
    ];
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/init/tree.js



/** directories that hold what others wrote, what was made, or what a run of ours leaves */
const SKIPPED = /^(\.git|\.hg|\.venv|venv|node_modules|vendor|third_party|__pycache__|\.tox|\.pixi|target|dist|build|\.next|caches|workspaces|benchgate-results)$/;
const DEEPEST = 8;
const MOST_FILES = 50_000;
const MOST_BYTES = 2 ** 18;
/** Looks through a directory. No link is followed. */
async function readTree(root) {
    const files = [];
    const queue = [{ at: '', deep: 0 }];
    // breadth first: what lies at the top says most, and a huge folder cannot hide it
    for (const { at, deep } of queue) {
        const entries = await (0,promises_.readdir)((0,posix_.join)(root, at), { withFileTypes: true }).catch(() => []);
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (entry.isFile())
                files.push((0,posix_.join)(at, entry.name));
            else if (entry.isDirectory() && deep < DEEPEST && !SKIPPED.test(entry.name))
                queue.push({ at: (0,posix_.join)(at, entry.name), deep: deep + 1 });
        }
        if (files.length > MOST_FILES)
            break;
    }
    return treeOf(files, (path) => readBeginning((0,posix_.join)(root, path)));
}
function treeOf(files, read) {
    const known = new Set(files);
    return { files: files.toSorted(), has: (path) => known.has(path), read };
}
/** what is looked into, of files that may be anything */
const MOST_READ = 300;
/** Files of a kind, those first whose path has a word of what is looked for: there may be thousands, and few are read. */
function likely({ files }, kind, words) {
    const all = files.filter((file) => kind.test(file));
    return [...all.filter((file) => words.test(file)), ...all.filter((file) => !words.test(file))].slice(0, MOST_READ);
}
async function readBeginning(file) {
    try {
        const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
            return buffer.toString('utf8', 0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/init/detect/harbor.js




/** Tasks in the Harbor format, which benchgate runs; else a job of Harbor's, which Harbor runs. */
async function harbor(tree) {
    const tasks = tasksOf(tree);
    const job = await jobOf(tree);
    return [...(tasks ? [tasks] : []), ...(job ? [job] : [])];
}
function tasksOf({ files }) {
    const told = new Set(files.flatMap((file) => /^(.+?)(?:\/steps\/[^/]+)?\/instruction\.md$/.exec(file)?.[1] ?? []));
    const dirs = files
        .filter((file) => (0,posix_.basename)(file) === 'task.toml')
        .map((file) => (0,posix_.dirname)(file))
        .filter((dir) => isPlain(dir) && told.has(dir));
    if (dirs.length === 0)
        return null;
    const groups = distinct(Map.groupBy(dirs, (dir) => (0,posix_.dirname)(dir)));
    const kept = groups.flatMap(([, own]) => own);
    const solution = /^(.+?)(?:\/steps\/[^/]+)?\/solution\/solve\.\w+$/;
    const withSolution = new Set(files.flatMap((file) => solution.exec(file)?.[1] ?? []));
    return {
        kind: 'tasks',
        harness: 'harbor',
        because: `${kept.length} ${kept.length === 1 ? 'task' : 'tasks'} with task.toml, the first in ${kept[0]}`,
        tasks: groups.flatMap(([parent, own]) => patternOf(files, parent, own)),
        solved: kept.every((dir) => withSolution.has(dir)),
    };
}
/** Two tasks of one name are no experiment: of folders that share names, the largest is taken. */
function distinct(groups) {
    const names = new Set();
    const bySize = [...groups].sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1));
    return bySize
        .filter(([, own]) => {
        if (own.some((dir) => names.has((0,posix_.basename)(dir))))
            return false;
        for (const dir of own)
            names.add((0,posix_.basename)(dir));
        return true;
    })
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
/** all that lies in their folder, where there is nothing but tasks */
function patternOf(files, parent, own) {
    if (parent === '.')
        return own;
    const beside = new Set(files.flatMap((file) => {
        const [name, ...rest] = file.startsWith(`${parent}/`) ? file.slice(parent.length + 1).split('/') : [];
        return name && rest.length > 0 && !name.startsWith('.') ? [`${parent}/${name}`] : [];
    }));
    return [beside.size === own.length ? `${parent}/*` : `${parent}/*/task.toml`];
}
/** a job's configuration that people wrote, else the one that a job left beside its results */
async function jobOf(tree) {
    const written = likely(tree, /^[^.].*\.ya?ml$/, /harbor|job|bench|eval|config/i);
    const left = tree.files.filter((file) => (0,posix_.basename)(file) === 'config.json' && tree.has(`${(0,posix_.dirname)(file)}/lock.json`));
    for (const file of [...written, ...left.slice(0, 1)].filter(isPlain)) {
        const config = asJob(await tree.read(file));
        if (!config)
            continue;
        const models = config.agents.flatMap(({ model_name: model }) => (typeof model === 'string' ? [model] : []));
        return {
            kind: 'harness',
            harness: 'harbor-job',
            because: `a job of Harbor's in ${file}`,
            package: 'harbor',
            command: ['harbor', 'run', '-c', file, '--jobs-dir', RESULTS, '--job-name', 'job'],
            change: null,
            format: 'harbor',
            results: `${RESULTS}/job`,
            secrets: [...new Set(models.flatMap((model) => keyOf(model)))],
        };
    }
    return null;
}
function asJob(text) {
    if (!text || !/\bagents\b/.test(text) || !/\b(datasets|tasks)\b/.test(text))
        return null;
    try {
        const value = (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
        // an experiment of ours has agents and tasks too
        if (!value || 'experiment_id' in value || !Array.isArray(value.agents))
            return null;
        const sources = [value.datasets, value.tasks].filter(Array.isArray).flat();
        const isSource = (one) => typeof one === 'object' && one !== null && ['path', 'name', 'repo', 'git_url'].some((key) => key in one);
        return sources.length > 0 && sources.every(isSource) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/init/detect/inspect.js



/** as inspect names its logs: time, task and id */
const LOG = /(^|\/)\d{4}-\d\d-\d\dT[\d+-]+_.*\.(eval|json)$/;
/** a model to try things with */
const NO_PROVIDER = 'mockllm/model';
/** Evals of inspect_ai; the logs that are there say which model they were run with. */
async function inspect(tree, modelsIn) {
    const logs = tree.files.filter((file) => LOG.test(file));
    const evals = [];
    for (const file of likely(tree, /\.py$/, /eval|bench|task|inspect/i)) {
        const text = isPlain(file) ? await tree.read(file) : null;
        if (text && /^\s*(from|import) inspect_ai\b/m.test(text) && /^@task\b/m.test(text))
            evals.push(file);
    }
    if (logs.length === 0 && evals.length === 0)
        return [];
    const at = logs[0] === undefined ? null : (0,posix_.dirname)(logs[0]);
    const [model = null] = at === null ? [] : await modelsIn(at);
    const known = model !== null && isPlain(model) && model !== NO_PROVIDER;
    const named = evals.length > 20 ? [...new Set(evals.map((file) => (0,posix_.dirname)(file)))] : evals;
    return [
        {
            kind: 'harness',
            harness: 'inspect',
            because: [
                ...(evals[0]
                    ? [`${evals.length} ${evals.length === 1 ? 'file' : 'files'} with an @task, such as ${evals[0]}`]
                    : []),
                ...(at === null ? [] : [`logs in ${at}${known ? `, of ${model}` : ''}`]),
            ].join('; '),
            package: 'inspect-ai',
            command: [
                ...['inspect', 'eval', ...(named.length ? named : ['evals'])],
                ...['--model', known ? model : NO_PROVIDER, '--log-dir', RESULTS],
            ],
            change: [
                ...(named.length ? [] : ['`evals` to where the tasks are']),
                ...(known ? [] : [`\`${NO_PROVIDER}\`, which answers without a provider, to the model`]),
            ].join('; ') || null,
            format: 'inspect',
            results: RESULTS,
            secrets: keyOf(model),
        },
    ];
}

;// CONCATENATED MODULE: ./build/init/detect/loopbench-command.js



/**
 * LoopBench over its own task packs, which only it can run: in one container where its runtime asks for no Docker, else on the
 * runner, as its own guide has it. Its commands start at the root, and refuse an experiment whose results are there already.
 */
async function ofLoopBench(tree, file) {
    const spec = asMap(await tree.read(file));
    const runtimeFile = textOf(spec.runtime_config) ?? 'configs/runtime.yaml';
    const runtime = asMap(await tree.read(runtimeFile));
    const common = { harness: 'loopbench', change: null, format: 'loopbench', secrets: secretsOf(spec, runtime) };
    const because = `LoopBench's experiment ${file}`;
    const command = ['python', '-m', 'loopbench.cli', 'experiment', '--spec', file];
    const docker = dockerFor(runtime);
    if (docker !== null) {
        const id = textOf(spec.experiment_id) ?? '';
        return {
            ...common,
            kind: 'harness',
            because: `${because}; ${runtimeFile} has ${docker}, so it runs on the runner itself`,
            package: '-e .',
            command,
            results: resultsAt(tree, id),
        };
    }
    const runs = textOf(asMap(runtime.storage).runs_root) ?? 'runs';
    const linked = ['experiments', ...(/^\w[\w.-]*$/.test(runs) && runs !== RESULTS ? [runs] : [])];
    return {
        ...common,
        kind: 'whole',
        because,
        command: [
            `mkdir -p ${RESULTS}/experiments ${RESULTS}/runs`,
            ...linked.map((name) => `ln -s ${RESULTS}/${name === 'experiments' ? name : 'runs'} ${name}`),
            command.join(' '),
        ],
        exclude: linked,
        image: null,
        plan: planOf(spec),
        rollouts: Number.isInteger(spec.rollouts_per_task) ? Number(spec.rollouts_per_task) : 5,
    };
}
/** The rows, with the manifests of their runs where no other experiment lies there that it could be taken for. */
function resultsAt({ files }, id) {
    const others = files.some((name) => /^experiments\/[^/]+\/results\.jsonl$/.test(name));
    return others ? `experiments/${isPlain(id) ? id : '*'}` : '.';
}
function asMap(given) {
    try {
        const value = typeof given === 'string' ? (0,dist/* parse */.qg)(given, { maxAliasCount: 100 }) : given;
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
const textOf = (given) => (typeof given === 'string' && isPlain(given) ? given : null);
/** what of a runtime takes a Docker daemon, in words; null where nothing does */
function dockerFor(runtime) {
    const [sandboxes, judge, runner] = [asMap(runtime.sandbox_backend), asMap(runtime.judge), asMap(runtime.env_runner)];
    if (judge.kind === 'docker_container')
        return 'a judge in Docker';
    if (runner.substrate_default === 'compose' || runner.substrate_default === 'kind')
        return 'services in Docker';
    return ['docker_container', 'kata_container'].includes(String(sandboxes.kind)) ? 'agents in Docker' : null;
}
/** Keys are named by the lineups, by the sandboxes' provider, and by the traces, which are LangSmith's where nobody says another. */
function secretsOf(spec, runtime) {
    const lineups = Array.isArray(spec.lineups) ? spec.lineups.map(asMap) : [];
    const named = lineups
        .flatMap(({ role_env: env }) => Object.entries(asMap(env)))
        .flatMap(([name, value]) => (/_API_KEY_ENV$/.test(name) ? [value] : []));
    const sandboxes = asMap(runtime.sandbox_backend);
    const e2b = (sandboxes.kind ?? 'e2b_firecracker') === 'e2b_firecracker';
    const { traces = 'langsmith' } = asMap(asMap(runtime.env_runner).observability);
    const all = [
        ...(named.length ? named : ['OPENROUTER_API_KEY']),
        ...(e2b ? [asMap(sandboxes.e2b).api_key_env ?? 'E2B_API_KEY'] : []),
        ...(traces === 'langsmith' ? ['LANGSMITH_API_KEY'] : []),
    ];
    return [...new Set(all.filter((name) => typeof name === 'string' && /^[A-Z][A-Z0-9_]*$/.test(name)))];
}
/** every lineup on every task, by the names that rows have */
function planOf(spec) {
    const paths = Array.isArray(spec.tasks) ? spec.tasks : [];
    const tasks = paths.flatMap((path) => (textOf(path) === null ? [] : [(0,posix_.basename)(String(path))]));
    const lineups = Array.isArray(spec.lineups) ? spec.lineups.map((one) => textOf(asMap(one).name)) : [];
    const agents = lineups.filter((name) => name !== null);
    const known = tasks.length === paths.length && agents.length === lineups.length;
    return known && tasks.length > 0 && agents.length > 0 ? { tasks, agents } : null;
}

;// CONCATENATED MODULE: ./build/init/detect/loopbench.js





/** Experiment files: LoopBench's, and ours, which have the same keys. Ours that `init` wrote is not looked for. */
async function loopbench(tree, own) {
    const found = [];
    const packs = tree.files.some((name) => (0,posix_.basename)(name) === 'task.yaml' && tree.has(`${(0,posix_.dirname)(name)}/repo.bundle`));
    for (const file of likely(tree, /^[^.].*\.ya?ml$/, /experiment|bench|eval/i)) {
        if (file === own || !isPlain(file) || found.length > 0)
            continue;
        const experiment = asExperiment(await tree.read(file));
        if (!experiment)
            continue;
        if (packs && experiment.lineups)
            found.push(await ofLoopBench(tree, file));
        else if (await runnable(tree, file, experiment.tasks))
            found.push({
                kind: 'experiment',
                harness: experiment.lineups ? 'loopbench' : 'benchgate',
                because: `the experiment ${file}`,
                experiment: file,
                runtime: experiment.runtime === null ? await runtimeOf(tree) : null,
            });
    }
    return found;
}
function asExperiment(text) {
    if (!text || !/^experiment_id\s*:/m.test(text))
        return null;
    try {
        const value = (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
        const { experiment_id: id, tasks, agents, lineups, runtime_config: runtime, harness } = value;
        const named = typeof runtime === 'string' ? runtime : null;
        // it brings tasks and agents of its own
        if (typeof id === 'string' && typeof harness === 'object' && harness !== null)
            return { tasks: [], lineups: false, runtime: named };
        if (typeof id !== 'string' || !Array.isArray(tasks) || !(Array.isArray(agents) || Array.isArray(lineups)))
            return null;
        return { tasks, lineups: Array.isArray(lineups), runtime: named };
    }
    catch {
        return null;
    }
}
/** its tasks are such as benchgate runs: contracts, or directories with a task.toml */
async function runnable({ files }, file, tasks) {
    return tasks.every((task) => {
        const path = typeof task === 'string' ? task : task?.path;
        if (typeof path !== 'string')
            return typeof task === 'object' && task !== null && 'contract' in task;
        const [plain = ''] = (0,posix_.join)((0,posix_.dirname)(file), path).split(/[*?[{]/);
        return files.some((name) => name.startsWith(plain) && (0,posix_.basename)(name) === 'task.toml');
    });
}
/** a runtime file that the experiment does not name, and that is the only one */
async function runtimeOf({ files, read }) {
    const runtimes = [];
    for (const file of files.filter((name) => /runtime[\w.-]*\.ya?ml$/.test(name) && isPlain(name)))
        if (/^sandbox_backend\s*:/m.test((await read(file)) ?? ''))
            runtimes.push(file);
    return runtimes.length === 1 ? (runtimes[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/init/detect/scylla.js



/** newest first */
const COMMANDS = ['scripts/manage_experiment.py', 'scripts/run_e2e_experiment.py'];
/** Scylla's test cases, or experiment directories that it left. It runs as a whole in one container. */
async function scylla(tree) {
    const { files, has } = tree;
    const cases = files
        .filter((file) => (0,posix_.basename)(file) === 'test.yaml')
        .map((file) => (0,posix_.dirname)(file))
        .filter((dir) => has(`${dir}/prompt.md`) && has(`${dir}/expected/rubric.yaml`));
    const left = files.find((file) => file.endsWith('config/experiment.json') && has(`${(0,posix_.dirname)((0,posix_.dirname)(file))}/checkpoint.json`));
    if (cases.length === 0 && left === undefined)
        return [];
    const script = COMMANDS.find((file) => has(file)) ?? COMMANDS[0] ?? '';
    const dir = cases.find(isPlain) ?? null;
    const at = dir ?? 'tests/fixtures/tests/test-001';
    const given = script.endsWith('manage_experiment.py') ? ['run', '--config', at] : ['--tiers-dir', at];
    const how = [...given, '--tiers T0', '--runs 1', '--max-subtests 1', '--results-dir', RESULTS];
    return [
        {
            kind: 'whole',
            harness: 'scylla',
            because: [
                ...(cases.length ? [`${cases.length} test ${cases.length === 1 ? 'case' : 'cases'}, such as ${at}`] : []),
                ...(left ? [`an experiment in ${(0,posix_.dirname)((0,posix_.dirname)(left))}`] : []),
            ].join('; '),
            command: [`python3 ${script} ${how.join(' ')}`],
            change: 'test case, tiers, sub-tests and runs to what a pull request may cost',
            format: 'scylla',
            exclude: [],
            image: await ownImage(tree),
            secrets: ['ANTHROPIC_API_KEY'],
            plan: dir === null ? null : await scylla_planOf(tree, dir),
            rollouts: 1,
        },
    ];
}
/** the first sub-test of the first tier, by the names that its results have */
async function scylla_planOf({ files, read }, dir) {
    const first = files.flatMap((file) => [`${dir}/t0/`, 'tests/claude-code/shared/subtests/t0/'].some((place) => file.startsWith(place))
        ? (/\/(\d\d)-[^/]+\.yaml$/.exec(file)?.[1] ?? [])
        : []);
    const { id } = (parseOrNot((await read(`${dir}/test.yaml`)) ?? '') ?? {});
    const subtest = first.toSorted()[0];
    if (typeof id !== 'string' || !isPlain(id) || subtest === undefined)
        return null;
    return { tasks: [id], agents: [`T0-${subtest}`] };
}
function parseOrNot(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
    }
    catch {
        return null;
    }
}
/** its runner image, built from the root unless nothing is copied into it */
async function ownImage({ read, has }) {
    const dockerfile = 'docker/Dockerfile';
    const text = await read(dockerfile);
    if (text === null)
        return null;
    const copies = /^\s*(COPY|ADD)\s+(?!.*--from=)/im.test(text);
    const user = [...text.matchAll(/^\s*USER\s+([a-z_][\w-]*)/gim)].at(-1)?.[1] ?? null;
    return {
        dockerfile,
        context: copies ? '.' : (0,posix_.dirname)(dockerfile),
        user: user === 'root' ? null : user,
        ignores: !copies || has('.dockerignore') || has(`${dockerfile}.dockerignore`),
    };
}

;// CONCATENATED MODULE: ./build/init/detect/swe-bench.js


const RUN_ID = 'benchgate';
/** Predictions for SWE-bench, or reports of its evaluation. */
async function sweBench(tree) {
    const predictions = await first(tree, /\.jsonl?$/, (text) => /"instance_id"/.test(text) && /"model_patch"/.test(text));
    const report = await first(tree, /\.json$/, (text) => /"resolved_ids"/.test(text) && /"submitted_ids"/.test(text));
    const instances = tree.files.find((file) => /(^|\/)logs\/run_evaluation\/[^/]+\//.test(file));
    const seen = [
        ...(predictions ? [`predictions in ${predictions}`] : []),
        ...(report ? [`a report in ${report}`] : []),
        ...(instances && !report ? [`an evaluation in ${instances.split('/').slice(0, -3).join('/')}`] : []),
    ];
    if (seen.length === 0)
        return [];
    return [
        {
            kind: 'harness',
            harness: 'swe-bench',
            because: seen.join('; '),
            package: 'swebench',
            command: [
                ...['python', '-m', 'swebench.harness.run_evaluation', '--dataset_name', 'SWE-bench/SWE-bench_Verified'],
                ...['--predictions_path', predictions ?? 'predictions.jsonl', '--max_workers', '4', '--run_id', RUN_ID],
            ],
            change: `the data set${predictions ? '' : ', and `predictions.jsonl` to what your agent writes'}; a step before it makes the predictions`,
            format: 'swe-bench',
            results: `*.${RUN_ID}.json`, // `<model>.<run id>.json`, where the command was started
            secrets: [],
        },
    ];
}
async function first(tree, named, holds) {
    for (const file of likely(tree, named, /predict|swe|report|result|eval|\.jsonl$/i)) {
        const text = isPlain(file) ? await tree.read(file) : null;
        if (text && holds(text))
            return file;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/init/detect/index.js





/** Everything that can be benchmarked, the surest first: what people wrote, then what benchgate runs by itself, then other commands. */
async function detect(tree, { own, modelsIn }) {
    const found = [
        ...(await loopbench(tree, own)),
        ...(await harbor(tree)),
        ...(await inspect(tree, modelsIn)),
        ...(await sweBench(tree)),
        ...(await scylla(tree)),
    ];
    const sure = { experiment: 0, tasks: 1, whole: 2, harness: 2 };
    return found.sort((a, b) => sure[a.kind] - sure[b.kind]);
}

;// CONCATENATED MODULE: ./build/init/pins.js
/** What workflows use, by its commit: those that benchgate's own workflows use. */
const PINS = {
    'actions/checkout': '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    'actions/setup-node': '820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
};
const PINNED = /uses: ([\w-]+\/[\w.-]+)(?:\/[\w./-]+)?@([0-9a-f]{40}(?: # \S+)?)$/gm;
/** what is written before the first release names the tag that it will get */
const FIRST_MAJOR = 1;
/**
 * The commits that a repository's workflows have already are kept: what somebody, or a bot, has brought up to date is
 * not set back. Of benchgate it is the commit of `release`, else the tag that stands for the major version.
 */
function pinsOf(workflows, release) {
    const known = new Map(workflows.flatMap((text) => [...text.matchAll(PINNED)].map(([, name = '', ref = '']) => [name, ref])));
    const major = Math.max(FIRST_MAJOR, Number.parseInt(release.version, 10));
    return (action) => {
        const own = known.get(action);
        if (own)
            return own;
        if (action !== 'benchgate/benchgate')
            return PINS[action];
        if (release.commit)
            return `${release.commit} # v${release.version}`;
        return `v${major} # change: to the commit of a release, as the others are`;
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
;// CONCATENATED MODULE: ./build/init/write.js




/** Sees that a file is there. It is whole or not there at all, and nothing is written through a link. */
async function putFile(file, { root, force, dryRun }) {
    const { path, text } = file;
    const at = (0,external_node_path_.join)(root, path);
    await refuseLinks(root, at);
    const before = await (0,promises_.readFile)(at, 'utf8').catch(() => null);
    // git may have checked it out with other line endings
    if (before?.replaceAll('\r\n', '\n') === text)
        return { path, did: 'unchanged', difference: null };
    if (before !== null && !force)
        return { path, did: 'kept', difference: firstDifference(before.replaceAll('\r\n', '\n'), text) };
    const did = before === null ? 'written' : 'overwritten';
    if (dryRun)
        return { path, did, difference: null };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(at), { recursive: true });
    const draft = `${at}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`;
    try {
        await (0,promises_.writeFile)(draft, text);
        if (file.executable)
            await (0,promises_.chmod)(draft, 0o755);
        if (before === null)
            await (0,promises_.link)(draft, at); // fails where somebody has written it meanwhile
        else
            await (0,promises_.rename)(draft, at);
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    return { path, did, difference: null };
}
async function refuseLinks(root, at) {
    for (let place = at; place !== root; place = (0,external_node_path_.dirname)(place)) {
        const found = await (0,promises_.lstat)(place).catch(() => null);
        if (found === null)
            continue;
        const expected = place === at ? found.isFile() : found.isDirectory();
        if (!expected)
            throw new model_error/* BenchgateError */.Q9(`${(0,external_node_path_.relative)(root, place)} is ${found.isSymbolicLink() ? `a link to ${await (0,promises_.realpath)(place).catch(() => 'nothing')}` : `no ${place === at ? 'file' : 'directory'}`}, and nothing is written there`, 'Move it away, and run `benchgate init` again.');
    }
}
function firstDifference(theirs, ours) {
    const [a, b] = [theirs.split('\n'), ours.split('\n')];
    const at = a.findIndex((line, index) => line !== b[index]);
    const line = at < 0 ? a.length : at;
    return { line: line + 1, theirs: a[line] ?? null, ours: b[line] ?? null };
}

// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(90178);
// EXTERNAL MODULE: ./build/entry/experiment/load.js + 18 modules
var load = __webpack_require__(83540);
;// CONCATENATED MODULE: ./build/entry/init.js
















/** Finds out what the repository has, and sees that it has what benchgate needs. */
async function init({ cwd, env, harness, ...how }) {
    const git = gitIn(cwd, env);
    const root = (await git('rev-parse', '--show-toplevel')) || cwd;
    const tree = await readTree(root);
    const all = await detect(tree, { own: EXPERIMENT, modelsIn: (logs) => modelsIn((0,external_node_path_.join)(root, logs)) });
    const facts = await factsOf(root, tree, chosen(all, harness), env);
    const files = [];
    for (const file of compose(facts))
        files.push({ ...(await putFile(file, { root, ...how })), text: file.text });
    const fault = how.dryRun ? null : await faultOf(root, facts, env);
    return { root, facts, all, files, next: nextSteps(facts), fault };
}
function chosen(all, harness) {
    if (harness === null)
        return all[0] ?? STARTER.found;
    const found = harness === 'none' ? STARTER.found : all.find((one) => one.harness === harness);
    if (found)
        return found;
    throw new model_error/* BenchgateError */.Q9(`no ${harness} was found here`, `Found: ${[...all.map((one) => one.harness), 'none'].join(', ')}; \`--harness\` takes one of them.`);
}
async function factsOf(root, tree, found, env) {
    const git = gitIn(root, env);
    const origin = await git('remote', 'get-url', 'origin');
    const workflows = tree.files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
    const texts = await Promise.all(workflows.map(async (file) => (await tree.read(file)) ?? ''));
    const pinned = texts.some((text) => /uses: benchgate\/benchgate[\w/]*@[0-9a-f]{40}/.test(text));
    const commit = pinned ? null : await commitOfRelease(env);
    return {
        found,
        name: nameOf(origin || root),
        branch: await branchOf(git).then((branch) => (isPlain(branch) ? branch : 'main')),
        manager: packageManager(tree, found.kind === 'harness' || found.kind === 'whole' ? 'python' : null),
        pin: pinsOf(texts, { version: version/* VERSION */.x, commit }),
    };
}
/** git's answer; empty where it has none */
function gitIn(cwd, env) {
    return async (...args) => {
        try {
            const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', args, {
                cwd,
                timeout: 20_000,
                env: { ...env, GIT_TERMINAL_PROMPT: '0' },
            });
            return stdout.trim();
        }
        catch {
            return '';
        }
    };
}
/** as the remote has it, else the only one of the usual names that there is, else the one that is checked out */
async function branchOf(git) {
    const remote = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
    if (remote)
        return remote.replace(/^origin\//, '');
    const own = (await git('for-each-ref', '--format=%(refname:short)', 'refs/heads/main', 'refs/heads/master')).split('\n');
    const named = own.length === 1 ? own[0] : '';
    return named || (await git('symbolic-ref', '--short', 'HEAD')) || 'main';
}
/** the commit that the tag of this version stands for; null where nobody can be asked */
async function commitOfRelease(env) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const tag = `refs/tags/v${version/* VERSION */.x}`;
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['ls-remote', `${server}/benchgate/benchgate`, tag, `${tag}^{}`], {
            timeout: 5_000,
            env: { ...env, GIT_TERMINAL_PROMPT: '0' },
        });
        return (stdout
            .trim()
            .split('\n')
            .at(-1)
            ?.match(/^[0-9a-f]{40}/)?.[0] ?? null); // of an annotated tag, the last is its commit
    }
    catch {
        return null;
    }
}
/** a name that an experiment may have */
function nameOf(place) {
    const name = (0,external_node_path_.basename)(place.replace(/[/\\]+$/, ''), '.git').replace(/[^A-Za-z0-9._-]+/g, '-');
    return name.replace(/^[^A-Za-z0-9]+/, '').slice(0, 100) || 'bench';
}
const modelsIn = async (logs) => {
    const read = await (0,importers/* readResults */.x)([logs], { rewardKey: null, passThreshold: 1 }, 'inspect').catch(() => null);
    return read?.agents.flatMap(({ model }) => model ?? []) ?? [];
};
/** The experiment is read as a run would read it: what is wrong with it is better known now. */
async function faultOf(root, { found }, env) {
    if (found.kind === 'harness')
        return null;
    const experiment = found.kind === 'experiment' ? found.experiment : EXPERIMENT;
    const runtime = found.kind === 'experiment' && found.runtime ? (0,external_node_path_.join)(root, found.runtime) : null;
    try {
        await (0,load.load)({ experimentFile: (0,external_node_path_.join)(root, experiment), runtimeFile: runtime, env, cwd: root });
        return null;
    }
    catch (error) {
        if (error instanceof model_error/* ConfigError */.xL || error instanceof model_error/* BenchgateError */.Q9)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 99969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ DEFAULT_RULES)
/* harmony export */ });
/** What holds where an experiment says nothing. */
const DEFAULT_RULES = {
    design: 'fixed',
    maxDrop: 0.1,
    alpha: 0.05,
    beta: 0.1,
    minTasks: 10,
    minSharedTasks: 0.9,
    minCoverage: 0.9,
    maxInfraErrorRate: 0.05,
    minPassRate: null,
    guardrails: [],
    leaveOut: 'nothing',
};


/***/ })

};
