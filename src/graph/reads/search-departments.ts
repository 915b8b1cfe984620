import { searchHits } from '../lists/search-hit';

/** Departments of whose names one has the words of a Lucene query. */
export const searchDepartments = searchHits('DEPARTMENT', {
  name: 'search-departments',
  index: 'departmentText',
  thing: 'department',
  text: 'department.searchText',
});
