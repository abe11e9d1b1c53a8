import QRCode from 'qrcode';

/** A code as a picture for paper: read at arm's length also when the paper is folded at a corner. */
export const codePicture = (text: string): Promise<Buffer> =>
  QRCode.toBuffer(text, { type: 'png', errorCorrectionLevel: 'Q', margin: 2, width: 300 });
