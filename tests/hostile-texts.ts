/** Texts that a careless program would run, break on, or be turned around by. */
export const hostileTexts: Readonly<Record<string, string>> = {
  html: '<script>alert(1)</script><img src=x onerror="alert(2)">&amp;</p></body>',
  templates: '{{constructor}} ${process.exit()} <%= 7 * 7 %> #{x} $& $1 $` %s {0}',
  xml: ']]><![CDATA[<w:p/>]]> <?xml version="1.0"?> <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
  controls: 'a\u0000b\u0001c\u0007d\u001be\u007ff\u0085g\u000bh\u2028i\uffffj\ufffek\tl',
  surrogates: 'low \udc00, high \ud800, whole \u{1f600}, end \ud83d',
  directions: 'before \u202eturned\u202c \u202dforced\u202c \u2066kept\u2069 after',
  headers: 'Thanks\r\nBcc: all@example.org\r\n\r\nbody\nX-Other: yes\rmore',
  fields: 'a@example.org?bcc=b@example.org&body=gone#end;%0D%0ABcc: c@example.org, "d" <d@example.org>',
  long: 'Une phrase qui revient sans cesse, é à ç. '.repeat(480).slice(0, 20_000),
  unbroken: 'a'.repeat(20_000),
  empty: '',
}
