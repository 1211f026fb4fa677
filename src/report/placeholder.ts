/** What stands in a new report where the agency's name is to be written. */
export const AGENCY_PLACEHOLDER = 'ชื่อส่วนราชการ';
