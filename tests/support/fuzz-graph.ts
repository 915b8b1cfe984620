import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Delivered, run } from '../../graph-seed/pipeline';
import { CORPUS } from './paths';

const [measure, policy, , , compilation] = readdirSync(CORPUS).map((name) => ({ name, text: readFileSync(join(CORPUS, name), 'utf8') }));

const TRIAL = `太原市支持商贸业发展若干措施（试行）

并政发〔2023〕5号

一、鼓励企业做大。对首次纳入统计的商贸企业，一次性奖励10万元。（责任单位：市商务局、市财政局）

二、支持老字号。对新入选“中华老字号”的企业奖励20万元，与市级同类政策不重复享受。（牵头单位：市商务局，配合单位：市财政局）

三、支持贷款贴息。对专精特新企业贷款按实际利息的50%给予贴息，每户企业每年最高30万元。同一企业累计最高50万元。

本措施自2023年3月5日起施行，有效期2年。
`;
const REVISED = TRIAL.replace('（试行）', '（2025修订）')
  .replace('〔2023〕5号', '〔2025〕7号')
  .replace('2023年3月5日', '2025年4月1日')
  .replace('10万元', '15万元');

const file = (name: string, text = ''): Delivered => ({ name, bytes: new TextEncoder().encode(text) });

/**
 * A fully linked graph: a province's measure, a city's policy, the beginning of the compilation, and two editions of a policy with
 * different sums. It has awards that stack, clauses that overlap and conflict, and a superseded document.
 */
export const MIXED = run([
  file('measure.txt', measure?.text),
  file('policy.txt', policy?.text),
  file('compilation.txt', compilation?.text.slice(0, 15_000)),
  file('trial.txt', TRIAL),
  file('revised.txt', REVISED),
]).rows;

/** All string values of these properties in the rows. */
export function valuesOf(...names: readonly string[]): string[] {
  const values = MIXED.nodes.flatMap(({ properties }) => names.flatMap((name) => properties[name] ?? []));
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}
