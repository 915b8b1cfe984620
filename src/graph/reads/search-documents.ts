import { searchHits } from '../lists/search-hit';

/** Documents whose title, notice's title or number matches a Lucene query. */
export const searchDocuments = searchHits('DOCUMENT', {
  name: 'search-documents',
  index: 'documentText',
  thing: 'document',
  text: 'document.searchText',
});
