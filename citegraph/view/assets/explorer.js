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
"use strict";(()=>{var $,cc,Ps,Nt,Ms,Eo,uc,So,mc,Cs,Os,zh,kr=Symbol.for("pv"),Mo={},Oo=[],Wh=/^m(i|n|o|s|text|space)$/,As=Array.isArray,Is=Oo.
slice,Zt=Object.assign;function Qt(e){e&&e.parentNode&&e.remove()}function dc(e,t,n){var r,o,s,l={},a=arguments.length;for(s in t)
s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:l[s]=t[s];return a>2&&(l.children=a>3?Is.call(arguments,2):n),wr(e,
l,r,o,null)}function wr(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:kr,__v:o||
++cc,__i:-1,__u:0};return!o&&$.vnode&&$.vnode(s),s}function _(e){return e.children}function Lt(e,t){this.props=e,this.context=t,this.__g=0}function Bt(e,t){if(t==null)return e.
__&&Bt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Bt(e)}function Hh(e){var t,n=e.__v,r=n.__e,o=[],s=[],l=e.__P;l&&((t=Zt({constructor:kr},n)).__v=n.__v+1,
$.vnode&&$.vnode(t),Ts(l,t,n,e.__n,l.namespaceURI,32&n.__u?[r]:null,o,r||Bt(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,
bc(o,t,s),n.__=n.__e=null,t.__e!=r&&fc(t))}function fc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),fc(e)}function lc(e){(8&e.__g||(e.__g|=8,Nt.push(e),Eo++))&&Ms==$.debounceRendering||
((Ms=$.debounceRendering)||queueMicrotask)(pc)}function pc(){try{for(var e,t=1;Nt.length;)Nt.length>t&&Nt.sort(uc),e=Nt.
shift(),t=Nt.length,8&e.__g&&Hh(e)}finally{(Eo=Nt.length)&&(Ms||queueMicrotask)(pc)}}function hc(e,t,n,r,o,s,l,a,c,m,d){
var f,h,p,g,w,b,x=r.__k||Oo,k=t.length;for(c=Uh(n,t,x,c,k),f=0;f<k;f++)(p=n.__k[f])!=null&&(h=~p.__i&&x[p.__i]||Mo,p.__i=
f,b=Ts(e,p,h,o,s,l,a,c,m,d),g=p.__e,(h.ref!=p.ref||8&h.__u)&&(h.ref&&Rs(h.ref,null,p,h),p.ref&&d.push(p.ref,p.__c||g,p)),
w=w||g,4&p.__u?(c=gc(p,c,e,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="function"&&b!==void 0?c=b:g&&(c=g.nextSibling),p.
__u&=-21);return n.__e=w,c}function Uh(e,t,n,r,o){var s,l,a,c,m,d,f,h,p,g=n.length,w=g,b=0,x=0,k=e.__k=Array(o);for(s=0;s<
o;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[s]=wr(null,
l):As(l)?l=k[s]=wr(_,{children:l}):l.constructor===kr&&l.__b?l=k[s]=wr(l.type,l.props,l.key,l.ref,l.__v):k[s]=l,c=s+b,l.
__=e,l.__b=e.__b+1,a=null,~(m=l.__i=qh(l,n,c,w))&&(w--,(a=n[m])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,m==c-1?b--:m==c+1?b++:m!=
c&&(m>c?b--:b++,x=1)):(~m||(o>g?b--:o<g&&b++),typeof l.type!="function"&&(l.__u|=4))):k[s]=null;if(x){for(d=[],f=[],s=0;s<
o;s++)if((l=k[s])&&16&l.__u){for(b=0,h=d.length;b<h;)d[p=b+h>>1]<l.__i?b=p+1:h=p;d[b]=l.__i,f[s]=b+1}for(b=d.length;s--;)
f[s]&&(f[s]==b?b--:k[s].__u|=4)}if(w)for(s=0;s<g;s++)!(a=n[s])||2&a.__u||(a.__e==r&&(r=Bt(a)),Ns(a,a));return r}function gc(e,t,n,r){
var o,s,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=gc(
o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Bt(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!r&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function qh(e,t,n,r){var o,s=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&s==null||c&&s==a.key&&l==a.type)return n;
if(r>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&s==a.key&&l==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&s==a.key&&l==a.type)return o}return-1}function ac(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function xo(e,t,n,r,o){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.
cssText=r=""),r)for(t in r)n&&t in n||ac(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||ac(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(l=Os[t]||(Os[t]=
jh(t)),(e.__a||(e.__a={}))[t]=Cs,s=t!=(t=t.replace(mc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,s):e.removeEventListener(t,l,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function jh(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[So]==null)t[So]=Cs++;else if(t[So]<this.__a[e])return;return n($.event?$.event(t):t)}}}function Ts(e,t,n,r,o,s,l,a,c,m){
var d,f,h,p,g,w,b,x,k,O,T,N,W,F,ke,dt,xe,Pe,te=t.type;if(t.constructor!==kr)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&
(t.__u|=c,f=s=[],d.nodeType==8?a=_o(d,s):s.push(d),a=s[0]||a),(d=$.__b)&&d(t);e:if(typeof te=="function"){h=l.length;try{
if(x=t.props,k=(d=te.prototype)&&d.render,O=(d=te.contextType)&&r[d.__c],T=d?O?O.props.value:d.__:r,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(k?t.__c=p=new te(x,T):(t.__c=p=new Lt(x,T),p.constructor=te,p.render=Yh),O&&O.sub(p),p.state||(p.state=
{}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),k&&(p.__s||(p.__s=p.state),te.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
Zt({},p.__s)),Zt(p.__s,te.getDerivedStateFromProps(x,p.__s)))),g=p.props,w=p.state,p.__v=t,n.__c){if(x!==g&&k&&!te.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(x,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(x,p.__s,T)===!1){t.__v!=n.__v&&(p.props=x,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(ue){ue&&(ue.__=t)}),Oo.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),a=Bt(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(x,p.__s,T),k&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(g,w,b)})}else k&&!te.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),k&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=T,p.props=x,p.__P=e,p.__g&=-5,N=$.__r,W=k?25:0;do p.__g&=-9,N&&N(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++W<25);k&&(Oo.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=Zt({},r,p.getChildContext())),
k&&n.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(g,w)),F=d&&d.type===_&&d.key==null?d.props.children:d,
x.__P&&(d=a,o=(e=x.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ue){ue&&Ns(ue,ue)}),n.__k=null),
a=n.__k?Bt(n,0):null),a=hc(e,As(F)?F:[F],t,n,r,o,s,l,a,c,m),x.__P&&(t.__e=null,a=d),t.__u&=-161,f&&f.some(Qt),p.__h.length&&
l.push(p),1&p.__g&&(p.__g&=-4)}catch(ue){if(l.length=h,t.__v=null,c||s)if(ue&&ue.then){if(t.__u|=128|c,s){for(~(xe=s.indexOf(
a||void 0))||(xe=s.length);(Pe=s[xe-1])&&Pe.nodeType==8;)xe--;for(;xe<s.length;xe++)if(Pe=s[xe])if(s[xe]=null,ke){if(Pe==
dt)break}else{if(Pe.nodeType!=8)break;Pe.data.startsWith("$s")&&(dt=_o(ke=Pe))}}if(!ke){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ke=a}(d=_o(ke=t.__c.__z||(t.__c.__z=ke)))?(t.__e=ke,a=d):t.__e=a,a=a&&a.nextSibling}else s&&s.some(Qt);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ue&&ue.then||yc(t),$.__e(ue,t,n)}}else a=t.__e=Gh(n.__e,t,n,r,o,s,l,c,m,e);return(d=
$.diffed)&&d(t),a}function _o(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function yc(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(yc))}function bc(e,t,n){for(var r=0;r<n.length;)Rs(n[r++],n[r++],n[r++]);$.__c&&$.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){$.__e(s,o.__v)}})}function Gh(e,t,n,r,o,s,l,a,c,m){
var d,f,h,p,g,w,b,x,k=n.props||Mo,O=t.props,T=t.type;if(T=="svg"?o="http://www.w3.org/2000/svg":T=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((g=s[d])&&(T?g.localName==T:
g.nodeType==3)){e=g,s[d]=null;break}}if(!e){if(x=m.ownerDocument||document,!T)return x.createTextNode(O);e=x.createElementNS(
o,T,O.is?O:m),a&&($.__m&&$.__m(t,s),a=!1),s=null}if(T){if(m=T=="template"&&e.content||e,s=T=="textarea"&&O.defaultValue!=
null?null:s&&Is.call(m.childNodes),!a&&s)for(k={},d=0;d<e.attributes.length;d++)k[(g=e.attributes[d]).name]=g.value;for(d in k)
g=k[d],d=="dangerouslySetInnerHTML"?h=g:d=="children"||d in O||d=="value"&&"defaultValue"in O||d=="checked"&&"defaultChe\
cked"in O||xo(e,d,null,g,o);for(d in O)g=O[d],d=="children"?p=g:d=="dangerouslySetInnerHTML"?f=g:d=="value"?w=g:d=="chec\
ked"?b=g:a&&typeof g!="function"||k[d]===g||xo(e,d,g,k[d],o);f?(a||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=
f.__html),t.__k=[]):(h&&(e.textContent=""),(T=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Wh.test(T))&&(o=
"http://www.w3.org/1999/xhtml"),hc(m,As(p)?p:[p],t,n,r,o,s,l,s?s[0]:n.__k&&Bt(n,0),a,c),s&&s.some(Qt)),a&&T!="textarea"||
(d="value",T=="progress"&&w==null?e.removeAttribute(d):w==null||w===e[d]&&(T!="progress"||w)||xo(e,d,w,k[d],o),d="checke\
d",b!=null&&b!=e[d]&&xo(e,d,b,k[d],o))}else k===O||a&&e.data==O||(e.data=O);return e}function Rs(e,t,n,r){try{typeof e==
"function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
$.__e(o,n)}}function Ns(e,t,n){var r,o,s,l;if($.unmount&&$.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Rs(r,null,
t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){$.__e(a,t)}r.__P=r.__n=null}if(r=e.__k)for(l=
0;l<r.length;l++)r[l]&&Ns(r[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=_o(r,s=[]))&&(r==
e.__e&&s.some(Qt),Qt(o),Qt(r)),n||Qt(e.__e),e.__e=e.__c=e.__=null}function Yh(e,t,n){return this.constructor(e,n)}function vc(e,t){
var n,r,o,s;$.__&&$.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=wr(_,{children:[e]}),
o=[],s=[],Ts(t,t.__k,r||Mo,Mo,t.namespaceURI,r?null:t.firstChild?Is.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),
bc(o,t.__k,s),t.__k.props.children=null}$={__e:function(e,t,n,r){for(var o,s,l;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((l=(s=o.constructor)&&s.getDerivedStateFromError)&&
o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),l=1),l&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw Eo=0,e}},cc=0,Ps=function(e){return e!=null&&e.constructor===kr},Lt.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Zt({},this.state)),typeof e=="function"&&(e=e(Zt({},n),this.props)),e&&(Zt(
n,e),this.__v&&(t&&this.__k.push(t),lc(this)))},Lt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),lc(this))},Lt.prototype.render=_,Nt=[],Eo=0,uc=function(e,t){return e.__v.__b-t.__v.__b},So=Symbol(),mc=/(PointerCapture)$|Capture$/i,
Cs=0,Os={},zh=0;var Tn,le,Ls,wc,Bs=Object.is,Po=0,Cc=[],Fs=[],re=$,kc=re.__b,xc=re.__r,Sc=re.diffed,_c=re.__c,Ec=re.unmount,Mc=re.__;function Co(e,t){
re.__h&&re.__h(le,e,Po||t),Po=0;var n=le.__H||(le.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Ze(e){
return Po=1,Xs(Ac,e)}function Xs(e,t,n){var r=Co(Tn++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Ac(void 0,t),function(s){var l=(r.
__N||r.__)[0],a=r.t(l,s);Bs(l,a)||(r.__N=[a,r.__[1]],r.__c.setState({}))}],r.__c=le,!le.__f)){le.__f=!0;var o=le.shouldComponentUpdate;
le.shouldComponentUpdate=function(s,l,a){var c=this.__H;if(!c)return!0;var m=!1,d=this.props!=s;if(c.__.some(function(h){
h.__N&&(m=!0,Bs(h.__[0],h.__N[0])||(d=!0))}),o){var f=o.call(this,s,l,a);return m?f||d:f}return!m||d}}return r.__}function pe(e,t){
var n=Co(Tn++,3);!re.__s&&$s(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,le.__H.__h.push(n))}function ze(e,t){var n=Co(Tn++,4);!re.
__s&&$s(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,le.__h.push(n))}function z(e){return Po=5,Be(function(){return{current:e}},[])}function Be(e,t){var n=Co(Tn++,7);return $s(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Qh(){var e;do{for(;e=Fs.shift();)try{xr(e)}catch(n){re.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Cc.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(xr),t.__h.some(Ds),t.__h=[]}catch(n){t.__h=[],re.__e(n,e.__v)}}}while(Fs.length)}re.__b=function(e){
le=null,kc&&kc(e)},re.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Mc&&Mc(e,t)},re.__r=function(e){xc&&xc(e),
Tn=0;var t=(le=e.__c).__H;t&&(Ls==le?le.__h=[]:(t.__h.some(xr),t.__h.some(Ds),Tn=0),t.__h=[],t.__.some(function(n){n.__N&&
(n.__=n.__N),n.u=n.__N=void 0})),Ls=le},re.diffed=function(e){Sc&&Sc(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Pc(Cc.push(
t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ls=le=null},re.__c=function(e,t){t.some(function(n){try{n.__h.some(xr),
n.__h=n.__h.filter(function(r){return!r.__||Ds(r)})}catch(r){n.__h=[function(){throw r}]}}),_c&&_c(e,t)},re.unmount=function(e){
Ec&&Ec(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Pc(Fs.push(o))}else xr(o)}catch(s){t=s}}),r.__H=void 0,t&&re.__e(t,r.__v))};var Oc=typeof requestAnimationFrame==
"function";function Zh(e){var t,n=function(){clearTimeout(r),Oc&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);
Oc&&(t=requestAnimationFrame(n))}function Pc(e){e!=1&&wc==re.requestAnimationFrame||((wc=re.requestAnimationFrame)||Zh)(
Qh)}function xr(e){var t=le,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),le=t}function Ds(e){var t=le;e.__c=e.__(),le=
t}function $s(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Bs(n,e[r])})}function Ac(e,t){return typeof t==
"function"?t(e):t}var eg=Symbol.for("preact-signals");function Ro(){if(kt>1)kt--;else{var e,t=!1;for((function(){var o=Io;for(Io=void 0;o!==
void 0;){var s=o.S;if(s.v===o.v)for(var l=s.t;l!==void 0;l=l.x)l.i===o.i&&(l.i=s.i);o=o.o}})();_r!==void 0;){var n=_r;for(_r=
void 0,Ao++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Tc(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(Ao=0,kt--,
t)throw e}}function Ft(e){if(kt>0)return e();Js=++tg,kt++;try{return e()}finally{Ro()}}var Sr,Y=void 0;function Er(e){var t=Y,
n=Sr;Y=void 0,Sr=void 0;try{return e()}finally{Y=t,Sr=n}}var _r=void 0,kt=0,Ao=0,tg=0,Js=0,Io=void 0,To=0;function Ic(e){
if(Y!==void 0){var t=e.n;if(t===void 0||t.t!==Y)return t={i:0,S:e,p:Y.s,n:void 0,t:Y,e:void 0,x:void 0,r:t},Y.s!==void 0&&
(Y.s.n=t),Y.s=t,e.n=t,32&Y.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Y.
s,t.n=void 0,Y.s.n=t,Y.s=t),t}}function me(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,
this.Z=t?.unwatched,this.name=t?.name}me.prototype.brand=eg;me.prototype.h=function(){return!0};me.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Er(function(){var r;(r=t.W)==null||r.call(t)}))};
me.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.
e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Er(function(){var o;(o=t.Z)==null||o.call(t)}))}};me.prototype.subscribe=
function(e){var t=this;return U(function(){var n=t.value;Er(function(){return e(n)})},{name:"sub"})};me.prototype.valueOf=
function(){return this.value};me.prototype.toString=function(){return this.value+""};me.prototype.toJSON=function(){return this.
value};me.prototype.peek=function(){var e=this;return Er(function(){return e.value})};Object.defineProperty(me.prototype,
"value",{get:function(){var e=Ic(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ao>100)
throw new Error("Cycle detected");(function(n){kt!==0&&Ao===0&&n.l!==Js&&(n.l=Js,Io={S:n,v:n.v,i:n.i,o:Io})})(this),this.
v=e,this.i++,To++,kt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ro()}}}});function M(e,t){return new me(e,t)}
function Tc(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Rc(e){for(var t=e.
s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Nc(e){for(var t=e.
s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==
void 0&&(t.r=void 0),t=r}e.s=n}function en(e,t){me.call(this,void 0,t),this.x=e,this.s=void 0,this.g=To-1,this.f=4}en.prototype=
new me;en.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===To))return!0;if(this.
g=To,this.f|=1,this.i>0&&!Tc(this))return this.f&=-2,!0;var e=Y;try{Rc(this),Y=this;var t=this.x();(16&this.f||this.v!==
t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Y=e,Nc(this),this.f&=-2,!0};
en.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}me.prototype.S.call(
this,e)};en.prototype.U=function(e){if(this.t!==void 0&&(me.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.
s;t!==void 0;t=t.n)t.S.U(t)}};en.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.
N()}};Object.defineProperty(en.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ic(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function E(e,t){return new en(e,t)}function Lc(e){
var t=e.j;if(e.j=void 0,typeof t=="function"){kt++;var n=Y;Y=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Vs(e),r}finally{
Y=n,Ro()}}}function Vs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Lc(e)}function ng(e){if(Y!==this)
throw new Error("Out-of-order effect");Nc(this),Y=e,this.f&=-2;try{8&this.f&&Vs(this)}finally{Ro()}}function Rn(e,t){this.
x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Sr&&Sr.push(this)}Rn.prototype.c=function(){var e=this.
S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Rn.prototype.S=
function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Lc(this),Rc(this),kt++;var e=Y;return Y=this,
ng.bind(this,e)};Rn.prototype.N=function(){2&this.f||(this.f|=2,this.u=_r,_r=this)};Rn.prototype.d=function(){this.f|=8,
1&this.f||Vs(this)};Rn.prototype.dispose=function(){this.d()};function U(e,t){var n=new Rn(e,t);try{n.c()}catch(o){throw n.
d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Bc,Lo,No,rg=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Fc=[];U(function(){Bc=this.N})();function Nn(e,t){$[e]=t.bind(null,$[e]||function(){})}function Mr(e){if(No){var t=No;
No=void 0,t()}No=e&&e.S()}function Dc(e){var t=this,n=e.data,r=Ks(n);r.name="ReactiveDom",r.value=n;var o=Be(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var m=E(function(){var p=r.value.value;return p===0?0:p===!0?"":
p||""}),d=E(function(){return!Array.isArray(m.value)&&!Ps(m.value)}),f=U(function(){if(this.N=Xc,d.value){var p=m.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),h=t.__$u.d;return t.__$u.d=function(){f(),h.call(this)},
[d,m]},[]),s=o[0],l=o[1];return s.value?l.peek():l.value}Dc.displayName="ReactiveTextNode";Object.defineProperties(me.prototype,
{constructor:{configurable:!0,value:dc(_,null).constructor},type:{configurable:!0,value:Dc},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Nn("__b",function(e,t){if(Mr(),Lo=
void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var s=r[o];s instanceof me&&(n||(t.__np=
n={}),n[o]=s,r[o]=s.peek())}}e(t)});Nn("__r",function(e,t){if(e(t),t.type!==_){Mr();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===
void 0&&(r.__$u=n=(function(o,s){var l;return U(function(){l=this},{name:s}),l.c=o,l})((function(o){return function(){var s;
rg&&((s=this.y)==null||s.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Lo=r,Mr(n)}});Nn("__e",function(e,t,n,r){Mr(),Lo=void 0,e(t,n,r)});Nn("diffed",function(e,t){Mr(),Lo=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,s=n.U;if(s)for(var l in s){var a=s[l];a===void 0||r&&l in r||
(a.d(),s[l]=void 0)}if(r){s||(s={},n.U=s);for(var c in r){var m=s[c],d=r[c];m===void 0?(m=og(n,c,d,o),s[c]=m):m.o(d,o)}}}
e(t)});function og(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,s=M(n);return{o:function(l,a){s.value=l,r=a},d:U(function(){
this.N=Xc;var l=s.value.value;r[t]!==l&&(r[t]=l,o?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(
t))})}}Nn("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){
var s=r[o];s&&s.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=
8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});Nn("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Lt.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(r||s||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.
__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)if(!(a in e))return!0;
return!1};function Ks(e,t){return Be(function(){return M(e,t)},[])}var ig=function(e){queueMicrotask(function(){queueMicrotask(e)})};function sg(){Ft(function(){for(var e;e=Fc.shift();)Bc.call(e)})}function Xc(){Fc.push(this)===1&&($.requestAnimationFrame||
ig)(sg)}var R,y,J=[];function $c(e){R=e,y=e.library,J=e.networks}function Bo(e,t){return y.items[e][t]}function Dt(e){return e.kind===
"either"?e.stands:e}function oe(e,t){return y.items[e.itemKind][e.item[t]]}function Fe(e,t){return e.communities.find(n=>n.
number===t)}function ft(e,t,n){return e.from[t]===n?e.to[t]:e.from[t]}var q=M("en");function Or(){return(navigator.languages.length?navigator.languages:[navigator.language||"en"]).map(t=>t.slice(
0,2)).find(t=>t in R.texts)??"en"}var Jc=new Map,Vc=new Map;function A(e,t=0){let n=`${q.value}/${t}`,r=Jc.get(n),o=r??new Intl.
NumberFormat(q.value,{maximumFractionDigits:t});return r||Jc.set(n,o),o.format(e)}function lg(e){let t=Vc.get(q.value),n=t??
new Intl.PluralRules(q.value);return t||Vc.set(q.value,n),n.select(e)}function u(e,t={}){let r=(R.texts[q.value]??{})[e]??
R.texts.en?.[e]??e;return typeof r!="string"&&(r=r[lg(Number(t.n))]??r.other??e),r.replace(/\{(\w+)\}/g,(o,s)=>{let l=Object.
hasOwn(t,s)?t[s]:o;return typeof l=="number"?A(l):l})}function Fo(e){return Object.hasOwn(R.texts.en??{},e)}function P(e,t){
let n=R.texts[q.value]?.[`names.${e}`];return typeof n=="object"&&Object.hasOwn(n,t)?n[t]:t}function Ln(e){if(!e)return u(
"base.language-unknown");try{let t=new Intl.DisplayNames(q.value,{type:"language"}).of(e)??e;return t.charAt(0).toLocaleUpperCase(
q.value)+t.slice(1)}catch{return e}}function he({values:e,places:t},n){return e[t[n]]}function de(e){let t=Array.isArray(e)?e:[...e];return t.every((r,o)=>!o||
t[o-1]<r)?t:[...new Set(t)].sort((r,o)=>r-o)}function Kc(e,t){let n=[],[r,o]=[0,0];for(;r<e.length&&o<t.length;)e[r]===t[o]&&
n.push(e[r]),e[r]<=t[o]?r+=1:o+=1;return n}function tn(e){let t=new Int32Array(e.length+1);return e.forEach((n,r)=>{t[r+
1]=t[r]+n}),t}function Bn(e){let t=0;return Int32Array.from(e,n=>t+=n)}function ge(e,t){return Array.from({length:e},(n,r)=>t(
r))}var ag=-2;function Wc(e,t){let{mentions:n,works:r,people:o,venues:s,publishers:l}=e,a=cg(r.references,t),c=tn(n.counts),
m=new Int32Array(n.person.length);a.forEach((b,x)=>m.fill(b,c[x],c[x+1]));let d=o.id.map(()=>[]);n.person.forEach((b,x)=>d[b].
push(x));for(let b of d)b.sort((x,k)=>m[x]-m[k]||x-k);let f=b=>(x,k)=>[a[k],x===ag?b[t[a[k]]]:x],[h,p]=[f(r.venue),f(r.publisher)],
[g,w]=n.more;return{rows:d,reference:m,venue:zc(s.id.length,n.venue.map(h),g),publisher:zc(l.id.length,n.publisher.map(p),
w)}}function zc(e,t,n){let r=Array.from({length:e},()=>[]);for(let[o,s]of[...t,...n])s!==null&&s>=0&&r[s].push(o);return r.
map(de)}function cg(e,t){let n=[...new Set(e.flat())];return t.forEach((r,o)=>{r<0&&n.push(o)}),n}function qc(e){let{works:t,people:n,venues:r,publishers:o,documents:s,references:l}=e,a=new Int32Array(l.file.length).fill(
-1),c=t.references.map((g,w)=>t.documents[w]??de(g.map(b=>l.document[b]).filter(b=>s.sameAs[b]===null)));t.references.forEach(
(g,w)=>{for(let b of g)a[b]=w});let m=Do(n.id.length,t.people),d=Do(r.id.length,t.venue.map(Hc)),f=Do(o.id.length,t.publisher.
map(Hc)),h=(g,w)=>g.forEach((b,x)=>b.forEach(k=>Uc(w[x],a[k]))),p=Wc(e,a);return h(p.venue,d),h(p.publisher,f),p.rows.forEach(
(g,w)=>g.forEach(b=>Uc(m[w],a[p.reference[b]]))),{workOfReference:a,mentions:p,citing:c,works:{person:m.map(de),venue:d.
map(de),publisher:f.map(de),document:Do(s.id.length,c).map(de)},documentsOf:g=>de(g.flatMap(w=>c[w]))}}function Hc(e){return e===
null?[]:[e]}function Uc(e,t){t>=0&&e.add(t)}function Do(e,t){let n=Array.from({length:e},()=>new Set);return t.forEach((r,o)=>r.
forEach(s=>n[s].add(o))),n}var Pr=class{year=null;documentsMade;get documents(){return this.documentsMade??=this.behind.documentsOf(this.works)}},zs=class extends Pr{constructor(n,r,o,s){
super();this.from=n;this.behind=o;this.position=s;let{id:l,label:a,latin:c,forms:m,subtitle:d}=Gc(r,s);[this.id,this.label,
this.latin,this.subtitle]=[l,a,c,d],this.forms=m,this.works=o.works.person[s]}from;behind;position;kind="person";id;label;latin;forms;subtitle;works;referencesMade;get references(){
let{rows:n,reference:r}=this.behind.mentions;return this.referencesMade??=de(n[this.position].map(o=>r[o]))}get mentions(){
return this.behind.mentions.rows[this.position].map(n=>{let r=this.from.printed[n];return{reference:this.behind.mentions.
reference[n],role:he(this.from.role,n),place:this.from.place[n],printed:typeof r=="number"?this.forms[r]:r}})}},Ws=class extends Pr{constructor(n,r,o,s){
super();this.kind=n;this.behind=o;this.position=s;let{id:l,label:a,latin:c,forms:m,subtitle:d}=Gc(r,s);[this.id,this.label,
this.latin,this.subtitle]=[l,a,c,d],this.forms=m,this.works=o.works[n][s],this.references=o.mentions[n][s]}kind;behind;position;id;label;latin;forms;subtitle;works;references},
Hs=class extends Pr{constructor(n,r,o,s,l){super();this.kind=n;this.from=r;this.all=o;this.behind=s;this.position=l;this.
id=r.id[l],this.label=r.label[l],this.works=r.works[l]}kind;from;all;behind;position;id;label;subtitle="";works;get documents(){
let n=this.from.documents[this.position];return n.length?n:super.documents}get references(){return de(this.works.flatMap(
n=>this.all[n].references))}};function jc({people:e,mentions:t},n){return ge(e.id.length,r=>new zs(t,e,n,r))}function qs(e,t,n){
return ge(t.id.length,r=>new Ws(e,t,n,r))}function js(e,t,n,r){return ge(t.id.length,o=>new Hs(e,t,n,r,o))}function Gc(e,t){
let n=e.forms[t],r=e.label[t],o=typeof r=="number"?n[r]:r,s=e.latin[t]||o;return{id:e.id[t],label:o,latin:s,forms:n,subtitle:s===
o?"":s}}function Yc({documents:e,references:t},n){let r=e.id.map(()=>[]);return t.document.forEach((o,s)=>r[o].push(s)),
ge(e.id.length,o=>{let[s,l,a]=[e.id[o],e.label[o],e.title[o]];return{kind:"document",position:o,id:s,label:l,title:a,subtitle:a&&
a!==l?a:s,year:e.year[o],references:r[o],works:n.works.document[o],documents:[o],file:e.file[o]??-1,format:e.format[o],encoding:e.
encoding[o],lists:e.lists[o],citations:e.citations[o],work:e.work[o],sameAs:e.sameAs[o]}})}var Us=class{constructor(t,n){
this.stands=t;this.position=n}stands;position;kind="either";get id(){return this.stands.id}get label(){return this.stands.
label}get subtitle(){return this.stands.subtitle}get year(){return this.stands.year}get references(){return this.stands.
references}get works(){return this.stands.works}get documents(){return this.stands.documents}};function Qc({eithers:e},t){
return ge(e.kind.length,n=>new Us(t[e.kind[n]][e.position[n]],n))}var ug=["pagerank","betweenness","closeness","participation","core"];function Zc({networks:e,nodes:t,edges:n},r){let[o,s]=[
0,0];return e.map((l,a)=>{let c=new Gs(t,n,l,o,s);return o+=l.nodes,s+=l.edges,new Ys(a,l,c,r)})}var Gs=class{constructor(t,n,r,o,s){
this.nodes=t;this.edges=n;this.heading=r;this.firstNode=o;this.firstEdge=s}nodes;edges;heading;firstNode;firstEdge;node(t){
let n=this.firstNode+this.heading.nodes;return this.nodes[t].slice(this.firstNode,n)}edge(t){let n=this.firstEdge+this.heading.
edges;return this.edges[t].slice(this.firstEdge,n)}},Ys=class{constructor(t,n,r,o){this.place=t;this.heading=n;this.part=
r;this.items=o;this.kind=n.kind,this.itemKind=n.itemKind,this.unit=n.unit,this.directed=n.directed,this.explanation=n.explanation,
this.communities=n.communities.map(([s,l,a])=>({number:s,label:l,size:a})),this.size=n.nodes,this.edges=n.edges}place;heading;part;items;kind;itemKind;unit;directed;explanation;communities;size;edges;places;links;nodeUnits;edgeUnits;get item(){
return this.once("item",()=>Bn(this.part.node("item")))}get degree(){return this.numbers("degree")}get strength(){return this.
numbers("strength")}get community(){return this.once("community",()=>Int32Array.from(this.part.node("community")))}get from(){
return this.once("from",()=>Int32Array.from(this.part.edge("from")))}get to(){return this.once("to",()=>Int32Array.from(
this.part.edge("to")))}get count(){return this.once("count",()=>Float64Array.from(this.part.edge("count")))}get weight(){
return this.once("weight",()=>Float64Array.from(this.part.edge("weight")))}get layouts(){return this.once("layouts",()=>mg(
this.heading,this.part))}get occurrences(){return this.once("occurrences",()=>Float64Array.from(this.part.node("occurren\
ces"),(t,n)=>t??this.unitsOf(n).length))}get year(){return this.once("year",()=>Int32Array.from(this.part.node("year"),(t,n)=>t??
this.itemOf(n).year??0))}get measures(){return this.once("measures",()=>Object.fromEntries(ug.map(t=>[t,Float64Array.from(
this.part.node(t))])))}nodeOf(t){return this.places??=new Map(Array.from(this.item,(n,r)=>[n,r])),this.places.get(t)??-1}edgesOf(t){
return this.links??=dg(this.size,this.from,this.to),this.links(t)}unitOf(t){return fg(this.itemOf(t),this.unit)}unitsOf(t){
return this.nodeUnits??=this.part.node("units"),this.nodeUnits[t]??pg(this.itemOf(t),this.unitOf(t))}unitsOfEdge(t){this.
edgeUnits??=this.part.edge("units");let n=this.edgeUnits[t];if(n)return n;let r=this.from[t],o=this.directed?eu(this.itemOf(
r)):this.unitsOf(r);return Kc(o,this.unitsOf(this.to[t]))}itemOf(t){return this.items[this.itemKind][this.item[t]]}numbers(t){
return this.once(t,()=>Float64Array.from(this.part.node(t)))}once(t,n){let r=n();return Object.defineProperty(this,t,{value:r}),
r}};function mg({layouts:e},t){let[n,r]=[Float64Array.from(t.node("x")),Float64Array.from(t.node("y"))],o=e.map(({name:s,
step:l,...a})=>({name:s,x:Float64Array.from(a.x,c=>c*l),y:Float64Array.from(a.y,c=>c*l)}));return[{name:"map",x:n,y:r},...o]}
function dg(e,t,n){let r=new Int32Array(e+1);for(let l=0;l<t.length;l+=1)r[t[l]+1]+=1,t[l]!==n[l]&&(r[n[l]+1]+=1);for(let l=0;l<
e;l+=1)r[l+1]+=r[l];let o=new Int32Array(r[e]),s=r.slice(0,e);for(let l=0;l<t.length;l+=1)o[s[t[l]]++]=l,t[l]!==n[l]&&(o[s[n[l]]++]=
l);return l=>o.subarray(r[l],r[l+1])}function fg(e,t){return e.kind==="either"&&e.stands.kind==="document"?"work":t}function pg(e,t){
return t==="work"?e.works:e.documents}function eu(e){return e.kind==="either"?eu(e.stands):e.kind==="document"?[e.position]:
e.kind==="work"?e.own:[]}var hg=60,tu=16;function nu(e,t,n,r){let{reference:o,print:s}=e.prints,l=new Map(Array.from(Bn(o),(c,m)=>[c,s.slice(tu*m,
tu*(m+1))])),a={references:t,items:n,prints:l};return{merges:vg(e.merges,a,r),uncertain:wg(e.uncertain,a)}}function Cr({
counts:e,feature:t,weight:n,detail:r},o){let s=tn(e);return(l,a="")=>ge(e[l],c=>({feature:he(t,s[l]+c),detail:(o?o(l,c):
r[s[l]+c])??a,weight:n[s[l]+c]??-1/0}))}function gg({kind:e,items:t,evidence:n},r){let o=new Map,s=new Int32Array(n.counts.
length),l=0;return n.counts.forEach((a,c)=>{let m=he(e,c)==="work"?t[2*c]:null;s[c]=m===null?l:o.get(m)??0,m===null?l+=a:
o.set(m,s[c]+a)}),(a,c)=>{let m=he(e,a)==="work"?t[2*a]:null,d=s[a]+c;return m===null?n.detail[d]:r.detail(m,d)}}var Xo=class{constructor(t,n,r,o){
this.from=t;this.known=n;this.why=r;this.position=o;this.kind=he(t.kind,o),this.items=[t.items[2*o],t.items[2*o+1]],this.
score=t.score[o]}from;known;why;position;kind;items;score;get left(){return this.side(0)}get right(){return this.side(1)}get evidence(){
return this.why(this.position,`${this.left.text} | ${this.right.text}`)}side(t){let n=2*this.position+t,r=this.reference(
this.from.references[n],this.items[t]),o=this.text(this.from.texts[n],r,this.items[t]);return{text:o,reference:r,key:this.
key(this.from.keys[n],o,r)}}reference(t,n){return t===null?null:t<0?-1-t:this.known.items[this.kind][n??0].references[t]}text(t,n,r){
return typeof t=="string"?t:t===null?n===null?"":this.known.references[n].text:this.kind==="work"?"":this.known.items[this.
kind][r??0].forms[t]}key(t,n,r){let o=r===null?void 0:this.known.prints.get(r);return t?.startsWith("@")&&o?`${o}${t} ${n}`:
t!==null?t:this.kind==="work"&&o?`${o} ${bg(n)}`.trimEnd():n}},yg=/(?:(?!\ufeff)[\s\x1c-\x1f\x85])+/gu;function bg(e){return[
...e.split(yg).filter(Boolean).join(" ")].slice(0,hg).join("")}var Qs=class extends Xo{rule;by;constructor(t,n,r,o){super(
t,n,r,o),this.rule=he(t.rule,o),this.by=he(t.by,o)}},Zs=class extends Xo{joined;usefulness;constructor(t,n,r,o){super(t,
n,r,o),this.joined=t.joined[o],this.usefulness=t.usefulness[o]}};function vg(e,t,n){let r=Cr(e.evidence,gg(e,n));return ge(
e.score.length,o=>new Qs(e,t,r,o))}function wg(e,t){let n=Cr(e.evidence);return ge(e.score.length,r=>new Zs(e,t,n,r))}function ru(e,t,n){let{references:r,works:o,documents:s}=e,l=n.lines(),a=new Int32Array(r.file.length).fill(-1);o.references.
forEach((d,f)=>{let h=n.firstText(f);d.forEach((p,g)=>{a[p]=h+g})});let c=0,m=new Int32Array(s.id.length);return ge(r.file.
length,d=>{let f=r.document[d];m[f]+=1;let h=t.workOfReference[d];return{position:d,id:r.id[d]??`${s.id[f]}#1.${m[f]}`,document:f,
file:r.file[d],line:l[d]||null,page:r.page[d],number:r.number[d],text:h<0?r.texts[c++]:n.at(a[d]),work:h<0?null:h}})}function kg({
citations:e},t){return ge(e.line.length,n=>({position:n,document:e.document[n],file:e.file[n],line:e.line[n],form:he(e.form,
n),marker:e.marker[n],context:e.context[n],works:de(e.references[n].map(r=>t.workOfReference[r]).filter(r=>r>=0))}))}function xg({
relations:e}){let t=Cr(e.evidence);return ge(e.score.length,n=>{let r=t(n);return{kind:he(e.kind,n),from:e.from[n],to:e.
to[n],detail:r.map(({detail:o})=>o).filter(Boolean).join("; "),score:e.score[n],evidence:r}})}function Sg({suggestions:e}){
let t=Cr(e.evidence);return ge(e.label.length,n=>({document:e.document[n],label:e.label[n],work:e.work[n],probability:e.
probability[n],accepted:e.accepted[n],evidence:t(n),places:e.places[n].map(([r,o])=>({file:r,line:o})),contexts:e.contexts[n]}))}
function _g({problems:e},t){let n=r=>typeof r=="number"?t[r].text:r;return ge(e.code.length,r=>({level:e.level[r],code:e.
code[r],message:e.message[r],advice:e.advice[r],file:e.file[r],line:e.line[r],raw:n(e.raw[r])}))}function ou(e,t,n){return{
citations:kg(e,t),relations:xg(e),suggestions:Sg(e),problems:_g(e,n)}}var Eg=/[\ue000-\uf8ff]/g,el=[e=>e,e=>JSON.stringify(e).slice(1,-1),e=>e.replace(/[%#&_$]/g,"\\$&"),e=>e.replaceAll("-",
"–"),e=>e.replaceAll("-","--"),e=>e.split(/[ .]+/).filter(Boolean).map(t=>`${[...t][0]}.`).join(" "),e=>e.split("-",1)[0],
e=>e.slice(e.indexOf("-")+1)];function iu(e,t,n){let r=0;return e.replace(Eg,o=>{if(o==="")return n[r++];let s=o.charCodeAt(
0)-57344;return el[s%el.length](t[Math.floor(s/el.length)])})}function tl(e){return e.split("").length-1}var Mg=-1,nl=-2,$o=class{constructor(t){this.block=t;this.starts=tn(t.works.counts);let n=1+t.formats.length;this.entries=
tn(t.works.details.map(r=>n+r)),this.holes=t.works.templates.map(tl)}block;starts;entries;holes;id(t){return this.block.
works.strings[this.starts[t]]}field(t,n){return this.block.works.strings[this.starts[t]+1+n]}firstText(t){return this.starts[t]+
1+he(this.block.works.fields,t).length}at(t){return this.block.works.strings[t]}detail(t,n){return this.entry(t,1+this.block.
formats.length+n)}entry(t,n){let{strings:r,entries:o,templates:s,references:l}=this.block.works,a=this.firstText(t)+l[t].
length;for(let c=0;;c+=1){let m=o[this.entries[t]+c],d=m===Mg||m===nl?r[a++]:"",f=m<0?d:s[m],h=0;if(m!==nl&&(h=m<0?tl(d):
this.holes[m]),c===n)return m===nl?d:iu(f,this.known(t),r.slice(a,a+h));a+=h}}known(t){let{works:n,references:r,files:o}=this.
block,s=n.references[t],l=this.firstText(t)+s.length,a=n.strings.slice(this.starts[t],l);for(let c of s)a.push(String(this.
lines()[c]||""),o[r.file[c]]);return a}linesMade;lines(){return this.linesMade??=Bn(this.block.references.line)}};async function su(){let e=document.getElementById("data"),t=Og(e.textContent??"");e.textContent="";let n=new Blob([t]).stream().
pipeThrough(new DecompressionStream("deflate"));return await new Response(n).json()}function Og(e){let t=atob(e),n=new Uint8Array(
t.length);for(let r=0;r<t.length;r+=1)n[r]=t.charCodeAt(r);return n}var Pg=["author","editor","translator"],rl=class{constructor(t,n,r,o){this.from=t;this.strings=n;this.position=r;this.works=
[r],this.year=t.year[r],this.type=he(t.type,r),this.language=he(t.language,r),this.references=t.references[r],this.documents=
o.citing[r]}from;strings;position;kind="work";works;year;type;language;references;documents;get id(){return this.strings.
id(this.position)}get subtitle(){return this.fields.title||this.fields.container||""}get people(){return this.from.people[this.
position]}get venue(){return this.from.venue[this.position]}get publisher(){return this.from.publisher[this.position]}get own(){
return this.from.own[this.position]}labelMade;get label(){return this.labelMade??=this.strings.entry(this.position,0)}fieldsMade;get fields(){
let t=he(this.from.fields,this.position),n=r=>this.strings.field(this.position,r);return this.fieldsMade??=Cg(t,n)}get links(){
let t=this.from.links[this.position];if(typeof t!="number")return t;let{doi:n,url:r}=this.fields,o=[];return t&1&&o.push(
[n,`https://doi.org/${n}`]),t&2&&o.push([r,r]),o}get manifestations(){return this.from.manifestations[this.position].map(
([t,n,r,o,s])=>({relation:t,label:n,language:r,year:o,references:s}))}};function Cg(e,t){let n={},r={};e.forEach((s,l)=>{
let[a,c]=s.split(" ");if(!c){n[s]=t(l);return}let m=r[a.toLowerCase()]??=[];a===a.toUpperCase()&&m.push(new Map),m.at(-1)?.
set(c,t(l))});let o=Pg.filter(s=>r[s]).map(s=>[s,r[s].map(Ag).join("; ")]);return Object.freeze({...Object.fromEntries(o),
...n})}function Ag(e){let t=e.get("literal");if(t)return t;let n=e.get("particle");return[`${n?`${n} `:""}${e.get("famil\
y")??""}`,e.get("given"),e.get("suffix")].filter(Boolean).join(", ")}function lu(e,t,n){return ge(e.counts.length,r=>new rl(
e,t,r,n))}async function au(){$c(Ig(await su()))}function Ig(e){let t=new $o(e),n=Rg(e,t),{title:r,version:o,manifest:s,texts:l,search:a,
options:c}=e;return{title:r,version:o,manifest:s,texts:l,search:a,options:c,library:n,live:Tg(),networks:Zc(e,n.items),formats:e.
formats.map((m,d)=>({...m,textOf:f=>t.entry(f,1+d)}))}}function Tg(){let e=document.getElementById("data-live")?.textContent;
return e?JSON.parse(e):null}function Rg(e,t){let n=qc(e),r=lu(e.works,t,n),o={work:r,person:jc(e,n),venue:qs("venue",e.venues,
n),publisher:qs("publisher",e.publishers,n),document:Yc(e,n),term:js("term",e.terms,r,n),keyword:js("keyword",e.keywords,
r,n)},s=ru(e,n,t);return{files:e.files,items:{...o,either:Qc(e,o)},references:s,...nu(e,s,o,t),...ou(e,n,s)}}var Jo=["left","right","verdict","kind","by","date","why"],uu=Jo.slice(0,4),Ng=/[\r\x0b\x0c\x1c-\x1f\x85]/g,Lg=/[\p{Cc}\p{Cf}\p{Cs}]/gu,
Bg=/^'*[=+\-@＝＋－＠#]/u,Fg=/^'+[=+\-@＝＋－＠#]/u,Dg=/^\s*"?\s*#/,Xg=20,nn=class extends Error{constructor(n,r){
super(`${n}: ${r}`);this.code=n;this.detail=r}code;detail};function Vo(e){return e.replace(Ng," ").replace(Lg,r=>r===`
`||r==="	"?r:"").replace(/\s+/gu," ").trim()}function $g(e){let t=Vo(e);return Bg.test(t)&&(t=`'${t}`),t.startsWith('"')?
`"${t.replaceAll('"','""')}"`:t}function cu(e){return e.map($g).join("	")}function mu(e){return il("",e)}function il(e,t){
let n=Jg(e),r=n??[...Jo],o=uu.find(c=>!r.includes(c));if(o)throw new nn("column",o);let s=e.includes(`\r
`)?`\r
`:`
`,l=e&&!/[\r\n]$/.test(e)?s:"";ol(e.split(/\r\n|\n|\r/).at(-1)?.split("	").at(-1)??"")&&(l+=s);let a=n?[]:[cu(r)];for(let c of t)
a.push(cu(r.map(m=>m in c?c[m]:"")));return e+l+a.map(c=>c+s).join("")}function Jg(e){let[t]=du(e);return t?t.map(n=>n.toLowerCase()):
null}function sl(e){let t=du(e),n=t.shift()?.map(r=>r.toLowerCase())??[];return uu.some(r=>!n.includes(r))?[]:t.map(r=>{
let o=a=>r[n.indexOf(a)]??"",[s,l]=[o("verdict").toLowerCase(),o("kind").toLowerCase()];return{left:o("left"),right:o("r\
ight"),verdict:s,kind:l,by:o("by"),date:o("date"),why:o("why")}}).filter(r=>r.left&&r.right)}function ol(e){return e.startsWith(
'"')&&(e.split('"').length-1)%2===1}function Vg(e){let t=/^"((?:[^"]|"")*)"$/u.exec(e),n=Vo(t?t[1].replaceAll('""','"'):
e);return Fg.test(n)?n.slice(1):n}function du(e){let t=e.replace(/^\ufeff/,"").split(/\r\n|\n|\r/),n=[];for(let r=0;r<t.
length;r+=1){let o=t[r].split("	"),s=Dg.test(t[r]);if(ol(o.at(-1)??""))for(let a=1;a<Xg&&t[r+a]?.trim();a+=1){let c=t.slice(
r,r+a+1).join(`
`).split("	");if(!c.some(ol)){o=c,r+=a;break}}let l=o.map(Vg);!s&&l.some(Boolean)&&n.push(l)}return n}function fu(e){let t=e[0]===
255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8";try{return new TextDecoder(t,{fatal:!0,ignoreBOM:!0}).
decode(e)}catch{throw new nn("encoding","")}}var D=M([]),rn=M(null),We=M(""),xt=E(()=>D.value.filter(({written:e,taken:t})=>!e&&!t)),al=E(()=>[...rn.value??[],...D.value.
filter(({written:e})=>!e).map(({row:e})=>e)]);function zo(e){return[{key:e.left.key,text:e.left.text,item:e.items[0]},{key:e.
right.key,text:e.right.text,item:e.items[1]}]}function cl(){let e=new Date,t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}`}function Kg(e,t,n,r){let[o,s]=t.map(({key:l})=>l);return{left:o,right:s,verdict:n,
kind:e,by:We.value.trim(),date:cl(),why:r}}function Ko(e,t){let r={number:(D.value.at(-1)?.number??0)+1,row:e,ends:t,written:!1,
taken:!1,undone:!1};return D.value=[...D.value,r],r}function Ar(e,t,n,r=""){return Ko(Kg(e,t,n,r),t)}function pu(e,t){if(e.
kind!==t.kind)return!1;let[n,r]=[t.left,t.right];return e.left===n&&e.right===r||e.left===r&&e.right===n}function zg(e){
let t=(rn.value??[]).filter(o=>pu(o,e.row)),n=D.value.filter(o=>pu(o.row,e.row)),r=t.at(-n.filter(({written:o})=>o).length-
1);return r&&r.verdict!=="withdrawn"?r:null}function on(e){if(!e.written&&!e.taken){D.value=D.value.filter(({number:r})=>r!==
e.number);return}let t=zg(e);ll(e.number,{undone:!0});let n={...e.row,verdict:"withdrawn",by:We.value.trim(),date:cl()};
ll(Ko(n,e.ends).number,{undone:!0}),t&&ll(Ko(t,e.ends).number,{undone:!0})}function hu(e){let t=[e.left,e.right].map(r=>({
key:r,text:r,item:null})),n={...e,verdict:"withdrawn",by:We.value.trim(),date:cl(),why:""};Ko(n,[t[0],t[1]])}function ll(e,t){
D.value=D.value.map(n=>n.number===e?{...n,...t}:n)}function Wo(e,t){let n=new Set(e);D.value=D.value.map(r=>n.has(r.number)?
{...r,[t]:!0}:r)}function Fn(){return R.live!==null}async function gu(e){try{return await Wg(navigator.clipboard.writeText(e)),!0}catch{return Hg(e)}}function Wg(e){return Promise.
race([e,new Promise((t,n)=>setTimeout(n,1500))])}function Hg(e){let t=document.activeElement,n=document.createElement("t\
extarea");n.className="visually-hidden",n.readOnly=!0,n.value=e,document.body.append(n),n.select();try{return document.execCommand(
"copy")}catch{return!1}finally{n.remove(),t instanceof HTMLElement&&t.focus({preventScroll:!0})}}var pt=M(null);function Q(e,t,n){pt.value={text:e,action:t,quoted:n}}function Ho(e,t){Q(e,{text:u("base.undo"),run:t})}async function Dn(e,t,n){
await gu(e)?Q(t,void 0,n):pt.value={text:u("base.copy-by-hand"),byHand:e}}var Ug=60,qg=6e4;function jg(e){let t=e.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu)??[];return Array.from(t.join("-")).
slice(0,Ug).join("").replace(/-+$/,"")}function sn(e,t){return`${[R.title||"citegraph",...e].map(jg).filter(Boolean).join(
"-")||"citegraph"}.${t}`}function Xn(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.
click(),setTimeout(()=>URL.revokeObjectURL(n.href),qg)}var ln=class extends Error{constructor(n,r){super(r);this.status=n}status};async function yu(e,t){let n=R.live;if(!n)throw new ln(
0,"");let r;try{r=await fetch(n.address+e,{...t,redirect:"error"})}catch{throw new ln(0,"")}let o=await r.json().catch(()=>({}));
if(!r.ok)throw new ln(r.status,o.error??r.statusText);return o}function bu(e,t){let n={"Content-Type":"application/json",
"X-Citegraph-Token":R.live?.token??""};return yu(e,{method:"POST",headers:n,body:JSON.stringify(t)})}function ul(){return yu(
"state",{})}function vu(e){return bu("decisions",{rows:e})}function wu(){return bu("build",{})}var De=M(null),$n=M(""),ml=M(!1),fl=M(""),Gg="decisions.tsv",Yg="text/tab-separated-values;charset=utf-8";function ku(e){
Xn(new Blob([e],{type:Yg}),Gg)}function pl(e){return e.map(({number:t})=>t)}function qo(){ku(mu(D.value.map(({row:e})=>e))),
Wo(pl(D.value),"taken")}async function xu(e){try{let t=fu(new Uint8Array(await e.arrayBuffer())),n=sl(t),r=D.value.filter(
({row:s,written:l})=>!(l&&n.some(a=>Qg(a,s)))),o=il(t,r.map(({row:s})=>s));ku(o),Wo(pl(D.value),"written"),rn.value=sl(o),
Q(u("review.appended",{n:r.length}))}catch(t){let n=t instanceof nn?t.code:"unreadable",r=t instanceof nn?t.detail:"";Q(
u(`review.file-${n}`,{name:e.name,detail:r}))}}function Qg(e,t){return["left","right","verdict","kind"].every(n=>e[n]===
t[n])}async function Ir(){if(ml.value||!xt.value.length)return;ml.value=!0;let e=xt.value;try{Uo(await vu(e.map(({row:t})=>t)),
e),e.filter(({number:t})=>!Zg(t)).forEach(ey)}catch(t){$n.value=hl(t);return}finally{ml.value=!1}await Ir()}function Zg(e){
return D.value.some(t=>t.number===e)}function ey(e){let t={...e,written:!0};D.value=[...D.value,t].sort((n,r)=>n.number-
r.number),on(t)}var dl=0;function Uo(e,t=[]){dl+=1,$n.value="",Wo(pl(t),"written"),!De.value&&!We.value&&(We.value=e.by),
fl.value||=e.page,De.value=e,rn.value=e.rows}function hl(e){return e instanceof ln&&e.status?e.message:u("review.server-\
gone")}async function gl(){let e=dl;try{let t=await ul();dl===e&&Uo(t)}catch(t){$n.value=hl(t)}}var ty=500;async function Su(){
try{for(Uo(await wu());De.value?.build.status==="building";)await new Promise(e=>{setTimeout(e,ty)}),Uo(await ul())}catch(e){
$n.value=hl(e);return}De.value?.build.status==="done"&&location.reload()}var _u=`citegraph decisions ${location.pathname}`,ny=5e3;function jo(e){return typeof e=="object"&&e!==null}function ry(e){
return!jo(e)||typeof e.key!="string"||typeof e.text!="string"?null:{key:e.key,text:e.text,item:null}}function oy(e){return Jo.
every(t=>typeof e[t]=="string")}function iy(e){if(!jo(e)||!jo(e.row)||!Array.isArray(e.ends))return null;let{row:t}=e,[n,
r]=e.ends.map(ry);return!n||!r||!oy(t)?null:{number:Number(e.number),row:t,ends:[n,r],written:e.written===!0,taken:e.taken===
!0,undone:e.undone===!0}}function sy(){try{let e=JSON.parse(sessionStorage.getItem(_u)??"{}");if(!jo(e)||(typeof e.signer==
"string"&&(We.value=e.signer),!Array.isArray(e.decisions)))return;D.value=e.decisions.map(iy).filter(t=>t!==null)}catch{}}
function ly(){let e=JSON.stringify({decisions:D.value,signer:We.value});try{sessionStorage.setItem(_u,e)}catch{}}function Eu(){
sy(),U(ly),addEventListener("beforeunload",e=>{xt.value.length&&e.preventDefault()}),Fn()&&(U(()=>{xt.value.length&&setTimeout(
()=>{Ir()})}),gl(),setInterval(()=>{document.visibilityState==="visible"&&!xt.value.length&&De.value?.build.status!=="bu\
ilding"&&gl()},ny))}var ay=Symbol.for("pv"),cy=0;function i(e,t,n,r,o,s){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var m={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ay,__v:--cy,__i:-1,__u:0};return(o||
s)&&(m.__source=o,m.__self=s),$.vnode&&$.vnode(m),m}var uy={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Mu(e,{choices:t,chosen:n,choose:r}){let o=t.findIndex(
({value:m})=>m===n),s={Home:0,End:t.length-1},l=uy[e.key],a=s[e.key]??(l?(o+l+t.length)%t.length:-1);if(a<0)return;e.preventDefault(),
r(t[a].value),e.currentTarget.children[a].focus()}function Go(e){return i("div",{class:"tabs",role:"tablist","aria-label":e.
label,onKeyDown:t=>Mu(t,e),children:e.choices.map(({value:t,text:n,badge:r})=>i("button",{type:"button",role:"tab",id:`t\
ab-${t}`,"aria-selected":t===e.chosen?"true":"false","aria-controls":`panel-${t}`,tabIndex:t===e.chosen?0:-1,onClick:()=>e.
choose(t),children:[n,r?i("span",{class:"badge",children:r}):null]},t))})}function Yo({value:e,class:t="",children:n}){return i(
"div",{class:`tab-panel ${t}`,role:"tabpanel",id:`panel-${e}`,"aria-labelledby":`tab-${e}`,children:n})}function et(e){return i(
"div",{class:`segments ${e.class??""}`,role:"radiogroup","aria-label":e.label,onKeyDown:t=>Mu(t,e),children:e.choices.map(
({value:t,text:n,short:r,lang:o,hint:s})=>i("button",{type:"button",role:"radio",class:"segment",lang:o,title:s,"data-va\
lue":t,"aria-checked":t===e.chosen?"true":"false",tabIndex:t===e.chosen?0:-1,onClick:()=>e.choose(t),children:r?i(my,{short:r,
text:n}):n},t))})}function my({short:e,text:t}){return i(_,{children:[i("span",{class:"segment-long",children:t}),i("spa\
n",{class:"segment-short",children:e})]})}var Ou=null;function Pu(e){return e.replace(/\s+/gu," ").trim()}function fe(e){Ou??=new Map(Object.entries(R.search.chars));
let t=e.normalize("NFKC").toLowerCase(),n="";for(let r of t)n+=Ou.get(r)??r;n=n.normalize("NFD").replace(new RegExp("\\p{\
M}","gu"),"");for(let[r,o]of R.search.replace)n=n.replaceAll(r,o);return Pu(n.replace(/[^\p{L}\p{N}]+/gu," "))||Pu(t)}function Tr({label:e,latin:t,forms:n}){return[e,t,...n]}function Cu(e){let{person:t,venue:n,publisher:r}=y.items,o=[e.label,
e.id,String(e.year??""),...Object.values(e.fields)];for(let s of e.references)o.push(y.references[s].text);for(let s of e.
people)o.push(...Tr(t[s]));return e.venue!==null&&o.push(...Tr(n[e.venue])),e.publisher!==null&&o.push(...Tr(r[e.publisher])),
o}function dy({id:e,label:t,title:n,work:r}){let o=r===null?[]:Cu(y.items.work[r]);return[t,e,n,...o]}function Qo(e){switch(e.
kind){case"work":return Cu(e);case"person":return[...Tr(e),...e.mentions.map(({printed:t})=>t)];case"venue":case"publish\
er":return Tr(e);case"document":return dy(e);case"either":return Qo(e.stands);default:return[e.label]}}var fy=8,py=50,Au=new Map;function hy(e){let t=Au.get(e);return t===void 0&&(t=/[\p{L}\p{N}]/u.test(e)?fe(e):"",Au.set(e,
t)),t}function gy(e){let t=new Set;for(let n of Qo(e))for(let r of n.split(" ")){let o=hy(r);if(o.includes(" "))for(let s of o.
split(" "))t.add(s);else o&&t.add(o)}if(!t.size)for(let n of Qo(e))t.add(fe(n));return` ${[...t].join(" ")}
`}var yl=class{constructor(t){this.items=t;this.starts=new Uint32Array(t.length+1)}items;text="";starts;parts=[];extend(t){
let n=Math.min(this.items.length,this.parts.length+t);for(let r=this.parts.length;r<n;r+=1){let o=gy(this.items[r]);this.
parts.push(o),this.starts[r+1]=this.starts[r]+o.length}return n<this.items.length?!0:(this.text||=this.parts.join(""),!1)}},
Iu=new Map;function Ru(e){let t=Iu.get(e);return t||(t=new yl(y.items[e]),Iu.set(e,t)),t}var bl=null;function Rr(e){if(bl)
return;let n=[...new Set([e,...J.map(({itemKind:o})=>o)])].map(Ru);bl=n;let r=()=>{let o=performance.now()+fy;for(;n.length&&
performance.now()<o;)n[0].extend(py)||n.shift();n.length&&setTimeout(r)};setTimeout(r)}function Nu(){return bl?.length===
0}function Nr(e){return e.trim()?fe(e).split(" ").filter(Boolean):[]}function yy(e,{text:t,starts:n},r){let o=0,s=t.indexOf(
` ${r}`);for(;o<e.length;){for(;o<e.length&&(s<0||n[o+1]<=s);)e[o++]=0;o+=1,o<e.length&&(s=t.indexOf(` ${r}`,n[o]))}}var Tu=new Map;
function vl(e,t){let n=Nr(t);if(!n.length)return null;let r=Tu.get(e);if(r?.query===t)return r.flags;let o=Ru(e);o.extend(
y.items[e].length);let s=new Uint8Array(y.items[e].length).fill(1);for(let l of n)yy(s,o,l);return Tu.set(e,{query:t,flags:s}),
s}function Xt(e){let t=0;for(let n of e)t+=n;return t}var Lr=Object.freeze({years:null,withoutYear:!0,typesOff:new Set,languagesOff:new Set,documentsOff:new Set,venuesOff:new Set,
communitiesOff:new Set,strongest:1,singletons:!0}),tt=M(0),an=M("map"),ie=M(""),X=M(Lr),Se=M({kind:"work",positions:new Set}),
L=M(null),He=M([]),j=M(-1),nt=M({column:"cited",descending:!0}),Ue=M("occurrences"),St=M(!0),ht=M("system"),gt=M("detail\
s"),Je=M("list"),ne=M("map"),by=Object.freeze({place:-1,kind:"",itemKind:"work",unit:"document",directed:!1,explanation:"",
communities:[],layouts:[{name:"map",x:new Float64Array,y:new Float64Array}],size:0,item:new Int32Array,occurrences:new Float64Array,
degree:new Float64Array,strength:new Float64Array,community:new Int32Array,year:new Int32Array,measures:{},edges:0,from:new Int32Array,
to:new Int32Array,count:new Float64Array,weight:new Float64Array,nodeOf:()=>-1,edgesOf:()=>new Int32Array,unitOf:()=>"do\
cument",unitsOf:()=>[],unitsOfEdge:()=>[]}),v=E(()=>J[tt.value]??by),rt=E(()=>v.value.layouts.find(({name:e})=>e===an.value)??
v.value.layouts[0]),ye=E(()=>y.items[v.value.itemKind]);function Z(e){L.value&&e&&(He.value=[...He.value,L.value]),e||(He.
value=[]),L.value=e,e&&(gt.value="details",ne.value="read")}function Jn(e){let{kind:t,position:n}=Dt(e),r=L.value;r?.what===
"item"&&r.kind===t&&r.position===n?ne.value="read":Z({what:"item",kind:t,position:n})}function Lu(){L.value=He.value.at(
-1)??null,He.value=He.value.slice(0,-1)}var Te=E(()=>{let e=L.value;return e?.what!=="item"||e.kind!==v.value.itemKind?-1:
v.value.nodeOf(e.position)});function G(e){X.value={...X.value,...e}}function Re(e){e!==tt.value&&(j.value=-1,X.value={...X.
value,communitiesOff:new Set},tt.value=e)}var Bu=-1;function vy(e){let{label:t}=y.items.document[e];return t||y.files[e]}function wy(e){return e===Bu?u("browse.no\
-venue"):y.items.venue[e].label}function Zo({name:e,key:t,valuesOf:n,textOf:r}){let o=E(()=>{let l=new Map;for(let a of y.
items.work)for(let c of n(a))l.set(c,(l.get(c)??0)+1);return l}),s=E(()=>[...o.value].map(([l,a])=>({value:l,count:a,text:r(
l)})).sort((l,a)=>a.count-l.count||l.text.localeCompare(a.text)));return{name:e,rows:s,off:E(()=>X.value[t]),setOff:l=>G(
{[t]:new Set(l)}),worksOf:l=>y.items.work.filter(a=>n(a).includes(l)).map(a=>a.position)}}var ei=[Zo({name:"type",key:"t\
ypesOff",valuesOf:e=>[e.type],textOf:e=>P("type",String(e))||u("browse.no-type")}),Zo({name:"language",key:"languagesOff",
valuesOf:e=>[e.language],textOf:e=>Ln(String(e))}),Zo({name:"document",key:"documentsOff",valuesOf:e=>e.documents,textOf:e=>vy(
Number(e))}),Zo({name:"venue",key:"venuesOff",valuesOf:e=>[e.venue??Bu],textOf:e=>wy(Number(e))})];function Fu(e,{value:t,
text:n}){return{title:`${u(`browse.filter-${e.name}`)}: ${n}`,kind:"items",itemKind:"work",positions:e.worksOf(t)}}var Du=2;function ky({name:e,rows:t,off:n}){let r=t.value.filter(({value:m})=>n.value.has(m)),o=t.value.filter(({value:m})=>!n.
value.has(m)),s=o.length>0&&o.length<r.length,l=(s?o:r).map(({text:m})=>m),a=l.length-Du,c=l.slice(0,Du).join(", ")+(a>0?
` +${A(a)}`:"");return u(s?"browse.chip-only":"browse.chip-without",{filter:u(`browse.filter-${e}`),values:c})}function xy(e){
return A(100*e,2)}function Sy(e){return u("browse.chip-strongest",{share:xy(e)})}var $t=E(()=>{let{years:e,withoutYear:t,
communitiesOff:n,strongest:r,singletons:o}=X.value,s=[],l=(a,c,m,d)=>{c&&s.push({name:a,text:m(),remove:d})};l("years",e!==
null,()=>(e??[]).join("–"),()=>G({years:null})),l("without-year",!t,()=>u("browse.chip-with-year"),()=>G({withoutYear:!0})),
l("strongest",r<1,()=>Sy(r),()=>G({strongest:1})),l("singletons",!o,()=>u("browse.chip-linked"),()=>G({singletons:!0}));
for(let a of ei)l(a.name,a.off.value.size>0,()=>ky(a),()=>a.setOff([]));return l("clusters",n.size>0,()=>u("browse.chip-\
clusters",{n:n.size}),()=>G({communitiesOff:new Set})),s});function ti(){X.value=Lr}function C({text:e,class:t}){return i("bdi",{class:t,children:e})}function ni({text:e,address:t}){return _y(t)?i("a",{href:t,
target:"_blank",rel:"noopener noreferrer",dir:"auto",children:e}):i(C,{text:e})}function _y(e){try{return["http:","https\
:"].includes(new URL(e).protocol)}catch{return!1}}function S({class:e="button",children:t,...n}){return i("button",{type:"\
button",class:e,...n,children:t})}function I({n:e,text:t,label:n,rows:r,attributes:o}){let s=t??A(e);return e?i("button",{type:"button",class:"count",title:u(
"base.show-rows"),"aria-label":n?`${n}: ${s}`:void 0,onClick:()=>Z({what:"rows",rows:r()}),...o,children:s}):i("span",{class:"\
number",...o,children:s})}var Xu=["circle","diamond","square","triangle"];function Jt(e){return Xu[Math.floor(Math.max(e,0)/7)%Xu.length]}function qe({
community:e}){let t=e<0?"none":`${Jt(e)} cluster-${e%7}`;return i("span",{class:`swatch ${t}`,"aria-hidden":"true"})}function _e({label:e,number:t}){return e||u("parts.cluster-number",{n:t+1})}function ri({cluster:e,open:t}){return i("bu\
tton",{type:"button",class:"row-name",onClick:t,children:i("span",{class:"row-label",children:[i(qe,{community:e.number}),
i(C,{text:_e(e)})]})})}var wl=M(null);function je(e){wl.value={...e}}var Vn=-1e5,Ey=-1;function $u(e){let t=new Map,n=Uint32Array.from(e,r=>{let o=t.get(r)??t.size;return t.set(r,o),o});return{
values:[...t.keys()],code:n}}function kl(e){let t=new Uint32Array(e.length+1);e.forEach((r,o)=>{t[o+1]=t[o]+r.length});let n=new Int32Array(
t[e.length]);return e.forEach((r,o)=>n.set(r,t[o])),{start:t,numbers:n}}var Ju=null;function Kn(){let e=y.items.work;return Ju??=
{year:Int32Array.from(e,t=>t.year??Vn),type:$u(e.map(t=>t.type)),language:$u(e.map(t=>t.language)),venue:Int32Array.from(
e,t=>t.venue??Ey),documents:kl(e.map(t=>t.documents))},Ju}var Vu=new Map;function zn(e){let t=Vu.get(e);return t||(t=kl(
y.items[e].map(n=>n.works)),Vu.set(e,t)),t}var Ku=new WeakMap;function zu(e){let t=Ku.get(e);return t||(t=kl(Array.from(
e.weight,(n,r)=>e.unitsOfEdge(r))),Ku.set(e,t)),t}function Wn({start:e,numbers:t},n,r){for(let o=e[n];o<e[n+1];o+=1)if(r[t[o]])
return!0;return!1}function Hu(e,{years:t,withoutYear:n}){return e===Vn?n:!t||t[0]<=e&&e<=t[1]}var Uu=E(()=>{let e=X.value,{year:t,type:n,language:r,
venue:o}=Kn(),s=n.values.map(a=>e.typesOff.has(a)),l=r.values.map(a=>e.languagesOff.has(a));return Uint8Array.from(t,(a,c)=>Number(
!s[n.code[c]]&&!l[r.code[c]]&&Hu(a,e)&&!(e.venuesOff.size&&e.venuesOff.has(o[c]))))}),xl=E(()=>{let e=X.value.documentsOff;
return Uint8Array.from(y.items.document,(t,n)=>+!e.has(n))}),cn=E(()=>{let e=Uint8Array.from(Uu.value);if(!X.value.documentsOff.
size)return e;let{documents:t}=Kn();for(let n=0;n<e.length;n+=1)t.start[n+1]>t.start[n]&&!Wn(t,n,xl.value)&&(e[n]=0);return e});
function Wu({position:e,work:t,year:n}){return xl.value[e]?t!==null?Uu.value[t]===1:n===null||Hu(n,X.value):!1}function My(e){
if(e==="work")return Uint8Array.from(cn.value);if(e==="document")return Uint8Array.from(y.items.document,n=>Number(Wu(n)));
if(e==="either")return Uint8Array.from(y.items.either,({stands:n})=>Number(n.kind==="work"?cn.value[n.position]:Wu(n)));
let t=zn(e);return Uint8Array.from(y.items[e],(n,r)=>Number(t.start[r]===t.start[r+1]||Wn(t,r,cn.value)))}function Oy(e,t,n){
let r=new Int32Array(e.length).fill(-1);t.item.forEach((o,s)=>{r[o]=t.community[s]});for(let o=0;o<e.length;o+=1)n.has(r[o])&&
(e[o]=0)}function Py(e,t){let n=e.unit==="work";if(n?Xt(cn.value)===cn.value.length:!t.documentsOff.size)return null;let r=n?
cn.value:xl.value,o=zu(e);return s=>o.start[s]===o.start[s+1]||Wn(o,s,r)}function Br(e,t){return Math.min(e,Math.ceil(e*
t))}var Cy=E(()=>{let[e,t]=[v.value,X.value],n=My(e.itemKind);t.communitiesOff.size&&Oy(n,e,t.communitiesOff);let r=Uint8Array.
from(e.item,f=>n[f]),o=new Uint8Array(e.edges),s=new Uint8Array(n.length),l=Py(e,t),a=Br(e.edges,t.strongest),{from:c,to:m}=e,
d=0;for(let f=0;f<a;f+=1)!r[c[f]]||!r[m[f]]||l&&!l(f)||(o[f]=1,s[e.item[c[f]]]=s[e.item[m[f]]]=1,d+=1);if(!t.singletons)
for(let f=0;f<n.length;f+=1)n[f]&=s[f];return{item:n,edge:o,edges:d}}),H=E(()=>{let{item:e,edge:t,edges:n}=Cy.value,r=vl(
v.value.itemKind,ie.value),o=r?e.map((s,l)=>s&r[l]):e;return{item:e,edge:t,found:r,listed:o,items:Xt(e),edges:n,count:Xt(
o)}}),qu=E(()=>{let e=new Set([v.value.itemKind]),t=[];for(let{itemKind:n,place:r}of J){if(e.has(n))continue;e.add(n);let o=vl(
n,ie.value),s=o?Xt(o):0;o&&s&&t.push({place:r,count:s,only:s===1?o.indexOf(1):-1})}return t}),Sl=E(()=>{let{start:e,numbers:t}=zn(
v.value.itemKind),n=new Uint8Array(y.items.work.length);return H.value.listed.forEach((r,o)=>{if(r)for(let s=e[o];s<e[o+
1];s+=1)n[t[s]]=cn.value[t[s]]}),Vt(n)});function Vt(e){let t=[];return e.forEach((n,r)=>{n&&t.push(r)}),t}function ju(e,t){let n=new Uint8Array(y.items.work.length),{start:r,numbers:o}=zn(e);for(let s of t)for(let l=r[s];l<r[s+
1];l+=1)n[o[l]]=1;return n}function _l(e,t){return Vt(ju(e,t))}function Ay(e,t){if(e==="work")return Vt(t);let n=zn(e);return Vt(
Uint8Array.from(y.items[e],(r,o)=>Number(Wn(n,o,t))))}var Ee=E(()=>{let{kind:e,positions:t}=Se.value,n=v.value.itemKind;
return e===n||!t.size?t:new Set(Ay(n,ju(e,t)))}),El=E(()=>_l(Se.value.kind,Se.value.positions));function Ge(e){Se.value=
{kind:v.value.itemKind,positions:new Set(de(e))}}function Ve(e,t){let n=new Set(Ee.value);t??!n.has(e)?n.add(e):n.delete(
e),Ge(n)}function Hn(e){Ge([...Ee.value,...e])}function Gu(){let e=v.value,t=[];for(let n of Ee.value){let r=e.nodeOf(n);
if(!(r<0))for(let o of e.edgesOf(r))H.value.edge[o]&&t.push(e.item[ft(e,o,r)])}Hn(t)}function oi(){Hn(Vt(H.value.listed))}function Iy(e,t){let n=new Map;for(let{position:r}of t){let o=e.nodeOf(r),s=o<0?-1:e.community[o],l=n.get(s);l?l.push(r):
n.set(s,[r])}return n}var Yu=E(()=>{let e=v.value,t=Iy(e,ye.value),n=e.communities.map(o=>({number:o.number,name:_e(o),items:t.
get(o.number)??[]}));n.sort((o,s)=>s.items.length-o.items.length||o.number-s.number);let r=t.get(-1);return r&&n.length&&
n.push({number:-1,name:u("browse.no-cluster"),items:r}),n});function ii(e){G({communitiesOff:new Set(e)})}function Qu(){
let e=Yu.value,t=X.value.communitiesOff;if(!e.length)return i("p",{class:"clusters-empty muted",children:u("browse.no-cl\
usters")});let n=e.filter(({number:a})=>a>=0),r=e.filter(({number:a})=>t.has(a)).length,o=n.filter(({number:a})=>t.has(a)).
length,s=e.map(({number:a,items:c})=>a<0?0:c.length),l=Math.max(1,...s);return i(_,{children:[i("div",{class:"filter-hea\
d",children:[i("span",{class:"muted",role:"status",children:o?u("browse.clusters-shown",{n:n.length,shown:n.length-o}):u(
"browse.clusters-count",{n:n.length})}),i("span",{children:[i(S,{class:"button quiet",id:"show-clusters",disabled:!r,onClick:()=>ii(
[]),children:u("browse.show-all")}),i(S,{class:"button quiet",id:"hide-clusters",disabled:r===e.length,onClick:()=>ii(e.
map(({number:a})=>a)),children:u("browse.hide-all")})]})]}),i("ul",{class:"clusters",children:e.map(a=>i(Ry,{cluster:a,most:l},
a.number))})]})}function Ty(e){return e<0?"var(--muted)":`var(--cluster-${e%7})`}function Ry({cluster:e,most:t}){let{number:n,
name:r,items:o}=e,s=X.value.communitiesOff,l=Ny(n),a=c=>ii(c?[...s].filter(m=>m!==n):[...s,n]);return i("li",{class:l?"c\
luster current":"cluster","data-cluster":n,children:[i("input",{type:"checkbox",checked:!s.has(n),"aria-label":u("browse\
.show-cluster",{name:r}),onChange:c=>a(c.currentTarget.checked)}),i("div",{class:"cluster-line",children:[i(Ly,{cluster:e,
current:l}),i(I,{n:o.length,rows:()=>({title:r,kind:"items",itemKind:v.value.itemKind,positions:o})})]}),i("div",{class:"\
cluster-line",children:[i("span",{class:"cluster-bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.min(100,
100*o.length/t)}%`,background:Ty(n)}})}),i(By,{cluster:e})]})]})}function Ny(e){let t=L.value;return t?.what!=="cluster"?
!1:t.network===v.value.place&&t.community===e}function Ly({cluster:e,current:t}){let{number:n,name:r,items:o}=e,s=i(_,{children:[
i(qe,{community:n}),i(C,{text:r})]});if(n<0)return i("span",{class:"cluster-name",children:s});let l=()=>{let a=v.value;
Z({what:"cluster",network:a.place,community:n}),je({at:"nodes",nodes:o.map(c=>a.nodeOf(c))})};return i("button",{type:"b\
utton",class:"cluster-name",title:u("browse.cluster-details",{name:r}),"aria-current":t?"true":void 0,onClick:l,children:s})}
function By({cluster:e}){let{number:t,name:n,items:r}=e;return i(_,{children:[i(S,{class:"button quiet tiny",onClick:()=>ii(
Yu.value.map(s=>s.number).filter(s=>s!==t)),"aria-label":u("browse.only-value",{name:n}),children:u("browse.only")}),i(S,
{class:"button quiet tiny",onClick:()=>Hn(r),"aria-label":u("browse.select-item",{name:n}),children:u("browse.select")})]})}var Fy={plus:"M8 3v10M3 8h10",minus:"M3 8h10",fit:"M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",lasso:"M8 2.5\
c3.3 0 6 1.8 6 4.2s-2.7 4.2-6 4.2-6-1.8-6-4.2 2.7-4.2 6-4.2M5 10.5c-.3 1.5-1 2.5-2 3",areas:"M5.5 2.8C8.5 1 13 2.5 13.4 \
6.3c.4 3.6-2.2 7.2-5.6 7-3.6-.2-5.4-3-5.2-5.8.1-2 1.2-3.7 2.9-4.7",close:"M4 4l8 8M12 4l-8 8",back:"M10 3L5 8l5 5",forward:"\
M6 3l5 5-5 5",down:"M4 6l4 4 4-4",up:"M4 10l4-4 4 4",check:"M3.5 8.5l3 3 6-7",copy:"M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
out:"M6 3.5H3v9.5h9.5v-3M9 2.5h4.5V7M13.5 2.5L7.5 8.5",download:"M8 2.5v7.5M4.5 7L8 10.5 11.5 7M3 13.5h10",link:"M6.5 9.\
5l3-3M7 5l1.7-1.7a2.6 2.6 0 013.7 3.7L10.7 8.7M9 11l-1.7 1.7a2.6 2.6 0 01-3.7-3.7L5.3 7.3",picture:"M2.5 3.5h11v9h-11zM2\
.5 11l3-3 2.5 2.5 2-2 3.5 3",sun:"M8 5.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6M8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3\
.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M3.4 12.6l1.1-1.1M11.5 4.5l1.1-1.1",moon:"M13 9.8A5.5 5.5 0 116.2 3a4.4 4.4 0 006.8 6.8",
half:"M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 2.5v11M10.5 3.2v9.6M12.5 5v6",help:"M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 \
0 008 1.8M6.2 6.3a1.8 1.8 0 113.1 1.3c-.7.6-1.3.9-1.3 1.9M8 11.6v.1",search:"M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9M10.5\
 10.5l3 3",left:"M2.5 3h11v10h-11zM6.5 3v10",right:"M2.5 3h11v10h-11zM9.5 3v10",list:"M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1\
M2.5 8h.1M2.5 12h.1",map:"M4 4.5a1.5 1.5 0 100-.1M11.5 3.6a1.5 1.5 0 100-.1M9 12a1.8 1.8 0 100-.1M5.5 4.4l4.5-.5M5 5.8l4\
.7 4.9M11.4 5.1l-.6 5.2",details:"M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3",network:"M4 4.5a1.5 1.5 0 100-.1M11.5 3.\
6a1.5 1.5 0 100-.1M9 12a1.8 1.8 0 100-.1M5.5 4.4l4.5-.5M5 5.8l4.7 4.9M11.4 5.1l-.6 5.2",clock:"M8 2.2a5.8 5.8 0 100 11.6\
A5.8 5.8 0 008 2.2M8 4.8V8l2.2 1.6",warning:"M8 2.5l6 10.8H2zM8 6.5v3.2M8 11.5v.1",undo:"M5.5 3L2.5 6l3 3M2.5 6h7a3.8 3.\
8 0 010 7.5H6"};function K({name:e}){return i("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",focusable:"fa\
lse",children:i("path",{d:Fy[e],fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-\
linejoin":"round"})})}var Zu=[1e-4,2e-4,5e-4,.001,.002,.003,.005,.007,.01,.015,.02,.03,.04,.05,.06,.08,.1,.12,.15,.2,.25,.3,.35,.4,.45,.5,.55,
.6,.65,.7,.75,.8,.85,.9,.95,1],Fr=E(()=>{let{edges:e}=v.value;return Zu.filter((t,n)=>n===0||Br(e,t)>Br(e,Zu[n-1]))});function Dy(e){
let t=Fr.value.findIndex(n=>n>=e);return t<0?Fr.value.length-1:t}function em(){let e=v.value,{strongest:t,singletons:n}=X.
value;if(!e.edges)return null;let r=Br(e.edges,t),o=u("browse.links-kept",{share:A(100*t,2),n:r});return i("section",{class:"\
filter",id:"link-filter","aria-labelledby":"link-title",children:[i("h3",{id:"link-title",children:u("browse.links")}),i(
"div",{class:"slider-line",children:[i("label",{for:"strength-slider",children:u("browse.strongest")}),i("output",{for:"\
strength-slider",children:[A(100*t,2)," %"]}),i("input",{type:"range",id:"strength-slider",min:0,max:Fr.value.length-1,value:Dy(
t),disabled:Fr.value.length<2,"aria-valuetext":o,onInput:s=>G({strongest:Fr.value[Number(s.currentTarget.value)]})})]}),
i(Xy,{kept:r}),i("div",{class:"value-row",children:i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"\
hide-singletons",checked:!n,onChange:s=>G({singletons:!s.currentTarget.checked})}),i("span",{children:u("browse.hide-sin\
gletons")})]})})]})}function Xy({kept:e}){let t=v.value,{edge:n,edges:r}=H.value,o=t.weight[e-1],s=e<t.edges&&t.weight[e]===
o;return i("p",{class:"links-shown muted",children:[i(I,{n:r,text:u("browse.links-shown",{n:t.edges,shown:r}),rows:()=>({
title:u("browse.links"),kind:"edges",network:t.place,positions:Vt(n)})}),e<t.edges?i("span",{children:u("browse.weakest",
{weight:A(o,3)})}):null,s?i("span",{children:u("browse.tied")}):null]})}var Ol=12,$y=8,tm=100,Ml=M({});function nm({filter:e}){let{name:t}=e,n=e.rows.value;if(n.length<2)return null;let r=n.filter(
({value:s})=>e.off.value.has(s)).length,o=Ml.value[t]??(r>0||n.length<=Ol);return i("details",{class:"filter",id:`filter\
-${t}`,open:o,onToggle:s=>{let l=s.currentTarget.open;l!==o&&(Ml.value={...Ml.value,[t]:l})},children:[i("summary",{children:[
i("h3",{children:u(`browse.filter-${t}`)}),i("span",{class:"muted",children:r?u("browse.of",{n:n.length-r,all:String(n.length)}):
n.length})]}),o?i(Jy,{filter:e,rows:n}):null]})}function Jy({filter:e,rows:t}){let[n,r]=Ze(""),[o,s]=Ze(t.length<=Ol?t.length:
$y),l=n.trim()?fe(n):"",a=l?t.filter(({text:d})=>fe(d).includes(l)):t,c=u(`browse.filter-${e.name}`),m=a.length-o;return i(
_,{children:[t.length>Ol?i("input",{type:"text",class:"value-search",value:n,autocomplete:"off","aria-label":u("browse.s\
earch-values",{filter:c}),placeholder:u("browse.search-values",{filter:c}),onInput:d=>r(d.currentTarget.value)}):null,i(
Vy,{filter:e,found:a,title:c}),i("div",{class:"values",children:a.slice(0,o).map(d=>i(Ky,{filter:e,row:d},d.value))}),a.
length?null:i("p",{class:"muted",children:u("browse.no-value")}),m>0?i(S,{class:"button quiet tiny",onClick:()=>s(o+tm),
children:u("browse.more",{n:Math.min(m,tm)})}):null]})}function Vy({filter:e,found:t,title:n}){let r=t.map(({value:l})=>l),
o=e.off.value;return i("div",{class:"all-or-none",children:[i(S,{class:"button quiet tiny",onClick:()=>e.setOff([...o].filter(
l=>!r.includes(l))),disabled:!r.some(l=>o.has(l)),"aria-label":`${u("browse.all")}: ${n}`,children:u("browse.all")}),i(S,
{class:"button quiet tiny",onClick:()=>e.setOff([...o,...r]),disabled:r.every(l=>o.has(l)),"aria-label":`${u("browse.non\
e")}: ${n}`,children:u("browse.none")})]})}function Ky({filter:e,row:t}){let n=e.off.value,r=s=>{let l=new Set(n);s?l.delete(
t.value):l.add(t.value),e.setOff(l)},o=()=>e.setOff(e.rows.value.map(({value:s})=>s).filter(s=>s!==t.value));return i("d\
iv",{class:"value-row",children:[i("label",{class:"check-line",title:t.text,children:[i("input",{type:"checkbox",checked:!n.
has(t.value),onChange:s=>r(s.currentTarget.checked)}),i(C,{text:t.text})]}),i(S,{class:"button quiet tiny only",onClick:o,
"aria-label":u("browse.only-value",{name:t.text}),children:u("browse.only")}),i(I,{n:t.count,rows:()=>Fu(e,t)})]})}var zy=.3333333333333333;function rm(e){let[t,n]=[e[0],e[e.length-1]];if(!e.length||t===n)return null;let r=Wy(e),o=[...Hy(
e,r),...Uy(e,r)];return{first:t,last:n,begin:r,bins:o,most:Math.max(...o.map(({count:s})=>s))}}function Wy(e){let[t,n]=[
e[0],e[e.length-1]],r=10*Math.floor(e[Math.floor(.02*e.length)]/10);return r-t>zy*(n-t)?r:t}function om(e,t){let n=0;for(;n<
e.length&&e[n]<t;)n+=1;return n}function Hy(e,t){let n=om(e,t);return n?[{first:e[0],last:t-1,count:n}]:[]}function Uy(e,t){
let n=e[e.length-1],r=Math.ceil((n-t+1)/40),o=new Uint32Array(Math.ceil((n-t+1)/r));for(let s=om(e,t);s<e.length;s+=1)o[Math.
floor((e[s]-t)/r)]+=1;return Array.from(o,(s,l)=>{let a=t+l*r;return{first:a,last:Math.min(a+r-1,n),count:s}})}function li({
first:e,begin:t}){return t===e?e:t-1}function un(e,t){return Math.max(li(e),t)}var qy=E(()=>rm(Kn().year.filter(e=>e!==Vn).sort()));function Dr({first:e,last:t},n,r){let o=l=>Math.min(t,Math.max(e,l)),
s=[o(Math.min(n,r)),o(Math.max(n,r))];G({years:s[0]===e&&s[1]===t?null:s})}function lm(){let e=qy.value;if(!e)return null;
let[t,n]=X.value.years??[e.first,e.last],r=li(e),o=s=>100*(un(e,s)-r)/(e.last-r);return i("section",{class:"filter",id:"\
year-filter","aria-labelledby":"year-title",children:[i("h3",{id:"year-title",children:u("browse.years")}),i(Gy,{years:e,
from:t,to:n}),i("div",{class:"two-thumbs",children:[i("span",{class:"track",style:{"--from":`${o(t)}%`,"--to":`${o(n)}%`}}),
i(im,{years:e,value:t,label:u("browse.year-from"),move:s=>Dr(e,Math.min(s<e.begin?e.first:s,n),n)}),i(im,{years:e,value:n,
label:u("browse.year-to"),move:s=>Dr(e,t,Math.max(s,t))})]}),i("div",{class:"year-fields",children:[i(sm,{years:e,value:t,
label:u("browse.year-from-field"),move:s=>Dr(e,s,n)}),i("span",{"aria-hidden":"true",children:"–"}),i(sm,{years:e,value:n,
label:u("browse.year-to-field"),move:s=>Dr(e,t,s)})]}),i(Yy,{})]})}function im({years:e,value:t,label:n,move:r}){let o=s=>{
r(Number(s.value));let[l,a]=X.value.years??[e.first,e.last];Number(s.value)>un(e,a)&&(s.value=String(un(e,a))),Number(s.
value)<un(e,l)&&(s.value=String(un(e,l)))};return i("input",{type:"range",class:"thumb",min:li(e),max:e.last,value:un(e,
t),"aria-label":n,"aria-valuetext":String(t),onInput:s=>o(s.currentTarget)})}function sm({years:e,value:t,label:n,move:r}){
let o=s=>{let l=Number.parseInt(s.value,10);Number.isFinite(l)&&r(l),s.value=String(t)};return i("input",{type:"number",
class:"year-field",min:e.first,max:e.last,value:t,"aria-label":n,onChange:s=>o(s.currentTarget)})}function jy({begin:e},{
first:t,last:n}){return n<e?u("browse.before-year",{year:String(e)}):t===n?String(t):`${t}–${n}`}function Gy({years:e,
from:t,to:n}){return i("div",{class:"histogram","aria-hidden":"true",children:e.bins.map(r=>{let{first:o,last:s,count:l}=r,
a=s>=t&&o<=n;return i("span",{class:a?"year-bar":"year-bar out",title:u("browse.bar",{years:jy(e,r),n:l}),onClick:()=>Dr(
e,o,s),children:i("span",{style:{height:`${l?Math.max(4,100*l/e.most):0}%`}})},o)})})}function Yy(){let{year:e}=Kn(),t=()=>y.
items.work.filter(r=>r.year===null).map(r=>r.position),n=e.reduce((r,o)=>r+ +(o===Vn),0);return n?i("div",{class:"value-\
row",children:[i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"without-year",checked:X.value.withoutYear,
onChange:r=>G({withoutYear:r.currentTarget.checked})}),i("span",{children:u("browse.without-year")})]}),i(I,{n,rows:()=>({
title:u("browse.without-year"),kind:"items",itemKind:"work",positions:t()})})]}):null}function am(){return i(_,{children:[i(Qy,{}),i("div",{class:"filter-scroll",children:[i(lm,{}),i(em,{}),ei.map(e=>i(nm,{
filter:e},e.name)),i(Zy,{})]})]})}function Qy(){let e=$t.value;return i("div",{class:"filter-head",children:[e.length?i(
"ul",{class:"chips","aria-label":u("browse.active"),children:e.map(({name:t,text:n,remove:r})=>i("li",{children:i("butto\
n",{type:"button",class:"chip","data-filter":t,title:n,onClick:r,"aria-label":u("browse.remove-filter",{name:n}),children:[
i("bdi",{children:n}),i(K,{name:"close"})]})},t))}):i("span",{class:"muted",children:u("browse.no-filter")}),i(S,{class:"\
button quiet",id:"reset-filters",title:u("browse.reset-filters"),disabled:!e.length,onClick:ti,children:u("browse.reset")})]})}
function Zy(){let e=["occurrences","strength"];v.value.measures.pagerank&&e.push("pagerank");let t=e.map(n=>({value:n,text:u(
`browse.size-${n}`),hint:u(`browse.size-${n}-help`)}));return i("section",{class:"filter","aria-labelledby":"node-size-t\
itle",children:[i("h3",{id:"node-size-title",children:u("browse.node-size")}),i(et,{class:"small",label:u("browse.node-s\
ize"),choices:t,chosen:Ue.value,choose:n=>{Ue.value=n}})]})}function Xr(e){let t=e.indexOf("#"),n=t<0?e:e.slice(0,t);return n.slice(n.lastIndexOf("/")+1)+(t<0?"":e.slice(t))}function Xe({
file:e,line:t,page:n=null}){let r=y.files[e]??"",o=Xr(r),s=n===null?"":u("parts.page",{page:String(n)});return i("span",
{class:"place",title:r,children:[i("bdi",{children:o}),t===null?null:i("span",{class:"place-line",children:[":",t]}),s?i(
"span",{children:` · ${s}`}):null]})}function cm(e){return e.kind===v.value.itemKind?v.value.nodeOf(e.position):-1}function yt(e){Jn(e);let t=cm(e);t>=0&&je(
{at:"node",node:t})}function ai({kind:e,id:t,label:n,subtitle:r,year:o}){if(e==="document"&&r===t)return[n,Xr(t)];let s=n.
replace(/…( \d+)?$/,"");return r.startsWith(s)?[r,e==="work"&&o!==null?String(o):""]:[n,r]}function se({item:e}){let t=cm(
e),[n,r]=ai(e);return i("button",{type:"button",class:"row-name",onClick:()=>yt(e),children:[i("span",{class:"row-label",
children:[t<0?null:i(qe,{community:v.value.community[t]}),i(C,{text:n})]}),r?i(C,{class:"row-subtitle",text:r}):null]})}var $r=Number.NEGATIVE_INFINITY;function Pl({kind:e,unit:t}){return e==="two-mode"?"both":t==="document"?"cited":e.endsWith(
"coupling")?"cites":"works"}var _t=E(()=>{let e=v.value,t=nt.value.column==="strength"?"strength":"links";return ye.value.
some(o=>o.year!==null)?["year","cited",t]:Pl(e)==="works"||e.itemKind==="document"?["cited",t]:["works","cited",t]}),ci=E(
()=>["label",..._t.value.slice(0,-1),"links","strength"]);function Jr(e){return u(`browse.column-${e==="cited"?Pl(v.value):
e}`)}function um(e){return u(`browse.help-${e==="cited"?Pl(v.value):e}`)}function Vr(e,t,n){let r=t.nodeOf(n.position);switch(e){case"\
year":return n.year??$r;case"works":return n.works.length;case"links":return r<0?0:t.edgesOf(r).length;case"strength":return r<
0?0:t.strength[r];default:return r<0?dm(t,n).length:t.occurrences[r]}}function mm(e,t){let n=e.nodeOf(t.position);return n<
0?e.unit:e.unitOf(n)}function dm(e,t){let n=e.nodeOf(t.position),r=n<0?[]:e.unitsOf(n);return r.length?r:mm(e,t)==="docu\
ment"?t.documents:t.works}function Cl(e,t,n){let r=`${Jr(e)}: ${n.label}`;if(e==="works")return{title:r,kind:"items",itemKind:"\
work",positions:n.works};if(e==="cited")return{title:r,kind:"items",itemKind:mm(t,n),positions:dm(t,n)};let o=t.nodeOf(n.
position),s=o<0?[]:[...t.edgesOf(o)];return{title:r,kind:"edges",network:t.place,positions:s}}function fm(e,t,n){let{length:r}=Cl(
e,t,n).positions;return e==="strength"?r>0:r===Vr(e,t,n)}var pm=new Map;function eb(e,t){let n=`${q.value} ${e}`,r=pm.get(n);if(!r){let{compare:o}=new Intl.Collator(q.value,{numeric:!0}),
s=t.map((l,a)=>a).sort((l,a)=>o(t[l].label,t[a].label)||l-a);r=new Int32Array(t.length);for(let l=0;l<s.length;l+=1)r[s[l]]=
l;pm.set(n,r)}return r}var tb=E(()=>{let[e,t]=[v.value,ye.value],{column:n,descending:r}=Un.value,o=n==="label"?Float64Array.
from(eb(e.itemKind,t)):Float64Array.from(t,l=>Vr(n,e,l)),s=r?-1:1;return Uint32Array.from(t,(l,a)=>a).sort((l,a)=>{let[c,
m]=[o[l],o[a]];return c===m?l-a:c===$r||m===$r?c===$r?1:-1:s*(c-m)})}),Un=E(()=>ci.value.includes(nt.value.column)?nt.value:
{column:"cited",descending:!0}),be=E(()=>{let{listed:e}=H.value;return tb.value.filter(t=>e[t])});function mi(e){let t=Un.
value,n=t.column===e?!t.descending:e!=="label";nt.value={column:e,descending:n}}var Et=-1,gm=-2,Al=1,ui=M({position:gm,column:Al}),
Kt=E(()=>{let{position:e,column:t}=ui.value;if(e===Et)return{row:Et,column:t};let n=e<0?0:be.value.indexOf(e);return be.
value.length?{row:Math.max(n,0),column:t}:{row:Et,column:t}});function di(e,t){let n=e<0?Et:be.value[e],r=ui.peek();(r.position!==
n||r.column!==t)&&(ui.value={position:n,column:t})}var Il=M(0);function fi(e,t){di(e,t),Il.value+=1}function ym(e){be.value.
length&&fi(e,Al)}var hm=tt.peek();U(()=>{tt.value!==hm&&(hm=tt.value,ui.value={position:gm,column:Al})});var bm="search-box",nb=2e3,vm=120;function rb(){let e=be.value[0];e!==void 0&&yt(ye.value[e])}function wm(){let e=z(null),
t=z(0),n=ie.value;pe(()=>{let c=ie.peek();e.current&&e.current.value!==c&&!t.current&&(e.current.value=c)},[n]);let r=()=>{
clearTimeout(t.current),t.current=0,ie.value=e.current?.value??""},o=()=>{Nu()?r():t.current=window.setTimeout(o,vm)},s=c=>{
if(Je.value==="clusters"&&(Je.value="list"),Rr(v.value.itemKind),ye.value.length<nb)return r();clearTimeout(t.current),t.
current=window.setTimeout(o,vm)},l=()=>{e.current&&(e.current.value=""),r(),e.current?.focus()},a=c=>{let m={Enter:()=>{
r(),rb()},ArrowDown:()=>{r(),Je.value="list",ym(0)}};c.key==="Escape"&&e.current?.value&&(m.Escape=l),!(!Object.hasOwn(m,
c.key)||c.isComposing)&&(c.preventDefault(),c.stopPropagation(),m[c.key]())};return i("search",{class:"search",children:[
i("label",{class:"visually-hidden",for:bm,children:u("browse.search")}),i("div",{class:"search-line",children:[i(K,{name:"\
search"}),i("input",{id:bm,ref:e,type:"text",inputMode:"search",autocomplete:"off",spellcheck:!1,placeholder:u("browse.s\
earch-hint"),"aria-keyshortcuts":"/",onFocus:()=>Rr(v.value.itemKind),onInput:s,onKeyDown:a}),n?i(S,{class:"button quiet\
 clear-search","aria-label":u("browse.clear-search"),title:u("browse.clear-search"),onClick:l,children:i(K,{name:"close"})}):
null]}),i(ob,{}),H.value.count?i(Tl,{}):null]})}function ob(){let e=v.value.itemKind,[t,n]=[H.value.count,ye.value.length],
r=t===n?u(`browse.count-${e}`,{n}):u("browse.of",{n:t,all:u(`browse.of-${e}`,{n})}),o=$t.value.length;return i("div",{class:"\
search-count",children:[i("span",{id:"search-count",role:"status",children:r}),o&&Je.value!=="filters"?i(S,{class:"butto\
n quiet tiny",onClick:()=>{Je.value="filters"},children:u("browse.filters-active",{n:o})}):null]})}function Tl(){let e=qu.
value;return e.length?i("div",{class:"elsewhere",children:[i("span",{children:u("browse.elsewhere")}),e.map(({place:t,count:n,
only:r})=>{let o=P("items",J[t].itemKind),s=r<0?null:y.items[J[t].itemKind][r];return i(S,{class:"button tiny",onClick:()=>ib(
t,s),children:s?i(C,{text:u("browse.elsewhere-one",{name:o,label:s.label})}):u("browse.elsewhere-count",{name:o,n})},t)})]}):
null}function ib(e,t){Re(e),t&&yt(t)}function sb(){if(!ye.value.length)return"nothing";if(!ie.value.trim())return"hidden";let{found:e}=H.value;return e&&Xt(e)?
"found-hidden":"not-found"}function km(){let e=sb(),{found:t}=H.value;return i("div",{class:"list-empty",id:"list-empty",
children:[i("p",{children:u(`browse.empty-${e}`,{n:t?Xt(t):0,query:ie.value.trim()})}),e==="not-found"?i("p",{class:"mut\
ed",children:u("browse.empty-advice")}):null,i("div",{class:"list-empty-actions",children:[ie.value?i(S,{onClick:()=>{ie.
value=""},children:u("browse.clear-search")}):null,$t.value.length?i(S,{onClick:ti,children:u("browse.reset-filters")}):
null]}),i(Tl,{})]})}function xm({activeColumn:e}){return i("div",{role:"rowgroup",class:"list-header",children:i("div",{role:"row",class:"ro\
w","aria-rowindex":1,"data-row":Et,children:[i("div",{role:"columnheader",class:"cell check","aria-colindex":1,children:i(
"span",{class:"visually-hidden","data-column":0,tabIndex:e===0?0:-1,children:u("browse.column-selected")})}),["label",..._t.
value].map((t,n)=>i(lb,{column:t,place:n+1,active:e===n+1},t))]})})}function lb({column:e,place:t,active:n}){let{column:r,
descending:o}=Un.value,s=o?"descending":"ascending",l=o?"↓":"↑";return i("div",{role:"columnheader",class:t>1?"cell \
number":"cell name","aria-colindex":t+1,"aria-sort":r===e?s:"none",children:i("button",{type:"button",class:"sorter","da\
ta-column":t,"data-sort":e,tabIndex:n?0:-1,title:um(e),onClick:()=>mi(e),children:[Jr(e),r===e?i("span",{class:"arrow","\
aria-hidden":"true",children:l}):null]})})}function ab(e,t){switch(e){case"ArrowDown":return[1,0];case"ArrowUp":return[-1,0];case"PageDown":return[t,0];case"PageUp":
return[-t,0];case"ArrowRight":return[0,1];case"ArrowLeft":return[0,-1];default:return null}}function cb(e,t,n){let{row:r,
column:o}=Kt.value,[s,l]=[be.value.length-1,_t.value.length+1],a=n?Math.min(0,s):Et,c=Math.max(a,Math.min(s,r+e));fi(c,Math.
max(0,Math.min(l,o+t)))}function ub(e){let t=be.value.length-1;fi(e==="End"?t:Math.min(0,t),Kt.value.column)}function Sm(e,t){
let{key:n}=e,r=e.ctrlKey||e.metaKey,o=ab(n,t);if(n==="a"&&r&&!e.shiftKey)oi();else{if(e.altKey||r&&o)return;if(o)cb(o[0],
o[1],n.startsWith("Page"));else if(n==="Home"||n==="End")ub(n);else if(n===" "&&Kt.value.row!==Et)Ve(ye.value[be.value[Kt.
value.row]].position);else return}e.preventDefault()}var mb=/[\p{L}\p{N}\p{M}'’‘ʼʹʺ′ˈ`´]+/gu;function db(e,t){if(!fe(e).startsWith(t))return 0;let n=[...e],r="";for(let o of n)
if(r+=o,fe(r).startsWith(t))return r.length;return e.length}function fb(e,t){let n=Nr(t),r=[],o=0;for(let{0:s,index:l}of n.
length?e.matchAll(mb):[]){let a=Math.max(...n.map(c=>db(s,c)));a&&(r.push({text:e.slice(o,l),found:!1}),r.push({text:e.slice(
l,l+a),found:!0}),o=l+a)}return r.push({text:e.slice(o),found:!1}),r.filter(s=>s.text)}var pb=10;function hb(e,t){let[n,
...r]=e;if(!r.length||n.found||n.text.length+r[0].text.length<=t)return e;let o=r.reduce((a,{text:c})=>a+c.length,0),s=n.
text.slice(-Math.max(pb,t-o)),l=s.indexOf(" ");return[{text:`…${l<0?s:s.slice(l)}`,found:!1},...r]}function Rl({text:e,
query:t,room:n,class:r}){return i("bdi",{class:r,children:hb(fb(e,t),n).map(o=>o.found?i("mark",{children:o.text}):o.text)})}var gb=32,yb=50,Nl=18,bb=32,vb=14;function Em(){return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)/
vb||1}function Mm(e,t){let r=e.kind==="work"||e.kind==="document"||e.kind==="either"||ai(e)[1]!==""||e.label.length>Nl;return Math.
round(t*(r?yb:gb))}var _m=0;function pi(e){clearTimeout(_m),_m=window.setTimeout(()=>{j.value=e},60)}function Ll(e){return e?
0:-1}function Om({item:e,row:t,top:n,height:r,activeColumn:o,tick:s}){let a=v.value.nodeOf(e.position),c=L.value,m=c?.what===
"item"&&c.kind===e.kind&&c.position===e.position,d=Ee.value.has(e.position),f=a>=0&&j.value===a;return i("div",{role:"ro\
w",class:["row",d&&"chosen",m&&"current",f&&"over"].filter(Boolean).join(" "),"data-row":t,"data-item":e.position,"aria-\
rowindex":t+2,"aria-selected":d,"aria-current":m?"true":void 0,style:{transform:`translateY(${n}px)`,height:`${r}px`},onMouseEnter:()=>pi(
a),onMouseLeave:()=>pi(-1),children:[i("div",{role:"gridcell",class:"cell check","aria-colindex":1,children:i("input",{type:"\
checkbox","data-column":0,checked:d,tabIndex:Ll(o===0),"aria-label":u("browse.select-item",{name:e.label}),onClick:p=>s(
t,p.currentTarget.checked,p.shiftKey)})}),i(wb,{item:e,node:a,active:o===1}),_t.value.map((p,g)=>i(kb,{item:e,column:p,place:g+
2,active:o===g+2},p))]})}function wb({item:e,node:t,active:n}){let[r,o]=ai(e),s=l=>{l.ctrlKey||l.metaKey?Ve(e.position):
yt(e)};return i("div",{role:"rowheader",class:"cell name","aria-colindex":2,children:i("button",{type:"button",class:"na\
me-button","data-column":1,tabIndex:Ll(n),"aria-label":o?`${r}. ${o}`:r,title:o?`${r}
${o}`:r,onClick:s,children:[i("span",{class:"name-line",children:[i(qe,{community:t<0?-1:v.value.community[t]}),i(Rl,{class:o?
"name-text":"name-text alone",text:r,query:ie.value,room:o?Nl:Nl+8})]}),o?i(Rl,{class:"name-title",text:o,query:ie.value,
room:bb}):null]})})}function kb({item:e,column:t,place:n,active:r}){let o=v.value,s=Vr(t,o,e),l={"data-column":n,tabIndex:Ll(
r)},a=t==="year"?e.year??"—":null,c=t==="strength"?1:0;return i("div",{role:"gridcell",class:"cell number","aria-colin\
dex":n+1,children:a===null?i(I,{n:fm(t,o,e)?s:0,text:A(s,c),attributes:l,rows:()=>Cl(t,o,e)}):i("span",{...l,children:a})})}function Pm(){let{column:e,descending:t}=Un.value,n=u(t?"browse.descending":"browse.ascending"),r=be.value.length,o=s=>{
nt.value={column:s,descending:s!=="label"}};return i("div",{class:"list-tools",children:[i("label",{class:"sort-choice",
children:[i("span",{children:u("browse.sort")}),i("select",{value:e,id:"sort-choice",onChange:s=>o(s.currentTarget.value),
children:ci.value.map(s=>i("option",{value:s,selected:s===e,children:Jr(s)},s))})]}),i(S,{class:"button quiet turn","ari\
a-label":n,title:n,onClick:()=>mi(e),children:i("span",{"aria-hidden":"true",children:t?"↓":"↑"})}),i(S,{class:"butt\
on quiet",id:"select-listed",disabled:!r,title:u("browse.select-listed-help"),onClick:oi,children:u("browse.select-liste\
d",{n:r})})]})}function Cm(e){return typeof e=="object"?e.key:e}function Am(e,t){let n=e.length;return new Proxy(e,{get(r,o,s){if(typeof o==
"string"){let l=o.charCodeAt(0);if(l>=48&&l<=57){let a=+o;if(Number.isInteger(a)&&a>=0&&a<n){let c=r[a];if(typeof c!="ob\
ject"){let m=t[a*2];c=r[a]={index:a,key:c,start:m,size:t[a*2+1],end:m+t[a*2+1],lane:0}}return c}}if(o==="length")return n}
return Reflect.get(r,o,s)}})}function mn(e,t,n){let r=n.initialDeps??[],o,s=!0;function l(){var a;let m=0,d=e();if(!(d.length!==r.length||d.some((p,g)=>r[g]!==
p)))return o;r=d;let h=0;return o=t(...d),n?.onChange&&!(s&&n.skipInitialOnChange)&&n.onChange(o),s=!1,o}return l.updateDeps=
a=>{r=a},l}function Bl(e,t){if(e===void 0)throw new Error(`Unexpected undefined${t?`: ${t}`:""}`);return e}var Mt=(e,t)=>Math.
abs(e-t)<1.01,Im=(e,t,n)=>{let r;return Object.assign(function(...o){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,o),
n)},{cancel:()=>{e.clearTimeout(r)}})};function Tm({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:o,pendingWrite:s,clampedMaxAtWrite:l}){var a;
return t&&s===null&&e===o?"spurious":s!==null&&Math.abs(e-s.target)<1.5?"readBack":s!==null&&!s.smooth&&n!==null&&s.target>
n+r+.5&&Math.abs(e-(n+r))<1.5||s!==null&&!s.smooth&&((a=s.lowMaxes)!=null&&a.some(c=>Math.abs(e-c)<1.5))?"clampedReadBac\
k":l!==null&&Math.abs(e-l)<1.5?"clampedEcho":"external"}var xb=e=>e==="smooth"||e==="smoothFinishing";function Rm({kind:e,
offset:t,command:n,target:r}){return e!=="spurious"&&e!=="readBack"&&e!=="clampedReadBack"&&n?.index!=null&&n.phase!=="q\
ueued"&&!xb(n.phase)&&!Mt(t,n.lastTargetOffset)&&!Mt(t,r())&&e!=="clampedEcho"}var Fl=40;function Nm(e){let t=e[e.length-
1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<Fl;)n--;if(n<0)return!1;let r=e[n],o=n-1;for(;o>=0&&r.t-
e[o].t<Fl;)o--;if(o<0)return!1;let s=e[o],l=(t.offset-r.offset)/(t.t-r.t),a=(r.offset-s.offset)/(r.t-s.t);return l*a>=0&&
Math.abs(l)>=2*Math.abs(a)&&Math.abs(l)-Math.abs(a)>=.8}function Lm(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.
length-2;for(;n>=0&&t.t-e[n].t<Fl;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}var Kr,zr=()=>{if(Kr!==void 0)return Kr;if(typeof navigator>"u")return Kr=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))
return Kr=!0;let e=navigator.maxTouchPoints;return Kr=navigator.platform==="MacIntel"&&e!==void 0&&e>0},Dl,Sb=()=>Dl!==void 0?
Dl:Dl=zr()&&typeof CSS<"u"&&typeof CSS.supports=="function"&&CSS.supports("overflow-anchor: auto"),Bm=()=>!zr()||Sb();var qn={capture:!0,passive:!0},hi=class{constructor(t){this.host=t,this._touch=null,this.inMotion=()=>this._touch!==null&&
this._touch.phase!=="lateFling",this.dragging=()=>{var n;return((n=this._touch)==null?void 0:n.phase)==="down"&&this._touch.
moved},this.tail=()=>{var n;return((n=this._touch)==null?void 0:n.phase)==="tail"?this._touch.moved?"fling":"tap":null},
this.onScroll=({isScrolling:n,ownReadBack:r,moved:o,external:s})=>{var l,a,c;return n&&((l=this._touch)==null?void 0:l.phase)===
"tail"?this._openTail(this._touch.moved||!r,!1):((a=this._touch)==null?void 0:a.phase)==="lateFling"&&(this.host.now()>this.
_touch.until?this._touch=null:s&&n&&o&&this._openTail(!0,!1)),!r&&n&&o&&((c=this._touch)==null?void 0:c.phase)==="down"?
(this._touch.moved=!0,!0):!1},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var n;
let r=((n=this._touch)==null?void 0:n.phase)==="down"&&this._touch.moved;this.end(),this._openTail(r,r)},this.end=()=>{var n;
let r=this.host.getWindow();((n=this._touch)==null?void 0:n.phase)==="tail"&&r!=null&&r.clearTimeout(this._touch.timerId),
this._touch=null},this.listen=n=>{let r=()=>this.touchStart(),o=()=>this.touchEnd();return n.addEventListener("touchstar\
t",r,qn),n.addEventListener("touchend",o,qn),n.addEventListener("touchcancel",o,qn),()=>{n.removeEventListener("touchsta\
rt",r,qn),n.removeEventListener("touchend",o,qn),n.removeEventListener("touchcancel",o,qn),this.end()}},this._openTail=(n,r)=>{
let o=this.host.getWindow();if(o==null)return;this.end();let s={phase:"tail",moved:n,awaitingFling:r,timerId:o.setTimeout(
()=>{if(this.host.tailStillMoving()){this._openTail(s.moved,s.awaitingFling);return}this._touch=s.awaitingFling?{phase:"\
lateFling",until:this.host.now()+1e3}:null,this.host.onTailClosed()},150)};this._touch=s}}get touch(){return this._touch}};var Fm=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},$m=e=>{let t=new Set;return{schedule:n=>{let r=e.
requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(n=>e.cancelAnimationFrame(n)),t.clear()}}},
_b=e=>e,Xl=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),o=Math.min(e.endIndex+t,e.count-1)-n+
1,s=new Array(o);for(let l=0;l<o;l++)s[l]=n+l;return s},Jm=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=e.targetWindow;
if(!r)return;let o=a=>{let{width:c,height:m}=a;t({width:Math.round(c),height:Math.round(m)})};if(o(Fm(n)),!r.ResizeObserver)
return()=>{};let s=$m(r),l=new r.ResizeObserver(()=>{let a=()=>{o(Fm(n))};e.options.useAnimationFrameWithResizeObserver?
s.schedule(a):a()});return l.observe(n,{box:"content-box"}),()=>{l.unobserve(n),s.cancel()}},Dm={passive:!0};var Eb=typeof window>"u"?!0:"onscrollend"in window,Mb=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let o=e.targetWindow;
if(!o)return;let s=e.options.useScrollendEvent&&Eb,l=0,a=s?null:Im(o,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=f=>()=>{
l=n(r),a?.(),t(l,f)},m=c(!0),d=c(!1);return r.addEventListener("scroll",m,Dm),s&&r.addEventListener("scrollend",d,Dm),()=>{
r.removeEventListener("scroll",m),s&&r.removeEventListener("scrollend",d),a?.cancel()}},Vm=(e,t)=>Mb(e,t,n=>{let{horizontal:r,
isRtl:o}=e.options;return r?n.scrollLeft*(o&&-1||1):n.scrollTop});var $l=(e,t,n)=>{if(n.options.useCachedMeasurements){let r=n.indexFromElement(e),o=n.options.getItemKey(r);return n.itemSizeCache.
get(o)??n.options.estimateSize(r)}if(t?.borderBoxSize){let r=t.borderBoxSize[0];if(r)return Math.round(r[n.options.horizontal?
"inlineSize":"blockSize"])}if(!t){let r=n.indexFromElement(e),o=n.options.getItemKey(r),s=n.itemSizeCache.get(o);if(s!==
void 0)return s}return e[n.options.horizontal?"offsetWidth":"offsetHeight"]},Ob=(e,{adjustments:t=0,behavior:n},r)=>{var o;
let{scrollElement:s,options:l}=r,a=e+t,c=l.horizontal&&l.isRtl&&s!==null&&"ownerDocument"in s;(o=s?.scrollTo)==null||o.call(
s,{[l.horizontal?"left":"top"]:c?-a:a,behavior:n})};var Km=Ob,Xm=(e,t)=>e==="smooth"?t?"smoothLanded":"smooth":"instant",Wr=e=>e?.phase==="smooth"||e?.phase==="smoothLanded";
function Pb(e,t,n,r){if(t===0)return!1;let o=r(0),s=new Set,l=0;for(;l<e;){let c=n(l);if(c===o)break;s.add(c),l++}let a=e-
l;if(a===0||a>=t)return!1;for(let c=0;c<a;c++)if(r(c)!==n(l+c))return!1;for(let c=a;c<t;c++)if(s.has(r(c)))return!1;return!0}
var gi=class{constructor(t){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=
null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,
this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.
pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=
!1,this._iosGesture=new hi({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let n=this.scrollState;
if(n?.phase!=="queued"||this.pendingWrite!==null)return!1;let r=this._readElementOffset();return r===null||this._lastElementOffset===
null||Math.abs(r-this._lastElementOffset)<1?!1:(this._lastElementOffset=r,n.samples=[...n.samples??[],{t:this.now(),offset:r}],
!0)},onTailClosed:()=>{let n=this.scrollState;n?.phase==="queued"&&Lm(n.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(
!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this.
_clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var n,r,o;return((o=(r=(n=this.targetWindow)==
null?void 0:n.performance)==null?void 0:r.now)==null?void 0:o.call(r))??Date.now()},this.observer=(()=>{let n=null,r=null,
o=!1,s=!1,l=new Set,a=()=>{if(n)return n;let m=this.targetWindow;if(!m||!m.ResizeObserver)return null;let d=r=$m(m);return n=
new m.ResizeObserver(f=>{let h=()=>{let p={sync:!1};this._resizeBatch=p;try{f.forEach(c)}finally{this._resizeBatch=null,
p.notify&&(this.notify(p.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(
null))}};if(this.options.useAnimationFrameWithResizeObserver)d.schedule(h);else{o=!0;try{h()}finally{o=!1}}})},c=m=>{let d=m.
target,f=this.indexFromElement(d);if(!d.isConnected){this.observer.unobserve(d);for(let[h,p]of this.elementsCache)if(p===
d){this.elementsCache.delete(h);break}return}this.isIndexInRange(f)&&this.shouldMeasureDuringScroll(f)&&this.resizeItem(
f,this.options.measureElement(d,m,this))};return{disconnect:()=>{var m;(m=a())==null||m.disconnect(),r?.cancel(),l.clear(),
s=!1,n=null,r=null},observe:m=>{let d=a();if(d){if(!o){d.observe(m,{box:"border-box"});return}l.add(m),s||(s=!0,r?.schedule(
()=>{s=!1,l.forEach(f=>{f.isConnected&&n?.observe(f,{box:"border-box"})}),l.clear()}))}},unobserve:m=>{var d;l.delete(m),
(d=a())==null||d.unobserve(m)}}})(),this.range=null,this.setOptions=n=>{var r;let o={debug:!1,initialOffset:0,overscan:1,
paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:_b,rangeExtractor:Xl,onChange:()=>{},
measureElement:$l,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],
lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,
useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(let d in n){let f=n[d];
f!==void 0&&(o[d]=f)}let s=this.options,l=null,a=null,c=!1;if(s!==void 0&&s.enabled&&o.enabled&&o.anchorTo==="end"&&this.
scrollElement!==null){let d=s.count,f=o.count,h=this.getMeasurements(),p=((r=this._singleLaneMeasurements)==null?void 0:
r.items)??h,g=O=>Cm(p[O]),w=d>0?g(0):null,b=d>0?g(d-1):null;if(f!==d||d>0&&f>0&&(o.getItemKey(0)!==w||o.getItemKey(f-1)!==
b)){c=!0;let O=d>0?this.getVirtualItemForOffset(this.getScrollOffset())??h[0]:null;O&&(l=[O.key,this.getScrollOffset()-O.
start]);let T=o.followOnAppend===!0?"auto":o.followOnAppend||null;T&&f>0&&this.isAtEnd(s.scrollEndThreshold)&&(d===0||o.
getItemKey(f-1)!==b)&&(f>d||Pb(d,f,g,o.getItemKey))&&(a=T)}}this.options=o,c&&(this.pendingMin=0,this.itemSizeCacheVersion++);
let m=null;if(l&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[d,f]=l,h=this.getMeasurements(),{count:p,
getItemKey:g}=this.options,w=0;for(;w<p&&g(w)!==d;)w++;if(w<p){let b=h[w];if(b){let x=Math.max(0,b.start+f);!a&&x!==this.
scrollOffset&&(m=x-this.scrollOffset,this.scrollOffset=x)}}}a?this.pendingScrollAnchor={kind:"follow",behavior:a}:m!==null&&
(this._canWriteScroll()?this.pendingScrollAnchor={kind:"anchor",delta:m}:(this._holdOffset+=m,this._followOffsetTarget(m)))},
this.notify=n=>{var r,o;(o=(r=this.options).onChange)==null||o.call(r,this,n)},this.maybeNotify=mn(()=>(this.calculateRange(),
[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),n=>{this.notify(n)},{key:!1,
debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:
null]}),this.cleanup=()=>{var n;this.unsubs.filter(Boolean).forEach(r=>r()),this.unsubs=[],this.observer.disconnect(),this.
rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,
(n=this._momentumStop)==null||n.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=
0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=
null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{var n;let r=this.options.enabled?this.options.getScrollElement():
null;if(this.scrollElement!==r){if(this.cleanup(),!r){this.maybeNotify();return}this.scrollElement=r,this.scrollElement&&
"ownerDocument"in this.scrollElement?this.targetWindow=this.scrollElement.ownerDocument.defaultView:this.targetWindow=((n=
this.scrollElement)==null?void 0:n.window)??null,this.elementsCache.forEach(s=>{this.observer.observe(s)}),this.unsubs.push(
this.options.observeElementRect(this,s=>{this.scrollRect=s,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(
this,(s,l)=>{var a,c,m,d;let f=l?this._elementMaxScrollOffset():null,h=this._reportedOverscroll;this._reportedOverscroll=
s<0||f!==null&&s>f+1;let p=s;this._lastElementOffset=p,s=this._toLayoutOffset(s);let g=this._classifyScrollEvent(s,l,f);
if(g==="spurious")return;g==="readBack"?s=this.pendingWrite.target:g==="clampedReadBack"&&((a=this.scrollState)==null?void 0:
a.index)!=null&&s<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=s:Rm({kind:g,offset:s,command:this.scrollState,
target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==
null&&Math.abs(s-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let w=this.getScrollOffset(),b=this.
scrollDirection;this.scrollDirection=l?w===s?this.scrollDirection:w<s?"forward":"backward":null,this.scrollOffset=s,this.
isScrolling=l;let x=this.scrollState;if(x?.phase==="queued"&&g==="external"&&l)if(h||this._reportedOverscroll)x.samples=
[];else{let k=this.now();x.samples=[...(x.samples??[]).filter(O=>k-O.t<=200),{t:k,offset:p}],(b!==null&&this.scrollDirection!==
b||Nm(x.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:l,ownReadBack:g==="readBack",moved:s!==
w,external:g==="external"&&((c=this.scrollState)==null?void 0:c.phase)!=="smooth"&&((m=this.scrollState)==null?void 0:m.
phase)!=="smoothFinishing"})&&((d=this.scrollState)==null?void 0:d.phase)==="queued"&&(this.scrollState=null),this._flushHoldIfReady(
!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),"addEventListener"in this.scrollElement&&this.
unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();
let o=this.pendingScrollAnchor;this.pendingScrollAnchor=null,o&&this.scrollElement&&this.options.enabled&&(o.kind==="anc\
hor"?this._canWriteScroll()?Wr(this.scrollState)&&!Mt(this.getScrollOffset()-o.delta,this.scrollState.lastTargetOffset)||
(this._followOffsetTarget(o.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=o.delta,this._followOffsetTarget(
o.delta),this.notify(!1)):this.scrollToEnd({behavior:o.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},
this._classifyScrollEvent=(n,r,o)=>{var s;return Tm({offset:n,isScrolling:r,elementMax:o,holdOffset:this._holdOffset,scrollOffset:this.
scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:((s=this._clampedAdjustment)==null?void 0:s.maxAtWrite)??null})},
this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())
return;let{target:n,maxAtWrite:r}=this._clampedAdjustment,o=this.getMaxScrollOffset();o>r+.5&&(this._clampedAdjustment=n>
o+.5?{target:n,maxAtWrite:o}:null,this._scrollToOffset(n))},this._writeAwaitingCommand=()=>{let n=this.scrollState;if(n===
null||n.phase!=="queued")return;let{behavior:r}=n;this.getMeasurements();let o=this.getScrollStateTarget(n);n.lastTargetOffset=
o,this._clampedAdjustment=null,n.phase=Xm(r,n.index!=null&&Mt(o,this.getScrollOffset())),this._scrollToOffset(o,{behavior:r}),
this.scheduleScrollReconcile()},this._readElementOffset=()=>{let n=this.scrollElement;if(n==null)return null;let{horizontal:r,
isRtl:o}=this.options;return typeof n.scrollTop=="number"?r?n.scrollLeft*(o&&-1||1):n.scrollTop:typeof n.scrollY=="numbe\
r"?r?n.scrollX:n.scrollY:null},this._canWriteScroll=()=>!(zr()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,
this._flushHoldIfReady=n=>{var r;if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||
((r=this.scrollState)==null?void 0:r.phase)==="smooth")return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<
0&&(this.scrollOffset=0),this.notify(n);let o=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=
this._clampedBy(o),this._scrollToOffset(o)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.
scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?"width":"height"]):(this.scrollRect=null,0),
this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==
"function"?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=
mn(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,
this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(n,r,o,s,l,a,c,m)=>(this.prevLanes!==void 0&&this.prevLanes!==
a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:n,paddingStart:r,scrollMargin:o,getItemKey:s,
enabled:l,lanes:a,laneAssignmentMode:c,gap:m}),{key:!1}),this.isIndexInRange=n=>n>=0&&n<this.options.count,this.getMeasurements=
mn(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:n,paddingStart:r,scrollMargin:o,getItemKey:s,enabled:l,
lanes:a,laneAssignmentMode:c,gap:m},d)=>{var f;let h=this.itemSizeCache;if(!l)return this.measurementsCache=[],this._singleLaneMeasurements=
null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>n)for(let k of this.laneAssignments.
keys())k>=n&&this.laneAssignments.delete(k);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.
measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=
null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,
this.measurementsCache.forEach(k=>{this.itemSizeCache.set(k.key,k.size)}));let p=this.lanesSettling?0:this.pendingMin??0;
if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===n&&(this.lanesSettling=!1),a===1){let k=n*2,
O=(f=this._singleLaneMeasurements)==null?void 0:f.flat;if(!O||O.length<k){let F=new Float64Array(k);O&&p>0&&F.set(O.subarray(
0,p*2)),O=F}let T=p===0?new Array(n):this._singleLaneMeasurements.items.slice(),N;if(p===0)N=r+o;else{let F=p-1;N=O[F*2]+
O[F*2+1]+m}for(let F=p;F<n;F++){let ke=s(F);T[F]=ke;let dt=h.get(ke),xe=typeof dt=="number"?dt:this.options.estimateSize(
F);O[F*2]=N,O[F*2+1]=xe,N+=xe+m}this._singleLaneMeasurements={flat:O,items:T};let W=Am(T,O);return this.measurementsCache=
W,W}let g=this.measurementsCache.slice(0,p),w=new Array(a).fill(void 0),b=new Float64Array(a),x=0;for(let k=0;k<p;k++){let O=g[k];
O&&(w[O.lane]===void 0&&x++,w[O.lane]=k,b[O.lane]=O.end)}for(let k=p;k<n;k++){let O=s(k),T=this.laneAssignments.get(k),N,
W,F=c==="estimate"||h.has(O);if(T!==void 0&&this.options.lanes>1){N=T;let Pe=w[N],te=Pe!==void 0?g[Pe]:void 0;W=te?te.end+
m:r+o}else if(x===a){let Pe=0,te=b[0],ue=w[0];for(let In=1;In<a;In++){let Es=b[In];(Es<te||Es===te&&w[In]<ue)&&(Pe=In,te=
Es,ue=w[In])}N=Pe,W=te+m,F&&this.laneAssignments.set(k,N)}else N=k%this.options.lanes,W=r+o,F&&this.laneAssignments.set(
k,N);let ke=h.get(O),dt=typeof ke=="number"?ke:this.options.estimateSize(k),xe=W+dt;g[k]={index:k,start:W,size:dt,end:xe,
key:O,lane:N},w[N]===void 0&&x++,w[N]=k,b[N]=xe}return this.measurementsCache=g,g},{key:!1,debug:()=>this.options.debug}),
this.calculateRange=mn(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+
this.options.scrollMargin],(n,r,o,s,l)=>{if(n.length===0||r===0)return this.range=null,null;let a=Math.max(l-r,0);return this.
range=Ab(n,r,Math.min(o,a),s,s===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},
{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=mn(()=>{let n=null,r=null,o=this.calculateRange();return o&&
(n=o.startIndex,r=o.endIndex),this.maybeNotify.updateDeps([this.isScrolling,n,r]),[this.options.rangeExtractor,this.options.
overscan,this.options.count,n,r,this.options.lanes]},(n,r,o,s,l,a)=>s===null||l===null?[]:n({startIndex:s,endIndex:l,overscan:r,
count:o,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=n=>{let r=this.options.indexAttribute,o=n.
getAttribute(r);return o?parseInt(o,10):(console.warn(`Missing attribute name '${r}={index}' on measured element.`),-1)},
this.shouldMeasureDuringScroll=n=>{var r;if(!Wr(this.scrollState))return!0;let o=this.scrollState.index??((r=this.getVirtualItemForOffset(
this.scrollState.lastTargetOffset))==null?void 0:r.index);if(o!==void 0&&this.range){let s=Math.max(this.options.overscan,
Math.ceil((this.range.endIndex-this.range.startIndex)/2)),l=Math.max(0,o-s),a=Math.min(this.options.count-1,o+s);return n>=
l&&n<=a}return!0},this.measureElement=n=>{if(!n){this.elementsCache.forEach((l,a)=>{l.isConnected||(this.observer.unobserve(
l),this.elementsCache.delete(a))});return}let r=this.indexFromElement(n);if(!this.isIndexInRange(r))return;let o=this.options.
getItemKey(r),s=this.elementsCache.get(o);s!==n&&(s&&this.observer.unobserve(s),this.observer.observe(n),this.elementsCache.
set(o,n)),n.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(r)&&this.resizeItem(r,this.
options.measureElement(n,void 0,this))},this.resizeItem=(n,r)=>{var o,s,l;if(!this.isIndexInRange(n))return;(o=this._resizeBatch)!=
null&&o.sync&&this.getMeasurements();let a,c,m,d=(s=this._singleLaneMeasurements)==null?void 0:s.flat;if(this.options.lanes===
1&&d!=null)m=this.options.getItemKey(n),c=d[n*2],a=d[n*2+1];else{let p=this.measurementsCache[n];if(!p)return;m=p.key,c=
p.start,a=p.size}let f=this.itemSizeCache.get(m)??a,h=r-f;if(h!==0){let p=this.options.anchorTo==="end"&&!Wr(this.scrollState)&&
this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,g=p?this._getLayoutTotalSize():0,w=this.getScrollOffset(),
x=!this.itemSizeCache.has(m)?c<w:c+f<=w&&this.scrollDirection!=="backward",k=!Wr(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange!==
void 0?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[n]??{index:n,key:m,start:c,size:a,end:c+a,
lane:0},h,this):x);(this.pendingMin===null||n<this.pendingMin)&&(this.pendingMin=n),this.itemSizeCache.set(m,r),this.itemSizeCacheVersion++;
let O=!1;if(this._awaitingCommandReadBack()||(p?O=this.applyScrollAdjustment(this._getLayoutTotalSize()-g):k&&(O=this.applyScrollAdjustment(
h))),this._resizeBatch){this._resizeBatch.notify=!0,(l=this._resizeBatch).sync||(l.sync=O);return}this.notify(O),this._noteClampMax(),
this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=mn(()=>[this.getVirtualIndexes(),this.getMeasurements(),
this._holdOffset],(n,r,o)=>{let s=[];for(let l=0,a=n.length;l<a;l++){let c=n[l],m=r[c];s.push(o===0?m:{...m,start:m.start-
o,end:m.end-o})}return s},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=n=>{var r;let o=this.getMeasurements();
if(o.length===0)return;let s=(r=this._singleLaneMeasurements)==null?void 0:r.flat,l=this.options.lanes===1&&s!=null,a=zm(
0,o.length-1,l?c=>s[c*2]:c=>Bl(o[c]).start,n);return Bl(o[a])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())
return;let n=this._elementMaxScrollOffset();if(n===null)return;let r=this.pendingWrite,o=Math.max(n,0)+this._holdOffset;
if(o>=r.target)return;let s=r.lowMaxes??(r.lowMaxes=[]);s[s.length-1]!==o&&s.push(o)},this.getMaxScrollOffset=()=>(this.
_elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=n=>{var r;let o=n+this._holdOffset;return((r=this.pendingScrollAnchor)==
null?void 0:r.kind)==="anchor"&&(o+=this.pendingScrollAnchor.delta),o},this._elementMaxScrollOffset=()=>{let n=this.scrollElement;
if(n===null)return null;if("scrollHeight"in n)return this.options.horizontal?n.scrollWidth-n.clientWidth:n.scrollHeight-
n.clientHeight;if("document"in n){let r=n.document.documentElement;return this.options.horizontal?r.scrollWidth-n.innerWidth:
r.scrollHeight-n.innerHeight}return null},this._momentumStop=null,this._stopMomentum=n=>{let r=this.scrollElement,o=this.
targetWindow;if(r===null||o===null)return;let s="document"in r?r.document.scrollingElement:r;if(!s?.style)return;if(this.
_momentumStop){this._momentumStop.done=n;return}let{style:l}=s,a=this.options.horizontal?"overflow-x":"overflow-y",c=l.getPropertyValue(
a),m=l.getPropertyPriority(a),d=()=>this.options.horizontal?s.clientHeight:s.clientWidth,f=d();if(l.setProperty(a,"hidde\
n","important"),d()!==f){l.setProperty(a,c,m);return}let h={restore:()=>l.getPropertyValue(a)!=="hidden"||l.getPropertyPriority(
a)!=="important"?!1:(l.setProperty(a,c,m),!0),done:n};this._momentumStop=h,o.requestAnimationFrame(()=>o.requestAnimationFrame(
()=>{this._momentumStop===h&&(this._momentumStop=null,h.restore()&&h.done())}))},this._clampedBy=n=>{let r=this._elementMaxScrollOffset();
if(r===null)return null;let o=r+this._holdOffset;return n>o+.5?{target:n,maxAtWrite:o}:null},this.getVirtualDistanceFromEnd=
()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=
()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(n=this.options.scrollEndThreshold)=>this.
getDistanceFromEnd()<=n,this.getOffsetForAlignment=(n,r,o=0)=>{if(!this.scrollElement)return 0;let s=this.getSize(),l=this.
getScrollOffset();r==="auto"&&(r=n>=l+s?"end":"start"),r==="center"?n+=(o-s)/2:r==="end"&&(n-=s);let a=this.getMaxScrollOffset();
return Math.max(Math.min(a,n),0)},this.getOffsetForIndex=(n,r="auto")=>{n=Math.max(0,Math.min(n,this.options.count-1));let o=this.
getSize(),s=this.getScrollOffset(),l=this.getMeasurements()[n];if(!l)return;if(r==="auto")if(l.end>=s+o-this.options.scrollPaddingEnd)
r="end";else if(l.start<=s+this.options.scrollPaddingStart)r="start";else return[s,r];if(r==="end"&&n===this.options.count-
1){let c=this.getMaxScrollOffset(),m=c-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(m,
c),0),r]}let a=r==="end"?l.end+this.options.scrollPaddingEnd:l.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(
a,r,l.size),r]},this.scrollToOffset=(n,{align:r="start",behavior:o="auto"}={})=>{this._startScroll({index:null,align:r},
this.getOffsetForAlignment(n,r),o,"absolute")},this.scrollToIndex=(n,{align:r="auto",behavior:o="auto"}={})=>{n=Math.max(
0,Math.min(n,this.options.count-1));let s=this.getOffsetForIndex(n,r);if(!s)return;let[l,a]=s;this._startScroll({index:n,
align:a},l,o,"absolute")},this.scrollBy=(n,{behavior:r="auto"}={})=>{let o=this.getOffsetForAlignment((this.getCommandWrittenOffset()??
this.getScrollOffset())+n,"start");this._startScroll({index:null,align:"start"},o,r,"relative")},this.scrollToEnd=({behavior:n="\
auto"}={})=>{if(this.options.count>0){this._startScroll({index:this.options.count-1,align:"end",toEnd:!0},Math.max(this.
getMaxScrollOffset(),0),n,"absolute");return}this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:n})},
this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=
null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=
()=>{var n,r;let o=this.getMeasurements(),s;if(o.length===0)s=this.options.paddingStart;else if(this.options.lanes===1){
let l=o.length-1,a=(n=this._singleLaneMeasurements)==null?void 0:n.flat;a!=null?s=a[l*2]+a[l*2+1]:s=((r=o[l])==null?void 0:
r.end)??0}else{let l=Array(this.options.lanes).fill(null),a=o.length-1;for(;a>=0&&l.some(c=>c===null);){let c=o[a];l[c.lane]===
null&&(l[c.lane]=c.end),a--}s=Math.max(...l.filter(c=>c!==null))}return Math.max(s-this.options.scrollMargin+this.options.
paddingEnd,0)},this.takeSnapshot=()=>{let n=[];if(this.itemSizeCache.size===0)return n;let r=this.getMeasurements();for(let o of r)
o&&this.itemSizeCache.has(o.key)&&n.push({index:o.index,key:o.key,start:o.start,size:o.size,end:o.end,lane:o.lane});return n},
this._scrollToOffset=(n,{adjustments:r,behavior:o}={})=>{let s={target:n+(r??0),smooth:o==="smooth"};return this.pendingWrite=
s,this.options.scrollToFn(n-this._holdOffset,{behavior:o,adjustments:r},this),s},this.getCommandWrittenOffset=()=>this.scrollState!==
null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{
let n=this.getCommandWrittenOffset();return!(zr()&&this._iosGesture.dragging())&&n!==null&&!Mt(n,this.getScrollOffset())},
this._followOffsetTarget=n=>{this.scrollState!==null&&this.scrollState.index==null&&(this.scrollState.lastTargetOffset+=
n)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,
this.notify(!1)},this.setOptions(t)}get scrollAdjustments(){return 0}applyScrollAdjustment(t,n){if(t===0)return!1;if(this.
_followOffsetTarget(t),this._canWriteScroll()){let r=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(r+t);
let o=this._scrollToOffset(r,{adjustments:t,behavior:n});return this.scrollOffset!==null&&(this.pendingWrite===o&&(this.
scrollOffset+=t),this.scrollOffset<0&&(this.scrollOffset=0)),!0}else return this._holdOffset+=t,this.scrollOffset!==null&&
(this.scrollOffset+=t),!0}scheduleScrollReconcile(){if(!this.targetWindow){this.scrollState=null;return}this.rafId==null&&
(this.rafId=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()}))}getScrollStateTarget(t){
let n=t.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:t.index!=null?this.getOffsetForIndex(t.index,t.align):void 0;return n?
n[0]:t.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.
startedAt>5e3){this.scrollState=null;return}if(this.scrollState.phase==="queued"){this.scheduleScrollReconcile();return}
this.getMeasurements();let r=this.getScrollStateTarget(this.scrollState),o=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?
3:2,s=r!==this.scrollState.lastTargetOffset;if(!s&&Mt(r,this.getScrollOffset())){if(this.scrollState.phase==="smooth"?this.
scrollState.phase="smoothLanded":this.scrollState.phase==="smoothFinishing"&&(this.scrollState.phase="instant"),this.scrollState.
stableFrames++,this.scrollState.stableFrames>=o){this.getScrollOffset()!==r&&this._scrollToOffset(r,{behavior:"auto"}),this.
scrollState=null;return}}else if(this.scrollState.stableFrames=0,s){let l=this.getSize()||600,a=Math.abs(r-this.getScrollOffset()),
c=Wr(this.scrollState)&&a>l;this.scrollState.lastTargetOffset=r,c?this.scrollState.phase="smooth":this.scrollState.phase===
"smooth"?this.scrollState.phase="smoothFinishing":this.scrollState.phase==="smoothLanded"&&(this.scrollState.phase="inst\
ant"),this._scrollToOffset(r,{behavior:c?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(t,n,r,o){this.pendingScrollAnchor=
null,this._clampedAdjustment=null;let s=this._iosGesture.tail();if(o==="absolute"&&s!==null){if(s==="fling"&&Bm()){this.
_stopMomentum(()=>{let l=this.scrollState;l?.phase!=="queued"||this._iosGesture.tail()!=="fling"||this._reportedOverscroll||
(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...t,startedAt:this.
now(),lastTargetOffset:n,stableFrames:0,phase:"queued",behavior:r,samples:[]},this.scheduleScrollReconcile();return}this.
_iosGesture.end()}this.scrollState={...t,startedAt:this.now(),lastTargetOffset:n,stableFrames:0,behavior:r,phase:Xm(r,t.
index!=null&&Mt(n,this.getScrollOffset()))},this._scrollToOffset(n,{behavior:r}),this.scheduleScrollReconcile()}},zm=(e,t,n,r)=>{
for(;e<=t;){let o=(e+t)/2|0,s=n(o);if(s<r)e=o+1;else if(s>r)t=o-1;else return o}return e>0?e-1:0};function Cb(e,t,n){let r=0;
for(;r<=t;){let o=(r+t)/2|0,s=e[o*2];if(s<n)r=o+1;else if(s>n)t=o-1;else return o}return r>0?r-1:0}function Ab(e,t,n,r,o){
let s=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:s};if(r===1&&o!==null){let m=Cb(o,s,n),d=m,f=n+t;for(;d<s&&
o[d*2]+o[d*2+1]<f;)d++;return{startIndex:m,endIndex:d}}let a=zm(0,s,m=>e[m].start,n),c=a;if(r===1)for(;c<s&&e[c].end<n+t;)
c++;else if(r>1){let m=Array(r).fill(0);for(;c<s&&m.some(f=>f<n+t);){let f=e[c];m[f.lane]=f.end,c++}let d=Array(r).fill(
n+t);for(;a>=0&&d.some(f=>f>=n);){let f=e[a];d[f.lane]=f.start,a--}a=Math.max(0,a-a%r),c=Math.min(s,c+(r-1-c%r))}return{
startIndex:a,endIndex:c}}function yi(e){let[,t]=Xs((o,s)=>o+1,0),n={observeElementRect:Jm,observeElementOffset:Vm,scrollToFn:Km,onChange:()=>t(),
...e},[r]=Ze(()=>new gi(n));return r.setOptions(n),ze(()=>r._didMount(),[]),ze(()=>r._willUpdate()),r}function Ib(e){return t=>{let n=Xl(t);return e<0||e>=t.count||n.includes(e)?n:e<n[0]?[e,...n]:[...n,e]}}function Wm(e){let{
scroller:t,order:n,height:r,header:o,keep:s}=e,l=Be(()=>c=>n[c],[n]),a=Be(()=>Ib(s),[s]);return yi({count:n.length,getScrollElement:()=>t.
current,estimateSize:c=>r(n[c]),getItemKey:l,rangeExtractor:a,overscan:8,scrollMargin:o,scrollPaddingStart:o,initialOffset:e.
offset})}var Tb=32,Jl={network:-1,offset:0};function Hm(){return i(_,{children:[i(Pm,{}),be.value.length?i(Rb,{}):i(km,{})]})}function Rb(){
let e=z(null),[t,n,r]=[be.value,ye.value,v.value],o=Kt.value,s=Be(Em,[]),l=Math.round(Tb*s),a=Wm({scroller:e,order:t,height:d=>Mm(
n[d],s),header:l,keep:o.row,offset:Jl.network===r.place?Jl.offset:0});Bb(e,a),Fb(a),ze(()=>()=>{Jl={network:r.place,offset:a.
scrollOffset??0}},[r.place]);let c=Db(),m=_t.value.length;return i("div",{class:`list columns-${m}`,role:"grid",ref:e,"a\
ria-label":u(`browse.list-of-${r.itemKind}`),"aria-multiselectable":"true","aria-rowcount":t.length+1,"aria-colcount":m+
2,onKeyDown:d=>Sm(d,Nb(a)),onFocusIn:Lb,children:[i(xm,{activeColumn:o.row<0?o.column:-1}),i("div",{role:"rowgroup",class:"\
list-body",style:{height:`${a.getTotalSize()}px`},children:a.getVirtualItems().map(({index:d,key:f,start:h,size:p})=>i(Om,
{item:n[t[d]],row:d,top:h-l,height:p,activeColumn:d===o.row?o.column:-1,tick:c},f))})]})}function Nb(e){let t=e.range;return t?
Math.max(1,t.endIndex-t.startIndex-1):10}function Lb(e){let t=e.target,n=t.closest("[data-row]")?.dataset.row;if(n===void 0||
t.dataset.column===void 0)return;di(Number(n),Number(t.dataset.column));let r=be.peek()[Number(n)];r!==void 0&&pi(v.peek().
nodeOf(r))}function Bb(e,t){let n=Il.value,r=z(n),{row:o,column:s}=Kt.value;ze(()=>{if(n===r.current)return;r.current=n,
o>=0&&t.scrollToIndex(o);let l=`[data-row="${o}"] [data-column="${s}"]`;e.current?.querySelector(l)?.focus({preventScroll:!0})})}
function Fb(e){pe(()=>{let t=!0;return U(()=>{let n=L.value;if(t||n?.what!=="item"||n.kind!==v.peek().itemKind){t=!1;return}
let r=be.peek().indexOf(n.position);r<0||(di(r,1),e.scrollToIndex(r,{align:"auto"}))})},[])}function Db(){let e=z(-1);return(t,n,r)=>{
let o=be.peek(),[s,l]=[Math.min(e.current,t),Math.max(e.current,t)];r&&n&&s>=0?Hn(o.slice(s,l+1)):Ve(o[t],n),e.current=t}}var Hr=M(!1),dn=M(null),jn=M(!1);function Gn(e=null){dn.value=e,Hr.value=!0}function Xb(){let e=Se.value;Ge([]),Ho(u("browse.selection-cleared",{n:e.positions.size}),()=>{Se.value=e})}function Um(){
let{kind:e,positions:t}=Se.value;if(!t.size)return null;let n=Ee.value,[r,o]=n.size?[v.value.itemKind,n]:[e,t],s=u(`brow\
se.selected-${r}`,{n:o.size});return i("div",{class:"selection-bar",id:"selection-bar",role:"group","aria-label":u("brow\
se.selection"),children:[i("span",{class:"selection-count",role:"status",children:[i(I,{n:o.size,text:s,rows:()=>({title:s,
kind:"items",itemKind:r,positions:[...o]})}),n.size?null:i("span",{class:"muted",children:u("browse.selected-not-here")})]}),
i(S,{class:"button quiet","aria-label":u("browse.clear-selection"),title:u("browse.clear-selection"),onClick:Xb,children:i(
K,{name:"close"})}),i("div",{class:"selection-actions",children:[i(S,{title:u("browse.neighbours-help"),disabled:!n.size,
onClick:Gu,children:u("browse.neighbours")}),i(S,{class:"button primary",onClick:()=>Gn({what:"selection"}),children:[i(
K,{name:"download"}),u("browse.take-away")]})]})]})}var $b={list:Hm,filters:am,clusters:Qu};function qm(){let e=Je.value,t=$b[e],n=[{value:"list",text:u("browse.list")},{value:"\
filters",text:u("browse.filters"),badge:$t.value.length},{value:"clusters",text:u("browse.clusters")}];return i("aside",
{class:"panel browse","aria-label":u("browse.title"),onPointerEnter:()=>Rr(v.value.itemKind),children:[i(wm,{}),i(Go,{label:u(
"browse.title"),choices:n,chosen:e,choose:r=>{Je.value=r}}),i(Yo,{value:e,class:`browse-${e}`,children:i(t,{})},e),i(Um,
{})]})}var Ur=class{constructor(t=1/0,n=Float64Array,r=Uint32Array){let o=t!==1/0;this.ids=o?new r(t):[],this.values=o?new n(t):
[],this.capacity=t,this.length=0}clear(){this.length=0}push(t,n){if(this.length===this.capacity)throw new RangeError("Qu\
eue is at capacity.");let r=this.length++;for(;r>0;){let o=r-1>>1,s=this.values[o];if(n>=s)break;this.ids[r]=this.ids[o],
this.values[r]=s,r=o}this.ids[r]=t,this.values[r]=n}pop(){if(this.length===0)return;let t=this.ids,n=this.values,r=t[0],
o=--this.length;if(o>0){let s=t[o],l=n[o],a=0,c=o>>1;for(;a<c;){let m=(a<<1)+1,d=m+1,f=m+(+(d<o)&+(n[d]<n[m]));if(n[f]>=
l)break;t[a]=t[f],n[a]=n[f],a=f}t[a]=s,n[a]=l}return r}peek(){return this.length>0?this.ids[0]:void 0}peekValue(){return this.
length>0?this.values[0]:void 0}shrink(){Array.isArray(this.ids)&&(this.ids.length=this.length),Array.isArray(this.values)&&
(this.values.length=this.length)}};var jm=[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array],
Vl=3,qr=class e{static from(t,n=0){if(n%8!==0)throw new Error("byteOffset must be 8-byte aligned.");if(!t||t.byteLength===
void 0||"buffer"in t)throw new Error("Data must be an instance of ArrayBuffer or SharedArrayBuffer.");let[r,o]=new Uint8Array(
t,n+0,2);if(r!==251)throw new Error("Data does not appear to be in a Flatbush format.");let s=o>>4;if(s!==Vl)throw new Error(
`Got v${s} data when expected v${Vl}.`);let l=jm[o&15];if(!l)throw new Error("Unrecognized array type.");let[a]=new Uint16Array(
t,n+2,1),[c]=new Uint32Array(t,n+4,1);return new e(c,a,l,void 0,t,n)}constructor(t,n=16,r=Float64Array,o=ArrayBuffer,s,l=0){
if(t===void 0)throw new Error("Missing required argument: numItems.");if(isNaN(t)||t<=0)throw new Error(`Unexpected numI\
tems value: ${t}.`);this.numItems=+t,this.nodeSize=Math.min(Math.max(+n,2),65535),this.byteOffset=l;let a=t,c=a;this._levelBounds=
[a*4];do a=Math.ceil(a/this.nodeSize),c+=a,this._levelBounds.push(c*4);while(a!==1);this.ArrayType=r,this.IndexArrayType=
c<16384?Uint16Array:Uint32Array;let m=jm.indexOf(r),d=c*4*r.BYTES_PER_ELEMENT;if(m<0)throw new Error(`Unexpected typed a\
rray class: ${r}.`);let f=r,h=this.IndexArrayType;if(s)this.data=s,this._boxes=new f(s,l+8,c*4),this._indices=new h(s,l+
8+d,c),this._pos=c*4,this.minX=this._boxes[this._pos-4],this.minY=this._boxes[this._pos-3],this.maxX=this._boxes[this._pos-
2],this.maxY=this._boxes[this._pos-1];else{let p=this.data=new o(8+d+c*this.IndexArrayType.BYTES_PER_ELEMENT);this._boxes=
new f(p,8,c*4),this._indices=new h(p,8+d,c),this._pos=0,this.minX=1/0,this.minY=1/0,this.maxX=-1/0,this.maxY=-1/0,new Uint8Array(
p,0,2).set([251,(Vl<<4)+m]),new Uint16Array(p,2,1)[0]=this.nodeSize,new Uint32Array(p,4,1)[0]=t}this._queue=new Ur}add(t,n,r=t,o=n){
let s=this._pos,l=s>>2,a=this._boxes;return this._indices[l]=l,a[s]=t,a[s+1]=n,a[s+2]=r,a[s+3]=o,this._pos=s+4,t<this.minX&&
(this.minX=t),n<this.minY&&(this.minY=n),r>this.maxX&&(this.maxX=r),o>this.maxY&&(this.maxY=o),l}finish(){if(this._pos>>
2!==this.numItems)throw new Error(`Added ${this._pos>>2} items when expected ${this.numItems}.`);let t=this._boxes;if(this.
numItems<=this.nodeSize){t[this._pos++]=this.minX,t[this._pos++]=this.minY,t[this._pos++]=this.maxX,t[this._pos++]=this.
maxY;return}let{numItems:n,minX:r,minY:o,nodeSize:s,_indices:l,_levelBounds:a}=this,c=this.maxX-r||1,m=this.maxY-o||1,d=new Int32Array(
n),f=65535,h=f/c,p=f/m;for(let w=0,b=0;w<n;w++){let x=t[b++],k=t[b++],O=t[b++],T=t[b++],N=h*((x+O)/2-r)|0,W=p*((k+T)/2-o)|
0;d[w]=zb(N,W)}Vb(d,t,l,0,n-1,s);let g=n*4;for(let w=0,b=0;w<a.length-1;w++){let x=a[w];for(;b<x;){let k=b,O=t[b++],T=t[b++],
N=t[b++],W=t[b++];for(let F=1;F<s&&b<x;F++)O=Math.min(O,t[b++]),T=Math.min(T,t[b++]),N=Math.max(N,t[b++]),W=Math.max(W,t[b++]);
l[g>>2]=k,t[g++]=O,t[g++]=T,t[g++]=N,t[g++]=W}}this._pos=g}search(t,n,r,o,s){if(this._pos!==this._boxes.length)throw new Error(
"Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,_indices:c,nodeSize:m}=this,d=this.numItems*4,
f=l.length-4,h=a.length-1,p=[],g=[],w=!1;for(;f!==void 0;){let b=Math.min(f+m*4,a[h]),x=f>=d;if(w)this._collectContained(
f,b,h,d,g,s);else for(let k=f;k<b;k+=4){let O=l[k];if(r<O)continue;let T=l[k+1];if(o<T)continue;let N=l[k+2];if(t>N)continue;
let W=l[k+3];if(n>W)continue;let F=c[k>>2]|0;if(x){let ke=+(t<=O&&n<=T&&r>=N&&o>=W);p.push(F|ke,h-1)}else(s===void 0||s(
F,O,T,N,W))&&g.push(F)}h=p.pop(),f=p.pop(),f!==void 0&&(w=(f&1)===1,f&=-2)}return g}_collectContained(t,n,r,o,s,l){let a=this.
_boxes,c=this._indices,m=t;for(let f=r;f>0;f--)m=c[m>>2];let d=Math.min(m+(n-t)*this.nodeSize**r,o);if(l===void 0)for(;m<
d;m+=4)s.push(c[m>>2]|0);else for(;m<d;m+=4){let f=c[m>>2]|0;l(f,a[m],a[m+1],a[m+2],a[m+3])&&s.push(f)}}collides(t,n,r,o,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:c,nodeSize:m}=this,d=this.numItems*4,f=l.length-4,h=a.length-1,p=[];for(;f!==void 0;){let g=Math.min(f+m*4,a[h]),
w=f>=d;for(let b=f;b<g;b+=4){let x=l[b];if(r<x)continue;let k=l[b+1];if(o<k)continue;let O=l[b+2];if(t>O)continue;let T=l[b+
3];if(n>T)continue;let N=c[b>>2]|0;if(w)p.push(N,h-1);else if(s===void 0||s(N,x,k,O,T))return!0}h=p.pop(),f=p.pop()}return!1}neighbors(t,n,r=1/0,o=1/0,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:c,_queue:m,nodeSize:d}=this,f=this.numItems*4,h=d*4,p=[],g=o*o,w=r===1,b=g;for(m.push(l.length-4<<1,0);m.length;){
let x=m.ids[0];if(x&1){if(m.pop(),p.push(x>>1),p.length===r)break;continue}m.pop();let k=x>>1,O=k<f,T=Math.min(k+h,Jb(k,
a));for(let N=k;N<T;N+=4){let W=l[N],F=l[N+1],ke=l[N+2],dt=l[N+3],xe=Math.max(Math.max(W-t,t-ke),0),Pe=Math.max(Math.max(
F-n,n-dt),0),te=xe*xe+Pe*Pe;if(te>b)continue;let ue=c[N>>2]|0;O?(s===void 0||s(ue))&&(m.push(ue<<1|1,te),w&&te<b&&(b=te)):
m.push(ue<<1,te)}}return m.clear(),p}};function Jb(e,t){let n=0,r=t.length-1;for(;n<r;){let o=n+r>>1;t[o]>e?r=o:n=o+1}return t[n]}
function Vb(e,t,n,r,o,s){let l=[r,o];for(;l.length;){let a=l.pop()||0,c=l.pop()||0;if(a-c<=s&&Math.floor(c/s)>=Math.floor(
a/s))continue;let m=e[c],d=e[c+a>>1],f=e[a],h=m>d!=m>f?m:d<m!=d<f?d:f,p=c-1,g=a+1;for(;;){do p++;while(e[p]<h);do g--;while(e[g]>
h);if(p>=g)break;Kb(e,t,n,p,g)}l.push(c,g,g+1,a)}}function Kb(e,t,n,r,o){let s=e[r];e[r]=e[o],e[o]=s;let l=4*r,a=4*o,c=t[l],
m=t[l+1],d=t[l+2],f=t[l+3];t[l]=t[a],t[l+1]=t[a+1],t[l+2]=t[a+2],t[l+3]=t[a+3],t[a]=c,t[a+1]=m,t[a+2]=d,t[a+3]=f;let h=n[r];
n[r]=n[o],n[o]=h}function zb(e,t){let n=e^t,r=65535^n,o=65535^(e|t),s=e&(t^65535),l=n|r>>1,a=n>>1^n,c=o^(o>>1^r&s>>1),m=s^
(n&o>>1^s>>1);return n=l&l>>2^a&a>>2,r=l&a>>2^a&(l^a)>>2,o=c^(l&c>>2^a&m>>2),s=m^(a&c>>2^(l^a)&m>>2),l=n&n>>4^r&r>>4,a=n&
r>>4^r&(n^r)>>4,c=o^(n&o>>4^r&s>>4),m=s^(r&o>>4^(n^r)&s>>4),o=c^(l&c>>8^a&m>>8),s=m^(a&c>>8^(l^a)&m>>8),o^=o>>1,s^=s>>1,
n=e^t,r=s|65535^(n|o),n=(n|n<<8)&16711935,n=(n|n<<4)&252645135,n=(n|n<<2)&858993459,n=(n|n<<1)&1431655765,r=(r|r<<8)&16711935,
r=(r|r<<4)&252645135,r=(r|r<<2)&858993459,r=(r|r<<1)&1431655765,((r<<1|n)>>>0)-2147483648}function Gm(e,t,n){let r=(o,s)=>o+n*(s-o);return{x:r(e.x,t.x),y:r(e.y,t.y),scale:r(e.scale,t.scale)}}function Ym(e){return e<
.5?2*e*e:1-2*(1-e)**2}function ve(e,t){return{x:(e.x-t.x)*t.scale+t.width/2,y:(e.y-t.y)*t.scale+t.height/2}}function Ot(e,t){
return{x:(e.x-t.width/2)/t.scale+t.x,y:(e.y-t.height/2)/t.scale+t.y}}function Ce(e){return{x:e.width/2-e.x*e.scale,y:e.height/
2-e.y*e.scale}}function Pt(e,t=0){let n=(e.width/2+t)/e.scale,r=(e.height/2+t)/e.scale;return{left:e.x-n,top:e.y-r,right:e.
x+n,bottom:e.y+r}}function ot(e,t,n){let[r,o,s,l]=[1/0,1/0,-1/0,-1/0];for(let a of e)t[a]<r&&(r=t[a]),t[a]>s&&(s=t[a]),n[a]<
o&&(o=n[a]),n[a]>l&&(l=n[a]);return r<=s?{left:r,top:o,right:s,bottom:l}:null}function Qm(e,t,n){let[r,o]=[n.x-t.x,n.y-t.
y],s=r*r+o*o||1,l=((e.x-t.x)*r+(e.y-t.y)*o)/s,a=Math.min(1,Math.max(0,l));return Math.hypot(e.x-t.x-a*r,e.y-t.y-a*o)}function Zm(e,t,n,r){
let{width:o,height:s}=t,l=Math.min(1,o/640),[a,c]=[n.left*l,n.right*l],m=Math.max(o-a-c,40),d=Math.max(s-n.top-n.bottom,
40),f=Math.min(m/Math.max(e.right-e.left,1),d/Math.max(e.bottom-e.top,1),r);return{scale:f,x:(e.left+e.right)/2+(c-a)/2/
f,y:(e.top+e.bottom)/2+(n.bottom-n.top)/2/f,width:o,height:s}}var Wb=26e3,Hb=.32,Ub=1.25,qb=3;function nd(e,t,n,r){let o=[...e].filter(([m,d])=>m>=0&&d.length>=qb),s=[...e.values()].
flat();if(!o.length)return[];let l=Gb(s,t,n,r),a=Math.max(Ub*r,1.6*l.step),c=new Float32Array(l.columns*l.rows);for(let m of e.
values())ed(c,l,m,t,n,a);return o.map(([m,d])=>{let f=jb(l,d,t,n,a),h=new Float32Array(f.columns*f.rows);ed(h,f,d,t,n,a);
let p=Math.round((f.top-l.top)/l.step),g=Math.round((f.left-l.left)/l.step);for(let w=0;w<h.length;w+=1){let b=p+Math.floor(
w/f.columns),x=c[b*l.columns+g+w%f.columns];h[w]=Math.min(h[w],2)-.9*(x-h[w])-Hb}return{community:m,members:d,rings:Zb(h,
f)}})}function jb(e,t,n,r,o){let{left:s,top:l,right:a,bottom:c}=ot(t,n,r),{step:m}=e,d=o+2*m,f=Math.max(0,Math.floor((s-
d-e.left)/m)),h=Math.max(0,Math.floor((l-d-e.top)/m)),p=Math.min(e.columns,Math.ceil((a+d-e.left)/m)+1),g=Math.min(e.rows,
Math.ceil((c+d-e.top)/m)+1);return{left:e.left+f*m,top:e.top+h*m,step:m,columns:p-f,rows:g-h}}function rd(e,t,n,r){let o=.5*
r,s=ot([...e.values()].flat(),t,n),[l,a]=[s.left-o,s.right+o];return[...e].filter(([c])=>c>=0).map(([c,m])=>{let d=ot(m,
t,n),[f,h]=[d.top-o,d.bottom+o],[p,g,w,b]=[l+o,a-o,f+o,h-o];return{community:c,members:m,rings:[{points:[p,f,g,f,a,w,a,b,
g,h,p,h,l,b,l,w]}]}})}function Gb(e,t,n,r){let{left:o,top:s,right:l,bottom:a}=ot(e,t,n),c=2.5*r,[m,d]=[l-o+2*c,a-s+2*c],
f=Math.max(r/3,Math.sqrt(m*d/Wb));return{left:o-c,top:s-c,step:f,columns:Math.ceil(m/f)+1,rows:Math.ceil(d/f)+1}}function ed(e,t,n,r,o,s){
let{step:l,columns:a,rows:c}=t,m=Math.ceil(s/l);for(let d of n){let[f,h]=[(r[d]-t.left)/l,(o[d]-t.top)/l],[p,g]=[Math.round(
f),Math.round(h)];for(let w=Math.max(0,g-m);w<=Math.min(c-1,g+m);w+=1){let b=Math.min(a-1,p+m);for(let x=Math.max(0,p-m);x<=
b;x+=1){let k=((x-f)**2+(w-h)**2)*l*l/(s*s);k<1&&(e[w*a+x]+=(1-k)**2)}}}}var Yb=[[],[[0,3]],[[1,0]],[[1,3]],[[2,1]],[[0,
3],[2,1]],[[2,0]],[[2,3]],[[3,2]],[[0,2]],[[1,0],[3,2]],[[1,2]],[[3,1]],[[0,1]],[[3,0]],[]];function td(e,t,n,r){let o=n*
e.columns+t;return r===0?2*o:r===2?2*(o+e.columns):2*(r===3?o:o+1)+1}function Qb(e,t,n){let r=n>>1,o=n%2?r+t.columns:r+1,
s=e[r]/(e[r]-e[o]),l=r%t.columns+(n%2?0:s),a=Math.floor(r/t.columns)+(n%2?s:0);return[t.left+l*t.step,t.top+a*t.step]}function Zb(e,t){
let n=new Map,{columns:r,rows:o}=t;for(let s=0;s<o-1;s+=1)for(let l=0;l<r-1;l+=1){let a=s*r+l,c=+(e[a]>0)+2*+(e[a+1]>0)+
4*+(e[a+r+1]>0)+8*+(e[a+r]>0);for(let[m,d]of Yb[c])n.set(td(t,l,s,m),td(t,l,s,d))}return ev(n).map(s=>({points:s.flatMap(
l=>Qb(e,t,l))}))}function ev(e){let t=[];for(let n of e.keys()){let r=[],o=n;for(;o!==void 0&&e.has(o);){r.push(o);let s=e.
get(o);e.delete(o),o=s}r.length>5&&t.push(r)}return t}function bi(e,{points:t}){let n=t.length/2,r=s=>{let l=2*(s%n);return[
t[l],t[l+1]]},o=s=>{let[[l,a],[c,m]]=[r(s),r(s+1)];return[(l+c)/2,(a+m)/2]};e.moveTo(...o(n-1));for(let s=0;s<n;s+=1)e.quadraticCurveTo(
...r(s),...o(s));e.closePath()}function od(e){return e?.name==="timeline"||e?.name==="years"}function id(e,t,n){let r=new Map;for(let h=0;h<e.length;h+=1){let[p,g]=r.get(e[h])??[1/0,-1/0];r.set(e[h],[Math.min(p,t[h]),
Math.max(g,t[h])])}let o=n/2,s=[...r.keys()].filter(Boolean).sort((h,p)=>h-p),l=tv(s,r,n),a=(h,p)=>({year:h,left:p-o,right:p-
o+l}),c=[],m=[];s.forEach((h,p)=>{let g=r.get(h)[0],w=s[p-1];if(p&&h-w>3)m.push(g-o-l);else if(p)for(let b=w+1;b<h;b+=1)
c.push(a(b,g-(h-b)*l));c.push(a(h,g))});let d=r.get(0),f=d?{year:0,left:d[0]-o,right:d[1]+o}:null;return{columns:c,lane:f,
gaps:m}}function tv(e,t,n){let r=1/0;for(let s=1;s<e.length;s+=1){let[l,a]=[e[s-1],e[s]],c=(t.get(a)?.[0]??0)-(t.get(l)?.[0]??
0);r=Math.min(r,c/Math.min(a-l,3))}let o=t.get(e[0]);return Number.isFinite(r)?r:(o?o[1]-o[0]:0)+2*n}var nv=[1,2,5,10,20,
25,50,100];function Kl({columns:e},t,n){let r=({year:a,left:c,right:m})=>({year:a,x:(c+m)/2});if(!e.length)return[];let o=(e[0].
right-e[0].left)*t,s=nv.find(a=>a*o>=n)??100,l=[];for(let a of e.filter(({year:c})=>c%s===0).map(r)){let c=l.at(-1);(!c||
(a.x-c.x)*t>=n*.8)&&l.push(a)}return l.length?l:[r(e[0])]}var bt=M({width:0,height:0});function rv(e,{width:t,height:n}){let r=Math.max(e.right-e.left,1),o=Math.max(e.bottom-e.top,
1),s=(l,a)=>Math.min(t/l,n/a);return s(o,r)>1.15*s(r,o)}var ov=E(()=>{let{width:e,height:t}=bt.value;return e&&t?Math.min(
2,Math.max(.5,Math.round(4*t/e)/4)):1});function iv(e,t,n){let r=.8*n*(t.right-t.left)/Math.max(t.bottom-t.top,1),o=Math.
min(sv,Math.max(1,r));return Float64Array.from(e,s=>s*o)}var sv=4;function*lv(e){for(let t=0;t<e.size;t+=1)yield t}var ee=E(
()=>{let[e,t]=[v.value,rt.value],[n,r]=[t.x,t.y],o=od(t),s=ov.value,l=ot(lv(e),n,r);l&&o?r=iv(r,l,s):l&&rv(l,{width:1,height:s})&&
([n,r]=[r,n]);let a=av(e.size,n,r),c=cv(e.size,n,r,a),m=o?id(e.year,n,c):null;return{network:e,layout:t.name,x:n,y:r,index:a,
spacing:c,axis:m}});function av(e,t,n){if(!e)return null;let r=new qr(e);for(let o=0;o<e;o+=1)r.add(t[o],n[o]);return r.
finish(),r}function cv(e,t,n,r){let o=[];for(let l=0;l<e;l+=Math.ceil(e/250)){let a=r?.neighbors(t[l],n[l],1,1/0,c=>c!==
l)??[];for(let c of a)o.push(Math.hypot(t[l]-t[c],n[l]-n[c]))}let s=o.filter(l=>l>0).sort((l,a)=>l-a);return s[s.length>>
1]??60}var fn=E(()=>{let[e,t]=[v.value,Ue.value];return t==="strength"?e.strength:t==="pagerank"?e.measures.pagerank??e.
occurrences:e.occurrences}),sd=5,uv=E(()=>{let e=fn.value,[t,n]=[1/0,0];for(let r=0;r<e.length;r+=1)t=Math.min(t,e[r]),n=
Math.max(n,e[r]);return Ue.value==="occurrences"?n=Math.max(n,sd):t===n&&(n*=sd),Float32Array.from(e,r=>n?Math.sqrt(Math.
max(r,0)/n):0)}),mv=E(()=>{let[e,t]=[v.value,fn.value],{occurrences:n,strength:r}=e;return Int32Array.from({length:e.size},
(o,s)=>s).sort((o,s)=>t[s]-t[o]||n[s]-n[o]||r[s]-r[o]||o-s)}),dv=E(()=>H.value.item),Ct=E(()=>H.value.edge),ae=E(()=>{let[
e,t]=[v.value,dv.value];return Uint8Array.from(e.item,n=>t[n])}),$e=E(()=>{let e=ae.value;return mv.value.filter(t=>e[t])}),
Wl=E(()=>{let{network:e,x:t,y:n}=ee.value,r=Ct.value,{from:o,to:s,weight:l}=e,a=Int32Array.from({length:e.edges},(m,d)=>d).
filter(m=>r[m]),c=new Float32Array(e.edges);for(let m of a)c[m]=Math.hypot(t[o[m]]-t[s[m]],n[o[m]]-n[s[m]]);return a.sort(
(m,d)=>l[d]-l[m]||c[m]-c[d]||m-d),fv(a,e)});function fv(e,{from:t,to:n,size:r}){let o=new Uint32Array(r),s=[];for(let c of e){
let m=Math.min(o[t[c]]++,o[n[c]]++);(s[m]??=[]).push(c)}let l=new Int32Array(e.length),a=0;for(let c of s)for(let m of c??
[])l[a++]=m;return l}var vi=E(()=>{let{community:e}=v.value,t=new Map;for(let n of $e.value){let r=t.get(e[n]);r?r.push(
n):t.set(e[n],[n])}return t}),pv=E(()=>{let{x:e,y:t,spacing:n,axis:r,layout:o}=ee.value;return r?o==="years"?rd(vi.value,
e,t,n):[]:nd(vi.value,e,t,n)}),hv=E(()=>{let e=v.value;return e.itemKind!=="either"?null:Uint8Array.from({length:e.size},
(t,n)=>+(Dt(oe(e,n)).kind==="document"))}),Ye=E(()=>({...ee.value,shares:uv.value,hollow:hv.value,nodes:$e.value,edges:Wl.
value,outlines:pv.value,shaded:St.value})),zl=30;function Me({shares:e,spacing:t},n,r){let o=t*r,s=o>zl?zl+.45*(o-zl):o,
l=Math.min(3.5,Math.max(1.2,.21*o));return Math.min(Math.max(s*(.1+.2*e[n]),l*(1+e[n])),22)}var gv=120,yv=3,bv=2,vv=24,wv=.02,ld=3;function kv(){let{network:e}=ee.value,{from:t,to:n,weight:r,community:o,communities:s}=e,
l=new Map;for(let a of Wl.value){let[c,m]=[o[t[a]],o[n[a]]];if(c===m||c<0||m<0)continue;let[d,f]=c<m?[c,m]:[m,c],h=d*s.length+
f,p=l.get(h);p?p.weight+=r[a]:l.set(h,{one:d,other:f,weight:r[a]})}return[...l.values()].sort((a,c)=>c.weight-a.weight)}
function xv(e){let{x:t,y:n}=ee.value,r=c=>e.map(m=>c[m]).sort((m,d)=>m-d)[e.length>>1],[o,s]=[r(t),r(n)],l=c=>(t[c]-o)**
2+(n[c]-s)**2,a=e.reduce((c,m)=>l(m)<l(c)?m:c);return{x:t[a],y:n[a]}}var Yn=E(()=>{let{network:e,axis:t}=ee.value;if(e.size<
gv||t)return[];let n=vi.value,r=d=>(n.get(d)?.length??0)>=yv,o=kv().filter(({one:d,other:f})=>r(d)&&r(f)),s=o[0]?.weight??
0,l=new Map,a=d=>(l.get(d)??0)<bv,c=o.filter(({one:d,other:f,weight:h})=>{if(h<wv*s||!(a(d)||a(f)))return!1;for(let p of[
d,f])l.set(p,(l.get(p)??0)+1);return!0}),m=d=>xv(n.get(d)??[]);return c.slice(0,vv).map(({one:d,other:f,weight:h})=>({from:m(
d),to:m(f),share:h/s}))});function Qn(e,t){return Math.min(1,Math.max(0,(ld-e/t)/(ld-1.5)))}function wi({share:e}){return 1.5+
7.5*Math.sqrt(e)}function ki(e,t){return{x:(e.x+t.x)/2-.12*(t.y-e.y),y:(e.y+t.y)/2+.12*(t.x-e.x)}}var Hl={left:28,right:44,top:32,bottom:44},Sv=24,_v=4,Ev=90,Mv=250,jr=null,ql=null,Ul=0,xi=!0;function jl(e){Gr(),jr=e,xi=
!0}function ce(){let{width:e,height:t}=bt.peek(),{x:n,y:r}=jr?.getViewPosition()??{x:0,y:0};return{scale:jr?.getScale()??
1,x:n,y:r,width:e,height:t}}function pn(){jr?.redraw()}function Ov(){return matchMedia("(prefers-reduced-motion: reduce)").
matches}function zt({x:e,y:t,scale:n},r){let o={x:e,y:t,scale:n};if(Gr(),!r||Ov())return ad(o);let[s,l]=[ce(),performance.
now()],a=c=>{let m=(c-l)/Mv;if(m>=1)return zt(o,!1);ad(Gm(s,o,Ym(Math.max(m,0)))),Ul=requestAnimationFrame(a)};ql=o,Ul=requestAnimationFrame(
a)}function ad({x:e,y:t,scale:n}){jr?.moveTo({position:{x:e,y:t},scale:n,animation:!1})}function cd(){return{...ce(),...ql}}
function Gr(){cancelAnimationFrame(Ul),ql=null}function ud(){return Math.min(_v,Ev/Math.max(ee.peek().spacing,1))}function md(e){
let{x:t,y:n,axis:r,spacing:o}=ee.peek(),s=ot(e,t,n);if(!s)return null;let l=s.right>s.left||s.bottom>s.top?.8*o:0,a={left:s.
left-l,top:s.top-l,right:s.right+l,bottom:s.bottom+l},c=r?{...Hl,top:Hl.top+Sv}:Hl;return Zm(a,bt.peek(),c,ud())}function At(){
return Gl()?.scale??1}function Gl(){return md($e.peek())}function Yl(e,t){let n=md(e);n&&zt(n,t)}function It(e=!0){Yl($e.
peek(),e)}function Ql(){xi=bt.peek().width===0,xi||It(!1)}function dd(){xi&&bt.peek().width>0&&tt.peek()>=0&&Ql()}function hn(e){
let t=cd();zt({...t,scale:fd(t.scale*e)},!0)}function fd(e){let t=At();return Math.min(Math.max(e,.25*Math.min(t,1)),4*Math.
max(ud(),t))}function pd(){Gr();let e=ce(),t=fd(e.scale);t!==e.scale&&zt({...e,scale:t},!1)}function hd(e,t){let n=cd();
zt({x:n.x+e/n.scale,y:n.y+t/n.scale,scale:n.scale},!1)}function Si(e){let{x:t,y:n}=ee.peek(),r=ce(),o=ve({x:t[e],y:n[e]},
r),s=(a,c)=>a>60&&a<c-60;s(o.x,r.width)&&s(o.y,r.height)||zt({x:t[e],y:n[e],scale:r.scale},!0)}var Zl=600;function Yr(e,t){let n=[...e.edgesOf(t)].filter(o=>Ct.value[o]),r=n.map(o=>ft(e,o,t));return{nodes:new Set([t,
...r]),edges:n.slice(0,Zl),centre:t,fade:.72}}function gd(e,t,n){if(t.size===1)return Yr(e,[...t][0]);let r=[];for(let o of t){
if(r.length>=Zl)break;for(let s of e.edgesOf(o))e.from[s]!==o||!Ct.value[s]||t.has(e.to[s])&&r.push(s)}return r.sort((o,s)=>o-
s),{nodes:t,edges:r.slice(0,Zl),centre:-1,fade:n}}function*yd(e,t){for(let n=0;n<e.size;n+=1)t(n)&&(yield n)}var Ne=E(()=>{
let[e,t]=[v.value,ae.value],n=[...Ee.value].map(r=>e.nodeOf(r));return new Set(n.filter(r=>r>=0&&t[r]))}),Pv=E(()=>{let[
e,t,{found:n}]=[v.value,ae.value,H.value];return n?new Set(yd(e,r=>!!(t[r]&&n[e.item[r]]))):null}),Cv=E(()=>{let[e,t,n]=[
v.value,ae.value,L.value],r=Pv.value;if(r)return{nodes:r,edges:[],centre:-1,fade:.72};let o=Te.value;if(o>=0&&t[o])return Yr(
e,o);if(n?.what==="edge"&&n.network===e.place&&n.edge<e.edges)return{nodes:new Set([e.from[n.edge],e.to[n.edge]]),edges:[
n.edge],centre:-1,fade:.72};if(n?.what==="cluster"&&n.network===e.place){let{community:s}=e,l=a=>!!(t[a]&&s[a]===n.community);
return gd(e,new Set(yd(e,l)),.62)}return Ne.value.size?gd(e,Ne.value,.5):null}),it=E(()=>{let e=j.value;return e>=0&&e<v.
value.size&&ae.value[e]?Yr(v.value,e):Cv.value});var st=M(!1),gn=M({drawn:0,left:0}),_i=M(new Int32Array),Qr=M(1);var bd=M(!1),Av=1e3;function vd(){if(!v.value.size)return null;let e=bd.value;return i("div",{class:"map-key","data-cove\
rs-map":!0,children:[i(S,{class:"link-button",id:"map-key","aria-expanded":e?"true":"false",onClick:()=>{bd.value=!e},children:u(
e?"map.key-close":"map.key-open")}),e?i("ul",{children:Iv()}):null]})}function Zr({sign:e,children:t}){return i("li",{children:[
i("span",{class:"key-sign","aria-hidden":"true",children:e}),i("span",{children:t})]})}function Iv(){let{directed:e,itemKind:t,
communities:n}=v.value,r=[i(Nv,{},"sizes")];if(n.length){let o=n.slice(0,3).map(({number:s})=>i(qe,{community:s},s));r.push(
i(Zr,{sign:i(_,{children:o}),children:u("map.key-clusters")},"marks"))}return Yn.value.length&&Qn(Qr.value,At())>0&&r.push(
i(Zr,{sign:i("i",{class:"key-band"}),children:u("map.key-bands")},"bands")),e&&r.push(i(Zr,{sign:i("i",{class:"key-arrow"}),
children:u("map.key-arrows")},"arrows")),t==="either"&&r.push(i(Zr,{sign:i("i",{class:"key-hole"}),children:u("map.key-h\
oles")},"holes")),Ne.value.size&&r.push(i(Zr,{sign:i("i",{class:"key-ring"}),children:u("map.key-rings")},"rings")),r}function Tv(){
let[e,t]=[$e.value,fn.value];if(!e.length)return[];let[n,r]=[e[0],e[e.length-1]];if(t[n]===t[r])return[n];let o=(t[n]+t[r])/
2,s=e.find(l=>t[l]<=o&&t[l]>t[r]);return[r,...s===void 0?[]:[s],n]}function Rv(e){return Number.isInteger(e)||e>=Av?A(Math.
round(e)):A(Number(e.toPrecision(2)))}function Nv(){let e=fn.value;return i("li",{children:[Tv().map(t=>{let n=Me(Ye.value,
t,Qr.value),r=2*Math.ceil(n);return i("span",{class:"key-size",children:[i("svg",{width:r,height:r,"aria-hidden":"true",
children:i("circle",{cx:r/2,cy:r/2,r:n})}),Rv(e[t])]},t)}),i("span",{children:u(`map.size-by-${Ue.value}`)})]})}var Lv=2;function yn(e,t=""){let n=Se.peek();Ge(e);let r=n.positions.size;if(r<Lv){t&&Q(t);return}let o=u("map.selection\
-replaced",{n:r});Ho(t?`${t} ${o}`:o,()=>{Se.value=n})}var eo=M(""),wd=60,Bv={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Fv={"+":()=>hn(1.3),"=":()=>hn(
1.3),"-":()=>hn(1/1.3),0:()=>It()};function xd(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let t=Bv[e.key];(t?Dv(t,e.shiftKey):
Xv(e))&&e.preventDefault()}function Dv([e,t],n){return n?Jv(e,t):hd(wd*e,wd*t),!0}function Xv(e){let t=Fv[e.key];if(t)t();else
return e.key==="Enter"||e.key===" "?$v(e.key===" "):!1;return!0}function $v(e){let t=j.peek()>=0?j.peek():Te.peek();if(t<
0)return!1;let n=oe(v.peek(),t);if(e){Ve(n.position);let r=Ee.peek().has(n.position)?"map.walk-selected":"map.walk-unsel\
ected";return eo.value=u(r,{label:n.label}),!0}return yn([n.position]),Jn(n),!0}function Jv(e,t){let n=j.peek()>=0?j.peek():
Te.peek(),o=n>=0&&ae.peek()[n]?Kv(n,e,t):$e.peek()[0]??-1;if(o<0){eo.value=u("map.walk-end");return}j.value=o,Si(o),eo.value=
Vv(o)}function Vv(e){let t=v.peek(),n=t.edgesOf(e).filter(r=>Ct.peek()[r]).length;return u("map.walk",{label:oe(t,e).label,
n})}function Kv(e,t,n){let r=v.peek(),o=[...r.edgesOf(e)].filter(l=>Ct.peek()[l]).map(l=>ft(r,l,e)),s=kd(o,e,t,n);return s>=
0?s:kd($e.peek(),e,t,n)}function kd(e,t,n,r){let{x:o,y:s}=ee.peek(),[l,a]=[-1,1/0];for(let c of e){let[m,d]=[o[c]-o[t],s[c]-
s[t]],f=m*n+d*r,h=Math.abs(m*r-d*n);if(c===t||f<=0||h>f)continue;let p=f+.8*h;p<a&&([l,a]=[c,p])}return l}var zv="textarea, select, input:not([type=checkbox], [type=radio], [type=range])";function bn(e){return e instanceof Element&&
e.matches(zv)}var Wv=24,Sd=4,Hv=5;function to(e){let t=Ye.peek(),{index:n,x:r,y:o}=t;if(!n)return-1;let s=ce(),l=Ot(e,s),a=ae.peek(),c=(Wv+
Sd)/s.scale,m=n.neighbors(l.x,l.y,40,c,h=>a[h]>0),[d,f]=[-1,Sd];for(let h of m){let g=Math.hypot(r[h]-l.x,o[h]-l.y)*s.scale-
Me(t,h,s.scale);g<=f&&([d,f]=[h,g])}return d}function ea(e){let{network:t,x:n,y:r}=Ye.peek(),o=ce(),s=Ot(e,o),l=c=>{let[
m,d]=[-1,Hv/o.scale];for(let f of c){if(!Ct.peek()[f])continue;let[h,p]=[t.from[f],t.to[f]],g=Qm(s,{x:n[h],y:r[h]},{x:n[p],
y:r[p]});g<d&&([m,d]=[f,g])}return m},a=l(it.peek()?.edges??[]);return a>=0?a:l(_i.peek())}function ta(e){return!!(e.ctrlKey||e.metaKey||e.shiftKey)}function Ei(e,t){let n=to(e);if(n<0)return Uv(ea(e));let r=oe(
v.peek(),n);if(ta(t))return Ve(r.position);Ft(()=>{yn([r.position]),Jn(r)})}function Uv(e){e>=0?Z({what:"edge",network:v.
peek().place,edge:e}):L.peek()&&Z(null)}function _d(e){let t=to(e);if(t<0)return;let n=v.peek();yn([...Yr(n,t).nodes].map(
r=>n.item[r]))}function Ed(e){let t=to(e);t>=0&&Ve(v.peek().item[t])}function qv(e,t){let{left:n,top:r}=t.getBoundingClientRect();
return{x:e.clientX-n,y:e.clientY-r}}function Md(e){let t=0,n=o=>{o.pointerType==="touch"||o.buttons||(cancelAnimationFrame(
t),t=requestAnimationFrame(()=>{let s=qv(o,e),l=to(s);j.value=l;let a=l>=0||ea(s)>=0;e.classList.toggle("pointing",a)}))},
r=()=>{cancelAnimationFrame(t),j.value=-1};return e.addEventListener("pointermove",n),e.addEventListener("pointerleave",
r),()=>{r(),e.removeEventListener("pointermove",n),e.removeEventListener("pointerleave",r)}}var vt=M(!1),Mi=M("free"),Pd=M(!1),Oe=null,jv=5,Gv=2;function no(e){vt.value=e,Zn()}function Zn(){Oe=null,Pd.value=!1,pn()}
function Cd(e){let t=o=>Qv(o,e),n=o=>Id(o,e),r=o=>ew(o,e);return e.addEventListener("pointerdown",t,!0),e.addEventListener(
"pointermove",n),e.addEventListener("pointerup",r),e.addEventListener("pointercancel",Zn),window.addEventListener("keydo\
wn",Od,!0),()=>{e.removeEventListener("pointerdown",t,!0),e.removeEventListener("pointermove",n),e.removeEventListener("\
pointerup",r),e.removeEventListener("pointercancel",Zn),window.removeEventListener("keydown",Od,!0)}}function Yv({key:e,
code:t,ctrlKey:n,metaKey:r,altKey:o}){return n||r||o?!1:e.toLowerCase()==="l"||t==="KeyL"&&!/^[ -~]/.test(e)}function Od(e){
if(document.querySelector("dialog[open], [role=menu]"))return;if(Yv(e)&&!bn(e.target)&&v.peek().size>0)no(!vt.peek());else if(e.
key==="Escape"&&Oe)Zn();else if(e.key==="Escape"&&vt.peek()&&!bn(e.target))no(!1);else return;e.preventDefault(),e.stopPropagation()}
function Ad(e,t){let{left:n,top:r}=t.getBoundingClientRect();return{x:e.clientX-n,y:e.clientY-r}}function Qv(e,t){if(!vt.
peek()||e.button!==0)return;if(e.stopPropagation(),Oe)return Zn();let n=Ad(e,t),r=e.shiftKey||Mi.peek()==="box";Oe={pointer:e.
pointerId,isBox:r,byShift:e.shiftKey,points:[Ot(n,ce())],last:n,length:0},Pd.value=!0,t.setPointerCapture(e.pointerId),j.
value=-1}function Id(e,t){if(Oe?.pointer!==e.pointerId)return;let n=Ad(e,t),r=Math.hypot(n.x-Oe.last.x,n.y-Oe.last.y);if(r<
Gv)return;let o=Ot(n,ce());Oe.isBox?Oe.points.splice(1,1/0,...Zv(Oe.points[0],o)):Oe.points.push(o),Oe.last=n,Oe.length+=
r,pn()}function Zv(e,t){return[{x:t.x,y:e.y},t,{x:e.x,y:t.y}]}function ew(e,t){if(Oe?.pointer!==e.pointerId)return;Id(e,
t);let{points:n,last:r,length:o,byShift:s}=Oe;Zn();let l=s?e.ctrlKey||e.metaKey:ta(e);o<jv?Ei(r,e):nw(n,l)}function Td(e){
let t=new Path2D;for(let{x:n,y:r}of e)t.lineTo(n,r);return t.closePath(),t}var tw=document.createElement("canvas").getContext(
"2d");function nw(e,t){let n=Td(e),{x:r,y:o,network:s}=ee.peek(),l=[...$e.peek()].filter(m=>tw.isPointInPath(n,r[m],o[m]));
if(!l.length)return Q(u("map.lasso-empty"));let a=new Set(t?Ee.peek():[]);for(let m of l)a.add(s.item[m]);let c=rw(a.size);
if(!t)return yn(a,c);Ge(a),c&&Q(c)}function rw(e){return document.querySelector(".panel.browse")?.offsetWidth?"":u("map.\
selected",{n:e})}function Rd(e,t,n){if(!Oe)return;let{x:r,y:o}=Ce(t);e.save(),e.transform(t.scale,0,0,t.scale,r,o);let s=Td(
Oe.points);e.fillStyle=e.strokeStyle=n,e.lineWidth=1.5/t.scale,e.lineJoin="round",e.globalAlpha=.1,e.fill(s),e.globalAlpha=
1,e.setLineDash([5/t.scale,4/t.scale]),e.stroke(s),e.restore()}function er({id:e,title:t,open:n,wide:r,children:o}){let s=z(null),l=n.value,a=()=>{n.value=!1};return pe(()=>{l&&!s.current?.
open&&s.current?.showModal(),l||s.current?.close()},[l]),i("dialog",{class:r?"dialog wide":"dialog",id:e,ref:s,"aria-lab\
elledby":`${e}-title`,onClose:a,onClick:c=>{c.target===c.currentTarget&&ow(c)&&a()},children:[i("header",{class:"dialog-\
head",children:[i("h2",{id:`${e}-title`,children:t}),i(S,{class:"button tool close","aria-label":u("base.close"),onClick:a,
children:i(K,{name:"close"})})]}),l?o:null]})}function ow({clientX:e,clientY:t,currentTarget:n}){let{left:r,right:o,top:s,
bottom:l}=n.getBoundingClientRect();return e<r||e>o||t<s||t>l}var Ae={opacity:.88,corner:5,rim:4,narrow:2},na='Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Deja\
Vu Sans", sans-serif',iw=34,Nd=document.createElement("canvas").getContext("2d"),Oi=new Map;function vn({size:e,bold:t}){
return`${t?"600 ":""}${e}px ${na}`}function Tt(e,t,n){let r=`${t}/${n}/${e}`,o=Oi.get(r);return o===void 0&&(Oi.size>2e4&&
Oi.clear(),Nd.font=vn({size:t,bold:n}),o=Nd.measureText(e).width,Oi.set(r,o)),o}function ro(e,t=iw){return e.length>t?`${e.
slice(0,t-1).trimEnd()}…`:e}function tr({text:e,x:t,y:n,size:r,bold:o,community:s,plated:l}){let a=l?s===null?Ae.narrow:
Ae.rim:0,c=r/2+(l?2:0);return{left:t-a-(s===null?0:16),right:t+Tt(e,r,o)+a,top:n-c,bottom:n+c}}function Pi({x:e,y:t}){return{
x:e-16+4.5+2,y:t}}var lt=26,Ld=52,ra={size:12,bold:!1};function oo(e,t,n,r){let{x:o}=Ce(n);e.strokeStyle=r.line,e.lineWidth=1,e.globalAlpha=
.7,e.beginPath();for(let{x:s}of Kl(t,n.scale,Ld)){let l=Math.round(s*n.scale+o)+.5;e.moveTo(l,lt),e.lineTo(l,n.height)}e.
stroke(),e.setLineDash([2,4]),e.beginPath();for(let s of t.gaps){let l=Math.round(s*n.scale+o)+.5;e.moveTo(l,lt),e.lineTo(
l,n.height)}if(e.stroke(),e.setLineDash([]),t.lane){e.globalAlpha=.05,e.fillStyle=r.muted;let s=t.lane.left*n.scale+o;e.
fillRect(s,0,(t.lane.right-t.lane.left)*n.scale,n.height)}e.globalAlpha=1}function Ci(e,t,n,r){e.globalAlpha=.94,e.fillStyle=
r.paper,e.fillRect(0,0,n.width,lt),e.globalAlpha=1,e.fillStyle=r.line,e.fillRect(0,lt-1,n.width,1),e.fillStyle=r.muted,e.
font=vn(ra),e.textBaseline="middle",e.textAlign="center";for(let{text:o,x:s}of io(t,n))e.fillText(o,s,lt/2);e.textAlign=
"start"}function io(e,t){let{x:n}=Ce(t),r=[],o=-1/0,s=(l,a)=>{let[c,m]=[a*t.scale+n,Tt(l,ra.size,ra.bold)/2];c-m<o||(r.push(
{text:l,x:c}),o=c+m+8)};e.lane&&s(u("map.without-year"),(e.lane.left+e.lane.right)/2);for(let{year:l,x:a}of Kl(e,t.scale,
Ld))s(String(l),a);return r}var Dd=4,sw=.2,lw=.035,aw=.3,Bd=1200,cw=500,uw=2500,mw=3,dw=.25,fw=60,pw=.7;function hw(e,t){if(e.edges.length<=Bd)return Bd;
let n=0;for(let r of e.nodes)n+=t[r];return Math.min(Math.max(mw*n,cw),uw)}function Ai(e,t,n){let{edges:r,network:o}=e,{
from:s,to:l}=o,a=yw(e,t),c=r.filter(p=>a[s[p]]||a[l[p]]),m=n?1/0:hw(e,a),d=c.length>m?gw(o,c,dw*m):new Set,f=m-d.size,h=c.
filter(p=>d.has(p)||f-- >0);return{groups:vw(e,h,t.scale),drawn:h,left:c.length-h.length}}function gw({from:e,to:t,community:n},r,o){
let s=new Set,l=new Map;for(let a of r){let[c,m]=[n[e[a]],n[t[a]]];if(c===m)continue;let d=(Math.min(c,m)+1)*r.length+Math.
max(c,m),f=l.get(d)??0;if(!(f>=fw)&&(l.set(d,f+1),s.add(a),s.size>=o))break}return s}function yw({nodes:e,x:t,y:n,network:r},o){
let{left:s,top:l,right:a,bottom:c}=Pt(o),m=new Uint8Array(r.size);for(let d of e)t[d]<s||t[d]>a||n[d]<l||n[d]>c||(m[d]=1);
return m}function bw(e,t){return t>0?Math.max(1,Math.ceil(Dd*Math.sqrt(e/t))):1}function Fd(e){return .5+.2*e}function vw(e,t,n){
let{network:r,x:o,y:s,spacing:l,nodes:a}=e,{from:c,to:m,weight:d,community:f}=r,h=e.edges.length?d[e.edges[0]]:0,p=new Map,
g=new Map;for(let b of t){let[x,k]=[c[b],m[b]],O=f[x]===f[k]?f[x]:-1,T=bw(d[b],h),N=Math.hypot(o[x]-o[k],s[x]-s[k]);p.set(
O,(p.get(O)??0)+N*Fd(T));let W=`${O}/${T}`,F=g.get(W);F?F.edges.push(b):g.set(W,{community:O,strength:T,edges:[b]})}let w=new Map(
[[-1,1.5*a.length]]);for(let b of a)w.set(f[b],(w.get(f[b])??0)+1);return[...g.values()].sort((b,x)=>b.strength-x.strength||
b.community-x.community).map(({community:b,strength:x,edges:k})=>{let O=(w.get(b)??1)*l*l*n,T=sw/Math.max((p.get(b)??0)/
O,1e-6),N=Math.min(aw,Math.max(lw,T)),W=(.6+.6*(x/Dd))*(b<0?pw:1),F=Math.min(.7,N*W);return{community:b,edges:k,opacity:F,
width:Fd(x)}})}var Xd=.8,Ii=class{constructor(t,n){this.scene=t;this.view=n;let{nodes:r}=t;this.largest=r.length?Xd*Me(t,r[0],n.scale):
0}scene;view;largest;shown=ae.peek();isFree({left:t,top:n,right:r,bottom:o},s=-1){let{scene:l,view:a,largest:c,shown:m}=this,
d=Ot({x:t-c,y:n-c},a),f=Ot({x:r+c,y:o+c},a),h=p=>{if(p===s||!m[p])return!1;let{x:g,y:w}=ve({x:l.x[p],y:l.y[p]},a),b=Xd*Me(
l,p,a.scale);return g+b>t&&g-b<r&&w+b>n&&w-b<o};return!l.index?.search(d.x,d.y,f.x,f.y,h).length}};function ia(e,t){let n=Fe(e.network,t);return n?_e(n):""}var nr={least:13,most:16,longest:44,short:28},$d=8,ww=120;function kw(e){
let t=({members:n})=>n.length;return[...e].sort((n,r)=>t(r)-t(n)||n.community-r.community)}function xw(e,t){let n=ia(e,t);
if(e.nodes.length<=ww)return ro(n,nr.longest);let r=n.split(" · "),[o,s]=r,l=s&&o.length+s.length<nr.short?`${o} · ${s}`:
o;return ro(l,nr.short)}function Sw(e,t){let n=Math.sqrt(e.members.length/Math.max(t.nodes.length,1));return Math.round(
nr.least+(nr.most-nr.least)*Math.min(1,1.6*n))}function sa(e,t,n){let{scene:r,view:o}=t,s=kw(r.outlines),l=n==="large";for(let a of l?
s.slice(0,$d):s.slice($d)){let c=Mw(a,o);c&&(r.axis?_w(e,a,c,t):Ew(e,a,c,t,l))}}function Jd(e,t){let[n,r]=[xw(e,t.community),
Sw(t,e)];return{label:{text:n,size:r,bold:!0,community:t.community,plated:!0},width:16+Tt(n,r,!0)+Ae.rim}}function _w(e,t,n,{
scene:r,texts:o}){let{label:s,width:l}=Jd(r,t),a=Math.max(n.left,8),c=s.size+8,m={left:a,right:a+l,top:n.top-c,bottom:n.
top};o.isFree(m)&&(o.take(m),e.push({...s,x:a+16,y:n.top-c/2}))}function Ew(e,t,n,{scene:r,texts:o,discs:s},l){let{label:a,
width:c}=Jd(r,t),m=a.size/2+4,d=[.5,.3,.7,.15,.85].map(g=>n.top+g*(n.bottom-n.top)),f=g=>g.flatMap(w=>[0,-.25,.25].map(b=>{
let x=(n.left+n.right)/2-c/2+b*(n.right-n.left);return{left:x-Ae.rim,right:x+c,top:w-m,bottom:w+m}})),p=[...f([n.top-m,n.
bottom+m]),...f(d)].find(g=>o.isFree(g)&&s.isFree(g))??(l?f(d).find(g=>o.isFree(g)):void 0);p&&(o.take(p),e.push({...a,x:p.
left+Ae.rim+16,y:(p.top+p.bottom)/2}))}function Mw(e,t){let n=null,r=l=>(l.right-l.left)*(l.bottom-l.top);for(let{points:l}of e.
rings){let[a,c,m,d]=[1/0,1/0,-1/0,-1/0];for(let h=0;h<l.length;h+=2)a=Math.min(a,l[h]),m=Math.max(m,l[h]),c=Math.min(c,l[h+
1]),d=Math.max(d,l[h+1]);let f={left:a,top:c,right:m,bottom:d};(!n||r(f)>r(n))&&(n=f)}if(!n)return null;let o=ve({x:n.left,
y:n.top},t),s=ve({x:n.right,y:n.bottom},t);return{left:o.x,top:o.y,right:s.x,bottom:s.y}}var Vd=12,Ow=4,Pw=2e3,Cw=24,Ti=E(()=>{let{x:e,y:t,index:n,network:r,spacing:o}=ee.value,s=$e.value,l=new Float32Array(r.
size),a=new Int32Array(r.size).fill(-1);s.forEach((g,w)=>{a[g]=w});let c=ot(s,e,t),m=c?Math.hypot(c.right-c.left,c.bottom-
c.top)+1:1,d=fn.value,f=s.length?Math.max(d[s[0]],0):0;s.forEach((g,w)=>{if(w>=Pw){l[g]=o*(.4+(f?d[g]/f:0));return}let b=O=>a[O]>=
0&&a[O]<w,[x]=w&&n?n.neighbors(e[g],t[g],1,1/0,b):[],k=x===void 0?m:Math.hypot(e[g]-e[x],t[g]-t[x]);l[g]=k*(.4+(f?d[g]/f:
0))});let h=[...s].map(g=>l[g]).sort((g,w)=>w-g),p=s.length<=Cw?0:h[Ow*Vd-1]??0;return{of:l,first:p}});function Kd(e,t){
return Ti.value.first*Math.min(1,t/e)**1.75}function zd(e,t){return Ti.value.first===0?1/0:Math.round(Vd*Math.max(1,e/t))}var Ri=class{constructor(t){this.room=t}room;cells=new Map;cellsOf({left:t,top:n,right:r,bottom:o}){let s=[];for(let l=Math.
floor(t/64);l<=Math.floor(r/64);l+=1)for(let a=Math.floor(n/64);a<=Math.floor(o/64);a+=1)s.push(l*4096+a);return s}isFree(t,n=-1){
let{room:r}=this;return t.left<r.left||t.top<r.top||t.right>r.right||t.bottom>r.bottom?!1:this.cellsOf(t).every(o=>(this.
cells.get(o)??[]).every(s=>s.owner===n||t.right<=s.left||s.right<=t.left||t.bottom<=s.top||s.bottom<=t.top))}take(t,n=-2){
for(let r of this.cellsOf(t)){let o=this.cells.get(r);o?o.push({...t,owner:n}):this.cells.set(r,[{...t,owner:n}])}}};var Wd=12,Aw=16,Iw=3,Tw=9,Rw=60,la=260,Nw=120,Lw=12;function Ni(e){let{scene:t,view:n,emphasis:r,room:o}=e,s=new Ri(o);for(let w of e.
covered)s.take(w);let l=Fw(t,n,o),a=new Ii(t,n),c=[],m=Bw();for(let w of m)Hd(c,w,e,{texts:s,discs:a,over:"anything"});let d={
scene:t,view:n,texts:s,discs:a},f=!r||r.fade<.6;f&&sa(c,d,"large");let h=r?la:zd(n.scale,e.whole),p=l.length>Nw?Lw:0,g=0;
for(let w of Dw(e,l,m)){if(g>=h)break;let b=g<p?"nodes":"nothing";Hd(c,w,e,{texts:s,discs:a,over:b})&&(g+=1)}return f&&sa(
c,d,"small"),c}function Bw(){return[...new Set([j.value,Te.value])].filter(e=>e>=0)}function Fw({index:e,nodes:t,x:n,y:r},o,s){
if(!e)return[];let[l,a]=[Pt(o),h=>h/o.scale],c=l.left+a(s.left-40),m=l.left+a(s.right+40),d=l.top+a(s.top-20),f=l.top+a(
s.bottom+20);return[...t].filter(h=>n[h]>=c&&n[h]<=m&&r[h]>=d&&r[h]<=f)}function Dw(e,t,n){let{emphasis:r,view:o,whole:s}=e,
l=t.filter(f=>!n.includes(f));if(r&&r.fade>=.6)return l.filter(f=>r.nodes.has(f)).slice(0,la);let a=Kd(o.scale,s),c=Ne.value,
{of:m}=Ti.value,d=l.filter(f=>!c.has(f)&&m[f]>=a).sort((f,h)=>m[h]-m[f]);return[...l.filter(f=>c.has(f)),...d].slice(0,la)}
function Hd(e,t,{scene:n,view:r},{texts:o,discs:s,over:l}){let a=l==="anything",c=ro(oe(n.network,t).label,a?Rw:void 0),
m=a||Ne.value.has(t),d=Tt(c,Wd,m),f=ve({x:n.x[t],y:n.y[t]},r),h=Me(n,t,r.scale)+(a?Tw:Iw),p=Xw(f,h,d),g=p.find(x=>o.isFree(
x)&&s.isFree(x,t)),w=l==="nothing"?void 0:p.find(x=>o.isFree(Ud(x))),b=g??w??(a?p[0]:void 0);return!b||!c?!1:(o.take(g?b:
Ud(b)),e.push({text:c,x:b.left,y:(b.top+b.bottom)/2,size:Wd,bold:m,community:null,plated:!g}),!0)}function Ud(e){return{
...e,left:e.left-Ae.narrow,right:e.right+Ae.narrow}}function Xw({x:e,y:t},n,r){let o=Aw/2,s=(a,c)=>({left:a,right:a+r,top:c-
o,bottom:c+o}),l=.7*n;return[s(e+n,t),s(e-n-r,t),s(e-r/2,t+n+o),s(e-r/2,t-n-o),s(e+l,t-l-o),s(e+l,t+l+o),s(e-l-r,t-l-o),
s(e-l-r,t+l+o)]}var qd=M(0);function $w(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{
clusters:Array.from({length:7},(n,r)=>t(`cluster-${r}`)),ink:t("ink"),muted:t("muted"),line:t("line"),paper:t("map"),accent:t(
"accent"),edgeStrength:Number(t("edge-strength"))||1,areaStrength:Number(t("area-strength"))||.08}}var wn=E(()=>(qd.value,
$w()));function aa(){qd.value+=1}function jd(){let e=matchMedia("(prefers-color-scheme: dark)"),t=aa;e.addEventListener(
"change",t);let n=new MutationObserver(t);return n.observe(document.documentElement,{attributeFilter:["data-theme"]}),()=>{
e.removeEventListener("change",t),n.disconnect()}}function Le(e,t){return t<0?e.muted:e.clusters[t%7]}var Jw={diamond:[4,
0,1.22],square:[4,.125,1.22],triangle:[3,0,1.3]};function ca(e,t,n,r){if(e==="circle")return[];let[o,s,l]=Jw[e];return Array.
from({length:o},(a,c)=>{let m=2*Math.PI*(c/o+s)-Math.PI/2;return[t+l*r*Math.cos(m),n+l*r*Math.sin(m)]})}function rr(e,t,n,r,o){
if(t==="circle"){e.moveTo(n+o,r),e.arc(n,r,o,0,2*Math.PI);return}ca(t,n,r,o).forEach(([s,l],a)=>{a?e.lineTo(s,l):e.moveTo(
s,l)}),e.closePath()}var Vw=56,ua=22,Kw=18,so=16,lo={size:12,bold:!1};function Gd(e){let[t,n]=[Ye.peek(),ce()],r=it.peek(),o={left:4,top:t.axis?
lt+2:4,right:n.width-4,bottom:n.height-4};return{scene:t,view:n,colours:wn.peek(),edges:Ai(t,n,st.peek()),bonds:Qn(n.scale,
At()),emphasis:r,labels:Ni({scene:t,view:n,emphasis:r,whole:At(),covered:[],room:o}),caption:e?zw(t,n.width):null}}function zw(e,t){
let{kind:n,itemKind:r,size:o,edges:s}=e.network,l=[u(`map.nodes-${r}`,{n:o}),u("map.links",{n:s}),u(`map.size-by-${Ue.peek()}`)],
{entries:a,height:c}=Ww(e,t);return{title:R.title,subtitle:[P("network",n),...l].join(" · "),clusters:a,source:u("map.p\
icture-source",{version:R.version}),head:Vw,foot:c+ua+so}}function Ww(e,t){let n=[],[r,o]=[so,so];for(let{number:s,size:l}of e.
network.communities){let a=`${ia(e,s)} (${A(l)})`,c=Kw+Tt(a,lo.size,lo.bold)+24;r>so&&r+c>t&&([r,o]=[so,o+ua]),n.push({community:s,
text:a,x:r,y:o}),r+=c}return{entries:n,height:n.length?o+ua/2:0}}var or={large:8,small:6},Li=160,Yd=.42;function Bi(e,t,n,r,o){let{network:s,x:l,y:a}=t,{scale:c}=n,m=Ce(n);for(let d of r){
let[f,h]=[s.from[d],s.to[d]],[p,g]=[l[h]-l[f],a[h]-a[f]],w=Me(t,h,c)+1;if(Math.hypot(p,g)*c<w+o)continue;let b=Math.atan2(
g,p),x=[l[h]*c+m.x-w*Math.cos(b),a[h]*c+m.y-w*Math.sin(b)];e.moveTo(...x);for(let k of[-Yd,Yd])e.lineTo(x[0]-o*Math.cos(
b+k),x[1]-o*Math.sin(b+k));e.closePath()}}var Qd=80,kn={chosen:{away:2.6,width:2.2},marked:{away:6,width:1.6}},da=.3,fa=.42;function Fi(e,t,n,r){if(!t.shaded)return;
let{x:o,y:s}=Ce(n);for(let{community:l,rings:a}of t.outlines){e.save(),e.transform(n.scale,0,0,n.scale,o,s),e.beginPath();
for(let c of a)bi(e,c);e.restore(),e.fillStyle=e.strokeStyle=Le(r,l),e.globalAlpha=r.areaStrength,e.fill(),e.globalAlpha=
2*r.areaStrength,e.lineWidth=1,e.stroke()}e.globalAlpha=1}function Di(e,t,n,r){if(n){e.strokeStyle=r.muted,e.globalAlpha=
da*n,e.lineCap="round";for(let o of Yn.peek()){let[s,l]=[ve(o.from,t),ve(o.to,t)],a=ki(s,l);e.lineWidth=wi(o),e.beginPath(),
e.moveTo(s.x,s.y),e.quadraticCurveTo(a.x,a.y,l.x,l.y),e.stroke()}e.lineCap="butt",e.globalAlpha=1}}function Xi(e,t,n,r,o){
for(let{community:s,edges:l,opacity:a,width:c}of r.groups)e.globalAlpha=Math.min(1,a*o.edgeStrength),e.strokeStyle=Le(o,
s),e.lineWidth=c,ef(e,t,n,l);t.network.directed&&r.drawn.length<=Li&&(e.fillStyle=o.muted,e.globalAlpha=.6,tf(e,t,n,r.drawn,
or.small)),e.globalAlpha=1}function ef(e,{network:t,x:n,y:r},o,s){let{scale:l}=o,a=Ce(o);for(let c=0;c<s.length;c+=Qd){e.
beginPath();for(let m of s.slice(c,c+Qd)){let[d,f]=[t.from[m],t.to[m]];e.moveTo(n[d]*l+a.x,r[d]*l+a.y),e.lineTo(n[f]*l+a.
x,r[f]*l+a.y)}e.stroke()}}function ao(e,t,n,r,o){let{network:s,x:l,y:a}=t,{scale:c}=n,m=Ce(n),d=Pt(n,30);e.strokeStyle=o.
paper;for(let f of r){if(l[f]<d.left||l[f]>d.right||a[f]<d.top||a[f]>d.bottom)continue;let h=Me(t,f,c),p=s.community[f],
[g,w]=[l[f]*c+m.x,a[f]*c+m.y];e.fillStyle=Le(o,p),e.beginPath(),rr(e,Jt(p),g,w,h),h>2.4&&(e.lineWidth=h>5?2.4:1.6,e.stroke()),
e.fill(),t.hollow?.[f]&&(e.fillStyle=o.paper,e.beginPath(),rr(e,"circle",g,w,fa*h),e.fill())}}function pa(e){return{opacity:Math.
min(.9,Math.max(.16,2.5/Math.sqrt(e||1))),width:e===1?2.6:e>150?.9:1.3}}function $i(e,t,n,{nodes:r,edges:o,centre:s},l){
let{community:a}=t.network,c=pa(o.length);e.globalAlpha=c.opacity,e.strokeStyle=s>=0?Le(l,a[s]):l.accent,e.lineWidth=c.width,
ef(e,t,n,o),t.network.directed&&(e.fillStyle=e.strokeStyle,e.globalAlpha=Math.max(e.globalAlpha,.6),tf(e,t,n,o,or.large)),
e.globalAlpha=1;let m=[...t.nodes].reverse().filter(d=>r.has(d));ao(e,t,n,m,l)}function tf(e,t,n,r,o){e.beginPath(),Bi(e,
t,n,r,o),e.fill()}function Zd(e,t,n,r,{away:o,width:s,colour:l}){let{x:a,y:c}=t,{scale:m}=n,d=Ce(n),f=Pt(n,30);e.strokeStyle=
l,e.lineWidth=s,e.beginPath();for(let h of r){if(a[h]<f.left||a[h]>f.right||c[h]<f.top||c[h]>f.bottom)continue;let[p,g]=[
a[h]*m+d.x,c[h]*m+d.y],w=Me(t,h,m)+o;e.moveTo(p+w,g),e.arc(p,g,w,0,2*Math.PI)}e.stroke()}function Ji(e,t,n,r){e.globalAlpha=
n,e.fillStyle=r.paper,e.fillRect(0,0,t.width,t.height),e.globalAlpha=1}function Vi(e,t,n,r,o,s){let l=r.ink;Zd(e,t,n,o,{
...kn.chosen,colour:l});let a=[...new Set(s)].filter(c=>c>=0);Zd(e,t,n,a,{...kn.marked,colour:l})}function Ki(e,t,n){e.textBaseline=
"middle",e.lineJoin="round",e.lineWidth=3.5;for(let r of t)e.font=vn(r),r.plated?Hw(e,r,n):(e.strokeStyle=n.paper,e.globalAlpha=
Ae.opacity,e.strokeText(r.text,r.x,r.y)),e.globalAlpha=1,e.fillStyle=n.ink,e.fillText(r.text,r.x,r.y)}function Hw(e,t,n){
let{left:r,top:o,right:s,bottom:l}=tr(t);if(e.globalAlpha=Ae.opacity,e.fillStyle=n.paper,e.beginPath(),e.roundRect(r,o,s-
r,l-o,Ae.corner),e.fill(),t.community===null)return;let{x:a,y:c}=Pi(t);e.globalAlpha=1,e.fillStyle=Le(n,t.community),e.beginPath(),
rr(e,Jt(t.community),a,c,4.5),e.fill()}var zi=2;function rf(e){let{view:t,caption:n,colours:r}=e,o=document.createElement("canvas");o.width=Math.round(zi*t.width),
o.height=Math.round(zi*(t.height+(n?.head??0)+(n?.foot??0)));let s=o.getContext("2d");return s.scale(zi,zi),s.fillStyle=
r.paper,s.fillRect(0,0,o.width,o.height),s.save(),s.translate(0,n?.head??0),s.beginPath(),s.rect(0,0,t.width,t.height),s.
clip(),Uw(s,e),s.restore(),n&&qw(s,e,n),new Promise(l=>o.toBlob(l,"image/png"))}function Uw(e,t){let{scene:n,view:r,colours:o,
emphasis:s}=t;n.axis&&oo(e,n.axis,r,o),Fi(e,n,r,o),Di(e,r,t.bonds,o),Xi(e,n,r,t.edges,o),ao(e,n,r,[...n.nodes].reverse(),
o),s&&(Ji(e,r,s.fade,o),$i(e,n,r,s,o)),Vi(e,n,r,o,Ne.peek(),[Te.peek()]),Ki(e,t.labels,o),n.axis&&Ci(e,n.axis,r,o)}function qw(e,{
view:t,colours:n},r){let o=(l,a,c,m,d,f)=>{e.font=vn({size:m,bold:d}),e.fillStyle=f,e.fillText(l,a,c)};e.textBaseline="m\
iddle",o(r.title,16,22,18,!0,n.ink),o(r.subtitle,16,44,12,!1,n.muted);let s=r.head+t.height;for(let{community:l,text:a,x:c,
y:m}of r.clusters)e.fillStyle=Le(n,l),e.beginPath(),rr(e,Jt(l),c+5,s+m,5),e.fill(),o(a,c+18,s+m,lo.size,lo.bold,n.ink);o(
r.source,16,s+r.foot-16,11,!1,n.muted)}var ha="http://www.w3.org/2000/svg",jw=/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;function B(e,t,n,r=""){
let o=e.ownerDocument.createElementNS(ha,t);for(let[s,l]of Object.entries(n))o.setAttribute(s,typeof l=="number"?at(l):l);
return r&&(o.textContent=r.replace(jw," ")),e.append(o),o}function at(e){return String(Math.round(e*100)/100)}var xn=class{parts=[];moveTo(t,n){
this.parts.push(`M${at(t)} ${at(n)}`)}lineTo(t,n){this.parts.push(`L${at(t)} ${at(n)}`)}quadraticCurveTo(t,n,r,o){this.parts.
push(`Q${at(t)} ${at(n)} ${at(r)} ${at(o)}`)}closePath(){this.parts.push("Z")}get text(){return this.parts.join("")}};function Wi(e,t,{
x:n,y:r,radius:o},s){let l=ca(Jt(t),n,r,o),a=l.map(([c,m])=>`${at(c)},${at(m)}`).join(" ");return l.length?B(e,"polygon",
{...s,points:a}):B(e,"circle",{...s,cx:n,cy:r,r:o})}var of=80;function sf(e){let{view:t,caption:n,colours:r}=e,[o,s]=[n?.head??0,n?.foot??0],[l,a]=[t.width,t.height+o+s],c=document.
implementation.createDocument(ha,"svg"),m=c.documentElement;for(let[p,g]of Object.entries({width:l,height:a,viewBox:`0 0\
 ${l} ${a}`,"font-family":na}))m.setAttribute(p,String(g));n&&B(m,"title",{},n.title),B(m,"rect",{id:"ground",width:l,height:a,
fill:r.paper});let d=B(B(m,"defs",{}),"clipPath",{id:"window"});B(d,"rect",{width:t.width,height:t.height});let f=B(m,"g",
{id:"map",transform:`translate(0 ${o})`,"clip-path":"url(#window)"});return Gw(f,e),Yw(f,e),Qw(f,e),ek(f,e),tk(f,e),nk(f,
e),Zw(f,e),rk(f,e),n&&ok(m,e,n),`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(c)}
`}function Gw(e,{scene:t,view:n,colours:r}){if(!t.axis)return;let o=B(e,"g",{id:"years","font-size":12,fill:r.muted});for(let{
text:s,x:l}of io(t.axis,n))B(o,"line",{x1:l,x2:l,y1:lt,y2:n.height,stroke:r.line}),B(o,"text",{x:l,y:17,"text-anchor":"m\
iddle"},s)}function Yw(e,{scene:t,view:n,colours:r,emphasis:o}){if(!t.shaded)return;let s=B(e,"g",{id:"areas"}),{x:l,y:a}=Ce(
n);for(let{community:c,rings:m}of t.outlines){let d=new xn;for(let{points:f}of m){let h=f.map((p,g)=>p*n.scale+(g%2?a:l));
bi(d,{points:h})}B(s,"path",{d:d.text,fill:Le(r,c),"fill-opacity":r.areaStrength*(1-(o?.fade??0))})}}function lf({scene:e,
view:t},n){let{network:r,x:o,y:s}=e,l=Ce(t),a=new xn;for(let c of n){let[m,d]=[r.from[c],r.to[c]];a.moveTo(o[m]*t.scale+
l.x,s[m]*t.scale+l.y),a.lineTo(o[d]*t.scale+l.x,s[d]*t.scale+l.y)}return a.text}function Qw(e,t){let{view:n,colours:r,emphasis:o}=t;
if(!t.bonds)return;let s=B(e,"g",{id:"bands",fill:"none",stroke:r.muted,"stroke-linecap":"round","stroke-opacity":da*t.bonds*
(1-(o?.fade??0))});for(let l of Yn.peek()){let[a,c]=[ve(l.from,n),ve(l.to,n)],m=ki(a,c),d=new xn;d.moveTo(a.x,a.y),d.quadraticCurveTo(
m.x,m.y,c.x,c.y),B(s,"path",{d:d.text,"stroke-width":wi(l)})}}function af(e,t,n,r,o){let{scene:s,view:l}=t;if(!s.network.
directed)return;let a=new xn;Bi(a,s,l,n,r),a.text&&B(e,"path",{d:a.text,...o})}function Zw(e,{scene:t,view:n,colours:r}){
let o=B(e,"g",{id:"rings",fill:"none",stroke:r.ink}),s=(a,c,m)=>{if(a<0)return;let{x:d,y:f}=ve({x:t.x[a],y:t.y[a]},n);B(
o,"circle",{cx:d,cy:f,r:Me(t,a,n.scale)+c,"stroke-width":m})};for(let a of Ne.peek())s(a,kn.chosen.away,kn.chosen.width);
let l=Te.peek();ae.peek()[l]&&s(l,kn.marked.away,kn.marked.width)}function ek(e,t){let{colours:n,edges:r,emphasis:o}=t,s=B(
e,"g",{id:"links",fill:"none"});for(let{community:l,edges:a,opacity:c,width:m}of r.groups){let d=B(s,"g",{stroke:Le(n,l),
"stroke-width":m,"stroke-opacity":c*n.edgeStrength*(1-(o?.fade??0))});for(let f=0;f<a.length;f+=of)B(d,"path",{d:lf(t,a.
slice(f,f+of))})}r.drawn.length>Li||af(s,t,r.drawn,or.small,{fill:n.muted,"fill-opacity":.6*(1-(o?.fade??0))})}function tk(e,t){
let{scene:n,colours:r,emphasis:o}=t;if(!o?.edges.length)return;let{centre:s,edges:l}=o,a=s>=0?Le(r,n.network.community[s]):
r.accent,c=pa(l.length);B(e,"path",{id:"standing",d:lf(t,l),fill:"none",stroke:a,"stroke-width":c.width,"stroke-opacity":c.
opacity}),af(e,t,l,or.large,{fill:a,"fill-opacity":.6})}function nk(e,{scene:t,view:n,colours:r,emphasis:o}){let s=B(e,"\
g",{id:"nodes",stroke:r.paper,"stroke-width":1.2}),l=Ce(n),a=Pt(n,30),{x:c,y:m,network:d}=t;for(let f of[...t.nodes].reverse()){
if(c[f]<a.left||c[f]>a.right||m[f]<a.top||m[f]>a.bottom)continue;let h=d.community[f],[p,g]=[c[f]*n.scale+l.x,m[f]*n.scale+
l.y],w=Me(t,f,n.scale),b=Wi(s,h,{x:p,y:g,radius:w},{class:"node",fill:Le(r,h),"fill-opacity":o&&!o.nodes.has(f)?1-o.fade:
1});B(b,"title",{},oe(d,f).label),t.hollow?.[f]&&B(s,"circle",{cx:p,cy:g,r:fa*w,fill:r.paper,stroke:"none"})}}function rk(e,{
labels:t,colours:n}){let r=B(e,"g",{id:"halos",fill:"none",stroke:n.paper,"stroke-width":3.5,"stroke-opacity":.85,"strok\
e-linejoin":"round"}),o=B(e,"g",{id:"plates",fill:n.paper,"fill-opacity":Ae.opacity}),s=B(e,"g",{id:"marks"}),l=B(e,"g",
{id:"labels",fill:n.ink}),a=({x:c,y:m,size:d,bold:f})=>({x:c,y:m+.36*d,"font-size":d,"font-weight":f?600:400});for(let c of t){
if(c.plated){let{left:m,top:d,right:f,bottom:h}=tr(c);B(o,"rect",{x:m,y:d,width:f-m,height:h-d,rx:Ae.corner})}else B(r,"\
text",a(c),c.text);if(c.community!==null){let{x:m,y:d}=Pi(c);Wi(s,c.community,{x:m,y:d,radius:4.5},{fill:Le(n,c.community)})}
B(l,"text",a(c),c.text)}}function ok(e,{view:t,colours:n},r){let o=B(e,"g",{id:"caption"});B(o,"text",{x:16,y:28,"font-s\
ize":18,"font-weight":600,fill:n.ink},r.title),B(o,"text",{x:16,y:48,"font-size":12,fill:n.muted},r.subtitle);let s=r.head+
t.height;for(let{community:l,text:a,x:c,y:m}of r.clusters)Wi(o,l,{x:c+5,y:s+m,radius:5},{fill:Le(n,l)}),B(o,"text",{x:c+
18,y:s+m+4,"font-size":12,fill:n.ink},a);B(o,"text",{x:16,y:s+r.foot-12,"font-size":11,fill:n.muted},r.source)}var Hi=M(!1),ga=M(!0);async function ya(e,t){let n=Gd(t),r=e==="png"?await rf(n):new Blob([sf(n)],{type:"image/svg+xml"});
return r?Xn(r,sn([P("network",v.peek().kind)],e)):Q(u("map.picture-failed")),r!==null}function cf(e){Hi.value=!1,ya(e,ga.
peek())}function uf(){return i(er,{id:"picture",title:u("map.picture"),open:Hi,children:[i("p",{class:"muted",children:u(
"map.picture-what")}),i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"picture-caption",checked:ga.
value,onChange:e=>{ga.value=e.currentTarget.checked}}),i("span",{children:u("map.picture-caption")})]}),i("div",{class:"\
format-buttons picture-formats",children:[i(S,{class:"button primary",id:"picture-png",onClick:()=>cf("png"),children:u(
"map.picture-png")}),i(S,{id:"picture-svg",onClick:()=>cf("svg"),children:u("map.picture-svg")})]})]})}var ik="data-covers-map";function mf(){let e=document.getElementById("map");if(!e)return[];let t=e.getBoundingClientRect();
return[...document.querySelectorAll(`[${ik}]`)].map(n=>n.getBoundingClientRect()).filter(n=>n.width>0).map(n=>({left:n.left-
t.left-4,right:n.right-t.left+4,top:n.top-t.top-4,bottom:n.bottom-t.top+4}))}var sk=140,lk=9e6,ak=1500,Sn=null,Ui=null,Wt=null,ba=0;function df(){Sn=Ui=Wt=null,clearTimeout(ba)}function ck(e,t){return e!==
null&&e.scale===t.scale&&e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function ff(e){let t=ce(),[n,r]=[Ye.
peek(),wn.peek()];if(!t.width||!n.network.size)return;let o=e.getTransform().a/t.scale;e.save(),e.setTransform(o,0,0,o,0,
0);let s=Ui!==null&&!ck(Ui,t)&&Sn?.scene===n;Ui=t,s&&uk();let l=mk(t,o,s);n.axis&&oo(e,n.axis,t,r),gk(e,l,t),yk(e,n,t,r,
s),n.axis&&Ci(e,n.axis,t,r),Rd(e,t,r.accent),e.restore()}function uk(){clearTimeout(ba),ba=window.setTimeout(pn,sk)}function mk(e,t,n){
let r={scene:Ye.peek(),colours:wn.peek(),all:st.peek(),ratio:t},o=Sn;if(o&&o.scene===r.scene&&o.colours===r.colours&&o.all===
r.all&&o.ratio===t){if(pk(o,e))return o;let s=o.edges.drawn.length+r.scene.nodes.length<ak,l=performance.now()-o.made<Math.
max(200,5*o.cost);if(n&&!s&&l)return o}return Sn=hk(r,e,fk(e,t)),dk(Sn),Sn}function dk({edges:{drawn:e,left:t},view:{scale:n}}){
Qr.value=n;let r=gn.peek();_i.value=e,!(r.drawn===e.length&&r.left===t)&&(gn.value={drawn:e.length,left:t})}function fk({
width:e,height:t},n){let r=Math.round(.25*Math.min(e,t)),o=s=>(e+2*s)*(t+2*s)*n*n<lk;return[r,Math.round(r/2),Math.round(
r/4)].find(o)??0}function pk(e,t){if(e.view.scale!==t.scale)return!1;let n=(e.view.width-t.width)/2/t.scale,r=(e.view.height-
t.height)/2/t.scale;return Math.abs(t.x-e.view.x)<=n&&Math.abs(t.y-e.view.y)<=r}function hk(e,t,n){let r=performance.now(),
{scene:o,colours:s,all:l,ratio:a}=e,c={...t,width:t.width+2*n,height:t.height+2*n},m=Sn?.canvas??document.createElement(
"canvas"),[d,f]=[Math.ceil(c.width*a),Math.ceil(c.height*a)];m.width!==d&&(m.width=d),m.height!==f&&(m.height=f);let h=m.
getContext("2d");h.setTransform(a,0,0,a,0,0),h.clearRect(0,0,c.width,c.height),Fi(h,o,c,s),Di(h,c,Qn(t.scale,At()),s);let p=Ai(
o,c,l);Xi(h,o,c,p,s),ao(h,o,c,[...o.nodes].reverse(),s);let g=performance.now();return{...e,canvas:m,view:c,edges:p,made:g,
cost:g-r}}function gk(e,{canvas:t,view:n,ratio:r},o){let s=o.scale/n.scale,l=d=>s===1?Math.round(d*r)/r:d,a=l((n.x-o.x)*
o.scale+o.width/2-n.width*s/2),c=l((n.y-o.y)*o.scale+o.height/2-n.height*s/2),m=s/r;e.drawImage(t,a,c,t.width*m,t.height*
m)}function yk(e,t,n,r,o){let s=it.peek();s&&(Ji(e,n,s.fade,r),t.axis&&oo(e,t.axis,n,r),$i(e,t,n,s,r)),Vi(e,t,n,r,Ne.peek(),
[Te.peek(),j.peek()]),Ki(e,bk(t,n,o),r)}function bk(e,t,n){if(n&&Wt&&Wt.at.scale===t.scale){let s=(Wt.at.x-t.x)*t.scale,
l=(Wt.at.y-t.y)*t.scale;return Wt.placed.map(a=>({...a,x:a.x+s,y:a.y+l}))}let r={left:4,top:e.axis?lt+2:4,right:t.width-
4,bottom:t.height-4},o=Ni({scene:e,view:t,emphasis:it.peek(),whole:At(),covered:mf(),room:r});return Wt={at:t,placed:o},
o}function pf(){return Wt?.placed??[]}function hf(e){let t=o=>{let{x:s,y:l}=ee.peek(),{left:a,top:c}=e.getBoundingClientRect(),m=ve({x:s[o],y:l[o]},ce());return[
a+m.x,c+m.y]},n=o=>{let s=v.peek().nodeOf(o);return s<0?null:t(s)},r=window;r.citegraph={...r.citegraph,placeOnScreen:n,
seenMap:vk}}function vk(){let e=v.peek(),t=r=>[...r].map(o=>e.item[o]).sort((o,s)=>o-s),n=Array.from({length:e.size},(r,o)=>o);
return{focus:L.peek(),hovered:j.peek()<0?null:e.item[j.peek()],selected:[...Ee.peek()].sort((r,o)=>r-o),shown:t(n.filter(
r=>ae.peek()[r])),standing:t(it.peek()?.nodes??[]),edges:gn.peek(),scale:ce().scale,layout:ee.peek().layout,years:ee.peek().
axis?io(ee.peek().axis,ce()):[],labels:pf().map(r=>({text:r.text,community:r.community,...tr(r)}))}}var ir=M(null);var wk=150,kk=2,qi=null;function gf(e){let t=0;e.on("beforeDrawing",()=>{clearTimeout(t),t=window.setTimeout(xk,wk)});let n=U(
()=>{v.value,rt.value;let r=ir.value;r!==qi&&(qi=r,queueMicrotask(()=>r?zt(r,!1):It(!1)))});return()=>{clearTimeout(t),n()}}
function xk(){let e=ce(),t=Gl();if(!e.width||!t)return;let n=Sk(e,t)?null:{x:e.x,y:e.y,scale:e.scale};JSON.stringify(n)!==
JSON.stringify(qi)&&(qi=n,ir.value=n)}function Sk(e,t){return Math.hypot(e.x-t.x,e.y-t.y)*t.scale<kk&&Math.abs(e.scale/t.
scale-1)<.005}function yf(e){let t=new vis.Network(e,{nodes:[],edges:[]},R.options);return e.querySelector(".vis-network")?.setAttribute(
"tabindex","-1"),t}function bf(e,t){let n=()=>{let{clientWidth:l,clientHeight:a}=t,{width:c,height:m}=bt.peek();(l!==c||a!==m)&&(bt.value={
width:l,height:a}),dd()};n();let r=yf(t);jl(r),r.on("beforeDrawing",ff),r.on("zoom",pd),r.on("dragStart",Gr),r.on("resiz\
e",n),r.on("click",({pointer:l,event:a})=>{a.type!=="press"&&Ei(l.DOM,a.srcEvent??a)}),r.on("doubleClick",({pointer:l})=>_d(
l.DOM)),r.on("hold",({pointer:l})=>Ed(l.DOM));let o=new ResizeObserver(n);o.observe(t);let s=[jd(),Md(e),Cd(e),..._k(),gf(
r)];return hf(e),()=>{for(let l of s)l();o.disconnect(),jl(null),df(),r.destroy()}}function _k(){return[U(()=>{v.value,rt.
value,Ql()}),U(()=>Ek(wl.value)),U(()=>{Ye.value,it.value,Ne.value,Te.value,j.value,wn.value,q.value,st.value,bt.value,pn()})]}
function Ek(e){if(!e)return;let{size:t}=v.peek();e.at==="all"?It():e.at==="node"?e.node<t&&ae.peek()[e.node]&&Si(e.node):
Yl(e.nodes.filter(n=>n>=0&&n<t),!0)}function Mk(){let{size:e,itemKind:t}=v.value,n=ae.value.reduce((o,s)=>o+s,0),r=u(`map.nodes-${t}`,{n:e});return n===e?r:
u("map.of",{n:A(n),all:r})}function Ok(){let{edges:e}=H.value,t=v.value.edges,n=u("map.links",{n:t});return e===t?n:u("m\
ap.of",{n:A(e),all:n})}function vf(){if(!v.value.size)return null;let{drawn:e,left:t}=gn.value;return i("div",{class:"ma\
p-status","data-covers-map":!0,children:[i("span",{children:[Mk()," · ",Ok()]}),t&&!st.value?i("span",{children:[" · ",
u("map.strongest",{n:A(e)})," ",i(S,{class:"link-button",id:"all-links",onClick:()=>{st.value=!0},children:u("map.show-a\
ll-links")})]}):null,st.value?i("span",{children:[" · ",i(S,{class:"link-button",id:"all-links",onClick:()=>{st.value=!1},
children:u("map.show-strongest")})]}):null]})}function sr({id:e,icon:t,name:n,keys:r,pressed:o,help:s,onClick:l}){return i(S,{class:"button tool",id:e,title:n,"aria-l\
abel":n,"aria-keyshortcuts":r,"aria-pressed":o===void 0?void 0:o?"true":"false","aria-describedby":s,onClick:l,children:i(
K,{name:t})})}function wf(){return v.value.size?i("div",{class:"map-tools",role:"group","aria-label":u("map.tools"),"dat\
a-covers-map":!0,children:[i("div",{class:"tool-group",children:[i(sr,{id:"zoom-in",icon:"plus",name:u("map.zoom-in"),keys:"\
+",onClick:()=>hn(1.3)}),i(sr,{id:"zoom-out",icon:"minus",name:u("map.zoom-out"),keys:"-",onClick:()=>hn(1/1.3)}),i(sr,{
id:"fit",icon:"fit",name:u("map.fit"),keys:"0",onClick:()=>It()})]}),i("div",{class:"tool-group",children:[i(sr,{id:"las\
so",icon:"lasso",name:u("map.lasso"),keys:"L",pressed:vt.value,help:"lasso-help",onClick:()=>no(!vt.value)}),ee.value.axis?
null:i(sr,{id:"shading",icon:"areas",name:u("map.shading"),pressed:St.value,onClick:()=>{St.value=!St.value}}),i(sr,{id:"\
save-picture",icon:"picture",name:u("map.picture"),onClick:()=>{Hi.value=!0}})]}),i("span",{class:"visually-hidden",id:"\
lasso-help",children:u("map.lasso-help")})]}):null}function kf(){if(!vt.value)return null;let e=["free","box"].map(t=>({
value:t,text:u(`map.lasso-${t}`)}));return i("div",{class:"lasso-hint",id:"lasso-hint","data-covers-map":!0,children:[i(
"b",{children:u("map.lasso-hint")}),i(et,{class:"small",label:u("map.lasso-shape"),choices:e,chosen:Mi.value,choose:t=>{
Mi.value=t}}),i("span",{class:"lasso-keys muted",children:u("map.lasso-keys")}),i(S,{class:"button quiet close","aria-la\
bel":u("map.lasso-end"),onClick:()=>no(!1),children:i(K,{name:"close"})})]})}function xf(){let e=z(null),t=z(null);return pe(()=>{if(!(!e.current||!t.current))return bf(e.current,t.current)},[]),i(
"section",{class:"map-area","aria-label":u("map.title"),children:[i("div",{class:vt.value?"map drawing":"map",id:"map",ref:e,
tabIndex:0,role:"application","aria-label":u("map.title"),"aria-describedby":"map-help",onKeyDown:xd,children:i("div",{class:"\
map-canvas",ref:t})}),i("p",{class:"visually-hidden",id:"map-help",children:u("map.help")}),i("p",{class:"visually-hidde\
n",role:"status",children:eo.value}),v.value.size?null:i(Pk,{}),i(vd,{}),i(vf,{}),i(wf,{}),i(kf,{}),i(uf,{})]})}function Pk(){
let{kind:e,explanation:t}=v.value;return i("div",{class:"map-empty",id:"map-empty",children:[i("h2",{children:u("map.emp\
ty")}),t?i("p",{children:i(C,{text:t})}):null,i("p",{class:"muted",children:u(e?"map.empty-advice":"map.no-network")})]})}function Ie({item:e,text:t}){return i("button",{type:"button",class:"link",onClick:()=>yt(e),children:i(C,{text:t??e.label})})}function ct({title:e,n:t,rows:n,class:r="",children:o}){let s=t===void 0?null:n?i(I,{n:t,rows:n,label:e}):i(Ck,{n:t});return i(
"section",{class:`section ${r}`,children:[i("h3",{children:[e," ",s]}),o]})}function Ck({n:e}){return i("span",{class:"n\
umber muted",children:A(e)})}function V(e){let{title:t,all:n,row:r,rows:o,most:s=6,plain:l,class:a="rows"}=e;if(!n.length)
return null;let c=o&&n.length>s+1?n.slice(0,s):n;return i(ct,{title:t,n:l?void 0:n.length,rows:o,children:[i("ul",{class:a,
children:c.map((m,d)=>i("li",{children:r(m,d)},d))}),c.length<n.length&&o?i("button",{type:"button",class:"button quiet \
more",onClick:()=>Z({what:"rows",rows:o()}),children:u("parts.show-all",{n:n.length})}):null]})}function Ht(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}function co(e){return[...e].map(([t,n])=>({of:t,rows:n})).sort(
(t,n)=>n.rows.length-t.rows.length||t.of-n.of)}var Sf=null;function Ak(){let e=new Map;for(let{position:t,works:n}of y.citations)for(let r of n)Ht(e,r,t);return e}function lr(e){
Sf??=Ak();let t=Sf;return de(e.flatMap(n=>t.get(n)??[]))}function _f(e){return y.merges.filter(({kind:t,items:n})=>t===e.
kind&&n.includes(e.position))}function Ef(e){return y.uncertain.filter(({kind:t,items:n})=>t===e.kind&&n.includes(e.position))}
function ji(e){return y.references.filter(t=>t.document===e)}function Mf(e){return e.kind==="document"?[e.position]:de(e.
works.flatMap(t=>[...y.items.work[t].own]))}function Gi(e){return e.kind==="work"?e.fields.title||e.label:e.kind==="docu\
ment"&&e.title||e.label}var Of={cocitation:"cocitation","author-cocitation":"cocitation","venue-cocitation":"cocitation","term-cocitation":"coci\
tation","proximity-cocitation":"proximity",citation:"citation","two-mode":"citation",coupling:"coupling","author-couplin\
g":"coupling","venue-coupling":"coupling","co-authorship":"authorship",keywords:"keywords",terms:"terms"};function Ke({kind:e}){
return Object.hasOwn(Of,e)?Of[e]:"other"}function Yi({kind:e,explanation:t}){let n=P("joins",e);return n===e?t:`${n}.`}function we({
kind:e}){return P("network",e)}function Pf(e){return u(`read.neighbours-${Ke(e)}`)}function ar(e,t){return u(`read.edge-\
count-${Ke(e)}`,{n:t})}function Qi(e,t){let n=e.unitOf(t)!==e.unit;return u(`read.occurrences-${n?"coupling":Ke(e)}`)}function Af({path:e,value:t}){if(e[0]==="networks")return i(Lk,{kind:e[1],value:t});if(typeof t!="number")return i(C,{text:JSON.
stringify(t)??""});if(e[0]==="uncertain"&&t)return i(Tk,{n:t});let n=Nk(e,Ik(e)),r=n?.positions.length??0;return!n||!r?i(
"span",{class:"number",children:A(t)}):e[0]==="merges"&&r<t?i(Rk,{n:t,rows:n}):i(I,{n:t,label:n.title,rows:()=>n})}function Ik([
e,t]){let n=P("manifest",e);return t===void 0?n:`${n}: ${P("counted",t)}`}function Tk({n:e}){return i("button",{type:"bu\
tton",class:"count",onClick:()=>{gt.value="review"},children:A(e)})}function Rk({n:e,rows:t}){let n=u("read.printed-diff\
erently",{n:t.positions.length});return i(_,{children:[i("span",{class:"number",children:A(e)})," · ",i(I,{n:e,text:n,rows:()=>t})]})}
var Cf={documents:"document",works:"work",people:"person",venues:"venue",publishers:"publisher"};function cr(e,t=()=>!0){
return e.flatMap((n,r)=>t(n)?[r]:[])}function Nk([e,t],n){if(Object.hasOwn(Cf,e)){let r=Cf[e];return{title:n,kind:"items",
itemKind:r,positions:cr(y.items[r])}}switch(e){case"references_in":case"references_out":return{title:n,kind:"references",
positions:cr(y.references)};case"lists":{let r=cr(y.items.document,({lists:o})=>o>0);return{title:n,kind:"items",itemKind:"\
document",positions:r}}case"relations":{let r=y.relations.filter(({kind:o})=>o===t);return{title:n,kind:"items",itemKind:"\
work",positions:r.map(({to:o})=>o)}}case"citations":return{title:n,kind:"citations",positions:cr(y.citations)};case"merg\
es":return{title:n,kind:"merges",positions:cr(y.merges,({kind:r})=>r===t)};case"problems":return{title:n,kind:"problems",
positions:cr(y.problems,({code:r})=>r===t)};default:return null}}function Lk({kind:e,value:t}){let{nodes:n=0,edges:r=0}=t,
o=J.find(l=>l.kind===e);if(!o)return i("span",{class:"number",children:`${A(n)} / ${A(r)}`});let s=P("network",e);return i(
"span",{class:"number",children:[i(I,{n,label:s,rows:()=>({title:s,kind:"items",itemKind:o.itemKind,positions:[...o.item]})}),
" / ",i(I,{n:r,label:s,rows:()=>({title:s,kind:"edges",network:o.place,positions:Array.from({length:o.edges},(l,a)=>a)})})]})}function ur(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Tf(){let{counts:e,options:t,...n}=R.manifest;
return i(_,{children:[i(va,{tree:n,name:r=>P("manifest",r)}),ur(e)?i("details",{open:!0,children:[i("summary",{children:P(
"manifest","counts")}),i(Bk,{counts:e})]}):null,ur(t)?i(Dk,{options:t}):null]})}function va({tree:e,name:t}){return i("t\
able",{class:"manifest",children:i("tbody",{children:Object.entries(e).map(([n,r])=>i("tr",{children:[i("th",{scope:"row",
children:t(n)}),i("td",{children:i(wa,{value:r})})]},n))})})}function wa({value:e}){return Array.isArray(e)?e.length?i("\
ul",{class:"plain",children:e.map((t,n)=>i("li",{children:i(wa,{value:t})},n))}):i(_,{children:"—"}):ur(e)?i(va,{tree:e,
name:t=>i("code",{children:t})}):typeof e=="number"?i("span",{class:"number",children:A(e,6)}):typeof e=="boolean"?i(_,{
children:u(e?"read.yes":"read.no")}):i(C,{text:String(e??"")||"—"})}function Bk({counts:e}){let t=Object.entries(e),n=t.
filter(([,r])=>ur(r));return i("table",{class:"manifest",children:[i("tbody",{children:t.filter(([,r])=>!ur(r)).map(([r,
o])=>i(If,{path:[r],value:o},r))}),n.map(([r,o])=>Object.keys(o).length?i("tbody",{children:[i("tr",{children:i("th",{class:"\
group",scope:"rowgroup",colSpan:2,children:P("manifest",r)})}),Object.entries(o).map(([s,l])=>i(If,{path:[r,s],value:l},
s))]},r):null)]})}function If({path:e,value:t}){return i("tr",{children:[i("th",{scope:"row",children:i(Fk,{path:e})}),i(
"td",{children:i(Af,{path:e,value:t})})]})}function Fk({path:[e,t]}){return t===void 0?i(_,{children:P("manifest",e)}):e===
"networks"?i(_,{children:P("network",t)}):e==="problems"?i("code",{children:t}):i(_,{children:P("counted",t)})}function Dk({
options:e}){return i(_,{children:[i("p",{class:"small muted",children:u("read.about-options")}),Object.entries(e).map(([
t,n])=>i("details",{children:[i("summary",{children:i("code",{children:["[",t,"]"]})}),ur(n)?i(va,{tree:n,name:r=>i("cod\
e",{children:r})}):i(wa,{value:n})]},t))]})}function Rf(){let e=y.items.document.map(n=>n.position),t=u("read.documents");return i("article",{children:[i("header",{
class:"item-head",children:[i("h2",{children:u("read.about-page")}),i("p",{children:u("read.made-by",{version:R.version||
String(R.manifest.version??"")})})]}),i(V,{plain:!0,class:"rows maps",title:u("read.maps"),all:J,most:99,row:n=>i(Xk,{shown:n})}),
i(V,{title:t,all:y.items.document,most:10,row:n=>i($k,{one:n}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e})}),
i(ct,{title:u("read.how-made"),children:i(Tf,{})}),i(Vk,{})]})}function Xk({shown:e}){let{size:t,edges:n,explanation:r,itemKind:o,
place:s}=e,l=u(`read.count-${o}`,{n:t}),a=u("read.count-link",{n}),c=m=>Array.from({length:m},(d,f)=>f);return i("div",{
children:[i("div",{class:"counted",children:[i("button",{type:"button",class:"link",onClick:()=>Re(s),children:we(e)}),i(
"span",{class:"small",children:[i(I,{n:t,text:l,rows:()=>({title:l,kind:"items",itemKind:o,positions:[...e.item]})})," ·\
 ",i(I,{n,text:a,rows:()=>({title:a,kind:"edges",network:s,positions:c(n)})})]})]}),n?i("details",{children:[i("summary",
{class:"small",children:Yi(e)}),i("p",{class:"muted small",lang:"en",children:i(C,{text:r})})]}):i("p",{class:"muted sma\
ll",lang:"en",children:i(C,{text:r})})]})}function $k({one:e}){let t=ji(e.position).map(({position:o})=>o),n=[e.format,e.
encoding].filter(Boolean).join(", "),r=y.citations.filter(({document:o})=>o===e.position).map(({position:o})=>o);return i(
"div",{children:[i(Ie,{item:e,text:Xr(y.files[e.file]??e.id)}),e.title?i("p",{children:i(C,{text:e.title})}):null,i("p",
{class:"small muted",children:[i(I,{n:t.length,text:u("read.count-reference",{n:t.length}),rows:()=>({title:e.label,kind:"\
references",positions:t})})," · ",i(I,{n:r.length,text:u("read.count-citation",{n:e.citations}),rows:()=>({title:e.label,
kind:"citations",positions:r})}),n?i(_,{children:[" ","· ",i(C,{text:n})]}):null]}),e.lists?null:i("p",{class:"muted sm\
all",children:u("read.no-list")})]})}var Jk=[["vis-network 9.1.2","Apache-2.0 / MIT","https://github.com/visjs/vis-netwo\
rk"],["Preact, @preact/signals","MIT","https://preactjs.com"],["@tanstack/virtual-core","MIT","https://tanstack.com/virt\
ual"],["flatbush","ISC","https://github.com/mourner/flatbush"]];function Vk(){return i(ct,{title:u("read.licences"),children:[
i("p",{class:"small",children:u("read.about-licences")}),i("ul",{class:"rows",children:Jk.map(([e,t,n])=>i("li",{class:"\
counted",children:[i(ni,{text:e,address:n}),i("span",{class:"muted",children:t})]},e))})]})}function Zi({shown:e,node:t}){let n=oe(e,t),r=Qi(e,t),o=e.unitsOf(t),s=e.occurrences[t];return i("div",{class:"counted",
children:[i(se,{item:n}),i(I,{n:o.length===s?s:0,text:A(s),label:r,rows:()=>({title:`${n.label}: ${r}`,kind:"items",itemKind:e.
unitOf(t),positions:o})})]})}function es(e,t){let{occurrences:n,strength:r}=e;return[...t].sort((o,s)=>n[s]-n[o]||r[s]-r[o]||
o-s)}function Nf({size:e,edges:t,occurrences:n}){return e>2&&t>0&&n.every(r=>r===n[0])}function Lf(e,t){let{degree:n,strength:r}=e;
return[...t].sort((o,s)=>n[s]-n[o]||r[s]-r[o]||o-s)}function Bf({shown:e,node:t}){let n=oe(e,t),r=[...e.edgesOf(t)],o=u(
"read.links-of-node");return i("div",{class:"counted",children:[i(se,{item:n}),i(I,{n:r.length,label:o,rows:()=>({title:`${n.
label}: ${o}`,kind:"edges",network:e.place,positions:r})})]})}function Ff(e,t){let{community:n,year:r}=e,o=Array.from({length:e.size},(m,d)=>d).filter(m=>n[m]===t),s=es(e,o),l=new Map;
for(let m of s)if(e.unitOf(m)===e.unit)for(let d of e.unitsOf(m))Ht(l,d,m);let a=new Map;for(let m=0;m<e.edges;m+=1){let[
d,f]=[n[e.from[m]],n[e.to[m]]];d===t?Ht(a,f,m):f===t&&Ht(a,d,m)}let c=s.map(m=>r[m]).filter(Boolean);return{nodes:s,units:co(
l),links:co(a),years:c.length?[Math.min(...c),Math.max(...c)]:null}}var ka=!1;addEventListener("keydown",()=>{ka=!0},!0);addEventListener("pointerdown",()=>{ka=!1},!0);function ut({text:e}){
let t=z(null),n=L.value;return pe(()=>{n&&ka&&t.current?.focus()},[n]),i("h2",{ref:t,tabIndex:-1,dir:"auto",children:e})}function Df({shown:e,cluster:t}){let n=Be(()=>Ff(e,t.number),[e,t]);return i("article",{children:[i("header",{class:"ite\
m-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:u("read.cluster")}),i("span",{class:"\
badge",children:we(e)}),n.years?i("span",{class:"badge",children:Kk(n.years)}):null]}),i(ut,{text:_e(t)}),i("p",{children:i(
I,{n:n.nodes.length,text:u(`read.count-${e.itemKind}`,{n:n.nodes.length}),rows:()=>({title:_e(t),kind:"items",itemKind:e.
itemKind,positions:n.nodes.map(r=>e.item[r])})})}),i(zk,{shown:e,cluster:t,about:n})]}),i(Wk,{shown:e,cluster:t,about:n}),
i(Hk,{shown:e,cluster:t,about:n}),i(Uk,{shown:e,cluster:t,about:n})]})}function Kk([e,t]){return e===t?String(e):`${e}–${t}`}
function zk({shown:e,cluster:t,about:n}){let r=e.communities.map(({number:a})=>a).filter(a=>a!==t.number),o=X.value.communitiesOff,
s=e.place===v.value.place&&r.length>0&&r.every(a=>o.has(a))&&!o.has(t.number),l=()=>Re(e.place);return i("p",{class:"act\
ions",children:[i(S,{onClick:()=>{l(),ne.value="map",je({at:"nodes",nodes:n.nodes})},children:u("read.show-on-map")}),i(
S,{onClick:()=>{l(),Ge(n.nodes.map(a=>e.item[a]))},children:u("read.select")}),i(S,{onClick:()=>{l(),Gn({what:"cluster",
community:t.number})},children:u("read.take-away")}),r.length?i(S,{"aria-pressed":s?"true":"false",onClick:()=>{l(),G({communitiesOff:new Set(
s?[]:r)})},children:u("read.show-only")}):null]})}function Wk({shown:e,cluster:t,about:n}){let r=u(`read.most-${Ke(e)}`),
o=n.nodes.map(s=>e.item[s]);return i(V,{title:r,all:n.nodes,most:8,row:s=>i(Zi,{shown:e,node:s}),rows:()=>({title:_e(t),
kind:"items",itemKind:e.itemKind,positions:o})})}function Hk({shown:e,about:t}){let n=u(`read.cluster-units-${e.unit}`);
return i(V,{title:n,all:t.units,most:5,row:({of:r,rows:o})=>i("div",{class:"counted",children:[i(se,{item:y.items[e.unit][r]}),
i(I,{n:o.length,text:u(`read.count-${e.itemKind}`,{n:o.length}),rows:()=>({title:y.items[e.unit][r].label,kind:"items",itemKind:e.
itemKind,positions:o.map(s=>e.item[s])})})]}),rows:()=>({title:n,kind:"items",itemKind:e.unit,positions:t.units.map(({of:r})=>r)})})}
function Uk({shown:e,cluster:t,about:n}){return i(V,{plain:!0,title:u("read.links-of-cluster"),all:n.links,most:99,row:({
of:r,rows:o})=>{let s=Fe(e,r),l=s?_e(s):u("read.no-cluster"),a=r===t.number?u("read.within-cluster"):l;return i("div",{class:"\
counted",children:[r===t.number||!s?i("span",{children:a}):i(ri,{cluster:s,open:()=>Z({what:"cluster",network:e.place,community:r})}),
i(I,{n:o.length,text:u("read.count-link",{n:o.length}),rows:()=>({title:`${_e(t)} – ${a}`,kind:"edges",network:e.place,
positions:o})})]})}})}function qk(e,t){let n=t?e.indexOf(t):-1;if(n<0)return[e,"",""];let r=n+t.length;return[e.slice(0,n),e.slice(n,r),e.slice(
r)]}function _n({position:e}){let{file:t,line:n,marker:r,context:o}=y.citations[e],[s,l,a]=qk(o,r);return i("div",{class:"\
printed",children:[i("span",{class:"passage-head",children:[i(Xe,{file:t,line:n}),l?null:i("bdi",{class:"passage-marker",
children:r})]}),i("blockquote",{dir:"auto",children:[s,l?i("mark",{children:l}):null,a]})]})}function Ut({position:e,children:t}){let{file:n,line:r,page:o,number:s,text:l}=y.references[e];return i("div",{class:"pr\
inted",children:[i(Xe,{file:n,line:r,page:o}),i("blockquote",{children:[s?i("span",{class:"printed-number",children:[s.replace(
/\.$/,""),". "]}):null,t??i(C,{text:l})]})]})}var jk=40;function Xf(e,t){return lr(t).filter(n=>y.citations[n].document===e)}function xa(e,t){return Math.abs(y.citations[e].
line-y.citations[t].line)}function $f(e,t,n){let[r,o]=[Xf(e,t),Xf(e,n)],s=new Set(r.filter(c=>o.includes(c))),l=o.filter(
c=>!s.has(c)),a=[...s].map(c=>({citations:[c],lines:0}));for(let c of l.length?r:[]){if(s.has(c))continue;let m=l.reduce(
(d,f)=>xa(c,f)<xa(c,d)?f:d);a.push({citations:[c,m].sort((d,f)=>d-f),lines:xa(c,m)})}return a.sort((c,m)=>c.lines-m.lines||
c.citations[0]-m.citations[0]),a.filter(({lines:c},m)=>m===0||c<=jk)}var Jf=3,Vf=3;function Kf({document:e,ends:t,directed:n}){let r=y.items.document[e],o=n?[t[1]]:t;return i("section",{class:"\
unit",children:[i("h4",{children:i(Ie,{item:r,text:r.title||r.label})}),o.map(s=>{let l=s.references.filter(a=>y.references[a].
document===e);return i(uo,{title:s.label,lines:l},s.position)}),n?i(Gk,{document:e,works:t[1].works}):i(Yk,{document:e,ends:t})]})}
function uo({title:e,lines:t}){return t.length?i(_,{children:[i("h5",{children:[i("bdi",{children:e})," ",t.length>Jf?i(
I,{n:t.length,label:e,rows:()=>({title:e,kind:"references",positions:t})}):null]}),i("ul",{class:"rows",children:t.slice(
0,Jf).map(n=>i("li",{children:i(Ut,{position:n})},n))})]}):null}function Gk({document:e,works:t}){let n=lr(t).filter(o=>y.
citations[o].document===e);if(!n.length)return null;let r=u("read.in-its-text");return i(_,{children:[i("h5",{children:[
r," ",i(I,{n:n.length,label:r,rows:()=>({title:r,kind:"citations",positions:n})})]}),i("ul",{class:"rows",children:n.slice(
0,Vf).map(o=>i("li",{children:i(_n,{position:o})},o))})]})}function Yk({document:e,ends:t}){let n=$f(e,t[0].works,t[1].works);
if(!n.length)return null;let r=u("read.in-its-text"),o=[...new Set(n.flatMap(({citations:s})=>[...s]))];return i(_,{children:[
i("h5",{children:[r," ",i(I,{n:o.length,label:r,rows:()=>({title:r,kind:"citations",positions:o})})]}),i("ul",{class:"ro\
ws",children:n.slice(0,Vf).map(s=>i("li",{children:i(Qk,{near:s})},s.citations.join()))})]})}function Qk({near:{citations:e,
lines:t}}){let n=e.length===1?u("read.one-passage"):u("read.lines-apart",{n:t});return i("div",{class:"near",children:[i(
"p",{class:"muted small",children:n}),e.map(r=>i(_n,{position:r},r))]})}function zf({work:e,ends:t,isCited:n}){let r=y.items.
work[e];return i("section",{class:"unit",children:[i("h4",{children:i(Ie,{item:r,text:r.fields.title||r.label})}),n?i(Zk,
{work:e,ends:t}):i(uo,{title:u("read.as-printed"),lines:r.references}),n||r.references.length?null:i(ex,{documents:r.own})]})}
function Zk({work:e,ends:t}){let[n,r]=t.map(l=>{let a=new Set(Mf(l));return y.items.work[e].references.filter(c=>a.has(y.
references[c].document))}),[o,s]=t.map(({label:l})=>l);return n.join()===r.join()?i(uo,{title:`${o} · ${s}`,lines:n}):i(
_,{children:[i(uo,{title:o,lines:n}),i(uo,{title:s,lines:r})]})}function ex({documents:e}){return i("ul",{class:"rows",children:e.
map(t=>i("li",{class:"printed",children:i(Xe,{file:y.items.document[t].file,line:null})},t))})}var Wf=5;function Uf({shown:e,edge:t}){let n=[Hf(e,e.from[t]),Hf(e,e.to[t])];return i("article",{children:[i("header",{class:"\
item-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:u("read.link")}),i("span",{class:"\
badge",children:we(e)})]}),i(ut,{text:u(`read.edge-${Ke(e)}`)}),i("ul",{class:"rows ends",children:[i("li",{children:i(se,
{item:n[0]})}),e.directed?i("li",{class:"muted arrow",children:u("read.cites-arrow")}):null,i("li",{children:i(se,{item:n[1]})})]}),
i("p",{class:"actions",children:i(S,{onClick:()=>tx(e,t),children:u("read.show-on-map")})})]}),i(nx,{shown:e,edge:t,ends:n}),
i(ox,{shown:e,edge:t,ends:n})]},`${e.place}-${t}`)}function Hf(e,t){return Dt(oe(e,t))}function tx(e,t){Re(e.place),ne.value=
"map",je({at:"nodes",nodes:[e.from[t],e.to[t]]})}function nx({shown:e,edge:t,ends:n}){let r=e.unitsOfEdge(t),o=ar(e,e.count[t]),
s=`${n[0].label} + ${n[1].label}: ${o}`;return i("dl",{class:"measure-list",children:[i("div",{class:"measure",children:[
i("dt",{children:u("read.count")}),i("dd",{children:i(I,{n:r.length===e.count[t]?r.length:0,text:o,rows:()=>({title:s,kind:"\
items",itemKind:e.unit,positions:r})})})]}),i("div",{class:"measure",children:[i("dt",{children:u("read.weight")}),i("dd",
{class:"number",children:A(e.weight[t],4)}),i("dd",{class:"muted small",children:rx(e)})]})]})}function rx(e){let t=Ke(e);
if(t==="proximity"||t==="citation")return u(`read.weight-${t}`);let n=R.manifest.options,r=String(n?.network?.normalization??
"other");return u(`read.weight-${["association","cosine","jaccard","inclusion","equivalence","none"].includes(r)?r:"othe\
r"}`)}function ox({shown:e,edge:t,ends:n}){let[r,o]=Ze(Wf),s=e.unitsOfEdge(t);if(!s.length)return null;let l=u(`read.beh\
ind-${e.unit}`),a=Ke(e);return i(ct,{title:l,n:s.length,rows:()=>({title:l,kind:"items",itemKind:e.unit,positions:s}),children:[
s.slice(0,r).map(c=>e.unit==="document"?i(Kf,{document:c,ends:n,directed:e.directed},c):i(zf,{work:c,ends:n,isCited:a===
"coupling"},c)),s.length>r?i(S,{class:"button quiet more",onClick:()=>o(r+4*Wf),children:u("read.show-more",{n:s.length-
r})}):null]})}var qf=null;function ix(e,t){return e.itemKind===t.kind?t.position:e.itemKind!=="either"?-1:(qf??=new Map(y.items.either.
map(n=>[n.stands,n.position])),qf.get(Dt(t))??-1)}function mo(e,t){let n=ix(e,t);return n<0?-1:e.nodeOf(n)}function jf(e){
let t=J.filter(n=>n!==v.value);return[v.value,...t].map(n=>({shown:n,node:mo(n,e)})).filter(({node:n})=>n>=0)}function sx(e){let n=[v.value,...J].filter(({itemKind:r,size:o})=>r===e.kind&&o).at(0);return n&&mo(n,e)<0?n:void 0}function Gf(e){
return e!==null&&typeof e=="object"}function Yf(e){let{options:t}=R.manifest,n=Gf(t)?t.network:null,r=Gf(n)?n[e]:null;return typeof r==
"number"?r:0}function lx(e,t){let n=t.unit==="document"?e.documents.length:e.works.length,r=["cocitation","proximity"].includes(
Ke(t)),[o,s]=[Yf("min_cited"),Yf("max_nodes")],l=we(t);return r&&!n?{text:u("read.absent-uncited")}:r&&n<o?{text:u("read\
.absent-rare",{n,least:o,name:l}),option:`min_cited = ${n}`}:s&&t.size>=s?{text:u(r?"read.absent-beyond":"read.absent-be\
yond-other",{n:s,name:l}),option:`max_nodes = ${ax(e)}`}:{text:u("read.absent-threshold",{name:l})}}function ax(e){return Math.
ceil(R.library.items[e.kind].length/1e3)*1e3}function Qf({item:e,isNowhere:t}){let n=sx(e);if(!n)return t?i("p",{class:"\
muted small",children:u("read.on-no-map")}):null;let{text:r,option:o}=lx(e,n),s=t?u("read.on-no-map"):u("read.absent",{name:we(
n)});return i("div",{class:"absence small muted",children:[i("p",{children:[s," ",r]}),o?i(ux,{option:o}):null]})}var cx="\
citegraph build … --config settings.toml";function ux({option:e}){return i("details",{children:[i("summary",{children:u(
"read.absent-how")}),i("p",{children:u("read.absent-change")}),i("pre",{children:`[network]
${e}`}),i("pre",{children:cx})]})}var mx=1;function Sa(e){return Number.isFinite(e)?`${e>0?"+":""}${A(e,2)}`.replace("-","−"):e<0?"−∞":"+∞"}function _a(e){
let t=P("feature",e);return t===e?P("rule",e):t}function qt({evidence:e}){if(!e.length)return null;let t=e.map(({weight:r})=>Math.
abs(r)).filter(Number.isFinite),n=Math.max(mx,...t);return i("ul",{class:"evidence",children:e.map((r,o)=>i(dx,{one:r,full:n},
o))})}function dx({one:e,full:t}){let{feature:n,detail:r,weight:o}=e,s=Math.min(1,Math.abs(o)/t)*50,l=o<0?50-s:50;return i(
"li",{children:[i("span",{class:"evidence-name",children:_a(n)}),i("span",{class:"evidence-bar","aria-hidden":"true",children:i(
"span",{class:o<0?"against":"for",style:{left:`${l}%`,width:`${s}%`}})}),i("span",{class:"number",children:Sa(o)}),r?i(C,
{class:"evidence-detail",text:r}):null]})}function jt({works:e,title:t=u("read.works")}){let n=[...e].sort((r,o)=>y.items.work[o].documents.length-y.items.work[r].
documents.length);return i(V,{title:t,all:n,row:r=>i(se,{item:y.items.work[r]}),rows:()=>({title:t,kind:"items",itemKind:"\
work",positions:n})})}function mr({works:e,beside:t=-1,title:n=u("read.people")}){let r=new Map;for(let a of e)for(let c of y.
items.work[a].people)c!==t&&Ht(r,c,a);let o=co(r),{person:s}=y.items,l=a=>t<0?s[a].label:`${s[t].label} + ${s[a].label}`;
return i(V,{title:n,all:o,row:({of:a,rows:c})=>i("div",{class:"counted",children:[i(se,{item:s[a]}),i(I,{n:c.length,text:u(
"read.count-work",{n:c.length}),rows:()=>({title:l(a),kind:"items",itemKind:"work",positions:c})})]}),rows:()=>({title:n,
kind:"items",itemKind:"person",positions:o.map(({of:a})=>a)})})}function Gt({documents:e}){let t=u("read.citing-document\
s");return i(V,{title:t,all:e,most:4,row:n=>i(se,{item:y.items.document[n]}),rows:()=>({title:t,kind:"items",itemKind:"d\
ocument",positions:e})})}function Ea({citations:e,title:t}){return i(V,{title:t,all:e,most:3,row:n=>i(_n,{position:n}),rows:()=>({
title:t,kind:"citations",positions:e})})}function dr({works:e}){return i(Ea,{citations:lr(e),title:u("read.passages")})}
function fr({references:e,title:t=u("read.as-printed")}){return i(V,{title:t,all:e,most:4,row:n=>i(Ut,{position:n}),rows:()=>({
title:t,kind:"references",positions:e})})}function Zf({one:e}){let t=ji(e.position).map(({position:r})=>r),{position:n}=e;return i(_,{children:[i(fx,{one:e,references:t}),
e.lists?null:i("p",{class:"callout",children:u("read.no-list")}),i(fr,{references:t,title:u("read.references")}),i(Ea,{citations:ep(
n),title:u("read.citations-in-text")}),i(jt,{works:e.works,title:u("read.cited-works")}),i(px,{document:n}),i(gx,{one:e})]})}
function fx({one:e,references:t}){let n=[e.format,e.encoding].filter(Boolean).join(", "),r=e.sameAs===null?null:y.items.
document[e.sameAs],o=y.files[e.file]??e.id,s=u("read.citations-in-text");return i("dl",{class:"fields",children:[i(En,{name:u(
"read.file"),children:i(C,{text:o})}),n?i(En,{name:u("read.read-as"),children:i(C,{text:n})}):null,i(En,{name:u("read.li\
sts"),children:i(I,{n:e.lists,label:u("read.lists"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(En,{name:u(
"read.references"),children:i(I,{n:t.length,label:u("read.references"),rows:()=>({title:e.label,kind:"references",positions:t})})}),
i(En,{name:s,children:i(I,{n:e.citations,label:s,rows:()=>({title:s,kind:"citations",positions:ep(e.position)})})}),e.work===
null?null:i(En,{name:u("read.is-work"),children:i(Ie,{item:y.items.work[e.work],text:Gi(y.items.work[e.work])})}),r?i(En,
{name:u("read.same-as"),children:i(Ie,{item:r})}):null]})}function En({name:e,children:t}){return i(_,{children:[i("dt",
{children:e}),i("dd",{children:t})]})}function ep(e){return y.citations.filter(t=>t.document===e).map(({position:t})=>t)}
function px({document:e}){let t=y.suggestions.filter(n=>n.document===e);return i(V,{title:u("read.suggestions"),all:t,row:n=>i(
hx,{one:n})})}function hx({one:e}){let t=A(e.probability*100),n=e.accepted?u("read.accepted"):u("read.probability",{share:t});
return i("div",{class:"suggestion",children:[i("span",{class:"muted",children:[i(C,{text:`[${e.label}]`})," · ",n]}),i(
se,{item:y.items.work[e.work]}),i("details",{children:[i("summary",{children:u("read.why")}),i("p",{class:"small muted",
children:e.places.map(({file:r,line:o},s)=>i("span",{children:[i(Xe,{file:r,line:o})," "]},s))}),i(qt,{evidence:e.evidence}),
e.contexts.map((r,o)=>i("blockquote",{dir:"auto",children:r},o))]})]})}function gx({one:e}){let t=y.problems.flatMap((r,o)=>r.
file===e.file?[o]:[]);if(!t.length)return null;let n=u("read.problems");return i("p",{class:"counted",children:[i("span",
{children:n}),i(I,{n:t.length,label:n,rows:()=>({title:`${n}: ${e.label}`,kind:"problems",positions:t})})]})}function ts({merge:e}){let{left:t,right:n,rule:r,score:o,by:s,evidence:l}=e;return i("div",{class:"merge",children:[i(fo,
{side:t}),i(fo,{side:n}),i("details",{children:[i("summary",{children:[s?u("parts.decided-by",{name:s}):P("rule",r),s?null:
i("span",{class:"muted",children:[" · ",A(o*100)," %"]})]}),i(qt,{evidence:l})]})]})}function fo({side:e}){let t=e.reference===
null?null:y.references[e.reference];return i("p",{class:"merge-side",children:[i(C,{text:e.text})," ",t?i(Xe,{file:t.file,
line:t.line}):null]})}function tp({item:e}){let t=u("read.merges"),n=_f(e).map(({position:r})=>r);return i(_,{children:[i(yx,{pairs:Ef(e)}),i(
V,{title:t,all:n,most:4,row:r=>i(ts,{merge:y.merges[r]}),rows:()=>({title:`${t}: ${e.label}`,kind:"merges",positions:n})})]})}
function yx({pairs:e}){return e.length?i(_,{children:[i(V,{title:u("read.questions"),all:e,row:t=>i(bx,{pair:t})}),i(S,{
onClick:()=>{gt.value="review"},children:u("read.go-to-review")})]}):null}function bx({pair:e}){let t=A(e.score*100),n=u(
e.joined?"read.joined-now":"read.apart-now");return i("div",{class:"merge",children:[i(fo,{side:e.left}),i(fo,{side:e.right}),
i("p",{class:"muted small",children:[n," · ",u("read.probability",{share:t})]})]})}function rp({item:e,place:t}){let{shown:n,node:r}=t,o=Object.keys(n.measures);return i("section",{class:"section",children:i(
"details",{class:"measures",children:[i("summary",{children:i("h3",{children:u("read.measures",{name:we(n)})})}),i("dl",
{class:"measure-list",children:[i(vx,{item:e,place:t}),i(np,{name:u("read.strength"),value:n.strength[r],meaning:u("read\
.about-strength")}),o.map(s=>i(np,{name:P("measure",s),value:n.measures[s][r],meaning:Fo(`read.about-${s}`)?u(`read.abou\
t-${s}`):""},s))]})]})})}function vx({item:e,place:{shown:t,node:n}}){let r=t.unitsOf(n),o=[...t.edgesOf(n)],s=u("read.l\
inks-of-node"),l=Qi(t,n);return i(_,{children:[i("div",{class:"measure",children:[i("dt",{children:l}),i("dd",{children:r.
length===t.occurrences[n]?i(I,{n:r.length,label:l,rows:()=>({title:`${e.label}: ${l}`,kind:"items",itemKind:t.unitOf(n),
positions:r})}):A(t.occurrences[n])})]}),i("div",{class:"measure",children:[i("dt",{children:s}),i("dd",{children:i(I,{n:o.
length,label:s,rows:()=>({title:`${e.label}: ${s}`,kind:"edges",network:t.place,positions:o})})})]})]})}function np({name:e,
value:t,meaning:n}){return i("div",{class:"measure",children:[i("dt",{children:e}),i("dd",{class:"number",children:A(t,4)}),
n?i("dd",{class:"muted small",children:n}):null]})}function op({place:{shown:e,node:t}}){let n=[...e.edgesOf(t)];if(!e.directed)return i(Ma,{title:Pf(e),node:t,edges:n,shown:e});
let r=n.filter(s=>e.from[s]===t),o=n.filter(s=>e.to[s]===t);return i(_,{children:[i(Ma,{title:u("read.cites"),node:t,edges:r,
shown:e}),i(Ma,{title:u("read.cited-by"),node:t,edges:o,shown:e})]})}function Ma({title:e,node:t,edges:n,shown:r}){let o=Math.
max(...n.slice(0,1).map(c=>r.weight[c])),s=n.every(c=>r.weight[c]===o),a=r.place===v.value.place?e:`${e} (${we(r)})`;return i(
V,{title:a,all:n,most:8,row:c=>i(wx,{shown:r,edge:c,other:oe(r,ft(r,c,t)),share:s||!o?0:r.weight[c]/o}),rows:()=>({title:a,
kind:"edges",network:r.place,positions:n})})}function wx({shown:e,edge:t,other:n,share:r}){let o=ar(e,e.count[t]),s=u("r\
ead.show-link",{name:n.label});return i("div",{class:"counted",children:[i(se,{item:n}),i("button",{type:"button",class:"\
count strength",title:o,"aria-label":`${s}: ${o}`,onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[r?i("spa\
n",{class:"bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.max(4,r*100)}%`}})}):null,u("read.times",{n:e.
count[t]})]})]})}function ip({person:e}){return i(_,{children:[i(kx,{person:e}),i(jt,{works:e.works}),i(mr,{works:e.works,beside:e.position,
title:u("read.co-authors")}),i(Gt,{documents:e.documents}),i(dr,{works:e.works})]})}function kx({person:e}){let t=new Map;
for(let o of e.mentions)t.set(o.printed,[...t.get(o.printed)??[],o]);let n=[...t].sort((o,s)=>s[1].length-o[1].length),r=u(
"read.printed-forms");return i(V,{title:r,all:n,most:8,class:"rows forms",row:([o,s])=>i(xx,{form:o,mentions:s}),rows:()=>({
title:r,kind:"references",positions:e.references})})}function xx({form:e,mentions:t}){let n=[...new Set(t.map(({role:o})=>o))].
filter(o=>o!=="author"),r=[...new Set(t.map(({reference:o})=>o))];return i("div",{class:"counted",children:[i("span",{children:[
i(C,{text:e}),n.length?i("span",{class:"muted",children:[" · ",n.map(o=>P("role",o)).join(", ")]}):null]}),i(I,{n:r.length,
text:u("read.count-reference",{n:r.length}),rows:()=>({title:e,kind:"references",positions:r})})]})}function sp({item:e}){return i(_,{children:[i(jt,{works:e.works}),i(mr,{works:e.works}),i(Gt,{documents:e.documents}),i(
fr,{references:e.references})]})}function lp({venue:e}){return i(_,{children:[i(Sx,{venue:e}),i(jt,{works:e.works}),i(mr,{works:e.works}),i(Gt,{documents:e.
documents}),i(dr,{works:e.works}),i(fr,{references:e.references})]})}function Sx({venue:{forms:e,references:t}}){let n=u(
"read.printed-forms");return i(V,{title:n,all:e,most:8,class:"rows forms",row:r=>i(C,{text:r}),rows:()=>({title:n,kind:"\
references",positions:t})})}var ap=["bibtex","apa","gost"];function _x(e){return R.formats.filter(({copy:t,textOf:n})=>t&&n(e.position)).sort((t,n)=>ap.
indexOf(n.name)-ap.indexOf(t.name))}function Ex(e,t){let n=t.textOf(e.position).replace(/\n+$/,"");return Dn(n,u("parts.\
copied",{format:P("format",t.name)}),n)}function cp({work:e}){let t=_x(e);return t.length?i("div",{class:"copy-line",role:"\
group","aria-label":u("parts.copy-reference"),children:[i("span",{class:"muted",children:u("parts.copy")}),t.map(n=>i(Mx,
{work:e,format:n},n.name))]}):null}function Mx({work:e,format:t}){let n=P("format",t.name);return i(S,{class:"button tin\
y","data-copy":t.name,"aria-label":u("parts.copy-as",{name:e.label,format:n}),onClick:()=>{Ex(e,t)},children:n})}var Ox=.5,Px=40;function Cx(e){return e.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u)}function Ax(e){return e.map((t,n)=>n%
2?fe(t):"")}function Ix(e){return(e.match(new RegExp("\\p{Script=Cyrillic}","gu"))?.length??0)>(e.match(new RegExp("\\p{S\
cript=Latin}","gu"))?.length??0)}function up(e){if(e.length<2||e.length>Px)return e.map(()=>null);let t=e.map(Cx),n=t.map(
Ax),r=n.map(s=>new Set(s.filter(Boolean))),o=e.map(Ix);return t.map((s,l)=>{let a=r.filter((f,h)=>h!==l&&o[h]===o[l]),c=n[l].
map(f=>f!==""&&a.filter(h=>h.has(f)).length*2<a.length),m=n[l].filter(Boolean).length,d=c.filter(Boolean).length;return!d||
d>m*Ox?null:s.map((f,h)=>({text:f,differs:c[h]}))})}var Tx=6;function mp({references:e,manifestations:t}){let n=u("read.as-printed"),r=t.length>1,o=r?t.flatMap(c=>[...c.references]):
e,s=o.map(c=>y.references[c].text),l=up(s.slice(0,40)),a=new Map(r?t.map(c=>[c.references[0],c]):[]);return i(V,{title:n,
all:o,most:Tx,class:"rows printed-forms",row:(c,m)=>i(_,{children:[i(Rx,{one:a.get(c)}),i(Ut,{position:c,children:l[m]?i(
Nx,{pieces:l[m]}):void 0})]}),rows:()=>({title:n,kind:"references",positions:o})})}function Rx({one:e}){return e?i("p",{
class:"manifestation",children:[i("span",{class:"badge",children:P("manifestation",e.relation)}),i("span",{class:"muted \
small",children:[e.language?Ln(e.language):"",e.year].filter(Boolean).join(", ")})]}):null}function Nx({pieces:e}){return i(
"bdi",{children:e.map(({text:t,differs:n},r)=>n?i("mark",{class:"differs",title:u("read.differs"),children:t},r):t)})}var Lx=["editor","translator","translated_title","container","container_subtitle","translated_container","series","genre",
"edition","volume","issue","part","issued","pages","page_total","document_number","archive","place","publisher","isbn","\
issn","doi","url","accessed","note"];function dp({work:e}){return i(_,{children:[i(Bx,{work:e}),i(cp,{work:e}),i(mp,{references:e.
references,manifestations:e.manifestations}),i(dr,{works:[e.position]}),i(Gt,{documents:e.documents}),i(Xx,{work:e}),i($x,
{work:e})]})}function Bx({work:e}){let{fields:t,links:n,id:r}=e,o=new Set(n.map(([l])=>l)),s=Lx.filter(l=>t[l]&&!o.has(t[l]));
return i("dl",{class:"fields",children:[i(Fx,{work:e}),s.map(l=>i(ns,{name:P("field",l),children:i(Dx,{work:e,name:l})},
l)),n.length?i(ns,{name:u("read.links"),children:n.map(([l,a])=>i("p",{children:i(ni,{text:l,address:a})},a))}):null,i(ns,
{name:u("read.key"),children:i("code",{children:i(C,{text:r})})})]})}function ns({name:e,children:t}){return i(_,{children:[
i("dt",{children:e}),i("dd",{children:t})]})}function Fx({work:e}){let{people:t,fields:n}=e;return!t.length&&!n.author?null:
i(ns,{name:P("field","author"),children:t.length?i("ul",{class:"names",children:t.map(r=>i("li",{children:i(Ie,{item:y.items.
person[r]})},r))}):i(C,{text:n.author})})}function Dx({work:e,name:t}){let n=e.fields[t];return t==="container"&&e.venue!==
null?i(Ie,{item:y.items.venue[e.venue],text:n}):t==="publisher"&&e.publisher!==null?i(Ie,{item:y.items.publisher[e.publisher],
text:n}):i(C,{text:n})}function Xx({work:e}){let t=u("read.own-documents");return i(V,{title:t,all:e.own,row:n=>i(se,{item:y.
items.document[n]}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e.own})})}function $x({work:e}){let{position:t}=e,
n=y.relations.filter(({from:r,to:o})=>r===t||o===t);return i(V,{title:u("read.relations"),all:n,row:r=>i(Jx,{relation:r,
position:t})})}function Jx({relation:e,position:t}){let{kind:n,from:r,to:o,score:s,evidence:l}=e,a=y.items.work[r===t?o:
r],c=r===t?"":"-of",m=A(s*100);return i("div",{class:"relation",children:[i("span",{class:"muted small",children:P("rela\
tion",`${n}${c}`)}),i(se,{item:a}),i("details",{children:[i("summary",{class:"small",children:u("read.probability",{share:m})}),
i(qt,{evidence:l})]})]})}function fp({item:e}){let t=jf(e),n=t.at(0);return i("article",{children:[i(zx,{item:e,places:t}),i(Kx,{item:e}),n&&!Vx(
e,n)?i(op,{place:n}):null,i(tp,{item:e}),n?i(rp,{item:e,place:n}):null,i(jx,{places:t.slice(1)})]})}function Vx(e,{shown:t}){
return e.kind==="document"&&t.directed}function Kx({item:e}){switch(e.kind){case"work":return i(dp,{work:e});case"person":
return i(ip,{person:e});case"venue":case"publisher":return i(lp,{venue:e});case"document":return i(Zf,{one:e});default:return i(
sp,{item:e})}}function zx({item:e,places:t}){let n=Gi(e),r=e.subtitle===n||e.kind==="work"?"":e.subtitle;return i("heade\
r",{class:"item-head",children:[i("p",{class:"badges",children:[i(Wx,{item:e}),i(Hx,{item:e})]}),i(ut,{text:n}),r?i("p",
{class:"muted",children:i(C,{text:r})}):null,i(Ux,{places:t}),i(Qf,{item:e,isNowhere:!t.length})]})}function Wx({item:e}){
if(e.kind!=="work")return i("span",{class:"badge",children:u(`read.kind-${e.kind}`)});let{type:t,language:n,year:r}=e;return i(
_,{children:[i("span",{class:"badge",children:P("type",t)}),i("span",{class:"badge",children:r===null?u("read.no-year"):
String(r)}),n?i("span",{class:"badge",children:Ln(n)}):null]})}function Hx({item:e}){let t=v.value,n=mo(t,e),r=n<0?null:
Fe(t,t.community[n]);return r?i("button",{type:"button",class:"badge cluster-badge",onClick:()=>Z({what:"cluster",network:t.
place,community:r.number}),children:[i(qe,{community:r.number}),i(C,{text:_e(r)})]}):null}function Ux({places:e}){let t=e.
at(0);if(!t)return null;let{shown:n,node:r}=t,o=n.place===v.value.place,s=n.item[r],l=o&&Ee.value.has(s);return i("p",{class:"\
actions",children:[i(S,{onClick:()=>qx(t),children:o?u("read.show-on-map"):u("read.show-on-that-map",{name:we(n)})}),o?i(
S,{"aria-pressed":l?"true":"false",onClick:()=>Ve(s),children:l?u("read.deselect"):u("read.select")}):null]})}function qx({
shown:e,node:t}){Re(e.place),ne.value="map",je({at:"node",node:t})}function jx({places:e}){return e.length?i("p",{class:"\
other-maps small",children:[i("span",{class:"muted",children:u("read.other-maps")}),e.map(({shown:t})=>i("button",{type:"\
button",class:"link",onClick:()=>Re(t.place),children:we(t)},t.place))]}):null}var pp=10,Gx=5;function po(){let e=v.value;return e.place<0?i(Yx,{}):i("article",{children:[i("header",{class:"item-head",
children:[i(ut,{text:we(e)}),i("p",{children:Yi(e)})]}),i(Qx,{shown:e}),e.edges?null:i(Zx,{shown:e}),i(e0,{shown:e}),i(n0,
{shown:e}),i(r0,{shown:e}),i(gp,{}),e.edges?i(s0,{shown:e}):null]})}function Yx(){return i("article",{children:[i("heade\
r",{class:"item-head",children:[i(ut,{text:u("read.no-network")}),i("p",{children:u("read.no-network-advice")})]}),i(gp,
{})]})}function ho(e){return Array.from({length:e},(t,n)=>n)}function Qx({shown:e}){let t=u(`read.count-${e.itemKind}`,{
n:e.size}),n=u("read.count-link",{n:e.edges}),r=u("read.count-cluster",{n:e.communities.length});return i("ul",{class:"f\
acts",children:[i("li",{children:i(I,{n:e.size,text:t,rows:()=>({title:t,kind:"items",itemKind:e.itemKind,positions:[...e.
item]})})}),i("li",{children:i(I,{n:e.edges,text:n,rows:()=>({title:n,kind:"edges",network:e.place,positions:ho(e.edges)})})}),
e.communities.length?i("li",{children:i("button",{type:"button",class:"count",onClick:hp,children:r})}):null]})}function hp(){
Je.value="clusters",ne.value="browse"}function Zx({shown:e}){return i("div",{class:"callout",children:[i("p",{children:u(
e.size?"read.no-links":"read.no-nodes")}),i("p",{lang:"en",children:e.explanation})]})}function e0({shown:e}){let t=[...e.
communities].sort((n,r)=>r.size-n.size).slice(0,Gx);return t.length?i(ct,{title:u("read.clusters"),children:[i("ul",{class:"\
rows",children:t.map(n=>i("li",{children:i(t0,{shown:e,cluster:n})},n.number))}),t.length<e.communities.length?i("button",
{type:"button",class:"button quiet more",onClick:hp,children:u("read.all-clusters",{n:e.communities.length})}):null]}):null}
function t0({shown:e,cluster:t}){let n=()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:ho(e.size).filter(
r=>e.community[r]===t.number).map(r=>e.item[r])});return i("div",{class:"counted",children:[i(ri,{cluster:t,open:()=>Z({
what:"cluster",network:e.place,community:t.number})}),i(I,{n:t.size,rows:n,label:t.label})]})}function n0({shown:e}){let t=Be(
()=>Nf(e),[e]),n=Be(()=>(t?Lf:es)(e,ho(e.size)).slice(0,pp),[e]);return t?i(ct,{title:u("read.most-linked"),children:[i(
"p",{class:"muted small",children:u("read.all-cited-alike",{n:e.occurrences[0]})}),i("ul",{class:"rows",children:n.map(r=>i(
"li",{children:i(Bf,{shown:e,node:r})},r))})]}):i(V,{title:u(`read.most-${Ke(e)}`),all:n,most:pp,row:r=>i(Zi,{shown:e,node:r}),
plain:!0})}function r0({shown:e}){return i(ct,{title:u("read.how-to-begin"),children:i("ul",{class:"hints",children:[i("\
li",{children:u("read.begin-search")}),i("li",{children:u("read.begin-open")}),i("li",{children:e.edges?u("read.begin-li\
nk"):u("read.begin-list")})]})})}var o0=["document","work","person","venue","publisher"];function gp(){let e=o0.filter(n=>y.
items[n].length),t=u("read.count-reference",{n:y.references.length});return i(ct,{title:u("read.in-all"),children:i("ul",
{class:"facts",children:[e.map(n=>i("li",{children:i(i0,{kind:n})},n)),i("li",{children:i(I,{n:y.references.length,text:t,
rows:()=>({title:t,kind:"references",positions:ho(y.references.length)})})})]})})}function i0({kind:e}){let t=y.items[e].
length,n=u(`read.count-${e}`,{n:t});return i(I,{n:t,text:n,rows:()=>({title:n,kind:"items",itemKind:e,positions:ho(t)})})}
function s0({shown:e}){return i("details",{class:"section exactly",children:[i("summary",{children:u("read.how-counted")}),
i("p",{class:"muted",lang:"en",children:i(C,{text:e.explanation})})]})}function yp({count:e,height:t,label:n,row:r}){let o=z(null),s=yi({count:e,getScrollElement:()=>o.current,estimateSize:()=>t,
overscan:6,initialRect:{width:360,height:600},measureElement:$l});return i("div",{class:"virtual",ref:o,tabIndex:0,role:"\
group","aria-label":n,children:i("ul",{class:"virtual-rows",style:{height:`${s.getTotalSize()}px`},children:s.getVirtualItems().
map(({index:l,start:a})=>i("li",{"data-index":l,ref:c=>s.measureElement(c),"aria-setsize":e,"aria-posinset":l+1,style:{transform:`\
translateY(${a}px)`},children:r(l)},l))})})}function rs({problem:e,told:t}){let{level:n,code:r,message:o,advice:s,file:l,line:a,raw:c}=e;return i("div",{class:"prob\
lem",children:[t?null:i("p",{class:"problem-head small",children:[i("span",{class:`problem-level ${n}`,children:P("probl\
em-level",n)}),i("code",{children:r})]}),l===null?null:i(Xe,{file:l,line:a}),o===t?.message?null:i("p",{lang:"en",dir:"a\
uto",children:o}),!s||s===t?.advice?null:i("p",{class:"muted",lang:"en",dir:"auto",children:s}),c?i("blockquote",{dir:"a\
uto",children:c}):null]})}var l0={items:48,references:96,citations:96,edges:88,merges:96,problems:120};function bp({rows:e}){let{title:t,kind:n,positions:r}=e;
return i("article",{class:"rows-view",children:[i("header",{class:"item-head",children:[i(ut,{text:t}),/\d/.test(t)?null:
i("p",{class:"muted",children:u("read.count-row",{n:r.length})}),i(a0,{rows:e})]}),i(yp,{count:r.length,height:l0[n],label:t,
row:o=>i(c0,{rows:e,position:r[o]})},t)]})}function a0({rows:e}){let{kind:t,itemKind:n,positions:r}=e;if(t!=="items"||n!==
v.value.itemKind||!r.length)return null;let o=r.map(s=>v.value.nodeOf(s)).filter(s=>s>=0);return i("p",{class:"actions",
children:[o.length?i(S,{onClick:()=>{ne.value="map",je({at:"nodes",nodes:o})},children:u("read.show-on-map")}):null,i(S,
{onClick:()=>Ge(r),children:u("read.select")})]})}function c0({rows:e,position:t}){switch(e.kind){case"items":return i(se,
{item:y.items[e.itemKind??"work"][t]});case"references":return i(u0,{position:t});case"citations":return i(m0,{position:t});case"\
edges":return i(d0,{shown:J[e.network??0],edge:t});case"merges":return i(f0,{position:t});case"problems":return i(rs,{problem:y.
problems[t]})}}function u0({position:e}){let{work:t}=y.references[e];return i(_,{children:[i(Ut,{position:e}),t===null?null:
i("p",{class:"small to-item",children:["→ ",i(Ie,{item:y.items.work[t]})]})]})}function m0({position:e}){let{works:t}=y.
citations[e];return i(_,{children:[i(_n,{position:e}),t.length?i("ul",{class:"names small to-item",children:t.map(n=>i("\
li",{children:["→ ",i(Ie,{item:y.items.work[n]})]},n))}):i("p",{class:"small muted",children:u("read.leads-nowhere")})]})}
function d0({shown:e,edge:t}){let[n,r]=[oe(e,e.from[t]),oe(e,e.to[t])];return i("button",{type:"button",class:"row-name \
edge-row",onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[i(C,{class:"row-label",text:n.label}),i("span",{
class:"edge-row-to",children:[i("span",{"aria-hidden":"true",children:e.directed?"→":"—"})," ",i(C,{text:r.label})]}),
i("span",{class:"row-subtitle",children:ar(e,e.count[t])})]})}function f0({position:e}){let t=y.merges[e],n=t.items[0]??
t.items[1];return i(_,{children:[i(ts,{merge:t}),n===null?null:i("p",{class:"small to-item",children:["→ ",i(Ie,{item:y.
items[t.kind][n]})]})]})}var vp=new WeakMap;function wp(){let e=L.value,t=z(null);ze(()=>{let r=t.current;r&&(r.scrollTop=(e&&vp.get(e))??0)},[e]);
let n=()=>{e&&t.current&&vp.set(e,t.current.scrollTop)};return i(_,{children:[e?i(p0,{}):null,i("div",{class:`read-body ${e?.
what==="rows"?"of-rows":""}`,ref:t,onScroll:n,children:i(h0,{now:e})})]})}function p0(){return i("nav",{class:"details-h\
ead","aria-label":u("read.trail"),children:[He.value.length?i(S,{class:"button quiet",onClick:Lu,children:[i(K,{name:"ba\
ck"})," ",u("read.back")]}):i("span",{}),i(S,{class:"button quiet close","aria-label":u("read.close"),title:u("read.clos\
e"),onClick:()=>Z(null),children:i(K,{name:"close"})})]})}function h0({now:e}){switch(e?.what){case"item":{let t=y.items[e.
kind][e.position];return t?i(fp,{item:t},`${e.kind}-${e.position}`):i(po,{})}case"edge":{let t=J[e.network];return t?i(Uf,
{shown:t,edge:e.edge},`${e.network}-${e.edge}`):i(po,{})}case"cluster":{let t=J[e.network],n=t&&Fe(t,e.community);return n?
i(Df,{shown:t,cluster:n}):i(po,{})}case"rows":return i(bp,{rows:e.rows});default:return i(po,{})}}var xp=["error","warning","note"],kp=5,os=M("all");function Sp(){let{problems:e}=y,t=e.flatMap((n,r)=>os.value==="all"||
n.level===os.value?[r]:[]);return i("article",{children:[i("header",{class:"item-head",children:[i("h2",{children:u("rea\
d.problems")}),e.length?i("p",{children:u("read.about-problems")}):i("p",{children:u("read.no-problems")}),e.length?i(g0,
{}):null]}),y0(t).map(([n,r])=>i(v0,{code:n,places:r},n))]})}function g0(){let t=xp.map(o=>[o,y.problems.filter(s=>s.level===
o).length]).filter(([,o])=>o);if(t.length<2)return i(_,{});let n={value:"all",text:u("read.all-levels")},r=t.map(([o,s])=>({
value:o,text:`${P("level",o)} ${A(s)}`}));return i(et,{class:"small",label:u("read.levels"),choices:[n,...r],chosen:os.value,
choose:o=>{os.value=o}})}function y0(e){let t=new Map;for(let r of e){let{code:o}=y.problems[r];t.set(o,[...t.get(o)??[],
r])}let n=([,r])=>xp.indexOf(y.problems[r[0]].level);return[...t].sort((r,o)=>n(r)-n(o)||o[1].length-r[1].length)}function b0(e){
let t=e.map(o=>y.problems[o]),[n]=t,r=o=>t.every(s=>s[o]===n[o])?n[o]:"";return{...n,message:r("message"),advice:r("advi\
ce")}}function v0({code:e,places:t}){let n=b0(t),r=()=>({title:e,kind:"problems",positions:t});return i("section",{class:"\
section problem-group",children:[i("h3",{children:[i("code",{children:e}),i("span",{class:`problem-level small ${n.level}`,
children:P("problem-level",n.level)}),i(I,{n:t.length,label:e,rows:r})]}),n.message?i("p",{lang:"en",children:n.message}):
null,n.advice?i("p",{class:"muted",lang:"en",children:n.advice}):null,i("ul",{class:"rows",children:t.slice(0,kp).map(o=>i(
"li",{children:i(rs,{problem:y.problems[o],told:n})},o))}),t.length>kp?i(I,{n:t.length,text:u("parts.show-all",{n:t.length}),
rows:r}):null]})}function _p({review:e,questions:t}){let n=gt.value;return i("aside",{class:"panel read","aria-label":u("read.title"),children:[
i(Go,{label:u("read.title"),chosen:n,choose:r=>{gt.value=r},choices:[{value:"details",text:u("read.details")},{value:"re\
view",text:u("read.review"),badge:t},{value:"problems",text:u("read.problems"),badge:y.problems.length},{value:"about",text:u(
"read.about")}]}),i(Yo,{value:n,children:i(w0,{chosen:n,review:e})},n)]})}function w0({chosen:e,review:t}){return e==="d\
etails"?i(wp,{}):e==="review"?i("div",{class:"read-body of-review",children:t}):i("div",{class:"read-body",children:e===
"problems"?i(Sp,{}):i(Rf,{})})}var k0=60,x0={ё:"е",ß:"ss",ς:"σ",ΐ:"ι",ΰ:"υ",ǰ:"j",ẖ:"h",ẗ:"t",ẘ:"w",ẙ:"y"};function Mn(e){return e.normalize(
"NFKC").toLowerCase().replace(/[ёßςΐΰǰẖẗẘẙ]/gu,n=>x0[n]).replace(/[^\p{L}\p{N}]+/gu,"")}function On(e,t){let n=t.
split(" ",1)[0];return e==="person"&&n.includes("@")||e==="work"&&/^[0-9a-f]{16}$/.test(n)?n:Mn(t)}async function Ep(e){
let t=new TextEncoder().encode(Mn(e)),n=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(n.subarray(
0,8),r=>r.toString(16).padStart(2,"0")).join("")}async function Mp(e){return e.kind==="work"?_0(e):e.kind==="person"?M0(
e):e.kind==="venue"?P0(e):""}function Oa(e){return e==="work"||e==="person"||e==="venue"}var S0=/[\u0345\u037a\u1f00-\u1fff\u13a0-\u13ff]/u;
async function _0(e){let n=e.references.map(r=>y.references[r].text).reduce((r,o)=>o.length>r.length?o:r,"");return Mn(n)?
S0.test(n)?n:`${await Ep(n)} ${n.replace(/\s+/gu," ").trim().slice(0,k0)}`.trim():""}var pr=null;function E0(){if(pr)return pr;
pr=new Map;for(let e of y.items.person)for(let t of[...e.forms,...e.mentions.map(({printed:n})=>n)]){let n=Mn(t),r=pr.get(
n);pr.set(n,r===void 0||r===e.position?e.position:-1)}return pr}async function M0(e){let t=E0();for(let r of[e.label,...e.
forms])if(t.get(Mn(r))===e.position)return r;let n=e.mentions[0];return n?O0(n):""}async function O0({reference:e,role:t,
place:n,printed:r}){let o=y.references[e].text;return`${await Ep(o)}@${t}.${n} ${r}`.trim()}function P0(e){let t=Mn(e.label);
return e.forms.find(n=>Mn(n)===t)??e.forms[0]??""}var C0=new Set(["same","different"]),A0=E(()=>{let e=new Map;for(let t of[...y.merges,...y.uncertain])[t.left,t.right].forEach(
({key:n},r)=>{let o=t.items[r];n&&o!==null&&e.set(`${t.kind} ${On(t.kind,n)}`,o)});for(let{row:t,ends:n}of D.value)for(let{
key:r,item:o}of n)o!==null&&e.set(`${t.kind} ${On(t.kind,r)}`,o);return e}),Pa=class{above=new Map;find(t){let n=t;for(let r=this.
above.get(n);r!==void 0;r=this.above.get(n))n=r;return n!==t&&this.above.set(t,n),n}join(t,n){let[r,o]=[this.find(t),this.
find(n)];r!==o&&this.above.set(o,r)}};function Ca(e,t,n){let r=`${e} ${On(e,t)}`,o=n??A0.value.get(r);return o===void 0?
r:`${e} #${o}`}function ss(e,t,n){return[e,...[On(e,t),On(e,n)].sort()].join("	")}var is=E(()=>{let e=new Map;for(let t of al.
value){if(t.verdict==="rename")continue;let n=ss(t.kind,t.left,t.right);e.delete(n),C0.has(t.verdict)&&e.set(n,t)}return e}),
Op=E(()=>{let e=new Pa,t=[];for(let n of is.value.values()){let r=Ca(n.kind,n.left,null),o=Ca(n.kind,n.right,null);n.verdict===
"same"?e.join(r,o):r!==o&&t.push({ends:[r,o],row:n})}return{groups:e,apart:t}});function Aa(e,[t,n]){let r=is.value.get(
ss(e,t.key,n.key));if(r)return[r.verdict,!0];if(!is.value.size)return[null,!1];let[o,s]=[t,n].map(({key:f,item:h})=>Ca(e,
f,h));if(o===s)return[null,!1];let{groups:l,apart:a}=Op.value,[c,m]=[l.find(o),l.find(s)];return c===m?["same",!1]:[a.some(
({ends:f})=>{let[h,p]=f.map(g=>l.find(g));return h===c&&p===m||h===m&&p===c})?"different":null,!1]}var I0=E(()=>{let{groups:e,
apart:t}=Op.value,n=t.filter(({ends:[r,o]})=>e.find(r)===e.find(o));return new Set(n.map(({row:r})=>ss(r.kind,r.left,r.right)))});
function Ia({kind:e,left:t,right:n,verdict:r}){return r==="different"&&I0.value.has(ss(e,t,n))}function T0(e){return Aa(
e.kind,[{key:e.left.key,text:"",item:e.items[0]},{key:e.right.key,text:"",item:e.items[1]}])[0]}function hr(e){return e.
kind!=="publisher"&&e.left.key!==""&&e.right.key!==""}var gr=E(()=>{let e=new Set;return y.uncertain.filter(t=>{if(!hr(t)||
T0(t))return!1;let[n,r]=R0(t),o=[t.kind,n,r].join("	");return e.has(o)?!1:(e.add(o),!0)})});function R0(e){let[t,n]=e.items;
return(t!==null&&n!==null&&t!==n?[String(t),String(n)]:[e.left.key,e.right.key]).sort()}var Pp=E(()=>{let e=new Map;for(let t of al.
value){let n=`${t.kind} ${On(t.kind,t.left)}`;t.verdict==="rename"?e.set(n,t):t.verdict==="withdrawn"&&e.get(n)?.right===
t.right&&e.delete(n)}return[...is.value.values(),...e.values()]});var ls=M("questions"),Qe=M(-1),yr=M(!1),go=M({kind:"",rule:"",most:1,text:""});function as(e){go.value={...go.value,...e}}
var Cp=new WeakMap;function N0(e){let t=Cp.get(e);return t===void 0&&(t=` ${fe(`${e.left.text} ${e.right.text}`)}`,Cp.set(
e,t)),t}var Ap=E(()=>{let{kind:e,rule:t,most:n,text:r}=go.value,o=Nr(r);return y.merges.filter(s=>(!e||s.kind===e)&&(!t||
s.rule===t)).filter(s=>s.score<=n&&o.every(l=>N0(s).includes(` ${l}`))).sort((s,l)=>s.score-l.score||s.position-l.position)});
function Ip(e){let t=new Map;for(let n of y.merges)t.set(n[e],(t.get(n[e])??0)+1);return[...t].sort((n,r)=>r[1]-n[1]||(n[0]<
r[0]?-1:1))}var L0={s:"same",y:"same",ы:"same",d:"different",n:"different",в:"different",k:"next",л:"next"," ":"next",arrowdown:"\
next",arrowup:"previous",u:"undo",г:"undo"};function Rt(e,t,n){let r=Ta(n,e,1),o=r===e.position?Ta(n,e,-1):r,s=Ar(e.kind,
zo(e),t,"review");Qe.value=o,yr.value=!0,cs(t,[s])}function cs(e,t){let n=new Set(t.map(({number:o})=>o)),r=()=>D.value.
filter(({number:o,undone:s})=>n.has(o)&&!s).forEach(on);Q(u(`review.said-${e}`),{text:u("review.undo"),run:r})}function B0(){
let e=D.value.filter(({undone:t})=>!t).at(-1);e&&(on(e),Q(u("review.taken-back")))}function Ta(e,t,n){let r=e.findIndex(
({position:s})=>s===t.position),o=Math.min(Math.max(r+n,0),e.length-1);return e[o]?.position??-1}function Tp(e,t,n){if(e.
ctrlKey||e.altKey||e.metaKey||bn(e.target))return;let r=L0[e.key.toLowerCase()],o=e.target instanceof HTMLElement&&e.target.
matches("button, summary");if(!r||o&&e.key===" ")return;let s=t.find(({position:l})=>l===Qe.value)??t[0];if(e.preventDefault(),
r==="undo")B0();else if(s)r==="same"||r==="different"?n(s,r):(Qe.value=Ta(t,s,r==="next"?1:-1),yr.value=!0);else return}var F0=50;function D0(){let{kind:e,positions:t}=Se.value;if(Oa(e)&&t.size&&t.size<=F0)return[...t].map(o=>y.items[e][o]);
let n=L.value;return n?.what==="item"&&Oa(n.kind)&&!t.size?[y.items[n.kind][n.position]]:[]}async function Np(e){return{
key:await Mp(e),text:e.label,item:e.position}}async function Rp(e,t){let n=await Promise.all(e.map(Np)),[r,...o]=n;if(n.
some(({key:l})=>!l)||new Set(n.map(({key:l})=>l)).size<n.length){Q(u("review.same-print"));return}let s=e[0].kind;cs(t,o.
map(l=>Ar(s,[r,l],t,"chosen")))}async function X0(e,t){let n=await Np(e);if(!n.key){Q(u("review.same-print"));return}let r={
key:t,text:t,item:null};cs("rename",[Ar(e.kind,[n,r],"rename")])}function Lp(){let e=D0();return e.length?i("section",{class:"\
chosen-items","aria-label":u("review.chosen"),children:[i("ul",{children:e.map(t=>i("li",{children:i(C,{text:t.label})},
t.position))}),e.length>1?i($0,{items:e}):i(J0,{item:e[0]},e[0].id)]}):null}function $0({items:e}){return i("div",{class:"\
answers",children:[i(S,{class:"button primary","data-verdict":"same",onClick:()=>{Rp(e,"same")},children:u("review.these\
-same",{n:e.length})}),e.length===2?i(S,{"data-verdict":"different",onClick:()=>{Rp(e,"different")},children:u("review.t\
hese-different")}):null]})}function J0({item:e}){let t=Ks(e.label),n=t.value.trim()!==e.label&&/[\p{L}\p{N}]/u.test(t.value);
return i("form",{class:"rename",onSubmit:r=>{r.preventDefault(),n&&X0(e,t.value.trim())},children:[i("label",{children:[
i("span",{class:"visually-hidden",children:u("review.new-name")}),i("input",{type:"text",name:"label",maxLength:1e3,value:t.
value,onInput:({currentTarget:r})=>{t.value=r.value}})]}),i(S,{type:"submit",disabled:!n,children:u("review.rename")})]})}function Bp(){let e=[...D.value].reverse();return i(_,{children:[i(V0,{}),Fn()?null:i(K0,{}),e.length?i("ul",{class:"dec\
isions","aria-label":u("review.this-visit"),tabIndex:-1,children:e.map(t=>i(z0,{decision:t},t.number))}):i("p",{class:"m\
uted empty",children:u("review.none-yet")}),i(H0,{})]})}function V0(){return i("label",{class:"signer",children:[i("span",
{children:u("review.signer")}),i("input",{type:"text",name:"by",maxLength:100,value:We.value,onInput:({currentTarget:e})=>{
We.value=e.value}})]})}function K0(){return D.value.length?i("div",{class:"files",children:[i(S,{class:"button primary",
"data-action":"download",onClick:qo,children:u("review.download")}),i("label",{class:"button file-choice",children:[u("r\
eview.append"),i("input",{type:"file",class:"visually-hidden",accept:".tsv,.txt,text/tab-separated-values",onChange:({currentTarget:e})=>{
let t=e.files?.[0];e.value="",t&&xu(t)}})]}),i("p",{class:"muted",children:u("review.files-hint")})]}):null}function z0({
decision:e}){let{row:t,ends:n,undone:r}=e,o=t.verdict==="rename"?t.right:n[1].text;return i("li",{class:`decision ${r?"u\
ndone":""}`,children:[i("p",{children:[i("b",{children:P("verdict",t.verdict)})," ",i("span",{class:"muted",children:[P(
"decided",t.kind)," · ",u(W0(e))]})]}),i("p",{class:"decision-ends",children:[i(C,{text:n[0].text})," ",i("span",{"aria\
-hidden":"true",children:Fp(t.verdict)})," ",i(C,{text:o})]}),Ia(t)?i("p",{class:"warning",children:u("review.contradict\
s")}):null,r?null:i(S,{class:"button quiet","data-action":"undo",onClick:({currentTarget:s})=>{s.closest("ul")?.focus(),
on(e)},children:u("review.undo")})]})}function W0({written:e,taken:t,undone:n,row:r}){return n&&r.verdict!=="withdrawn"?
"review.state-undone":e?"review.state-written":t?"review.state-taken":"review.state-open"}function Fp(e){return{same:"=",
different:"≠",rename:"→"}[e]??"?"}function H0(){let e=new Set(D.value.map(({row:n})=>Ra(n))),t=Pp.value.filter(n=>!e.
has(Ra(n)));return!rn.value||!t.length?null:i("details",{class:"earlier",children:[i("summary",{children:u("review.earli\
er",{n:t.length})}),i("ul",{class:"decisions",children:t.map(n=>i(U0,{row:n},Ra(n)))})]})}function U0({row:e}){return i(
"li",{class:"decision",children:[i("p",{children:[i("b",{children:P("verdict",e.verdict)})," ",i("span",{class:"muted",children:[
P("decided",e.kind),e.by,e.date].filter(Boolean).join(" · ")})]}),i("p",{class:"decision-ends",children:[i(C,{text:e.left}),
" ",Fp(e.verdict)," ",i(C,{text:e.right})]}),Ia(e)?i("p",{class:"warning",children:u("review.contradicts")}):null,i(S,{class:"\
button quiet",onClick:()=>hu(e),children:u("review.take-back")})]})}function Ra({left:e,right:t,verdict:n,kind:r}){return[
e,t,n,r].join("	")}function Dp(){if(!Fn())return null;let e=De.value,t=xt.value.length;return i("section",{class:"live","aria-label":u("rev\
iew.live"),children:[i("p",{class:"live-line",role:"status","data-waiting":t,children:[t?u("review.live-waiting",{n:t}):
u("review.live-written")," ",e?i(C,{class:"place",text:e.table}):null]}),i(q0,{waiting:t}),i(j0,{})]})}function q0({waiting:e}){
let t=$n.value||De.value?.closed;return t?i("div",{class:"fault",role:"alert",children:[i("p",{children:[i("b",{children:u(
"review.not-written")})," ",i(C,{text:t})]}),e?i("div",{class:"answers",children:[i(S,{onClick:()=>{Ir()},children:u("re\
view.try-again")}),i(S,{"data-action":"download",onClick:qo,children:u("review.download")})]}):null]}):null}function j0(){
let e=De.value?.build,t=e?.status==="building",n=!t&&!!De.value&&De.value.page!==fl.value;return i("div",{class:"build",
children:[i(S,{class:De.value?.stale?"button primary":"button","data-action":"build",disabled:t||!e,onClick:()=>{Su()},children:u(
t?"review.building":"review.build-again")}),e&&t?i(G0,{stage:e.stage,done:e.done,total:e.total}):null,n?i(S,{class:"butt\
on primary","data-action":"reload",onClick:()=>location.reload(),children:u("review.show-new")}):null,De.value?.stale&&!t?
i("span",{class:"muted",children:u("review.stale")}):null,e?.status==="failed"?i("p",{class:"warning",role:"alert",children:[
u("review.build-failed")," ",i(C,{text:e.message})]}):null]})}function G0({stage:e,done:t,total:n}){let r=n>1?` ${A(t)} \
/ ${A(n)}`:"";return i("span",{class:"progress",role:"status",children:[i("progress",{max:n||1,value:n?t:void 0,"aria-la\
bel":u("review.building")}),i("span",{class:"muted",children:(e?P("stage",e):"")+r})]})}var Y0=/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu,Na=/[\p{L}\p{N}]/u,Q0=5e3;function Vp(e,t){let[n,r]=[$p(e),$p(t)],o=[Jp(
n,r),Jp(r,n)];return o[0].some(({text:l,differs:a})=>!a&&Na.test(l))?o:[Xp(n),Xp(r)]}function Xp(e){return e.map(t=>({text:t,
differs:!1}))}function $p(e){return e.length>Q0?[e]:e.match(Y0)??[]}function Jp(e,t){let n=new Map;for(let r of t.filter(
o=>Na.test(o))){let o=fe(r);n.set(o,(n.get(o)??0)+1)}return e.map(r=>{if(!Na.test(r))return{text:r,differs:!1};let o=fe(
r),s=n.get(o)??0;return n.set(o,s-1),{text:r,differs:s<=0}})}function us({pair:e,summary:t,class:n="",open:r=!1,children:o}){let s=z(null),l=Qe.value===e.position;ze(()=>{!l||!yr.value||
(yr.value=!1,s.current?.focus())});let[a,c]=Vp(e.left.text,e.right.text),m=e.left.reference!==null&&e.left.reference===e.
right.reference;return i("li",{ref:s,class:`pair ${n}`,tabIndex:l?0:-1,"data-pair":e.position,"data-kind":e.kind,"aria-c\
urrent":l?"true":void 0,onFocusIn:()=>{Qe.value=e.position},children:[i("p",{class:"pair-head",children:[i("b",{children:P(
"decided",e.kind)})," ",i("span",{class:"muted",children:t})]}),i("div",{class:"sides",children:[i(Kp,{pair:e,side:0,pieces:a,
alone:!m}),i(Kp,{pair:e,side:1,pieces:c,alone:!m})]}),m?i(zp,{pair:e,side:0}):null,Wp(e)?i(Hp,{pair:e,side:0}):null,i("d\
iv",{class:"answers",children:o}),i(Z0,{evidence:e.evidence,open:r})]})}function Kp({pair:e,side:t,pieces:n,alone:r}){return i(
"div",{class:"side",children:[i("bdi",{class:"side-text",children:n.map(({text:o,differs:s})=>s?i("b",{class:"differs",children:o}):
o)}),r?i(zp,{pair:e,side:t}):null]})}function zp({pair:e,side:t}){let{reference:n}=t?e.right:e.left,r=n===null?null:y.references[n];
return i("div",{class:"surroundings",children:[r&&e.kind!=="work"?i(C,{class:"side-context",text:r.text}):null,r?i(Xe,{file:r.
file,line:r.line,page:r.page}):null,Wp(e)?null:i(Hp,{pair:e,side:t})]})}function Wp({items:[e,t]}){return e!==null&&e===
t}function Hp({pair:e,side:t}){let n=e.items[t];if(n===null)return null;let r=Bo(e.kind,n);return i(S,{class:"link",title:u(
"review.open-item"),onClick:()=>yt(r),children:e.kind==="work"?u("review.details"):i(C,{text:r.label})})}function Z0({evidence:e,
open:t}){if(!e.length)return null;let n=e.map(({feature:r,weight:o})=>`${_a(r)} ${Sa(o)}`);return i("details",{class:"re\
asons",open:t,children:[i("summary",{children:t?u("review.reasons",{n:e.length}):n.join(" · ")}),i(qt,{evidence:e})]})}var La=20;function ms({label:e,pairs:t,card:n,say:r}){let[o,s]=Ze(La),l=t.findIndex(({position:a})=>a===Qe.value);return pe(
()=>{l<0?Qe.value=t[0]?.position??-1:l>=o&&s(l+La)}),i(_,{children:[i("ul",{class:"pairs","aria-label":e,onKeyDown:a=>Tp(
a,t,(c,m)=>r(c,m)),children:t.slice(0,o).map(a=>n(a))}),t.length>o?i(S,{class:"button more",onClick:()=>s(o+La),children:u(
"review.more",{n:t.length-o})}):null]})}function qp(){if(!y.merges.length)return i("p",{class:"muted empty",children:u("review.no-merges")});let e=Ap.value;return i(
_,{children:[i(nS,{}),i("p",{class:"muted hint","aria-live":"polite",children:u("review.merges-shown",{n:e.length,all:A(
y.merges.length)})}),i(ms,{label:u("review.merged"),pairs:e,say:(t,n)=>eS(t,n==="different",e),card:t=>i(tS,{pair:t,all:e},
t.position)})]})}function eS(e,t,n){hr(e)&&Rt(e,t?"different":"same",n)}function tS({pair:e,all:t}){let n=e.by?u("review\
.decided-by",{name:e.by}):P("rule",e.rule),r=u("review.merged-how",{score:A(e.score*100),how:n}),[o,s]=Aa(e.kind,zo(e));
return i(us,{pair:e,summary:r,class:o==="different"?"parted":"",children:hr(e)?i(_,{children:[i(S,{"data-verdict":"diffe\
rent","aria-pressed":o==="different"?"true":"false",onClick:()=>Rt(e,"different",t),children:u("review.not-same")}),i(S,
{"data-verdict":"same","aria-pressed":o==="same"?"true":"false",onClick:()=>Rt(e,"same",t),children:u("review.confirm")}),
o&&s?i(S,{class:"button quiet","data-verdict":"withdrawn",onClick:()=>Rt(e,"withdrawn",t),children:u("review.undecided")}):
null]}):i("span",{class:"muted",children:u(e.kind==="publisher"?"review.no-publishers":"review.same-print")})})}function nS(){
let{kind:e,rule:t,most:n,text:r}=go.value;return i("div",{class:"merge-filters",children:[i("input",{type:"search",value:r,
"aria-label":u("review.find"),placeholder:u("review.find"),onInput:({currentTarget:o})=>as({text:o.value})}),i(Up,{label:u(
"review.kind"),table:"decided",column:"kind",chosen:e}),i(Up,{label:u("review.rule"),table:"rule",column:"rule",chosen:t}),
i("label",{class:"score-filter",children:[i("span",{children:u("review.score-most",{score:A(n*100)})}),i("input",{type:"\
range",min:"0",max:"100",value:String(Math.round(n*100)),onInput:({currentTarget:o})=>as({most:Number(o.value)/100})})]})]})}
function Up({label:e,table:t,column:n,chosen:r}){return i("select",{"aria-label":e,value:r,name:n,onChange:({currentTarget:o})=>as(
{[n]:o.value}),children:[i("option",{value:"",children:u(`review.all-${n}s`)}),Ip(n).map(([o,s])=>i("option",{value:o,children:`${P(
t,o)} (${A(s)})`},o))]})}function jp(){let e=gr.value,t=y.uncertain.filter(hr).length-e.length;return e.length?i(_,{children:[i("p",{class:"muted\
 hint",children:[u("review.questions-hint")," ",i(oS,{})]}),i(ms,{label:u("review.questions"),pairs:e,say:(n,r)=>Rt(n,r,
e),card:n=>i(iS,{pair:n,all:e},n.position)})]}):i("p",{class:"muted empty",children:u(t?"review.all-answered":"review.no\
-questions")})}var rS={S:"same",D:"different",K:"later",U:"undo"};function oS(){return i("span",{class:"keys",children:[
u("review.keys"),Object.entries(rS).map(([e,t])=>i("span",{class:"key",children:[i("kbd",{children:e})," ",u(`review.${t}`)]},
e))]})}function iS({pair:e,all:t}){let n=A(e.score*100),r=u(e.joined?"review.now-one":"review.now-two",{score:n});return i(
us,{pair:e,summary:r,open:!0,children:[i(S,{"data-verdict":"same",onClick:()=>Rt(e,"same",t),children:u("review.same")}),
i(S,{"data-verdict":"different",onClick:()=>Rt(e,"different",t),children:u("review.different")})]})}var sS={questions:jp,merged:qp,decided:Bp};function Gp(){let e=sS[ls.value],t=D.value.filter(({undone:r})=>!r).length,n=[
{value:"questions",text:Ba("review.questions",gr.value.length)},{value:"merged",text:Ba("review.merged",y.merges.length)},
{value:"decided",text:Ba("review.decided",t)}];return i("div",{class:"review",children:[i(Dp,{}),i(Lp,{}),i(et,{label:u(
"review.title"),choices:n,chosen:ls.value,class:"review-views",choose:r=>{Qe.value=-1,ls.value=r}}),i(e,{})]})}function Ba(e,t){
return t?`${u(e)} ${A(t)}`:u(e)}async function Yp(e,t){let n=[],r=performance.now();for(let o of e)n.push(o),!(performance.now()-r<40)&&(await new Promise(
s=>setTimeout(s)),r=performance.now());return new Blob(n,{type:`${t};charset=utf-8`})}var Qp="\uFEFF",lS=/(^|[,;\t])((?:[^\S\t]|["'])*)(?=[=+\-@＝＋－＠])/gu;function aS(e){if(e===null)return"";if(typeof e==
"number")return String(e);let t=Vo(e).replace(lS,"$1$2'");return/[",]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function ds(e){
return`${e.map(aS).join(",")}\r
`}var Zp=["author","title","container","issued","volume","issue","pages","publisher","place","doi","isbn","url"];function eh(e){
let t=e.itemKind==="work"?["cluster"]:[];return Qp+ds(["id","type","language",...Zp,"cited","cited_by",...t])}function th(e,t){
let n=t.documents.map(s=>{let{file:l,id:a}=y.items.document[s];return y.files[l]??a}),r=Zp.map(s=>t.fields[s]??""),o=[t.
id,t.type,t.language,...r,n.length,n.join("; ")];return e.itemKind==="work"&&o.push(cS(e,t.position)),ds(o)}function cS(e,t){
let n=e.nodeOf(t);return n<0?"":Fe(e,e.community[n])?.label??""}function*nh(e){let t=y.items[e.itemKind];yield Qp+ds(["s\
ource","target","source_label","target_label","count","weight"]);for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let r=[t[e.item[e.from[n]]],t[e.item[e.to[n]]]],[o,s]=[r.map(({id:l})=>l),r.map(({label:l})=>l)];yield ds([...o,...s,e.count[n],
e.weight[n]])}}var uS=[["node","label","string"],["node","cluster","string"],["node","occurrences","double"],["node","year","int"],["no\
de","x","double"],["node","y","double"],["edge","count","double"],["edge","weight","double"]],mS={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","	":"&#9;","\n":"&#10;"};function fs(e){return e.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"\t\n]/g,t=>mS[t])}function Yt(e,t){return`<data key="${e}">${typeof t=="number"?t:fs(t)}</data>`}function dS(e,t){
let n=y.items[e.itemKind][e.item[t]],r=[Yt("label",n.label),Yt("cluster",Fe(e,e.community[t])?.label??""),Yt("occurrence\
s",e.occurrences[t]),n.year===null?"":Yt("year",n.year),Yt("x",rt.value.x[t]),Yt("y",rt.value.y[t])];return`<node id="${fs(
n.id)}">${r.join("")}</node>
`}function*rh(e){let t=y.items[e.itemKind];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;for(let[n,r,o]of uS)yield`<key id="${r}" for="${n}" attr.name="${r}" attr.type="${o}"/>
`;yield`<graph edgedefault="${e.directed?"directed":"undirected"}">
`;for(let n=0;n<e.size;n+=1)H.value.item[e.item[n]]&&(yield dS(e,n));for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let[r,o]=[e.from,e.to].map(s=>t[e.item[s[n]]].id);yield`<edge source="${fs(r)}" target="${fs(o)}">${Yt("count",e.count[n])}${Yt(
"weight",e.weight[n])}</edge>
`}yield`</graph>
</graphml>
`}function*oh(e,t){let n=e.name==="csl-json",r=0;n&&(yield`[
`);for(let o of t){let s=e.textOf(o).replace(/\n+$/,"");s&&(r&&(yield n?`,
`:`

`),yield s,r+=1)}yield n?`
]
`:`
`}function*ih(e,t){yield eh(e);for(let n of t)yield th(e,y.items.work[n])}function*sh(e,t){let n=t.map(r=>e.textOf(r).trim()).
filter(Boolean);n.sort(new Intl.Collator(q.value).compare);for(let r of n)yield`${r}
`}function Fa(e,t){return t.filter(n=>e.textOf(n).trim()).length}function fS(){return y.items.work.map(({position:e})=>e)}function pS(e){let{itemKind:t,item:n,community:r}=v.value;return _l(
t,n.filter((o,s)=>r[s]===e))}function Da(e){switch(e.what){case"selection":return El.value;case"cluster":return pS(e.community);case"\
visible":return Sl.value;case"all":return fS()}}function hS(){let e=L.value,t=v.value;return e?.what==="cluster"&&e.network===
t.place?e.community:t.communities[0]?.number??-1}var Pn=E(()=>dn.value?dn.value:El.value.length?{what:"selection"}:{what:H.
value.count<ye.value.length&&Sl.value.length?"visible":"all"}),ps=E(()=>Pn.value.what==="cluster"?Pn.value.community:hS());
function Xa(e,t=ps.value){dn.value=e==="cluster"?{what:e,community:t}:{what:e}}var wt=E(()=>Da(Pn.value));function $a(){let e=Pn.value;if(e.what!=="cluster")return u(`take.file-${e.what}`);let t=Fe(v.value,e.community);return t?
_e(t):""}async function hs(e,t,n,r){try{Xn(await Yp(e,t),n),Q(r,void 0,n)}catch(o){Q(u("take.failed"),void 0,String(o))}}
function lh(e){let t=sn([$a()],e.suffix),n=Fa(e,wt.value);return hs(oh(e,wt.value),e.mediaType,t,Ja(n))}function ah(e){let t=sn(
[$a(),P("format",e.name)],"txt"),n=Fa(e,wt.value);return hs(sh(e,wt.value),"text/plain",t,Ja(n))}function ch(){let e=sn(
[$a()],"csv"),t=ih(v.value,wt.value);return hs(t,"text/csv",e,Ja(wt.value.length))}function Ja(e){let t=wt.value.length-
e,n=[u("take.saved",{n:e})];return t&&n.push(u("take.without-entry",{n:t})),n.join(" ")}function Va(e){let t=v.value,n=sn(
[P("network",t.kind)],e),r=e==="csv"?nh(t):rh(t);return hs(r,e==="csv"?"text/csv":"application/graphml+xml",n,u("take.ne\
twork-saved"))}async function Ka(e){await ya(e,!0)&&Q(u("take.picture-saved"))}function uh(){return i(er,{id:"downloads",title:u("take.title"),open:Hr,wide:!0,children:[i("div",{class:"take-columns",
children:[i(yS,{}),i(vS,{})]}),i(kS,{}),i(gS,{})]})}function gS(){let e=pt.value;return i("p",{class:"take-told",role:"s\
tatus",children:e?i(_,{children:[e.text," ",i(C,{class:"notice-quoted",text:e.quoted??""})]}):null})}function yS(){let e={
selection:u("take.selection"),cluster:u("take.cluster"),visible:u("take.visible"),all:u("take.all")};return i("fieldset",
{class:"take-scopes",children:[i("legend",{children:u("take.which-works")}),i(gs,{what:"selection",name:e.selection}),v.
value.communities.length?i(bS,{name:e.cluster}):null,i(gs,{what:"visible",name:e.visible}),i(gs,{what:"all",name:e.all})]})}
function gs({what:e,name:t}){let n=e==="cluster"?{what:e,community:ps.value}:{what:e},r=Da(n).length;return i("label",{class:"\
check-line",children:[i("input",{type:"radio",name:"scope",value:e,checked:Pn.value.what===e,disabled:r===0,onChange:()=>Xa(
e)}),i("span",{children:t}),i("span",{class:"muted number",children:A(r)})]})}function bS({name:e}){return i(_,{children:[
i(gs,{what:"cluster",name:e}),i("select",{class:"field take-cluster","aria-label":u("take.which-cluster"),value:String(ps.
value),onChange:t=>Xa("cluster",Number(t.currentTarget.value)),children:v.value.communities.map(t=>i("option",{value:String(
t.number),children:_e(t)},t.number))})]})}function vS(){let e=R.formats.filter(({download:n})=>n),t=R.formats.filter(({copy:n,
download:r})=>n&&!r);return i("div",{class:"take-formats",children:[i("h3",{children:u("take.references")}),i("div",{class:"\
format-buttons",children:[e.map(n=>i(wS,{format:n},n.name)),i(za,{name:"csv",hint:u("take.hint-csv"),act:ch})]}),t.length?
i(_,{children:[i("h3",{children:u("take.lines")}),i("div",{class:"format-buttons",children:t.map(n=>i(za,{name:n.name,hint:u(
"take.hint-lines"),act:()=>ah(n)},n.name))})]}):null]})}function wS({format:e}){let t={bibtex:u("take.hint-bibtex"),ris:u(
"take.hint-ris"),"csl-json":u("take.hint-csl-json")};return i(za,{name:e.name,hint:t[e.name]??"",act:()=>lh(e)})}function za({
name:e,hint:t,act:n}){return i(S,{class:"button format-button","data-format":e,disabled:wt.value.length===0,onClick:()=>{
n()},children:[i("span",{class:"format-name",children:P("format",e)}),i("span",{class:"muted small",children:t})]})}function kS(){
return v.value.size?i("section",{class:"take-network",children:[i("h3",{children:u("take.network")}),i("div",{class:"for\
mat-row",children:[i(S,{"data-format":"png",onClick:()=>{Ka("png")},children:u("take.picture-png")}),i(S,{"data-format":"\
svg",onClick:()=>{Ka("svg")},children:u("take.picture-svg")}),i(S,{"data-format":"graphml",onClick:()=>{Va("graphml")},children:u(
"take.graphml")}),i(S,{"data-format":"edges",onClick:()=>{Va("csv")},children:u("take.edges")})]})]}):null}var br=class extends Lt{state={failure:null};static getDerivedStateFromError(t){return{failure:t??new Error("unknown")}}componentDidCatch(t){
console.error(t)}render(){return this.state.failure===null?this.props.children:i("section",{class:`failure ${this.props.
class}`,role:"alert",children:i(SS,{failure:this.state.failure,again:()=>this.setState({failure:null})})})}};function xS(e){
let t=e instanceof Error?e.stack??String(e):String(e);return`citegraph ${R?.version??""}
${navigator.userAgent}
${t}`}function SS({failure:e,again:t}){return i(_,{children:[i("h2",{children:u("shell.failure")}),i("p",{children:u("sh\
ell.failure-advice")}),i("pre",{class:"failure-text",tabIndex:0,children:String(e)}),i("div",{class:"failure-tools",children:[
i(S,{class:"button primary",onClick:t,children:u("shell.try-again")}),i(S,{onClick:()=>{Dn(xS(e),u("shell.error-copied"))},
children:u("shell.copy-error")})]})]})}var _S={browse:"list",map:"map",read:"details"};function mh(){let e={browse:u("shell.dock-browse"),map:u("shell.dock-map"),
read:u("shell.dock-read")};return i("nav",{class:"dock",id:"dock","aria-label":u("shell.panels"),children:["browse","map",
"read"].map(t=>i("button",{type:"button",class:"dock-button","data-name":t,"aria-pressed":ne.value===t?"true":"false",onClick:()=>{
ne.value=t},children:[i(K,{name:_S[t]}),e[t]]},t))})}function fh(){return i(er,{id:"help",title:u("shell.help"),open:jn,wide:!0,children:[i("h3",{children:u("shell.first-ste\
ps")}),i("ol",{class:"help-steps",children:[i("li",{children:u("shell.step-find")}),i("li",{children:u("shell.step-look")}),
i("li",{children:u("shell.step-select")}),i("li",{children:u("shell.step-take")})]}),i("div",{class:"help-tables",children:[
i(dh,{title:u("shell.keys"),lines:ES()}),i(dh,{title:u("shell.gestures"),lines:MS()})]})]})}function ES(){return[[["/"],
u("shell.key-search")],[["↑","↓"],u("shell.key-walk")],[["Enter"],u("shell.key-show")],[[u("shell.space")],u("shell.\
key-select")],[["←","→","↑","↓"],u("shell.key-move")],[["+","−","0"],u("shell.key-zoom")],[["L"],u("shell.key-\
lasso")],[["Esc"],u("shell.key-escape")],[["?"],u("shell.key-help")]]}function MS(){return[[[u("shell.click")],u("shell.\
click-does")],[[u("shell.double-click")],u("shell.double-click-does")],[[u("shell.ctrl-click")],u("shell.ctrl-click-does")],
[[u("shell.drag")],u("shell.drag-does")],[[u("shell.wheel")],u("shell.wheel-does")]]}function dh({title:e,lines:t}){return i(
"table",{class:"help-table",children:[i("caption",{children:e}),i("tbody",{children:t.map(([n,r])=>i("tr",{children:[i("\
th",{scope:"row",children:n.map(o=>i("kbd",{children:o},o))}),i("td",{children:r})]},r))})]})}var ys=260,bs=640,Wa={left:340,right:380},mt={left:{width:M(Wa.left),open:M(!0)},right:{width:M(Wa.right),open:M(!0)}};function yo(e,t){
mt[e].width.value=Math.round(Math.min(bs,Math.max(ys,t)))}function ph(e){mt[e].width.value=Wa[e]}function OS(e){mt[e].open.
value=!0,ne.value=e==="left"?"browse":"read"}function vs(){OS("left"),setTimeout(()=>document.getElementById("search-box")?.
focus())}var hh=24;function Ha({side:e}){let{width:t,open:n}=mt[e];if(!n.value)return null;let r=e==="left"?1:-1;return i("div",{
class:`splitter ${e}`,role:"separator",tabIndex:0,"aria-orientation":"vertical","aria-label":e==="left"?u("shell.left-wi\
dth"):u("shell.right-width"),title:u("shell.splitter-help"),"aria-valuemin":ys,"aria-valuemax":bs,"aria-valuenow":t.value,
onDblClick:()=>ph(e),onPointerDown:s=>o(s,t.value,l=>yo(e,l*r)),onKeyDown:s=>{let l={ArrowRight:hh,ArrowLeft:-hh}[s.key];
if(l)yo(e,t.value+l*r);else if(s.key==="Home")yo(e,ys);else if(s.key==="End")yo(e,bs);else if(s.key==="Enter")n.value=!1;else
return;s.preventDefault()}});function o(s,l,a){let c=s.currentTarget,m=s.clientX;c.setPointerCapture(s.pointerId),c.onpointermove=
d=>a(l*r+d.clientX-m),c.onlostpointercapture=()=>{c.onpointermove=null}}}var PS=7e3;function bo(){pt.value=null}function gh(){let e=pt.value,t=z(null);return pe(()=>e&&!e.byHand?CS(e,t.current):
void 0,[e]),i("div",{class:"toast",id:"toast",role:"status","aria-live":"polite",ref:t,children:e?i(AS,{now:e}):null})}function CS(e,t){
let n=setInterval(()=>{!(t?.matches(":hover")||t?.contains(document.activeElement))&&pt.value===e&&bo()},PS);return()=>clearInterval(
n)}function AS({now:e}){let{text:t,action:n,quoted:r,byHand:o}=e;return i("div",{class:"toast-body",children:[i("span",{
class:"notice-text",children:t}),r?i(C,{class:"notice-quoted",text:r}):null,o===void 0?null:i(IS,{text:o}),n?i(S,{class:"\
button quiet",onClick:()=>{bo(),n.run()},children:n.text}):null,i(S,{class:"button tool","aria-label":u("base.close"),onClick:bo,
children:i(K,{name:"close"})})]})}function IS({text:e}){let t=z(null);return pe(()=>t.current?.select(),[e]),i("textarea",
{class:"text-to-copy",readOnly:!0,dir:"auto",ref:t,value:e,"aria-label":u("base.text-to-copy")})}function ws(e){let[t,n]=Ze(!1),r=z(null),o=z(null);pe(()=>t?TS(r.current,()=>n(!1)):void 0,[t]);let s=()=>{n(!1),o.current?.
focus()};return i("div",{class:"menu",ref:r,children:[i("button",{type:"button",class:e.class??"button",id:e.id,ref:o,"a\
ria-haspopup":"menu","aria-expanded":t?"true":"false",title:e.label,"aria-controls":t?`${e.id}-list`:void 0,onClick:()=>n(
!t),onKeyDown:l=>{l.key!=="ArrowDown"||t||(l.preventDefault(),n(!0))},children:e.children}),t?i(NS,{...e,close:s}):null]})}
function TS(e,t){let n=r=>{e?.contains(r.target)||t()};return document.addEventListener("pointerdown",n,!0),document.addEventListener(
"focusin",n,!0),()=>{document.removeEventListener("pointerdown",n,!0),document.removeEventListener("focusin",n,!0)}}var RS=7;
function NS(e){let t=z(null),n=z({text:"",at:0});ze(()=>{(t.current?.querySelector('[aria-checked="true"]')??yh(t.current)[0])?.
focus()},[]);let r=s=>{e.close(),e.choose(s)},o=e.items.length>RS?"many":"";return i("div",{class:`menu-list ${e.end?"at\
-end":""} ${o}`,role:"menu",ref:t,id:`${e.id}-list`,"aria-label":e.label,onKeyDown:s=>FS(s,e.close,n.current),children:BS(
e.items).map(([s,l])=>i("div",{class:"menu-group",role:"group","aria-label":s||void 0,children:[s?i("div",{class:"menu-h\
eading","aria-hidden":"true",children:s}):null,l.map(a=>i(LS,{item:a,checked:a.value===e.chosen,pick:r,id:`${e.id}-${String(
a.value)}`},a.text))]},s))})}function LS({id:e,item:t,checked:n,pick:r}){let{text:o,note:s,detail:l}=t;return i("button",
{type:"button",class:t.faint?"menu-item faint":"menu-item",role:"menuitemradio",tabIndex:-1,"aria-checked":n?"true":"fal\
se","aria-labelledby":`${e}-text`,"data-text":o,onClick:()=>r(t.value),"aria-describedby":l?`${e}-detail ${e}-note`:void 0,
children:[i("span",{class:"menu-mark",children:n?i(K,{name:"check"}):null}),i("span",{class:"menu-text",id:`${e}-text`,children:o}),
i("span",{class:"menu-note",id:`${e}-note`,children:s}),l?i("span",{class:"menu-detail",id:`${e}-detail`,children:l}):null]})}
function BS(e){let t=new Map;for(let n of e){let r=t.get(n.group??"")??[];t.set(n.group??"",[...r,n])}return[...t]}function yh(e){
return[...e?.querySelectorAll("[role=menuitemradio]")??[]]}function FS(e,t,n){let r=yh(e.currentTarget),o=r.indexOf(document.
activeElement),s={ArrowDown:(o+1)%r.length,ArrowUp:(o-1+r.length)%r.length,Home:0,End:r.length-1};if(e.key==="Escape"||e.
key==="Tab")t();else if(e.key in s)r[s[e.key]]?.focus();else if(e.key.length===1&&e.key!==" ")DS(e,r,o,n);else return;e.
stopPropagation(),e.key!=="Tab"&&e.preventDefault()}function DS(e,t,n,r){let o=e.key.toLowerCase(),s=e.timeStamp-r.at<1e3;
r.text=s&&r.text!==o?r.text+o:o,r.at=e.timeStamp;let l=r.text.length>1?n:n+1;t.map((c,m)=>t[(l+m)%t.length]).find(c=>c.dataset.
text?.toLowerCase().startsWith(r.text))?.focus()}var wh=60,XS=6e4,Ua=":";function qa(e,t){let n=[...t],r=y.items[e];return n.length<=wh?n.map(o=>encodeURIComponent(Cn(r[o]?.
id??""))).join(","):r.length>XS?"":`${Ua}${kh(e)}.${JS(n,r.length)}`}function ja(e,t){if(t.startsWith(Ua))return $S(e,t.
slice(Ua.length));let n=t.split(",").slice(0,wh).map(vr),r=ks(e),o=n.map(l=>l===""?-1:r.get(l)),s=o.filter(l=>l!==void 0);
return{positions:s,missing:o.length-s.length}}function $S(e,t){let[n,r=""]=t.split(".");return n!==kh(e)?{positions:[],missing:1}:
{positions:VS(r,y.items[e].length),missing:0}}function vr(e){try{return decodeURIComponent(e)}catch{return e}}function Cn(e){
return e.replace(new RegExp("\\p{Surrogate}","gu"),"�")}var bh=new Map;function ks(e){let t=bh.get(e);return t||(t=new Map(
y.items[e].map(({id:n,position:r})=>[Cn(n),r])),bh.set(e,t)),t}var vh=new Map;function kh(e){let t=vh.get(e);if(t===void 0){
let n=2166136261;for(let{id:r}of y.items[e])for(let o of`${r}
`)n=Math.imul(n^(o.codePointAt(0)??0),16777619);t=(n>>>0).toString(36),vh.set(e,t)}return t}var xh="ABCDEFGHIJKLMNOPQRST\
UVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function JS(e,t){let n=new Uint8Array(Math.ceil(t/6));for(let r of e)n[Math.
floor(r/6)]|=1<<r%6;return Array.from(n,r=>xh[r]).join("").replace(/A+$/,"")}function VS(e,t){let n=[];for(let r=0;r<e.length&&
6*r<t;r+=1){let o=xh.indexOf(e[r]);for(let s=0;s<6;s+=1){let l=6*r+s;o>0&&o&1<<s&&l<t&&n.push(l)}}return n}function Sh(e){if(!e||e.what==="rows")return"";if(e.what==="item")return Ga(e.kind,Bo(e.kind,e.position).id);let t=J[e.network];
if(e.what==="cluster")return Ga("cluster",t.kind,String(e.community));let n=y.items[t.itemKind],r=[t.from[e.edge],t.to[e.
edge]];return Ga("edge",t.kind,...r.map(o=>n[t.item[o]].id))}function Ga(...e){return e.map(t=>encodeURIComponent(Cn(t))).
join(":")}function _h(e){let[t,...n]=e.split(":").map(vr);if(t==="edge")return zS(n);if(t==="cluster")return KS(n);if(!Object.
hasOwn(y.items,t))return null;let r=t,o=ks(r).get(n[0]);return o===void 0?null:{what:"item",kind:r,position:o}}function Eh(e){
return J.find(t=>t.kind===e)}function KS([e,t]){let n=Eh(e),r=n?.communities.find(o=>String(o.number)===t);return n&&r?{
what:"cluster",network:n.place,community:r.number}:null}function zS([e,...t]){let n=Eh(e);if(!n)return null;let r=t.map(
l=>{let a=ks(n.itemKind).get(l);return a===void 0?-1:n.nodeOf(a)});if(r.length!==2||r.includes(-1))return null;let s=[...n.
edgesOf(r[0])].find(l=>ft(n,l,r[0])===r[1]);return s===void 0?null:{what:"edge",network:n.place,edge:s}}var Mh=200,Ah=1e3;function xs(e,t,n){return{name:e,write:()=>n.value===t[0]?"":n.value,read:r=>{n.value=t.find(o=>o===r)??
t[0]}}}function Oh(e,t){return{name:e,write:()=>X.value[t]?"":"0",read:n=>G({[t]:n!=="0"})}}function Ph(e,t){let n=t==="\
typesOff"?"type":"language";return{name:e,write:()=>[...X.value[t]].map(r=>`,${encodeURIComponent(Cn(r))}`).join(""),read:r=>{
let o=new Set(r.split(",").slice(1,Ah).map(vr)),s=o.size?new Set(y.items.work.map(l=>l[n])):o;G({[t]:new Set([...o].filter(
l=>s.has(l)))})}}}function Ch(e,t,n){return{name:e,write:()=>qa(t,X.value[n]),read:r=>{let{positions:o,missing:s}=r?ja(t,
r):Ih;return G({[n]:new Set(o)}),s}}}var Ih={positions:[],missing:0},WS={name:"network",write:()=>tt.value===0?"":v.value.
kind,read:e=>{Re(Math.max(0,J.findIndex(({kind:t})=>t===e)))}},HS={name:"years",write:()=>X.value.years?.join("..")??"",
read:e=>{let t=/^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(e),n=t&&[Number(t[1]),Number(t[2])];G({years:n&&n[0]<=n[1]?n:null})}},
US={name:"strongest",write:()=>X.value.strongest===1?"":String(X.value.strongest),read:e=>{let t=e?Number(e):NaN;G({strongest:t>=
0&&t<=1?t:Lr.strongest})}},qS={name:"clusters-off",write:()=>[...X.value.communitiesOff].join(","),read:e=>{let t=new Set(
[-1,...v.value.communities.map(({number:r})=>r)]),n=e?e.split(",").slice(0,Ah).map(Number):[];G({communitiesOff:new Set(
n.filter(r=>t.has(r)))})}},jS={name:"query",write:()=>encodeURIComponent(Cn(ie.value.slice(0,Mh))),read:e=>{ie.value=vr(
e).slice(0,Mh)}},GS={name:"select",write:()=>{let{kind:e,positions:t}=Se.value,n=t.size?qa(e,t):"";return n&&`${e}:${n}`},
read:e=>{let[t]=e.split(":",1),n=Object.hasOwn(y.items,t),r=e.slice(t.length+1),{positions:o,missing:s}=n&&r?ja(t,r):Ih,
l=o.filter(a=>a>=0).sort((a,c)=>a-c);return Se.value={kind:n?t:"work",positions:new Set(l)},s}},YS={name:"focus",write:()=>Sh(
L.value),read:e=>(L.value=e?_h(e):null,e&&!L.value?1:0)},QS=["label","year","works","cited","links","strength"],ZS={name:"\
sort",write:()=>{let{column:e,descending:t}=nt.value;return e==="cited"&&t?"":`${t?"-":""}${e}`},read:e=>{let t=QS.find(
n=>n===e.replace(/^-/,""));nt.value=t?{column:t,descending:e.startsWith("-")}:{column:"cited",descending:!0}}},e_={name:"\
lang",write:()=>q.value===Or()?"":q.value,read:e=>{q.value=Object.hasOwn(R.texts,e)?e:Or()}},t_={name:"camera",write:()=>{
let e=ir.value;return e?[e.x.toFixed(1),e.y.toFixed(1),e.scale.toPrecision(4)].join(","):""},read:e=>{let t=e?e.split(",").
map(Number):[],[n,r,o]=t,s=t.length===3&&Math.abs(n)<1e7&&Math.abs(r)<1e7&&o>1e-4&&o<1e3;ir.value=s?{x:n,y:r,scale:o}:null}},
n_=["system","light","dark"],r_=["occurrences","strength","pagerank"],o_=["details","review","problems","about"],i_=["li\
st","filters","clusters"],Ya=[WS,YS],Qa=[...Ya,{name:"layout",write:()=>an.value==="map"?"":encodeURIComponent(an.value),
read:e=>{let t=J.some(({layouts:n})=>n.some(({name:r})=>r===e));an.value=t?e:"map"}},jS,HS,Oh("without-year","withoutYea\
r"),Oh("unlinked","singletons"),Ph("types-off","typesOff"),Ph("languages-off","languagesOff"),Ch("documents-off","docume\
nt","documentsOff"),Ch("venues-off","venue","venuesOff"),qS,US,GS,ZS,xs("size",r_,Ue),{name:"areas",write:()=>St.value?"":
"0",read:e=>{St.value=e!=="0"}},xs("theme",n_,ht),e_,xs("read",o_,gt),xs("browse",i_,Je),t_];var s_=400,l_=Qa.map(({name:e,write:t})=>E(()=>{let n=t();return n&&`${e}=${n}`})),Za=E(()=>{let e=l_.map(({value:t})=>t).
filter(Boolean).join("&");return e?`#${e}`:""}),ec=E(()=>{let e=L.value;return e?.what==="rows"?`${v.value.kind} ${e.rows.
title}`:`${v.value.kind} ${JSON.stringify(e)}`}),ko=new Map,An=0,[Ss,wo]=["",""],vo=0;function tc(e,t=Qa){let n=new Map;
for(let o of e.replace(/^#/,"").split("&")){let[s]=o.split("=",1);n.set(s,o.slice(s.length+1))}let r=0;Ft(()=>{for(let o of t)
r+=a_(o,n.get(o.name)??"")}),r&&Q(u("base.link-is-old",{n:r}))}function a_(e,t){try{return e.read(t)??0}catch{return 0}}
function nc(e,t){let n=`${location.pathname}${location.search}${t}`;try{history[e]({entry:An},"",n)}catch{}}function _s(){
clearTimeout(vo),vo=0,nc("replaceState",wo)}function c_(e,t){e!==Ss?(vo&&_s(),An+=1,nc("pushState",t)):t!==wo&&!vo&&(vo=
window.setTimeout(_s,s_)),[Ss,wo]=[e,t],ko.set(An,L.peek())}function u_(e){let t=e.state,n=typeof t?.entry=="number"?t.entry:
-1;Ft(()=>{ko.has(n)?d_(n):m_(),[Ss,wo]=[ec.value,Za.value]}),_s()}function m_(){An+=1,tc(location.hash),ko.set(An,L.value)}
function d_(e){let t=ko.get(e)??null;An=e,tc(location.hash,Ya),L.value=t,He.value=He.value.at(-1)===t?He.value.slice(0,-1):
[],!t&&ne.value==="read"&&(ne.value="map")}function Th(){location.hash.length>1&&tc(location.hash),[Ss,wo]=[ec.value,Za.
value],ko.set(An,L.value),nc("replaceState",location.hash),U(()=>c_(ec.value,Za.value)),addEventListener("popstate",u_)}
function Rh(){return _s(),location.href}var rc={cocitation:["cocitation","author-cocitation","venue-cocitation","term-cocitation","proximity-cocitation"],citation:[
"citation","two-mode"],coupling:["coupling","author-coupling","venue-coupling"],authors:["co-authorship"],words:["keywor\
ds","terms"]};function f_(e){return Object.keys(rc).find(t=>rc[t].includes(e))??"other"}function Nh(e){return e.size?[u(
"shell.nodes",{n:e.size}),u("shell.links",{n:e.edges})].join(" · "):u("shell.empty-network")}function p_(e){return{value:e.
place,text:P("network",e.kind),group:P("network-group",f_(e.kind)),detail:P("joins",e.kind),note:Nh(e),faint:!e.edges}}function h_(){
let e=Object.values(rc).flat(),t=({kind:n})=>(e.indexOf(n)+e.length+1)%(e.length+1);return[...J].sort((n,r)=>t(n)-t(r)||
n.place-r.place)}function Lh(){let e=v.value;return e.place<0?null:i(ws,{id:"network-menu",label:u("shell.networks"),class:"\
button network-button",items:h_().map(p_),chosen:e.place,choose:Re,children:[i(K,{name:"network"}),i("span",{class:"netw\
ork-name",children:P("network",e.kind)}),i("span",{class:"network-short",children:P("network-short",e.kind)}),i("span",{
class:"network-size",children:Nh(e)}),i(K,{name:"down"})]})}function Dh(){return i("header",{class:"toolbar",children:[i(Fh,{side:"left"}),i("h1",{class:"toolbar-title",dir:"auto",
title:R.title,children:R.title}),i("div",{class:"toolbar-choice",children:[i(Lh,{}),i(g_,{})]}),i("div",{class:"toolbar-\
actions",children:[i(S,{class:"button take-button",id:"open-downloads",title:u("shell.take-away-help"),onClick:()=>Gn(),
children:[i(K,{name:"download"}),i("span",{children:u("shell.take-away")})]}),i(Bh,{id:"copy-link",icon:"link",name:u("s\
hell.copy-link"),act:k_}),i(v_,{}),i(w_,{}),i(Bh,{id:"open-help",icon:"help",name:u("shell.help"),act:()=>{jn.value=!0}}),
i(Fh,{side:"right"})]})]})}function Bh({id:e,icon:t,name:n,act:r}){return i(S,{class:"button tool",id:e,title:n,"aria-la\
bel":n,onClick:r,children:i(K,{name:t})})}function Fh({side:e}){let{open:t}=mt[e],n=e==="left"?u("shell.left-panel"):u("\
shell.right-panel");return i(S,{class:"button tool panel-button",id:`toggle-${e}`,title:n,"aria-label":n,"aria-pressed":t.
value?"true":"false",onClick:()=>{t.value=!t.value},children:i(K,{name:e})})}function g_(){let{layouts:e}=v.value;if(e.length<
2)return null;let t=e.map(({name:n})=>({value:n,text:oc(`shell.layout-${n}`,n),short:oc(`shell.layout-${n}-short`,""),hint:oc(
`shell.hint-${n}`,"")}));return i(et,{label:u("shell.layout"),choices:t,chosen:rt.value.name,choose:n=>{an.value=n}})}function oc(e,t){
return Fo(e)?u(e):t}var y_=["system","light","dark"],b_={system:"half",light:"sun",dark:"moon"};function v_(){let e={system:u(
"shell.theme-system"),light:u("shell.theme-light"),dark:u("shell.theme-dark")},t=u("shell.theme",{name:e[ht.value]});return i(
ws,{id:"theme-menu",label:t,class:"button tool",end:!0,items:y_.map(n=>({value:n,text:e[n]})),chosen:ht.value,choose:n=>{
ht.value=n},children:[i(K,{name:b_[ht.value]}),i("span",{class:"visually-hidden",children:t})]})}function w_(){let e=Object.
keys(R.texts).map(t=>({value:t,text:t.toUpperCase(),lang:t,hint:new Intl.DisplayNames(t,{type:"language"}).of(t)}));return i(
et,{class:"small languages",label:u("shell.language"),choices:e,chosen:q.value,choose:t=>{q.value=t}})}function k_(){Dn(
Rh(),u("shell.link-copied"))}function Xh(){return i(_,{children:[i(x_,{}),i(Dh,{}),i(S_,{}),i(mh,{}),i(uh,{}),i(fh,{}),i(gh,{})]})}function x_(){return i(
"a",{class:"skip-link",href:"#search-box",onClick:e=>{e.preventDefault(),vs()},children:u("shell.skip")})}function S_(){
let{left:e,right:t}=mt;return i("div",{class:"workbench","data-panel":ne.value,"data-left":e.open.value?"open":"closed",
"data-right":t.open.value?"open":"closed",style:{"--left":`${e.width.value}px`,"--right":`${t.width.value}px`},children:[
i(br,{class:"panel browse",children:i(qm,{})}),i(Ha,{side:"left"}),i("main",{class:"middle",children:i(br,{class:"map-ar\
ea",children:i(xf,{})})}),i(Ha,{side:"right"}),i(br,{class:"panel read",children:i(_p,{review:i(Gp,{}),questions:gr.value.
length})})]})}var ic=matchMedia("(prefers-color-scheme: dark)"),$h=M(ic.matches);ic.addEventListener("change",()=>{$h.value=ic.matches});
var sc=M(!1),Jh=E(()=>sc.value?"light":ht.value!=="system"?ht.value:$h.value?"dark":"light");function Kh(){U(()=>{document.documentElement.dataset.theme=Jh.value}),U(()=>{document.documentElement.lang=q.value,document.
title=R.title||u("shell.title")}),U(()=>{L.value&&(mt.right.open.value=!0)}),U(()=>{Hr.value||(dn.value=null)}),addEventListener(
"beforeprint",()=>Vh(!0)),addEventListener("afterprint",()=>Vh(!1)),document.addEventListener("keydown",E_),__()}function Vh(e){
sc.value=e,aa()}function __(){let e=window;e.citegraph={...e.citegraph,searchKey:fe,page:R}}function E_(e){if(!(e.defaultPrevented||
document.querySelector("dialog[open]"))&&(e.key==="Escape"&&M_(),!(e.ctrlKey||e.metaKey||e.altKey||bn(e.target)))){if(e.
key==="/")vs();else if(e.key==="?")jn.value=!0;else return;e.preventDefault()}}function M_(){pt.value?bo():ie.value?ie.value=
"":L.value&&Z(null)}function O_(){q.value=Or(),Th(),Eu(),Kh(),vc(i(Xh,{}),document.getElementById("app"))}function P_(){document.getElementById(
"unreadable").hidden=!1}au().then(O_).catch(P_);})();
