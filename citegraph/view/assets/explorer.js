/*! citegraph's explorer. explorer.js holds parts of the packages below. The page also holds vis-network, taken from
the installed pyvis; its licence (Apache-2.0 or MIT) stands at its head.

--------------------------------------------------------------------------------

@preact/signals 2.11.4 (MIT)

The MIT License (MIT)

Copyright (c) 2022-present Preact Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

--------------------------------------------------------------------------------

@preact/signals-core 1.14.5 (MIT)

The MIT License (MIT)

Copyright (c) 2022-present Preact Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

--------------------------------------------------------------------------------

@tanstack/virtual-core 3.19.11 (MIT)

MIT License

Copyright (c) 2021-present Tanner Linsley

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

--------------------------------------------------------------------------------

flatbush 4.7.0 (ISC)

ISC License

Copyright (c) 2022, Vladimir Agafonkin

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

--------------------------------------------------------------------------------

flatqueue 3.1.0 (ISC)

ISC License

Copyright (c) 2025, Volodymyr Agafonkin

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

--------------------------------------------------------------------------------

preact 11.2.0 (MIT)

The MIT License (MIT)

Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
"use strict";
(() => {
  // node_modules/preact/dist/preact.mjs
  var n;
  var t;
  var r;
  var u;
  var i;
  var f;
  var o;
  var e;
  var l;
  var c;
  var a;
  var s;
  var h = /* @__PURE__ */ Symbol.for("pv");
  var p = {};
  var y = [];
  var v = /^m(i|n|o|s|text|space)$/;
  var w = Array.isArray;
  var d = y.slice;
  var _ = Object.assign;
  function g(n3) {
    n3 && n3.parentNode && n3.remove();
  }
  function k(n3, t5, r4) {
    var u4, i4, f5, o5 = {}, e4 = arguments.length;
    for (f5 in t5) "key" == f5 ? u4 = t5[f5] : "ref" == f5 && "function" != typeof n3 ? i4 = t5[f5] : o5[f5] = t5[f5];
    return e4 > 2 && (o5.children = e4 > 3 ? d.call(arguments, 2) : r4), m(n3, o5, u4, i4, null);
  }
  function m(r4, u4, i4, f5, o5) {
    var e4 = { type: r4, props: u4, key: i4, ref: f5, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h, __v: o5 || ++t, __i: -1, __u: 0 };
    return !o5 && n.vnode && n.vnode(e4), e4;
  }
  function $(n3) {
    return n3.children;
  }
  function x(n3, t5) {
    this.props = n3, this.context = t5, this.__g = 0;
  }
  function S(n3, t5) {
    if (null == t5) return n3.__ && S(n3.__, n3.__i + 1);
    for (var r4; t5 < n3.__k.length; t5++) if ((r4 = n3.__k[t5]) && r4.__e) return r4.__e;
    return "function" != typeof n3.type || n3.props.__P ? null : S(n3);
  }
  function C(t5) {
    var r4, u4 = t5.__v, i4 = u4.__e, f5 = [], o5 = [], e4 = t5.__P;
    e4 && ((r4 = _({ constructor: h }, u4)).__v = u4.__v + 1, n.vnode && n.vnode(r4), z(e4, r4, u4, t5.__n, e4.namespaceURI, 32 & u4.__u ? [i4] : null, f5, i4 || S(u4), 32 & u4.__u, o5), r4.__v = u4.__v, r4.__.__k[r4.__i] = r4, E(f5, r4, o5), u4.__ = u4.__e = null, r4.__e != i4 && j(r4));
  }
  function j(n3) {
    if ((n3 = n3.__) && n3.__c && !n3.props.__P) return n3.__e = null, n3.__k.some(function(t5) {
      return t5 && (n3.__e = t5.__e);
    }), j(n3);
  }
  function L(t5) {
    (8 & t5.__g || (t5.__g |= 8, u.push(t5), f++)) && i == n.debounceRendering || ((i = n.debounceRendering) || queueMicrotask)(H);
  }
  function H() {
    try {
      for (var n3, t5 = 1; u.length; ) u.length > t5 && u.sort(o), n3 = u.shift(), t5 = u.length, 8 & n3.__g && C(n3);
    } finally {
      (f = u.length) && (i || queueMicrotask)(H);
    }
  }
  function I(n3, t5, r4, u4, i4, f5, o5, e4, l4, c4, a5) {
    var s4, h5, v4, w5, d5, _4, g5 = u4.__k || y, k4 = t5.length;
    for (l4 = q(r4, t5, g5, l4, k4), s4 = 0; s4 < k4; s4++) null != (v4 = r4.__k[s4]) && (h5 = ~v4.__i && g5[v4.__i] || p, v4.__i = s4, _4 = z(n3, v4, h5, i4, f5, o5, e4, l4, c4, a5), w5 = v4.__e, (h5.ref != v4.ref || 8 & h5.__u) && (h5.ref && G(h5.ref, null, v4, h5), v4.ref && a5.push(v4.ref, v4.__c || w5, v4)), d5 = d5 || w5, 4 & v4.__u ? (l4 = A(v4, l4, n3, !h5.__v), h5.__e && (h5.__e = null)) : "function" == typeof v4.type && void 0 !== _4 ? l4 = _4 : w5 && (l4 = w5.nextSibling), v4.__u &= -21);
    return r4.__e = d5, l4;
  }
  function q(n3, t5, r4, u4, i4) {
    var f5, o5, e4, l4, c4, a5, s4, p5, y5, v4 = r4.length, d5 = v4, _4 = 0, g5 = 0, k4 = n3.__k = Array(i4);
    for (f5 = 0; f5 < i4; f5++) null != (o5 = t5[f5]) && "boolean" != typeof o5 && "function" != typeof o5 ? ("object" != typeof o5 || o5.constructor === String ? o5 = k4[f5] = m(null, o5) : w(o5) ? o5 = k4[f5] = m($, { children: o5 }) : o5.constructor === h && o5.__b ? o5 = k4[f5] = m(o5.type, o5.props, o5.key, o5.ref, o5.__v) : k4[f5] = o5, l4 = f5 + _4, o5.__ = n3, o5.__b = n3.__b + 1, e4 = null, ~(c4 = o5.__i = P(o5, r4, l4, d5)) && (d5--, (e4 = r4[c4]) && (e4.__u |= 2)), e4 && e4.__v ? (o5.__u |= 16, c4 == l4 - 1 ? _4-- : c4 == l4 + 1 ? _4++ : c4 != l4 && (c4 > l4 ? _4-- : _4++, g5 = 1)) : (~c4 || (i4 > v4 ? _4-- : i4 < v4 && _4++), "function" != typeof o5.type && (o5.__u |= 4))) : k4[f5] = null;
    if (g5) {
      for (a5 = [], s4 = [], f5 = 0; f5 < i4; f5++) if ((o5 = k4[f5]) && 16 & o5.__u) {
        for (_4 = 0, p5 = a5.length; _4 < p5; ) a5[y5 = _4 + p5 >> 1] < o5.__i ? _4 = y5 + 1 : p5 = y5;
        a5[_4] = o5.__i, s4[f5] = _4 + 1;
      }
      for (_4 = a5.length; f5--; ) s4[f5] && (s4[f5] == _4 ? _4-- : k4[f5].__u |= 4);
    }
    if (d5) for (f5 = 0; f5 < v4; f5++) !(e4 = r4[f5]) || 2 & e4.__u || (e4.__e == u4 && (u4 = S(e4)), J(e4, e4));
    return u4;
  }
  function A(n3, t5, r4, u4) {
    var i4, f5, o5, e4;
    if ("function" == typeof n3.type) {
      if (n3.props.__P) return t5;
      if (i4 = n3.__k) for (f5 = 0; f5 < i4.length; f5++) i4[f5] && (i4[f5].__ = n3, t5 = A(i4[f5], t5, r4, false));
      return t5;
    }
    for (t5 && !t5.parentNode && (t5 = S(n3)) && !t5.parentNode && (t5 = null), o5 = n3.__e, e4 = t5; e4 && 8 == e4.nodeType; ) e4 = e4.nextSibling;
    for (o5 != e4 && (!u4 && r4.moveBefore && o5.parentNode ? r4.moveBefore(o5, t5) : r4.insertBefore(o5, t5 || null)), t5 = o5; (t5 = t5 && t5.nextSibling) && 8 == t5.nodeType && !t5.data.startsWith("$s"); ) ;
    return t5;
  }
  function P(n3, t5, r4, u4) {
    var i4, f5 = n3.key, o5 = n3.type, e4 = t5[r4], l4 = e4 && !(2 & e4.__u);
    if (null === e4 && null == f5 || l4 && f5 == e4.key && o5 == e4.type) return r4;
    if (u4 > (l4 ? 1 : 0)) {
      for (i4 = r4 - 1; i4 >= 0; i4--) if ((e4 = t5[i4]) && !(2 & e4.__u) && f5 == e4.key && o5 == e4.type) return i4;
      for (i4 = r4 + 1; i4 < t5.length; i4++) if ((e4 = t5[i4]) && !(2 & e4.__u) && f5 == e4.key && o5 == e4.type) return i4;
    }
    return -1;
  }
  function T(n3, t5, r4) {
    null == r4 && (r4 = ""), "-" == t5[0] ? n3.setProperty(t5, r4) : n3[t5] = r4;
  }
  function N(n3, t5, r4, u4, i4) {
    var f5, o5;
    if ("style" == t5) if ("string" == typeof r4) n3.style.cssText = r4;
    else {
      if ("string" == typeof u4 && (n3.style.cssText = u4 = ""), u4) for (t5 in u4) r4 && t5 in r4 || T(n3.style, t5);
      if (r4) for (t5 in r4) u4 && r4[t5] == u4[t5] || T(n3.style, t5, r4[t5]);
    }
    else if ("o" == t5[0] && "n" == t5[1]) "function" != typeof r4 && (r4 = null), "function" != typeof u4 && (u4 = null), (n3.__e || (n3.__e = {}))[t5] = r4, r4 && u4 || (o5 = a[t5] || (a[t5] = V(t5)), (n3.__a || (n3.__a = {}))[t5] = c, f5 = t5 != (t5 = t5.replace(l, "$1")), (t5 = t5.slice(2))[0] < "a" && (t5 = t5.toLowerCase()), r4 ? n3.addEventListener(t5, o5, f5) : n3.removeEventListener(t5, o5, f5));
    else {
      if ("http://www.w3.org/2000/svg" == i4) t5 = t5.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if ("width" != t5 && "height" != t5 && "href" != t5 && "list" != t5 && "form" != t5 && "tabIndex" != t5 && "download" != t5 && "rowSpan" != t5 && "colSpan" != t5 && "role" != t5 && "popover" != t5 && t5 in n3) try {
        return void (n3[t5] = null == r4 ? "" : r4);
      } catch (n4) {
      }
      if ("function" == typeof r4) return;
      null == r4 || false === r4 && "-" != t5[4] ? n3.removeAttribute(t5) : n3.setAttribute(t5, "popover" == t5 && 1 == r4 ? "" : r4);
    }
  }
  function V(t5) {
    return function(r4) {
      var u4 = this.__e;
      if (u4) {
        if (u4 = u4[t5], null == r4[e]) r4[e] = c++;
        else if (r4[e] < this.__a[t5]) return;
        return u4(n.event ? n.event(r4) : r4);
      }
    };
  }
  function z(t5, r4, u4, i4, f5, o5, e4, l4, c4, a5) {
    var s4, p5, v4, d5, k4, b3, m5, M2, C3, j3, L2, H2, q2, A4, O2, P2, T4, N2, V2 = r4.type;
    if (r4.constructor !== h) return null;
    128 & u4.__u && (c4 = 32 & u4.__u, s4 = u4.__c.__z) && (r4.__u |= c4, p5 = o5 = [], 8 == s4.nodeType ? l4 = B(s4, o5) : o5.push(s4), l4 = o5[0] || l4), (s4 = n.__b) && s4(r4);
    n: if ("function" == typeof V2) {
      v4 = e4.length;
      try {
        if (M2 = r4.props, C3 = (s4 = V2.prototype) && s4.render, j3 = (s4 = V2.contextType) && i4[s4.__c], L2 = s4 ? j3 ? j3.props.value : s4.__ : i4, (d5 = u4.__c) ? (r4.__c = d5, 2 & d5.__g && (d5.__g |= 1)) : (C3 ? r4.__c = d5 = new V2(M2, L2) : (r4.__c = d5 = new x(M2, L2), d5.constructor = V2, d5.render = K), j3 && j3.sub(d5), d5.state || (d5.state = {}), d5.__n = i4, d5.__g |= 8, d5.__h = [], d5.__k = []), C3 && (d5.__s || (d5.__s = d5.state), V2.getDerivedStateFromProps && (d5.__s == d5.state && (d5.__s = _({}, d5.__s)), _(d5.__s, V2.getDerivedStateFromProps(M2, d5.__s)))), k4 = d5.props, b3 = d5.state, d5.__v = r4, u4.__c) {
          if (M2 !== k4 && C3 && !V2.getDerivedStateFromProps && d5.componentWillReceiveProps && d5.componentWillReceiveProps(M2, L2), r4.__v == u4.__v && !(8 & d5.__g) || !(4 & d5.__g) && d5.shouldComponentUpdate && false === d5.shouldComponentUpdate(M2, d5.__s, L2)) {
            r4.__v != u4.__v && (d5.props = M2, d5.state = d5.__s, d5.__g &= -9), r4.__e = u4.__e, r4.__k = u4.__k, r4.__k.some(function(n3) {
              n3 && (n3.__ = r4);
            }), y.push.apply(d5.__h, d5.__k), d5.__k = [], d5.__h.length && e4.push(d5), l4 = S(u4);
            break n;
          }
          d5.componentWillUpdate && d5.componentWillUpdate(M2, d5.__s, L2), C3 && d5.componentDidUpdate && d5.__h.push(function() {
            d5.componentDidUpdate(k4, b3, m5);
          });
        } else C3 && !V2.getDerivedStateFromProps && d5.componentWillMount && d5.componentWillMount(), C3 && d5.componentDidMount && d5.__h.push(d5.componentDidMount);
        d5.context = L2, d5.props = M2, d5.__P = t5, d5.__g &= -5, H2 = n.__r, q2 = C3 ? 25 : 0;
        do {
          d5.__g &= -9, H2 && H2(r4), s4 = d5.render(d5.props, d5.state = d5.__s, d5.context);
        } while (8 & d5.__g && ++q2 < 25);
        C3 && (y.push.apply(d5.__h, d5.__k), d5.__k = []), d5.state = d5.__s, d5.getChildContext && (i4 = _({}, i4, d5.getChildContext())), C3 && u4.__c && d5.getSnapshotBeforeUpdate && (m5 = d5.getSnapshotBeforeUpdate(k4, b3)), A4 = s4 && s4.type === $ && null == s4.key ? s4.props.children : s4, M2.__P && (s4 = l4, f5 = (t5 = M2.__P).namespaceURI, c4 = o5 = null, u4.props && u4.props.__P != t5 && (u4.__k.some(function(n3) {
          n3 && J(n3, n3);
        }), u4.__k = null), l4 = u4.__k ? S(u4, 0) : null), l4 = I(t5, w(A4) ? A4 : [A4], r4, u4, i4, f5, o5, e4, l4, c4, a5), M2.__P && (r4.__e = null, l4 = s4), r4.__u &= -161, p5 && p5.some(g), d5.__h.length && e4.push(d5), 1 & d5.__g && (d5.__g &= -4);
      } catch (t6) {
        if (e4.length = v4, r4.__v = null, c4 || o5) if (t6 && t6.then) {
          if (r4.__u |= 128 | c4, o5) {
            for (~(T4 = o5.indexOf(l4 || void 0)) || (T4 = o5.length); (N2 = o5[T4 - 1]) && 8 == N2.nodeType; ) T4--;
            for (; T4 < o5.length; T4++) if (N2 = o5[T4]) if (o5[T4] = null, O2) {
              if (N2 == P2) break;
            } else {
              if (8 != N2.nodeType) break;
              N2.data.startsWith("$s") && (P2 = B(O2 = N2));
            }
          }
          if (!O2) {
            for (; l4 && 8 == l4.nodeType && l4.nextSibling; ) l4 = l4.nextSibling;
            O2 = l4;
          }
          (s4 = B(O2 = r4.__c.__z || (r4.__c.__z = O2))) ? (r4.__e = O2, l4 = s4) : r4.__e = l4, l4 = l4 && l4.nextSibling;
        } else o5 && o5.some(g);
        else r4.__e = u4.__e;
        r4.__k || (r4.__k = u4.__k || []), t6 && t6.then || D(r4), n.__e(t6, r4, u4);
      }
    } else l4 = r4.__e = F(u4.__e, r4, u4, i4, f5, o5, e4, c4, a5, t5);
    return (s4 = n.diffed) && s4(r4), l4;
  }
  function B(n3, t5) {
    if (n3 && 8 == n3.nodeType && n3.data.startsWith("$s")) for (var r4 = 1; n3 = n3.nextSibling; ) {
      if (8 == n3.nodeType) {
        if (n3.data.startsWith("$s")) r4++;
        else if (n3.data.startsWith("/$s") && !--r4) return n3;
      }
      t5 && t5.push(n3);
    }
  }
  function D(n3) {
    n3 && (n3.__c && (n3.__c.__g |= 4), n3.__k && n3.__k.some(D));
  }
  function E(t5, r4, u4) {
    for (var i4 = 0; i4 < u4.length; ) G(u4[i4++], u4[i4++], u4[i4++]);
    n.__c && n.__c(r4, t5), t5.some(function(r5) {
      try {
        t5 = r5.__h, r5.__h = [], t5.some(function(n3) {
          n3.call(r5);
        });
      } catch (t6) {
        n.__e(t6, r5.__v);
      }
    });
  }
  function F(t5, r4, u4, i4, f5, o5, e4, l4, c4, a5) {
    var s4, h5, y5, _4, k4, b3, m5, M2, $2 = u4.props || p, x3 = r4.props, C3 = r4.type;
    if ("svg" == C3 ? f5 = "http://www.w3.org/2000/svg" : "math" == C3 ? f5 = "http://www.w3.org/1998/Math/MathML" : f5 || (f5 = "http://www.w3.org/1999/xhtml"), o5) {
      for (s4 = 0; s4 < o5.length; s4++) if ((k4 = o5[s4]) && (C3 ? k4.localName == C3 : 3 == k4.nodeType)) {
        t5 = k4, o5[s4] = null;
        break;
      }
    }
    if (!t5) {
      if (M2 = a5.ownerDocument || document, !C3) return M2.createTextNode(x3);
      t5 = M2.createElementNS(f5, C3, x3.is ? x3 : a5), l4 && (n.__m && n.__m(r4, o5), l4 = false), o5 = null;
    }
    if (C3) {
      if (a5 = "template" == C3 && t5.content || t5, o5 = "textarea" == C3 && null != x3.defaultValue ? null : o5 && d.call(a5.childNodes), !l4 && o5) for ($2 = {}, s4 = 0; s4 < t5.attributes.length; s4++) $2[(k4 = t5.attributes[s4]).name] = k4.value;
      for (s4 in $2) k4 = $2[s4], "dangerouslySetInnerHTML" == s4 ? y5 = k4 : "children" == s4 || s4 in x3 || "value" == s4 && "defaultValue" in x3 || "checked" == s4 && "defaultChecked" in x3 || N(t5, s4, null, k4, f5);
      for (s4 in x3) k4 = x3[s4], "children" == s4 ? _4 = k4 : "dangerouslySetInnerHTML" == s4 ? h5 = k4 : "value" == s4 ? b3 = k4 : "checked" == s4 ? m5 = k4 : l4 && "function" != typeof k4 || $2[s4] === k4 || N(t5, s4, k4, $2[s4], f5);
      h5 ? (l4 || y5 && (h5.__html == y5.__html || h5.__html == t5.innerHTML) || (t5.innerHTML = h5.__html), r4.__k = []) : (y5 && (t5.textContent = ""), ("foreignObject" == C3 || "http://www.w3.org/1998/Math/MathML" == f5 && v.test(C3)) && (f5 = "http://www.w3.org/1999/xhtml"), I(a5, w(_4) ? _4 : [_4], r4, u4, i4, f5, o5, e4, o5 ? o5[0] : u4.__k && S(u4, 0), l4, c4), o5 && o5.some(g)), l4 && "textarea" != C3 || (s4 = "value", "progress" == C3 && null == b3 ? t5.removeAttribute(s4) : null == b3 || b3 === t5[s4] && ("progress" != C3 || b3) || N(t5, s4, b3, $2[s4], f5), s4 = "checked", null != m5 && m5 != t5[s4] && N(t5, s4, m5, $2[s4], f5));
    } else $2 === x3 || l4 && t5.data == x3 || (t5.data = x3);
    return t5;
  }
  function G(t5, r4, u4, i4) {
    try {
      "function" == typeof t5 ? r4 ? r4.__x = t5(r4) || 1 : i4 && (i4 = i4.__c || i4.__e) && (r4 = i4.__x) && (i4.__x = null, "function" == typeof r4 ? r4() : t5(null)) : t5.current = r4;
    } catch (t6) {
      n.__e(t6, u4);
    }
  }
  function J(t5, r4, u4) {
    var i4, f5, o5, e4;
    if (n.unmount && n.unmount(t5), !(i4 = t5.ref) || i4.current && i4.current != t5.__e || G(i4, null, r4, t5), i4 = t5.__c) {
      if (i4.componentWillUnmount) try {
        i4.componentWillUnmount();
      } catch (t6) {
        n.__e(t6, r4);
      }
      i4.__P = i4.__n = null;
    }
    if (i4 = t5.__k) for (e4 = 0; e4 < i4.length; e4++) i4[e4] && J(i4[e4], r4, "function" != typeof t5.type || u4 && !t5.props.__P);
    !u4 && (i4 = t5.__c) && (i4 = i4.__z) && (f5 = B(i4, o5 = [])) && (i4 == t5.__e && o5.some(g), g(f5), g(i4)), u4 || g(t5.__e), t5.__e = t5.__c = t5.__ = null;
  }
  function K(n3, t5, r4) {
    return this.constructor(n3, r4);
  }
  function Q(t5, r4) {
    var u4, i4, f5, o5;
    n.__ && n.__(t5, r4), 9 == r4.nodeType && (r4 = r4.documentElement), i4 = (u4 = t5 && 32 & t5.__u) ? null : r4.__k, r4.__k = m($, { children: [t5] }), f5 = [], o5 = [], z(r4, r4.__k, i4 || p, p, r4.namespaceURI, i4 ? null : r4.firstChild ? d.call(r4.childNodes) : null, f5, i4 ? i4.__e : r4.firstChild, u4, o5), E(f5, r4.__k, o5), r4.__k.props.children = null;
  }
  n = { __e: function(n3, t5, r4, u4) {
    for (var i4, o5, e4; t5 = t5.__; ) if ((i4 = t5.__c) && !(1 & i4.__g)) {
      i4.__g |= 4;
      try {
        if ((e4 = (o5 = i4.constructor) && o5.getDerivedStateFromError) && i4.setState(o5.getDerivedStateFromError(n3)), i4.componentDidCatch && (i4.componentDidCatch(n3, u4 || {}), e4 = 1), e4 && 8 & i4.__g) return void (i4.__g |= 2);
      } catch (t6) {
        n3 = t6;
      }
    }
    throw f = 0, n3;
  } }, t = 0, r = function(n3) {
    return null != n3 && n3.constructor === h;
  }, x.prototype.setState = function(n3, t5) {
    var r4 = this.__s;
    r4 && r4 != this.state || (r4 = this.__s = _({}, this.state)), "function" == typeof n3 && (n3 = n3(_({}, r4), this.props)), n3 && (_(r4, n3), this.__v && (t5 && this.__k.push(t5), L(this)));
  }, x.prototype.forceUpdate = function(n3) {
    this.__v && (this.__g |= 4, n3 && this.__h.push(n3), L(this));
  }, x.prototype.render = $, u = [], f = 0, o = function(n3, t5) {
    return n3.__v.__b - t5.__v.__b;
  }, e = /* @__PURE__ */ Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {}, s = 0;

  // node_modules/preact/hooks/dist/hooks.mjs
  var t2;
  var r2;
  var u2;
  var i2;
  var o2 = Object.is;
  var f2 = 0;
  var c2 = [];
  var e2 = [];
  var a2 = n;
  var v2 = a2.__b;
  var l2 = a2.__r;
  var m2 = a2.diffed;
  var h2 = a2.__c;
  var s2 = a2.unmount;
  var p2 = a2.__;
  function y2(n3, t5) {
    a2.__h && a2.__h(r2, n3, f2 || t5), f2 = 0;
    var u4 = r2.__H || (r2.__H = { __: [], __h: [] });
    return n3 >= u4.__.length && u4.__.push({}), u4.__[n3];
  }
  function d2(n3) {
    return f2 = 1, _2(G2, n3);
  }
  function _2(n3, u4, i4) {
    var f5 = y2(t2++, 2);
    if (f5.t = n3, !f5.__c && (f5.__ = [i4 ? i4(u4) : G2(void 0, u4), function(n4) {
      var t5 = (f5.__N || f5.__)[0], r4 = f5.t(t5, n4);
      o2(t5, r4) || (f5.__N = [r4, f5.__[1]], f5.__c.setState({}));
    }], f5.__c = r2, !r2.__f)) {
      r2.__f = true;
      var c4 = r2.shouldComponentUpdate;
      r2.shouldComponentUpdate = function(n4, t5, r4) {
        var u5 = this.__H;
        if (!u5) return true;
        var i5 = false, f6 = this.props != n4;
        if (u5.__.some(function(n5) {
          n5.__N && (i5 = true, o2(n5.__[0], n5.__N[0]) || (f6 = true));
        }), c4) {
          var e4 = c4.call(this, n4, t5, r4);
          return i5 ? e4 || f6 : e4;
        }
        return !i5 || f6;
      };
    }
    return f5.__;
  }
  function A2(n3, u4) {
    var i4 = y2(t2++, 3);
    !a2.__s && E2(i4.__H, u4) && (i4.__P = true, i4.__ = n3, i4.u = u4, r2.__H.__h.push(i4));
  }
  function F2(n3, u4) {
    var i4 = y2(t2++, 4);
    !a2.__s && E2(i4.__H, u4) && (i4.__P = false, i4.__ = n3, i4.u = u4, r2.__h.push(i4));
  }
  function T2(n3) {
    return f2 = 5, w2(function() {
      return { current: n3 };
    }, []);
  }
  function w2(n3, r4) {
    var u4 = y2(t2++, 7);
    return E2(u4.__H, r4) && (u4.__ = n3(), u4.__H = r4), u4.__;
  }
  function g2() {
    var n3;
    do {
      for (; n3 = e2.shift(); ) try {
        C2(n3);
      } catch (t6) {
        a2.__e(t6, { __: (n3 = n3.__P) && n3.__v });
      }
      for (; n3 = c2.shift(); ) {
        var t5 = n3.__H;
        if (n3.__P && t5) try {
          t5.__h.some(C2), t5.__h.some(D2), t5.__h = [];
        } catch (r4) {
          t5.__h = [], a2.__e(r4, n3.__v);
        }
      }
    } while (e2.length);
  }
  a2.__b = function(n3) {
    r2 = null, v2 && v2(n3);
  }, a2.__ = function(n3, t5) {
    n3 && t5.__k && t5.__k.__m && (n3.__m = t5.__k.__m), p2 && p2(n3, t5);
  }, a2.__r = function(n3) {
    l2 && l2(n3), t2 = 0;
    var i4 = (r2 = n3.__c).__H;
    i4 && (u2 == r2 ? r2.__h = [] : (i4.__h.some(C2), i4.__h.some(D2), t2 = 0), i4.__h = [], i4.__.some(function(n4) {
      n4.__N && (n4.__ = n4.__N), n4.u = n4.__N = void 0;
    })), u2 = r2;
  }, a2.diffed = function(n3) {
    m2 && m2(n3);
    var t5 = n3.__c;
    t5 && t5.__H && (t5.__H.__h.length && B2(c2.push(t5)), t5.__H.__.some(function(n4) {
      n4.u && (n4.__H = n4.u);
    })), u2 = r2 = null;
  }, a2.__c = function(n3, t5) {
    t5.some(function(n4) {
      try {
        n4.__h.some(C2), n4.__h = n4.__h.filter(function(n5) {
          return !n5.__ || D2(n5);
        });
      } catch (t6) {
        n4.__h = [function() {
          throw t6;
        }];
      }
    }), h2 && h2(n3, t5);
  }, a2.unmount = function(n3) {
    s2 && s2(n3);
    var t5, r4, u4 = n3.__c;
    u4 && u4.__H && (u4.__H.__.some(function(u5) {
      try {
        if (u5.__P && u5.__c) {
          if (void 0 === r4) {
            for (r4 = n3.__; r4 && (!r4.__c || !r4.__c.__P); ) r4 = r4.__;
            r4 = r4 && r4.__c;
          }
          u5.__P = r4, B2(e2.push(u5));
        } else C2(u5);
      } catch (n4) {
        t5 = n4;
      }
    }), u4.__H = void 0, t5 && a2.__e(t5, u4.__v));
  };
  var k2 = "function" == typeof requestAnimationFrame;
  function z2(n3) {
    var t5, r4 = function() {
      clearTimeout(u4), k2 && cancelAnimationFrame(t5), setTimeout(n3);
    }, u4 = setTimeout(r4, 35);
    k2 && (t5 = requestAnimationFrame(r4));
  }
  function B2(n3) {
    1 != n3 && i2 == a2.requestAnimationFrame || ((i2 = a2.requestAnimationFrame) || z2)(g2);
  }
  function C2(n3) {
    var t5 = r2, u4 = n3.__c;
    "function" == typeof u4 && (n3.__c = void 0, u4()), r2 = t5;
  }
  function D2(n3) {
    var t5 = r2;
    n3.__c = n3.__(), r2 = t5;
  }
  function E2(n3, t5) {
    return !n3 || n3.length != t5.length || t5.some(function(t6, r4) {
      return !o2(t6, n3[r4]);
    });
  }
  function G2(n3, t5) {
    return "function" == typeof t5 ? t5(n3) : t5;
  }

  // node_modules/@preact/signals-core/dist/signals-core.module.js
  var i3 = /* @__PURE__ */ Symbol.for("preact-signals");
  function t3() {
    if (!(v3 > 1)) {
      var i4, t5 = false;
      !(function() {
        var i5 = c3;
        c3 = void 0;
        while (void 0 !== i5) {
          var t6 = i5.S;
          if (t6.v === i5.v) {
            for (var r5 = t6.t; void 0 !== r5; r5 = r5.x) if (r5.i === i5.i) r5.i = t6.i;
          }
          i5 = i5.o;
        }
      })();
      while (void 0 !== h3) {
        var r4 = h3;
        h3 = void 0;
        s3++;
        while (void 0 !== r4) {
          var n3 = r4.u;
          r4.u = void 0;
          r4.f &= -3;
          if (!(8 & r4.f) && w3(r4)) try {
            r4.c();
          } catch (r5) {
            if (!t5) {
              i4 = r5;
              t5 = true;
            }
          }
          r4 = n3;
        }
      }
      s3 = 0;
      v3--;
      if (t5) throw i4;
    } else v3--;
  }
  function r3(i4) {
    if (v3 > 0) return i4();
    u3 = ++e3;
    v3++;
    try {
      return i4();
    } finally {
      t3();
    }
  }
  var n2;
  var o3 = void 0;
  function f3(i4) {
    var t5 = o3, r4 = n2;
    o3 = void 0;
    n2 = void 0;
    try {
      return i4();
    } finally {
      o3 = t5;
      n2 = r4;
    }
  }
  var h3 = void 0;
  var v3 = 0;
  var s3 = 0;
  var e3 = 0;
  var u3 = 0;
  var c3 = void 0;
  var a3 = 0;
  function d3(i4) {
    if (void 0 !== o3) {
      var t5 = i4.n;
      if (void 0 === t5 || t5.t !== o3) {
        t5 = { i: 0, S: i4, p: o3.s, n: void 0, t: o3, e: void 0, x: void 0, r: t5 };
        if (void 0 !== o3.s) o3.s.n = t5;
        o3.s = t5;
        i4.n = t5;
        if (32 & o3.f) i4.S(t5);
        return t5;
      } else if (-1 === t5.i) {
        t5.i = 0;
        if (void 0 !== t5.n) {
          t5.n.p = t5.p;
          if (void 0 !== t5.p) t5.p.n = t5.n;
          t5.p = o3.s;
          t5.n = void 0;
          o3.s.n = t5;
          o3.s = t5;
        }
        return t5;
      }
    }
  }
  function l3(i4, t5) {
    this.v = i4;
    this.i = 0;
    this.n = void 0;
    this.t = void 0;
    this.l = 0;
    this.W = null == t5 ? void 0 : t5.watched;
    this.Z = null == t5 ? void 0 : t5.unwatched;
    this.name = null == t5 ? void 0 : t5.name;
  }
  l3.prototype.brand = i3;
  l3.prototype.h = function() {
    return true;
  };
  l3.prototype.S = function(i4) {
    var t5 = this, r4 = this.t;
    if (r4 !== i4 && void 0 === i4.e) {
      i4.x = r4;
      this.t = i4;
      if (void 0 !== r4) r4.e = i4;
      else f3(function() {
        var i5;
        null == (i5 = t5.W) || i5.call(t5);
      });
    }
  };
  l3.prototype.U = function(i4) {
    var t5 = this;
    if (void 0 !== this.t) {
      var r4 = i4.e, n3 = i4.x;
      if (void 0 !== r4) {
        r4.x = n3;
        i4.e = void 0;
      }
      if (void 0 !== n3) {
        n3.e = r4;
        i4.x = void 0;
      }
      if (i4 === this.t) {
        this.t = n3;
        if (void 0 === n3) f3(function() {
          var i5;
          null == (i5 = t5.Z) || i5.call(t5);
        });
      }
    }
  };
  l3.prototype.subscribe = function(i4) {
    var t5 = this;
    return x2(function() {
      var r4 = t5.value;
      f3(function() {
        return i4(r4);
      });
    }, { name: "sub" });
  };
  l3.prototype.valueOf = function() {
    return this.value;
  };
  l3.prototype.toString = function() {
    return this.value + "";
  };
  l3.prototype.toJSON = function() {
    return this.value;
  };
  l3.prototype.peek = function() {
    var i4 = this;
    return f3(function() {
      return i4.value;
    });
  };
  Object.defineProperty(l3.prototype, "value", { get: function() {
    var i4 = d3(this);
    if (void 0 !== i4) i4.i = this.i;
    return this.v;
  }, set: function(i4) {
    if (i4 !== this.v) {
      if (s3 > 100) throw new Error("Cycle detected");
      !(function(i5) {
        if (0 !== v3 && 0 === s3) {
          if (i5.l !== u3) {
            i5.l = u3;
            c3 = { S: i5, v: i5.v, i: i5.i, o: c3 };
          }
        }
      })(this);
      this.v = i4;
      this.i++;
      a3++;
      v3++;
      try {
        for (var r4 = this.t; void 0 !== r4; r4 = r4.x) r4.t.N();
      } finally {
        t3();
      }
    }
  } });
  function y3(i4, t5) {
    return new l3(i4, t5);
  }
  function w3(i4) {
    for (var t5 = i4.s; void 0 !== t5; t5 = t5.n) if (t5.S.i !== t5.i || !t5.S.h() || t5.S.i !== t5.i) return true;
    return false;
  }
  function b(i4) {
    for (var t5 = i4.s; void 0 !== t5; t5 = t5.n) {
      var r4 = t5.S.n;
      if (void 0 !== r4) t5.r = r4;
      t5.S.n = t5;
      t5.i = -1;
      if (void 0 === t5.n) {
        i4.s = t5;
        break;
      }
    }
  }
  function _3(i4) {
    var t5 = i4.s, r4 = void 0;
    while (void 0 !== t5) {
      var n3 = t5.p;
      if (-1 === t5.i) {
        t5.S.U(t5);
        if (void 0 !== n3) n3.n = t5.n;
        if (void 0 !== t5.n) t5.n.p = n3;
      } else r4 = t5;
      t5.S.n = t5.r;
      if (void 0 !== t5.r) t5.r = void 0;
      t5 = n3;
    }
    i4.s = r4;
  }
  function j2(i4, t5) {
    l3.call(this, void 0, t5);
    this.x = i4;
    this.s = void 0;
    this.g = a3 - 1;
    this.f = 4;
  }
  j2.prototype = new l3();
  j2.prototype.h = function() {
    this.f &= -3;
    if (1 & this.f) return false;
    if (32 == (36 & this.f)) return true;
    this.f &= -5;
    if (this.g === a3) return true;
    this.g = a3;
    this.f |= 1;
    if (this.i > 0 && !w3(this)) {
      this.f &= -2;
      return true;
    }
    var i4 = o3;
    try {
      b(this);
      o3 = this;
      var t5 = this.x();
      if (16 & this.f || this.v !== t5 || 0 === this.i) {
        this.v = t5;
        this.f &= -17;
        this.i++;
      }
    } catch (i5) {
      this.v = i5;
      this.f |= 16;
      this.i++;
    }
    o3 = i4;
    _3(this);
    this.f &= -2;
    return true;
  };
  j2.prototype.S = function(i4) {
    if (void 0 === this.t) {
      this.f |= 36;
      for (var t5 = this.s; void 0 !== t5; t5 = t5.n) t5.S.S(t5);
    }
    l3.prototype.S.call(this, i4);
  };
  j2.prototype.U = function(i4) {
    if (void 0 !== this.t) {
      l3.prototype.U.call(this, i4);
      if (void 0 === this.t) {
        this.f &= -33;
        for (var t5 = this.s; void 0 !== t5; t5 = t5.n) t5.S.U(t5);
      }
    }
  };
  j2.prototype.N = function() {
    if (!(2 & this.f)) {
      this.f |= 6;
      for (var i4 = this.t; void 0 !== i4; i4 = i4.x) i4.t.N();
    }
  };
  Object.defineProperty(j2.prototype, "value", { get: function() {
    if (1 & this.f) throw new Error("Cycle detected");
    var i4 = d3(this);
    this.h();
    if (void 0 !== i4) i4.i = this.i;
    if (16 & this.f) throw this.v;
    return this.v;
  } });
  function O(i4, t5) {
    return new j2(i4, t5);
  }
  function p3(i4) {
    var r4 = i4.j;
    i4.j = void 0;
    if ("function" == typeof r4) {
      v3++;
      var n3 = o3;
      o3 = void 0;
      try {
        r4();
      } catch (t5) {
        i4.f &= -2;
        i4.f |= 8;
        g3(i4);
        throw t5;
      } finally {
        o3 = n3;
        t3();
      }
    }
  }
  function g3(i4) {
    for (var t5 = i4.s; void 0 !== t5; t5 = t5.n) t5.S.U(t5);
    i4.x = void 0;
    i4.s = void 0;
    p3(i4);
  }
  function S2(i4) {
    if (o3 !== this) throw new Error("Out-of-order effect");
    _3(this);
    o3 = i4;
    this.f &= -2;
    try {
      if (8 & this.f) g3(this);
    } finally {
      t3();
    }
  }
  function m3(i4, t5) {
    this.x = i4;
    this.j = void 0;
    this.s = void 0;
    this.u = void 0;
    this.f = 32;
    this.name = null == t5 ? void 0 : t5.name;
    if (n2) n2.push(this);
  }
  m3.prototype.c = function() {
    var i4 = this.S();
    try {
      if (8 & this.f) return;
      if (void 0 === this.x) return;
      var t5 = this.x();
      if ("function" == typeof t5) this.j = t5;
    } finally {
      i4();
    }
  };
  m3.prototype.S = function() {
    if (1 & this.f) throw new Error("Cycle detected");
    this.f |= 1;
    this.f &= -9;
    p3(this);
    b(this);
    v3++;
    var i4 = o3;
    o3 = this;
    return S2.bind(this, i4);
  };
  m3.prototype.N = function() {
    if (!(2 & this.f)) {
      this.f |= 2;
      this.u = h3;
      h3 = this;
    }
  };
  m3.prototype.d = function() {
    this.f |= 8;
    if (!(1 & this.f)) g3(this);
  };
  m3.prototype.dispose = function() {
    this.d();
  };
  function x2(i4, t5) {
    var r4 = new m3(i4, t5);
    try {
      r4.c();
    } catch (i5) {
      r4.d();
      throw i5;
    }
    var n3 = r4.d.bind(r4);
    n3[Symbol.dispose] = n3;
    return n3;
  }

  // node_modules/@preact/signals/dist/signals.module.js
  var h4;
  var d4;
  var p4;
  var m4 = "undefined" != typeof window && !!window.__PREACT_SIGNALS_DEVTOOLS__;
  var g4 = [];
  x2(function() {
    h4 = this.N;
  })();
  function b2(i4, n3) {
    n[i4] = n3.bind(null, n[i4] || function() {
    });
  }
  function y4(i4) {
    if (p4) {
      var n3 = p4;
      p4 = void 0;
      n3();
    }
    p4 = i4 && i4.S();
  }
  function w4(i4) {
    var n3 = this, r4 = i4.data, t5 = useSignal(r4);
    t5.name = "ReactiveDom";
    t5.value = r4;
    var e4 = w2(function() {
      var i5 = n3, r5 = n3.__v;
      while (r5 = r5.__) if (r5.__c) {
        r5.__c.__$f |= 4;
        break;
      }
      var o5 = O(function() {
        var i6 = t5.value.value;
        return 0 === i6 ? 0 : true === i6 ? "" : i6 || "";
      }), e5 = O(function() {
        return !Array.isArray(o5.value) && !r(o5.value);
      }), u5 = x2(function() {
        this.N = M;
        if (e5.value) {
          var n4 = o5.value;
          if (i5.__v && i5.__v.__e && 3 === i5.__v.__e.nodeType) i5.__v.__e.data = n4;
        }
      }), c5 = n3.__$u.d;
      n3.__$u.d = function() {
        u5();
        c5.call(this);
      };
      return [e5, o5];
    }, []), u4 = e4[0], c4 = e4[1];
    return u4.value ? c4.peek() : c4.value;
  }
  w4.displayName = "ReactiveTextNode";
  Object.defineProperties(l3.prototype, { constructor: { configurable: true, value: k($, null).constructor }, type: { configurable: true, value: w4 }, props: { configurable: true, get: function() {
    var i4 = this;
    return { data: { get value() {
      return i4.value;
    } } };
  } }, __b: { configurable: true, value: 1 } });
  b2("__b", function(i4, n3) {
    y4();
    d4 = void 0;
    if ("string" == typeof n3.type) {
      var r4, t5 = n3.props;
      for (var f5 in t5) if ("children" !== f5) {
        var o5 = t5[f5];
        if (o5 instanceof l3) {
          if (!r4) n3.__np = r4 = {};
          r4[f5] = o5;
          t5[f5] = o5.peek();
        }
      }
    }
    i4(n3);
  });
  b2("__r", function(i4, r4) {
    i4(r4);
    if (r4.type !== $) {
      y4();
      var t5, f5 = r4.__c;
      if (f5) {
        f5.__$f &= -2;
        if (void 0 === (t5 = f5.__$u)) f5.__$u = t5 = (function(i5, n3) {
          var r5;
          x2(function() {
            r5 = this;
          }, { name: n3 });
          r5.c = i5;
          return r5;
        })(/* @__PURE__ */ (function(i5) {
          return function() {
            var n3;
            if (m4) null == (n3 = this.y) || n3.call(this);
            i5.__$f |= 1;
            i5.setState({});
          };
        })(f5), "function" == typeof r4.type ? r4.type.displayName || r4.type.name : "");
      }
      d4 = f5;
      y4(t5);
    }
  });
  b2("__e", function(i4, n3, r4, t5) {
    y4();
    d4 = void 0;
    i4(n3, r4, t5);
  });
  b2("diffed", function(i4, n3) {
    y4();
    d4 = void 0;
    var r4;
    if ("string" == typeof n3.type && (r4 = n3.__e)) {
      var t5 = n3.__np, f5 = n3.props, o5 = r4.U;
      if (o5) for (var e4 in o5) {
        var u4 = o5[e4];
        if (!(void 0 === u4 || t5 && e4 in t5)) {
          u4.d();
          o5[e4] = void 0;
        }
      }
      if (t5) {
        if (!o5) {
          o5 = {};
          r4.U = o5;
        }
        for (var a5 in t5) {
          var c4 = o5[a5], v4 = t5[a5];
          if (void 0 === c4) {
            c4 = k3(r4, a5, v4, f5);
            o5[a5] = c4;
          } else c4.o(v4, f5);
        }
      }
    }
    i4(n3);
  });
  function k3(i4, n3, r4, t5) {
    var f5 = n3 in i4 && void 0 === i4.ownerSVGElement, o5 = y3(r4);
    return { o: function(i5, n4) {
      o5.value = i5;
      t5 = n4;
    }, d: x2(function() {
      this.N = M;
      var r5 = o5.value.value;
      if (t5[n3] !== r5) {
        t5[n3] = r5;
        if (f5) i4[n3] = r5;
        else if (null != r5 && (false !== r5 || "-" === n3[4])) i4.setAttribute(n3, r5);
        else i4.removeAttribute(n3);
      }
    }) };
  }
  b2("unmount", function(i4, n3) {
    if ("string" == typeof n3.type) {
      var r4 = n3.__e;
      if (r4) {
        var t5 = r4.U;
        if (t5) {
          r4.U = void 0;
          for (var f5 in t5) {
            var o5 = t5[f5];
            if (o5) o5.d();
          }
        }
      }
      var e4 = n3.__np;
      if (e4) {
        var u4 = n3.props;
        for (var a5 in e4) u4[a5] = e4[a5];
      }
      n3.__np = void 0;
    } else {
      var c4 = n3.__c;
      if (c4) {
        c4.__$f |= 8;
        var v4 = c4.__$u;
        if (v4) {
          c4.__$u = void 0;
          v4.d();
        }
      }
    }
    i4(n3);
  });
  b2("__h", function(i4, n3, r4, t5) {
    if (t5 < 3) n3.__$f |= 2;
    i4(n3, r4, t5);
  });
  x.prototype.shouldComponentUpdate = function(i4, n3) {
    if (this.__R) return true;
    var r4 = this.__$u, t5 = r4 && void 0 !== r4.s;
    for (var f5 in n3) return true;
    if (this.__f || "boolean" == typeof this.u && true === this.u) {
      var o5 = 2 & this.__$f;
      if (!(t5 || o5 || 4 & this.__$f)) return true;
      if (1 & this.__$f) return true;
    } else {
      if (!(t5 || 4 & this.__$f)) return true;
      if (3 & this.__$f) return true;
    }
    for (var e4 in i4) if ("__source" !== e4 && i4[e4] !== this.props[e4]) return true;
    for (var u4 in this.props) if (!(u4 in i4)) return true;
    return false;
  };
  function useSignal(i4, n3) {
    return w2(function() {
      return y3(i4, n3);
    }, []);
  }
  var A3 = function(i4) {
    queueMicrotask(function() {
      queueMicrotask(i4);
    });
  };
  function F3() {
    r3(function() {
      var i4;
      while (i4 = g4.shift()) h4.call(i4);
    });
  }
  function M() {
    if (1 === g4.push(this)) (n.requestAnimationFrame || A3)(F3);
  }

  // src/data/page.ts
  var page;
  var library;
  var networks = [];
  function givePage(data2) {
    page = data2;
    library = data2.library;
    networks = data2.networks;
  }
  function itemAt(kind, position) {
    return library.items[kind][position];
  }
  function realItem(item) {
    return item.kind === "either" ? item.stands : item;
  }
  function itemOf(network2, node2) {
    return library.items[network2.itemKind][network2.item[node2]];
  }
  function otherEnd(network2, edge, node2) {
    return network2.from[edge] === node2 ? network2.to[edge] : network2.from[edge];
  }

  // src/base/texts.ts
  var language = y3("en");
  function preferredLanguage() {
    const wished = navigator.languages.length ? navigator.languages : [navigator.language || "en"];
    return wished.map((tag) => tag.slice(0, 2)).find((tag) => tag in page.texts) ?? "en";
  }
  function formatNumber(value, digits = 0) {
    return new Intl.NumberFormat(language.value, { maximumFractionDigits: digits }).format(value);
  }
  function t4(key, values = {}) {
    const table2 = page.texts[language.value] ?? {};
    let text = table2[key] ?? page.texts.en?.[key] ?? key;
    if (typeof text !== "string") {
      const form = new Intl.PluralRules(language.value).select(Number(values.n));
      text = text[form] ?? text.other ?? key;
    }
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
      const value = Object.hasOwn(values, name) ? values[name] : whole;
      return typeof value === "number" ? formatNumber(value) : value;
    });
  }
  function hasText(key) {
    return Object.hasOwn(page.texts.en ?? {}, key);
  }
  function nameOf(table2, code) {
    const names = page.texts[language.value]?.[`names.${table2}`];
    return typeof names === "object" && Object.hasOwn(names, code) ? names[code] : code;
  }
  function languageName(code) {
    if (!code) return t4("base.language-unknown");
    try {
      const name = new Intl.DisplayNames(language.value, { type: "language" }).of(code) ?? code;
      return name.charAt(0).toLocaleUpperCase(language.value) + name.slice(1);
    } catch {
      return code;
    }
  }

  // src/data/columns.ts
  function decoded({ values, places: places3 }, place2) {
    return values[places3[place2]];
  }
  function sorted(numbers) {
    return [...new Set(numbers)].sort((a5, b3) => a5 - b3);
  }
  function common(ones, others) {
    const both = [];
    let [i4, j3] = [0, 0];
    while (i4 < ones.length && j3 < others.length) {
      if (ones[i4] === others[j3]) both.push(ones[i4]);
      if (ones[i4] <= others[j3]) i4 += 1;
      else j3 += 1;
    }
    return both;
  }
  function table(size, made) {
    return Array.from({ length: size }, (_4, place2) => made(place2));
  }
  function lazily(made) {
    let value;
    return () => value ??= made();
  }

  // src/data/behind.ts
  function findBehind({ works: works2, people, venues, publishers, documents, references }) {
    const workOfReference = new Int32Array(references.text.length).fill(-1);
    works2.references.forEach((ones, work) => {
      for (const one of ones) workOfReference[one] = work;
    });
    const named = collect(people.id.length, works2.people);
    const held = collect(venues.id.length, works2.venue.map(asList));
    const published = collect(publishers.id.length, works2.publisher.map(asList));
    const printedIn = (lists, into) => lists.forEach((ones, item) => ones.forEach((one) => add(into[item], workOfReference[one])));
    printedIn(venues.references, held);
    printedIn(publishers.references, published);
    printedIn(mentionsOf(people), named);
    const behind2 = {
      workOfReference,
      works: {
        person: named.map(sorted),
        venue: held.map(sorted),
        publisher: published.map(sorted),
        document: collect(documents.id.length, works2.documents).map(sorted)
      },
      documentsOf: (ones) => sorted(ones.flatMap((work) => works2.documents[work]))
    };
    return behind2;
  }
  function asList(value) {
    return value === null ? [] : [value];
  }
  function add(set, value) {
    if (value >= 0) set.add(value);
  }
  function collect(size, lists) {
    const found = Array.from({ length: size }, () => /* @__PURE__ */ new Set());
    lists.forEach((list, place2) => list.forEach((thing) => found[thing].add(place2)));
    return found;
  }
  function mentionsOf({ mentions, reference }) {
    let end2 = 0;
    return mentions.map((count) => reference.slice(end2, end2 += count));
  }

  // src/data/items.ts
  function makePeople(people, behind2) {
    let end2 = 0;
    return table(people.id.length, (position) => {
      const [first, last3] = [end2, end2 += people.mentions[position]];
      const label = people.label[position];
      const latin = people.latin[position] || label;
      const forms = people.forms[position];
      const works2 = behind2.works.person[position];
      return lazyItem({
        kind: "person",
        position,
        id: people.id[position],
        label,
        latin,
        forms,
        works: works2,
        year: null,
        subtitle: latin === label ? "" : latin
      }, {
        references: () => sorted(people.reference.slice(first, last3)),
        documents: () => behind2.documentsOf(works2),
        mentions: () => table(last3 - first, (one) => mention(people, forms, first + one))
      });
    });
  }
  function mention(people, forms, place2) {
    const printed = people.printed[place2];
    return {
      reference: people.reference[place2],
      role: decoded(people.role, place2),
      place: people.place[place2],
      printed: typeof printed === "number" ? forms[printed] : printed
    };
  }
  function lazyItem(given, made) {
    for (const [name, make3] of Object.entries(made)) {
      Object.defineProperty(given, name, {
        configurable: true,
        enumerable: true,
        get() {
          const value = make3();
          Object.defineProperty(this, name, { value, enumerable: true });
          return value;
        }
      });
    }
    return given;
  }
  function makeVenues(kind, venues, behind2) {
    return table(venues.id.length, (position) => {
      const label = venues.label[position];
      const latin = venues.latin[position] || label;
      const works2 = behind2.works[kind][position];
      return lazyItem({
        kind,
        position,
        id: venues.id[position],
        label,
        latin,
        forms: venues.forms[position],
        works: works2,
        year: null,
        subtitle: latin === label ? "" : latin,
        references: venues.references[position]
      }, { documents: () => behind2.documentsOf(works2) });
    });
  }
  function makeDocuments({ documents, references }, behind2) {
    const printed = documents.id.map(() => []);
    references.document.forEach((document2, one) => printed[document2].push(one));
    return table(documents.id.length, (position) => {
      const [id, label, title] = [
        documents.id[position],
        documents.label[position],
        documents.title[position]
      ];
      return {
        kind: "document",
        position,
        id,
        label,
        title,
        subtitle: title && title !== label ? title : id,
        year: documents.year[position],
        references: printed[position],
        works: behind2.works.document[position],
        documents: [position],
        file: documents.file[position] ?? -1,
        format: documents.format[position],
        encoding: documents.encoding[position],
        lists: documents.lists[position],
        citations: documents.citations[position],
        work: documents.work[position],
        sameAs: documents.sameAs[position]
      };
    });
  }
  function makeMade(kind, made, works2, behind2) {
    return table(made.id.length, (position) => {
      const own3 = made.works[position];
      const documents = made.documents[position];
      return lazyItem({
        kind,
        position,
        id: made.id[position],
        label: made.label[position],
        subtitle: "",
        year: null,
        works: own3
      }, {
        references: () => sorted(own3.flatMap((work) => works2[work].references)),
        documents: () => documents.length ? documents : behind2.documentsOf(own3)
      });
    });
  }
  function makeEithers({ eithers: eithers2 }, items2) {
    return table(eithers2.kind.length, (position) => {
      const stands = items2[eithers2.kind[position]][eithers2.position[position]];
      const { id, label, subtitle, year, references, works: works2, documents } = stands;
      return {
        kind: "either",
        position,
        stands,
        id,
        label,
        subtitle,
        year,
        references,
        works: works2,
        documents
      };
    });
  }

  // src/data/networks.ts
  var MEASURES = ["pagerank", "betweenness", "closeness", "participation", "core"];
  function makeNetworks({ networks: networks2, nodes, edges }, items2) {
    let [node2, edge] = [0, 0];
    return networks2.map((heading, place2) => {
      const [firstNode, firstEdge] = [node2, edge];
      node2 += heading.nodes;
      edge += heading.edges;
      return makeNetwork(place2, heading, new Part(nodes, edges, heading, firstNode, firstEdge), items2);
    });
  }
  var Part = class {
    constructor(nodes, edges, heading, firstNode, firstEdge) {
      this.nodes = nodes;
      this.edges = edges;
      this.heading = heading;
      this.firstNode = firstNode;
      this.firstEdge = firstEdge;
    }
    nodes;
    edges;
    heading;
    firstNode;
    firstEdge;
    node(name) {
      const end2 = this.firstNode + this.heading.nodes;
      return this.nodes[name].slice(this.firstNode, end2);
    }
    edge(name) {
      const end2 = this.firstEdge + this.heading.edges;
      return this.edges[name].slice(this.firstEdge, end2);
    }
  };
  function makeNetwork(place2, heading, part2, items2) {
    const { kind, itemKind, unit, directed, explanation, nodes: size, edges } = heading;
    const item = Int32Array.from(part2.node("item"));
    const [from, to] = [Int32Array.from(part2.edge("from")), Int32Array.from(part2.edge("to"))];
    const adjacency = lazily(() => linksOf(size, from, to));
    const places3 = lazily(() => new Map(Array.from(item, (position, node2) => [position, node2])));
    const [units, edgeUnits] = [part2.node("units"), part2.edge("units")];
    const table2 = items2[itemKind];
    const unitOf = (node2) => unitOfItem(table2[item[node2]], unit);
    const unitsOf = (node2) => units[node2] ?? behind(table2[item[node2]], unitOf(node2));
    return {
      place: place2,
      kind,
      itemKind,
      unit,
      directed,
      explanation,
      size,
      item,
      edges,
      from,
      to,
      communities: heading.communities.map(([number, label, many]) => ({ number, label, size: many })),
      layouts: makeLayouts(heading, part2),
      occurrences: Float64Array.from(part2.node("occurrences")),
      degree: Float64Array.from(part2.node("degree")),
      strength: Float64Array.from(part2.node("strength")),
      community: Int32Array.from(part2.node("community")),
      year: Int32Array.from(part2.node("year"), (year) => year ?? 0),
      measures: Object.fromEntries(MEASURES.map((name) => [name, Float64Array.from(part2.node(name))])),
      count: Float64Array.from(part2.edge("count")),
      weight: Float64Array.from(part2.edge("weight")),
      nodeOf: (position) => places3().get(position) ?? -1,
      edgesOf: (node2) => adjacency()(node2),
      unitOf,
      unitsOf,
      unitsOfEdge: (edge) => {
        const first = directed ? own(table2[item[from[edge]]]) : unitsOf(from[edge]);
        return edgeUnits[edge] ?? common(first, unitsOf(to[edge]));
      }
    };
  }
  function makeLayouts({ layouts }, part2) {
    const map = { name: "map", x: Float64Array.from(part2.node("x")), y: Float64Array.from(part2.node("y")) };
    const others = layouts.map(({ name, step: step3, x: x3, y: y5 }) => ({
      name,
      x: Float64Array.from(x3, (one) => one * step3),
      y: Float64Array.from(y5, (one) => one * step3)
    }));
    return [map, ...others];
  }
  function linksOf(size, from, to) {
    const starts = new Int32Array(size + 1);
    for (let edge = 0; edge < from.length; edge += 1) {
      starts[from[edge] + 1] += 1;
      if (from[edge] !== to[edge]) starts[to[edge] + 1] += 1;
    }
    for (let node2 = 0; node2 < size; node2 += 1) starts[node2 + 1] += starts[node2];
    const links = new Int32Array(starts[size]);
    const next = starts.slice(0, size);
    for (let edge = 0; edge < from.length; edge += 1) {
      links[next[from[edge]]++] = edge;
      if (from[edge] !== to[edge]) links[next[to[edge]]++] = edge;
    }
    return (node2) => links.subarray(starts[node2], starts[node2 + 1]);
  }
  function unitOfItem(item, unit) {
    return item.kind === "either" && item.stands.kind === "document" ? "work" : unit;
  }
  function behind(item, unit) {
    return unit === "work" ? item.works : item.documents;
  }
  function own(item) {
    if (item.kind === "either") return own(item.stands);
    if (item.kind === "document") return [item.position];
    return item.kind === "work" ? item.own : [];
  }

  // src/data/records.ts
  function makeRecords(block, behind2) {
    return {
      references: makeReferences(block, behind2),
      citations: makeCitations(block, behind2),
      merges: makeMerges(block),
      uncertain: makeUncertain(block),
      ...makeGuesses(block),
      problems: makeProblems(block)
    };
  }
  function makeReferences({ references }, behind2) {
    return table(references.text.length, (position) => ({
      position,
      id: references.id[position],
      document: references.document[position],
      file: references.file[position],
      line: references.line[position],
      page: references.page[position],
      number: references.number[position],
      text: references.text[position],
      work: behind2.workOfReference[position] < 0 ? null : behind2.workOfReference[position]
    }));
  }
  function makeCitations({ citations }, behind2) {
    return table(citations.line.length, (position) => ({
      position,
      document: citations.document[position],
      file: citations.file[position],
      line: citations.line[position],
      form: decoded(citations.form, position),
      marker: citations.marker[position],
      context: citations.context[position],
      works: sorted(citations.references[position].map((one) => behind2.workOfReference[one]).filter((work) => work >= 0))
    }));
  }
  function side(pairs, place2) {
    return {
      text: pairs.texts[place2],
      reference: pairs.references[place2],
      key: pairs.keys[place2]
    };
  }
  function pair(pairs, position) {
    return {
      position,
      kind: decoded(pairs.kind, position),
      left: side(pairs, 2 * position),
      right: side(pairs, 2 * position + 1),
      items: [pairs.items[2 * position], pairs.items[2 * position + 1]],
      score: pairs.score[position],
      evidence: pairs.evidence[position].map(evidence)
    };
  }
  function evidence([feature, detail, weight]) {
    return { feature, detail, weight };
  }
  function makeMerges({ merges }) {
    return table(merges.score.length, (position) => ({
      ...pair(merges, position),
      rule: decoded(merges.rule, position),
      by: decoded(merges.by, position)
    }));
  }
  function makeUncertain({ uncertain }) {
    return table(uncertain.score.length, (position) => ({
      ...pair(uncertain, position),
      joined: uncertain.joined[position],
      usefulness: uncertain.usefulness[position]
    }));
  }
  function makeGuesses({ relations, suggestions }) {
    return {
      relations: table(relations.score.length, (position) => {
        const reasons = relations.evidence[position].map(evidence);
        return {
          kind: decoded(relations.kind, position),
          from: relations.from[position],
          to: relations.to[position],
          detail: reasons.map(({ detail }) => detail).filter(Boolean).join("; "),
          score: relations.score[position],
          evidence: reasons
        };
      }),
      suggestions: table(suggestions.label.length, (position) => ({
        document: suggestions.document[position],
        label: suggestions.label[position],
        work: suggestions.work[position],
        probability: suggestions.probability[position],
        accepted: suggestions.accepted[position],
        evidence: suggestions.evidence[position].map(evidence),
        places: suggestions.places[position].map(([file, line]) => ({ file, line })),
        contexts: suggestions.contexts[position]
      }))
    };
  }
  function makeProblems({ problems }) {
    return table(problems.code.length, (position) => ({
      level: problems.level[position],
      code: problems.code[position],
      message: problems.message[position],
      advice: problems.advice[position],
      file: problems.file[position],
      line: problems.line[position],
      raw: problems.raw[position]
    }));
  }

  // src/data/unpack.ts
  async function unpack() {
    const element = document.getElementById("data");
    const bytes = fromBase64(element.textContent ?? "");
    element.textContent = "";
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return await new Response(stream).json();
  }
  function fromBase64(text) {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let place2 = 0; place2 < letters.length; place2 += 1) bytes[place2] = letters.charCodeAt(place2);
    return bytes;
  }

  // src/data/works.ts
  var ROLES = ["author", "editor", "translator"];
  var WorkItem = class {
    constructor(from, position, firstText) {
      this.from = from;
      this.position = position;
      this.firstText = firstText;
      this.works = [position];
    }
    from;
    position;
    firstText;
    kind = "work";
    works;
    get id() {
      return this.from.id[this.position];
    }
    get label() {
      return this.from.label[this.position];
    }
    get subtitle() {
      return this.fields.title || this.fields.container || "";
    }
    get year() {
      return this.from.year[this.position];
    }
    get type() {
      return decoded(this.from.type, this.position);
    }
    get language() {
      return decoded(this.from.language, this.position);
    }
    get references() {
      return this.from.references[this.position];
    }
    get documents() {
      return this.from.documents[this.position];
    }
    get people() {
      return this.from.people[this.position];
    }
    get venue() {
      return this.from.venue[this.position];
    }
    get publisher() {
      return this.from.publisher[this.position];
    }
    get own() {
      return this.from.own[this.position];
    }
    get fields() {
      const names = decoded(this.from.fields, this.position);
      const fields = readFields(names, this.from.texts, this.firstText);
      Object.defineProperty(this, "fields", { value: fields });
      return fields;
    }
    get links() {
      const links = this.from.links[this.position];
      if (typeof links !== "number") return links;
      const { doi, url } = this.fields;
      const made = [];
      if (links & 1) made.push([doi, `https://doi.org/${doi}`]);
      if (links & 2) made.push([url, url]);
      return made;
    }
    get manifestations() {
      return this.from.manifestations[this.position].map(
        ([relation, label, language2, year, references]) => ({ relation, label, language: language2, year, references })
      );
    }
  };
  function readFields(names, texts, first) {
    const fields = /* @__PURE__ */ Object.create(null);
    const people = {};
    names.forEach((name, place2) => {
      const [role, part2] = name.split(" ");
      if (!part2) fields[name] = texts[first + place2];
      const key = role.toLowerCase();
      if (!part2) return;
      people[key] ??= [];
      if (role !== key) people[key].push(/* @__PURE__ */ new Map());
      people[key].at(-1)?.set(part2, texts[first + place2]);
    });
    const named = /* @__PURE__ */ Object.create(null);
    for (const role of ROLES) if (people[role]) named[role] = people[role].map(fullName).join("; ");
    return Object.freeze(Object.assign(named, fields));
  }
  function fullName(parts) {
    const literal = parts.get("literal");
    if (literal) return literal;
    const particle = parts.get("particle");
    const family = `${particle ? `${particle} ` : ""}${parts.get("family") ?? ""}`;
    return [family, parts.get("given"), parts.get("suffix")].filter(Boolean).join(", ");
  }
  function makeWorks(works2, _behind) {
    let text = 0;
    return table(works2.id.length, (position) => {
      const first = text;
      text += decoded(works2.fields, position).length;
      return new WorkItem(works2, position, first);
    });
  }

  // src/data/load.ts
  async function load() {
    givePage(makePage(await unpack()));
  }
  function makePage(block) {
    const library2 = makeLibrary(block);
    const { title, version, manifest, texts, search } = block;
    return {
      title,
      version,
      manifest,
      texts,
      search,
      library: library2,
      live: readLive() ?? block.live,
      networks: makeNetworks(block, library2.items),
      formats: block.formats.map(({ texts: entries2, ...format }) => ({
        ...format,
        textOf: (work) => entries2[work]
      }))
    };
  }
  function readLive() {
    const text = document.getElementById("data-live")?.textContent;
    return text ? JSON.parse(text) : null;
  }
  function makeLibrary(block) {
    const behind2 = findBehind(block);
    const work = makeWorks(block.works, behind2);
    const items2 = {
      work,
      person: makePeople(block.people, behind2),
      venue: makeVenues("venue", block.venues, behind2),
      publisher: makeVenues("publisher", block.publishers, behind2),
      document: makeDocuments(block, behind2),
      term: makeMade("term", block.terms, work, behind2),
      keyword: makeMade("keyword", block.keywords, work, behind2)
    };
    return {
      files: block.files,
      items: { ...items2, either: makeEithers(block, items2) },
      ...makeRecords(block, behind2)
    };
  }

  // src/data/decision_rows.ts
  var COLUMNS = ["left", "right", "verdict", "kind", "by", "date", "why"];
  var NEEDED = COLUMNS.slice(0, 4);
  var PARTING = /[\r\x0b\x0c\x1c-\x1f\x85]/g;
  var CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
  var DANGEROUS = /^'*[=+\-@＝＋－＠#]/u;
  var ESCAPED = /^'+[=+\-@＝＋－＠#]/u;
  var MOST_LINES = 20;
  var NoTable = class extends Error {
    constructor(code, detail) {
      super(`${code}: ${detail}`);
      this.code = code;
      this.detail = detail;
    }
    code;
    detail;
  };
  function plain(text) {
    const parted = text.replace(PARTING, " ");
    const kept = parted.replace(CONTROLS, (one) => one === "\n" || one === "	" ? one : "");
    return kept.replace(/\s+/gu, " ").trim();
  }
  function cellOf(value) {
    let text = plain(value);
    if (DANGEROUS.test(text)) text = `'${text}`;
    return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
  }
  function renderRow(cells) {
    return cells.map(cellOf).join("	");
  }
  function renderTable(rows) {
    return appendRows("", rows);
  }
  function appendRows(text, rows) {
    const header = headerOf(text);
    const columns2 = header ?? [...COLUMNS];
    const missing = NEEDED.find((name) => !columns2.includes(name));
    if (missing) throw new NoTable("column", missing);
    const end2 = text.includes("\r\n") ? "\r\n" : "\n";
    let torn = text && !/[\r\n]$/.test(text) ? end2 : "";
    if (isOpen(
      text.split(/\r\n|\n|\r/).at(-1)?.split("	").at(-1) ?? ""
    ))
      torn += end2;
    const added = header ? [] : [renderRow(columns2)];
    for (const row of rows) {
      added.push(
        renderRow(columns2.map((name) => name in row ? row[name] : ""))
      );
    }
    return text + torn + added.map((line) => line + end2).join("");
  }
  function headerOf(text) {
    const row = splitRows(text).find((cells) => cells.some(Boolean) && !cells[0].startsWith("#"));
    return row ? row.map((name) => name.toLowerCase()) : null;
  }
  function readRows(text) {
    const rows = splitRows(text).filter((cells) => cells.some(Boolean) && !cells[0].startsWith("#"));
    const header = rows.shift()?.map((name) => name.toLowerCase()) ?? [];
    if (NEEDED.some((name) => !header.includes(name))) return [];
    return rows.map((cells) => {
      const value = (name) => cells[header.indexOf(name)] ?? "";
      const [verdict, kind] = [value("verdict").toLowerCase(), value("kind").toLowerCase()];
      return {
        left: value("left"),
        right: value("right"),
        verdict,
        kind,
        by: value("by"),
        date: value("date"),
        why: value("why")
      };
    }).filter((row) => row.left && row.right);
  }
  function isOpen(cell2) {
    return cell2.startsWith('"') && (cell2.split('"').length - 1) % 2 === 1;
  }
  function valueOf(cell2) {
    const quoted = /^"((?:[^"]|"")*)"$/u.exec(cell2);
    const text = plain(quoted ? quoted[1].replaceAll('""', '"') : cell2);
    return ESCAPED.test(text) ? text.slice(1) : text;
  }
  function splitRows(text) {
    const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
    const rows = [];
    for (let number = 0; number < lines.length; number += 1) {
      let cells = lines[number].split("	");
      if (isOpen(cells.at(-1) ?? "")) {
        for (let more = 1; more < MOST_LINES && lines[number + more]?.trim(); more += 1) {
          const joined2 = lines.slice(number, number + more + 1).join("\n").split("	");
          if (joined2.some(isOpen)) continue;
          cells = joined2;
          number += more;
          break;
        }
      }
      rows.push(cells.map(valueOf));
    }
    return rows;
  }
  function decodeTable(data2) {
    const marked = data2[0] === 255 && data2[1] === 254 ? "utf-16le" : data2[0] === 254 && data2[1] === 255 ? "utf-16be" : "utf-8";
    try {
      return new TextDecoder(marked, { fatal: true, ignoreBOM: true }).decode(data2);
    } catch {
      throw new NoTable("encoding", "");
    }
  }

  // src/state/decisions.ts
  var decisions = y3([]);
  var tableRows = y3(null);
  var signer = y3("");
  var unsaved = O(
    () => decisions.value.filter(({ written: written2, taken }) => !written2 && !taken)
  );
  var rowsInOrder = O(() => [
    ...tableRows.value ?? [],
    ...decisions.value.filter(({ written: written2 }) => !written2).map(({ row }) => row)
  ]);
  function endsOf(pair2) {
    return [
      { key: pair2.left.key, text: pair2.left.text, item: pair2.items[0] },
      { key: pair2.right.key, text: pair2.right.text, item: pair2.items[1] }
    ];
  }
  function today() {
    const now = /* @__PURE__ */ new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
  function rowOf(kind, ends, verdict, why) {
    const [left2, right] = ends.map(({ key }) => key);
    return { left: left2, right, verdict, kind, by: signer.value.trim(), date: today(), why };
  }
  function add2(row, ends) {
    const number = (decisions.value.at(-1)?.number ?? 0) + 1;
    const made = { number, row, ends, written: false, taken: false, undone: false };
    decisions.value = [...decisions.value, made];
    return made;
  }
  function decide(kind, ends, verdict, why = "") {
    return add2(rowOf(kind, ends, verdict, why), ends);
  }
  function samePair(one, other) {
    if (one.kind !== other.kind) return false;
    const [left2, right] = [other.left, other.right];
    return one.left === left2 && one.right === right || one.left === right && one.right === left2;
  }
  function before(decision) {
    const rows = (tableRows.value ?? []).filter((row) => samePair(row, decision.row));
    const own3 = decisions.value.filter((one) => samePair(one.row, decision.row));
    const last3 = rows.at(-own3.filter(({ written: written2 }) => written2).length - 1);
    return last3 && last3.verdict !== "withdrawn" ? last3 : null;
  }
  function undo(decision) {
    if (!decision.written && !decision.taken) {
      decisions.value = decisions.value.filter(({ number }) => number !== decision.number);
      return;
    }
    const earlier = before(decision);
    change(decision.number, { undone: true });
    const row = { ...decision.row, verdict: "withdrawn", by: signer.value.trim(), date: today() };
    change(add2(row, decision.ends).number, { undone: true });
    if (earlier) change(add2(earlier, decision.ends).number, { undone: true });
  }
  function withdraw(row) {
    const ends = [row.left, row.right].map((key) => ({ key, text: key, item: null }));
    const withdrawn = {
      ...row,
      verdict: "withdrawn",
      by: signer.value.trim(),
      date: today(),
      why: ""
    };
    add2(withdrawn, [ends[0], ends[1]]);
  }
  function change(number, updates) {
    decisions.value = decisions.value.map(
      (one) => one.number === number ? { ...one, ...updates } : one
    );
  }
  function markSaved(numbers, how) {
    const chosen = new Set(numbers);
    decisions.value = decisions.value.map(
      (one) => chosen.has(one.number) ? { ...one, [how]: true } : one
    );
  }
  function isLive() {
    return page.live !== null;
  }

  // src/base/clipboard.ts
  async function putOnClipboard(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyByCommand(text);
    }
  }
  function copyByCommand(text) {
    const focused = document.activeElement;
    const box = document.createElement("textarea");
    box.className = "visually-hidden";
    box.readOnly = true;
    box.value = text;
    document.body.append(box);
    box.select();
    try {
      return document.execCommand("copy");
    } catch {
      return false;
    } finally {
      box.remove();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    }
  }

  // src/state/notice.ts
  var notice = y3(null);
  function tell(text, action, quoted) {
    notice.value = { text, action, quoted };
  }
  function tellUndo(text, undo2) {
    tell(text, { text: t4("base.undo"), run: undo2 });
  }
  async function copyText(text, told, quoted) {
    if (await putOnClipboard(text)) tell(told, void 0, quoted);
    else notice.value = { text: t4("base.copy-by-hand"), byHand: text };
  }

  // src/data/live.ts
  var Refused = class extends Error {
    constructor(status, message) {
      super(message);
      this.status = status;
    }
    status;
  };
  async function ask(path, options) {
    const live = page.live;
    if (!live) throw new Refused(0, "");
    let answer3;
    try {
      answer3 = await fetch(live.address + path, { ...options, redirect: "error" });
    } catch {
      throw new Refused(0, "");
    }
    const found = await answer3.json().catch(() => ({}));
    if (!answer3.ok) throw new Refused(answer3.status, found.error ?? answer3.statusText);
    return found;
  }
  function post(path, body) {
    const headers = {
      "Content-Type": "application/json",
      "X-Citegraph-Token": page.live?.token ?? ""
    };
    return ask(path, { method: "POST", headers, body: JSON.stringify(body) });
  }
  function askState() {
    return ask("state", {});
  }
  function sendRows(rows) {
    return post("decisions", { rows });
  }
  function askBuild() {
    return post("build", {});
  }

  // src/review/saving.ts
  var server = y3(null);
  var serverFault = y3("");
  var sending = y3(false);
  var FILE = "decisions.tsv";
  var MEDIA_TYPE = "text/tab-separated-values;charset=utf-8";
  function offer(text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: MEDIA_TYPE }));
    link.download = FILE;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
  }
  function numbersOf(chosen) {
    return chosen.map(({ number }) => number);
  }
  function download() {
    offer(renderTable(decisions.value.map(({ row }) => row)));
    markSaved(numbersOf(decisions.value), "taken");
  }
  async function appendTo(file) {
    try {
      const text = decodeTable(new Uint8Array(await file.arrayBuffer()));
      const known2 = readRows(text);
      const added = decisions.value.filter(({ row }) => !known2.some((one) => isRow(one, row)));
      const union = appendRows(
        text,
        added.map(({ row }) => row)
      );
      offer(union);
      markSaved(numbersOf(decisions.value), "written");
      tableRows.value = readRows(union);
      tell(t4("review.appended", { n: added.length }));
    } catch (error) {
      const code = error instanceof NoTable ? error.code : "unreadable";
      const detail = error instanceof NoTable ? error.detail : "";
      tell(t4(`review.file-${code}`, { name: file.name, detail }));
    }
  }
  function isRow(one, other) {
    return ["left", "right", "verdict", "kind", "date", "by"].every(
      (name) => one[name] === other[name]
    );
  }
  async function send() {
    if (sending.value || !unsaved.value.length) return;
    sending.value = true;
    const chosen = unsaved.value;
    try {
      take(await sendRows(chosen.map(({ row }) => row)), chosen);
    } catch (error) {
      serverFault.value = faultOf(error);
      return;
    } finally {
      sending.value = false;
    }
    await send();
  }
  function take(state, written2 = []) {
    serverFault.value = "";
    markSaved(numbersOf(written2), "written");
    if (!server.value && !signer.value) signer.value = state.by;
    server.value = state;
    tableRows.value = state.rows;
  }
  function faultOf(error) {
    if (error instanceof Refused && error.status) return error.message;
    return t4("review.server-gone");
  }
  async function look() {
    try {
      take(await askState());
    } catch (error) {
      serverFault.value = faultOf(error);
    }
  }
  var PAUSE = 500;
  async function buildAgain() {
    try {
      take(await askBuild());
      while (server.value?.build.status === "building") {
        await new Promise((done) => {
          setTimeout(done, PAUSE);
        });
        take(await askState());
      }
    } catch (error) {
      serverFault.value = faultOf(error);
      return;
    }
    if (server.value?.build.status === "done") location.reload();
  }

  // src/review/keeping.ts
  var PLACE = `citegraph decisions ${location.pathname}`;
  var PAUSE2 = 5e3;
  function isRecord(value) {
    return typeof value === "object" && value !== null;
  }
  function readEnd(value) {
    if (!isRecord(value) || typeof value.key !== "string" || typeof value.text !== "string") {
      return null;
    }
    return { key: value.key, text: value.text, item: null };
  }
  function readDecision(value) {
    if (!isRecord(value) || !isRecord(value.row) || !Array.isArray(value.ends)) return null;
    const row = value.row;
    const [left2, right] = value.ends.map(readEnd);
    if (!left2 || !right || COLUMNS.some((name) => typeof row[name] !== "string")) return null;
    return {
      number: Number(value.number),
      row: Object.fromEntries(COLUMNS.map((name) => [name, row[name]])),
      ends: [left2, right],
      written: value.written === true,
      taken: value.taken === true,
      undone: value.undone === true
    };
  }
  function restore() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "{}");
      if (!isRecord(kept)) return;
      if (typeof kept.signer === "string") signer.value = kept.signer;
      if (!Array.isArray(kept.decisions)) return;
      decisions.value = kept.decisions.map(readDecision).filter((one) => one !== null);
    } catch {
    }
  }
  function keep() {
    const kept = JSON.stringify({ decisions: decisions.value, signer: signer.value });
    try {
      sessionStorage.setItem(PLACE, kept);
    } catch {
    }
  }
  function startKeeping() {
    restore();
    x2(keep);
    addEventListener("beforeunload", (event) => {
      if (unsaved.value.length) event.preventDefault();
    });
    if (!isLive()) return;
    x2(() => {
      if (unsaved.value.length) setTimeout(() => void send());
    });
    void look();
    setInterval(() => {
      const quiet = document.visibilityState === "visible" && !unsaved.value.length;
      if (quiet && server.value?.build.status !== "building") void look();
    }, PAUSE2);
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var f4 = /* @__PURE__ */ Symbol.for("pv");
  var o4 = 0;
  function a4(t5, e4, n3, u4, a5, i4) {
    e4 || (e4 = {});
    var c4, l4, p5 = e4;
    if ("ref" in p5 && "function" != typeof t5) for (l4 in p5 = {}, e4) "ref" == l4 ? c4 = e4[l4] : p5[l4] = e4[l4];
    var s4 = { type: t5, props: p5, key: n3, ref: c4, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: f4, __v: --o4, __i: -1, __u: 0 };
    return (a5 || i4) && (s4.__source = a5, s4.__self = i4), n.vnode && n.vnode(s4), s4;
  }

  // src/base/tabs.tsx
  var STEPS = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1
  };
  function walk(event, { choices, chosen, choose: choose3 }) {
    const place2 = choices.findIndex(({ value }) => value === chosen);
    const ends = { Home: 0, End: choices.length - 1 };
    const step3 = STEPS[event.key];
    const next = ends[event.key] ?? (step3 ? (place2 + step3 + choices.length) % choices.length : -1);
    if (next < 0) return;
    event.preventDefault();
    choose3(choices[next].value);
    const group2 = event.currentTarget;
    group2.children[next].focus();
  }
  function Tabs(props) {
    return /* @__PURE__ */ a4("div", { class: "tabs", role: "tablist", "aria-label": props.label, onKeyDown: (event) => walk(event, props), children: props.choices.map(({ value, text, badge }) => /* @__PURE__ */ a4(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${value}`,
        "aria-selected": value === props.chosen ? "true" : "false",
        "aria-controls": `panel-${value}`,
        tabIndex: value === props.chosen ? 0 : -1,
        onClick: () => props.choose(value),
        children: [
          text,
          badge ? /* @__PURE__ */ a4("span", { class: "badge", children: badge }) : null
        ]
      },
      value
    )) });
  }
  function TabPanel({ value, class: name = "", children }) {
    return /* @__PURE__ */ a4("div", { class: `tab-panel ${name}`, role: "tabpanel", id: `panel-${value}`, "aria-labelledby": `tab-${value}`, children });
  }
  function Segments(props) {
    return /* @__PURE__ */ a4(
      "div",
      {
        class: `segments ${props.class ?? ""}`,
        role: "radiogroup",
        "aria-label": props.label,
        onKeyDown: (event) => walk(event, props),
        children: props.choices.map(({ value, text, lang, hint }) => /* @__PURE__ */ a4(
          "button",
          {
            type: "button",
            role: "radio",
            class: "segment",
            lang,
            title: hint,
            "data-value": value,
            "aria-checked": value === props.chosen ? "true" : "false",
            tabIndex: value === props.chosen ? 0 : -1,
            onClick: () => props.choose(value),
            children: text
          },
          value
        ))
      }
    );
  }

  // src/state/store.ts
  var NO_FILTERS = Object.freeze({
    years: null,
    withoutYear: true,
    typesOff: /* @__PURE__ */ new Set(),
    languagesOff: /* @__PURE__ */ new Set(),
    documentsOff: /* @__PURE__ */ new Set(),
    venuesOff: /* @__PURE__ */ new Set(),
    communitiesOff: /* @__PURE__ */ new Set(),
    strongest: 1,
    singletons: true
  });
  var networkPlace = y3(0);
  var layoutName = y3("map");
  var query = y3("");
  var filters = y3(NO_FILTERS);
  var selection = y3({ kind: "work", positions: /* @__PURE__ */ new Set() });
  var focus = y3(null);
  var trail = y3([]);
  var hovered = y3(-1);
  var sort = y3({
    column: "cited",
    descending: true
  });
  var nodeSize = y3("occurrences");
  var areas = y3(true);
  var theme = y3("system");
  var readTab = y3("details");
  var browseTab = y3("list");
  var panel = y3("map");
  var NOTHING = Object.freeze({
    place: -1,
    kind: "",
    itemKind: "work",
    unit: "document",
    directed: false,
    explanation: "",
    communities: [],
    layouts: [{ name: "map", x: new Float64Array(), y: new Float64Array() }],
    size: 0,
    item: new Int32Array(),
    occurrences: new Float64Array(),
    degree: new Float64Array(),
    strength: new Float64Array(),
    community: new Int32Array(),
    year: new Int32Array(),
    measures: {},
    edges: 0,
    from: new Int32Array(),
    to: new Int32Array(),
    count: new Float64Array(),
    weight: new Float64Array(),
    nodeOf: () => -1,
    edgesOf: () => new Int32Array(),
    unitOf: () => "document",
    unitsOf: () => [],
    unitsOfEdge: () => []
  });
  var network = O(() => networks[networkPlace.value] ?? NOTHING);
  var layout = O(
    () => network.value.layouts.find(({ name }) => name === layoutName.value) ?? network.value.layouts[0]
  );
  var items = O(() => library.items[network.value.itemKind]);
  function show(next) {
    if (focus.value && next) trail.value = [...trail.value, focus.value];
    if (!next) trail.value = [];
    focus.value = next;
    if (!next) return;
    readTab.value = "details";
    panel.value = "read";
  }
  function showItem(item) {
    const { kind, position } = realItem(item);
    const now = focus.value;
    const shown2 = now?.what === "item" && now.kind === kind && now.position === position;
    if (shown2) panel.value = "read";
    else show({ what: "item", kind, position });
  }
  function goBack() {
    focus.value = trail.value.at(-1) ?? null;
    trail.value = trail.value.slice(0, -1);
  }
  var focusedNode = O(() => {
    const now = focus.value;
    if (now?.what !== "item" || now.kind !== network.value.itemKind) return -1;
    return network.value.nodeOf(now.position);
  });
  function changeFilters(updates) {
    filters.value = { ...filters.value, ...updates };
  }
  function switchNetwork(place2) {
    if (place2 === networkPlace.value) return;
    hovered.value = -1;
    filters.value = { ...filters.value, communitiesOff: /* @__PURE__ */ new Set() };
    networkPlace.value = place2;
  }

  // src/browse/value_filters.ts
  var NO_VENUE = -1;
  function documentName(position) {
    const { label } = library.items.document[position];
    return label || library.files[position];
  }
  function venueName(position) {
    return position === NO_VENUE ? t4("browse.no-venue") : library.items.venue[position].label;
  }
  function make({ name, key, valuesOf, textOf: textOf2 }) {
    const counts = O(() => {
      const found = /* @__PURE__ */ new Map();
      for (const work of library.items.work) {
        for (const value of valuesOf(work)) found.set(value, (found.get(value) ?? 0) + 1);
      }
      return found;
    });
    const rows = O(
      () => [...counts.value].map(([value, count]) => ({ value, count, text: textOf2(value) })).sort((a5, b3) => b3.count - a5.count || a5.text.localeCompare(b3.text))
    );
    return {
      name,
      rows,
      off: O(() => filters.value[key]),
      setOff: (off) => changeFilters({ [key]: new Set(off) }),
      worksOf: (value) => library.items.work.filter((work) => valuesOf(work).includes(value)).map((work) => work.position)
    };
  }
  var VALUE_FILTERS = [
    make({
      name: "type",
      key: "typesOff",
      valuesOf: (work) => [work.type],
      textOf: (value) => nameOf("type", String(value)) || t4("browse.no-type")
    }),
    make({
      name: "language",
      key: "languagesOff",
      valuesOf: (work) => [work.language],
      textOf: (value) => languageName(String(value))
    }),
    make({
      name: "document",
      key: "documentsOff",
      valuesOf: (work) => work.documents,
      textOf: (value) => documentName(Number(value))
    }),
    make({
      name: "venue",
      key: "venuesOff",
      valuesOf: (work) => [work.venue ?? NO_VENUE],
      textOf: (value) => venueName(Number(value))
    })
  ];
  function rowsOfValue(filter, { value, text }) {
    const title = `${t4(`browse.filter-${filter.name}`)}: ${text}`;
    return { title, kind: "items", itemKind: "work", positions: filter.worksOf(value) };
  }

  // src/browse/active.ts
  var NAMED = 2;
  function valuesText({ name, rows, off }) {
    const hidden = rows.value.filter(({ value }) => off.value.has(value));
    const left2 = rows.value.filter(({ value }) => !off.value.has(value));
    const only = left2.length > 0 && left2.length < hidden.length;
    const named = (only ? left2 : hidden).map(({ text }) => text);
    const rest = named.length - NAMED;
    const list = named.slice(0, NAMED).join(", ") + (rest > 0 ? ` +${formatNumber(rest)}` : "");
    return t4(only ? "browse.chip-only" : "browse.chip-without", {
      filter: t4(`browse.filter-${name}`),
      values: list
    });
  }
  function share(value) {
    return formatNumber(100 * value, 2);
  }
  function shareText(strongest) {
    return t4("browse.chip-strongest", { share: share(strongest) });
  }
  var activeFilters = O(() => {
    const { years, withoutYear, communitiesOff, strongest, singletons } = filters.value;
    const active = [];
    const add4 = (name, on, text, remove) => {
      if (on) active.push({ name, text: text(), remove });
    };
    add4(
      "years",
      years !== null,
      () => (years ?? []).join("–"),
      () => changeFilters({ years: null })
    );
    add4(
      "without-year",
      !withoutYear,
      () => t4("browse.chip-with-year"),
      () => changeFilters({ withoutYear: true })
    );
    add4(
      "strongest",
      strongest < 1,
      () => shareText(strongest),
      () => changeFilters({ strongest: 1 })
    );
    add4(
      "singletons",
      !singletons,
      () => t4("browse.chip-linked"),
      () => changeFilters({ singletons: true })
    );
    for (const filter of VALUE_FILTERS) {
      add4(
        filter.name,
        filter.off.value.size > 0,
        () => valuesText(filter),
        () => filter.setOff([])
      );
    }
    add4(
      "clusters",
      communitiesOff.size > 0,
      () => t4("browse.chip-clusters", { n: communitiesOff.size }),
      () => changeFilters({ communitiesOff: /* @__PURE__ */ new Set() })
    );
    return active;
  });
  function resetFilters() {
    filters.value = NO_FILTERS;
  }

  // src/base/elements.tsx
  function Printed({ text, class: name }) {
    return /* @__PURE__ */ a4("bdi", { class: name, children: text });
  }
  function OutLink({ text, address }) {
    return isWeb(address) ? /* @__PURE__ */ a4("a", { href: address, target: "_blank", rel: "noopener noreferrer", dir: "auto", children: text }) : /* @__PURE__ */ a4(Printed, { text });
  }
  function isWeb(address) {
    try {
      return ["http:", "https:"].includes(new URL(address).protocol);
    } catch {
      return false;
    }
  }
  function Button({ class: name = "button", children, ...rest }) {
    return /* @__PURE__ */ a4("button", { type: "button", class: name, ...rest, children });
  }

  // src/parts/count.tsx
  function Count({ n: n3, text, label, rows, attributes }) {
    const shown2 = text ?? formatNumber(n3);
    if (!n3) return /* @__PURE__ */ a4("span", { class: "number", ...attributes, children: shown2 });
    return /* @__PURE__ */ a4(
      "button",
      {
        type: "button",
        class: "count",
        title: t4("base.show-rows"),
        "aria-label": label ? `${label}: ${shown2}` : void 0,
        onClick: () => show({ what: "rows", rows: rows() }),
        ...attributes,
        children: shown2
      }
    );
  }

  // src/parts/swatch.tsx
  var COLOURS = 7;
  var SHAPES = ["circle", "diamond", "square", "triangle"];
  function clusterShape(community) {
    return SHAPES[Math.floor(Math.max(community, 0) / COLOURS) % SHAPES.length];
  }
  function Swatch({ community }) {
    const shape = community < 0 ? "none" : `${clusterShape(community)} cluster-${community % COLOURS}`;
    return /* @__PURE__ */ a4("span", { class: `swatch ${shape}`, "aria-hidden": "true" });
  }

  // src/state/looking.ts
  var look2 = y3(null);
  function lookAt(next) {
    look2.value = { ...next };
  }

  // src/state/columns.ts
  var NO_YEAR = -1e5;
  var NO_VENUE2 = -1;
  function codesOf(column) {
    const places3 = /* @__PURE__ */ new Map();
    const code = Uint32Array.from(column, (value) => {
      const place2 = places3.get(value) ?? places3.size;
      places3.set(value, place2);
      return place2;
    });
    return { values: [...places3.keys()], code };
  }
  function listsOf(rows) {
    const start2 = new Uint32Array(rows.length + 1);
    rows.forEach((row, place2) => {
      start2[place2 + 1] = start2[place2] + row.length;
    });
    const numbers = new Int32Array(start2[rows.length]);
    rows.forEach((row, place2) => numbers.set(row, start2[place2]));
    return { start: start2, numbers };
  }
  var columns = null;
  function workColumns() {
    const works2 = library.items.work;
    columns ??= {
      year: Int32Array.from(works2, (work) => work.year ?? NO_YEAR),
      type: codesOf(works2.map((work) => work.type)),
      language: codesOf(works2.map((work) => work.language)),
      venue: Int32Array.from(works2, (work) => work.venue ?? NO_VENUE2),
      documents: listsOf(works2.map((work) => work.documents))
    };
    return columns;
  }
  var worksBehind = /* @__PURE__ */ new Map();
  function worksOfKind(kind) {
    let lists = worksBehind.get(kind);
    if (!lists) {
      lists = listsOf(library.items[kind].map((item) => item.works));
      worksBehind.set(kind, lists);
    }
    return lists;
  }
  function anyFlagged({ start: start2, numbers }, list, flags) {
    for (let place2 = start2[list]; place2 < start2[list + 1]; place2 += 1) {
      if (flags[numbers[place2]]) return true;
    }
    return false;
  }

  // src/data/search.ts
  var characters = null;
  function collapseSpaces(text) {
    return text.replace(/\s+/gu, " ").trim();
  }
  function searchKey(text) {
    characters ??= new Map(Object.entries(page.search.chars));
    const lowered = text.normalize("NFKC").toLowerCase();
    let key = "";
    for (const char of lowered) key += characters.get(char) ?? char;
    key = key.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "");
    for (const [from, to] of page.search.replace) key = key.replaceAll(from, to);
    return collapseSpaces(key.replace(/[^\p{L}\p{N}]+/gu, " ")) || collapseSpaces(lowered);
  }
  var keys = /* @__PURE__ */ new WeakMap();
  function keyOf(item) {
    let key = keys.get(item);
    if (key === void 0) {
      key = item.key ?? searchKey(`${item.label} ${item.subtitle}`);
      keys.set(item, key);
    }
    return key;
  }

  // src/state/finding.ts
  var haystacks = /* @__PURE__ */ new Map();
  function haystackOf(kind) {
    let haystack = haystacks.get(kind);
    if (!haystack) {
      const keys3 = library.items[kind].map(keyOf);
      const starts = new Uint32Array(keys3.length + 1);
      keys3.forEach((key, place2) => {
        starts[place2 + 1] = starts[place2] + key.length + 2;
      });
      haystack = { text: keys3.map((key) => ` ${key}
`).join(""), starts };
      haystacks.set(kind, haystack);
    }
    return haystack;
  }
  function queryWords(query2) {
    return query2.trim() ? searchKey(query2).split(" ").filter(Boolean) : [];
  }
  function narrow(flags, { text, starts }, word) {
    let item = 0;
    let place2 = text.indexOf(` ${word}`);
    while (item < flags.length) {
      while (item < flags.length && (place2 < 0 || starts[item + 1] <= place2)) flags[item++] = 0;
      item += 1;
      if (item < flags.length) place2 = text.indexOf(` ${word}`, starts[item]);
    }
  }
  var last = /* @__PURE__ */ new Map();
  function foundOfKind(kind, query2) {
    const words = queryWords(query2);
    if (!words.length) return null;
    const known2 = last.get(kind);
    if (known2?.query === query2) return known2.flags;
    const flags = new Uint8Array(library.items[kind].length).fill(1);
    for (const word of words) narrow(flags, haystackOf(kind), word);
    last.set(kind, { query: query2, flags });
    return flags;
  }
  function countFlags(flags) {
    let count = 0;
    for (const flag of flags) count += flag;
    return count;
  }

  // src/state/visibility.ts
  function passesYear(year, { years, withoutYear }) {
    if (year === NO_YEAR) return withoutYear;
    return !years || years[0] <= year && year <= years[1];
  }
  var fitting = O(() => {
    const now = filters.value;
    const { year, type, language: language2, venue } = workColumns();
    const typeOff = type.values.map((value) => now.typesOff.has(value));
    const languageOff = language2.values.map((value) => now.languagesOff.has(value));
    return Uint8Array.from(
      year,
      (one, work) => Number(
        !typeOff[type.code[work]] && !languageOff[language2.code[work]] && passesYear(one, now) && !(now.venuesOff.size && now.venuesOff.has(venue[work]))
      )
    );
  });
  var documentsOn = O(() => {
    const off = filters.value.documentsOff;
    return Uint8Array.from(library.items.document, (_4, place2) => Number(!off.has(place2)));
  });
  var passing = O(() => {
    const flags = Uint8Array.from(fitting.value);
    if (!filters.value.documentsOff.size) return flags;
    const { documents } = workColumns();
    for (let work = 0; work < flags.length; work += 1) {
      const cited = documents.start[work + 1] > documents.start[work];
      if (cited && !anyFlagged(documents, work, documentsOn.value)) flags[work] = 0;
    }
    return flags;
  });
  function passesDocument({ position, work, year }) {
    if (!documentsOn.value[position]) return false;
    if (work !== null) return fitting.value[work] === 1;
    return year === null || passesYear(year, filters.value);
  }
  function passingItems(kind) {
    if (kind === "work") return Uint8Array.from(passing.value);
    if (kind === "document") {
      return Uint8Array.from(library.items.document, (one) => Number(passesDocument(one)));
    }
    const works2 = worksOfKind(kind);
    return Uint8Array.from(
      library.items[kind],
      (_4, place2) => Number(
        works2.start[place2] === works2.start[place2 + 1] || anyFlagged(works2, place2, passing.value)
      )
    );
  }
  function hideCommunities(item, shown2, off) {
    const community = new Int32Array(item.length).fill(-1);
    shown2.item.forEach((position, node2) => {
      community[position] = shown2.community[node2];
    });
    for (let one = 0; one < item.length; one += 1) if (off.has(community[one])) item[one] = 0;
  }
  function unitTest(shown2, now) {
    const ofWorks = shown2.unit === "work";
    if (ofWorks ? countFlags(passing.value) === passing.value.length : !now.documentsOff.size) {
      return null;
    }
    const on = ofWorks ? passing.value : documentsOn.value;
    return (edge) => {
      const units = shown2.unitsOfEdge(edge);
      return units.length === 0 || units.some((unit) => on[unit]);
    };
  }
  function keptEdges(edges, strongest) {
    return Math.min(edges, Math.ceil(edges * strongest));
  }
  var filtered = O(() => {
    const [shown2, now] = [network.value, filters.value];
    const item = passingItems(shown2.itemKind);
    if (now.communitiesOff.size) hideCommunities(item, shown2, now.communitiesOff);
    const on = Uint8Array.from(shown2.item, (position) => item[position]);
    const edge = new Uint8Array(shown2.edges);
    const linked = new Uint8Array(item.length);
    const stands = unitTest(shown2, now);
    const kept = keptEdges(shown2.edges, now.strongest);
    const { from, to } = shown2;
    let edges = 0;
    for (let one = 0; one < kept; one += 1) {
      if (!on[from[one]] || !on[to[one]] || stands && !stands(one)) continue;
      edge[one] = 1;
      linked[shown2.item[from[one]]] = linked[shown2.item[to[one]]] = 1;
      edges += 1;
    }
    if (!now.singletons) for (let i4 = 0; i4 < item.length; i4 += 1) item[i4] &= linked[i4];
    return { item, edge, edges };
  });
  var visible = O(() => {
    const { item, edge, edges } = filtered.value;
    const found = foundOfKind(network.value.itemKind, query.value);
    const listed = found ? item.map((value, place2) => value & found[place2]) : item;
    return { item, edge, found, listed, items: countFlags(item), edges, count: countFlags(listed) };
  });
  var foundElsewhere = O(() => {
    const kinds = /* @__PURE__ */ new Set([network.value.itemKind]);
    const found = [];
    for (const { itemKind, place: place2 } of networks) {
      if (kinds.has(itemKind)) continue;
      kinds.add(itemKind);
      const flags = foundOfKind(itemKind, query.value);
      const count = flags ? countFlags(flags) : 0;
      if (count) found.push({ place: place2, count });
    }
    return found;
  });
  var visibleWorks = O(() => {
    const { start: start2, numbers } = worksOfKind(network.value.itemKind);
    const wanted = new Uint8Array(library.items.work.length);
    visible.value.listed.forEach((listed, item) => {
      if (!listed) return;
      for (let place2 = start2[item]; place2 < start2[item + 1]; place2 += 1) {
        wanted[numbers[place2]] = passing.value[numbers[place2]];
      }
    });
    return flagged(wanted);
  });
  function flagged(flags) {
    const places3 = [];
    flags.forEach((flag, place2) => {
      if (flag) places3.push(place2);
    });
    return places3;
  }

  // src/state/selection.ts
  function workFlags(kind, positions) {
    const flags = new Uint8Array(library.items.work.length);
    const { start: start2, numbers } = worksOfKind(kind);
    for (const item of positions) {
      for (let place2 = start2[item]; place2 < start2[item + 1]; place2 += 1) flags[numbers[place2]] = 1;
    }
    return flags;
  }
  function worksOf(kind, positions) {
    return flagged(workFlags(kind, positions));
  }
  function itemsBehind(kind, works2) {
    if (kind === "work") return flagged(works2);
    const lists = worksOfKind(kind);
    return flagged(
      Uint8Array.from(library.items[kind], (_4, item) => Number(anyFlagged(lists, item, works2)))
    );
  }
  var selected = O(() => {
    const { kind, positions } = selection.value;
    const wanted = network.value.itemKind;
    if (kind === wanted || !positions.size) return positions;
    return new Set(itemsBehind(wanted, workFlags(kind, positions)));
  });
  var selectedWorks = O(
    () => worksOf(selection.value.kind, selection.value.positions)
  );
  function select(positions) {
    const sorted4 = [...new Set(positions)].sort((a5, b3) => a5 - b3);
    selection.value = { kind: network.value.itemKind, positions: new Set(sorted4) };
  }
  function toggleSelected(position, wanted) {
    const chosen = new Set(selected.value);
    if (wanted ?? !chosen.has(position)) chosen.add(position);
    else chosen.delete(position);
    select(chosen);
  }
  function addToSelection(positions) {
    select([...selected.value, ...positions]);
  }
  function selectNeighbours() {
    const shown2 = network.value;
    const found = [];
    for (const position of selected.value) {
      const node2 = shown2.nodeOf(position);
      if (node2 < 0) continue;
      for (const edge of shown2.edgesOf(node2)) {
        if (visible.value.edge[edge]) found.push(shown2.item[otherEnd(shown2, edge, node2)]);
      }
    }
    addToSelection(found);
  }
  function selectListed() {
    addToSelection(flagged(visible.value.listed));
  }

  // src/browse/clusters.tsx
  function itemsByCommunity(shown2, all) {
    const found = /* @__PURE__ */ new Map();
    for (const { position } of all) {
      const node2 = shown2.nodeOf(position);
      const community = node2 < 0 ? -1 : shown2.community[node2];
      const known2 = found.get(community);
      if (known2) known2.push(position);
      else found.set(community, [position]);
    }
    return found;
  }
  var clusters = O(() => {
    const shown2 = network.value;
    const positions = itemsByCommunity(shown2, items.value);
    const found = shown2.communities.map(({ number, label }) => ({
      number,
      name: label || t4("browse.cluster-number", { n: number + 1 }),
      items: positions.get(number) ?? []
    }));
    found.sort((a5, b3) => b3.items.length - a5.items.length || a5.number - b3.number);
    const alone = positions.get(-1);
    if (alone && found.length) {
      found.push({ number: -1, name: t4("browse.no-cluster"), items: alone });
    }
    return found;
  });
  function hide(off) {
    changeFilters({ communitiesOff: new Set(off) });
  }
  function Clusters() {
    const all = clusters.value;
    const off = filters.value.communitiesOff;
    if (!all.length) return /* @__PURE__ */ a4("p", { class: "clusters-empty muted", children: t4("browse.no-clusters") });
    const hidden = all.filter(({ number }) => off.has(number)).length;
    const most = Math.max(...all.map(({ items: positions }) => positions.length));
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("div", { class: "filter-head", children: [
        /* @__PURE__ */ a4("span", { class: "muted", role: "status", children: hidden ? t4("browse.clusters-shown", { n: all.length, shown: all.length - hidden }) : t4("browse.clusters-count", { n: all.length }) }),
        /* @__PURE__ */ a4("span", { children: [
          /* @__PURE__ */ a4(
            Button,
            {
              class: "button quiet",
              id: "show-clusters",
              disabled: !hidden,
              onClick: () => hide([]),
              children: t4("browse.show-all")
            }
          ),
          /* @__PURE__ */ a4(
            Button,
            {
              class: "button quiet",
              id: "hide-clusters",
              disabled: hidden === all.length,
              onClick: () => hide(all.map(({ number }) => number)),
              children: t4("browse.hide-all")
            }
          )
        ] })
      ] }),
      /* @__PURE__ */ a4("ul", { class: "clusters", children: all.map((cluster2) => /* @__PURE__ */ a4(ClusterRow, { cluster: cluster2, most }, cluster2.number)) })
    ] });
  }
  function barColour(community) {
    return community < 0 ? "var(--muted)" : `var(--cluster-${community % COLOURS})`;
  }
  function ClusterRow({ cluster: cluster2, most }) {
    const { number, name, items: positions } = cluster2;
    const off = filters.value.communitiesOff;
    const current2 = isFocused(number);
    const toggle = (on) => hide(on ? [...off].filter((one) => one !== number) : [...off, number]);
    return /* @__PURE__ */ a4("li", { class: current2 ? "cluster current" : "cluster", "data-cluster": number, children: [
      /* @__PURE__ */ a4(
        "input",
        {
          type: "checkbox",
          checked: !off.has(number),
          "aria-label": t4("browse.show-cluster", { name }),
          onChange: (event) => toggle(event.currentTarget.checked)
        }
      ),
      /* @__PURE__ */ a4("div", { class: "cluster-line", children: [
        /* @__PURE__ */ a4(ClusterName, { cluster: cluster2, current: current2 }),
        /* @__PURE__ */ a4(
          Count,
          {
            n: positions.length,
            rows: () => ({
              title: name,
              kind: "items",
              itemKind: network.value.itemKind,
              positions
            })
          }
        )
      ] }),
      /* @__PURE__ */ a4("div", { class: "cluster-line", children: [
        /* @__PURE__ */ a4("span", { class: "cluster-bar", "aria-hidden": "true", children: /* @__PURE__ */ a4(
          "span",
          {
            style: {
              width: `${100 * positions.length / most}%`,
              background: barColour(number)
            }
          }
        ) }),
        /* @__PURE__ */ a4(ClusterActions, { cluster: cluster2 })
      ] })
    ] });
  }
  function isFocused(community) {
    const now = focus.value;
    if (now?.what !== "cluster") return false;
    return now.network === network.value.place && now.community === community;
  }
  function ClusterName({ cluster: cluster2, current: current2 }) {
    const { number, name, items: positions } = cluster2;
    const content = /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Swatch, { community: number }),
      /* @__PURE__ */ a4(Printed, { text: name })
    ] });
    if (number < 0) return /* @__PURE__ */ a4("span", { class: "cluster-name", children: content });
    const open = () => {
      const shown2 = network.value;
      show({ what: "cluster", network: shown2.place, community: number });
      lookAt({ at: "nodes", nodes: positions.map((position) => shown2.nodeOf(position)) });
    };
    return /* @__PURE__ */ a4(
      "button",
      {
        type: "button",
        class: "cluster-name",
        title: t4("browse.cluster-details", { name }),
        "aria-current": current2 ? "true" : void 0,
        onClick: open,
        children: content
      }
    );
  }
  function ClusterActions({ cluster: cluster2 }) {
    const { number, name, items: positions } = cluster2;
    const only = () => hide(clusters.value.map((one) => one.number).filter((one) => one !== number));
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet tiny",
          onClick: only,
          "aria-label": t4("browse.only-value", { name }),
          children: t4("browse.only")
        }
      ),
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet tiny",
          onClick: () => addToSelection(positions),
          "aria-label": t4("browse.select-item", { name }),
          children: t4("browse.select")
        }
      )
    ] });
  }

  // src/base/icons.tsx
  var PATHS = {
    plus: "M8 3v10M3 8h10",
    minus: "M3 8h10",
    fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
    lasso: "M8 2.5c3.3 0 6 1.8 6 4.2s-2.7 4.2-6 4.2-6-1.8-6-4.2 2.7-4.2 6-4.2M5 10.5c-.3 1.5-1 2.5-2 3",
    areas: "M5.5 2.8C8.5 1 13 2.5 13.4 6.3c.4 3.6-2.2 7.2-5.6 7-3.6-.2-5.4-3-5.2-5.8.1-2 1.2-3.7 2.9-4.7",
    close: "M4 4l8 8M12 4l-8 8",
    back: "M10 3L5 8l5 5",
    forward: "M6 3l5 5-5 5",
    down: "M4 6l4 4 4-4",
    up: "M4 10l4-4 4 4",
    check: "M3.5 8.5l3 3 6-7",
    copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
    out: "M6 3.5H3v9.5h9.5v-3M9 2.5h4.5V7M13.5 2.5L7.5 8.5",
    download: "M8 2.5v7.5M4.5 7L8 10.5 11.5 7M3 13.5h10",
    link: "M6.5 9.5l3-3M7 5l1.7-1.7a2.6 2.6 0 013.7 3.7L10.7 8.7M9 11l-1.7 1.7a2.6 2.6 0 01-3.7-3.7L5.3 7.3",
    picture: "M2.5 3.5h11v9h-11zM2.5 11l3-3 2.5 2.5 2-2 3.5 3",
    sun: "M8 5.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6M8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M3.4 12.6l1.1-1.1M11.5 4.5l1.1-1.1",
    moon: "M13 9.8A5.5 5.5 0 116.2 3a4.4 4.4 0 006.8 6.8",
    half: "M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 2.5v11M10.5 3.2v9.6M12.5 5v6",
    help: "M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8M6.2 6.3a1.8 1.8 0 113.1 1.3c-.7.6-1.3.9-1.3 1.9M8 11.6v.1",
    search: "M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9M10.5 10.5l3 3",
    left: "M2.5 3h11v10h-11zM6.5 3v10",
    right: "M2.5 3h11v10h-11zM9.5 3v10",
    list: "M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1",
    map: "M4 4.5a1.5 1.5 0 100-.1M11.5 3.6a1.5 1.5 0 100-.1M9 12a1.8 1.8 0 100-.1M5.5 4.4l4.5-.5M5 5.8l4.7 4.9M11.4 5.1l-.6 5.2",
    details: "M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3",
    network: "M4 4.5a1.5 1.5 0 100-.1M11.5 3.6a1.5 1.5 0 100-.1M9 12a1.8 1.8 0 100-.1M5.5 4.4l4.5-.5M5 5.8l4.7 4.9M11.4 5.1l-.6 5.2",
    clock: "M8 2.2a5.8 5.8 0 100 11.6A5.8 5.8 0 008 2.2M8 4.8V8l2.2 1.6",
    warning: "M8 2.5l6 10.8H2zM8 6.5v3.2M8 11.5v.1",
    undo: "M5.5 3L2.5 6l3 3M2.5 6h7a3.8 3.8 0 010 7.5H6"
  };
  function Icon({ name }) {
    return /* @__PURE__ */ a4("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false", children: /* @__PURE__ */ a4(
      "path",
      {
        d: PATHS[name],
        fill: "none",
        stroke: "currentColor",
        "stroke-width": "1.5",
        "stroke-linecap": "round",
        "stroke-linejoin": "round"
      }
    ) });
  }

  // src/browse/link_filter.tsx
  var SHARES = [
    1e-4,
    2e-4,
    5e-4,
    1e-3,
    2e-3,
    3e-3,
    5e-3,
    7e-3,
    0.01,
    0.015,
    0.02,
    0.03,
    0.04,
    0.05,
    0.06,
    0.08,
    0.1,
    0.12,
    0.15,
    0.2,
    0.25,
    0.3,
    0.35,
    0.4,
    0.45,
    0.5,
    0.55,
    0.6,
    0.65,
    0.7,
    0.75,
    0.8,
    0.85,
    0.9,
    0.95,
    1
  ];
  var steps = O(() => {
    const { edges } = network.value;
    return SHARES.filter(
      (share2, place2) => place2 === 0 || keptEdges(edges, share2) > keptEdges(edges, SHARES[place2 - 1])
    );
  });
  function placeOf(strongest) {
    const place2 = steps.value.findIndex((share2) => share2 >= strongest);
    return place2 < 0 ? steps.value.length - 1 : place2;
  }
  function LinkFilter() {
    const shown2 = network.value;
    const { strongest, singletons } = filters.value;
    if (!shown2.edges) return null;
    const kept = keptEdges(shown2.edges, strongest);
    const said = t4("browse.links-kept", { share: formatNumber(100 * strongest, 2), n: kept });
    return /* @__PURE__ */ a4("section", { class: "filter", id: "link-filter", "aria-labelledby": "link-title", children: [
      /* @__PURE__ */ a4("h3", { id: "link-title", children: t4("browse.links") }),
      /* @__PURE__ */ a4("div", { class: "slider-line", children: [
        /* @__PURE__ */ a4("label", { for: "strength-slider", children: t4("browse.strongest") }),
        /* @__PURE__ */ a4("output", { for: "strength-slider", children: [
          formatNumber(100 * strongest, 2),
          " %"
        ] }),
        /* @__PURE__ */ a4(
          "input",
          {
            type: "range",
            id: "strength-slider",
            min: 0,
            max: steps.value.length - 1,
            value: placeOf(strongest),
            disabled: steps.value.length < 2,
            "aria-valuetext": said,
            onInput: (event) => changeFilters({ strongest: steps.value[Number(event.currentTarget.value)] })
          }
        )
      ] }),
      /* @__PURE__ */ a4(LinksShown, { kept }),
      /* @__PURE__ */ a4("div", { class: "value-row", children: /* @__PURE__ */ a4("label", { class: "check-line", children: [
        /* @__PURE__ */ a4(
          "input",
          {
            type: "checkbox",
            id: "hide-singletons",
            checked: !singletons,
            onChange: (event) => changeFilters({ singletons: !event.currentTarget.checked })
          }
        ),
        /* @__PURE__ */ a4("span", { children: t4("browse.hide-singletons") })
      ] }) })
    ] });
  }
  function LinksShown({ kept }) {
    const shown2 = network.value;
    const { edge, edges } = visible.value;
    const weakest = shown2.weight[kept - 1];
    const tied = kept < shown2.edges && shown2.weight[kept] === weakest;
    return /* @__PURE__ */ a4("p", { class: "links-shown muted", children: [
      /* @__PURE__ */ a4(
        Count,
        {
          n: edges,
          text: t4("browse.links-shown", { n: shown2.edges, shown: edges }),
          rows: () => ({
            title: t4("browse.links"),
            kind: "edges",
            network: shown2.place,
            positions: flagged(edge)
          })
        }
      ),
      kept < shown2.edges ? /* @__PURE__ */ a4("span", { children: t4("browse.weakest", { weight: formatNumber(weakest, 3) }) }) : null,
      tied ? /* @__PURE__ */ a4("span", { children: t4("browse.tied") }) : null
    ] });
  }

  // src/browse/value_choice.tsx
  var SEARCHED = 12;
  var FIRST = 8;
  var MORE = 100;
  var opened = y3({});
  function ValueChoice({ filter }) {
    const { name } = filter;
    const rows = filter.rows.value;
    if (rows.length < 2) return null;
    const off = rows.filter(({ value }) => filter.off.value.has(value)).length;
    const open = opened.value[name] ?? (off > 0 || rows.length <= SEARCHED);
    return /* @__PURE__ */ a4(
      "details",
      {
        class: "filter",
        id: `filter-${name}`,
        open,
        onToggle: (event) => {
          const now = event.currentTarget.open;
          if (now !== open) opened.value = { ...opened.value, [name]: now };
        },
        children: [
          /* @__PURE__ */ a4("summary", { children: [
            /* @__PURE__ */ a4("h3", { children: t4(`browse.filter-${name}`) }),
            /* @__PURE__ */ a4("span", { class: "muted", children: off ? t4("browse.of", { n: rows.length - off, all: String(rows.length) }) : rows.length })
          ] }),
          open ? /* @__PURE__ */ a4(Values, { filter, rows }) : null
        ]
      }
    );
  }
  function Values({ filter, rows }) {
    const [wanted, search] = d2("");
    const [limit, setLimit] = d2(rows.length <= SEARCHED ? rows.length : FIRST);
    const key = wanted.trim() ? searchKey(wanted) : "";
    const found = key ? rows.filter(({ text }) => searchKey(text).includes(key)) : rows;
    const title = t4(`browse.filter-${filter.name}`);
    const rest = found.length - limit;
    return /* @__PURE__ */ a4($, { children: [
      rows.length > SEARCHED ? /* @__PURE__ */ a4(
        "input",
        {
          type: "text",
          class: "value-search",
          value: wanted,
          autocomplete: "off",
          "aria-label": t4("browse.search-values", { filter: title }),
          placeholder: t4("browse.search-values", { filter: title }),
          onInput: (event) => search(event.currentTarget.value)
        }
      ) : null,
      /* @__PURE__ */ a4(AllOrNone, { filter, found, title }),
      /* @__PURE__ */ a4("div", { class: "values", children: found.slice(0, limit).map((row) => /* @__PURE__ */ a4(ValueLine, { filter, row }, row.value)) }),
      found.length ? null : /* @__PURE__ */ a4("p", { class: "muted", children: t4("browse.no-value") }),
      rest > 0 ? /* @__PURE__ */ a4(Button, { class: "button quiet tiny", onClick: () => setLimit(limit + MORE), children: t4("browse.more", { n: Math.min(rest, MORE) }) }) : null
    ] });
  }
  function AllOrNone({ filter, found, title }) {
    const values = found.map(({ value }) => value);
    const off = filter.off.value;
    const on = () => filter.setOff([...off].filter((value) => !values.includes(value)));
    return /* @__PURE__ */ a4("div", { class: "all-or-none", children: [
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet tiny",
          onClick: on,
          disabled: !values.some((one) => off.has(one)),
          "aria-label": `${t4("browse.all")}: ${title}`,
          children: t4("browse.all")
        }
      ),
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet tiny",
          onClick: () => filter.setOff([...off, ...values]),
          disabled: values.every((one) => off.has(one)),
          "aria-label": `${t4("browse.none")}: ${title}`,
          children: t4("browse.none")
        }
      )
    ] });
  }
  function ValueLine({ filter, row }) {
    const off = filter.off.value;
    const toggle = (on) => {
      const next = new Set(off);
      if (on) next.delete(row.value);
      else next.add(row.value);
      filter.setOff(next);
    };
    const only = () => filter.setOff(filter.rows.value.map(({ value }) => value).filter((one) => one !== row.value));
    return /* @__PURE__ */ a4("div", { class: "value-row", children: [
      /* @__PURE__ */ a4("label", { class: "check-line", title: row.text, children: [
        /* @__PURE__ */ a4(
          "input",
          {
            type: "checkbox",
            checked: !off.has(row.value),
            onChange: (event) => toggle(event.currentTarget.checked)
          }
        ),
        /* @__PURE__ */ a4(Printed, { text: row.text })
      ] }),
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet tiny only",
          onClick: only,
          "aria-label": t4("browse.only-value", { name: row.text }),
          children: t4("browse.only")
        }
      ),
      /* @__PURE__ */ a4(Count, { n: row.count, rows: () => rowsOfValue(filter, row) })
    ] });
  }

  // src/browse/year_filter.tsx
  var BINS = 40;
  var known = O(() => {
    const years = workColumns().year.filter((year) => year !== NO_YEAR).sort();
    const [first, last3] = [years[0], years[years.length - 1]];
    if (!years.length || first === last3) return null;
    const width = Math.ceil((last3 - first + 1) / BINS);
    const counts = new Uint32Array(Math.ceil((last3 - first + 1) / width));
    for (const year of years) counts[Math.floor((year - first) / width)] += 1;
    const bins = Array.from(counts, (count, place2) => {
      const from = first + place2 * width;
      return { first: from, last: Math.min(from + width - 1, last3), count };
    });
    return { first, last: last3, bins, most: Math.max(...counts) };
  });
  function choose({ first, last: last3 }, from, to) {
    const bound = (year) => Math.min(last3, Math.max(first, year));
    const years = [bound(Math.min(from, to)), bound(Math.max(from, to))];
    changeFilters({ years: years[0] === first && years[1] === last3 ? null : years });
  }
  function YearFilter() {
    const years = known.value;
    if (!years) return null;
    const [from, to] = filters.value.years ?? [years.first, years.last];
    const share2 = (year) => 100 * (year - years.first) / (years.last - years.first);
    return /* @__PURE__ */ a4("section", { class: "filter", id: "year-filter", "aria-labelledby": "year-title", children: [
      /* @__PURE__ */ a4("h3", { id: "year-title", children: t4("browse.years") }),
      /* @__PURE__ */ a4(Histogram, { years, from, to }),
      /* @__PURE__ */ a4("div", { class: "two-thumbs", children: [
        /* @__PURE__ */ a4("span", { class: "track", style: { "--from": `${share2(from)}%`, "--to": `${share2(to)}%` } }),
        /* @__PURE__ */ a4(
          Thumb,
          {
            years,
            value: from,
            label: t4("browse.year-from"),
            move: (year) => choose(years, Math.min(year, to), to)
          }
        ),
        /* @__PURE__ */ a4(
          Thumb,
          {
            years,
            value: to,
            label: t4("browse.year-to"),
            move: (year) => choose(years, from, Math.max(year, from))
          }
        )
      ] }),
      /* @__PURE__ */ a4("div", { class: "year-fields", children: [
        /* @__PURE__ */ a4(
          YearField,
          {
            years,
            value: from,
            label: t4("browse.year-from-field"),
            move: (year) => choose(years, year, to)
          }
        ),
        /* @__PURE__ */ a4("span", { "aria-hidden": "true", children: "–" }),
        /* @__PURE__ */ a4(
          YearField,
          {
            years,
            value: to,
            label: t4("browse.year-to-field"),
            move: (year) => choose(years, from, year)
          }
        )
      ] }),
      /* @__PURE__ */ a4(WithoutYear, {})
    ] });
  }
  function Thumb({ years, value, label, move: move2 }) {
    const moved = (input) => {
      move2(Number(input.value));
      const [from, to] = filters.value.years ?? [years.first, years.last];
      if (Number(input.value) > to) input.value = String(to);
      if (Number(input.value) < from) input.value = String(from);
    };
    return /* @__PURE__ */ a4(
      "input",
      {
        type: "range",
        class: "thumb",
        min: years.first,
        max: years.last,
        value,
        "aria-label": label,
        onInput: (event) => moved(event.currentTarget)
      }
    );
  }
  function YearField({ years, value, label, move: move2 }) {
    const typed = (input) => {
      const year = Number.parseInt(input.value, 10);
      if (Number.isFinite(year)) move2(year);
      input.value = String(value);
    };
    return /* @__PURE__ */ a4(
      "input",
      {
        type: "number",
        class: "year-field",
        min: years.first,
        max: years.last,
        value,
        "aria-label": label,
        onChange: (event) => typed(event.currentTarget)
      }
    );
  }
  function Histogram({ years, from, to }) {
    return /* @__PURE__ */ a4("div", { class: "histogram", "aria-hidden": "true", children: years.bins.map(({ first, last: last3, count }) => {
      const span = first === last3 ? String(first) : `${first}–${last3}`;
      const inside = last3 >= from && first <= to;
      return /* @__PURE__ */ a4(
        "span",
        {
          class: inside ? "bar" : "bar out",
          title: t4("browse.bar", { years: span, n: count }),
          onClick: () => choose(years, first, last3),
          children: /* @__PURE__ */ a4("span", { style: { height: `${count ? Math.max(4, 100 * count / years.most) : 0}%` } })
        },
        first
      );
    }) });
  }
  function WithoutYear() {
    const { year } = workColumns();
    const without = () => library.items.work.filter((work) => work.year === null).map((work) => work.position);
    const n3 = year.reduce((all, one) => all + Number(one === NO_YEAR), 0);
    if (!n3) return null;
    return /* @__PURE__ */ a4("div", { class: "value-row", children: [
      /* @__PURE__ */ a4("label", { class: "check-line", children: [
        /* @__PURE__ */ a4(
          "input",
          {
            type: "checkbox",
            id: "without-year",
            checked: filters.value.withoutYear,
            onChange: (event) => changeFilters({ withoutYear: event.currentTarget.checked })
          }
        ),
        /* @__PURE__ */ a4("span", { children: t4("browse.without-year") })
      ] }),
      /* @__PURE__ */ a4(
        Count,
        {
          n: n3,
          rows: () => ({
            title: t4("browse.without-year"),
            kind: "items",
            itemKind: "work",
            positions: without()
          })
        }
      )
    ] });
  }

  // src/browse/filters.tsx
  function Filters() {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Chips, {}),
      /* @__PURE__ */ a4("div", { class: "filter-scroll", children: [
        /* @__PURE__ */ a4(YearFilter, {}),
        /* @__PURE__ */ a4(LinkFilter, {}),
        VALUE_FILTERS.map((filter) => /* @__PURE__ */ a4(ValueChoice, { filter }, filter.name)),
        /* @__PURE__ */ a4(NodeSizeChoice, {})
      ] })
    ] });
  }
  function Chips() {
    const active = activeFilters.value;
    return /* @__PURE__ */ a4("div", { class: "filter-head", children: [
      active.length ? /* @__PURE__ */ a4("ul", { class: "chips", "aria-label": t4("browse.active"), children: active.map(({ name, text, remove }) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(
        "button",
        {
          type: "button",
          class: "chip",
          "data-filter": name,
          title: text,
          onClick: remove,
          "aria-label": t4("browse.remove-filter", { name: text }),
          children: [
            /* @__PURE__ */ a4("bdi", { children: text }),
            /* @__PURE__ */ a4(Icon, { name: "close" })
          ]
        }
      ) }, name)) }) : /* @__PURE__ */ a4("span", { class: "muted", children: t4("browse.no-filter") }),
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet",
          id: "reset-filters",
          title: t4("browse.reset-filters"),
          disabled: !active.length,
          onClick: resetFilters,
          children: t4("browse.reset")
        }
      )
    ] });
  }
  function NodeSizeChoice() {
    const sizes = ["occurrences", "strength"];
    if (network.value.measures.pagerank) sizes.push("pagerank");
    const choices = sizes.map((value) => ({
      value,
      text: t4(`browse.size-${value}`),
      hint: t4(`browse.size-${value}-help`)
    }));
    return /* @__PURE__ */ a4("section", { class: "filter", "aria-labelledby": "node-size-title", children: [
      /* @__PURE__ */ a4("h3", { id: "node-size-title", children: t4("browse.node-size") }),
      /* @__PURE__ */ a4(
        Segments,
        {
          class: "small",
          label: t4("browse.node-size"),
          choices,
          chosen: nodeSize.value,
          choose: (value) => {
            nodeSize.value = value;
          }
        }
      )
    ] });
  }

  // src/parts/item_name.tsx
  function nodeOfItem(item) {
    return item.kind === network.value.itemKind ? network.value.nodeOf(item.position) : -1;
  }
  function openItem(item) {
    showItem(item);
    const node2 = nodeOfItem(item);
    if (node2 >= 0) lookAt({ at: "node", node: node2 });
  }
  function nameLines(item) {
    const beginning = item.label.replace(/…$/, "");
    return item.subtitle.startsWith(beginning) ? [item.subtitle, ""] : [item.label, item.subtitle];
  }
  function ItemName({ item }) {
    const node2 = nodeOfItem(item);
    const [first, second] = nameLines(item);
    return /* @__PURE__ */ a4("button", { type: "button", class: "row-name", onClick: () => openItem(item), children: [
      /* @__PURE__ */ a4("span", { class: "row-label", children: [
        node2 < 0 ? null : /* @__PURE__ */ a4(Swatch, { community: network.value.community[node2] }),
        /* @__PURE__ */ a4(Printed, { text: first })
      ] }),
      second ? /* @__PURE__ */ a4(Printed, { class: "row-subtitle", text: second }) : null
    ] });
  }

  // src/browse/list_columns.ts
  var NO_VALUE = Number.NEGATIVE_INFINITY;
  function unitsName({ kind, unit }) {
    if (unit === "document") return "cited";
    return kind.endsWith("coupling") ? "cites" : "works";
  }
  var numberColumns = O(() => {
    const shown2 = network.value;
    const last3 = sort.value.column === "strength" ? "strength" : "links";
    const dated = items.value.some((item) => item.year !== null);
    if (dated) return ["year", "cited", last3];
    return unitsName(shown2) === "works" ? ["cited", last3] : ["works", "cited", last3];
  });
  var sortColumns = O(() => [
    "label",
    ...numberColumns.value.slice(0, -1),
    "links",
    "strength"
  ]);
  function columnName(column) {
    return t4(`browse.column-${column === "cited" ? unitsName(network.value) : column}`);
  }
  function columnHelp(column) {
    return t4(`browse.help-${column === "cited" ? unitsName(network.value) : column}`);
  }
  function valueOf2(column, shown2, item) {
    const node2 = shown2.nodeOf(item.position);
    switch (column) {
      case "year":
        return item.year ?? NO_VALUE;
      case "works":
        return item.works.length;
      case "links":
        return node2 < 0 ? 0 : shown2.degree[node2];
      case "strength":
        return node2 < 0 ? 0 : shown2.strength[node2];
      default:
        return node2 < 0 ? unitsBehind(shown2, item).length : shown2.occurrences[node2];
    }
  }
  function unitsBehind(shown2, item) {
    const node2 = shown2.nodeOf(item.position);
    const units = node2 < 0 ? [] : shown2.unitsOf(node2);
    if (units.length) return units;
    return shown2.unit === "document" ? item.documents : item.works;
  }
  function rowsBehind(column, shown2, item) {
    const title = `${columnName(column)}: ${item.label}`;
    if (column === "works") return { title, kind: "items", itemKind: "work", positions: item.works };
    if (column === "cited") {
      return { title, kind: "items", itemKind: shown2.unit, positions: unitsBehind(shown2, item) };
    }
    const node2 = shown2.nodeOf(item.position);
    const edges = node2 < 0 ? [] : [...shown2.edgesOf(node2)];
    return { title, kind: "edges", network: shown2.place, positions: edges };
  }

  // src/browse/list_state.ts
  var ranks = /* @__PURE__ */ new Map();
  function alphabetOf(kind, all) {
    const name = `${language.value} ${kind}`;
    let rank = ranks.get(name);
    if (!rank) {
      const { compare } = new Intl.Collator(language.value, { numeric: true });
      const order = all.map((_4, place2) => place2).sort((a5, b3) => compare(all[a5].label, all[b3].label) || a5 - b3);
      rank = new Int32Array(all.length);
      for (let place2 = 0; place2 < order.length; place2 += 1) rank[order[place2]] = place2;
      ranks.set(name, rank);
    }
    return rank;
  }
  var sorted2 = O(() => {
    const [shown2, all] = [network.value, items.value];
    const { column, descending } = chosenSort.value;
    const values = column === "label" ? Float64Array.from(alphabetOf(shown2.itemKind, all)) : Float64Array.from(all, (item) => valueOf2(column, shown2, item));
    const way = descending ? -1 : 1;
    return Uint32Array.from(all, (_4, place2) => place2).sort((a5, b3) => {
      const [one, other] = [values[a5], values[b3]];
      if (one === other) return a5 - b3;
      if (one === NO_VALUE || other === NO_VALUE) return one === NO_VALUE ? 1 : -1;
      return way * (one - other);
    });
  });
  var chosenSort = O(
    () => sortColumns.value.includes(sort.value.column) ? sort.value : { column: "cited", descending: true }
  );
  var listOrder = O(() => {
    const { listed } = visible.value;
    return sorted2.value.filter((position) => listed[position]);
  });
  function sortBy(column) {
    const now = chosenSort.value;
    const descending = now.column === column ? !now.descending : column !== "label";
    sort.value = { column, descending };
  }
  var HEADER = -1;
  var NOWHERE = -2;
  var NAME_COLUMN = 1;
  var cell = y3({ position: NOWHERE, column: NAME_COLUMN });
  var activeCell = O(() => {
    const { position, column } = cell.value;
    if (position === HEADER) return { row: HEADER, column };
    const row = position < 0 ? 0 : listOrder.value.indexOf(position);
    return listOrder.value.length ? { row: Math.max(row, 0), column } : { row: HEADER, column };
  });
  function markCell(row, column) {
    const position = row < 0 ? HEADER : listOrder.value[row];
    const now = cell.peek();
    if (now.position !== position || now.column !== column) cell.value = { position, column };
  }
  var focusWanted = y3(0);
  function focusCell(row, column) {
    markCell(row, column);
    focusWanted.value += 1;
  }
  function focusRow(row) {
    if (listOrder.value.length) focusCell(row, NAME_COLUMN);
  }
  var place = networkPlace.peek();
  x2(() => {
    if (networkPlace.value === place) return;
    place = networkPlace.value;
    cell.value = { position: NOWHERE, column: NAME_COLUMN };
  });

  // src/browse/search_box.tsx
  var BOX = "search-box";
  var MANY_ITEMS = 2e3;
  var PAUSE3 = 120;
  function openFirst() {
    const first = listOrder.value[0];
    if (first !== void 0) openItem(items.value[first]);
  }
  function SearchBox() {
    const box = T2(null);
    const waiting2 = T2(0);
    const wanted = query.value;
    A2(() => {
      if (box.current && box.current.value !== wanted && !waiting2.current) box.current.value = wanted;
    }, [wanted]);
    const search = () => {
      clearTimeout(waiting2.current);
      waiting2.current = 0;
      query.value = box.current?.value ?? "";
    };
    const typed = (_4) => {
      if (browseTab.value === "clusters") browseTab.value = "list";
      if (items.value.length < MANY_ITEMS) return search();
      clearTimeout(waiting2.current);
      waiting2.current = setTimeout(search, PAUSE3);
    };
    const clear = () => {
      if (box.current) box.current.value = "";
      search();
      box.current?.focus();
    };
    const pressed3 = (event) => {
      const keys3 = {
        Enter: () => {
          search();
          openFirst();
        },
        ArrowDown: () => {
          search();
          browseTab.value = "list";
          focusRow(0);
        }
      };
      if (event.key === "Escape" && box.current?.value) keys3.Escape = clear;
      if (!Object.hasOwn(keys3, event.key) || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      keys3[event.key]();
    };
    return /* @__PURE__ */ a4("search", { class: "search", children: [
      /* @__PURE__ */ a4("label", { class: "visually-hidden", for: BOX, children: t4("browse.search") }),
      /* @__PURE__ */ a4("div", { class: "search-line", children: [
        /* @__PURE__ */ a4(Icon, { name: "search" }),
        /* @__PURE__ */ a4(
          "input",
          {
            id: BOX,
            ref: box,
            type: "text",
            inputMode: "search",
            autocomplete: "off",
            spellcheck: false,
            placeholder: t4("browse.search-hint"),
            "aria-keyshortcuts": "/",
            onInput: typed,
            onKeyDown: pressed3
          }
        ),
        wanted ? /* @__PURE__ */ a4(
          Button,
          {
            class: "button quiet clear-search",
            "aria-label": t4("browse.clear-search"),
            title: t4("browse.clear-search"),
            onClick: clear,
            children: /* @__PURE__ */ a4(Icon, { name: "close" })
          }
        ) : null
      ] }),
      /* @__PURE__ */ a4(SearchCount, {}),
      visible.value.count ? /* @__PURE__ */ a4(Elsewhere, {}) : null
    ] });
  }
  function SearchCount() {
    const kind = network.value.itemKind;
    const [shown2, all] = [visible.value.count, items.value.length];
    const text = shown2 === all ? t4(`browse.count-${kind}`, { n: all }) : t4("browse.of", { n: shown2, all: t4(`browse.of-${kind}`, { n: all }) });
    const active = activeFilters.value.length;
    return /* @__PURE__ */ a4("div", { class: "search-count", children: [
      /* @__PURE__ */ a4("span", { id: "search-count", role: "status", children: text }),
      active && browseTab.value !== "filters" ? /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet tiny",
          onClick: () => {
            browseTab.value = "filters";
          },
          children: t4("browse.filters-active", { n: active })
        }
      ) : null
    ] });
  }
  function Elsewhere() {
    const found = foundElsewhere.value;
    if (!found.length) return null;
    return /* @__PURE__ */ a4("div", { class: "elsewhere", children: [
      /* @__PURE__ */ a4("span", { children: t4("browse.elsewhere") }),
      found.map(({ place: place2, count }) => /* @__PURE__ */ a4(Button, { class: "button tiny", onClick: () => switchNetwork(place2), children: t4("browse.elsewhere-count", { name: nameOf("network", networks[place2].kind), n: count }) }, place2))
    ] });
  }

  // src/browse/list_empty.tsx
  function reason() {
    if (!items.value.length) return "nothing";
    if (!query.value.trim()) return "hidden";
    const { found } = visible.value;
    return found && countFlags(found) ? "found-hidden" : "not-found";
  }
  function ListEmpty() {
    const why = reason();
    const { found } = visible.value;
    return /* @__PURE__ */ a4("div", { class: "list-empty", id: "list-empty", children: [
      /* @__PURE__ */ a4("p", { children: t4(`browse.empty-${why}`, { n: found ? countFlags(found) : 0, query: query.value.trim() }) }),
      why === "not-found" ? /* @__PURE__ */ a4("p", { class: "muted", children: t4("browse.empty-advice") }) : null,
      /* @__PURE__ */ a4("div", { class: "list-empty-actions", children: [
        query.value ? /* @__PURE__ */ a4(
          Button,
          {
            onClick: () => {
              query.value = "";
            },
            children: t4("browse.clear-search")
          }
        ) : null,
        activeFilters.value.length ? /* @__PURE__ */ a4(Button, { onClick: resetFilters, children: t4("browse.reset-filters") }) : null
      ] }),
      /* @__PURE__ */ a4(Elsewhere, {})
    ] });
  }

  // src/browse/list_header.tsx
  function ListHeader({ activeColumn }) {
    return /* @__PURE__ */ a4("div", { role: "rowgroup", class: "list-header", children: /* @__PURE__ */ a4("div", { role: "row", class: "row", "aria-rowindex": 1, "data-row": HEADER, children: [
      /* @__PURE__ */ a4("div", { role: "columnheader", class: "cell check", "aria-colindex": 1, children: /* @__PURE__ */ a4("span", { class: "visually-hidden", "data-column": 0, tabIndex: activeColumn === 0 ? 0 : -1, children: t4("browse.column-selected") }) }),
      ["label", ...numberColumns.value].map((column, place2) => /* @__PURE__ */ a4(
        HeaderCell,
        {
          column,
          place: place2 + 1,
          active: activeColumn === place2 + 1
        },
        column
      ))
    ] }) });
  }
  function HeaderCell({ column, place: place2, active }) {
    const { column: chosen, descending } = chosenSort.value;
    const direction = descending ? "descending" : "ascending";
    const arrow = descending ? "↓" : "↑";
    return /* @__PURE__ */ a4(
      "div",
      {
        role: "columnheader",
        class: place2 > 1 ? "cell number" : "cell name",
        "aria-colindex": place2 + 1,
        "aria-sort": chosen === column ? direction : "none",
        children: /* @__PURE__ */ a4(
          "button",
          {
            type: "button",
            class: "sorter",
            "data-column": place2,
            "data-sort": column,
            tabIndex: active ? 0 : -1,
            title: columnHelp(column),
            onClick: () => sortBy(column),
            children: [
              columnName(column),
              chosen === column ? /* @__PURE__ */ a4("span", { class: "arrow", "aria-hidden": "true", children: arrow }) : null
            ]
          }
        )
      }
    );
  }

  // src/browse/list_keys.ts
  function stepOf(key, page2) {
    switch (key) {
      case "ArrowDown":
        return [1, 0];
      case "ArrowUp":
        return [-1, 0];
      case "PageDown":
        return [page2, 0];
      case "PageUp":
        return [-page2, 0];
      case "ArrowRight":
        return [0, 1];
      case "ArrowLeft":
        return [0, -1];
      default:
        return null;
    }
  }
  function move(rows, columns2, page2) {
    const { row, column } = activeCell.value;
    const [last3, lastColumn] = [listOrder.value.length - 1, numberColumns.value.length + 1];
    const first = page2 ? Math.min(0, last3) : HEADER;
    const next = Math.max(first, Math.min(last3, row + rows));
    focusCell(next, Math.max(0, Math.min(lastColumn, column + columns2)));
  }
  function toEnd(key) {
    const last3 = listOrder.value.length - 1;
    focusCell(key === "End" ? last3 : Math.min(0, last3), activeCell.value.column);
  }
  function pressInList(event, page2) {
    const { key } = event;
    const command = event.ctrlKey || event.metaKey;
    const step3 = stepOf(key, page2);
    if (key === "a" && command && !event.shiftKey) selectListed();
    else if (event.altKey || command && step3) return;
    else if (step3) move(step3[0], step3[1], key.startsWith("Page"));
    else if (key === "Home" || key === "End") toEnd(key);
    else if (key === " " && activeCell.value.row !== HEADER) {
      toggleSelected(items.value[listOrder.value[activeCell.value.row]].position);
    } else return;
    event.preventDefault();
  }

  // src/browse/marked.tsx
  var WORD = /[\p{L}\p{N}\p{M}'’‘ʼʹʺ′ˈ`´]+/gu;
  function foundLength(word, wanted) {
    if (!searchKey(word).startsWith(wanted)) return 0;
    const characters2 = [...word];
    let beginning = "";
    for (const character of characters2) {
      beginning += character;
      if (searchKey(beginning).startsWith(wanted)) return beginning.length;
    }
    return word.length;
  }
  function piecesOf(text, query2) {
    const wanted = queryWords(query2);
    const pieces = [];
    let done = 0;
    for (const { 0: word, index } of wanted.length ? text.matchAll(WORD) : []) {
      const length = Math.max(...wanted.map((one) => foundLength(word, one)));
      if (!length) continue;
      pieces.push({ text: text.slice(done, index), found: false });
      pieces.push({ text: text.slice(index, index + length), found: true });
      done = index + length;
    }
    pieces.push({ text: text.slice(done), found: false });
    return pieces.filter((piece) => piece.text);
  }
  var KEPT = 10;
  function inSight(pieces, room) {
    const [first, ...rest] = pieces;
    if (!rest.length || first.found || first.text.length + rest[0].text.length <= room) {
      return pieces;
    }
    const length = rest.reduce((all, { text }) => all + text.length, 0);
    const kept = first.text.slice(-Math.max(KEPT, room - length));
    const space = kept.indexOf(" ");
    return [{ text: `…${space < 0 ? kept : kept.slice(space)}`, found: false }, ...rest];
  }
  function Marked({ text, query: query2, room, class: name }) {
    return /* @__PURE__ */ a4("bdi", { class: name, children: inSight(piecesOf(text, query2), room).map(
      (piece) => piece.found ? /* @__PURE__ */ a4("mark", { children: piece.text }) : piece.text
    ) });
  }

  // src/browse/list_row.tsx
  var ONE_LINE = 32;
  var TWO_LINES = 50;
  var FITTING = 18;
  var TITLE = 38;
  var TEXT = 14;
  function textScale() {
    return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / TEXT || 1;
  }
  function rowHeight(item, scale) {
    const [first, second] = nameLines(item);
    return Math.round(scale * (second || first.length > FITTING ? TWO_LINES : ONE_LINE));
  }
  function tabIndexOf(active) {
    return active ? 0 : -1;
  }
  function ListRow({ item, row, top, height, activeColumn, tick }) {
    const shown2 = network.value;
    const node2 = shown2.nodeOf(item.position);
    const now = focus.value;
    const current2 = now?.what === "item" && now.kind === item.kind && now.position === item.position;
    const chosen = selected.value.has(item.position);
    const over = node2 >= 0 && hovered.value === node2;
    const names = ["row", chosen && "chosen", current2 && "current", over && "over"];
    return /* @__PURE__ */ a4(
      "div",
      {
        role: "row",
        class: names.filter(Boolean).join(" "),
        "data-row": row,
        "data-item": item.position,
        "aria-rowindex": row + 2,
        "aria-selected": chosen,
        "aria-current": current2 ? "true" : void 0,
        style: { transform: `translateY(${top}px)`, height: `${height}px` },
        onMouseEnter: () => {
          hovered.value = node2;
        },
        onMouseLeave: () => {
          hovered.value = -1;
        },
        children: [
          /* @__PURE__ */ a4("div", { role: "gridcell", class: "cell check", "aria-colindex": 1, children: /* @__PURE__ */ a4(
            "input",
            {
              type: "checkbox",
              "data-column": 0,
              checked: chosen,
              tabIndex: tabIndexOf(activeColumn === 0),
              "aria-label": t4("browse.select-item", { name: item.label }),
              onClick: (event) => tick(row, event.currentTarget.checked, event.shiftKey)
            }
          ) }),
          /* @__PURE__ */ a4(NameCell, { item, node: node2, active: activeColumn === 1 }),
          numberColumns.value.map((column, place2) => /* @__PURE__ */ a4(
            NumberCell,
            {
              item,
              column,
              place: place2 + 2,
              active: activeColumn === place2 + 2
            },
            column
          ))
        ]
      }
    );
  }
  function NameCell({
    item,
    node: node2,
    active
  }) {
    const [first, second] = nameLines(item);
    const clicked = (event) => {
      if (event.ctrlKey || event.metaKey) toggleSelected(item.position);
      else openItem(item);
    };
    return /* @__PURE__ */ a4("div", { role: "rowheader", class: "cell name", "aria-colindex": 2, children: /* @__PURE__ */ a4(
      "button",
      {
        type: "button",
        class: "name-button",
        "data-column": 1,
        tabIndex: tabIndexOf(active),
        "aria-label": second ? `${first}. ${second}` : first,
        title: second ? `${first}
${second}` : first,
        onClick: clicked,
        children: [
          /* @__PURE__ */ a4("span", { class: "name-line", children: [
            /* @__PURE__ */ a4(Swatch, { community: node2 < 0 ? -1 : network.value.community[node2] }),
            /* @__PURE__ */ a4(
              Marked,
              {
                class: second ? "name-text" : "name-text alone",
                text: first,
                query: query.value,
                room: second ? FITTING : 2 * FITTING
              }
            )
          ] }),
          second ? /* @__PURE__ */ a4(Marked, { class: "name-title", text: second, query: query.value, room: TITLE }) : null
        ]
      }
    ) });
  }
  function NumberCell({ item, column, place: place2, active }) {
    const shown2 = network.value;
    const value = valueOf2(column, shown2, item);
    const own3 = { "data-column": place2, tabIndex: tabIndexOf(active) };
    const plain2 = column === "year" ? item.year ?? "—" : null;
    const digits = column === "strength" ? 1 : 0;
    return /* @__PURE__ */ a4("div", { role: "gridcell", class: "cell number", "aria-colindex": place2 + 1, children: plain2 === null ? /* @__PURE__ */ a4(
      Count,
      {
        n: value,
        text: formatNumber(value, digits),
        attributes: own3,
        rows: () => rowsBehind(column, shown2, item)
      }
    ) : /* @__PURE__ */ a4("span", { ...own3, children: plain2 }) });
  }

  // src/browse/list_tools.tsx
  function ListTools() {
    const { column, descending } = chosenSort.value;
    const turn = t4(descending ? "browse.descending" : "browse.ascending");
    const listed = listOrder.value.length;
    const choose3 = (chosen) => {
      sort.value = { column: chosen, descending: chosen !== "label" };
    };
    return /* @__PURE__ */ a4("div", { class: "list-tools", children: [
      /* @__PURE__ */ a4("label", { class: "sort-choice", children: [
        /* @__PURE__ */ a4("span", { children: t4("browse.sort") }),
        /* @__PURE__ */ a4(
          "select",
          {
            value: column,
            id: "sort-choice",
            onChange: (event) => choose3(event.currentTarget.value),
            children: sortColumns.value.map((one) => /* @__PURE__ */ a4("option", { value: one, selected: one === column, children: columnName(one) }, one))
          }
        )
      ] }),
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet turn",
          "aria-label": turn,
          title: turn,
          onClick: () => sortBy(column),
          children: /* @__PURE__ */ a4("span", { "aria-hidden": "true", children: descending ? "↓" : "↑" })
        }
      ),
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet",
          id: "select-listed",
          disabled: !listed,
          title: t4("browse.select-listed-help"),
          onClick: selectListed,
          children: t4("browse.select-listed", { n: listed })
        }
      )
    ] });
  }

  // node_modules/@tanstack/virtual-core/dist/esm/lazy-measurements.js
  function getMeasurementKey(item) {
    return typeof item === "object" ? item.key : item;
  }
  function createLazyMeasurementsView(cache, flat) {
    const count = cache.length;
    return new Proxy(cache, {
      get(target, prop, receiver) {
        if (typeof prop === "string") {
          const c4 = prop.charCodeAt(0);
          if (c4 >= 48 && c4 <= 57) {
            const i4 = +prop;
            if (Number.isInteger(i4) && i4 >= 0 && i4 < count) {
              let v4 = target[i4];
              if (typeof v4 !== "object") {
                const s4 = flat[i4 * 2];
                v4 = target[i4] = {
                  index: i4,
                  key: v4,
                  start: s4,
                  size: flat[i4 * 2 + 1],
                  end: s4 + flat[i4 * 2 + 1],
                  lane: 0
                };
              }
              return v4;
            }
          }
          if (prop === "length") return count;
        }
        return Reflect.get(target, prop, receiver);
      }
    });
  }

  // node_modules/@tanstack/virtual-core/dist/esm/utils.js
  function memo(getDeps, fn, opts) {
    let deps = opts.initialDeps ?? [];
    let result;
    let isInitial = true;
    function memoizedFunction() {
      var _a;
      const debugEnabled = !!opts.key && !!((_a = opts.debug) == null ? void 0 : _a.call(opts));
      let depTime = 0;
      if (debugEnabled) depTime = Date.now();
      const newDeps = getDeps();
      const depsChanged = newDeps.length !== deps.length || newDeps.some((dep, index) => deps[index] !== dep);
      if (!depsChanged) {
        return result;
      }
      deps = newDeps;
      let resultTime = 0;
      if (debugEnabled) resultTime = Date.now();
      result = fn(...newDeps);
      if (debugEnabled) {
        const depEndTime = Math.round((Date.now() - depTime) * 100) / 100;
        const resultEndTime = Math.round((Date.now() - resultTime) * 100) / 100;
        const resultFpsPercentage = resultEndTime / 16;
        const pad = (str, num) => {
          str = String(str);
          while (str.length < num) {
            str = " " + str;
          }
          return str;
        };
        console.info(
          `%c⏱ ${pad(resultEndTime, 5)} /${pad(depEndTime, 5)} ms`,
          `
            font-size: .6rem;
            font-weight: bold;
            color: hsl(${Math.max(
            0,
            Math.min(120 - 120 * resultFpsPercentage, 120)
          )}deg 100% 31%);`,
          opts == null ? void 0 : opts.key
        );
      }
      if ((opts == null ? void 0 : opts.onChange) && !(isInitial && opts.skipInitialOnChange)) {
        opts.onChange(result);
      }
      isInitial = false;
      return result;
    }
    memoizedFunction.updateDeps = (newDeps) => {
      deps = newDeps;
    };
    return memoizedFunction;
  }
  function notUndefined(value, msg) {
    if (value === void 0) {
      throw new Error(`Unexpected undefined${msg ? `: ${msg}` : ""}`);
    } else {
      return value;
    }
  }
  var approxEqual = (a5, b3) => Math.abs(a5 - b3) < 1.01;
  var debounce = (targetWindow, fn, ms) => {
    let timeoutId;
    return Object.assign(
      function(...args) {
        targetWindow.clearTimeout(timeoutId);
        timeoutId = targetWindow.setTimeout(() => fn.apply(this, args), ms);
      },
      {
        // The handle is closure-local, so a caller that has already
        // unsubscribed has no way to stop a queued call. Teardown paths use
        // this to drop the pending invocation instead of letting it land.
        cancel: () => {
          targetWindow.clearTimeout(timeoutId);
        }
      }
    );
  };

  // node_modules/@tanstack/virtual-core/dist/esm/scroll-classifier.js
  function classifyScrollEvent({
    offset,
    isScrolling,
    elementMax,
    holdOffset,
    scrollOffset,
    pendingWrite,
    clampedMaxAtWrite
  }) {
    var _a;
    if (isScrolling && pendingWrite === null && offset === scrollOffset) {
      return "spurious";
    }
    if (pendingWrite !== null && Math.abs(offset - pendingWrite.target) < 1.5) {
      return "readBack";
    }
    if (pendingWrite !== null && !pendingWrite.smooth && elementMax !== null && pendingWrite.target > elementMax + holdOffset + 0.5 && Math.abs(offset - (elementMax + holdOffset)) < 1.5) {
      return "clampedReadBack";
    }
    if (pendingWrite !== null && !pendingWrite.smooth && ((_a = pendingWrite.lowMaxes) == null ? void 0 : _a.some((max) => Math.abs(offset - max) < 1.5))) {
      return "clampedReadBack";
    }
    if (clampedMaxAtWrite !== null && Math.abs(offset - clampedMaxAtWrite) < 1.5) {
      return "clampedEcho";
    }
    return "external";
  }
  var isAnimating = (phase) => phase === "smooth" || phase === "smoothFinishing";
  function externalRetiresCommand({
    kind,
    offset,
    command,
    target
  }) {
    return kind !== "spurious" && kind !== "readBack" && // Our own write, clamped (`clampedReadBack`, #1310): the command is not
    // retired by it, and reconcile retargets below the new max.
    kind !== "clampedReadBack" && (command == null ? void 0 : command.index) != null && // Nothing has been written for a command waiting for the tail; these
    // are the fling's events.
    command.phase !== "queued" && // A non-smooth write lands at once, so any other scroll event is the
    // user's, even before reconcile saw the target reached (the target may
    // keep moving, or iOS ignored the write under a finger). A write the
    // browser clamped because the sizer hasn't grown yet reads back at the
    // max, which is also where the fresh target clamps, so the check below
    // keeps it reconciling (#1294). While a smooth scroll's animation may
    // still report, its events look like a user's, so it yields only once it
    // has landed.
    !isAnimating(command.phase) && !approxEqual(offset, command.lastTargetOffset) && !approxEqual(offset, target()) && // A compensation write's clamped echo (#1258) keeps the command. The
    // order is deliberate, not tidiness: this clause stays after `target()`
    // (and `clampedReadBack` before it) because `target()` can rebuild the
    // measurements, so it must run for exactly the events it always did.
    kind !== "clampedEcho";
  }
  var FLING_WINDOW_MS = 40;
  function flingSpedUp(samples) {
    const last3 = samples[samples.length - 1];
    if (last3 === void 0) return false;
    let j3 = samples.length - 2;
    while (j3 >= 0 && last3.t - samples[j3].t < FLING_WINDOW_MS) j3--;
    if (j3 < 0) return false;
    const mid = samples[j3];
    let k4 = j3 - 1;
    while (k4 >= 0 && mid.t - samples[k4].t < FLING_WINDOW_MS) k4--;
    if (k4 < 0) return false;
    const first = samples[k4];
    const recent = (last3.offset - mid.offset) / (last3.t - mid.t);
    const before2 = (mid.offset - first.offset) / (mid.t - first.t);
    return recent * before2 >= 0 && Math.abs(recent) >= 2 * Math.abs(before2) && Math.abs(recent) - Math.abs(before2) >= 0.8;
  }
  function flingCaught(samples) {
    const last3 = samples[samples.length - 1];
    if (last3 === void 0) return false;
    let j3 = samples.length - 2;
    while (j3 >= 0 && last3.t - samples[j3].t < FLING_WINDOW_MS) j3--;
    if (j3 < 0) return false;
    const from = samples[j3];
    return Math.abs(last3.offset - from.offset) / (last3.t - from.t) >= 0.05;
  }

  // node_modules/@tanstack/virtual-core/dist/esm/ios-gesture.js
  var _isIOSResult;
  var isIOSWebKit = () => {
    if (_isIOSResult !== void 0) return _isIOSResult;
    if (typeof navigator === "undefined") return _isIOSResult = false;
    if (/iP(hone|od|ad)/.test(navigator.userAgent)) return _isIOSResult = true;
    const mtp = navigator.maxTouchPoints;
    return _isIOSResult = navigator.platform === "MacIntel" && mtp !== void 0 && mtp > 0;
  };
  var _iosMomentumOverridesWritesResult;
  var iosMomentumOverridesWrites = () => {
    if (_iosMomentumOverridesWritesResult !== void 0) {
      return _iosMomentumOverridesWritesResult;
    }
    return _iosMomentumOverridesWritesResult = isIOSWebKit() && typeof CSS !== "undefined" && typeof CSS.supports === "function" && CSS.supports("overflow-anchor: auto");
  };
  var momentumOverridesWrites = () => !isIOSWebKit() || iosMomentumOverridesWrites();
  var touchListenerOptions = {
    capture: true,
    passive: true
  };
  var IosGesture = class {
    constructor(host) {
      this.host = host;
      this._touch = null;
      this.inMotion = () => this._touch !== null && this._touch.phase !== "lateFling";
      this.dragging = () => {
        var _a;
        return ((_a = this._touch) == null ? void 0 : _a.phase) === "down" && this._touch.moved;
      };
      this.tail = () => {
        var _a;
        return ((_a = this._touch) == null ? void 0 : _a.phase) === "tail" ? this._touch.moved ? "fling" : "tap" : null;
      };
      this.onScroll = ({
        isScrolling,
        ownReadBack,
        moved,
        external
      }) => {
        var _a, _b, _c;
        if (isScrolling && ((_a = this._touch) == null ? void 0 : _a.phase) === "tail") {
          this._openTail(this._touch.moved || !ownReadBack, false);
        } else if (((_b = this._touch) == null ? void 0 : _b.phase) === "lateFling") {
          if (this.host.now() > this._touch.until) {
            this._touch = null;
          } else if (external && isScrolling && moved) {
            this._openTail(true, false);
          }
        }
        if (!ownReadBack && isScrolling && moved && ((_c = this._touch) == null ? void 0 : _c.phase) === "down") {
          this._touch.moved = true;
          return true;
        }
        return false;
      };
      this.touchStart = () => {
        this.end();
        this._touch = { phase: "down", moved: false };
      };
      this.touchEnd = () => {
        var _a;
        const moved = ((_a = this._touch) == null ? void 0 : _a.phase) === "down" && this._touch.moved;
        this.end();
        this._openTail(moved, moved);
      };
      this.end = () => {
        var _a;
        const win = this.host.getWindow();
        if (((_a = this._touch) == null ? void 0 : _a.phase) === "tail" && win != null) {
          win.clearTimeout(this._touch.timerId);
        }
        this._touch = null;
      };
      this.listen = (target) => {
        const onTouchStart = () => this.touchStart();
        const onTouchEnd = () => this.touchEnd();
        target.addEventListener("touchstart", onTouchStart, touchListenerOptions);
        target.addEventListener("touchend", onTouchEnd, touchListenerOptions);
        target.addEventListener("touchcancel", onTouchEnd, touchListenerOptions);
        return () => {
          target.removeEventListener(
            "touchstart",
            onTouchStart,
            touchListenerOptions
          );
          target.removeEventListener("touchend", onTouchEnd, touchListenerOptions);
          target.removeEventListener(
            "touchcancel",
            onTouchEnd,
            touchListenerOptions
          );
          this.end();
        };
      };
      this._openTail = (moved, awaitingFling) => {
        const win = this.host.getWindow();
        if (win == null) return;
        this.end();
        const tail = {
          phase: "tail",
          moved,
          awaitingFling,
          // Only fires while this tail is current: `end` clears it otherwise.
          timerId: win.setTimeout(() => {
            if (this.host.tailStillMoving()) {
              this._openTail(tail.moved, tail.awaitingFling);
              return;
            }
            this._touch = tail.awaitingFling ? { phase: "lateFling", until: this.host.now() + 1e3 } : null;
            this.host.onTailClosed();
          }, 150)
        };
        this._touch = tail;
      };
    }
    get touch() {
      return this._touch;
    }
  };

  // node_modules/@tanstack/virtual-core/dist/esm/index.js
  var getRect = (element) => {
    const { clientWidth, clientHeight } = element;
    return { width: clientWidth, height: clientHeight };
  };
  var createFrameQueue = (targetWindow) => {
    const ids = /* @__PURE__ */ new Set();
    return {
      schedule: (fn) => {
        const id = targetWindow.requestAnimationFrame(() => {
          ids.delete(id);
          fn();
        });
        ids.add(id);
      },
      cancel: () => {
        ids.forEach((id) => targetWindow.cancelAnimationFrame(id));
        ids.clear();
      }
    };
  };
  var defaultKeyExtractor = (index) => index;
  var defaultRangeExtractor = (range2) => {
    const overscan = range2.overscan * Math.max(range2.lanes ?? 1, 1);
    const start2 = Math.max(range2.startIndex - overscan, 0);
    const end2 = Math.min(range2.endIndex + overscan, range2.count - 1);
    const len = end2 - start2 + 1;
    const arr = new Array(len);
    for (let i4 = 0; i4 < len; i4++) {
      arr[i4] = start2 + i4;
    }
    return arr;
  };
  var observeElementRect = (instance, cb) => {
    const element = instance.scrollElement;
    if (!element) {
      return;
    }
    const targetWindow = instance.targetWindow;
    if (!targetWindow) {
      return;
    }
    const handler = (rect) => {
      const { width, height } = rect;
      cb({ width: Math.round(width), height: Math.round(height) });
    };
    handler(getRect(element));
    if (!targetWindow.ResizeObserver) {
      return () => {
      };
    }
    const frames = createFrameQueue(targetWindow);
    const observer = new targetWindow.ResizeObserver(() => {
      const run = () => {
        handler(getRect(element));
      };
      instance.options.useAnimationFrameWithResizeObserver ? frames.schedule(run) : run();
    });
    observer.observe(element, { box: "content-box" });
    return () => {
      observer.unobserve(element);
      frames.cancel();
    };
  };
  var addEventListenerOptions = {
    passive: true
  };
  var supportsScrollend = typeof window == "undefined" ? true : "onscrollend" in window;
  var observeOffset = (instance, cb, readOffset) => {
    const element = instance.scrollElement;
    if (!element) {
      return;
    }
    const targetWindow = instance.targetWindow;
    if (!targetWindow) {
      return;
    }
    const registerScrollendEvent = instance.options.useScrollendEvent && supportsScrollend;
    let offset = 0;
    const fallback = registerScrollendEvent ? null : debounce(
      targetWindow,
      () => cb(readOffset(element), false),
      instance.options.isScrollingResetDelay
    );
    const createHandler = (isScrolling) => () => {
      offset = readOffset(element);
      fallback == null ? void 0 : fallback();
      cb(offset, isScrolling);
    };
    const handler = createHandler(true);
    const endHandler = createHandler(false);
    element.addEventListener("scroll", handler, addEventListenerOptions);
    if (registerScrollendEvent) {
      element.addEventListener("scrollend", endHandler, addEventListenerOptions);
    }
    return () => {
      element.removeEventListener("scroll", handler);
      if (registerScrollendEvent) {
        element.removeEventListener("scrollend", endHandler);
      }
      fallback == null ? void 0 : fallback.cancel();
    };
  };
  var observeElementOffset = (instance, cb) => observeOffset(instance, cb, (el) => {
    const { horizontal, isRtl } = instance.options;
    return horizontal ? el.scrollLeft * (isRtl && -1 || 1) : el.scrollTop;
  });
  var measureElement = (element, entry2, instance) => {
    if (instance.options.useCachedMeasurements) {
      const index = instance.indexFromElement(element);
      const key = instance.options.getItemKey(index);
      return instance.itemSizeCache.get(key) ?? instance.options.estimateSize(index);
    }
    if (entry2 == null ? void 0 : entry2.borderBoxSize) {
      const box = entry2.borderBoxSize[0];
      if (box) {
        const size = Math.round(
          box[instance.options.horizontal ? "inlineSize" : "blockSize"]
        );
        return size;
      }
    }
    if (!entry2) {
      const index = instance.indexFromElement(element);
      const key = instance.options.getItemKey(index);
      const cachedSize = instance.itemSizeCache.get(key);
      if (cachedSize !== void 0) {
        return cachedSize;
      }
    }
    return element[instance.options.horizontal ? "offsetWidth" : "offsetHeight"];
  };
  var scrollWithAdjustments = (offset, {
    adjustments = 0,
    behavior
  }, instance) => {
    var _a;
    const { scrollElement, options } = instance;
    const adjustedOffset = offset + adjustments;
    const isRtlElement = options.horizontal && options.isRtl && scrollElement !== null && "ownerDocument" in scrollElement;
    (_a = scrollElement == null ? void 0 : scrollElement.scrollTo) == null ? void 0 : _a.call(scrollElement, {
      [options.horizontal ? "left" : "top"]: isRtlElement ? -adjustedOffset : adjustedOffset,
      behavior
    });
  };
  var elementScroll = scrollWithAdjustments;
  var initialScrollPhase = (behavior, atTarget) => behavior === "smooth" ? atTarget ? "smoothLanded" : "smooth" : "instant";
  var isSmoothScroll = (state) => (state == null ? void 0 : state.phase) === "smooth" || (state == null ? void 0 : state.phase) === "smoothLanded";
  function isAppendWithTrim(prevCount, nextCount, getPreviousKey, getNextKey) {
    if (nextCount === 0) return false;
    const firstKey = getNextKey(0);
    const removedKeys = /* @__PURE__ */ new Set();
    let removedCount = 0;
    while (removedCount < prevCount) {
      const key = getPreviousKey(removedCount);
      if (key === firstKey) break;
      removedKeys.add(key);
      removedCount++;
    }
    const retainedCount = prevCount - removedCount;
    if (retainedCount === 0 || retainedCount >= nextCount) return false;
    for (let i4 = 0; i4 < retainedCount; i4++) {
      if (getNextKey(i4) !== getPreviousKey(removedCount + i4)) return false;
    }
    for (let i4 = retainedCount; i4 < nextCount; i4++) {
      if (removedKeys.has(getNextKey(i4))) return false;
    }
    return true;
  }
  var Virtualizer = class {
    constructor(opts) {
      this.unsubs = [];
      this.scrollElement = null;
      this.targetWindow = null;
      this.isScrolling = false;
      this.scrollState = null;
      this.measurementsCache = [];
      this._singleLaneMeasurements = null;
      this.itemSizeCache = /* @__PURE__ */ new Map();
      this.itemSizeCacheVersion = 0;
      this.laneAssignments = /* @__PURE__ */ new Map();
      this.pendingMin = null;
      this.prevLanes = void 0;
      this.lanesChangedFlag = false;
      this.lanesSettling = false;
      this.pendingScrollAnchor = null;
      this.scrollRect = null;
      this.scrollOffset = null;
      this.scrollDirection = null;
      this._holdOffset = 0;
      this._reportedOverscroll = false;
      this._iosGesture = new IosGesture({
        getWindow: () => this.targetWindow,
        now: () => this.now(),
        // The end of a fling can move less than a pixel per scroll event, so
        // events can stop for 150ms while the fling is still running (seen on
        // an iPhone, 27.0.1). A command waiting for it would then be written
        // into the fling and overridden. The element having moved since the
        // last event means it has not ended: wait again. Not while our own
        // write has yet to report: that moved it.
        tailStillMoving: () => {
          const state = this.scrollState;
          if ((state == null ? void 0 : state.phase) !== "queued" || this.pendingWrite !== null) {
            return false;
          }
          const now = this._readElementOffset();
          if (now === null || this._lastElementOffset === null || Math.abs(now - this._lastElementOffset) < 1) {
            return false;
          }
          this._lastElementOffset = now;
          state.samples = [...state.samples ?? [], { t: this.now(), offset: now }];
          return true;
        },
        onTailClosed: () => {
          const state = this.scrollState;
          if ((state == null ? void 0 : state.phase) === "queued" && flingCaught(state.samples ?? [])) {
            this.scrollState = null;
          }
          this._flushHoldIfReady(true);
          this._writeAwaitingCommand();
          this._retryClampedAdjustment();
        }
      });
      this._lastElementOffset = null;
      this.pendingWrite = null;
      this._clampedAdjustment = null;
      this.elementsCache = /* @__PURE__ */ new Map();
      this._resizeBatch = null;
      this.now = () => {
        var _a, _b, _c;
        return ((_c = (_b = (_a = this.targetWindow) == null ? void 0 : _a.performance) == null ? void 0 : _b.now) == null ? void 0 : _c.call(_b)) ?? Date.now();
      };
      this.observer = /* @__PURE__ */ (() => {
        let _ro = null;
        let _frames = null;
        let delivering = false;
        let observeQueued = false;
        const pendingObservations = /* @__PURE__ */ new Set();
        const get = () => {
          if (_ro) {
            return _ro;
          }
          const targetWindow = this.targetWindow;
          if (!targetWindow || !targetWindow.ResizeObserver) {
            return null;
          }
          const frames = _frames = createFrameQueue(targetWindow);
          return _ro = new targetWindow.ResizeObserver((entries2) => {
            const run = () => {
              const batch = { sync: false };
              this._resizeBatch = batch;
              try {
                entries2.forEach(measureEntry);
              } finally {
                this._resizeBatch = null;
                if (batch.notify) {
                  this.notify(batch.sync);
                  this._noteClampMax();
                  this._flushHoldIfReady(true);
                  this._retryClampedAdjustment();
                  this.measureElement(null);
                }
              }
            };
            if (this.options.useAnimationFrameWithResizeObserver) {
              frames.schedule(run);
            } else {
              delivering = true;
              try {
                run();
              } finally {
                delivering = false;
              }
            }
          });
        };
        const measureEntry = (entry2) => {
          const node2 = entry2.target;
          const index = this.indexFromElement(node2);
          if (!node2.isConnected) {
            this.observer.unobserve(node2);
            for (const [cacheKey, cachedNode] of this.elementsCache) {
              if (cachedNode === node2) {
                this.elementsCache.delete(cacheKey);
                break;
              }
            }
            return;
          }
          if (!this.isIndexInRange(index)) return;
          if (this.shouldMeasureDuringScroll(index)) {
            this.resizeItem(index, this.options.measureElement(node2, entry2, this));
          }
        };
        return {
          disconnect: () => {
            var _a;
            (_a = get()) == null ? void 0 : _a.disconnect();
            _frames == null ? void 0 : _frames.cancel();
            pendingObservations.clear();
            observeQueued = false;
            _ro = null;
            _frames = null;
          },
          observe: (target) => {
            const observer = get();
            if (!observer) return;
            if (!delivering) {
              observer.observe(target, { box: "border-box" });
              return;
            }
            pendingObservations.add(target);
            if (!observeQueued) {
              observeQueued = true;
              _frames == null ? void 0 : _frames.schedule(() => {
                observeQueued = false;
                pendingObservations.forEach((node2) => {
                  if (node2.isConnected) _ro == null ? void 0 : _ro.observe(node2, { box: "border-box" });
                });
                pendingObservations.clear();
              });
            }
          },
          unobserve: (target) => {
            var _a;
            pendingObservations.delete(target);
            (_a = get()) == null ? void 0 : _a.unobserve(target);
          }
        };
      })();
      this.range = null;
      this.setOptions = (opts2) => {
        var _a;
        const merged = {
          debug: false,
          initialOffset: 0,
          overscan: 1,
          paddingStart: 0,
          paddingEnd: 0,
          scrollPaddingStart: 0,
          scrollPaddingEnd: 0,
          horizontal: false,
          getItemKey: defaultKeyExtractor,
          rangeExtractor: defaultRangeExtractor,
          onChange: () => {
          },
          measureElement,
          initialRect: { width: 0, height: 0 },
          scrollMargin: 0,
          gap: 0,
          indexAttribute: "data-index",
          initialMeasurementsCache: [],
          lanes: 1,
          anchorTo: "start",
          followOnAppend: false,
          scrollEndThreshold: 1,
          isScrollingResetDelay: 150,
          enabled: true,
          isRtl: false,
          useScrollendEvent: false,
          useAnimationFrameWithResizeObserver: false,
          laneAssignmentMode: "estimate",
          useCachedMeasurements: false
        };
        for (const key in opts2) {
          const v4 = opts2[key];
          if (v4 !== void 0) merged[key] = v4;
        }
        const prevOptions = this.options;
        let anchor = null;
        let followOnAppend = null;
        let edgeKeysChanged = false;
        if (prevOptions !== void 0 && prevOptions.enabled && merged.enabled && merged.anchorTo === "end" && this.scrollElement !== null) {
          const prevCount = prevOptions.count;
          const nextCount = merged.count;
          const measurements = this.getMeasurements();
          const previousItems = ((_a = this._singleLaneMeasurements) == null ? void 0 : _a.items) ?? measurements;
          const getPreviousKey = (index) => getMeasurementKey(previousItems[index]);
          const prevFirstKey = prevCount > 0 ? getPreviousKey(0) : null;
          const prevLastKey = prevCount > 0 ? getPreviousKey(prevCount - 1) : null;
          const didCountChange = nextCount !== prevCount;
          const didEdgeKeysChange = didCountChange || prevCount > 0 && nextCount > 0 && (merged.getItemKey(0) !== prevFirstKey || merged.getItemKey(nextCount - 1) !== prevLastKey);
          if (didEdgeKeysChange) {
            edgeKeysChanged = true;
            const item = prevCount > 0 ? this.getVirtualItemForOffset(this.getScrollOffset()) ?? measurements[0] : null;
            if (item) {
              anchor = [item.key, this.getScrollOffset() - item.start];
            }
            const behavior = merged.followOnAppend === true ? "auto" : merged.followOnAppend || null;
            if (behavior && nextCount > 0 && this.isAtEnd(prevOptions.scrollEndThreshold) && (prevCount === 0 || merged.getItemKey(nextCount - 1) !== prevLastKey)) {
              if (nextCount > prevCount || isAppendWithTrim(
                prevCount,
                nextCount,
                getPreviousKey,
                merged.getItemKey
              )) {
                followOnAppend = behavior;
              }
            }
          }
        }
        this.options = merged;
        if (edgeKeysChanged) {
          this.pendingMin = 0;
          this.itemSizeCacheVersion++;
        }
        let anchorDelta = null;
        if (anchor && this.scrollOffset !== null && !this._awaitingCommandReadBack()) {
          const [anchorKey, anchorOffset] = anchor;
          const newMeasurements = this.getMeasurements();
          const { count, getItemKey } = this.options;
          let idx = 0;
          while (idx < count && getItemKey(idx) !== anchorKey) {
            idx++;
          }
          if (idx < count) {
            const anchorItem = newMeasurements[idx];
            if (anchorItem) {
              const newOffset = Math.max(0, anchorItem.start + anchorOffset);
              if (!followOnAppend && newOffset !== this.scrollOffset) {
                anchorDelta = newOffset - this.scrollOffset;
                this.scrollOffset = newOffset;
              }
            }
          }
        }
        if (followOnAppend) {
          this.pendingScrollAnchor = { kind: "follow", behavior: followOnAppend };
        } else if (anchorDelta !== null) {
          if (this._canWriteScroll()) {
            this.pendingScrollAnchor = { kind: "anchor", delta: anchorDelta };
          } else {
            this._holdOffset += anchorDelta;
            this._followOffsetTarget(anchorDelta);
          }
        }
      };
      this.notify = (sync) => {
        var _a, _b;
        (_b = (_a = this.options).onChange) == null ? void 0 : _b.call(_a, this, sync);
      };
      this.maybeNotify = memo(
        () => {
          this.calculateRange();
          return [
            this.isScrolling,
            this.range ? this.range.startIndex : null,
            this.range ? this.range.endIndex : null
          ];
        },
        (isScrolling) => {
          this.notify(isScrolling);
        },
        {
          key: "maybeNotify",
          debug: () => this.options.debug,
          initialDeps: [
            this.isScrolling,
            this.range ? this.range.startIndex : null,
            this.range ? this.range.endIndex : null
          ]
        }
      );
      this.cleanup = () => {
        var _a;
        this.unsubs.filter(Boolean).forEach((d5) => d5());
        this.unsubs = [];
        this.observer.disconnect();
        if (this.rafId != null && this.targetWindow) {
          this.targetWindow.cancelAnimationFrame(this.rafId);
          this.rafId = null;
        }
        this.scrollState = null;
        (_a = this._momentumStop) == null ? void 0 : _a.restore();
        this._momentumStop = null;
        this.isScrolling = false;
        this.scrollDirection = null;
        this._holdOffset = 0;
        this._reportedOverscroll = false;
        this._clampedAdjustment = null;
        this.pendingWrite = null;
        this.scrollElement = null;
        this.targetWindow = null;
      };
      this._didMount = () => {
        return () => {
          this.cleanup();
        };
      };
      this._willUpdate = () => {
        var _a;
        const scrollElement = this.options.enabled ? this.options.getScrollElement() : null;
        if (this.scrollElement !== scrollElement) {
          this.cleanup();
          if (!scrollElement) {
            this.maybeNotify();
            return;
          }
          this.scrollElement = scrollElement;
          if (this.scrollElement && "ownerDocument" in this.scrollElement) {
            this.targetWindow = this.scrollElement.ownerDocument.defaultView;
          } else {
            this.targetWindow = ((_a = this.scrollElement) == null ? void 0 : _a.window) ?? null;
          }
          this.elementsCache.forEach((cached) => {
            this.observer.observe(cached);
          });
          this.unsubs.push(
            this.options.observeElementRect(this, (rect) => {
              this.scrollRect = rect;
              this.maybeNotify();
            })
          );
          this.unsubs.push(
            this.options.observeElementOffset(this, (offset, isScrolling) => {
              var _a2, _b, _c, _d;
              const elementMax = isScrolling ? this._elementMaxScrollOffset() : null;
              const wasOverscrolled = this._reportedOverscroll;
              this._reportedOverscroll = offset < 0 || elementMax !== null && offset > elementMax + 1;
              const elementOffset = offset;
              this._lastElementOffset = elementOffset;
              offset = this._toLayoutOffset(offset);
              const kind = this._classifyScrollEvent(
                offset,
                isScrolling,
                elementMax
              );
              if (kind === "spurious") return;
              if (kind === "readBack") {
                offset = this.pendingWrite.target;
              } else if (kind === "clampedReadBack" && ((_a2 = this.scrollState) == null ? void 0 : _a2.index) != null && // Not `elementMax`: an adapter can report the read-back at rest.
              offset < this.getMaxScrollOffset() - 1.5) {
                this.scrollState.lastTargetOffset = offset;
              } else if (externalRetiresCommand({
                kind,
                offset,
                command: this.scrollState,
                target: () => this.getScrollStateTarget(this.scrollState)
              })) {
                this.scrollState = null;
              }
              this.pendingWrite = null;
              if (this._clampedAdjustment !== null && Math.abs(offset - this._clampedAdjustment.maxAtWrite) >= 1.5) {
                this._clampedAdjustment = null;
              }
              const prevOffset = this.getScrollOffset();
              const prevDirection = this.scrollDirection;
              this.scrollDirection = isScrolling ? prevOffset === offset ? this.scrollDirection : prevOffset < offset ? "forward" : "backward" : null;
              this.scrollOffset = offset;
              this.isScrolling = isScrolling;
              const queued = this.scrollState;
              if ((queued == null ? void 0 : queued.phase) === "queued" && kind === "external" && isScrolling) {
                if (wasOverscrolled || this._reportedOverscroll) {
                  queued.samples = [];
                } else {
                  const t5 = this.now();
                  queued.samples = [
                    ...(queued.samples ?? []).filter(
                      (sample) => t5 - sample.t <= 200
                    ),
                    { t: t5, offset: elementOffset }
                  ];
                  if (prevDirection !== null && this.scrollDirection !== prevDirection || flingSpedUp(queued.samples)) {
                    this.scrollState = null;
                  }
                }
              }
              if (this._iosGesture.onScroll({
                isScrolling,
                ownReadBack: kind === "readBack",
                moved: offset !== prevOffset,
                // Neither our write's read-back nor a frame of our smooth
                // animation: the user or a fling moved it.
                external: kind === "external" && ((_b = this.scrollState) == null ? void 0 : _b.phase) !== "smooth" && ((_c = this.scrollState) == null ? void 0 : _c.phase) !== "smoothFinishing"
              }) && // The user scrolls: a command still waiting for the tail is
              // theirs to override, like a written one would be.
              ((_d = this.scrollState) == null ? void 0 : _d.phase) === "queued") {
                this.scrollState = null;
              }
              this._flushHoldIfReady(true);
              if (this.scrollState) {
                this.scheduleScrollReconcile();
              }
              this.maybeNotify();
            })
          );
          if ("addEventListener" in this.scrollElement) {
            this.unsubs.push(
              this._iosGesture.listen(this.scrollElement)
            );
          }
          this._scrollToOffset(this.getScrollOffset());
        }
        this._noteClampMax();
        const anchor = this.pendingScrollAnchor;
        this.pendingScrollAnchor = null;
        if (anchor && this.scrollElement && this.options.enabled) {
          if (anchor.kind === "anchor") {
            if (!this._canWriteScroll()) {
              this._holdOffset += anchor.delta;
              this._followOffsetTarget(anchor.delta);
              this.notify(false);
            } else if (isSmoothScroll(this.scrollState) && !approxEqual(
              this.getScrollOffset() - anchor.delta,
              this.scrollState.lastTargetOffset
            )) ;
            else {
              this._followOffsetTarget(anchor.delta);
              this._scrollToOffset(this.getScrollOffset());
            }
          } else {
            this.scrollToEnd({ behavior: anchor.behavior });
          }
        }
        this._flushHoldIfReady(false);
        this._retryClampedAdjustment();
      };
      this._classifyScrollEvent = (offset, isScrolling, elementMax) => {
        var _a;
        return classifyScrollEvent({
          offset,
          isScrolling,
          elementMax,
          holdOffset: this._holdOffset,
          scrollOffset: this.scrollOffset,
          pendingWrite: this.pendingWrite,
          clampedMaxAtWrite: ((_a = this._clampedAdjustment) == null ? void 0 : _a.maxAtWrite) ?? null
        });
      };
      this._retryClampedAdjustment = () => {
        if (this._clampedAdjustment === null || !this.scrollElement || !this.options.enabled || !this._canWriteScroll()) {
          return;
        }
        const { target, maxAtWrite } = this._clampedAdjustment;
        const max = this.getMaxScrollOffset();
        if (max > maxAtWrite + 0.5) {
          this._clampedAdjustment = target > max + 0.5 ? { target, maxAtWrite: max } : null;
          this._scrollToOffset(target);
        }
      };
      this._writeAwaitingCommand = () => {
        const state = this.scrollState;
        if (state === null || state.phase !== "queued") return;
        const { behavior } = state;
        this.getMeasurements();
        const offset = this.getScrollStateTarget(state);
        state.lastTargetOffset = offset;
        this._clampedAdjustment = null;
        state.phase = initialScrollPhase(
          behavior,
          state.index != null && approxEqual(offset, this.getScrollOffset())
        );
        this._scrollToOffset(offset, { behavior });
        this.scheduleScrollReconcile();
      };
      this._readElementOffset = () => {
        const el = this.scrollElement;
        if (el == null) return null;
        const { horizontal, isRtl } = this.options;
        if (typeof el.scrollTop === "number") {
          return horizontal ? el.scrollLeft * (isRtl && -1 || 1) : el.scrollTop;
        }
        if (typeof el.scrollY === "number") {
          return horizontal ? el.scrollX : el.scrollY;
        }
        return null;
      };
      this._canWriteScroll = () => !(isIOSWebKit() && this._iosGesture.inMotion()) && !this._reportedOverscroll;
      this._flushHoldIfReady = (sync) => {
        var _a;
        if (this._holdOffset === 0) return;
        if (!this.scrollElement || !this.options.enabled) return;
        if (!this._canWriteScroll()) return;
        if (((_a = this.scrollState) == null ? void 0 : _a.phase) === "smooth") return;
        this._holdOffset = 0;
        if (this.scrollOffset !== null && this.scrollOffset < 0) {
          this.scrollOffset = 0;
        }
        this.notify(sync);
        const target = this.getCommandWrittenOffset() ?? this.getScrollOffset();
        this._clampedAdjustment = this._clampedBy(target);
        this._scrollToOffset(target);
      };
      this.rafId = null;
      this.getSize = () => {
        if (!this.options.enabled) {
          this.scrollRect = null;
          return 0;
        }
        this.scrollRect = this.scrollRect ?? this.options.initialRect;
        return this.scrollRect[this.options.horizontal ? "width" : "height"];
      };
      this.getScrollOffset = () => {
        if (!this.options.enabled) {
          this.scrollOffset = null;
          return 0;
        }
        this.scrollOffset = this.scrollOffset ?? (typeof this.options.initialOffset === "function" ? this.options.initialOffset() : this.options.initialOffset);
        return this.scrollOffset;
      };
      this.getMeasurementOptions = memo(
        () => [
          this.options.count,
          this.options.paddingStart,
          this.options.scrollMargin,
          this.options.getItemKey,
          this.options.enabled,
          this.options.lanes,
          this.options.laneAssignmentMode,
          this.options.gap
        ],
        (count, paddingStart, scrollMargin, getItemKey, enabled, lanes, laneAssignmentMode, gap) => {
          const lanesChanged = this.prevLanes !== void 0 && this.prevLanes !== lanes;
          if (lanesChanged) {
            this.lanesChangedFlag = true;
          }
          this.prevLanes = lanes;
          this.pendingMin = null;
          return {
            count,
            paddingStart,
            scrollMargin,
            getItemKey,
            enabled,
            lanes,
            laneAssignmentMode,
            gap
          };
        },
        {
          key: false
        }
      );
      this.isIndexInRange = (index) => index >= 0 && index < this.options.count;
      this.getMeasurements = memo(
        () => [this.getMeasurementOptions(), this.itemSizeCacheVersion],
        ({
          count,
          paddingStart,
          scrollMargin,
          getItemKey,
          enabled,
          lanes,
          laneAssignmentMode,
          gap
        }, _itemSizeCacheVersion) => {
          var _a;
          const itemSizeCache = this.itemSizeCache;
          if (!enabled) {
            this.measurementsCache = [];
            this._singleLaneMeasurements = null;
            this.itemSizeCache.clear();
            this.laneAssignments.clear();
            return [];
          }
          if (this.laneAssignments.size > count) {
            for (const index of this.laneAssignments.keys()) {
              if (index >= count) {
                this.laneAssignments.delete(index);
              }
            }
          }
          if (this.lanesChangedFlag) {
            this.lanesChangedFlag = false;
            this.lanesSettling = true;
            this.measurementsCache = [];
            this._singleLaneMeasurements = null;
            this.itemSizeCache.clear();
            this.laneAssignments.clear();
            this.pendingMin = null;
          }
          if (this.measurementsCache.length === 0 && !this.lanesSettling) {
            this.measurementsCache = this.options.initialMeasurementsCache;
            this.measurementsCache.forEach((item) => {
              this.itemSizeCache.set(item.key, item.size);
            });
          }
          const min = this.lanesSettling ? 0 : this.pendingMin ?? 0;
          this.pendingMin = null;
          if (this.lanesSettling && this.measurementsCache.length === count) {
            this.lanesSettling = false;
          }
          if (lanes === 1) {
            const need = count * 2;
            let flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
            if (!flat || flat.length < need) {
              const next = new Float64Array(need);
              if (flat && min > 0) next.set(flat.subarray(0, min * 2));
              flat = next;
            }
            const items2 = min === 0 ? new Array(count) : this._singleLaneMeasurements.items.slice();
            let runningStart;
            if (min === 0) {
              runningStart = paddingStart + scrollMargin;
            } else {
              const prevIdx = min - 1;
              runningStart = flat[prevIdx * 2] + flat[prevIdx * 2 + 1] + gap;
            }
            for (let i4 = min; i4 < count; i4++) {
              const key = getItemKey(i4);
              items2[i4] = key;
              const measuredSize = itemSizeCache.get(key);
              const size = typeof measuredSize === "number" ? measuredSize : this.options.estimateSize(i4);
              flat[i4 * 2] = runningStart;
              flat[i4 * 2 + 1] = size;
              runningStart += size + gap;
            }
            this._singleLaneMeasurements = { flat, items: items2 };
            const view3 = createLazyMeasurementsView(items2, flat);
            this.measurementsCache = view3;
            return view3;
          }
          const measurements = this.measurementsCache.slice(0, min);
          const laneLastIndex = new Array(lanes).fill(
            void 0
          );
          const laneEnds = new Float64Array(lanes);
          let filledLanes = 0;
          for (let m5 = 0; m5 < min; m5++) {
            const item = measurements[m5];
            if (item) {
              if (laneLastIndex[item.lane] === void 0) filledLanes++;
              laneLastIndex[item.lane] = m5;
              laneEnds[item.lane] = item.end;
            }
          }
          for (let i4 = min; i4 < count; i4++) {
            const key = getItemKey(i4);
            const cachedLane = this.laneAssignments.get(i4);
            let lane;
            let start2;
            const shouldCacheLane = laneAssignmentMode === "estimate" || itemSizeCache.has(key);
            if (cachedLane !== void 0 && this.options.lanes > 1) {
              lane = cachedLane;
              const prevIndex = laneLastIndex[lane];
              const prevInLane = prevIndex !== void 0 ? measurements[prevIndex] : void 0;
              start2 = prevInLane ? prevInLane.end + gap : paddingStart + scrollMargin;
            } else if (filledLanes === lanes) {
              let bestLane = 0;
              let bestEnd = laneEnds[0];
              let bestIdx = laneLastIndex[0];
              for (let l4 = 1; l4 < lanes; l4++) {
                const e4 = laneEnds[l4];
                if (e4 < bestEnd || e4 === bestEnd && laneLastIndex[l4] < bestIdx) {
                  bestLane = l4;
                  bestEnd = e4;
                  bestIdx = laneLastIndex[l4];
                }
              }
              lane = bestLane;
              start2 = bestEnd + gap;
              if (shouldCacheLane) {
                this.laneAssignments.set(i4, lane);
              }
            } else {
              lane = i4 % this.options.lanes;
              start2 = paddingStart + scrollMargin;
              if (shouldCacheLane) {
                this.laneAssignments.set(i4, lane);
              }
            }
            const measuredSize = itemSizeCache.get(key);
            const size = typeof measuredSize === "number" ? measuredSize : this.options.estimateSize(i4);
            const end2 = start2 + size;
            measurements[i4] = {
              index: i4,
              start: start2,
              size,
              end: end2,
              key,
              lane
            };
            if (laneLastIndex[lane] === void 0) filledLanes++;
            laneLastIndex[lane] = i4;
            laneEnds[lane] = end2;
          }
          this.measurementsCache = measurements;
          return measurements;
        },
        {
          key: "getMeasurements",
          debug: () => this.options.debug
        }
      );
      this.calculateRange = memo(
        () => [
          this.getMeasurements(),
          this.getSize(),
          this.getScrollOffset(),
          this.options.lanes,
          // scrollOffset is measured in the scroll element and the layout total
          // from the list start, so the list ends scrollMargin further down.
          this._getLayoutTotalSize() + this.options.scrollMargin
        ],
        (measurements, outerSize, scrollOffset, lanes, listEnd) => {
          if (measurements.length === 0 || outerSize === 0) {
            this.range = null;
            return null;
          }
          const maxScrollOffset = Math.max(listEnd - outerSize, 0);
          this.range = calculateRangeImpl(
            measurements,
            outerSize,
            Math.min(scrollOffset, maxScrollOffset),
            lanes,
            // Pass the typed array so binary search + forward-walk can read
            // start/end directly from Float64Array, skipping the Proxy traps.
            lanes === 1 && this._singleLaneMeasurements !== null ? this._singleLaneMeasurements.flat : null
          );
          return this.range;
        },
        {
          key: "calculateRange",
          debug: () => this.options.debug
        }
      );
      this.getVirtualIndexes = memo(
        () => {
          let startIndex = null;
          let endIndex = null;
          const range2 = this.calculateRange();
          if (range2) {
            startIndex = range2.startIndex;
            endIndex = range2.endIndex;
          }
          this.maybeNotify.updateDeps([this.isScrolling, startIndex, endIndex]);
          return [
            this.options.rangeExtractor,
            this.options.overscan,
            this.options.count,
            startIndex,
            endIndex,
            this.options.lanes
          ];
        },
        (rangeExtractor, overscan, count, startIndex, endIndex, lanes) => {
          return startIndex === null || endIndex === null ? [] : rangeExtractor({
            startIndex,
            endIndex,
            overscan,
            count,
            lanes
          });
        },
        {
          key: "getVirtualIndexes",
          debug: () => this.options.debug
        }
      );
      this.indexFromElement = (node2) => {
        const attributeName = this.options.indexAttribute;
        const indexStr = node2.getAttribute(attributeName);
        if (!indexStr) {
          console.warn(
            `Missing attribute name '${attributeName}={index}' on measured element.`
          );
          return -1;
        }
        return parseInt(indexStr, 10);
      };
      this.shouldMeasureDuringScroll = (index) => {
        var _a;
        if (!isSmoothScroll(this.scrollState)) {
          return true;
        }
        const scrollIndex = this.scrollState.index ?? ((_a = this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)) == null ? void 0 : _a.index);
        if (scrollIndex !== void 0 && this.range) {
          const bufferSize = Math.max(
            this.options.overscan,
            Math.ceil((this.range.endIndex - this.range.startIndex) / 2)
          );
          const minIndex = Math.max(0, scrollIndex - bufferSize);
          const maxIndex = Math.min(
            this.options.count - 1,
            scrollIndex + bufferSize
          );
          return index >= minIndex && index <= maxIndex;
        }
        return true;
      };
      this.measureElement = (node2) => {
        if (!node2) {
          this.elementsCache.forEach((cached, key2) => {
            if (!cached.isConnected) {
              this.observer.unobserve(cached);
              this.elementsCache.delete(key2);
            }
          });
          return;
        }
        const index = this.indexFromElement(node2);
        if (!this.isIndexInRange(index)) return;
        const key = this.options.getItemKey(index);
        const prevNode = this.elementsCache.get(key);
        if (prevNode !== node2) {
          if (prevNode) {
            this.observer.unobserve(prevNode);
          }
          this.observer.observe(node2);
          this.elementsCache.set(key, node2);
        }
        if (node2.isConnected && (!this.isScrolling || this.scrollState) && this.shouldMeasureDuringScroll(index)) {
          this.resizeItem(index, this.options.measureElement(node2, void 0, this));
        }
      };
      this.resizeItem = (index, size) => {
        var _a, _b, _c;
        if (!this.isIndexInRange(index)) return;
        if ((_a = this._resizeBatch) == null ? void 0 : _a.sync) this.getMeasurements();
        let cachedSize;
        let itemStart;
        let key;
        const flat = (_b = this._singleLaneMeasurements) == null ? void 0 : _b.flat;
        if (this.options.lanes === 1 && flat != null) {
          key = this.options.getItemKey(index);
          itemStart = flat[index * 2];
          cachedSize = flat[index * 2 + 1];
        } else {
          const item = this.measurementsCache[index];
          if (!item) return;
          key = item.key;
          itemStart = item.start;
          cachedSize = item.size;
        }
        const itemSize = this.itemSizeCache.get(key) ?? cachedSize;
        const delta = size - itemSize;
        if (delta !== 0) {
          const wasAtEnd = this.options.anchorTo === "end" && !isSmoothScroll(this.scrollState) && this.getVirtualDistanceFromEnd() <= this.options.scrollEndThreshold;
          const prevTotalSize = wasAtEnd ? this._getLayoutTotalSize() : 0;
          const scrollOffset = this.getScrollOffset();
          const isFirstMeasure = !this.itemSizeCache.has(key);
          const defaultShouldAdjust = isFirstMeasure ? (
            // First measurement: compensate any item whose top sits above the
            // fold — the estimate→actual delta must be corrected regardless of
            // scroll direction, since the whole estimated block was above it.
            itemStart < scrollOffset
          ) : (
            // Re-measurement: only compensate an item that is ENTIRELY above the
            // fold. An item that merely *spans* the fold (top above, bottom
            // below — e.g. a streaming chat message growing at its bottom)
            // changes size *below* the anchor point, so shifting scrollTop by the
            // delta would drag the viewport downward on every growth (#1218).
            // Also skip during backward scroll to avoid the "items jump while
            // scrolling up" cascade.
            itemStart + itemSize <= scrollOffset && this.scrollDirection !== "backward"
          );
          const shouldAdjustScroll = !isSmoothScroll(this.scrollState) && (this.shouldAdjustScrollPositionOnItemSizeChange !== void 0 ? this.shouldAdjustScrollPositionOnItemSizeChange(
            // The callback expects a VirtualItem; build one lazily only
            // when the consumer actually supplied a custom predicate.
            this.measurementsCache[index] ?? {
              index,
              key,
              start: itemStart,
              size: cachedSize,
              end: itemStart + cachedSize,
              lane: 0
            },
            delta,
            this
          ) : defaultShouldAdjust);
          if (this.pendingMin === null || index < this.pendingMin) {
            this.pendingMin = index;
          }
          this.itemSizeCache.set(key, size);
          this.itemSizeCacheVersion++;
          let adjustedSync = false;
          if (!this._awaitingCommandReadBack()) {
            if (wasAtEnd) {
              adjustedSync = this.applyScrollAdjustment(
                this._getLayoutTotalSize() - prevTotalSize
              );
            } else if (shouldAdjustScroll) {
              adjustedSync = this.applyScrollAdjustment(delta);
            }
          }
          if (this._resizeBatch) {
            this._resizeBatch.notify = true;
            (_c = this._resizeBatch).sync || (_c.sync = adjustedSync);
            return;
          }
          this.notify(adjustedSync);
          this._noteClampMax();
          this._flushHoldIfReady(true);
          this._retryClampedAdjustment();
        }
      };
      this.getVirtualItems = memo(
        () => [this.getVirtualIndexes(), this.getMeasurements(), this._holdOffset],
        (indexes, measurements, hold) => {
          const virtualItems = [];
          for (let k4 = 0, len = indexes.length; k4 < len; k4++) {
            const i4 = indexes[k4];
            const measurement = measurements[i4];
            virtualItems.push(
              hold === 0 ? measurement : {
                ...measurement,
                start: measurement.start - hold,
                end: measurement.end - hold
              }
            );
          }
          return virtualItems;
        },
        {
          key: "getVirtualItems",
          debug: () => this.options.debug
        }
      );
      this.getVirtualItemForOffset = (offset) => {
        var _a;
        const measurements = this.getMeasurements();
        if (measurements.length === 0) {
          return void 0;
        }
        const flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
        const useFlat = this.options.lanes === 1 && flat != null;
        const idx = findNearestBinarySearch(
          0,
          measurements.length - 1,
          useFlat ? (i4) => flat[i4 * 2] : (i4) => notUndefined(measurements[i4]).start,
          offset
        );
        return notUndefined(measurements[idx]);
      };
      this._noteClampMax = () => {
        if (!this._awaitingCommandReadBack()) return;
        const elementMax = this._elementMaxScrollOffset();
        if (elementMax === null) return;
        const write2 = this.pendingWrite;
        const max = Math.max(elementMax, 0) + this._holdOffset;
        if (max >= write2.target) return;
        const lowMaxes = write2.lowMaxes ?? (write2.lowMaxes = []);
        if (lowMaxes[lowMaxes.length - 1] !== max) lowMaxes.push(max);
      };
      this.getMaxScrollOffset = () => (this._elementMaxScrollOffset() ?? 0) + this._holdOffset;
      this._toLayoutOffset = (elementOffset) => {
        var _a;
        let offset = elementOffset + this._holdOffset;
        if (((_a = this.pendingScrollAnchor) == null ? void 0 : _a.kind) === "anchor") {
          offset += this.pendingScrollAnchor.delta;
        }
        return offset;
      };
      this._elementMaxScrollOffset = () => {
        const el = this.scrollElement;
        if (el === null) return null;
        if ("scrollHeight" in el) {
          return this.options.horizontal ? el.scrollWidth - el.clientWidth : el.scrollHeight - el.clientHeight;
        }
        if ("document" in el) {
          const doc = el.document.documentElement;
          return this.options.horizontal ? doc.scrollWidth - el.innerWidth : doc.scrollHeight - el.innerHeight;
        }
        return null;
      };
      this._momentumStop = null;
      this._stopMomentum = (done) => {
        const el = this.scrollElement;
        const win = this.targetWindow;
        if (el === null || win === null) return;
        const scroller = "document" in el ? el.document.scrollingElement : el;
        if (!(scroller == null ? void 0 : scroller.style)) return;
        if (this._momentumStop) {
          this._momentumStop.done = done;
          return;
        }
        const { style } = scroller;
        const property = this.options.horizontal ? "overflow-x" : "overflow-y";
        const value = style.getPropertyValue(property);
        const priority = style.getPropertyPriority(property);
        const crossSize = () => this.options.horizontal ? scroller.clientHeight : scroller.clientWidth;
        const crossSizeBefore = crossSize();
        style.setProperty(property, "hidden", "important");
        if (crossSize() !== crossSizeBefore) {
          style.setProperty(property, value, priority);
          return;
        }
        const stop = {
          // False when the app replaced the hidden value: the fling may not
          // have stopped.
          restore: () => {
            if (style.getPropertyValue(property) !== "hidden" || style.getPropertyPriority(property) !== "important") {
              return false;
            }
            style.setProperty(property, value, priority);
            return true;
          },
          done
        };
        this._momentumStop = stop;
        win.requestAnimationFrame(
          () => win.requestAnimationFrame(() => {
            if (this._momentumStop !== stop) return;
            this._momentumStop = null;
            if (stop.restore()) stop.done();
          })
        );
      };
      this._clampedBy = (target) => {
        const elementMax = this._elementMaxScrollOffset();
        if (elementMax === null) return null;
        const maxAtWrite = elementMax + this._holdOffset;
        return target > maxAtWrite + 0.5 ? { target, maxAtWrite } : null;
      };
      this.getVirtualDistanceFromEnd = () => {
        return Math.max(
          this._getLayoutTotalSize() + this.options.scrollMargin - this.getSize() - this.getScrollOffset(),
          0
        );
      };
      this.getDistanceFromEnd = () => {
        return Math.max(this.getMaxScrollOffset() - this.getScrollOffset(), 0);
      };
      this.isAtEnd = (threshold = this.options.scrollEndThreshold) => {
        return this.getDistanceFromEnd() <= threshold;
      };
      this.getOffsetForAlignment = (toOffset, align, itemSize = 0) => {
        if (!this.scrollElement) return 0;
        const size = this.getSize();
        const scrollOffset = this.getScrollOffset();
        if (align === "auto") {
          align = toOffset >= scrollOffset + size ? "end" : "start";
        }
        if (align === "center") {
          toOffset += (itemSize - size) / 2;
        } else if (align === "end") {
          toOffset -= size;
        }
        const maxOffset = this.getMaxScrollOffset();
        return Math.max(Math.min(maxOffset, toOffset), 0);
      };
      this.getOffsetForIndex = (index, align = "auto") => {
        index = Math.max(0, Math.min(index, this.options.count - 1));
        const size = this.getSize();
        const scrollOffset = this.getScrollOffset();
        const item = this.getMeasurements()[index];
        if (!item) return;
        if (align === "auto") {
          if (item.end >= scrollOffset + size - this.options.scrollPaddingEnd) {
            align = "end";
          } else if (item.start <= scrollOffset + this.options.scrollPaddingStart) {
            align = "start";
          } else {
            return [scrollOffset, align];
          }
        }
        if (align === "end" && index === this.options.count - 1) {
          const maxOffset = this.getMaxScrollOffset();
          const toOffset2 = maxOffset - this.options.paddingEnd + this.options.scrollPaddingEnd;
          return [Math.max(Math.min(toOffset2, maxOffset), 0), align];
        }
        const toOffset = align === "end" ? item.end + this.options.scrollPaddingEnd : item.start - this.options.scrollPaddingStart;
        return [
          this.getOffsetForAlignment(toOffset, align, item.size),
          align
        ];
      };
      this.scrollToOffset = (toOffset, { align = "start", behavior = "auto" } = {}) => {
        this._startScroll(
          { index: null, align },
          this.getOffsetForAlignment(toOffset, align),
          behavior,
          "absolute"
        );
      };
      this.scrollToIndex = (index, {
        align: initialAlign = "auto",
        behavior = "auto"
      } = {}) => {
        index = Math.max(0, Math.min(index, this.options.count - 1));
        const offsetInfo = this.getOffsetForIndex(index, initialAlign);
        if (!offsetInfo) return;
        const [offset, align] = offsetInfo;
        this._startScroll({ index, align }, offset, behavior, "absolute");
      };
      this.scrollBy = (delta, { behavior = "auto" } = {}) => {
        const offset = this.getOffsetForAlignment(
          (this.getCommandWrittenOffset() ?? this.getScrollOffset()) + delta,
          "start"
        );
        this._startScroll(
          { index: null, align: "start" },
          offset,
          behavior,
          "relative"
        );
      };
      this.scrollToEnd = ({ behavior = "auto" } = {}) => {
        if (this.options.count > 0) {
          this._startScroll(
            { index: this.options.count - 1, align: "end", toEnd: true },
            Math.max(this.getMaxScrollOffset(), 0),
            behavior,
            "absolute"
          );
          return;
        }
        this.scrollToOffset(Math.max(this.getTotalSize() - this.getSize(), 0), {
          behavior
        });
      };
      this.cancelScroll = () => {
        if (this.rafId != null && this.targetWindow) {
          this.targetWindow.cancelAnimationFrame(this.rafId);
          this.rafId = null;
        }
        this.scrollState = null;
      };
      this.getTotalSize = () => Math.max(this._getLayoutTotalSize() - this._holdOffset, 0);
      this._getLayoutTotalSize = () => {
        var _a, _b;
        const measurements = this.getMeasurements();
        let end2;
        if (measurements.length === 0) {
          end2 = this.options.paddingStart;
        } else if (this.options.lanes === 1) {
          const lastIdx = measurements.length - 1;
          const flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
          if (flat != null) {
            end2 = flat[lastIdx * 2] + flat[lastIdx * 2 + 1];
          } else {
            end2 = ((_b = measurements[lastIdx]) == null ? void 0 : _b.end) ?? 0;
          }
        } else {
          const endByLane = Array(this.options.lanes).fill(null);
          let endIndex = measurements.length - 1;
          while (endIndex >= 0 && endByLane.some((val) => val === null)) {
            const item = measurements[endIndex];
            if (endByLane[item.lane] === null) {
              endByLane[item.lane] = item.end;
            }
            endIndex--;
          }
          end2 = Math.max(...endByLane.filter((val) => val !== null));
        }
        return Math.max(
          end2 - this.options.scrollMargin + this.options.paddingEnd,
          0
        );
      };
      this.takeSnapshot = () => {
        const snapshot = [];
        if (this.itemSizeCache.size === 0) return snapshot;
        const m5 = this.getMeasurements();
        for (const item of m5) {
          if (item && this.itemSizeCache.has(item.key)) {
            snapshot.push({
              index: item.index,
              key: item.key,
              start: item.start,
              size: item.size,
              end: item.end,
              lane: item.lane
            });
          }
        }
        return snapshot;
      };
      this._scrollToOffset = (offset, {
        adjustments,
        behavior
      } = {}) => {
        const write2 = {
          target: offset + (adjustments ?? 0),
          smooth: behavior === "smooth"
        };
        this.pendingWrite = write2;
        this.options.scrollToFn(
          offset - this._holdOffset,
          { behavior, adjustments },
          this
        );
        return write2;
      };
      this.getCommandWrittenOffset = () => this.scrollState !== null && this.pendingWrite !== null && !this.pendingWrite.smooth ? this.pendingWrite.target : null;
      this._awaitingCommandReadBack = () => {
        const writtenOffset = this.getCommandWrittenOffset();
        return !(isIOSWebKit() && this._iosGesture.dragging()) && writtenOffset !== null && !approxEqual(writtenOffset, this.getScrollOffset());
      };
      this._followOffsetTarget = (delta) => {
        if (this.scrollState !== null && this.scrollState.index == null) {
          this.scrollState.lastTargetOffset += delta;
        }
      };
      this.measure = () => {
        this.pendingMin = null;
        this.itemSizeCache.clear();
        this.laneAssignments.clear();
        this.itemSizeCacheVersion++;
        this.notify(false);
      };
      this.setOptions(opts);
    }
    /**
     * @deprecated Always 0: a scroll correction is folded into `scrollOffset`
     * at once, so there is never an outstanding adjustment to add to it. Read
     * `scrollOffset` alone.
     */
    get scrollAdjustments() {
      return 0;
    }
    // Returns `true` when it performed a synchronous `scrollTop` write this
    // tick, `false` when the delta was zero or the write was deferred (iOS).
    // `resizeItem` uses that to decide whether the follow-up `notify` must be
    // synchronous so the grown transforms commit in the same paint (#1227).
    applyScrollAdjustment(delta, behavior) {
      if (delta === 0) return false;
      if (this.options.debug) {
        console.info("correction", delta);
      }
      this._followOffsetTarget(delta);
      if (!this._canWriteScroll()) {
        this._holdOffset += delta;
        if (this.scrollOffset !== null) this.scrollOffset += delta;
        return true;
      } else {
        const offset = this.getScrollOffset();
        this._clampedAdjustment = this._clampedBy(offset + delta);
        const write2 = this._scrollToOffset(offset, {
          adjustments: delta,
          behavior
        });
        if (this.scrollOffset !== null) {
          if (this.pendingWrite === write2) this.scrollOffset += delta;
          if (this.scrollOffset < 0) this.scrollOffset = 0;
        }
        return true;
      }
    }
    scheduleScrollReconcile() {
      if (!this.targetWindow) {
        this.scrollState = null;
        return;
      }
      if (this.rafId != null) return;
      this.rafId = this.targetWindow.requestAnimationFrame(() => {
        this.rafId = null;
        this.reconcileScroll();
      });
    }
    getScrollStateTarget(state) {
      const offsetInfo = state.toEnd ? [Math.max(this.getMaxScrollOffset(), 0)] : state.index != null ? this.getOffsetForIndex(state.index, state.align) : void 0;
      return offsetInfo ? offsetInfo[0] : state.lastTargetOffset;
    }
    reconcileScroll() {
      if (!this.scrollState) return;
      const el = this.scrollElement;
      if (!el) return;
      const MAX_RECONCILE_MS = 5e3;
      if (this.now() - this.scrollState.startedAt > MAX_RECONCILE_MS) {
        this.scrollState = null;
        return;
      }
      if (this.scrollState.phase === "queued") {
        this.scheduleScrollReconcile();
        return;
      }
      this.getMeasurements();
      const targetOffset = this.getScrollStateTarget(this.scrollState);
      const STABLE_FRAMES = this.scrollState.index == null ? 1 : this.options.useAnimationFrameWithResizeObserver ? 3 : 2;
      const targetChanged = targetOffset !== this.scrollState.lastTargetOffset;
      if (!targetChanged && approxEqual(targetOffset, this.getScrollOffset())) {
        if (this.scrollState.phase === "smooth") {
          this.scrollState.phase = "smoothLanded";
        } else if (this.scrollState.phase === "smoothFinishing") {
          this.scrollState.phase = "instant";
        }
        this.scrollState.stableFrames++;
        if (this.scrollState.stableFrames >= STABLE_FRAMES) {
          if (this.getScrollOffset() !== targetOffset) {
            this._scrollToOffset(targetOffset, { behavior: "auto" });
          }
          this.scrollState = null;
          return;
        }
      } else {
        this.scrollState.stableFrames = 0;
        if (targetChanged) {
          const viewport = this.getSize() || 600;
          const distance = Math.abs(targetOffset - this.getScrollOffset());
          const keepSmooth = isSmoothScroll(this.scrollState) && distance > viewport;
          this.scrollState.lastTargetOffset = targetOffset;
          if (keepSmooth) {
            this.scrollState.phase = "smooth";
          } else if (this.scrollState.phase === "smooth") {
            this.scrollState.phase = "smoothFinishing";
          } else if (this.scrollState.phase === "smoothLanded") {
            this.scrollState.phase = "instant";
          }
          this._scrollToOffset(targetOffset, {
            behavior: keepSmooth ? "smooth" : "auto"
          });
        }
      }
      this.scheduleScrollReconcile();
    }
    // Every scroll command starts here: it becomes the in-flight command,
    // writes its first target and leaves reconcile to retarget and retire it.
    //
    // Targets are layout offsets. A held correction is not dropped by a
    // command: the write lands the element `_holdOffset` short of the target,
    // under the rows exposed shifted by the same amount, and the flush moves
    // both together once a write is possible.
    //
    // An index or end target that is already at its offset starts a smooth
    // scroll as landed; an offset target never does, so its first scroll
    // event is read as the user's (see the scroll handler in `_willUpdate`).
    _startScroll(target, offset, behavior, kind) {
      this.pendingScrollAnchor = null;
      this._clampedAdjustment = null;
      const tail = this._iosGesture.tail();
      if (kind === "absolute" && tail !== null) {
        if (tail === "fling" && momentumOverridesWrites()) {
          this._stopMomentum(() => {
            const state = this.scrollState;
            if ((state == null ? void 0 : state.phase) !== "queued" || // A finger came down: it owns the scroll until it lifts.
            this._iosGesture.tail() !== "fling" || // In a bounce WebKit can drop the write (#1287): the tail
            // decides, as without the stop. (Not `flingCaught`: our stop
            // also ends the fling at speed, so a slow frame would read as
            // a catch and the tail would drop the command.)
            this._reportedOverscroll) {
              return;
            }
            this._iosGesture.end();
            this._flushHoldIfReady(true);
            this._writeAwaitingCommand();
          });
          this.scrollState = {
            ...target,
            startedAt: this.now(),
            lastTargetOffset: offset,
            stableFrames: 0,
            phase: "queued",
            behavior,
            samples: []
          };
          this.scheduleScrollReconcile();
          return;
        }
        this._iosGesture.end();
      }
      this.scrollState = {
        ...target,
        startedAt: this.now(),
        lastTargetOffset: offset,
        stableFrames: 0,
        behavior,
        phase: initialScrollPhase(
          behavior,
          target.index != null && approxEqual(offset, this.getScrollOffset())
        )
      };
      this._scrollToOffset(offset, { behavior });
      this.scheduleScrollReconcile();
    }
  };
  var findNearestBinarySearch = (low, high, getCurrentValue, value) => {
    while (low <= high) {
      const middle = (low + high) / 2 | 0;
      const currentValue = getCurrentValue(middle);
      if (currentValue < value) {
        low = middle + 1;
      } else if (currentValue > value) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    if (low > 0) {
      return low - 1;
    } else {
      return 0;
    }
  };
  function findNearestBinarySearchFlat(flat, high, value) {
    let low = 0;
    while (low <= high) {
      const middle = (low + high) / 2 | 0;
      const currentValue = flat[middle * 2];
      if (currentValue < value) {
        low = middle + 1;
      } else if (currentValue > value) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return low > 0 ? low - 1 : 0;
  }
  function calculateRangeImpl(measurements, outerSize, scrollOffset, lanes, flat) {
    const lastIndex = measurements.length - 1;
    if (measurements.length <= lanes) {
      return { startIndex: 0, endIndex: lastIndex };
    }
    if (lanes === 1 && flat !== null) {
      const startIndex2 = findNearestBinarySearchFlat(
        flat,
        lastIndex,
        scrollOffset
      );
      let endIndex2 = startIndex2;
      const limit = scrollOffset + outerSize;
      while (endIndex2 < lastIndex && flat[endIndex2 * 2] + flat[endIndex2 * 2 + 1] < limit) {
        endIndex2++;
      }
      return { startIndex: startIndex2, endIndex: endIndex2 };
    }
    const getStart = (index) => measurements[index].start;
    let startIndex = findNearestBinarySearch(0, lastIndex, getStart, scrollOffset);
    let endIndex = startIndex;
    if (lanes === 1) {
      while (endIndex < lastIndex && measurements[endIndex].end < scrollOffset + outerSize) {
        endIndex++;
      }
    } else if (lanes > 1) {
      const endPerLane = Array(lanes).fill(0);
      while (endIndex < lastIndex && endPerLane.some((pos) => pos < scrollOffset + outerSize)) {
        const item = measurements[endIndex];
        endPerLane[item.lane] = item.end;
        endIndex++;
      }
      const startPerLane = Array(lanes).fill(scrollOffset + outerSize);
      while (startIndex >= 0 && startPerLane.some((pos) => pos >= scrollOffset)) {
        const item = measurements[startIndex];
        startPerLane[item.lane] = item.start;
        startIndex--;
      }
      startIndex = Math.max(0, startIndex - startIndex % lanes);
      endIndex = Math.min(lastIndex, endIndex + (lanes - 1 - endIndex % lanes));
    }
    return { startIndex, endIndex };
  }

  // src/browse/virtual_rows.ts
  function rangeWith(keep2) {
    return (range2) => {
      const rows = defaultRangeExtractor(range2);
      if (keep2 < 0 || keep2 >= range2.count || rows.includes(keep2)) return rows;
      return keep2 < rows[0] ? [keep2, ...rows] : [...rows, keep2];
    };
  }
  function useVirtualRows(wanted) {
    const { scroller, order, height, header, keep: keep2 } = wanted;
    const [, redraw2] = _2((times, _4) => times + 1, 0);
    const keyOf3 = w2(() => (row) => order[row], [order]);
    const extract = w2(() => rangeWith(keep2), [keep2]);
    const options = {
      count: order.length,
      getScrollElement: () => scroller.current,
      estimateSize: (row) => height(order[row]),
      getItemKey: keyOf3,
      rangeExtractor: extract,
      overscan: 8,
      scrollMargin: header,
      scrollPaddingStart: header,
      initialOffset: wanted.offset,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => redraw2(null)
    };
    const rows = T2(null);
    rows.current ??= new Virtualizer(options);
    rows.current.setOptions(options);
    F2(() => rows.current?._didMount(), []);
    F2(() => rows.current?._willUpdate());
    return rows.current;
  }

  // src/browse/list.tsx
  var HEADER_HEIGHT = 32;
  var left = { network: -1, offset: 0 };
  function List() {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(ListTools, {}),
      listOrder.value.length ? /* @__PURE__ */ a4(Grid, {}) : /* @__PURE__ */ a4(ListEmpty, {})
    ] });
  }
  function Grid() {
    const grid = T2(null);
    const [order, all, shown2] = [listOrder.value, items.value, network.value];
    const active = activeCell.value;
    const scale = w2(textScale, []);
    const header = Math.round(HEADER_HEIGHT * scale);
    const rows = useVirtualRows({
      scroller: grid,
      order,
      height: (position) => rowHeight(all[position], scale),
      header,
      keep: active.row,
      offset: left.network === shown2.place ? left.offset : 0
    });
    useKeyboard(grid, rows);
    useFollowing(rows);
    F2(
      () => () => {
        left = { network: shown2.place, offset: rows.scrollOffset ?? 0 };
      },
      [shown2.place]
    );
    const tick = useTicks();
    const columns2 = numberColumns.value.length;
    return /* @__PURE__ */ a4(
      "div",
      {
        class: `list columns-${columns2}`,
        role: "grid",
        ref: grid,
        "aria-label": t4(`browse.list-of-${shown2.itemKind}`),
        "aria-multiselectable": "true",
        "aria-rowcount": order.length + 1,
        "aria-colcount": columns2 + 2,
        onKeyDown: (event) => pressInList(event, pageOf(rows)),
        onFocusIn: followFocus,
        children: [
          /* @__PURE__ */ a4(ListHeader, { activeColumn: active.row < 0 ? active.column : -1 }),
          /* @__PURE__ */ a4("div", { role: "rowgroup", class: "list-body", style: { height: `${rows.getTotalSize()}px` }, children: rows.getVirtualItems().map(({ index, key, start: start2, size }) => /* @__PURE__ */ a4(
            ListRow,
            {
              item: all[order[index]],
              row: index,
              top: start2 - header,
              height: size,
              activeColumn: index === active.row ? active.column : -1,
              tick
            },
            key
          )) })
        ]
      }
    );
  }
  function pageOf(rows) {
    const range2 = rows.range;
    return range2 ? Math.max(1, range2.endIndex - range2.startIndex - 1) : 10;
  }
  function followFocus(event) {
    const target = event.target;
    const row = target.closest("[data-row]")?.dataset.row;
    if (row === void 0 || target.dataset.column === void 0) return;
    markCell(Number(row), Number(target.dataset.column));
    const position = listOrder.peek()[Number(row)];
    if (position !== void 0) hovered.value = network.peek().nodeOf(position);
  }
  function useKeyboard(grid, rows) {
    const wanted = focusWanted.value;
    const last3 = T2(wanted);
    const { row, column } = activeCell.value;
    F2(() => {
      if (wanted === last3.current) return;
      last3.current = wanted;
      if (row >= 0) rows.scrollToIndex(row);
      const place2 = `[data-row="${row}"] [data-column="${column}"]`;
      grid.current?.querySelector(place2)?.focus({ preventScroll: true });
    });
  }
  function useFollowing(rows) {
    A2(() => {
      let first = true;
      return x2(() => {
        const now = focus.value;
        if (first || now?.what !== "item" || now.kind !== network.peek().itemKind) {
          first = false;
          return;
        }
        const row = listOrder.peek().indexOf(now.position);
        if (row < 0) return;
        markCell(row, 1);
        rows.scrollToIndex(row, { align: "auto" });
      });
    }, []);
  }
  function useTicks() {
    const before2 = T2(-1);
    return (row, wanted, range2) => {
      const order = listOrder.peek();
      const [from, to] = [Math.min(before2.current, row), Math.max(before2.current, row)];
      if (range2 && wanted && from >= 0) addToSelection(order.slice(from, to + 1));
      else toggleSelected(order[row], wanted);
      before2.current = row;
    };
  }

  // src/state/dialogs.ts
  var downloadsOpen = y3(false);
  var takeScope = y3(null);
  var helpOpen = y3(false);
  function openDownloads(scope2 = null) {
    takeScope.value = scope2;
    downloadsOpen.value = true;
  }

  // src/browse/selection_bar.tsx
  function clearSelection() {
    const before2 = selection.value;
    select([]);
    tellUndo(t4("browse.selection-cleared", { n: before2.positions.size }), () => {
      selection.value = before2;
    });
  }
  function SelectionBar() {
    const { kind, positions } = selection.value;
    if (!positions.size) return null;
    const here = selected.value;
    const [itemKind, shown2] = here.size ? [network.value.itemKind, here] : [kind, positions];
    const text = t4(`browse.selected-${itemKind}`, { n: shown2.size });
    return /* @__PURE__ */ a4("div", { class: "selection-bar", id: "selection-bar", role: "group", "aria-label": t4("browse.selection"), children: [
      /* @__PURE__ */ a4("span", { class: "selection-count", role: "status", children: [
        /* @__PURE__ */ a4(
          Count,
          {
            n: shown2.size,
            text,
            rows: () => ({ title: text, kind: "items", itemKind, positions: [...shown2] })
          }
        ),
        here.size ? null : /* @__PURE__ */ a4("span", { class: "muted", children: t4("browse.selected-not-here") })
      ] }),
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet",
          "aria-label": t4("browse.clear-selection"),
          title: t4("browse.clear-selection"),
          onClick: clearSelection,
          children: /* @__PURE__ */ a4(Icon, { name: "close" })
        }
      ),
      /* @__PURE__ */ a4("div", { class: "selection-actions", children: [
        /* @__PURE__ */ a4(
          Button,
          {
            title: t4("browse.neighbours-help"),
            disabled: !here.size,
            onClick: selectNeighbours,
            children: t4("browse.neighbours")
          }
        ),
        /* @__PURE__ */ a4(
          Button,
          {
            class: "button primary",
            onClick: () => openDownloads({ what: "selection" }),
            children: [
              /* @__PURE__ */ a4(Icon, { name: "download" }),
              t4("browse.take-away")
            ]
          }
        )
      ] })
    ] });
  }

  // src/browse/browse.tsx
  var ROOMS = { list: List, filters: Filters, clusters: Clusters };
  function Browse() {
    const chosen = browseTab.value;
    const Room = ROOMS[chosen];
    const tabs = [
      { value: "list", text: t4("browse.list") },
      { value: "filters", text: t4("browse.filters"), badge: activeFilters.value.length },
      { value: "clusters", text: t4("browse.clusters") }
    ];
    return /* @__PURE__ */ a4("aside", { class: "panel browse", "aria-label": t4("browse.title"), children: [
      /* @__PURE__ */ a4(SearchBox, {}),
      /* @__PURE__ */ a4(
        Tabs,
        {
          label: t4("browse.title"),
          choices: tabs,
          chosen,
          choose: (value) => {
            browseTab.value = value;
          }
        }
      ),
      /* @__PURE__ */ a4(TabPanel, { value: chosen, class: `browse-${chosen}`, children: /* @__PURE__ */ a4(Room, {}) }, chosen),
      /* @__PURE__ */ a4(SelectionBar, {})
    ] });
  }

  // src/map/geometry.ts
  function toScreen(point, view3) {
    return {
      x: (point.x - view3.x) * view3.scale + view3.width / 2,
      y: (point.y - view3.y) * view3.scale + view3.height / 2
    };
  }
  function toMap(point, view3) {
    return {
      x: (point.x - view3.width / 2) / view3.scale + view3.x,
      y: (point.y - view3.height / 2) / view3.scale + view3.y
    };
  }
  function offsetOf(view3) {
    return {
      x: view3.width / 2 - view3.x * view3.scale,
      y: view3.height / 2 - view3.y * view3.scale
    };
  }
  function seenBox(view3, margin = 0) {
    const across = (view3.width / 2 + margin) / view3.scale;
    const down = (view3.height / 2 + margin) / view3.scale;
    return {
      left: view3.x - across,
      top: view3.y - down,
      right: view3.x + across,
      bottom: view3.y + down
    };
  }
  function boundsOf(nodes, x3, y5) {
    let [left2, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const node2 of nodes) {
      if (x3[node2] < left2) left2 = x3[node2];
      if (x3[node2] > right) right = x3[node2];
      if (y5[node2] < top) top = y5[node2];
      if (y5[node2] > bottom) bottom = y5[node2];
    }
    return left2 <= right ? { left: left2, top, right, bottom } : null;
  }
  function distanceToSegment(point, from, to) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = dx * dx + dy * dy || 1;
    const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
    const share2 = Math.min(1, Math.max(0, along));
    return Math.hypot(point.x - from.x - share2 * dx, point.y - from.y - share2 * dy);
  }
  function viewOf(box, size, margin, most) {
    const { width, height } = size;
    const narrow3 = Math.min(1, width / 640);
    const [left2, right] = [margin.left * narrow3, margin.right * narrow3];
    const across = Math.max(width - left2 - right, 40);
    const down = Math.max(height - margin.top - margin.bottom, 40);
    const scale = Math.min(
      across / Math.max(box.right - box.left, 1),
      down / Math.max(box.bottom - box.top, 1),
      most
    );
    return {
      scale,
      x: (box.left + box.right) / 2 + (right - left2) / 2 / scale,
      y: (box.top + box.bottom) / 2 + (margin.bottom - margin.top) / 2 / scale,
      width,
      height
    };
  }

  // node_modules/flatqueue/index.js
  var FlatQueue = class {
    /**
     * Creates an empty queue. If `capacity` is provided, the queue is backed by fixed-size typed
     * arrays for better performance and memory use, but can't grow beyond `capacity`. `values` uses
     * `ValuesArray` (default `Float64Array`) and `ids` uses `IdsArray` (default `Uint32Array`); pass
     * narrower constructors like `Uint16Array` if your values or ids are known to fit them.
     *
     * @param {number} [capacity]
     * @param {TypedArrayConstructor} [ValuesArray]
     * @param {TypedArrayConstructor} [IdsArray]
     */
    constructor(capacity = Infinity, ValuesArray = Float64Array, IdsArray = Uint32Array) {
      const fixed = capacity !== Infinity;
      this.ids = fixed ? (
        /** @type {T[]} */
        /** @type {unknown} */
        new IdsArray(capacity)
      ) : [];
      this.values = fixed ? (
        /** @type {number[]} */
        /** @type {unknown} */
        new ValuesArray(capacity)
      ) : [];
      this.capacity = capacity;
      this.length = 0;
    }
    /** Removes all items from the queue. */
    clear() {
      this.length = 0;
    }
    /**
     * Adds `item` to the queue with the specified `priority`.
     *
     * `priority` must be a number. Items are sorted and returned from low to high priority. Multiple items
     * with the same priority value can be added to the queue, but there is no guaranteed order between these items.
     *
     * For fixed-capacity queues, throws a `RangeError` if the queue is already full.
     *
     * @param {T} item
     * @param {number} priority
     */
    push(item, priority) {
      if (this.length === this.capacity) throw new RangeError("Queue is at capacity.");
      let pos = this.length++;
      while (pos > 0) {
        const parent = pos - 1 >> 1;
        const parentValue = this.values[parent];
        if (priority >= parentValue) break;
        this.ids[pos] = this.ids[parent];
        this.values[pos] = parentValue;
        pos = parent;
      }
      this.ids[pos] = item;
      this.values[pos] = priority;
    }
    /**
     * Removes and returns the item from the head of this queue, which is one of
     * the items with the lowest priority. If this queue is empty, returns `undefined`.
     */
    pop() {
      if (this.length === 0) return void 0;
      const ids = this.ids, values = this.values, top = ids[0], last3 = --this.length;
      if (last3 > 0) {
        const id = ids[last3];
        const value = values[last3];
        let pos = 0;
        const halfLen = last3 >> 1;
        while (pos < halfLen) {
          const left2 = (pos << 1) + 1;
          const right = left2 + 1;
          const child = left2 + (+(right < last3) & +(values[right] < values[left2]));
          if (values[child] >= value) break;
          ids[pos] = ids[child];
          values[pos] = values[child];
          pos = child;
        }
        ids[pos] = id;
        values[pos] = value;
      }
      return top;
    }
    /** Returns the item from the head of this queue without removing it. If this queue is empty, returns `undefined`. */
    peek() {
      return this.length > 0 ? this.ids[0] : void 0;
    }
    /**
     * Returns the priority value of the item at the head of this queue without
     * removing it. If this queue is empty, returns `undefined`.
     */
    peekValue() {
      return this.length > 0 ? this.values[0] : void 0;
    }
    /**
     * Shrinks the internal arrays to `this.length`. No-op for queues with fixed capacity.
     *
     * `pop()` and `clear()` calls don't free memory automatically to avoid unnecessary resize operations.
     * This also means that items that have been added to the queue can't be garbage collected until
     * a new item is pushed in their place, or this method is called.
     */
    shrink() {
      if (Array.isArray(this.ids)) this.ids.length = this.length;
      if (Array.isArray(this.values)) this.values.length = this.length;
    }
  };

  // node_modules/flatbush/index.js
  var ARRAY_TYPES = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array];
  var VERSION = 3;
  var Flatbush = class _Flatbush {
    /**
     * Recreate a Flatbush index from raw `ArrayBuffer` or `SharedArrayBuffer` data.
     * @param {ArrayBufferLike} data
     * @param {number} [byteOffset=0] byte offset to the start of the Flatbush buffer in the referenced ArrayBuffer.
     * @returns {Flatbush} index
     */
    static from(data2, byteOffset = 0) {
      if (byteOffset % 8 !== 0) {
        throw new Error("byteOffset must be 8-byte aligned.");
      }
      if (!data2 || data2.byteLength === void 0 || "buffer" in data2) {
        throw new Error("Data must be an instance of ArrayBuffer or SharedArrayBuffer.");
      }
      const [magic, versionAndType] = new Uint8Array(data2, byteOffset + 0, 2);
      if (magic !== 251) {
        throw new Error("Data does not appear to be in a Flatbush format.");
      }
      const version = versionAndType >> 4;
      if (version !== VERSION) {
        throw new Error(`Got v${version} data when expected v${VERSION}.`);
      }
      const ArrayType = ARRAY_TYPES[versionAndType & 15];
      if (!ArrayType) {
        throw new Error("Unrecognized array type.");
      }
      const [nodeSize2] = new Uint16Array(data2, byteOffset + 2, 1);
      const [numItems] = new Uint32Array(data2, byteOffset + 4, 1);
      return new _Flatbush(numItems, nodeSize2, ArrayType, void 0, data2, byteOffset);
    }
    /**
     * Create a Flatbush index that will hold a given number of items.
     * @param {number} numItems
     * @param {number} [nodeSize=16] Size of the tree node (16 by default).
     * @param {TypedArrayConstructor} [ArrayType=Float64Array] The array type used for coordinates storage (`Float64Array` by default).
     * @param {ArrayBufferConstructor | SharedArrayBufferConstructor} [ArrayBufferType=ArrayBuffer] The array buffer type used to store data (`ArrayBuffer` by default).
     * @param {ArrayBufferLike} [data] (Only used internally)
     * @param {number} [byteOffset=0] (Only used internally)
     */
    constructor(numItems, nodeSize2 = 16, ArrayType = Float64Array, ArrayBufferType = ArrayBuffer, data2, byteOffset = 0) {
      if (numItems === void 0) throw new Error("Missing required argument: numItems.");
      if (isNaN(numItems) || numItems <= 0) throw new Error(`Unexpected numItems value: ${numItems}.`);
      this.numItems = +numItems;
      this.nodeSize = Math.min(Math.max(+nodeSize2, 2), 65535);
      this.byteOffset = byteOffset;
      let n3 = numItems;
      let numNodes = n3;
      this._levelBounds = [n3 * 4];
      do {
        n3 = Math.ceil(n3 / this.nodeSize);
        numNodes += n3;
        this._levelBounds.push(numNodes * 4);
      } while (n3 !== 1);
      this.ArrayType = ArrayType;
      this.IndexArrayType = numNodes < 16384 ? Uint16Array : Uint32Array;
      const arrayTypeIndex = ARRAY_TYPES.indexOf(ArrayType);
      const nodesByteSize = numNodes * 4 * ArrayType.BYTES_PER_ELEMENT;
      if (arrayTypeIndex < 0) {
        throw new Error(`Unexpected typed array class: ${ArrayType}.`);
      }
      const BoxCtor = ArrayType;
      const IdxCtor = this.IndexArrayType;
      if (data2) {
        this.data = data2;
        this._boxes = new BoxCtor(data2, byteOffset + 8, numNodes * 4);
        this._indices = new IdxCtor(data2, byteOffset + 8 + nodesByteSize, numNodes);
        this._pos = numNodes * 4;
        this.minX = this._boxes[this._pos - 4];
        this.minY = this._boxes[this._pos - 3];
        this.maxX = this._boxes[this._pos - 2];
        this.maxY = this._boxes[this._pos - 1];
      } else {
        const data3 = this.data = new ArrayBufferType(8 + nodesByteSize + numNodes * this.IndexArrayType.BYTES_PER_ELEMENT);
        this._boxes = new BoxCtor(data3, 8, numNodes * 4);
        this._indices = new IdxCtor(data3, 8 + nodesByteSize, numNodes);
        this._pos = 0;
        this.minX = Infinity;
        this.minY = Infinity;
        this.maxX = -Infinity;
        this.maxY = -Infinity;
        new Uint8Array(data3, 0, 2).set([251, (VERSION << 4) + arrayTypeIndex]);
        new Uint16Array(data3, 2, 1)[0] = this.nodeSize;
        new Uint32Array(data3, 4, 1)[0] = numItems;
      }
      this._queue = new FlatQueue();
    }
    /**
     * Add a given rectangle to the index.
     * @param {number} minX
     * @param {number} minY
     * @param {number} maxX
     * @param {number} maxY
     * @returns {number} A zero-based, incremental number that represents the newly added rectangle.
     */
    add(minX, minY, maxX = minX, maxY = minY) {
      const pos = this._pos;
      const index = pos >> 2;
      const boxes = this._boxes;
      this._indices[index] = index;
      boxes[pos] = minX;
      boxes[pos + 1] = minY;
      boxes[pos + 2] = maxX;
      boxes[pos + 3] = maxY;
      this._pos = pos + 4;
      if (minX < this.minX) this.minX = minX;
      if (minY < this.minY) this.minY = minY;
      if (maxX > this.maxX) this.maxX = maxX;
      if (maxY > this.maxY) this.maxY = maxY;
      return index;
    }
    /** Perform indexing of the added rectangles. */
    finish() {
      if (this._pos >> 2 !== this.numItems) {
        throw new Error(`Added ${this._pos >> 2} items when expected ${this.numItems}.`);
      }
      const boxes = this._boxes;
      if (this.numItems <= this.nodeSize) {
        boxes[this._pos++] = this.minX;
        boxes[this._pos++] = this.minY;
        boxes[this._pos++] = this.maxX;
        boxes[this._pos++] = this.maxY;
        return;
      }
      const { numItems, minX, minY, nodeSize: nodeSize2, _indices: indices, _levelBounds: levelBounds } = this;
      const width = this.maxX - minX || 1;
      const height = this.maxY - minY || 1;
      const hilbertValues = new Int32Array(numItems);
      const hilbertMax = (1 << 16) - 1;
      const sx = hilbertMax / width;
      const sy = hilbertMax / height;
      for (let i4 = 0, pos2 = 0; i4 < numItems; i4++) {
        const itemMinX = boxes[pos2++];
        const itemMinY = boxes[pos2++];
        const itemMaxX = boxes[pos2++];
        const itemMaxY = boxes[pos2++];
        const x3 = sx * ((itemMinX + itemMaxX) / 2 - minX) | 0;
        const y5 = sy * ((itemMinY + itemMaxY) / 2 - minY) | 0;
        hilbertValues[i4] = hilbert(x3, y5);
      }
      sort2(hilbertValues, boxes, indices, 0, numItems - 1, nodeSize2);
      let pos = numItems * 4;
      for (let i4 = 0, readPos = 0; i4 < levelBounds.length - 1; i4++) {
        const end2 = levelBounds[i4];
        while (readPos < end2) {
          const nodeIndex = readPos;
          let nodeMinX = boxes[readPos++];
          let nodeMinY = boxes[readPos++];
          let nodeMaxX = boxes[readPos++];
          let nodeMaxY = boxes[readPos++];
          for (let j3 = 1; j3 < nodeSize2 && readPos < end2; j3++) {
            nodeMinX = Math.min(nodeMinX, boxes[readPos++]);
            nodeMinY = Math.min(nodeMinY, boxes[readPos++]);
            nodeMaxX = Math.max(nodeMaxX, boxes[readPos++]);
            nodeMaxY = Math.max(nodeMaxY, boxes[readPos++]);
          }
          indices[pos >> 2] = nodeIndex;
          boxes[pos++] = nodeMinX;
          boxes[pos++] = nodeMinY;
          boxes[pos++] = nodeMaxX;
          boxes[pos++] = nodeMaxY;
        }
      }
      this._pos = pos;
    }
    /**
     * Search the index by a bounding box.
     * @param {number} minX
     * @param {number} minY
     * @param {number} maxX
     * @param {number} maxY
     * @param {(index: number, x0: number, y0: number, x1: number, y1: number) => boolean} [filterFn] An optional function that is called on every found item; if supplied, only items for which this function returns true will be included in the results array.
     * @returns {number[]} An array of indices of items intersecting or touching the given bounding box.
     */
    search(minX, minY, maxX, maxY, filterFn) {
      if (this._pos !== this._boxes.length) {
        throw new Error("Data not yet indexed - call index.finish().");
      }
      const { _boxes: boxes, _levelBounds: levelBounds, _indices: indices, nodeSize: nodeSize2 } = this;
      const numItems4 = this.numItems * 4;
      let nodeIndex = boxes.length - 4;
      let level2 = levelBounds.length - 1;
      const q2 = [];
      const results = [];
      let contained = false;
      while (nodeIndex !== void 0) {
        const end2 = Math.min(nodeIndex + nodeSize2 * 4, levelBounds[level2]);
        const isNode = nodeIndex >= numItems4;
        if (contained) {
          this._collectContained(nodeIndex, end2, level2, numItems4, results, filterFn);
        } else {
          for (let pos = nodeIndex; pos < end2; pos += 4) {
            const x0 = boxes[pos];
            if (maxX < x0) continue;
            const y0 = boxes[pos + 1];
            if (maxY < y0) continue;
            const x1 = boxes[pos + 2];
            if (minX > x1) continue;
            const y1 = boxes[pos + 3];
            if (minY > y1) continue;
            const index = indices[pos >> 2] | 0;
            if (isNode) {
              const c4 = +(minX <= x0 && minY <= y0 && maxX >= x1 && maxY >= y1);
              q2.push(index | c4, level2 - 1);
            } else if (filterFn === void 0 || filterFn(index, x0, y0, x1, y1)) {
              results.push(index);
            }
          }
        }
        level2 = /** @type {number} */
        q2.pop();
        nodeIndex = q2.pop();
        if (nodeIndex !== void 0) {
          contained = (nodeIndex & 1) === 1;
          nodeIndex &= ~1;
        }
      }
      return results;
    }
    /**
     * Collect all leaves of a subtree that's fully inside the query, skipping intersection tests.
     * Because the tree is packed bottom-up, those leaves occupy one contiguous block of the leaf
     * level, so we skip traversal entirely: descend to the first leaf, then sweep the flat range.
     * @param {number} nodeIndex
     * @param {number} end
     * @param {number} level
     * @param {number} numItems4
     * @param {number[]} results
     * @param {((index: number, x0: number, y0: number, x1: number, y1: number) => boolean) | undefined} filterFn
     */
    _collectContained(nodeIndex, end2, level2, numItems4, results, filterFn) {
      const boxes = this._boxes;
      const indices = this._indices;
      let pos = nodeIndex;
      for (let l4 = level2; l4 > 0; l4--) pos = indices[pos >> 2];
      const leafEnd = Math.min(pos + (end2 - nodeIndex) * this.nodeSize ** level2, numItems4);
      if (filterFn === void 0) {
        for (; pos < leafEnd; pos += 4) results.push(indices[pos >> 2] | 0);
      } else {
        for (; pos < leafEnd; pos += 4) {
          const index = indices[pos >> 2] | 0;
          if (filterFn(index, boxes[pos], boxes[pos + 1], boxes[pos + 2], boxes[pos + 3])) results.push(index);
        }
      }
    }
    /**
     * Check whether any item intersects or touches a bounding box, stopping at the first match.
     * @param {number} minX
     * @param {number} minY
     * @param {number} maxX
     * @param {number} maxY
     * @param {(index: number, x0: number, y0: number, x1: number, y1: number) => boolean} [filterFn] An optional function that is called on found items; if supplied, only items for which this function returns true count as a match.
     * @returns {boolean} Whether a matching item was found.
     */
    collides(minX, minY, maxX, maxY, filterFn) {
      if (this._pos !== this._boxes.length) {
        throw new Error("Data not yet indexed - call index.finish().");
      }
      const { _boxes: boxes, _levelBounds: levelBounds, _indices: indices, nodeSize: nodeSize2 } = this;
      const numItems4 = this.numItems * 4;
      let nodeIndex = boxes.length - 4;
      let level2 = levelBounds.length - 1;
      const q2 = [];
      while (nodeIndex !== void 0) {
        const end2 = Math.min(nodeIndex + nodeSize2 * 4, levelBounds[level2]);
        const isNode = nodeIndex >= numItems4;
        for (let pos = nodeIndex; pos < end2; pos += 4) {
          const x0 = boxes[pos];
          if (maxX < x0) continue;
          const y0 = boxes[pos + 1];
          if (maxY < y0) continue;
          const x1 = boxes[pos + 2];
          if (minX > x1) continue;
          const y1 = boxes[pos + 3];
          if (minY > y1) continue;
          const index = indices[pos >> 2] | 0;
          if (isNode) {
            q2.push(index, level2 - 1);
          } else if (filterFn === void 0 || filterFn(index, x0, y0, x1, y1)) {
            return true;
          }
        }
        level2 = /** @type {number} */
        q2.pop();
        nodeIndex = q2.pop();
      }
      return false;
    }
    /**
     * Search items in order of distance from the given point.
     * @param {number} x
     * @param {number} y
     * @param {number} [maxResults=Infinity]
     * @param {number} [maxDistance=Infinity]
     * @param {(index: number) => boolean} [filterFn] An optional function for filtering the results.
     * @returns {number[]} An array of indices of items found.
     */
    neighbors(x3, y5, maxResults = Infinity, maxDistance = Infinity, filterFn) {
      if (this._pos !== this._boxes.length) {
        throw new Error("Data not yet indexed - call index.finish().");
      }
      const { _boxes: boxes, _levelBounds: levelBounds, _indices: indices, _queue: q2, nodeSize: nodeSize2 } = this;
      const numItems4 = this.numItems * 4;
      const nodeSize4 = nodeSize2 * 4;
      const results = [];
      const maxDistSquared = maxDistance * maxDistance;
      const trackNearest = maxResults === 1;
      let bound = maxDistSquared;
      q2.push(boxes.length - 4 << 1, 0);
      while (q2.length) {
        const top = q2.ids[0];
        if (top & 1) {
          q2.pop();
          results.push(top >> 1);
          if (results.length === maxResults) break;
          continue;
        }
        q2.pop();
        const nodeIndex = top >> 1;
        const isLeafLevel = nodeIndex < numItems4;
        const end2 = Math.min(nodeIndex + nodeSize4, upperBound(nodeIndex, levelBounds));
        for (let pos = nodeIndex; pos < end2; pos += 4) {
          const minX = boxes[pos];
          const minY = boxes[pos + 1];
          const maxX = boxes[pos + 2];
          const maxY = boxes[pos + 3];
          const dx = Math.max(Math.max(minX - x3, x3 - maxX), 0);
          const dy = Math.max(Math.max(minY - y5, y5 - maxY), 0);
          const dist = dx * dx + dy * dy;
          if (dist > bound) continue;
          const childIndex = indices[pos >> 2] | 0;
          if (isLeafLevel) {
            if (filterFn === void 0 || filterFn(childIndex)) {
              q2.push(childIndex << 1 | 1, dist);
              if (trackNearest && dist < bound) bound = dist;
            }
          } else {
            q2.push(childIndex << 1, dist);
          }
        }
      }
      q2.clear();
      return results;
    }
  };
  function upperBound(value, arr) {
    let i4 = 0;
    let j3 = arr.length - 1;
    while (i4 < j3) {
      const m5 = i4 + j3 >> 1;
      if (arr[m5] > value) {
        j3 = m5;
      } else {
        i4 = m5 + 1;
      }
    }
    return arr[i4];
  }
  function sort2(values, boxes, indices, left2, right, nodeSize2) {
    const stack = [left2, right];
    while (stack.length) {
      const r4 = stack.pop() || 0;
      const l4 = stack.pop() || 0;
      if (r4 - l4 <= nodeSize2 && Math.floor(l4 / nodeSize2) >= Math.floor(r4 / nodeSize2)) continue;
      const a5 = values[l4];
      const b3 = values[l4 + r4 >> 1];
      const c4 = values[r4];
      const pivot = a5 > b3 !== a5 > c4 ? a5 : b3 < a5 !== b3 < c4 ? b3 : c4;
      let i4 = l4 - 1;
      let j3 = r4 + 1;
      while (true) {
        do
          i4++;
        while (values[i4] < pivot);
        do
          j3--;
        while (values[j3] > pivot);
        if (i4 >= j3) break;
        swap(values, boxes, indices, i4, j3);
      }
      stack.push(l4, j3, j3 + 1, r4);
    }
  }
  function swap(values, boxes, indices, i4, j3) {
    const temp = values[i4];
    values[i4] = values[j3];
    values[j3] = temp;
    const k4 = 4 * i4;
    const m5 = 4 * j3;
    const a5 = boxes[k4];
    const b3 = boxes[k4 + 1];
    const c4 = boxes[k4 + 2];
    const d5 = boxes[k4 + 3];
    boxes[k4] = boxes[m5];
    boxes[k4 + 1] = boxes[m5 + 1];
    boxes[k4 + 2] = boxes[m5 + 2];
    boxes[k4 + 3] = boxes[m5 + 3];
    boxes[m5] = a5;
    boxes[m5 + 1] = b3;
    boxes[m5 + 2] = c4;
    boxes[m5 + 3] = d5;
    const e4 = indices[i4];
    indices[i4] = indices[j3];
    indices[j3] = e4;
  }
  function hilbert(x3, y5) {
    let a5 = x3 ^ y5;
    let b3 = 65535 ^ a5;
    let c4 = 65535 ^ (x3 | y5);
    let d5 = x3 & (y5 ^ 65535);
    let A4 = a5 | b3 >> 1;
    let B3 = a5 >> 1 ^ a5;
    let C3 = c4 ^ (c4 >> 1 ^ b3 & d5 >> 1);
    let D3 = d5 ^ (a5 & c4 >> 1 ^ d5 >> 1);
    a5 = A4 & A4 >> 2 ^ B3 & B3 >> 2;
    b3 = A4 & B3 >> 2 ^ B3 & (A4 ^ B3) >> 2;
    c4 = C3 ^ (A4 & C3 >> 2 ^ B3 & D3 >> 2);
    d5 = D3 ^ (B3 & C3 >> 2 ^ (A4 ^ B3) & D3 >> 2);
    A4 = a5 & a5 >> 4 ^ b3 & b3 >> 4;
    B3 = a5 & b3 >> 4 ^ b3 & (a5 ^ b3) >> 4;
    C3 = c4 ^ (a5 & c4 >> 4 ^ b3 & d5 >> 4);
    D3 = d5 ^ (b3 & c4 >> 4 ^ (a5 ^ b3) & d5 >> 4);
    c4 = C3 ^ (A4 & C3 >> 8 ^ B3 & D3 >> 8);
    d5 = D3 ^ (B3 & C3 >> 8 ^ (A4 ^ B3) & D3 >> 8);
    c4 ^= c4 >> 1;
    d5 ^= d5 >> 1;
    a5 = x3 ^ y5;
    b3 = d5 | 65535 ^ (a5 | c4);
    a5 = (a5 | a5 << 8) & 16711935;
    a5 = (a5 | a5 << 4) & 252645135;
    a5 = (a5 | a5 << 2) & 858993459;
    a5 = (a5 | a5 << 1) & 1431655765;
    b3 = (b3 | b3 << 8) & 16711935;
    b3 = (b3 | b3 << 4) & 252645135;
    b3 = (b3 | b3 << 2) & 858993459;
    b3 = (b3 | b3 << 1) & 1431655765;
    return ((b3 << 1 | a5) >>> 0) - 2147483648;
  }

  // src/map/areas.ts
  var MOST_CELLS = 26e3;
  var HEIGHT = 0.32;
  var REACH = 1.25;
  var FEWEST = 3;
  function outlineAreas(groups2, x3, y5, spacing) {
    const large = [...groups2].filter(([community, nodes]) => community >= 0 && nodes.length >= FEWEST);
    const all = [...groups2.values()].flat();
    if (!large.length) return [];
    const grid = gridOver(all, x3, y5, spacing);
    const reach = Math.max(REACH * spacing, 1.6 * grid.step);
    const total = new Float32Array(grid.columns * grid.rows);
    for (const nodes of groups2.values()) addBells(total, grid, nodes, x3, y5, reach);
    return large.map(([community, members2]) => {
      const own3 = new Float32Array(total.length);
      addBells(own3, grid, members2, x3, y5, reach);
      for (let cell2 = 0; cell2 < own3.length; cell2 += 1) {
        own3[cell2] = Math.min(own3[cell2], 2) - 0.9 * (total[cell2] - own3[cell2]) - HEIGHT;
      }
      return { community, members: members2, rings: ringsOf(own3, grid) };
    });
  }
  function outlineRows(groups2, x3, y5, spacing) {
    const rim = 0.5 * spacing;
    const whole = boundsOf([...groups2.values()].flat(), x3, y5);
    const [left2, right] = [whole.left - rim, whole.right + rim];
    return [...groups2].filter(([community]) => community >= 0).map(([community, members2]) => {
      const box = boundsOf(members2, x3, y5);
      const [top, bottom] = [box.top - rim, box.bottom + rim];
      const [l4, r4, u4, d5] = [left2 + rim, right - rim, top + rim, bottom - rim];
      const points = [l4, top, r4, top, right, u4, right, d5, r4, bottom, l4, bottom, left2, d5, left2, u4];
      return { community, members: members2, rings: [{ points }] };
    });
  }
  function gridOver(nodes, x3, y5, spacing) {
    const { left: left2, top, right, bottom } = boundsOf(nodes, x3, y5);
    const edge = 2.5 * spacing;
    const [across, down] = [right - left2 + 2 * edge, bottom - top + 2 * edge];
    const step3 = Math.max(spacing / 3, Math.sqrt(across * down / MOST_CELLS));
    return {
      left: left2 - edge,
      top: top - edge,
      step: step3,
      columns: Math.ceil(across / step3) + 1,
      rows: Math.ceil(down / step3) + 1
    };
  }
  function addBells(field, grid, nodes, x3, y5, reach) {
    const { step: step3, columns: columns2, rows } = grid;
    const cells = Math.ceil(reach / step3);
    for (const node2 of nodes) {
      const [across, down] = [(x3[node2] - grid.left) / step3, (y5[node2] - grid.top) / step3];
      const [column, row] = [Math.round(across), Math.round(down)];
      for (let r4 = Math.max(0, row - cells); r4 <= Math.min(rows - 1, row + cells); r4 += 1) {
        for (let c4 = Math.max(0, column - cells); c4 <= Math.min(columns2 - 1, column + cells); c4 += 1) {
          const far = ((c4 - across) ** 2 + (r4 - down) ** 2) * step3 * step3 / (reach * reach);
          if (far < 1) field[r4 * columns2 + c4] += (1 - far) ** 2;
        }
      }
    }
  }
  var CASES = [
    [],
    [[0, 3]],
    [[1, 0]],
    [[1, 3]],
    [[2, 1]],
    [[0, 3], [2, 1]],
    [[2, 0]],
    [[2, 3]],
    [[3, 2]],
    [[0, 2]],
    [[1, 0], [3, 2]],
    [[1, 2]],
    [[3, 1]],
    [[0, 1]],
    [[3, 0]],
    []
  ];
  function crossingName(grid, column, row, side2) {
    const cell2 = row * grid.columns + column;
    if (side2 === 0) return 2 * cell2;
    if (side2 === 2) return 2 * (cell2 + grid.columns);
    return 2 * (side2 === 3 ? cell2 : cell2 + 1) + 1;
  }
  function crossingPoint(field, grid, name) {
    const cell2 = name >> 1;
    const other = name % 2 ? cell2 + grid.columns : cell2 + 1;
    const share2 = field[cell2] / (field[cell2] - field[other]);
    const column = cell2 % grid.columns + (name % 2 ? 0 : share2);
    const row = Math.floor(cell2 / grid.columns) + (name % 2 ? share2 : 0);
    return [grid.left + column * grid.step, grid.top + row * grid.step];
  }
  function ringsOf(field, grid) {
    const next = /* @__PURE__ */ new Map();
    const { columns: columns2, rows } = grid;
    for (let row = 0; row < rows - 1; row += 1) {
      for (let column = 0; column < columns2 - 1; column += 1) {
        const cell2 = row * columns2 + column;
        const kind = Number(field[cell2] > 0) + 2 * Number(field[cell2 + 1] > 0) + 4 * Number(field[cell2 + columns2 + 1] > 0) + 8 * Number(field[cell2 + columns2] > 0);
        for (const [from, to] of CASES[kind]) {
          next.set(crossingName(grid, column, row, from), crossingName(grid, column, row, to));
        }
      }
    }
    return followRings(next).map((names) => ({
      points: names.flatMap((name) => crossingPoint(field, grid, name))
    }));
  }
  function followRings(next) {
    const rings = [];
    for (const start2 of next.keys()) {
      const ring = [];
      let at = start2;
      while (at !== void 0 && next.has(at)) {
        ring.push(at);
        const to = next.get(at);
        next.delete(at);
        at = to;
      }
      if (ring.length > 5) rings.push(ring);
    }
    return rings;
  }
  function traceRing(pen, { points }) {
    const count = points.length / 2;
    const at = (place2) => {
      const corner = 2 * (place2 % count);
      return [points[corner], points[corner + 1]];
    };
    const middle = (place2) => {
      const [[a5, b3], [c4, d5]] = [at(place2), at(place2 + 1)];
      return [(a5 + c4) / 2, (b3 + d5) / 2];
    };
    pen.moveTo(...middle(count - 1));
    for (let place2 = 0; place2 < count; place2 += 1) {
      pen.quadraticCurveTo(...at(place2), ...middle(place2));
    }
    pen.closePath();
  }

  // src/map/layouts.ts
  function layoutsOf(shown2) {
    return shown2.size ? shown2.layouts.map(({ name }) => name) : [];
  }
  var shownLayout = O(() => {
    const wished = layoutName.value;
    return layoutsOf(network.value).includes(wished) ? wished : layout.value?.name ?? "map";
  });
  function isByYear(one) {
    return one?.name === "timeline" || one?.name === "years";
  }

  // src/map/timeline.ts
  var LONGEST_GAP = 3;
  function axisOf(years, x3, spacing) {
    const ends = /* @__PURE__ */ new Map();
    for (let node2 = 0; node2 < years.length; node2 += 1) {
      const [left2, right] = ends.get(years[node2]) ?? [Infinity, -Infinity];
      ends.set(years[node2], [Math.min(left2, x3[node2]), Math.max(right, x3[node2])]);
    }
    const half = spacing / 2;
    const known2 = [...ends.keys()].filter(Boolean).sort((a5, b3) => a5 - b3);
    const pitch = pitchOf(known2, ends, spacing);
    const columnOf = (year, left2) => ({
      year,
      left: left2 - half,
      right: left2 - half + pitch
    });
    const columns2 = [];
    const gaps = [];
    known2.forEach((year, place2) => {
      const left2 = ends.get(year)[0];
      const before2 = known2[place2 - 1];
      if (place2 && year - before2 > LONGEST_GAP) gaps.push(left2 - half - pitch);
      else if (place2) {
        for (let between = before2 + 1; between < year; between += 1) {
          columns2.push(columnOf(between, left2 - (year - between) * pitch));
        }
      }
      columns2.push(columnOf(year, left2));
    });
    const none = ends.get(0);
    const lane = none ? { year: 0, left: none[0] - half, right: none[1] + half } : null;
    return { columns: columns2, lane, gaps };
  }
  function pitchOf(known2, ends, spacing) {
    let pitch = Infinity;
    for (let place2 = 1; place2 < known2.length; place2 += 1) {
      const [before2, after] = [known2[place2 - 1], known2[place2]];
      const apart2 = (ends.get(after)?.[0] ?? 0) - (ends.get(before2)?.[0] ?? 0);
      pitch = Math.min(pitch, apart2 / Math.min(after - before2, LONGEST_GAP));
    }
    const only = ends.get(known2[0]);
    return Number.isFinite(pitch) ? pitch : (only ? only[1] - only[0] : 0) + 2 * spacing;
  }
  var STEPS2 = [1, 2, 5, 10, 20, 25, 50, 100];
  function ticksOf({ columns: columns2 }, scale, room) {
    const middle = ({ year, left: left2, right }) => ({ year, x: (left2 + right) / 2 });
    if (!columns2.length) return [];
    const pitch = (columns2[0].right - columns2[0].left) * scale;
    const step3 = STEPS2.find((one) => one * pitch >= room) ?? 100;
    const ticks = [];
    for (const tick of columns2.filter(({ year }) => year % step3 === 0).map(middle)) {
      const last3 = ticks.at(-1);
      if (!last3 || (tick.x - last3.x) * scale >= room * 0.8) ticks.push(tick);
    }
    return ticks.length ? ticks : [middle(columns2[0])];
  }

  // src/map/scene.ts
  var windowSize = y3({ width: 0, height: 0 });
  function isBetterTurned(box, { width, height }) {
    const across = Math.max(box.right - box.left, 1);
    const down = Math.max(box.bottom - box.top, 1);
    const fits = (wide, high) => Math.min(width / wide, height / high);
    return fits(down, across) > 1.15 * fits(across, down);
  }
  var windowShape = O(() => {
    const { width, height } = windowSize.value;
    return width && height ? Math.min(2, Math.max(0.5, Math.round(2 * height / width) / 2)) : 1;
  });
  function stretched(y5, box, shape) {
    const wished = 0.8 * shape * (box.right - box.left) / Math.max(box.bottom - box.top, 1);
    const factor = Math.min(MOST_STRETCH, Math.max(1, wished));
    return Float64Array.from(y5, (value) => value * factor);
  }
  var MOST_STRETCH = 4;
  function* nodesOf(shown2) {
    for (let node2 = 0; node2 < shown2.size; node2 += 1) yield node2;
  }
  var placement = O(() => {
    const [shown2, now] = [network.value, layout.value];
    let [x3, y5] = [now.x, now.y];
    const byYear = isByYear(now);
    const shape = windowShape.value;
    const box = boundsOf(nodesOf(shown2), x3, y5);
    if (box && byYear) y5 = stretched(y5, box, shape);
    else if (box && isBetterTurned(box, { width: 1, height: shape })) [x3, y5] = [y5, x3];
    const index = indexOf(shown2.size, x3, y5);
    const spacing = typicalSpacing(shown2.size, x3, y5, index);
    const axis = byYear ? axisOf(shown2.year, x3, spacing) : null;
    return { network: shown2, layout: now.name, x: x3, y: y5, index, spacing, axis };
  });
  function indexOf(size, x3, y5) {
    if (!size) return null;
    const index = new Flatbush(size);
    for (let node2 = 0; node2 < size; node2 += 1) index.add(x3[node2], y5[node2]);
    index.finish();
    return index;
  }
  function typicalSpacing(size, x3, y5, index) {
    const found = [];
    for (let node2 = 0; node2 < size; node2 += Math.ceil(size / 250)) {
      const near = index?.neighbors(x3[node2], y5[node2], 1, Infinity, (other) => other !== node2) ?? [];
      for (const other of near) found.push(Math.hypot(x3[node2] - x3[other], y5[node2] - y5[other]));
    }
    const apart2 = found.filter((distance) => distance > 0).sort((a5, b3) => a5 - b3);
    return apart2[apart2.length >> 1] ?? 60;
  }
  var sizeValues = O(() => {
    const [shown2, by] = [network.value, nodeSize.value];
    if (by === "strength") return shown2.strength;
    return by === "pagerank" ? shown2.measures.pagerank ?? shown2.occurrences : shown2.occurrences;
  });
  var shares = O(() => {
    const values = sizeValues.value;
    let most = 0;
    for (let node2 = 0; node2 < values.length; node2 += 1) most = Math.max(most, values[node2]);
    return Float32Array.from(values, (value) => most ? Math.sqrt(Math.max(value, 0) / most) : 0);
  });
  var ranking = O(() => {
    const [shown2, values] = [network.value, sizeValues.value];
    const { occurrences, strength } = shown2;
    return Int32Array.from({ length: shown2.size }, (_4, node2) => node2).sort(
      (a5, b3) => values[b3] - values[a5] || occurrences[b3] - occurrences[a5] || strength[b3] - strength[a5] || a5 - b3
    );
  });
  var visibleItem = O(() => visible.value.item);
  var visibleEdge = O(() => visible.value.edge);
  var nodeShown = O(() => {
    const [shown2, item] = [network.value, visibleItem.value];
    return Uint8Array.from(shown2.item, (position) => item[position]);
  });
  var shownNodes = O(() => {
    const shown2 = nodeShown.value;
    return ranking.value.filter((node2) => shown2[node2]);
  });
  var edgeOrder = O(() => {
    const { network: shown2, x: x3, y: y5 } = placement.value;
    const wanted = visibleEdge.value;
    const { from, to, weight } = shown2;
    const edges = Int32Array.from({ length: shown2.edges }, (_4, edge) => edge).filter((edge) => wanted[edge]);
    const lengths = new Float32Array(shown2.edges);
    for (const edge of edges) {
      lengths[edge] = Math.hypot(x3[from[edge]] - x3[to[edge]], y5[from[edge]] - y5[to[edge]]);
    }
    return edges.sort((a5, b3) => weight[b3] - weight[a5] || lengths[a5] - lengths[b3] || a5 - b3);
  });
  var members = O(() => {
    const { community } = network.value;
    const groups2 = /* @__PURE__ */ new Map();
    for (const node2 of shownNodes.value) {
      const group2 = groups2.get(community[node2]);
      if (group2) group2.push(node2);
      else groups2.set(community[node2], [node2]);
    }
    return groups2;
  });
  var outlines = O(() => {
    const { x: x3, y: y5, spacing, axis, layout: name } = placement.value;
    if (!axis) return outlineAreas(members.value, x3, y5, spacing);
    return name === "years" ? outlineRows(members.value, x3, y5, spacing) : [];
  });
  var scene = O(() => ({
    ...placement.value,
    shares: shares.value,
    nodes: shownNodes.value,
    edges: edgeOrder.value,
    outlines: outlines.value,
    shaded: areas.value
  }));
  function radiusOf({ shares: sizes, spacing }, node2, scale) {
    const apart2 = spacing * scale;
    const least = Math.min(3.5, Math.max(1.3, 0.3 * apart2));
    return Math.min(Math.max(apart2 * (0.1 + 0.17 * sizes[node2]), least * (1 + sizes[node2])), 22);
  }

  // src/map/camera.ts
  var MARGIN = { left: 40, right: 64, top: 32, bottom: 52 };
  var AXIS_ROOM = 24;
  var LARGEST = 4;
  var PIXELS_APART = 90;
  var vis2 = null;
  var waiting = true;
  function giveCamera(made) {
    vis2 = made;
    waiting = true;
  }
  function view() {
    const { width, height } = windowSize.peek();
    const { x: x3, y: y5 } = vis2?.getViewPosition() ?? { x: 0, y: 0 };
    return { scale: vis2?.getScale() ?? 1, x: x3, y: y5, width, height };
  }
  function redraw() {
    vis2?.redraw();
  }
  function isCalm() {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
  }
  function moveCamera({ x: x3, y: y5, scale }, animate) {
    const animation = animate && !isCalm() && { duration: 250, easingFunction: "easeInOutQuad" };
    vis2?.moveTo({ position: { x: x3, y: y5 }, scale, animation });
  }
  function largestScale() {
    return Math.min(LARGEST, PIXELS_APART / Math.max(placement.peek().spacing, 1));
  }
  function viewFor(nodes) {
    const { x: x3, y: y5, axis, spacing } = placement.peek();
    const box = boundsOf(nodes, x3, y5);
    if (!box) return null;
    const rim = box.right > box.left || box.bottom > box.top ? 0.8 * spacing : 0;
    const around2 = {
      left: box.left - rim,
      top: box.top - rim,
      right: box.right + rim,
      bottom: box.bottom + rim
    };
    const margin = axis ? { ...MARGIN, top: MARGIN.top + AXIS_ROOM } : MARGIN;
    return viewOf(around2, windowSize.peek(), margin, largestScale());
  }
  function wholeScale() {
    return wholeView()?.scale ?? 1;
  }
  function wholeView() {
    return viewFor(shownNodes.peek());
  }
  function fitNodes(nodes, animate) {
    const wanted = viewFor(nodes);
    if (wanted) moveCamera(wanted, animate);
  }
  function fitAll(animate = true) {
    fitNodes(shownNodes.peek(), animate);
  }
  function fitAnew() {
    waiting = windowSize.peek().width === 0;
    if (!waiting) fitAll(false);
  }
  function fitIfWaiting() {
    if (waiting && windowSize.peek().width > 0 && networkPlace.peek() >= 0) fitAnew();
  }
  function zoomBy(factor) {
    const now = view();
    moveCamera({ ...now, scale: limitedScale(now.scale * factor) }, true);
  }
  function limitedScale(scale) {
    const whole = wholeScale();
    return Math.min(Math.max(scale, 0.25 * Math.min(whole, 1)), 4 * Math.max(largestScale(), whole));
  }
  function keepLimits() {
    const now = view();
    const scale = limitedScale(now.scale);
    if (scale !== now.scale) moveCamera({ ...now, scale }, false);
  }
  function panBy(x3, y5) {
    const now = view();
    moveCamera({ x: now.x + x3 / now.scale, y: now.y + y5 / now.scale, scale: now.scale }, false);
  }
  function bringIntoView(node2) {
    const { x: x3, y: y5 } = placement.peek();
    const now = view();
    const point = toScreen({ x: x3[node2], y: y5[node2] }, now);
    const inside = point.x > 60 && point.x < now.width - 60 && point.y > 60 && point.y < now.height - 60;
    if (!inside) moveCamera({ x: x3[node2], y: y5[node2], scale: now.scale }, true);
  }

  // src/map/choosing.ts
  var WORTH_UNDO = 2;
  function replaceSelection(positions, told = "") {
    const before2 = selection.peek();
    select(positions);
    const n3 = before2.positions.size;
    if (n3 < WORTH_UNDO) return;
    const replaced = t4("map.selection-replaced", { n: n3 });
    tellUndo(told ? `${told} ${replaced}` : replaced, () => {
      selection.value = before2;
    });
  }

  // src/map/keys.ts
  var announcement = y3("");
  var STEP = 60;
  var DIRECTIONS = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1]
  };
  var MOVES = {
    "+": () => zoomBy(1.3),
    "=": () => zoomBy(1.3),
    "-": () => zoomBy(1 / 1.3),
    "0": () => fitAll()
  };
  function moveByKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    const done = direction ? moveAlong(direction, event.shiftKey) : act(event);
    if (done) event.preventDefault();
  }
  function moveAlong([across, down], walking) {
    if (walking) walk2(across, down);
    else panBy(STEP * across, STEP * down);
    return true;
  }
  function act(event) {
    const move2 = MOVES[event.key];
    if (move2) move2();
    else if (event.key === "Enter" || event.key === " ") return choose2(event.key === " ");
    else return false;
    return true;
  }
  function choose2(adding) {
    const node2 = hovered.peek() >= 0 ? hovered.peek() : focusedNode.peek();
    if (node2 < 0) return false;
    const item = itemOf(network.peek(), node2);
    if (adding) {
      toggleSelected(item.position);
      const key = selected.peek().has(item.position) ? "map.walk-selected" : "map.walk-unselected";
      announcement.value = t4(key, { label: item.label });
      return true;
    }
    replaceSelection([item.position]);
    showItem(item);
    return true;
  }
  function walk2(across, down) {
    const at = hovered.peek() >= 0 ? hovered.peek() : focusedNode.peek();
    const there = at >= 0 && nodeShown.peek()[at];
    const next = there ? nearestThatWay(at, across, down) : shownNodes.peek()[0] ?? -1;
    if (next < 0) {
      announcement.value = t4("map.walk-end");
      return;
    }
    hovered.value = next;
    bringIntoView(next);
    announcement.value = describe(next);
  }
  function describe(node2) {
    const shown2 = network.peek();
    const links = shown2.edgesOf(node2).filter((edge) => visibleEdge.peek()[edge]).length;
    return t4("map.walk", { label: itemOf(shown2, node2).label, n: links });
  }
  function nearestThatWay(node2, across, down) {
    const shown2 = network.peek();
    const linked = [...shown2.edgesOf(node2)].filter((edge) => visibleEdge.peek()[edge]).map((edge) => otherEnd(shown2, edge, node2));
    const near = nearestOf(linked, node2, across, down);
    return near >= 0 ? near : nearestOf(shownNodes.peek(), node2, across, down);
  }
  function nearestOf(nodes, from, across, down) {
    const { x: x3, y: y5 } = placement.peek();
    let [best, least] = [-1, Infinity];
    for (const node2 of nodes) {
      const [dx, dy] = [x3[node2] - x3[from], y5[node2] - y5[from]];
      const along = dx * across + dy * down;
      const aside = Math.abs(dx * down - dy * across);
      if (node2 === from || along <= 0 || aside > along) continue;
      const far = along + 0.8 * aside;
      if (far < least) [best, least] = [node2, far];
    }
    return best;
  }

  // src/map/emphasis.ts
  var MOST_LINES2 = 600;
  function around(shown2, node2) {
    const edges = [...shown2.edgesOf(node2)].filter((edge) => visibleEdge.value[edge]);
    const near = edges.map((edge) => otherEnd(shown2, edge, node2));
    return {
      nodes: /* @__PURE__ */ new Set([node2, ...near]),
      edges: edges.slice(0, MOST_LINES2),
      centre: node2,
      fade: 0.72
    };
  }
  function group(shown2, nodes, fade) {
    if (nodes.size === 1) return around(shown2, [...nodes][0]);
    const edges = [];
    for (const node2 of nodes) {
      if (edges.length >= MOST_LINES2) break;
      for (const edge of shown2.edgesOf(node2)) {
        if (shown2.from[edge] !== node2 || !visibleEdge.value[edge]) continue;
        if (nodes.has(shown2.to[edge])) edges.push(edge);
      }
    }
    edges.sort((a5, b3) => a5 - b3);
    return { nodes, edges: edges.slice(0, MOST_LINES2), centre: -1, fade };
  }
  function* nodesWhere(shown2, test) {
    for (let node2 = 0; node2 < shown2.size; node2 += 1) if (test(node2)) yield node2;
  }
  var selectedNodes = O(() => {
    const [shown2, there] = [network.value, nodeShown.value];
    const nodes = [...selected.value].map((position) => shown2.nodeOf(position));
    return new Set(nodes.filter((node2) => node2 >= 0 && there[node2]));
  });
  var foundNodes = O(() => {
    const [shown2, there, { found }] = [network.value, nodeShown.value, visible.value];
    if (!found) return null;
    return new Set(nodesWhere(shown2, (node2) => Boolean(there[node2] && found[shown2.item[node2]])));
  });
  var lasting = O(() => {
    const [shown2, there, now] = [network.value, nodeShown.value, focus.value];
    const found = foundNodes.value;
    if (found) return { nodes: found, edges: [], centre: -1, fade: 0.72 };
    const node2 = focusedNode.value;
    if (node2 >= 0 && there[node2]) return around(shown2, node2);
    if (now?.what === "edge" && now.network === shown2.place && now.edge < shown2.edges) {
      const ends = /* @__PURE__ */ new Set([shown2.from[now.edge], shown2.to[now.edge]]);
      return { nodes: ends, edges: [now.edge], centre: -1, fade: 0.72 };
    }
    if (now?.what === "cluster" && now.network === shown2.place) {
      const { community } = shown2;
      const own3 = (one) => Boolean(there[one] && community[one] === now.community);
      return group(shown2, new Set(nodesWhere(shown2, own3)), 0.62);
    }
    return selectedNodes.value.size ? group(shown2, selectedNodes.value, 0.5) : null;
  });
  var emphasis = O(() => {
    const node2 = hovered.value;
    return node2 >= 0 && node2 < network.value.size && nodeShown.value[node2] ? around(network.value, node2) : lasting.value;
  });

  // src/map/seen.ts
  var allEdges = y3(false);
  var drawnEdges = y3({ drawn: 0, left: 0 });
  var seenEdges = y3(new Int32Array());

  // src/map/hits.ts
  var LARGEST_RADIUS = 24;
  var NEAR_NODE = 4;
  var NEAR_EDGE = 5;
  function nodeAtPixel(pixel) {
    const drawn = scene.peek();
    const { index, x: x3, y: y5 } = drawn;
    if (!index) return -1;
    const now = view();
    const point = toMap(pixel, now);
    const shown2 = nodeShown.peek();
    const reach = (LARGEST_RADIUS + NEAR_NODE) / now.scale;
    const near = index.neighbors(point.x, point.y, 40, reach, (node2) => shown2[node2] > 0);
    let [best, least] = [-1, NEAR_NODE];
    for (const node2 of near) {
      const distance = Math.hypot(x3[node2] - point.x, y5[node2] - point.y) * now.scale;
      const away = distance - radiusOf(drawn, node2, now.scale);
      if (away <= least) [best, least] = [node2, away];
    }
    return best;
  }
  function edgeAtPixel(pixel) {
    const { network: network2, x: x3, y: y5 } = scene.peek();
    const now = view();
    const point = toMap(pixel, now);
    const nearest = (edges) => {
      let [best, least] = [-1, NEAR_EDGE / now.scale];
      for (const edge of edges) {
        if (!visibleEdge.peek()[edge]) continue;
        const [from, to] = [network2.from[edge], network2.to[edge]];
        const distance = distanceToSegment(point, { x: x3[from], y: y5[from] }, { x: x3[to], y: y5[to] });
        if (distance < least) [best, least] = [edge, distance];
      }
      return best;
    };
    const standing2 = nearest(emphasis.peek()?.edges ?? []);
    return standing2 >= 0 ? standing2 : nearest(seenEdges.peek());
  }

  // src/map/gestures.ts
  function isAdding(event) {
    return Boolean(event.ctrlKey || event.metaKey || event.shiftKey);
  }
  function clickMap(pixel, event) {
    const node2 = nodeAtPixel(pixel);
    if (node2 < 0) return chooseEdge(edgeAtPixel(pixel));
    const item = itemOf(network.peek(), node2);
    if (isAdding(event)) return toggleSelected(item.position);
    r3(() => {
      replaceSelection([item.position]);
      showItem(item);
    });
  }
  function chooseEdge(edge) {
    if (edge >= 0) show({ what: "edge", network: network.peek().place, edge });
    else if (focus.peek()) show(null);
  }
  function doubleClickMap(pixel) {
    const node2 = nodeAtPixel(pixel);
    if (node2 < 0) return;
    const shown2 = network.peek();
    replaceSelection([...around(shown2, node2).nodes].map((one) => shown2.item[one]));
  }
  function holdMap(pixel) {
    const node2 = nodeAtPixel(pixel);
    if (node2 >= 0) toggleSelected(network.peek().item[node2]);
  }
  function pixelOf(event, map) {
    const { left: left2, top } = map.getBoundingClientRect();
    return { x: event.clientX - left2, y: event.clientY - top };
  }
  function watchPointer(map) {
    let frame = 0;
    const look3 = (event) => {
      if (event.pointerType === "touch" || event.buttons) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const pixel = pixelOf(event, map);
        const node2 = nodeAtPixel(pixel);
        hovered.value = node2;
        const isLink = node2 >= 0 || edgeAtPixel(pixel) >= 0;
        map.classList.toggle("pointing", isLink);
      });
    };
    const leave2 = () => {
      cancelAnimationFrame(frame);
      hovered.value = -1;
    };
    map.addEventListener("pointermove", look3);
    map.addEventListener("pointerleave", leave2);
    return () => {
      leave2();
      map.removeEventListener("pointermove", look3);
      map.removeEventListener("pointerleave", leave2);
    };
  }

  // src/map/lasso.ts
  var lassoOn = y3(false);
  var lassoShape = y3("free");
  var drawing = y3(false);
  var stroke = null;
  var CLICK = 5;
  var STEP2 = 2;
  function useLasso(on) {
    lassoOn.value = on;
    dropStroke();
  }
  function dropStroke() {
    stroke = null;
    drawing.value = false;
    redraw();
  }
  function watchLasso(map) {
    const begin = (event) => beginStroke(event, map);
    const goOn = (event) => continueStroke(event, map);
    const end2 = (event) => endStroke(event, map);
    map.addEventListener("pointerdown", begin, true);
    map.addEventListener("pointermove", goOn);
    map.addEventListener("pointerup", end2);
    map.addEventListener("pointercancel", dropStroke);
    window.addEventListener("keydown", pressed, true);
    return () => {
      map.removeEventListener("pointerdown", begin, true);
      map.removeEventListener("pointermove", goOn);
      map.removeEventListener("pointerup", end2);
      map.removeEventListener("pointercancel", dropStroke);
      window.removeEventListener("keydown", pressed, true);
    };
  }
  function isTyping(target) {
    const fields = "textarea, select, input:not([type=checkbox], [type=radio], [type=range])";
    return target instanceof Element && target.matches(fields);
  }
  function isLassoKey({ key, code, ctrlKey, metaKey, altKey }) {
    if (ctrlKey || metaKey || altKey) return false;
    return key.toLowerCase() === "l" || code === "KeyL" && !/^[ -~]/.test(key);
  }
  function pressed(event) {
    if (document.querySelector("dialog[open], [role=menu]")) return;
    const toggles = isLassoKey(event) && !isTyping(event.target) && network.peek().size > 0;
    if (toggles) useLasso(!lassoOn.peek());
    else if (event.key === "Escape" && stroke) dropStroke();
    else if (event.key === "Escape" && lassoOn.peek() && !isTyping(event.target)) useLasso(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function pixelsOf(event, map) {
    const { left: left2, top } = map.getBoundingClientRect();
    return { x: event.clientX - left2, y: event.clientY - top };
  }
  function beginStroke(event, map) {
    if (!lassoOn.peek() || event.button !== 0) return;
    event.stopPropagation();
    if (stroke) return dropStroke();
    const last3 = pixelsOf(event, map);
    const isBox = event.shiftKey || lassoShape.peek() === "box";
    stroke = {
      pointer: event.pointerId,
      isBox,
      byShift: event.shiftKey,
      points: [toMap(last3, view())],
      last: last3,
      length: 0
    };
    drawing.value = true;
    map.setPointerCapture(event.pointerId);
    hovered.value = -1;
  }
  function continueStroke(event, map) {
    if (stroke?.pointer !== event.pointerId) return;
    const pixels = pixelsOf(event, map);
    const step3 = Math.hypot(pixels.x - stroke.last.x, pixels.y - stroke.last.y);
    if (step3 < STEP2) return;
    const point = toMap(pixels, view());
    if (stroke.isBox) stroke.points.splice(1, Infinity, ...boxBetween(stroke.points[0], point));
    else stroke.points.push(point);
    stroke.last = pixels;
    stroke.length += step3;
    redraw();
  }
  function boxBetween(from, to) {
    return [{ x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
  }
  function endStroke(event, map) {
    if (stroke?.pointer !== event.pointerId) return;
    continueStroke(event, map);
    const { points, last: last3, length, byShift } = stroke;
    dropStroke();
    const adding = byShift ? event.ctrlKey || event.metaKey : isAdding(event);
    if (length < CLICK) clickMap(last3, event);
    else selectInside(points, adding);
  }
  function outline(points) {
    const shape = new Path2D();
    for (const { x: x3, y: y5 } of points) shape.lineTo(x3, y5);
    shape.closePath();
    return shape;
  }
  var tester = document.createElement("canvas").getContext("2d");
  function selectInside(points, adding) {
    const shape = outline(points);
    const { x: x3, y: y5, network: shown2 } = placement.peek();
    const inside = [...shownNodes.peek()].filter((node2) => tester.isPointInPath(shape, x3[node2], y5[node2]));
    if (!inside.length) return tell(t4("map.lasso-empty"));
    const chosen = new Set(adding ? selected.peek() : []);
    for (const node2 of inside) chosen.add(shown2.item[node2]);
    const told = unseenCount(chosen.size);
    if (!adding) return replaceSelection(chosen, told);
    select(chosen);
    if (told) tell(told);
  }
  function unseenCount(n3) {
    const browse = document.querySelector(".panel.browse");
    return browse?.offsetWidth ? "" : t4("map.selected", { n: n3 });
  }
  function drawLasso(canvas, now, colour) {
    if (!stroke) return;
    const { x: x3, y: y5 } = offsetOf(now);
    canvas.save();
    canvas.transform(now.scale, 0, 0, now.scale, x3, y5);
    const shape = outline(stroke.points);
    canvas.fillStyle = canvas.strokeStyle = colour;
    canvas.lineWidth = 1.5 / now.scale;
    canvas.lineJoin = "round";
    canvas.globalAlpha = 0.1;
    canvas.fill(shape);
    canvas.globalAlpha = 1;
    canvas.setLineDash([5 / now.scale, 4 / now.scale]);
    canvas.stroke(shape);
    canvas.restore();
  }

  // src/base/dialog.tsx
  function Dialog({ id, title, open, wide, children }) {
    const dialog = T2(null);
    const wanted = open.value;
    const close = () => {
      open.value = false;
    };
    A2(() => {
      if (wanted && !dialog.current?.open) dialog.current?.showModal();
      if (!wanted) dialog.current?.close();
    }, [wanted]);
    return /* @__PURE__ */ a4(
      "dialog",
      {
        class: wide ? "dialog wide" : "dialog",
        id,
        ref: dialog,
        "aria-labelledby": `${id}-title`,
        onClose: close,
        onClick: (event) => {
          if (event.target === event.currentTarget && isBeside(event)) close();
        },
        children: [
          /* @__PURE__ */ a4("header", { class: "dialog-head", children: [
            /* @__PURE__ */ a4("h2", { id: `${id}-title`, children: title }),
            /* @__PURE__ */ a4(Button, { class: "button tool close", "aria-label": t4("base.close"), onClick: close, children: /* @__PURE__ */ a4(Icon, { name: "close" }) })
          ] }),
          wanted ? children : null
        ]
      }
    );
  }
  function isBeside({ clientX, clientY, currentTarget }) {
    const { left: left2, right, top, bottom } = currentTarget.getBoundingClientRect();
    return clientX < left2 || clientX > right || clientY < top || clientY > bottom;
  }

  // src/map/prominence.ts
  var FIRST_LABELS = 11;
  var FEW = 24;
  var prominence = O(() => {
    const { x: x3, y: y5, index, network: network2 } = placement.value;
    const nodes = shownNodes.value;
    const far = new Float32Array(network2.size);
    const place2 = new Int32Array(network2.size).fill(-1);
    nodes.forEach((node2, at) => {
      place2[node2] = at;
    });
    const box = boundsOf(nodes, x3, y5);
    const widest = box ? Math.hypot(box.right - box.left, box.bottom - box.top) + 1 : 1;
    const values = sizeValues.value;
    const most = nodes.length ? Math.max(values[nodes[0]], 0) : 0;
    nodes.forEach((node2, at) => {
      const higher = (other) => place2[other] >= 0 && place2[other] < at;
      const [nearest] = at && index ? index.neighbors(x3[node2], y5[node2], 1, Infinity, higher) : [];
      const distance = nearest === void 0 ? widest : Math.hypot(x3[node2] - x3[nearest], y5[node2] - y5[nearest]);
      far[node2] = distance * (0.4 + (most ? values[node2] / most : 0));
    });
    const heights = [...nodes].map((node2) => far[node2]).sort((a5, b3) => b3 - a5);
    const first = nodes.length <= FEW ? 0 : heights[FIRST_LABELS - 1] ?? 0;
    return { of: far, first };
  });
  function leastProminence(scale, whole) {
    return prominence.value.first * Math.min(1, whole / scale) ** 1.75;
  }

  // src/map/labels.ts
  var LABEL_FONT = 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
  var SIZE = 12;
  var HEIGHT2 = 16;
  var GAP = 3;
  var LONGEST = 34;
  var MOST = 260;
  var CROWD = 120;
  var ON_NODES = 14;
  var TakenPlaces = class {
    constructor(room) {
      this.room = room;
    }
    room;
    cells = /* @__PURE__ */ new Map();
    cellsOf({ left: left2, top, right, bottom }) {
      const names = [];
      for (let x3 = Math.floor(left2 / 64); x3 <= Math.floor(right / 64); x3 += 1) {
        for (let y5 = Math.floor(top / 64); y5 <= Math.floor(bottom / 64); y5 += 1) {
          names.push(x3 * 4096 + y5);
        }
      }
      return names;
    }
    isFree(box, own3 = -1) {
      const { room } = this;
      if (box.left < room.left || box.top < room.top) return false;
      if (box.right > room.right || box.bottom > room.bottom) return false;
      return this.cellsOf(box).every(
        (cell2) => (this.cells.get(cell2) ?? []).every(
          (other) => other.owner === own3 || box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top
        )
      );
    }
    take(box, owner = -2) {
      for (const cell2 of this.cellsOf(box)) {
        const boxes = this.cells.get(cell2);
        if (boxes) boxes.push({ ...box, owner });
        else this.cells.set(cell2, [{ ...box, owner }]);
      }
    }
  };
  var ruler = document.createElement("canvas").getContext("2d");
  var widths = /* @__PURE__ */ new Map();
  function fontOf({ size, bold }) {
    return `${bold ? "600 " : ""}${size}px ${LABEL_FONT}`;
  }
  function textWidth(text, size, bold) {
    const key = `${size}/${bold}/${text}`;
    let width = widths.get(key);
    if (width === void 0) {
      if (widths.size > 2e4) widths.clear();
      ruler.font = fontOf({ size, bold });
      width = ruler.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  }
  function shortText(text, longest = LONGEST) {
    return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
  }
  function placeLabels(wanted) {
    const { scene: scene2, view: view3, emphasis: emphasis2, room } = wanted;
    const texts = new TakenPlaces(room);
    const discs = new TakenPlaces(room);
    for (const box of wanted.covered) texts.take(box);
    const nodes = nodesInRoom(scene2, view3, room);
    for (const node2 of nodes) discs.take(discBox(scene2, node2, view3), node2);
    const free = nodes.length > CROWD ? new TakenPlaces(room) : discs;
    const labels2 = [];
    const forced = forcedNodes();
    for (const node2 of forced) addNode(labels2, node2, wanted, texts, discs, true);
    if (!emphasis2 || emphasis2.fade < 0.6) {
      for (const [rank, area] of bySize(scene2.outlines).entries()) {
        addAreaName(labels2, area, rank < SURELY_NAMED, wanted, texts, free);
      }
    }
    candidates(wanted, nodes, forced).forEach((node2, rank) => {
      addNode(labels2, node2, wanted, texts, rank < ON_NODES ? free : discs, false);
    });
    return labels2;
  }
  function forcedNodes() {
    return [.../* @__PURE__ */ new Set([hovered.value, focusedNode.value])].filter((node2) => node2 >= 0);
  }
  function nodesInRoom({ index, nodes, x: x3, y: y5 }, view3, room) {
    if (!index) return [];
    const [from, to] = [seenBox(view3), (value) => value / view3.scale];
    const left2 = from.left + to(room.left - 40);
    const right = from.left + to(room.right + 40);
    const top = from.top + to(room.top - 20);
    const bottom = from.top + to(room.bottom + 20);
    return [...nodes].filter(
      (node2) => x3[node2] >= left2 && x3[node2] <= right && y5[node2] >= top && y5[node2] <= bottom
    );
  }
  function discBox(scene2, node2, view3) {
    const { x: x3, y: y5 } = toScreen({ x: scene2.x[node2], y: scene2.y[node2] }, view3);
    const half = radiusOf(scene2, node2, view3.scale) * 0.8;
    return { left: x3 - half, right: x3 + half, top: y5 - half, bottom: y5 + half };
  }
  function candidates(wanted, nodes, forced) {
    const { emphasis: emphasis2, view: view3, whole } = wanted;
    const rest = nodes.filter((node2) => !forced.includes(node2));
    if (emphasis2 && emphasis2.fade >= 0.6) {
      return rest.filter((node2) => emphasis2.nodes.has(node2)).slice(0, MOST);
    }
    const least = leastProminence(view3.scale, whole);
    const chosen = selectedNodes.value;
    const labelled = rest.filter((node2) => !chosen.has(node2) && prominence.value.of[node2] >= least);
    return [...rest.filter((node2) => chosen.has(node2)), ...labelled].slice(0, MOST);
  }
  function addNode(labels2, node2, { scene: scene2, view: view3 }, texts, discs, forced) {
    const text = shortText(itemOf(scene2.network, node2).label, forced ? 60 : LONGEST);
    const bold = forced || selectedNodes.value.has(node2);
    const width = textWidth(text, SIZE, bold);
    const point = toScreen({ x: scene2.x[node2], y: scene2.y[node2] }, view3);
    const radius = radiusOf(scene2, node2, view3.scale) + GAP;
    const boxes = placesBeside(point, radius, width);
    const open = boxes.find((one) => texts.isFree(one) && discs.isFree(one, node2));
    const box = open ?? (forced ? boxes.find((one) => texts.isFree(one)) ?? boxes[0] : null);
    if (!box || !text) return;
    texts.take(box);
    labels2.push({
      text,
      x: box.left,
      y: (box.top + box.bottom) / 2,
      size: SIZE,
      bold,
      community: null
    });
  }
  function placesBeside({ x: x3, y: y5 }, radius, width) {
    const half = HEIGHT2 / 2;
    const box = (left2, middle) => ({
      left: left2,
      right: left2 + width,
      top: middle - half,
      bottom: middle + half
    });
    const slant = 0.7 * radius;
    return [
      box(x3 + radius, y5),
      box(x3 - radius - width, y5),
      box(x3 - width / 2, y5 + radius + half),
      box(x3 - width / 2, y5 - radius - half),
      box(x3 + slant, y5 - slant - half),
      box(x3 + slant, y5 + slant + half),
      box(x3 - slant - width, y5 - slant - half),
      box(x3 - slant - width, y5 + slant + half)
    ];
  }
  function clusterName(scene2, community) {
    const { label } = scene2.network.communities.find(({ number }) => number === community) ?? {};
    return label || t4("map.cluster", { n: community + 1 });
  }
  var NAME = { least: 13, most: 16, longest: 44, short: 28 };
  var SURELY_NAMED = 8;
  function bySize(areas2) {
    return [...areas2].sort((a5, b3) => b3.members.length - a5.members.length || a5.community - b3.community);
  }
  function nameText(scene2, community) {
    const name = clusterName(scene2, community);
    if (scene2.nodes.length <= CROWD) return shortText(name, NAME.longest);
    const terms = name.split(" · ");
    const [first, second] = terms;
    const two = second && first.length + second.length < NAME.short ? `${first} · ${second}` : first;
    return shortText(two, NAME.short);
  }
  function nameSize(area, scene2) {
    const share2 = Math.sqrt(area.members.length / Math.max(scene2.nodes.length, 1));
    return Math.round(NAME.least + (NAME.most - NAME.least) * Math.min(1, 1.6 * share2));
  }
  function addAreaName(labels2, area, surely, { scene: scene2, view: view3 }, texts, discs) {
    const text = nameText(scene2, area.community);
    const size = nameSize(area, scene2);
    const width = textWidth(text, size, true);
    const box = areaBox(area, view3);
    if (!box || !surely && box.right - box.left < width / 2) return;
    const half = size / 2 + 4;
    if (scene2.axis) {
      const left2 = Math.max(box.left, 12);
      const place2 = { left: left2, right: left2 + width + 4, top: box.top - 2 * half, bottom: box.top };
      if (!texts.isFree(place2)) return;
      texts.take(place2);
      labels2.push({ text, x: left2, y: box.top - half, size, bold: true, community: area.community });
      return;
    }
    const centre = (box.left + box.right) / 2;
    const within2 = [0, -0.2, 0.2].map((part2) => (box.top + box.bottom) / 2 + part2 * (box.bottom - box.top));
    const beside = [box.top - 2 - half, box.bottom + 2 + half];
    const heights = scene2.nodes.length > CROWD ? [...within2, ...beside] : [...beside, ...within2];
    for (const middle of heights) {
      for (const shift of [0, -0.25, 0.25]) {
        const left2 = centre - width / 2 + shift * (box.right - box.left);
        const place2 = {
          left: left2 - 4,
          right: left2 + width + 4,
          top: middle - half,
          bottom: middle + half
        };
        if (!texts.isFree(place2) || !discs.isFree(place2)) continue;
        texts.take(place2);
        labels2.push({ text, x: left2, y: middle, size, bold: true, community: area.community });
        return;
      }
    }
  }
  function areaBox(area, view3) {
    let largest = null;
    const extent = (box) => (box.right - box.left) * (box.bottom - box.top);
    for (const { points } of area.rings) {
      let [left2, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      for (let at = 0; at < points.length; at += 2) {
        left2 = Math.min(left2, points[at]);
        right = Math.max(right, points[at]);
        top = Math.min(top, points[at + 1]);
        bottom = Math.max(bottom, points[at + 1]);
      }
      const box = { left: left2, top, right, bottom };
      if (!largest || extent(box) > extent(largest)) largest = box;
    }
    if (!largest) return null;
    const upper = toScreen({ x: largest.left, y: largest.top }, view3);
    const lower = toScreen({ x: largest.right, y: largest.bottom }, view3);
    return { left: upper.x, top: upper.y, right: lower.x, bottom: lower.y };
  }

  // src/map/axis.ts
  var AXIS_HEIGHT = 26;
  var TICK_ROOM = 52;
  var TEXT2 = { size: 12, bold: false };
  function drawGrid(canvas, axis, view3, colours) {
    const { x: offset } = offsetOf(view3);
    canvas.strokeStyle = colours.line;
    canvas.lineWidth = 1;
    canvas.globalAlpha = 0.7;
    canvas.beginPath();
    for (const { x: x3 } of ticksOf(axis, view3.scale, TICK_ROOM)) {
      const across = Math.round(x3 * view3.scale + offset) + 0.5;
      canvas.moveTo(across, AXIS_HEIGHT);
      canvas.lineTo(across, view3.height);
    }
    canvas.stroke();
    canvas.setLineDash([2, 4]);
    canvas.beginPath();
    for (const gap of axis.gaps) {
      const across = Math.round(gap * view3.scale + offset) + 0.5;
      canvas.moveTo(across, AXIS_HEIGHT);
      canvas.lineTo(across, view3.height);
    }
    canvas.stroke();
    canvas.setLineDash([]);
    if (axis.lane) {
      canvas.globalAlpha = 0.05;
      canvas.fillStyle = colours.muted;
      const left2 = axis.lane.left * view3.scale + offset;
      canvas.fillRect(left2, 0, (axis.lane.right - axis.lane.left) * view3.scale, view3.height);
    }
    canvas.globalAlpha = 1;
  }
  function drawAxis(canvas, axis, view3, colours) {
    const { x: offset } = offsetOf(view3);
    canvas.globalAlpha = 0.94;
    canvas.fillStyle = colours.paper;
    canvas.fillRect(0, 0, view3.width, AXIS_HEIGHT);
    canvas.globalAlpha = 1;
    canvas.fillStyle = colours.line;
    canvas.fillRect(0, AXIS_HEIGHT - 1, view3.width, 1);
    canvas.fillStyle = colours.muted;
    canvas.font = fontOf(TEXT2);
    canvas.textBaseline = "middle";
    let free = -Infinity;
    if (axis.lane) {
      const text = t4("map.without-year");
      const width = textWidth(text, TEXT2.size, TEXT2.bold);
      const middle = (axis.lane.left + axis.lane.right) / 2 * view3.scale + offset;
      canvas.fillText(text, middle - width / 2, AXIS_HEIGHT / 2);
      free = middle + width / 2 + 8;
    }
    for (const { year, x: x3 } of ticksOf(axis, view3.scale, TICK_ROOM)) {
      const width = textWidth(String(year), TEXT2.size, TEXT2.bold);
      const left2 = x3 * view3.scale + offset - width / 2;
      if (left2 < free) continue;
      canvas.fillText(String(year), left2, AXIS_HEIGHT / 2);
      free = left2 + width + 8;
    }
  }

  // src/map/edges.ts
  var STRENGTHS = 4;
  var INK = 0.16;
  var FAINTEST = 0.035;
  var STRONGEST = 0.3;
  var SMALL = 1200;
  var FEWEST2 = 500;
  var MOST2 = 2500;
  var PER_NODE = 3;
  var BETWEEN = 0.7;
  function edgeBudget(scene2, inside) {
    if (scene2.edges.length <= SMALL) return SMALL;
    let nodes = 0;
    for (const node2 of scene2.nodes) nodes += inside[node2];
    return Math.min(Math.max(PER_NODE * nodes, FEWEST2), MOST2);
  }
  function chooseEdges(scene2, view3, all) {
    const { edges, network: network2 } = scene2;
    const inside = nodesInside(scene2, view3);
    const budget = all ? Infinity : edgeBudget(scene2, inside);
    const drawn = [];
    let left2 = 0;
    for (const edge of edges) {
      if (!inside[network2.from[edge]] && !inside[network2.to[edge]]) continue;
      if (drawn.length < budget) drawn.push(edge);
      else left2 += 1;
    }
    const chosen = Int32Array.from(drawn);
    return { groups: groupEdges(scene2, chosen, view3.scale), drawn: chosen, left: left2 };
  }
  function nodesInside({ nodes, x: x3, y: y5, network: network2 }, view3) {
    const { left: left2, top, right, bottom } = seenBox(view3);
    const inside = new Uint8Array(network2.size);
    for (const node2 of nodes) {
      if (x3[node2] < left2 || x3[node2] > right || y5[node2] < top || y5[node2] > bottom) continue;
      inside[node2] = 1;
    }
    return inside;
  }
  function classOf(weight, strongest) {
    return strongest > 0 ? Math.max(1, Math.ceil(STRENGTHS * Math.sqrt(weight / strongest))) : 1;
  }
  function lineWidth(strength) {
    return 0.5 + 0.2 * strength;
  }
  function groupEdges(scene2, chosen, scale) {
    const { network: network2, x: x3, y: y5, spacing, nodes } = scene2;
    const { from, to, weight, community } = network2;
    const strongest = scene2.edges.length ? weight[scene2.edges[0]] : 0;
    const ink = /* @__PURE__ */ new Map();
    const groups2 = /* @__PURE__ */ new Map();
    for (const edge of chosen) {
      const [one, other] = [from[edge], to[edge]];
      const own3 = community[one] === community[other] ? community[one] : -1;
      const strength = classOf(weight[edge], strongest);
      const length = Math.hypot(x3[one] - x3[other], y5[one] - y5[other]);
      ink.set(own3, (ink.get(own3) ?? 0) + length * lineWidth(strength));
      const key = `${own3}/${strength}`;
      const group2 = groups2.get(key);
      if (group2) group2.edges.push(edge);
      else groups2.set(key, { community: own3, strength, edges: [edge] });
    }
    const crowd = /* @__PURE__ */ new Map([[-1, 1.5 * nodes.length]]);
    for (const node2 of nodes) crowd.set(community[node2], (crowd.get(community[node2]) ?? 0) + 1);
    return [...groups2.values()].sort((a5, b3) => a5.strength - b3.strength || a5.community - b3.community).map(({ community: own3, strength, edges }) => {
      const ground = (crowd.get(own3) ?? 1) * spacing * spacing * scale;
      const share2 = INK / Math.max((ink.get(own3) ?? 0) / ground, 1e-6);
      const base = Math.min(STRONGEST, Math.max(FAINTEST, share2));
      const part2 = (0.6 + 0.6 * (strength / STRENGTHS)) * (own3 < 0 ? BETWEEN : 1);
      const opacity = Math.min(0.7, base * part2);
      return { community: own3, edges, opacity, width: lineWidth(strength) };
    });
  }

  // src/map/palette.ts
  var changes = y3(0);
  function readPalette() {
    const style = getComputedStyle(document.documentElement);
    const value = (name) => style.getPropertyValue(`--${name}`).trim();
    return {
      clusters: Array.from({ length: COLOURS }, (_4, place2) => value(`cluster-${place2}`)),
      ink: value("ink"),
      muted: value("muted"),
      line: value("line"),
      paper: value("map"),
      accent: value("accent"),
      edgeStrength: Number(value("edge-strength")) || 1,
      areaStrength: Number(value("area-strength")) || 0.08
    };
  }
  var palette = O(() => {
    void changes.value;
    return readPalette();
  });
  function watchScheme() {
    const query2 = matchMedia("(prefers-color-scheme: dark)");
    const told = () => {
      changes.value += 1;
    };
    query2.addEventListener("change", told);
    const observer = new MutationObserver(told);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => {
      query2.removeEventListener("change", told);
      observer.disconnect();
    };
  }
  function clusterColour(colours, community) {
    return community < 0 ? colours.muted : colours.clusters[community % COLOURS];
  }
  var CORNERS = {
    diamond: [4, 0, 1.22],
    square: [4, 0.125, 1.22],
    triangle: [3, 0, 1.3]
  };
  function cornersOf(shape, x3, y5, radius) {
    if (shape === "circle") return [];
    const [count, turn, larger] = CORNERS[shape];
    return Array.from({ length: count }, (_4, corner) => {
      const angle = 2 * Math.PI * (corner / count + turn) - Math.PI / 2;
      return [x3 + larger * radius * Math.cos(angle), y5 + larger * radius * Math.sin(angle)];
    });
  }
  function traceShape(pen, shape, x3, y5, radius) {
    if (shape === "circle") {
      pen.moveTo(x3 + radius, y5);
      pen.arc(x3, y5, radius, 0, 2 * Math.PI);
      return;
    }
    cornersOf(shape, x3, y5, radius).forEach(([across, down], corner) => {
      if (corner) pen.lineTo(across, down);
      else pen.moveTo(across, down);
    });
    pen.closePath();
  }

  // src/map/picture.ts
  var HEAD = 56;
  var LINE = 22;
  var MARK = 18;
  var MARGIN2 = 16;
  var LEGEND_TEXT = { size: 12, bold: false };
  function takePicture(withCaption) {
    const [shown2, now] = [scene.peek(), view()];
    const standing2 = emphasis.peek();
    const room = {
      left: 4,
      top: shown2.axis ? AXIS_HEIGHT + 2 : 4,
      right: now.width - 4,
      bottom: now.height - 4
    };
    return {
      scene: shown2,
      view: now,
      colours: palette.peek(),
      edges: chooseEdges(shown2, now, allEdges.peek()),
      emphasis: standing2,
      labels: placeLabels({
        scene: shown2,
        view: now,
        emphasis: standing2,
        whole: wholeScale(),
        covered: [],
        room
      }),
      caption: withCaption ? captionOf(shown2, now.width) : null
    };
  }
  function captionOf(shown2, width) {
    const { kind, itemKind, size, edges } = shown2.network;
    const sizes = [
      t4(`map.nodes-${itemKind}`, { n: size }),
      t4("map.links", { n: edges }),
      t4(`map.size-by-${nodeSize.peek()}`)
    ];
    const { entries: entries2, height } = legendOf(shown2, width);
    return {
      title: page.title,
      subtitle: [nameOf("network", kind), ...sizes].join(" · "),
      clusters: entries2,
      source: t4("map.picture-source", { version: page.version }),
      head: HEAD,
      foot: height + LINE + MARGIN2
    };
  }
  function legendOf(shown2, width) {
    const entries2 = [];
    let [x3, y5] = [MARGIN2, MARGIN2];
    for (const { number, size } of shown2.network.communities) {
      const text = `${clusterName(shown2, number)} (${formatNumber(size)})`;
      const wide = MARK + textWidth(text, LEGEND_TEXT.size, LEGEND_TEXT.bold) + 24;
      if (x3 > MARGIN2 && x3 + wide > width) [x3, y5] = [MARGIN2, y5 + LINE];
      entries2.push({ community: number, text, x: x3, y: y5 });
      x3 += wide;
    }
    return { entries: entries2, height: entries2.length ? y5 + LINE / 2 : 0 };
  }
  function pictureName(suffix) {
    const words = `${page.title} ${nameOf("network", network.peek().kind)}`;
    const plain2 = words.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
    return `${plain2.slice(0, 80) || "map"}.${suffix}`;
  }
  function saveFile(content, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
  }

  // src/map/painter.ts
  var BATCH = 80;
  function drawAreas(canvas, scene2, view3, colours) {
    if (!scene2.shaded) return;
    const { x: x3, y: y5 } = offsetOf(view3);
    for (const { community, rings } of scene2.outlines) {
      canvas.save();
      canvas.transform(view3.scale, 0, 0, view3.scale, x3, y5);
      canvas.beginPath();
      for (const ring of rings) traceRing(canvas, ring);
      canvas.restore();
      canvas.fillStyle = canvas.strokeStyle = clusterColour(colours, community);
      canvas.globalAlpha = colours.areaStrength;
      canvas.fill();
      canvas.globalAlpha = 2 * colours.areaStrength;
      canvas.lineWidth = 1;
      canvas.stroke();
    }
    canvas.globalAlpha = 1;
  }
  function drawEdges(canvas, scene2, view3, drawn, colours) {
    for (const { community, edges, opacity, width } of drawn.groups) {
      canvas.globalAlpha = Math.min(1, opacity * colours.edgeStrength);
      canvas.strokeStyle = clusterColour(colours, community);
      canvas.lineWidth = width;
      strokeLines(canvas, scene2, view3, edges);
    }
    canvas.globalAlpha = 1;
  }
  function strokeLines(canvas, { network: network2, x: x3, y: y5 }, view3, edges) {
    const { scale } = view3;
    const offset = offsetOf(view3);
    for (let first = 0; first < edges.length; first += BATCH) {
      canvas.beginPath();
      for (const edge of edges.slice(first, first + BATCH)) {
        const [from, to] = [network2.from[edge], network2.to[edge]];
        canvas.moveTo(x3[from] * scale + offset.x, y5[from] * scale + offset.y);
        canvas.lineTo(x3[to] * scale + offset.x, y5[to] * scale + offset.y);
      }
      canvas.stroke();
    }
  }
  function drawNodes(canvas, scene2, view3, nodes, colours) {
    const { network: network2, x: x3, y: y5 } = scene2;
    const { scale } = view3;
    const offset = offsetOf(view3);
    const seen = seenBox(view3, 30);
    canvas.strokeStyle = colours.paper;
    for (const node2 of nodes) {
      if (x3[node2] < seen.left || x3[node2] > seen.right) continue;
      if (y5[node2] < seen.top || y5[node2] > seen.bottom) continue;
      const radius = radiusOf(scene2, node2, scale);
      const community = network2.community[node2];
      const [across, down] = [x3[node2] * scale + offset.x, y5[node2] * scale + offset.y];
      canvas.fillStyle = clusterColour(colours, community);
      canvas.beginPath();
      traceShape(canvas, clusterShape(community), across, down, radius);
      if (radius > 2.4) {
        canvas.lineWidth = radius > 5 ? 2.4 : 1.6;
        canvas.stroke();
      }
      canvas.fill();
    }
  }
  function drawEmphasis(canvas, scene2, view3, { nodes, edges, centre }, colours) {
    const { community } = scene2.network;
    canvas.globalAlpha = Math.min(0.9, Math.max(0.16, 5 / Math.sqrt(edges.length || 1) / 2));
    canvas.strokeStyle = centre >= 0 ? clusterColour(colours, community[centre]) : colours.accent;
    canvas.lineWidth = edges.length === 1 ? 2.6 : edges.length > 150 ? 0.9 : 1.3;
    strokeLines(canvas, scene2, view3, edges);
    if (scene2.network.directed) drawArrows(canvas, scene2, view3, edges);
    canvas.globalAlpha = 1;
    drawNodes(canvas, scene2, view3, [...scene2.nodes].reverse().filter((one) => nodes.has(one)), colours);
  }
  function drawArrows(canvas, scene2, view3, edges) {
    const { network: network2, x: x3, y: y5 } = scene2;
    const { scale } = view3;
    const offset = offsetOf(view3);
    canvas.fillStyle = canvas.strokeStyle;
    canvas.globalAlpha = Math.max(canvas.globalAlpha, 0.5);
    canvas.beginPath();
    for (const edge of edges) {
      const [from, to] = [network2.from[edge], network2.to[edge]];
      const turn = Math.atan2(y5[to] - y5[from], x3[to] - x3[from]);
      const radius = radiusOf(scene2, to, scale) + 1;
      const tip = [
        x3[to] * scale + offset.x - radius * Math.cos(turn),
        y5[to] * scale + offset.y - radius * Math.sin(turn)
      ];
      canvas.moveTo(...tip);
      for (const side2 of [-0.42, 0.42]) {
        canvas.lineTo(tip[0] - 8 * Math.cos(turn + side2), tip[1] - 8 * Math.sin(turn + side2));
      }
      canvas.closePath();
    }
    canvas.fill();
  }
  function drawRings(canvas, scene2, view3, nodes, { away, width, colour }) {
    const { x: x3, y: y5 } = scene2;
    const { scale } = view3;
    const offset = offsetOf(view3);
    const seen = seenBox(view3, 30);
    canvas.strokeStyle = colour;
    canvas.lineWidth = width;
    canvas.beginPath();
    for (const node2 of nodes) {
      if (x3[node2] < seen.left || x3[node2] > seen.right) continue;
      if (y5[node2] < seen.top || y5[node2] > seen.bottom) continue;
      const [across, down] = [x3[node2] * scale + offset.x, y5[node2] * scale + offset.y];
      const radius = radiusOf(scene2, node2, scale) + away;
      canvas.moveTo(across + radius, down);
      canvas.arc(across, down, radius, 0, 2 * Math.PI);
    }
    canvas.stroke();
  }
  function drawVeil(canvas, view3, fade, colours) {
    canvas.globalAlpha = fade;
    canvas.fillStyle = colours.paper;
    canvas.fillRect(0, 0, view3.width, view3.height);
    canvas.globalAlpha = 1;
  }
  function drawMarks(canvas, scene2, view3, colours, chosen, marked) {
    const colour = colours.ink;
    drawRings(canvas, scene2, view3, chosen, { away: 2.6, width: 2.2, colour });
    const there = [...new Set(marked)].filter((node2) => node2 >= 0);
    drawRings(canvas, scene2, view3, there, { away: 6, width: 1.6, colour });
  }
  function drawLabels(canvas, labels2, colours) {
    canvas.textBaseline = "middle";
    canvas.lineJoin = "round";
    canvas.strokeStyle = colours.paper;
    canvas.lineWidth = 3.5;
    for (const label of labels2) {
      canvas.font = fontOf(label);
      canvas.globalAlpha = 0.85;
      canvas.strokeText(label.text, label.x, label.y);
      canvas.globalAlpha = 1;
      canvas.fillStyle = label.community === null ? colours.ink : clusterColour(colours, label.community);
      canvas.fillText(label.text, label.x, label.y);
    }
  }

  // src/map/picture_png.ts
  var FINE = 2;
  function pngOf(picture) {
    const { view: view3, caption, colours } = picture;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(FINE * view3.width);
    canvas.height = Math.round(FINE * (view3.height + (caption?.head ?? 0) + (caption?.foot ?? 0)));
    const pen = canvas.getContext("2d");
    pen.scale(FINE, FINE);
    pen.fillStyle = colours.paper;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.save();
    pen.translate(0, caption?.head ?? 0);
    pen.beginPath();
    pen.rect(0, 0, view3.width, view3.height);
    pen.clip();
    drawMap(pen, picture);
    pen.restore();
    if (caption) drawCaption(pen, picture, caption);
    return new Promise((done) => canvas.toBlob(done, "image/png"));
  }
  function drawMap(pen, picture) {
    const { scene: scene2, view: view3, colours, emphasis: emphasis2 } = picture;
    if (scene2.axis) drawGrid(pen, scene2.axis, view3, colours);
    drawAreas(pen, scene2, view3, colours);
    drawEdges(pen, scene2, view3, picture.edges, colours);
    drawNodes(pen, scene2, view3, [...scene2.nodes].reverse(), colours);
    if (emphasis2) {
      drawVeil(pen, view3, emphasis2.fade, colours);
      drawEmphasis(pen, scene2, view3, emphasis2, colours);
    }
    drawMarks(pen, scene2, view3, colours, selectedNodes.peek(), [focusedNode.peek()]);
    drawLabels(pen, picture.labels, colours);
    if (scene2.axis) drawAxis(pen, scene2.axis, view3, colours);
  }
  function drawCaption(pen, { view: view3, colours }, caption) {
    const write2 = (text, x3, y5, size, bold, ink) => {
      pen.font = fontOf({ size, bold });
      pen.fillStyle = ink;
      pen.fillText(text, x3, y5);
    };
    pen.textBaseline = "middle";
    write2(caption.title, 16, 22, 18, true, colours.ink);
    write2(caption.subtitle, 16, 44, 12, false, colours.muted);
    const top = caption.head + view3.height;
    for (const { community, text, x: x3, y: y5 } of caption.clusters) {
      pen.fillStyle = clusterColour(colours, community);
      pen.beginPath();
      traceShape(pen, clusterShape(community), x3 + 5, top + y5, 5);
      pen.fill();
      write2(text, x3 + 18, top + y5, LEGEND_TEXT.size, LEGEND_TEXT.bold, colours.ink);
    }
    write2(caption.source, 16, top + caption.foot - 16, 11, false, colours.muted);
  }

  // src/map/picture_svg.ts
  var SPACE = "http://www.w3.org/2000/svg";
  var BATCH2 = 80;
  var NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  function make2(parent, name, values, text = "") {
    const made = parent.ownerDocument.createElementNS(SPACE, name);
    for (const [key, value] of Object.entries(values)) {
      made.setAttribute(key, typeof value === "number" ? short(value) : value);
    }
    if (text) made.textContent = text.replace(NOT_XML, " ");
    parent.append(made);
    return made;
  }
  function short(value) {
    return String(Math.round(value * 100) / 100);
  }
  var PathText = class {
    parts = [];
    moveTo(x3, y5) {
      this.parts.push(`M${short(x3)} ${short(y5)}`);
    }
    lineTo(x3, y5) {
      this.parts.push(`L${short(x3)} ${short(y5)}`);
    }
    quadraticCurveTo(cx, cy, x3, y5) {
      this.parts.push(`Q${short(cx)} ${short(cy)} ${short(x3)} ${short(y5)}`);
    }
    closePath() {
      this.parts.push("Z");
    }
    get text() {
      return this.parts.join("");
    }
  };
  function svgOf(picture) {
    const { view: view3, caption, colours } = picture;
    const [head, foot] = [caption?.head ?? 0, caption?.foot ?? 0];
    const [width, height] = [view3.width, view3.height + head + foot];
    const whole = document.implementation.createDocument(SPACE, "svg");
    const root = whole.documentElement;
    for (const [key, value] of Object.entries({
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": LABEL_FONT
    })) root.setAttribute(key, String(value));
    if (caption) make2(root, "title", {}, caption.title);
    make2(root, "rect", { id: "ground", width, height, fill: colours.paper });
    const clip = make2(make2(root, "defs", {}), "clipPath", { id: "window" });
    make2(clip, "rect", { width: view3.width, height: view3.height });
    const map = make2(root, "g", {
      id: "map",
      transform: `translate(0 ${head})`,
      "clip-path": "url(#window)"
    });
    addAxis(map, picture);
    addAreas(map, picture);
    addEdges(map, picture);
    addStanding(map, picture);
    addNodes(map, picture);
    addLabels(map, picture);
    if (caption) addCaption(root, picture, caption);
    return `<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(whole)}
`;
  }
  function addAxis(map, { scene: scene2, view: view3, colours }) {
    if (!scene2.axis) return;
    const group2 = make2(map, "g", { id: "years", "font-size": 12, fill: colours.muted });
    const { x: offset } = offsetOf(view3);
    for (const { year, x: x3 } of ticksOf(scene2.axis, view3.scale, TICK_ROOM)) {
      const across = x3 * view3.scale + offset;
      make2(group2, "line", {
        x1: across,
        x2: across,
        y1: AXIS_HEIGHT,
        y2: view3.height,
        stroke: colours.line
      });
      make2(group2, "text", { x: across, y: 17, "text-anchor": "middle" }, String(year));
    }
  }
  function addAreas(map, { scene: scene2, view: view3, colours }) {
    if (!scene2.shaded) return;
    const group2 = make2(map, "g", { id: "areas" });
    const { x: x3, y: y5 } = offsetOf(view3);
    for (const { community, rings } of scene2.outlines) {
      const path = new PathText();
      for (const { points } of rings) {
        const placed = points.map((value, at) => value * view3.scale + (at % 2 ? y5 : x3));
        traceRing(path, { points: placed });
      }
      make2(group2, "path", {
        d: path.text,
        fill: clusterColour(colours, community),
        "fill-opacity": colours.areaStrength
      });
    }
  }
  function linesPath({ scene: scene2, view: view3 }, edges) {
    const { network: network2, x: x3, y: y5 } = scene2;
    const offset = offsetOf(view3);
    const path = new PathText();
    for (const edge of edges) {
      const [from, to] = [network2.from[edge], network2.to[edge]];
      path.moveTo(x3[from] * view3.scale + offset.x, y5[from] * view3.scale + offset.y);
      path.lineTo(x3[to] * view3.scale + offset.x, y5[to] * view3.scale + offset.y);
    }
    return path.text;
  }
  function addEdges(map, picture) {
    const { colours, edges: drawn, emphasis: emphasis2 } = picture;
    const links = make2(map, "g", { id: "links", fill: "none" });
    for (const { community, edges, opacity, width } of drawn.groups) {
      const group2 = make2(links, "g", {
        stroke: clusterColour(colours, community),
        "stroke-width": width,
        "stroke-opacity": opacity * colours.edgeStrength * (1 - (emphasis2?.fade ?? 0))
      });
      for (let first = 0; first < edges.length; first += BATCH2) {
        make2(group2, "path", { d: linesPath(picture, edges.slice(first, first + BATCH2)) });
      }
    }
  }
  function addStanding(map, picture) {
    const { scene: scene2, colours, emphasis: emphasis2 } = picture;
    if (!emphasis2?.edges.length) return;
    const { centre, edges } = emphasis2;
    const stroke2 = centre >= 0 ? clusterColour(colours, scene2.network.community[centre]) : colours.accent;
    make2(map, "path", {
      id: "standing",
      d: linesPath(picture, edges),
      fill: "none",
      stroke: stroke2,
      "stroke-width": 1.3,
      "stroke-opacity": 0.6
    });
  }
  function addNodes(map, { scene: scene2, view: view3, colours, emphasis: emphasis2 }) {
    const group2 = make2(map, "g", { id: "nodes", stroke: colours.paper, "stroke-width": 1.2 });
    const offset = offsetOf(view3);
    const seen = seenBox(view3, 30);
    const { x: x3, y: y5, network: network2 } = scene2;
    for (const node2 of [...scene2.nodes].reverse()) {
      if (x3[node2] < seen.left || x3[node2] > seen.right) continue;
      if (y5[node2] < seen.top || y5[node2] > seen.bottom) continue;
      const community = network2.community[node2];
      const [cx, cy] = [x3[node2] * view3.scale + offset.x, y5[node2] * view3.scale + offset.y];
      const r4 = radiusOf(scene2, node2, view3.scale);
      const corners = cornersOf(clusterShape(community), cx, cy, r4);
      const looks = {
        class: "node",
        fill: clusterColour(colours, community),
        "fill-opacity": emphasis2 && !emphasis2.nodes.has(node2) ? 1 - emphasis2.fade : 1
      };
      const points = corners.map(([across, down]) => `${short(across)},${short(down)}`).join(" ");
      const mark = corners.length ? make2(group2, "polygon", { ...looks, points }) : make2(group2, "circle", { ...looks, cx, cy, r: r4 });
      make2(mark, "title", {}, itemOf(network2, node2).label);
    }
  }
  function addLabels(map, { labels: labels2, colours }) {
    const halos = make2(map, "g", {
      id: "halos",
      fill: "none",
      stroke: colours.paper,
      "stroke-width": 3.5,
      "stroke-opacity": 0.85,
      "stroke-linejoin": "round"
    });
    const texts = make2(map, "g", { id: "labels" });
    const place2 = ({ x: x3, y: y5, size, bold }) => ({
      x: x3,
      y: y5 + 0.36 * size,
      "font-size": size,
      "font-weight": bold ? 600 : 400
    });
    for (const label of labels2) {
      const { community, text } = label;
      const fill = community === null ? colours.ink : clusterColour(colours, community);
      make2(halos, "text", place2(label), text);
      make2(texts, "text", { ...place2(label), fill }, text);
    }
  }
  function addCaption(root, { view: view3, colours }, caption) {
    const group2 = make2(root, "g", { id: "caption" });
    make2(
      group2,
      "text",
      { x: 16, y: 28, "font-size": 18, "font-weight": 600, fill: colours.ink },
      caption.title
    );
    make2(group2, "text", { x: 16, y: 48, "font-size": 12, fill: colours.muted }, caption.subtitle);
    const top = caption.head + view3.height;
    for (const { community, text, x: x3, y: y5 } of caption.clusters) {
      const corners = cornersOf(clusterShape(community), x3 + 5, top + y5, 5);
      const fill = clusterColour(colours, community);
      if (corners.length) make2(group2, "polygon", { points: corners.join(" "), fill });
      else make2(group2, "circle", { cx: x3 + 5, cy: top + y5, r: 5, fill });
      make2(group2, "text", { x: x3 + 18, y: top + y5 + 4, "font-size": 12, fill: colours.ink }, text);
    }
    make2(
      group2,
      "text",
      { x: 16, y: top + caption.foot - 12, "font-size": 11, fill: colours.muted },
      caption.source
    );
  }

  // src/map/picture_dialog.tsx
  var pictureOpen = y3(false);
  var captioned = y3(true);
  async function savePicture(format, withCaption) {
    const picture = takePicture(withCaption);
    const content = format === "png" ? await pngOf(picture) : new Blob([svgOf(picture)], { type: "image/svg+xml" });
    if (!content) return tell(t4("map.picture-failed"));
    saveFile(content, pictureName(format));
  }
  function save(format) {
    pictureOpen.value = false;
    void savePicture(format, captioned.peek());
  }
  function PictureDialog() {
    return /* @__PURE__ */ a4(Dialog, { id: "picture", title: t4("map.picture"), open: pictureOpen, children: [
      /* @__PURE__ */ a4("p", { class: "muted", children: t4("map.picture-what") }),
      /* @__PURE__ */ a4("label", { class: "check-line", children: [
        /* @__PURE__ */ a4(
          "input",
          {
            type: "checkbox",
            id: "picture-caption",
            checked: captioned.value,
            onChange: (event) => {
              captioned.value = event.currentTarget.checked;
            }
          }
        ),
        /* @__PURE__ */ a4("span", { children: t4("map.picture-caption") })
      ] }),
      /* @__PURE__ */ a4("div", { class: "format-buttons picture-formats", children: [
        /* @__PURE__ */ a4(Button, { class: "button primary", id: "picture-png", onClick: () => save("png"), children: t4("map.picture-png") }),
        /* @__PURE__ */ a4(Button, { id: "picture-svg", onClick: () => save("svg"), children: t4("map.picture-svg") })
      ] })
    ] });
  }

  // src/state/camera.ts
  var camera = y3(null);

  // src/map/kept_camera.ts
  var PAUSE4 = 150;
  var ALIKE = 2;
  var own2 = null;
  function keepCamera(vis3) {
    let timer2 = 0;
    vis3.on("beforeDrawing", () => {
      clearTimeout(timer2);
      timer2 = window.setTimeout(write, PAUSE4);
    });
    const end2 = x2(() => {
      void [network.value, layout.value];
      const wish2 = camera.value;
      if (wish2 === own2) return;
      own2 = wish2;
      queueMicrotask(() => wish2 ? moveCamera(wish2, false) : fitAll(false));
    });
    return () => {
      clearTimeout(timer2);
      end2();
    };
  }
  function write() {
    const now = view();
    const whole = wholeView();
    if (!now.width || !whole) return;
    const next = isAlike(now, whole) ? null : { x: now.x, y: now.y, scale: now.scale };
    if (JSON.stringify(next) === JSON.stringify(own2)) return;
    own2 = next;
    camera.value = next;
  }
  function isAlike(one, other) {
    const pixels = Math.hypot(one.x - other.x, one.y - other.y) * other.scale;
    return pixels < ALIKE && Math.abs(one.scale / other.scale - 1) < 5e-3;
  }

  // src/map/covered.ts
  var MARK2 = "data-covers-map";
  function coveredBoxes() {
    const map = document.getElementById("map");
    if (!map) return [];
    const origin = map.getBoundingClientRect();
    return [...document.querySelectorAll(`[${MARK2}]`)].map((element) => element.getBoundingClientRect()).filter((box) => box.width > 0).map((box) => ({
      left: box.left - origin.left - 4,
      right: box.right - origin.left + 4,
      top: box.top - origin.top - 4,
      bottom: box.bottom - origin.top + 4
    }));
  }

  // src/map/stage.ts
  var REST = 140;
  var MOST_PIXELS = 9e6;
  var LIGHT = 1500;
  var sheet = null;
  var last2 = null;
  var labels = null;
  var resting = 0;
  function forgetPictures() {
    sheet = last2 = labels = null;
    clearTimeout(resting);
  }
  function isSame(a5, b3) {
    return a5 !== null && a5.scale === b3.scale && a5.x === b3.x && a5.y === b3.y && a5.width === b3.width && a5.height === b3.height;
  }
  function drawStage(canvas) {
    const now = view();
    const [shown2, colours] = [scene.peek(), palette.peek()];
    if (!now.width || !shown2.network.size) return;
    const ratio = canvas.getTransform().a / now.scale;
    canvas.save();
    canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
    const moving = last2 !== null && !isSame(last2, now) && sheet?.scene === shown2;
    last2 = now;
    if (moving) waitForRest();
    const drawn = sheetFor(now, ratio, moving);
    if (shown2.axis) drawGrid(canvas, shown2.axis, now, colours);
    blit(canvas, drawn, now);
    drawOver(canvas, shown2, now, colours, moving);
    if (shown2.axis) drawAxis(canvas, shown2.axis, now, colours);
    drawLasso(canvas, now, colours.accent);
    canvas.restore();
  }
  function waitForRest() {
    clearTimeout(resting);
    resting = window.setTimeout(redraw, REST);
  }
  function sheetFor(now, ratio, moving) {
    const wanted = { scene: scene.peek(), colours: palette.peek(), all: allEdges.peek(), ratio };
    const old = sheet;
    if (old && old.scene === wanted.scene && old.colours === wanted.colours && old.all === wanted.all && old.ratio === ratio) {
      if (covers(old, now)) return old;
      const isLight = old.edges.drawn.length + wanted.scene.nodes.length < LIGHT;
      const isRecent = performance.now() - old.made < Math.max(200, 5 * old.cost);
      if (moving && !isLight && isRecent) return old;
    }
    sheet = drawSheet(wanted, now, marginOf(now, ratio));
    tellSeen(sheet.edges);
    return sheet;
  }
  function tellSeen({ drawn, left: left2 }) {
    const before2 = drawnEdges.peek();
    seenEdges.value = drawn;
    if (before2.drawn === drawn.length && before2.left === left2) return;
    drawnEdges.value = { drawn: drawn.length, left: left2 };
  }
  function marginOf({ width, height }, ratio) {
    const wished = Math.round(0.25 * Math.min(width, height));
    const fits = (margin) => (width + 2 * margin) * (height + 2 * margin) * ratio * ratio < MOST_PIXELS;
    return [wished, Math.round(wished / 2), Math.round(wished / 4)].find(fits) ?? 0;
  }
  function covers(old, now) {
    if (old.view.scale !== now.scale) return false;
    const across = (old.view.width - now.width) / 2 / now.scale;
    const down = (old.view.height - now.height) / 2 / now.scale;
    return Math.abs(now.x - old.view.x) <= across && Math.abs(now.y - old.view.y) <= down;
  }
  function drawSheet(wanted, now, margin) {
    const start2 = performance.now();
    const { scene: shown2, colours, all, ratio } = wanted;
    const whole = { ...now, width: now.width + 2 * margin, height: now.height + 2 * margin };
    const canvas = sheet?.canvas ?? document.createElement("canvas");
    const [width, height] = [Math.ceil(whole.width * ratio), Math.ceil(whole.height * ratio)];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const pen = canvas.getContext("2d");
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, whole.width, whole.height);
    drawAreas(pen, shown2, whole, colours);
    const edges = chooseEdges(shown2, whole, all);
    drawEdges(pen, shown2, whole, edges, colours);
    drawNodes(pen, shown2, whole, [...shown2.nodes].reverse(), colours);
    const end2 = performance.now();
    return { ...wanted, canvas, view: whole, edges, made: end2, cost: end2 - start2 };
  }
  function blit(canvas, { canvas: picture, view: at, ratio }, now) {
    const zoom = now.scale / at.scale;
    const sharp = (value) => zoom === 1 ? Math.round(value * ratio) / ratio : value;
    const left2 = sharp((at.x - now.x) * now.scale + now.width / 2 - at.width * zoom / 2);
    const top = sharp((at.y - now.y) * now.scale + now.height / 2 - at.height * zoom / 2);
    canvas.drawImage(picture, left2, top, picture.width / ratio * zoom, picture.height / ratio * zoom);
  }
  function drawOver(canvas, shown2, now, colours, moving) {
    const standing2 = emphasis.peek();
    if (standing2) {
      drawVeil(canvas, now, standing2.fade, colours);
      if (shown2.axis) drawGrid(canvas, shown2.axis, now, colours);
      drawEmphasis(canvas, shown2, now, standing2, colours);
    }
    drawMarks(
      canvas,
      shown2,
      now,
      colours,
      selectedNodes.peek(),
      [focusedNode.peek(), hovered.peek()]
    );
    drawLabels(canvas, labelsFor(shown2, now, moving), colours);
  }
  function labelsFor(shown2, now, moving) {
    if (moving && labels && labels.at.scale === now.scale) {
      const across = (labels.at.x - now.x) * now.scale;
      const down = (labels.at.y - now.y) * now.scale;
      return labels.placed.map((label) => ({ ...label, x: label.x + across, y: label.y + down }));
    }
    const room = {
      left: 4,
      top: shown2.axis ? AXIS_HEIGHT + 2 : 4,
      right: now.width - 4,
      bottom: now.height - 4
    };
    const placed = placeLabels({
      scene: shown2,
      view: now,
      emphasis: emphasis.peek(),
      whole: wholeScale(),
      covered: coveredBoxes(),
      room
    });
    labels = { at: now, placed };
    return placed;
  }

  // src/map/vis.ts
  var OPTIONS = {
    autoResize: true,
    physics: { enabled: false },
    layout: { improvedLayout: false, randomSeed: 1 },
    interaction: {
      dragNodes: false,
      hover: false,
      keyboard: { enabled: false },
      multiselect: false,
      tooltipDelay: 1e5,
      zoomSpeed: 0.6
    }
  };
  function makeCamera(container) {
    const made = new vis.Network(container, { nodes: [], edges: [] }, OPTIONS);
    container.querySelector(".vis-network")?.setAttribute("tabindex", "-1");
    return made;
  }

  // src/map/start.ts
  function startMap(map, canvas) {
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = canvas;
      const { width: before2, height: high } = windowSize.peek();
      if (width !== before2 || height !== high) windowSize.value = { width, height };
      fitIfWaiting();
    };
    measure();
    const vis3 = makeCamera(canvas);
    giveCamera(vis3);
    vis3.on("beforeDrawing", drawStage);
    vis3.on("zoom", keepLimits);
    vis3.on("resize", measure);
    vis3.on("click", ({ pointer, event }) => clickMap(pointer.DOM, event.srcEvent ?? event));
    vis3.on("doubleClick", ({ pointer }) => doubleClickMap(pointer.DOM));
    vis3.on("hold", ({ pointer }) => holdMap(pointer.DOM));
    const observer = new ResizeObserver(measure);
    observer.observe(canvas);
    const ends = [watchScheme(), watchPointer(map), watchLasso(map), ...followState(), keepCamera(vis3)];
    giveHooks(map);
    return () => {
      for (const end2 of ends) end2();
      observer.disconnect();
      giveCamera(null);
      forgetPictures();
      vis3.destroy();
    };
  }
  function followState() {
    return [
      x2(() => {
        void [network.value, layout.value];
        fitAnew();
      }),
      x2(() => answer(look2.value)),
      x2(() => {
        void [scene.value, emphasis.value, selectedNodes.value, focusedNode.value, hovered.value];
        void [palette.value, language.value, allEdges.value, windowSize.value];
        redraw();
      })
    ];
  }
  function answer(wish2) {
    if (!wish2) return;
    const { size } = network.peek();
    if (wish2.at === "all") fitAll();
    else if (wish2.at === "node") {
      if (wish2.node < size && nodeShown.peek()[wish2.node]) bringIntoView(wish2.node);
    } else fitNodes(wish2.nodes.filter((node2) => node2 >= 0 && node2 < size), true);
  }
  function giveHooks(map) {
    const placeOnScreen = (position) => {
      const node2 = network.peek().nodeOf(position);
      if (node2 < 0) return null;
      const { x: x3, y: y5 } = placement.peek();
      const { left: left2, top } = map.getBoundingClientRect();
      const point = toScreen({ x: x3[node2], y: y5[node2] }, view());
      return [left2 + point.x, top + point.y];
    };
    const holder = window;
    holder.citegraph = { ...holder.citegraph, placeOnScreen };
  }

  // src/map/status.tsx
  function nodesText() {
    const { size, itemKind } = network.value;
    const n3 = nodeShown.value.reduce((all2, one) => all2 + one, 0);
    const all = t4(`map.nodes-${itemKind}`, { n: size });
    return n3 === size ? all : t4("map.of", { n: formatNumber(n3), all });
  }
  function edgesText() {
    const { edges } = visible.value;
    const total = network.value.edges;
    const all = t4("map.links", { n: total });
    return edges === total ? all : t4("map.of", { n: formatNumber(edges), all });
  }
  function Status() {
    if (!network.value.size) return null;
    const { drawn, left: left2 } = drawnEdges.value;
    return /* @__PURE__ */ a4("div", { class: "map-status", "data-covers-map": true, children: [
      /* @__PURE__ */ a4("span", { children: [
        nodesText(),
        " · ",
        edgesText()
      ] }),
      left2 && !allEdges.value ? /* @__PURE__ */ a4("span", { children: [
        " · ",
        t4("map.strongest", { n: formatNumber(drawn) }),
        " ",
        /* @__PURE__ */ a4(Button, { class: "link-button", id: "all-links", onClick: () => {
          allEdges.value = true;
        }, children: t4("map.show-all-links") })
      ] }) : null,
      allEdges.value ? /* @__PURE__ */ a4("span", { children: [
        " · ",
        /* @__PURE__ */ a4(Button, { class: "link-button", id: "all-links", onClick: () => {
          allEdges.value = false;
        }, children: t4("map.show-strongest") })
      ] }) : null
    ] });
  }

  // src/map/tools.tsx
  function Tool({ id, icon, name, keys: keys3, pressed: pressed3, help, onClick }) {
    return /* @__PURE__ */ a4(
      Button,
      {
        class: "button tool",
        id,
        title: name,
        "aria-label": name,
        "aria-keyshortcuts": keys3,
        "aria-pressed": pressed3 === void 0 ? void 0 : pressed3 ? "true" : "false",
        "aria-describedby": help,
        onClick,
        children: /* @__PURE__ */ a4(Icon, { name: icon })
      }
    );
  }
  function Tools() {
    if (!network.value.size) return null;
    return /* @__PURE__ */ a4("div", { class: "map-tools", role: "group", "aria-label": t4("map.tools"), "data-covers-map": true, children: [
      /* @__PURE__ */ a4("div", { class: "tool-group", children: [
        /* @__PURE__ */ a4(
          Tool,
          {
            id: "zoom-in",
            icon: "plus",
            name: t4("map.zoom-in"),
            keys: "+",
            onClick: () => zoomBy(1.3)
          }
        ),
        /* @__PURE__ */ a4(
          Tool,
          {
            id: "zoom-out",
            icon: "minus",
            name: t4("map.zoom-out"),
            keys: "-",
            onClick: () => zoomBy(1 / 1.3)
          }
        ),
        /* @__PURE__ */ a4(Tool, { id: "fit", icon: "fit", name: t4("map.fit"), keys: "0", onClick: () => fitAll() })
      ] }),
      /* @__PURE__ */ a4("div", { class: "tool-group", children: [
        /* @__PURE__ */ a4(
          Tool,
          {
            id: "lasso",
            icon: "lasso",
            name: t4("map.lasso"),
            keys: "L",
            pressed: lassoOn.value,
            help: "lasso-help",
            onClick: () => useLasso(!lassoOn.value)
          }
        ),
        placement.value.axis ? null : /* @__PURE__ */ a4(
          Tool,
          {
            id: "shading",
            icon: "areas",
            name: t4("map.shading"),
            pressed: areas.value,
            onClick: () => {
              areas.value = !areas.value;
            }
          }
        ),
        /* @__PURE__ */ a4(
          Tool,
          {
            id: "save-picture",
            icon: "picture",
            name: t4("map.picture"),
            onClick: () => {
              pictureOpen.value = true;
            }
          }
        )
      ] }),
      /* @__PURE__ */ a4("span", { class: "visually-hidden", id: "lasso-help", children: t4("map.lasso-help") })
    ] });
  }
  function LassoHint() {
    if (!lassoOn.value) return null;
    const shapes = ["free", "box"].map((value) => ({
      value,
      text: t4(`map.lasso-${value}`)
    }));
    return /* @__PURE__ */ a4("div", { class: "lasso-hint", id: "lasso-hint", "data-covers-map": true, children: [
      /* @__PURE__ */ a4("b", { children: t4("map.lasso-hint") }),
      /* @__PURE__ */ a4(
        Segments,
        {
          class: "small",
          label: t4("map.lasso-shape"),
          choices: shapes,
          chosen: lassoShape.value,
          choose: (value) => {
            lassoShape.value = value;
          }
        }
      ),
      /* @__PURE__ */ a4("span", { class: "lasso-keys muted", children: t4("map.lasso-keys") }),
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet close",
          "aria-label": t4("map.lasso-end"),
          onClick: () => useLasso(false),
          children: /* @__PURE__ */ a4(Icon, { name: "close" })
        }
      )
    ] });
  }

  // src/map/map_area.tsx
  function MapArea() {
    const map = T2(null);
    const canvas = T2(null);
    A2(() => {
      if (!map.current || !canvas.current) return void 0;
      return startMap(map.current, canvas.current);
    }, []);
    return /* @__PURE__ */ a4("section", { class: "map-area", "aria-label": t4("map.title"), children: [
      /* @__PURE__ */ a4(
        "div",
        {
          class: lassoOn.value ? "map drawing" : "map",
          id: "map",
          ref: map,
          tabIndex: 0,
          role: "application",
          "aria-label": t4("map.title"),
          "aria-describedby": "map-help",
          onKeyDown: moveByKey,
          children: /* @__PURE__ */ a4("div", { class: "map-canvas", ref: canvas })
        }
      ),
      /* @__PURE__ */ a4("p", { class: "visually-hidden", id: "map-help", children: t4("map.help") }),
      /* @__PURE__ */ a4("p", { class: "visually-hidden", role: "status", children: announcement.value }),
      network.value.size ? null : /* @__PURE__ */ a4(EmptyMap, {}),
      /* @__PURE__ */ a4(Status, {}),
      /* @__PURE__ */ a4(Tools, {}),
      /* @__PURE__ */ a4(LassoHint, {}),
      /* @__PURE__ */ a4(PictureDialog, {})
    ] });
  }
  function EmptyMap() {
    const { kind, explanation } = network.value;
    return /* @__PURE__ */ a4("div", { class: "map-empty", id: "map-empty", children: [
      /* @__PURE__ */ a4("h2", { children: t4("map.empty") }),
      explanation ? /* @__PURE__ */ a4("p", { children: /* @__PURE__ */ a4(Printed, { text: explanation }) }) : null,
      /* @__PURE__ */ a4("p", { class: "muted", children: t4(kind ? "map.empty-advice" : "map.no-network") })
    ] });
  }

  // src/parts/item_link.tsx
  function ItemLink({ item, text }) {
    return /* @__PURE__ */ a4("button", { type: "button", class: "link", onClick: () => openItem(item), children: /* @__PURE__ */ a4(Printed, { text: text ?? item.label }) });
  }

  // src/parts/place.tsx
  function fileName(path) {
    const part2 = path.indexOf("#");
    const whole = part2 < 0 ? path : path.slice(0, part2);
    return whole.slice(whole.lastIndexOf("/") + 1) + (part2 < 0 ? "" : path.slice(part2));
  }
  function Place({ file, line, page: page2 = null }) {
    const path = library.files[file] ?? "";
    const name = fileName(path);
    return /* @__PURE__ */ a4("span", { class: "place", title: path, children: [
      /* @__PURE__ */ a4("bdi", { children: name }),
      line === null ? null : /* @__PURE__ */ a4("span", { class: "place-line", children: [
        ":",
        line
      ] }),
      page2 === null ? null : /* @__PURE__ */ a4("span", { children: [
        " · ",
        t4("parts.page", { page: String(page2) })
      ] })
    ] });
  }

  // src/parts/section.tsx
  function Section({ title, n: n3, rows, class: name = "", children }) {
    const counted2 = n3 === void 0 ? null : rows ? /* @__PURE__ */ a4(Count, { n: n3, rows, label: title }) : /* @__PURE__ */ a4(Plain, { n: n3 });
    return /* @__PURE__ */ a4("section", { class: `section ${name}`, children: [
      /* @__PURE__ */ a4("h3", { children: [
        title,
        " ",
        counted2
      ] }),
      children
    ] });
  }
  function Plain({ n: n3 }) {
    return /* @__PURE__ */ a4("span", { class: "number muted", children: formatNumber(n3) });
  }
  function ListSection(props) {
    const { title, all, row, rows, most = 6, plain: plain2, class: name = "rows" } = props;
    if (!all.length) return null;
    const shown2 = rows && all.length > most + 1 ? all.slice(0, most) : all;
    return /* @__PURE__ */ a4(Section, { title, n: plain2 ? void 0 : all.length, rows, children: [
      /* @__PURE__ */ a4("ul", { class: name, children: shown2.map((one, place2) => /* @__PURE__ */ a4("li", { children: row(one, place2) }, place2)) }),
      shown2.length < all.length && rows ? /* @__PURE__ */ a4(
        "button",
        {
          type: "button",
          class: "button quiet more",
          onClick: () => show({ what: "rows", rows: rows() }),
          children: t4("parts.show-all", { n: all.length })
        }
      ) : null
    ] });
  }

  // src/read/lookups.ts
  var citationsOf = null;
  function collect2() {
    const found = /* @__PURE__ */ new Map();
    for (const { position, works: works2 } of library.citations) {
      for (const work of works2) {
        const list = found.get(work);
        if (list) list.push(position);
        else found.set(work, [position]);
      }
    }
    return found;
  }
  function unique(numbers) {
    return [...new Set(numbers)].sort((a5, b3) => a5 - b3);
  }
  function citationsOfWorks(works2) {
    citationsOf ??= collect2();
    const all = citationsOf;
    return unique(works2.flatMap((work) => all.get(work) ?? []));
  }
  function mergesOf(item) {
    return library.merges.filter(
      ({ kind, items: items2 }) => kind === item.kind && items2.includes(item.position)
    );
  }
  function uncertainOf(item) {
    return library.uncertain.filter(
      ({ kind, items: items2 }) => kind === item.kind && items2.includes(item.position)
    );
  }
  function referencesIn(document2) {
    return library.references.filter((reference) => reference.document === document2);
  }
  function ownDocuments(item) {
    if (item.kind === "document") return [item.position];
    return unique(item.works.flatMap((work) => [...library.items.work[work].own]));
  }

  // src/read/kinds.ts
  var FAMILIES = {
    cocitation: "cocitation",
    "author-cocitation": "cocitation",
    "venue-cocitation": "cocitation",
    "term-cocitation": "cocitation",
    "proximity-cocitation": "proximity",
    citation: "citation",
    "two-mode": "citation",
    coupling: "coupling",
    "author-coupling": "coupling",
    "venue-coupling": "coupling",
    "co-authorship": "authorship",
    keywords: "keywords",
    terms: "terms"
  };
  function familyOf({ kind }) {
    return Object.hasOwn(FAMILIES, kind) ? FAMILIES[kind] : "other";
  }
  function explainKind({ kind, explanation }) {
    const joins = nameOf("joins", kind);
    return joins === kind ? explanation : `${joins}.`;
  }
  function networkName({ kind }) {
    return nameOf("network", kind);
  }
  function neighboursTitle(network2) {
    return t4(`read.neighbours-${familyOf(network2)}`);
  }
  function countWords(network2, n3) {
    return t4(`read.edge-count-${familyOf(network2)}`, { n: n3 });
  }
  function occurrencesWords(shown2, node2) {
    const family = familyOf(shown2);
    const other = shown2.unitOf(node2) === shown2.unit ? family : "coupling";
    return t4(`read.occurrences-${other}`);
  }

  // src/read/manifest_count.tsx
  function ManifestCount({ path, value }) {
    if (path[0] === "networks") return /* @__PURE__ */ a4(NetworkCounts, { kind: path[1], value });
    if (typeof value !== "number") return /* @__PURE__ */ a4(Printed, { text: JSON.stringify(value) ?? "" });
    const rows = rowsOf(path, path.map((name) => nameOf("manifest", name)).join(": "));
    if (path[0] === "uncertain" && value) {
      return /* @__PURE__ */ a4(
        "button",
        {
          type: "button",
          class: "count",
          onClick: () => {
            readTab.value = "review";
          },
          children: formatNumber(value)
        }
      );
    }
    if (!rows || rows.positions.length !== value) {
      return /* @__PURE__ */ a4("span", { class: "number", children: formatNumber(value) });
    }
    return /* @__PURE__ */ a4(Count, { n: value, label: rows.title, rows: () => rows });
  }
  var KIND_OF = {
    documents: "document",
    works: "work",
    people: "person",
    venues: "venue",
    publishers: "publisher"
  };
  function places(rows, test = () => true) {
    return rows.flatMap((row, place2) => test(row) ? [place2] : []);
  }
  function rowsOf([key, inner], title) {
    if (Object.hasOwn(KIND_OF, key)) {
      const itemKind = KIND_OF[key];
      return { title, kind: "items", itemKind, positions: places(library.items[itemKind]) };
    }
    switch (key) {
      case "references_in":
      case "references_out":
        return { title, kind: "references", positions: places(library.references) };
      case "citations":
        return { title, kind: "citations", positions: places(library.citations) };
      case "merges":
        return {
          title,
          kind: "merges",
          positions: places(library.merges, ({ kind }) => kind === inner)
        };
      case "problems":
        return {
          title,
          kind: "problems",
          positions: places(library.problems, ({ code }) => code === inner)
        };
      default:
        return null;
    }
  }
  function NetworkCounts({ kind, value }) {
    const { nodes = 0, edges = 0 } = value;
    const shown2 = networks.find((one) => one.kind === kind);
    if (!shown2)
      return /* @__PURE__ */ a4("span", { class: "number", children: `${formatNumber(nodes)} / ${formatNumber(edges)}` });
    const title = nameOf("network", kind);
    return /* @__PURE__ */ a4("span", { class: "number", children: [
      /* @__PURE__ */ a4(
        Count,
        {
          n: nodes,
          label: title,
          rows: () => ({
            title,
            kind: "items",
            itemKind: shown2.itemKind,
            positions: [...shown2.item]
          })
        }
      ),
      " / ",
      /* @__PURE__ */ a4(
        Count,
        {
          n: edges,
          label: title,
          rows: () => ({
            title,
            kind: "edges",
            network: shown2.place,
            positions: Array.from({ length: shown2.edges }, (_4, edge) => edge)
          })
        }
      )
    ] });
  }

  // src/read/manifest.tsx
  function isTree(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
  }
  function Manifest() {
    const { counts, options, ...others } = page.manifest;
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Table, { tree: others, name: (key) => nameOf("manifest", key) }),
      isTree(counts) ? /* @__PURE__ */ a4("details", { open: true, children: [
        /* @__PURE__ */ a4("summary", { children: nameOf("manifest", "counts") }),
        /* @__PURE__ */ a4(Counts, { counts })
      ] }) : null,
      isTree(options) ? /* @__PURE__ */ a4(Options, { options }) : null
    ] });
  }
  function Table({ tree, name }) {
    return /* @__PURE__ */ a4("table", { class: "manifest", children: /* @__PURE__ */ a4("tbody", { children: Object.entries(tree).map(([key, value]) => /* @__PURE__ */ a4("tr", { children: [
      /* @__PURE__ */ a4("th", { scope: "row", children: name(key) }),
      /* @__PURE__ */ a4("td", { children: /* @__PURE__ */ a4(Value, { value }) })
    ] }, key)) }) });
  }
  function Value({ value }) {
    if (Array.isArray(value)) {
      if (!value.length) return /* @__PURE__ */ a4($, { children: "—" });
      return /* @__PURE__ */ a4("ul", { class: "plain", children: value.map((one, place2) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(Value, { value: one }) }, place2)) });
    }
    if (isTree(value)) return /* @__PURE__ */ a4(Table, { tree: value, name: (key) => /* @__PURE__ */ a4("code", { children: key }) });
    if (typeof value === "number") return /* @__PURE__ */ a4("span", { class: "number", children: formatNumber(value, 6) });
    if (typeof value === "boolean") return /* @__PURE__ */ a4($, { children: t4(value ? "read.yes" : "read.no") });
    return /* @__PURE__ */ a4(Printed, { text: String(value ?? "") || "—" });
  }
  function Counts({ counts }) {
    const lines = Object.entries(counts).flatMap(
      ([key, value]) => isTree(value) ? Object.entries(value).map(([inner, one]) => [[key, inner], one]) : [[[key], value]]
    );
    return /* @__PURE__ */ a4("table", { class: "manifest", children: /* @__PURE__ */ a4("tbody", { children: lines.map(([path, value]) => /* @__PURE__ */ a4("tr", { children: [
      /* @__PURE__ */ a4("th", { scope: "row", children: /* @__PURE__ */ a4(CountName, { path }) }),
      /* @__PURE__ */ a4("td", { children: /* @__PURE__ */ a4(ManifestCount, { path, value }) })
    ] }, path.join())) }) });
  }
  function CountName({ path: [key, inner] }) {
    const name = nameOf("manifest", key);
    if (inner === void 0) return /* @__PURE__ */ a4($, { children: name });
    if (key === "networks")
      return /* @__PURE__ */ a4($, { children: [
        name,
        ": ",
        nameOf("network", inner)
      ] });
    if (key === "problems")
      return /* @__PURE__ */ a4($, { children: [
        name,
        ": ",
        /* @__PURE__ */ a4("code", { children: inner })
      ] });
    return /* @__PURE__ */ a4($, { children: [
      name,
      ": ",
      nameOf("counted", inner)
    ] });
  }
  function Options({ options }) {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("p", { class: "small muted", children: t4("read.about-options") }),
      Object.entries(options).map(([stage, values]) => /* @__PURE__ */ a4("details", { children: [
        /* @__PURE__ */ a4("summary", { children: /* @__PURE__ */ a4("code", { children: [
          "[",
          stage,
          "]"
        ] }) }),
        isTree(values) ? /* @__PURE__ */ a4(Table, { tree: values, name: (key) => /* @__PURE__ */ a4("code", { children: key }) }) : /* @__PURE__ */ a4(Value, { value: values })
      ] }, stage))
    ] });
  }

  // src/read/about.tsx
  function About() {
    const positions = library.items.document.map((one) => one.position);
    const title = t4("read.documents");
    return /* @__PURE__ */ a4("article", { children: [
      /* @__PURE__ */ a4("header", { class: "item-head", children: [
        /* @__PURE__ */ a4("h2", { children: t4("read.about-page") }),
        /* @__PURE__ */ a4("p", { children: t4("read.made-by", { version: page.version || String(page.manifest.version ?? "") }) })
      ] }),
      /* @__PURE__ */ a4(
        ListSection,
        {
          plain: true,
          class: "rows maps",
          title: t4("read.maps"),
          all: networks,
          most: 99,
          row: (shown2) => /* @__PURE__ */ a4(NetworkRow, { shown: shown2 })
        }
      ),
      /* @__PURE__ */ a4(
        ListSection,
        {
          title,
          all: library.items.document,
          most: 10,
          row: (one) => /* @__PURE__ */ a4(DocumentRow, { one }),
          rows: () => ({ title, kind: "items", itemKind: "document", positions })
        }
      ),
      /* @__PURE__ */ a4(Section, { title: t4("read.how-made"), children: /* @__PURE__ */ a4(Manifest, {}) }),
      /* @__PURE__ */ a4(Licences, {})
    ] });
  }
  function NetworkRow({ shown: shown2 }) {
    const { size, edges, explanation, itemKind, place: place2 } = shown2;
    const nodes = t4(`read.count-${itemKind}`, { n: size });
    const links = t4("read.count-link", { n: edges });
    const range2 = (n3) => Array.from({ length: n3 }, (_4, one) => one);
    return /* @__PURE__ */ a4("div", { children: [
      /* @__PURE__ */ a4("div", { class: "counted", children: [
        /* @__PURE__ */ a4("button", { type: "button", class: "link", onClick: () => switchNetwork(place2), children: networkName(shown2) }),
        /* @__PURE__ */ a4("span", { class: "small", children: [
          /* @__PURE__ */ a4(
            Count,
            {
              n: size,
              text: nodes,
              rows: () => ({
                title: nodes,
                kind: "items",
                itemKind,
                positions: [...shown2.item]
              })
            }
          ),
          " · ",
          /* @__PURE__ */ a4(
            Count,
            {
              n: edges,
              text: links,
              rows: () => ({
                title: links,
                kind: "edges",
                network: place2,
                positions: range2(edges)
              })
            }
          )
        ] })
      ] }),
      edges ? /* @__PURE__ */ a4("details", { children: [
        /* @__PURE__ */ a4("summary", { class: "small", children: explainKind(shown2) }),
        /* @__PURE__ */ a4("p", { class: "muted small", lang: "en", children: /* @__PURE__ */ a4(Printed, { text: explanation }) })
      ] }) : /* @__PURE__ */ a4("p", { class: "muted small", lang: "en", children: /* @__PURE__ */ a4(Printed, { text: explanation }) })
    ] });
  }
  function DocumentRow({ one }) {
    const references = referencesIn(one.position).map(({ position }) => position);
    const how = [one.format, one.encoding].filter(Boolean).join(", ");
    const citations = library.citations.filter(({ document: document2 }) => document2 === one.position).map(({ position }) => position);
    return /* @__PURE__ */ a4("div", { children: [
      /* @__PURE__ */ a4(ItemLink, { item: one, text: fileName(library.files[one.file] ?? one.id) }),
      one.title ? /* @__PURE__ */ a4("p", { children: /* @__PURE__ */ a4(Printed, { text: one.title }) }) : null,
      /* @__PURE__ */ a4("p", { class: "small muted", children: [
        /* @__PURE__ */ a4(
          Count,
          {
            n: references.length,
            text: t4("read.count-reference", { n: references.length }),
            rows: () => ({ title: one.label, kind: "references", positions: references })
          }
        ),
        " · ",
        /* @__PURE__ */ a4(
          Count,
          {
            n: citations.length,
            text: t4("read.count-citation", { n: one.citations }),
            rows: () => ({ title: one.label, kind: "citations", positions: citations })
          }
        ),
        how ? /* @__PURE__ */ a4($, { children: [
          " ",
          "· ",
          /* @__PURE__ */ a4(Printed, { text: how })
        ] }) : null
      ] }),
      one.lists ? null : /* @__PURE__ */ a4("p", { class: "muted small", children: t4("read.no-list") })
    ] });
  }
  var PARTS = [
    ["vis-network 9.1.2", "Apache-2.0 / MIT", "https://github.com/visjs/vis-network"],
    ["Preact, @preact/signals", "MIT", "https://preactjs.com"],
    ["@tanstack/virtual-core", "MIT", "https://tanstack.com/virtual"],
    ["flatbush", "ISC", "https://github.com/mourner/flatbush"]
  ];
  function Licences() {
    return /* @__PURE__ */ a4(Section, { title: t4("read.licences"), children: [
      /* @__PURE__ */ a4("p", { class: "small", children: t4("read.about-licences") }),
      /* @__PURE__ */ a4("ul", { class: "rows", children: PARTS.map(([name, licence, address]) => /* @__PURE__ */ a4("li", { class: "counted", children: [
        /* @__PURE__ */ a4(OutLink, { text: name, address }),
        /* @__PURE__ */ a4("span", { class: "muted", children: licence })
      ] }, name)) })
    ] });
  }

  // src/parts/cluster_name.tsx
  function nameOfCluster({ label, number }) {
    return label || t4("parts.cluster-number", { n: number + 1 });
  }
  function ClusterName2({ cluster: cluster2, open }) {
    return /* @__PURE__ */ a4("button", { type: "button", class: "row-name", onClick: open, children: /* @__PURE__ */ a4("span", { class: "row-label", children: [
      /* @__PURE__ */ a4(Swatch, { community: cluster2.number }),
      /* @__PURE__ */ a4(Printed, { text: nameOfCluster(cluster2) })
    ] }) });
  }

  // src/read/occurring.tsx
  function Occurring({ shown: shown2, node: node2 }) {
    const item = itemOf(shown2, node2);
    const words = occurrencesWords(shown2, node2);
    return /* @__PURE__ */ a4("div", { class: "counted", children: [
      /* @__PURE__ */ a4(ItemName, { item }),
      /* @__PURE__ */ a4(
        Count,
        {
          n: shown2.occurrences[node2],
          label: words,
          rows: () => ({
            title: `${item.label}: ${words}`,
            kind: "items",
            itemKind: shown2.unitOf(node2),
            positions: shown2.unitsOf(node2)
          })
        }
      )
    ] });
  }
  function mostFirst(shown2, nodes) {
    const { occurrences, strength } = shown2;
    return [...nodes].sort(
      (a5, b3) => occurrences[b3] - occurrences[a5] || strength[b3] - strength[a5] || a5 - b3
    );
  }

  // src/read/cluster_facts.ts
  function add3(tallies, of, row) {
    const rows = tallies.get(of);
    if (rows) rows.push(row);
    else tallies.set(of, [row]);
  }
  function sorted3(tallies) {
    return [...tallies].map(([of, rows]) => ({ of, rows })).sort((a5, b3) => b3.rows.length - a5.rows.length || a5.of - b3.of);
  }
  function aboutCluster(shown2, number) {
    const { community, year } = shown2;
    const members2 = Array.from({ length: shown2.size }, (_4, node2) => node2).filter(
      (node2) => community[node2] === number
    );
    const nodes = mostFirst(shown2, members2);
    const units = /* @__PURE__ */ new Map();
    for (const node2 of nodes) {
      if (shown2.unitOf(node2) !== shown2.unit) continue;
      for (const unit of shown2.unitsOf(node2)) add3(units, unit, node2);
    }
    const links = /* @__PURE__ */ new Map();
    for (let edge = 0; edge < shown2.edges; edge += 1) {
      const [from, to] = [community[shown2.from[edge]], community[shown2.to[edge]]];
      if (from === number) add3(links, to, edge);
      else if (to === number) add3(links, from, edge);
    }
    const years = nodes.map((node2) => year[node2]).filter(Boolean);
    return {
      nodes,
      units: sorted3(units),
      links: sorted3(links),
      years: years.length ? [Math.min(...years), Math.max(...years)] : null
    };
  }

  // src/read/heading.tsx
  var isKey = false;
  addEventListener(
    "keydown",
    () => {
      isKey = true;
    },
    true
  );
  addEventListener(
    "pointerdown",
    () => {
      isKey = false;
    },
    true
  );
  function Heading({ text }) {
    const heading = T2(null);
    const now = focus.value;
    A2(() => {
      if (now && isKey) heading.current?.focus();
    }, [now]);
    return /* @__PURE__ */ a4("h2", { ref: heading, tabIndex: -1, dir: "auto", children: text });
  }

  // src/read/cluster_details.tsx
  function ClusterDetails({ shown: shown2, cluster: cluster2 }) {
    const about = w2(() => aboutCluster(shown2, cluster2.number), [shown2, cluster2]);
    return /* @__PURE__ */ a4("article", { children: [
      /* @__PURE__ */ a4("header", { class: "item-head", children: [
        /* @__PURE__ */ a4("p", { class: "badges", children: [
          /* @__PURE__ */ a4("span", { class: "badge", children: t4("read.cluster") }),
          /* @__PURE__ */ a4("span", { class: "badge", children: networkName(shown2) }),
          about.years ? /* @__PURE__ */ a4("span", { class: "badge", children: yearSpan(about.years) }) : null
        ] }),
        /* @__PURE__ */ a4(Heading, { text: cluster2.label || t4("read.cluster-number", { n: cluster2.number + 1 }) }),
        /* @__PURE__ */ a4("p", { children: /* @__PURE__ */ a4(
          Count,
          {
            n: about.nodes.length,
            text: t4(`read.count-${shown2.itemKind}`, { n: about.nodes.length }),
            rows: () => ({
              title: cluster2.label,
              kind: "items",
              itemKind: shown2.itemKind,
              positions: about.nodes.map((node2) => shown2.item[node2])
            })
          }
        ) }),
        /* @__PURE__ */ a4(Actions, { shown: shown2, cluster: cluster2, about })
      ] }),
      /* @__PURE__ */ a4(Members, { shown: shown2, cluster: cluster2, about }),
      /* @__PURE__ */ a4(Documents, { shown: shown2, cluster: cluster2, about }),
      /* @__PURE__ */ a4(Others, { shown: shown2, cluster: cluster2, about })
    ] });
  }
  function yearSpan([first, last3]) {
    return first === last3 ? String(first) : `${first}–${last3}`;
  }
  function Actions({ shown: shown2, cluster: cluster2, about }) {
    const others = shown2.communities.map(({ number }) => number).filter((number) => number !== cluster2.number);
    const off = filters.value.communitiesOff;
    const alone = shown2.place === network.value.place && others.length > 0 && others.every((number) => off.has(number)) && !off.has(cluster2.number);
    const go = () => switchNetwork(shown2.place);
    return /* @__PURE__ */ a4("p", { class: "actions", children: [
      /* @__PURE__ */ a4(
        Button,
        {
          onClick: () => {
            go();
            panel.value = "map";
            lookAt({ at: "nodes", nodes: about.nodes });
          },
          children: t4("read.show-on-map")
        }
      ),
      /* @__PURE__ */ a4(
        Button,
        {
          onClick: () => {
            go();
            select(about.nodes.map((node2) => shown2.item[node2]));
          },
          children: t4("read.select")
        }
      ),
      others.length ? /* @__PURE__ */ a4(
        Button,
        {
          "aria-pressed": alone ? "true" : "false",
          onClick: () => {
            go();
            changeFilters({ communitiesOff: new Set(alone ? [] : others) });
          },
          children: t4("read.show-only")
        }
      ) : null
    ] });
  }
  function Members({ shown: shown2, cluster: cluster2, about }) {
    const title = t4(`read.most-${familyOf(shown2)}`);
    const positions = about.nodes.map((node2) => shown2.item[node2]);
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all: about.nodes,
        most: 8,
        row: (node2) => /* @__PURE__ */ a4(Occurring, { shown: shown2, node: node2 }),
        rows: () => ({
          title: cluster2.label,
          kind: "items",
          itemKind: shown2.itemKind,
          positions
        })
      }
    );
  }
  function Documents({ shown: shown2, about }) {
    const title = t4(`read.cluster-units-${shown2.unit}`);
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all: about.units,
        most: 5,
        row: ({ of, rows }) => /* @__PURE__ */ a4("div", { class: "counted", children: [
          /* @__PURE__ */ a4(ItemName, { item: library.items[shown2.unit][of] }),
          /* @__PURE__ */ a4(
            Count,
            {
              n: rows.length,
              text: t4(`read.count-${shown2.itemKind}`, { n: rows.length }),
              rows: () => ({
                title: library.items[shown2.unit][of].label,
                kind: "items",
                itemKind: shown2.itemKind,
                positions: rows.map((node2) => shown2.item[node2])
              })
            }
          )
        ] }),
        rows: () => ({
          title,
          kind: "items",
          itemKind: shown2.unit,
          positions: about.units.map(({ of }) => of)
        })
      }
    );
  }
  function Others({ shown: shown2, cluster: cluster2, about }) {
    return /* @__PURE__ */ a4(
      ListSection,
      {
        plain: true,
        title: t4("read.links-of-cluster"),
        all: about.links,
        most: 99,
        row: ({ of, rows }) => {
          const other = shown2.communities.find(({ number }) => number === of);
          const name = of === cluster2.number ? t4("read.within-cluster") : other?.label ?? "";
          return /* @__PURE__ */ a4("div", { class: "counted", children: [
            of === cluster2.number || !other ? /* @__PURE__ */ a4("span", { children: name || t4("read.no-cluster") }) : /* @__PURE__ */ a4(
              ClusterName2,
              {
                cluster: other,
                open: () => show({ what: "cluster", network: shown2.place, community: of })
              }
            ),
            /* @__PURE__ */ a4(
              Count,
              {
                n: rows.length,
                text: t4("read.count-link", { n: rows.length }),
                rows: () => ({
                  title: `${cluster2.label} – ${name}`,
                  kind: "edges",
                  network: shown2.place,
                  positions: rows
                })
              }
            )
          ] });
        }
      }
    );
  }

  // src/parts/passage.tsx
  function partsOfPassage(context, marker) {
    const start2 = marker ? context.indexOf(marker) : -1;
    if (start2 < 0) return [context, "", ""];
    const end2 = start2 + marker.length;
    return [context.slice(0, start2), context.slice(start2, end2), context.slice(end2)];
  }
  function Passage({ position }) {
    const { file, line, marker, context } = library.citations[position];
    const [before2, found, after] = partsOfPassage(context, marker);
    return /* @__PURE__ */ a4("div", { class: "printed", children: [
      /* @__PURE__ */ a4("span", { class: "passage-head", children: [
        /* @__PURE__ */ a4(Place, { file, line }),
        found ? null : /* @__PURE__ */ a4("bdi", { class: "passage-marker", children: marker })
      ] }),
      /* @__PURE__ */ a4("blockquote", { dir: "auto", children: [
        before2,
        found ? /* @__PURE__ */ a4("mark", { children: found }) : null,
        after
      ] })
    ] });
  }

  // src/parts/printed_reference.tsx
  function PrintedReference({ position, children }) {
    const { file, line, page: page2, number, text } = library.references[position];
    return /* @__PURE__ */ a4("div", { class: "printed", children: [
      /* @__PURE__ */ a4(Place, { file, line, page: page2 }),
      /* @__PURE__ */ a4("blockquote", { children: [
        number ? /* @__PURE__ */ a4("span", { class: "printed-number", children: [
          number.replace(/\.$/, ""),
          ". "
        ] }) : null,
        children ?? /* @__PURE__ */ a4(Printed, { text })
      ] })
    ] });
  }

  // src/read/near_passages.ts
  function within(document2, works2) {
    return citationsOfWorks(works2).filter((one) => library.citations[one].document === document2);
  }
  function apart(one, other) {
    return Math.abs(library.citations[one].line - library.citations[other].line);
  }
  function nearPassages(document2, left2, right) {
    const [first, second] = [within(document2, left2), within(document2, right)];
    const seconds = new Set(second);
    const found = [];
    for (const one of first) {
      if (seconds.has(one)) found.push({ citations: [one], lines: 0 });
      else if (second.length) {
        const nearest = second.reduce((a5, b3) => apart(one, b3) < apart(one, a5) ? b3 : a5);
        found.push({ citations: [one, nearest].sort((a5, b3) => a5 - b3), lines: apart(one, nearest) });
      }
    }
    return found.sort((a5, b3) => a5.lines - b3.lines || a5.citations[0] - b3.citations[0]);
  }

  // src/read/edge_units.tsx
  var MOST_LINES3 = 3;
  var MOST_PASSAGES = 3;
  function DocumentUnit({ document: document2, ends, directed }) {
    const item = library.items.document[document2];
    const cited = directed ? [ends[1]] : ends;
    return /* @__PURE__ */ a4("section", { class: "unit", children: [
      /* @__PURE__ */ a4("h4", { children: /* @__PURE__ */ a4(ItemLink, { item }) }),
      cited.map((end2) => {
        const lines = end2.references.filter((one) => library.references[one].document === document2);
        return /* @__PURE__ */ a4(Lines, { title: end2.label, lines }, end2.position);
      }),
      directed ? /* @__PURE__ */ a4(Citations, { document: document2, works: ends[1].works }) : /* @__PURE__ */ a4(NearEachOther, { document: document2, ends })
    ] });
  }
  function Lines({ title, lines }) {
    if (!lines.length) return null;
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("h5", { children: [
        /* @__PURE__ */ a4("bdi", { children: title }),
        " ",
        lines.length > MOST_LINES3 ? /* @__PURE__ */ a4(
          Count,
          {
            n: lines.length,
            label: title,
            rows: () => ({ title, kind: "references", positions: lines })
          }
        ) : null
      ] }),
      /* @__PURE__ */ a4("ul", { class: "rows", children: lines.slice(0, MOST_LINES3).map((one) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(PrintedReference, { position: one }) }, one)) })
    ] });
  }
  function Citations({ document: document2, works: works2 }) {
    const all = citationsOfWorks(works2).filter((one) => library.citations[one].document === document2);
    if (!all.length) return null;
    const title = t4("read.in-its-text");
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("h5", { children: [
        title,
        " ",
        /* @__PURE__ */ a4(
          Count,
          {
            n: all.length,
            label: title,
            rows: () => ({ title, kind: "citations", positions: all })
          }
        )
      ] }),
      /* @__PURE__ */ a4("ul", { class: "rows", children: all.slice(0, MOST_PASSAGES).map((one) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(Passage, { position: one }) }, one)) })
    ] });
  }
  function NearEachOther({ document: document2, ends }) {
    const all = nearPassages(document2, ends[0].works, ends[1].works);
    if (!all.length) return null;
    const title = t4("read.in-its-text");
    const positions = [...new Set(all.flatMap(({ citations }) => [...citations]))];
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("h5", { children: [
        title,
        " ",
        /* @__PURE__ */ a4(
          Count,
          {
            n: positions.length,
            label: title,
            rows: () => ({ title, kind: "citations", positions })
          }
        )
      ] }),
      /* @__PURE__ */ a4("ul", { class: "rows", children: all.slice(0, MOST_PASSAGES).map((near) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(NearRow, { near }) }, near.citations.join())) })
    ] });
  }
  function NearRow({ near: { citations, lines } }) {
    const words = citations.length === 1 ? t4("read.one-passage") : t4("read.lines-apart", { n: lines });
    return /* @__PURE__ */ a4("div", { class: "near", children: [
      /* @__PURE__ */ a4("p", { class: "muted small", children: words }),
      citations.map((one) => /* @__PURE__ */ a4(Passage, { position: one }, one))
    ] });
  }
  function WorkUnit({ work, ends, isCited }) {
    const item = library.items.work[work];
    return /* @__PURE__ */ a4("section", { class: "unit", children: [
      /* @__PURE__ */ a4("h4", { children: /* @__PURE__ */ a4(ItemLink, { item, text: item.fields.title || item.label }) }),
      isCited ? ends.map((end2) => {
        const documents = new Set(ownDocuments(end2));
        const lines = item.references.filter(
          (one) => documents.has(library.references[one].document)
        );
        return /* @__PURE__ */ a4(Lines, { title: end2.label, lines }, end2.position);
      }) : /* @__PURE__ */ a4(Lines, { title: t4("read.as-printed"), lines: item.references })
    ] });
  }

  // src/read/edge_details.tsx
  var STEP3 = 5;
  function EdgeDetails({ shown: shown2, edge }) {
    const ends = [end(shown2, shown2.from[edge]), end(shown2, shown2.to[edge])];
    return /* @__PURE__ */ a4("article", { children: [
      /* @__PURE__ */ a4("header", { class: "item-head", children: [
        /* @__PURE__ */ a4("p", { class: "badges", children: [
          /* @__PURE__ */ a4("span", { class: "badge", children: t4("read.link") }),
          /* @__PURE__ */ a4("span", { class: "badge", children: networkName(shown2) })
        ] }),
        /* @__PURE__ */ a4(Heading, { text: t4(`read.edge-${familyOf(shown2)}`) }),
        /* @__PURE__ */ a4("ul", { class: "rows ends", children: [
          /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(ItemName, { item: ends[0] }) }),
          shown2.directed ? /* @__PURE__ */ a4("li", { class: "muted arrow", children: t4("read.cites-arrow") }) : null,
          /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(ItemName, { item: ends[1] }) })
        ] }),
        /* @__PURE__ */ a4("p", { class: "actions", children: /* @__PURE__ */ a4(Button, { onClick: () => showBoth(shown2, edge), children: t4("read.show-on-map") }) })
      ] }),
      /* @__PURE__ */ a4(EdgeNumbers, { shown: shown2, edge, ends }),
      /* @__PURE__ */ a4(Units, { shown: shown2, edge, ends })
    ] }, `${shown2.place}-${edge}`);
  }
  function end(shown2, node2) {
    return realItem(itemOf(shown2, node2));
  }
  function showBoth(shown2, edge) {
    switchNetwork(shown2.place);
    panel.value = "map";
    lookAt({ at: "nodes", nodes: [shown2.from[edge], shown2.to[edge]] });
  }
  function EdgeNumbers({ shown: shown2, edge, ends }) {
    const positions = shown2.unitsOfEdge(edge);
    const words = countWords(shown2, shown2.count[edge]);
    const title = `${ends[0].label} + ${ends[1].label}: ${words}`;
    return /* @__PURE__ */ a4("dl", { class: "measure-list", children: [
      /* @__PURE__ */ a4("div", { class: "measure", children: [
        /* @__PURE__ */ a4("dt", { children: t4("read.count") }),
        /* @__PURE__ */ a4("dd", { children: /* @__PURE__ */ a4(
          Count,
          {
            n: positions.length,
            text: words,
            rows: () => ({ title, kind: "items", itemKind: shown2.unit, positions })
          }
        ) })
      ] }),
      /* @__PURE__ */ a4("div", { class: "measure", children: [
        /* @__PURE__ */ a4("dt", { children: t4("read.weight") }),
        /* @__PURE__ */ a4("dd", { class: "number", children: formatNumber(shown2.weight[edge], 4) }),
        /* @__PURE__ */ a4("dd", { class: "muted small", children: weightMeaning(shown2) })
      ] })
    ] });
  }
  function weightMeaning(shown2) {
    const family = familyOf(shown2);
    if (family === "proximity" || family === "citation") return t4(`read.weight-${family}`);
    const options = page.manifest.options;
    const measure = String(options?.network?.normalization ?? "other");
    const known2 = ["association", "cosine", "jaccard", "inclusion", "equivalence", "none"];
    return t4(`read.weight-${known2.includes(measure) ? measure : "other"}`);
  }
  function Units({ shown: shown2, edge, ends }) {
    const [most, setMost] = d2(STEP3);
    const units = shown2.unitsOfEdge(edge);
    if (!units.length) return null;
    const title = t4(`read.behind-${shown2.unit}`);
    const family = familyOf(shown2);
    return /* @__PURE__ */ a4(
      Section,
      {
        title,
        n: units.length,
        rows: () => ({ title, kind: "items", itemKind: shown2.unit, positions: units }),
        children: [
          units.slice(0, most).map(
            (unit) => shown2.unit === "document" ? /* @__PURE__ */ a4(DocumentUnit, { document: unit, ends, directed: shown2.directed }, unit) : /* @__PURE__ */ a4(WorkUnit, { work: unit, ends, isCited: family === "coupling" }, unit)
          ),
          units.length > most ? /* @__PURE__ */ a4(Button, { class: "button quiet more", onClick: () => setMost(most + 4 * STEP3), children: t4("read.show-more", { n: units.length - most }) }) : null
        ]
      }
    );
  }

  // src/parts/evidence.tsx
  var FULL = 6;
  function signed(weight) {
    if (!Number.isFinite(weight)) return weight < 0 ? "−∞" : "+∞";
    return `${weight > 0 ? "+" : ""}${formatNumber(weight, 2)}`.replace("-", "−");
  }
  function featureName(feature) {
    const name = nameOf("feature", feature);
    return name === feature ? nameOf("rule", feature) : name;
  }
  function EvidenceList({ evidence: evidence2 }) {
    if (!evidence2.length) return null;
    return /* @__PURE__ */ a4("ul", { class: "evidence", children: evidence2.map((one, place2) => /* @__PURE__ */ a4(EvidenceRow, { one }, place2)) });
  }
  function EvidenceRow({ one: { feature, detail, weight } }) {
    const share2 = Math.min(1, Math.abs(weight) / FULL) * 50;
    const left2 = weight < 0 ? 50 - share2 : 50;
    return /* @__PURE__ */ a4("li", { children: [
      /* @__PURE__ */ a4("span", { class: "evidence-name", children: featureName(feature) }),
      /* @__PURE__ */ a4("span", { class: "evidence-bar", "aria-hidden": "true", children: /* @__PURE__ */ a4(
        "span",
        {
          class: weight < 0 ? "against" : "for",
          style: { left: `${left2}%`, width: `${share2}%` }
        }
      ) }),
      /* @__PURE__ */ a4("span", { class: "number", children: signed(weight) }),
      detail ? /* @__PURE__ */ a4(Printed, { class: "evidence-detail", text: detail }) : null
    ] });
  }

  // src/parts/copy.tsx
  function copyReference(work, format) {
    const text = format.textOf(work.position).replace(/\n+$/, "");
    return copyText(text, t4("parts.copied", { format: nameOf("format", format.name) }), text);
  }
  function CopyLine({ work }) {
    const formats = page.formats.filter(({ copy, textOf: textOf2 }) => copy && textOf2(work.position));
    if (!formats.length) return null;
    return /* @__PURE__ */ a4("div", { class: "copy-line", role: "group", "aria-label": t4("parts.copy-reference"), children: [
      /* @__PURE__ */ a4("span", { class: "muted", children: t4("parts.copy") }),
      formats.map((format) => /* @__PURE__ */ a4(CopyButton, { work, format }, format.name))
    ] });
  }
  function CopyButton({ work, format }) {
    const name = nameOf("format", format.name);
    return /* @__PURE__ */ a4(
      Button,
      {
        class: "button tiny",
        "data-copy": format.name,
        "aria-label": t4("parts.copy-as", { name: work.label, format: name }),
        onClick: () => void copyReference(work, format),
        children: name
      }
    );
  }

  // src/read/variants.ts
  var ANOTHER_TEXT = 0.5;
  var MOST_VARIANTS = 40;
  function cut(text) {
    return text.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u);
  }
  function keysOf(pieces) {
    return pieces.map((piece, place2) => place2 % 2 ? searchKey(piece) : "");
  }
  function markDifferences(texts) {
    if (texts.length < 2 || texts.length > MOST_VARIANTS) return texts.map(() => null);
    const pieces = texts.map(cut);
    const keys3 = pieces.map(keysOf);
    const printed = keys3.map((words) => new Set(words.filter(Boolean)));
    return pieces.map((ones, place2) => {
      const differs = keys3[place2].map((key) => {
        if (!key) return false;
        const others = printed.filter((words2, one) => one !== place2 && words2.has(key)).length;
        return others * 2 < texts.length - 1;
      });
      const words = keys3[place2].filter(Boolean).length;
      const marked = differs.filter(Boolean).length;
      if (!marked || marked > words * ANOTHER_TEXT) return null;
      return ones.map((text, one) => ({ text, differs: differs[one] }));
    });
  }

  // src/read/printed_forms.tsx
  var MOST3 = 6;
  function PrintedForms({
    references,
    manifestations
  }) {
    const title = t4("read.as-printed");
    const parted = manifestations.length > 1;
    const ones = parted ? manifestations.flatMap((one) => [...one.references]) : references;
    const texts = ones.map((one) => library.references[one].text);
    const marked = markDifferences(texts.slice(0, 40));
    const heads = new Map(
      parted ? manifestations.map((one) => [one.references[0], one]) : []
    );
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all: ones,
        most: MOST3,
        class: "rows printed-forms",
        row: (position, place2) => /* @__PURE__ */ a4($, { children: [
          /* @__PURE__ */ a4(ManifestationHead, { one: heads.get(position) }),
          /* @__PURE__ */ a4(PrintedReference, { position, children: marked[place2] ? /* @__PURE__ */ a4(Marked2, { pieces: marked[place2] }) : void 0 })
        ] }),
        rows: () => ({ title, kind: "references", positions: ones })
      }
    );
  }
  function ManifestationHead({ one }) {
    if (!one) return null;
    return /* @__PURE__ */ a4("p", { class: "manifestation", children: [
      /* @__PURE__ */ a4("span", { class: "badge", children: nameOf("manifestation", one.relation) }),
      /* @__PURE__ */ a4("span", { class: "muted small", children: [one.language ? languageName(one.language) : "", one.year].filter(Boolean).join(", ") })
    ] });
  }
  function Marked2({ pieces }) {
    return /* @__PURE__ */ a4("bdi", { children: pieces.map(
      ({ text, differs }, place2) => differs ? /* @__PURE__ */ a4("mark", { class: "differs", title: t4("read.differs"), children: text }, place2) : text
    ) });
  }

  // src/read/work_details.tsx
  var FIELDS = [
    "editor",
    "translator",
    "translated_title",
    "container",
    "container_subtitle",
    "translated_container",
    "series",
    "genre",
    "edition",
    "volume",
    "issue",
    "part",
    "issued",
    "pages",
    "page_total",
    "document_number",
    "archive",
    "place",
    "publisher",
    "isbn",
    "issn",
    "doi",
    "url",
    "accessed",
    "note"
  ];
  function WorkParts({ work }) {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Card, { work }),
      /* @__PURE__ */ a4(CopyLine, { work }),
      /* @__PURE__ */ a4(PrintedForms, { references: work.references, manifestations: work.manifestations }),
      /* @__PURE__ */ a4(Passages, { work }),
      /* @__PURE__ */ a4(CitingDocuments, { documents: work.documents }),
      /* @__PURE__ */ a4(OwnDocuments, { work }),
      /* @__PURE__ */ a4(Relations, { work })
    ] });
  }
  function Card({ work }) {
    const { fields, links, id } = work;
    const linked = new Set(links.map(([text]) => text));
    const rows = FIELDS.filter((name) => fields[name] && !linked.has(fields[name]));
    return /* @__PURE__ */ a4("dl", { class: "fields", children: [
      /* @__PURE__ */ a4(Authors, { work }),
      rows.map((name) => /* @__PURE__ */ a4(Field, { name: nameOf("field", name), children: /* @__PURE__ */ a4(FieldValue, { work, name }) }, name)),
      links.length ? /* @__PURE__ */ a4(Field, { name: t4("read.links"), children: links.map(([text, address]) => /* @__PURE__ */ a4("p", { children: /* @__PURE__ */ a4(OutLink, { text, address }) }, address)) }) : null,
      /* @__PURE__ */ a4(Field, { name: t4("read.key"), children: /* @__PURE__ */ a4("code", { children: /* @__PURE__ */ a4(Printed, { text: id }) }) })
    ] });
  }
  function Field({ name, children }) {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("dt", { children: name }),
      /* @__PURE__ */ a4("dd", { children })
    ] });
  }
  function Authors({ work }) {
    const { people, fields } = work;
    if (!people.length && !fields.author) return null;
    return /* @__PURE__ */ a4(Field, { name: nameOf("field", "author"), children: people.length ? /* @__PURE__ */ a4("ul", { class: "names", children: people.map((one) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(ItemLink, { item: library.items.person[one] }) }, one)) }) : /* @__PURE__ */ a4(Printed, { text: fields.author }) });
  }
  function FieldValue({ work, name }) {
    const text = work.fields[name];
    if (name === "container" && work.venue !== null) {
      return /* @__PURE__ */ a4(ItemLink, { item: library.items.venue[work.venue], text });
    }
    if (name === "publisher" && work.publisher !== null) {
      return /* @__PURE__ */ a4(ItemLink, { item: library.items.publisher[work.publisher], text });
    }
    return /* @__PURE__ */ a4(Printed, { text });
  }
  function Passages({ work }) {
    const title = t4("read.passages");
    const all = citationsOfWorks([work.position]);
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all,
        most: 4,
        row: (position) => /* @__PURE__ */ a4(Passage, { position }),
        rows: () => ({ title, kind: "citations", positions: all })
      }
    );
  }
  function CitingDocuments({ documents }) {
    const title = t4("read.citing-documents");
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all: documents,
        most: 4,
        row: (one) => /* @__PURE__ */ a4(ItemName, { item: library.items.document[one] }),
        rows: () => ({ title, kind: "items", itemKind: "document", positions: documents })
      }
    );
  }
  function OwnDocuments({ work }) {
    const title = t4("read.own-documents");
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all: work.own,
        row: (one) => /* @__PURE__ */ a4(ItemName, { item: library.items.document[one] }),
        rows: () => ({ title, kind: "items", itemKind: "document", positions: work.own })
      }
    );
  }
  function Relations({ work }) {
    const { position } = work;
    const all = library.relations.filter(({ from, to }) => from === position || to === position);
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title: t4("read.relations"),
        all,
        row: (one) => /* @__PURE__ */ a4(RelationRow, { relation: one, position })
      }
    );
  }
  function RelationRow({ relation, position }) {
    const { kind, from, to, score, evidence: evidence2 } = relation;
    const other = library.items.work[from === position ? to : from];
    const side2 = from === position ? "" : "-of";
    const share2 = formatNumber(score * 100);
    return /* @__PURE__ */ a4("div", { class: "relation", children: [
      /* @__PURE__ */ a4("span", { class: "muted small", children: nameOf("relation", `${kind}${side2}`) }),
      /* @__PURE__ */ a4(ItemName, { item: other }),
      /* @__PURE__ */ a4("details", { children: [
        /* @__PURE__ */ a4("summary", { class: "small", children: t4("read.probability", { share: share2 }) }),
        /* @__PURE__ */ a4(EvidenceList, { evidence: evidence2 })
      ] })
    ] });
  }

  // src/read/person_details.tsx
  function PersonParts({ person }) {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Forms, { person }),
      /* @__PURE__ */ a4(Works, { works: person.works }),
      /* @__PURE__ */ a4(CoAuthors, { person }),
      /* @__PURE__ */ a4(CitingDocuments, { documents: person.documents }),
      /* @__PURE__ */ a4(PassagesOf, { works: person.works })
    ] });
  }
  function Forms({ person }) {
    const forms = /* @__PURE__ */ new Map();
    for (const mention2 of person.mentions) {
      forms.set(mention2.printed, [...forms.get(mention2.printed) ?? [], mention2]);
    }
    const all = [...forms].sort((a5, b3) => b3[1].length - a5[1].length);
    const title = t4("read.printed-forms");
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all,
        most: 8,
        class: "rows forms",
        row: ([form, mentions]) => /* @__PURE__ */ a4(Form, { form, mentions }),
        rows: () => ({ title, kind: "references", positions: person.references })
      }
    );
  }
  function Form({ form, mentions }) {
    const roles = [...new Set(mentions.map(({ role }) => role))].filter((role) => role !== "author");
    const positions = [...new Set(mentions.map(({ reference }) => reference))];
    return /* @__PURE__ */ a4("div", { class: "counted", children: [
      /* @__PURE__ */ a4("span", { children: [
        /* @__PURE__ */ a4(Printed, { text: form }),
        roles.length ? /* @__PURE__ */ a4("span", { class: "muted", children: [
          " · ",
          roles.map((role) => nameOf("role", role)).join(", ")
        ] }) : null
      ] }),
      /* @__PURE__ */ a4(
        Count,
        {
          n: positions.length,
          text: t4("read.count-reference", { n: positions.length }),
          rows: () => ({ title: form, kind: "references", positions })
        }
      )
    ] });
  }
  function Works({ works: works2, title = t4("read.works") }) {
    const all = [...works2].sort(
      (a5, b3) => library.items.work[b3].documents.length - library.items.work[a5].documents.length
    );
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all,
        row: (one) => /* @__PURE__ */ a4(ItemName, { item: library.items.work[one] }),
        rows: () => ({ title, kind: "items", itemKind: "work", positions: all })
      }
    );
  }
  function CoAuthors({ person }) {
    const shared = /* @__PURE__ */ new Map();
    for (const work of person.works) {
      for (const one of library.items.work[work].people) {
        if (one !== person.position) shared.set(one, [...shared.get(one) ?? [], work]);
      }
    }
    const all = [...shared].sort((a5, b3) => b3[1].length - a5[1].length || a5[0] - b3[0]);
    const title = t4("read.co-authors");
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all,
        row: ([one, works2]) => /* @__PURE__ */ a4("div", { class: "counted", children: [
          /* @__PURE__ */ a4(ItemName, { item: library.items.person[one] }),
          /* @__PURE__ */ a4(
            Count,
            {
              n: works2.length,
              text: t4("read.count-work", { n: works2.length }),
              rows: () => ({
                title: `${person.label} + ${library.items.person[one].label}`,
                kind: "items",
                itemKind: "work",
                positions: works2
              })
            }
          )
        ] }),
        rows: () => ({
          title,
          kind: "items",
          itemKind: "person",
          positions: all.map(([one]) => one)
        })
      }
    );
  }
  function PassagesOf({ works: works2 }) {
    const title = t4("read.passages");
    const all = citationsOfWorks(works2);
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all,
        most: 3,
        row: (position) => /* @__PURE__ */ a4(Passage, { position }),
        rows: () => ({ title, kind: "citations", positions: all })
      }
    );
  }

  // src/read/venue_details.tsx
  function VenueParts({ venue }) {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Forms2, { venue }),
      /* @__PURE__ */ a4(Works, { works: venue.works }),
      /* @__PURE__ */ a4(People, { works: venue.works }),
      /* @__PURE__ */ a4(CitingDocuments, { documents: venue.documents }),
      /* @__PURE__ */ a4(PassagesOf, { works: venue.works }),
      /* @__PURE__ */ a4(References, { references: venue.references })
    ] });
  }
  function Forms2({ venue: { forms, references } }) {
    const title = t4("read.printed-forms");
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all: forms,
        most: 8,
        class: "rows forms",
        row: (form) => /* @__PURE__ */ a4(Printed, { text: form }),
        rows: () => ({ title, kind: "references", positions: references })
      }
    );
  }
  function People({ works: works2 }) {
    const found = /* @__PURE__ */ new Map();
    for (const work of works2) {
      for (const one of library.items.work[work].people) {
        found.set(one, [...found.get(one) ?? [], work]);
      }
    }
    const all = [...found].sort((a5, b3) => b3[1].length - a5[1].length || a5[0] - b3[0]);
    const title = t4("read.people");
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all,
        row: ([one, theirs]) => /* @__PURE__ */ a4("div", { class: "counted", children: [
          /* @__PURE__ */ a4(ItemName, { item: library.items.person[one] }),
          /* @__PURE__ */ a4(
            Count,
            {
              n: theirs.length,
              text: t4("read.count-work", { n: theirs.length }),
              rows: () => ({
                title: library.items.person[one].label,
                kind: "items",
                itemKind: "work",
                positions: theirs
              })
            }
          )
        ] }),
        rows: () => ({
          title,
          kind: "items",
          itemKind: "person",
          positions: all.map(([one]) => one)
        })
      }
    );
  }
  function References({ references, title = t4("read.as-printed") }) {
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all: references,
        most: 4,
        row: (position) => /* @__PURE__ */ a4(PrintedReference, { position }),
        rows: () => ({ title, kind: "references", positions: references })
      }
    );
  }

  // src/read/document_details.tsx
  function DocumentParts({ one }) {
    const references = referencesIn(one.position).map(({ position: position2 }) => position2);
    const { position } = one;
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Facts, { one, references }),
      one.lists ? null : /* @__PURE__ */ a4("p", { class: "callout", children: t4("read.no-list") }),
      /* @__PURE__ */ a4(References, { references, title: t4("read.references") }),
      /* @__PURE__ */ a4(Cited, { document: position }),
      /* @__PURE__ */ a4(Works, { works: one.works, title: t4("read.cited-works") }),
      /* @__PURE__ */ a4(Suggestions, { document: position }),
      /* @__PURE__ */ a4(Problems, { one })
    ] });
  }
  function Facts({
    one,
    references
  }) {
    const how = [one.format, one.encoding].filter(Boolean).join(", ");
    const sameAs = one.sameAs === null ? null : library.items.document[one.sameAs];
    const file = library.files[one.file] ?? one.id;
    const title = t4("read.citations-in-text");
    return /* @__PURE__ */ a4("dl", { class: "fields", children: [
      /* @__PURE__ */ a4(Fact, { name: t4("read.file"), children: /* @__PURE__ */ a4(Printed, { text: file }) }),
      how ? /* @__PURE__ */ a4(Fact, { name: t4("read.read-as"), children: /* @__PURE__ */ a4(Printed, { text: how }) }) : null,
      /* @__PURE__ */ a4(Fact, { name: t4("read.lists"), children: /* @__PURE__ */ a4(
        Count,
        {
          n: one.lists,
          label: t4("read.lists"),
          rows: () => ({ title: one.label, kind: "references", positions: references })
        }
      ) }),
      /* @__PURE__ */ a4(Fact, { name: t4("read.references"), children: /* @__PURE__ */ a4(
        Count,
        {
          n: references.length,
          label: t4("read.references"),
          rows: () => ({ title: one.label, kind: "references", positions: references })
        }
      ) }),
      /* @__PURE__ */ a4(Fact, { name: title, children: /* @__PURE__ */ a4(
        Count,
        {
          n: one.citations,
          label: title,
          rows: () => ({ title, kind: "citations", positions: citationsIn(one.position) })
        }
      ) }),
      one.work === null ? null : /* @__PURE__ */ a4(Fact, { name: t4("read.is-work"), children: /* @__PURE__ */ a4(ItemLink, { item: library.items.work[one.work] }) }),
      sameAs ? /* @__PURE__ */ a4(Fact, { name: t4("read.same-as"), children: /* @__PURE__ */ a4(ItemLink, { item: sameAs }) }) : null
    ] });
  }
  function Fact({ name, children }) {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("dt", { children: name }),
      /* @__PURE__ */ a4("dd", { children })
    ] });
  }
  function citationsIn(document2) {
    return library.citations.filter((one) => one.document === document2).map(({ position }) => position);
  }
  function Cited({ document: document2 }) {
    const title = t4("read.citations-in-text");
    const all = citationsIn(document2);
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title,
        all,
        most: 3,
        row: (position) => /* @__PURE__ */ a4(Passage, { position }),
        rows: () => ({ title, kind: "citations", positions: all })
      }
    );
  }
  function Suggestions({ document: document2 }) {
    const all = library.suggestions.filter((one) => one.document === document2);
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title: t4("read.suggestions"),
        all,
        row: (one) => /* @__PURE__ */ a4(SuggestionRow, { one })
      }
    );
  }
  function SuggestionRow({ one }) {
    const share2 = formatNumber(one.probability * 100);
    const verdict = one.accepted ? t4("read.accepted") : t4("read.probability", { share: share2 });
    return /* @__PURE__ */ a4("div", { class: "suggestion", children: [
      /* @__PURE__ */ a4("span", { class: "muted", children: [
        /* @__PURE__ */ a4(Printed, { text: `[${one.label}]` }),
        " · ",
        verdict
      ] }),
      /* @__PURE__ */ a4(ItemName, { item: library.items.work[one.work] }),
      /* @__PURE__ */ a4("details", { children: [
        /* @__PURE__ */ a4("summary", { children: t4("read.why") }),
        /* @__PURE__ */ a4("p", { class: "small muted", children: one.places.map(({ file, line }, place2) => /* @__PURE__ */ a4("span", { children: [
          /* @__PURE__ */ a4(Place, { file, line }),
          " "
        ] }, place2)) }),
        /* @__PURE__ */ a4(EvidenceList, { evidence: one.evidence }),
        one.contexts.map((text, place2) => /* @__PURE__ */ a4("blockquote", { dir: "auto", children: text }, place2))
      ] })
    ] });
  }
  function Problems({ one }) {
    const found = library.problems.flatMap(
      (problem, place2) => problem.file === one.file ? [place2] : []
    );
    if (!found.length) return null;
    const title = t4("read.problems");
    return /* @__PURE__ */ a4("p", { class: "counted", children: [
      /* @__PURE__ */ a4("span", { children: title }),
      /* @__PURE__ */ a4(
        Count,
        {
          n: found.length,
          label: title,
          rows: () => ({ title: `${title}: ${one.label}`, kind: "problems", positions: found })
        }
      )
    ] });
  }

  // src/parts/merge_row.tsx
  function MergeRow({ merge }) {
    const { left: left2, right, rule, score, by, evidence: evidence2 } = merge;
    return /* @__PURE__ */ a4("div", { class: "merge", children: [
      /* @__PURE__ */ a4(SideText, { side: left2 }),
      /* @__PURE__ */ a4(SideText, { side: right }),
      /* @__PURE__ */ a4("details", { children: [
        /* @__PURE__ */ a4("summary", { children: [
          by ? t4("parts.decided-by", { name: by }) : nameOf("rule", rule),
          by ? null : /* @__PURE__ */ a4("span", { class: "muted", children: [
            " · ",
            formatNumber(score * 100),
            " %"
          ] })
        ] }),
        /* @__PURE__ */ a4(EvidenceList, { evidence: evidence2 })
      ] })
    ] });
  }
  function SideText({ side: side2 }) {
    const reference = side2.reference === null ? null : library.references[side2.reference];
    return /* @__PURE__ */ a4("p", { class: "merge-side", children: [
      /* @__PURE__ */ a4(Printed, { text: side2.text }),
      " ",
      reference ? /* @__PURE__ */ a4(Place, { file: reference.file, line: reference.line }) : null
    ] });
  }

  // src/read/identity.tsx
  function Identity({ item }) {
    const title = t4("read.merges");
    const merges = mergesOf(item).map(({ position }) => position);
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Questions, { pairs: uncertainOf(item) }),
      /* @__PURE__ */ a4(
        ListSection,
        {
          title,
          all: merges,
          most: 4,
          row: (position) => /* @__PURE__ */ a4(MergeRow, { merge: library.merges[position] }),
          rows: () => ({ title: `${title}: ${item.label}`, kind: "merges", positions: merges })
        }
      )
    ] });
  }
  function Questions({ pairs }) {
    if (!pairs.length) return null;
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(
        ListSection,
        {
          title: t4("read.questions"),
          all: pairs,
          row: (pair2) => /* @__PURE__ */ a4(Question, { pair: pair2 })
        }
      ),
      /* @__PURE__ */ a4(
        Button,
        {
          onClick: () => {
            readTab.value = "review";
          },
          children: t4("read.go-to-review")
        }
      )
    ] });
  }
  function Question({ pair: pair2 }) {
    const share2 = formatNumber(pair2.score * 100);
    return /* @__PURE__ */ a4("div", { class: "merge", children: [
      /* @__PURE__ */ a4(SideText, { side: pair2.left }),
      /* @__PURE__ */ a4(SideText, { side: pair2.right }),
      /* @__PURE__ */ a4("p", { class: "muted small", children: [
        t4(pair2.joined ? "read.joined-now" : "read.apart-now"),
        " · ",
        t4("read.probability", { share: share2 })
      ] })
    ] });
  }

  // src/read/measures.tsx
  function Measures({ item, place: place2 }) {
    const { shown: shown2, node: node2 } = place2;
    const names = Object.keys(shown2.measures);
    return /* @__PURE__ */ a4("section", { class: "section", children: /* @__PURE__ */ a4("details", { class: "measures", children: [
      /* @__PURE__ */ a4("summary", { children: /* @__PURE__ */ a4("h3", { children: t4("read.measures", { name: networkName(shown2) }) }) }),
      /* @__PURE__ */ a4("dl", { class: "measure-list", children: [
        /* @__PURE__ */ a4(Counted, { item, place: place2 }),
        /* @__PURE__ */ a4(
          Measure,
          {
            name: t4("read.strength"),
            value: shown2.strength[node2],
            meaning: t4("read.about-strength")
          }
        ),
        names.map((name) => /* @__PURE__ */ a4(
          Measure,
          {
            name: nameOf("measure", name),
            value: shown2.measures[name][node2],
            meaning: hasText(`read.about-${name}`) ? t4(`read.about-${name}`) : ""
          },
          name
        ))
      ] })
    ] }) });
  }
  function Counted({ item, place: { shown: shown2, node: node2 } }) {
    const units = shown2.unitsOf(node2);
    const edges = [...shown2.edgesOf(node2)];
    const links = t4("read.links-of-node");
    const occurrences = occurrencesWords(shown2, node2);
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("div", { class: "measure", children: [
        /* @__PURE__ */ a4("dt", { children: occurrences }),
        /* @__PURE__ */ a4("dd", { children: units.length === shown2.occurrences[node2] ? /* @__PURE__ */ a4(
          Count,
          {
            n: units.length,
            label: occurrences,
            rows: () => ({
              title: `${item.label}: ${occurrences}`,
              kind: "items",
              itemKind: shown2.unitOf(node2),
              positions: units
            })
          }
        ) : formatNumber(shown2.occurrences[node2]) })
      ] }),
      /* @__PURE__ */ a4("div", { class: "measure", children: [
        /* @__PURE__ */ a4("dt", { children: links }),
        /* @__PURE__ */ a4("dd", { children: /* @__PURE__ */ a4(
          Count,
          {
            n: edges.length,
            label: links,
            rows: () => ({
              title: `${item.label}: ${links}`,
              kind: "edges",
              network: shown2.place,
              positions: edges
            })
          }
        ) })
      ] })
    ] });
  }
  function Measure({ name, value, meaning }) {
    return /* @__PURE__ */ a4("div", { class: "measure", children: [
      /* @__PURE__ */ a4("dt", { children: name }),
      /* @__PURE__ */ a4("dd", { class: "number", children: formatNumber(value, 4) }),
      meaning ? /* @__PURE__ */ a4("dd", { class: "muted small", children: meaning }) : null
    ] });
  }

  // src/read/neighbours.tsx
  function Neighbours({ place: { shown: shown2, node: node2 } }) {
    const edges = [...shown2.edgesOf(node2)];
    if (!shown2.directed) {
      return /* @__PURE__ */ a4(Links, { title: neighboursTitle(shown2), node: node2, edges, shown: shown2 });
    }
    const out = edges.filter((edge) => shown2.from[edge] === node2);
    const back = edges.filter((edge) => shown2.to[edge] === node2);
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Links, { title: t4("read.cites"), node: node2, edges: out, shown: shown2 }),
      /* @__PURE__ */ a4(Links, { title: t4("read.cited-by"), node: node2, edges: back, shown: shown2 })
    ] });
  }
  function Links({ title, node: node2, edges, shown: shown2 }) {
    const most = Math.max(...edges.slice(0, 1).map((edge) => shown2.weight[edge]));
    const isEven = edges.every((edge) => shown2.weight[edge] === most);
    const isHere = shown2.place === network.value.place;
    const heading = isHere ? title : `${title} (${networkName(shown2)})`;
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title: heading,
        all: edges,
        most: 8,
        row: (edge) => /* @__PURE__ */ a4(
          LinkRow,
          {
            shown: shown2,
            edge,
            other: itemOf(shown2, otherEnd(shown2, edge, node2)),
            share: isEven || !most ? 0 : shown2.weight[edge] / most
          }
        ),
        rows: () => ({ title: heading, kind: "edges", network: shown2.place, positions: edges })
      }
    );
  }
  function LinkRow({ shown: shown2, edge, other, share: share2 }) {
    const words = countWords(shown2, shown2.count[edge]);
    const action = t4("read.show-link", { name: other.label });
    return /* @__PURE__ */ a4("div", { class: "counted", children: [
      /* @__PURE__ */ a4(ItemName, { item: other }),
      /* @__PURE__ */ a4(
        "button",
        {
          type: "button",
          class: "count strength",
          title: words,
          "aria-label": `${action}: ${words}`,
          onClick: () => show({ what: "edge", network: shown2.place, edge }),
          children: [
            share2 ? /* @__PURE__ */ a4("span", { class: "bar", "aria-hidden": "true", children: /* @__PURE__ */ a4("span", { style: { width: `${Math.max(4, share2 * 100)}%` } }) }) : null,
            t4("read.times", { n: shown2.count[edge] })
          ]
        }
      )
    ] });
  }

  // src/read/placing.ts
  var eithers = null;
  function positionIn(shown2, item) {
    if (shown2.itemKind === item.kind) return item.position;
    if (shown2.itemKind !== "either") return -1;
    eithers ??= new Map(library.items.either.map((one) => [one.stands, one.position]));
    return eithers.get(realItem(item)) ?? -1;
  }
  function nodeOn(shown2, item) {
    const position = positionIn(shown2, item);
    return position < 0 ? -1 : shown2.nodeOf(position);
  }
  function placesOf(item) {
    const others = networks.filter((one) => one !== network.value);
    return [network.value, ...others].map((shown2) => ({ shown: shown2, node: nodeOn(shown2, item) })).filter(({ node: node2 }) => node2 >= 0);
  }

  // src/read/term_details.tsx
  function TermParts({ item }) {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Works, { works: item.works }),
      /* @__PURE__ */ a4(People, { works: item.works }),
      /* @__PURE__ */ a4(CitingDocuments, { documents: item.documents }),
      /* @__PURE__ */ a4(References, { references: item.references })
    ] });
  }

  // src/read/item_details.tsx
  function ItemDetails({ item }) {
    const places3 = placesOf(item);
    const first = places3.at(0);
    return /* @__PURE__ */ a4("article", { children: [
      /* @__PURE__ */ a4(ItemHead, { item, places: places3 }),
      /* @__PURE__ */ a4(Parts, { item }),
      first && !isListed(item, first) ? /* @__PURE__ */ a4(Neighbours, { place: first }) : null,
      /* @__PURE__ */ a4(Identity, { item }),
      first ? /* @__PURE__ */ a4(Measures, { item, place: first }) : null,
      /* @__PURE__ */ a4(OtherMaps, { places: places3.slice(1) })
    ] });
  }
  function isListed(item, { shown: shown2 }) {
    return item.kind === "document" && shown2.directed;
  }
  function Parts({ item }) {
    switch (item.kind) {
      case "work":
        return /* @__PURE__ */ a4(WorkParts, { work: item });
      case "person":
        return /* @__PURE__ */ a4(PersonParts, { person: item });
      case "venue":
      case "publisher":
        return /* @__PURE__ */ a4(VenueParts, { venue: item });
      case "document":
        return /* @__PURE__ */ a4(DocumentParts, { one: item });
      default:
        return /* @__PURE__ */ a4(TermParts, { item });
    }
  }
  function ItemHead({ item, places: places3 }) {
    const title = titleOf(item);
    const second = item.subtitle === title || item.kind === "work" ? "" : item.subtitle;
    return /* @__PURE__ */ a4("header", { class: "item-head", children: [
      /* @__PURE__ */ a4("p", { class: "badges", children: [
        /* @__PURE__ */ a4(Badges, { item }),
        /* @__PURE__ */ a4(ClusterBadge, { item })
      ] }),
      /* @__PURE__ */ a4(Heading, { text: title }),
      second ? /* @__PURE__ */ a4("p", { class: "muted", children: /* @__PURE__ */ a4(Printed, { text: second }) }) : null,
      /* @__PURE__ */ a4(Actions2, { places: places3 })
    ] });
  }
  function titleOf(item) {
    if (item.kind === "work") return item.fields.title || item.label;
    return item.kind === "document" && item.title || item.label;
  }
  function Badges({ item }) {
    if (item.kind !== "work") return /* @__PURE__ */ a4("span", { class: "badge", children: t4(`read.kind-${item.kind}`) });
    const { type, language: language2, year } = item;
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("span", { class: "badge", children: nameOf("type", type) }),
      /* @__PURE__ */ a4("span", { class: "badge", children: year === null ? t4("read.no-year") : String(year) }),
      language2 ? /* @__PURE__ */ a4("span", { class: "badge", children: languageName(language2) }) : null
    ] });
  }
  function ClusterBadge({ item }) {
    const { place: place2, communities, community } = network.value;
    const node2 = nodeOn(network.value, item);
    const cluster2 = node2 < 0 ? null : communities.find((one) => one.number === community[node2]);
    if (!cluster2) return null;
    return /* @__PURE__ */ a4(
      "button",
      {
        type: "button",
        class: "badge cluster-badge",
        onClick: () => show({ what: "cluster", network: place2, community: cluster2.number }),
        children: [
          /* @__PURE__ */ a4(Swatch, { community: cluster2.number }),
          /* @__PURE__ */ a4(Printed, { text: cluster2.label || t4("read.cluster-number", { n: cluster2.number + 1 }) })
        ]
      }
    );
  }
  function Actions2({ places: places3 }) {
    const first = places3.at(0);
    if (!first) return /* @__PURE__ */ a4("p", { class: "muted", children: t4("read.on-no-map") });
    const { shown: shown2, node: node2 } = first;
    const here = shown2.place === network.value.place;
    const position = shown2.item[node2];
    const chosen = here && selected.value.has(position);
    return /* @__PURE__ */ a4("p", { class: "actions", children: [
      /* @__PURE__ */ a4(Button, { onClick: () => showOnMap(first), children: here ? t4("read.show-on-map") : t4("read.show-on-that-map", { name: networkName(shown2) }) }),
      here ? /* @__PURE__ */ a4(Button, { "aria-pressed": chosen ? "true" : "false", onClick: () => toggleSelected(position), children: chosen ? t4("read.deselect") : t4("read.select") }) : null
    ] });
  }
  function showOnMap({ shown: shown2, node: node2 }) {
    switchNetwork(shown2.place);
    panel.value = "map";
    lookAt({ at: "node", node: node2 });
  }
  function OtherMaps({ places: places3 }) {
    if (!places3.length) return null;
    return /* @__PURE__ */ a4("p", { class: "other-maps small", children: [
      /* @__PURE__ */ a4("span", { class: "muted", children: t4("read.other-maps") }),
      places3.map(({ shown: shown2 }) => /* @__PURE__ */ a4(
        "button",
        {
          type: "button",
          class: "link",
          onClick: () => switchNetwork(shown2.place),
          children: networkName(shown2)
        },
        shown2.place
      ))
    ] });
  }

  // src/read/overview.tsx
  var MOST_CITED = 10;
  var MOST_CLUSTERS = 5;
  function Overview() {
    const shown2 = network.value;
    if (shown2.place < 0) return /* @__PURE__ */ a4(NoNetwork, {});
    return /* @__PURE__ */ a4("article", { children: [
      /* @__PURE__ */ a4("header", { class: "item-head", children: [
        /* @__PURE__ */ a4(Heading, { text: networkName(shown2) }),
        /* @__PURE__ */ a4("p", { children: explainKind(shown2) })
      ] }),
      /* @__PURE__ */ a4(MapCounts, { shown: shown2 }),
      shown2.edges ? null : /* @__PURE__ */ a4(Empty, { shown: shown2 }),
      /* @__PURE__ */ a4(Clusters2, { shown: shown2 }),
      /* @__PURE__ */ a4(MostCited, { shown: shown2 }),
      /* @__PURE__ */ a4(HowToBegin, { shown: shown2 }),
      /* @__PURE__ */ a4(InAll, {}),
      shown2.edges ? /* @__PURE__ */ a4(Exactly, { shown: shown2 }) : null
    ] });
  }
  function NoNetwork() {
    return /* @__PURE__ */ a4("article", { children: [
      /* @__PURE__ */ a4("header", { class: "item-head", children: [
        /* @__PURE__ */ a4(Heading, { text: t4("read.no-network") }),
        /* @__PURE__ */ a4("p", { children: t4("read.no-network-advice") })
      ] }),
      /* @__PURE__ */ a4(InAll, {})
    ] });
  }
  function range(n3) {
    return Array.from({ length: n3 }, (_4, place2) => place2);
  }
  function MapCounts({ shown: shown2 }) {
    const nodes = t4(`read.count-${shown2.itemKind}`, { n: shown2.size });
    const links = t4("read.count-link", { n: shown2.edges });
    const clusters2 = t4("read.count-cluster", { n: shown2.communities.length });
    return /* @__PURE__ */ a4("ul", { class: "facts", children: [
      /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(
        Count,
        {
          n: shown2.size,
          text: nodes,
          rows: () => ({
            title: nodes,
            kind: "items",
            itemKind: shown2.itemKind,
            positions: [...shown2.item]
          })
        }
      ) }),
      /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(
        Count,
        {
          n: shown2.edges,
          text: links,
          rows: () => ({
            title: links,
            kind: "edges",
            network: shown2.place,
            positions: range(shown2.edges)
          })
        }
      ) }),
      shown2.communities.length ? /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4("button", { type: "button", class: "count", onClick: showClusters, children: clusters2 }) }) : null
    ] });
  }
  function showClusters() {
    browseTab.value = "clusters";
    panel.value = "browse";
  }
  function Empty({ shown: shown2 }) {
    return /* @__PURE__ */ a4("div", { class: "callout", children: [
      /* @__PURE__ */ a4("p", { children: t4(shown2.size ? "read.no-links" : "read.no-nodes") }),
      /* @__PURE__ */ a4("p", { lang: "en", children: shown2.explanation })
    ] });
  }
  function Clusters2({ shown: shown2 }) {
    const largest = [...shown2.communities].sort((a5, b3) => b3.size - a5.size).slice(0, MOST_CLUSTERS);
    if (!largest.length) return null;
    return /* @__PURE__ */ a4(Section, { title: t4("read.clusters"), children: [
      /* @__PURE__ */ a4("ul", { class: "rows", children: largest.map((cluster2) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(ClusterRow2, { shown: shown2, cluster: cluster2 }) }, cluster2.number)) }),
      largest.length < shown2.communities.length ? /* @__PURE__ */ a4("button", { type: "button", class: "button quiet more", onClick: showClusters, children: t4("read.all-clusters", { n: shown2.communities.length }) }) : null
    ] });
  }
  function ClusterRow2({ shown: shown2, cluster: cluster2 }) {
    const rows = () => ({
      title: cluster2.label,
      kind: "items",
      itemKind: shown2.itemKind,
      positions: range(shown2.size).filter((node2) => shown2.community[node2] === cluster2.number).map((node2) => shown2.item[node2])
    });
    return /* @__PURE__ */ a4("div", { class: "counted", children: [
      /* @__PURE__ */ a4(
        ClusterName2,
        {
          cluster: cluster2,
          open: () => show({ what: "cluster", network: shown2.place, community: cluster2.number })
        }
      ),
      /* @__PURE__ */ a4(Count, { n: cluster2.size, rows, label: cluster2.label })
    ] });
  }
  function MostCited({ shown: shown2 }) {
    const nodes = w2(() => mostFirst(shown2, range(shown2.size)).slice(0, MOST_CITED), [shown2]);
    return /* @__PURE__ */ a4(
      ListSection,
      {
        title: t4(`read.most-${familyOf(shown2)}`),
        all: nodes,
        most: MOST_CITED,
        row: (node2) => /* @__PURE__ */ a4(Occurring, { shown: shown2, node: node2 }),
        plain: true
      }
    );
  }
  function HowToBegin({ shown: shown2 }) {
    return /* @__PURE__ */ a4(Section, { title: t4("read.how-to-begin"), children: /* @__PURE__ */ a4("ul", { class: "hints", children: [
      /* @__PURE__ */ a4("li", { children: t4("read.begin-search") }),
      /* @__PURE__ */ a4("li", { children: t4("read.begin-open") }),
      /* @__PURE__ */ a4("li", { children: shown2.edges ? t4("read.begin-link") : t4("read.begin-list") })
    ] }) });
  }
  var KINDS = ["document", "work", "person", "venue", "publisher"];
  function InAll() {
    const kinds = KINDS.filter((kind) => library.items[kind].length);
    const references = t4("read.count-reference", { n: library.references.length });
    return /* @__PURE__ */ a4(Section, { title: t4("read.in-all"), children: /* @__PURE__ */ a4("ul", { class: "facts", children: [
      kinds.map((kind) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(CountOfKind, { kind }) }, kind)),
      /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(
        Count,
        {
          n: library.references.length,
          text: references,
          rows: () => ({
            title: references,
            kind: "references",
            positions: range(library.references.length)
          })
        }
      ) })
    ] }) });
  }
  function CountOfKind({ kind }) {
    const n3 = library.items[kind].length;
    const title = t4(`read.count-${kind}`, { n: n3 });
    return /* @__PURE__ */ a4(
      Count,
      {
        n: n3,
        text: title,
        rows: () => ({ title, kind: "items", itemKind: kind, positions: range(n3) })
      }
    );
  }
  function Exactly({ shown: shown2 }) {
    return /* @__PURE__ */ a4("details", { class: "section exactly", children: [
      /* @__PURE__ */ a4("summary", { children: t4("read.how-counted") }),
      /* @__PURE__ */ a4("p", { class: "muted", lang: "en", children: /* @__PURE__ */ a4(Printed, { text: shown2.explanation }) })
    ] });
  }

  // src/parts/virtual_rows.tsx
  function useVirtualizer(count, height) {
    const scroller = T2(null);
    const [, redraw2] = _2((drawn, _4) => drawn + 1, 0);
    const options = {
      count,
      getScrollElement: () => scroller.current,
      estimateSize: () => height,
      overscan: 6,
      initialRect: { width: 360, height: 600 },
      observeElementRect,
      observeElementOffset,
      scrollToFn: (offset, how, instance) => elementScroll(offset, how, instance),
      measureElement,
      onChange: () => redraw2()
    };
    const [virtualizer] = d2(() => new Virtualizer(options));
    virtualizer.setOptions(options);
    F2(() => virtualizer._didMount(), []);
    F2(() => virtualizer._willUpdate());
    return { virtualizer, scroller };
  }
  function VirtualRows({ count, height, label, row }) {
    const { virtualizer, scroller } = useVirtualizer(count, height);
    return /* @__PURE__ */ a4("div", { class: "virtual", ref: scroller, tabIndex: 0, role: "group", "aria-label": label, children: /* @__PURE__ */ a4("ul", { class: "virtual-rows", style: { height: `${virtualizer.getTotalSize()}px` }, children: virtualizer.getVirtualItems().map(({ index, start: start2 }) => /* @__PURE__ */ a4(
      "li",
      {
        "data-index": index,
        ref: (element) => virtualizer.measureElement(element),
        "aria-setsize": count,
        "aria-posinset": index + 1,
        style: { transform: `translateY(${start2}px)` },
        children: row(index)
      },
      index
    )) }) });
  }

  // src/read/problem_row.tsx
  function ProblemRow({ problem, told }) {
    const { level: level2, code, message, advice, file, line, raw } = problem;
    return /* @__PURE__ */ a4("div", { class: "problem", children: [
      told ? null : /* @__PURE__ */ a4("p", { class: "problem-head small", children: [
        /* @__PURE__ */ a4("span", { class: `problem-level ${level2}`, children: nameOf("problem-level", level2) }),
        /* @__PURE__ */ a4("code", { children: code })
      ] }),
      file === null ? null : /* @__PURE__ */ a4(Place, { file, line }),
      message === told?.message ? null : /* @__PURE__ */ a4("p", { lang: "en", dir: "auto", children: message }),
      !advice || advice === told?.advice ? null : /* @__PURE__ */ a4("p", { class: "muted", lang: "en", dir: "auto", children: advice }),
      raw ? /* @__PURE__ */ a4("blockquote", { dir: "auto", children: raw }) : null
    ] });
  }

  // src/read/rows.tsx
  var HEIGHTS = {
    items: 48,
    references: 96,
    citations: 96,
    edges: 88,
    merges: 96,
    problems: 120
  };
  function Rows({ rows }) {
    const { title, kind, positions } = rows;
    return /* @__PURE__ */ a4("article", { class: "rows-view", children: [
      /* @__PURE__ */ a4("header", { class: "item-head", children: [
        /* @__PURE__ */ a4(Heading, { text: title }),
        /\d/.test(title) ? null : /* @__PURE__ */ a4("p", { class: "muted", children: t4("read.count-row", { n: positions.length }) }),
        /* @__PURE__ */ a4(RowsActions, { rows })
      ] }),
      /* @__PURE__ */ a4(
        VirtualRows,
        {
          count: positions.length,
          height: HEIGHTS[kind],
          label: title,
          row: (place2) => /* @__PURE__ */ a4(Row, { rows, position: positions[place2] })
        },
        title
      )
    ] });
  }
  function RowsActions({ rows }) {
    const { kind, itemKind, positions } = rows;
    if (kind !== "items" || itemKind !== network.value.itemKind || !positions.length) return null;
    const nodes = positions.map((one) => network.value.nodeOf(one)).filter((node2) => node2 >= 0);
    return /* @__PURE__ */ a4("p", { class: "actions", children: [
      nodes.length ? /* @__PURE__ */ a4(
        Button,
        {
          onClick: () => {
            panel.value = "map";
            lookAt({ at: "nodes", nodes });
          },
          children: t4("read.show-on-map")
        }
      ) : null,
      /* @__PURE__ */ a4(Button, { onClick: () => select(positions), children: t4("read.select") })
    ] });
  }
  function Row({ rows, position }) {
    switch (rows.kind) {
      case "items":
        return /* @__PURE__ */ a4(ItemName, { item: library.items[rows.itemKind ?? "work"][position] });
      case "references":
        return /* @__PURE__ */ a4(ReferenceRow, { position });
      case "citations":
        return /* @__PURE__ */ a4(CitationRow, { position });
      case "edges":
        return /* @__PURE__ */ a4(EdgeRow, { shown: networks[rows.network ?? 0], edge: position });
      case "merges":
        return /* @__PURE__ */ a4(MergeOf, { position });
      case "problems":
        return /* @__PURE__ */ a4(ProblemRow, { problem: library.problems[position] });
    }
  }
  function ReferenceRow({ position }) {
    const { work } = library.references[position];
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(PrintedReference, { position }),
      work === null ? null : /* @__PURE__ */ a4("p", { class: "small to-item", children: [
        "→ ",
        /* @__PURE__ */ a4(ItemLink, { item: library.items.work[work] })
      ] })
    ] });
  }
  function CitationRow({ position }) {
    const { works: works2 } = library.citations[position];
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Passage, { position }),
      works2.length ? /* @__PURE__ */ a4("ul", { class: "names small to-item", children: works2.map((work) => /* @__PURE__ */ a4("li", { children: [
        "→ ",
        /* @__PURE__ */ a4(ItemLink, { item: library.items.work[work] })
      ] }, work)) }) : /* @__PURE__ */ a4("p", { class: "small muted", children: t4("read.leads-nowhere") })
    ] });
  }
  function EdgeRow({ shown: shown2, edge }) {
    const [from, to] = [itemOf(shown2, shown2.from[edge]), itemOf(shown2, shown2.to[edge])];
    return /* @__PURE__ */ a4(
      "button",
      {
        type: "button",
        class: "row-name edge-row",
        onClick: () => show({ what: "edge", network: shown2.place, edge }),
        children: [
          /* @__PURE__ */ a4(Printed, { class: "row-label", text: from.label }),
          /* @__PURE__ */ a4("span", { class: "edge-row-to", children: [
            /* @__PURE__ */ a4("span", { "aria-hidden": "true", children: shown2.directed ? "→" : "—" }),
            " ",
            /* @__PURE__ */ a4(Printed, { text: to.label })
          ] }),
          /* @__PURE__ */ a4("span", { class: "row-subtitle", children: countWords(shown2, shown2.count[edge]) })
        ]
      }
    );
  }
  function MergeOf({ position }) {
    const merge = library.merges[position];
    const item = merge.items[0] ?? merge.items[1];
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(MergeRow, { merge }),
      item === null ? null : /* @__PURE__ */ a4("p", { class: "small to-item", children: [
        "→ ",
        /* @__PURE__ */ a4(ItemLink, { item: library.items[merge.kind][item] })
      ] })
    ] });
  }

  // src/read/details.tsx
  var readTo = /* @__PURE__ */ new WeakMap();
  function Details() {
    const now = focus.value;
    const body = T2(null);
    F2(() => {
      const element = body.current;
      if (!element) return;
      element.scrollTop = (now && readTo.get(now)) ?? 0;
    }, [now]);
    const remember = () => {
      if (now && body.current) readTo.set(now, body.current.scrollTop);
    };
    return /* @__PURE__ */ a4($, { children: [
      now ? /* @__PURE__ */ a4(DetailsHead, {}) : null,
      /* @__PURE__ */ a4(
        "div",
        {
          class: `read-body ${now?.what === "rows" ? "of-rows" : ""}`,
          ref: body,
          onScroll: remember,
          children: /* @__PURE__ */ a4(Shown, { now })
        }
      )
    ] });
  }
  function DetailsHead() {
    return /* @__PURE__ */ a4("nav", { class: "details-head", "aria-label": t4("read.trail"), children: [
      trail.value.length ? /* @__PURE__ */ a4(Button, { class: "button quiet", onClick: goBack, children: [
        /* @__PURE__ */ a4(Icon, { name: "back" }),
        " ",
        t4("read.back")
      ] }) : /* @__PURE__ */ a4("span", {}),
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet close",
          "aria-label": t4("read.close"),
          title: t4("read.close"),
          onClick: () => show(null),
          children: /* @__PURE__ */ a4(Icon, { name: "close" })
        }
      )
    ] });
  }
  function Shown({ now }) {
    switch (now?.what) {
      case "item": {
        const item = library.items[now.kind][now.position];
        return item ? /* @__PURE__ */ a4(ItemDetails, { item }, `${now.kind}-${now.position}`) : /* @__PURE__ */ a4(Overview, {});
      }
      case "edge": {
        const shown2 = networks[now.network];
        return shown2 ? /* @__PURE__ */ a4(EdgeDetails, { shown: shown2, edge: now.edge }, `${now.network}-${now.edge}`) : /* @__PURE__ */ a4(Overview, {});
      }
      case "cluster": {
        const shown2 = networks[now.network];
        const cluster2 = shown2?.communities.find(({ number }) => number === now.community);
        return cluster2 ? /* @__PURE__ */ a4(ClusterDetails, { shown: shown2, cluster: cluster2 }) : /* @__PURE__ */ a4(Overview, {});
      }
      case "rows":
        return /* @__PURE__ */ a4(Rows, { rows: now.rows });
      default:
        return /* @__PURE__ */ a4(Overview, {});
    }
  }

  // src/read/problems.tsx
  var LEVELS = ["error", "warning", "note"];
  var MOST4 = 5;
  var level = y3("all");
  function Problems2() {
    const { problems } = library;
    const shown2 = problems.flatMap(
      (one, place2) => level.value === "all" || one.level === level.value ? [place2] : []
    );
    return /* @__PURE__ */ a4("article", { children: [
      /* @__PURE__ */ a4("header", { class: "item-head", children: [
        /* @__PURE__ */ a4("h2", { children: t4("read.problems") }),
        problems.length ? /* @__PURE__ */ a4("p", { children: t4("read.about-problems") }) : /* @__PURE__ */ a4("p", { children: t4("read.no-problems") }),
        problems.length ? /* @__PURE__ */ a4(Levels, {}) : null
      ] }),
      groups(shown2).map(([code, places3]) => /* @__PURE__ */ a4(Group, { code, places: places3 }, code))
    ] });
  }
  function Levels() {
    const counts = LEVELS.map(
      (one) => [one, library.problems.filter((problem) => problem.level === one).length]
    );
    const present = counts.filter(([, n3]) => n3);
    if (present.length < 2) return /* @__PURE__ */ a4($, {});
    const all = { value: "all", text: t4("read.all-levels") };
    const each = present.map(([value, n3]) => ({
      value,
      text: `${nameOf("level", value)} ${formatNumber(n3)}`
    }));
    return /* @__PURE__ */ a4(
      Segments,
      {
        class: "small",
        label: t4("read.levels"),
        choices: [all, ...each],
        chosen: level.value,
        choose: (value) => {
          level.value = value;
        }
      }
    );
  }
  function groups(places3) {
    const found = /* @__PURE__ */ new Map();
    for (const place2 of places3) {
      const { code } = library.problems[place2];
      found.set(code, [...found.get(code) ?? [], place2]);
    }
    const gravity = ([, ones]) => LEVELS.indexOf(library.problems[ones[0]].level);
    return [...found].sort((a5, b3) => gravity(a5) - gravity(b3) || b3[1].length - a5[1].length);
  }
  function common2(places3) {
    const all = places3.map((place2) => library.problems[place2]);
    const [first] = all;
    const same = (name) => all.every((one) => one[name] === first[name]) ? first[name] : "";
    return { ...first, message: same("message"), advice: same("advice") };
  }
  function Group({ code, places: places3 }) {
    const told = common2(places3);
    const rows = () => ({ title: code, kind: "problems", positions: places3 });
    return /* @__PURE__ */ a4("section", { class: "section problem-group", children: [
      /* @__PURE__ */ a4("h3", { children: [
        /* @__PURE__ */ a4("code", { children: code }),
        /* @__PURE__ */ a4("span", { class: `problem-level small ${told.level}`, children: nameOf("problem-level", told.level) }),
        /* @__PURE__ */ a4(Count, { n: places3.length, label: code, rows })
      ] }),
      told.message ? /* @__PURE__ */ a4("p", { lang: "en", children: told.message }) : null,
      told.advice ? /* @__PURE__ */ a4("p", { class: "muted", lang: "en", children: told.advice }) : null,
      /* @__PURE__ */ a4("ul", { class: "rows", children: places3.slice(0, MOST4).map((place2) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(ProblemRow, { problem: library.problems[place2], told }) }, place2)) }),
      places3.length > MOST4 ? /* @__PURE__ */ a4(Count, { n: places3.length, text: t4("parts.show-all", { n: places3.length }), rows }) : null
    ] });
  }

  // src/read/read.tsx
  function Read({ review, questions = library.uncertain.length }) {
    const chosen = readTab.value;
    return /* @__PURE__ */ a4("aside", { class: "panel read", "aria-label": t4("read.title"), children: [
      /* @__PURE__ */ a4(
        Tabs,
        {
          label: t4("read.title"),
          chosen,
          choose: (tab) => {
            readTab.value = tab;
          },
          choices: [
            { value: "details", text: t4("read.details") },
            { value: "review", text: t4("read.review"), badge: questions },
            { value: "problems", text: t4("read.problems"), badge: library.problems.length },
            { value: "about", text: t4("read.about") }
          ]
        }
      ),
      /* @__PURE__ */ a4(TabPanel, { value: chosen, children: /* @__PURE__ */ a4(Shown2, { chosen, review }) }, chosen)
    ] });
  }
  function Shown2({
    chosen,
    review
  }) {
    switch (chosen) {
      case "details":
        return /* @__PURE__ */ a4(Details, {});
      case "review":
        return review ?? /* @__PURE__ */ a4($, {});
      case "problems":
        return /* @__PURE__ */ a4("div", { class: "read-body", children: /* @__PURE__ */ a4(Problems2, {}) });
      case "about":
        return /* @__PURE__ */ a4("div", { class: "read-body", children: /* @__PURE__ */ a4(About, {}) });
    }
  }

  // src/data/decision_names.ts
  var HINT = 60;
  var FOLDED = {
    ё: "е",
    ß: "ss",
    ς: "σ",
    ΐ: "ι",
    ΰ: "υ",
    ǰ: "j",
    ẖ: "h",
    ẗ: "t",
    ẘ: "w",
    ẙ: "y"
  };
  function lettersAndDigits(text) {
    const folded = text.normalize("NFKC").toLowerCase();
    return folded.replace(/[ёßςΐΰǰẖẗẘẙ]/gu, (one) => FOLDED[one]).replace(/[^\p{L}\p{N}]+/gu, "");
  }
  function whatNames(kind, name) {
    const first = name.split(" ", 1)[0];
    if (kind === "person" && first.includes("@")) return first;
    if (kind === "work" && /^[0-9a-f]{16}$/.test(first)) return first;
    return lettersAndDigits(name);
  }
  async function fingerprint(text) {
    const data2 = new TextEncoder().encode(lettersAndDigits(text));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", data2));
    return Array.from(digest.subarray(0, 8), (one) => one.toString(16).padStart(2, "0")).join("");
  }
  async function nameOfItem(item) {
    if (item.kind === "work") return nameOfWork(item);
    if (item.kind === "person") return nameOfPerson(item);
    if (item.kind === "venue") return nameOfVenue(item);
    return "";
  }
  function isDecidable(kind) {
    return kind === "work" || kind === "person" || kind === "venue";
  }
  async function nameOfWork(work) {
    const texts = work.references.map((one) => library.references[one].text);
    const text = texts.reduce((one, other) => other.length > one.length ? other : one, "");
    if (!lettersAndDigits(text)) return "";
    return `${await fingerprint(text)} ${text.replace(/\s+/gu, " ").trim().slice(0, HINT)}`.trim();
  }
  var owners = null;
  function ownersOfNames() {
    if (owners) return owners;
    owners = /* @__PURE__ */ new Map();
    for (const person of library.items.person) {
      for (const form of [...person.forms, ...person.mentions.map(({ printed }) => printed)]) {
        const key = lettersAndDigits(form);
        const known2 = owners.get(key);
        owners.set(key, known2 === void 0 || known2 === person.position ? person.position : -1);
      }
    }
    return owners;
  }
  async function nameOfPerson(person) {
    const known2 = ownersOfNames();
    for (const name of [person.label, ...person.forms]) {
      if (known2.get(lettersAndDigits(name)) === person.position) return name;
    }
    const mention2 = person.mentions[0];
    return mention2 ? nameOfMention(mention2) : "";
  }
  async function nameOfMention({ reference, role, place: place2, printed }) {
    const text = library.references[reference].text;
    return `${await fingerprint(text)}@${role}.${place2} ${printed}`.trim();
  }
  function nameOfVenue(venue) {
    const label = lettersAndDigits(venue.label);
    return venue.forms.find((form) => lettersAndDigits(form) === label) ?? venue.forms[0] ?? "";
  }

  // src/state/judging.ts
  var JUDGED = /* @__PURE__ */ new Set(["same", "different"]);
  var itemsByName = O(() => {
    const found = /* @__PURE__ */ new Map();
    for (const pair2 of [...library.merges, ...library.uncertain]) {
      [pair2.left, pair2.right].forEach(({ key }, side2) => {
        const item = pair2.items[side2];
        if (key && item !== null) found.set(`${pair2.kind} ${whatNames(pair2.kind, key)}`, item);
      });
    }
    for (const { row, ends } of decisions.value) {
      for (const { key, item } of ends) {
        if (item !== null) found.set(`${row.kind} ${whatNames(row.kind, key)}`, item);
      }
    }
    return found;
  });
  var Groups = class {
    above = /* @__PURE__ */ new Map();
    find(one) {
      let top = one;
      for (let next = this.above.get(top); next !== void 0; next = this.above.get(top)) top = next;
      if (top !== one) this.above.set(one, top);
      return top;
    }
    join(one, other) {
      const [first, second] = [this.find(one), this.find(other)];
      if (first !== second) this.above.set(second, first);
    }
  };
  function elementOf(kind, key, item) {
    const named = `${kind} ${whatNames(kind, key)}`;
    const known2 = item ?? itemsByName.value.get(named);
    return known2 === void 0 ? named : `${kind} #${known2}`;
  }
  function pairName(kind, left2, right) {
    return [kind, ...[whatNames(kind, left2), whatNames(kind, right)].sort()].join("	");
  }
  var standing = O(() => {
    const found = /* @__PURE__ */ new Map();
    for (const row of rowsInOrder.value) {
      if (row.verdict === "rename") continue;
      const name = pairName(row.kind, row.left, row.right);
      found.delete(name);
      if (JUDGED.has(row.verdict)) found.set(name, row);
    }
    return found;
  });
  var judged = O(() => {
    const groups2 = new Groups();
    const apart2 = [];
    for (const row of standing.value.values()) {
      const left2 = elementOf(row.kind, row.left, null);
      const right = elementOf(row.kind, row.right, null);
      if (row.verdict === "same") groups2.join(left2, right);
      else if (left2 !== right) apart2.push({ ends: [left2, right], row });
    }
    return { groups: groups2, apart: apart2 };
  });
  function judge(kind, [left2, right]) {
    const direct = standing.value.get(pairName(kind, left2.key, right.key));
    if (direct) return [direct.verdict, true];
    if (!standing.value.size) return [null, false];
    const [one, other] = [left2, right].map(({ key, item }) => elementOf(kind, key, item));
    if (one === other) return [null, false];
    const { groups: groups2, apart: apart2 } = judged.value;
    const [first, second] = [groups2.find(one), groups2.find(other)];
    if (first === second) return ["same", false];
    const differ = apart2.some(({ ends }) => {
      const [a5, b3] = ends.map((end2) => groups2.find(end2));
      return a5 === first && b3 === second || a5 === second && b3 === first;
    });
    return [differ ? "different" : null, false];
  }
  var contradictions = O(() => {
    const { groups: groups2, apart: apart2 } = judged.value;
    return new Set(
      apart2.filter(({ ends: [a5, b3] }) => groups2.find(a5) === groups2.find(b3)).map(({ row }) => row)
    );
  });
  function judgePair(pair2) {
    return judge(pair2.kind, [
      { key: pair2.left.key, text: "", item: pair2.items[0] },
      { key: pair2.right.key, text: "", item: pair2.items[1] }
    ])[0];
  }
  function isAskable(pair2) {
    return pair2.kind !== "publisher" && pair2.left.key !== "" && pair2.right.key !== "";
  }
  var openQuestions = O(() => {
    const asked = /* @__PURE__ */ new Set();
    return library.uncertain.filter((pair2) => {
      if (!isAskable(pair2) || judgePair(pair2)) return false;
      const [left2, right] = endNames(pair2);
      const name = [pair2.kind, left2, right].join("	");
      if (asked.has(name)) return false;
      asked.add(name);
      return true;
    });
  });
  function endNames(pair2) {
    const [left2, right] = pair2.items;
    const items2 = left2 !== null && right !== null && left2 !== right;
    return (items2 ? [String(left2), String(right)] : [pair2.left.key, pair2.right.key]).sort();
  }
  var standingRows = O(() => {
    const renames = /* @__PURE__ */ new Map();
    for (const row of rowsInOrder.value) {
      const name = `${row.kind} ${whatNames(row.kind, row.left)}`;
      if (row.verdict === "rename") renames.set(name, row);
      else if (row.verdict === "withdrawn" && renames.get(name)?.right === row.right) {
        renames.delete(name);
      }
    }
    return [...standing.value.values(), ...renames.values()];
  });

  // src/review/view_state.ts
  var view2 = y3("questions");
  var current = y3(-1);
  var wantsFocus = y3(false);
  var mergeFilter = y3({ kind: "", rule: "", most: 1, text: "" });
  function filterMerges(updates) {
    mergeFilter.value = { ...mergeFilter.value, ...updates };
  }
  var keys2 = /* @__PURE__ */ new WeakMap();
  function keyOf2(pair2) {
    let key = keys2.get(pair2);
    if (key === void 0) {
      key = ` ${searchKey(`${pair2.left.text} ${pair2.right.text}`)}`;
      keys2.set(pair2, key);
    }
    return key;
  }
  var mergesShown = O(() => {
    const { kind, rule, most, text } = mergeFilter.value;
    const words = text.trim() ? searchKey(text).split(" ").filter(Boolean) : [];
    return library.merges.filter((one) => (!kind || one.kind === kind) && (!rule || one.rule === rule)).filter((one) => one.score <= most && words.every((word) => keyOf2(one).includes(` ${word}`))).sort((one, other) => one.score - other.score || one.position - other.position);
  });
  function tally(column) {
    const counts = /* @__PURE__ */ new Map();
    for (const one of library.merges) counts.set(one[column], (counts.get(one[column]) ?? 0) + 1);
    return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  }

  // src/review/answering.ts
  var KEYS = {
    s: "same",
    y: "same",
    ы: "same",
    d: "different",
    n: "different",
    в: "different",
    k: "next",
    л: "next",
    " ": "next",
    arrowdown: "next",
    arrowup: "previous",
    u: "undo",
    г: "undo"
  };
  function answer2(pair2, verdict, shown2) {
    const goesOn = step(shown2, pair2, 1);
    const next = goesOn === pair2.position ? step(shown2, pair2, -1) : goesOn;
    const made = decide(pair2.kind, endsOf(pair2), verdict, "review");
    current.value = next;
    wantsFocus.value = true;
    tell(t4(`review.said-${verdict}`), { text: t4("review.undo"), run: () => undoNumber(made.number) });
  }
  function undoNumber(number) {
    const found = decisions.value.find((one) => one.number === number);
    if (found && !found.undone) undo(found);
  }
  function undoLast() {
    const last3 = decisions.value.filter(({ undone }) => !undone).at(-1);
    if (!last3) return;
    undo(last3);
    tell(t4("review.taken-back"));
  }
  function step(shown2, pair2, by) {
    const place2 = shown2.findIndex(({ position }) => position === pair2.position);
    const next = Math.min(Math.max(place2 + by, 0), shown2.length - 1);
    return shown2[next]?.position ?? -1;
  }
  function isTyping2(target) {
    return target instanceof HTMLElement && target.closest("input, select, textarea") !== null;
  }
  function onKeys(event, shown2, say) {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping2(event.target)) return;
    const meaning = KEYS[event.key.toLowerCase()];
    const onControl = event.target instanceof HTMLElement && event.target.matches("button, summary");
    if (!meaning || onControl && event.key === " ") return;
    const pair2 = shown2.find(({ position }) => position === current.value) ?? shown2[0];
    event.preventDefault();
    if (meaning === "undo") undoLast();
    else if (!pair2) return;
    else if (meaning === "same" || meaning === "different") say(pair2, meaning);
    else {
      current.value = step(shown2, pair2, meaning === "next" ? 1 : -1);
      wantsFocus.value = true;
    }
  }

  // src/review/chosen_items.tsx
  var MOST5 = 50;
  function chosenItems() {
    const { kind, positions } = selection.value;
    if (isDecidable(kind) && positions.size && positions.size <= MOST5) {
      return [...positions].map((position) => library.items[kind][position]);
    }
    const now = focus.value;
    const shown2 = now?.what === "item" && isDecidable(now.kind) && !positions.size;
    return shown2 ? [library.items[now.kind][now.position]] : [];
  }
  async function endOf(item) {
    return { key: await nameOfItem(item), text: item.label, item: item.position };
  }
  async function decideChosen(items2, verdict) {
    const ends = await Promise.all(items2.map(endOf));
    const [first, ...others] = ends;
    if (ends.some(({ key }) => !key) || new Set(ends.map(({ key }) => key)).size < ends.length) {
      tell(t4("review.same-print"));
      return;
    }
    const kind = items2[0].kind;
    for (const other of others) decide(kind, [first, other], verdict, "chosen");
    tell(t4(`review.said-${verdict}`), {
      text: t4("review.undo"),
      run: () => others.forEach(undoLast)
    });
  }
  async function rename(item, label) {
    const end2 = await endOf(item);
    if (!end2.key) {
      tell(t4("review.same-print"));
      return;
    }
    decide(item.kind, [end2, { key: label, text: label, item: null }], "rename");
    tell(t4("review.said-rename"), { text: t4("review.undo"), run: undoLast });
  }
  function ChosenItems() {
    const items2 = chosenItems();
    if (!items2.length) return null;
    return /* @__PURE__ */ a4("section", { class: "chosen-items", "aria-label": t4("review.chosen"), children: [
      /* @__PURE__ */ a4("ul", { children: items2.map((item) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4(Printed, { text: item.label }) }, item.position)) }),
      items2.length > 1 ? /* @__PURE__ */ a4(Together, { items: items2 }) : /* @__PURE__ */ a4(Rename, { item: items2[0] }, items2[0].id)
    ] });
  }
  function Together({ items: items2 }) {
    return /* @__PURE__ */ a4("div", { class: "answers", children: [
      /* @__PURE__ */ a4(
        Button,
        {
          class: "button primary",
          "data-verdict": "same",
          onClick: () => void decideChosen(items2, "same"),
          children: t4("review.these-same", { n: items2.length })
        }
      ),
      items2.length === 2 ? /* @__PURE__ */ a4(Button, { "data-verdict": "different", onClick: () => void decideChosen(items2, "different"), children: t4("review.these-different") }) : null
    ] });
  }
  function Rename({ item }) {
    const label = useSignal(item.label);
    const isNew = label.value.trim() !== item.label && /[\p{L}\p{N}]/u.test(label.value);
    return /* @__PURE__ */ a4(
      "form",
      {
        class: "rename",
        onSubmit: (event) => {
          event.preventDefault();
          if (isNew) void rename(item, label.value.trim());
        },
        children: [
          /* @__PURE__ */ a4("label", { children: [
            /* @__PURE__ */ a4("span", { class: "visually-hidden", children: t4("review.new-name") }),
            /* @__PURE__ */ a4(
              "input",
              {
                type: "text",
                name: "label",
                maxLength: 1e3,
                value: label.value,
                onInput: ({ currentTarget }) => {
                  label.value = currentTarget.value;
                }
              }
            )
          ] }),
          /* @__PURE__ */ a4(Button, { type: "submit", disabled: !isNew, children: t4("review.rename") })
        ]
      }
    );
  }

  // src/review/decided.tsx
  function Decided() {
    const made = [...decisions.value].reverse();
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Signer, {}),
      isLive() ? null : /* @__PURE__ */ a4(Files, {}),
      made.length ? /* @__PURE__ */ a4("ul", { class: "decisions", "aria-label": t4("review.this-visit"), children: made.map((one) => /* @__PURE__ */ a4(DecisionView, { decision: one }, one.number)) }) : /* @__PURE__ */ a4("p", { class: "muted empty", children: t4("review.none-yet") }),
      /* @__PURE__ */ a4(Earlier, {})
    ] });
  }
  function Signer() {
    return /* @__PURE__ */ a4("label", { class: "signer", children: [
      /* @__PURE__ */ a4("span", { children: t4("review.signer") }),
      /* @__PURE__ */ a4(
        "input",
        {
          type: "text",
          name: "by",
          maxLength: 100,
          value: signer.value,
          onInput: ({ currentTarget }) => {
            signer.value = currentTarget.value;
          }
        }
      )
    ] });
  }
  function Files() {
    if (!decisions.value.length) return null;
    return /* @__PURE__ */ a4("div", { class: "files", children: [
      /* @__PURE__ */ a4(Button, { class: "button primary", "data-action": "download", onClick: download, children: t4("review.download") }),
      /* @__PURE__ */ a4("label", { class: "button file-choice", children: [
        t4("review.append"),
        /* @__PURE__ */ a4(
          "input",
          {
            type: "file",
            class: "visually-hidden",
            accept: ".tsv,.txt,text/tab-separated-values",
            onChange: ({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              currentTarget.value = "";
              if (file) void appendTo(file);
            }
          }
        )
      ] }),
      /* @__PURE__ */ a4("p", { class: "muted", children: t4("review.files-hint") })
    ] });
  }
  function DecisionView({ decision }) {
    const { row, ends, undone } = decision;
    const right = row.verdict === "rename" ? row.right : ends[1].text;
    return /* @__PURE__ */ a4("li", { class: `decision ${undone ? "undone" : ""}`, children: [
      /* @__PURE__ */ a4("p", { children: [
        /* @__PURE__ */ a4("b", { children: nameOf("verdict", row.verdict) }),
        " ",
        /* @__PURE__ */ a4("span", { class: "muted", children: [
          nameOf("merged", row.kind),
          " · ",
          t4(stateOf(decision))
        ] })
      ] }),
      /* @__PURE__ */ a4("p", { class: "decision-ends", children: [
        /* @__PURE__ */ a4(Printed, { text: ends[0].text }),
        " ",
        /* @__PURE__ */ a4("span", { "aria-hidden": "true", children: sign(row.verdict) }),
        " ",
        /* @__PURE__ */ a4(Printed, { text: right })
      ] }),
      contradictions.value.has(row) ? /* @__PURE__ */ a4("p", { class: "warning", children: t4("review.contradicts") }) : null,
      undone ? null : /* @__PURE__ */ a4(Button, { class: "button quiet", "data-action": "undo", onClick: () => undo(decision), children: t4("review.undo") })
    ] });
  }
  function stateOf({ written: written2, taken, undone, row }) {
    if (undone && row.verdict !== "withdrawn") return "review.state-undone";
    if (written2) return "review.state-written";
    return taken ? "review.state-taken" : "review.state-open";
  }
  function sign(verdict) {
    return { same: "=", different: "≠", rename: "→" }[verdict] ?? "?";
  }
  function Earlier() {
    const own3 = new Set(decisions.value.map(({ row }) => nameRow(row)));
    const rows = standingRows.value.filter((row) => !own3.has(nameRow(row)));
    if (!tableRows.value || !rows.length) return null;
    return /* @__PURE__ */ a4("details", { class: "earlier", children: [
      /* @__PURE__ */ a4("summary", { children: t4("review.earlier", { n: rows.length }) }),
      /* @__PURE__ */ a4("ul", { class: "decisions", children: rows.map((row) => /* @__PURE__ */ a4(EarlierRow, { row }, nameRow(row))) })
    ] });
  }
  function EarlierRow({ row }) {
    return /* @__PURE__ */ a4("li", { class: "decision", children: [
      /* @__PURE__ */ a4("p", { children: [
        /* @__PURE__ */ a4("b", { children: nameOf("verdict", row.verdict) }),
        " ",
        /* @__PURE__ */ a4("span", { class: "muted", children: [nameOf("merged", row.kind), row.by, row.date].filter(Boolean).join(" · ") })
      ] }),
      /* @__PURE__ */ a4("p", { class: "decision-ends", children: [
        /* @__PURE__ */ a4(Printed, { text: row.left }),
        " ",
        sign(row.verdict),
        " ",
        /* @__PURE__ */ a4(Printed, { text: row.right })
      ] }),
      contradictions.value.has(row) ? /* @__PURE__ */ a4("p", { class: "warning", children: t4("review.contradicts") }) : null,
      /* @__PURE__ */ a4(Button, { class: "button quiet", onClick: () => withdraw(row), children: t4("review.take-back") })
    ] });
  }
  function nameRow({ left: left2, right, verdict, kind, date, by }) {
    return [left2, right, verdict, kind, date, by].join("	");
  }

  // src/review/live_bar.tsx
  function LiveBar() {
    if (!isLive()) return null;
    const state = server.value;
    const waiting2 = unsaved.value.length;
    return /* @__PURE__ */ a4("section", { class: "live", "aria-label": t4("review.live"), children: [
      /* @__PURE__ */ a4("p", { class: "live-line", role: "status", children: [
        waiting2 ? t4("review.live-waiting", { n: waiting2 }) : t4("review.live-written"),
        " ",
        state ? /* @__PURE__ */ a4(Printed, { class: "place", text: state.table }) : null
      ] }),
      /* @__PURE__ */ a4(Fault, { waiting: waiting2 }),
      /* @__PURE__ */ a4(BuildButton, {})
    ] });
  }
  function Fault({ waiting: waiting2 }) {
    const text = serverFault.value || server.value?.closed;
    if (!text) return null;
    return /* @__PURE__ */ a4("div", { class: "fault", role: "alert", children: [
      /* @__PURE__ */ a4("p", { children: [
        /* @__PURE__ */ a4("b", { children: t4("review.not-written") }),
        " ",
        /* @__PURE__ */ a4(Printed, { text })
      ] }),
      waiting2 ? /* @__PURE__ */ a4("div", { class: "answers", children: [
        /* @__PURE__ */ a4(Button, { onClick: () => void send(), children: t4("review.try-again") }),
        /* @__PURE__ */ a4(Button, { "data-action": "download", onClick: download, children: t4("review.download") })
      ] }) : null
    ] });
  }
  function BuildButton() {
    const build = server.value?.build;
    const isBuilding = build?.status === "building";
    return /* @__PURE__ */ a4("div", { class: "build", children: [
      /* @__PURE__ */ a4(Button, { "data-action": "build", disabled: isBuilding || !build, onClick: () => void buildAgain(), children: t4(isBuilding ? "review.building" : "review.build-again") }),
      build && isBuilding ? /* @__PURE__ */ a4(Progress, { stage: build.stage, done: build.done, total: build.total }) : null,
      build?.status === "failed" ? /* @__PURE__ */ a4("p", { class: "warning", role: "alert", children: [
        t4("review.build-failed"),
        " ",
        /* @__PURE__ */ a4(Printed, { text: build.message })
      ] }) : null
    ] });
  }
  function Progress({ stage, done, total }) {
    const counted2 = total > 1 ? ` ${formatNumber(done)} / ${formatNumber(total)}` : "";
    return /* @__PURE__ */ a4("span", { class: "progress", role: "status", children: [
      /* @__PURE__ */ a4(
        "progress",
        {
          max: total || 1,
          value: total ? done : void 0,
          "aria-label": t4("review.building")
        }
      ),
      /* @__PURE__ */ a4("span", { class: "muted", children: (stage ? nameOf("stage", stage) : "") + counted2 })
    ] });
  }

  // src/review/differences.ts
  var PIECES = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu;
  var WORD2 = /[\p{L}\p{N}]/u;
  var LONGEST2 = 5e3;
  function differences(left2, right) {
    const [ones, others] = [piecesOf2(left2), piecesOf2(right)];
    const marked = [markMissing(ones, others), markMissing(others, ones)];
    const shares2 = marked[0].some(({ text, differs }) => !differs && WORD2.test(text));
    return shares2 ? marked : [unmarked(ones), unmarked(others)];
  }
  function unmarked(pieces) {
    return pieces.map((text) => ({ text, differs: false }));
  }
  function piecesOf2(text) {
    return text.length > LONGEST2 ? [text] : text.match(PIECES) ?? [];
  }
  function markMissing(own3, other) {
    const left2 = /* @__PURE__ */ new Map();
    for (const word of other.filter((piece) => WORD2.test(piece))) {
      const key = searchKey(word);
      left2.set(key, (left2.get(key) ?? 0) + 1);
    }
    return own3.map((text) => {
      if (!WORD2.test(text)) return { text, differs: false };
      const key = searchKey(text);
      const count = left2.get(key) ?? 0;
      left2.set(key, count - 1);
      return { text, differs: count <= 0 };
    });
  }

  // src/review/pair_card.tsx
  function PairCard({
    pair: pair2,
    summary,
    class: name = "",
    children
  }) {
    const card = T2(null);
    const isCurrent = current.value === pair2.position;
    A2(() => {
      if (!isCurrent || !wantsFocus.value) return;
      wantsFocus.value = false;
      card.current?.focus();
    });
    const [left2, right] = differences(pair2.left.text, pair2.right.text);
    const together = pair2.left.reference !== null && pair2.left.reference === pair2.right.reference;
    return /* @__PURE__ */ a4(
      "li",
      {
        ref: card,
        class: `pair ${name}`,
        tabIndex: isCurrent ? 0 : -1,
        "data-pair": pair2.position,
        "aria-current": isCurrent ? "true" : void 0,
        onFocusIn: () => {
          current.value = pair2.position;
        },
        children: [
          /* @__PURE__ */ a4("p", { class: "pair-head", children: [
            /* @__PURE__ */ a4("b", { children: nameOf("merged", pair2.kind) }),
            " ",
            /* @__PURE__ */ a4("span", { class: "muted", children: summary })
          ] }),
          /* @__PURE__ */ a4("div", { class: "sides", children: [
            /* @__PURE__ */ a4(SideView, { pair: pair2, side: 0, pieces: left2, alone: !together }),
            /* @__PURE__ */ a4(SideView, { pair: pair2, side: 1, pieces: right, alone: !together })
          ] }),
          together ? /* @__PURE__ */ a4(Surroundings, { pair: pair2, side: 0 }) : null,
          /* @__PURE__ */ a4(Reasons, { evidence: pair2.evidence }),
          /* @__PURE__ */ a4("div", { class: "answers", children })
        ]
      }
    );
  }
  function SideView({ pair: pair2, side: side2, pieces, alone }) {
    return /* @__PURE__ */ a4("div", { class: "side", children: [
      /* @__PURE__ */ a4("bdi", { class: "side-text", children: pieces.map(({ text, differs }) => differs ? /* @__PURE__ */ a4("b", { class: "differs", children: text }) : text) }),
      alone ? /* @__PURE__ */ a4(Surroundings, { pair: pair2, side: side2 }) : null
    ] });
  }
  function Surroundings({ pair: pair2, side: side2 }) {
    const { reference } = side2 ? pair2.right : pair2.left;
    const printed = reference === null ? null : library.references[reference];
    const position = pair2.items[side2];
    const item = position === null ? null : itemAt(pair2.kind, position);
    return /* @__PURE__ */ a4("div", { class: "surroundings", children: [
      printed && pair2.kind !== "work" ? /* @__PURE__ */ a4(Printed, { class: "side-context", text: printed.text }) : null,
      printed ? /* @__PURE__ */ a4(Place, { file: printed.file, line: printed.line, page: printed.page }) : null,
      item ? /* @__PURE__ */ a4(Button, { class: "link", title: t4("review.open-item"), onClick: () => openItem(item), children: /* @__PURE__ */ a4(Printed, { text: item.label }) }) : null
    ] });
  }
  function Reasons({ evidence: evidence2 }) {
    if (!evidence2.length) return null;
    return /* @__PURE__ */ a4("details", { class: "reasons", open: true, children: [
      /* @__PURE__ */ a4("summary", { children: t4("review.reasons", { n: evidence2.length }) }),
      /* @__PURE__ */ a4(EvidenceList, { evidence: evidence2 })
    ] });
  }

  // src/review/pair_list.tsx
  var STEP4 = 20;
  function PairList({
    label,
    pairs,
    card,
    say
  }) {
    const [most, setMost] = d2(STEP4);
    const place2 = pairs.findIndex(({ position }) => position === current.value);
    A2(() => {
      if (place2 < 0) current.value = pairs[0]?.position ?? -1;
      else if (place2 >= most) setMost(place2 + STEP4);
    });
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(
        "ul",
        {
          class: "pairs",
          "aria-label": label,
          onKeyDown: (event) => onKeys(event, pairs, (pair2, verdict) => say(pair2, verdict)),
          children: pairs.slice(0, most).map((pair2) => card(pair2))
        }
      ),
      pairs.length > most ? /* @__PURE__ */ a4(Button, { class: "button more", onClick: () => setMost(most + STEP4), children: t4("review.more", { n: pairs.length - most }) }) : null
    ] });
  }

  // src/review/merged.tsx
  function Merged() {
    if (!library.merges.length) return /* @__PURE__ */ a4("p", { class: "muted empty", children: t4("review.no-merges") });
    const shown2 = mergesShown.value;
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(MergeFilters, {}),
      /* @__PURE__ */ a4("p", { class: "muted hint", "aria-live": "polite", children: t4("review.merges-shown", { n: shown2.length, all: formatNumber(library.merges.length) }) }),
      /* @__PURE__ */ a4(
        PairList,
        {
          label: t4("review.merged"),
          pairs: shown2,
          say: (pair2, verdict) => part(pair2, verdict === "different", shown2),
          card: (pair2) => /* @__PURE__ */ a4(MergeCard, { pair: pair2, all: shown2 }, pair2.position)
        }
      )
    ] });
  }
  function part(pair2, isDifferent, all) {
    if (isAskable(pair2)) answer2(pair2, isDifferent ? "different" : "same", all);
  }
  function MergeCard({ pair: pair2, all }) {
    const how = pair2.by ? t4("review.decided-by", { name: pair2.by }) : nameOf("rule", pair2.rule);
    const summary = t4("review.merged-how", { score: formatNumber(pair2.score * 100), how });
    const [verdict, isDirect] = judge(pair2.kind, endsOf(pair2));
    return /* @__PURE__ */ a4(PairCard, { pair: pair2, summary, class: verdict === "different" ? "parted" : "", children: isAskable(pair2) ? /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(
        Button,
        {
          "data-verdict": "different",
          "aria-pressed": verdict === "different" ? "true" : "false",
          onClick: () => answer2(pair2, "different", all),
          children: t4("review.not-same")
        }
      ),
      /* @__PURE__ */ a4(
        Button,
        {
          "data-verdict": "same",
          "aria-pressed": verdict === "same" ? "true" : "false",
          onClick: () => answer2(pair2, "same", all),
          children: t4("review.confirm")
        }
      ),
      verdict && isDirect ? /* @__PURE__ */ a4(
        Button,
        {
          class: "button quiet",
          "data-verdict": "withdrawn",
          onClick: () => answer2(pair2, "withdrawn", all),
          children: t4("review.undecided")
        }
      ) : null
    ] }) : /* @__PURE__ */ a4("span", { class: "muted", children: t4(pair2.kind === "publisher" ? "review.no-publishers" : "review.same-print") }) });
  }
  function MergeFilters() {
    const { kind, rule, most, text } = mergeFilter.value;
    return /* @__PURE__ */ a4("div", { class: "merge-filters", children: [
      /* @__PURE__ */ a4(
        "input",
        {
          type: "search",
          value: text,
          "aria-label": t4("review.find"),
          placeholder: t4("review.find"),
          onInput: ({ currentTarget }) => filterMerges({ text: currentTarget.value })
        }
      ),
      /* @__PURE__ */ a4(Choice, { label: t4("review.kind"), table: "merged", column: "kind", chosen: kind }),
      /* @__PURE__ */ a4(Choice, { label: t4("review.rule"), table: "rule", column: "rule", chosen: rule }),
      /* @__PURE__ */ a4("label", { class: "score-filter", children: [
        /* @__PURE__ */ a4("span", { children: t4("review.score-most", { score: formatNumber(most * 100) }) }),
        /* @__PURE__ */ a4(
          "input",
          {
            type: "range",
            min: "0",
            max: "100",
            value: String(Math.round(most * 100)),
            onInput: ({ currentTarget }) => filterMerges({ most: Number(currentTarget.value) / 100 })
          }
        )
      ] })
    ] });
  }
  function Choice({ label, table: table2, column, chosen }) {
    return /* @__PURE__ */ a4(
      "select",
      {
        "aria-label": label,
        value: chosen,
        name: column,
        onChange: ({ currentTarget }) => filterMerges({ [column]: currentTarget.value }),
        children: [
          /* @__PURE__ */ a4("option", { value: "", children: t4(`review.all-${column}s`) }),
          tally(column).map(([value, n3]) => /* @__PURE__ */ a4("option", { value, children: `${nameOf(table2, value)} (${formatNumber(n3)})` }, value))
        ]
      }
    );
  }

  // src/review/questions.tsx
  function Questions2() {
    const open = openQuestions.value;
    const settled = library.uncertain.filter(isAskable).length - open.length;
    if (!open.length) {
      return /* @__PURE__ */ a4("p", { class: "muted empty", children: t4(settled ? "review.all-answered" : "review.no-questions") });
    }
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("p", { class: "muted hint", children: [
        t4("review.questions-hint"),
        " ",
        /* @__PURE__ */ a4(Keys, {})
      ] }),
      /* @__PURE__ */ a4(
        PairList,
        {
          label: t4("review.questions"),
          pairs: open,
          say: (pair2, verdict) => answer2(pair2, verdict, open),
          card: (pair2) => /* @__PURE__ */ a4(Question2, { pair: pair2, all: open }, pair2.position)
        }
      )
    ] });
  }
  function Keys() {
    return /* @__PURE__ */ a4("span", { class: "keys", children: [
      /* @__PURE__ */ a4("kbd", { children: "S" }),
      " ",
      t4("review.same"),
      " · ",
      /* @__PURE__ */ a4("kbd", { children: "D" }),
      " ",
      t4("review.different"),
      " · ",
      /* @__PURE__ */ a4("kbd", { children: "K" }),
      " ",
      t4("review.later"),
      " · ",
      /* @__PURE__ */ a4("kbd", { children: "U" }),
      " ",
      t4("review.undo")
    ] });
  }
  function Question2({ pair: pair2, all }) {
    const chance = formatNumber(pair2.score * 100);
    const summary = t4(pair2.joined ? "review.now-one" : "review.now-two", { score: chance });
    return /* @__PURE__ */ a4(PairCard, { pair: pair2, summary, children: [
      /* @__PURE__ */ a4(Button, { class: "button primary", "data-verdict": "same", onClick: () => answer2(pair2, "same", all), children: t4("review.same") }),
      /* @__PURE__ */ a4(Button, { "data-verdict": "different", onClick: () => answer2(pair2, "different", all), children: t4("review.different") })
    ] });
  }

  // src/review/review.tsx
  var VIEWS = {
    questions: Questions2,
    merged: Merged,
    decided: Decided
  };
  function Review() {
    const Shown3 = VIEWS[view2.value];
    const made = decisions.value.filter(({ undone }) => !undone).length;
    const choices = [
      { value: "questions", text: counted("review.questions", openQuestions.value.length) },
      { value: "merged", text: counted("review.merged", library.merges.length) },
      { value: "decided", text: counted("review.decided", made) }
    ];
    return /* @__PURE__ */ a4("div", { class: "review", children: [
      /* @__PURE__ */ a4(LiveBar, {}),
      /* @__PURE__ */ a4(ChosenItems, {}),
      /* @__PURE__ */ a4(
        Segments,
        {
          label: t4("review.title"),
          choices,
          chosen: view2.value,
          class: "review-views",
          choose: (chosen) => {
            current.value = -1;
            view2.value = chosen;
          }
        }
      ),
      /* @__PURE__ */ a4(Shown3, {})
    ] });
  }
  function counted(key, n3) {
    return n3 ? `${t4(key)} ${formatNumber(n3)}` : t4(key);
  }

  // src/take/csv.ts
  var MARK3 = "\uFEFF";
  var FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
  function csvCell(value) {
    if (value === null) return "";
    if (typeof value === "number") return String(value);
    const text = value.replace(/\s*[\r\n]+\s*/g, " ");
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }
  function csvLine(cells) {
    return `${cells.map(csvCell).join(",")}\r
`;
  }
  var FIELDS2 = [
    "author",
    "title",
    "container",
    "issued",
    "volume",
    "issue",
    "pages",
    "publisher",
    "place",
    "doi",
    "isbn",
    "url"
  ];
  function workHeader(shown2) {
    const cluster2 = shown2.itemKind === "work" ? ["cluster"] : [];
    return MARK3 + csvLine(["id", "type", "language", ...FIELDS2, "cited", "cited_by", ...cluster2]);
  }
  function workLine(shown2, work) {
    const cited = work.documents.map((one) => library.files[library.items.document[one].file]);
    const fields = FIELDS2.map((name) => work.fields[name] ?? "");
    const cells = [work.id, work.type, work.language, ...fields, cited.length, cited.join("; ")];
    if (shown2.itemKind === "work") cells.push(clusterOf(shown2, work.position));
    return csvLine(cells);
  }
  function clusterOf(shown2, work) {
    const node2 = shown2.nodeOf(work);
    const number = node2 < 0 ? -1 : shown2.community[node2];
    return shown2.communities.find((one) => one.number === number)?.label ?? "";
  }
  function* edgeLines(shown2) {
    const items2 = library.items[shown2.itemKind];
    yield MARK3 + csvLine(["source", "target", "source_label", "target_label", "count", "weight"]);
    for (let edge = 0; edge < shown2.edges; edge += 1) {
      if (!visible.value.edge[edge]) continue;
      const ends = [items2[shown2.item[shown2.from[edge]]], items2[shown2.item[shown2.to[edge]]]];
      const [ids, labels2] = [ends.map(({ id }) => id), ends.map(({ label }) => label)];
      yield csvLine([...ids, ...labels2, shown2.count[edge], shown2.weight[edge]]);
    }
  }

  // src/take/graphml.ts
  var KEYS2 = [
    ["node", "label", "string"],
    ["node", "cluster", "string"],
    ["node", "occurrences", "double"],
    ["node", "year", "int"],
    ["node", "x", "double"],
    ["node", "y", "double"],
    ["edge", "count", "double"],
    ["edge", "weight", "double"]
  ];
  var ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "	": "&#9;",
    "\n": "&#10;"
  };
  function xmlText(text) {
    return text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/[&<>"\t\n]/g, (char) => ENTITIES[char]);
  }
  function data(key, value) {
    return `<data key="${key}">${typeof value === "number" ? value : xmlText(value)}</data>`;
  }
  function node(shown2, place2) {
    const item = library.items[shown2.itemKind][shown2.item[place2]];
    const community = shown2.communities.find(({ number }) => number === shown2.community[place2]);
    const values = [
      data("label", item.label),
      data("cluster", community?.label ?? ""),
      data("occurrences", shown2.occurrences[place2]),
      item.year === null ? "" : data("year", item.year),
      data("x", layout.value.x[place2]),
      data("y", layout.value.y[place2])
    ];
    return `<node id="${xmlText(item.id)}">${values.join("")}</node>
`;
  }
  function* graphmlLines(shown2) {
    const items2 = library.items[shown2.itemKind];
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    for (const [of, name, type] of KEYS2) {
      yield `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>
`;
    }
    yield `<graph edgedefault="${shown2.directed ? "directed" : "undirected"}">
`;
    for (let place2 = 0; place2 < shown2.size; place2 += 1) {
      if (visible.value.item[shown2.item[place2]]) yield node(shown2, place2);
    }
    for (let edge = 0; edge < shown2.edges; edge += 1) {
      if (!visible.value.edge[edge]) continue;
      const [from, to] = [shown2.from, shown2.to].map((ends) => items2[shown2.item[ends[edge]]].id);
      yield `<edge source="${xmlText(from)}" target="${xmlText(to)}">${data("count", shown2.count[edge])}${data("weight", shown2.weight[edge])}</edge>
`;
    }
    yield "</graph>\n</graphml>\n";
  }

  // src/take/references.ts
  function* entriesOf(format, works2) {
    const isList = format.name === "csl-json";
    let count = 0;
    if (isList) yield "[\n";
    for (const work of works2) {
      const text = format.textOf(work).replace(/\n+$/, "");
      if (!text) continue;
      if (count) yield isList ? ",\n" : "\n\n";
      yield text;
      count += 1;
    }
    yield isList ? "\n]\n" : "\n";
  }
  function* tableOf(shown2, works2) {
    yield workHeader(shown2);
    for (const work of works2) yield workLine(shown2, library.items.work[work]);
  }
  function* linesOf(format, works2) {
    const lines = works2.map((work) => format.textOf(work).trim()).filter(Boolean);
    lines.sort(new Intl.Collator(language.value).compare);
    for (const line of lines) yield `${line}
`;
  }
  function countWithText(format, works2) {
    return works2.filter((work) => format.textOf(work).trim()).length;
  }

  // src/take/save.ts
  var LONGEST3 = 60;
  function slug(text) {
    const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return Array.from(words.join("-")).slice(0, LONGEST3).join("").replace(/-+$/, "");
  }
  function fileName2(parts, suffix) {
    const named = [page.title || "citegraph", ...parts].map(slug).filter(Boolean);
    return `${named.join("-") || "citegraph"}.${suffix}`;
  }
  function save2(content, name) {
    const anchor = document.createElement("a");
    anchor.href = URL.createObjectURL(content);
    anchor.download = name;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(anchor.href), 6e4);
  }
  var LONGEST_TURN = 40;
  async function collect3(parts, mediaType) {
    const collected = [];
    let turn = performance.now();
    for (const part2 of parts) {
      collected.push(part2);
      if (performance.now() - turn < LONGEST_TURN) continue;
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    return new Blob(collected, { type: `${mediaType};charset=utf-8` });
  }

  // src/take/scope.ts
  function everything() {
    return library.items.work.map(({ position }) => position);
  }
  function worksOfCluster(community) {
    const { itemKind, item, community: communities } = network.value;
    return worksOf(itemKind, item.filter((_4, node2) => communities[node2] === community));
  }
  function worksOfScope(scope2) {
    switch (scope2.what) {
      case "selection":
        return selectedWorks.value;
      case "cluster":
        return worksOfCluster(scope2.community);
      case "visible":
        return visibleWorks.value;
      case "all":
        return everything();
    }
  }
  function likelyCluster() {
    const now = focus.value;
    const shown2 = network.value;
    if (now?.what === "cluster" && now.network === shown2.place) return now.community;
    return shown2.communities[0]?.number ?? -1;
  }
  var scope = O(() => {
    if (takeScope.value) return takeScope.value;
    if (selectedWorks.value.length) return { what: "selection" };
    const visible2 = visibleWorks.value.length;
    const isPart = visible2 > 0 && visible2 < library.items.work.length;
    return { what: isPart ? "visible" : "all" };
  });
  var cluster = O(
    () => scope.value.what === "cluster" ? scope.value.community : likelyCluster()
  );
  function chooseScope(what, community = cluster.value) {
    takeScope.value = what === "cluster" ? { what, community } : { what };
  }
  var works = O(() => worksOfScope(scope.value));

  // src/take/actions.ts
  function scopePart() {
    const chosen = scope.value;
    return chosen.what === "cluster" ? clusterName2(chosen.community) : t4(`take.file-${chosen.what}`);
  }
  function clusterName2(community) {
    const found = network.value.communities.find(({ number }) => number === community);
    return found?.label || t4("take.cluster-number", { n: community + 1 });
  }
  async function saveParts(parts, mediaType, name, told) {
    try {
      save2(await collect3(parts, mediaType), name);
      tell(told, void 0, name);
    } catch (failure) {
      tell(t4("take.failed"), void 0, String(failure));
    }
  }
  function takeEntries(format) {
    const name = fileName2([scopePart()], format.suffix);
    const saved = countWithText(format, works.value);
    return saveParts(entriesOf(format, works.value), format.mediaType, name, toldOf(saved));
  }
  function takeLines(format) {
    const name = fileName2([scopePart(), nameOf("format", format.name)], "txt");
    const saved = countWithText(format, works.value);
    return saveParts(linesOf(format, works.value), "text/plain", name, toldOf(saved));
  }
  function takeTable() {
    const name = fileName2([scopePart()], "csv");
    const parts = tableOf(network.value, works.value);
    return saveParts(parts, "text/csv", name, toldOf(works.value.length));
  }
  function toldOf(saved) {
    const without = works.value.length - saved;
    const told = [t4("take.saved", { n: saved })];
    if (without) told.push(t4("take.without-entry", { n: without }));
    return told.join(" ");
  }
  function takeNetwork(format) {
    const shown2 = network.value;
    const name = fileName2([nameOf("network", shown2.kind)], format);
    const parts = format === "csv" ? edgeLines(shown2) : graphmlLines(shown2);
    const mediaType = format === "csv" ? "text/csv" : "application/graphml+xml";
    return saveParts(parts, mediaType, name, t4("take.network-saved"));
  }
  async function takePictureOf(format) {
    const before2 = notice.peek();
    await savePicture(format, true);
    if (notice.peek() === before2) tell(t4("take.picture-saved"));
  }

  // src/take/take.tsx
  function Take() {
    return /* @__PURE__ */ a4(Dialog, { id: "downloads", title: t4("take.title"), open: downloadsOpen, wide: true, children: [
      /* @__PURE__ */ a4("div", { class: "take-columns", children: [
        /* @__PURE__ */ a4(Scopes, {}),
        /* @__PURE__ */ a4(Formats, {})
      ] }),
      /* @__PURE__ */ a4(NetworkFiles, {}),
      /* @__PURE__ */ a4(Told, {})
    ] });
  }
  function Told() {
    const now = notice.value;
    return /* @__PURE__ */ a4("p", { class: "take-told", role: "status", children: now ? /* @__PURE__ */ a4($, { children: [
      now.text,
      " ",
      /* @__PURE__ */ a4(Printed, { class: "notice-quoted", text: now.quoted ?? "" })
    ] }) : null });
  }
  function Scopes() {
    const names = {
      selection: t4("take.selection"),
      cluster: t4("take.cluster"),
      visible: t4("take.visible"),
      all: t4("take.all")
    };
    return /* @__PURE__ */ a4("fieldset", { class: "take-scopes", children: [
      /* @__PURE__ */ a4("legend", { children: t4("take.which-works") }),
      /* @__PURE__ */ a4(Scope, { what: "selection", name: names.selection }),
      network.value.communities.length ? /* @__PURE__ */ a4(ClusterScope, { name: names.cluster }) : null,
      /* @__PURE__ */ a4(Scope, { what: "visible", name: names.visible }),
      /* @__PURE__ */ a4(Scope, { what: "all", name: names.all })
    ] });
  }
  function Scope({ what, name }) {
    const own3 = what === "cluster" ? { what, community: cluster.value } : { what };
    const count = worksOfScope(own3).length;
    return /* @__PURE__ */ a4("label", { class: "check-line", children: [
      /* @__PURE__ */ a4(
        "input",
        {
          type: "radio",
          name: "scope",
          value: what,
          checked: scope.value.what === what,
          disabled: count === 0,
          onChange: () => chooseScope(what)
        }
      ),
      /* @__PURE__ */ a4("span", { children: name }),
      /* @__PURE__ */ a4("span", { class: "muted number", children: formatNumber(count) })
    ] });
  }
  function ClusterScope({ name }) {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(Scope, { what: "cluster", name }),
      /* @__PURE__ */ a4(
        "select",
        {
          class: "field take-cluster",
          "aria-label": t4("take.which-cluster"),
          value: String(cluster.value),
          onChange: (event) => chooseScope("cluster", Number(event.currentTarget.value)),
          children: network.value.communities.map(({ number }) => /* @__PURE__ */ a4("option", { value: String(number), children: clusterName2(number) }, number))
        }
      )
    ] });
  }
  function Formats() {
    const entries2 = page.formats.filter(({ download: download2 }) => download2);
    const lists = page.formats.filter(({ copy, download: download2 }) => copy && !download2);
    return /* @__PURE__ */ a4("div", { class: "take-formats", children: [
      /* @__PURE__ */ a4("h3", { children: t4("take.references") }),
      /* @__PURE__ */ a4("div", { class: "format-buttons", children: [
        entries2.map((format) => /* @__PURE__ */ a4(EntriesButton, { format }, format.name)),
        /* @__PURE__ */ a4(FormatButton, { name: "csv", hint: t4("take.hint-csv"), act: takeTable })
      ] }),
      lists.length ? /* @__PURE__ */ a4($, { children: [
        /* @__PURE__ */ a4("h3", { children: t4("take.lines") }),
        /* @__PURE__ */ a4("div", { class: "format-buttons", children: lists.map((format) => /* @__PURE__ */ a4(
          FormatButton,
          {
            name: format.name,
            hint: t4("take.hint-lines"),
            act: () => takeLines(format)
          },
          format.name
        )) })
      ] }) : null
    ] });
  }
  function EntriesButton({ format }) {
    const hints = {
      bibtex: t4("take.hint-bibtex"),
      ris: t4("take.hint-ris"),
      "csl-json": t4("take.hint-csl-json")
    };
    return /* @__PURE__ */ a4(
      FormatButton,
      {
        name: format.name,
        hint: hints[format.name] ?? "",
        act: () => takeEntries(format)
      }
    );
  }
  function FormatButton({ name, hint, act: act2 }) {
    return /* @__PURE__ */ a4(
      Button,
      {
        class: "button format-button",
        "data-format": name,
        disabled: works.value.length === 0,
        onClick: () => void act2(),
        children: [
          /* @__PURE__ */ a4("span", { class: "format-name", children: nameOf("format", name) }),
          /* @__PURE__ */ a4("span", { class: "muted small", children: hint })
        ]
      }
    );
  }
  function NetworkFiles() {
    if (!network.value.size) return null;
    return /* @__PURE__ */ a4("section", { class: "take-network", children: [
      /* @__PURE__ */ a4("h3", { children: t4("take.network") }),
      /* @__PURE__ */ a4("div", { class: "format-row", children: [
        /* @__PURE__ */ a4(Button, { "data-format": "png", onClick: () => void takePictureOf("png"), children: t4("take.png") }),
        /* @__PURE__ */ a4(Button, { "data-format": "svg", onClick: () => void takePictureOf("svg"), children: t4("take.svg") }),
        /* @__PURE__ */ a4(Button, { "data-format": "graphml", onClick: () => void takeNetwork("graphml"), children: t4("take.graphml") }),
        /* @__PURE__ */ a4(Button, { "data-format": "edges", onClick: () => void takeNetwork("csv"), children: t4("take.edges") })
      ] })
    ] });
  }

  // src/shell/boundary.tsx
  var Boundary = class extends x {
    state = { failure: null };
    static getDerivedStateFromError(failure) {
      return { failure: failure ?? new Error("unknown") };
    }
    componentDidCatch(failure) {
      console.error(failure);
    }
    render() {
      if (this.state.failure === null) return this.props.children;
      return /* @__PURE__ */ a4("section", { class: `failure ${this.props.class}`, role: "alert", children: /* @__PURE__ */ a4(Failure, { failure: this.state.failure, again: () => this.setState({ failure: null }) }) });
    }
  };
  function describe2(failure) {
    const text = failure instanceof Error ? failure.stack ?? String(failure) : String(failure);
    return `citegraph ${page?.version ?? ""}
${navigator.userAgent}
${text}`;
  }
  function Failure({ failure, again }) {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4("h2", { children: t4("shell.failure") }),
      /* @__PURE__ */ a4("p", { children: t4("shell.failure-advice") }),
      /* @__PURE__ */ a4("pre", { class: "failure-text", tabIndex: 0, children: String(failure) }),
      /* @__PURE__ */ a4("div", { class: "failure-tools", children: [
        /* @__PURE__ */ a4(Button, { class: "button primary", onClick: again, children: t4("shell.try-again") }),
        /* @__PURE__ */ a4(Button, { onClick: () => void copyText(describe2(failure), t4("shell.error-copied")), children: t4("shell.copy-error") })
      ] })
    ] });
  }

  // src/shell/dock.tsx
  var ICONS = { browse: "list", map: "map", read: "details" };
  function Dock() {
    const names = {
      browse: t4("shell.dock-browse"),
      map: t4("shell.dock-map"),
      read: t4("shell.dock-read")
    };
    return /* @__PURE__ */ a4("nav", { class: "dock", id: "dock", "aria-label": t4("shell.panels"), children: ["browse", "map", "read"].map((name) => /* @__PURE__ */ a4(
      "button",
      {
        type: "button",
        class: "dock-button",
        "data-name": name,
        "aria-pressed": panel.value === name ? "true" : "false",
        onClick: () => {
          panel.value = name;
        },
        children: [
          /* @__PURE__ */ a4(Icon, { name: ICONS[name] }),
          names[name]
        ]
      },
      name
    )) });
  }

  // src/shell/help.tsx
  function Help() {
    return /* @__PURE__ */ a4(Dialog, { id: "help", title: t4("shell.help"), open: helpOpen, wide: true, children: [
      /* @__PURE__ */ a4("h3", { children: t4("shell.first-steps") }),
      /* @__PURE__ */ a4("ol", { class: "help-steps", children: [
        /* @__PURE__ */ a4("li", { children: t4("shell.step-find") }),
        /* @__PURE__ */ a4("li", { children: t4("shell.step-look") }),
        /* @__PURE__ */ a4("li", { children: t4("shell.step-select") }),
        /* @__PURE__ */ a4("li", { children: t4("shell.step-take") })
      ] }),
      /* @__PURE__ */ a4("div", { class: "help-tables", children: [
        /* @__PURE__ */ a4(HelpTable, { title: t4("shell.keys"), lines: keyLines() }),
        /* @__PURE__ */ a4(HelpTable, { title: t4("shell.gestures"), lines: gestureLines() })
      ] })
    ] });
  }
  function keyLines() {
    return [
      [["/"], t4("shell.key-search")],
      [["↑", "↓"], t4("shell.key-walk")],
      [["Enter"], t4("shell.key-show")],
      [[t4("shell.space")], t4("shell.key-select")],
      [["←", "→", "↑", "↓"], t4("shell.key-move")],
      [["+", "−", "0"], t4("shell.key-zoom")],
      [["L"], t4("shell.key-lasso")],
      [["Esc"], t4("shell.key-escape")],
      [["?"], t4("shell.key-help")]
    ];
  }
  function gestureLines() {
    return [
      [[t4("shell.click")], t4("shell.click-does")],
      [[t4("shell.double-click")], t4("shell.double-click-does")],
      [[t4("shell.ctrl-click")], t4("shell.ctrl-click-does")],
      [[t4("shell.drag")], t4("shell.drag-does")],
      [[t4("shell.wheel")], t4("shell.wheel-does")]
    ];
  }
  function HelpTable({ title, lines }) {
    return /* @__PURE__ */ a4("table", { class: "help-table", children: [
      /* @__PURE__ */ a4("caption", { children: title }),
      /* @__PURE__ */ a4("tbody", { children: lines.map(([keys3, text]) => /* @__PURE__ */ a4("tr", { children: [
        /* @__PURE__ */ a4("th", { scope: "row", children: keys3.map((key) => /* @__PURE__ */ a4("kbd", { children: key }, key)) }),
        /* @__PURE__ */ a4("td", { children: text })
      ] }, text)) })
    ] });
  }

  // src/shell/panels.ts
  var NARROWEST = 260;
  var WIDEST = 640;
  var USUAL = { left: 340, right: 380 };
  var panels = {
    left: { width: y3(USUAL.left), open: y3(true) },
    right: { width: y3(USUAL.right), open: y3(true) }
  };
  var narrow2 = matchMedia("(max-width: 760px)");
  function widen(side2, width) {
    panels[side2].width.value = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
  }
  function usualWidth(side2) {
    panels[side2].width.value = USUAL[side2];
  }
  function openPanel(side2) {
    panels[side2].open.value = true;
    panel.value = side2 === "left" ? "browse" : "read";
  }

  // src/shell/splitter.tsx
  var STEP5 = 24;
  function Splitter({ side: side2 }) {
    const { width, open } = panels[side2];
    if (!open.value) return null;
    const outwards = side2 === "left" ? 1 : -1;
    return /* @__PURE__ */ a4(
      "div",
      {
        class: `splitter ${side2}`,
        role: "separator",
        tabIndex: 0,
        "aria-orientation": "vertical",
        "aria-label": side2 === "left" ? t4("shell.left-width") : t4("shell.right-width"),
        title: t4("shell.splitter-help"),
        "aria-valuemin": NARROWEST,
        "aria-valuemax": WIDEST,
        "aria-valuenow": width.value,
        onDblClick: () => usualWidth(side2),
        onPointerDown: (event) => drag(event, width.value, (by) => widen(side2, by * outwards)),
        onKeyDown: (event) => {
          const step3 = { ArrowRight: STEP5, ArrowLeft: -STEP5 }[event.key];
          if (step3) widen(side2, width.value + step3 * outwards);
          else if (event.key === "Home") widen(side2, NARROWEST);
          else if (event.key === "End") widen(side2, WIDEST);
          else if (event.key === "Enter") open.value = false;
          else return;
          event.preventDefault();
        }
      }
    );
    function drag(event, from, move2) {
      const edge = event.currentTarget;
      const start2 = event.clientX;
      edge.setPointerCapture(event.pointerId);
      edge.onpointermove = (now) => move2(from * outwards + now.clientX - start2);
      edge.onlostpointercapture = () => {
        edge.onpointermove = null;
      };
    }
  }

  // src/shell/toast.tsx
  var STAYS = 7e3;
  function clearNotice() {
    notice.value = null;
  }
  function Toast() {
    const now = notice.value;
    const place2 = T2(null);
    A2(() => now && !now.byHand ? clearLater(now, place2.current) : void 0, [now]);
    return /* @__PURE__ */ a4("div", { class: "toast", id: "toast", role: "status", "aria-live": "polite", ref: place2, children: now ? /* @__PURE__ */ a4(NoticeText, { now }) : null });
  }
  function clearLater(shown2, place2) {
    const timer2 = setInterval(() => {
      const used = place2?.matches(":hover") || place2?.contains(document.activeElement);
      if (!used && notice.value === shown2) clearNotice();
    }, STAYS);
    return () => clearInterval(timer2);
  }
  function NoticeText({ now }) {
    const { text, action, quoted, byHand } = now;
    return /* @__PURE__ */ a4("div", { class: "toast-body", children: [
      /* @__PURE__ */ a4("span", { class: "notice-text", children: text }),
      quoted ? /* @__PURE__ */ a4(Printed, { class: "notice-quoted", text: quoted }) : null,
      byHand === void 0 ? null : /* @__PURE__ */ a4(ToCopy, { text: byHand }),
      action ? /* @__PURE__ */ a4(Button, { class: "button quiet", onClick: () => {
        clearNotice();
        action.run();
      }, children: action.text }) : null,
      /* @__PURE__ */ a4(Button, { class: "button tool", "aria-label": t4("base.close"), onClick: clearNotice, children: /* @__PURE__ */ a4(Icon, { name: "close" }) })
    ] });
  }
  function ToCopy({ text }) {
    const box = T2(null);
    A2(() => box.current?.select(), [text]);
    return /* @__PURE__ */ a4(
      "textarea",
      {
        class: "text-to-copy",
        readOnly: true,
        dir: "auto",
        ref: box,
        value: text,
        "aria-label": t4("base.text-to-copy")
      }
    );
  }

  // src/base/menu.tsx
  function Menu(props) {
    const [open, setOpen] = d2(false);
    const whole = T2(null);
    const button = T2(null);
    A2(() => open ? whenLeft(whole.current, () => setOpen(false)) : void 0, [open]);
    const close = () => {
      setOpen(false);
      button.current?.focus();
    };
    return /* @__PURE__ */ a4("div", { class: "menu", ref: whole, children: [
      /* @__PURE__ */ a4(
        "button",
        {
          type: "button",
          class: props.class ?? "button",
          id: props.id,
          ref: button,
          "aria-haspopup": "menu",
          "aria-expanded": open ? "true" : "false",
          title: props.label,
          "aria-controls": open ? `${props.id}-list` : void 0,
          onClick: () => setOpen(!open),
          onKeyDown: (event) => {
            if (event.key !== "ArrowDown" || open) return;
            event.preventDefault();
            setOpen(true);
          },
          children: props.children
        }
      ),
      open ? /* @__PURE__ */ a4(MenuList, { ...props, close }) : null
    ] });
  }
  function whenLeft(element, leave2) {
    const check = (event) => {
      if (!element?.contains(event.target)) leave2();
    };
    document.addEventListener("pointerdown", check, true);
    document.addEventListener("focusin", check, true);
    return () => {
      document.removeEventListener("pointerdown", check, true);
      document.removeEventListener("focusin", check, true);
    };
  }
  var MANY = 7;
  function MenuList(props) {
    const list = T2(null);
    const typed = T2({ text: "", at: 0 });
    A2(() => {
      const found = list.current?.querySelector('[aria-checked="true"]');
      (found ?? entries(list.current)[0])?.focus();
    }, []);
    const pick = (value) => {
      props.close();
      props.choose(value);
    };
    const many = props.items.length > MANY ? "many" : "";
    return /* @__PURE__ */ a4(
      "div",
      {
        class: `menu-list ${props.end ? "at-end" : ""} ${many}`,
        role: "menu",
        ref: list,
        id: `${props.id}-list`,
        "aria-label": props.label,
        onKeyDown: (event) => walkMenu(event, props.close, typed.current),
        children: grouped(props.items).map(([group2, items2]) => /* @__PURE__ */ a4("div", { class: "menu-group", role: "group", "aria-label": group2 || void 0, children: [
          group2 ? /* @__PURE__ */ a4("div", { class: "menu-heading", "aria-hidden": "true", children: group2 }) : null,
          items2.map((item) => /* @__PURE__ */ a4(
            MenuEntry,
            {
              item,
              checked: item.value === props.chosen,
              pick
            },
            item.text
          ))
        ] }, group2))
      }
    );
  }
  function MenuEntry({ item, checked, pick }) {
    return /* @__PURE__ */ a4(
      "button",
      {
        type: "button",
        class: item.faint ? "menu-item faint" : "menu-item",
        role: "menuitemradio",
        tabIndex: -1,
        "aria-checked": checked ? "true" : "false",
        "data-value": String(item.value),
        "data-text": item.text,
        onClick: () => pick(item.value),
        children: [
          /* @__PURE__ */ a4("span", { class: "menu-mark", children: checked ? /* @__PURE__ */ a4(Icon, { name: "check" }) : null }),
          /* @__PURE__ */ a4("span", { class: "menu-text", children: item.text }),
          /* @__PURE__ */ a4("span", { class: "menu-note", children: item.note }),
          item.detail ? /* @__PURE__ */ a4("span", { class: "menu-detail", children: item.detail }) : null
        ]
      }
    );
  }
  function grouped(items2) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const item of items2) {
      const own3 = groups2.get(item.group ?? "") ?? [];
      groups2.set(item.group ?? "", [...own3, item]);
    }
    return [...groups2];
  }
  function entries(list) {
    return [...list?.querySelectorAll("[role=menuitemradio]") ?? []];
  }
  function walkMenu(event, close, typed) {
    const all = entries(event.currentTarget);
    const place2 = all.indexOf(document.activeElement);
    const steps2 = {
      ArrowDown: (place2 + 1) % all.length,
      ArrowUp: (place2 - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1
    };
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (event.key in steps2) all[steps2[event.key]]?.focus();
    else if (event.key.length === 1 && event.key !== " ") typeAhead(event, all, place2, typed);
    else return;
    event.stopPropagation();
    if (event.key !== "Tab") event.preventDefault();
  }
  function typeAhead(event, all, place2, typed) {
    const letter = event.key.toLowerCase();
    const goesOn = event.timeStamp - typed.at < 1e3;
    typed.text = goesOn && typed.text !== letter ? typed.text + letter : letter;
    typed.at = event.timeStamp;
    const first = typed.text.length > 1 ? place2 : place2 + 1;
    const order = all.map((_4, step3) => all[(first + step3) % all.length]);
    order.find((one) => one.dataset.text?.toLowerCase().startsWith(typed.text))?.focus();
  }

  // src/state/address_items.ts
  var MOST_IDS = 60;
  var MOST_BITS = 6e4;
  var BITS = ":";
  function encodeItems(kind, positions) {
    const all = [...positions];
    const items2 = library.items[kind];
    if (all.length <= MOST_IDS) {
      return all.map((one) => encodeURIComponent(wellFormed(items2[one]?.id ?? ""))).join(",");
    }
    if (items2.length > MOST_BITS) return "";
    return `${BITS}${fingerprint2(kind)}.${packed(all, items2.length)}`;
  }
  function decodeItems(kind, text) {
    if (text.startsWith(BITS)) return decodeBits(kind, text.slice(BITS.length));
    const ids = text.split(",").slice(0, MOST_IDS).map(decoded2);
    const places3 = placesOf2(kind);
    const found = ids.map((id) => id === "" ? -1 : places3.get(id));
    const positions = found.filter((one) => one !== void 0);
    return { positions, missing: found.length - positions.length };
  }
  function decodeBits(kind, text) {
    const [print, bits = ""] = text.split(".");
    if (print !== fingerprint2(kind)) return { positions: [], missing: 1 };
    return { positions: unpacked(bits, library.items[kind].length), missing: 0 };
  }
  function decoded2(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  function wellFormed(text) {
    return text.replace(new RegExp("\\p{Surrogate}", "gu"), "�");
  }
  var places2 = /* @__PURE__ */ new Map();
  function placesOf2(kind) {
    let found = places2.get(kind);
    if (!found) {
      found = new Map(library.items[kind].map(({ id, position }) => [wellFormed(id), position]));
      places2.set(kind, found);
    }
    return found;
  }
  var prints = /* @__PURE__ */ new Map();
  function fingerprint2(kind) {
    let print = prints.get(kind);
    if (print === void 0) {
      let hash = 2166136261;
      for (const { id } of library.items[kind]) {
        for (const char of `${id}
`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
      }
      print = (hash >>> 0).toString(36);
      prints.set(kind, print);
    }
    return print;
  }
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  function packed(positions, size) {
    const sextets = new Uint8Array(Math.ceil(size / 6));
    for (const one of positions) sextets[Math.floor(one / 6)] |= 1 << one % 6;
    return Array.from(sextets, (digit) => DIGITS[digit]).join("").replace(/A+$/, "");
  }
  function unpacked(text, size) {
    const positions = [];
    for (let place2 = 0; place2 < text.length && 6 * place2 < size; place2 += 1) {
      const digit = DIGITS.indexOf(text[place2]);
      for (let bit = 0; bit < 6; bit += 1) {
        if (digit > 0 && digit & 1 << bit && 6 * place2 + bit < size) positions.push(6 * place2 + bit);
      }
    }
    return positions;
  }

  // src/state/address_focus.ts
  function encodeFocus(focus2) {
    if (!focus2 || focus2.what === "rows") return "";
    if (focus2.what === "item") return joined(focus2.kind, itemAt(focus2.kind, focus2.position).id);
    const shown2 = networks[focus2.network];
    if (focus2.what === "cluster") return joined("cluster", shown2.kind, String(focus2.community));
    const items2 = library.items[shown2.itemKind];
    const ends = [shown2.from[focus2.edge], shown2.to[focus2.edge]];
    return joined("edge", shown2.kind, ...ends.map((node2) => items2[shown2.item[node2]].id));
  }
  function joined(...parts) {
    return parts.map((part2) => encodeURIComponent(wellFormed(part2))).join(":");
  }
  function decodeFocus(text) {
    const [what, ...rest] = text.split(":").map(decoded2);
    if (what === "edge") return edgeOf(rest);
    if (what === "cluster") return clusterOf2(rest);
    if (!Object.hasOwn(library.items, what)) return null;
    const kind = what;
    const position = placesOf2(kind).get(rest[0]);
    return position === void 0 ? null : { what: "item", kind, position };
  }
  function networkOf(kind) {
    return networks.find((one) => one.kind === kind);
  }
  function clusterOf2([kind, number]) {
    const shown2 = networkOf(kind);
    const found = shown2?.communities.find((one) => String(one.number) === number);
    return shown2 && found ? { what: "cluster", network: shown2.place, community: found.number } : null;
  }
  function edgeOf([kind, ...ids]) {
    const shown2 = networkOf(kind);
    if (!shown2) return null;
    const nodes = ids.map((id) => {
      const position = placesOf2(shown2.itemKind).get(id);
      return position === void 0 ? -1 : shown2.nodeOf(position);
    });
    if (nodes.length !== 2 || nodes.includes(-1)) return null;
    const edges = [...shown2.edgesOf(nodes[0])];
    const edge = edges.find((one) => otherEnd(shown2, one, nodes[0]) === nodes[1]);
    return edge === void 0 ? null : { what: "edge", network: shown2.place, edge };
  }

  // src/state/address_parts.ts
  var LONGEST_QUERY = 200;
  var MOST_VALUES = 1e3;
  function choice(name, values, signal) {
    return {
      name,
      write: () => signal.value === values[0] ? "" : signal.value,
      read: (text) => {
        signal.value = values.find((value) => value === text) ?? values[0];
      }
    };
  }
  function filterSwitch(name, key) {
    return {
      name,
      write: () => filters.value[key] ? "" : "0",
      read: (text) => changeFilters({ [key]: text !== "0" })
    };
  }
  function filterCodes(name, key) {
    const field = key === "typesOff" ? "type" : "language";
    return {
      name,
      write: () => [...filters.value[key]].map((code) => `,${encodeURIComponent(wellFormed(code))}`).join(""),
      read: (text) => {
        const wished = new Set(text.split(",").slice(1, MOST_VALUES).map(decoded2));
        const known2 = wished.size ? new Set(library.items.work.map((work) => work[field])) : wished;
        changeFilters({ [key]: new Set([...wished].filter((code) => known2.has(code))) });
      }
    };
  }
  function filterItems(name, kind, key) {
    return {
      name,
      write: () => encodeItems(kind, filters.value[key]),
      read: (text) => {
        const { positions, missing } = text ? decodeItems(kind, text) : NOTHING2;
        changeFilters({ [key]: new Set(positions) });
        return missing;
      }
    };
  }
  var NOTHING2 = { positions: [], missing: 0 };
  var networkPart = {
    name: "network",
    write: () => networkPlace.value === 0 ? "" : network.value.kind,
    read: (text) => {
      switchNetwork(Math.max(0, networks.findIndex(({ kind }) => kind === text)));
    }
  };
  var yearsPart = {
    name: "years",
    write: () => filters.value.years?.join("..") ?? "",
    read: (text) => {
      const found = /^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(text);
      const years = found && [Number(found[1]), Number(found[2])];
      changeFilters({ years: years && years[0] <= years[1] ? years : null });
    }
  };
  var strongestPart = {
    name: "strongest",
    write: () => filters.value.strongest === 1 ? "" : String(filters.value.strongest),
    read: (text) => {
      const share2 = text ? Number(text) : NaN;
      changeFilters({ strongest: share2 >= 0 && share2 <= 1 ? share2 : NO_FILTERS.strongest });
    }
  };
  var clustersPart = {
    name: "clusters-off",
    write: () => [...filters.value.communitiesOff].join(","),
    read: (text) => {
      const known2 = /* @__PURE__ */ new Set([-1, ...network.value.communities.map(({ number }) => number)]);
      const wished = text ? text.split(",").slice(0, MOST_VALUES).map(Number) : [];
      changeFilters({ communitiesOff: new Set(wished.filter((one) => known2.has(one))) });
    }
  };
  var queryPart = {
    name: "query",
    write: () => encodeURIComponent(wellFormed(query.value.slice(0, LONGEST_QUERY))),
    read: (text) => {
      query.value = decoded2(text).slice(0, LONGEST_QUERY);
    }
  };
  var selectionPart = {
    name: "select",
    write: () => {
      const { kind, positions } = selection.value;
      const written2 = positions.size ? encodeItems(kind, positions) : "";
      return written2 && `${kind}:${written2}`;
    },
    read: (text) => {
      const [kind] = text.split(":", 1);
      const known2 = Object.hasOwn(library.items, kind);
      const rest = text.slice(kind.length + 1);
      const { positions, missing } = known2 && rest ? decodeItems(kind, rest) : NOTHING2;
      const found = positions.filter((one) => one >= 0).sort((a5, b3) => a5 - b3);
      selection.value = { kind: known2 ? kind : "work", positions: new Set(found) };
      return missing;
    }
  };
  var focusPart = {
    name: "focus",
    write: () => encodeFocus(focus.value),
    read: (text) => {
      focus.value = text ? decodeFocus(text) : null;
      return text && !focus.value ? 1 : 0;
    }
  };
  var SORTED_BY = [
    "label",
    "year",
    "works",
    "cited",
    "links",
    "strength"
  ];
  var sortPart = {
    name: "sort",
    write: () => {
      const { column, descending } = sort.value;
      return column === "cited" && descending ? "" : `${descending ? "-" : ""}${column}`;
    },
    read: (text) => {
      const column = SORTED_BY.find((one) => one === text.replace(/^-/, ""));
      sort.value = column ? { column, descending: text.startsWith("-") } : { column: "cited", descending: true };
    }
  };
  var languagePart = {
    name: "lang",
    write: () => language.value === preferredLanguage() ? "" : language.value,
    read: (text) => {
      language.value = Object.hasOwn(page.texts, text) ? text : preferredLanguage();
    }
  };
  var cameraPart = {
    name: "camera",
    write: () => {
      const now = camera.value;
      return now ? [now.x.toFixed(1), now.y.toFixed(1), now.scale.toPrecision(4)].join(",") : "";
    },
    read: (text) => {
      const numbers = text ? text.split(",").map(Number) : [];
      const [x3, y5, scale] = numbers;
      const fits = numbers.length === 3 && Math.abs(x3) < 1e7 && Math.abs(y5) < 1e7 && scale > 1e-4 && scale < 1e3;
      camera.value = fits ? { x: x3, y: y5, scale } : null;
    }
  };
  var THEMES = ["system", "light", "dark"];
  var SIZES = ["occurrences", "strength", "pagerank"];
  var READ_TABS = ["details", "review", "problems", "about"];
  var BROWSE_TABS = ["list", "filters", "clusters"];
  var STEP_PARTS = [networkPart, focusPart];
  var PARTS2 = [
    ...STEP_PARTS,
    {
      name: "layout",
      write: () => layoutName.value === "map" ? "" : encodeURIComponent(layoutName.value),
      read: (text) => {
        const known2 = networks.some(({ layouts }) => layouts.some(({ name }) => name === text));
        layoutName.value = known2 ? text : "map";
      }
    },
    queryPart,
    yearsPart,
    filterSwitch("without-year", "withoutYear"),
    filterSwitch("unlinked", "singletons"),
    filterCodes("types-off", "typesOff"),
    filterCodes("languages-off", "languagesOff"),
    filterItems("documents-off", "document", "documentsOff"),
    filterItems("venues-off", "venue", "venuesOff"),
    clustersPart,
    strongestPart,
    selectionPart,
    sortPart,
    choice("size", SIZES, nodeSize),
    {
      name: "areas",
      write: () => areas.value ? "" : "0",
      read: (text) => {
        areas.value = text !== "0";
      }
    },
    choice("theme", THEMES, theme),
    languagePart,
    choice("read", READ_TABS, readTab),
    choice("browse", BROWSE_TABS, browseTab),
    cameraPart
  ];

  // src/state/address.ts
  var PAUSE5 = 400;
  var written = PARTS2.map(
    ({ name, write: write2 }) => O(() => {
      const text = write2();
      return text && `${name}=${text}`;
    })
  );
  var fragment = O(() => {
    const text = written.map(({ value }) => value).filter(Boolean).join("&");
    return text ? `#${text}` : "";
  });
  var step2 = O(() => {
    const now = focus.value;
    if (now?.what === "rows") return `${network.value.kind} ${now.rows.title}`;
    return `${network.value.kind} ${JSON.stringify(now)}`;
  });
  var shown = /* @__PURE__ */ new Map();
  var entry = 0;
  var [lastStep, lastFragment] = ["", ""];
  var timer = 0;
  function read(text, parts = PARTS2) {
    const given = /* @__PURE__ */ new Map();
    for (const part2 of text.replace(/^#/, "").split("&")) {
      const [name] = part2.split("=", 1);
      given.set(name, part2.slice(name.length + 1));
    }
    let missing = 0;
    r3(() => {
      for (const part2 of parts) missing += readPart(part2, given.get(part2.name) ?? "");
    });
    if (missing) tell(t4("base.link-is-old", { n: missing }));
  }
  function readPart(part2, text) {
    try {
      return part2.read(text) ?? 0;
    } catch {
      return 0;
    }
  }
  function change2(how, text) {
    const address = `${location.pathname}${location.search}${text}`;
    try {
      history[how]({ entry }, "", address);
    } catch {
    }
  }
  function writeNow() {
    clearTimeout(timer);
    timer = 0;
    change2("replaceState", lastFragment);
  }
  function follow(nextStep, nextFragment) {
    if (nextStep !== lastStep) {
      if (timer) writeNow();
      entry += 1;
      change2("pushState", nextFragment);
    } else if (nextFragment !== lastFragment && !timer) {
      timer = window.setTimeout(writeNow, PAUSE5);
    }
    [lastStep, lastFragment] = [nextStep, nextFragment];
    shown.set(entry, focus.peek());
  }
  function restore2(event) {
    const state = event.state;
    const known2 = typeof state?.entry === "number" ? state.entry : -1;
    r3(() => {
      if (shown.has(known2)) goTo(known2);
      else readAnother();
      [lastStep, lastFragment] = [step2.value, fragment.value];
    });
    writeNow();
  }
  function readAnother() {
    entry += 1;
    read(location.hash);
    shown.set(entry, focus.value);
  }
  function goTo(known2) {
    const kept = shown.get(known2) ?? null;
    entry = known2;
    read(location.hash, STEP_PARTS);
    focus.value = kept;
    trail.value = trail.value.at(-1) === kept ? trail.value.slice(0, -1) : [];
    if (!kept && panel.value === "read") panel.value = "map";
  }
  function startAddress() {
    if (location.hash.length > 1) read(location.hash);
    [lastStep, lastFragment] = [step2.value, fragment.value];
    shown.set(entry, focus.value);
    change2("replaceState", location.hash);
    x2(() => follow(step2.value, fragment.value));
    addEventListener("popstate", restore2);
  }
  function addressNow() {
    writeNow();
    return location.href;
  }

  // src/shell/network_menu.tsx
  var GROUPS = {
    cocitation: [
      "cocitation",
      "author-cocitation",
      "venue-cocitation",
      "term-cocitation",
      "proximity-cocitation"
    ],
    citation: ["citation", "two-mode"],
    coupling: ["coupling", "author-coupling", "venue-coupling"],
    authors: ["co-authorship"],
    words: ["keywords", "terms"]
  };
  function groupOf(kind) {
    return Object.keys(GROUPS).find((group2) => GROUPS[group2].includes(kind)) ?? "other";
  }
  function sizeOf(shown2) {
    if (!shown2.size) return t4("shell.empty-network");
    return [t4("shell.nodes", { n: shown2.size }), t4("shell.links", { n: shown2.edges })].join(" · ");
  }
  function entryOf(shown2) {
    return {
      value: shown2.place,
      text: nameOf("network", shown2.kind),
      group: nameOf("network-group", groupOf(shown2.kind)),
      detail: nameOf("joins", shown2.kind),
      note: sizeOf(shown2),
      faint: !shown2.edges
    };
  }
  function inOrder() {
    const order = Object.values(GROUPS).flat();
    const rank = ({ kind }) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);
    return [...networks].sort((a5, b3) => rank(a5) - rank(b3) || a5.place - b3.place);
  }
  function NetworkMenu() {
    const shown2 = network.value;
    if (shown2.place < 0) return null;
    return /* @__PURE__ */ a4(
      Menu,
      {
        id: "network-menu",
        label: t4("shell.networks"),
        class: "button network-button",
        items: inOrder().map(entryOf),
        chosen: shown2.place,
        choose: switchNetwork,
        children: [
          /* @__PURE__ */ a4(Icon, { name: "network" }),
          /* @__PURE__ */ a4("span", { class: "network-name", children: nameOf("network", shown2.kind) }),
          /* @__PURE__ */ a4("span", { class: "network-size", children: sizeOf(shown2) }),
          /* @__PURE__ */ a4(Icon, { name: "down" })
        ]
      }
    );
  }

  // src/shell/toolbar.tsx
  function Toolbar() {
    return /* @__PURE__ */ a4("header", { class: "toolbar", children: [
      /* @__PURE__ */ a4(PanelButton, { side: "left" }),
      /* @__PURE__ */ a4("h1", { class: "toolbar-title", dir: "auto", title: page.title, children: page.title }),
      /* @__PURE__ */ a4("div", { class: "toolbar-choice", children: [
        /* @__PURE__ */ a4(NetworkMenu, {}),
        /* @__PURE__ */ a4(LayoutSwitch, {})
      ] }),
      /* @__PURE__ */ a4("div", { class: "toolbar-actions", children: [
        /* @__PURE__ */ a4(
          Button,
          {
            class: "button take-button",
            id: "open-downloads",
            title: t4("shell.take-away-help"),
            onClick: () => openDownloads(),
            children: [
              /* @__PURE__ */ a4(Icon, { name: "download" }),
              /* @__PURE__ */ a4("span", { children: t4("shell.take-away") })
            ]
          }
        ),
        /* @__PURE__ */ a4(IconButton, { id: "copy-link", icon: "link", name: t4("shell.copy-link"), act: copyLink }),
        /* @__PURE__ */ a4(ThemeMenu, {}),
        /* @__PURE__ */ a4(Languages, {}),
        /* @__PURE__ */ a4(
          IconButton,
          {
            id: "open-help",
            icon: "help",
            name: t4("shell.help"),
            act: () => {
              helpOpen.value = true;
            }
          }
        ),
        /* @__PURE__ */ a4(PanelButton, { side: "right" })
      ] })
    ] });
  }
  function IconButton({ id, icon, name, act: act2 }) {
    return /* @__PURE__ */ a4(Button, { class: "button tool", id, title: name, "aria-label": name, onClick: act2, children: /* @__PURE__ */ a4(Icon, { name: icon }) });
  }
  function PanelButton({ side: side2 }) {
    const { open } = panels[side2];
    const name = side2 === "left" ? t4("shell.left-panel") : t4("shell.right-panel");
    return /* @__PURE__ */ a4(
      Button,
      {
        class: "button tool panel-button",
        id: `toggle-${side2}`,
        title: name,
        "aria-label": name,
        "aria-pressed": open.value ? "true" : "false",
        onClick: () => {
          open.value = !open.value;
        },
        children: /* @__PURE__ */ a4(Icon, { name: side2 })
      }
    );
  }
  function LayoutSwitch() {
    const { layouts } = network.value;
    if (layouts.length < 2) return null;
    const choices = layouts.map(({ name }) => ({
      value: name,
      text: textOf(`shell.layout-${name}`, name),
      hint: textOf(`shell.hint-${name}`, "")
    }));
    return /* @__PURE__ */ a4(
      Segments,
      {
        label: t4("shell.layout"),
        choices,
        chosen: layout.value.name,
        choose: (name) => {
          layoutName.value = name;
        }
      }
    );
  }
  function textOf(key, otherwise) {
    return hasText(key) ? t4(key) : otherwise;
  }
  var THEMES2 = ["system", "light", "dark"];
  var THEME_ICONS = { system: "half", light: "sun", dark: "moon" };
  function ThemeMenu() {
    const names = {
      system: t4("shell.theme-system"),
      light: t4("shell.theme-light"),
      dark: t4("shell.theme-dark")
    };
    const label = t4("shell.theme", { name: names[theme.value] });
    return /* @__PURE__ */ a4(
      Menu,
      {
        id: "theme-menu",
        label,
        class: "button tool",
        end: true,
        items: THEMES2.map((value) => ({ value, text: names[value] })),
        chosen: theme.value,
        choose: (value) => {
          theme.value = value;
        },
        children: [
          /* @__PURE__ */ a4(Icon, { name: THEME_ICONS[theme.value] }),
          /* @__PURE__ */ a4("span", { class: "visually-hidden", children: label })
        ]
      }
    );
  }
  function Languages() {
    const choices = Object.keys(page.texts).map((code) => ({
      value: code,
      text: code.toUpperCase(),
      lang: code,
      hint: new Intl.DisplayNames(code, { type: "language" }).of(code)
    }));
    return /* @__PURE__ */ a4(
      Segments,
      {
        class: "small languages",
        label: t4("shell.language"),
        choices,
        chosen: language.value,
        choose: (code) => {
          language.value = code;
        }
      }
    );
  }
  function copyLink() {
    void copyText(addressNow(), t4("shell.link-copied"));
  }

  // src/shell/shell.tsx
  function Shell() {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(SkipLink, {}),
      /* @__PURE__ */ a4(Toolbar, {}),
      /* @__PURE__ */ a4(Workbench, {}),
      /* @__PURE__ */ a4(Dock, {}),
      /* @__PURE__ */ a4(Take, {}),
      /* @__PURE__ */ a4(Help, {}),
      /* @__PURE__ */ a4(Toast, {})
    ] });
  }
  function SkipLink() {
    return /* @__PURE__ */ a4(
      "a",
      {
        class: "skip-link",
        href: "#search-box",
        onClick: (event) => {
          event.preventDefault();
          openPanel("left");
          setTimeout(() => document.getElementById("search-box")?.focus());
        },
        children: t4("shell.skip")
      }
    );
  }
  function Workbench() {
    const { left: left2, right } = panels;
    return /* @__PURE__ */ a4(
      "div",
      {
        class: "workbench",
        "data-panel": panel.value,
        "data-left": left2.open.value ? "open" : "closed",
        "data-right": right.open.value ? "open" : "closed",
        style: { "--left": `${left2.width.value}px`, "--right": `${right.width.value}px` },
        children: [
          /* @__PURE__ */ a4(Boundary, { class: "panel browse", children: /* @__PURE__ */ a4(Browse, {}) }),
          /* @__PURE__ */ a4(Splitter, { side: "left" }),
          /* @__PURE__ */ a4("main", { class: "middle", children: /* @__PURE__ */ a4(Boundary, { class: "map-area", children: /* @__PURE__ */ a4(MapArea, {}) }) }),
          /* @__PURE__ */ a4(Splitter, { side: "right" }),
          /* @__PURE__ */ a4(Boundary, { class: "panel read", children: /* @__PURE__ */ a4(Read, { review: /* @__PURE__ */ a4(Review, {}), questions: openQuestions.value.length }) })
        ]
      }
    );
  }

  // src/state/scheme.ts
  var wish = matchMedia("(prefers-color-scheme: dark)");
  var systemIsDark = y3(wish.matches);
  wish.addEventListener("change", () => {
    systemIsDark.value = wish.matches;
  });
  var scheme = O(() => {
    if (theme.value !== "system") return theme.value;
    return systemIsDark.value ? "dark" : "light";
  });

  // src/shell/start.ts
  function startDocument() {
    x2(() => {
      document.documentElement.dataset.theme = scheme.value;
    });
    x2(() => {
      document.documentElement.lang = language.value;
      document.title = page.title || t4("shell.title");
    });
    x2(() => {
      if (focus.value) panels.right.open.value = true;
    });
    x2(() => {
      if (!downloadsOpen.value) takeScope.value = null;
    });
    document.addEventListener("keydown", pressed2);
    giveHooks2();
  }
  function giveHooks2() {
    const holder = window;
    holder.citegraph = { ...holder.citegraph, searchKey };
  }
  function pressed2(event) {
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") leave();
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping3(event.target)) return;
    if (event.key === "/") goToSearch();
    else if (event.key === "?") helpOpen.value = true;
    else return;
    event.preventDefault();
  }
  function isTyping3(target) {
    const fields = "textarea, select, input:not([type=checkbox], [type=radio], [type=range])";
    return target instanceof Element && target.matches(fields);
  }
  function goToSearch() {
    openPanel("left");
    setTimeout(() => document.getElementById("search-box")?.focus());
  }
  function leave() {
    if (notice.value) clearNotice();
    else if (query.value) query.value = "";
    else if (focus.value) show(null);
  }

  // src/main.tsx
  function start() {
    language.value = preferredLanguage();
    startAddress();
    startKeeping();
    startDocument();
    Q(/* @__PURE__ */ a4(Shell, {}), document.getElementById("app"));
  }
  function giveUp() {
    document.getElementById("unreadable").hidden = false;
  }
  load().then(start, giveUp);
})();
