/** A room that is made from a request names itself there, in the transaction that makes it. */
export { linkSupportRequest as supportRequestBecame } from '../link-support-request.ts';
