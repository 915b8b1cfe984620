import { render } from 'preact';
import { takeLinks, useAddress } from './address';
import { Head } from './head';
import { Empty, Page, type Screen } from './page';
import { Awards } from './screens/awards';
import { Combination } from './screens/combination';
import { CorpusPage } from './screens/corpus';
import { Departments } from './screens/departments';
import { Lapsing } from './screens/lapsing';
import { Overlaps } from './screens/overlaps';
import { Search } from './screens/search';
import { Stacking } from './screens/stacking';
import { TextPage } from './screens/text';

/** Screens by the first part of the path. */
const SCREENS: Readonly<Record<string, (props: Screen) => preact.JSX.Element>> = {
  '': Awards,
  stacking: Stacking,
  d: TextPage,
  lapsing: Lapsing,
  departments: Departments,
  combination: Combination,
  overlaps: Overlaps,
  corpus: CorpusPage,
  search: Search,
};

function Nowhere({ address }: Screen) {
  return (
    <Page title="没有此页" address={address}>
      <Empty>地址有误或页面已变更。请从页首重新进入。</Empty>
    </Page>
  );
}

function App() {
  const address = useAddress();
  const Shown = SCREENS[address.screen] ?? Nowhere;
  return (
    <>
      <Head key={address.screen === 'search' ? address.query.get('q') : ''} address={address} />
      <Shown key={`${address.screen}/${address.names[0]}`} address={address} />
    </>
  );
}

takeLinks();
const root = document.getElementById('app');
if (root) render(<App />, root);
