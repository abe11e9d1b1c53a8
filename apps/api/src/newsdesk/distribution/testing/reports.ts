interface ReportParts {
  to: string;
  status?: string;
  action?: string;
  diagnostic?: string;
  text?: string;
  /** headers of the mail that is given back */
  returned?: string;
  /** makes it a complaint (RFC 5965) instead */
  feedback?: string;
}

/** A report as mail servers write it (RFC 3464). */
export function reportOf(parts: ReportParts): string {
  const { to, status = '5.0.0', action = 'failed', diagnostic, text = 'Your message could not be delivered.' } = parts;
  const machine = parts.feedback
    ? `Content-Type: message/feedback-report\r\n\r\nFeedback-Type: ${parts.feedback}\r\nUser-Agent: x/1\r\nVersion: 1`
    : [
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example.net',
        '',
        'Final-Recipient: rfc822; reader@example.net',
        `Action: ${action}`,
        `Status: ${status}`,
        ...(diagnostic ? [`Diagnostic-Code: ${diagnostic}`] : []),
      ].join('\r\n');
  const kind = parts.feedback ? 'feedback-report' : 'delivery-status';
  const sections = [
    `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
    machine,
    `Content-Type: text/rfc822-headers\r\n\r\n${parts.returned ?? 'Subject: x'}`,
  ];
  const body = sections.map((section) => `--edge\r\n${section}\r\n`).join('');
  return `From: MAILER-DAEMON@example.net\r\nTo: ${to}\r\nSubject: Undelivered Mail\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=${kind}; boundary=edge\r\n\r\n${body}--edge--\r\n`;
}
