/** One form of an address for everybody who writes to it. Which letters of the name are capital is of no account to anybody's server. */
export const normalisedMail = (mail: string): string => mail.trim().toLowerCase();

/** What the rate of sending is counted by. */
export const domainOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();
