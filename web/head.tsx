import { useState } from 'preact/hooks';
import { go, hrefOf, hrefWith, today } from './address';
import type { Screen } from './page';
import { Suggestions } from './screens/search';

const NAV = [
  ['', '找奖补'],
  ['stacking', '叠加'],
  ['lapsing', '时效'],
  ['departments', '职责'],
  ['overlaps', '重复'],
  ['corpus', '语料'],
] as const;

/** The most characters of a search. */
const SAYS = 200;

/** The head of every page: navigation, search, and the day for which force is shown. */
export function Head({ address }: Screen) {
  const [text, type] = useState(address.screen === 'search' ? (address.query.get('q') ?? '') : '');
  const [isOpen, open] = useState(false);
  const day = address.asOf ?? today();
  return (
    <header class="head">
      <a class="skip" href="#content">
        跳到正文
      </a>
      <a class="name" href={hrefOf([''])}>
        政策图谱
      </a>
      <nav aria-label="主要页面">
        <ul>
          {NAV.map(([screen, name]) => (
            <li key={screen}>
              <a href={hrefOf([screen])} aria-current={address.screen === screen ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search
        onKeyDown={(event) => event.key === 'Escape' && open(false)}
        onFocusOut={(event) => !event.currentTarget.contains(event.relatedTarget as Node) && open(false)}
      >
        <form
          action="/search"
          onSubmit={(event) => {
            event.preventDefault();
            open(false);
            if (text.trim()) go(hrefOf(['search'], { q: text.trim() }));
          }}
        >
          <input
            aria-label="全文检索"
            name="q"
            type="search"
            autocomplete="off"
            maxLength={SAYS}
            placeholder="词语、文号或单位"
            value={text}
            onInput={({ currentTarget: { value } }) => {
              type(value);
              open(value.trim().length > 1);
            }}
          />
          <button type="submit">检索</button>
        </form>
        {isOpen && <Suggestions text={text.trim()} onChosen={() => open(false)} />}
      </search>
      <form class="day" onSubmit={(event) => event.preventDefault()}>
        <label for="day">在哪一天看</label>
        <input
          id="day"
          type="date"
          value={day}
          min="1949-10-01"
          max="2100-12-31"
          onChange={({ currentTarget: { value } }) => value && go(hrefWith({ asOf: value === today() ? null : value }))}
        />
        <span aria-live="polite">
          {address.asOf ? `${address.asOf}（指定日）` : `${day}（今天）`}
          {address.asOf && (
            <>
              {' '}
              <a href={hrefWith({ asOf: null })}>回到今天</a>
            </>
          )}
        </span>
      </form>
    </header>
  );
}
