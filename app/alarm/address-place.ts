/** Under which name the alarm address of a member of staff is sealed. */
export const addressPlace = (staffId: string) => `alarm_addresses.email_sealed.${staffId}`;
