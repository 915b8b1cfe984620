import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';

const guides = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
/** Pages with commands, in the order in which a test runs them. The last page ends with a release. */
const PAGES = ['README.md', 'README.zh-CN.md', ...guides.map((name) => join('docs', name)), 'CONTRIBUTING.md'];

const PROGRAM = '(?:[A-Z_]+=\\S+ )*(?:npm|npx|node|curl|docker|echo|cat|grep|sha256sum) ';
/** A command as a line of its own, as code within a line, or as the entry of an assistant's configuration. */
const COMMAND = new RegExp(
  `^ *(?<line>${PROGRAM}.*)$|\`(?<code>${PROGRAM}[^\`\\n]+)\`|"command": "(?<program>[^"]+)", "args": (?<args>\\[.*?\\])`,
  'gmu',
);
const REMARK = /\s+# .*$/u;

export interface Command {
  readonly page: string;
  readonly command: string;
}

/** The commands of the pages in their order, each once a page. */
export const COMMANDS: readonly Command[] = PAGES.flatMap((page) => {
  const commands = Array.from(readFileSync(join(ROOT, page), 'utf8').matchAll(COMMAND), ({ groups }) => {
    const { line, code, program, args } = groups ?? {};
    return args ? [program, ...JSON.parse(args)].join(' ') : `${line ?? code}`.replace(REMARK, '');
  });
  return [...new Set(commands)].map((command) => ({ page, command }));
});

/** What a command must print: into the file that it names, if it redirects its output. A slow command is run with less work. */
export interface Run {
  readonly prints: RegExp;
  readonly as?: string;
}

const TESTS = 'it runs the tests';
const MEASURES = 'it measures times for minutes, and a busy machine stops its questions';

/** Only the exit status is compared. */
const SUCCEEDS = /^/u;
const SAME = /^0 gained, 0 lost, \d+ facts$/mu;
const KEPT = /^0 gained, 0 lost, \d+ facts, kept for the next run$/mu;
const REACH = /^ +texts +clauses +others +place$/mu;
const LISTS = /"name":"stacking_of_territories"/u;
const JARS = new RegExp(`^${readFileSync(join(ROOT, 'database', 'jars.sha256'), 'utf8').trim()} `, 'u');

/** How a test runs a command, or why no test can. */
export const KNOWN: Readonly<Record<string, Run | string>> = {
  // Starting and testing
  'npm start': 'it serves until it is stopped; tests/support/offering.mjs is its last step',
  'npm test': TESTS,
  'npm test -- tests/segment': TESTS,
  'npm test -- tests/extract': TESTS,
  'npm test -- tests/link': TESTS,
  'npm run test:full': TESTS,
  'RENEW=yes npm test -- tests/api/questions': TESTS,
  'FUZZ_RUNS=20 npm test -- tests/corpus/fuzz-texts': TESTS,
  'echo "NEO4J_PASSWORD=$(openssl rand -hex 16)" > .env && docker compose up': 'it needs Docker',

  // Questions
  'npm run -s ask -- stacking --a municipal --b provincial --as-of 2024-06-01 --csv stacking.csv': {
    prints: /^\d+ rows, all columns in stacking\.csv$/mu,
  },
  'npm run -s ask -- owned --by 省工信厅': { prints: /^5 rows$/mu },
  'npm run -s ask -- lapsing --to 2028-12-31': { prints: /^\d+ rows?$/mu },
  'npm run -s ask -- overlaps --kind identical': { prints: /^20 rows$/mu },
  'npm run -s ask -- awards --for SRDI': { prints: /^\d+ rows$/mu },
  'npm run -s ask -- stacking --a municipal --b provincial --as-of 2025-06-01 --lang zh --csv 叠加.csv': {
    prints: /^共\d+行，全部列在 叠加\.csv$/mu,
  },
  'npm run -s ask -- owned --by 省工信厅 --role all --lang zh': { prints: /^共36行$/mu },
  'npm run -s ask -- awards --for SRDI --csv - > awards.csv': { prints: /^\uFEFF"at most, yuan",award,/u },
  "curl -G --data-urlencode 'jurisdiction=晋城市' http://localhost:4000/lapsing.ics": { prints: /^BEGIN:VEVENT\r?$/mu },
  'npm run -s mcp': { prints: LISTS },
  'npm run -s mcp -- --endpoint http://localhost:4000/graphql': { prints: LISTS },
  'npm run -s mcp --prefix /path/to/policy-graph': { prints: LISTS },

  // Texts
  'npm run seed': { prints: /^Texts: 5\. Files: [^\n]* 0 not read\.$/mu },
  'npm run seed -- my-folder': { prints: /^Texts: 1\. [^\n]*\nLoaded in /mu },
  'npm run seed -- 我的文件夹': { prints: /^Texts: 1\. [^\n]*\nLoaded in /mu },
  'npm run seed -- my-folder another-folder': { prints: /^Texts: 2\. [^\n]*\nLoaded in /mu },
  'npm run seed -- my-folder --dry-run': { prints: /^办法\.txt +170 +95 +58 +17$/mu },
  'npm run seed -- 我的文件夹 --dry-run': { prints: /^Texts: 1\. /mu },
  "npm run seed -- --explain '财税金融篇#39'": { prints: /^document +晋科发〔2022〕81号 科技金融专项项目及资金管理办法$/mu },
  "npm run seed -- --explain '晋政办发〔2026〕3号#五'": { prints: /^unit +山西省数据局 +RESPONSIBLE STATED +responsibility\.bracket$/mu },
  "npm run seed -- my-folder --explain '绍政办发〔2025〕12号#第五条'": {
    prints: /^fact +amount\.fixed +“300元” +yuan=300 role=FIXED per=MONTH$/mu,
  },
  "npm run seed -- my-folder --explain '办法.txt#第五条'": { prints: /^place +办法\.txt 139–170$/mu },

  // Facts, scores and speed
  'npm run facts': { prints: SAME },
  'npm run facts -- --renew': { prints: SAME },
  'npm run facts -- my-folder': { prints: KEPT },
  'npm run facts -- my-folder --against x.txt --renew': { prints: KEPT },
  'npm run facts -- my-folder --against x.txt': { prints: SAME },
  'npm run -s score -- labels.json my-folder': { prints: /^sums with role +1\.000 +1\.000 +1\.000 /mu },
  'npm run -s score -- labels.json my-folder --misses': { prints: /^award types +1\.000 +1\.000 +1\.000 +2 of 2, 2 said$/mu },
  'npm run reach': { prints: REACH, as: 'npm run reach -- my-folder' },
  'npm run reach -- graph-seed/corpus my-folder > reach.txt': { prints: REACH, as: 'npm run reach -- my-folder > reach.txt' },
  'npm run bench': MEASURES,
  'npm run bench -- filters': MEASURES,
  'npm run bench:extraction': MEASURES,
  'npm run bench:pairs -- 300 1000 template': MEASURES,
  'npm run bench:explorer -- http://localhost:4000 [http://localhost:4001]': 'it needs a Chromium and a second service',

  // The repository
  'npm run build': { prints: SUCCEEDS },
  'npm run format': { prints: SUCCEEDS },
  'npm run codegen': { prints: SUCCEEDS },
  'npx graphql-codegen --config examples/front-end/codegen.ts': { prints: SUCCEEDS },
  'npm run -s schema:docs': { prints: /^$/u },
  'npm run -s schema:print': { prints: /^type Query /mu },
  'npm run schema:check': { prints: /^Nothing breaks the published contract; \d+ other changes since\.$/mu },
  'npm run schema:check -- --renew': { prints: /^Nothing breaks the published contract; \d+ other changes since, published now\.$/mu },
  'npm version 0.3.0 --no-git-tag-version': { prints: /^v0\.3\.0$/mu },

  // The managed Neo4j
  'grep advertised HOME/conf/neo4j.conf': { prints: /^server\.bolt\.advertised_address=\S*:\d+$/mu },
  'cat HOME/password': { prints: /^\S{16,}\s*$/u },
  'sha256sum $(ls *.jar | LC_ALL=C sort) | sha256sum': { prints: JARS },
};
