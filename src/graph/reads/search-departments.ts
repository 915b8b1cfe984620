import { searchHits } from '../lists/search-hit';

/** Departments with a name that matches a Lucene query. */
export const searchDepartments = searchHits('DEPARTMENT', {
  name: 'search-departments',
  index: 'departmentText',
  thing: 'department',
  text: 'department.searchText',
});
