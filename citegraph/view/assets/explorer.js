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
"use strict";(()=>{var $,lc,Ps,Nt,Ms,_o,ac,xo,cc,Cs,Os,$h,kr=Symbol.for("pv"),Eo={},Mo=[],Jh=/^m(i|n|o|s|text|space)$/,As=Array.isArray,Is=Mo.
slice,Zt=Object.assign;function Qt(e){e&&e.parentNode&&e.remove()}function uc(e,t,n){var r,o,s,l={},a=arguments.length;for(s in t)
s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:l[s]=t[s];return a>2&&(l.children=a>3?Is.call(arguments,2):n),wr(e,
l,r,o,null)}function wr(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:kr,__v:o||
++lc,__i:-1,__u:0};return!o&&$.vnode&&$.vnode(s),s}function _(e){return e.children}function Lt(e,t){this.props=e,this.context=t,this.__g=0}function Bt(e,t){if(t==null)return e.
__&&Bt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Bt(e)}function Vh(e){var t,n=e.__v,r=n.__e,o=[],s=[],l=e.__P;l&&((t=Zt({constructor:kr},n)).__v=n.__v+1,
$.vnode&&$.vnode(t),Ts(l,t,n,e.__n,l.namespaceURI,32&n.__u?[r]:null,o,r||Bt(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,
gc(o,t,s),n.__=n.__e=null,t.__e!=r&&mc(t))}function mc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),mc(e)}function ic(e){(8&e.__g||(e.__g|=8,Nt.push(e),_o++))&&Ms==$.debounceRendering||
((Ms=$.debounceRendering)||queueMicrotask)(dc)}function dc(){try{for(var e,t=1;Nt.length;)Nt.length>t&&Nt.sort(ac),e=Nt.
shift(),t=Nt.length,8&e.__g&&Vh(e)}finally{(_o=Nt.length)&&(Ms||queueMicrotask)(dc)}}function fc(e,t,n,r,o,s,l,a,c,m,d){
var f,h,p,g,w,b,x=r.__k||Mo,k=t.length;for(c=Kh(n,t,x,c,k),f=0;f<k;f++)(p=n.__k[f])!=null&&(h=~p.__i&&x[p.__i]||Eo,p.__i=
f,b=Ts(e,p,h,o,s,l,a,c,m,d),g=p.__e,(h.ref!=p.ref||8&h.__u)&&(h.ref&&Rs(h.ref,null,p,h),p.ref&&d.push(p.ref,p.__c||g,p)),
w=w||g,4&p.__u?(c=pc(p,c,e,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="function"&&b!==void 0?c=b:g&&(c=g.nextSibling),p.
__u&=-21);return n.__e=w,c}function Kh(e,t,n,r,o){var s,l,a,c,m,d,f,h,p,g=n.length,w=g,b=0,x=0,k=e.__k=Array(o);for(s=0;s<
o;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[s]=wr(null,
l):As(l)?l=k[s]=wr(_,{children:l}):l.constructor===kr&&l.__b?l=k[s]=wr(l.type,l.props,l.key,l.ref,l.__v):k[s]=l,c=s+b,l.
__=e,l.__b=e.__b+1,a=null,~(m=l.__i=zh(l,n,c,w))&&(w--,(a=n[m])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,m==c-1?b--:m==c+1?b++:m!=
c&&(m>c?b--:b++,x=1)):(~m||(o>g?b--:o<g&&b++),typeof l.type!="function"&&(l.__u|=4))):k[s]=null;if(x){for(d=[],f=[],s=0;s<
o;s++)if((l=k[s])&&16&l.__u){for(b=0,h=d.length;b<h;)d[p=b+h>>1]<l.__i?b=p+1:h=p;d[b]=l.__i,f[s]=b+1}for(b=d.length;s--;)
f[s]&&(f[s]==b?b--:k[s].__u|=4)}if(w)for(s=0;s<g;s++)!(a=n[s])||2&a.__u||(a.__e==r&&(r=Bt(a)),Ns(a,a));return r}function pc(e,t,n,r){
var o,s,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=pc(
o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Bt(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!r&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function zh(e,t,n,r){var o,s=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&s==null||c&&s==a.key&&l==a.type)return n;
if(r>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&s==a.key&&l==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&s==a.key&&l==a.type)return o}return-1}function sc(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function ko(e,t,n,r,o){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.
cssText=r=""),r)for(t in r)n&&t in n||sc(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||sc(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(l=Os[t]||(Os[t]=
Wh(t)),(e.__a||(e.__a={}))[t]=Cs,s=t!=(t=t.replace(cc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,s):e.removeEventListener(t,l,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Wh(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[xo]==null)t[xo]=Cs++;else if(t[xo]<this.__a[e])return;return n($.event?$.event(t):t)}}}function Ts(e,t,n,r,o,s,l,a,c,m){
var d,f,h,p,g,w,b,x,k,O,T,N,W,F,ke,dt,xe,Pe,te=t.type;if(t.constructor!==kr)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&
(t.__u|=c,f=s=[],d.nodeType==8?a=So(d,s):s.push(d),a=s[0]||a),(d=$.__b)&&d(t);e:if(typeof te=="function"){h=l.length;try{
if(x=t.props,k=(d=te.prototype)&&d.render,O=(d=te.contextType)&&r[d.__c],T=d?O?O.props.value:d.__:r,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(k?t.__c=p=new te(x,T):(t.__c=p=new Lt(x,T),p.constructor=te,p.render=Uh),O&&O.sub(p),p.state||(p.state=
{}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),k&&(p.__s||(p.__s=p.state),te.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
Zt({},p.__s)),Zt(p.__s,te.getDerivedStateFromProps(x,p.__s)))),g=p.props,w=p.state,p.__v=t,n.__c){if(x!==g&&k&&!te.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(x,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(x,p.__s,T)===!1){t.__v!=n.__v&&(p.props=x,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(ue){ue&&(ue.__=t)}),Mo.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),a=Bt(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(x,p.__s,T),k&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(g,w,b)})}else k&&!te.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),k&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=T,p.props=x,p.__P=e,p.__g&=-5,N=$.__r,W=k?25:0;do p.__g&=-9,N&&N(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++W<25);k&&(Mo.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=Zt({},r,p.getChildContext())),
k&&n.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(g,w)),F=d&&d.type===_&&d.key==null?d.props.children:d,
x.__P&&(d=a,o=(e=x.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ue){ue&&Ns(ue,ue)}),n.__k=null),
a=n.__k?Bt(n,0):null),a=fc(e,As(F)?F:[F],t,n,r,o,s,l,a,c,m),x.__P&&(t.__e=null,a=d),t.__u&=-161,f&&f.some(Qt),p.__h.length&&
l.push(p),1&p.__g&&(p.__g&=-4)}catch(ue){if(l.length=h,t.__v=null,c||s)if(ue&&ue.then){if(t.__u|=128|c,s){for(~(xe=s.indexOf(
a||void 0))||(xe=s.length);(Pe=s[xe-1])&&Pe.nodeType==8;)xe--;for(;xe<s.length;xe++)if(Pe=s[xe])if(s[xe]=null,ke){if(Pe==
dt)break}else{if(Pe.nodeType!=8)break;Pe.data.startsWith("$s")&&(dt=So(ke=Pe))}}if(!ke){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ke=a}(d=So(ke=t.__c.__z||(t.__c.__z=ke)))?(t.__e=ke,a=d):t.__e=a,a=a&&a.nextSibling}else s&&s.some(Qt);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ue&&ue.then||hc(t),$.__e(ue,t,n)}}else a=t.__e=Hh(n.__e,t,n,r,o,s,l,c,m,e);return(d=
$.diffed)&&d(t),a}function So(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function hc(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(hc))}function gc(e,t,n){for(var r=0;r<n.length;)Rs(n[r++],n[r++],n[r++]);$.__c&&$.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){$.__e(s,o.__v)}})}function Hh(e,t,n,r,o,s,l,a,c,m){
var d,f,h,p,g,w,b,x,k=n.props||Eo,O=t.props,T=t.type;if(T=="svg"?o="http://www.w3.org/2000/svg":T=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((g=s[d])&&(T?g.localName==T:
g.nodeType==3)){e=g,s[d]=null;break}}if(!e){if(x=m.ownerDocument||document,!T)return x.createTextNode(O);e=x.createElementNS(
o,T,O.is?O:m),a&&($.__m&&$.__m(t,s),a=!1),s=null}if(T){if(m=T=="template"&&e.content||e,s=T=="textarea"&&O.defaultValue!=
null?null:s&&Is.call(m.childNodes),!a&&s)for(k={},d=0;d<e.attributes.length;d++)k[(g=e.attributes[d]).name]=g.value;for(d in k)
g=k[d],d=="dangerouslySetInnerHTML"?h=g:d=="children"||d in O||d=="value"&&"defaultValue"in O||d=="checked"&&"defaultChe\
cked"in O||ko(e,d,null,g,o);for(d in O)g=O[d],d=="children"?p=g:d=="dangerouslySetInnerHTML"?f=g:d=="value"?w=g:d=="chec\
ked"?b=g:a&&typeof g!="function"||k[d]===g||ko(e,d,g,k[d],o);f?(a||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=
f.__html),t.__k=[]):(h&&(e.textContent=""),(T=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Jh.test(T))&&(o=
"http://www.w3.org/1999/xhtml"),fc(m,As(p)?p:[p],t,n,r,o,s,l,s?s[0]:n.__k&&Bt(n,0),a,c),s&&s.some(Qt)),a&&T!="textarea"||
(d="value",T=="progress"&&w==null?e.removeAttribute(d):w==null||w===e[d]&&(T!="progress"||w)||ko(e,d,w,k[d],o),d="checke\
d",b!=null&&b!=e[d]&&ko(e,d,b,k[d],o))}else k===O||a&&e.data==O||(e.data=O);return e}function Rs(e,t,n,r){try{typeof e==
"function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
$.__e(o,n)}}function Ns(e,t,n){var r,o,s,l;if($.unmount&&$.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Rs(r,null,
t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){$.__e(a,t)}r.__P=r.__n=null}if(r=e.__k)for(l=
0;l<r.length;l++)r[l]&&Ns(r[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=So(r,s=[]))&&(r==
e.__e&&s.some(Qt),Qt(o),Qt(r)),n||Qt(e.__e),e.__e=e.__c=e.__=null}function Uh(e,t,n){return this.constructor(e,n)}function yc(e,t){
var n,r,o,s;$.__&&$.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=wr(_,{children:[e]}),
o=[],s=[],Ts(t,t.__k,r||Eo,Eo,t.namespaceURI,r?null:t.firstChild?Is.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),
gc(o,t.__k,s),t.__k.props.children=null}$={__e:function(e,t,n,r){for(var o,s,l;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((l=(s=o.constructor)&&s.getDerivedStateFromError)&&
o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),l=1),l&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw _o=0,e}},lc=0,Ps=function(e){return e!=null&&e.constructor===kr},Lt.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Zt({},this.state)),typeof e=="function"&&(e=e(Zt({},n),this.props)),e&&(Zt(
n,e),this.__v&&(t&&this.__k.push(t),ic(this)))},Lt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),ic(this))},Lt.prototype.render=_,Nt=[],_o=0,ac=function(e,t){return e.__v.__b-t.__v.__b},xo=Symbol(),cc=/(PointerCapture)$|Capture$/i,
Cs=0,Os={},$h=0;var Tn,le,Ls,bc,Bs=Object.is,Oo=0,Oc=[],Fs=[],re=$,vc=re.__b,wc=re.__r,kc=re.diffed,xc=re.__c,Sc=re.unmount,_c=re.__;function Po(e,t){
re.__h&&re.__h(le,e,Oo||t),Oo=0;var n=le.__H||(le.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Ze(e){
return Oo=1,Xs(Pc,e)}function Xs(e,t,n){var r=Po(Tn++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Pc(void 0,t),function(s){var l=(r.
__N||r.__)[0],a=r.t(l,s);Bs(l,a)||(r.__N=[a,r.__[1]],r.__c.setState({}))}],r.__c=le,!le.__f)){le.__f=!0;var o=le.shouldComponentUpdate;
le.shouldComponentUpdate=function(s,l,a){var c=this.__H;if(!c)return!0;var m=!1,d=this.props!=s;if(c.__.some(function(h){
h.__N&&(m=!0,Bs(h.__[0],h.__N[0])||(d=!0))}),o){var f=o.call(this,s,l,a);return m?f||d:f}return!m||d}}return r.__}function pe(e,t){
var n=Po(Tn++,3);!re.__s&&$s(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,le.__H.__h.push(n))}function ze(e,t){var n=Po(Tn++,4);!re.
__s&&$s(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,le.__h.push(n))}function z(e){return Oo=5,Be(function(){return{current:e}},[])}function Be(e,t){var n=Po(Tn++,7);return $s(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function qh(){var e;do{for(;e=Fs.shift();)try{xr(e)}catch(n){re.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Oc.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(xr),t.__h.some(Ds),t.__h=[]}catch(n){t.__h=[],re.__e(n,e.__v)}}}while(Fs.length)}re.__b=function(e){
le=null,vc&&vc(e)},re.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),_c&&_c(e,t)},re.__r=function(e){wc&&wc(e),
Tn=0;var t=(le=e.__c).__H;t&&(Ls==le?le.__h=[]:(t.__h.some(xr),t.__h.some(Ds),Tn=0),t.__h=[],t.__.some(function(n){n.__N&&
(n.__=n.__N),n.u=n.__N=void 0})),Ls=le},re.diffed=function(e){kc&&kc(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Mc(Oc.push(
t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ls=le=null},re.__c=function(e,t){t.some(function(n){try{n.__h.some(xr),
n.__h=n.__h.filter(function(r){return!r.__||Ds(r)})}catch(r){n.__h=[function(){throw r}]}}),xc&&xc(e,t)},re.unmount=function(e){
Sc&&Sc(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Mc(Fs.push(o))}else xr(o)}catch(s){t=s}}),r.__H=void 0,t&&re.__e(t,r.__v))};var Ec=typeof requestAnimationFrame==
"function";function jh(e){var t,n=function(){clearTimeout(r),Ec&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);
Ec&&(t=requestAnimationFrame(n))}function Mc(e){e!=1&&bc==re.requestAnimationFrame||((bc=re.requestAnimationFrame)||jh)(
qh)}function xr(e){var t=le,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),le=t}function Ds(e){var t=le;e.__c=e.__(),le=
t}function $s(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Bs(n,e[r])})}function Pc(e,t){return typeof t==
"function"?t(e):t}var Gh=Symbol.for("preact-signals");function To(){if(kt>1)kt--;else{var e,t=!1;for((function(){var o=Ao;for(Ao=void 0;o!==
void 0;){var s=o.S;if(s.v===o.v)for(var l=s.t;l!==void 0;l=l.x)l.i===o.i&&(l.i=s.i);o=o.o}})();_r!==void 0;){var n=_r;for(_r=
void 0,Co++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ac(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(Co=0,kt--,
t)throw e}}function Ft(e){if(kt>0)return e();Js=++Yh,kt++;try{return e()}finally{To()}}var Sr,Y=void 0;function Er(e){var t=Y,
n=Sr;Y=void 0,Sr=void 0;try{return e()}finally{Y=t,Sr=n}}var _r=void 0,kt=0,Co=0,Yh=0,Js=0,Ao=void 0,Io=0;function Cc(e){
if(Y!==void 0){var t=e.n;if(t===void 0||t.t!==Y)return t={i:0,S:e,p:Y.s,n:void 0,t:Y,e:void 0,x:void 0,r:t},Y.s!==void 0&&
(Y.s.n=t),Y.s=t,e.n=t,32&Y.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Y.
s,t.n=void 0,Y.s.n=t,Y.s=t),t}}function me(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,
this.Z=t?.unwatched,this.name=t?.name}me.prototype.brand=Gh;me.prototype.h=function(){return!0};me.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Er(function(){var r;(r=t.W)==null||r.call(t)}))};
me.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.
e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Er(function(){var o;(o=t.Z)==null||o.call(t)}))}};me.prototype.subscribe=
function(e){var t=this;return U(function(){var n=t.value;Er(function(){return e(n)})},{name:"sub"})};me.prototype.valueOf=
function(){return this.value};me.prototype.toString=function(){return this.value+""};me.prototype.toJSON=function(){return this.
value};me.prototype.peek=function(){var e=this;return Er(function(){return e.value})};Object.defineProperty(me.prototype,
"value",{get:function(){var e=Cc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Co>100)
throw new Error("Cycle detected");(function(n){kt!==0&&Co===0&&n.l!==Js&&(n.l=Js,Ao={S:n,v:n.v,i:n.i,o:Ao})})(this),this.
v=e,this.i++,Io++,kt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{To()}}}});function M(e,t){return new me(e,t)}
function Ac(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ic(e){for(var t=e.
s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Tc(e){for(var t=e.
s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==
void 0&&(t.r=void 0),t=r}e.s=n}function en(e,t){me.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Io-1,this.f=4}en.prototype=
new me;en.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Io))return!0;if(this.
g=Io,this.f|=1,this.i>0&&!Ac(this))return this.f&=-2,!0;var e=Y;try{Ic(this),Y=this;var t=this.x();(16&this.f||this.v!==
t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Y=e,Tc(this),this.f&=-2,!0};
en.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}me.prototype.S.call(
this,e)};en.prototype.U=function(e){if(this.t!==void 0&&(me.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.
s;t!==void 0;t=t.n)t.S.U(t)}};en.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.
N()}};Object.defineProperty(en.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Cc(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function E(e,t){return new en(e,t)}function Rc(e){
var t=e.j;if(e.j=void 0,typeof t=="function"){kt++;var n=Y;Y=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Vs(e),r}finally{
Y=n,To()}}}function Vs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Rc(e)}function Qh(e){if(Y!==this)
throw new Error("Out-of-order effect");Tc(this),Y=e,this.f&=-2;try{8&this.f&&Vs(this)}finally{To()}}function Rn(e,t){this.
x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Sr&&Sr.push(this)}Rn.prototype.c=function(){var e=this.
S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Rn.prototype.S=
function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Rc(this),Ic(this),kt++;var e=Y;return Y=this,
Qh.bind(this,e)};Rn.prototype.N=function(){2&this.f||(this.f|=2,this.u=_r,_r=this)};Rn.prototype.d=function(){this.f|=8,
1&this.f||Vs(this)};Rn.prototype.dispose=function(){this.d()};function U(e,t){var n=new Rn(e,t);try{n.c()}catch(o){throw n.
d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Nc,No,Ro,Zh=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Lc=[];U(function(){Nc=this.N})();function Nn(e,t){$[e]=t.bind(null,$[e]||function(){})}function Mr(e){if(Ro){var t=Ro;
Ro=void 0,t()}Ro=e&&e.S()}function Bc(e){var t=this,n=e.data,r=Ks(n);r.name="ReactiveDom",r.value=n;var o=Be(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var m=E(function(){var p=r.value.value;return p===0?0:p===!0?"":
p||""}),d=E(function(){return!Array.isArray(m.value)&&!Ps(m.value)}),f=U(function(){if(this.N=Fc,d.value){var p=m.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),h=t.__$u.d;return t.__$u.d=function(){f(),h.call(this)},
[d,m]},[]),s=o[0],l=o[1];return s.value?l.peek():l.value}Bc.displayName="ReactiveTextNode";Object.defineProperties(me.prototype,
{constructor:{configurable:!0,value:uc(_,null).constructor},type:{configurable:!0,value:Bc},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Nn("__b",function(e,t){if(Mr(),No=
void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var s=r[o];s instanceof me&&(n||(t.__np=
n={}),n[o]=s,r[o]=s.peek())}}e(t)});Nn("__r",function(e,t){if(e(t),t.type!==_){Mr();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===
void 0&&(r.__$u=n=(function(o,s){var l;return U(function(){l=this},{name:s}),l.c=o,l})((function(o){return function(){var s;
Zh&&((s=this.y)==null||s.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),No=r,Mr(n)}});Nn("__e",function(e,t,n,r){Mr(),No=void 0,e(t,n,r)});Nn("diffed",function(e,t){Mr(),No=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,s=n.U;if(s)for(var l in s){var a=s[l];a===void 0||r&&l in r||
(a.d(),s[l]=void 0)}if(r){s||(s={},n.U=s);for(var c in r){var m=s[c],d=r[c];m===void 0?(m=eg(n,c,d,o),s[c]=m):m.o(d,o)}}}
e(t)});function eg(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,s=M(n);return{o:function(l,a){s.value=l,r=a},d:U(function(){
this.N=Fc;var l=s.value.value;r[t]!==l&&(r[t]=l,o?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(
t))})}}Nn("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){
var s=r[o];s&&s.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=
8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});Nn("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Lt.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(r||s||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.
__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)if(!(a in e))return!0;
return!1};function Ks(e,t){return Be(function(){return M(e,t)},[])}var tg=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ng(){Ft(function(){for(var e;e=Lc.shift();)Nc.call(e)})}function Fc(){Lc.push(this)===1&&($.requestAnimationFrame||
tg)(ng)}var R,y,J=[];function Dc(e){R=e,y=e.library,J=e.networks}function Lo(e,t){return y.items[e][t]}function Dt(e){return e.kind===
"either"?e.stands:e}function oe(e,t){return y.items[e.itemKind][e.item[t]]}function Fe(e,t){return e.communities.find(n=>n.
number===t)}function ft(e,t,n){return e.from[t]===n?e.to[t]:e.from[t]}var q=M("en");function Or(){return(navigator.languages.length?navigator.languages:[navigator.language||"en"]).map(t=>t.slice(
0,2)).find(t=>t in R.texts)??"en"}var Xc=new Map,$c=new Map;function A(e,t=0){let n=`${q.value}/${t}`,r=Xc.get(n),o=r??new Intl.
NumberFormat(q.value,{maximumFractionDigits:t});return r||Xc.set(n,o),o.format(e)}function rg(e){let t=$c.get(q.value),n=t??
new Intl.PluralRules(q.value);return t||$c.set(q.value,n),n.select(e)}function u(e,t={}){let r=(R.texts[q.value]??{})[e]??
R.texts.en?.[e]??e;return typeof r!="string"&&(r=r[rg(Number(t.n))]??r.other??e),r.replace(/\{(\w+)\}/g,(o,s)=>{let l=Object.
hasOwn(t,s)?t[s]:o;return typeof l=="number"?A(l):l})}function Bo(e){return Object.hasOwn(R.texts.en??{},e)}function P(e,t){
let n=R.texts[q.value]?.[`names.${e}`];return typeof n=="object"&&Object.hasOwn(n,t)?n[t]:t}function Ln(e){if(!e)return u(
"base.language-unknown");try{let t=new Intl.DisplayNames(q.value,{type:"language"}).of(e)??e;return t.charAt(0).toLocaleUpperCase(
q.value)+t.slice(1)}catch{return e}}function he({values:e,places:t},n){return e[t[n]]}function de(e){let t=Array.isArray(e)?e:[...e];return t.every((r,o)=>!o||
t[o-1]<r)?t:[...new Set(t)].sort((r,o)=>r-o)}function Jc(e,t){let n=[],[r,o]=[0,0];for(;r<e.length&&o<t.length;)e[r]===t[o]&&
n.push(e[r]),e[r]<=t[o]?r+=1:o+=1;return n}function tn(e){let t=new Int32Array(e.length+1);return e.forEach((n,r)=>{t[r+
1]=t[r]+n}),t}function Bn(e){let t=0;return Int32Array.from(e,n=>t+=n)}function ge(e,t){return Array.from({length:e},(n,r)=>t(
r))}var og=-2;function Kc(e,t){let{mentions:n,works:r,people:o,venues:s,publishers:l}=e,a=ig(r.references,t),c=tn(n.counts),
m=new Int32Array(n.person.length);a.forEach((b,x)=>m.fill(b,c[x],c[x+1]));let d=o.id.map(()=>[]);n.person.forEach((b,x)=>d[b].
push(x));for(let b of d)b.sort((x,k)=>m[x]-m[k]||x-k);let f=b=>(x,k)=>[a[k],x===og?b[t[a[k]]]:x],[h,p]=[f(r.venue),f(r.publisher)],
[g,w]=n.more;return{rows:d,reference:m,venue:Vc(s.id.length,n.venue.map(h),g),publisher:Vc(l.id.length,n.publisher.map(p),
w)}}function Vc(e,t,n){let r=Array.from({length:e},()=>[]);for(let[o,s]of[...t,...n])s!==null&&s>=0&&r[s].push(o);return r.
map(de)}function ig(e,t){let n=[...new Set(e.flat())];return t.forEach((r,o)=>{r<0&&n.push(o)}),n}function Hc(e){let{works:t,people:n,venues:r,publishers:o,documents:s,references:l}=e,a=new Int32Array(l.file.length).fill(
-1),c=t.references.map((g,w)=>t.documents[w]??de(g.map(b=>l.document[b]).filter(b=>s.sameAs[b]===null)));t.references.forEach(
(g,w)=>{for(let b of g)a[b]=w});let m=Fo(n.id.length,t.people),d=Fo(r.id.length,t.venue.map(zc)),f=Fo(o.id.length,t.publisher.
map(zc)),h=(g,w)=>g.forEach((b,x)=>b.forEach(k=>Wc(w[x],a[k]))),p=Kc(e,a);return h(p.venue,d),h(p.publisher,f),p.rows.forEach(
(g,w)=>g.forEach(b=>Wc(m[w],a[p.reference[b]]))),{workOfReference:a,mentions:p,citing:c,works:{person:m.map(de),venue:d.
map(de),publisher:f.map(de),document:Fo(s.id.length,c).map(de)},documentsOf:g=>de(g.flatMap(w=>c[w]))}}function zc(e){return e===
null?[]:[e]}function Wc(e,t){t>=0&&e.add(t)}function Fo(e,t){let n=Array.from({length:e},()=>new Set);return t.forEach((r,o)=>r.
forEach(s=>n[s].add(o))),n}var Pr=class{year=null;documentsMade;get documents(){return this.documentsMade??=this.behind.documentsOf(this.works)}},zs=class extends Pr{constructor(n,r,o,s){
super();this.from=n;this.behind=o;this.position=s;let{id:l,label:a,latin:c,forms:m,subtitle:d}=qc(r,s);[this.id,this.label,
this.latin,this.subtitle]=[l,a,c,d],this.forms=m,this.works=o.works.person[s]}from;behind;position;kind="person";id;label;latin;forms;subtitle;works;referencesMade;get references(){
let{rows:n,reference:r}=this.behind.mentions;return this.referencesMade??=de(n[this.position].map(o=>r[o]))}get mentions(){
return this.behind.mentions.rows[this.position].map(n=>{let r=this.from.printed[n];return{reference:this.behind.mentions.
reference[n],role:he(this.from.role,n),place:this.from.place[n],printed:typeof r=="number"?this.forms[r]:r}})}},Ws=class extends Pr{constructor(n,r,o,s){
super();this.kind=n;this.behind=o;this.position=s;let{id:l,label:a,latin:c,forms:m,subtitle:d}=qc(r,s);[this.id,this.label,
this.latin,this.subtitle]=[l,a,c,d],this.forms=m,this.works=o.works[n][s],this.references=o.mentions[n][s]}kind;behind;position;id;label;latin;forms;subtitle;works;references},
Hs=class extends Pr{constructor(n,r,o,s,l){super();this.kind=n;this.from=r;this.all=o;this.behind=s;this.position=l;this.
id=r.id[l],this.label=r.label[l],this.works=r.works[l]}kind;from;all;behind;position;id;label;subtitle="";works;get documents(){
let n=this.from.documents[this.position];return n.length?n:super.documents}get references(){return de(this.works.flatMap(
n=>this.all[n].references))}};function Uc({people:e,mentions:t},n){return ge(e.id.length,r=>new zs(t,e,n,r))}function qs(e,t,n){
return ge(t.id.length,r=>new Ws(e,t,n,r))}function js(e,t,n,r){return ge(t.id.length,o=>new Hs(e,t,n,r,o))}function qc(e,t){
let n=e.forms[t],r=e.label[t],o=typeof r=="number"?n[r]:r,s=e.latin[t]||o;return{id:e.id[t],label:o,latin:s,forms:n,subtitle:s===
o?"":s}}function jc({documents:e,references:t},n){let r=e.id.map(()=>[]);return t.document.forEach((o,s)=>r[o].push(s)),
ge(e.id.length,o=>{let[s,l,a]=[e.id[o],e.label[o],e.title[o]];return{kind:"document",position:o,id:s,label:l,title:a,subtitle:a&&
a!==l?a:s,year:e.year[o],references:r[o],works:n.works.document[o],documents:[o],file:e.file[o]??-1,format:e.format[o],encoding:e.
encoding[o],lists:e.lists[o],citations:e.citations[o],work:e.work[o],sameAs:e.sameAs[o]}})}var Us=class{constructor(t,n){
this.stands=t;this.position=n}stands;position;kind="either";get id(){return this.stands.id}get label(){return this.stands.
label}get subtitle(){return this.stands.subtitle}get year(){return this.stands.year}get references(){return this.stands.
references}get works(){return this.stands.works}get documents(){return this.stands.documents}};function Gc({eithers:e},t){
return ge(e.kind.length,n=>new Us(t[e.kind[n]][e.position[n]],n))}var sg=["pagerank","betweenness","closeness","participation","core"];function Yc({networks:e,nodes:t,edges:n},r){let[o,s]=[
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
return this.once("weight",()=>Float64Array.from(this.part.edge("weight")))}get layouts(){return this.once("layouts",()=>lg(
this.heading,this.part))}get occurrences(){return this.once("occurrences",()=>Float64Array.from(this.part.node("occurren\
ces"),(t,n)=>t??this.unitsOf(n).length))}get year(){return this.once("year",()=>Int32Array.from(this.part.node("year"),(t,n)=>t??
this.itemOf(n).year??0))}get measures(){return this.once("measures",()=>Object.fromEntries(sg.map(t=>[t,Float64Array.from(
this.part.node(t))])))}nodeOf(t){return this.places??=new Map(Array.from(this.item,(n,r)=>[n,r])),this.places.get(t)??-1}edgesOf(t){
return this.links??=ag(this.size,this.from,this.to),this.links(t)}unitOf(t){return cg(this.itemOf(t),this.unit)}unitsOf(t){
return this.nodeUnits??=this.part.node("units"),this.nodeUnits[t]??ug(this.itemOf(t),this.unitOf(t))}unitsOfEdge(t){this.
edgeUnits??=this.part.edge("units");let n=this.edgeUnits[t];if(n)return n;let r=this.from[t],o=this.directed?Qc(this.itemOf(
r)):this.unitsOf(r);return Jc(o,this.unitsOf(this.to[t]))}itemOf(t){return this.items[this.itemKind][this.item[t]]}numbers(t){
return this.once(t,()=>Float64Array.from(this.part.node(t)))}once(t,n){let r=n();return Object.defineProperty(this,t,{value:r}),
r}};function lg({layouts:e},t){let[n,r]=[Float64Array.from(t.node("x")),Float64Array.from(t.node("y"))],o=e.map(({name:s,
step:l,...a})=>({name:s,x:Float64Array.from(a.x,c=>c*l),y:Float64Array.from(a.y,c=>c*l)}));return[{name:"map",x:n,y:r},...o]}
function ag(e,t,n){let r=new Int32Array(e+1);for(let l=0;l<t.length;l+=1)r[t[l]+1]+=1,t[l]!==n[l]&&(r[n[l]+1]+=1);for(let l=0;l<
e;l+=1)r[l+1]+=r[l];let o=new Int32Array(r[e]),s=r.slice(0,e);for(let l=0;l<t.length;l+=1)o[s[t[l]]++]=l,t[l]!==n[l]&&(o[s[n[l]]++]=
l);return l=>o.subarray(r[l],r[l+1])}function cg(e,t){return e.kind==="either"&&e.stands.kind==="document"?"work":t}function ug(e,t){
return t==="work"?e.works:e.documents}function Qc(e){return e.kind==="either"?Qc(e.stands):e.kind==="document"?[e.position]:
e.kind==="work"?e.own:[]}var mg=60,Zc=16;function eu(e,t,n,r){let{reference:o,print:s}=e.prints,l=new Map(Array.from(Bn(o),(c,m)=>[c,s.slice(Zc*m,
Zc*(m+1))])),a={references:t,items:n,prints:l};return{merges:hg(e.merges,a,r),uncertain:gg(e.uncertain,a)}}function Cr({
counts:e,feature:t,weight:n,detail:r},o){let s=tn(e);return(l,a="")=>ge(e[l],c=>({feature:he(t,s[l]+c),detail:(o?o(l,c):
r[s[l]+c])??a,weight:n[s[l]+c]??-1/0}))}function dg({kind:e,items:t,evidence:n},r){let o=new Map,s=new Int32Array(n.counts.
length),l=0;return n.counts.forEach((a,c)=>{let m=he(e,c)==="work"?t[2*c]:null;s[c]=m===null?l:o.get(m)??0,m===null?l+=a:
o.set(m,s[c]+a)}),(a,c)=>{let m=he(e,a)==="work"?t[2*a]:null,d=s[a]+c;return m===null?n.detail[d]:r.detail(m,d)}}var Do=class{constructor(t,n,r,o){
this.from=t;this.known=n;this.why=r;this.position=o;this.kind=he(t.kind,o),this.items=[t.items[2*o],t.items[2*o+1]],this.
score=t.score[o]}from;known;why;position;kind;items;score;get left(){return this.side(0)}get right(){return this.side(1)}get evidence(){
return this.why(this.position,`${this.left.text} | ${this.right.text}`)}side(t){let n=2*this.position+t,r=this.reference(
this.from.references[n],this.items[t]),o=this.text(this.from.texts[n],r,this.items[t]);return{text:o,reference:r,key:this.
key(this.from.keys[n],o,r)}}reference(t,n){return t===null?null:t<0?-1-t:this.known.items[this.kind][n??0].references[t]}text(t,n,r){
return typeof t=="string"?t:t===null?n===null?"":this.known.references[n].text:this.kind==="work"?"":this.known.items[this.
kind][r??0].forms[t]}key(t,n,r){let o=r===null?void 0:this.known.prints.get(r);return t?.startsWith("@")&&o?`${o}${t} ${n}`:
t!==null?t:this.kind==="work"&&o?`${o} ${pg(n)}`.trimEnd():n}},fg=/(?:(?!\ufeff)[\s\x1c-\x1f\x85])+/gu;function pg(e){return[
...e.split(fg).filter(Boolean).join(" ")].slice(0,mg).join("")}var Qs=class extends Do{rule;by;constructor(t,n,r,o){super(
t,n,r,o),this.rule=he(t.rule,o),this.by=he(t.by,o)}},Zs=class extends Do{joined;usefulness;constructor(t,n,r,o){super(t,
n,r,o),this.joined=t.joined[o],this.usefulness=t.usefulness[o]}};function hg(e,t,n){let r=Cr(e.evidence,dg(e,n));return ge(
e.score.length,o=>new Qs(e,t,r,o))}function gg(e,t){let n=Cr(e.evidence);return ge(e.score.length,r=>new Zs(e,t,n,r))}function tu(e,t,n){let{references:r,works:o,documents:s}=e,l=n.lines(),a=new Int32Array(r.file.length).fill(-1);o.references.
forEach((d,f)=>{let h=n.firstText(f);d.forEach((p,g)=>{a[p]=h+g})});let c=0,m=new Int32Array(s.id.length);return ge(r.file.
length,d=>{let f=r.document[d];m[f]+=1;let h=t.workOfReference[d];return{position:d,id:r.id[d]??`${s.id[f]}#1.${m[f]}`,document:f,
file:r.file[d],line:l[d]||null,page:r.page[d],number:r.number[d],text:h<0?r.texts[c++]:n.at(a[d]),work:h<0?null:h}})}function yg({
citations:e},t){return ge(e.line.length,n=>({position:n,document:e.document[n],file:e.file[n],line:e.line[n],form:he(e.form,
n),marker:e.marker[n],context:e.context[n],works:de(e.references[n].map(r=>t.workOfReference[r]).filter(r=>r>=0))}))}function bg({
relations:e}){let t=Cr(e.evidence);return ge(e.score.length,n=>{let r=t(n);return{kind:he(e.kind,n),from:e.from[n],to:e.
to[n],detail:r.map(({detail:o})=>o).filter(Boolean).join("; "),score:e.score[n],evidence:r}})}function vg({suggestions:e}){
let t=Cr(e.evidence);return ge(e.label.length,n=>({document:e.document[n],label:e.label[n],work:e.work[n],probability:e.
probability[n],accepted:e.accepted[n],evidence:t(n),places:e.places[n].map(([r,o])=>({file:r,line:o})),contexts:e.contexts[n]}))}
function wg({problems:e},t){let n=r=>typeof r=="number"?t[r].text:r;return ge(e.code.length,r=>({level:e.level[r],code:e.
code[r],message:e.message[r],advice:e.advice[r],file:e.file[r],line:e.line[r],raw:n(e.raw[r])}))}function nu(e,t,n){return{
citations:yg(e,t),relations:bg(e),suggestions:vg(e),problems:wg(e,n)}}var kg=/[\ue000-\uf8ff]/g,el=[e=>e,e=>JSON.stringify(e).slice(1,-1),e=>e.replace(/[%#&_$]/g,"\\$&"),e=>e.replaceAll("-",
"–"),e=>e.replaceAll("-","--"),e=>e.split(/[ .]+/).filter(Boolean).map(t=>`${[...t][0]}.`).join(" "),e=>e.split("-",1)[0],
e=>e.slice(e.indexOf("-")+1)];function ru(e,t,n){let r=0;return e.replace(kg,o=>{if(o==="")return n[r++];let s=o.charCodeAt(
0)-57344;return el[s%el.length](t[Math.floor(s/el.length)])})}function tl(e){return e.split("").length-1}var xg=-1,nl=-2,Xo=class{constructor(t){this.block=t;this.starts=tn(t.works.counts);let n=1+t.formats.length;this.entries=
tn(t.works.details.map(r=>n+r)),this.holes=t.works.templates.map(tl)}block;starts;entries;holes;id(t){return this.block.
works.strings[this.starts[t]]}field(t,n){return this.block.works.strings[this.starts[t]+1+n]}firstText(t){return this.starts[t]+
1+he(this.block.works.fields,t).length}at(t){return this.block.works.strings[t]}detail(t,n){return this.entry(t,1+this.block.
formats.length+n)}entry(t,n){let{strings:r,entries:o,templates:s,references:l}=this.block.works,a=this.firstText(t)+l[t].
length;for(let c=0;;c+=1){let m=o[this.entries[t]+c],d=m===xg||m===nl?r[a++]:"",f=m<0?d:s[m],h=0;if(m!==nl&&(h=m<0?tl(d):
this.holes[m]),c===n)return m===nl?d:ru(f,this.known(t),r.slice(a,a+h));a+=h}}known(t){let{works:n,references:r,files:o}=this.
block,s=n.references[t],l=this.firstText(t)+s.length,a=n.strings.slice(this.starts[t],l);for(let c of s)a.push(String(this.
lines()[c]||""),o[r.file[c]]);return a}linesMade;lines(){return this.linesMade??=Bn(this.block.references.line)}};async function ou(){let e=document.getElementById("data"),t=Sg(e.textContent??"");e.textContent="";let n=new Blob([t]).stream().
pipeThrough(new DecompressionStream("deflate"));return await new Response(n).json()}function Sg(e){let t=atob(e),n=new Uint8Array(
t.length);for(let r=0;r<t.length;r+=1)n[r]=t.charCodeAt(r);return n}var _g=["author","editor","translator"],rl=class{constructor(t,n,r,o){this.from=t;this.strings=n;this.position=r;this.works=
[r],this.year=t.year[r],this.type=he(t.type,r),this.language=he(t.language,r),this.references=t.references[r],this.documents=
o.citing[r]}from;strings;position;kind="work";works;year;type;language;references;documents;get id(){return this.strings.
id(this.position)}get subtitle(){return this.fields.title||this.fields.container||""}get people(){return this.from.people[this.
position]}get venue(){return this.from.venue[this.position]}get publisher(){return this.from.publisher[this.position]}get own(){
return this.from.own[this.position]}labelMade;get label(){return this.labelMade??=this.strings.entry(this.position,0)}fieldsMade;get fields(){
let t=he(this.from.fields,this.position),n=r=>this.strings.field(this.position,r);return this.fieldsMade??=Eg(t,n)}get links(){
let t=this.from.links[this.position];if(typeof t!="number")return t;let{doi:n,url:r}=this.fields,o=[];return t&1&&o.push(
[n,`https://doi.org/${n}`]),t&2&&o.push([r,r]),o}get manifestations(){return this.from.manifestations[this.position].map(
([t,n,r,o,s])=>({relation:t,label:n,language:r,year:o,references:s}))}};function Eg(e,t){let n={},r={};e.forEach((s,l)=>{
let[a,c]=s.split(" ");if(!c){n[s]=t(l);return}let m=r[a.toLowerCase()]??=[];a===a.toUpperCase()&&m.push(new Map),m.at(-1)?.
set(c,t(l))});let o=_g.filter(s=>r[s]).map(s=>[s,r[s].map(Mg).join("; ")]);return Object.freeze({...Object.fromEntries(o),
...n})}function Mg(e){let t=e.get("literal");if(t)return t;let n=e.get("particle");return[`${n?`${n} `:""}${e.get("famil\
y")??""}`,e.get("given"),e.get("suffix")].filter(Boolean).join(", ")}function iu(e,t,n){return ge(e.counts.length,r=>new rl(
e,t,r,n))}async function su(){Dc(Og(await ou()))}function Og(e){let t=new Xo(e),n=Cg(e,t),{title:r,version:o,manifest:s,texts:l,search:a,
options:c}=e;return{title:r,version:o,manifest:s,texts:l,search:a,options:c,library:n,live:Pg(),networks:Yc(e,n.items),formats:e.
formats.map((m,d)=>({...m,textOf:f=>t.entry(f,1+d)}))}}function Pg(){let e=document.getElementById("data-live")?.textContent;
return e?JSON.parse(e):null}function Cg(e,t){let n=Hc(e),r=iu(e.works,t,n),o={work:r,person:Uc(e,n),venue:qs("venue",e.venues,
n),publisher:qs("publisher",e.publishers,n),document:jc(e,n),term:js("term",e.terms,r,n),keyword:js("keyword",e.keywords,
r,n)},s=tu(e,n,t);return{files:e.files,items:{...o,either:Gc(e,o)},references:s,...eu(e,s,o,t),...nu(e,n,s)}}var $o=["left","right","verdict","kind","by","date","why"],au=$o.slice(0,4),Ag=/[\r\x0b\x0c\x1c-\x1f\x85]/g,Ig=/[\p{Cc}\p{Cf}\p{Cs}]/gu,
Tg=/^'*[=+\-@＝＋－＠#]/u,Rg=/^'+[=+\-@＝＋－＠#]/u,Ng=/^\s*"?\s*#/,Lg=20,nn=class extends Error{constructor(n,r){
super(`${n}: ${r}`);this.code=n;this.detail=r}code;detail};function Jo(e){return e.replace(Ag," ").replace(Ig,r=>r===`
`||r==="	"?r:"").replace(/\s+/gu," ").trim()}function Bg(e){let t=Jo(e);return Tg.test(t)&&(t=`'${t}`),t.startsWith('"')?
`"${t.replaceAll('"','""')}"`:t}function lu(e){return e.map(Bg).join("	")}function cu(e){return il("",e)}function il(e,t){
let n=Fg(e),r=n??[...$o],o=au.find(c=>!r.includes(c));if(o)throw new nn("column",o);let s=e.includes(`\r
`)?`\r
`:`
`,l=e&&!/[\r\n]$/.test(e)?s:"";ol(e.split(/\r\n|\n|\r/).at(-1)?.split("	").at(-1)??"")&&(l+=s);let a=n?[]:[lu(r)];for(let c of t)
a.push(lu(r.map(m=>m in c?c[m]:"")));return e+l+a.map(c=>c+s).join("")}function Fg(e){let[t]=uu(e);return t?t.map(n=>n.toLowerCase()):
null}function sl(e){let t=uu(e),n=t.shift()?.map(r=>r.toLowerCase())??[];return au.some(r=>!n.includes(r))?[]:t.map(r=>{
let o=a=>r[n.indexOf(a)]??"",[s,l]=[o("verdict").toLowerCase(),o("kind").toLowerCase()];return{left:o("left"),right:o("r\
ight"),verdict:s,kind:l,by:o("by"),date:o("date"),why:o("why")}}).filter(r=>r.left&&r.right)}function ol(e){return e.startsWith(
'"')&&(e.split('"').length-1)%2===1}function Dg(e){let t=/^"((?:[^"]|"")*)"$/u.exec(e),n=Jo(t?t[1].replaceAll('""','"'):
e);return Rg.test(n)?n.slice(1):n}function uu(e){let t=e.replace(/^\ufeff/,"").split(/\r\n|\n|\r/),n=[];for(let r=0;r<t.
length;r+=1){let o=t[r].split("	"),s=Ng.test(t[r]);if(ol(o.at(-1)??""))for(let a=1;a<Lg&&t[r+a]?.trim();a+=1){let c=t.slice(
r,r+a+1).join(`
`).split("	");if(!c.some(ol)){o=c,r+=a;break}}let l=o.map(Dg);!s&&l.some(Boolean)&&n.push(l)}return n}function mu(e){let t=e[0]===
255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8";try{return new TextDecoder(t,{fatal:!0,ignoreBOM:!0}).
decode(e)}catch{throw new nn("encoding","")}}var D=M([]),rn=M(null),We=M(""),xt=E(()=>D.value.filter(({written:e,taken:t})=>!e&&!t)),al=E(()=>[...rn.value??[],...D.value.
filter(({written:e})=>!e).map(({row:e})=>e)]);function Ko(e){return[{key:e.left.key,text:e.left.text,item:e.items[0]},{key:e.
right.key,text:e.right.text,item:e.items[1]}]}function cl(){let e=new Date,t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}`}function Xg(e,t,n,r){let[o,s]=t.map(({key:l})=>l);return{left:o,right:s,verdict:n,
kind:e,by:We.value.trim(),date:cl(),why:r}}function Vo(e,t){let r={number:(D.value.at(-1)?.number??0)+1,row:e,ends:t,written:!1,
taken:!1,undone:!1};return D.value=[...D.value,r],r}function Ar(e,t,n,r=""){return Vo(Xg(e,t,n,r),t)}function du(e,t){if(e.
kind!==t.kind)return!1;let[n,r]=[t.left,t.right];return e.left===n&&e.right===r||e.left===r&&e.right===n}function $g(e){
let t=(rn.value??[]).filter(o=>du(o,e.row)),n=D.value.filter(o=>du(o.row,e.row)),r=t.at(-n.filter(({written:o})=>o).length-
1);return r&&r.verdict!=="withdrawn"?r:null}function on(e){if(!e.written&&!e.taken){D.value=D.value.filter(({number:r})=>r!==
e.number);return}let t=$g(e);ll(e.number,{undone:!0});let n={...e.row,verdict:"withdrawn",by:We.value.trim(),date:cl()};
ll(Vo(n,e.ends).number,{undone:!0}),t&&ll(Vo(t,e.ends).number,{undone:!0})}function fu(e){let t=[e.left,e.right].map(r=>({
key:r,text:r,item:null})),n={...e,verdict:"withdrawn",by:We.value.trim(),date:cl(),why:""};Vo(n,[t[0],t[1]])}function ll(e,t){
D.value=D.value.map(n=>n.number===e?{...n,...t}:n)}function zo(e,t){let n=new Set(e);D.value=D.value.map(r=>n.has(r.number)?
{...r,[t]:!0}:r)}function Fn(){return R.live!==null}async function pu(e){try{return await Jg(navigator.clipboard.writeText(e)),!0}catch{return Vg(e)}}function Jg(e){return Promise.
race([e,new Promise((t,n)=>setTimeout(n,1500))])}function Vg(e){let t=document.activeElement,n=document.createElement("t\
extarea");n.className="visually-hidden",n.readOnly=!0,n.value=e,document.body.append(n),n.select();try{return document.execCommand(
"copy")}catch{return!1}finally{n.remove(),t instanceof HTMLElement&&t.focus({preventScroll:!0})}}var pt=M(null);function Q(e,t,n){pt.value={text:e,action:t,quoted:n}}function Wo(e,t){Q(e,{text:u("base.undo"),run:t})}async function Dn(e,t,n){
await pu(e)?Q(t,void 0,n):pt.value={text:u("base.copy-by-hand"),byHand:e}}var Kg=60,zg=6e4;function Wg(e){let t=e.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu)??[];return Array.from(t.join("-")).
slice(0,Kg).join("").replace(/-+$/,"")}function sn(e,t){return`${[R.title||"citegraph",...e].map(Wg).filter(Boolean).join(
"-")||"citegraph"}.${t}`}function Xn(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.
click(),setTimeout(()=>URL.revokeObjectURL(n.href),zg)}var ln=class extends Error{constructor(n,r){super(r);this.status=n}status};async function hu(e,t){let n=R.live;if(!n)throw new ln(
0,"");let r;try{r=await fetch(n.address+e,{...t,redirect:"error"})}catch{throw new ln(0,"")}let o=await r.json().catch(()=>({}));
if(!r.ok)throw new ln(r.status,o.error??r.statusText);return o}function gu(e,t){let n={"Content-Type":"application/json",
"X-Citegraph-Token":R.live?.token??""};return hu(e,{method:"POST",headers:n,body:JSON.stringify(t)})}function ul(){return hu(
"state",{})}function yu(e){return gu("decisions",{rows:e})}function bu(){return gu("build",{})}var De=M(null),$n=M(""),ml=M(!1),fl=M(""),Hg="decisions.tsv",Ug="text/tab-separated-values;charset=utf-8";function vu(e){
Xn(new Blob([e],{type:Ug}),Hg)}function pl(e){return e.map(({number:t})=>t)}function Uo(){vu(cu(D.value.map(({row:e})=>e))),
zo(pl(D.value),"taken")}async function wu(e){try{let t=mu(new Uint8Array(await e.arrayBuffer())),n=sl(t),r=D.value.filter(
({row:s,written:l})=>!(l&&n.some(a=>qg(a,s)))),o=il(t,r.map(({row:s})=>s));vu(o),zo(pl(D.value),"written"),rn.value=sl(o),
Q(u("review.appended",{n:r.length}))}catch(t){let n=t instanceof nn?t.code:"unreadable",r=t instanceof nn?t.detail:"";Q(
u(`review.file-${n}`,{name:e.name,detail:r}))}}function qg(e,t){return["left","right","verdict","kind"].every(n=>e[n]===
t[n])}async function Ir(){if(ml.value||!xt.value.length)return;ml.value=!0;let e=xt.value;try{Ho(await yu(e.map(({row:t})=>t)),
e),e.filter(({number:t})=>!jg(t)).forEach(Gg)}catch(t){$n.value=hl(t);return}finally{ml.value=!1}await Ir()}function jg(e){
return D.value.some(t=>t.number===e)}function Gg(e){let t={...e,written:!0};D.value=[...D.value,t].sort((n,r)=>n.number-
r.number),on(t)}var dl=0;function Ho(e,t=[]){dl+=1,$n.value="",zo(pl(t),"written"),!De.value&&!We.value&&(We.value=e.by),
fl.value||=e.page,De.value=e,rn.value=e.rows}function hl(e){return e instanceof ln&&e.status?e.message:u("review.server-\
gone")}async function gl(){let e=dl;try{let t=await ul();dl===e&&Ho(t)}catch(t){$n.value=hl(t)}}var Yg=500;async function ku(){
try{for(Ho(await bu());De.value?.build.status==="building";)await new Promise(e=>{setTimeout(e,Yg)}),Ho(await ul())}catch(e){
$n.value=hl(e);return}De.value?.build.status==="done"&&location.reload()}var xu=`citegraph decisions ${location.pathname}`,Qg=5e3;function qo(e){return typeof e=="object"&&e!==null}function Zg(e){
return!qo(e)||typeof e.key!="string"||typeof e.text!="string"?null:{key:e.key,text:e.text,item:null}}function ey(e){return $o.
every(t=>typeof e[t]=="string")}function ty(e){if(!qo(e)||!qo(e.row)||!Array.isArray(e.ends))return null;let{row:t}=e,[n,
r]=e.ends.map(Zg);return!n||!r||!ey(t)?null:{number:Number(e.number),row:t,ends:[n,r],written:e.written===!0,taken:e.taken===
!0,undone:e.undone===!0}}function ny(){try{let e=JSON.parse(sessionStorage.getItem(xu)??"{}");if(!qo(e)||(typeof e.signer==
"string"&&(We.value=e.signer),!Array.isArray(e.decisions)))return;D.value=e.decisions.map(ty).filter(t=>t!==null)}catch{}}
function ry(){let e=JSON.stringify({decisions:D.value,signer:We.value});try{sessionStorage.setItem(xu,e)}catch{}}function Su(){
ny(),U(ry),addEventListener("beforeunload",e=>{xt.value.length&&e.preventDefault()}),Fn()&&(U(()=>{xt.value.length&&setTimeout(
()=>{Ir()})}),gl(),setInterval(()=>{document.visibilityState==="visible"&&!xt.value.length&&De.value?.build.status!=="bu\
ilding"&&gl()},Qg))}var oy=Symbol.for("pv"),iy=0;function i(e,t,n,r,o,s){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var m={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:oy,__v:--iy,__i:-1,__u:0};return(o||
s)&&(m.__source=o,m.__self=s),$.vnode&&$.vnode(m),m}var sy={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function _u(e,{choices:t,chosen:n,choose:r}){let o=t.findIndex(
({value:m})=>m===n),s={Home:0,End:t.length-1},l=sy[e.key],a=s[e.key]??(l?(o+l+t.length)%t.length:-1);if(a<0)return;e.preventDefault(),
r(t[a].value),e.currentTarget.children[a].focus()}function jo(e){return i("div",{class:"tabs",role:"tablist","aria-label":e.
label,onKeyDown:t=>_u(t,e),children:e.choices.map(({value:t,text:n,badge:r})=>i("button",{type:"button",role:"tab",id:`t\
ab-${t}`,"aria-selected":t===e.chosen?"true":"false","aria-controls":`panel-${t}`,tabIndex:t===e.chosen?0:-1,onClick:()=>e.
choose(t),children:[n,r?i("span",{class:"badge",children:r}):null]},t))})}function Go({value:e,class:t="",children:n}){return i(
"div",{class:`tab-panel ${t}`,role:"tabpanel",id:`panel-${e}`,"aria-labelledby":`tab-${e}`,children:n})}function et(e){return i(
"div",{class:`segments ${e.class??""}`,role:"radiogroup","aria-label":e.label,onKeyDown:t=>_u(t,e),children:e.choices.map(
({value:t,text:n,short:r,lang:o,hint:s})=>i("button",{type:"button",role:"radio",class:"segment",lang:o,title:s,"data-va\
lue":t,"aria-checked":t===e.chosen?"true":"false",tabIndex:t===e.chosen?0:-1,onClick:()=>e.choose(t),children:r?i(ly,{short:r,
text:n}):n},t))})}function ly({short:e,text:t}){return i(_,{children:[i("span",{class:"segment-long",children:t}),i("spa\
n",{class:"segment-short",children:e})]})}var Eu=null;function Mu(e){return e.replace(/\s+/gu," ").trim()}function fe(e){Eu??=new Map(Object.entries(R.search.chars));
let t=e.normalize("NFKC").toLowerCase(),n="";for(let r of t)n+=Eu.get(r)??r;n=n.normalize("NFD").replace(new RegExp("\\p{\
M}","gu"),"");for(let[r,o]of R.search.replace)n=n.replaceAll(r,o);return Mu(n.replace(/[^\p{L}\p{N}]+/gu," "))||Mu(t)}function Tr({label:e,latin:t,forms:n}){return[e,t,...n]}function Ou(e){let{person:t,venue:n,publisher:r}=y.items,o=[e.label,
e.id,String(e.year??""),...Object.values(e.fields)];for(let s of e.references)o.push(y.references[s].text);for(let s of e.
people)o.push(...Tr(t[s]));return e.venue!==null&&o.push(...Tr(n[e.venue])),e.publisher!==null&&o.push(...Tr(r[e.publisher])),
o}function ay({id:e,label:t,title:n,work:r}){let o=r===null?[]:Ou(y.items.work[r]);return[t,e,n,...o]}function Yo(e){switch(e.
kind){case"work":return Ou(e);case"person":return[...Tr(e),...e.mentions.map(({printed:t})=>t)];case"venue":case"publish\
er":return Tr(e);case"document":return ay(e);case"either":return Yo(e.stands);default:return[e.label]}}var cy=8,uy=50,Pu=new Map;function my(e){let t=Pu.get(e);return t===void 0&&(t=/[\p{L}\p{N}]/u.test(e)?fe(e):"",Pu.set(e,
t)),t}function dy(e){let t=new Set;for(let n of Yo(e))for(let r of n.split(" ")){let o=my(r);if(o.includes(" "))for(let s of o.
split(" "))t.add(s);else o&&t.add(o)}if(!t.size)for(let n of Yo(e))t.add(fe(n));return` ${[...t].join(" ")}
`}var yl=class{constructor(t){this.items=t;this.starts=new Uint32Array(t.length+1)}items;text="";starts;parts=[];extend(t){
let n=Math.min(this.items.length,this.parts.length+t);for(let r=this.parts.length;r<n;r+=1){let o=dy(this.items[r]);this.
parts.push(o),this.starts[r+1]=this.starts[r]+o.length}return n<this.items.length?!0:(this.text||=this.parts.join(""),!1)}},
Cu=new Map;function Iu(e){let t=Cu.get(e);return t||(t=new yl(y.items[e]),Cu.set(e,t)),t}var bl=null;function Rr(e){if(bl)
return;let n=[...new Set([e,...J.map(({itemKind:o})=>o)])].map(Iu);bl=n;let r=()=>{let o=performance.now()+cy;for(;n.length&&
performance.now()<o;)n[0].extend(uy)||n.shift();n.length&&setTimeout(r)};setTimeout(r)}function Tu(){return bl?.length===
0}function Nr(e){return e.trim()?fe(e).split(" ").filter(Boolean):[]}function fy(e,{text:t,starts:n},r){let o=0,s=t.indexOf(
` ${r}`);for(;o<e.length;){for(;o<e.length&&(s<0||n[o+1]<=s);)e[o++]=0;o+=1,o<e.length&&(s=t.indexOf(` ${r}`,n[o]))}}var Au=new Map;
function vl(e,t){let n=Nr(t);if(!n.length)return null;let r=Au.get(e);if(r?.query===t)return r.flags;let o=Iu(e);o.extend(
y.items[e].length);let s=new Uint8Array(y.items[e].length).fill(1);for(let l of n)fy(s,o,l);return Au.set(e,{query:t,flags:s}),
s}function Xt(e){let t=0;for(let n of e)t+=n;return t}var Lr=Object.freeze({years:null,withoutYear:!0,typesOff:new Set,languagesOff:new Set,documentsOff:new Set,venuesOff:new Set,
communitiesOff:new Set,strongest:1,singletons:!0}),tt=M(0),an=M("map"),ie=M(""),X=M(Lr),Se=M({kind:"work",positions:new Set}),
L=M(null),He=M([]),j=M(-1),nt=M({column:"cited",descending:!0}),Ue=M("occurrences"),St=M(!0),ht=M("system"),gt=M("detail\
s"),Je=M("list"),ne=M("map"),py=Object.freeze({place:-1,kind:"",itemKind:"work",unit:"document",directed:!1,explanation:"",
communities:[],layouts:[{name:"map",x:new Float64Array,y:new Float64Array}],size:0,item:new Int32Array,occurrences:new Float64Array,
degree:new Float64Array,strength:new Float64Array,community:new Int32Array,year:new Int32Array,measures:{},edges:0,from:new Int32Array,
to:new Int32Array,count:new Float64Array,weight:new Float64Array,nodeOf:()=>-1,edgesOf:()=>new Int32Array,unitOf:()=>"do\
cument",unitsOf:()=>[],unitsOfEdge:()=>[]}),v=E(()=>J[tt.value]??py),rt=E(()=>v.value.layouts.find(({name:e})=>e===an.value)??
v.value.layouts[0]),ye=E(()=>y.items[v.value.itemKind]);function Z(e){L.value&&e&&(He.value=[...He.value,L.value]),e||(He.
value=[]),L.value=e,e&&(gt.value="details",ne.value="read")}function Jn(e){let{kind:t,position:n}=Dt(e),r=L.value;r?.what===
"item"&&r.kind===t&&r.position===n?ne.value="read":Z({what:"item",kind:t,position:n})}function Ru(){L.value=He.value.at(
-1)??null,He.value=He.value.slice(0,-1)}var Te=E(()=>{let e=L.value;return e?.what!=="item"||e.kind!==v.value.itemKind?-1:
v.value.nodeOf(e.position)});function G(e){X.value={...X.value,...e}}function Re(e){e!==tt.value&&(j.value=-1,X.value={...X.
value,communitiesOff:new Set},tt.value=e)}var Nu=-1;function hy(e){let{label:t}=y.items.document[e];return t||y.files[e]}function gy(e){return e===Nu?u("browse.no\
-venue"):y.items.venue[e].label}function Qo({name:e,key:t,valuesOf:n,textOf:r}){let o=E(()=>{let l=new Map;for(let a of y.
items.work)for(let c of n(a))l.set(c,(l.get(c)??0)+1);return l}),s=E(()=>[...o.value].map(([l,a])=>({value:l,count:a,text:r(
l)})).sort((l,a)=>a.count-l.count||l.text.localeCompare(a.text)));return{name:e,rows:s,off:E(()=>X.value[t]),setOff:l=>G(
{[t]:new Set(l)}),worksOf:l=>y.items.work.filter(a=>n(a).includes(l)).map(a=>a.position)}}var Zo=[Qo({name:"type",key:"t\
ypesOff",valuesOf:e=>[e.type],textOf:e=>P("type",String(e))||u("browse.no-type")}),Qo({name:"language",key:"languagesOff",
valuesOf:e=>[e.language],textOf:e=>Ln(String(e))}),Qo({name:"document",key:"documentsOff",valuesOf:e=>e.documents,textOf:e=>hy(
Number(e))}),Qo({name:"venue",key:"venuesOff",valuesOf:e=>[e.venue??Nu],textOf:e=>gy(Number(e))})];function Lu(e,{value:t,
text:n}){return{title:`${u(`browse.filter-${e.name}`)}: ${n}`,kind:"items",itemKind:"work",positions:e.worksOf(t)}}var Bu=2;function yy({name:e,rows:t,off:n}){let r=t.value.filter(({value:m})=>n.value.has(m)),o=t.value.filter(({value:m})=>!n.
value.has(m)),s=o.length>0&&o.length<r.length,l=(s?o:r).map(({text:m})=>m),a=l.length-Bu,c=l.slice(0,Bu).join(", ")+(a>0?
` +${A(a)}`:"");return u(s?"browse.chip-only":"browse.chip-without",{filter:u(`browse.filter-${e}`),values:c})}function by(e){
return A(100*e,2)}function vy(e){return u("browse.chip-strongest",{share:by(e)})}var $t=E(()=>{let{years:e,withoutYear:t,
communitiesOff:n,strongest:r,singletons:o}=X.value,s=[],l=(a,c,m,d)=>{c&&s.push({name:a,text:m(),remove:d})};l("years",e!==
null,()=>(e??[]).join("–"),()=>G({years:null})),l("without-year",!t,()=>u("browse.chip-with-year"),()=>G({withoutYear:!0})),
l("strongest",r<1,()=>vy(r),()=>G({strongest:1})),l("singletons",!o,()=>u("browse.chip-linked"),()=>G({singletons:!0}));
for(let a of Zo)l(a.name,a.off.value.size>0,()=>yy(a),()=>a.setOff([]));return l("clusters",n.size>0,()=>u("browse.chip-\
clusters",{n:n.size}),()=>G({communitiesOff:new Set})),s});function ei(){X.value=Lr}function C({text:e,class:t}){return i("bdi",{class:t,children:e})}function ti({text:e,address:t}){return wy(t)?i("a",{href:t,
target:"_blank",rel:"noopener noreferrer",dir:"auto",children:e}):i(C,{text:e})}function wy(e){try{return["http:","https\
:"].includes(new URL(e).protocol)}catch{return!1}}function S({class:e="button",children:t,...n}){return i("button",{type:"\
button",class:e,...n,children:t})}function I({n:e,text:t,label:n,rows:r,attributes:o}){let s=t??A(e);return e?i("button",{type:"button",class:"count",title:u(
"base.show-rows"),"aria-label":n?`${n}: ${s}`:void 0,onClick:()=>Z({what:"rows",rows:r()}),...o,children:s}):i("span",{class:"\
number",...o,children:s})}var Fu=["circle","diamond","square","triangle"];function Jt(e){return Fu[Math.floor(Math.max(e,0)/7)%Fu.length]}function qe({
community:e}){let t=e<0?"none":`${Jt(e)} cluster-${e%7}`;return i("span",{class:`swatch ${t}`,"aria-hidden":"true"})}function _e({label:e,number:t}){return e||u("parts.cluster-number",{n:t+1})}function ni({cluster:e,open:t}){return i("bu\
tton",{type:"button",class:"row-name",onClick:t,children:i("span",{class:"row-label",children:[i(qe,{community:e.number}),
i(C,{text:_e(e)})]})})}var wl=M(null);function je(e){wl.value={...e}}var Vn=-1e5,ky=-1;function Du(e){let t=new Map,n=Uint32Array.from(e,r=>{let o=t.get(r)??t.size;return t.set(r,o),o});return{
values:[...t.keys()],code:n}}function kl(e){let t=new Uint32Array(e.length+1);e.forEach((r,o)=>{t[o+1]=t[o]+r.length});let n=new Int32Array(
t[e.length]);return e.forEach((r,o)=>n.set(r,t[o])),{start:t,numbers:n}}var Xu=null;function Kn(){let e=y.items.work;return Xu??=
{year:Int32Array.from(e,t=>t.year??Vn),type:Du(e.map(t=>t.type)),language:Du(e.map(t=>t.language)),venue:Int32Array.from(
e,t=>t.venue??ky),documents:kl(e.map(t=>t.documents))},Xu}var $u=new Map;function zn(e){let t=$u.get(e);return t||(t=kl(
y.items[e].map(n=>n.works)),$u.set(e,t)),t}var Ju=new WeakMap;function Vu(e){let t=Ju.get(e);return t||(t=kl(Array.from(
e.weight,(n,r)=>e.unitsOfEdge(r))),Ju.set(e,t)),t}function Wn({start:e,numbers:t},n,r){for(let o=e[n];o<e[n+1];o+=1)if(r[t[o]])
return!0;return!1}function zu(e,{years:t,withoutYear:n}){return e===Vn?n:!t||t[0]<=e&&e<=t[1]}var Wu=E(()=>{let e=X.value,{year:t,type:n,language:r,
venue:o}=Kn(),s=n.values.map(a=>e.typesOff.has(a)),l=r.values.map(a=>e.languagesOff.has(a));return Uint8Array.from(t,(a,c)=>Number(
!s[n.code[c]]&&!l[r.code[c]]&&zu(a,e)&&!(e.venuesOff.size&&e.venuesOff.has(o[c]))))}),xl=E(()=>{let e=X.value.documentsOff;
return Uint8Array.from(y.items.document,(t,n)=>+!e.has(n))}),cn=E(()=>{let e=Uint8Array.from(Wu.value);if(!X.value.documentsOff.
size)return e;let{documents:t}=Kn();for(let n=0;n<e.length;n+=1)t.start[n+1]>t.start[n]&&!Wn(t,n,xl.value)&&(e[n]=0);return e});
function Ku({position:e,work:t,year:n}){return xl.value[e]?t!==null?Wu.value[t]===1:n===null||zu(n,X.value):!1}function xy(e){
if(e==="work")return Uint8Array.from(cn.value);if(e==="document")return Uint8Array.from(y.items.document,n=>Number(Ku(n)));
if(e==="either")return Uint8Array.from(y.items.either,({stands:n})=>Number(n.kind==="work"?cn.value[n.position]:Ku(n)));
let t=zn(e);return Uint8Array.from(y.items[e],(n,r)=>Number(t.start[r]===t.start[r+1]||Wn(t,r,cn.value)))}function Sy(e,t,n){
let r=new Int32Array(e.length).fill(-1);t.item.forEach((o,s)=>{r[o]=t.community[s]});for(let o=0;o<e.length;o+=1)n.has(r[o])&&
(e[o]=0)}function _y(e,t){let n=e.unit==="work";if(n?Xt(cn.value)===cn.value.length:!t.documentsOff.size)return null;let r=n?
cn.value:xl.value,o=Vu(e);return s=>o.start[s]===o.start[s+1]||Wn(o,s,r)}function Br(e,t){return Math.min(e,Math.ceil(e*
t))}var Ey=E(()=>{let[e,t]=[v.value,X.value],n=xy(e.itemKind);t.communitiesOff.size&&Sy(n,e,t.communitiesOff);let r=Uint8Array.
from(e.item,f=>n[f]),o=new Uint8Array(e.edges),s=new Uint8Array(n.length),l=_y(e,t),a=Br(e.edges,t.strongest),{from:c,to:m}=e,
d=0;for(let f=0;f<a;f+=1)!r[c[f]]||!r[m[f]]||l&&!l(f)||(o[f]=1,s[e.item[c[f]]]=s[e.item[m[f]]]=1,d+=1);if(!t.singletons)
for(let f=0;f<n.length;f+=1)n[f]&=s[f];return{item:n,edge:o,edges:d}}),H=E(()=>{let{item:e,edge:t,edges:n}=Ey.value,r=vl(
v.value.itemKind,ie.value),o=r?e.map((s,l)=>s&r[l]):e;return{item:e,edge:t,found:r,listed:o,items:Xt(e),edges:n,count:Xt(
o)}}),Hu=E(()=>{let e=new Set([v.value.itemKind]),t=[];for(let{itemKind:n,place:r}of J){if(e.has(n))continue;e.add(n);let o=vl(
n,ie.value),s=o?Xt(o):0;o&&s&&t.push({place:r,count:s,only:s===1?o.indexOf(1):-1})}return t}),Sl=E(()=>{let{start:e,numbers:t}=zn(
v.value.itemKind),n=new Uint8Array(y.items.work.length);return H.value.listed.forEach((r,o)=>{if(r)for(let s=e[o];s<e[o+
1];s+=1)n[t[s]]=cn.value[t[s]]}),Vt(n)});function Vt(e){let t=[];return e.forEach((n,r)=>{n&&t.push(r)}),t}function Uu(e,t){let n=new Uint8Array(y.items.work.length),{start:r,numbers:o}=zn(e);for(let s of t)for(let l=r[s];l<r[s+
1];l+=1)n[o[l]]=1;return n}function _l(e,t){return Vt(Uu(e,t))}function My(e,t){if(e==="work")return Vt(t);let n=zn(e);return Vt(
Uint8Array.from(y.items[e],(r,o)=>Number(Wn(n,o,t))))}var Ee=E(()=>{let{kind:e,positions:t}=Se.value,n=v.value.itemKind;
return e===n||!t.size?t:new Set(My(n,Uu(e,t)))}),El=E(()=>_l(Se.value.kind,Se.value.positions));function Ge(e){Se.value=
{kind:v.value.itemKind,positions:new Set(de(e))}}function Ve(e,t){let n=new Set(Ee.value);t??!n.has(e)?n.add(e):n.delete(
e),Ge(n)}function Hn(e){Ge([...Ee.value,...e])}function qu(){let e=v.value,t=[];for(let n of Ee.value){let r=e.nodeOf(n);
if(!(r<0))for(let o of e.edgesOf(r))H.value.edge[o]&&t.push(e.item[ft(e,o,r)])}Hn(t)}function ri(){Hn(Vt(H.value.listed))}function Oy(e,t){let n=new Map;for(let{position:r}of t){let o=e.nodeOf(r),s=o<0?-1:e.community[o],l=n.get(s);l?l.push(r):
n.set(s,[r])}return n}var ju=E(()=>{let e=v.value,t=Oy(e,ye.value),n=e.communities.map(o=>({number:o.number,name:_e(o),items:t.
get(o.number)??[]}));n.sort((o,s)=>s.items.length-o.items.length||o.number-s.number);let r=t.get(-1);return r&&n.length&&
n.push({number:-1,name:u("browse.no-cluster"),items:r}),n});function oi(e){G({communitiesOff:new Set(e)})}function Gu(){
let e=ju.value,t=X.value.communitiesOff;if(!e.length)return i("p",{class:"clusters-empty muted",children:u("browse.no-cl\
usters")});let n=e.filter(({number:a})=>a>=0),r=e.filter(({number:a})=>t.has(a)).length,o=n.filter(({number:a})=>t.has(a)).
length,s=e.map(({number:a,items:c})=>a<0?0:c.length),l=Math.max(1,...s);return i(_,{children:[i("div",{class:"filter-hea\
d",children:[i("span",{class:"muted",role:"status",children:o?u("browse.clusters-shown",{n:n.length,shown:n.length-o}):u(
"browse.clusters-count",{n:n.length})}),i("span",{children:[i(S,{class:"button quiet",id:"show-clusters",disabled:!r,onClick:()=>oi(
[]),children:u("browse.show-all")}),i(S,{class:"button quiet",id:"hide-clusters",disabled:r===e.length,onClick:()=>oi(e.
map(({number:a})=>a)),children:u("browse.hide-all")})]})]}),i("ul",{class:"clusters",children:e.map(a=>i(Cy,{cluster:a,most:l},
a.number))})]})}function Py(e){return e<0?"var(--muted)":`var(--cluster-${e%7})`}function Cy({cluster:e,most:t}){let{number:n,
name:r,items:o}=e,s=X.value.communitiesOff,l=Ay(n),a=c=>oi(c?[...s].filter(m=>m!==n):[...s,n]);return i("li",{class:l?"c\
luster current":"cluster","data-cluster":n,children:[i("input",{type:"checkbox",checked:!s.has(n),"aria-label":u("browse\
.show-cluster",{name:r}),onChange:c=>a(c.currentTarget.checked)}),i("div",{class:"cluster-line",children:[i(Iy,{cluster:e,
current:l}),i(I,{n:o.length,rows:()=>({title:r,kind:"items",itemKind:v.value.itemKind,positions:o})})]}),i("div",{class:"\
cluster-line",children:[i("span",{class:"cluster-bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.min(100,
100*o.length/t)}%`,background:Py(n)}})}),i(Ty,{cluster:e})]})]})}function Ay(e){let t=L.value;return t?.what!=="cluster"?
!1:t.network===v.value.place&&t.community===e}function Iy({cluster:e,current:t}){let{number:n,name:r,items:o}=e,s=i(_,{children:[
i(qe,{community:n}),i(C,{text:r})]});if(n<0)return i("span",{class:"cluster-name",children:s});let l=()=>{let a=v.value;
Z({what:"cluster",network:a.place,community:n}),je({at:"nodes",nodes:o.map(c=>a.nodeOf(c))})};return i("button",{type:"b\
utton",class:"cluster-name",title:u("browse.cluster-details",{name:r}),"aria-current":t?"true":void 0,onClick:l,children:s})}
function Ty({cluster:e}){let{number:t,name:n,items:r}=e;return i(_,{children:[i(S,{class:"button quiet tiny",onClick:()=>oi(
ju.value.map(s=>s.number).filter(s=>s!==t)),"aria-label":u("browse.only-value",{name:n}),children:u("browse.only")}),i(S,
{class:"button quiet tiny",onClick:()=>Hn(r),"aria-label":u("browse.select-item",{name:n}),children:u("browse.select")})]})}var Ry={plus:"M8 3v10M3 8h10",minus:"M3 8h10",fit:"M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",lasso:"M8 2.5\
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
lse",children:i("path",{d:Ry[e],fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-\
linejoin":"round"})})}var Yu=[1e-4,2e-4,5e-4,.001,.002,.003,.005,.007,.01,.015,.02,.03,.04,.05,.06,.08,.1,.12,.15,.2,.25,.3,.35,.4,.45,.5,.55,
.6,.65,.7,.75,.8,.85,.9,.95,1],Fr=E(()=>{let{edges:e}=v.value;return Yu.filter((t,n)=>n===0||Br(e,t)>Br(e,Yu[n-1]))});function Ny(e){
let t=Fr.value.findIndex(n=>n>=e);return t<0?Fr.value.length-1:t}function Qu(){let e=v.value,{strongest:t,singletons:n}=X.
value;if(!e.edges)return null;let r=Br(e.edges,t),o=u("browse.links-kept",{share:A(100*t,2),n:r});return i("section",{class:"\
filter",id:"link-filter","aria-labelledby":"link-title",children:[i("h3",{id:"link-title",children:u("browse.links")}),i(
"div",{class:"slider-line",children:[i("label",{for:"strength-slider",children:u("browse.strongest")}),i("output",{for:"\
strength-slider",children:[A(100*t,2)," %"]}),i("input",{type:"range",id:"strength-slider",min:0,max:Fr.value.length-1,value:Ny(
t),disabled:Fr.value.length<2,"aria-valuetext":o,onInput:s=>G({strongest:Fr.value[Number(s.currentTarget.value)]})})]}),
i(Ly,{kept:r}),i("div",{class:"value-row",children:i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"\
hide-singletons",checked:!n,onChange:s=>G({singletons:!s.currentTarget.checked})}),i("span",{children:u("browse.hide-sin\
gletons")})]})})]})}function Ly({kept:e}){let t=v.value,{edge:n,edges:r}=H.value,o=t.weight[e-1],s=e<t.edges&&t.weight[e]===
o;return i("p",{class:"links-shown muted",children:[i(I,{n:r,text:u("browse.links-shown",{n:t.edges,shown:r}),rows:()=>({
title:u("browse.links"),kind:"edges",network:t.place,positions:Vt(n)})}),e<t.edges?i("span",{children:u("browse.weakest",
{weight:A(o,3)})}):null,s?i("span",{children:u("browse.tied")}):null]})}var Ol=12,By=8,Zu=100,Ml=M({});function em({filter:e}){let{name:t}=e,n=e.rows.value;if(n.length<2)return null;let r=n.filter(
({value:s})=>e.off.value.has(s)).length,o=Ml.value[t]??(r>0||n.length<=Ol);return i("details",{class:"filter",id:`filter\
-${t}`,open:o,onToggle:s=>{let l=s.currentTarget.open;l!==o&&(Ml.value={...Ml.value,[t]:l})},children:[i("summary",{children:[
i("h3",{children:u(`browse.filter-${t}`)}),i("span",{class:"muted",children:r?u("browse.of",{n:n.length-r,all:String(n.length)}):
n.length})]}),o?i(Fy,{filter:e,rows:n}):null]})}function Fy({filter:e,rows:t}){let[n,r]=Ze(""),[o,s]=Ze(t.length<=Ol?t.length:
By),l=n.trim()?fe(n):"",a=l?t.filter(({text:d})=>fe(d).includes(l)):t,c=u(`browse.filter-${e.name}`),m=a.length-o;return i(
_,{children:[t.length>Ol?i("input",{type:"text",class:"value-search",value:n,autocomplete:"off","aria-label":u("browse.s\
earch-values",{filter:c}),placeholder:u("browse.search-values",{filter:c}),onInput:d=>r(d.currentTarget.value)}):null,i(
Dy,{filter:e,found:a,title:c}),i("div",{class:"values",children:a.slice(0,o).map(d=>i(Xy,{filter:e,row:d},d.value))}),a.
length?null:i("p",{class:"muted",children:u("browse.no-value")}),m>0?i(S,{class:"button quiet tiny",onClick:()=>s(o+Zu),
children:u("browse.more",{n:Math.min(m,Zu)})}):null]})}function Dy({filter:e,found:t,title:n}){let r=t.map(({value:l})=>l),
o=e.off.value;return i("div",{class:"all-or-none",children:[i(S,{class:"button quiet tiny",onClick:()=>e.setOff([...o].filter(
l=>!r.includes(l))),disabled:!r.some(l=>o.has(l)),"aria-label":`${u("browse.all")}: ${n}`,children:u("browse.all")}),i(S,
{class:"button quiet tiny",onClick:()=>e.setOff([...o,...r]),disabled:r.every(l=>o.has(l)),"aria-label":`${u("browse.non\
e")}: ${n}`,children:u("browse.none")})]})}function Xy({filter:e,row:t}){let n=e.off.value,r=s=>{let l=new Set(n);s?l.delete(
t.value):l.add(t.value),e.setOff(l)},o=()=>e.setOff(e.rows.value.map(({value:s})=>s).filter(s=>s!==t.value));return i("d\
iv",{class:"value-row",children:[i("label",{class:"check-line",title:t.text,children:[i("input",{type:"checkbox",checked:!n.
has(t.value),onChange:s=>r(s.currentTarget.checked)}),i(C,{text:t.text})]}),i(S,{class:"button quiet tiny only",onClick:o,
"aria-label":u("browse.only-value",{name:t.text}),children:u("browse.only")}),i(I,{n:t.count,rows:()=>Lu(e,t)})]})}var $y=.3333333333333333;function tm(e){let[t,n]=[e[0],e[e.length-1]];if(!e.length||t===n)return null;let r=Jy(e),o=[...Vy(
e,r),...Ky(e,r)];return{first:t,last:n,begin:r,bins:o,most:Math.max(...o.map(({count:s})=>s))}}function Jy(e){let[t,n]=[
e[0],e[e.length-1]],r=10*Math.floor(e[Math.floor(.02*e.length)]/10);return r-t>$y*(n-t)?r:t}function nm(e,t){let n=0;for(;n<
e.length&&e[n]<t;)n+=1;return n}function Vy(e,t){let n=nm(e,t);return n?[{first:e[0],last:t-1,count:n}]:[]}function Ky(e,t){
let n=e[e.length-1],r=Math.ceil((n-t+1)/40),o=new Uint32Array(Math.ceil((n-t+1)/r));for(let s=nm(e,t);s<e.length;s+=1)o[Math.
floor((e[s]-t)/r)]+=1;return Array.from(o,(s,l)=>{let a=t+l*r;return{first:a,last:Math.min(a+r-1,n),count:s}})}function si({
first:e,begin:t}){return t===e?e:t-1}function un(e,t){return Math.max(si(e),t)}var zy=E(()=>tm(Kn().year.filter(e=>e!==Vn).sort()));function Dr({first:e,last:t},n,r){let o=l=>Math.min(t,Math.max(e,l)),
s=[o(Math.min(n,r)),o(Math.max(n,r))];G({years:s[0]===e&&s[1]===t?null:s})}function im(){let e=zy.value;if(!e)return null;
let[t,n]=X.value.years??[e.first,e.last],r=si(e),o=s=>100*(un(e,s)-r)/(e.last-r);return i("section",{class:"filter",id:"\
year-filter","aria-labelledby":"year-title",children:[i("h3",{id:"year-title",children:u("browse.years")}),i(Hy,{years:e,
from:t,to:n}),i("div",{class:"two-thumbs",children:[i("span",{class:"track",style:{"--from":`${o(t)}%`,"--to":`${o(n)}%`}}),
i(rm,{years:e,value:t,label:u("browse.year-from"),move:s=>Dr(e,Math.min(s<e.begin?e.first:s,n),n)}),i(rm,{years:e,value:n,
label:u("browse.year-to"),move:s=>Dr(e,t,Math.max(s,t))})]}),i("div",{class:"year-fields",children:[i(om,{years:e,value:t,
label:u("browse.year-from-field"),move:s=>Dr(e,s,n)}),i("span",{"aria-hidden":"true",children:"–"}),i(om,{years:e,value:n,
label:u("browse.year-to-field"),move:s=>Dr(e,t,s)})]}),i(Uy,{})]})}function rm({years:e,value:t,label:n,move:r}){let o=s=>{
r(Number(s.value));let[l,a]=X.value.years??[e.first,e.last];Number(s.value)>un(e,a)&&(s.value=String(un(e,a))),Number(s.
value)<un(e,l)&&(s.value=String(un(e,l)))};return i("input",{type:"range",class:"thumb",min:si(e),max:e.last,value:un(e,
t),"aria-label":n,"aria-valuetext":String(t),onInput:s=>o(s.currentTarget)})}function om({years:e,value:t,label:n,move:r}){
let o=s=>{let l=Number.parseInt(s.value,10);Number.isFinite(l)&&r(l),s.value=String(t)};return i("input",{type:"number",
class:"year-field",min:e.first,max:e.last,value:t,"aria-label":n,onChange:s=>o(s.currentTarget)})}function Wy({begin:e},{
first:t,last:n}){return n<e?u("browse.before-year",{year:String(e)}):t===n?String(t):`${t}–${n}`}function Hy({years:e,
from:t,to:n}){return i("div",{class:"histogram","aria-hidden":"true",children:e.bins.map(r=>{let{first:o,last:s,count:l}=r,
a=s>=t&&o<=n;return i("span",{class:a?"year-bar":"year-bar out",title:u("browse.bar",{years:Wy(e,r),n:l}),onClick:()=>Dr(
e,o,s),children:i("span",{style:{height:`${l?Math.max(4,100*l/e.most):0}%`}})},o)})})}function Uy(){let{year:e}=Kn(),t=()=>y.
items.work.filter(r=>r.year===null).map(r=>r.position),n=e.reduce((r,o)=>r+ +(o===Vn),0);return n?i("div",{class:"value-\
row",children:[i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"without-year",checked:X.value.withoutYear,
onChange:r=>G({withoutYear:r.currentTarget.checked})}),i("span",{children:u("browse.without-year")})]}),i(I,{n,rows:()=>({
title:u("browse.without-year"),kind:"items",itemKind:"work",positions:t()})})]}):null}function sm(){return i(_,{children:[i(qy,{}),i("div",{class:"filter-scroll",children:[i(im,{}),i(Qu,{}),Zo.map(e=>i(em,{
filter:e},e.name)),i(jy,{})]})]})}function qy(){let e=$t.value;return i("div",{class:"filter-head",children:[e.length?i(
"ul",{class:"chips","aria-label":u("browse.active"),children:e.map(({name:t,text:n,remove:r})=>i("li",{children:i("butto\
n",{type:"button",class:"chip","data-filter":t,title:n,onClick:r,"aria-label":u("browse.remove-filter",{name:n}),children:[
i("bdi",{children:n}),i(K,{name:"close"})]})},t))}):i("span",{class:"muted",children:u("browse.no-filter")}),i(S,{class:"\
button quiet",id:"reset-filters",title:u("browse.reset-filters"),disabled:!e.length,onClick:ei,children:u("browse.reset")})]})}
function jy(){let e=["occurrences","strength"];v.value.measures.pagerank&&e.push("pagerank");let t=e.map(n=>({value:n,text:u(
`browse.size-${n}`),hint:u(`browse.size-${n}-help`)}));return i("section",{class:"filter","aria-labelledby":"node-size-t\
itle",children:[i("h3",{id:"node-size-title",children:u("browse.node-size")}),i(et,{class:"small",label:u("browse.node-s\
ize"),choices:t,chosen:Ue.value,choose:n=>{Ue.value=n}})]})}function Xr(e){let t=e.indexOf("#"),n=t<0?e:e.slice(0,t);return n.slice(n.lastIndexOf("/")+1)+(t<0?"":e.slice(t))}function Xe({
file:e,line:t,page:n=null}){let r=y.files[e]??"",o=Xr(r),s=n===null?"":u("parts.page",{page:String(n)});return i("span",
{class:"place",title:r,children:[i("bdi",{children:o}),t===null?null:i("span",{class:"place-line",children:[":",t]}),s?i(
"span",{children:` · ${s}`}):null]})}function lm(e){return e.kind===v.value.itemKind?v.value.nodeOf(e.position):-1}function yt(e){Jn(e);let t=lm(e);t>=0&&je(
{at:"node",node:t})}function li({kind:e,id:t,label:n,subtitle:r,year:o}){if(e==="document"&&r===t)return[n,Xr(t)];let s=n.
replace(/…( \d+)?$/,"");return r.startsWith(s)?[r,e==="work"&&o!==null?String(o):""]:[n,r]}function se({item:e}){let t=lm(
e),[n,r]=li(e);return i("button",{type:"button",class:"row-name",onClick:()=>yt(e),children:[i("span",{class:"row-label",
children:[t<0?null:i(qe,{community:v.value.community[t]}),i(C,{text:n})]}),r?i(C,{class:"row-subtitle",text:r}):null]})}var $r=Number.NEGATIVE_INFINITY;function Pl({kind:e,unit:t}){return e==="two-mode"?"both":t==="document"?"cited":e.endsWith(
"coupling")?"cites":"works"}var _t=E(()=>{let e=v.value,t=nt.value.column==="strength"?"strength":"links";return ye.value.
some(o=>o.year!==null)?["year","cited",t]:Pl(e)==="works"||e.itemKind==="document"?["cited",t]:["works","cited",t]}),ai=E(
()=>["label",..._t.value.slice(0,-1),"links","strength"]);function Jr(e){return u(`browse.column-${e==="cited"?Pl(v.value):
e}`)}function am(e){return u(`browse.help-${e==="cited"?Pl(v.value):e}`)}function Vr(e,t,n){let r=t.nodeOf(n.position);switch(e){case"\
year":return n.year??$r;case"works":return n.works.length;case"links":return r<0?0:t.edgesOf(r).length;case"strength":return r<
0?0:t.strength[r];default:return r<0?um(t,n).length:t.occurrences[r]}}function cm(e,t){let n=e.nodeOf(t.position);return n<
0?e.unit:e.unitOf(n)}function um(e,t){let n=e.nodeOf(t.position),r=n<0?[]:e.unitsOf(n);return r.length?r:cm(e,t)==="docu\
ment"?t.documents:t.works}function Cl(e,t,n){let r=`${Jr(e)}: ${n.label}`;if(e==="works")return{title:r,kind:"items",itemKind:"\
work",positions:n.works};if(e==="cited")return{title:r,kind:"items",itemKind:cm(t,n),positions:um(t,n)};let o=t.nodeOf(n.
position),s=o<0?[]:[...t.edgesOf(o)];return{title:r,kind:"edges",network:t.place,positions:s}}function mm(e,t,n){let{length:r}=Cl(
e,t,n).positions;return e==="strength"?r>0:r===Vr(e,t,n)}var dm=new Map;function Gy(e,t){let n=`${q.value} ${e}`,r=dm.get(n);if(!r){let{compare:o}=new Intl.Collator(q.value,{numeric:!0}),
s=t.map((l,a)=>a).sort((l,a)=>o(t[l].label,t[a].label)||l-a);r=new Int32Array(t.length);for(let l=0;l<s.length;l+=1)r[s[l]]=
l;dm.set(n,r)}return r}var Yy=E(()=>{let[e,t]=[v.value,ye.value],{column:n,descending:r}=Un.value,o=n==="label"?Float64Array.
from(Gy(e.itemKind,t)):Float64Array.from(t,l=>Vr(n,e,l)),s=r?-1:1;return Uint32Array.from(t,(l,a)=>a).sort((l,a)=>{let[c,
m]=[o[l],o[a]];return c===m?l-a:c===$r||m===$r?c===$r?1:-1:s*(c-m)})}),Un=E(()=>ai.value.includes(nt.value.column)?nt.value:
{column:"cited",descending:!0}),be=E(()=>{let{listed:e}=H.value;return Yy.value.filter(t=>e[t])});function ui(e){let t=Un.
value,n=t.column===e?!t.descending:e!=="label";nt.value={column:e,descending:n}}var Et=-1,pm=-2,Al=1,ci=M({position:pm,column:Al}),
Kt=E(()=>{let{position:e,column:t}=ci.value;if(e===Et)return{row:Et,column:t};let n=e<0?0:be.value.indexOf(e);return be.
value.length?{row:Math.max(n,0),column:t}:{row:Et,column:t}});function mi(e,t){let n=e<0?Et:be.value[e],r=ci.peek();(r.position!==
n||r.column!==t)&&(ci.value={position:n,column:t})}var Il=M(0);function di(e,t){mi(e,t),Il.value+=1}function hm(e){be.value.
length&&di(e,Al)}var fm=tt.peek();U(()=>{tt.value!==fm&&(fm=tt.value,ci.value={position:pm,column:Al})});var gm="search-box",Qy=2e3,ym=120;function Zy(){let e=be.value[0];e!==void 0&&yt(ye.value[e])}function bm(){let e=z(null),
t=z(0),n=ie.value;pe(()=>{let c=ie.peek();e.current&&e.current.value!==c&&!t.current&&(e.current.value=c)},[n]);let r=()=>{
clearTimeout(t.current),t.current=0,ie.value=e.current?.value??""},o=()=>{Tu()?r():t.current=window.setTimeout(o,ym)},s=c=>{
if(Je.value==="clusters"&&(Je.value="list"),Rr(v.value.itemKind),ye.value.length<Qy)return r();clearTimeout(t.current),t.
current=window.setTimeout(o,ym)},l=()=>{e.current&&(e.current.value=""),r(),e.current?.focus()},a=c=>{let m={Enter:()=>{
r(),Zy()},ArrowDown:()=>{r(),Je.value="list",hm(0)}};c.key==="Escape"&&e.current?.value&&(m.Escape=l),!(!Object.hasOwn(m,
c.key)||c.isComposing)&&(c.preventDefault(),c.stopPropagation(),m[c.key]())};return i("search",{class:"search",children:[
i("label",{class:"visually-hidden",for:gm,children:u("browse.search")}),i("div",{class:"search-line",children:[i(K,{name:"\
search"}),i("input",{id:gm,ref:e,type:"text",inputMode:"search",autocomplete:"off",spellcheck:!1,placeholder:u("browse.s\
earch-hint"),"aria-keyshortcuts":"/",onFocus:()=>Rr(v.value.itemKind),onInput:s,onKeyDown:a}),n?i(S,{class:"button quiet\
 clear-search","aria-label":u("browse.clear-search"),title:u("browse.clear-search"),onClick:l,children:i(K,{name:"close"})}):
null]}),i(eb,{}),H.value.count?i(Tl,{}):null]})}function eb(){let e=v.value.itemKind,[t,n]=[H.value.count,ye.value.length],
r=t===n?u(`browse.count-${e}`,{n}):u("browse.of",{n:t,all:u(`browse.of-${e}`,{n})}),o=$t.value.length;return i("div",{class:"\
search-count",children:[i("span",{id:"search-count",role:"status",children:r}),o&&Je.value!=="filters"?i(S,{class:"butto\
n quiet tiny",onClick:()=>{Je.value="filters"},children:u("browse.filters-active",{n:o})}):null]})}function Tl(){let e=Hu.
value;return e.length?i("div",{class:"elsewhere",children:[i("span",{children:u("browse.elsewhere")}),e.map(({place:t,count:n,
only:r})=>{let o=P("items",J[t].itemKind),s=r<0?null:y.items[J[t].itemKind][r];return i(S,{class:"button tiny",onClick:()=>tb(
t,s),children:s?i(C,{text:u("browse.elsewhere-one",{name:o,label:s.label})}):u("browse.elsewhere-count",{name:o,n})},t)})]}):
null}function tb(e,t){Re(e),t&&yt(t)}function nb(){if(!ye.value.length)return"nothing";if(!ie.value.trim())return"hidden";let{found:e}=H.value;return e&&Xt(e)?
"found-hidden":"not-found"}function vm(){let e=nb(),{found:t}=H.value;return i("div",{class:"list-empty",id:"list-empty",
children:[i("p",{children:u(`browse.empty-${e}`,{n:t?Xt(t):0,query:ie.value.trim()})}),e==="not-found"?i("p",{class:"mut\
ed",children:u("browse.empty-advice")}):null,i("div",{class:"list-empty-actions",children:[ie.value?i(S,{onClick:()=>{ie.
value=""},children:u("browse.clear-search")}):null,$t.value.length?i(S,{onClick:ei,children:u("browse.reset-filters")}):
null]}),i(Tl,{})]})}function wm({activeColumn:e}){return i("div",{role:"rowgroup",class:"list-header",children:i("div",{role:"row",class:"ro\
w","aria-rowindex":1,"data-row":Et,children:[i("div",{role:"columnheader",class:"cell check","aria-colindex":1,children:i(
"span",{class:"visually-hidden","data-column":0,tabIndex:e===0?0:-1,children:u("browse.column-selected")})}),["label",..._t.
value].map((t,n)=>i(rb,{column:t,place:n+1,active:e===n+1},t))]})})}function rb({column:e,place:t,active:n}){let{column:r,
descending:o}=Un.value,s=o?"descending":"ascending",l=o?"↓":"↑";return i("div",{role:"columnheader",class:t>1?"cell \
number":"cell name","aria-colindex":t+1,"aria-sort":r===e?s:"none",children:i("button",{type:"button",class:"sorter","da\
ta-column":t,"data-sort":e,tabIndex:n?0:-1,title:am(e),onClick:()=>ui(e),children:[Jr(e),r===e?i("span",{class:"arrow","\
aria-hidden":"true",children:l}):null]})})}function ob(e,t){switch(e){case"ArrowDown":return[1,0];case"ArrowUp":return[-1,0];case"PageDown":return[t,0];case"PageUp":
return[-t,0];case"ArrowRight":return[0,1];case"ArrowLeft":return[0,-1];default:return null}}function ib(e,t,n){let{row:r,
column:o}=Kt.value,[s,l]=[be.value.length-1,_t.value.length+1],a=n?Math.min(0,s):Et,c=Math.max(a,Math.min(s,r+e));di(c,Math.
max(0,Math.min(l,o+t)))}function sb(e){let t=be.value.length-1;di(e==="End"?t:Math.min(0,t),Kt.value.column)}function km(e,t){
let{key:n}=e,r=e.ctrlKey||e.metaKey,o=ob(n,t);if(n==="a"&&r&&!e.shiftKey)ri();else{if(e.altKey||r&&o)return;if(o)ib(o[0],
o[1],n.startsWith("Page"));else if(n==="Home"||n==="End")sb(n);else if(n===" "&&Kt.value.row!==Et)Ve(ye.value[be.value[Kt.
value.row]].position);else return}e.preventDefault()}var lb=/[\p{L}\p{N}\p{M}'’‘ʼʹʺ′ˈ`´]+/gu;function ab(e,t){if(!fe(e).startsWith(t))return 0;let n=[...e],r="";for(let o of n)
if(r+=o,fe(r).startsWith(t))return r.length;return e.length}function cb(e,t){let n=Nr(t),r=[],o=0;for(let{0:s,index:l}of n.
length?e.matchAll(lb):[]){let a=Math.max(...n.map(c=>ab(s,c)));a&&(r.push({text:e.slice(o,l),found:!1}),r.push({text:e.slice(
l,l+a),found:!0}),o=l+a)}return r.push({text:e.slice(o),found:!1}),r.filter(s=>s.text)}var ub=10;function mb(e,t){let[n,
...r]=e;if(!r.length||n.found||n.text.length+r[0].text.length<=t)return e;let o=r.reduce((a,{text:c})=>a+c.length,0),s=n.
text.slice(-Math.max(ub,t-o)),l=s.indexOf(" ");return[{text:`…${l<0?s:s.slice(l)}`,found:!1},...r]}function Rl({text:e,
query:t,room:n,class:r}){return i("bdi",{class:r,children:mb(cb(e,t),n).map(o=>o.found?i("mark",{children:o.text}):o.text)})}var db=32,fb=50,Nl=18,pb=32,hb=14;function Sm(){return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)/
hb||1}function _m(e,t){let r=e.kind==="work"||e.kind==="document"||e.kind==="either"||li(e)[1]!==""||e.label.length>Nl;return Math.
round(t*(r?fb:db))}var xm=0;function fi(e){clearTimeout(xm),xm=window.setTimeout(()=>{j.value=e},60)}function Ll(e){return e?
0:-1}function Em({item:e,row:t,top:n,height:r,activeColumn:o,tick:s}){let a=v.value.nodeOf(e.position),c=L.value,m=c?.what===
"item"&&c.kind===e.kind&&c.position===e.position,d=Ee.value.has(e.position),f=a>=0&&j.value===a;return i("div",{role:"ro\
w",class:["row",d&&"chosen",m&&"current",f&&"over"].filter(Boolean).join(" "),"data-row":t,"data-item":e.position,"aria-\
rowindex":t+2,"aria-selected":d,"aria-current":m?"true":void 0,style:{transform:`translateY(${n}px)`,height:`${r}px`},onMouseEnter:()=>fi(
a),onMouseLeave:()=>fi(-1),children:[i("div",{role:"gridcell",class:"cell check","aria-colindex":1,children:i("input",{type:"\
checkbox","data-column":0,checked:d,tabIndex:Ll(o===0),"aria-label":u("browse.select-item",{name:e.label}),onClick:p=>s(
t,p.currentTarget.checked,p.shiftKey)})}),i(gb,{item:e,node:a,active:o===1}),_t.value.map((p,g)=>i(yb,{item:e,column:p,place:g+
2,active:o===g+2},p))]})}function gb({item:e,node:t,active:n}){let[r,o]=li(e),s=l=>{l.ctrlKey||l.metaKey?Ve(e.position):
yt(e)};return i("div",{role:"rowheader",class:"cell name","aria-colindex":2,children:i("button",{type:"button",class:"na\
me-button","data-column":1,tabIndex:Ll(n),"aria-label":o?`${r}. ${o}`:r,title:o?`${r}
${o}`:r,onClick:s,children:[i("span",{class:"name-line",children:[i(qe,{community:t<0?-1:v.value.community[t]}),i(Rl,{class:o?
"name-text":"name-text alone",text:r,query:ie.value,room:o?Nl:Nl+8})]}),o?i(Rl,{class:"name-title",text:o,query:ie.value,
room:pb}):null]})})}function yb({item:e,column:t,place:n,active:r}){let o=v.value,s=Vr(t,o,e),l={"data-column":n,tabIndex:Ll(
r)},a=t==="year"?e.year??"—":null,c=t==="strength"?1:0;return i("div",{role:"gridcell",class:"cell number","aria-colin\
dex":n+1,children:a===null?i(I,{n:mm(t,o,e)?s:0,text:A(s,c),attributes:l,rows:()=>Cl(t,o,e)}):i("span",{...l,children:a})})}function Mm(){let{column:e,descending:t}=Un.value,n=u(t?"browse.descending":"browse.ascending"),r=be.value.length,o=s=>{
nt.value={column:s,descending:s!=="label"}};return i("div",{class:"list-tools",children:[i("label",{class:"sort-choice",
children:[i("span",{children:u("browse.sort")}),i("select",{value:e,id:"sort-choice",onChange:s=>o(s.currentTarget.value),
children:ai.value.map(s=>i("option",{value:s,selected:s===e,children:Jr(s)},s))})]}),i(S,{class:"button quiet turn","ari\
a-label":n,title:n,onClick:()=>ui(e),children:i("span",{"aria-hidden":"true",children:t?"↓":"↑"})}),i(S,{class:"butt\
on quiet",id:"select-listed",disabled:!r,title:u("browse.select-listed-help"),onClick:ri,children:u("browse.select-liste\
d",{n:r})})]})}function Om(e){return typeof e=="object"?e.key:e}function Pm(e,t){let n=e.length;return new Proxy(e,{get(r,o,s){if(typeof o==
"string"){let l=o.charCodeAt(0);if(l>=48&&l<=57){let a=+o;if(Number.isInteger(a)&&a>=0&&a<n){let c=r[a];if(typeof c!="ob\
ject"){let m=t[a*2];c=r[a]={index:a,key:c,start:m,size:t[a*2+1],end:m+t[a*2+1],lane:0}}return c}}if(o==="length")return n}
return Reflect.get(r,o,s)}})}function mn(e,t,n){let r=n.initialDeps??[],o,s=!0;function l(){var a;let m=0,d=e();if(!(d.length!==r.length||d.some((p,g)=>r[g]!==
p)))return o;r=d;let h=0;return o=t(...d),n?.onChange&&!(s&&n.skipInitialOnChange)&&n.onChange(o),s=!1,o}return l.updateDeps=
a=>{r=a},l}function Bl(e,t){if(e===void 0)throw new Error(`Unexpected undefined${t?`: ${t}`:""}`);return e}var Mt=(e,t)=>Math.
abs(e-t)<1.01,Cm=(e,t,n)=>{let r;return Object.assign(function(...o){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,o),
n)},{cancel:()=>{e.clearTimeout(r)}})};function Am({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:o,pendingWrite:s,clampedMaxAtWrite:l}){var a;
return t&&s===null&&e===o?"spurious":s!==null&&Math.abs(e-s.target)<1.5?"readBack":s!==null&&!s.smooth&&n!==null&&s.target>
n+r+.5&&Math.abs(e-(n+r))<1.5||s!==null&&!s.smooth&&((a=s.lowMaxes)!=null&&a.some(c=>Math.abs(e-c)<1.5))?"clampedReadBac\
k":l!==null&&Math.abs(e-l)<1.5?"clampedEcho":"external"}var bb=e=>e==="smooth"||e==="smoothFinishing";function Im({kind:e,
offset:t,command:n,target:r}){return e!=="spurious"&&e!=="readBack"&&e!=="clampedReadBack"&&n?.index!=null&&n.phase!=="q\
ueued"&&!bb(n.phase)&&!Mt(t,n.lastTargetOffset)&&!Mt(t,r())&&e!=="clampedEcho"}var Fl=40;function Tm(e){let t=e[e.length-
1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<Fl;)n--;if(n<0)return!1;let r=e[n],o=n-1;for(;o>=0&&r.t-
e[o].t<Fl;)o--;if(o<0)return!1;let s=e[o],l=(t.offset-r.offset)/(t.t-r.t),a=(r.offset-s.offset)/(r.t-s.t);return l*a>=0&&
Math.abs(l)>=2*Math.abs(a)&&Math.abs(l)-Math.abs(a)>=.8}function Rm(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.
length-2;for(;n>=0&&t.t-e[n].t<Fl;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}var Kr,zr=()=>{if(Kr!==void 0)return Kr;if(typeof navigator>"u")return Kr=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))
return Kr=!0;let e=navigator.maxTouchPoints;return Kr=navigator.platform==="MacIntel"&&e!==void 0&&e>0},Dl,vb=()=>Dl!==void 0?
Dl:Dl=zr()&&typeof CSS<"u"&&typeof CSS.supports=="function"&&CSS.supports("overflow-anchor: auto"),Nm=()=>!zr()||vb();var qn={capture:!0,passive:!0},pi=class{constructor(t){this.host=t,this._touch=null,this.inMotion=()=>this._touch!==null&&
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
lateFling",until:this.host.now()+1e3}:null,this.host.onTailClosed()},150)};this._touch=s}}get touch(){return this._touch}};var Lm=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},Dm=e=>{let t=new Set;return{schedule:n=>{let r=e.
requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(n=>e.cancelAnimationFrame(n)),t.clear()}}},
wb=e=>e,Xl=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),o=Math.min(e.endIndex+t,e.count-1)-n+
1,s=new Array(o);for(let l=0;l<o;l++)s[l]=n+l;return s},Xm=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=e.targetWindow;
if(!r)return;let o=a=>{let{width:c,height:m}=a;t({width:Math.round(c),height:Math.round(m)})};if(o(Lm(n)),!r.ResizeObserver)
return()=>{};let s=Dm(r),l=new r.ResizeObserver(()=>{let a=()=>{o(Lm(n))};e.options.useAnimationFrameWithResizeObserver?
s.schedule(a):a()});return l.observe(n,{box:"content-box"}),()=>{l.unobserve(n),s.cancel()}},Bm={passive:!0};var kb=typeof window>"u"?!0:"onscrollend"in window,xb=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let o=e.targetWindow;
if(!o)return;let s=e.options.useScrollendEvent&&kb,l=0,a=s?null:Cm(o,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=f=>()=>{
l=n(r),a?.(),t(l,f)},m=c(!0),d=c(!1);return r.addEventListener("scroll",m,Bm),s&&r.addEventListener("scrollend",d,Bm),()=>{
r.removeEventListener("scroll",m),s&&r.removeEventListener("scrollend",d),a?.cancel()}},$m=(e,t)=>xb(e,t,n=>{let{horizontal:r,
isRtl:o}=e.options;return r?n.scrollLeft*(o&&-1||1):n.scrollTop});var $l=(e,t,n)=>{if(n.options.useCachedMeasurements){let r=n.indexFromElement(e),o=n.options.getItemKey(r);return n.itemSizeCache.
get(o)??n.options.estimateSize(r)}if(t?.borderBoxSize){let r=t.borderBoxSize[0];if(r)return Math.round(r[n.options.horizontal?
"inlineSize":"blockSize"])}if(!t){let r=n.indexFromElement(e),o=n.options.getItemKey(r),s=n.itemSizeCache.get(o);if(s!==
void 0)return s}return e[n.options.horizontal?"offsetWidth":"offsetHeight"]},Sb=(e,{adjustments:t=0,behavior:n},r)=>{var o;
let{scrollElement:s,options:l}=r,a=e+t,c=l.horizontal&&l.isRtl&&s!==null&&"ownerDocument"in s;(o=s?.scrollTo)==null||o.call(
s,{[l.horizontal?"left":"top"]:c?-a:a,behavior:n})};var Jm=Sb,Fm=(e,t)=>e==="smooth"?t?"smoothLanded":"smooth":"instant",Wr=e=>e?.phase==="smooth"||e?.phase==="smoothLanded";
function _b(e,t,n,r){if(t===0)return!1;let o=r(0),s=new Set,l=0;for(;l<e;){let c=n(l);if(c===o)break;s.add(c),l++}let a=e-
l;if(a===0||a>=t)return!1;for(let c=0;c<a;c++)if(r(c)!==n(l+c))return!1;for(let c=a;c<t;c++)if(s.has(r(c)))return!1;return!0}
var hi=class{constructor(t){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=
null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,
this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.
pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=
!1,this._iosGesture=new pi({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let n=this.scrollState;
if(n?.phase!=="queued"||this.pendingWrite!==null)return!1;let r=this._readElementOffset();return r===null||this._lastElementOffset===
null||Math.abs(r-this._lastElementOffset)<1?!1:(this._lastElementOffset=r,n.samples=[...n.samples??[],{t:this.now(),offset:r}],
!0)},onTailClosed:()=>{let n=this.scrollState;n?.phase==="queued"&&Rm(n.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(
!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this.
_clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var n,r,o;return((o=(r=(n=this.targetWindow)==
null?void 0:n.performance)==null?void 0:r.now)==null?void 0:o.call(r))??Date.now()},this.observer=(()=>{let n=null,r=null,
o=!1,s=!1,l=new Set,a=()=>{if(n)return n;let m=this.targetWindow;if(!m||!m.ResizeObserver)return null;let d=r=Dm(m);return n=
new m.ResizeObserver(f=>{let h=()=>{let p={sync:!1};this._resizeBatch=p;try{f.forEach(c)}finally{this._resizeBatch=null,
p.notify&&(this.notify(p.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(
null))}};if(this.options.useAnimationFrameWithResizeObserver)d.schedule(h);else{o=!0;try{h()}finally{o=!1}}})},c=m=>{let d=m.
target,f=this.indexFromElement(d);if(!d.isConnected){this.observer.unobserve(d);for(let[h,p]of this.elementsCache)if(p===
d){this.elementsCache.delete(h);break}return}this.isIndexInRange(f)&&this.shouldMeasureDuringScroll(f)&&this.resizeItem(
f,this.options.measureElement(d,m,this))};return{disconnect:()=>{var m;(m=a())==null||m.disconnect(),r?.cancel(),l.clear(),
s=!1,n=null,r=null},observe:m=>{let d=a();if(d){if(!o){d.observe(m,{box:"border-box"});return}l.add(m),s||(s=!0,r?.schedule(
()=>{s=!1,l.forEach(f=>{f.isConnected&&n?.observe(f,{box:"border-box"})}),l.clear()}))}},unobserve:m=>{var d;l.delete(m),
(d=a())==null||d.unobserve(m)}}})(),this.range=null,this.setOptions=n=>{var r;let o={debug:!1,initialOffset:0,overscan:1,
paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:wb,rangeExtractor:Xl,onChange:()=>{},
measureElement:$l,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],
lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,
useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(let d in n){let f=n[d];
f!==void 0&&(o[d]=f)}let s=this.options,l=null,a=null,c=!1;if(s!==void 0&&s.enabled&&o.enabled&&o.anchorTo==="end"&&this.
scrollElement!==null){let d=s.count,f=o.count,h=this.getMeasurements(),p=((r=this._singleLaneMeasurements)==null?void 0:
r.items)??h,g=O=>Om(p[O]),w=d>0?g(0):null,b=d>0?g(d-1):null;if(f!==d||d>0&&f>0&&(o.getItemKey(0)!==w||o.getItemKey(f-1)!==
b)){c=!0;let O=d>0?this.getVirtualItemForOffset(this.getScrollOffset())??h[0]:null;O&&(l=[O.key,this.getScrollOffset()-O.
start]);let T=o.followOnAppend===!0?"auto":o.followOnAppend||null;T&&f>0&&this.isAtEnd(s.scrollEndThreshold)&&(d===0||o.
getItemKey(f-1)!==b)&&(f>d||_b(d,f,g,o.getItemKey))&&(a=T)}}this.options=o,c&&(this.pendingMin=0,this.itemSizeCacheVersion++);
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
a.index)!=null&&s<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=s:Im({kind:g,offset:s,command:this.scrollState,
target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==
null&&Math.abs(s-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let w=this.getScrollOffset(),b=this.
scrollDirection;this.scrollDirection=l?w===s?this.scrollDirection:w<s?"forward":"backward":null,this.scrollOffset=s,this.
isScrolling=l;let x=this.scrollState;if(x?.phase==="queued"&&g==="external"&&l)if(h||this._reportedOverscroll)x.samples=
[];else{let k=this.now();x.samples=[...(x.samples??[]).filter(O=>k-O.t<=200),{t:k,offset:p}],(b!==null&&this.scrollDirection!==
b||Tm(x.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:l,ownReadBack:g==="readBack",moved:s!==
w,external:g==="external"&&((c=this.scrollState)==null?void 0:c.phase)!=="smooth"&&((m=this.scrollState)==null?void 0:m.
phase)!=="smoothFinishing"})&&((d=this.scrollState)==null?void 0:d.phase)==="queued"&&(this.scrollState=null),this._flushHoldIfReady(
!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),"addEventListener"in this.scrollElement&&this.
unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();
let o=this.pendingScrollAnchor;this.pendingScrollAnchor=null,o&&this.scrollElement&&this.options.enabled&&(o.kind==="anc\
hor"?this._canWriteScroll()?Wr(this.scrollState)&&!Mt(this.getScrollOffset()-o.delta,this.scrollState.lastTargetOffset)||
(this._followOffsetTarget(o.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=o.delta,this._followOffsetTarget(
o.delta),this.notify(!1)):this.scrollToEnd({behavior:o.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},
this._classifyScrollEvent=(n,r,o)=>{var s;return Am({offset:n,isScrolling:r,elementMax:o,holdOffset:this._holdOffset,scrollOffset:this.
scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:((s=this._clampedAdjustment)==null?void 0:s.maxAtWrite)??null})},
this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())
return;let{target:n,maxAtWrite:r}=this._clampedAdjustment,o=this.getMaxScrollOffset();o>r+.5&&(this._clampedAdjustment=n>
o+.5?{target:n,maxAtWrite:o}:null,this._scrollToOffset(n))},this._writeAwaitingCommand=()=>{let n=this.scrollState;if(n===
null||n.phase!=="queued")return;let{behavior:r}=n;this.getMeasurements();let o=this.getScrollStateTarget(n);n.lastTargetOffset=
o,this._clampedAdjustment=null,n.phase=Fm(r,n.index!=null&&Mt(o,this.getScrollOffset())),this._scrollToOffset(o,{behavior:r}),
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
F);O[F*2]=N,O[F*2+1]=xe,N+=xe+m}this._singleLaneMeasurements={flat:O,items:T};let W=Pm(T,O);return this.measurementsCache=
W,W}let g=this.measurementsCache.slice(0,p),w=new Array(a).fill(void 0),b=new Float64Array(a),x=0;for(let k=0;k<p;k++){let O=g[k];
O&&(w[O.lane]===void 0&&x++,w[O.lane]=k,b[O.lane]=O.end)}for(let k=p;k<n;k++){let O=s(k),T=this.laneAssignments.get(k),N,
W,F=c==="estimate"||h.has(O);if(T!==void 0&&this.options.lanes>1){N=T;let Pe=w[N],te=Pe!==void 0?g[Pe]:void 0;W=te?te.end+
m:r+o}else if(x===a){let Pe=0,te=b[0],ue=w[0];for(let In=1;In<a;In++){let Es=b[In];(Es<te||Es===te&&w[In]<ue)&&(Pe=In,te=
Es,ue=w[In])}N=Pe,W=te+m,F&&this.laneAssignments.set(k,N)}else N=k%this.options.lanes,W=r+o,F&&this.laneAssignments.set(
k,N);let ke=h.get(O),dt=typeof ke=="number"?ke:this.options.estimateSize(k),xe=W+dt;g[k]={index:k,start:W,size:dt,end:xe,
key:O,lane:N},w[N]===void 0&&x++,w[N]=k,b[N]=xe}return this.measurementsCache=g,g},{key:!1,debug:()=>this.options.debug}),
this.calculateRange=mn(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+
this.options.scrollMargin],(n,r,o,s,l)=>{if(n.length===0||r===0)return this.range=null,null;let a=Math.max(l-r,0);return this.
range=Mb(n,r,Math.min(o,a),s,s===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},
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
if(o.length===0)return;let s=(r=this._singleLaneMeasurements)==null?void 0:r.flat,l=this.options.lanes===1&&s!=null,a=Vm(
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
null,this._clampedAdjustment=null;let s=this._iosGesture.tail();if(o==="absolute"&&s!==null){if(s==="fling"&&Nm()){this.
_stopMomentum(()=>{let l=this.scrollState;l?.phase!=="queued"||this._iosGesture.tail()!=="fling"||this._reportedOverscroll||
(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...t,startedAt:this.
now(),lastTargetOffset:n,stableFrames:0,phase:"queued",behavior:r,samples:[]},this.scheduleScrollReconcile();return}this.
_iosGesture.end()}this.scrollState={...t,startedAt:this.now(),lastTargetOffset:n,stableFrames:0,behavior:r,phase:Fm(r,t.
index!=null&&Mt(n,this.getScrollOffset()))},this._scrollToOffset(n,{behavior:r}),this.scheduleScrollReconcile()}},Vm=(e,t,n,r)=>{
for(;e<=t;){let o=(e+t)/2|0,s=n(o);if(s<r)e=o+1;else if(s>r)t=o-1;else return o}return e>0?e-1:0};function Eb(e,t,n){let r=0;
for(;r<=t;){let o=(r+t)/2|0,s=e[o*2];if(s<n)r=o+1;else if(s>n)t=o-1;else return o}return r>0?r-1:0}function Mb(e,t,n,r,o){
let s=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:s};if(r===1&&o!==null){let m=Eb(o,s,n),d=m,f=n+t;for(;d<s&&
o[d*2]+o[d*2+1]<f;)d++;return{startIndex:m,endIndex:d}}let a=Vm(0,s,m=>e[m].start,n),c=a;if(r===1)for(;c<s&&e[c].end<n+t;)
c++;else if(r>1){let m=Array(r).fill(0);for(;c<s&&m.some(f=>f<n+t);){let f=e[c];m[f.lane]=f.end,c++}let d=Array(r).fill(
n+t);for(;a>=0&&d.some(f=>f>=n);){let f=e[a];d[f.lane]=f.start,a--}a=Math.max(0,a-a%r),c=Math.min(s,c+(r-1-c%r))}return{
startIndex:a,endIndex:c}}function gi(e){let[,t]=Xs((o,s)=>o+1,0),n={observeElementRect:Xm,observeElementOffset:$m,scrollToFn:Jm,onChange:()=>t(),
...e},[r]=Ze(()=>new hi(n));return r.setOptions(n),ze(()=>r._didMount(),[]),ze(()=>r._willUpdate()),r}function Ob(e){return t=>{let n=Xl(t);return e<0||e>=t.count||n.includes(e)?n:e<n[0]?[e,...n]:[...n,e]}}function Km(e){let{
scroller:t,order:n,height:r,header:o,keep:s}=e,l=Be(()=>c=>n[c],[n]),a=Be(()=>Ob(s),[s]);return gi({count:n.length,getScrollElement:()=>t.
current,estimateSize:c=>r(n[c]),getItemKey:l,rangeExtractor:a,overscan:8,scrollMargin:o,scrollPaddingStart:o,initialOffset:e.
offset})}var Pb=32,Jl={network:-1,offset:0};function zm(){return i(_,{children:[i(Mm,{}),be.value.length?i(Cb,{}):i(vm,{})]})}function Cb(){
let e=z(null),[t,n,r]=[be.value,ye.value,v.value],o=Kt.value,s=Be(Sm,[]),l=Math.round(Pb*s),a=Km({scroller:e,order:t,height:d=>_m(
n[d],s),header:l,keep:o.row,offset:Jl.network===r.place?Jl.offset:0});Tb(e,a),Rb(a),ze(()=>()=>{Jl={network:r.place,offset:a.
scrollOffset??0}},[r.place]);let c=Nb(),m=_t.value.length;return i("div",{class:`list columns-${m}`,role:"grid",ref:e,"a\
ria-label":u(`browse.list-of-${r.itemKind}`),"aria-multiselectable":"true","aria-rowcount":t.length+1,"aria-colcount":m+
2,onKeyDown:d=>km(d,Ab(a)),onFocusIn:Ib,children:[i(wm,{activeColumn:o.row<0?o.column:-1}),i("div",{role:"rowgroup",class:"\
list-body",style:{height:`${a.getTotalSize()}px`},children:a.getVirtualItems().map(({index:d,key:f,start:h,size:p})=>i(Em,
{item:n[t[d]],row:d,top:h-l,height:p,activeColumn:d===o.row?o.column:-1,tick:c},f))})]})}function Ab(e){let t=e.range;return t?
Math.max(1,t.endIndex-t.startIndex-1):10}function Ib(e){let t=e.target,n=t.closest("[data-row]")?.dataset.row;if(n===void 0||
t.dataset.column===void 0)return;mi(Number(n),Number(t.dataset.column));let r=be.peek()[Number(n)];r!==void 0&&fi(v.peek().
nodeOf(r))}function Tb(e,t){let n=Il.value,r=z(n),{row:o,column:s}=Kt.value;ze(()=>{if(n===r.current)return;r.current=n,
o>=0&&t.scrollToIndex(o);let l=`[data-row="${o}"] [data-column="${s}"]`;e.current?.querySelector(l)?.focus({preventScroll:!0})})}
function Rb(e){pe(()=>{let t=!0;return U(()=>{let n=L.value;if(t||n?.what!=="item"||n.kind!==v.peek().itemKind){t=!1;return}
let r=be.peek().indexOf(n.position);r<0||(mi(r,1),e.scrollToIndex(r,{align:"auto"}))})},[])}function Nb(){let e=z(-1);return(t,n,r)=>{
let o=be.peek(),[s,l]=[Math.min(e.current,t),Math.max(e.current,t)];r&&n&&s>=0?Hn(o.slice(s,l+1)):Ve(o[t],n),e.current=t}}var Hr=M(!1),dn=M(null),jn=M(!1);function Gn(e=null){dn.value=e,Hr.value=!0}function Lb(){let e=Se.value;Ge([]),Wo(u("browse.selection-cleared",{n:e.positions.size}),()=>{Se.value=e})}function Wm(){
let{kind:e,positions:t}=Se.value;if(!t.size)return null;let n=Ee.value,[r,o]=n.size?[v.value.itemKind,n]:[e,t],s=u(`brow\
se.selected-${r}`,{n:o.size});return i("div",{class:"selection-bar",id:"selection-bar",role:"group","aria-label":u("brow\
se.selection"),children:[i("span",{class:"selection-count",role:"status",children:[i(I,{n:o.size,text:s,rows:()=>({title:s,
kind:"items",itemKind:r,positions:[...o]})}),n.size?null:i("span",{class:"muted",children:u("browse.selected-not-here")})]}),
i(S,{class:"button quiet","aria-label":u("browse.clear-selection"),title:u("browse.clear-selection"),onClick:Lb,children:i(
K,{name:"close"})}),i("div",{class:"selection-actions",children:[i(S,{title:u("browse.neighbours-help"),disabled:!n.size,
onClick:qu,children:u("browse.neighbours")}),i(S,{class:"button primary",onClick:()=>Gn({what:"selection"}),children:[i(
K,{name:"download"}),u("browse.take-away")]})]})]})}var Bb={list:zm,filters:sm,clusters:Gu};function Hm(){let e=Je.value,t=Bb[e],n=[{value:"list",text:u("browse.list")},{value:"\
filters",text:u("browse.filters"),badge:$t.value.length},{value:"clusters",text:u("browse.clusters")}];return i("aside",
{class:"panel browse","aria-label":u("browse.title"),onPointerEnter:()=>Rr(v.value.itemKind),children:[i(bm,{}),i(jo,{label:u(
"browse.title"),choices:n,chosen:e,choose:r=>{Je.value=r}}),i(Go,{value:e,class:`browse-${e}`,children:i(t,{})},e),i(Wm,
{})]})}var Ur=class{constructor(t=1/0,n=Float64Array,r=Uint32Array){let o=t!==1/0;this.ids=o?new r(t):[],this.values=o?new n(t):
[],this.capacity=t,this.length=0}clear(){this.length=0}push(t,n){if(this.length===this.capacity)throw new RangeError("Qu\
eue is at capacity.");let r=this.length++;for(;r>0;){let o=r-1>>1,s=this.values[o];if(n>=s)break;this.ids[r]=this.ids[o],
this.values[r]=s,r=o}this.ids[r]=t,this.values[r]=n}pop(){if(this.length===0)return;let t=this.ids,n=this.values,r=t[0],
o=--this.length;if(o>0){let s=t[o],l=n[o],a=0,c=o>>1;for(;a<c;){let m=(a<<1)+1,d=m+1,f=m+(+(d<o)&+(n[d]<n[m]));if(n[f]>=
l)break;t[a]=t[f],n[a]=n[f],a=f}t[a]=s,n[a]=l}return r}peek(){return this.length>0?this.ids[0]:void 0}peekValue(){return this.
length>0?this.values[0]:void 0}shrink(){Array.isArray(this.ids)&&(this.ids.length=this.length),Array.isArray(this.values)&&
(this.values.length=this.length)}};var Um=[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array],
Vl=3,qr=class e{static from(t,n=0){if(n%8!==0)throw new Error("byteOffset must be 8-byte aligned.");if(!t||t.byteLength===
void 0||"buffer"in t)throw new Error("Data must be an instance of ArrayBuffer or SharedArrayBuffer.");let[r,o]=new Uint8Array(
t,n+0,2);if(r!==251)throw new Error("Data does not appear to be in a Flatbush format.");let s=o>>4;if(s!==Vl)throw new Error(
`Got v${s} data when expected v${Vl}.`);let l=Um[o&15];if(!l)throw new Error("Unrecognized array type.");let[a]=new Uint16Array(
t,n+2,1),[c]=new Uint32Array(t,n+4,1);return new e(c,a,l,void 0,t,n)}constructor(t,n=16,r=Float64Array,o=ArrayBuffer,s,l=0){
if(t===void 0)throw new Error("Missing required argument: numItems.");if(isNaN(t)||t<=0)throw new Error(`Unexpected numI\
tems value: ${t}.`);this.numItems=+t,this.nodeSize=Math.min(Math.max(+n,2),65535),this.byteOffset=l;let a=t,c=a;this._levelBounds=
[a*4];do a=Math.ceil(a/this.nodeSize),c+=a,this._levelBounds.push(c*4);while(a!==1);this.ArrayType=r,this.IndexArrayType=
c<16384?Uint16Array:Uint32Array;let m=Um.indexOf(r),d=c*4*r.BYTES_PER_ELEMENT;if(m<0)throw new Error(`Unexpected typed a\
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
0;d[w]=$b(N,W)}Db(d,t,l,0,n-1,s);let g=n*4;for(let w=0,b=0;w<a.length-1;w++){let x=a[w];for(;b<x;){let k=b,O=t[b++],T=t[b++],
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
let x=m.ids[0];if(x&1){if(m.pop(),p.push(x>>1),p.length===r)break;continue}m.pop();let k=x>>1,O=k<f,T=Math.min(k+h,Fb(k,
a));for(let N=k;N<T;N+=4){let W=l[N],F=l[N+1],ke=l[N+2],dt=l[N+3],xe=Math.max(Math.max(W-t,t-ke),0),Pe=Math.max(Math.max(
F-n,n-dt),0),te=xe*xe+Pe*Pe;if(te>b)continue;let ue=c[N>>2]|0;O?(s===void 0||s(ue))&&(m.push(ue<<1|1,te),w&&te<b&&(b=te)):
m.push(ue<<1,te)}}return m.clear(),p}};function Fb(e,t){let n=0,r=t.length-1;for(;n<r;){let o=n+r>>1;t[o]>e?r=o:n=o+1}return t[n]}
function Db(e,t,n,r,o,s){let l=[r,o];for(;l.length;){let a=l.pop()||0,c=l.pop()||0;if(a-c<=s&&Math.floor(c/s)>=Math.floor(
a/s))continue;let m=e[c],d=e[c+a>>1],f=e[a],h=m>d!=m>f?m:d<m!=d<f?d:f,p=c-1,g=a+1;for(;;){do p++;while(e[p]<h);do g--;while(e[g]>
h);if(p>=g)break;Xb(e,t,n,p,g)}l.push(c,g,g+1,a)}}function Xb(e,t,n,r,o){let s=e[r];e[r]=e[o],e[o]=s;let l=4*r,a=4*o,c=t[l],
m=t[l+1],d=t[l+2],f=t[l+3];t[l]=t[a],t[l+1]=t[a+1],t[l+2]=t[a+2],t[l+3]=t[a+3],t[a]=c,t[a+1]=m,t[a+2]=d,t[a+3]=f;let h=n[r];
n[r]=n[o],n[o]=h}function $b(e,t){let n=e^t,r=65535^n,o=65535^(e|t),s=e&(t^65535),l=n|r>>1,a=n>>1^n,c=o^(o>>1^r&s>>1),m=s^
(n&o>>1^s>>1);return n=l&l>>2^a&a>>2,r=l&a>>2^a&(l^a)>>2,o=c^(l&c>>2^a&m>>2),s=m^(a&c>>2^(l^a)&m>>2),l=n&n>>4^r&r>>4,a=n&
r>>4^r&(n^r)>>4,c=o^(n&o>>4^r&s>>4),m=s^(r&o>>4^(n^r)&s>>4),o=c^(l&c>>8^a&m>>8),s=m^(a&c>>8^(l^a)&m>>8),o^=o>>1,s^=s>>1,
n=e^t,r=s|65535^(n|o),n=(n|n<<8)&16711935,n=(n|n<<4)&252645135,n=(n|n<<2)&858993459,n=(n|n<<1)&1431655765,r=(r|r<<8)&16711935,
r=(r|r<<4)&252645135,r=(r|r<<2)&858993459,r=(r|r<<1)&1431655765,((r<<1|n)>>>0)-2147483648}function ve(e,t){return{x:(e.x-t.x)*t.scale+t.width/2,y:(e.y-t.y)*t.scale+t.height/2}}function Ot(e,t){return{x:(e.x-t.width/
2)/t.scale+t.x,y:(e.y-t.height/2)/t.scale+t.y}}function Ce(e){return{x:e.width/2-e.x*e.scale,y:e.height/2-e.y*e.scale}}function Pt(e,t=0){
let n=(e.width/2+t)/e.scale,r=(e.height/2+t)/e.scale;return{left:e.x-n,top:e.y-r,right:e.x+n,bottom:e.y+r}}function ot(e,t,n){
let[r,o,s,l]=[1/0,1/0,-1/0,-1/0];for(let a of e)t[a]<r&&(r=t[a]),t[a]>s&&(s=t[a]),n[a]<o&&(o=n[a]),n[a]>l&&(l=n[a]);return r<=
s?{left:r,top:o,right:s,bottom:l}:null}function qm(e,t,n){let[r,o]=[n.x-t.x,n.y-t.y],s=r*r+o*o||1,l=((e.x-t.x)*r+(e.y-t.
y)*o)/s,a=Math.min(1,Math.max(0,l));return Math.hypot(e.x-t.x-a*r,e.y-t.y-a*o)}function jm(e,t,n,r){let{width:o,height:s}=t,
l=Math.min(1,o/640),[a,c]=[n.left*l,n.right*l],m=Math.max(o-a-c,40),d=Math.max(s-n.top-n.bottom,40),f=Math.min(m/Math.max(
e.right-e.left,1),d/Math.max(e.bottom-e.top,1),r);return{scale:f,x:(e.left+e.right)/2+(c-a)/2/f,y:(e.top+e.bottom)/2+(n.
bottom-n.top)/2/f,width:o,height:s}}var Jb=26e3,Vb=.32,Kb=1.25,zb=3;function Qm(e,t,n,r){let o=[...e].filter(([m,d])=>m>=0&&d.length>=zb),s=[...e.values()].
flat();if(!o.length)return[];let l=Hb(s,t,n,r),a=Math.max(Kb*r,1.6*l.step),c=new Float32Array(l.columns*l.rows);for(let m of e.
values())Gm(c,l,m,t,n,a);return o.map(([m,d])=>{let f=Wb(l,d,t,n,a),h=new Float32Array(f.columns*f.rows);Gm(h,f,d,t,n,a);
let p=Math.round((f.top-l.top)/l.step),g=Math.round((f.left-l.left)/l.step);for(let w=0;w<h.length;w+=1){let b=p+Math.floor(
w/f.columns),x=c[b*l.columns+g+w%f.columns];h[w]=Math.min(h[w],2)-.9*(x-h[w])-Vb}return{community:m,members:d,rings:jb(h,
f)}})}function Wb(e,t,n,r,o){let{left:s,top:l,right:a,bottom:c}=ot(t,n,r),{step:m}=e,d=o+2*m,f=Math.max(0,Math.floor((s-
d-e.left)/m)),h=Math.max(0,Math.floor((l-d-e.top)/m)),p=Math.min(e.columns,Math.ceil((a+d-e.left)/m)+1),g=Math.min(e.rows,
Math.ceil((c+d-e.top)/m)+1);return{left:e.left+f*m,top:e.top+h*m,step:m,columns:p-f,rows:g-h}}function Zm(e,t,n,r){let o=.5*
r,s=ot([...e.values()].flat(),t,n),[l,a]=[s.left-o,s.right+o];return[...e].filter(([c])=>c>=0).map(([c,m])=>{let d=ot(m,
t,n),[f,h]=[d.top-o,d.bottom+o],[p,g,w,b]=[l+o,a-o,f+o,h-o];return{community:c,members:m,rings:[{points:[p,f,g,f,a,w,a,b,
g,h,p,h,l,b,l,w]}]}})}function Hb(e,t,n,r){let{left:o,top:s,right:l,bottom:a}=ot(e,t,n),c=2.5*r,[m,d]=[l-o+2*c,a-s+2*c],
f=Math.max(r/3,Math.sqrt(m*d/Jb));return{left:o-c,top:s-c,step:f,columns:Math.ceil(m/f)+1,rows:Math.ceil(d/f)+1}}function Gm(e,t,n,r,o,s){
let{step:l,columns:a,rows:c}=t,m=Math.ceil(s/l);for(let d of n){let[f,h]=[(r[d]-t.left)/l,(o[d]-t.top)/l],[p,g]=[Math.round(
f),Math.round(h)];for(let w=Math.max(0,g-m);w<=Math.min(c-1,g+m);w+=1){let b=Math.min(a-1,p+m);for(let x=Math.max(0,p-m);x<=
b;x+=1){let k=((x-f)**2+(w-h)**2)*l*l/(s*s);k<1&&(e[w*a+x]+=(1-k)**2)}}}}var Ub=[[],[[0,3]],[[1,0]],[[1,3]],[[2,1]],[[0,
3],[2,1]],[[2,0]],[[2,3]],[[3,2]],[[0,2]],[[1,0],[3,2]],[[1,2]],[[3,1]],[[0,1]],[[3,0]],[]];function Ym(e,t,n,r){let o=n*
e.columns+t;return r===0?2*o:r===2?2*(o+e.columns):2*(r===3?o:o+1)+1}function qb(e,t,n){let r=n>>1,o=n%2?r+t.columns:r+1,
s=e[r]/(e[r]-e[o]),l=r%t.columns+(n%2?0:s),a=Math.floor(r/t.columns)+(n%2?s:0);return[t.left+l*t.step,t.top+a*t.step]}function jb(e,t){
let n=new Map,{columns:r,rows:o}=t;for(let s=0;s<o-1;s+=1)for(let l=0;l<r-1;l+=1){let a=s*r+l,c=+(e[a]>0)+2*+(e[a+1]>0)+
4*+(e[a+r+1]>0)+8*+(e[a+r]>0);for(let[m,d]of Ub[c])n.set(Ym(t,l,s,m),Ym(t,l,s,d))}return Gb(n).map(s=>({points:s.flatMap(
l=>qb(e,t,l))}))}function Gb(e){let t=[];for(let n of e.keys()){let r=[],o=n;for(;o!==void 0&&e.has(o);){r.push(o);let s=e.
get(o);e.delete(o),o=s}r.length>5&&t.push(r)}return t}function yi(e,{points:t}){let n=t.length/2,r=s=>{let l=2*(s%n);return[
t[l],t[l+1]]},o=s=>{let[[l,a],[c,m]]=[r(s),r(s+1)];return[(l+c)/2,(a+m)/2]};e.moveTo(...o(n-1));for(let s=0;s<n;s+=1)e.quadraticCurveTo(
...r(s),...o(s));e.closePath()}function ed(e){return e?.name==="timeline"||e?.name==="years"}function td(e,t,n){let r=new Map;for(let h=0;h<e.length;h+=1){let[p,g]=r.get(e[h])??[1/0,-1/0];r.set(e[h],[Math.min(p,t[h]),
Math.max(g,t[h])])}let o=n/2,s=[...r.keys()].filter(Boolean).sort((h,p)=>h-p),l=Yb(s,r,n),a=(h,p)=>({year:h,left:p-o,right:p-
o+l}),c=[],m=[];s.forEach((h,p)=>{let g=r.get(h)[0],w=s[p-1];if(p&&h-w>3)m.push(g-o-l);else if(p)for(let b=w+1;b<h;b+=1)
c.push(a(b,g-(h-b)*l));c.push(a(h,g))});let d=r.get(0),f=d?{year:0,left:d[0]-o,right:d[1]+o}:null;return{columns:c,lane:f,
gaps:m}}function Yb(e,t,n){let r=1/0;for(let s=1;s<e.length;s+=1){let[l,a]=[e[s-1],e[s]],c=(t.get(a)?.[0]??0)-(t.get(l)?.[0]??
0);r=Math.min(r,c/Math.min(a-l,3))}let o=t.get(e[0]);return Number.isFinite(r)?r:(o?o[1]-o[0]:0)+2*n}var Qb=[1,2,5,10,20,
25,50,100];function Kl({columns:e},t,n){let r=({year:a,left:c,right:m})=>({year:a,x:(c+m)/2});if(!e.length)return[];let o=(e[0].
right-e[0].left)*t,s=Qb.find(a=>a*o>=n)??100,l=[];for(let a of e.filter(({year:c})=>c%s===0).map(r)){let c=l.at(-1);(!c||
(a.x-c.x)*t>=n*.8)&&l.push(a)}return l.length?l:[r(e[0])]}var bt=M({width:0,height:0});function Zb(e,{width:t,height:n}){let r=Math.max(e.right-e.left,1),o=Math.max(e.bottom-e.top,
1),s=(l,a)=>Math.min(t/l,n/a);return s(o,r)>1.15*s(r,o)}var ev=E(()=>{let{width:e,height:t}=bt.value;return e&&t?Math.min(
2,Math.max(.5,Math.round(4*t/e)/4)):1});function tv(e,t,n){let r=.8*n*(t.right-t.left)/Math.max(t.bottom-t.top,1),o=Math.
min(nv,Math.max(1,r));return Float64Array.from(e,s=>s*o)}var nv=4;function*rv(e){for(let t=0;t<e.size;t+=1)yield t}var ee=E(
()=>{let[e,t]=[v.value,rt.value],[n,r]=[t.x,t.y],o=ed(t),s=ev.value,l=ot(rv(e),n,r);l&&o?r=tv(r,l,s):l&&Zb(l,{width:1,height:s})&&
([n,r]=[r,n]);let a=ov(e.size,n,r),c=iv(e.size,n,r,a),m=o?td(e.year,n,c):null;return{network:e,layout:t.name,x:n,y:r,index:a,
spacing:c,axis:m}});function ov(e,t,n){if(!e)return null;let r=new qr(e);for(let o=0;o<e;o+=1)r.add(t[o],n[o]);return r.
finish(),r}function iv(e,t,n,r){let o=[];for(let l=0;l<e;l+=Math.ceil(e/250)){let a=r?.neighbors(t[l],n[l],1,1/0,c=>c!==
l)??[];for(let c of a)o.push(Math.hypot(t[l]-t[c],n[l]-n[c]))}let s=o.filter(l=>l>0).sort((l,a)=>l-a);return s[s.length>>
1]??60}var fn=E(()=>{let[e,t]=[v.value,Ue.value];return t==="strength"?e.strength:t==="pagerank"?e.measures.pagerank??e.
occurrences:e.occurrences}),nd=5,sv=E(()=>{let e=fn.value,[t,n]=[1/0,0];for(let r=0;r<e.length;r+=1)t=Math.min(t,e[r]),n=
Math.max(n,e[r]);return Ue.value==="occurrences"?n=Math.max(n,nd):t===n&&(n*=nd),Float32Array.from(e,r=>n?Math.sqrt(Math.
max(r,0)/n):0)}),lv=E(()=>{let[e,t]=[v.value,fn.value],{occurrences:n,strength:r}=e;return Int32Array.from({length:e.size},
(o,s)=>s).sort((o,s)=>t[s]-t[o]||n[s]-n[o]||r[s]-r[o]||o-s)}),av=E(()=>H.value.item),Ct=E(()=>H.value.edge),ae=E(()=>{let[
e,t]=[v.value,av.value];return Uint8Array.from(e.item,n=>t[n])}),$e=E(()=>{let e=ae.value;return lv.value.filter(t=>e[t])}),
Wl=E(()=>{let{network:e,x:t,y:n}=ee.value,r=Ct.value,{from:o,to:s,weight:l}=e,a=Int32Array.from({length:e.edges},(m,d)=>d).
filter(m=>r[m]),c=new Float32Array(e.edges);for(let m of a)c[m]=Math.hypot(t[o[m]]-t[s[m]],n[o[m]]-n[s[m]]);return a.sort(
(m,d)=>l[d]-l[m]||c[m]-c[d]||m-d),cv(a,e)});function cv(e,{from:t,to:n,size:r}){let o=new Uint32Array(r),s=[];for(let c of e){
let m=Math.min(o[t[c]]++,o[n[c]]++);(s[m]??=[]).push(c)}let l=new Int32Array(e.length),a=0;for(let c of s)for(let m of c??
[])l[a++]=m;return l}var bi=E(()=>{let{community:e}=v.value,t=new Map;for(let n of $e.value){let r=t.get(e[n]);r?r.push(
n):t.set(e[n],[n])}return t}),uv=E(()=>{let{x:e,y:t,spacing:n,axis:r,layout:o}=ee.value;return r?o==="years"?Zm(bi.value,
e,t,n):[]:Qm(bi.value,e,t,n)}),mv=E(()=>{let e=v.value;return e.itemKind!=="either"?null:Uint8Array.from({length:e.size},
(t,n)=>+(Dt(oe(e,n)).kind==="document"))}),Ye=E(()=>({...ee.value,shares:sv.value,hollow:mv.value,nodes:$e.value,edges:Wl.
value,outlines:uv.value,shaded:St.value})),zl=30;function Me({shares:e,spacing:t},n,r){let o=t*r,s=o>zl?zl+.45*(o-zl):o,
l=Math.min(3.5,Math.max(1.2,.21*o));return Math.min(Math.max(s*(.1+.2*e[n]),l*(1+e[n])),22)}var dv=120,fv=3,pv=2,hv=24,gv=.02,rd=3;function yv(){let{network:e}=ee.value,{from:t,to:n,weight:r,community:o,communities:s}=e,
l=new Map;for(let a of Wl.value){let[c,m]=[o[t[a]],o[n[a]]];if(c===m||c<0||m<0)continue;let[d,f]=c<m?[c,m]:[m,c],h=d*s.length+
f,p=l.get(h);p?p.weight+=r[a]:l.set(h,{one:d,other:f,weight:r[a]})}return[...l.values()].sort((a,c)=>c.weight-a.weight)}
function bv(e){let{x:t,y:n}=ee.value,r=c=>e.map(m=>c[m]).sort((m,d)=>m-d)[e.length>>1],[o,s]=[r(t),r(n)],l=c=>(t[c]-o)**
2+(n[c]-s)**2,a=e.reduce((c,m)=>l(m)<l(c)?m:c);return{x:t[a],y:n[a]}}var Yn=E(()=>{let{network:e,axis:t}=ee.value;if(e.size<
dv||t)return[];let n=bi.value,r=d=>(n.get(d)?.length??0)>=fv,o=yv().filter(({one:d,other:f})=>r(d)&&r(f)),s=o[0]?.weight??
0,l=new Map,a=d=>(l.get(d)??0)<pv,c=o.filter(({one:d,other:f,weight:h})=>{if(h<gv*s||!(a(d)||a(f)))return!1;for(let p of[
d,f])l.set(p,(l.get(p)??0)+1);return!0}),m=d=>bv(n.get(d)??[]);return c.slice(0,hv).map(({one:d,other:f,weight:h})=>({from:m(
d),to:m(f),share:h/s}))});function Qn(e,t){return Math.min(1,Math.max(0,(rd-e/t)/(rd-1.5)))}function vi({share:e}){return 1.5+
7.5*Math.sqrt(e)}function wi(e,t){return{x:(e.x+t.x)/2-.12*(t.y-e.y),y:(e.y+t.y)/2+.12*(t.x-e.x)}}var Hl={left:28,right:44,top:32,bottom:44},vv=24,wv=4,kv=90,jr=null,ki=null,xi=!0;function Ul(e){jr=e,xi=!0}function ce(){
let{width:e,height:t}=bt.peek(),{x:n,y:r}=jr?.getViewPosition()??{x:0,y:0};return{scale:jr?.getScale()??1,x:n,y:r,width:e,
height:t}}function pn(){jr?.redraw()}function xv(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function zt({
x:e,y:t,scale:n},r){let o=r&&!xv()&&{duration:250,easingFunction:"easeInOutQuad"};jr?.moveTo({position:{x:e,y:t},scale:n,
animation:o}),ki=o?{x:e,y:t,scale:n}:null}function od(){ki&&zt(ki,!1)}function id(){ki=null}function sd(){return Math.min(
wv,kv/Math.max(ee.peek().spacing,1))}function ld(e){let{x:t,y:n,axis:r,spacing:o}=ee.peek(),s=ot(e,t,n);if(!s)return null;
let l=s.right>s.left||s.bottom>s.top?.8*o:0,a={left:s.left-l,top:s.top-l,right:s.right+l,bottom:s.bottom+l},c=r?{...Hl,top:Hl.
top+vv}:Hl;return jm(a,bt.peek(),c,sd())}function At(){return ql()?.scale??1}function ql(){return ld($e.peek())}function jl(e,t){
let n=ld(e);n&&zt(n,t)}function It(e=!0){jl($e.peek(),e)}function Gl(){xi=bt.peek().width===0,xi||It(!1)}function ad(){xi&&
bt.peek().width>0&&tt.peek()>=0&&Gl()}function hn(e){let t=ce();zt({...t,scale:cd(t.scale*e)},!0)}function cd(e){let t=At();
return Math.min(Math.max(e,.25*Math.min(t,1)),4*Math.max(sd(),t))}function ud(){let e=ce(),t=cd(e.scale);t!==e.scale&&zt(
{...e,scale:t},!1)}function md(e,t){let n=ce();zt({x:n.x+e/n.scale,y:n.y+t/n.scale,scale:n.scale},!1)}function Si(e){let{
x:t,y:n}=ee.peek(),r=ce(),o=ve({x:t[e],y:n[e]},r),s=(a,c)=>a>60&&a<c-60;s(o.x,r.width)&&s(o.y,r.height)||zt({x:t[e],y:n[e],
scale:r.scale},!0)}var Yl=600;function Gr(e,t){let n=[...e.edgesOf(t)].filter(o=>Ct.value[o]),r=n.map(o=>ft(e,o,t));return{nodes:new Set([t,
...r]),edges:n.slice(0,Yl),centre:t,fade:.72}}function dd(e,t,n){if(t.size===1)return Gr(e,[...t][0]);let r=[];for(let o of t){
if(r.length>=Yl)break;for(let s of e.edgesOf(o))e.from[s]!==o||!Ct.value[s]||t.has(e.to[s])&&r.push(s)}return r.sort((o,s)=>o-
s),{nodes:t,edges:r.slice(0,Yl),centre:-1,fade:n}}function*fd(e,t){for(let n=0;n<e.size;n+=1)t(n)&&(yield n)}var Ne=E(()=>{
let[e,t]=[v.value,ae.value],n=[...Ee.value].map(r=>e.nodeOf(r));return new Set(n.filter(r=>r>=0&&t[r]))}),Sv=E(()=>{let[
e,t,{found:n}]=[v.value,ae.value,H.value];return n?new Set(fd(e,r=>!!(t[r]&&n[e.item[r]]))):null}),_v=E(()=>{let[e,t,n]=[
v.value,ae.value,L.value],r=Sv.value;if(r)return{nodes:r,edges:[],centre:-1,fade:.72};let o=Te.value;if(o>=0&&t[o])return Gr(
e,o);if(n?.what==="edge"&&n.network===e.place&&n.edge<e.edges)return{nodes:new Set([e.from[n.edge],e.to[n.edge]]),edges:[
n.edge],centre:-1,fade:.72};if(n?.what==="cluster"&&n.network===e.place){let{community:s}=e,l=a=>!!(t[a]&&s[a]===n.community);
return dd(e,new Set(fd(e,l)),.62)}return Ne.value.size?dd(e,Ne.value,.5):null}),it=E(()=>{let e=j.value;return e>=0&&e<v.
value.size&&ae.value[e]?Gr(v.value,e):_v.value});var st=M(!1),gn=M({drawn:0,left:0}),_i=M(new Int32Array),Yr=M(1);var pd=M(!1),Ev=1e3;function hd(){if(!v.value.size)return null;let e=pd.value;return i("div",{class:"map-key","data-cove\
rs-map":!0,children:[i(S,{class:"link-button",id:"map-key","aria-expanded":e?"true":"false",onClick:()=>{pd.value=!e},children:u(
e?"map.key-close":"map.key-open")}),e?i("ul",{children:Mv()}):null]})}function Qr({sign:e,children:t}){return i("li",{children:[
i("span",{class:"key-sign","aria-hidden":"true",children:e}),i("span",{children:t})]})}function Mv(){let{directed:e,itemKind:t,
communities:n}=v.value,r=[i(Cv,{},"sizes")];if(n.length){let o=n.slice(0,3).map(({number:s})=>i(qe,{community:s},s));r.push(
i(Qr,{sign:i(_,{children:o}),children:u("map.key-clusters")},"marks"))}return Yn.value.length&&Qn(Yr.value,At())>0&&r.push(
i(Qr,{sign:i("i",{class:"key-band"}),children:u("map.key-bands")},"bands")),e&&r.push(i(Qr,{sign:i("i",{class:"key-arrow"}),
children:u("map.key-arrows")},"arrows")),t==="either"&&r.push(i(Qr,{sign:i("i",{class:"key-hole"}),children:u("map.key-h\
oles")},"holes")),Ne.value.size&&r.push(i(Qr,{sign:i("i",{class:"key-ring"}),children:u("map.key-rings")},"rings")),r}function Ov(){
let[e,t]=[$e.value,fn.value];if(!e.length)return[];let[n,r]=[e[0],e[e.length-1]];if(t[n]===t[r])return[n];let o=(t[n]+t[r])/
2,s=e.find(l=>t[l]<=o&&t[l]>t[r]);return[r,...s===void 0?[]:[s],n]}function Pv(e){return Number.isInteger(e)||e>=Ev?A(Math.
round(e)):A(Number(e.toPrecision(2)))}function Cv(){let e=fn.value;return i("li",{children:[Ov().map(t=>{let n=Me(Ye.value,
t,Yr.value),r=2*Math.ceil(n);return i("span",{class:"key-size",children:[i("svg",{width:r,height:r,"aria-hidden":"true",
children:i("circle",{cx:r/2,cy:r/2,r:n})}),Pv(e[t])]},t)}),i("span",{children:u(`map.size-by-${Ue.value}`)})]})}var Av=2;function yn(e,t=""){let n=Se.peek();Ge(e);let r=n.positions.size;if(r<Av){t&&Q(t);return}let o=u("map.selection\
-replaced",{n:r});Wo(t?`${t} ${o}`:o,()=>{Se.value=n})}var Zr=M(""),gd=60,Iv={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Tv={"+":()=>hn(1.3),"=":()=>hn(
1.3),"-":()=>hn(1/1.3),0:()=>It()};function bd(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let t=Iv[e.key];(t?Rv(t,e.shiftKey):
Nv(e))&&e.preventDefault()}function Rv([e,t],n){return n?Bv(e,t):md(gd*e,gd*t),!0}function Nv(e){let t=Tv[e.key];if(t)t();else
return e.key==="Enter"||e.key===" "?Lv(e.key===" "):!1;return!0}function Lv(e){let t=j.peek()>=0?j.peek():Te.peek();if(t<
0)return!1;let n=oe(v.peek(),t);if(e){Ve(n.position);let r=Ee.peek().has(n.position)?"map.walk-selected":"map.walk-unsel\
ected";return Zr.value=u(r,{label:n.label}),!0}return yn([n.position]),Jn(n),!0}function Bv(e,t){let n=j.peek()>=0?j.peek():
Te.peek(),o=n>=0&&ae.peek()[n]?Dv(n,e,t):$e.peek()[0]??-1;if(o<0){Zr.value=u("map.walk-end");return}j.value=o,Si(o),Zr.value=
Fv(o)}function Fv(e){let t=v.peek(),n=t.edgesOf(e).filter(r=>Ct.peek()[r]).length;return u("map.walk",{label:oe(t,e).label,
n})}function Dv(e,t,n){let r=v.peek(),o=[...r.edgesOf(e)].filter(l=>Ct.peek()[l]).map(l=>ft(r,l,e)),s=yd(o,e,t,n);return s>=
0?s:yd($e.peek(),e,t,n)}function yd(e,t,n,r){let{x:o,y:s}=ee.peek(),[l,a]=[-1,1/0];for(let c of e){let[m,d]=[o[c]-o[t],s[c]-
s[t]],f=m*n+d*r,h=Math.abs(m*r-d*n);if(c===t||f<=0||h>f)continue;let p=f+.8*h;p<a&&([l,a]=[c,p])}return l}var Xv="textarea, select, input:not([type=checkbox], [type=radio], [type=range])";function bn(e){return e instanceof Element&&
e.matches(Xv)}var $v=24,vd=4,Jv=5;function eo(e){let t=Ye.peek(),{index:n,x:r,y:o}=t;if(!n)return-1;let s=ce(),l=Ot(e,s),a=ae.peek(),c=($v+
vd)/s.scale,m=n.neighbors(l.x,l.y,40,c,h=>a[h]>0),[d,f]=[-1,vd];for(let h of m){let g=Math.hypot(r[h]-l.x,o[h]-l.y)*s.scale-
Me(t,h,s.scale);g<=f&&([d,f]=[h,g])}return d}function Ql(e){let{network:t,x:n,y:r}=Ye.peek(),o=ce(),s=Ot(e,o),l=c=>{let[
m,d]=[-1,Jv/o.scale];for(let f of c){if(!Ct.peek()[f])continue;let[h,p]=[t.from[f],t.to[f]],g=qm(s,{x:n[h],y:r[h]},{x:n[p],
y:r[p]});g<d&&([m,d]=[f,g])}return m},a=l(it.peek()?.edges??[]);return a>=0?a:l(_i.peek())}function Zl(e){return!!(e.ctrlKey||e.metaKey||e.shiftKey)}function Ei(e,t){let n=eo(e);if(n<0)return Vv(Ql(e));let r=oe(
v.peek(),n);if(Zl(t))return Ve(r.position);Ft(()=>{yn([r.position]),Jn(r)})}function Vv(e){e>=0?Z({what:"edge",network:v.
peek().place,edge:e}):L.peek()&&Z(null)}function wd(e){let t=eo(e);if(t<0)return;let n=v.peek();yn([...Gr(n,t).nodes].map(
r=>n.item[r]))}function kd(e){let t=eo(e);t>=0&&Ve(v.peek().item[t])}function Kv(e,t){let{left:n,top:r}=t.getBoundingClientRect();
return{x:e.clientX-n,y:e.clientY-r}}function xd(e){let t=0,n=o=>{o.pointerType==="touch"||o.buttons||(cancelAnimationFrame(
t),t=requestAnimationFrame(()=>{let s=Kv(o,e),l=eo(s);j.value=l;let a=l>=0||Ql(s)>=0;e.classList.toggle("pointing",a)}))},
r=()=>{cancelAnimationFrame(t),j.value=-1};return e.addEventListener("pointermove",n),e.addEventListener("pointerleave",
r),()=>{r(),e.removeEventListener("pointermove",n),e.removeEventListener("pointerleave",r)}}var vt=M(!1),Mi=M("free"),_d=M(!1),Oe=null,zv=5,Wv=2;function to(e){vt.value=e,Zn()}function Zn(){Oe=null,_d.value=!1,pn()}
function Ed(e){let t=o=>Uv(o,e),n=o=>Od(o,e),r=o=>jv(o,e);return e.addEventListener("pointerdown",t,!0),e.addEventListener(
"pointermove",n),e.addEventListener("pointerup",r),e.addEventListener("pointercancel",Zn),window.addEventListener("keydo\
wn",Sd,!0),()=>{e.removeEventListener("pointerdown",t,!0),e.removeEventListener("pointermove",n),e.removeEventListener("\
pointerup",r),e.removeEventListener("pointercancel",Zn),window.removeEventListener("keydown",Sd,!0)}}function Hv({key:e,
code:t,ctrlKey:n,metaKey:r,altKey:o}){return n||r||o?!1:e.toLowerCase()==="l"||t==="KeyL"&&!/^[ -~]/.test(e)}function Sd(e){
if(document.querySelector("dialog[open], [role=menu]"))return;if(Hv(e)&&!bn(e.target)&&v.peek().size>0)to(!vt.peek());else if(e.
key==="Escape"&&Oe)Zn();else if(e.key==="Escape"&&vt.peek()&&!bn(e.target))to(!1);else return;e.preventDefault(),e.stopPropagation()}
function Md(e,t){let{left:n,top:r}=t.getBoundingClientRect();return{x:e.clientX-n,y:e.clientY-r}}function Uv(e,t){if(!vt.
peek()||e.button!==0)return;if(e.stopPropagation(),Oe)return Zn();let n=Md(e,t),r=e.shiftKey||Mi.peek()==="box";Oe={pointer:e.
pointerId,isBox:r,byShift:e.shiftKey,points:[Ot(n,ce())],last:n,length:0},_d.value=!0,t.setPointerCapture(e.pointerId),j.
value=-1}function Od(e,t){if(Oe?.pointer!==e.pointerId)return;let n=Md(e,t),r=Math.hypot(n.x-Oe.last.x,n.y-Oe.last.y);if(r<
Wv)return;let o=Ot(n,ce());Oe.isBox?Oe.points.splice(1,1/0,...qv(Oe.points[0],o)):Oe.points.push(o),Oe.last=n,Oe.length+=
r,pn()}function qv(e,t){return[{x:t.x,y:e.y},t,{x:e.x,y:t.y}]}function jv(e,t){if(Oe?.pointer!==e.pointerId)return;Od(e,
t);let{points:n,last:r,length:o,byShift:s}=Oe;Zn();let l=s?e.ctrlKey||e.metaKey:Zl(e);o<zv?Ei(r,e):Yv(n,l)}function Pd(e){
let t=new Path2D;for(let{x:n,y:r}of e)t.lineTo(n,r);return t.closePath(),t}var Gv=document.createElement("canvas").getContext(
"2d");function Yv(e,t){let n=Pd(e),{x:r,y:o,network:s}=ee.peek(),l=[...$e.peek()].filter(m=>Gv.isPointInPath(n,r[m],o[m]));
if(!l.length)return Q(u("map.lasso-empty"));let a=new Set(t?Ee.peek():[]);for(let m of l)a.add(s.item[m]);let c=Qv(a.size);
if(!t)return yn(a,c);Ge(a),c&&Q(c)}function Qv(e){return document.querySelector(".panel.browse")?.offsetWidth?"":u("map.\
selected",{n:e})}function Cd(e,t,n){if(!Oe)return;let{x:r,y:o}=Ce(t);e.save(),e.transform(t.scale,0,0,t.scale,r,o);let s=Pd(
Oe.points);e.fillStyle=e.strokeStyle=n,e.lineWidth=1.5/t.scale,e.lineJoin="round",e.globalAlpha=.1,e.fill(s),e.globalAlpha=
1,e.setLineDash([5/t.scale,4/t.scale]),e.stroke(s),e.restore()}function er({id:e,title:t,open:n,wide:r,children:o}){let s=z(null),l=n.value,a=()=>{n.value=!1};return pe(()=>{l&&!s.current?.
open&&s.current?.showModal(),l||s.current?.close()},[l]),i("dialog",{class:r?"dialog wide":"dialog",id:e,ref:s,"aria-lab\
elledby":`${e}-title`,onClose:a,onClick:c=>{c.target===c.currentTarget&&Zv(c)&&a()},children:[i("header",{class:"dialog-\
head",children:[i("h2",{id:`${e}-title`,children:t}),i(S,{class:"button tool close","aria-label":u("base.close"),onClick:a,
children:i(K,{name:"close"})})]}),l?o:null]})}function Zv({clientX:e,clientY:t,currentTarget:n}){let{left:r,right:o,top:s,
bottom:l}=n.getBoundingClientRect();return e<r||e>o||t<s||t>l}var Ae={opacity:.88,corner:5,rim:4,narrow:2},ea='Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Deja\
Vu Sans", sans-serif',ew=34,Ad=document.createElement("canvas").getContext("2d"),Oi=new Map;function vn({size:e,bold:t}){
return`${t?"600 ":""}${e}px ${ea}`}function Tt(e,t,n){let r=`${t}/${n}/${e}`,o=Oi.get(r);return o===void 0&&(Oi.size>2e4&&
Oi.clear(),Ad.font=vn({size:t,bold:n}),o=Ad.measureText(e).width,Oi.set(r,o)),o}function no(e,t=ew){return e.length>t?`${e.
slice(0,t-1).trimEnd()}…`:e}function tr({text:e,x:t,y:n,size:r,bold:o,community:s,plated:l}){let a=l?s===null?Ae.narrow:
Ae.rim:0,c=r/2+(l?2:0);return{left:t-a-(s===null?0:16),right:t+Tt(e,r,o)+a,top:n-c,bottom:n+c}}function Pi({x:e,y:t}){return{
x:e-16+4.5+2,y:t}}var lt=26,Id=52,ta={size:12,bold:!1};function ro(e,t,n,r){let{x:o}=Ce(n);e.strokeStyle=r.line,e.lineWidth=1,e.globalAlpha=
.7,e.beginPath();for(let{x:s}of Kl(t,n.scale,Id)){let l=Math.round(s*n.scale+o)+.5;e.moveTo(l,lt),e.lineTo(l,n.height)}e.
stroke(),e.setLineDash([2,4]),e.beginPath();for(let s of t.gaps){let l=Math.round(s*n.scale+o)+.5;e.moveTo(l,lt),e.lineTo(
l,n.height)}if(e.stroke(),e.setLineDash([]),t.lane){e.globalAlpha=.05,e.fillStyle=r.muted;let s=t.lane.left*n.scale+o;e.
fillRect(s,0,(t.lane.right-t.lane.left)*n.scale,n.height)}e.globalAlpha=1}function Ci(e,t,n,r){e.globalAlpha=.94,e.fillStyle=
r.paper,e.fillRect(0,0,n.width,lt),e.globalAlpha=1,e.fillStyle=r.line,e.fillRect(0,lt-1,n.width,1),e.fillStyle=r.muted,e.
font=vn(ta),e.textBaseline="middle",e.textAlign="center";for(let{text:o,x:s}of oo(t,n))e.fillText(o,s,lt/2);e.textAlign=
"start"}function oo(e,t){let{x:n}=Ce(t),r=[],o=-1/0,s=(l,a)=>{let[c,m]=[a*t.scale+n,Tt(l,ta.size,ta.bold)/2];c-m<o||(r.push(
{text:l,x:c}),o=c+m+8)};e.lane&&s(u("map.without-year"),(e.lane.left+e.lane.right)/2);for(let{year:l,x:a}of Kl(e,t.scale,
Id))s(String(l),a);return r}var Nd=4,tw=.2,nw=.035,rw=.3,Td=1200,ow=500,iw=2500,sw=3,lw=.25,aw=60,cw=.7;function uw(e,t){if(e.edges.length<=Td)return Td;
let n=0;for(let r of e.nodes)n+=t[r];return Math.min(Math.max(sw*n,ow),iw)}function Ai(e,t,n){let{edges:r,network:o}=e,{
from:s,to:l}=o,a=dw(e,t),c=r.filter(p=>a[s[p]]||a[l[p]]),m=n?1/0:uw(e,a),d=c.length>m?mw(o,c,lw*m):new Set,f=m-d.size,h=c.
filter(p=>d.has(p)||f-- >0);return{groups:pw(e,h,t.scale),drawn:h,left:c.length-h.length}}function mw({from:e,to:t,community:n},r,o){
let s=new Set,l=new Map;for(let a of r){let[c,m]=[n[e[a]],n[t[a]]];if(c===m)continue;let d=(Math.min(c,m)+1)*r.length+Math.
max(c,m),f=l.get(d)??0;if(!(f>=aw)&&(l.set(d,f+1),s.add(a),s.size>=o))break}return s}function dw({nodes:e,x:t,y:n,network:r},o){
let{left:s,top:l,right:a,bottom:c}=Pt(o),m=new Uint8Array(r.size);for(let d of e)t[d]<s||t[d]>a||n[d]<l||n[d]>c||(m[d]=1);
return m}function fw(e,t){return t>0?Math.max(1,Math.ceil(Nd*Math.sqrt(e/t))):1}function Rd(e){return .5+.2*e}function pw(e,t,n){
let{network:r,x:o,y:s,spacing:l,nodes:a}=e,{from:c,to:m,weight:d,community:f}=r,h=e.edges.length?d[e.edges[0]]:0,p=new Map,
g=new Map;for(let b of t){let[x,k]=[c[b],m[b]],O=f[x]===f[k]?f[x]:-1,T=fw(d[b],h),N=Math.hypot(o[x]-o[k],s[x]-s[k]);p.set(
O,(p.get(O)??0)+N*Rd(T));let W=`${O}/${T}`,F=g.get(W);F?F.edges.push(b):g.set(W,{community:O,strength:T,edges:[b]})}let w=new Map(
[[-1,1.5*a.length]]);for(let b of a)w.set(f[b],(w.get(f[b])??0)+1);return[...g.values()].sort((b,x)=>b.strength-x.strength||
b.community-x.community).map(({community:b,strength:x,edges:k})=>{let O=(w.get(b)??1)*l*l*n,T=tw/Math.max((p.get(b)??0)/
O,1e-6),N=Math.min(rw,Math.max(nw,T)),W=(.6+.6*(x/Nd))*(b<0?cw:1),F=Math.min(.7,N*W);return{community:b,edges:k,opacity:F,
width:Rd(x)}})}var Ld=.8,Ii=class{constructor(t,n){this.scene=t;this.view=n;let{nodes:r}=t;this.largest=r.length?Ld*Me(t,r[0],n.scale):
0}scene;view;largest;shown=ae.peek();isFree({left:t,top:n,right:r,bottom:o},s=-1){let{scene:l,view:a,largest:c,shown:m}=this,
d=Ot({x:t-c,y:n-c},a),f=Ot({x:r+c,y:o+c},a),h=p=>{if(p===s||!m[p])return!1;let{x:g,y:w}=ve({x:l.x[p],y:l.y[p]},a),b=Ld*Me(
l,p,a.scale);return g+b>t&&g-b<r&&w+b>n&&w-b<o};return!l.index?.search(d.x,d.y,f.x,f.y,h).length}};function ra(e,t){let n=Fe(e.network,t);return n?_e(n):""}var nr={least:13,most:16,longest:44,short:28},Bd=8,hw=120;function gw(e){
let t=({members:n})=>n.length;return[...e].sort((n,r)=>t(r)-t(n)||n.community-r.community)}function yw(e,t){let n=ra(e,t);
if(e.nodes.length<=hw)return no(n,nr.longest);let r=n.split(" · "),[o,s]=r,l=s&&o.length+s.length<nr.short?`${o} · ${s}`:
o;return no(l,nr.short)}function bw(e,t){let n=Math.sqrt(e.members.length/Math.max(t.nodes.length,1));return Math.round(
nr.least+(nr.most-nr.least)*Math.min(1,1.6*n))}function oa(e,t,n){let{scene:r,view:o}=t,s=gw(r.outlines),l=n==="large";for(let a of l?
s.slice(0,Bd):s.slice(Bd)){let c=kw(a,o);c&&(r.axis?vw(e,a,c,t):ww(e,a,c,t,l))}}function Fd(e,t){let[n,r]=[yw(e,t.community),
bw(t,e)];return{label:{text:n,size:r,bold:!0,community:t.community,plated:!0},width:16+Tt(n,r,!0)+Ae.rim}}function vw(e,t,n,{
scene:r,texts:o}){let{label:s,width:l}=Fd(r,t),a=Math.max(n.left,8),c=s.size+8,m={left:a,right:a+l,top:n.top-c,bottom:n.
top};o.isFree(m)&&(o.take(m),e.push({...s,x:a+16,y:n.top-c/2}))}function ww(e,t,n,{scene:r,texts:o,discs:s},l){let{label:a,
width:c}=Fd(r,t),m=a.size/2+4,d=[.5,.3,.7,.15,.85].map(g=>n.top+g*(n.bottom-n.top)),f=g=>g.flatMap(w=>[0,-.25,.25].map(b=>{
let x=(n.left+n.right)/2-c/2+b*(n.right-n.left);return{left:x-Ae.rim,right:x+c,top:w-m,bottom:w+m}})),p=[...f([n.top-m,n.
bottom+m]),...f(d)].find(g=>o.isFree(g)&&s.isFree(g))??(l?f(d).find(g=>o.isFree(g)):void 0);p&&(o.take(p),e.push({...a,x:p.
left+Ae.rim+16,y:(p.top+p.bottom)/2}))}function kw(e,t){let n=null,r=l=>(l.right-l.left)*(l.bottom-l.top);for(let{points:l}of e.
rings){let[a,c,m,d]=[1/0,1/0,-1/0,-1/0];for(let h=0;h<l.length;h+=2)a=Math.min(a,l[h]),m=Math.max(m,l[h]),c=Math.min(c,l[h+
1]),d=Math.max(d,l[h+1]);let f={left:a,top:c,right:m,bottom:d};(!n||r(f)>r(n))&&(n=f)}if(!n)return null;let o=ve({x:n.left,
y:n.top},t),s=ve({x:n.right,y:n.bottom},t);return{left:o.x,top:o.y,right:s.x,bottom:s.y}}var Dd=12,xw=4,Sw=2e3,_w=24,Ti=E(()=>{let{x:e,y:t,index:n,network:r,spacing:o}=ee.value,s=$e.value,l=new Float32Array(r.
size),a=new Int32Array(r.size).fill(-1);s.forEach((g,w)=>{a[g]=w});let c=ot(s,e,t),m=c?Math.hypot(c.right-c.left,c.bottom-
c.top)+1:1,d=fn.value,f=s.length?Math.max(d[s[0]],0):0;s.forEach((g,w)=>{if(w>=Sw){l[g]=o*(.4+(f?d[g]/f:0));return}let b=O=>a[O]>=
0&&a[O]<w,[x]=w&&n?n.neighbors(e[g],t[g],1,1/0,b):[],k=x===void 0?m:Math.hypot(e[g]-e[x],t[g]-t[x]);l[g]=k*(.4+(f?d[g]/f:
0))});let h=[...s].map(g=>l[g]).sort((g,w)=>w-g),p=s.length<=_w?0:h[xw*Dd-1]??0;return{of:l,first:p}});function Xd(e,t){
return Ti.value.first*Math.min(1,t/e)**1.75}function $d(e,t){return Ti.value.first===0?1/0:Math.round(Dd*Math.max(1,e/t))}var Ri=class{constructor(t){this.room=t}room;cells=new Map;cellsOf({left:t,top:n,right:r,bottom:o}){let s=[];for(let l=Math.
floor(t/64);l<=Math.floor(r/64);l+=1)for(let a=Math.floor(n/64);a<=Math.floor(o/64);a+=1)s.push(l*4096+a);return s}isFree(t,n=-1){
let{room:r}=this;return t.left<r.left||t.top<r.top||t.right>r.right||t.bottom>r.bottom?!1:this.cellsOf(t).every(o=>(this.
cells.get(o)??[]).every(s=>s.owner===n||t.right<=s.left||s.right<=t.left||t.bottom<=s.top||s.bottom<=t.top))}take(t,n=-2){
for(let r of this.cellsOf(t)){let o=this.cells.get(r);o?o.push({...t,owner:n}):this.cells.set(r,[{...t,owner:n}])}}};var Jd=12,Ew=16,Mw=3,Ow=9,Pw=60,ia=260,Cw=120,Aw=12;function Ni(e){let{scene:t,view:n,emphasis:r,room:o}=e,s=new Ri(o);for(let w of e.
covered)s.take(w);let l=Tw(t,n,o),a=new Ii(t,n),c=[],m=Iw();for(let w of m)Vd(c,w,e,{texts:s,discs:a,over:"anything"});let d={
scene:t,view:n,texts:s,discs:a},f=!r||r.fade<.6;f&&oa(c,d,"large");let h=r?ia:$d(n.scale,e.whole),p=l.length>Cw?Aw:0,g=0;
for(let w of Rw(e,l,m)){if(g>=h)break;let b=g<p?"nodes":"nothing";Vd(c,w,e,{texts:s,discs:a,over:b})&&(g+=1)}return f&&oa(
c,d,"small"),c}function Iw(){return[...new Set([j.value,Te.value])].filter(e=>e>=0)}function Tw({index:e,nodes:t,x:n,y:r},o,s){
if(!e)return[];let[l,a]=[Pt(o),h=>h/o.scale],c=l.left+a(s.left-40),m=l.left+a(s.right+40),d=l.top+a(s.top-20),f=l.top+a(
s.bottom+20);return[...t].filter(h=>n[h]>=c&&n[h]<=m&&r[h]>=d&&r[h]<=f)}function Rw(e,t,n){let{emphasis:r,view:o,whole:s}=e,
l=t.filter(f=>!n.includes(f));if(r&&r.fade>=.6)return l.filter(f=>r.nodes.has(f)).slice(0,ia);let a=Xd(o.scale,s),c=Ne.value,
{of:m}=Ti.value,d=l.filter(f=>!c.has(f)&&m[f]>=a).sort((f,h)=>m[h]-m[f]);return[...l.filter(f=>c.has(f)),...d].slice(0,ia)}
function Vd(e,t,{scene:n,view:r},{texts:o,discs:s,over:l}){let a=l==="anything",c=no(oe(n.network,t).label,a?Pw:void 0),
m=a||Ne.value.has(t),d=Tt(c,Jd,m),f=ve({x:n.x[t],y:n.y[t]},r),h=Me(n,t,r.scale)+(a?Ow:Mw),p=Nw(f,h,d),g=p.find(x=>o.isFree(
x)&&s.isFree(x,t)),w=l==="nothing"?void 0:p.find(x=>o.isFree(Kd(x))),b=g??w??(a?p[0]:void 0);return!b||!c?!1:(o.take(g?b:
Kd(b)),e.push({text:c,x:b.left,y:(b.top+b.bottom)/2,size:Jd,bold:m,community:null,plated:!g}),!0)}function Kd(e){return{
...e,left:e.left-Ae.narrow,right:e.right+Ae.narrow}}function Nw({x:e,y:t},n,r){let o=Ew/2,s=(a,c)=>({left:a,right:a+r,top:c-
o,bottom:c+o}),l=.7*n;return[s(e+n,t),s(e-n-r,t),s(e-r/2,t+n+o),s(e-r/2,t-n-o),s(e+l,t-l-o),s(e+l,t+l+o),s(e-l-r,t-l-o),
s(e-l-r,t+l+o)]}var zd=M(0);function Lw(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{
clusters:Array.from({length:7},(n,r)=>t(`cluster-${r}`)),ink:t("ink"),muted:t("muted"),line:t("line"),paper:t("map"),accent:t(
"accent"),edgeStrength:Number(t("edge-strength"))||1,areaStrength:Number(t("area-strength"))||.08}}var wn=E(()=>(zd.value,
Lw()));function sa(){zd.value+=1}function Wd(){let e=matchMedia("(prefers-color-scheme: dark)"),t=sa;e.addEventListener(
"change",t);let n=new MutationObserver(t);return n.observe(document.documentElement,{attributeFilter:["data-theme"]}),()=>{
e.removeEventListener("change",t),n.disconnect()}}function Le(e,t){return t<0?e.muted:e.clusters[t%7]}var Bw={diamond:[4,
0,1.22],square:[4,.125,1.22],triangle:[3,0,1.3]};function la(e,t,n,r){if(e==="circle")return[];let[o,s,l]=Bw[e];return Array.
from({length:o},(a,c)=>{let m=2*Math.PI*(c/o+s)-Math.PI/2;return[t+l*r*Math.cos(m),n+l*r*Math.sin(m)]})}function rr(e,t,n,r,o){
if(t==="circle"){e.moveTo(n+o,r),e.arc(n,r,o,0,2*Math.PI);return}la(t,n,r,o).forEach(([s,l],a)=>{a?e.lineTo(s,l):e.moveTo(
s,l)}),e.closePath()}var Fw=56,aa=22,Dw=18,io=16,so={size:12,bold:!1};function Hd(e){let[t,n]=[Ye.peek(),ce()],r=it.peek(),o={left:4,top:t.axis?
lt+2:4,right:n.width-4,bottom:n.height-4};return{scene:t,view:n,colours:wn.peek(),edges:Ai(t,n,st.peek()),bonds:Qn(n.scale,
At()),emphasis:r,labels:Ni({scene:t,view:n,emphasis:r,whole:At(),covered:[],room:o}),caption:e?Xw(t,n.width):null}}function Xw(e,t){
let{kind:n,itemKind:r,size:o,edges:s}=e.network,l=[u(`map.nodes-${r}`,{n:o}),u("map.links",{n:s}),u(`map.size-by-${Ue.peek()}`)],
{entries:a,height:c}=$w(e,t);return{title:R.title,subtitle:[P("network",n),...l].join(" · "),clusters:a,source:u("map.p\
icture-source",{version:R.version}),head:Fw,foot:c+aa+io}}function $w(e,t){let n=[],[r,o]=[io,io];for(let{number:s,size:l}of e.
network.communities){let a=`${ra(e,s)} (${A(l)})`,c=Dw+Tt(a,so.size,so.bold)+24;r>io&&r+c>t&&([r,o]=[io,o+aa]),n.push({community:s,
text:a,x:r,y:o}),r+=c}return{entries:n,height:n.length?o+aa/2:0}}var or={large:8,small:6},Li=160,Ud=.42;function Bi(e,t,n,r,o){let{network:s,x:l,y:a}=t,{scale:c}=n,m=Ce(n);for(let d of r){
let[f,h]=[s.from[d],s.to[d]],[p,g]=[l[h]-l[f],a[h]-a[f]],w=Me(t,h,c)+1;if(Math.hypot(p,g)*c<w+o)continue;let b=Math.atan2(
g,p),x=[l[h]*c+m.x-w*Math.cos(b),a[h]*c+m.y-w*Math.sin(b)];e.moveTo(...x);for(let k of[-Ud,Ud])e.lineTo(x[0]-o*Math.cos(
b+k),x[1]-o*Math.sin(b+k));e.closePath()}}var qd=80,kn={chosen:{away:2.6,width:2.2},marked:{away:6,width:1.6}},ua=.3,ma=.42;function Fi(e,t,n,r){if(!t.shaded)return;
let{x:o,y:s}=Ce(n);for(let{community:l,rings:a}of t.outlines){e.save(),e.transform(n.scale,0,0,n.scale,o,s),e.beginPath();
for(let c of a)yi(e,c);e.restore(),e.fillStyle=e.strokeStyle=Le(r,l),e.globalAlpha=r.areaStrength,e.fill(),e.globalAlpha=
2*r.areaStrength,e.lineWidth=1,e.stroke()}e.globalAlpha=1}function Di(e,t,n,r){if(n){e.strokeStyle=r.muted,e.globalAlpha=
ua*n,e.lineCap="round";for(let o of Yn.peek()){let[s,l]=[ve(o.from,t),ve(o.to,t)],a=wi(s,l);e.lineWidth=vi(o),e.beginPath(),
e.moveTo(s.x,s.y),e.quadraticCurveTo(a.x,a.y,l.x,l.y),e.stroke()}e.lineCap="butt",e.globalAlpha=1}}function Xi(e,t,n,r,o){
for(let{community:s,edges:l,opacity:a,width:c}of r.groups)e.globalAlpha=Math.min(1,a*o.edgeStrength),e.strokeStyle=Le(o,
s),e.lineWidth=c,Gd(e,t,n,l);t.network.directed&&r.drawn.length<=Li&&(e.fillStyle=o.muted,e.globalAlpha=.6,Yd(e,t,n,r.drawn,
or.small)),e.globalAlpha=1}function Gd(e,{network:t,x:n,y:r},o,s){let{scale:l}=o,a=Ce(o);for(let c=0;c<s.length;c+=qd){e.
beginPath();for(let m of s.slice(c,c+qd)){let[d,f]=[t.from[m],t.to[m]];e.moveTo(n[d]*l+a.x,r[d]*l+a.y),e.lineTo(n[f]*l+a.
x,r[f]*l+a.y)}e.stroke()}}function lo(e,t,n,r,o){let{network:s,x:l,y:a}=t,{scale:c}=n,m=Ce(n),d=Pt(n,30);e.strokeStyle=o.
paper;for(let f of r){if(l[f]<d.left||l[f]>d.right||a[f]<d.top||a[f]>d.bottom)continue;let h=Me(t,f,c),p=s.community[f],
[g,w]=[l[f]*c+m.x,a[f]*c+m.y];e.fillStyle=Le(o,p),e.beginPath(),rr(e,Jt(p),g,w,h),h>2.4&&(e.lineWidth=h>5?2.4:1.6,e.stroke()),
e.fill(),t.hollow?.[f]&&(e.fillStyle=o.paper,e.beginPath(),rr(e,"circle",g,w,ma*h),e.fill())}}function da(e){return{opacity:Math.
min(.9,Math.max(.16,2.5/Math.sqrt(e||1))),width:e===1?2.6:e>150?.9:1.3}}function $i(e,t,n,{nodes:r,edges:o,centre:s},l){
let{community:a}=t.network,c=da(o.length);e.globalAlpha=c.opacity,e.strokeStyle=s>=0?Le(l,a[s]):l.accent,e.lineWidth=c.width,
Gd(e,t,n,o),t.network.directed&&(e.fillStyle=e.strokeStyle,e.globalAlpha=Math.max(e.globalAlpha,.6),Yd(e,t,n,o,or.large)),
e.globalAlpha=1;let m=[...t.nodes].reverse().filter(d=>r.has(d));lo(e,t,n,m,l)}function Yd(e,t,n,r,o){e.beginPath(),Bi(e,
t,n,r,o),e.fill()}function jd(e,t,n,r,{away:o,width:s,colour:l}){let{x:a,y:c}=t,{scale:m}=n,d=Ce(n),f=Pt(n,30);e.strokeStyle=
l,e.lineWidth=s,e.beginPath();for(let h of r){if(a[h]<f.left||a[h]>f.right||c[h]<f.top||c[h]>f.bottom)continue;let[p,g]=[
a[h]*m+d.x,c[h]*m+d.y],w=Me(t,h,m)+o;e.moveTo(p+w,g),e.arc(p,g,w,0,2*Math.PI)}e.stroke()}function Ji(e,t,n,r){e.globalAlpha=
n,e.fillStyle=r.paper,e.fillRect(0,0,t.width,t.height),e.globalAlpha=1}function Vi(e,t,n,r,o,s){let l=r.ink;jd(e,t,n,o,{
...kn.chosen,colour:l});let a=[...new Set(s)].filter(c=>c>=0);jd(e,t,n,a,{...kn.marked,colour:l})}function Ki(e,t,n){e.textBaseline=
"middle",e.lineJoin="round",e.lineWidth=3.5;for(let r of t)e.font=vn(r),r.plated?Jw(e,r,n):(e.strokeStyle=n.paper,e.globalAlpha=
Ae.opacity,e.strokeText(r.text,r.x,r.y)),e.globalAlpha=1,e.fillStyle=n.ink,e.fillText(r.text,r.x,r.y)}function Jw(e,t,n){
let{left:r,top:o,right:s,bottom:l}=tr(t);if(e.globalAlpha=Ae.opacity,e.fillStyle=n.paper,e.beginPath(),e.roundRect(r,o,s-
r,l-o,Ae.corner),e.fill(),t.community===null)return;let{x:a,y:c}=Pi(t);e.globalAlpha=1,e.fillStyle=Le(n,t.community),e.beginPath(),
rr(e,Jt(t.community),a,c,4.5),e.fill()}var zi=2;function Zd(e){let{view:t,caption:n,colours:r}=e,o=document.createElement("canvas");o.width=Math.round(zi*t.width),
o.height=Math.round(zi*(t.height+(n?.head??0)+(n?.foot??0)));let s=o.getContext("2d");return s.scale(zi,zi),s.fillStyle=
r.paper,s.fillRect(0,0,o.width,o.height),s.save(),s.translate(0,n?.head??0),s.beginPath(),s.rect(0,0,t.width,t.height),s.
clip(),Vw(s,e),s.restore(),n&&Kw(s,e,n),new Promise(l=>o.toBlob(l,"image/png"))}function Vw(e,t){let{scene:n,view:r,colours:o,
emphasis:s}=t;n.axis&&ro(e,n.axis,r,o),Fi(e,n,r,o),Di(e,r,t.bonds,o),Xi(e,n,r,t.edges,o),lo(e,n,r,[...n.nodes].reverse(),
o),s&&(Ji(e,r,s.fade,o),$i(e,n,r,s,o)),Vi(e,n,r,o,Ne.peek(),[Te.peek()]),Ki(e,t.labels,o),n.axis&&Ci(e,n.axis,r,o)}function Kw(e,{
view:t,colours:n},r){let o=(l,a,c,m,d,f)=>{e.font=vn({size:m,bold:d}),e.fillStyle=f,e.fillText(l,a,c)};e.textBaseline="m\
iddle",o(r.title,16,22,18,!0,n.ink),o(r.subtitle,16,44,12,!1,n.muted);let s=r.head+t.height;for(let{community:l,text:a,x:c,
y:m}of r.clusters)e.fillStyle=Le(n,l),e.beginPath(),rr(e,Jt(l),c+5,s+m,5),e.fill(),o(a,c+18,s+m,so.size,so.bold,n.ink);o(
r.source,16,s+r.foot-16,11,!1,n.muted)}var fa="http://www.w3.org/2000/svg",zw=/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;function B(e,t,n,r=""){
let o=e.ownerDocument.createElementNS(fa,t);for(let[s,l]of Object.entries(n))o.setAttribute(s,typeof l=="number"?at(l):l);
return r&&(o.textContent=r.replace(zw," ")),e.append(o),o}function at(e){return String(Math.round(e*100)/100)}var xn=class{parts=[];moveTo(t,n){
this.parts.push(`M${at(t)} ${at(n)}`)}lineTo(t,n){this.parts.push(`L${at(t)} ${at(n)}`)}quadraticCurveTo(t,n,r,o){this.parts.
push(`Q${at(t)} ${at(n)} ${at(r)} ${at(o)}`)}closePath(){this.parts.push("Z")}get text(){return this.parts.join("")}};function Wi(e,t,{
x:n,y:r,radius:o},s){let l=la(Jt(t),n,r,o),a=l.map(([c,m])=>`${at(c)},${at(m)}`).join(" ");return l.length?B(e,"polygon",
{...s,points:a}):B(e,"circle",{...s,cx:n,cy:r,r:o})}var ef=80;function tf(e){let{view:t,caption:n,colours:r}=e,[o,s]=[n?.head??0,n?.foot??0],[l,a]=[t.width,t.height+o+s],c=document.
implementation.createDocument(fa,"svg"),m=c.documentElement;for(let[p,g]of Object.entries({width:l,height:a,viewBox:`0 0\
 ${l} ${a}`,"font-family":ea}))m.setAttribute(p,String(g));n&&B(m,"title",{},n.title),B(m,"rect",{id:"ground",width:l,height:a,
fill:r.paper});let d=B(B(m,"defs",{}),"clipPath",{id:"window"});B(d,"rect",{width:t.width,height:t.height});let f=B(m,"g",
{id:"map",transform:`translate(0 ${o})`,"clip-path":"url(#window)"});return Ww(f,e),Hw(f,e),Uw(f,e),jw(f,e),Gw(f,e),Yw(f,
e),qw(f,e),Qw(f,e),n&&Zw(m,e,n),`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(c)}
`}function Ww(e,{scene:t,view:n,colours:r}){if(!t.axis)return;let o=B(e,"g",{id:"years","font-size":12,fill:r.muted});for(let{
text:s,x:l}of oo(t.axis,n))B(o,"line",{x1:l,x2:l,y1:lt,y2:n.height,stroke:r.line}),B(o,"text",{x:l,y:17,"text-anchor":"m\
iddle"},s)}function Hw(e,{scene:t,view:n,colours:r,emphasis:o}){if(!t.shaded)return;let s=B(e,"g",{id:"areas"}),{x:l,y:a}=Ce(
n);for(let{community:c,rings:m}of t.outlines){let d=new xn;for(let{points:f}of m){let h=f.map((p,g)=>p*n.scale+(g%2?a:l));
yi(d,{points:h})}B(s,"path",{d:d.text,fill:Le(r,c),"fill-opacity":r.areaStrength*(1-(o?.fade??0))})}}function nf({scene:e,
view:t},n){let{network:r,x:o,y:s}=e,l=Ce(t),a=new xn;for(let c of n){let[m,d]=[r.from[c],r.to[c]];a.moveTo(o[m]*t.scale+
l.x,s[m]*t.scale+l.y),a.lineTo(o[d]*t.scale+l.x,s[d]*t.scale+l.y)}return a.text}function Uw(e,t){let{view:n,colours:r,emphasis:o}=t;
if(!t.bonds)return;let s=B(e,"g",{id:"bands",fill:"none",stroke:r.muted,"stroke-linecap":"round","stroke-opacity":ua*t.bonds*
(1-(o?.fade??0))});for(let l of Yn.peek()){let[a,c]=[ve(l.from,n),ve(l.to,n)],m=wi(a,c),d=new xn;d.moveTo(a.x,a.y),d.quadraticCurveTo(
m.x,m.y,c.x,c.y),B(s,"path",{d:d.text,"stroke-width":vi(l)})}}function rf(e,t,n,r,o){let{scene:s,view:l}=t;if(!s.network.
directed)return;let a=new xn;Bi(a,s,l,n,r),a.text&&B(e,"path",{d:a.text,...o})}function qw(e,{scene:t,view:n,colours:r}){
let o=B(e,"g",{id:"rings",fill:"none",stroke:r.ink}),s=(a,c,m)=>{if(a<0)return;let{x:d,y:f}=ve({x:t.x[a],y:t.y[a]},n);B(
o,"circle",{cx:d,cy:f,r:Me(t,a,n.scale)+c,"stroke-width":m})};for(let a of Ne.peek())s(a,kn.chosen.away,kn.chosen.width);
let l=Te.peek();ae.peek()[l]&&s(l,kn.marked.away,kn.marked.width)}function jw(e,t){let{colours:n,edges:r,emphasis:o}=t,s=B(
e,"g",{id:"links",fill:"none"});for(let{community:l,edges:a,opacity:c,width:m}of r.groups){let d=B(s,"g",{stroke:Le(n,l),
"stroke-width":m,"stroke-opacity":c*n.edgeStrength*(1-(o?.fade??0))});for(let f=0;f<a.length;f+=ef)B(d,"path",{d:nf(t,a.
slice(f,f+ef))})}r.drawn.length>Li||rf(s,t,r.drawn,or.small,{fill:n.muted,"fill-opacity":.6*(1-(o?.fade??0))})}function Gw(e,t){
let{scene:n,colours:r,emphasis:o}=t;if(!o?.edges.length)return;let{centre:s,edges:l}=o,a=s>=0?Le(r,n.network.community[s]):
r.accent,c=da(l.length);B(e,"path",{id:"standing",d:nf(t,l),fill:"none",stroke:a,"stroke-width":c.width,"stroke-opacity":c.
opacity}),rf(e,t,l,or.large,{fill:a,"fill-opacity":.6})}function Yw(e,{scene:t,view:n,colours:r,emphasis:o}){let s=B(e,"\
g",{id:"nodes",stroke:r.paper,"stroke-width":1.2}),l=Ce(n),a=Pt(n,30),{x:c,y:m,network:d}=t;for(let f of[...t.nodes].reverse()){
if(c[f]<a.left||c[f]>a.right||m[f]<a.top||m[f]>a.bottom)continue;let h=d.community[f],[p,g]=[c[f]*n.scale+l.x,m[f]*n.scale+
l.y],w=Me(t,f,n.scale),b=Wi(s,h,{x:p,y:g,radius:w},{class:"node",fill:Le(r,h),"fill-opacity":o&&!o.nodes.has(f)?1-o.fade:
1});B(b,"title",{},oe(d,f).label),t.hollow?.[f]&&B(s,"circle",{cx:p,cy:g,r:ma*w,fill:r.paper,stroke:"none"})}}function Qw(e,{
labels:t,colours:n}){let r=B(e,"g",{id:"halos",fill:"none",stroke:n.paper,"stroke-width":3.5,"stroke-opacity":.85,"strok\
e-linejoin":"round"}),o=B(e,"g",{id:"plates",fill:n.paper,"fill-opacity":Ae.opacity}),s=B(e,"g",{id:"marks"}),l=B(e,"g",
{id:"labels",fill:n.ink}),a=({x:c,y:m,size:d,bold:f})=>({x:c,y:m+.36*d,"font-size":d,"font-weight":f?600:400});for(let c of t){
if(c.plated){let{left:m,top:d,right:f,bottom:h}=tr(c);B(o,"rect",{x:m,y:d,width:f-m,height:h-d,rx:Ae.corner})}else B(r,"\
text",a(c),c.text);if(c.community!==null){let{x:m,y:d}=Pi(c);Wi(s,c.community,{x:m,y:d,radius:4.5},{fill:Le(n,c.community)})}
B(l,"text",a(c),c.text)}}function Zw(e,{view:t,colours:n},r){let o=B(e,"g",{id:"caption"});B(o,"text",{x:16,y:28,"font-s\
ize":18,"font-weight":600,fill:n.ink},r.title),B(o,"text",{x:16,y:48,"font-size":12,fill:n.muted},r.subtitle);let s=r.head+
t.height;for(let{community:l,text:a,x:c,y:m}of r.clusters)Wi(o,l,{x:c+5,y:s+m,radius:5},{fill:Le(n,l)}),B(o,"text",{x:c+
18,y:s+m+4,"font-size":12,fill:n.ink},a);B(o,"text",{x:16,y:s+r.foot-12,"font-size":11,fill:n.muted},r.source)}var Hi=M(!1),pa=M(!0);async function ha(e,t){let n=Hd(t),r=e==="png"?await Zd(n):new Blob([tf(n)],{type:"image/svg+xml"});
return r?Xn(r,sn([P("network",v.peek().kind)],e)):Q(u("map.picture-failed")),r!==null}function of(e){Hi.value=!1,ha(e,pa.
peek())}function sf(){return i(er,{id:"picture",title:u("map.picture"),open:Hi,children:[i("p",{class:"muted",children:u(
"map.picture-what")}),i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"picture-caption",checked:pa.
value,onChange:e=>{pa.value=e.currentTarget.checked}}),i("span",{children:u("map.picture-caption")})]}),i("div",{class:"\
format-buttons picture-formats",children:[i(S,{class:"button primary",id:"picture-png",onClick:()=>of("png"),children:u(
"map.picture-png")}),i(S,{id:"picture-svg",onClick:()=>of("svg"),children:u("map.picture-svg")})]})]})}var ek="data-covers-map";function lf(){let e=document.getElementById("map");if(!e)return[];let t=e.getBoundingClientRect();
return[...document.querySelectorAll(`[${ek}]`)].map(n=>n.getBoundingClientRect()).filter(n=>n.width>0).map(n=>({left:n.left-
t.left-4,right:n.right-t.left+4,top:n.top-t.top-4,bottom:n.bottom-t.top+4}))}var tk=140,nk=9e6,rk=1500,Sn=null,Ui=null,Wt=null,ga=0;function af(){Sn=Ui=Wt=null,clearTimeout(ga)}function ok(e,t){return e!==
null&&e.scale===t.scale&&e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function cf(e){let t=ce(),[n,r]=[Ye.
peek(),wn.peek()];if(!t.width||!n.network.size)return;let o=e.getTransform().a/t.scale;e.save(),e.setTransform(o,0,0,o,0,
0);let s=Ui!==null&&!ok(Ui,t)&&Sn?.scene===n;Ui=t,s&&ik();let l=sk(t,o,s);n.axis&&ro(e,n.axis,t,r),mk(e,l,t),dk(e,n,t,r,
s),n.axis&&Ci(e,n.axis,t,r),Cd(e,t,r.accent),e.restore()}function ik(){clearTimeout(ga),ga=window.setTimeout(pn,tk)}function sk(e,t,n){
let r={scene:Ye.peek(),colours:wn.peek(),all:st.peek(),ratio:t},o=Sn;if(o&&o.scene===r.scene&&o.colours===r.colours&&o.all===
r.all&&o.ratio===t){if(ck(o,e))return o;let s=o.edges.drawn.length+r.scene.nodes.length<rk,l=performance.now()-o.made<Math.
max(200,5*o.cost);if(n&&!s&&l)return o}return Sn=uk(r,e,ak(e,t)),lk(Sn),Sn}function lk({edges:{drawn:e,left:t},view:{scale:n}}){
Yr.value=n;let r=gn.peek();_i.value=e,!(r.drawn===e.length&&r.left===t)&&(gn.value={drawn:e.length,left:t})}function ak({
width:e,height:t},n){let r=Math.round(.25*Math.min(e,t)),o=s=>(e+2*s)*(t+2*s)*n*n<nk;return[r,Math.round(r/2),Math.round(
r/4)].find(o)??0}function ck(e,t){if(e.view.scale!==t.scale)return!1;let n=(e.view.width-t.width)/2/t.scale,r=(e.view.height-
t.height)/2/t.scale;return Math.abs(t.x-e.view.x)<=n&&Math.abs(t.y-e.view.y)<=r}function uk(e,t,n){let r=performance.now(),
{scene:o,colours:s,all:l,ratio:a}=e,c={...t,width:t.width+2*n,height:t.height+2*n},m=Sn?.canvas??document.createElement(
"canvas"),[d,f]=[Math.ceil(c.width*a),Math.ceil(c.height*a)];m.width!==d&&(m.width=d),m.height!==f&&(m.height=f);let h=m.
getContext("2d");h.setTransform(a,0,0,a,0,0),h.clearRect(0,0,c.width,c.height),Fi(h,o,c,s),Di(h,c,Qn(t.scale,At()),s);let p=Ai(
o,c,l);Xi(h,o,c,p,s),lo(h,o,c,[...o.nodes].reverse(),s);let g=performance.now();return{...e,canvas:m,view:c,edges:p,made:g,
cost:g-r}}function mk(e,{canvas:t,view:n,ratio:r},o){let s=o.scale/n.scale,l=d=>s===1?Math.round(d*r)/r:d,a=l((n.x-o.x)*
o.scale+o.width/2-n.width*s/2),c=l((n.y-o.y)*o.scale+o.height/2-n.height*s/2),m=s/r;e.drawImage(t,a,c,t.width*m,t.height*
m)}function dk(e,t,n,r,o){let s=it.peek();s&&(Ji(e,n,s.fade,r),t.axis&&ro(e,t.axis,n,r),$i(e,t,n,s,r)),Vi(e,t,n,r,Ne.peek(),
[Te.peek(),j.peek()]),Ki(e,fk(t,n,o),r)}function fk(e,t,n){if(n&&Wt&&Wt.at.scale===t.scale){let s=(Wt.at.x-t.x)*t.scale,
l=(Wt.at.y-t.y)*t.scale;return Wt.placed.map(a=>({...a,x:a.x+s,y:a.y+l}))}let r={left:4,top:e.axis?lt+2:4,right:t.width-
4,bottom:t.height-4},o=Ni({scene:e,view:t,emphasis:it.peek(),whole:At(),covered:lf(),room:r});return Wt={at:t,placed:o},
o}function uf(){return Wt?.placed??[]}function mf(e){let t=o=>{let{x:s,y:l}=ee.peek(),{left:a,top:c}=e.getBoundingClientRect(),m=ve({x:s[o],y:l[o]},ce());return[
a+m.x,c+m.y]},n=o=>{let s=v.peek().nodeOf(o);return s<0?null:t(s)},r=window;r.citegraph={...r.citegraph,placeOnScreen:n,
seenMap:pk}}function pk(){let e=v.peek(),t=r=>[...r].map(o=>e.item[o]).sort((o,s)=>o-s),n=Array.from({length:e.size},(r,o)=>o);
return{focus:L.peek(),hovered:j.peek()<0?null:e.item[j.peek()],selected:[...Ee.peek()].sort((r,o)=>r-o),shown:t(n.filter(
r=>ae.peek()[r])),standing:t(it.peek()?.nodes??[]),edges:gn.peek(),scale:ce().scale,layout:ee.peek().layout,years:ee.peek().
axis?oo(ee.peek().axis,ce()):[],labels:uf().map(r=>({text:r.text,community:r.community,...tr(r)}))}}var ir=M(null);var hk=150,gk=2,qi=null;function df(e){let t=0;e.on("beforeDrawing",()=>{clearTimeout(t),t=window.setTimeout(yk,hk)});let n=U(
()=>{v.value,rt.value;let r=ir.value;r!==qi&&(qi=r,queueMicrotask(()=>r?zt(r,!1):It(!1)))});return()=>{clearTimeout(t),n()}}
function yk(){let e=ce(),t=ql();if(!e.width||!t)return;let n=bk(e,t)?null:{x:e.x,y:e.y,scale:e.scale};JSON.stringify(n)!==
JSON.stringify(qi)&&(qi=n,ir.value=n)}function bk(e,t){return Math.hypot(e.x-t.x,e.y-t.y)*t.scale<gk&&Math.abs(e.scale/t.
scale-1)<.005}function ff(e){let t=new vis.Network(e,{nodes:[],edges:[]},R.options);return e.querySelector(".vis-network")?.setAttribute(
"tabindex","-1"),t}function pf(e,t){let n=()=>{let{clientWidth:l,clientHeight:a}=t,{width:c,height:m}=bt.peek();(l!==c||a!==m)&&(bt.value={
width:l,height:a}),ad()};n();let r=ff(t);Ul(r),r.on("beforeDrawing",cf),r.on("zoom",ud),r.on("animationFinished",od),r.on(
"dragStart",id),r.on("resize",n),r.on("click",({pointer:l,event:a})=>{a.type!=="press"&&Ei(l.DOM,a.srcEvent??a)}),r.on("\
doubleClick",({pointer:l})=>wd(l.DOM)),r.on("hold",({pointer:l})=>kd(l.DOM));let o=new ResizeObserver(n);o.observe(t);let s=[
Wd(),xd(e),Ed(e),...vk(),df(r)];return mf(e),()=>{for(let l of s)l();o.disconnect(),Ul(null),af(),r.destroy()}}function vk(){
return[U(()=>{v.value,rt.value,Gl()}),U(()=>wk(wl.value)),U(()=>{Ye.value,it.value,Ne.value,Te.value,j.value,wn.value,q.
value,st.value,bt.value,pn()})]}function wk(e){if(!e)return;let{size:t}=v.peek();e.at==="all"?It():e.at==="node"?e.node<
t&&ae.peek()[e.node]&&Si(e.node):jl(e.nodes.filter(n=>n>=0&&n<t),!0)}function kk(){let{size:e,itemKind:t}=v.value,n=ae.value.reduce((o,s)=>o+s,0),r=u(`map.nodes-${t}`,{n:e});return n===e?r:
u("map.of",{n:A(n),all:r})}function xk(){let{edges:e}=H.value,t=v.value.edges,n=u("map.links",{n:t});return e===t?n:u("m\
ap.of",{n:A(e),all:n})}function hf(){if(!v.value.size)return null;let{drawn:e,left:t}=gn.value;return i("div",{class:"ma\
p-status","data-covers-map":!0,children:[i("span",{children:[kk()," · ",xk()]}),t&&!st.value?i("span",{children:[" · ",
u("map.strongest",{n:A(e)})," ",i(S,{class:"link-button",id:"all-links",onClick:()=>{st.value=!0},children:u("map.show-a\
ll-links")})]}):null,st.value?i("span",{children:[" · ",i(S,{class:"link-button",id:"all-links",onClick:()=>{st.value=!1},
children:u("map.show-strongest")})]}):null]})}function sr({id:e,icon:t,name:n,keys:r,pressed:o,help:s,onClick:l}){return i(S,{class:"button tool",id:e,title:n,"aria-l\
abel":n,"aria-keyshortcuts":r,"aria-pressed":o===void 0?void 0:o?"true":"false","aria-describedby":s,onClick:l,children:i(
K,{name:t})})}function gf(){return v.value.size?i("div",{class:"map-tools",role:"group","aria-label":u("map.tools"),"dat\
a-covers-map":!0,children:[i("div",{class:"tool-group",children:[i(sr,{id:"zoom-in",icon:"plus",name:u("map.zoom-in"),keys:"\
+",onClick:()=>hn(1.3)}),i(sr,{id:"zoom-out",icon:"minus",name:u("map.zoom-out"),keys:"-",onClick:()=>hn(1/1.3)}),i(sr,{
id:"fit",icon:"fit",name:u("map.fit"),keys:"0",onClick:()=>It()})]}),i("div",{class:"tool-group",children:[i(sr,{id:"las\
so",icon:"lasso",name:u("map.lasso"),keys:"L",pressed:vt.value,help:"lasso-help",onClick:()=>to(!vt.value)}),ee.value.axis?
null:i(sr,{id:"shading",icon:"areas",name:u("map.shading"),pressed:St.value,onClick:()=>{St.value=!St.value}}),i(sr,{id:"\
save-picture",icon:"picture",name:u("map.picture"),onClick:()=>{Hi.value=!0}})]}),i("span",{class:"visually-hidden",id:"\
lasso-help",children:u("map.lasso-help")})]}):null}function yf(){if(!vt.value)return null;let e=["free","box"].map(t=>({
value:t,text:u(`map.lasso-${t}`)}));return i("div",{class:"lasso-hint",id:"lasso-hint","data-covers-map":!0,children:[i(
"b",{children:u("map.lasso-hint")}),i(et,{class:"small",label:u("map.lasso-shape"),choices:e,chosen:Mi.value,choose:t=>{
Mi.value=t}}),i("span",{class:"lasso-keys muted",children:u("map.lasso-keys")}),i(S,{class:"button quiet close","aria-la\
bel":u("map.lasso-end"),onClick:()=>to(!1),children:i(K,{name:"close"})})]})}function bf(){let e=z(null),t=z(null);return pe(()=>{if(!(!e.current||!t.current))return pf(e.current,t.current)},[]),i(
"section",{class:"map-area","aria-label":u("map.title"),children:[i("div",{class:vt.value?"map drawing":"map",id:"map",ref:e,
tabIndex:0,role:"application","aria-label":u("map.title"),"aria-describedby":"map-help",onKeyDown:bd,children:i("div",{class:"\
map-canvas",ref:t})}),i("p",{class:"visually-hidden",id:"map-help",children:u("map.help")}),i("p",{class:"visually-hidde\
n",role:"status",children:Zr.value}),v.value.size?null:i(Sk,{}),i(hd,{}),i(hf,{}),i(gf,{}),i(yf,{}),i(sf,{})]})}function Sk(){
let{kind:e,explanation:t}=v.value;return i("div",{class:"map-empty",id:"map-empty",children:[i("h2",{children:u("map.emp\
ty")}),t?i("p",{children:i(C,{text:t})}):null,i("p",{class:"muted",children:u(e?"map.empty-advice":"map.no-network")})]})}function Ie({item:e,text:t}){return i("button",{type:"button",class:"link",onClick:()=>yt(e),children:i(C,{text:t??e.label})})}function ct({title:e,n:t,rows:n,class:r="",children:o}){let s=t===void 0?null:n?i(I,{n:t,rows:n,label:e}):i(_k,{n:t});return i(
"section",{class:`section ${r}`,children:[i("h3",{children:[e," ",s]}),o]})}function _k({n:e}){return i("span",{class:"n\
umber muted",children:A(e)})}function V(e){let{title:t,all:n,row:r,rows:o,most:s=6,plain:l,class:a="rows"}=e;if(!n.length)
return null;let c=o&&n.length>s+1?n.slice(0,s):n;return i(ct,{title:t,n:l?void 0:n.length,rows:o,children:[i("ul",{class:a,
children:c.map((m,d)=>i("li",{children:r(m,d)},d))}),c.length<n.length&&o?i("button",{type:"button",class:"button quiet \
more",onClick:()=>Z({what:"rows",rows:o()}),children:u("parts.show-all",{n:n.length})}):null]})}function Ht(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}function ao(e){return[...e].map(([t,n])=>({of:t,rows:n})).sort(
(t,n)=>n.rows.length-t.rows.length||t.of-n.of)}var vf=null;function Ek(){let e=new Map;for(let{position:t,works:n}of y.citations)for(let r of n)Ht(e,r,t);return e}function lr(e){
vf??=Ek();let t=vf;return de(e.flatMap(n=>t.get(n)??[]))}function wf(e){return y.merges.filter(({kind:t,items:n})=>t===e.
kind&&n.includes(e.position))}function kf(e){return y.uncertain.filter(({kind:t,items:n})=>t===e.kind&&n.includes(e.position))}
function ji(e){return y.references.filter(t=>t.document===e)}function xf(e){return e.kind==="document"?[e.position]:de(e.
works.flatMap(t=>[...y.items.work[t].own]))}function Gi(e){return e.kind==="work"?e.fields.title||e.label:e.kind==="docu\
ment"&&e.title||e.label}var Sf={cocitation:"cocitation","author-cocitation":"cocitation","venue-cocitation":"cocitation","term-cocitation":"coci\
tation","proximity-cocitation":"proximity",citation:"citation","two-mode":"citation",coupling:"coupling","author-couplin\
g":"coupling","venue-coupling":"coupling","co-authorship":"authorship",keywords:"keywords",terms:"terms"};function Ke({kind:e}){
return Object.hasOwn(Sf,e)?Sf[e]:"other"}function Yi({kind:e,explanation:t}){let n=P("joins",e);return n===e?t:`${n}.`}function we({
kind:e}){return P("network",e)}function _f(e){return u(`read.neighbours-${Ke(e)}`)}function ar(e,t){return u(`read.edge-\
count-${Ke(e)}`,{n:t})}function Qi(e,t){let n=e.unitOf(t)!==e.unit;return u(`read.occurrences-${n?"coupling":Ke(e)}`)}function Mf({path:e,value:t}){if(e[0]==="networks")return i(Ak,{kind:e[1],value:t});if(typeof t!="number")return i(C,{text:JSON.
stringify(t)??""});if(e[0]==="uncertain"&&t)return i(Ok,{n:t});let n=Ck(e,Mk(e)),r=n?.positions.length??0;return!n||!r?i(
"span",{class:"number",children:A(t)}):e[0]==="merges"&&r<t?i(Pk,{n:t,rows:n}):i(I,{n:t,label:n.title,rows:()=>n})}function Mk([
e,t]){let n=P("manifest",e);return t===void 0?n:`${n}: ${P("counted",t)}`}function Ok({n:e}){return i("button",{type:"bu\
tton",class:"count",onClick:()=>{gt.value="review"},children:A(e)})}function Pk({n:e,rows:t}){let n=u("read.printed-diff\
erently",{n:t.positions.length});return i(_,{children:[i("span",{class:"number",children:A(e)})," · ",i(I,{n:e,text:n,rows:()=>t})]})}
var Ef={documents:"document",works:"work",people:"person",venues:"venue",publishers:"publisher"};function cr(e,t=()=>!0){
return e.flatMap((n,r)=>t(n)?[r]:[])}function Ck([e,t],n){if(Object.hasOwn(Ef,e)){let r=Ef[e];return{title:n,kind:"items",
itemKind:r,positions:cr(y.items[r])}}switch(e){case"references_in":case"references_out":return{title:n,kind:"references",
positions:cr(y.references)};case"lists":{let r=cr(y.items.document,({lists:o})=>o>0);return{title:n,kind:"items",itemKind:"\
document",positions:r}}case"relations":{let r=y.relations.filter(({kind:o})=>o===t);return{title:n,kind:"items",itemKind:"\
work",positions:r.map(({to:o})=>o)}}case"citations":return{title:n,kind:"citations",positions:cr(y.citations)};case"merg\
es":return{title:n,kind:"merges",positions:cr(y.merges,({kind:r})=>r===t)};case"problems":return{title:n,kind:"problems",
positions:cr(y.problems,({code:r})=>r===t)};default:return null}}function Ak({kind:e,value:t}){let{nodes:n=0,edges:r=0}=t,
o=J.find(l=>l.kind===e);if(!o)return i("span",{class:"number",children:`${A(n)} / ${A(r)}`});let s=P("network",e);return i(
"span",{class:"number",children:[i(I,{n,label:s,rows:()=>({title:s,kind:"items",itemKind:o.itemKind,positions:[...o.item]})}),
" / ",i(I,{n:r,label:s,rows:()=>({title:s,kind:"edges",network:o.place,positions:Array.from({length:o.edges},(l,a)=>a)})})]})}function ur(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Pf(){let{counts:e,options:t,...n}=R.manifest;
return i(_,{children:[i(ya,{tree:n,name:r=>P("manifest",r)}),ur(e)?i("details",{open:!0,children:[i("summary",{children:P(
"manifest","counts")}),i(Ik,{counts:e})]}):null,ur(t)?i(Rk,{options:t}):null]})}function ya({tree:e,name:t}){return i("t\
able",{class:"manifest",children:i("tbody",{children:Object.entries(e).map(([n,r])=>i("tr",{children:[i("th",{scope:"row",
children:t(n)}),i("td",{children:i(ba,{value:r})})]},n))})})}function ba({value:e}){return Array.isArray(e)?e.length?i("\
ul",{class:"plain",children:e.map((t,n)=>i("li",{children:i(ba,{value:t})},n))}):i(_,{children:"—"}):ur(e)?i(ya,{tree:e,
name:t=>i("code",{children:t})}):typeof e=="number"?i("span",{class:"number",children:A(e,6)}):typeof e=="boolean"?i(_,{
children:u(e?"read.yes":"read.no")}):i(C,{text:String(e??"")||"—"})}function Ik({counts:e}){let t=Object.entries(e),n=t.
filter(([,r])=>ur(r));return i("table",{class:"manifest",children:[i("tbody",{children:t.filter(([,r])=>!ur(r)).map(([r,
o])=>i(Of,{path:[r],value:o},r))}),n.map(([r,o])=>Object.keys(o).length?i("tbody",{children:[i("tr",{children:i("th",{class:"\
group",scope:"rowgroup",colSpan:2,children:P("manifest",r)})}),Object.entries(o).map(([s,l])=>i(Of,{path:[r,s],value:l},
s))]},r):null)]})}function Of({path:e,value:t}){return i("tr",{children:[i("th",{scope:"row",children:i(Tk,{path:e})}),i(
"td",{children:i(Mf,{path:e,value:t})})]})}function Tk({path:[e,t]}){return t===void 0?i(_,{children:P("manifest",e)}):e===
"networks"?i(_,{children:P("network",t)}):e==="problems"?i("code",{children:t}):i(_,{children:P("counted",t)})}function Rk({
options:e}){return i(_,{children:[i("p",{class:"small muted",children:u("read.about-options")}),Object.entries(e).map(([
t,n])=>i("details",{children:[i("summary",{children:i("code",{children:["[",t,"]"]})}),ur(n)?i(ya,{tree:n,name:r=>i("cod\
e",{children:r})}):i(ba,{value:n})]},t))]})}function Cf(){let e=y.items.document.map(n=>n.position),t=u("read.documents");return i("article",{children:[i("header",{
class:"item-head",children:[i("h2",{children:u("read.about-page")}),i("p",{children:u("read.made-by",{version:R.version||
String(R.manifest.version??"")})})]}),i(V,{plain:!0,class:"rows maps",title:u("read.maps"),all:J,most:99,row:n=>i(Nk,{shown:n})}),
i(V,{title:t,all:y.items.document,most:10,row:n=>i(Lk,{one:n}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e})}),
i(ct,{title:u("read.how-made"),children:i(Pf,{})}),i(Fk,{})]})}function Nk({shown:e}){let{size:t,edges:n,explanation:r,itemKind:o,
place:s}=e,l=u(`read.count-${o}`,{n:t}),a=u("read.count-link",{n}),c=m=>Array.from({length:m},(d,f)=>f);return i("div",{
children:[i("div",{class:"counted",children:[i("button",{type:"button",class:"link",onClick:()=>Re(s),children:we(e)}),i(
"span",{class:"small",children:[i(I,{n:t,text:l,rows:()=>({title:l,kind:"items",itemKind:o,positions:[...e.item]})})," ·\
 ",i(I,{n,text:a,rows:()=>({title:a,kind:"edges",network:s,positions:c(n)})})]})]}),n?i("details",{children:[i("summary",
{class:"small",children:Yi(e)}),i("p",{class:"muted small",lang:"en",children:i(C,{text:r})})]}):i("p",{class:"muted sma\
ll",lang:"en",children:i(C,{text:r})})]})}function Lk({one:e}){let t=ji(e.position).map(({position:o})=>o),n=[e.format,e.
encoding].filter(Boolean).join(", "),r=y.citations.filter(({document:o})=>o===e.position).map(({position:o})=>o);return i(
"div",{children:[i(Ie,{item:e,text:Xr(y.files[e.file]??e.id)}),e.title?i("p",{children:i(C,{text:e.title})}):null,i("p",
{class:"small muted",children:[i(I,{n:t.length,text:u("read.count-reference",{n:t.length}),rows:()=>({title:e.label,kind:"\
references",positions:t})})," · ",i(I,{n:r.length,text:u("read.count-citation",{n:e.citations}),rows:()=>({title:e.label,
kind:"citations",positions:r})}),n?i(_,{children:[" ","· ",i(C,{text:n})]}):null]}),e.lists?null:i("p",{class:"muted sm\
all",children:u("read.no-list")})]})}var Bk=[["vis-network 9.1.2","Apache-2.0 / MIT","https://github.com/visjs/vis-netwo\
rk"],["Preact, @preact/signals","MIT","https://preactjs.com"],["@tanstack/virtual-core","MIT","https://tanstack.com/virt\
ual"],["flatbush","ISC","https://github.com/mourner/flatbush"]];function Fk(){return i(ct,{title:u("read.licences"),children:[
i("p",{class:"small",children:u("read.about-licences")}),i("ul",{class:"rows",children:Bk.map(([e,t,n])=>i("li",{class:"\
counted",children:[i(ti,{text:e,address:n}),i("span",{class:"muted",children:t})]},e))})]})}function Zi({shown:e,node:t}){let n=oe(e,t),r=Qi(e,t),o=e.unitsOf(t),s=e.occurrences[t];return i("div",{class:"counted",
children:[i(se,{item:n}),i(I,{n:o.length===s?s:0,text:A(s),label:r,rows:()=>({title:`${n.label}: ${r}`,kind:"items",itemKind:e.
unitOf(t),positions:o})})]})}function es(e,t){let{occurrences:n,strength:r}=e;return[...t].sort((o,s)=>n[s]-n[o]||r[s]-r[o]||
o-s)}function Af({size:e,edges:t,occurrences:n}){return e>2&&t>0&&n.every(r=>r===n[0])}function If(e,t){let{degree:n,strength:r}=e;
return[...t].sort((o,s)=>n[s]-n[o]||r[s]-r[o]||o-s)}function Tf({shown:e,node:t}){let n=oe(e,t),r=[...e.edgesOf(t)],o=u(
"read.links-of-node");return i("div",{class:"counted",children:[i(se,{item:n}),i(I,{n:r.length,label:o,rows:()=>({title:`${n.
label}: ${o}`,kind:"edges",network:e.place,positions:r})})]})}function Rf(e,t){let{community:n,year:r}=e,o=Array.from({length:e.size},(m,d)=>d).filter(m=>n[m]===t),s=es(e,o),l=new Map;
for(let m of s)if(e.unitOf(m)===e.unit)for(let d of e.unitsOf(m))Ht(l,d,m);let a=new Map;for(let m=0;m<e.edges;m+=1){let[
d,f]=[n[e.from[m]],n[e.to[m]]];d===t?Ht(a,f,m):f===t&&Ht(a,d,m)}let c=s.map(m=>r[m]).filter(Boolean);return{nodes:s,units:ao(
l),links:ao(a),years:c.length?[Math.min(...c),Math.max(...c)]:null}}var va=!1;addEventListener("keydown",()=>{va=!0},!0);addEventListener("pointerdown",()=>{va=!1},!0);function ut({text:e}){
let t=z(null),n=L.value;return pe(()=>{n&&va&&t.current?.focus()},[n]),i("h2",{ref:t,tabIndex:-1,dir:"auto",children:e})}function Nf({shown:e,cluster:t}){let n=Be(()=>Rf(e,t.number),[e,t]);return i("article",{children:[i("header",{class:"ite\
m-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:u("read.cluster")}),i("span",{class:"\
badge",children:we(e)}),n.years?i("span",{class:"badge",children:Dk(n.years)}):null]}),i(ut,{text:_e(t)}),i("p",{children:i(
I,{n:n.nodes.length,text:u(`read.count-${e.itemKind}`,{n:n.nodes.length}),rows:()=>({title:_e(t),kind:"items",itemKind:e.
itemKind,positions:n.nodes.map(r=>e.item[r])})})}),i(Xk,{shown:e,cluster:t,about:n})]}),i($k,{shown:e,cluster:t,about:n}),
i(Jk,{shown:e,cluster:t,about:n}),i(Vk,{shown:e,cluster:t,about:n})]})}function Dk([e,t]){return e===t?String(e):`${e}–${t}`}
function Xk({shown:e,cluster:t,about:n}){let r=e.communities.map(({number:a})=>a).filter(a=>a!==t.number),o=X.value.communitiesOff,
s=e.place===v.value.place&&r.length>0&&r.every(a=>o.has(a))&&!o.has(t.number),l=()=>Re(e.place);return i("p",{class:"act\
ions",children:[i(S,{onClick:()=>{l(),ne.value="map",je({at:"nodes",nodes:n.nodes})},children:u("read.show-on-map")}),i(
S,{onClick:()=>{l(),Ge(n.nodes.map(a=>e.item[a]))},children:u("read.select")}),i(S,{onClick:()=>{l(),Gn({what:"cluster",
community:t.number})},children:u("read.take-away")}),r.length?i(S,{"aria-pressed":s?"true":"false",onClick:()=>{l(),G({communitiesOff:new Set(
s?[]:r)})},children:u("read.show-only")}):null]})}function $k({shown:e,cluster:t,about:n}){let r=u(`read.most-${Ke(e)}`),
o=n.nodes.map(s=>e.item[s]);return i(V,{title:r,all:n.nodes,most:8,row:s=>i(Zi,{shown:e,node:s}),rows:()=>({title:_e(t),
kind:"items",itemKind:e.itemKind,positions:o})})}function Jk({shown:e,about:t}){let n=u(`read.cluster-units-${e.unit}`);
return i(V,{title:n,all:t.units,most:5,row:({of:r,rows:o})=>i("div",{class:"counted",children:[i(se,{item:y.items[e.unit][r]}),
i(I,{n:o.length,text:u(`read.count-${e.itemKind}`,{n:o.length}),rows:()=>({title:y.items[e.unit][r].label,kind:"items",itemKind:e.
itemKind,positions:o.map(s=>e.item[s])})})]}),rows:()=>({title:n,kind:"items",itemKind:e.unit,positions:t.units.map(({of:r})=>r)})})}
function Vk({shown:e,cluster:t,about:n}){return i(V,{plain:!0,title:u("read.links-of-cluster"),all:n.links,most:99,row:({
of:r,rows:o})=>{let s=Fe(e,r),l=s?_e(s):u("read.no-cluster"),a=r===t.number?u("read.within-cluster"):l;return i("div",{class:"\
counted",children:[r===t.number||!s?i("span",{children:a}):i(ni,{cluster:s,open:()=>Z({what:"cluster",network:e.place,community:r})}),
i(I,{n:o.length,text:u("read.count-link",{n:o.length}),rows:()=>({title:`${_e(t)} – ${a}`,kind:"edges",network:e.place,
positions:o})})]})}})}function Kk(e,t){let n=t?e.indexOf(t):-1;if(n<0)return[e,"",""];let r=n+t.length;return[e.slice(0,n),e.slice(n,r),e.slice(
r)]}function _n({position:e}){let{file:t,line:n,marker:r,context:o}=y.citations[e],[s,l,a]=Kk(o,r);return i("div",{class:"\
printed",children:[i("span",{class:"passage-head",children:[i(Xe,{file:t,line:n}),l?null:i("bdi",{class:"passage-marker",
children:r})]}),i("blockquote",{dir:"auto",children:[s,l?i("mark",{children:l}):null,a]})]})}function Ut({position:e,children:t}){let{file:n,line:r,page:o,number:s,text:l}=y.references[e];return i("div",{class:"pr\
inted",children:[i(Xe,{file:n,line:r,page:o}),i("blockquote",{children:[s?i("span",{class:"printed-number",children:[s.replace(
/\.$/,""),". "]}):null,t??i(C,{text:l})]})]})}var zk=40;function Lf(e,t){return lr(t).filter(n=>y.citations[n].document===e)}function wa(e,t){return Math.abs(y.citations[e].
line-y.citations[t].line)}function Bf(e,t,n){let[r,o]=[Lf(e,t),Lf(e,n)],s=new Set(r.filter(c=>o.includes(c))),l=o.filter(
c=>!s.has(c)),a=[...s].map(c=>({citations:[c],lines:0}));for(let c of l.length?r:[]){if(s.has(c))continue;let m=l.reduce(
(d,f)=>wa(c,f)<wa(c,d)?f:d);a.push({citations:[c,m].sort((d,f)=>d-f),lines:wa(c,m)})}return a.sort((c,m)=>c.lines-m.lines||
c.citations[0]-m.citations[0]),a.filter(({lines:c},m)=>m===0||c<=zk)}var Ff=3,Df=3;function Xf({document:e,ends:t,directed:n}){let r=y.items.document[e],o=n?[t[1]]:t;return i("section",{class:"\
unit",children:[i("h4",{children:i(Ie,{item:r,text:r.title||r.label})}),o.map(s=>{let l=s.references.filter(a=>y.references[a].
document===e);return i(co,{title:s.label,lines:l},s.position)}),n?i(Wk,{document:e,works:t[1].works}):i(Hk,{document:e,ends:t})]})}
function co({title:e,lines:t}){return t.length?i(_,{children:[i("h5",{children:[i("bdi",{children:e})," ",t.length>Ff?i(
I,{n:t.length,label:e,rows:()=>({title:e,kind:"references",positions:t})}):null]}),i("ul",{class:"rows",children:t.slice(
0,Ff).map(n=>i("li",{children:i(Ut,{position:n})},n))})]}):null}function Wk({document:e,works:t}){let n=lr(t).filter(o=>y.
citations[o].document===e);if(!n.length)return null;let r=u("read.in-its-text");return i(_,{children:[i("h5",{children:[
r," ",i(I,{n:n.length,label:r,rows:()=>({title:r,kind:"citations",positions:n})})]}),i("ul",{class:"rows",children:n.slice(
0,Df).map(o=>i("li",{children:i(_n,{position:o})},o))})]})}function Hk({document:e,ends:t}){let n=Bf(e,t[0].works,t[1].works);
if(!n.length)return null;let r=u("read.in-its-text"),o=[...new Set(n.flatMap(({citations:s})=>[...s]))];return i(_,{children:[
i("h5",{children:[r," ",i(I,{n:o.length,label:r,rows:()=>({title:r,kind:"citations",positions:o})})]}),i("ul",{class:"ro\
ws",children:n.slice(0,Df).map(s=>i("li",{children:i(Uk,{near:s})},s.citations.join()))})]})}function Uk({near:{citations:e,
lines:t}}){let n=e.length===1?u("read.one-passage"):u("read.lines-apart",{n:t});return i("div",{class:"near",children:[i(
"p",{class:"muted small",children:n}),e.map(r=>i(_n,{position:r},r))]})}function $f({work:e,ends:t,isCited:n}){let r=y.items.
work[e];return i("section",{class:"unit",children:[i("h4",{children:i(Ie,{item:r,text:r.fields.title||r.label})}),n?i(qk,
{work:e,ends:t}):i(co,{title:u("read.as-printed"),lines:r.references}),n||r.references.length?null:i(jk,{documents:r.own})]})}
function qk({work:e,ends:t}){let[n,r]=t.map(l=>{let a=new Set(xf(l));return y.items.work[e].references.filter(c=>a.has(y.
references[c].document))}),[o,s]=t.map(({label:l})=>l);return n.join()===r.join()?i(co,{title:`${o} · ${s}`,lines:n}):i(
_,{children:[i(co,{title:o,lines:n}),i(co,{title:s,lines:r})]})}function jk({documents:e}){return i("ul",{class:"rows",children:e.
map(t=>i("li",{class:"printed",children:i(Xe,{file:y.items.document[t].file,line:null})},t))})}var Jf=5;function Kf({shown:e,edge:t}){let n=[Vf(e,e.from[t]),Vf(e,e.to[t])];return i("article",{children:[i("header",{class:"\
item-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:u("read.link")}),i("span",{class:"\
badge",children:we(e)})]}),i(ut,{text:u(`read.edge-${Ke(e)}`)}),i("ul",{class:"rows ends",children:[i("li",{children:i(se,
{item:n[0]})}),e.directed?i("li",{class:"muted arrow",children:u("read.cites-arrow")}):null,i("li",{children:i(se,{item:n[1]})})]}),
i("p",{class:"actions",children:i(S,{onClick:()=>Gk(e,t),children:u("read.show-on-map")})})]}),i(Yk,{shown:e,edge:t,ends:n}),
i(Zk,{shown:e,edge:t,ends:n})]},`${e.place}-${t}`)}function Vf(e,t){return Dt(oe(e,t))}function Gk(e,t){Re(e.place),ne.value=
"map",je({at:"nodes",nodes:[e.from[t],e.to[t]]})}function Yk({shown:e,edge:t,ends:n}){let r=e.unitsOfEdge(t),o=ar(e,e.count[t]),
s=`${n[0].label} + ${n[1].label}: ${o}`;return i("dl",{class:"measure-list",children:[i("div",{class:"measure",children:[
i("dt",{children:u("read.count")}),i("dd",{children:i(I,{n:r.length===e.count[t]?r.length:0,text:o,rows:()=>({title:s,kind:"\
items",itemKind:e.unit,positions:r})})})]}),i("div",{class:"measure",children:[i("dt",{children:u("read.weight")}),i("dd",
{class:"number",children:A(e.weight[t],4)}),i("dd",{class:"muted small",children:Qk(e)})]})]})}function Qk(e){let t=Ke(e);
if(t==="proximity"||t==="citation")return u(`read.weight-${t}`);let n=R.manifest.options,r=String(n?.network?.normalization??
"other");return u(`read.weight-${["association","cosine","jaccard","inclusion","equivalence","none"].includes(r)?r:"othe\
r"}`)}function Zk({shown:e,edge:t,ends:n}){let[r,o]=Ze(Jf),s=e.unitsOfEdge(t);if(!s.length)return null;let l=u(`read.beh\
ind-${e.unit}`),a=Ke(e);return i(ct,{title:l,n:s.length,rows:()=>({title:l,kind:"items",itemKind:e.unit,positions:s}),children:[
s.slice(0,r).map(c=>e.unit==="document"?i(Xf,{document:c,ends:n,directed:e.directed},c):i($f,{work:c,ends:n,isCited:a===
"coupling"},c)),s.length>r?i(S,{class:"button quiet more",onClick:()=>o(r+4*Jf),children:u("read.show-more",{n:s.length-
r})}):null]})}var zf=null;function ex(e,t){return e.itemKind===t.kind?t.position:e.itemKind!=="either"?-1:(zf??=new Map(y.items.either.
map(n=>[n.stands,n.position])),zf.get(Dt(t))??-1)}function uo(e,t){let n=ex(e,t);return n<0?-1:e.nodeOf(n)}function Wf(e){
let t=J.filter(n=>n!==v.value);return[v.value,...t].map(n=>({shown:n,node:uo(n,e)})).filter(({node:n})=>n>=0)}function tx(e){let n=[v.value,...J].filter(({itemKind:r,size:o})=>r===e.kind&&o).at(0);return n&&uo(n,e)<0?n:void 0}function Hf(e){
return e!==null&&typeof e=="object"}function Uf(e){let{options:t}=R.manifest,n=Hf(t)?t.network:null,r=Hf(n)?n[e]:null;return typeof r==
"number"?r:0}function nx(e,t){let n=t.unit==="document"?e.documents.length:e.works.length,r=["cocitation","proximity"].includes(
Ke(t)),[o,s]=[Uf("min_cited"),Uf("max_nodes")],l=we(t);return r&&!n?{text:u("read.absent-uncited")}:r&&n<o?{text:u("read\
.absent-rare",{n,least:o,name:l}),option:`min_cited = ${n}`}:s&&t.size>=s?{text:u(r?"read.absent-beyond":"read.absent-be\
yond-other",{n:s,name:l}),option:`max_nodes = ${rx(e)}`}:{text:u("read.absent-threshold",{name:l})}}function rx(e){return Math.
ceil(R.library.items[e.kind].length/1e3)*1e3}function qf({item:e,isNowhere:t}){let n=tx(e);if(!n)return t?i("p",{class:"\
muted small",children:u("read.on-no-map")}):null;let{text:r,option:o}=nx(e,n),s=t?u("read.on-no-map"):u("read.absent",{name:we(
n)});return i("div",{class:"absence small muted",children:[i("p",{children:[s," ",r]}),o?i(ix,{option:o}):null]})}var ox="\
citegraph build … --config settings.toml";function ix({option:e}){return i("details",{children:[i("summary",{children:u(
"read.absent-how")}),i("p",{children:u("read.absent-change")}),i("pre",{children:`[network]
${e}`}),i("pre",{children:ox})]})}var sx=1;function ka(e){return Number.isFinite(e)?`${e>0?"+":""}${A(e,2)}`.replace("-","−"):e<0?"−∞":"+∞"}function xa(e){
let t=P("feature",e);return t===e?P("rule",e):t}function qt({evidence:e}){if(!e.length)return null;let t=e.map(({weight:r})=>Math.
abs(r)).filter(Number.isFinite),n=Math.max(sx,...t);return i("ul",{class:"evidence",children:e.map((r,o)=>i(lx,{one:r,full:n},
o))})}function lx({one:e,full:t}){let{feature:n,detail:r,weight:o}=e,s=Math.min(1,Math.abs(o)/t)*50,l=o<0?50-s:50;return i(
"li",{children:[i("span",{class:"evidence-name",children:xa(n)}),i("span",{class:"evidence-bar","aria-hidden":"true",children:i(
"span",{class:o<0?"against":"for",style:{left:`${l}%`,width:`${s}%`}})}),i("span",{class:"number",children:ka(o)}),r?i(C,
{class:"evidence-detail",text:r}):null]})}function jt({works:e,title:t=u("read.works")}){let n=[...e].sort((r,o)=>y.items.work[o].documents.length-y.items.work[r].
documents.length);return i(V,{title:t,all:n,row:r=>i(se,{item:y.items.work[r]}),rows:()=>({title:t,kind:"items",itemKind:"\
work",positions:n})})}function mr({works:e,beside:t=-1,title:n=u("read.people")}){let r=new Map;for(let a of e)for(let c of y.
items.work[a].people)c!==t&&Ht(r,c,a);let o=ao(r),{person:s}=y.items,l=a=>t<0?s[a].label:`${s[t].label} + ${s[a].label}`;
return i(V,{title:n,all:o,row:({of:a,rows:c})=>i("div",{class:"counted",children:[i(se,{item:s[a]}),i(I,{n:c.length,text:u(
"read.count-work",{n:c.length}),rows:()=>({title:l(a),kind:"items",itemKind:"work",positions:c})})]}),rows:()=>({title:n,
kind:"items",itemKind:"person",positions:o.map(({of:a})=>a)})})}function Gt({documents:e}){let t=u("read.citing-document\
s");return i(V,{title:t,all:e,most:4,row:n=>i(se,{item:y.items.document[n]}),rows:()=>({title:t,kind:"items",itemKind:"d\
ocument",positions:e})})}function Sa({citations:e,title:t}){return i(V,{title:t,all:e,most:3,row:n=>i(_n,{position:n}),rows:()=>({
title:t,kind:"citations",positions:e})})}function dr({works:e}){return i(Sa,{citations:lr(e),title:u("read.passages")})}
function fr({references:e,title:t=u("read.as-printed")}){return i(V,{title:t,all:e,most:4,row:n=>i(Ut,{position:n}),rows:()=>({
title:t,kind:"references",positions:e})})}function jf({one:e}){let t=ji(e.position).map(({position:r})=>r),{position:n}=e;return i(_,{children:[i(ax,{one:e,references:t}),
e.lists?null:i("p",{class:"callout",children:u("read.no-list")}),i(fr,{references:t,title:u("read.references")}),i(Sa,{citations:Gf(
n),title:u("read.citations-in-text")}),i(jt,{works:e.works,title:u("read.cited-works")}),i(cx,{document:n}),i(mx,{one:e})]})}
function ax({one:e,references:t}){let n=[e.format,e.encoding].filter(Boolean).join(", "),r=e.sameAs===null?null:y.items.
document[e.sameAs],o=y.files[e.file]??e.id,s=u("read.citations-in-text");return i("dl",{class:"fields",children:[i(En,{name:u(
"read.file"),children:i(C,{text:o})}),n?i(En,{name:u("read.read-as"),children:i(C,{text:n})}):null,i(En,{name:u("read.li\
sts"),children:i(I,{n:e.lists,label:u("read.lists"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(En,{name:u(
"read.references"),children:i(I,{n:t.length,label:u("read.references"),rows:()=>({title:e.label,kind:"references",positions:t})})}),
i(En,{name:s,children:i(I,{n:e.citations,label:s,rows:()=>({title:s,kind:"citations",positions:Gf(e.position)})})}),e.work===
null?null:i(En,{name:u("read.is-work"),children:i(Ie,{item:y.items.work[e.work],text:Gi(y.items.work[e.work])})}),r?i(En,
{name:u("read.same-as"),children:i(Ie,{item:r})}):null]})}function En({name:e,children:t}){return i(_,{children:[i("dt",
{children:e}),i("dd",{children:t})]})}function Gf(e){return y.citations.filter(t=>t.document===e).map(({position:t})=>t)}
function cx({document:e}){let t=y.suggestions.filter(n=>n.document===e);return i(V,{title:u("read.suggestions"),all:t,row:n=>i(
ux,{one:n})})}function ux({one:e}){let t=A(e.probability*100),n=e.accepted?u("read.accepted"):u("read.probability",{share:t});
return i("div",{class:"suggestion",children:[i("span",{class:"muted",children:[i(C,{text:`[${e.label}]`})," · ",n]}),i(
se,{item:y.items.work[e.work]}),i("details",{children:[i("summary",{children:u("read.why")}),i("p",{class:"small muted",
children:e.places.map(({file:r,line:o},s)=>i("span",{children:[i(Xe,{file:r,line:o})," "]},s))}),i(qt,{evidence:e.evidence}),
e.contexts.map((r,o)=>i("blockquote",{dir:"auto",children:r},o))]})]})}function mx({one:e}){let t=y.problems.flatMap((r,o)=>r.
file===e.file?[o]:[]);if(!t.length)return null;let n=u("read.problems");return i("p",{class:"counted",children:[i("span",
{children:n}),i(I,{n:t.length,label:n,rows:()=>({title:`${n}: ${e.label}`,kind:"problems",positions:t})})]})}function ts({merge:e}){let{left:t,right:n,rule:r,score:o,by:s,evidence:l}=e;return i("div",{class:"merge",children:[i(mo,
{side:t}),i(mo,{side:n}),i("details",{children:[i("summary",{children:[s?u("parts.decided-by",{name:s}):P("rule",r),s?null:
i("span",{class:"muted",children:[" · ",A(o*100)," %"]})]}),i(qt,{evidence:l})]})]})}function mo({side:e}){let t=e.reference===
null?null:y.references[e.reference];return i("p",{class:"merge-side",children:[i(C,{text:e.text})," ",t?i(Xe,{file:t.file,
line:t.line}):null]})}function Yf({item:e}){let t=u("read.merges"),n=wf(e).map(({position:r})=>r);return i(_,{children:[i(dx,{pairs:kf(e)}),i(
V,{title:t,all:n,most:4,row:r=>i(ts,{merge:y.merges[r]}),rows:()=>({title:`${t}: ${e.label}`,kind:"merges",positions:n})})]})}
function dx({pairs:e}){return e.length?i(_,{children:[i(V,{title:u("read.questions"),all:e,row:t=>i(fx,{pair:t})}),i(S,{
onClick:()=>{gt.value="review"},children:u("read.go-to-review")})]}):null}function fx({pair:e}){let t=A(e.score*100),n=u(
e.joined?"read.joined-now":"read.apart-now");return i("div",{class:"merge",children:[i(mo,{side:e.left}),i(mo,{side:e.right}),
i("p",{class:"muted small",children:[n," · ",u("read.probability",{share:t})]})]})}function Zf({item:e,place:t}){let{shown:n,node:r}=t,o=Object.keys(n.measures);return i("section",{class:"section",children:i(
"details",{class:"measures",children:[i("summary",{children:i("h3",{children:u("read.measures",{name:we(n)})})}),i("dl",
{class:"measure-list",children:[i(px,{item:e,place:t}),i(Qf,{name:u("read.strength"),value:n.strength[r],meaning:u("read\
.about-strength")}),o.map(s=>i(Qf,{name:P("measure",s),value:n.measures[s][r],meaning:Bo(`read.about-${s}`)?u(`read.abou\
t-${s}`):""},s))]})]})})}function px({item:e,place:{shown:t,node:n}}){let r=t.unitsOf(n),o=[...t.edgesOf(n)],s=u("read.l\
inks-of-node"),l=Qi(t,n);return i(_,{children:[i("div",{class:"measure",children:[i("dt",{children:l}),i("dd",{children:r.
length===t.occurrences[n]?i(I,{n:r.length,label:l,rows:()=>({title:`${e.label}: ${l}`,kind:"items",itemKind:t.unitOf(n),
positions:r})}):A(t.occurrences[n])})]}),i("div",{class:"measure",children:[i("dt",{children:s}),i("dd",{children:i(I,{n:o.
length,label:s,rows:()=>({title:`${e.label}: ${s}`,kind:"edges",network:t.place,positions:o})})})]})]})}function Qf({name:e,
value:t,meaning:n}){return i("div",{class:"measure",children:[i("dt",{children:e}),i("dd",{class:"number",children:A(t,4)}),
n?i("dd",{class:"muted small",children:n}):null]})}function ep({place:{shown:e,node:t}}){let n=[...e.edgesOf(t)];if(!e.directed)return i(_a,{title:_f(e),node:t,edges:n,shown:e});
let r=n.filter(s=>e.from[s]===t),o=n.filter(s=>e.to[s]===t);return i(_,{children:[i(_a,{title:u("read.cites"),node:t,edges:r,
shown:e}),i(_a,{title:u("read.cited-by"),node:t,edges:o,shown:e})]})}function _a({title:e,node:t,edges:n,shown:r}){let o=Math.
max(...n.slice(0,1).map(c=>r.weight[c])),s=n.every(c=>r.weight[c]===o),a=r.place===v.value.place?e:`${e} (${we(r)})`;return i(
V,{title:a,all:n,most:8,row:c=>i(hx,{shown:r,edge:c,other:oe(r,ft(r,c,t)),share:s||!o?0:r.weight[c]/o}),rows:()=>({title:a,
kind:"edges",network:r.place,positions:n})})}function hx({shown:e,edge:t,other:n,share:r}){let o=ar(e,e.count[t]),s=u("r\
ead.show-link",{name:n.label});return i("div",{class:"counted",children:[i(se,{item:n}),i("button",{type:"button",class:"\
count strength",title:o,"aria-label":`${s}: ${o}`,onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[r?i("spa\
n",{class:"bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.max(4,r*100)}%`}})}):null,u("read.times",{n:e.
count[t]})]})]})}function tp({person:e}){return i(_,{children:[i(gx,{person:e}),i(jt,{works:e.works}),i(mr,{works:e.works,beside:e.position,
title:u("read.co-authors")}),i(Gt,{documents:e.documents}),i(dr,{works:e.works})]})}function gx({person:e}){let t=new Map;
for(let o of e.mentions)t.set(o.printed,[...t.get(o.printed)??[],o]);let n=[...t].sort((o,s)=>s[1].length-o[1].length),r=u(
"read.printed-forms");return i(V,{title:r,all:n,most:8,class:"rows forms",row:([o,s])=>i(yx,{form:o,mentions:s}),rows:()=>({
title:r,kind:"references",positions:e.references})})}function yx({form:e,mentions:t}){let n=[...new Set(t.map(({role:o})=>o))].
filter(o=>o!=="author"),r=[...new Set(t.map(({reference:o})=>o))];return i("div",{class:"counted",children:[i("span",{children:[
i(C,{text:e}),n.length?i("span",{class:"muted",children:[" · ",n.map(o=>P("role",o)).join(", ")]}):null]}),i(I,{n:r.length,
text:u("read.count-reference",{n:r.length}),rows:()=>({title:e,kind:"references",positions:r})})]})}function np({item:e}){return i(_,{children:[i(jt,{works:e.works}),i(mr,{works:e.works}),i(Gt,{documents:e.documents}),i(
fr,{references:e.references})]})}function rp({venue:e}){return i(_,{children:[i(bx,{venue:e}),i(jt,{works:e.works}),i(mr,{works:e.works}),i(Gt,{documents:e.
documents}),i(dr,{works:e.works}),i(fr,{references:e.references})]})}function bx({venue:{forms:e,references:t}}){let n=u(
"read.printed-forms");return i(V,{title:n,all:e,most:8,class:"rows forms",row:r=>i(C,{text:r}),rows:()=>({title:n,kind:"\
references",positions:t})})}var op=["bibtex","apa","gost"];function vx(e){return R.formats.filter(({copy:t,textOf:n})=>t&&n(e.position)).sort((t,n)=>op.
indexOf(n.name)-op.indexOf(t.name))}function wx(e,t){let n=t.textOf(e.position).replace(/\n+$/,"");return Dn(n,u("parts.\
copied",{format:P("format",t.name)}),n)}function ip({work:e}){let t=vx(e);return t.length?i("div",{class:"copy-line",role:"\
group","aria-label":u("parts.copy-reference"),children:[i("span",{class:"muted",children:u("parts.copy")}),t.map(n=>i(kx,
{work:e,format:n},n.name))]}):null}function kx({work:e,format:t}){let n=P("format",t.name);return i(S,{class:"button tin\
y","data-copy":t.name,"aria-label":u("parts.copy-as",{name:e.label,format:n}),onClick:()=>{wx(e,t)},children:n})}var xx=.5,Sx=40;function _x(e){return e.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u)}function Ex(e){return e.map((t,n)=>n%
2?fe(t):"")}function Mx(e){return(e.match(new RegExp("\\p{Script=Cyrillic}","gu"))?.length??0)>(e.match(new RegExp("\\p{S\
cript=Latin}","gu"))?.length??0)}function sp(e){if(e.length<2||e.length>Sx)return e.map(()=>null);let t=e.map(_x),n=t.map(
Ex),r=n.map(s=>new Set(s.filter(Boolean))),o=e.map(Mx);return t.map((s,l)=>{let a=r.filter((f,h)=>h!==l&&o[h]===o[l]),c=n[l].
map(f=>f!==""&&a.filter(h=>h.has(f)).length*2<a.length),m=n[l].filter(Boolean).length,d=c.filter(Boolean).length;return!d||
d>m*xx?null:s.map((f,h)=>({text:f,differs:c[h]}))})}var Ox=6;function lp({references:e,manifestations:t}){let n=u("read.as-printed"),r=t.length>1,o=r?t.flatMap(c=>[...c.references]):
e,s=o.map(c=>y.references[c].text),l=sp(s.slice(0,40)),a=new Map(r?t.map(c=>[c.references[0],c]):[]);return i(V,{title:n,
all:o,most:Ox,class:"rows printed-forms",row:(c,m)=>i(_,{children:[i(Px,{one:a.get(c)}),i(Ut,{position:c,children:l[m]?i(
Cx,{pieces:l[m]}):void 0})]}),rows:()=>({title:n,kind:"references",positions:o})})}function Px({one:e}){return e?i("p",{
class:"manifestation",children:[i("span",{class:"badge",children:P("manifestation",e.relation)}),i("span",{class:"muted \
small",children:[e.language?Ln(e.language):"",e.year].filter(Boolean).join(", ")})]}):null}function Cx({pieces:e}){return i(
"bdi",{children:e.map(({text:t,differs:n},r)=>n?i("mark",{class:"differs",title:u("read.differs"),children:t},r):t)})}var Ax=["editor","translator","translated_title","container","container_subtitle","translated_container","series","genre",
"edition","volume","issue","part","issued","pages","page_total","document_number","archive","place","publisher","isbn","\
issn","doi","url","accessed","note"];function ap({work:e}){return i(_,{children:[i(Ix,{work:e}),i(ip,{work:e}),i(lp,{references:e.
references,manifestations:e.manifestations}),i(dr,{works:[e.position]}),i(Gt,{documents:e.documents}),i(Nx,{work:e}),i(Lx,
{work:e})]})}function Ix({work:e}){let{fields:t,links:n,id:r}=e,o=new Set(n.map(([l])=>l)),s=Ax.filter(l=>t[l]&&!o.has(t[l]));
return i("dl",{class:"fields",children:[i(Tx,{work:e}),s.map(l=>i(ns,{name:P("field",l),children:i(Rx,{work:e,name:l})},
l)),n.length?i(ns,{name:u("read.links"),children:n.map(([l,a])=>i("p",{children:i(ti,{text:l,address:a})},a))}):null,i(ns,
{name:u("read.key"),children:i("code",{children:i(C,{text:r})})})]})}function ns({name:e,children:t}){return i(_,{children:[
i("dt",{children:e}),i("dd",{children:t})]})}function Tx({work:e}){let{people:t,fields:n}=e;return!t.length&&!n.author?null:
i(ns,{name:P("field","author"),children:t.length?i("ul",{class:"names",children:t.map(r=>i("li",{children:i(Ie,{item:y.items.
person[r]})},r))}):i(C,{text:n.author})})}function Rx({work:e,name:t}){let n=e.fields[t];return t==="container"&&e.venue!==
null?i(Ie,{item:y.items.venue[e.venue],text:n}):t==="publisher"&&e.publisher!==null?i(Ie,{item:y.items.publisher[e.publisher],
text:n}):i(C,{text:n})}function Nx({work:e}){let t=u("read.own-documents");return i(V,{title:t,all:e.own,row:n=>i(se,{item:y.
items.document[n]}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e.own})})}function Lx({work:e}){let{position:t}=e,
n=y.relations.filter(({from:r,to:o})=>r===t||o===t);return i(V,{title:u("read.relations"),all:n,row:r=>i(Bx,{relation:r,
position:t})})}function Bx({relation:e,position:t}){let{kind:n,from:r,to:o,score:s,evidence:l}=e,a=y.items.work[r===t?o:
r],c=r===t?"":"-of",m=A(s*100);return i("div",{class:"relation",children:[i("span",{class:"muted small",children:P("rela\
tion",`${n}${c}`)}),i(se,{item:a}),i("details",{children:[i("summary",{class:"small",children:u("read.probability",{share:m})}),
i(qt,{evidence:l})]})]})}function cp({item:e}){let t=Wf(e),n=t.at(0);return i("article",{children:[i(Xx,{item:e,places:t}),i(Dx,{item:e}),n&&!Fx(
e,n)?i(ep,{place:n}):null,i(Yf,{item:e}),n?i(Zf,{item:e,place:n}):null,i(zx,{places:t.slice(1)})]})}function Fx(e,{shown:t}){
return e.kind==="document"&&t.directed}function Dx({item:e}){switch(e.kind){case"work":return i(ap,{work:e});case"person":
return i(tp,{person:e});case"venue":case"publisher":return i(rp,{venue:e});case"document":return i(jf,{one:e});default:return i(
np,{item:e})}}function Xx({item:e,places:t}){let n=Gi(e),r=e.subtitle===n||e.kind==="work"?"":e.subtitle;return i("heade\
r",{class:"item-head",children:[i("p",{class:"badges",children:[i($x,{item:e}),i(Jx,{item:e})]}),i(ut,{text:n}),r?i("p",
{class:"muted",children:i(C,{text:r})}):null,i(Vx,{places:t}),i(qf,{item:e,isNowhere:!t.length})]})}function $x({item:e}){
if(e.kind!=="work")return i("span",{class:"badge",children:u(`read.kind-${e.kind}`)});let{type:t,language:n,year:r}=e;return i(
_,{children:[i("span",{class:"badge",children:P("type",t)}),i("span",{class:"badge",children:r===null?u("read.no-year"):
String(r)}),n?i("span",{class:"badge",children:Ln(n)}):null]})}function Jx({item:e}){let t=v.value,n=uo(t,e),r=n<0?null:
Fe(t,t.community[n]);return r?i("button",{type:"button",class:"badge cluster-badge",onClick:()=>Z({what:"cluster",network:t.
place,community:r.number}),children:[i(qe,{community:r.number}),i(C,{text:_e(r)})]}):null}function Vx({places:e}){let t=e.
at(0);if(!t)return null;let{shown:n,node:r}=t,o=n.place===v.value.place,s=n.item[r],l=o&&Ee.value.has(s);return i("p",{class:"\
actions",children:[i(S,{onClick:()=>Kx(t),children:o?u("read.show-on-map"):u("read.show-on-that-map",{name:we(n)})}),o?i(
S,{"aria-pressed":l?"true":"false",onClick:()=>Ve(s),children:l?u("read.deselect"):u("read.select")}):null]})}function Kx({
shown:e,node:t}){Re(e.place),ne.value="map",je({at:"node",node:t})}function zx({places:e}){return e.length?i("p",{class:"\
other-maps small",children:[i("span",{class:"muted",children:u("read.other-maps")}),e.map(({shown:t})=>i("button",{type:"\
button",class:"link",onClick:()=>Re(t.place),children:we(t)},t.place))]}):null}var up=10,Wx=5;function fo(){let e=v.value;return e.place<0?i(Hx,{}):i("article",{children:[i("header",{class:"item-head",
children:[i(ut,{text:we(e)}),i("p",{children:Yi(e)})]}),i(Ux,{shown:e}),e.edges?null:i(qx,{shown:e}),i(jx,{shown:e}),i(Yx,
{shown:e}),i(Qx,{shown:e}),i(dp,{}),e.edges?i(t0,{shown:e}):null]})}function Hx(){return i("article",{children:[i("heade\
r",{class:"item-head",children:[i(ut,{text:u("read.no-network")}),i("p",{children:u("read.no-network-advice")})]}),i(dp,
{})]})}function po(e){return Array.from({length:e},(t,n)=>n)}function Ux({shown:e}){let t=u(`read.count-${e.itemKind}`,{
n:e.size}),n=u("read.count-link",{n:e.edges}),r=u("read.count-cluster",{n:e.communities.length});return i("ul",{class:"f\
acts",children:[i("li",{children:i(I,{n:e.size,text:t,rows:()=>({title:t,kind:"items",itemKind:e.itemKind,positions:[...e.
item]})})}),i("li",{children:i(I,{n:e.edges,text:n,rows:()=>({title:n,kind:"edges",network:e.place,positions:po(e.edges)})})}),
e.communities.length?i("li",{children:i("button",{type:"button",class:"count",onClick:mp,children:r})}):null]})}function mp(){
Je.value="clusters",ne.value="browse"}function qx({shown:e}){return i("div",{class:"callout",children:[i("p",{children:u(
e.size?"read.no-links":"read.no-nodes")}),i("p",{lang:"en",children:e.explanation})]})}function jx({shown:e}){let t=[...e.
communities].sort((n,r)=>r.size-n.size).slice(0,Wx);return t.length?i(ct,{title:u("read.clusters"),children:[i("ul",{class:"\
rows",children:t.map(n=>i("li",{children:i(Gx,{shown:e,cluster:n})},n.number))}),t.length<e.communities.length?i("button",
{type:"button",class:"button quiet more",onClick:mp,children:u("read.all-clusters",{n:e.communities.length})}):null]}):null}
function Gx({shown:e,cluster:t}){let n=()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:po(e.size).filter(
r=>e.community[r]===t.number).map(r=>e.item[r])});return i("div",{class:"counted",children:[i(ni,{cluster:t,open:()=>Z({
what:"cluster",network:e.place,community:t.number})}),i(I,{n:t.size,rows:n,label:t.label})]})}function Yx({shown:e}){let t=Be(
()=>Af(e),[e]),n=Be(()=>(t?If:es)(e,po(e.size)).slice(0,up),[e]);return t?i(ct,{title:u("read.most-linked"),children:[i(
"p",{class:"muted small",children:u("read.all-cited-alike",{n:e.occurrences[0]})}),i("ul",{class:"rows",children:n.map(r=>i(
"li",{children:i(Tf,{shown:e,node:r})},r))})]}):i(V,{title:u(`read.most-${Ke(e)}`),all:n,most:up,row:r=>i(Zi,{shown:e,node:r}),
plain:!0})}function Qx({shown:e}){return i(ct,{title:u("read.how-to-begin"),children:i("ul",{class:"hints",children:[i("\
li",{children:u("read.begin-search")}),i("li",{children:u("read.begin-open")}),i("li",{children:e.edges?u("read.begin-li\
nk"):u("read.begin-list")})]})})}var Zx=["document","work","person","venue","publisher"];function dp(){let e=Zx.filter(n=>y.
items[n].length),t=u("read.count-reference",{n:y.references.length});return i(ct,{title:u("read.in-all"),children:i("ul",
{class:"facts",children:[e.map(n=>i("li",{children:i(e0,{kind:n})},n)),i("li",{children:i(I,{n:y.references.length,text:t,
rows:()=>({title:t,kind:"references",positions:po(y.references.length)})})})]})})}function e0({kind:e}){let t=y.items[e].
length,n=u(`read.count-${e}`,{n:t});return i(I,{n:t,text:n,rows:()=>({title:n,kind:"items",itemKind:e,positions:po(t)})})}
function t0({shown:e}){return i("details",{class:"section exactly",children:[i("summary",{children:u("read.how-counted")}),
i("p",{class:"muted",lang:"en",children:i(C,{text:e.explanation})})]})}function fp({count:e,height:t,label:n,row:r}){let o=z(null),s=gi({count:e,getScrollElement:()=>o.current,estimateSize:()=>t,
overscan:6,initialRect:{width:360,height:600},measureElement:$l});return i("div",{class:"virtual",ref:o,tabIndex:0,role:"\
group","aria-label":n,children:i("ul",{class:"virtual-rows",style:{height:`${s.getTotalSize()}px`},children:s.getVirtualItems().
map(({index:l,start:a})=>i("li",{"data-index":l,ref:c=>s.measureElement(c),"aria-setsize":e,"aria-posinset":l+1,style:{transform:`\
translateY(${a}px)`},children:r(l)},l))})})}function rs({problem:e,told:t}){let{level:n,code:r,message:o,advice:s,file:l,line:a,raw:c}=e;return i("div",{class:"prob\
lem",children:[t?null:i("p",{class:"problem-head small",children:[i("span",{class:`problem-level ${n}`,children:P("probl\
em-level",n)}),i("code",{children:r})]}),l===null?null:i(Xe,{file:l,line:a}),o===t?.message?null:i("p",{lang:"en",dir:"a\
uto",children:o}),!s||s===t?.advice?null:i("p",{class:"muted",lang:"en",dir:"auto",children:s}),c?i("blockquote",{dir:"a\
uto",children:c}):null]})}var n0={items:48,references:96,citations:96,edges:88,merges:96,problems:120};function pp({rows:e}){let{title:t,kind:n,positions:r}=e;
return i("article",{class:"rows-view",children:[i("header",{class:"item-head",children:[i(ut,{text:t}),/\d/.test(t)?null:
i("p",{class:"muted",children:u("read.count-row",{n:r.length})}),i(r0,{rows:e})]}),i(fp,{count:r.length,height:n0[n],label:t,
row:o=>i(o0,{rows:e,position:r[o]})},t)]})}function r0({rows:e}){let{kind:t,itemKind:n,positions:r}=e;if(t!=="items"||n!==
v.value.itemKind||!r.length)return null;let o=r.map(s=>v.value.nodeOf(s)).filter(s=>s>=0);return i("p",{class:"actions",
children:[o.length?i(S,{onClick:()=>{ne.value="map",je({at:"nodes",nodes:o})},children:u("read.show-on-map")}):null,i(S,
{onClick:()=>Ge(r),children:u("read.select")})]})}function o0({rows:e,position:t}){switch(e.kind){case"items":return i(se,
{item:y.items[e.itemKind??"work"][t]});case"references":return i(i0,{position:t});case"citations":return i(s0,{position:t});case"\
edges":return i(l0,{shown:J[e.network??0],edge:t});case"merges":return i(a0,{position:t});case"problems":return i(rs,{problem:y.
problems[t]})}}function i0({position:e}){let{work:t}=y.references[e];return i(_,{children:[i(Ut,{position:e}),t===null?null:
i("p",{class:"small to-item",children:["→ ",i(Ie,{item:y.items.work[t]})]})]})}function s0({position:e}){let{works:t}=y.
citations[e];return i(_,{children:[i(_n,{position:e}),t.length?i("ul",{class:"names small to-item",children:t.map(n=>i("\
li",{children:["→ ",i(Ie,{item:y.items.work[n]})]},n))}):i("p",{class:"small muted",children:u("read.leads-nowhere")})]})}
function l0({shown:e,edge:t}){let[n,r]=[oe(e,e.from[t]),oe(e,e.to[t])];return i("button",{type:"button",class:"row-name \
edge-row",onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[i(C,{class:"row-label",text:n.label}),i("span",{
class:"edge-row-to",children:[i("span",{"aria-hidden":"true",children:e.directed?"→":"—"})," ",i(C,{text:r.label})]}),
i("span",{class:"row-subtitle",children:ar(e,e.count[t])})]})}function a0({position:e}){let t=y.merges[e],n=t.items[0]??
t.items[1];return i(_,{children:[i(ts,{merge:t}),n===null?null:i("p",{class:"small to-item",children:["→ ",i(Ie,{item:y.
items[t.kind][n]})]})]})}var hp=new WeakMap;function gp(){let e=L.value,t=z(null);ze(()=>{let r=t.current;r&&(r.scrollTop=(e&&hp.get(e))??0)},[e]);
let n=()=>{e&&t.current&&hp.set(e,t.current.scrollTop)};return i(_,{children:[e?i(c0,{}):null,i("div",{class:`read-body ${e?.
what==="rows"?"of-rows":""}`,ref:t,onScroll:n,children:i(u0,{now:e})})]})}function c0(){return i("nav",{class:"details-h\
ead","aria-label":u("read.trail"),children:[He.value.length?i(S,{class:"button quiet",onClick:Ru,children:[i(K,{name:"ba\
ck"})," ",u("read.back")]}):i("span",{}),i(S,{class:"button quiet close","aria-label":u("read.close"),title:u("read.clos\
e"),onClick:()=>Z(null),children:i(K,{name:"close"})})]})}function u0({now:e}){switch(e?.what){case"item":{let t=y.items[e.
kind][e.position];return t?i(cp,{item:t},`${e.kind}-${e.position}`):i(fo,{})}case"edge":{let t=J[e.network];return t?i(Kf,
{shown:t,edge:e.edge},`${e.network}-${e.edge}`):i(fo,{})}case"cluster":{let t=J[e.network],n=t&&Fe(t,e.community);return n?
i(Nf,{shown:t,cluster:n}):i(fo,{})}case"rows":return i(pp,{rows:e.rows});default:return i(fo,{})}}var bp=["error","warning","note"],yp=5,os=M("all");function vp(){let{problems:e}=y,t=e.flatMap((n,r)=>os.value==="all"||
n.level===os.value?[r]:[]);return i("article",{children:[i("header",{class:"item-head",children:[i("h2",{children:u("rea\
d.problems")}),e.length?i("p",{children:u("read.about-problems")}):i("p",{children:u("read.no-problems")}),e.length?i(m0,
{}):null]}),d0(t).map(([n,r])=>i(p0,{code:n,places:r},n))]})}function m0(){let t=bp.map(o=>[o,y.problems.filter(s=>s.level===
o).length]).filter(([,o])=>o);if(t.length<2)return i(_,{});let n={value:"all",text:u("read.all-levels")},r=t.map(([o,s])=>({
value:o,text:`${P("level",o)} ${A(s)}`}));return i(et,{class:"small",label:u("read.levels"),choices:[n,...r],chosen:os.value,
choose:o=>{os.value=o}})}function d0(e){let t=new Map;for(let r of e){let{code:o}=y.problems[r];t.set(o,[...t.get(o)??[],
r])}let n=([,r])=>bp.indexOf(y.problems[r[0]].level);return[...t].sort((r,o)=>n(r)-n(o)||o[1].length-r[1].length)}function f0(e){
let t=e.map(o=>y.problems[o]),[n]=t,r=o=>t.every(s=>s[o]===n[o])?n[o]:"";return{...n,message:r("message"),advice:r("advi\
ce")}}function p0({code:e,places:t}){let n=f0(t),r=()=>({title:e,kind:"problems",positions:t});return i("section",{class:"\
section problem-group",children:[i("h3",{children:[i("code",{children:e}),i("span",{class:`problem-level small ${n.level}`,
children:P("problem-level",n.level)}),i(I,{n:t.length,label:e,rows:r})]}),n.message?i("p",{lang:"en",children:n.message}):
null,n.advice?i("p",{class:"muted",lang:"en",children:n.advice}):null,i("ul",{class:"rows",children:t.slice(0,yp).map(o=>i(
"li",{children:i(rs,{problem:y.problems[o],told:n})},o))}),t.length>yp?i(I,{n:t.length,text:u("parts.show-all",{n:t.length}),
rows:r}):null]})}function wp({review:e,questions:t}){let n=gt.value;return i("aside",{class:"panel read","aria-label":u("read.title"),children:[
i(jo,{label:u("read.title"),chosen:n,choose:r=>{gt.value=r},choices:[{value:"details",text:u("read.details")},{value:"re\
view",text:u("read.review"),badge:t},{value:"problems",text:u("read.problems"),badge:y.problems.length},{value:"about",text:u(
"read.about")}]}),i(Go,{value:n,children:i(h0,{chosen:n,review:e})},n)]})}function h0({chosen:e,review:t}){return e==="d\
etails"?i(gp,{}):e==="review"?i("div",{class:"read-body of-review",children:t}):i("div",{class:"read-body",children:e===
"problems"?i(vp,{}):i(Cf,{})})}var g0=60,y0={ё:"е",ß:"ss",ς:"σ",ΐ:"ι",ΰ:"υ",ǰ:"j",ẖ:"h",ẗ:"t",ẘ:"w",ẙ:"y"};function Mn(e){return e.normalize(
"NFKC").toLowerCase().replace(/[ёßςΐΰǰẖẗẘẙ]/gu,n=>y0[n]).replace(/[^\p{L}\p{N}]+/gu,"")}function On(e,t){let n=t.
split(" ",1)[0];return e==="person"&&n.includes("@")||e==="work"&&/^[0-9a-f]{16}$/.test(n)?n:Mn(t)}async function kp(e){
let t=new TextEncoder().encode(Mn(e)),n=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(n.subarray(
0,8),r=>r.toString(16).padStart(2,"0")).join("")}async function xp(e){return e.kind==="work"?v0(e):e.kind==="person"?k0(
e):e.kind==="venue"?S0(e):""}function Ea(e){return e==="work"||e==="person"||e==="venue"}var b0=/[\u0345\u037a\u1f00-\u1fff\u13a0-\u13ff]/u;
async function v0(e){let n=e.references.map(r=>y.references[r].text).reduce((r,o)=>o.length>r.length?o:r,"");return Mn(n)?
b0.test(n)?n:`${await kp(n)} ${n.replace(/\s+/gu," ").trim().slice(0,g0)}`.trim():""}var pr=null;function w0(){if(pr)return pr;
pr=new Map;for(let e of y.items.person)for(let t of[...e.forms,...e.mentions.map(({printed:n})=>n)]){let n=Mn(t),r=pr.get(
n);pr.set(n,r===void 0||r===e.position?e.position:-1)}return pr}async function k0(e){let t=w0();for(let r of[e.label,...e.
forms])if(t.get(Mn(r))===e.position)return r;let n=e.mentions[0];return n?x0(n):""}async function x0({reference:e,role:t,
place:n,printed:r}){let o=y.references[e].text;return`${await kp(o)}@${t}.${n} ${r}`.trim()}function S0(e){let t=Mn(e.label);
return e.forms.find(n=>Mn(n)===t)??e.forms[0]??""}var _0=new Set(["same","different"]),E0=E(()=>{let e=new Map;for(let t of[...y.merges,...y.uncertain])[t.left,t.right].forEach(
({key:n},r)=>{let o=t.items[r];n&&o!==null&&e.set(`${t.kind} ${On(t.kind,n)}`,o)});for(let{row:t,ends:n}of D.value)for(let{
key:r,item:o}of n)o!==null&&e.set(`${t.kind} ${On(t.kind,r)}`,o);return e}),Ma=class{above=new Map;find(t){let n=t;for(let r=this.
above.get(n);r!==void 0;r=this.above.get(n))n=r;return n!==t&&this.above.set(t,n),n}join(t,n){let[r,o]=[this.find(t),this.
find(n)];r!==o&&this.above.set(o,r)}};function Oa(e,t,n){let r=`${e} ${On(e,t)}`,o=n??E0.value.get(r);return o===void 0?
r:`${e} #${o}`}function ss(e,t,n){return[e,...[On(e,t),On(e,n)].sort()].join("	")}var is=E(()=>{let e=new Map;for(let t of al.
value){if(t.verdict==="rename")continue;let n=ss(t.kind,t.left,t.right);e.delete(n),_0.has(t.verdict)&&e.set(n,t)}return e}),
Sp=E(()=>{let e=new Ma,t=[];for(let n of is.value.values()){let r=Oa(n.kind,n.left,null),o=Oa(n.kind,n.right,null);n.verdict===
"same"?e.join(r,o):r!==o&&t.push({ends:[r,o],row:n})}return{groups:e,apart:t}});function Pa(e,[t,n]){let r=is.value.get(
ss(e,t.key,n.key));if(r)return[r.verdict,!0];if(!is.value.size)return[null,!1];let[o,s]=[t,n].map(({key:f,item:h})=>Oa(e,
f,h));if(o===s)return[null,!1];let{groups:l,apart:a}=Sp.value,[c,m]=[l.find(o),l.find(s)];return c===m?["same",!1]:[a.some(
({ends:f})=>{let[h,p]=f.map(g=>l.find(g));return h===c&&p===m||h===m&&p===c})?"different":null,!1]}var M0=E(()=>{let{groups:e,
apart:t}=Sp.value,n=t.filter(({ends:[r,o]})=>e.find(r)===e.find(o));return new Set(n.map(({row:r})=>ss(r.kind,r.left,r.right)))});
function Ca({kind:e,left:t,right:n,verdict:r}){return r==="different"&&M0.value.has(ss(e,t,n))}function O0(e){return Pa(
e.kind,[{key:e.left.key,text:"",item:e.items[0]},{key:e.right.key,text:"",item:e.items[1]}])[0]}function hr(e){return e.
kind!=="publisher"&&e.left.key!==""&&e.right.key!==""}var gr=E(()=>{let e=new Set;return y.uncertain.filter(t=>{if(!hr(t)||
O0(t))return!1;let[n,r]=P0(t),o=[t.kind,n,r].join("	");return e.has(o)?!1:(e.add(o),!0)})});function P0(e){let[t,n]=e.items;
return(t!==null&&n!==null&&t!==n?[String(t),String(n)]:[e.left.key,e.right.key]).sort()}var _p=E(()=>{let e=new Map;for(let t of al.
value){let n=`${t.kind} ${On(t.kind,t.left)}`;t.verdict==="rename"?e.set(n,t):t.verdict==="withdrawn"&&e.get(n)?.right===
t.right&&e.delete(n)}return[...is.value.values(),...e.values()]});var ls=M("questions"),Qe=M(-1),yr=M(!1),ho=M({kind:"",rule:"",most:1,text:""});function as(e){ho.value={...ho.value,...e}}
var Ep=new WeakMap;function C0(e){let t=Ep.get(e);return t===void 0&&(t=` ${fe(`${e.left.text} ${e.right.text}`)}`,Ep.set(
e,t)),t}var Mp=E(()=>{let{kind:e,rule:t,most:n,text:r}=ho.value,o=Nr(r);return y.merges.filter(s=>(!e||s.kind===e)&&(!t||
s.rule===t)).filter(s=>s.score<=n&&o.every(l=>C0(s).includes(` ${l}`))).sort((s,l)=>s.score-l.score||s.position-l.position)});
function Op(e){let t=new Map;for(let n of y.merges)t.set(n[e],(t.get(n[e])??0)+1);return[...t].sort((n,r)=>r[1]-n[1]||(n[0]<
r[0]?-1:1))}var A0={s:"same",y:"same",ы:"same",d:"different",n:"different",в:"different",k:"next",л:"next"," ":"next",arrowdown:"\
next",arrowup:"previous",u:"undo",г:"undo"};function Rt(e,t,n){let r=Aa(n,e,1),o=r===e.position?Aa(n,e,-1):r,s=Ar(e.kind,
Ko(e),t,"review");Qe.value=o,yr.value=!0,cs(t,[s])}function cs(e,t){let n=new Set(t.map(({number:o})=>o)),r=()=>D.value.
filter(({number:o,undone:s})=>n.has(o)&&!s).forEach(on);Q(u(`review.said-${e}`),{text:u("review.undo"),run:r})}function I0(){
let e=D.value.filter(({undone:t})=>!t).at(-1);e&&(on(e),Q(u("review.taken-back")))}function Aa(e,t,n){let r=e.findIndex(
({position:s})=>s===t.position),o=Math.min(Math.max(r+n,0),e.length-1);return e[o]?.position??-1}function Pp(e,t,n){if(e.
ctrlKey||e.altKey||e.metaKey||bn(e.target))return;let r=A0[e.key.toLowerCase()],o=e.target instanceof HTMLElement&&e.target.
matches("button, summary");if(!r||o&&e.key===" ")return;let s=t.find(({position:l})=>l===Qe.value)??t[0];if(e.preventDefault(),
r==="undo")I0();else if(s)r==="same"||r==="different"?n(s,r):(Qe.value=Aa(t,s,r==="next"?1:-1),yr.value=!0);else return}var T0=50;function R0(){let{kind:e,positions:t}=Se.value;if(Ea(e)&&t.size&&t.size<=T0)return[...t].map(o=>y.items[e][o]);
let n=L.value;return n?.what==="item"&&Ea(n.kind)&&!t.size?[y.items[n.kind][n.position]]:[]}async function Ap(e){return{
key:await xp(e),text:e.label,item:e.position}}async function Cp(e,t){let n=await Promise.all(e.map(Ap)),[r,...o]=n;if(n.
some(({key:l})=>!l)||new Set(n.map(({key:l})=>l)).size<n.length){Q(u("review.same-print"));return}let s=e[0].kind;cs(t,o.
map(l=>Ar(s,[r,l],t,"chosen")))}async function N0(e,t){let n=await Ap(e);if(!n.key){Q(u("review.same-print"));return}let r={
key:t,text:t,item:null};cs("rename",[Ar(e.kind,[n,r],"rename")])}function Ip(){let e=R0();return e.length?i("section",{class:"\
chosen-items","aria-label":u("review.chosen"),children:[i("ul",{children:e.map(t=>i("li",{children:i(C,{text:t.label})},
t.position))}),e.length>1?i(L0,{items:e}):i(B0,{item:e[0]},e[0].id)]}):null}function L0({items:e}){return i("div",{class:"\
answers",children:[i(S,{class:"button primary","data-verdict":"same",onClick:()=>{Cp(e,"same")},children:u("review.these\
-same",{n:e.length})}),e.length===2?i(S,{"data-verdict":"different",onClick:()=>{Cp(e,"different")},children:u("review.t\
hese-different")}):null]})}function B0({item:e}){let t=Ks(e.label),n=t.value.trim()!==e.label&&/[\p{L}\p{N}]/u.test(t.value);
return i("form",{class:"rename",onSubmit:r=>{r.preventDefault(),n&&N0(e,t.value.trim())},children:[i("label",{children:[
i("span",{class:"visually-hidden",children:u("review.new-name")}),i("input",{type:"text",name:"label",maxLength:1e3,value:t.
value,onInput:({currentTarget:r})=>{t.value=r.value}})]}),i(S,{type:"submit",disabled:!n,children:u("review.rename")})]})}function Tp(){let e=[...D.value].reverse();return i(_,{children:[i(F0,{}),Fn()?null:i(D0,{}),e.length?i("ul",{class:"dec\
isions","aria-label":u("review.this-visit"),tabIndex:-1,children:e.map(t=>i(X0,{decision:t},t.number))}):i("p",{class:"m\
uted empty",children:u("review.none-yet")}),i(J0,{})]})}function F0(){return i("label",{class:"signer",children:[i("span",
{children:u("review.signer")}),i("input",{type:"text",name:"by",maxLength:100,value:We.value,onInput:({currentTarget:e})=>{
We.value=e.value}})]})}function D0(){return D.value.length?i("div",{class:"files",children:[i(S,{class:"button primary",
"data-action":"download",onClick:Uo,children:u("review.download")}),i("label",{class:"button file-choice",children:[u("r\
eview.append"),i("input",{type:"file",class:"visually-hidden",accept:".tsv,.txt,text/tab-separated-values",onChange:({currentTarget:e})=>{
let t=e.files?.[0];e.value="",t&&wu(t)}})]}),i("p",{class:"muted",children:u("review.files-hint")})]}):null}function X0({
decision:e}){let{row:t,ends:n,undone:r}=e,o=t.verdict==="rename"?t.right:n[1].text;return i("li",{class:`decision ${r?"u\
ndone":""}`,children:[i("p",{children:[i("b",{children:P("verdict",t.verdict)})," ",i("span",{class:"muted",children:[P(
"decided",t.kind)," · ",u($0(e))]})]}),i("p",{class:"decision-ends",children:[i(C,{text:n[0].text})," ",i("span",{"aria\
-hidden":"true",children:Rp(t.verdict)})," ",i(C,{text:o})]}),Ca(t)?i("p",{class:"warning",children:u("review.contradict\
s")}):null,r?null:i(S,{class:"button quiet","data-action":"undo",onClick:({currentTarget:s})=>{s.closest("ul")?.focus(),
on(e)},children:u("review.undo")})]})}function $0({written:e,taken:t,undone:n,row:r}){return n&&r.verdict!=="withdrawn"?
"review.state-undone":e?"review.state-written":t?"review.state-taken":"review.state-open"}function Rp(e){return{same:"=",
different:"≠",rename:"→"}[e]??"?"}function J0(){let e=new Set(D.value.map(({row:n})=>Ia(n))),t=_p.value.filter(n=>!e.
has(Ia(n)));return!rn.value||!t.length?null:i("details",{class:"earlier",children:[i("summary",{children:u("review.earli\
er",{n:t.length})}),i("ul",{class:"decisions",children:t.map(n=>i(V0,{row:n},Ia(n)))})]})}function V0({row:e}){return i(
"li",{class:"decision",children:[i("p",{children:[i("b",{children:P("verdict",e.verdict)})," ",i("span",{class:"muted",children:[
P("decided",e.kind),e.by,e.date].filter(Boolean).join(" · ")})]}),i("p",{class:"decision-ends",children:[i(C,{text:e.left}),
" ",Rp(e.verdict)," ",i(C,{text:e.right})]}),Ca(e)?i("p",{class:"warning",children:u("review.contradicts")}):null,i(S,{class:"\
button quiet",onClick:()=>fu(e),children:u("review.take-back")})]})}function Ia({left:e,right:t,verdict:n,kind:r}){return[
e,t,n,r].join("	")}function Np(){if(!Fn())return null;let e=De.value,t=xt.value.length;return i("section",{class:"live","aria-label":u("rev\
iew.live"),children:[i("p",{class:"live-line",role:"status","data-waiting":t,children:[t?u("review.live-waiting",{n:t}):
u("review.live-written")," ",e?i(C,{class:"place",text:e.table}):null]}),i(K0,{waiting:t}),i(z0,{})]})}function K0({waiting:e}){
let t=$n.value||De.value?.closed;return t?i("div",{class:"fault",role:"alert",children:[i("p",{children:[i("b",{children:u(
"review.not-written")})," ",i(C,{text:t})]}),e?i("div",{class:"answers",children:[i(S,{onClick:()=>{Ir()},children:u("re\
view.try-again")}),i(S,{"data-action":"download",onClick:Uo,children:u("review.download")})]}):null]}):null}function z0(){
let e=De.value?.build,t=e?.status==="building",n=!t&&!!De.value&&De.value.page!==fl.value;return i("div",{class:"build",
children:[i(S,{class:De.value?.stale?"button primary":"button","data-action":"build",disabled:t||!e,onClick:()=>{ku()},children:u(
t?"review.building":"review.build-again")}),e&&t?i(W0,{stage:e.stage,done:e.done,total:e.total}):null,n?i(S,{class:"butt\
on primary","data-action":"reload",onClick:()=>location.reload(),children:u("review.show-new")}):null,De.value?.stale&&!t?
i("span",{class:"muted",children:u("review.stale")}):null,e?.status==="failed"?i("p",{class:"warning",role:"alert",children:[
u("review.build-failed")," ",i(C,{text:e.message})]}):null]})}function W0({stage:e,done:t,total:n}){let r=n>1?` ${A(t)} \
/ ${A(n)}`:"";return i("span",{class:"progress",role:"status",children:[i("progress",{max:n||1,value:n?t:void 0,"aria-la\
bel":u("review.building")}),i("span",{class:"muted",children:(e?P("stage",e):"")+r})]})}var H0=/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu,Ta=/[\p{L}\p{N}]/u,U0=5e3;function Dp(e,t){let[n,r]=[Bp(e),Bp(t)],o=[Fp(
n,r),Fp(r,n)];return o[0].some(({text:l,differs:a})=>!a&&Ta.test(l))?o:[Lp(n),Lp(r)]}function Lp(e){return e.map(t=>({text:t,
differs:!1}))}function Bp(e){return e.length>U0?[e]:e.match(H0)??[]}function Fp(e,t){let n=new Map;for(let r of t.filter(
o=>Ta.test(o))){let o=fe(r);n.set(o,(n.get(o)??0)+1)}return e.map(r=>{if(!Ta.test(r))return{text:r,differs:!1};let o=fe(
r),s=n.get(o)??0;return n.set(o,s-1),{text:r,differs:s<=0}})}function us({pair:e,summary:t,class:n="",open:r=!1,children:o}){let s=z(null),l=Qe.value===e.position;ze(()=>{!l||!yr.value||
(yr.value=!1,s.current?.focus())});let[a,c]=Dp(e.left.text,e.right.text),m=e.left.reference!==null&&e.left.reference===e.
right.reference;return i("li",{ref:s,class:`pair ${n}`,tabIndex:l?0:-1,"data-pair":e.position,"data-kind":e.kind,"aria-c\
urrent":l?"true":void 0,onFocusIn:()=>{Qe.value=e.position},children:[i("p",{class:"pair-head",children:[i("b",{children:P(
"decided",e.kind)})," ",i("span",{class:"muted",children:t})]}),i("div",{class:"sides",children:[i(Xp,{pair:e,side:0,pieces:a,
alone:!m}),i(Xp,{pair:e,side:1,pieces:c,alone:!m})]}),m?i($p,{pair:e,side:0}):null,Jp(e)?i(Vp,{pair:e,side:0}):null,i("d\
iv",{class:"answers",children:o}),i(q0,{evidence:e.evidence,open:r})]})}function Xp({pair:e,side:t,pieces:n,alone:r}){return i(
"div",{class:"side",children:[i("bdi",{class:"side-text",children:n.map(({text:o,differs:s})=>s?i("b",{class:"differs",children:o}):
o)}),r?i($p,{pair:e,side:t}):null]})}function $p({pair:e,side:t}){let{reference:n}=t?e.right:e.left,r=n===null?null:y.references[n];
return i("div",{class:"surroundings",children:[r&&e.kind!=="work"?i(C,{class:"side-context",text:r.text}):null,r?i(Xe,{file:r.
file,line:r.line,page:r.page}):null,Jp(e)?null:i(Vp,{pair:e,side:t})]})}function Jp({items:[e,t]}){return e!==null&&e===
t}function Vp({pair:e,side:t}){let n=e.items[t];if(n===null)return null;let r=Lo(e.kind,n);return i(S,{class:"link",title:u(
"review.open-item"),onClick:()=>yt(r),children:e.kind==="work"?u("review.details"):i(C,{text:r.label})})}function q0({evidence:e,
open:t}){if(!e.length)return null;let n=e.map(({feature:r,weight:o})=>`${xa(r)} ${ka(o)}`);return i("details",{class:"re\
asons",open:t,children:[i("summary",{children:t?u("review.reasons",{n:e.length}):n.join(" · ")}),i(qt,{evidence:e})]})}var Ra=20;function ms({label:e,pairs:t,card:n,say:r}){let[o,s]=Ze(Ra),l=t.findIndex(({position:a})=>a===Qe.value);return pe(
()=>{l<0?Qe.value=t[0]?.position??-1:l>=o&&s(l+Ra)}),i(_,{children:[i("ul",{class:"pairs","aria-label":e,onKeyDown:a=>Pp(
a,t,(c,m)=>r(c,m)),children:t.slice(0,o).map(a=>n(a))}),t.length>o?i(S,{class:"button more",onClick:()=>s(o+Ra),children:u(
"review.more",{n:t.length-o})}):null]})}function zp(){if(!y.merges.length)return i("p",{class:"muted empty",children:u("review.no-merges")});let e=Mp.value;return i(
_,{children:[i(Y0,{}),i("p",{class:"muted hint","aria-live":"polite",children:u("review.merges-shown",{n:e.length,all:A(
y.merges.length)})}),i(ms,{label:u("review.merged"),pairs:e,say:(t,n)=>j0(t,n==="different",e),card:t=>i(G0,{pair:t,all:e},
t.position)})]})}function j0(e,t,n){hr(e)&&Rt(e,t?"different":"same",n)}function G0({pair:e,all:t}){let n=e.by?u("review\
.decided-by",{name:e.by}):P("rule",e.rule),r=u("review.merged-how",{score:A(e.score*100),how:n}),[o,s]=Pa(e.kind,Ko(e));
return i(us,{pair:e,summary:r,class:o==="different"?"parted":"",children:hr(e)?i(_,{children:[i(S,{"data-verdict":"diffe\
rent","aria-pressed":o==="different"?"true":"false",onClick:()=>Rt(e,"different",t),children:u("review.not-same")}),i(S,
{"data-verdict":"same","aria-pressed":o==="same"?"true":"false",onClick:()=>Rt(e,"same",t),children:u("review.confirm")}),
o&&s?i(S,{class:"button quiet","data-verdict":"withdrawn",onClick:()=>Rt(e,"withdrawn",t),children:u("review.undecided")}):
null]}):i("span",{class:"muted",children:u(e.kind==="publisher"?"review.no-publishers":"review.same-print")})})}function Y0(){
let{kind:e,rule:t,most:n,text:r}=ho.value;return i("div",{class:"merge-filters",children:[i("input",{type:"search",value:r,
"aria-label":u("review.find"),placeholder:u("review.find"),onInput:({currentTarget:o})=>as({text:o.value})}),i(Kp,{label:u(
"review.kind"),table:"decided",column:"kind",chosen:e}),i(Kp,{label:u("review.rule"),table:"rule",column:"rule",chosen:t}),
i("label",{class:"score-filter",children:[i("span",{children:u("review.score-most",{score:A(n*100)})}),i("input",{type:"\
range",min:"0",max:"100",value:String(Math.round(n*100)),onInput:({currentTarget:o})=>as({most:Number(o.value)/100})})]})]})}
function Kp({label:e,table:t,column:n,chosen:r}){return i("select",{"aria-label":e,value:r,name:n,onChange:({currentTarget:o})=>as(
{[n]:o.value}),children:[i("option",{value:"",children:u(`review.all-${n}s`)}),Op(n).map(([o,s])=>i("option",{value:o,children:`${P(
t,o)} (${A(s)})`},o))]})}function Wp(){let e=gr.value,t=y.uncertain.filter(hr).length-e.length;return e.length?i(_,{children:[i("p",{class:"muted\
 hint",children:[u("review.questions-hint")," ",i(Z0,{})]}),i(ms,{label:u("review.questions"),pairs:e,say:(n,r)=>Rt(n,r,
e),card:n=>i(eS,{pair:n,all:e},n.position)})]}):i("p",{class:"muted empty",children:u(t?"review.all-answered":"review.no\
-questions")})}var Q0={S:"same",D:"different",K:"later",U:"undo"};function Z0(){return i("span",{class:"keys",children:[
u("review.keys"),Object.entries(Q0).map(([e,t])=>i("span",{class:"key",children:[i("kbd",{children:e})," ",u(`review.${t}`)]},
e))]})}function eS({pair:e,all:t}){let n=A(e.score*100),r=u(e.joined?"review.now-one":"review.now-two",{score:n});return i(
us,{pair:e,summary:r,open:!0,children:[i(S,{"data-verdict":"same",onClick:()=>Rt(e,"same",t),children:u("review.same")}),
i(S,{"data-verdict":"different",onClick:()=>Rt(e,"different",t),children:u("review.different")})]})}var tS={questions:Wp,merged:zp,decided:Tp};function Hp(){let e=tS[ls.value],t=D.value.filter(({undone:r})=>!r).length,n=[
{value:"questions",text:Na("review.questions",gr.value.length)},{value:"merged",text:Na("review.merged",y.merges.length)},
{value:"decided",text:Na("review.decided",t)}];return i("div",{class:"review",children:[i(Np,{}),i(Ip,{}),i(et,{label:u(
"review.title"),choices:n,chosen:ls.value,class:"review-views",choose:r=>{Qe.value=-1,ls.value=r}}),i(e,{})]})}function Na(e,t){
return t?`${u(e)} ${A(t)}`:u(e)}async function Up(e,t){let n=[],r=performance.now();for(let o of e)n.push(o),!(performance.now()-r<40)&&(await new Promise(
s=>setTimeout(s)),r=performance.now());return new Blob(n,{type:`${t};charset=utf-8`})}var qp="\uFEFF",nS=/(^|[,;\t])((?:[^\S\t]|["'])*)(?=[=+\-@＝＋－＠])/gu;function rS(e){if(e===null)return"";if(typeof e==
"number")return String(e);let t=Jo(e).replace(nS,"$1$2'");return/[",]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function ds(e){
return`${e.map(rS).join(",")}\r
`}var jp=["author","title","container","issued","volume","issue","pages","publisher","place","doi","isbn","url"];function Gp(e){
let t=e.itemKind==="work"?["cluster"]:[];return qp+ds(["id","type","language",...jp,"cited","cited_by",...t])}function Yp(e,t){
let n=t.documents.map(s=>{let{file:l,id:a}=y.items.document[s];return y.files[l]??a}),r=jp.map(s=>t.fields[s]??""),o=[t.
id,t.type,t.language,...r,n.length,n.join("; ")];return e.itemKind==="work"&&o.push(oS(e,t.position)),ds(o)}function oS(e,t){
let n=e.nodeOf(t);return n<0?"":Fe(e,e.community[n])?.label??""}function*Qp(e){let t=y.items[e.itemKind];yield qp+ds(["s\
ource","target","source_label","target_label","count","weight"]);for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let r=[t[e.item[e.from[n]]],t[e.item[e.to[n]]]],[o,s]=[r.map(({id:l})=>l),r.map(({label:l})=>l)];yield ds([...o,...s,e.count[n],
e.weight[n]])}}var iS=[["node","label","string"],["node","cluster","string"],["node","occurrences","double"],["node","year","int"],["no\
de","x","double"],["node","y","double"],["edge","count","double"],["edge","weight","double"]],sS={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","	":"&#9;","\n":"&#10;"};function fs(e){return e.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"\t\n]/g,t=>sS[t])}function Yt(e,t){return`<data key="${e}">${typeof t=="number"?t:fs(t)}</data>`}function lS(e,t){
let n=y.items[e.itemKind][e.item[t]],r=[Yt("label",n.label),Yt("cluster",Fe(e,e.community[t])?.label??""),Yt("occurrence\
s",e.occurrences[t]),n.year===null?"":Yt("year",n.year),Yt("x",rt.value.x[t]),Yt("y",rt.value.y[t])];return`<node id="${fs(
n.id)}">${r.join("")}</node>
`}function*Zp(e){let t=y.items[e.itemKind];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;for(let[n,r,o]of iS)yield`<key id="${r}" for="${n}" attr.name="${r}" attr.type="${o}"/>
`;yield`<graph edgedefault="${e.directed?"directed":"undirected"}">
`;for(let n=0;n<e.size;n+=1)H.value.item[e.item[n]]&&(yield lS(e,n));for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let[r,o]=[e.from,e.to].map(s=>t[e.item[s[n]]].id);yield`<edge source="${fs(r)}" target="${fs(o)}">${Yt("count",e.count[n])}${Yt(
"weight",e.weight[n])}</edge>
`}yield`</graph>
</graphml>
`}function*eh(e,t){let n=e.name==="csl-json",r=0;n&&(yield`[
`);for(let o of t){let s=e.textOf(o).replace(/\n+$/,"");s&&(r&&(yield n?`,
`:`

`),yield s,r+=1)}yield n?`
]
`:`
`}function*th(e,t){yield Gp(e);for(let n of t)yield Yp(e,y.items.work[n])}function*nh(e,t){let n=t.map(r=>e.textOf(r).trim()).
filter(Boolean);n.sort(new Intl.Collator(q.value).compare);for(let r of n)yield`${r}
`}function La(e,t){return t.filter(n=>e.textOf(n).trim()).length}function aS(){return y.items.work.map(({position:e})=>e)}function cS(e){let{itemKind:t,item:n,community:r}=v.value;return _l(
t,n.filter((o,s)=>r[s]===e))}function Ba(e){switch(e.what){case"selection":return El.value;case"cluster":return cS(e.community);case"\
visible":return Sl.value;case"all":return aS()}}function uS(){let e=L.value,t=v.value;return e?.what==="cluster"&&e.network===
t.place?e.community:t.communities[0]?.number??-1}var Pn=E(()=>dn.value?dn.value:El.value.length?{what:"selection"}:{what:H.
value.count<ye.value.length&&Sl.value.length?"visible":"all"}),ps=E(()=>Pn.value.what==="cluster"?Pn.value.community:uS());
function Fa(e,t=ps.value){dn.value=e==="cluster"?{what:e,community:t}:{what:e}}var wt=E(()=>Ba(Pn.value));function Da(){let e=Pn.value;if(e.what!=="cluster")return u(`take.file-${e.what}`);let t=Fe(v.value,e.community);return t?
_e(t):""}async function hs(e,t,n,r){try{Xn(await Up(e,t),n),Q(r,void 0,n)}catch(o){Q(u("take.failed"),void 0,String(o))}}
function rh(e){let t=sn([Da()],e.suffix),n=La(e,wt.value);return hs(eh(e,wt.value),e.mediaType,t,Xa(n))}function oh(e){let t=sn(
[Da(),P("format",e.name)],"txt"),n=La(e,wt.value);return hs(nh(e,wt.value),"text/plain",t,Xa(n))}function ih(){let e=sn(
[Da()],"csv"),t=th(v.value,wt.value);return hs(t,"text/csv",e,Xa(wt.value.length))}function Xa(e){let t=wt.value.length-
e,n=[u("take.saved",{n:e})];return t&&n.push(u("take.without-entry",{n:t})),n.join(" ")}function $a(e){let t=v.value,n=sn(
[P("network",t.kind)],e),r=e==="csv"?Qp(t):Zp(t);return hs(r,e==="csv"?"text/csv":"application/graphml+xml",n,u("take.ne\
twork-saved"))}async function Ja(e){await ha(e,!0)&&Q(u("take.picture-saved"))}function sh(){return i(er,{id:"downloads",title:u("take.title"),open:Hr,wide:!0,children:[i("div",{class:"take-columns",
children:[i(dS,{}),i(pS,{})]}),i(gS,{}),i(mS,{})]})}function mS(){let e=pt.value;return i("p",{class:"take-told",role:"s\
tatus",children:e?i(_,{children:[e.text," ",i(C,{class:"notice-quoted",text:e.quoted??""})]}):null})}function dS(){let e={
selection:u("take.selection"),cluster:u("take.cluster"),visible:u("take.visible"),all:u("take.all")};return i("fieldset",
{class:"take-scopes",children:[i("legend",{children:u("take.which-works")}),i(gs,{what:"selection",name:e.selection}),v.
value.communities.length?i(fS,{name:e.cluster}):null,i(gs,{what:"visible",name:e.visible}),i(gs,{what:"all",name:e.all})]})}
function gs({what:e,name:t}){let n=e==="cluster"?{what:e,community:ps.value}:{what:e},r=Ba(n).length;return i("label",{class:"\
check-line",children:[i("input",{type:"radio",name:"scope",value:e,checked:Pn.value.what===e,disabled:r===0,onChange:()=>Fa(
e)}),i("span",{children:t}),i("span",{class:"muted number",children:A(r)})]})}function fS({name:e}){return i(_,{children:[
i(gs,{what:"cluster",name:e}),i("select",{class:"field take-cluster","aria-label":u("take.which-cluster"),value:String(ps.
value),onChange:t=>Fa("cluster",Number(t.currentTarget.value)),children:v.value.communities.map(t=>i("option",{value:String(
t.number),children:_e(t)},t.number))})]})}function pS(){let e=R.formats.filter(({download:n})=>n),t=R.formats.filter(({copy:n,
download:r})=>n&&!r);return i("div",{class:"take-formats",children:[i("h3",{children:u("take.references")}),i("div",{class:"\
format-buttons",children:[e.map(n=>i(hS,{format:n},n.name)),i(Va,{name:"csv",hint:u("take.hint-csv"),act:ih})]}),t.length?
i(_,{children:[i("h3",{children:u("take.lines")}),i("div",{class:"format-buttons",children:t.map(n=>i(Va,{name:n.name,hint:u(
"take.hint-lines"),act:()=>oh(n)},n.name))})]}):null]})}function hS({format:e}){let t={bibtex:u("take.hint-bibtex"),ris:u(
"take.hint-ris"),"csl-json":u("take.hint-csl-json")};return i(Va,{name:e.name,hint:t[e.name]??"",act:()=>rh(e)})}function Va({
name:e,hint:t,act:n}){return i(S,{class:"button format-button","data-format":e,disabled:wt.value.length===0,onClick:()=>{
n()},children:[i("span",{class:"format-name",children:P("format",e)}),i("span",{class:"muted small",children:t})]})}function gS(){
return v.value.size?i("section",{class:"take-network",children:[i("h3",{children:u("take.network")}),i("div",{class:"for\
mat-row",children:[i(S,{"data-format":"png",onClick:()=>{Ja("png")},children:u("take.picture-png")}),i(S,{"data-format":"\
svg",onClick:()=>{Ja("svg")},children:u("take.picture-svg")}),i(S,{"data-format":"graphml",onClick:()=>{$a("graphml")},children:u(
"take.graphml")}),i(S,{"data-format":"edges",onClick:()=>{$a("csv")},children:u("take.edges")})]})]}):null}var br=class extends Lt{state={failure:null};static getDerivedStateFromError(t){return{failure:t??new Error("unknown")}}componentDidCatch(t){
console.error(t)}render(){return this.state.failure===null?this.props.children:i("section",{class:`failure ${this.props.
class}`,role:"alert",children:i(bS,{failure:this.state.failure,again:()=>this.setState({failure:null})})})}};function yS(e){
let t=e instanceof Error?e.stack??String(e):String(e);return`citegraph ${R?.version??""}
${navigator.userAgent}
${t}`}function bS({failure:e,again:t}){return i(_,{children:[i("h2",{children:u("shell.failure")}),i("p",{children:u("sh\
ell.failure-advice")}),i("pre",{class:"failure-text",tabIndex:0,children:String(e)}),i("div",{class:"failure-tools",children:[
i(S,{class:"button primary",onClick:t,children:u("shell.try-again")}),i(S,{onClick:()=>{Dn(yS(e),u("shell.error-copied"))},
children:u("shell.copy-error")})]})]})}var vS={browse:"list",map:"map",read:"details"};function lh(){let e={browse:u("shell.dock-browse"),map:u("shell.dock-map"),
read:u("shell.dock-read")};return i("nav",{class:"dock",id:"dock","aria-label":u("shell.panels"),children:["browse","map",
"read"].map(t=>i("button",{type:"button",class:"dock-button","data-name":t,"aria-pressed":ne.value===t?"true":"false",onClick:()=>{
ne.value=t},children:[i(K,{name:vS[t]}),e[t]]},t))})}function ch(){return i(er,{id:"help",title:u("shell.help"),open:jn,wide:!0,children:[i("h3",{children:u("shell.first-ste\
ps")}),i("ol",{class:"help-steps",children:[i("li",{children:u("shell.step-find")}),i("li",{children:u("shell.step-look")}),
i("li",{children:u("shell.step-select")}),i("li",{children:u("shell.step-take")})]}),i("div",{class:"help-tables",children:[
i(ah,{title:u("shell.keys"),lines:wS()}),i(ah,{title:u("shell.gestures"),lines:kS()})]})]})}function wS(){return[[["/"],
u("shell.key-search")],[["↑","↓"],u("shell.key-walk")],[["Enter"],u("shell.key-show")],[[u("shell.space")],u("shell.\
key-select")],[["←","→","↑","↓"],u("shell.key-move")],[["+","−","0"],u("shell.key-zoom")],[["L"],u("shell.key-\
lasso")],[["Esc"],u("shell.key-escape")],[["?"],u("shell.key-help")]]}function kS(){return[[[u("shell.click")],u("shell.\
click-does")],[[u("shell.double-click")],u("shell.double-click-does")],[[u("shell.ctrl-click")],u("shell.ctrl-click-does")],
[[u("shell.drag")],u("shell.drag-does")],[[u("shell.wheel")],u("shell.wheel-does")]]}function ah({title:e,lines:t}){return i(
"table",{class:"help-table",children:[i("caption",{children:e}),i("tbody",{children:t.map(([n,r])=>i("tr",{children:[i("\
th",{scope:"row",children:n.map(o=>i("kbd",{children:o},o))}),i("td",{children:r})]},r))})]})}var ys=260,bs=640,Ka={left:340,right:380},mt={left:{width:M(Ka.left),open:M(!0)},right:{width:M(Ka.right),open:M(!0)}};function go(e,t){
mt[e].width.value=Math.round(Math.min(bs,Math.max(ys,t)))}function uh(e){mt[e].width.value=Ka[e]}function xS(e){mt[e].open.
value=!0,ne.value=e==="left"?"browse":"read"}function vs(){xS("left"),setTimeout(()=>document.getElementById("search-box")?.
focus())}var mh=24;function za({side:e}){let{width:t,open:n}=mt[e];if(!n.value)return null;let r=e==="left"?1:-1;return i("div",{
class:`splitter ${e}`,role:"separator",tabIndex:0,"aria-orientation":"vertical","aria-label":e==="left"?u("shell.left-wi\
dth"):u("shell.right-width"),title:u("shell.splitter-help"),"aria-valuemin":ys,"aria-valuemax":bs,"aria-valuenow":t.value,
onDblClick:()=>uh(e),onPointerDown:s=>o(s,t.value,l=>go(e,l*r)),onKeyDown:s=>{let l={ArrowRight:mh,ArrowLeft:-mh}[s.key];
if(l)go(e,t.value+l*r);else if(s.key==="Home")go(e,ys);else if(s.key==="End")go(e,bs);else if(s.key==="Enter")n.value=!1;else
return;s.preventDefault()}});function o(s,l,a){let c=s.currentTarget,m=s.clientX;c.setPointerCapture(s.pointerId),c.onpointermove=
d=>a(l*r+d.clientX-m),c.onlostpointercapture=()=>{c.onpointermove=null}}}var SS=7e3;function yo(){pt.value=null}function dh(){let e=pt.value,t=z(null);return pe(()=>e&&!e.byHand?_S(e,t.current):
void 0,[e]),i("div",{class:"toast",id:"toast",role:"status","aria-live":"polite",ref:t,children:e?i(ES,{now:e}):null})}function _S(e,t){
let n=setInterval(()=>{!(t?.matches(":hover")||t?.contains(document.activeElement))&&pt.value===e&&yo()},SS);return()=>clearInterval(
n)}function ES({now:e}){let{text:t,action:n,quoted:r,byHand:o}=e;return i("div",{class:"toast-body",children:[i("span",{
class:"notice-text",children:t}),r?i(C,{class:"notice-quoted",text:r}):null,o===void 0?null:i(MS,{text:o}),n?i(S,{class:"\
button quiet",onClick:()=>{yo(),n.run()},children:n.text}):null,i(S,{class:"button tool","aria-label":u("base.close"),onClick:yo,
children:i(K,{name:"close"})})]})}function MS({text:e}){let t=z(null);return pe(()=>t.current?.select(),[e]),i("textarea",
{class:"text-to-copy",readOnly:!0,dir:"auto",ref:t,value:e,"aria-label":u("base.text-to-copy")})}function ws(e){let[t,n]=Ze(!1),r=z(null),o=z(null);pe(()=>t?OS(r.current,()=>n(!1)):void 0,[t]);let s=()=>{n(!1),o.current?.
focus()};return i("div",{class:"menu",ref:r,children:[i("button",{type:"button",class:e.class??"button",id:e.id,ref:o,"a\
ria-haspopup":"menu","aria-expanded":t?"true":"false",title:e.label,"aria-controls":t?`${e.id}-list`:void 0,onClick:()=>n(
!t),onKeyDown:l=>{l.key!=="ArrowDown"||t||(l.preventDefault(),n(!0))},children:e.children}),t?i(CS,{...e,close:s}):null]})}
function OS(e,t){let n=r=>{e?.contains(r.target)||t()};return document.addEventListener("pointerdown",n,!0),document.addEventListener(
"focusin",n,!0),()=>{document.removeEventListener("pointerdown",n,!0),document.removeEventListener("focusin",n,!0)}}var PS=7;
function CS(e){let t=z(null),n=z({text:"",at:0});ze(()=>{(t.current?.querySelector('[aria-checked="true"]')??fh(t.current)[0])?.
focus()},[]);let r=s=>{e.close(),e.choose(s)},o=e.items.length>PS?"many":"";return i("div",{class:`menu-list ${e.end?"at\
-end":""} ${o}`,role:"menu",ref:t,id:`${e.id}-list`,"aria-label":e.label,onKeyDown:s=>TS(s,e.close,n.current),children:IS(
e.items).map(([s,l])=>i("div",{class:"menu-group",role:"group","aria-label":s||void 0,children:[s?i("div",{class:"menu-h\
eading","aria-hidden":"true",children:s}):null,l.map(a=>i(AS,{item:a,checked:a.value===e.chosen,pick:r,id:`${e.id}-${String(
a.value)}`},a.text))]},s))})}function AS({id:e,item:t,checked:n,pick:r}){let{text:o,note:s,detail:l}=t;return i("button",
{type:"button",class:t.faint?"menu-item faint":"menu-item",role:"menuitemradio",tabIndex:-1,"aria-checked":n?"true":"fal\
se","aria-labelledby":`${e}-text`,"data-text":o,onClick:()=>r(t.value),"aria-describedby":l?`${e}-detail ${e}-note`:void 0,
children:[i("span",{class:"menu-mark",children:n?i(K,{name:"check"}):null}),i("span",{class:"menu-text",id:`${e}-text`,children:o}),
i("span",{class:"menu-note",id:`${e}-note`,children:s}),l?i("span",{class:"menu-detail",id:`${e}-detail`,children:l}):null]})}
function IS(e){let t=new Map;for(let n of e){let r=t.get(n.group??"")??[];t.set(n.group??"",[...r,n])}return[...t]}function fh(e){
return[...e?.querySelectorAll("[role=menuitemradio]")??[]]}function TS(e,t,n){let r=fh(e.currentTarget),o=r.indexOf(document.
activeElement),s={ArrowDown:(o+1)%r.length,ArrowUp:(o-1+r.length)%r.length,Home:0,End:r.length-1};if(e.key==="Escape"||e.
key==="Tab")t();else if(e.key in s)r[s[e.key]]?.focus();else if(e.key.length===1&&e.key!==" ")RS(e,r,o,n);else return;e.
stopPropagation(),e.key!=="Tab"&&e.preventDefault()}function RS(e,t,n,r){let o=e.key.toLowerCase(),s=e.timeStamp-r.at<1e3;
r.text=s&&r.text!==o?r.text+o:o,r.at=e.timeStamp;let l=r.text.length>1?n:n+1;t.map((c,m)=>t[(l+m)%t.length]).find(c=>c.dataset.
text?.toLowerCase().startsWith(r.text))?.focus()}var gh=60,NS=6e4,Wa=":";function Ha(e,t){let n=[...t],r=y.items[e];return n.length<=gh?n.map(o=>encodeURIComponent(Cn(r[o]?.
id??""))).join(","):r.length>NS?"":`${Wa}${yh(e)}.${BS(n,r.length)}`}function Ua(e,t){if(t.startsWith(Wa))return LS(e,t.
slice(Wa.length));let n=t.split(",").slice(0,gh).map(vr),r=ks(e),o=n.map(l=>l===""?-1:r.get(l)),s=o.filter(l=>l!==void 0);
return{positions:s,missing:o.length-s.length}}function LS(e,t){let[n,r=""]=t.split(".");return n!==yh(e)?{positions:[],missing:1}:
{positions:FS(r,y.items[e].length),missing:0}}function vr(e){try{return decodeURIComponent(e)}catch{return e}}function Cn(e){
return e.replace(new RegExp("\\p{Surrogate}","gu"),"�")}var ph=new Map;function ks(e){let t=ph.get(e);return t||(t=new Map(
y.items[e].map(({id:n,position:r})=>[Cn(n),r])),ph.set(e,t)),t}var hh=new Map;function yh(e){let t=hh.get(e);if(t===void 0){
let n=2166136261;for(let{id:r}of y.items[e])for(let o of`${r}
`)n=Math.imul(n^(o.codePointAt(0)??0),16777619);t=(n>>>0).toString(36),hh.set(e,t)}return t}var bh="ABCDEFGHIJKLMNOPQRST\
UVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function BS(e,t){let n=new Uint8Array(Math.ceil(t/6));for(let r of e)n[Math.
floor(r/6)]|=1<<r%6;return Array.from(n,r=>bh[r]).join("").replace(/A+$/,"")}function FS(e,t){let n=[];for(let r=0;r<e.length&&
6*r<t;r+=1){let o=bh.indexOf(e[r]);for(let s=0;s<6;s+=1){let l=6*r+s;o>0&&o&1<<s&&l<t&&n.push(l)}}return n}function vh(e){if(!e||e.what==="rows")return"";if(e.what==="item")return qa(e.kind,Lo(e.kind,e.position).id);let t=J[e.network];
if(e.what==="cluster")return qa("cluster",t.kind,String(e.community));let n=y.items[t.itemKind],r=[t.from[e.edge],t.to[e.
edge]];return qa("edge",t.kind,...r.map(o=>n[t.item[o]].id))}function qa(...e){return e.map(t=>encodeURIComponent(Cn(t))).
join(":")}function wh(e){let[t,...n]=e.split(":").map(vr);if(t==="edge")return XS(n);if(t==="cluster")return DS(n);if(!Object.
hasOwn(y.items,t))return null;let r=t,o=ks(r).get(n[0]);return o===void 0?null:{what:"item",kind:r,position:o}}function kh(e){
return J.find(t=>t.kind===e)}function DS([e,t]){let n=kh(e),r=n?.communities.find(o=>String(o.number)===t);return n&&r?{
what:"cluster",network:n.place,community:r.number}:null}function XS([e,...t]){let n=kh(e);if(!n)return null;let r=t.map(
l=>{let a=ks(n.itemKind).get(l);return a===void 0?-1:n.nodeOf(a)});if(r.length!==2||r.includes(-1))return null;let s=[...n.
edgesOf(r[0])].find(l=>ft(n,l,r[0])===r[1]);return s===void 0?null:{what:"edge",network:n.place,edge:s}}var xh=200,Mh=1e3;function xs(e,t,n){return{name:e,write:()=>n.value===t[0]?"":n.value,read:r=>{n.value=t.find(o=>o===r)??
t[0]}}}function Sh(e,t){return{name:e,write:()=>X.value[t]?"":"0",read:n=>G({[t]:n!=="0"})}}function _h(e,t){let n=t==="\
typesOff"?"type":"language";return{name:e,write:()=>[...X.value[t]].map(r=>`,${encodeURIComponent(Cn(r))}`).join(""),read:r=>{
let o=new Set(r.split(",").slice(1,Mh).map(vr)),s=o.size?new Set(y.items.work.map(l=>l[n])):o;G({[t]:new Set([...o].filter(
l=>s.has(l)))})}}}function Eh(e,t,n){return{name:e,write:()=>Ha(t,X.value[n]),read:r=>{let{positions:o,missing:s}=r?Ua(t,
r):Oh;return G({[n]:new Set(o)}),s}}}var Oh={positions:[],missing:0},$S={name:"network",write:()=>tt.value===0?"":v.value.
kind,read:e=>{Re(Math.max(0,J.findIndex(({kind:t})=>t===e)))}},JS={name:"years",write:()=>X.value.years?.join("..")??"",
read:e=>{let t=/^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(e),n=t&&[Number(t[1]),Number(t[2])];G({years:n&&n[0]<=n[1]?n:null})}},
VS={name:"strongest",write:()=>X.value.strongest===1?"":String(X.value.strongest),read:e=>{let t=e?Number(e):NaN;G({strongest:t>=
0&&t<=1?t:Lr.strongest})}},KS={name:"clusters-off",write:()=>[...X.value.communitiesOff].join(","),read:e=>{let t=new Set(
[-1,...v.value.communities.map(({number:r})=>r)]),n=e?e.split(",").slice(0,Mh).map(Number):[];G({communitiesOff:new Set(
n.filter(r=>t.has(r)))})}},zS={name:"query",write:()=>encodeURIComponent(Cn(ie.value.slice(0,xh))),read:e=>{ie.value=vr(
e).slice(0,xh)}},WS={name:"select",write:()=>{let{kind:e,positions:t}=Se.value,n=t.size?Ha(e,t):"";return n&&`${e}:${n}`},
read:e=>{let[t]=e.split(":",1),n=Object.hasOwn(y.items,t),r=e.slice(t.length+1),{positions:o,missing:s}=n&&r?Ua(t,r):Oh,
l=o.filter(a=>a>=0).sort((a,c)=>a-c);return Se.value={kind:n?t:"work",positions:new Set(l)},s}},HS={name:"focus",write:()=>vh(
L.value),read:e=>(L.value=e?wh(e):null,e&&!L.value?1:0)},US=["label","year","works","cited","links","strength"],qS={name:"\
sort",write:()=>{let{column:e,descending:t}=nt.value;return e==="cited"&&t?"":`${t?"-":""}${e}`},read:e=>{let t=US.find(
n=>n===e.replace(/^-/,""));nt.value=t?{column:t,descending:e.startsWith("-")}:{column:"cited",descending:!0}}},jS={name:"\
lang",write:()=>q.value===Or()?"":q.value,read:e=>{q.value=Object.hasOwn(R.texts,e)?e:Or()}},GS={name:"camera",write:()=>{
let e=ir.value;return e?[e.x.toFixed(1),e.y.toFixed(1),e.scale.toPrecision(4)].join(","):""},read:e=>{let t=e?e.split(",").
map(Number):[],[n,r,o]=t,s=t.length===3&&Math.abs(n)<1e7&&Math.abs(r)<1e7&&o>1e-4&&o<1e3;ir.value=s?{x:n,y:r,scale:o}:null}},
YS=["system","light","dark"],QS=["occurrences","strength","pagerank"],ZS=["details","review","problems","about"],e_=["li\
st","filters","clusters"],ja=[$S,HS],Ga=[...ja,{name:"layout",write:()=>an.value==="map"?"":encodeURIComponent(an.value),
read:e=>{let t=J.some(({layouts:n})=>n.some(({name:r})=>r===e));an.value=t?e:"map"}},zS,JS,Sh("without-year","withoutYea\
r"),Sh("unlinked","singletons"),_h("types-off","typesOff"),_h("languages-off","languagesOff"),Eh("documents-off","docume\
nt","documentsOff"),Eh("venues-off","venue","venuesOff"),KS,VS,WS,qS,xs("size",QS,Ue),{name:"areas",write:()=>St.value?"":
"0",read:e=>{St.value=e!=="0"}},xs("theme",YS,ht),jS,xs("read",ZS,gt),xs("browse",e_,Je),GS];var t_=400,n_=Ga.map(({name:e,write:t})=>E(()=>{let n=t();return n&&`${e}=${n}`})),Ya=E(()=>{let e=n_.map(({value:t})=>t).
filter(Boolean).join("&");return e?`#${e}`:""}),Qa=E(()=>{let e=L.value;return e?.what==="rows"?`${v.value.kind} ${e.rows.
title}`:`${v.value.kind} ${JSON.stringify(e)}`}),wo=new Map,An=0,[Ss,vo]=["",""],bo=0;function Za(e,t=Ga){let n=new Map;
for(let o of e.replace(/^#/,"").split("&")){let[s]=o.split("=",1);n.set(s,o.slice(s.length+1))}let r=0;Ft(()=>{for(let o of t)
r+=r_(o,n.get(o.name)??"")}),r&&Q(u("base.link-is-old",{n:r}))}function r_(e,t){try{return e.read(t)??0}catch{return 0}}
function ec(e,t){let n=`${location.pathname}${location.search}${t}`;try{history[e]({entry:An},"",n)}catch{}}function _s(){
clearTimeout(bo),bo=0,ec("replaceState",vo)}function o_(e,t){e!==Ss?(bo&&_s(),An+=1,ec("pushState",t)):t!==vo&&!bo&&(bo=
window.setTimeout(_s,t_)),[Ss,vo]=[e,t],wo.set(An,L.peek())}function i_(e){let t=e.state,n=typeof t?.entry=="number"?t.entry:
-1;Ft(()=>{wo.has(n)?l_(n):s_(),[Ss,vo]=[Qa.value,Ya.value]}),_s()}function s_(){An+=1,Za(location.hash),wo.set(An,L.value)}
function l_(e){let t=wo.get(e)??null;An=e,Za(location.hash,ja),L.value=t,He.value=He.value.at(-1)===t?He.value.slice(0,-1):
[],!t&&ne.value==="read"&&(ne.value="map")}function Ph(){location.hash.length>1&&Za(location.hash),[Ss,vo]=[Qa.value,Ya.
value],wo.set(An,L.value),ec("replaceState",location.hash),U(()=>o_(Qa.value,Ya.value)),addEventListener("popstate",i_)}
function Ch(){return _s(),location.href}var tc={cocitation:["cocitation","author-cocitation","venue-cocitation","term-cocitation","proximity-cocitation"],citation:[
"citation","two-mode"],coupling:["coupling","author-coupling","venue-coupling"],authors:["co-authorship"],words:["keywor\
ds","terms"]};function a_(e){return Object.keys(tc).find(t=>tc[t].includes(e))??"other"}function Ah(e){return e.size?[u(
"shell.nodes",{n:e.size}),u("shell.links",{n:e.edges})].join(" · "):u("shell.empty-network")}function c_(e){return{value:e.
place,text:P("network",e.kind),group:P("network-group",a_(e.kind)),detail:P("joins",e.kind),note:Ah(e),faint:!e.edges}}function u_(){
let e=Object.values(tc).flat(),t=({kind:n})=>(e.indexOf(n)+e.length+1)%(e.length+1);return[...J].sort((n,r)=>t(n)-t(r)||
n.place-r.place)}function Ih(){let e=v.value;return e.place<0?null:i(ws,{id:"network-menu",label:u("shell.networks"),class:"\
button network-button",items:u_().map(c_),chosen:e.place,choose:Re,children:[i(K,{name:"network"}),i("span",{class:"netw\
ork-name",children:P("network",e.kind)}),i("span",{class:"network-short",children:P("network-short",e.kind)}),i("span",{
class:"network-size",children:Ah(e)}),i(K,{name:"down"})]})}function Nh(){return i("header",{class:"toolbar",children:[i(Rh,{side:"left"}),i("h1",{class:"toolbar-title",dir:"auto",
title:R.title,children:R.title}),i("div",{class:"toolbar-choice",children:[i(Ih,{}),i(m_,{})]}),i("div",{class:"toolbar-\
actions",children:[i(S,{class:"button take-button",id:"open-downloads",title:u("shell.take-away-help"),onClick:()=>Gn(),
children:[i(K,{name:"download"}),i("span",{children:u("shell.take-away")})]}),i(Th,{id:"copy-link",icon:"link",name:u("s\
hell.copy-link"),act:g_}),i(p_,{}),i(h_,{}),i(Th,{id:"open-help",icon:"help",name:u("shell.help"),act:()=>{jn.value=!0}}),
i(Rh,{side:"right"})]})]})}function Th({id:e,icon:t,name:n,act:r}){return i(S,{class:"button tool",id:e,title:n,"aria-la\
bel":n,onClick:r,children:i(K,{name:t})})}function Rh({side:e}){let{open:t}=mt[e],n=e==="left"?u("shell.left-panel"):u("\
shell.right-panel");return i(S,{class:"button tool panel-button",id:`toggle-${e}`,title:n,"aria-label":n,"aria-pressed":t.
value?"true":"false",onClick:()=>{t.value=!t.value},children:i(K,{name:e})})}function m_(){let{layouts:e}=v.value;if(e.length<
2)return null;let t=e.map(({name:n})=>({value:n,text:nc(`shell.layout-${n}`,n),short:nc(`shell.layout-${n}-short`,""),hint:nc(
`shell.hint-${n}`,"")}));return i(et,{label:u("shell.layout"),choices:t,chosen:rt.value.name,choose:n=>{an.value=n}})}function nc(e,t){
return Bo(e)?u(e):t}var d_=["system","light","dark"],f_={system:"half",light:"sun",dark:"moon"};function p_(){let e={system:u(
"shell.theme-system"),light:u("shell.theme-light"),dark:u("shell.theme-dark")},t=u("shell.theme",{name:e[ht.value]});return i(
ws,{id:"theme-menu",label:t,class:"button tool",end:!0,items:d_.map(n=>({value:n,text:e[n]})),chosen:ht.value,choose:n=>{
ht.value=n},children:[i(K,{name:f_[ht.value]}),i("span",{class:"visually-hidden",children:t})]})}function h_(){let e=Object.
keys(R.texts).map(t=>({value:t,text:t.toUpperCase(),lang:t,hint:new Intl.DisplayNames(t,{type:"language"}).of(t)}));return i(
et,{class:"small languages",label:u("shell.language"),choices:e,chosen:q.value,choose:t=>{q.value=t}})}function g_(){Dn(
Ch(),u("shell.link-copied"))}function Lh(){return i(_,{children:[i(y_,{}),i(Nh,{}),i(b_,{}),i(lh,{}),i(sh,{}),i(ch,{}),i(dh,{})]})}function y_(){return i(
"a",{class:"skip-link",href:"#search-box",onClick:e=>{e.preventDefault(),vs()},children:u("shell.skip")})}function b_(){
let{left:e,right:t}=mt;return i("div",{class:"workbench","data-panel":ne.value,"data-left":e.open.value?"open":"closed",
"data-right":t.open.value?"open":"closed",style:{"--left":`${e.width.value}px`,"--right":`${t.width.value}px`},children:[
i(br,{class:"panel browse",children:i(Hm,{})}),i(za,{side:"left"}),i("main",{class:"middle",children:i(br,{class:"map-ar\
ea",children:i(bf,{})})}),i(za,{side:"right"}),i(br,{class:"panel read",children:i(wp,{review:i(Hp,{}),questions:gr.value.
length})})]})}var rc=matchMedia("(prefers-color-scheme: dark)"),Bh=M(rc.matches);rc.addEventListener("change",()=>{Bh.value=rc.matches});
var oc=M(!1),Fh=E(()=>oc.value?"light":ht.value!=="system"?ht.value:Bh.value?"dark":"light");function Xh(){U(()=>{document.documentElement.dataset.theme=Fh.value}),U(()=>{document.documentElement.lang=q.value,document.
title=R.title||u("shell.title")}),U(()=>{L.value&&(mt.right.open.value=!0)}),U(()=>{Hr.value||(dn.value=null)}),addEventListener(
"beforeprint",()=>Dh(!0)),addEventListener("afterprint",()=>Dh(!1)),document.addEventListener("keydown",w_),v_()}function Dh(e){
oc.value=e,sa()}function v_(){let e=window;e.citegraph={...e.citegraph,searchKey:fe,page:R}}function w_(e){if(!(e.defaultPrevented||
document.querySelector("dialog[open]"))&&(e.key==="Escape"&&k_(),!(e.ctrlKey||e.metaKey||e.altKey||bn(e.target)))){if(e.
key==="/")vs();else if(e.key==="?")jn.value=!0;else return;e.preventDefault()}}function k_(){pt.value?yo():ie.value?ie.value=
"":L.value&&Z(null)}function x_(){q.value=Or(),Ph(),Su(),Xh(),yc(i(Lh,{}),document.getElementById("app"))}function S_(){document.getElementById(
"unreadable").hidden=!1}su().then(x_).catch(S_);})();
