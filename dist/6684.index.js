export const id = 6684;
export const ids = [6684];
export const modules = {

/***/ 50326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ keepStacks)
/* harmony export */ });
/**
 * Errors hold a stack only where somebody will see it. Clients of the clouds make an error for every stream that ends
 * well, and the stacks of those took a twelfth of the processor time of a run of a thousand sandboxes.
 */
function keepStacks(debugging) {
    if (!debugging)
        Error.stackTraceLimit = 0;
}


/***/ }),

/***/ 55723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ toLearn),
  w: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./build/stats/stratified-test.js
var stratified_test = __webpack_require__(43200);
// EXTERNAL MODULE: ./build/stats/stratum.js
var stats_stratum = __webpack_require__(21544);
// EXTERNAL MODULE: ./build/stats/student.js + 3 modules
var student = __webpack_require__(85665);
// EXTERNAL MODULE: ./build/stats/task-pair.js
var task_pair = __webpack_require__(12700);
// EXTERNAL MODULE: ./build/stats/unscored.js
var unscored = __webpack_require__(84711);
// EXTERNAL MODULE: ./build/gate/decide.js
var decide = __webpack_require__(79316);
;// CONCATENATED MODULE: ./build/gate/nights.js






/** Fewer nights show too little of how nights differ. */
const LEAST_NIGHTS = 4;
/** The latest that a night is held against. */
const MOST_NIGHTS = 10;
const ALPHA = 0.05;
const BETA = 0.1;
/**
 * Holds a night against earlier ones of the same fingerprint: the stratified test of the gate on their pooled rollouts, with the
 * variance between nights added to its own, for providers have better and worse days:
 *
 *     t = num / √(V + S² s² (1 + 1/k)),   s² = max(0, Var(nightly means) - mean within-night variance),   S = Σ w_t
 *
 * on k - 1 degrees of freedom for k nights. What was not scored tonight counts against the conclusion, whichever it is. Null with
 * fewer than `LEAST_NIGHTS`, or where nights do not tell their tasks.
 */
function holdAgainst(reference, tonight) {
    const before = reference.slice(-MOST_NIGHTS).filter(({ cells }) => cells !== null);
    if (before.length < LEAST_NIGHTS || tonight.cells === null)
        return null;
    const pooled = pooledOf(before);
    const pairs = pairsOf(pooled, tonight);
    const rates = (0,task_pair/* taskRates */.xL)((0,decide/* scoredPairs */._Y)(pairs));
    if (rates.drop === null || rates.baseline === null || rates.candidate === null)
        return null;
    const between = betweenNights(before, pooled) * (1 + 1 / before.length);
    const [best, seen, worst] = [
        (0,stats_stratum/* countStrata */.jb)((0,unscored/* imputed */.vb)(pairs, 'best')),
        (0,stats_stratum/* countStrata */.jb)((0,decide/* scoredPairs */._Y)(pairs)),
        (0,stats_stratum/* countStrata */.jb)((0,unscored/* imputed */.vb)(pairs, 'worst')),
    ];
    const t = (p) => (0,student/* tQuantile */.YW)(p, before.length - 1);
    const scaleOf = (strata) => strata.reduce((sum, stratum) => sum + (0,stats_stratum/* weightOf */.mm)(stratum), 0);
    const error = (strata, variance) => Math.sqrt(variance + scaleOf(strata) ** 2 * between);
    const forDrop = (0,stratified_test/* stratifiedTest */.G)(best);
    const against = (0,stratified_test/* noninferiority */._)(worst, tonight.max_drop);
    const dropError = error(best, forDrop.variance);
    const half = (t(1 - ALPHA) * error(seen, (0,stratified_test/* stratifiedTest */.G)(seen).variance)) / scaleOf(seen);
    return {
        nights: before.length,
        before: rates.baseline,
        now: rates.candidate,
        drop: rates.drop,
        low: rates.drop - half,
        high: rates.drop + half,
        shown: dropError > 0 && forDrop.num / dropError >= t(1 - ALPHA),
        ruledOut: against.scale > 0 &&
            (against.scale * tonight.max_drop - (0,stratified_test/* stratifiedTest */.G)(worst).num) / error(worst, against.varianceUsed) >=
                t(1 - BETA),
    };
}
/** Each task of each agent, all nights together. */
function pooledOf(nights) {
    const sums = new Map();
    for (const night of nights)
        for (const { key, passed, scored } of cellsOf(night)) {
            const sum = sums.get(key);
            if (!sum)
                sums.set(key, { passed, scored });
            else {
                sum.passed += passed;
                sum.scored += scored;
            }
        }
    return sums;
}
/** a night is held against others some ten times, and a history may have a million cells */
const KEYED = new WeakMap();
function cellsOf(night) {
    const known = KEYED.get(night);
    if (known)
        return known;
    const cells = (night.cells ?? []).map(([task, agent, passed, scored, unscored]) => ({
        key: `${task}\0${agent}`,
        passed,
        scored,
        unscored,
    }));
    KEYED.set(night, cells);
    return cells;
}
/** The cells that both have: of the earlier nights together, and of tonight. */
function pairsOf(pooled, tonight) {
    return cellsOf(tonight).flatMap(({ key, passed, scored, unscored }) => {
        const there = pooled.get(key);
        if (!there || there.scored === 0)
            return [];
        const candidate = { passed, failed: scored - passed, unscored };
        return [{ baseline: { passed: there.passed, failed: there.scored - there.passed, unscored: 0 }, candidate }];
    });
}
/** By how much the rates of nights vary beyond what their rollouts do by chance: the variance that is the days'. */
function betweenNights(nights, pooled) {
    const seen = nights.flatMap((night) => {
        const used = cellsOf(night).filter(({ scored }) => scored > 0);
        if (used.length === 0)
            return [];
        let [rates, within] = [0, 0];
        for (const { key, passed, scored } of used) {
            const all = pooled.get(key);
            rates += passed / scored;
            if (all && all.scored > 1)
                within += (all.passed * (all.scored - all.passed)) / (all.scored * (all.scored - 1)) / scored;
        }
        return [{ rate: rates / used.length, within: within / used.length ** 2 }];
    });
    if (seen.length < 2)
        return 0;
    const mean = (value) => seen.reduce((sum, night) => sum + value(night), 0) / seen.length;
    const centre = mean(({ rate }) => rate);
    const variance = (mean(({ rate }) => (rate - centre) ** 2) * seen.length) / (seen.length - 1);
    return Math.max(0, variance - mean(({ within }) => within));
}

;// CONCATENATED MODULE: ./build/gate/alarm.js

/** Inconclusive because of what was lost, not because little was seen. */
const LOST = new Set(['unscored_decide', 'arms_differ']);
/** What a night shows by itself, whatever the others were like. */
const OF_ITSELF = new Set(['below_threshold', 'guardrail_broken']);
/**
 * Goes through the nights of one experiment, by date. An alarm is raised by two nights that are worse with none between them that says
 * otherwise, for one in twenty is by chance; it ends with a night that is sound. Nights that say nothing do neither.
 */
function watch(nights) {
    const judged = [];
    let good = [];
    let before = null;
    let lastGood = null;
    let suspected = null;
    let alarm = null;
    for (const night of nights) {
        const changed = before ? fingerprintChange(before, night) : [];
        before = night;
        if (changed.length > 0) {
            good = [];
            suspected = null;
            if (alarm)
                alarm = overtaken(alarm, changed);
        }
        if (night.accepted !== null) {
            good = [];
            suspected = null;
            alarm = null;
        }
        const comparison = isVoid(night) ? null : holdAgainst(good, night);
        const state = stateOf(night, comparison);
        judged.push({ night, state, comparison, changed });
        if (state === 'void')
            continue;
        if (state === 'down') {
            if (suspected && !alarm)
                alarm = { first: suspected, confirmed: night, lastGood, changed: [] };
            suspected ??= night;
            continue;
        }
        if (state === 'sound' && alarm?.changed.length === 0)
            alarm = null;
        if (alarm && alarm.changed.length === 0)
            continue; // not settled: neither good nor bad
        suspected = null;
        lastGood = night;
        good = [...good, night].slice(-MOST_NIGHTS);
    }
    return { nights: judged, alarm, suspected: alarm ? null : suspected };
}
const overtaken = (alarm, changed) => ({
    ...alarm,
    changed: [...new Set([...alarm.changed, ...changed])],
});
function stateOf(night, comparison) {
    if (isVoid(night))
        return 'void';
    const worse = night.verdict === 'regression';
    if (worse && (OF_ITSELF.has(night.reason) || !comparison))
        return 'down';
    if (!comparison)
        return 'learning';
    if (comparison.ruledOut)
        return 'sound'; // a smaller drop than that may be there: the gate lets it pass, too
    return comparison.shown ? 'down' : 'unsettled';
}
const isVoid = ({ verdict, reason, scored }) => verdict === 'invalid' || scored === 0 || (verdict === 'inconclusive' && LOST.has(reason));
const fingerprintChange = (one, other) => Object.entries(one.fingerprint).flatMap(([part, digest]) => digest === other.fingerprint[part] ? [] : [part]);
/** How many nights are still to come until a night can be held against them. */
const toLearn = (seen) => Math.max(0, LEAST_NIGHTS - seen);


/***/ }),

/***/ 60302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   bz: () => (/* binding */ comparisonWords),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _gate_alarm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


/** A state in a word or two. */
const STATES = {
    sound: 'sound',
    down: 'worse',
    unsettled: 'not settled',
    learning: 'learning',
    void: 'says nothing',
};
/** `−12.3 points (−18.1 to −6.5) against 10 nights` */
const comparisonWords = ({ drop, low, high, nights }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPoints */ ._9)(-drop)} points (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPoints */ ._9)(-high)} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPoints */ ._9)(-low)}) against ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(nights, 'night')}`;
/** How things stand after the last night, in one sentence. What the run itself said is left to the one who shows it. */
function standing({ nights, alarm, suspected }) {
    const last = nights.at(-1);
    if (!last)
        return 'There is no night yet.';
    const tonight = `The night of ${last.night.date}`;
    if (alarm) {
        const since = `Worse since the night of ${alarm.first.date}, confirmed by that of ${alarm.confirmed.date}`;
        if (alarm.changed.length > 0)
            return `${since}. The benchmark has changed since (${alarm.changed.join(', ')}): whether it is mended cannot be seen any more.`;
        if (last.state === 'void')
            return `${since}. ${tonight} says nothing.`;
        return `${since}. ${tonight}: ${tonightWords(last)}.`;
    }
    if (last.state === 'void')
        return `${tonight} says nothing about the agents: ${last.night.sentence}${suspected ? ` That of ${suspected.date} was worse, and is not confirmed yet.` : ''}`;
    if (suspected)
        return `${tonight} is worse: ${tonightWords(last)}. It takes a second one to be sure.`;
    if (last.state === 'learning') {
        const left = (0,_gate_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .toLearn */ .M)(nights.slice(sinceChange(nights)).filter(({ state }) => state === 'learning').length);
        return left === 0
            ? `${tonight} is held against those before it from the next night on.`
            : `${tonight} is one of the first: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, 'more night')} until nights can be held against each other.`;
    }
    return `${tonight}: ${tonightWords(last)}.`;
}
function tonightWords({ state, comparison, night }) {
    if (!comparison)
        return night.sentence.replace(/\.$/, '');
    const rates = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(comparison.now)} against ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(comparison.before)}, ${comparisonWords(comparison)}`;
    switch (state) {
        case 'sound':
            return `as good as before, ${rates}`;
        case 'down':
            return night.reason === 'below_threshold' || night.reason === 'guardrail_broken'
                ? night.sentence.replace(/\.$/, '')
                : `a drop is shown, ${rates}`;
        default:
            return `neither a drop is shown, nor is one of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(night.max_drop)} ruled out: ${rates}`;
    }
}
function sinceChange(nights) {
    return Math.max(0, nights.findLastIndex(({ changed, night }) => changed.length > 0 || night.accepted !== null));
}


/***/ }),

/***/ 50607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ dashboard)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/html/assets.js
var assets = __webpack_require__(40460);
// EXTERNAL MODULE: ./build/report/html/embed.js
var html_embed = __webpack_require__(41348);
// EXTERNAL MODULE: ./build/report/html/table.js
var table = __webpack_require__(13569);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/dashboard/assets.js
// Made by scripts/page-assets.js from client/: do not edit.
/** what dashboard.html does */
const SCRIPT = "(function(){function e(e,{text:t,on:n={},...r}={},i=[]){let a=document.createElement(e);for(let[e,t]of Object.entries(r))t===!0?a.setAttribute(e,``):t!=null&&t!==!1&&a.setAttribute(e,String(t));for(let[e,t]of Object.entries(n))a.addEventListener(e,t);return t!==void 0&&(a.textContent=t),a.append(...i.filter(e=>e!==null)),a}function t(e){let t=document.getElementById(e);if(!t)throw Error(`the page has no ${e}`);return t}let n=[30,90,365,0];function r(){let e=new URLSearchParams(location.hash.slice(1)),t=Number(e.get(`last`)??90);return{experiment:e.get(`experiment`)??``,part:e.get(`part`)??``,last:n.some(e=>e===t)?t:90}}function i({experiment:e,part:t,last:n}){let r=new URLSearchParams;e!==``&&r.set(`experiment`,e),t!==``&&r.set(`part`,t),n!==90&&r.set(`last`,String(n));let i=r.toString();return i===``?`#`:`#${i}`}let a={name:`all`,colour:0,part:({all:e})=>e};function o({agents:e,tags:t,tasks:n},r){if(r===`agents`)return e.slice(0,6).map((e,t)=>({name:e,colour:t,part:({agents:e})=>e[t]??null}));let[,i,o=``]=/^(agent|tag|task):([\\s\\S]*)$/.exec(r)??[],c={agent:e,tag:t,task:n}[i??``]?.indexOf(o)??-1;return c<0?[a]:i===`agent`?[{name:o,colour:0,part:e=>e.agents[c]??null}]:i===`tag`?[{name:o,colour:0,part:e=>e.tags[c]??null}]:[{name:o,colour:0,part:e=>s(e,c)}]}function s({tasks:e},t){let[n,r]=[e?.[t*2],e?.[t*2+1]];return n===void 0||!r?null:{n:[r,r,n],r:[n/r,null,null]}}let c=({date:e})=>Date.parse(e)/864e5;function l(e){let t=e.slice(1).map((t,n)=>c(t)-c(e[n]??t)),n=t.toSorted((e,t)=>e-t)[t.length>>1]??1;return e.map(({changed:r,state:i},a)=>{let o=i===`void`||e[a-1]?.state===`void`;return a===0||o||r.length>0||(t[a-1]??0)>Math.max(1,n)*1.5})}function u(e,t={},n=[]){let r=document.createElementNS(`http://www.w3.org/2000/svg`,e);for(let[e,n]of Object.entries(t))n!=null&&r.setAttribute(e,String(n));return r.append(...n.filter(e=>e!==null)),r}function d(e,t){let n=u(`text`,t);return n.textContent=e,n}function f(e,{nights:t,series:n,width:r,column:i}){let{height:a}=e,o=n.map(({part:n})=>t.map(t=>ee(e,n(t)))),s=e.top??p(o.flat(),e.steps??m),c=te(t,r),d=e=>8+(1-Math.min(e,s)/s)*(a-8-22),f=l(t),y=u(`svg`,{viewBox:`0 0 ${r} ${a}`,class:`nights`,role:`group`,\"aria-label\":`${e.title}, ${t.length} nights`});y.append(ne(e,s,d,r),...h(t,c,a),...re(t,c,a));for(let[i,a]of o.entries()){let o=u(`g`,{class:`line c${n[i]?.colour??0}`,\"aria-hidden\":`true`});if(e.bars)o.append(..._(t,a,c,d,r));else for(let e of g(t,a,f))o.append(...ie(e,c,d,t.length));y.append(o)}e.bars||y.append(...v(t,o,c,a));let b=(r-62-14)/Math.max(1,t.length);return y.append(...t.map(t=>i(t,{x:c(t)-b/2,width:b,height:a-22},e.keys===!0))),{element:y,x:c}}let ee=({value:e},t)=>t?e(t):null;function te(e,t){let[n,r]=[e[0],e.at(-1)],[i,a]=[n?c(n):0,r?c(r):0],o=t-62-14-16;return e=>70+(a===i?.5:(c(e)-i)/(a-i))*o}function p(e,t){let n=Math.max(0,...e.flatMap(e=>e?[e[0],e[2]??0]:[]));return n===0?1:t(n).find(e=>e>=n)??n}function m(e){let t=10**Math.floor(Math.log10(e));return[1,2,5,10].map(e=>e*t)}function ne(e,t,n,r){let i=e.height>150?4:2,a=e.bars&&t<i?t:i;return u(`g`,{class:`grid`,\"aria-hidden\":`true`},Array.from({length:a+1},(e,n)=>t*n/a).flatMap(t=>[u(`line`,{x1:62,x2:r-14,y1:n(t),y2:n(t)}),d(e.words(t),{x:54,y:n(t)+4,\"text-anchor\":`end`})]))}function h(e,t,n){let r=u(`g`,{class:`grid`,\"aria-hidden\":`true`}),i=-1/0,a=e.at(-1);for(let o of e){let s=t(o);if(s<i||a&&o!==a&&t(a)-s<150)continue;i=s+110;let c=o===a&&e.length>1;r.append(d(o.date,{x:s,y:n-6,\"text-anchor\":c?`end`:e.length>1?`start`:`middle`}))}return[r]}function re(e,t,n){return e.flatMap((r,i)=>{let a=e[i-1];if(!a||r.changed.length===0&&r.accepted===null)return[];let o=(t(a)+t(r))/2,s=r.changed.length>0?`${r.changed.join(`, `)} changed`:`issue ${r.accepted} was closed by hand`,c=u(`title`);return c.textContent=s,[u(`g`,{class:`rift`,\"aria-hidden\":`true`},[c,u(`line`,{x1:o,x2:o,y1:8,y2:n-22})])]})}function g(e,t,n){let r=[],i=null;for(let[a,o]of e.entries()){let e=t[a];e?((!i||n[a])&&(i=[],r.push(i)),i.push([o,e])):i=null}return r}function ie(e,t,n,r){let i=e.flatMap(([e,[,n,r]])=>n===null||r===null?[]:[{at:t(e),low:n,high:r}]),a=e=>e.map(e=>e.join(`,`)).join(` `),[o]=i;return[e.length>1&&i.length>1?u(`polygon`,{class:`range`,points:a([...i.map(({at:e,high:t})=>[e,n(t)]),...i.toReversed().map(({at:e,low:t})=>[e,n(t)])])}):o?u(`line`,{class:`whisker`,x1:o.at,x2:o.at,y1:n(o.low),y2:n(o.high)}):null,e.length>1?u(`polyline`,{class:`way`,points:a(e.map(([e,[r]])=>[t(e),n(r)]))}):null,...r<=150||e.length===1?e.map(([e,[i]])=>u(`circle`,{class:`dot ${e.state}`,cx:t(e),cy:n(i),r:r>60?2.5:4})):e.filter(([e])=>e.state===`down`).map(([e,[r]])=>u(`circle`,{class:`dot down`,cx:t(e),cy:n(r),r:3}))].filter(e=>e!==null)}function _(e,t,n,r,i){let a=Math.max(1,Math.min(14,(i-62-14)/e.length*.7));return e.flatMap((e,i)=>{let o=t[i]?.[0]??0;return o===0?[]:[u(`rect`,{class:`bar`,x:n(e)-a/2,y:r(o),width:a,height:r(0)-r(o)})]})}function v(e,t,n,r){return e.flatMap((e,i)=>{if(t.some(e=>e[i]))return[];let[a,o]=[n(e),r-22-6];return[u(`path`,{class:`nothing`,\"aria-hidden\":`true`,d:`M${a-4},${o-4}l8,8m0,-8l-8,8`})]})}let y={passed:`passed`,failed:`failed`,agent_error:`agent error`,agent_timeout:`agent timeout`,infra_error:`infra error`,judge_error:`judge error`,budget_exhausted:`budget exhausted`,cancelled:`cancelled`,not_run:`not run`};function b(e,t=0){let n=(e*100).toFixed(t),r=(10**-t).toFixed(t);return e>0&&Number(n)===0?`<${r}%`:e<1&&Number(n)===100?`>${(100-Number(r)).toFixed(t)}%`:`${n}%`}function x(e,t){return`${S(e)} ${t}${e===1?``:`s`}`}function S(e){return String(Math.round(e)).replace(/\\B(?=(\\d{3})+$)/g,`,`)}let C=(e,t)=>`${S(e)} of ${S(t)}`;function w(e){if(e<9.95)return`${e.toFixed(1)} s`;let t=Math.round(e);if(t<60)return`${t} s`;let n=e=>String(e).padStart(2,`0`);if(t<3600)return`${Math.floor(t/60)} min ${n(t%60)} s`;let r=Math.round(t/60);return`${S(Math.floor(r/60))} h ${n(r%60)} min`}let T=e=>`$${e.toFixed(e>0&&e<.1?4:2).replace(/\\B(?=(\\d{3})+\\.)/g,`,`)}`;function E({r:e}){if(!e)return`no rate`;let[t,n,r]=e;return n===null||r===null?b(t):`${b(t)}, ${b(n)} to ${b(r)}`}function D({p:e,n:t}){if(!e)return t[1]>0&&t[2]===0?`nothing passed`:`unknown`;let[n,r,i]=e;return r===null||i===null?T(n):`${T(n)}, ${T(r)} to ${T(i)}`}function O({i:e={},j:t=0}){return[...Object.entries(e).flatMap(([e,t])=>t?[`${t} ${e}`]:[]),...t?[x(t,y.judge_error)]:[]].join(`, `)}let k=({i:e={},j:t=0})=>Object.values(e).reduce((e,t)=>e+t,t),A={sound:`sound`,down:`worse`,unsettled:`not settled`,learning:`learning`,void:`says nothing`};function j(e,t){if(!t)return`${e.date}: not there`;let n=t.r?`pass rate ${E(t)}`:`no pass rate`,r=O(t);return`${e.date}: ${n}; ${C(t.n[1],t.n[0])} scored${r?`; lost: ${r}`:``}; ${A[e.state]}`}var ae=class{element=e(`div`,{class:`tip`,hidden:!0,\"aria-hidden\":`true`});show(t,n,r){let i=n.flatMap(({name:r,part:i,colour:a})=>{let o=i(t),s=n.length>1?[e(`dt`,{class:`line c${a}`,text:r})]:[];if(!o)return n.length>1?[...s,e(`dd`,{text:`not there`})]:[];let c=O(o);return[...s,...M(`Pass rate`,E(o)),...M(`Scored`,C(o.n[1],o.n[0])),...c?M(`Lost`,c):[],...o.c===void 0?[]:M(`A pass costs`,D(o)),...o.d===void 0?[]:M(`Time`,w(o.d))]});this.element.replaceChildren(e(`p`,{},[e(`b`,{text:t.date}),` `,e(`span`,{class:`badge state ${t.state}`,text:A[t.state]})]),e(`dl`,{},i),...t.beside?[e(`p`,{text:t.beside})]:[],...t.state===`void`||!t.beside?[e(`p`,{text:t.sentence})]:[],...t.changed.length?[e(`p`,{text:`Changed before it: ${t.changed.join(`, `)}`})]:[]),this.element.hidden=!1,this.#e(r.getBoundingClientRect())}hide(){this.element.hidden=!0}#e(e){let{offsetWidth:t,offsetHeight:n,style:r}=this.element,i=e.right+12,a=i+t>document.documentElement.clientWidth?e.left-t-12:i;r.left=`${Math.max(4,a)}px`,r.top=`${Math.max(4,Math.min(e.top+8,document.documentElement.clientHeight-n-8))}px`}};let M=(t,n)=>[e(`dt`,{text:t}),e(`dd`,{text:n})],N=e=>[{title:`Pass rate of the scored rollouts`,note:`with its 95% interval on these tasks; × is a night without a rate, a dashed line a changed benchmark`,height:240,top:1,keys:!0,value:({r:e})=>e??null,words:e=>b(e)},{title:`What one pass cost`,note:`failures included, with its 95% interval`,height:130,value:({p:e})=>e??null,words:T},{title:`Rollouts lost to infrastructure and to the judge`,note:`in no pass rate`,height:110,bars:!0,value:e=>[k(e),null,null],words:e=>String(Math.round(e*10)/10)},{title:e?`Duration of the night`:`Median time of a scored rollout`,note:``,height:130,value:({d:e})=>e===void 0?null:[e,null,null],words:I,steps:F}],P=[1,2,6,10,20,60,120,300,600,1200,3600,7200,14400,21600,43200,86400],F=e=>[...P,Math.ceil(e/86400)*86400],I=e=>e<60?`${e} s`:e<7200?`${Math.round(e/6)/10} min`:`${Math.round(e/360)/10} h`;var L=class{element=e(`section`,{class:`charts`,\"aria-label\":`Charts`});#e=new ae;#t=[];#n=[];#r=/* @__PURE__ */ new Map;constructor(){document.body.append(this.#e.element),this.element.addEventListener(`pointerleave`,()=>this.#s()),this.element.addEventListener(`focusout`,()=>this.#s()),this.element.addEventListener(`keydown`,e=>this.#c(e));let e=0;new ResizeObserver(()=>{let t=this.element.clientWidth;t!==e&&(e=t,this.#i())}).observe(this.element)}show(e,t){this.#t=e,this.#n=t,this.#i()}#i(){let[t,n]=[this.#t,this.#n];this.#s(),this.#r=/* @__PURE__ */ new Map;let r=Math.max(300,this.element.clientWidth||1100),i=n.length===1&&n[0]?.name===`all`,o=N(i).flatMap(i=>{if(!t.some(e=>n.some(({part:t})=>{let n=t(e);return n&&i.value(n)}))&&!i.keys)return[];let{element:o}=f(i,{nights:t,series:i.bars&&n.length>1?[a]:n,width:r,column:(...e)=>this.#a(...e)});return[e(`figure`,{class:`chart`},[e(`figcaption`,{},[e(`b`,{text:i.title}),i.note?` ${i.note}`:null]),o])]}),s=n.length>1?[e(`p`,{class:`legend`},n.map(({name:t,colour:n})=>e(`span`,{class:`line c${n}`,text:t})))]:[];this.element.replaceChildren(...s,...o);let c=t.at(-1);(c&&this.#r.get(c)?.[0])?.setAttribute(`tabindex`,`0`)}#a(e,{x:t,width:n,height:r},i){let a=u(`rect`,{class:`column`,x:t,y:0,width:Math.max(1,n),height:r}),o=this.#n.map(({name:t,part:n})=>this.#n.length>1?`${t}: ${j(e,n(e))}`:j(e,n(e))),s=i?{tabindex:-1,role:e.link?`link`:`img`,\"aria-label\":o.join(`. `)}:{tabindex:-1,\"aria-hidden\":`true`},c=u(`a`,{href:e.link,class:`night`,...s},[a]),l=this.#r.get(e);return l?l.push(c):this.#r.set(e,[c]),c.addEventListener(`pointerenter`,()=>this.#o(e,c)),c.addEventListener(`focus`,()=>this.#o(e,c)),c}#o(e,t){this.#s();for(let t of this.#r.get(e)??[])t.classList.add(`on`);this.#e.show(e,this.#n,t)}#s(){this.#e.hide();for(let e of this.element.querySelectorAll(`.night.on`))e.classList.remove(`on`)}#c(e){let t=this.#t.findIndex(e=>this.#r.get(e)?.[0]===document.activeElement);if(t<0)return;let n={ArrowLeft:t-1,ArrowRight:t+1,Home:0,End:this.#t.length-1}[e.key];e.key===`Escape`&&this.#s();let r=n===void 0?void 0:this.#t[n],i=r&&this.#r.get(r)?.[0];if(i){e.preventDefault();for(let e of this.element.querySelectorAll(`[tabindex=\"0\"]`))e.setAttribute(`tabindex`,`-1`);i.setAttribute(`tabindex`,`0`),i.focus()}}};function R(t){let n=t.toReversed(),r=e(`tbody`,{},n.slice(0,30).map(B)),i=e(`button`,{type:`button`,text:`Show all ${n.length} nights`,on:{click:()=>{r.append(...n.slice(30).map(B)),i.remove()}}});return[e(`h2`,{text:`Nights`}),e(`div`,{class:`wide`,tabindex:0,role:`region`,\"aria-label\":`Nights`},[e(`table`,{class:`data`},[e(`thead`,{},[e(`tr`,{},z.map(t=>e(`th`,{scope:`col`,text:t})))]),r])]),...n.length>30?[e(`p`,{},[i])]:[]]}let z=[`Night`,``,`Pass rate, 95% interval`,`Scored`,`Lost`,`Beside the nights before`,`Cost`,`Cost of a pass`,`Duration`,`Commit`];function B(t){let{date:n,link:r,state:i,sentence:a,all:o,beside:s,commit:c}=t;return e(`tr`,{},[e(`th`,{scope:`row`},[r?e(`a`,{href:r,rel:`noreferrer`,text:n}):n]),e(`td`,{},[e(`span`,{class:`badge state ${i}`,title:a,text:A[i]})]),e(`td`,{text:E(o)}),e(`td`,{text:C(o.n[1],o.n[0])}),e(`td`,{text:O(o)}),e(`td`,{text:s??``}),e(`td`,{text:o.c===void 0?`unknown`:T(o.c)}),e(`td`,{text:D(o)}),e(`td`,{text:o.d===void 0?``:w(o.d)}),e(`td`,{},[c?e(`code`,{text:c.slice(0,7)}):null])])}function V(t,n,r){return[[`agent`,`Agents`,t.agents],[`tag`,`Tags`,t.tags],[`task`,`Tasks, what fell most first`,t.tasks]].flatMap(([i,a,s])=>{if(s.length===0||i===`agent`&&s.length===1)return[];let c=s.map(e=>H(e,o(t,`${i}:${e}`)[0],n));return i===`task`&&c.sort((e,t)=>t.fall-e.fall),[e(`section`,{\"aria-label\":a},[e(`h2`,{text:a}),e(`div`,{class:`wide`,tabindex:0,role:`region`,\"aria-label\":`${a}, by night`},[e(`table`,{class:`data parts`},[e(`thead`,{},[e(`tr`,{},[...[`Name`,`Last night`,`Before`].map(t=>e(`th`,{scope:`col`,text:t})),e(`th`,{scope:`col`,text:`The last ${Math.min(60,n.length)} nights`})])]),e(`tbody`,{},c.map(({name:t,now:n,before:a,strip:o})=>e(`tr`,{},[e(`th`,{scope:`row`},[e(`button`,{type:`button`,class:`plain`,text:t,on:{click:()=>r(`${i}:${t}`)}})]),e(`td`,{text:n}),e(`td`,{text:a}),e(`td`,{},[o])])))])])])]})}function H(e,t,n){let r=n.map(e=>t?.part(e)??null),i=r.filter(e=>e?.r!==void 0).map(e=>e?.n??[0,0,0]),a=r.at(-1),o=(a?.r?i.slice(0,-1):i).slice(-10),[s,c]=[2,1].map(e=>o.reduce((t,n)=>t+(n[e]??0),0)),l=c?(s??0)/c:null,u=a?.r?.[0]??null;return{name:e,now:a&&u!==null?`${b(u)}, ${C(a.n[2],a.n[1])}`:`none`,before:l===null?`none`:`${b(l)}, ${C(s??0,c??0)}`,fall:l===null||u===null?-1:l-u,strip:U(e,n,r.map(e=>e?.r?.[0]??null))}}function U(e,t,n){let r=n.slice(-60),i=t.slice(-60),a=r.map((e,t)=>{let n=u(`rect`,{class:e===null?`cell none`:`cell q${Math.round(e*4)}`,x:t*7,y:e===null?16:0,width:6,height:e===null?2:18}),r=u(`title`);return r.textContent=`${i[t]?.date}: ${e===null?`no rate`:b(e)}`,n.append(r),n}),o=i.flatMap(({changed:e},t)=>t>0&&e.length>0?[u(`line`,{class:`rift`,x1:t*7-.5,x2:t*7-.5,y1:-2,y2:20})]:[]),s=Math.max(1,r.length)*7,c=r.filter(e=>e!==null),l=c.length?`${e}: from ${b(Math.min(...c))} to ${b(Math.max(...c))} in ${c.length} nights`:`${e}: no rate`;return u(`svg`,{class:`strip`,width:s,height:18,viewBox:`0 0 ${s} 18`,role:`img`,\"aria-label\":l},[...a,...o])}let W=JSON.parse(t(`data`).textContent??`[]`),G=t(`main`),K=new L,q=e(`header`),J=e(`form`,{class:`filters`,\"aria-label\":`What is drawn`,on:{submit:e=>e.preventDefault()}}),Y=e(`div`),X=e(`section`,{id:`nights`,tabindex:-1,\"aria-label\":`Nights`}),Z=r();function Q(e){Z={...Z,...e},history.replaceState(null,``,i(Z)),$()}function $(){let t=W.find(({name:e})=>e===Z.experiment)??W[0];if(!t){G.replaceChildren(e(`h1`,{text:`There is no night yet.`}));return}let n=Z.last===0?t.nights:t.nights.slice(-Z.last);q.replaceChildren(...oe(t)),J.replaceChildren(...ce(t)),K.show(n,o(t,Z.part)),Y.replaceChildren(...V(t,n,e=>{Q({part:e}),K.element.scrollIntoView({block:`start`})})),X.replaceChildren(...R(n))}function oe({name:t,nights:n,standing:r,alarm:i}){let a=n.at(-1),o=i?`down`:a?.state??`learning`,s=i?`worse`:{sound:`sound`,down:`suspected`,unsettled:`not settled`,learning:`learning`,void:`no data`}[o],c=n[0]?.date??``,l=a&&c!==a.date?`, ${c} to ${a.date}`:``;return[e(`p`,{class:`run`},[`Experiment `,e(`b`,{text:t}),`, ${x(n.length,`night`)}${l}`]),e(`h1`,{},[e(`span`,{class:`badge state ${o}`,text:s}),` ${r}`]),...a?[se(a)]:[]]}function se({date:t,all:n,link:r}){let[i,a,o]=n.n,s=(t,n,r)=>e(`div`,{},[e(`h2`,{text:t}),e(`p`,{class:`figure`,text:n}),e(`p`,{text:r})]),c=(e,t)=>t===0?`none`:b(e/t),l=n.r?E(n).replace(/^[^,]+,? ?/,``):``;return e(`section`,{class:`numbers`,\"aria-label\":`The night of ${t}`},[s(`Scored pass rate`,c(o,a),`${C(o,a)} scored rollouts passed${l?`; 95% interval ${l}`:``}`),s(`Strict pass rate`,c(o,i),`${C(o,i)} planned rollouts passed`),s(`Coverage`,c(a,i),`${C(a,i)} planned rollouts were scored`),...n.c===void 0?[]:[s(`Cost`,T(n.c),`a pass: ${D(n)}`)],e(`div`,{},[e(`h2`,{text:`Night`}),e(`p`,{class:`figure`,text:t}),e(`p`,{},[n.d===void 0?``:`${w(n.d)} `,r?e(`a`,{href:r,rel:`noreferrer`,text:`its run`}):null])])])}function ce({name:t,agents:r,tags:i,tasks:a,nights:o}){let s=(t,n)=>e(`option`,{value:t,text:n,selected:t===Z.part}),c=(t,n,r)=>r.length?[e(`optgroup`,{label:t},r.map(e=>s(`${n}:${e}`,e)))]:[],l=(t,n,r)=>e(`label`,{},[e(`span`,{text:t}),e(`select`,{on:{change:({target:e})=>r(e.value)}},n)]);return[...W.length>1?[l(`Experiment`,W.map(n=>e(`option`,{value:n.name,text:n.name,selected:n.name===t})),e=>Q({experiment:e,part:``}))]:[],l(`Show`,[s(``,`everything together`),...r.length>1?[s(`agents`,`each agent`),...c(`Agent`,`agent`,r)]:[],...c(`Tag`,`tag`,i),...c(`Task`,`task`,a)],e=>Q({part:e})),l(`Nights`,n.filter(e=>e<o.length).map(t=>e(`option`,{value:String(t),text:t===0?`all`:`the last ${t}`,selected:t===(Z.last<o.length?Z.last:0)})),e=>Q({last:Number(e)}))]}G.replaceChildren(q,J,K.element,Y,X),addEventListener(`hashchange`,()=>{location.hash!==`#nights`&&(Z=r(),$())}),$()})();";
/** how dashboard.html looks */
const STYLE = ":root { --c0: light-dark(#0a58a8, #7db8f5); --c1: light-dark(#9a4b00, #f0a35e); --c2: light-dark(#14692f, #6fd08c); --c3: light-dark(#8a2a86, #e39be0); --c4: light-dark(#a91622, #ff9a9a); --c5: light-dark(#3d5a66, #a9c6d2); } .badge.state.sound { background: var(--good-page); color: var(--good); } .badge.state.down { background: var(--bad-page); color: var(--bad); } .badge.state.unsettled { background: var(--warn-page); color: var(--warn); } .badge.state.void { background: var(--lost-page); color: var(--lost); } .numbers .figure { white-space: nowrap; } section.numbers { margin-top: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); } .filters { margin-top: 1.25rem; } .charts .chart { margin-top: 0.75rem; } figcaption b { color: var(--text); } svg.nights { display: block; width: 100%; height: auto; } svg.nights text { font-size: 11px; fill: var(--soft); } .chart .grid line { stroke: var(--line); stroke-width: 1; } .line.c0 { --own: var(--c0); } .line.c1 { --own: var(--c1); } .line.c2 { --own: var(--c2); } .line.c3 { --own: var(--c3); } .line.c4 { --own: var(--c4); } .line.c5 { --own: var(--c5); } .chart .range { fill: var(--own); stroke: none; opacity: 0.18; } .chart .whisker { stroke: var(--own); stroke-width: 2; opacity: 0.5; } .chart .way { fill: none; stroke: var(--own); stroke-width: 2; stroke-linejoin: round; } circle.dot { fill: var(--page); stroke: var(--own); stroke-width: 2; } circle.dot.down { fill: var(--bad); stroke: var(--bad); } .bar { fill: var(--lost); } path.nothing { stroke: var(--lost); stroke-width: 2; fill: none; } .chart .rift line, .strip line.rift { stroke: var(--warn); stroke-width: 1.5; stroke-dasharray: 5 3; } .column { fill: transparent; } .night { cursor: pointer; outline: none; } .night.on .column { fill: var(--soft); opacity: 0.18; } .night:focus-visible .column { stroke: var(--link); stroke-width: 2; opacity: 0.5; } .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; } .legend .line::before, .tip dt.line::before { content: \"\"; display: inline-block; width: 1.25rem; height: 0.25rem; margin-right: 0.4rem; vertical-align: middle; background: var(--own); } .tip { position: fixed; z-index: 5; max-width: 22rem; padding: 0.5rem 0.75rem; background: var(--page); border: 1px solid var(--line); border-radius: 0.5rem; box-shadow: 0 2px 10px rgb(0 0 0 / 0.25); font-size: 0.85rem; pointer-events: none; } .tip dl { margin: 0.25rem 0; gap: 0 0.75rem; } .tip dt { color: var(--soft); } .tip dt.line { grid-column: 1 / -1; color: var(--text); font-weight: 600; } button.plain { border: 0; background: none; padding: 0; color: var(--link); text-align: left; overflow-wrap: anywhere; } button.plain:hover { text-decoration: underline; } .parts th[scope=\"row\"] { white-space: normal; max-width: 22rem; } .parts td { white-space: nowrap; } .strip { display: block; overflow: visible; } .cell.q0 { fill: var(--bad); } .cell.q1 { fill: color-mix(in srgb, var(--bad) 55%, var(--page)); } .cell.q2 { fill: var(--line); } .cell.q3 { fill: color-mix(in srgb, var(--good) 50%, var(--page)); } .cell.q4 { fill: var(--good); } .cell.none { fill: var(--soft); } #nights:focus { outline: none; } #nights .data { width: 100%; } #nights td { min-width: 4rem; } @media (max-width: 640px) { section.numbers { grid-template-columns: 1fr; } .numbers > div { grid-template-columns: 7rem 1fr; } .numbers .figure { font-size: 1.2rem; } } @media print { .tip, .parts button, #nights button { border: 0; } .tip, #nights button { display: none; } figure, tr { break-inside: avoid; } svg { print-color-adjust: exact; } .wide { overflow: visible; } #nights .data { font-size: 9px; } }";

// EXTERNAL MODULE: ./build/gate/alarm.js + 1 modules
var alarm = __webpack_require__(55723);
// EXTERNAL MODULE: ./build/report/alarm-words.js
var alarm_words = __webpack_require__(60302);
;// CONCATENATED MODULE: ./build/report/dashboard/compact.js



/** more nights than one looks back, and no more than a page should hold */
const MOST_NIGHTS = 1100;
/** The experiments of a history, that of the newest night first. */
function experimentsOf(nights) {
    const groups = [...Map.groupBy(nights, ({ experiment }) => experiment)];
    const last = (own) => own.at(-1)?.date ?? '';
    return groups
        .sort(([a, one], [b, other]) => (last(one) === last(other) ? (a < b ? -1 : 1) : last(one) > last(other) ? -1 : 1))
        .map(([name, own]) => experimentOf(name, own));
}
function experimentOf(name, own) {
    const watched = (0,alarm/* watch */.w)(own);
    const shown = watched.nights.slice(-MOST_NIGHTS);
    const names = {
        agents: namesOf(shown, ({ agents }) => agents.map((part) => part.name)),
        tags: namesOf(shown, ({ tags }) => tags.map((part) => part.name)),
        tasks: namesOf(shown, ({ cells }) => (cells ?? []).map(([task]) => task)).sort(),
    };
    return {
        name: (0,report_escape/* plain */.pj)(name, 80),
        standing: (0,report_escape/* plain */.pj)((0,alarm_words/* standing */.JA)(watched), 600),
        alarm: watched.alarm !== null,
        agents: names.agents.map((agent) => (0,report_escape/* plain */.pj)(agent, 80)),
        tags: names.tags.map((tag) => (0,report_escape/* plain */.pj)(tag, 80)),
        tasks: names.tasks.map((task) => (0,report_escape/* plain */.pj)(task, 200)),
        nights: shown.map((judged) => pageNight(judged, names)),
    };
}
const namesOf = (nights, of) => [
    ...new Set(nights.flatMap(({ night }) => of(night))),
];
function pageNight({ night, state, comparison, changed }, { agents, tags, tasks }) {
    const part = (all, name) => {
        const found = all.find((one) => one.name === name);
        return found ? pagePart(found, found.median_duration_sec) : null;
    };
    return {
        date: night.date,
        link: night.run && /^https?:\/\//.test(night.run) ? night.run : null,
        commit: night.commit && /^[0-9a-f]{7,64}$/.test(night.commit) ? night.commit : null,
        verdict: night.verdict,
        sentence: (0,report_escape/* plain */.pj)(night.sentence, 600),
        state,
        beside: comparison && (0,alarm_words/* comparisonWords */.bz)(comparison),
        changed,
        accepted: night.accepted,
        all: pagePart(night, night.duration_sec),
        agents: agents.map((name) => part(night.agents, name)),
        tags: tags.map((name) => part(night.tags, name)),
        tasks: night.cells && byTask(night.cells, tasks),
    };
}
function byTask(cells, tasks) {
    const sums = new Map();
    for (const [task, , passed, scored] of cells) {
        const [before, all] = sums.get(task) ?? [0, 0];
        sums.set(task, [before + passed, all + scored]);
    }
    return tasks.flatMap((task) => sums.get(task) ?? [0, 0]);
}
function pagePart(counts, seconds) {
    const { planned, scored, passed, scored_pass_rate: rate, interval, cost_of_pass: price } = counts;
    const [low, high] = interval ?? [null, null];
    const kinds = Object.keys(counts.infra_errors);
    return {
        n: [planned, scored, passed],
        r: rate === null ? undefined : [rate, low, high],
        i: kinds.length ? { ...counts.infra_errors } : undefined,
        j: counts.judge_errors || undefined,
        c: counts.cost_usd ?? undefined,
        p: price ? [price.usd, price.low, price.high] : undefined,
        d: seconds ?? undefined,
    };
}

;// CONCATENATED MODULE: ./build/report/dashboard/page.js








/** without a script these many nights are told */
const MOST_ROWS = 60;
/** dashboard.html: one file that asks the network for nothing and may not, in the style of report.html. */
function dashboard(nights) {
    const experiments = experimentsOf(nights);
    const title = experiments.length === 1 ? `${experiments[0]?.name}: nights` : 'Nights';
    return [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hash(SCRIPT)}; style-src ${hash(assets/* STYLE */.Y)} ${hash(STYLE)}; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">',
        `<title>${(0,report_escape/* html */.qy)(title)}</title>`,
        `<style>${assets/* STYLE */.Y}</style>\n<style>${STYLE}</style>\n</head>\n<body>`,
        '<a class="skip" href="#nights">Skip to the table of nights</a>',
        `<main id="main"><noscript>${experiments.map(withoutScript).join('\n')}</noscript></main>`,
        `<script type="application/json" id="data">${(0,html_embed/* embed */.E)(experiments)}</script>`,
        `<script>${SCRIPT}</script>`,
        '</body>\n</html>\n',
    ].join('\n');
}
function withoutScript({ name, standing, nights }) {
    const rows = nights
        .slice(-MOST_ROWS)
        .reverse()
        .map(({ date, verdict, all: { n, r } }) => [
        date,
        r ? (0,words/* percent */.KN)(r[0]) : 'none',
        (0,words.of)(n[2], n[1]),
        (0,words.of)(n[1], n[0]),
        verdict,
    ]);
    const heads = ['Night', 'Pass rate', 'Passed of scored', 'Scored of planned', 'Verdict'];
    return `<h1>${(0,report_escape/* html */.qy)(name)}</h1><p>${(0,report_escape/* html */.qy)(standing)}</p>${(0,table/* dataTable */.J)(name, heads, rows)}`;
}
const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;


/***/ })

};
