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
  function F2() {
    r3(function() {
      var i4;
      while (i4 = g4.shift()) h4.call(i4);
    });
  }
  function M() {
    if (1 === g4.push(this)) (n.requestAnimationFrame || A3)(F2);
  }

  // src/data/page.ts
  var page;
  var library;
  var networks = [];
  function givePage(data) {
    page = data;
    library = data.library;
    networks = data.networks;
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
    const table = page.texts[language.value] ?? {};
    let text = table[key] ?? page.texts.en?.[key] ?? key;
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
  function nameOf(table, code) {
    const names = page.texts[language.value]?.[`names.${table}`];
    return typeof names === "object" && Object.hasOwn(names, code) ? names[code] : code;
  }

  // src/data/load.ts
  function readBlock(name) {
    return JSON.parse(document.getElementById(`data-${name}`)?.textContent ?? "null");
  }
  function readRows(table) {
    return table.rows.map(
      (row) => Object.fromEntries(table.columns.map((column, place) => [column, row[place]]))
    );
  }
  function unique(numbers) {
    return [...new Set(numbers)].sort((a5, b3) => a5 - b3);
  }
  function load() {
    const tables = readBlock("library");
    const files = tables.files;
    const workOf = /* @__PURE__ */ new Map();
    const works = readRows(tables.works);
    works.forEach((work, position) => {
      for (const one of work.references) workOf.set(one, position);
    });
    const references = readRows(tables.references).map((row, position) => ({
      ...row,
      position,
      id: String(position),
      document: row.file,
      number: row.number ?? "",
      work: workOf.get(position) ?? null
    }));
    const documentsOf = (ones) => unique(ones.map((one) => references[one].document));
    const items2 = {
      work: works.map((work, position) => ({
        ...work,
        kind: "work",
        position,
        works: [position],
        documents: work.files,
        own: [],
        subtitle: work.fields.title || work.fields.container || "",
        publisher: null,
        manifestations: []
      })),
      person: readRows(tables.people).map((person, position) => {
        const mentions = person.mentions.map(([reference, role, printed]) => ({ reference, role, printed, place: 1 }));
        const ones = unique(mentions.map((one) => one.reference));
        return {
          ...person,
          kind: "person",
          position,
          mentions,
          references: ones,
          year: null,
          documents: documentsOf(ones),
          subtitle: person.latin === person.label ? "" : person.latin
        };
      }),
      venue: readRows(tables.venues).map((venue, position) => ({
        ...venue,
        kind: "venue",
        position,
        year: null,
        documents: documentsOf(venue.references),
        works: unique(venue.references.map((one) => workOf.get(one)).filter(
          (one) => one !== void 0
        )),
        subtitle: venue.latin === venue.label ? "" : venue.latin
      })),
      publisher: [],
      document: readRows(tables.documents).map((one, position) => ({
        ...one,
        kind: "document",
        position,
        id: files[position],
        label: one.title || files[position],
        subtitle: files[position],
        year: null,
        references: [],
        works: [],
        documents: [position],
        file: position,
        work: null,
        sameAs: null
      })),
      term: [],
      keyword: []
    };
    const library2 = {
      files,
      references,
      items: items2,
      merges: [],
      uncertain: [],
      relations: [],
      suggestions: [],
      citations: [],
      problems: readRows(tables.problems)
    };
    givePage({
      title: document.title,
      version: "",
      library: library2,
      networks: readNetworks(),
      formats: [],
      manifest: readBlock("manifest"),
      texts: readBlock("texts"),
      search: readBlock("search"),
      live: null
    });
  }
  function readNetworks() {
    const nodes = readRows(readBlock("nodes"));
    const edges = readRows(readBlock("edges"));
    const fileSets = readBlock("file-sets");
    return readBlock("networks").map((heading, place) => {
      const own = nodes.filter((node) => node.network === place);
      const first = nodes.indexOf(own[0]);
      const links = edges.filter((edge) => nodes[edge.from].network === place);
      links.sort((a5, b3) => b3.weight - a5.weight || b3.count - a5.count);
      const column = (name) => Float64Array.from(own, (node) => node[name]);
      const places = new Map(own.map((node, one) => [node.item, one]));
      const edgesOf = own.map(() => []);
      links.forEach((edge, one) => {
        edgesOf[edge.from - first].push(one);
        edgesOf[edge.to - first].push(one);
      });
      const [x3, y5] = [column("x"), column("y")];
      return {
        place,
        kind: heading.kind,
        itemKind: heading.itemKind,
        unit: "document",
        directed: heading.kind === "citation",
        explanation: heading.explanation,
        communities: heading.communities.map(([number, label, size]) => ({ number, label, size })),
        layouts: [{ name: "map", x: x3, y: y5 }],
        size: own.length,
        item: Int32Array.from(own, (node) => node.item),
        occurrences: column("cited"),
        degree: column("degree"),
        strength: column("strength"),
        community: Int32Array.from(own, (node) => node.community),
        year: new Int32Array(own.length),
        measures: {},
        edges: links.length,
        from: Int32Array.from(links, (edge) => edge.from - first),
        to: Int32Array.from(links, (edge) => edge.to - first),
        count: Float64Array.from(links, (edge) => edge.count),
        weight: Float64Array.from(links, (edge) => edge.weight),
        nodeOf: (position) => places.get(position) ?? -1,
        edgesOf: (node) => Int32Array.from(edgesOf[node]),
        unitsOf: () => [],
        unitsOfEdge: (edge) => fileSets[links[edge].files]
      };
    });
  }

  // src/state/store.ts
  var NO_FILTERS = Object.freeze({
    years: null,
    withoutYear: true,
    typesOff: /* @__PURE__ */ new Set(),
    languagesOff: /* @__PURE__ */ new Set(),
    documentsOff: /* @__PURE__ */ new Set(),
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
  function showItem({ kind, position }) {
    const now = focus.value;
    const shown = now?.what === "item" && now.kind === kind && now.position === position;
    if (shown) panel.value = "read";
    else show({ what: "item", kind, position });
  }
  var focusedNode = O(() => {
    const now = focus.value;
    if (now?.what !== "item" || now.kind !== network.value.itemKind) return -1;
    return network.value.nodeOf(now.position);
  });
  function switchNetwork(place) {
    if (place === networkPlace.value) return;
    hovered.value = -1;
    filters.value = { ...filters.value, communitiesOff: /* @__PURE__ */ new Set() };
    networkPlace.value = place;
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
  function matches(query2) {
    const words = query2.trim() ? searchKey(query2).split(" ").filter(Boolean) : [];
    if (!words.length) return null;
    return (item) => words.every((word) => ` ${keyOf(item)}`.includes(` ${word}`));
  }

  // src/state/visibility.ts
  function passesWork(work, now) {
    if (now.typesOff.has(work.type) || now.languagesOff.has(work.language)) return false;
    const { documents } = work;
    if (documents.length && documents.every((one) => now.documentsOff.has(one))) return false;
    if (work.year === null) return now.withoutYear;
    return !now.years || now.years[0] <= work.year && work.year <= now.years[1];
  }
  var passing = O(
    () => Uint8Array.from(library.items.work, (work) => Number(passesWork(work, filters.value)))
  );
  function passesItem(item, shown, now) {
    const node = shown.nodeOf(item.position);
    if (node >= 0 && now.communitiesOff.has(shown.community[node])) return false;
    return item.works.length === 0 || item.works.some((work) => passing.value[work]);
  }
  var filtered = O(() => {
    const [shown, now] = [network.value, filters.value];
    const item = Uint8Array.from(items.value, (one) => Number(passesItem(one, shown, now)));
    const edge = new Uint8Array(shown.edges);
    const linked = new Uint8Array(item.length);
    const off = now.documentsOff;
    const kept = Math.ceil(shown.edges * now.strongest);
    let edges = 0;
    for (let one = 0; one < kept; one += 1) {
      const [from, to] = [shown.item[shown.from[one]], shown.item[shown.to[one]]];
      if (!item[from] || !item[to]) continue;
      if (off.size && shown.unit === "document") {
        if (shown.unitsOfEdge(one).every((unit) => off.has(unit))) continue;
      }
      edge[one] = linked[from] = linked[to] = 1;
      edges += 1;
    }
    if (!now.singletons) for (let i4 = 0; i4 < item.length; i4 += 1) item[i4] &= linked[i4];
    return { item, edge, edges };
  });
  var visible = O(() => {
    const { item, edge, edges } = filtered.value;
    const test = matches(query.value);
    const found = test && Uint8Array.from(items.value, (one) => Number(test(one)));
    const listed = found ? item.map((value, place) => value & found[place]) : item;
    const sum = (flags) => flags.reduce((all, one) => all + one, 0);
    return { item, edge, found, listed, items: sum(item), edges, count: sum(listed) };
  });
  var foundElsewhere = O(() => {
    const test = matches(query.value);
    if (!test) return networks.map(() => 0);
    return networks.map(({ itemKind }) => library.items[itemKind].filter(test).length);
  });
  var visibleWorks = O(() => {
    const works = /* @__PURE__ */ new Set();
    for (const item of items.value) {
      if (!visible.value.listed[item.position]) continue;
      for (const work of item.works) if (passing.value[work]) works.add(work);
    }
    return [...works].sort((a5, b3) => a5 - b3);
  });

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

  // src/browse/browse.tsx
  function Browse() {
    const listed = items.value.filter((item) => visible.value.listed[item.position]);
    return /* @__PURE__ */ a4("aside", { class: "panel browse", "aria-label": t4("browse.title"), children: /* @__PURE__ */ a4("ul", { children: listed.slice(0, 100).map((item) => /* @__PURE__ */ a4("li", { children: /* @__PURE__ */ a4("button", { type: "button", onClick: () => showItem(item), children: item.label }) })) }) });
  }

  // src/map/map_area.tsx
  function MapArea() {
    return /* @__PURE__ */ a4("section", { class: "map-area", "aria-label": t4("map.title"), children: [
      network.value.size,
      " / ",
      network.value.edges
    ] });
  }

  // src/read/read.tsx
  function Read() {
    return /* @__PURE__ */ a4("aside", { class: "panel read", "aria-label": t4("read.title"), children: /* @__PURE__ */ a4("pre", { children: JSON.stringify(focus.value) }) });
  }

  // src/base/elements.tsx
  function Printed({ text, class: name }) {
    return /* @__PURE__ */ a4("bdi", { class: name, children: text });
  }
  function Button({ class: name = "button", children, ...rest }) {
    return /* @__PURE__ */ a4("button", { type: "button", class: name, ...rest, children });
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
  async function copyText(text, told, quoted) {
    if (await putOnClipboard(text)) tell(told, void 0, quoted);
    else notice.value = { text: t4("base.copy-by-hand"), byHand: text };
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
  function describe(failure) {
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
        /* @__PURE__ */ a4(Button, { onClick: () => void copyText(describe(failure), t4("shell.error-copied")), children: t4("shell.copy-error") })
      ] })
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
    const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
    return clientX < left || clientX > right || clientY < top || clientY > bottom;
  }

  // src/state/dialogs.ts
  var downloadsOpen = y3(false);
  var helpOpen = y3(false);

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
      [["Space"], t4("shell.key-select")],
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
      /* @__PURE__ */ a4("tbody", { children: lines.map(([keys2, text]) => /* @__PURE__ */ a4("tr", { children: [
        /* @__PURE__ */ a4("th", { scope: "row", children: keys2.map((key) => /* @__PURE__ */ a4("kbd", { children: key }, key)) }),
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
  var narrow = matchMedia("(max-width: 760px)");
  function widen(side, width) {
    panels[side].width.value = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
  }
  function usualWidth(side) {
    panels[side].width.value = USUAL[side];
  }
  function openPanel(side) {
    panels[side].open.value = true;
    panel.value = side === "left" ? "browse" : "read";
  }

  // src/shell/splitter.tsx
  var STEP = 24;
  function Splitter({ side }) {
    const { width, open } = panels[side];
    if (!open.value) return null;
    const outwards = side === "left" ? 1 : -1;
    return /* @__PURE__ */ a4(
      "div",
      {
        class: `splitter ${side}`,
        role: "separator",
        tabIndex: 0,
        "aria-orientation": "vertical",
        "aria-label": side === "left" ? t4("shell.left-width") : t4("shell.right-width"),
        title: t4("shell.splitter-help"),
        "aria-valuemin": NARROWEST,
        "aria-valuemax": WIDEST,
        "aria-valuenow": width.value,
        onDblClick: () => usualWidth(side),
        onPointerDown: (event) => drag(event, width.value, (by) => widen(side, by * outwards)),
        onKeyDown: (event) => {
          const step = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key];
          if (step) widen(side, width.value + step * outwards);
          else if (event.key === "Home") widen(side, NARROWEST);
          else if (event.key === "End") widen(side, WIDEST);
          else if (event.key === "Enter") open.value = false;
          else return;
          event.preventDefault();
        }
      }
    );
    function drag(event, from, move) {
      const edge = event.currentTarget;
      const start = event.clientX;
      edge.setPointerCapture(event.pointerId);
      edge.onpointermove = (now) => move(from * outwards + now.clientX - start);
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
    const place = T2(null);
    A2(() => now && !now.byHand ? clearLater(now, place.current) : void 0, [now]);
    return /* @__PURE__ */ a4("div", { class: "toast", id: "toast", role: "status", "aria-live": "polite", ref: place, children: now ? /* @__PURE__ */ a4(NoticeText, { now }) : null });
  }
  function clearLater(shown, place) {
    const timer = setInterval(() => {
      const used = place?.matches(":hover") || place?.contains(document.activeElement);
      if (!used && notice.value === shown) clearNotice();
    }, STAYS);
    return () => clearInterval(timer);
  }
  function NoticeText({ now }) {
    const { text, action, quoted, byHand } = now;
    return /* @__PURE__ */ a4("div", { class: "notice", children: [
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
    return /* @__PURE__ */ a4(
      "div",
      {
        class: props.end ? "menu-list at-end" : "menu-list",
        role: "menu",
        ref: list,
        id: `${props.id}-list`,
        "aria-label": props.label,
        onKeyDown: (event) => walkMenu(event, props.close, typed.current),
        children: grouped(props.items).map(([group, items2]) => /* @__PURE__ */ a4("div", { class: "menu-group", role: "group", "aria-label": group || void 0, children: [
          group ? /* @__PURE__ */ a4("div", { class: "menu-heading", "aria-hidden": "true", children: group }) : null,
          items2.map((item) => /* @__PURE__ */ a4(
            MenuEntry,
            {
              item,
              checked: item.value === props.chosen,
              pick
            },
            item.text
          ))
        ] }, group))
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
    const groups = /* @__PURE__ */ new Map();
    for (const item of items2) {
      const own = groups.get(item.group ?? "") ?? [];
      groups.set(item.group ?? "", [...own, item]);
    }
    return [...groups];
  }
  function entries(list) {
    return [...list?.querySelectorAll("[role=menuitemradio]") ?? []];
  }
  function walkMenu(event, close, typed) {
    const all = entries(event.currentTarget);
    const place = all.indexOf(document.activeElement);
    const steps = {
      ArrowDown: (place + 1) % all.length,
      ArrowUp: (place - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1
    };
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (event.key in steps) all[steps[event.key]]?.focus();
    else if (event.key.length === 1 && event.key !== " ") typeAhead(event, all, place, typed);
    else return;
    event.stopPropagation();
    if (event.key !== "Tab") event.preventDefault();
  }
  function typeAhead(event, all, place, typed) {
    const letter = event.key.toLowerCase();
    const goesOn = event.timeStamp - typed.at < 1e3;
    typed.text = goesOn && typed.text !== letter ? typed.text + letter : letter;
    typed.at = event.timeStamp;
    const first = typed.text.length > 1 ? place : place + 1;
    const order = all.map((_4, step) => all[(first + step) % all.length]);
    order.find((one) => one.dataset.text?.toLowerCase().startsWith(typed.text))?.focus();
  }

  // src/base/tabs.tsx
  var STEPS = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1
  };
  function walk(event, { choices, chosen, choose }) {
    const place = choices.findIndex(({ value }) => value === chosen);
    const ends = { Home: 0, End: choices.length - 1 };
    const step = STEPS[event.key];
    const next = ends[event.key] ?? (step ? (place + step + choices.length) % choices.length : -1);
    if (next < 0) return;
    event.preventDefault();
    choose(choices[next].value);
    const group = event.currentTarget;
    group.children[next].focus();
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
    return Object.keys(GROUPS).find((group) => GROUPS[group].includes(kind)) ?? "other";
  }
  function sizeOf(shown) {
    if (!shown.size) return t4("shell.empty-network");
    return `${t4("shell.nodes", { n: shown.size })} · ${t4("shell.links", { n: shown.edges })}`;
  }
  function entryOf(shown) {
    return {
      value: shown.place,
      text: nameOf("network", shown.kind),
      group: nameOf("network-group", groupOf(shown.kind)),
      detail: nameOf("joins", shown.kind),
      note: sizeOf(shown),
      faint: !shown.edges
    };
  }
  function inOrder() {
    const order = Object.values(GROUPS).flat();
    const rank = ({ kind }) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);
    return [...networks].sort((a5, b3) => rank(a5) - rank(b3) || a5.place - b3.place);
  }
  function NetworkMenu() {
    const shown = network.value;
    if (shown.place < 0) return null;
    return /* @__PURE__ */ a4(
      Menu,
      {
        id: "network-menu",
        label: t4("shell.networks"),
        class: "button network-button",
        items: inOrder().map(entryOf),
        chosen: shown.place,
        choose: switchNetwork,
        children: [
          /* @__PURE__ */ a4(Icon, { name: "network" }),
          /* @__PURE__ */ a4("span", { class: "network-name", children: nameOf("network", shown.kind) }),
          /* @__PURE__ */ a4("span", { class: "network-size", children: sizeOf(shown) }),
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
            onClick: () => {
              downloadsOpen.value = true;
            },
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
  function IconButton({ id, icon, name, act }) {
    return /* @__PURE__ */ a4(Button, { class: "button tool", id, title: name, "aria-label": name, onClick: act, children: /* @__PURE__ */ a4(Icon, { name: icon }) });
  }
  function PanelButton({ side }) {
    const { open } = panels[side];
    const name = side === "left" ? t4("shell.left-panel") : t4("shell.right-panel");
    return /* @__PURE__ */ a4(
      Button,
      {
        class: "button tool panel-button",
        id: `toggle-${side}`,
        title: name,
        "aria-label": name,
        "aria-pressed": open.value ? "true" : "false",
        onClick: () => {
          open.value = !open.value;
        },
        children: /* @__PURE__ */ a4(Icon, { name: side })
      }
    );
  }
  function LayoutSwitch() {
    const { layouts } = network.value;
    if (layouts.length < 2) return null;
    const choices = layouts.map(({ name }) => ({ value: name, text: nameOfLayout(name) }));
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
  function nameOfLayout(name) {
    return hasText(`shell.layout-${name}`) ? t4(`shell.layout-${name}`) : name;
  }
  var THEMES = ["system", "light", "dark"];
  var THEME_ICONS = { system: "half", light: "sun", dark: "moon" };
  function ThemeMenu() {
    const names = {
      system: t4("shell.theme-system"),
      light: t4("shell.theme-light"),
      dark: t4("shell.theme-dark")
    };
    return /* @__PURE__ */ a4(
      Menu,
      {
        id: "theme-menu",
        label: `${t4("shell.theme")}: ${names[theme.value]}`,
        class: "button tool",
        end: true,
        items: THEMES.map((value) => ({ value, text: names[value] })),
        chosen: theme.value,
        choose: (value) => {
          theme.value = value;
        },
        children: [
          /* @__PURE__ */ a4(Icon, { name: THEME_ICONS[theme.value] }),
          /* @__PURE__ */ a4("span", { class: "visually-hidden", children: `${t4("shell.theme")}: ${names[theme.value]}` })
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
    void copyText(location.href, t4("shell.link-copied"));
  }

  // src/shell/shell.tsx
  function Shell() {
    return /* @__PURE__ */ a4($, { children: [
      /* @__PURE__ */ a4(SkipLink, {}),
      /* @__PURE__ */ a4(Toolbar, {}),
      /* @__PURE__ */ a4(Workbench, {}),
      /* @__PURE__ */ a4(Dock, {}),
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
    const { left, right } = panels;
    return /* @__PURE__ */ a4(
      "div",
      {
        class: "workbench",
        "data-panel": panel.value,
        "data-left": left.open.value ? "open" : "closed",
        "data-right": right.open.value ? "open" : "closed",
        style: { "--left": `${left.width.value}px`, "--right": `${right.width.value}px` },
        children: [
          /* @__PURE__ */ a4(Boundary, { class: "panel browse", children: /* @__PURE__ */ a4(Browse, {}) }),
          /* @__PURE__ */ a4(Splitter, { side: "left" }),
          /* @__PURE__ */ a4("main", { class: "middle", children: /* @__PURE__ */ a4(Boundary, { class: "map-area", children: /* @__PURE__ */ a4(MapArea, {}) }) }),
          /* @__PURE__ */ a4(Splitter, { side: "right" }),
          /* @__PURE__ */ a4(Boundary, { class: "panel read", children: /* @__PURE__ */ a4(Read, {}) })
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
    document.addEventListener("keydown", pressed);
  }
  function pressed(event) {
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") leave();
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "/") goToSearch();
    else if (event.key === "?") helpOpen.value = true;
    else return;
    event.preventDefault();
  }
  function isTyping(target) {
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
  load();
  language.value = preferredLanguage();
  startDocument();
  Q(/* @__PURE__ */ a4(Shell, {}), document.getElementById("app"));
})();
