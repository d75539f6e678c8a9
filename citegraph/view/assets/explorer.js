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
"use strict";(()=>{var X,Ra,cs,At,ls,fo,Na,uo,La,us,as,nh,mr=Symbol.for("pv"),po={},ho=[],rh=/^m(i|n|o|s|text|space)$/,ms=Array.isArray,ds=ho.
slice,Gt=Object.assign;function jt(e){e&&e.parentNode&&e.remove()}function Ba(e,t,n){var r,o,s,l={},a=arguments.length;for(s in t)
s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:l[s]=t[s];return a>2&&(l.children=a>3?ds.call(arguments,2):n),ur(e,
l,r,o,null)}function ur(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:mr,__v:o||
++Ra,__i:-1,__u:0};return!o&&X.vnode&&X.vnode(s),s}function _(e){return e.children}function Tt(e,t){this.props=e,this.context=t,this.__g=0}function Rt(e,t){if(t==null)return e.
__&&Rt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Rt(e)}function oh(e){var t,n=e.__v,r=n.__e,o=[],s=[],l=e.__P;l&&((t=Gt({constructor:mr},n)).__v=n.__v+1,
X.vnode&&X.vnode(t),fs(l,t,n,e.__n,l.namespaceURI,32&n.__u?[r]:null,o,r||Rt(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,
Va(o,t,s),n.__=n.__e=null,t.__e!=r&&Fa(t))}function Fa(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Fa(e)}function Aa(e){(8&e.__g||(e.__g|=8,At.push(e),fo++))&&ls==X.debounceRendering||
((ls=X.debounceRendering)||queueMicrotask)(Da)}function Da(){try{for(var e,t=1;At.length;)At.length>t&&At.sort(Na),e=At.
shift(),t=At.length,8&e.__g&&oh(e)}finally{(fo=At.length)&&(ls||queueMicrotask)(Da)}}function Xa(e,t,n,r,o,s,l,a,c,m,d){
var f,h,p,y,k,b,S=r.__k||ho,w=t.length;for(c=ih(n,t,S,c,w),f=0;f<w;f++)(p=n.__k[f])!=null&&(h=~p.__i&&S[p.__i]||po,p.__i=
f,b=fs(e,p,h,o,s,l,a,c,m,d),y=p.__e,(h.ref!=p.ref||8&h.__u)&&(h.ref&&ps(h.ref,null,p,h),p.ref&&d.push(p.ref,p.__c||y,p)),
k=k||y,4&p.__u?(c=$a(p,c,e,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="function"&&b!==void 0?c=b:y&&(c=y.nextSibling),p.
__u&=-21);return n.__e=k,c}function ih(e,t,n,r,o){var s,l,a,c,m,d,f,h,p,y=n.length,k=y,b=0,S=0,w=e.__k=Array(o);for(s=0;s<
o;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=w[s]=ur(null,
l):ms(l)?l=w[s]=ur(_,{children:l}):l.constructor===mr&&l.__b?l=w[s]=ur(l.type,l.props,l.key,l.ref,l.__v):w[s]=l,c=s+b,l.
__=e,l.__b=e.__b+1,a=null,~(m=l.__i=sh(l,n,c,k))&&(k--,(a=n[m])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,m==c-1?b--:m==c+1?b++:m!=
c&&(m>c?b--:b++,S=1)):(~m||(o>y?b--:o<y&&b++),typeof l.type!="function"&&(l.__u|=4))):w[s]=null;if(S){for(d=[],f=[],s=0;s<
o;s++)if((l=w[s])&&16&l.__u){for(b=0,h=d.length;b<h;)d[p=b+h>>1]<l.__i?b=p+1:h=p;d[b]=l.__i,f[s]=b+1}for(b=d.length;s--;)
f[s]&&(f[s]==b?b--:w[s].__u|=4)}if(k)for(s=0;s<y;s++)!(a=n[s])||2&a.__u||(a.__e==r&&(r=Rt(a)),hs(a,a));return r}function $a(e,t,n,r){
var o,s,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=$a(
o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Rt(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!r&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function sh(e,t,n,r){var o,s=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&s==null||c&&s==a.key&&l==a.type)return n;
if(r>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&s==a.key&&l==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&s==a.key&&l==a.type)return o}return-1}function Ta(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function co(e,t,n,r,o){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.
cssText=r=""),r)for(t in r)n&&t in n||Ta(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Ta(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(l=as[t]||(as[t]=
lh(t)),(e.__a||(e.__a={}))[t]=us,s=t!=(t=t.replace(La,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,s):e.removeEventListener(t,l,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function lh(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[uo]==null)t[uo]=us++;else if(t[uo]<this.__a[e])return;return n(X.event?X.event(t):t)}}}function fs(e,t,n,r,o,s,l,a,c,m){
var d,f,h,p,y,k,b,S,w,M,T,R,W,B,ve,it,we,Ee,ee=t.type;if(t.constructor!==mr)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&
(t.__u|=c,f=s=[],d.nodeType==8?a=mo(d,s):s.push(d),a=s[0]||a),(d=X.__b)&&d(t);e:if(typeof ee=="function"){h=l.length;try{
if(S=t.props,w=(d=ee.prototype)&&d.render,M=(d=ee.contextType)&&r[d.__c],T=d?M?M.props.value:d.__:r,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(w?t.__c=p=new ee(S,T):(t.__c=p=new Tt(S,T),p.constructor=ee,p.render=ch),M&&M.sub(p),p.state||(p.state=
{}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),w&&(p.__s||(p.__s=p.state),ee.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
Gt({},p.__s)),Gt(p.__s,ee.getDerivedStateFromProps(S,p.__s)))),y=p.props,k=p.state,p.__v=t,n.__c){if(S!==y&&w&&!ee.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(S,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(S,p.__s,T)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(ae){ae&&(ae.__=t)}),ho.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),a=Rt(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(S,p.__s,T),w&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(y,k,b)})}else w&&!ee.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),w&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=T,p.props=S,p.__P=e,p.__g&=-5,R=X.__r,W=w?25:0;do p.__g&=-9,R&&R(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++W<25);w&&(ho.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=Gt({},r,p.getChildContext())),
w&&n.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(y,k)),B=d&&d.type===_&&d.key==null?d.props.children:d,
S.__P&&(d=a,o=(e=S.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ae){ae&&hs(ae,ae)}),n.__k=null),
a=n.__k?Rt(n,0):null),a=Xa(e,ms(B)?B:[B],t,n,r,o,s,l,a,c,m),S.__P&&(t.__e=null,a=d),t.__u&=-161,f&&f.some(jt),p.__h.length&&
l.push(p),1&p.__g&&(p.__g&=-4)}catch(ae){if(l.length=h,t.__v=null,c||s)if(ae&&ae.then){if(t.__u|=128|c,s){for(~(we=s.indexOf(
a||void 0))||(we=s.length);(Ee=s[we-1])&&Ee.nodeType==8;)we--;for(;we<s.length;we++)if(Ee=s[we])if(s[we]=null,ve){if(Ee==
it)break}else{if(Ee.nodeType!=8)break;Ee.data.startsWith("$s")&&(it=mo(ve=Ee))}}if(!ve){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ve=a}(d=mo(ve=t.__c.__z||(t.__c.__z=ve)))?(t.__e=ve,a=d):t.__e=a,a=a&&a.nextSibling}else s&&s.some(jt);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ae&&ae.then||Ja(t),X.__e(ae,t,n)}}else a=t.__e=ah(n.__e,t,n,r,o,s,l,c,m,e);return(d=
X.diffed)&&d(t),a}function mo(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ja(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Ja))}function Va(e,t,n){for(var r=0;r<n.length;)ps(n[r++],n[r++],n[r++]);X.__c&&X.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){X.__e(s,o.__v)}})}function ah(e,t,n,r,o,s,l,a,c,m){
var d,f,h,p,y,k,b,S,w=n.props||po,M=t.props,T=t.type;if(T=="svg"?o="http://www.w3.org/2000/svg":T=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((y=s[d])&&(T?y.localName==T:
y.nodeType==3)){e=y,s[d]=null;break}}if(!e){if(S=m.ownerDocument||document,!T)return S.createTextNode(M);e=S.createElementNS(
o,T,M.is?M:m),a&&(X.__m&&X.__m(t,s),a=!1),s=null}if(T){if(m=T=="template"&&e.content||e,s=T=="textarea"&&M.defaultValue!=
null?null:s&&ds.call(m.childNodes),!a&&s)for(w={},d=0;d<e.attributes.length;d++)w[(y=e.attributes[d]).name]=y.value;for(d in w)
y=w[d],d=="dangerouslySetInnerHTML"?h=y:d=="children"||d in M||d=="value"&&"defaultValue"in M||d=="checked"&&"defaultChe\
cked"in M||co(e,d,null,y,o);for(d in M)y=M[d],d=="children"?p=y:d=="dangerouslySetInnerHTML"?f=y:d=="value"?k=y:d=="chec\
ked"?b=y:a&&typeof y!="function"||w[d]===y||co(e,d,y,w[d],o);f?(a||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=
f.__html),t.__k=[]):(h&&(e.textContent=""),(T=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&rh.test(T))&&(o=
"http://www.w3.org/1999/xhtml"),Xa(m,ms(p)?p:[p],t,n,r,o,s,l,s?s[0]:n.__k&&Rt(n,0),a,c),s&&s.some(jt)),a&&T!="textarea"||
(d="value",T=="progress"&&k==null?e.removeAttribute(d):k==null||k===e[d]&&(T!="progress"||k)||co(e,d,k,w[d],o),d="checke\
d",b!=null&&b!=e[d]&&co(e,d,b,w[d],o))}else w===M||a&&e.data==M||(e.data=M);return e}function ps(e,t,n,r){try{typeof e==
"function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
X.__e(o,n)}}function hs(e,t,n){var r,o,s,l;if(X.unmount&&X.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||ps(r,null,
t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){X.__e(a,t)}r.__P=r.__n=null}if(r=e.__k)for(l=
0;l<r.length;l++)r[l]&&hs(r[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=mo(r,s=[]))&&(r==
e.__e&&s.some(jt),jt(o),jt(r)),n||jt(e.__e),e.__e=e.__c=e.__=null}function ch(e,t,n){return this.constructor(e,n)}function Ka(e,t){
var n,r,o,s;X.__&&X.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=ur(_,{children:[e]}),
o=[],s=[],fs(t,t.__k,r||po,po,t.namespaceURI,r?null:t.firstChild?ds.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),
Va(o,t.__k,s),t.__k.props.children=null}X={__e:function(e,t,n,r){for(var o,s,l;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((l=(s=o.constructor)&&s.getDerivedStateFromError)&&
o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),l=1),l&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw fo=0,e}},Ra=0,cs=function(e){return e!=null&&e.constructor===mr},Tt.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Gt({},this.state)),typeof e=="function"&&(e=e(Gt({},n),this.props)),e&&(Gt(
n,e),this.__v&&(t&&this.__k.push(t),Aa(this)))},Tt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Aa(this))},Tt.prototype.render=_,At=[],fo=0,Na=function(e,t){return e.__v.__b-t.__v.__b},uo=Symbol(),La=/(PointerCapture)$|Capture$/i,
us=0,as={},nh=0;var En,ie,gs,za,ys=Object.is,go=0,Za=[],bs=[],ne=X,Wa=ne.__b,Ha=ne.__r,Ua=ne.diffed,qa=ne.__c,ja=ne.unmount,Ga=ne.__;function yo(e,t){
ne.__h&&ne.__h(ie,e,go||t),go=0;var n=ie.__H||(ie.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function We(e){
return go=1,ws(ec,e)}function ws(e,t,n){var r=yo(En++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):ec(void 0,t),function(s){var l=(r.
__N||r.__)[0],a=r.t(l,s);ys(l,a)||(r.__N=[a,r.__[1]],r.__c.setState({}))}],r.__c=ie,!ie.__f)){ie.__f=!0;var o=ie.shouldComponentUpdate;
ie.shouldComponentUpdate=function(s,l,a){var c=this.__H;if(!c)return!0;var m=!1,d=this.props!=s;if(c.__.some(function(h){
h.__N&&(m=!0,ys(h.__[0],h.__N[0])||(d=!0))}),o){var f=o.call(this,s,l,a);return m?f||d:f}return!m||d}}return r.__}function ce(e,t){
var n=yo(En++,3);!ne.__s&&ks(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ie.__H.__h.push(n))}function st(e,t){var n=yo(En++,4);!ne.
__s&&ks(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ie.__h.push(n))}function z(e){return go=5,Ae(function(){return{current:e}},[])}function Ae(e,t){var n=yo(En++,7);return ks(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function uh(){var e;do{for(;e=bs.shift();)try{dr(e)}catch(n){ne.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Za.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(dr),t.__h.some(vs),t.__h=[]}catch(n){t.__h=[],ne.__e(n,e.__v)}}}while(bs.length)}ne.__b=function(e){
ie=null,Wa&&Wa(e)},ne.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ga&&Ga(e,t)},ne.__r=function(e){Ha&&Ha(e),
En=0;var t=(ie=e.__c).__H;t&&(gs==ie?ie.__h=[]:(t.__h.some(dr),t.__h.some(vs),En=0),t.__h=[],t.__.some(function(n){n.__N&&
(n.__=n.__N),n.u=n.__N=void 0})),gs=ie},ne.diffed=function(e){Ua&&Ua(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Qa(Za.push(
t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),gs=ie=null},ne.__c=function(e,t){t.some(function(n){try{n.__h.some(dr),
n.__h=n.__h.filter(function(r){return!r.__||vs(r)})}catch(r){n.__h=[function(){throw r}]}}),qa&&qa(e,t)},ne.unmount=function(e){
ja&&ja(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Qa(bs.push(o))}else dr(o)}catch(s){t=s}}),r.__H=void 0,t&&ne.__e(t,r.__v))};var Ya=typeof requestAnimationFrame==
"function";function mh(e){var t,n=function(){clearTimeout(r),Ya&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);
Ya&&(t=requestAnimationFrame(n))}function Qa(e){e!=1&&za==ne.requestAnimationFrame||((za=ne.requestAnimationFrame)||mh)(
uh)}function dr(e){var t=ie,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ie=t}function vs(e){var t=ie;e.__c=e.__(),ie=
t}function ks(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!ys(n,e[r])})}function ec(e,t){return typeof t==
"function"?t(e):t}var dh=Symbol.for("preact-signals");function ko(){if(bt>1)bt--;else{var e,t=!1;for((function(){var o=vo;for(vo=void 0;o!==
void 0;){var s=o.S;if(s.v===o.v)for(var l=s.t;l!==void 0;l=l.x)l.i===o.i&&(l.i=s.i);o=o.o}})();pr!==void 0;){var n=pr;for(pr=
void 0,bo++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&nc(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(bo=0,bt--,
t)throw e}}function Nt(e){if(bt>0)return e();xs=++fh,bt++;try{return e()}finally{ko()}}var fr,G=void 0;function hr(e){var t=G,
n=fr;G=void 0,fr=void 0;try{return e()}finally{G=t,fr=n}}var pr=void 0,bt=0,bo=0,fh=0,xs=0,vo=void 0,wo=0;function tc(e){
if(G!==void 0){var t=e.n;if(t===void 0||t.t!==G)return t={i:0,S:e,p:G.s,n:void 0,t:G,e:void 0,x:void 0,r:t},G.s!==void 0&&
(G.s.n=t),G.s=t,e.n=t,32&G.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=G.
s,t.n=void 0,G.s.n=t,G.s=t),t}}function ue(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,
this.Z=t?.unwatched,this.name=t?.name}ue.prototype.brand=dh;ue.prototype.h=function(){return!0};ue.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:hr(function(){var r;(r=t.W)==null||r.call(t)}))};
ue.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.
e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&hr(function(){var o;(o=t.Z)==null||o.call(t)}))}};ue.prototype.subscribe=
function(e){var t=this;return U(function(){var n=t.value;hr(function(){return e(n)})},{name:"sub"})};ue.prototype.valueOf=
function(){return this.value};ue.prototype.toString=function(){return this.value+""};ue.prototype.toJSON=function(){return this.
value};ue.prototype.peek=function(){var e=this;return hr(function(){return e.value})};Object.defineProperty(ue.prototype,
"value",{get:function(){var e=tc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(bo>100)
throw new Error("Cycle detected");(function(n){bt!==0&&bo===0&&n.l!==xs&&(n.l=xs,vo={S:n,v:n.v,i:n.i,o:vo})})(this),this.
v=e,this.i++,wo++,bt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ko()}}}});function O(e,t){return new ue(e,t)}
function nc(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function rc(e){for(var t=e.
s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function oc(e){for(var t=e.
s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==
void 0&&(t.r=void 0),t=r}e.s=n}function Yt(e,t){ue.call(this,void 0,t),this.x=e,this.s=void 0,this.g=wo-1,this.f=4}Yt.prototype=
new ue;Yt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===wo))return!0;if(this.
g=wo,this.f|=1,this.i>0&&!nc(this))return this.f&=-2,!0;var e=G;try{rc(this),G=this;var t=this.x();(16&this.f||this.v!==
t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return G=e,oc(this),this.f&=-2,!0};
Yt.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}ue.prototype.S.call(
this,e)};Yt.prototype.U=function(e){if(this.t!==void 0&&(ue.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.
s;t!==void 0;t=t.n)t.S.U(t)}};Yt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.
N()}};Object.defineProperty(Yt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=tc(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function E(e,t){return new Yt(e,t)}function ic(e){
var t=e.j;if(e.j=void 0,typeof t=="function"){bt++;var n=G;G=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Ss(e),r}finally{
G=n,ko()}}}function Ss(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ic(e)}function ph(e){if(G!==this)
throw new Error("Out-of-order effect");oc(this),G=e,this.f&=-2;try{8&this.f&&Ss(this)}finally{ko()}}function Mn(e,t){this.
x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,fr&&fr.push(this)}Mn.prototype.c=function(){var e=this.
S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Mn.prototype.S=
function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ic(this),rc(this),bt++;var e=G;return G=this,
ph.bind(this,e)};Mn.prototype.N=function(){2&this.f||(this.f|=2,this.u=pr,pr=this)};Mn.prototype.d=function(){this.f|=8,
1&this.f||Ss(this)};Mn.prototype.dispose=function(){this.d()};function U(e,t){var n=new Mn(e,t);try{n.c()}catch(o){throw n.
d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var sc,So,xo,hh=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var lc=[];U(function(){sc=this.N})();function On(e,t){X[e]=t.bind(null,X[e]||function(){})}function gr(e){if(xo){var t=xo;
xo=void 0,t()}xo=e&&e.S()}function ac(e){var t=this,n=e.data,r=_s(n);r.name="ReactiveDom",r.value=n;var o=Ae(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var m=E(function(){var p=r.value.value;return p===0?0:p===!0?"":
p||""}),d=E(function(){return!Array.isArray(m.value)&&!cs(m.value)}),f=U(function(){if(this.N=cc,d.value){var p=m.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),h=t.__$u.d;return t.__$u.d=function(){f(),h.call(this)},
[d,m]},[]),s=o[0],l=o[1];return s.value?l.peek():l.value}ac.displayName="ReactiveTextNode";Object.defineProperties(ue.prototype,
{constructor:{configurable:!0,value:Ba(_,null).constructor},type:{configurable:!0,value:ac},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});On("__b",function(e,t){if(gr(),So=
void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var s=r[o];s instanceof ue&&(n||(t.__np=
n={}),n[o]=s,r[o]=s.peek())}}e(t)});On("__r",function(e,t){if(e(t),t.type!==_){gr();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===
void 0&&(r.__$u=n=(function(o,s){var l;return U(function(){l=this},{name:s}),l.c=o,l})((function(o){return function(){var s;
hh&&((s=this.y)==null||s.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),So=r,gr(n)}});On("__e",function(e,t,n,r){gr(),So=void 0,e(t,n,r)});On("diffed",function(e,t){gr(),So=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,s=n.U;if(s)for(var l in s){var a=s[l];a===void 0||r&&l in r||
(a.d(),s[l]=void 0)}if(r){s||(s={},n.U=s);for(var c in r){var m=s[c],d=r[c];m===void 0?(m=gh(n,c,d,o),s[c]=m):m.o(d,o)}}}
e(t)});function gh(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,s=O(n);return{o:function(l,a){s.value=l,r=a},d:U(function(){
this.N=cc;var l=s.value.value;r[t]!==l&&(r[t]=l,o?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(
t))})}}On("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){
var s=r[o];s&&s.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=
8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});On("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Tt.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(r||s||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.
__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)if(!(a in e))return!0;
return!1};function _s(e,t){return Ae(function(){return O(e,t)},[])}var yh=function(e){queueMicrotask(function(){queueMicrotask(e)})};function bh(){Nt(function(){for(var e;e=lc.shift();)sc.call(e)})}function cc(){lc.push(this)===1&&(X.requestAnimationFrame||
yh)(bh)}var N,g,J=[];function uc(e){N=e,g=e.library,J=e.networks}function _o(e,t){return g.items[e][t]}function Pn(e){return e.kind===
"either"?e.stands:e}function me(e,t){return g.items[e.itemKind][e.item[t]]}function Te(e,t){return e.communities.find(n=>n.
number===t)}function lt(e,t,n){return e.from[t]===n?e.to[t]:e.from[t]}var Y=O("en");function yr(){return(navigator.languages.length?navigator.languages:[navigator.language||"en"]).map(t=>t.slice(
0,2)).find(t=>t in N.texts)??"en"}function I(e,t=0){return new Intl.NumberFormat(Y.value,{maximumFractionDigits:t}).format(
e)}function u(e,t={}){let r=(N.texts[Y.value]??{})[e]??N.texts.en?.[e]??e;if(typeof r!="string"){let o=new Intl.PluralRules(
Y.value).select(Number(t.n));r=r[o]??r.other??e}return r.replace(/\{(\w+)\}/g,(o,s)=>{let l=Object.hasOwn(t,s)?t[s]:o;return typeof l==
"number"?I(l):l})}function Eo(e){return Object.hasOwn(N.texts.en??{},e)}function P(e,t){let n=N.texts[Y.value]?.[`names.${e}`];
return typeof n=="object"&&Object.hasOwn(n,t)?n[t]:t}function Cn(e){if(!e)return u("base.language-unknown");try{let t=new Intl.
DisplayNames(Y.value,{type:"language"}).of(e)??e;return t.charAt(0).toLocaleUpperCase(Y.value)+t.slice(1)}catch{return e}}function pe({values:e,places:t},n){return e[t[n]]}function de(e){let t=Array.isArray(e)?e:[...e];return t.every((r,o)=>!o||
t[o-1]<r)?t:[...new Set(t)].sort((r,o)=>r-o)}function mc(e,t){let n=[],[r,o]=[0,0];for(;r<e.length&&o<t.length;)e[r]===t[o]&&
n.push(e[r]),e[r]<=t[o]?r+=1:o+=1;return n}function Qt(e){let t=new Int32Array(e.length+1);return e.forEach((n,r)=>{t[r+
1]=t[r]+n}),t}function In(e){let t=0;return Int32Array.from(e,n=>t+=n)}function he(e,t){return Array.from({length:e},(n,r)=>t(
r))}var vh=-2;function fc(e,t){let{mentions:n,works:r,people:o,venues:s,publishers:l}=e,a=wh(r.references,t),c=Qt(n.counts),
m=new Int32Array(n.person.length);a.forEach((b,S)=>m.fill(b,c[S],c[S+1]));let d=o.id.map(()=>[]);n.person.forEach((b,S)=>d[b].
push(S));for(let b of d)b.sort((S,w)=>m[S]-m[w]||S-w);let f=b=>(S,w)=>[a[w],S===vh?b[t[a[w]]]:S],[h,p]=[f(r.venue),f(r.publisher)],
[y,k]=n.more;return{rows:d,reference:m,venue:dc(s.id.length,n.venue.map(h),y),publisher:dc(l.id.length,n.publisher.map(p),
k)}}function dc(e,t,n){let r=Array.from({length:e},()=>[]);for(let[o,s]of[...t,...n])s!==null&&s>=0&&r[s].push(o);return r.
map(de)}function wh(e,t){let n=[...new Set(e.flat())];return t.forEach((r,o)=>{r<0&&n.push(o)}),n}function gc(e){let{works:t,people:n,venues:r,publishers:o,documents:s,references:l}=e,a=new Int32Array(l.file.length).fill(
-1),c=t.references.map((y,k)=>t.documents[k]??de(y.map(b=>l.document[b]).filter(b=>s.sameAs[b]===null)));t.references.forEach(
(y,k)=>{for(let b of y)a[b]=k});let m=Mo(n.id.length,t.people),d=Mo(r.id.length,t.venue.map(pc)),f=Mo(o.id.length,t.publisher.
map(pc)),h=(y,k)=>y.forEach((b,S)=>b.forEach(w=>hc(k[S],a[w]))),p=fc(e,a);return h(p.venue,d),h(p.publisher,f),p.rows.forEach(
(y,k)=>y.forEach(b=>hc(m[k],a[p.reference[b]]))),{workOfReference:a,mentions:p,citing:c,works:{person:m.map(de),venue:d.
map(de),publisher:f.map(de),document:Mo(s.id.length,c).map(de)},documentsOf:y=>de(y.flatMap(k=>c[k]))}}function pc(e){return e===
null?[]:[e]}function hc(e,t){t>=0&&e.add(t)}function Mo(e,t){let n=Array.from({length:e},()=>new Set);return t.forEach((r,o)=>r.
forEach(s=>n[s].add(o))),n}var br=class{year=null;documentsMade;get documents(){return this.documentsMade??=this.behind.documentsOf(this.works)}},Es=class extends br{constructor(n,r,o,s){
super();this.from=n;this.behind=o;this.position=s;let{id:l,label:a,latin:c,forms:m,subtitle:d}=bc(r,s);[this.id,this.label,
this.latin,this.subtitle]=[l,a,c,d],this.forms=m,this.works=o.works.person[s]}from;behind;position;kind="person";id;label;latin;forms;subtitle;works;referencesMade;get references(){
let{rows:n,reference:r}=this.behind.mentions;return this.referencesMade??=de(n[this.position].map(o=>r[o]))}get mentions(){
return this.behind.mentions.rows[this.position].map(n=>{let r=this.from.printed[n];return{reference:this.behind.mentions.
reference[n],role:pe(this.from.role,n),place:this.from.place[n],printed:typeof r=="number"?this.forms[r]:r}})}},Ms=class extends br{constructor(n,r,o,s){
super();this.kind=n;this.behind=o;this.position=s;let{id:l,label:a,latin:c,forms:m,subtitle:d}=bc(r,s);[this.id,this.label,
this.latin,this.subtitle]=[l,a,c,d],this.forms=m,this.works=o.works[n][s],this.references=o.mentions[n][s]}kind;behind;position;id;label;latin;forms;subtitle;works;references},
Os=class extends br{constructor(n,r,o,s,l){super();this.kind=n;this.from=r;this.all=o;this.behind=s;this.position=l;this.
id=r.id[l],this.label=r.label[l],this.works=r.works[l]}kind;from;all;behind;position;id;label;subtitle="";works;get documents(){
let n=this.from.documents[this.position];return n.length?n:super.documents}get references(){return de(this.works.flatMap(
n=>this.all[n].references))}};function yc({people:e,mentions:t},n){return he(e.id.length,r=>new Es(t,e,n,r))}function Cs(e,t,n){
return he(t.id.length,r=>new Ms(e,t,n,r))}function Is(e,t,n,r){return he(t.id.length,o=>new Os(e,t,n,r,o))}function bc(e,t){
let n=e.forms[t],r=e.label[t],o=typeof r=="number"?n[r]:r,s=e.latin[t]||o;return{id:e.id[t],label:o,latin:s,forms:n,subtitle:s===
o?"":s}}function vc({documents:e,references:t},n){let r=e.id.map(()=>[]);return t.document.forEach((o,s)=>r[o].push(s)),
he(e.id.length,o=>{let[s,l,a]=[e.id[o],e.label[o],e.title[o]];return{kind:"document",position:o,id:s,label:l,title:a,subtitle:a&&
a!==l?a:s,year:e.year[o],references:r[o],works:n.works.document[o],documents:[o],file:e.file[o]??-1,format:e.format[o],encoding:e.
encoding[o],lists:e.lists[o],citations:e.citations[o],work:e.work[o],sameAs:e.sameAs[o]}})}var Ps=class{constructor(t,n){
this.stands=t;this.position=n}stands;position;kind="either";get id(){return this.stands.id}get label(){return this.stands.
label}get subtitle(){return this.stands.subtitle}get year(){return this.stands.year}get references(){return this.stands.
references}get works(){return this.stands.works}get documents(){return this.stands.documents}};function wc({eithers:e},t){
return he(e.kind.length,n=>new Ps(t[e.kind[n]][e.position[n]],n))}var kh=["pagerank","betweenness","closeness","participation","core"];function kc({networks:e,nodes:t,edges:n},r){let[o,s]=[
0,0];return e.map((l,a)=>{let c=new As(t,n,l,o,s);return o+=l.nodes,s+=l.edges,new Ts(a,l,c,r)})}var As=class{constructor(t,n,r,o,s){
this.nodes=t;this.edges=n;this.heading=r;this.firstNode=o;this.firstEdge=s}nodes;edges;heading;firstNode;firstEdge;node(t){
let n=this.firstNode+this.heading.nodes;return this.nodes[t].slice(this.firstNode,n)}edge(t){let n=this.firstEdge+this.heading.
edges;return this.edges[t].slice(this.firstEdge,n)}},Ts=class{constructor(t,n,r,o){this.place=t;this.heading=n;this.part=
r;this.items=o;this.kind=n.kind,this.itemKind=n.itemKind,this.unit=n.unit,this.directed=n.directed,this.explanation=n.explanation,
this.communities=n.communities.map(([s,l,a])=>({number:s,label:l,size:a})),this.size=n.nodes,this.edges=n.edges}place;heading;part;items;kind;itemKind;unit;directed;explanation;communities;size;edges;places;links;nodeUnits;edgeUnits;get item(){
return this.once("item",()=>In(this.part.node("item")))}get degree(){return this.numbers("degree")}get strength(){return this.
numbers("strength")}get community(){return this.once("community",()=>Int32Array.from(this.part.node("community")))}get from(){
return this.once("from",()=>Int32Array.from(this.part.edge("from")))}get to(){return this.once("to",()=>Int32Array.from(
this.part.edge("to")))}get count(){return this.once("count",()=>Float64Array.from(this.part.edge("count")))}get weight(){
return this.once("weight",()=>Float64Array.from(this.part.edge("weight")))}get layouts(){return this.once("layouts",()=>xh(
this.heading,this.part))}get occurrences(){return this.once("occurrences",()=>Float64Array.from(this.part.node("occurren\
ces"),(t,n)=>t??this.unitsOf(n).length))}get year(){return this.once("year",()=>Int32Array.from(this.part.node("year"),(t,n)=>t??
this.itemOf(n).year??0))}get measures(){return this.once("measures",()=>Object.fromEntries(kh.map(t=>[t,Float64Array.from(
this.part.node(t))])))}nodeOf(t){return this.places??=new Map(Array.from(this.item,(n,r)=>[n,r])),this.places.get(t)??-1}edgesOf(t){
return this.links??=Sh(this.size,this.from,this.to),this.links(t)}unitOf(t){return _h(this.itemOf(t),this.unit)}unitsOf(t){
return this.nodeUnits??=this.part.node("units"),this.nodeUnits[t]??Eh(this.itemOf(t),this.unitOf(t))}unitsOfEdge(t){this.
edgeUnits??=this.part.edge("units");let n=this.edgeUnits[t];if(n)return n;let r=this.from[t],o=this.directed?xc(this.itemOf(
r)):this.unitsOf(r);return mc(o,this.unitsOf(this.to[t]))}itemOf(t){return this.items[this.itemKind][this.item[t]]}numbers(t){
return this.once(t,()=>Float64Array.from(this.part.node(t)))}once(t,n){let r=n();return Object.defineProperty(this,t,{value:r}),
r}};function xh({layouts:e},t){let[n,r]=[Float64Array.from(t.node("x")),Float64Array.from(t.node("y"))],o=e.map(({name:s,
step:l,...a})=>({name:s,x:Float64Array.from(a.x,c=>c*l),y:Float64Array.from(a.y,c=>c*l)}));return[{name:"map",x:n,y:r},...o]}
function Sh(e,t,n){let r=new Int32Array(e+1);for(let l=0;l<t.length;l+=1)r[t[l]+1]+=1,t[l]!==n[l]&&(r[n[l]+1]+=1);for(let l=0;l<
e;l+=1)r[l+1]+=r[l];let o=new Int32Array(r[e]),s=r.slice(0,e);for(let l=0;l<t.length;l+=1)o[s[t[l]]++]=l,t[l]!==n[l]&&(o[s[n[l]]++]=
l);return l=>o.subarray(r[l],r[l+1])}function _h(e,t){return e.kind==="either"&&e.stands.kind==="document"?"work":t}function Eh(e,t){
return t==="work"?e.works:e.documents}function xc(e){return e.kind==="either"?xc(e.stands):e.kind==="document"?[e.position]:
e.kind==="work"?e.own:[]}var Mh=60,Sc=16;function _c(e,t,n,r){let{reference:o,print:s}=e.prints,l=new Map(Array.from(In(o),(c,m)=>[c,s.slice(Sc*m,
Sc*(m+1))])),a={references:t,items:n,prints:l};return{merges:Ih(e.merges,a,r),uncertain:Ah(e.uncertain,a)}}function vr({
counts:e,feature:t,weight:n,detail:r},o){let s=Qt(e);return(l,a="")=>he(e[l],c=>({feature:pe(t,s[l]+c),detail:(o?o(l,c):
r[s[l]+c])??a,weight:n[s[l]+c]??-1/0}))}function Oh({kind:e,items:t,evidence:n},r){let o=new Map,s=new Int32Array(n.counts.
length),l=0;return n.counts.forEach((a,c)=>{let m=pe(e,c)==="work"?t[2*c]:null;s[c]=m===null?l:o.get(m)??0,m===null?l+=a:
o.set(m,s[c]+a)}),(a,c)=>{let m=pe(e,a)==="work"?t[2*a]:null,d=s[a]+c;return m===null?n.detail[d]:r.detail(m,d)}}var Oo=class{constructor(t,n,r,o){
this.from=t;this.known=n;this.why=r;this.position=o;this.kind=pe(t.kind,o),this.items=[t.items[2*o],t.items[2*o+1]],this.
score=t.score[o]}from;known;why;position;kind;items;score;get left(){return this.side(0)}get right(){return this.side(1)}get evidence(){
return this.why(this.position,`${this.left.text} | ${this.right.text}`)}side(t){let n=2*this.position+t,r=this.reference(
this.from.references[n],this.items[t]),o=this.text(this.from.texts[n],r,this.items[t]);return{text:o,reference:r,key:this.
key(this.from.keys[n],o,r)}}reference(t,n){return t===null?null:t<0?-1-t:this.known.items[this.kind][n??0].references[t]}text(t,n,r){
return typeof t=="string"?t:t===null?n===null?"":this.known.references[n].text:this.kind==="work"?"":this.known.items[this.
kind][r??0].forms[t]}key(t,n,r){let o=r===null?void 0:this.known.prints.get(r);return t?.startsWith("@")&&o?`${o}${t} ${n}`:
t!==null?t:this.kind==="work"&&o?`${o} ${Ch(n)}`.trimEnd():n}},Ph=/(?:(?!\ufeff)[\s\x1c-\x1f\x85])+/gu;function Ch(e){return[
...e.split(Ph).filter(Boolean).join(" ")].slice(0,Mh).join("")}var Rs=class extends Oo{rule;by;constructor(t,n,r,o){super(
t,n,r,o),this.rule=pe(t.rule,o),this.by=pe(t.by,o)}},Ns=class extends Oo{joined;usefulness;constructor(t,n,r,o){super(t,
n,r,o),this.joined=t.joined[o],this.usefulness=t.usefulness[o]}};function Ih(e,t,n){let r=vr(e.evidence,Oh(e,n));return he(
e.score.length,o=>new Rs(e,t,r,o))}function Ah(e,t){let n=vr(e.evidence);return he(e.score.length,r=>new Ns(e,t,n,r))}function Ec(e,t,n){let{references:r,works:o,documents:s}=e,l=n.lines(),a=new Int32Array(r.file.length).fill(-1);o.references.
forEach((d,f)=>{let h=n.firstText(f);d.forEach((p,y)=>{a[p]=h+y})});let c=0,m=new Int32Array(s.id.length);return he(r.file.
length,d=>{let f=r.document[d];m[f]+=1;let h=t.workOfReference[d];return{position:d,id:r.id[d]??`${s.id[f]}#1.${m[f]}`,document:f,
file:r.file[d],line:l[d]||null,page:r.page[d],number:r.number[d],text:h<0?r.texts[c++]:n.at(a[d]),work:h<0?null:h}})}function Th({
citations:e},t){return he(e.line.length,n=>({position:n,document:e.document[n],file:e.file[n],line:e.line[n],form:pe(e.form,
n),marker:e.marker[n],context:e.context[n],works:de(e.references[n].map(r=>t.workOfReference[r]).filter(r=>r>=0))}))}function Rh({
relations:e}){let t=vr(e.evidence);return he(e.score.length,n=>{let r=t(n);return{kind:pe(e.kind,n),from:e.from[n],to:e.
to[n],detail:r.map(({detail:o})=>o).filter(Boolean).join("; "),score:e.score[n],evidence:r}})}function Nh({suggestions:e}){
let t=vr(e.evidence);return he(e.label.length,n=>({document:e.document[n],label:e.label[n],work:e.work[n],probability:e.
probability[n],accepted:e.accepted[n],evidence:t(n),places:e.places[n].map(([r,o])=>({file:r,line:o})),contexts:e.contexts[n]}))}
function Lh({problems:e},t){let n=r=>typeof r=="number"?t[r].text:r;return he(e.code.length,r=>({level:e.level[r],code:e.
code[r],message:e.message[r],advice:e.advice[r],file:e.file[r],line:e.line[r],raw:n(e.raw[r])}))}function Mc(e,t,n){return{
citations:Th(e,t),relations:Rh(e),suggestions:Nh(e),problems:Lh(e,n)}}var Bh=/[\ue000-\uf8ff]/g,Ls=[e=>e,e=>JSON.stringify(e).slice(1,-1),e=>e.replace(/[%#&_$]/g,"\\$&"),e=>e.replaceAll("-",
"–"),e=>e.replaceAll("-","--"),e=>e.split(/[ .]+/).filter(Boolean).map(t=>`${[...t][0]}.`).join(" "),e=>e.split("-",1)[0],
e=>e.slice(e.indexOf("-")+1)];function Oc(e,t,n){let r=0;return e.replace(Bh,o=>{if(o==="")return n[r++];let s=o.charCodeAt(
0)-57344;return Ls[s%Ls.length](t[Math.floor(s/Ls.length)])})}function Bs(e){return e.split("").length-1}var Fh=-1,Fs=-2,Po=class{constructor(t){this.block=t;this.starts=Qt(t.works.counts);let n=1+t.formats.length;this.entries=
Qt(t.works.details.map(r=>n+r)),this.holes=t.works.templates.map(Bs)}block;starts;entries;holes;id(t){return this.block.
works.strings[this.starts[t]]}field(t,n){return this.block.works.strings[this.starts[t]+1+n]}firstText(t){return this.starts[t]+
1+pe(this.block.works.fields,t).length}at(t){return this.block.works.strings[t]}detail(t,n){return this.entry(t,1+this.block.
formats.length+n)}entry(t,n){let{strings:r,entries:o,templates:s,references:l}=this.block.works,a=this.firstText(t)+l[t].
length;for(let c=0;;c+=1){let m=o[this.entries[t]+c],d=m===Fh||m===Fs?r[a++]:"",f=m<0?d:s[m],h=0;if(m!==Fs&&(h=m<0?Bs(d):
this.holes[m]),c===n)return m===Fs?d:Oc(f,this.known(t),r.slice(a,a+h));a+=h}}known(t){let{works:n,references:r,files:o}=this.
block,s=n.references[t],l=this.firstText(t)+s.length,a=n.strings.slice(this.starts[t],l);for(let c of s)a.push(String(this.
lines()[c]||""),o[r.file[c]]);return a}linesMade;lines(){return this.linesMade??=In(this.block.references.line)}};async function Pc(){let e=document.getElementById("data"),t=Dh(e.textContent??"");e.textContent="";let n=new Blob([t]).stream().
pipeThrough(new DecompressionStream("deflate"));return await new Response(n).json()}function Dh(e){let t=atob(e),n=new Uint8Array(
t.length);for(let r=0;r<t.length;r+=1)n[r]=t.charCodeAt(r);return n}var Xh=["author","editor","translator"],Ds=class{constructor(t,n,r,o){this.from=t;this.strings=n;this.position=r;this.works=
[r],this.year=t.year[r],this.type=pe(t.type,r),this.language=pe(t.language,r),this.references=t.references[r],this.documents=
o.citing[r]}from;strings;position;kind="work";works;year;type;language;references;documents;get id(){return this.strings.
id(this.position)}get subtitle(){return this.fields.title||this.fields.container||""}get people(){return this.from.people[this.
position]}get venue(){return this.from.venue[this.position]}get publisher(){return this.from.publisher[this.position]}get own(){
return this.from.own[this.position]}labelMade;get label(){return this.labelMade??=this.strings.entry(this.position,0)}fieldsMade;get fields(){
let t=pe(this.from.fields,this.position),n=r=>this.strings.field(this.position,r);return this.fieldsMade??=$h(t,n)}get links(){
let t=this.from.links[this.position];if(typeof t!="number")return t;let{doi:n,url:r}=this.fields,o=[];return t&1&&o.push(
[n,`https://doi.org/${n}`]),t&2&&o.push([r,r]),o}get manifestations(){return this.from.manifestations[this.position].map(
([t,n,r,o,s])=>({relation:t,label:n,language:r,year:o,references:s}))}};function $h(e,t){let n={},r={};e.forEach((s,l)=>{
let[a,c]=s.split(" ");if(!c){n[s]=t(l);return}let m=r[a.toLowerCase()]??=[];a===a.toUpperCase()&&m.push(new Map),m.at(-1)?.
set(c,t(l))});let o=Xh.filter(s=>r[s]).map(s=>[s,r[s].map(Jh).join("; ")]);return Object.freeze({...Object.fromEntries(o),
...n})}function Jh(e){let t=e.get("literal");if(t)return t;let n=e.get("particle");return[`${n?`${n} `:""}${e.get("famil\
y")??""}`,e.get("given"),e.get("suffix")].filter(Boolean).join(", ")}function Cc(e,t,n){return he(e.counts.length,r=>new Ds(
e,t,r,n))}async function Ic(){uc(Vh(await Pc()))}function Vh(e){let t=new Po(e),n=zh(e,t),{title:r,version:o,manifest:s,texts:l,search:a}=e;
return{title:r,version:o,manifest:s,texts:l,search:a,library:n,live:Kh(),networks:kc(e,n.items),formats:e.formats.map((c,m)=>({
...c,textOf:d=>t.entry(d,1+m)}))}}function Kh(){let e=document.getElementById("data-live")?.textContent;return e?JSON.parse(
e):null}function zh(e,t){let n=gc(e),r=Cc(e.works,t,n),o={work:r,person:yc(e,n),venue:Cs("venue",e.venues,n),publisher:Cs(
"publisher",e.publishers,n),document:vc(e,n),term:Is("term",e.terms,r,n),keyword:Is("keyword",e.keywords,r,n)},s=Ec(e,n,
t);return{files:e.files,items:{...o,either:wc(e,o)},references:s,..._c(e,s,o,t),...Mc(e,n,s)}}var Co=["left","right","verdict","kind","by","date","why"],Tc=Co.slice(0,4),Wh=/[\r\x0b\x0c\x1c-\x1f\x85]/g,Hh=/[\p{Cc}\p{Cf}\p{Cs}]/gu,
Uh=/^'*[=+\-@＝＋－＠#]/u,qh=/^'+[=+\-@＝＋－＠#]/u,jh=/^\s*"?\s*#/,Gh=20,Zt=class extends Error{constructor(n,r){
super(`${n}: ${r}`);this.code=n;this.detail=r}code;detail};function Rc(e){return e.replace(Wh," ").replace(Hh,r=>r===`
`||r==="	"?r:"").replace(/\s+/gu," ").trim()}function Yh(e){let t=Rc(e);return Uh.test(t)&&(t=`'${t}`),t.startsWith('"')?
`"${t.replaceAll('"','""')}"`:t}function Ac(e){return e.map(Yh).join("	")}function Nc(e){return $s("",e)}function $s(e,t){
let n=Qh(e),r=n??[...Co],o=Tc.find(c=>!r.includes(c));if(o)throw new Zt("column",o);let s=e.includes(`\r
`)?`\r
`:`
`,l=e&&!/[\r\n]$/.test(e)?s:"";Xs(e.split(/\r\n|\n|\r/).at(-1)?.split("	").at(-1)??"")&&(l+=s);let a=n?[]:[Ac(r)];for(let c of t)
a.push(Ac(r.map(m=>m in c?c[m]:"")));return e+l+a.map(c=>c+s).join("")}function Qh(e){let[t]=Lc(e);return t?t.map(n=>n.toLowerCase()):
null}function Js(e){let t=Lc(e),n=t.shift()?.map(r=>r.toLowerCase())??[];return Tc.some(r=>!n.includes(r))?[]:t.map(r=>{
let o=a=>r[n.indexOf(a)]??"",[s,l]=[o("verdict").toLowerCase(),o("kind").toLowerCase()];return{left:o("left"),right:o("r\
ight"),verdict:s,kind:l,by:o("by"),date:o("date"),why:o("why")}}).filter(r=>r.left&&r.right)}function Xs(e){return e.startsWith(
'"')&&(e.split('"').length-1)%2===1}function Zh(e){let t=/^"((?:[^"]|"")*)"$/u.exec(e),n=Rc(t?t[1].replaceAll('""','"'):
e);return qh.test(n)?n.slice(1):n}function Lc(e){let t=e.replace(/^\ufeff/,"").split(/\r\n|\n|\r/),n=[];for(let r=0;r<t.
length;r+=1){let o=t[r].split("	"),s=jh.test(t[r]);if(Xs(o.at(-1)??""))for(let a=1;a<Gh&&t[r+a]?.trim();a+=1){let c=t.slice(
r,r+a+1).join(`
`).split("	");if(!c.some(Xs)){o=c,r+=a;break}}let l=o.map(Zh);!s&&l.some(Boolean)&&n.push(l)}return n}function Bc(e){let t=e[0]===
255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8";try{return new TextDecoder(t,{fatal:!0,ignoreBOM:!0}).
decode(e)}catch{throw new Zt("encoding","")}}var F=O([]),en=O(null),Xe=O(""),vt=E(()=>F.value.filter(({written:e,taken:t})=>!e&&!t)),Ks=E(()=>[...en.value??[],...F.value.
filter(({written:e})=>!e).map(({row:e})=>e)]);function Ao(e){return[{key:e.left.key,text:e.left.text,item:e.items[0]},{key:e.
right.key,text:e.right.text,item:e.items[1]}]}function zs(){let e=new Date,t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}`}function eg(e,t,n,r){let[o,s]=t.map(({key:l})=>l);return{left:o,right:s,verdict:n,
kind:e,by:Xe.value.trim(),date:zs(),why:r}}function Io(e,t){let r={number:(F.value.at(-1)?.number??0)+1,row:e,ends:t,written:!1,
taken:!1,undone:!1};return F.value=[...F.value,r],r}function wr(e,t,n,r=""){return Io(eg(e,t,n,r),t)}function Fc(e,t){if(e.
kind!==t.kind)return!1;let[n,r]=[t.left,t.right];return e.left===n&&e.right===r||e.left===r&&e.right===n}function tg(e){
let t=(en.value??[]).filter(o=>Fc(o,e.row)),n=F.value.filter(o=>Fc(o.row,e.row)),r=t.at(-n.filter(({written:o})=>o).length-
1);return r&&r.verdict!=="withdrawn"?r:null}function tn(e){if(!e.written&&!e.taken){F.value=F.value.filter(({number:r})=>r!==
e.number);return}let t=tg(e);Vs(e.number,{undone:!0});let n={...e.row,verdict:"withdrawn",by:Xe.value.trim(),date:zs()};
Vs(Io(n,e.ends).number,{undone:!0}),t&&Vs(Io(t,e.ends).number,{undone:!0})}function Dc(e){let t=[e.left,e.right].map(r=>({
key:r,text:r,item:null})),n={...e,verdict:"withdrawn",by:Xe.value.trim(),date:zs(),why:""};Io(n,[t[0],t[1]])}function Vs(e,t){
F.value=F.value.map(n=>n.number===e?{...n,...t}:n)}function To(e,t){let n=new Set(e);F.value=F.value.map(r=>n.has(r.number)?
{...r,[t]:!0}:r)}function An(){return N.live!==null}async function Xc(e){try{return await ng(navigator.clipboard.writeText(e)),!0}catch{return rg(e)}}function ng(e){return Promise.
race([e,new Promise((t,n)=>setTimeout(n,1500))])}function rg(e){let t=document.activeElement,n=document.createElement("t\
extarea");n.className="visually-hidden",n.readOnly=!0,n.value=e,document.body.append(n),n.select();try{return document.execCommand(
"copy")}catch{return!1}finally{n.remove(),t instanceof HTMLElement&&t.focus({preventScroll:!0})}}var at=O(null);function Q(e,t,n){at.value={text:e,action:t,quoted:n}}function Ro(e,t){Q(e,{text:u("base.undo"),run:t})}async function Tn(e,t,n){
await Xc(e)?Q(t,void 0,n):at.value={text:u("base.copy-by-hand"),byHand:e}}var og=60,ig=6e4;function sg(e){let t=e.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu)??[];return Array.from(t.join("-")).
slice(0,og).join("").replace(/-+$/,"")}function nn(e,t){return`${[N.title||"citegraph",...e].map(sg).filter(Boolean).join(
"-")||"citegraph"}.${t}`}function Rn(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.
click(),setTimeout(()=>URL.revokeObjectURL(n.href),ig)}var rn=class extends Error{constructor(n,r){super(r);this.status=n}status};async function $c(e,t){let n=N.live;if(!n)throw new rn(
0,"");let r;try{r=await fetch(n.address+e,{...t,redirect:"error"})}catch{throw new rn(0,"")}let o=await r.json().catch(()=>({}));
if(!r.ok)throw new rn(r.status,o.error??r.statusText);return o}function Jc(e,t){let n={"Content-Type":"application/json",
"X-Citegraph-Token":N.live?.token??""};return $c(e,{method:"POST",headers:n,body:JSON.stringify(t)})}function Ws(){return $c(
"state",{})}function Vc(e){return Jc("decisions",{rows:e})}function Kc(){return Jc("build",{})}var Re=O(null),Nn=O(""),Hs=O(!1),qs=O(""),lg="decisions.tsv",ag="text/tab-separated-values;charset=utf-8";function zc(e){
Rn(new Blob([e],{type:ag}),lg)}function js(e){return e.map(({number:t})=>t)}function Lo(){zc(Nc(F.value.map(({row:e})=>e))),
To(js(F.value),"taken")}async function Wc(e){try{let t=Bc(new Uint8Array(await e.arrayBuffer())),n=Js(t),r=F.value.filter(
({row:s,written:l})=>!(l&&n.some(a=>cg(a,s)))),o=$s(t,r.map(({row:s})=>s));zc(o),To(js(F.value),"written"),en.value=Js(o),
Q(u("review.appended",{n:r.length}))}catch(t){let n=t instanceof Zt?t.code:"unreadable",r=t instanceof Zt?t.detail:"";Q(
u(`review.file-${n}`,{name:e.name,detail:r}))}}function cg(e,t){return["left","right","verdict","kind"].every(n=>e[n]===
t[n])}async function kr(){if(Hs.value||!vt.value.length)return;Hs.value=!0;let e=vt.value;try{No(await Vc(e.map(({row:t})=>t)),
e),e.filter(({number:t})=>!ug(t)).forEach(mg)}catch(t){Nn.value=Gs(t);return}finally{Hs.value=!1}await kr()}function ug(e){
return F.value.some(t=>t.number===e)}function mg(e){let t={...e,written:!0};F.value=[...F.value,t].sort((n,r)=>n.number-
r.number),tn(t)}var Us=0;function No(e,t=[]){Us+=1,Nn.value="",To(js(t),"written"),!Re.value&&!Xe.value&&(Xe.value=e.by),
qs.value||=e.page,Re.value=e,en.value=e.rows}function Gs(e){return e instanceof rn&&e.status?e.message:u("review.server-\
gone")}async function Ys(){let e=Us;try{let t=await Ws();Us===e&&No(t)}catch(t){Nn.value=Gs(t)}}var dg=500;async function Hc(){
try{for(No(await Kc());Re.value?.build.status==="building";)await new Promise(e=>{setTimeout(e,dg)}),No(await Ws())}catch(e){
Nn.value=Gs(e);return}Re.value?.build.status==="done"&&location.reload()}var Uc=`citegraph decisions ${location.pathname}`,fg=5e3;function Bo(e){return typeof e=="object"&&e!==null}function pg(e){
return!Bo(e)||typeof e.key!="string"||typeof e.text!="string"?null:{key:e.key,text:e.text,item:null}}function hg(e){return Co.
every(t=>typeof e[t]=="string")}function gg(e){if(!Bo(e)||!Bo(e.row)||!Array.isArray(e.ends))return null;let{row:t}=e,[n,
r]=e.ends.map(pg);return!n||!r||!hg(t)?null:{number:Number(e.number),row:t,ends:[n,r],written:e.written===!0,taken:e.taken===
!0,undone:e.undone===!0}}function yg(){try{let e=JSON.parse(sessionStorage.getItem(Uc)??"{}");if(!Bo(e)||(typeof e.signer==
"string"&&(Xe.value=e.signer),!Array.isArray(e.decisions)))return;F.value=e.decisions.map(gg).filter(t=>t!==null)}catch{}}
function bg(){let e=JSON.stringify({decisions:F.value,signer:Xe.value});try{sessionStorage.setItem(Uc,e)}catch{}}function qc(){
yg(),U(bg),addEventListener("beforeunload",e=>{vt.value.length&&e.preventDefault()}),An()&&(U(()=>{vt.value.length&&setTimeout(
()=>{kr()})}),Ys(),setInterval(()=>{document.visibilityState==="visible"&&!vt.value.length&&Re.value?.build.status!=="bu\
ilding"&&Ys()},fg))}var vg=Symbol.for("pv"),wg=0;function i(e,t,n,r,o,s){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var m={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vg,__v:--wg,__i:-1,__u:0};return(o||
s)&&(m.__source=o,m.__self=s),X.vnode&&X.vnode(m),m}var kg={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function jc(e,{choices:t,chosen:n,choose:r}){let o=t.findIndex(
({value:m})=>m===n),s={Home:0,End:t.length-1},l=kg[e.key],a=s[e.key]??(l?(o+l+t.length)%t.length:-1);if(a<0)return;e.preventDefault(),
r(t[a].value),e.currentTarget.children[a].focus()}function Fo(e){return i("div",{class:"tabs",role:"tablist","aria-label":e.
label,onKeyDown:t=>jc(t,e),children:e.choices.map(({value:t,text:n,badge:r})=>i("button",{type:"button",role:"tab",id:`t\
ab-${t}`,"aria-selected":t===e.chosen?"true":"false","aria-controls":`panel-${t}`,tabIndex:t===e.chosen?0:-1,onClick:()=>e.
choose(t),children:[n,r?i("span",{class:"badge",children:r}):null]},t))})}function Do({value:e,class:t="",children:n}){return i(
"div",{class:`tab-panel ${t}`,role:"tabpanel",id:`panel-${e}`,"aria-labelledby":`tab-${e}`,children:n})}function He(e){return i(
"div",{class:`segments ${e.class??""}`,role:"radiogroup","aria-label":e.label,onKeyDown:t=>jc(t,e),children:e.choices.map(
({value:t,text:n,short:r,lang:o,hint:s})=>i("button",{type:"button",role:"radio",class:"segment",lang:o,title:s,"data-va\
lue":t,"aria-checked":t===e.chosen?"true":"false",tabIndex:t===e.chosen?0:-1,onClick:()=>e.choose(t),children:r?i(xg,{short:r,
text:n}):n},t))})}function xg({short:e,text:t}){return i(_,{children:[i("span",{class:"segment-long",children:t}),i("spa\
n",{class:"segment-short",children:e})]})}var Gc=null;function Yc(e){return e.replace(/\s+/gu," ").trim()}function fe(e){Gc??=new Map(Object.entries(N.search.chars));
let t=e.normalize("NFKC").toLowerCase(),n="";for(let r of t)n+=Gc.get(r)??r;n=n.normalize("NFD").replace(new RegExp("\\p{\
M}","gu"),"");for(let[r,o]of N.search.replace)n=n.replaceAll(r,o);return Yc(n.replace(/[^\p{L}\p{N}]+/gu," "))||Yc(t)}function xr({label:e,latin:t,forms:n}){return[e,t,...n]}function Qc(e){let{person:t,venue:n,publisher:r}=g.items,o=[e.label,
e.id,String(e.year??""),...Object.values(e.fields)];for(let s of e.references)o.push(g.references[s].text);for(let s of e.
people)o.push(...xr(t[s]));return e.venue!==null&&o.push(...xr(n[e.venue])),e.publisher!==null&&o.push(...xr(r[e.publisher])),
o}function Sg({id:e,label:t,title:n,work:r}){let o=r===null?[]:Qc(g.items.work[r]);return[t,e,n,...o]}function Xo(e){switch(e.
kind){case"work":return Qc(e);case"person":return[...xr(e),...e.mentions.map(({printed:t})=>t)];case"venue":case"publish\
er":return xr(e);case"document":return Sg(e);case"either":return Xo(e.stands);default:return[e.label]}}var _g=8,Eg=50,Zc=new Map;function Mg(e){let t=Zc.get(e);return t===void 0&&(t=/[\p{L}\p{N}]/u.test(e)?fe(e):"",Zc.set(e,
t)),t}function Og(e){let t=new Set;for(let n of Xo(e))for(let r of n.split(" ")){let o=Mg(r);if(o.includes(" "))for(let s of o.
split(" "))t.add(s);else o&&t.add(o)}if(!t.size)for(let n of Xo(e))t.add(fe(n));return` ${[...t].join(" ")}
`}var Qs=class{constructor(t){this.items=t;this.starts=new Uint32Array(t.length+1)}items;text="";starts;parts=[];extend(t){
let n=Math.min(this.items.length,this.parts.length+t);for(let r=this.parts.length;r<n;r+=1){let o=Og(this.items[r]);this.
parts.push(o),this.starts[r+1]=this.starts[r]+o.length}return n<this.items.length?!0:(this.text||=this.parts.join(""),!1)}},
eu=new Map;function nu(e){let t=eu.get(e);return t||(t=new Qs(g.items[e]),eu.set(e,t)),t}var Zs=null;function Sr(e){if(Zs)
return;let n=[...new Set([e,...J.map(({itemKind:o})=>o)])].map(nu);Zs=n;let r=()=>{let o=performance.now()+_g;for(;n.length&&
performance.now()<o;)n[0].extend(Eg)||n.shift();n.length&&setTimeout(r)};setTimeout(r)}function ru(){return Zs?.length===
0}function _r(e){return e.trim()?fe(e).split(" ").filter(Boolean):[]}function Pg(e,{text:t,starts:n},r){let o=0,s=t.indexOf(
` ${r}`);for(;o<e.length;){for(;o<e.length&&(s<0||n[o+1]<=s);)e[o++]=0;o+=1,o<e.length&&(s=t.indexOf(` ${r}`,n[o]))}}var tu=new Map;
function el(e,t){let n=_r(t);if(!n.length)return null;let r=tu.get(e);if(r?.query===t)return r.flags;let o=nu(e);o.extend(
g.items[e].length);let s=new Uint8Array(g.items[e].length).fill(1);for(let l of n)Pg(s,o,l);return tu.set(e,{query:t,flags:s}),
s}function Lt(e){let t=0;for(let n of e)t+=n;return t}var Er=Object.freeze({years:null,withoutYear:!0,typesOff:new Set,languagesOff:new Set,documentsOff:new Set,venuesOff:new Set,
communitiesOff:new Set,strongest:1,singletons:!0}),Ue=O(0),on=O("map"),re=O(""),D=O(Er),ke=O({kind:"work",positions:new Set}),
L=O(null),$e=O([]),q=O(-1),qe=O({column:"cited",descending:!0}),wt=O("occurrences"),kt=O(!0),ct=O("system"),ut=O("detail\
s"),Le=O("list"),te=O("map"),Cg=Object.freeze({place:-1,kind:"",itemKind:"work",unit:"document",directed:!1,explanation:"",
communities:[],layouts:[{name:"map",x:new Float64Array,y:new Float64Array}],size:0,item:new Int32Array,occurrences:new Float64Array,
degree:new Float64Array,strength:new Float64Array,community:new Int32Array,year:new Int32Array,measures:{},edges:0,from:new Int32Array,
to:new Int32Array,count:new Float64Array,weight:new Float64Array,nodeOf:()=>-1,edgesOf:()=>new Int32Array,unitOf:()=>"do\
cument",unitsOf:()=>[],unitsOfEdge:()=>[]}),v=E(()=>J[Ue.value]??Cg),je=E(()=>v.value.layouts.find(({name:e})=>e===on.value)??
v.value.layouts[0]),ge=E(()=>g.items[v.value.itemKind]);function Z(e){L.value&&e&&($e.value=[...$e.value,L.value]),e||($e.
value=[]),L.value=e,e&&(ut.value="details",te.value="read")}function Ln(e){let{kind:t,position:n}=Pn(e),r=L.value;r?.what===
"item"&&r.kind===t&&r.position===n?te.value="read":Z({what:"item",kind:t,position:n})}function ou(){L.value=$e.value.at(
-1)??null,$e.value=$e.value.slice(0,-1)}var Be=E(()=>{let e=L.value;return e?.what!=="item"||e.kind!==v.value.itemKind?-1:
v.value.nodeOf(e.position)});function j(e){D.value={...D.value,...e}}function Pe(e){e!==Ue.value&&(q.value=-1,D.value={...D.
value,communitiesOff:new Set},Ue.value=e)}var iu=-1;function Ig(e){let{label:t}=g.items.document[e];return t||g.files[e]}function Ag(e){return e===iu?u("browse.no\
-venue"):g.items.venue[e].label}function $o({name:e,key:t,valuesOf:n,textOf:r}){let o=E(()=>{let l=new Map;for(let a of g.
items.work)for(let c of n(a))l.set(c,(l.get(c)??0)+1);return l}),s=E(()=>[...o.value].map(([l,a])=>({value:l,count:a,text:r(
l)})).sort((l,a)=>a.count-l.count||l.text.localeCompare(a.text)));return{name:e,rows:s,off:E(()=>D.value[t]),setOff:l=>j(
{[t]:new Set(l)}),worksOf:l=>g.items.work.filter(a=>n(a).includes(l)).map(a=>a.position)}}var Jo=[$o({name:"type",key:"t\
ypesOff",valuesOf:e=>[e.type],textOf:e=>P("type",String(e))||u("browse.no-type")}),$o({name:"language",key:"languagesOff",
valuesOf:e=>[e.language],textOf:e=>Cn(String(e))}),$o({name:"document",key:"documentsOff",valuesOf:e=>e.documents,textOf:e=>Ig(
Number(e))}),$o({name:"venue",key:"venuesOff",valuesOf:e=>[e.venue??iu],textOf:e=>Ag(Number(e))})];function su(e,{value:t,
text:n}){return{title:`${u(`browse.filter-${e.name}`)}: ${n}`,kind:"items",itemKind:"work",positions:e.worksOf(t)}}var lu=2;function Tg({name:e,rows:t,off:n}){let r=t.value.filter(({value:m})=>n.value.has(m)),o=t.value.filter(({value:m})=>!n.
value.has(m)),s=o.length>0&&o.length<r.length,l=(s?o:r).map(({text:m})=>m),a=l.length-lu,c=l.slice(0,lu).join(", ")+(a>0?
` +${I(a)}`:"");return u(s?"browse.chip-only":"browse.chip-without",{filter:u(`browse.filter-${e}`),values:c})}function Rg(e){
return I(100*e,2)}function Ng(e){return u("browse.chip-strongest",{share:Rg(e)})}var Bt=E(()=>{let{years:e,withoutYear:t,
communitiesOff:n,strongest:r,singletons:o}=D.value,s=[],l=(a,c,m,d)=>{c&&s.push({name:a,text:m(),remove:d})};l("years",e!==
null,()=>(e??[]).join("–"),()=>j({years:null})),l("without-year",!t,()=>u("browse.chip-with-year"),()=>j({withoutYear:!0})),
l("strongest",r<1,()=>Ng(r),()=>j({strongest:1})),l("singletons",!o,()=>u("browse.chip-linked"),()=>j({singletons:!0}));
for(let a of Jo)l(a.name,a.off.value.size>0,()=>Tg(a),()=>a.setOff([]));return l("clusters",n.size>0,()=>u("browse.chip-\
clusters",{n:n.size}),()=>j({communitiesOff:new Set})),s});function Vo(){D.value=Er}function C({text:e,class:t}){return i("bdi",{class:t,children:e})}function Ko({text:e,address:t}){return Lg(t)?i("a",{href:t,
target:"_blank",rel:"noopener noreferrer",dir:"auto",children:e}):i(C,{text:e})}function Lg(e){try{return["http:","https\
:"].includes(new URL(e).protocol)}catch{return!1}}function x({class:e="button",children:t,...n}){return i("button",{type:"\
button",class:e,...n,children:t})}function A({n:e,text:t,label:n,rows:r,attributes:o}){let s=t??I(e);return e?i("button",{type:"button",class:"count",title:u(
"base.show-rows"),"aria-label":n?`${n}: ${s}`:void 0,onClick:()=>Z({what:"rows",rows:r()}),...o,children:s}):i("span",{class:"\
number",...o,children:s})}var au=["circle","diamond","square","triangle"];function Ft(e){return au[Math.floor(Math.max(e,0)/7)%au.length]}function mt({
community:e}){let t=e<0?"none":`${Ft(e)} cluster-${e%7}`;return i("span",{class:`swatch ${t}`,"aria-hidden":"true"})}function xe({label:e,number:t}){return e||u("parts.cluster-number",{n:t+1})}function zo({cluster:e,open:t}){return i("bu\
tton",{type:"button",class:"row-name",onClick:t,children:i("span",{class:"row-label",children:[i(mt,{community:e.number}),
i(C,{text:xe(e)})]})})}var tl=O(null);function Je(e){tl.value={...e}}var Bn=-1e5,Bg=-1;function cu(e){let t=new Map,n=Uint32Array.from(e,r=>{let o=t.get(r)??t.size;return t.set(r,o),o});return{
values:[...t.keys()],code:n}}function nl(e){let t=new Uint32Array(e.length+1);e.forEach((r,o)=>{t[o+1]=t[o]+r.length});let n=new Int32Array(
t[e.length]);return e.forEach((r,o)=>n.set(r,t[o])),{start:t,numbers:n}}var uu=null;function Fn(){let e=g.items.work;return uu??=
{year:Int32Array.from(e,t=>t.year??Bn),type:cu(e.map(t=>t.type)),language:cu(e.map(t=>t.language)),venue:Int32Array.from(
e,t=>t.venue??Bg),documents:nl(e.map(t=>t.documents))},uu}var mu=new Map;function Dn(e){let t=mu.get(e);return t||(t=nl(
g.items[e].map(n=>n.works)),mu.set(e,t)),t}var du=new WeakMap;function fu(e){let t=du.get(e);return t||(t=nl(Array.from(
e.weight,(n,r)=>e.unitsOfEdge(r))),du.set(e,t)),t}function Xn({start:e,numbers:t},n,r){for(let o=e[n];o<e[n+1];o+=1)if(r[t[o]])
return!0;return!1}function hu(e,{years:t,withoutYear:n}){return e===Bn?n:!t||t[0]<=e&&e<=t[1]}var gu=E(()=>{let e=D.value,{year:t,type:n,language:r,
venue:o}=Fn(),s=n.values.map(a=>e.typesOff.has(a)),l=r.values.map(a=>e.languagesOff.has(a));return Uint8Array.from(t,(a,c)=>Number(
!s[n.code[c]]&&!l[r.code[c]]&&hu(a,e)&&!(e.venuesOff.size&&e.venuesOff.has(o[c]))))}),rl=E(()=>{let e=D.value.documentsOff;
return Uint8Array.from(g.items.document,(t,n)=>+!e.has(n))}),sn=E(()=>{let e=Uint8Array.from(gu.value);if(!D.value.documentsOff.
size)return e;let{documents:t}=Fn();for(let n=0;n<e.length;n+=1)t.start[n+1]>t.start[n]&&!Xn(t,n,rl.value)&&(e[n]=0);return e});
function pu({position:e,work:t,year:n}){return rl.value[e]?t!==null?gu.value[t]===1:n===null||hu(n,D.value):!1}function Fg(e){
if(e==="work")return Uint8Array.from(sn.value);if(e==="document")return Uint8Array.from(g.items.document,n=>Number(pu(n)));
if(e==="either")return Uint8Array.from(g.items.either,({stands:n})=>Number(n.kind==="work"?sn.value[n.position]:pu(n)));
let t=Dn(e);return Uint8Array.from(g.items[e],(n,r)=>Number(t.start[r]===t.start[r+1]||Xn(t,r,sn.value)))}function Dg(e,t,n){
let r=new Int32Array(e.length).fill(-1);t.item.forEach((o,s)=>{r[o]=t.community[s]});for(let o=0;o<e.length;o+=1)n.has(r[o])&&
(e[o]=0)}function Xg(e,t){let n=e.unit==="work";if(n?Lt(sn.value)===sn.value.length:!t.documentsOff.size)return null;let r=n?
sn.value:rl.value,o=fu(e);return s=>o.start[s]===o.start[s+1]||Xn(o,s,r)}function Mr(e,t){return Math.min(e,Math.ceil(e*
t))}var $g=E(()=>{let[e,t]=[v.value,D.value],n=Fg(e.itemKind);t.communitiesOff.size&&Dg(n,e,t.communitiesOff);let r=Uint8Array.
from(e.item,f=>n[f]),o=new Uint8Array(e.edges),s=new Uint8Array(n.length),l=Xg(e,t),a=Mr(e.edges,t.strongest),{from:c,to:m}=e,
d=0;for(let f=0;f<a;f+=1)!r[c[f]]||!r[m[f]]||l&&!l(f)||(o[f]=1,s[e.item[c[f]]]=s[e.item[m[f]]]=1,d+=1);if(!t.singletons)
for(let f=0;f<n.length;f+=1)n[f]&=s[f];return{item:n,edge:o,edges:d}}),H=E(()=>{let{item:e,edge:t,edges:n}=$g.value,r=el(
v.value.itemKind,re.value),o=r?e.map((s,l)=>s&r[l]):e;return{item:e,edge:t,found:r,listed:o,items:Lt(e),edges:n,count:Lt(
o)}}),yu=E(()=>{let e=new Set([v.value.itemKind]),t=[];for(let{itemKind:n,place:r}of J){if(e.has(n))continue;e.add(n);let o=el(
n,re.value),s=o?Lt(o):0;o&&s&&t.push({place:r,count:s,only:s===1?o.indexOf(1):-1})}return t}),ol=E(()=>{let{start:e,numbers:t}=Dn(
v.value.itemKind),n=new Uint8Array(g.items.work.length);return H.value.listed.forEach((r,o)=>{if(r)for(let s=e[o];s<e[o+
1];s+=1)n[t[s]]=sn.value[t[s]]}),Dt(n)});function Dt(e){let t=[];return e.forEach((n,r)=>{n&&t.push(r)}),t}function bu(e,t){let n=new Uint8Array(g.items.work.length),{start:r,numbers:o}=Dn(e);for(let s of t)for(let l=r[s];l<r[s+
1];l+=1)n[o[l]]=1;return n}function il(e,t){return Dt(bu(e,t))}function Jg(e,t){if(e==="work")return Dt(t);let n=Dn(e);return Dt(
Uint8Array.from(g.items[e],(r,o)=>Number(Xn(n,o,t))))}var Se=E(()=>{let{kind:e,positions:t}=ke.value,n=v.value.itemKind;
return e===n||!t.size?t:new Set(Jg(n,bu(e,t)))}),sl=E(()=>il(ke.value.kind,ke.value.positions));function Ve(e){ke.value=
{kind:v.value.itemKind,positions:new Set(de(e))}}function Fe(e,t){let n=new Set(Se.value);t??!n.has(e)?n.add(e):n.delete(
e),Ve(n)}function $n(e){Ve([...Se.value,...e])}function vu(){let e=v.value,t=[];for(let n of Se.value){let r=e.nodeOf(n);
if(!(r<0))for(let o of e.edgesOf(r))H.value.edge[o]&&t.push(e.item[lt(e,o,r)])}$n(t)}function Wo(){$n(Dt(H.value.listed))}function Vg(e,t){let n=new Map;for(let{position:r}of t){let o=e.nodeOf(r),s=o<0?-1:e.community[o],l=n.get(s);l?l.push(r):
n.set(s,[r])}return n}var wu=E(()=>{let e=v.value,t=Vg(e,ge.value),n=e.communities.map(o=>({number:o.number,name:xe(o),items:t.
get(o.number)??[]}));n.sort((o,s)=>s.items.length-o.items.length||o.number-s.number);let r=t.get(-1);return r&&n.length&&
n.push({number:-1,name:u("browse.no-cluster"),items:r}),n});function Ho(e){j({communitiesOff:new Set(e)})}function ku(){
let e=wu.value,t=D.value.communitiesOff;if(!e.length)return i("p",{class:"clusters-empty muted",children:u("browse.no-cl\
usters")});let n=e.filter(({number:a})=>a>=0),r=e.filter(({number:a})=>t.has(a)).length,o=n.filter(({number:a})=>t.has(a)).
length,s=e.map(({number:a,items:c})=>a<0?0:c.length),l=Math.max(1,...s);return i(_,{children:[i("div",{class:"filter-hea\
d",children:[i("span",{class:"muted",role:"status",children:o?u("browse.clusters-shown",{n:n.length,shown:n.length-o}):u(
"browse.clusters-count",{n:n.length})}),i("span",{children:[i(x,{class:"button quiet",id:"show-clusters",disabled:!r,onClick:()=>Ho(
[]),children:u("browse.show-all")}),i(x,{class:"button quiet",id:"hide-clusters",disabled:r===e.length,onClick:()=>Ho(e.
map(({number:a})=>a)),children:u("browse.hide-all")})]})]}),i("ul",{class:"clusters",children:e.map(a=>i(zg,{cluster:a,most:l},
a.number))})]})}function Kg(e){return e<0?"var(--muted)":`var(--cluster-${e%7})`}function zg({cluster:e,most:t}){let{number:n,
name:r,items:o}=e,s=D.value.communitiesOff,l=Wg(n),a=c=>Ho(c?[...s].filter(m=>m!==n):[...s,n]);return i("li",{class:l?"c\
luster current":"cluster","data-cluster":n,children:[i("input",{type:"checkbox",checked:!s.has(n),"aria-label":u("browse\
.show-cluster",{name:r}),onChange:c=>a(c.currentTarget.checked)}),i("div",{class:"cluster-line",children:[i(Hg,{cluster:e,
current:l}),i(A,{n:o.length,rows:()=>({title:r,kind:"items",itemKind:v.value.itemKind,positions:o})})]}),i("div",{class:"\
cluster-line",children:[i("span",{class:"cluster-bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.min(100,
100*o.length/t)}%`,background:Kg(n)}})}),i(Ug,{cluster:e})]})]})}function Wg(e){let t=L.value;return t?.what!=="cluster"?
!1:t.network===v.value.place&&t.community===e}function Hg({cluster:e,current:t}){let{number:n,name:r,items:o}=e,s=i(_,{children:[
i(mt,{community:n}),i(C,{text:r})]});if(n<0)return i("span",{class:"cluster-name",children:s});let l=()=>{let a=v.value;
Z({what:"cluster",network:a.place,community:n}),Je({at:"nodes",nodes:o.map(c=>a.nodeOf(c))})};return i("button",{type:"b\
utton",class:"cluster-name",title:u("browse.cluster-details",{name:r}),"aria-current":t?"true":void 0,onClick:l,children:s})}
function Ug({cluster:e}){let{number:t,name:n,items:r}=e;return i(_,{children:[i(x,{class:"button quiet tiny",onClick:()=>Ho(
wu.value.map(s=>s.number).filter(s=>s!==t)),"aria-label":u("browse.only-value",{name:n}),children:u("browse.only")}),i(x,
{class:"button quiet tiny",onClick:()=>$n(r),"aria-label":u("browse.select-item",{name:n}),children:u("browse.select")})]})}var qg={plus:"M8 3v10M3 8h10",minus:"M3 8h10",fit:"M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",lasso:"M8 2.5\
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
8 0 010 7.5H6"};function V({name:e}){return i("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",focusable:"fa\
lse",children:i("path",{d:qg[e],fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-\
linejoin":"round"})})}var xu=[1e-4,2e-4,5e-4,.001,.002,.003,.005,.007,.01,.015,.02,.03,.04,.05,.06,.08,.1,.12,.15,.2,.25,.3,.35,.4,.45,.5,.55,
.6,.65,.7,.75,.8,.85,.9,.95,1],Or=E(()=>{let{edges:e}=v.value;return xu.filter((t,n)=>n===0||Mr(e,t)>Mr(e,xu[n-1]))});function jg(e){
let t=Or.value.findIndex(n=>n>=e);return t<0?Or.value.length-1:t}function Su(){let e=v.value,{strongest:t,singletons:n}=D.
value;if(!e.edges)return null;let r=Mr(e.edges,t),o=u("browse.links-kept",{share:I(100*t,2),n:r});return i("section",{class:"\
filter",id:"link-filter","aria-labelledby":"link-title",children:[i("h3",{id:"link-title",children:u("browse.links")}),i(
"div",{class:"slider-line",children:[i("label",{for:"strength-slider",children:u("browse.strongest")}),i("output",{for:"\
strength-slider",children:[I(100*t,2)," %"]}),i("input",{type:"range",id:"strength-slider",min:0,max:Or.value.length-1,value:jg(
t),disabled:Or.value.length<2,"aria-valuetext":o,onInput:s=>j({strongest:Or.value[Number(s.currentTarget.value)]})})]}),
i(Gg,{kept:r}),i("div",{class:"value-row",children:i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"\
hide-singletons",checked:!n,onChange:s=>j({singletons:!s.currentTarget.checked})}),i("span",{children:u("browse.hide-sin\
gletons")})]})})]})}function Gg({kept:e}){let t=v.value,{edge:n,edges:r}=H.value,o=t.weight[e-1],s=e<t.edges&&t.weight[e]===
o;return i("p",{class:"links-shown muted",children:[i(A,{n:r,text:u("browse.links-shown",{n:t.edges,shown:r}),rows:()=>({
title:u("browse.links"),kind:"edges",network:t.place,positions:Dt(n)})}),e<t.edges?i("span",{children:u("browse.weakest",
{weight:I(o,3)})}):null,s?i("span",{children:u("browse.tied")}):null]})}var al=12,Yg=8,_u=100,ll=O({});function Eu({filter:e}){let{name:t}=e,n=e.rows.value;if(n.length<2)return null;let r=n.filter(
({value:s})=>e.off.value.has(s)).length,o=ll.value[t]??(r>0||n.length<=al);return i("details",{class:"filter",id:`filter\
-${t}`,open:o,onToggle:s=>{let l=s.currentTarget.open;l!==o&&(ll.value={...ll.value,[t]:l})},children:[i("summary",{children:[
i("h3",{children:u(`browse.filter-${t}`)}),i("span",{class:"muted",children:r?u("browse.of",{n:n.length-r,all:String(n.length)}):
n.length})]}),o?i(Qg,{filter:e,rows:n}):null]})}function Qg({filter:e,rows:t}){let[n,r]=We(""),[o,s]=We(t.length<=al?t.length:
Yg),l=n.trim()?fe(n):"",a=l?t.filter(({text:d})=>fe(d).includes(l)):t,c=u(`browse.filter-${e.name}`),m=a.length-o;return i(
_,{children:[t.length>al?i("input",{type:"text",class:"value-search",value:n,autocomplete:"off","aria-label":u("browse.s\
earch-values",{filter:c}),placeholder:u("browse.search-values",{filter:c}),onInput:d=>r(d.currentTarget.value)}):null,i(
Zg,{filter:e,found:a,title:c}),i("div",{class:"values",children:a.slice(0,o).map(d=>i(ey,{filter:e,row:d},d.value))}),a.
length?null:i("p",{class:"muted",children:u("browse.no-value")}),m>0?i(x,{class:"button quiet tiny",onClick:()=>s(o+_u),
children:u("browse.more",{n:Math.min(m,_u)})}):null]})}function Zg({filter:e,found:t,title:n}){let r=t.map(({value:l})=>l),
o=e.off.value;return i("div",{class:"all-or-none",children:[i(x,{class:"button quiet tiny",onClick:()=>e.setOff([...o].filter(
l=>!r.includes(l))),disabled:!r.some(l=>o.has(l)),"aria-label":`${u("browse.all")}: ${n}`,children:u("browse.all")}),i(x,
{class:"button quiet tiny",onClick:()=>e.setOff([...o,...r]),disabled:r.every(l=>o.has(l)),"aria-label":`${u("browse.non\
e")}: ${n}`,children:u("browse.none")})]})}function ey({filter:e,row:t}){let n=e.off.value,r=s=>{let l=new Set(n);s?l.delete(
t.value):l.add(t.value),e.setOff(l)},o=()=>e.setOff(e.rows.value.map(({value:s})=>s).filter(s=>s!==t.value));return i("d\
iv",{class:"value-row",children:[i("label",{class:"check-line",title:t.text,children:[i("input",{type:"checkbox",checked:!n.
has(t.value),onChange:s=>r(s.currentTarget.checked)}),i(C,{text:t.text})]}),i(x,{class:"button quiet tiny only",onClick:o,
"aria-label":u("browse.only-value",{name:t.text}),children:u("browse.only")}),i(A,{n:t.count,rows:()=>su(e,t)})]})}var ty=.3333333333333333;function Mu(e){let[t,n]=[e[0],e[e.length-1]];if(!e.length||t===n)return null;let r=ny(e),o=[...ry(
e,r),...oy(e,r)];return{first:t,last:n,begin:r,bins:o,most:Math.max(...o.map(({count:s})=>s))}}function ny(e){let[t,n]=[
e[0],e[e.length-1]],r=10*Math.floor(e[Math.floor(.02*e.length)]/10);return r-t>ty*(n-t)?r:t}function Ou(e,t){let n=0;for(;n<
e.length&&e[n]<t;)n+=1;return n}function ry(e,t){let n=Ou(e,t);return n?[{first:e[0],last:t-1,count:n}]:[]}function oy(e,t){
let n=e[e.length-1],r=Math.ceil((n-t+1)/40),o=new Uint32Array(Math.ceil((n-t+1)/r));for(let s=Ou(e,t);s<e.length;s+=1)o[Math.
floor((e[s]-t)/r)]+=1;return Array.from(o,(s,l)=>{let a=t+l*r;return{first:a,last:Math.min(a+r-1,n),count:s}})}function qo({
first:e,begin:t}){return t===e?e:t-1}function ln(e,t){return Math.max(qo(e),t)}var iy=E(()=>Mu(Fn().year.filter(e=>e!==Bn).sort()));function Pr({first:e,last:t},n,r){let o=l=>Math.min(t,Math.max(e,l)),
s=[o(Math.min(n,r)),o(Math.max(n,r))];j({years:s[0]===e&&s[1]===t?null:s})}function Iu(){let e=iy.value;if(!e)return null;
let[t,n]=D.value.years??[e.first,e.last],r=qo(e),o=s=>100*(ln(e,s)-r)/(e.last-r);return i("section",{class:"filter",id:"\
year-filter","aria-labelledby":"year-title",children:[i("h3",{id:"year-title",children:u("browse.years")}),i(ly,{years:e,
from:t,to:n}),i("div",{class:"two-thumbs",children:[i("span",{class:"track",style:{"--from":`${o(t)}%`,"--to":`${o(n)}%`}}),
i(Pu,{years:e,value:t,label:u("browse.year-from"),move:s=>Pr(e,Math.min(s<e.begin?e.first:s,n),n)}),i(Pu,{years:e,value:n,
label:u("browse.year-to"),move:s=>Pr(e,t,Math.max(s,t))})]}),i("div",{class:"year-fields",children:[i(Cu,{years:e,value:t,
label:u("browse.year-from-field"),move:s=>Pr(e,s,n)}),i("span",{"aria-hidden":"true",children:"–"}),i(Cu,{years:e,value:n,
label:u("browse.year-to-field"),move:s=>Pr(e,t,s)})]}),i(ay,{})]})}function Pu({years:e,value:t,label:n,move:r}){let o=s=>{
r(Number(s.value));let[l,a]=D.value.years??[e.first,e.last];Number(s.value)>ln(e,a)&&(s.value=String(ln(e,a))),Number(s.
value)<ln(e,l)&&(s.value=String(ln(e,l)))};return i("input",{type:"range",class:"thumb",min:qo(e),max:e.last,value:ln(e,
t),"aria-label":n,"aria-valuetext":String(t),onInput:s=>o(s.currentTarget)})}function Cu({years:e,value:t,label:n,move:r}){
let o=s=>{let l=Number.parseInt(s.value,10);Number.isFinite(l)&&r(l),s.value=String(t)};return i("input",{type:"number",
class:"year-field",min:e.first,max:e.last,value:t,"aria-label":n,onChange:s=>o(s.currentTarget)})}function sy({begin:e},{
first:t,last:n}){return n<e?u("browse.before-year",{year:String(e)}):t===n?String(t):`${t}–${n}`}function ly({years:e,
from:t,to:n}){return i("div",{class:"histogram","aria-hidden":"true",children:e.bins.map(r=>{let{first:o,last:s,count:l}=r,
a=s>=t&&o<=n;return i("span",{class:a?"year-bar":"year-bar out",title:u("browse.bar",{years:sy(e,r),n:l}),onClick:()=>Pr(
e,o,s),children:i("span",{style:{height:`${l?Math.max(4,100*l/e.most):0}%`}})},o)})})}function ay(){let{year:e}=Fn(),t=()=>g.
items.work.filter(r=>r.year===null).map(r=>r.position),n=e.reduce((r,o)=>r+ +(o===Bn),0);return n?i("div",{class:"value-\
row",children:[i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"without-year",checked:D.value.withoutYear,
onChange:r=>j({withoutYear:r.currentTarget.checked})}),i("span",{children:u("browse.without-year")})]}),i(A,{n,rows:()=>({
title:u("browse.without-year"),kind:"items",itemKind:"work",positions:t()})})]}):null}function Au(){return i(_,{children:[i(cy,{}),i("div",{class:"filter-scroll",children:[i(Iu,{}),i(Su,{}),Jo.map(e=>i(Eu,{
filter:e},e.name)),i(uy,{})]})]})}function cy(){let e=Bt.value;return i("div",{class:"filter-head",children:[e.length?i(
"ul",{class:"chips","aria-label":u("browse.active"),children:e.map(({name:t,text:n,remove:r})=>i("li",{children:i("butto\
n",{type:"button",class:"chip","data-filter":t,title:n,onClick:r,"aria-label":u("browse.remove-filter",{name:n}),children:[
i("bdi",{children:n}),i(V,{name:"close"})]})},t))}):i("span",{class:"muted",children:u("browse.no-filter")}),i(x,{class:"\
button quiet",id:"reset-filters",title:u("browse.reset-filters"),disabled:!e.length,onClick:Vo,children:u("browse.reset")})]})}
function uy(){let e=["occurrences","strength"];v.value.measures.pagerank&&e.push("pagerank");let t=e.map(n=>({value:n,text:u(
`browse.size-${n}`),hint:u(`browse.size-${n}-help`)}));return i("section",{class:"filter","aria-labelledby":"node-size-t\
itle",children:[i("h3",{id:"node-size-title",children:u("browse.node-size")}),i(He,{class:"small",label:u("browse.node-s\
ize"),choices:t,chosen:wt.value,choose:n=>{wt.value=n}})]})}function Cr(e){let t=e.indexOf("#"),n=t<0?e:e.slice(0,t);return n.slice(n.lastIndexOf("/")+1)+(t<0?"":e.slice(t))}function Ne({
file:e,line:t,page:n=null}){let r=g.files[e]??"",o=Cr(r),s=n===null?"":u("parts.page",{page:String(n)});return i("span",
{class:"place",title:r,children:[i("bdi",{children:o}),t===null?null:i("span",{class:"place-line",children:[":",t]}),s?i(
"span",{children:` · ${s}`}):null]})}function Tu(e){return e.kind===v.value.itemKind?v.value.nodeOf(e.position):-1}function dt(e){Ln(e);let t=Tu(e);t>=0&&Je(
{at:"node",node:t})}function jo({kind:e,id:t,label:n,subtitle:r,year:o}){if(e==="document"&&r===t)return[n,Cr(t)];let s=n.
replace(/…( \d+)?$/,"");return r.startsWith(s)?[r,e==="work"&&o!==null?String(o):""]:[n,r]}function oe({item:e}){let t=Tu(
e),[n,r]=jo(e);return i("button",{type:"button",class:"row-name",onClick:()=>dt(e),children:[i("span",{class:"row-label",
children:[t<0?null:i(mt,{community:v.value.community[t]}),i(C,{text:n})]}),r?i(C,{class:"row-subtitle",text:r}):null]})}var Ir=Number.NEGATIVE_INFINITY;function cl({kind:e,unit:t}){return e==="two-mode"?"both":t==="document"?"cited":e.endsWith(
"coupling")?"cites":"works"}var xt=E(()=>{let e=v.value,t=qe.value.column==="strength"?"strength":"links";return ge.value.
some(o=>o.year!==null)?["year","cited",t]:cl(e)==="works"||e.itemKind==="document"?["cited",t]:["works","cited",t]}),Go=E(
()=>["label",...xt.value.slice(0,-1),"links","strength"]);function Ar(e){return u(`browse.column-${e==="cited"?cl(v.value):
e}`)}function Ru(e){return u(`browse.help-${e==="cited"?cl(v.value):e}`)}function Tr(e,t,n){let r=t.nodeOf(n.position);switch(e){case"\
year":return n.year??Ir;case"works":return n.works.length;case"links":return r<0?0:t.edgesOf(r).length;case"strength":return r<
0?0:t.strength[r];default:return r<0?Lu(t,n).length:t.occurrences[r]}}function Nu(e,t){let n=e.nodeOf(t.position);return n<
0?e.unit:e.unitOf(n)}function Lu(e,t){let n=e.nodeOf(t.position),r=n<0?[]:e.unitsOf(n);return r.length?r:Nu(e,t)==="docu\
ment"?t.documents:t.works}function ul(e,t,n){let r=`${Ar(e)}: ${n.label}`;if(e==="works")return{title:r,kind:"items",itemKind:"\
work",positions:n.works};if(e==="cited")return{title:r,kind:"items",itemKind:Nu(t,n),positions:Lu(t,n)};let o=t.nodeOf(n.
position),s=o<0?[]:[...t.edgesOf(o)];return{title:r,kind:"edges",network:t.place,positions:s}}function Bu(e,t,n){let{length:r}=ul(
e,t,n).positions;return e==="strength"?r>0:r===Tr(e,t,n)}var Fu=new Map;function my(e,t){let n=`${Y.value} ${e}`,r=Fu.get(n);if(!r){let{compare:o}=new Intl.Collator(Y.value,{numeric:!0}),
s=t.map((l,a)=>a).sort((l,a)=>o(t[l].label,t[a].label)||l-a);r=new Int32Array(t.length);for(let l=0;l<s.length;l+=1)r[s[l]]=
l;Fu.set(n,r)}return r}var dy=E(()=>{let[e,t]=[v.value,ge.value],{column:n,descending:r}=Jn.value,o=n==="label"?Float64Array.
from(my(e.itemKind,t)):Float64Array.from(t,l=>Tr(n,e,l)),s=r?-1:1;return Uint32Array.from(t,(l,a)=>a).sort((l,a)=>{let[c,
m]=[o[l],o[a]];return c===m?l-a:c===Ir||m===Ir?c===Ir?1:-1:s*(c-m)})}),Jn=E(()=>Go.value.includes(qe.value.column)?qe.value:
{column:"cited",descending:!0}),ye=E(()=>{let{listed:e}=H.value;return dy.value.filter(t=>e[t])});function Qo(e){let t=Jn.
value,n=t.column===e?!t.descending:e!=="label";qe.value={column:e,descending:n}}var St=-1,Xu=-2,ml=1,Yo=O({position:Xu,column:ml}),
Xt=E(()=>{let{position:e,column:t}=Yo.value;if(e===St)return{row:St,column:t};let n=e<0?0:ye.value.indexOf(e);return ye.
value.length?{row:Math.max(n,0),column:t}:{row:St,column:t}});function Zo(e,t){let n=e<0?St:ye.value[e],r=Yo.peek();(r.position!==
n||r.column!==t)&&(Yo.value={position:n,column:t})}var dl=O(0);function ei(e,t){Zo(e,t),dl.value+=1}function $u(e){ye.value.
length&&ei(e,ml)}var Du=Ue.peek();U(()=>{Ue.value!==Du&&(Du=Ue.value,Yo.value={position:Xu,column:ml})});var Ju="search-box",fy=2e3,Vu=120;function py(){let e=ye.value[0];e!==void 0&&dt(ge.value[e])}function Ku(){let e=z(null),
t=z(0),n=re.value;ce(()=>{let c=re.peek();e.current&&e.current.value!==c&&!t.current&&(e.current.value=c)},[n]);let r=()=>{
clearTimeout(t.current),t.current=0,re.value=e.current?.value??""},o=()=>{ru()?r():t.current=window.setTimeout(o,Vu)},s=c=>{
if(Le.value==="clusters"&&(Le.value="list"),Sr(v.value.itemKind),ge.value.length<fy)return r();clearTimeout(t.current),t.
current=window.setTimeout(o,Vu)},l=()=>{e.current&&(e.current.value=""),r(),e.current?.focus()},a=c=>{let m={Enter:()=>{
r(),py()},ArrowDown:()=>{r(),Le.value="list",$u(0)}};c.key==="Escape"&&e.current?.value&&(m.Escape=l),!(!Object.hasOwn(m,
c.key)||c.isComposing)&&(c.preventDefault(),c.stopPropagation(),m[c.key]())};return i("search",{class:"search",children:[
i("label",{class:"visually-hidden",for:Ju,children:u("browse.search")}),i("div",{class:"search-line",children:[i(V,{name:"\
search"}),i("input",{id:Ju,ref:e,type:"text",inputMode:"search",autocomplete:"off",spellcheck:!1,placeholder:u("browse.s\
earch-hint"),"aria-keyshortcuts":"/",onFocus:()=>Sr(v.value.itemKind),onInput:s,onKeyDown:a}),n?i(x,{class:"button quiet\
 clear-search","aria-label":u("browse.clear-search"),title:u("browse.clear-search"),onClick:l,children:i(V,{name:"close"})}):
null]}),i(hy,{}),H.value.count?i(fl,{}):null]})}function hy(){let e=v.value.itemKind,[t,n]=[H.value.count,ge.value.length],
r=t===n?u(`browse.count-${e}`,{n}):u("browse.of",{n:t,all:u(`browse.of-${e}`,{n})}),o=Bt.value.length;return i("div",{class:"\
search-count",children:[i("span",{id:"search-count",role:"status",children:r}),o&&Le.value!=="filters"?i(x,{class:"butto\
n quiet tiny",onClick:()=>{Le.value="filters"},children:u("browse.filters-active",{n:o})}):null]})}function fl(){let e=yu.
value;return e.length?i("div",{class:"elsewhere",children:[i("span",{children:u("browse.elsewhere")}),e.map(({place:t,count:n,
only:r})=>{let o=P("items",J[t].itemKind),s=r<0?null:g.items[J[t].itemKind][r];return i(x,{class:"button tiny",onClick:()=>gy(
t,s),children:s?i(C,{text:u("browse.elsewhere-one",{name:o,label:s.label})}):u("browse.elsewhere-count",{name:o,n})},t)})]}):
null}function gy(e,t){Pe(e),t&&dt(t)}function yy(){if(!ge.value.length)return"nothing";if(!re.value.trim())return"hidden";let{found:e}=H.value;return e&&Lt(e)?
"found-hidden":"not-found"}function zu(){let e=yy(),{found:t}=H.value;return i("div",{class:"list-empty",id:"list-empty",
children:[i("p",{children:u(`browse.empty-${e}`,{n:t?Lt(t):0,query:re.value.trim()})}),e==="not-found"?i("p",{class:"mut\
ed",children:u("browse.empty-advice")}):null,i("div",{class:"list-empty-actions",children:[re.value?i(x,{onClick:()=>{re.
value=""},children:u("browse.clear-search")}):null,Bt.value.length?i(x,{onClick:Vo,children:u("browse.reset-filters")}):
null]}),i(fl,{})]})}function Wu({activeColumn:e}){return i("div",{role:"rowgroup",class:"list-header",children:i("div",{role:"row",class:"ro\
w","aria-rowindex":1,"data-row":St,children:[i("div",{role:"columnheader",class:"cell check","aria-colindex":1,children:i(
"span",{class:"visually-hidden","data-column":0,tabIndex:e===0?0:-1,children:u("browse.column-selected")})}),["label",...xt.
value].map((t,n)=>i(by,{column:t,place:n+1,active:e===n+1},t))]})})}function by({column:e,place:t,active:n}){let{column:r,
descending:o}=Jn.value,s=o?"descending":"ascending",l=o?"↓":"↑";return i("div",{role:"columnheader",class:t>1?"cell \
number":"cell name","aria-colindex":t+1,"aria-sort":r===e?s:"none",children:i("button",{type:"button",class:"sorter","da\
ta-column":t,"data-sort":e,tabIndex:n?0:-1,title:Ru(e),onClick:()=>Qo(e),children:[Ar(e),r===e?i("span",{class:"arrow","\
aria-hidden":"true",children:l}):null]})})}function vy(e,t){switch(e){case"ArrowDown":return[1,0];case"ArrowUp":return[-1,0];case"PageDown":return[t,0];case"PageUp":
return[-t,0];case"ArrowRight":return[0,1];case"ArrowLeft":return[0,-1];default:return null}}function wy(e,t,n){let{row:r,
column:o}=Xt.value,[s,l]=[ye.value.length-1,xt.value.length+1],a=n?Math.min(0,s):St,c=Math.max(a,Math.min(s,r+e));ei(c,Math.
max(0,Math.min(l,o+t)))}function ky(e){let t=ye.value.length-1;ei(e==="End"?t:Math.min(0,t),Xt.value.column)}function Hu(e,t){
let{key:n}=e,r=e.ctrlKey||e.metaKey,o=vy(n,t);if(n==="a"&&r&&!e.shiftKey)Wo();else{if(e.altKey||r&&o)return;if(o)wy(o[0],
o[1],n.startsWith("Page"));else if(n==="Home"||n==="End")ky(n);else if(n===" "&&Xt.value.row!==St)Fe(ge.value[ye.value[Xt.
value.row]].position);else return}e.preventDefault()}var xy=/[\p{L}\p{N}\p{M}'’‘ʼʹʺ′ˈ`´]+/gu;function Sy(e,t){if(!fe(e).startsWith(t))return 0;let n=[...e],r="";for(let o of n)
if(r+=o,fe(r).startsWith(t))return r.length;return e.length}function _y(e,t){let n=_r(t),r=[],o=0;for(let{0:s,index:l}of n.
length?e.matchAll(xy):[]){let a=Math.max(...n.map(c=>Sy(s,c)));a&&(r.push({text:e.slice(o,l),found:!1}),r.push({text:e.slice(
l,l+a),found:!0}),o=l+a)}return r.push({text:e.slice(o),found:!1}),r.filter(s=>s.text)}var Ey=10;function My(e,t){let[n,
...r]=e;if(!r.length||n.found||n.text.length+r[0].text.length<=t)return e;let o=r.reduce((a,{text:c})=>a+c.length,0),s=n.
text.slice(-Math.max(Ey,t-o)),l=s.indexOf(" ");return[{text:`…${l<0?s:s.slice(l)}`,found:!1},...r]}function pl({text:e,
query:t,room:n,class:r}){return i("bdi",{class:r,children:My(_y(e,t),n).map(o=>o.found?i("mark",{children:o.text}):o.text)})}var Oy=32,Py=50,hl=18,Cy=32,Iy=14;function qu(){return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)/
Iy||1}function ju(e,t){let r=e.kind==="work"||e.kind==="document"||e.kind==="either"||jo(e)[1]!==""||e.label.length>hl;return Math.
round(t*(r?Py:Oy))}var Uu=0;function ti(e){clearTimeout(Uu),Uu=window.setTimeout(()=>{q.value=e},60)}function gl(e){return e?
0:-1}function Gu({item:e,row:t,top:n,height:r,activeColumn:o,tick:s}){let a=v.value.nodeOf(e.position),c=L.value,m=c?.what===
"item"&&c.kind===e.kind&&c.position===e.position,d=Se.value.has(e.position),f=a>=0&&q.value===a;return i("div",{role:"ro\
w",class:["row",d&&"chosen",m&&"current",f&&"over"].filter(Boolean).join(" "),"data-row":t,"data-item":e.position,"aria-\
rowindex":t+2,"aria-selected":d,"aria-current":m?"true":void 0,style:{transform:`translateY(${n}px)`,height:`${r}px`},onMouseEnter:()=>ti(
a),onMouseLeave:()=>ti(-1),children:[i("div",{role:"gridcell",class:"cell check","aria-colindex":1,children:i("input",{type:"\
checkbox","data-column":0,checked:d,tabIndex:gl(o===0),"aria-label":u("browse.select-item",{name:e.label}),onClick:p=>s(
t,p.currentTarget.checked,p.shiftKey)})}),i(Ay,{item:e,node:a,active:o===1}),xt.value.map((p,y)=>i(Ty,{item:e,column:p,place:y+
2,active:o===y+2},p))]})}function Ay({item:e,node:t,active:n}){let[r,o]=jo(e),s=l=>{l.ctrlKey||l.metaKey?Fe(e.position):
dt(e)};return i("div",{role:"rowheader",class:"cell name","aria-colindex":2,children:i("button",{type:"button",class:"na\
me-button","data-column":1,tabIndex:gl(n),"aria-label":o?`${r}. ${o}`:r,title:o?`${r}
${o}`:r,onClick:s,children:[i("span",{class:"name-line",children:[i(mt,{community:t<0?-1:v.value.community[t]}),i(pl,{class:o?
"name-text":"name-text alone",text:r,query:re.value,room:o?hl:hl+8})]}),o?i(pl,{class:"name-title",text:o,query:re.value,
room:Cy}):null]})})}function Ty({item:e,column:t,place:n,active:r}){let o=v.value,s=Tr(t,o,e),l={"data-column":n,tabIndex:gl(
r)},a=t==="year"?e.year??"—":null,c=t==="strength"?1:0;return i("div",{role:"gridcell",class:"cell number","aria-colin\
dex":n+1,children:a===null?i(A,{n:Bu(t,o,e)?s:0,text:I(s,c),attributes:l,rows:()=>ul(t,o,e)}):i("span",{...l,children:a})})}function Yu(){let{column:e,descending:t}=Jn.value,n=u(t?"browse.descending":"browse.ascending"),r=ye.value.length,o=s=>{
qe.value={column:s,descending:s!=="label"}};return i("div",{class:"list-tools",children:[i("label",{class:"sort-choice",
children:[i("span",{children:u("browse.sort")}),i("select",{value:e,id:"sort-choice",onChange:s=>o(s.currentTarget.value),
children:Go.value.map(s=>i("option",{value:s,selected:s===e,children:Ar(s)},s))})]}),i(x,{class:"button quiet turn","ari\
a-label":n,title:n,onClick:()=>Qo(e),children:i("span",{"aria-hidden":"true",children:t?"↓":"↑"})}),i(x,{class:"butt\
on quiet",id:"select-listed",disabled:!r,title:u("browse.select-listed-help"),onClick:Wo,children:u("browse.select-liste\
d",{n:r})})]})}function Qu(e){return typeof e=="object"?e.key:e}function Zu(e,t){let n=e.length;return new Proxy(e,{get(r,o,s){if(typeof o==
"string"){let l=o.charCodeAt(0);if(l>=48&&l<=57){let a=+o;if(Number.isInteger(a)&&a>=0&&a<n){let c=r[a];if(typeof c!="ob\
ject"){let m=t[a*2];c=r[a]={index:a,key:c,start:m,size:t[a*2+1],end:m+t[a*2+1],lane:0}}return c}}if(o==="length")return n}
return Reflect.get(r,o,s)}})}function an(e,t,n){let r=n.initialDeps??[],o,s=!0;function l(){var a;let m=0,d=e();if(!(d.length!==r.length||d.some((p,y)=>r[y]!==
p)))return o;r=d;let h=0;return o=t(...d),n?.onChange&&!(s&&n.skipInitialOnChange)&&n.onChange(o),s=!1,o}return l.updateDeps=
a=>{r=a},l}function yl(e,t){if(e===void 0)throw new Error(`Unexpected undefined${t?`: ${t}`:""}`);return e}var _t=(e,t)=>Math.
abs(e-t)<1.01,em=(e,t,n)=>{let r;return Object.assign(function(...o){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,o),
n)},{cancel:()=>{e.clearTimeout(r)}})};function tm({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:o,pendingWrite:s,clampedMaxAtWrite:l}){var a;
return t&&s===null&&e===o?"spurious":s!==null&&Math.abs(e-s.target)<1.5?"readBack":s!==null&&!s.smooth&&n!==null&&s.target>
n+r+.5&&Math.abs(e-(n+r))<1.5||s!==null&&!s.smooth&&((a=s.lowMaxes)!=null&&a.some(c=>Math.abs(e-c)<1.5))?"clampedReadBac\
k":l!==null&&Math.abs(e-l)<1.5?"clampedEcho":"external"}var Ry=e=>e==="smooth"||e==="smoothFinishing";function nm({kind:e,
offset:t,command:n,target:r}){return e!=="spurious"&&e!=="readBack"&&e!=="clampedReadBack"&&n?.index!=null&&n.phase!=="q\
ueued"&&!Ry(n.phase)&&!_t(t,n.lastTargetOffset)&&!_t(t,r())&&e!=="clampedEcho"}var bl=40;function rm(e){let t=e[e.length-
1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<bl;)n--;if(n<0)return!1;let r=e[n],o=n-1;for(;o>=0&&r.t-
e[o].t<bl;)o--;if(o<0)return!1;let s=e[o],l=(t.offset-r.offset)/(t.t-r.t),a=(r.offset-s.offset)/(r.t-s.t);return l*a>=0&&
Math.abs(l)>=2*Math.abs(a)&&Math.abs(l)-Math.abs(a)>=.8}function om(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.
length-2;for(;n>=0&&t.t-e[n].t<bl;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}var Rr,Nr=()=>{if(Rr!==void 0)return Rr;if(typeof navigator>"u")return Rr=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))
return Rr=!0;let e=navigator.maxTouchPoints;return Rr=navigator.platform==="MacIntel"&&e!==void 0&&e>0},vl,Ny=()=>vl!==void 0?
vl:vl=Nr()&&typeof CSS<"u"&&typeof CSS.supports=="function"&&CSS.supports("overflow-anchor: auto"),im=()=>!Nr()||Ny();var Vn={capture:!0,passive:!0},ni=class{constructor(t){this.host=t,this._touch=null,this.inMotion=()=>this._touch!==null&&
this._touch.phase!=="lateFling",this.dragging=()=>{var n;return((n=this._touch)==null?void 0:n.phase)==="down"&&this._touch.
moved},this.tail=()=>{var n;return((n=this._touch)==null?void 0:n.phase)==="tail"?this._touch.moved?"fling":"tap":null},
this.onScroll=({isScrolling:n,ownReadBack:r,moved:o,external:s})=>{var l,a,c;return n&&((l=this._touch)==null?void 0:l.phase)===
"tail"?this._openTail(this._touch.moved||!r,!1):((a=this._touch)==null?void 0:a.phase)==="lateFling"&&(this.host.now()>this.
_touch.until?this._touch=null:s&&n&&o&&this._openTail(!0,!1)),!r&&n&&o&&((c=this._touch)==null?void 0:c.phase)==="down"?
(this._touch.moved=!0,!0):!1},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var n;
let r=((n=this._touch)==null?void 0:n.phase)==="down"&&this._touch.moved;this.end(),this._openTail(r,r)},this.end=()=>{var n;
let r=this.host.getWindow();((n=this._touch)==null?void 0:n.phase)==="tail"&&r!=null&&r.clearTimeout(this._touch.timerId),
this._touch=null},this.listen=n=>{let r=()=>this.touchStart(),o=()=>this.touchEnd();return n.addEventListener("touchstar\
t",r,Vn),n.addEventListener("touchend",o,Vn),n.addEventListener("touchcancel",o,Vn),()=>{n.removeEventListener("touchsta\
rt",r,Vn),n.removeEventListener("touchend",o,Vn),n.removeEventListener("touchcancel",o,Vn),this.end()}},this._openTail=(n,r)=>{
let o=this.host.getWindow();if(o==null)return;this.end();let s={phase:"tail",moved:n,awaitingFling:r,timerId:o.setTimeout(
()=>{if(this.host.tailStillMoving()){this._openTail(s.moved,s.awaitingFling);return}this._touch=s.awaitingFling?{phase:"\
lateFling",until:this.host.now()+1e3}:null,this.host.onTailClosed()},150)};this._touch=s}}get touch(){return this._touch}};var sm=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},cm=e=>{let t=new Set;return{schedule:n=>{let r=e.
requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(n=>e.cancelAnimationFrame(n)),t.clear()}}},
Ly=e=>e,wl=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),o=Math.min(e.endIndex+t,e.count-1)-n+
1,s=new Array(o);for(let l=0;l<o;l++)s[l]=n+l;return s},um=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=e.targetWindow;
if(!r)return;let o=a=>{let{width:c,height:m}=a;t({width:Math.round(c),height:Math.round(m)})};if(o(sm(n)),!r.ResizeObserver)
return()=>{};let s=cm(r),l=new r.ResizeObserver(()=>{let a=()=>{o(sm(n))};e.options.useAnimationFrameWithResizeObserver?
s.schedule(a):a()});return l.observe(n,{box:"content-box"}),()=>{l.unobserve(n),s.cancel()}},lm={passive:!0};var By=typeof window>"u"?!0:"onscrollend"in window,Fy=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let o=e.targetWindow;
if(!o)return;let s=e.options.useScrollendEvent&&By,l=0,a=s?null:em(o,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=f=>()=>{
l=n(r),a?.(),t(l,f)},m=c(!0),d=c(!1);return r.addEventListener("scroll",m,lm),s&&r.addEventListener("scrollend",d,lm),()=>{
r.removeEventListener("scroll",m),s&&r.removeEventListener("scrollend",d),a?.cancel()}},mm=(e,t)=>Fy(e,t,n=>{let{horizontal:r,
isRtl:o}=e.options;return r?n.scrollLeft*(o&&-1||1):n.scrollTop});var kl=(e,t,n)=>{if(n.options.useCachedMeasurements){let r=n.indexFromElement(e),o=n.options.getItemKey(r);return n.itemSizeCache.
get(o)??n.options.estimateSize(r)}if(t?.borderBoxSize){let r=t.borderBoxSize[0];if(r)return Math.round(r[n.options.horizontal?
"inlineSize":"blockSize"])}if(!t){let r=n.indexFromElement(e),o=n.options.getItemKey(r),s=n.itemSizeCache.get(o);if(s!==
void 0)return s}return e[n.options.horizontal?"offsetWidth":"offsetHeight"]},Dy=(e,{adjustments:t=0,behavior:n},r)=>{var o;
let{scrollElement:s,options:l}=r,a=e+t,c=l.horizontal&&l.isRtl&&s!==null&&"ownerDocument"in s;(o=s?.scrollTo)==null||o.call(
s,{[l.horizontal?"left":"top"]:c?-a:a,behavior:n})};var dm=Dy,am=(e,t)=>e==="smooth"?t?"smoothLanded":"smooth":"instant",Lr=e=>e?.phase==="smooth"||e?.phase==="smoothLanded";
function Xy(e,t,n,r){if(t===0)return!1;let o=r(0),s=new Set,l=0;for(;l<e;){let c=n(l);if(c===o)break;s.add(c),l++}let a=e-
l;if(a===0||a>=t)return!1;for(let c=0;c<a;c++)if(r(c)!==n(l+c))return!1;for(let c=a;c<t;c++)if(s.has(r(c)))return!1;return!0}
var ri=class{constructor(t){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=
null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,
this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.
pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=
!1,this._iosGesture=new ni({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let n=this.scrollState;
if(n?.phase!=="queued"||this.pendingWrite!==null)return!1;let r=this._readElementOffset();return r===null||this._lastElementOffset===
null||Math.abs(r-this._lastElementOffset)<1?!1:(this._lastElementOffset=r,n.samples=[...n.samples??[],{t:this.now(),offset:r}],
!0)},onTailClosed:()=>{let n=this.scrollState;n?.phase==="queued"&&om(n.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(
!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this.
_clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var n,r,o;return((o=(r=(n=this.targetWindow)==
null?void 0:n.performance)==null?void 0:r.now)==null?void 0:o.call(r))??Date.now()},this.observer=(()=>{let n=null,r=null,
o=!1,s=!1,l=new Set,a=()=>{if(n)return n;let m=this.targetWindow;if(!m||!m.ResizeObserver)return null;let d=r=cm(m);return n=
new m.ResizeObserver(f=>{let h=()=>{let p={sync:!1};this._resizeBatch=p;try{f.forEach(c)}finally{this._resizeBatch=null,
p.notify&&(this.notify(p.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(
null))}};if(this.options.useAnimationFrameWithResizeObserver)d.schedule(h);else{o=!0;try{h()}finally{o=!1}}})},c=m=>{let d=m.
target,f=this.indexFromElement(d);if(!d.isConnected){this.observer.unobserve(d);for(let[h,p]of this.elementsCache)if(p===
d){this.elementsCache.delete(h);break}return}this.isIndexInRange(f)&&this.shouldMeasureDuringScroll(f)&&this.resizeItem(
f,this.options.measureElement(d,m,this))};return{disconnect:()=>{var m;(m=a())==null||m.disconnect(),r?.cancel(),l.clear(),
s=!1,n=null,r=null},observe:m=>{let d=a();if(d){if(!o){d.observe(m,{box:"border-box"});return}l.add(m),s||(s=!0,r?.schedule(
()=>{s=!1,l.forEach(f=>{f.isConnected&&n?.observe(f,{box:"border-box"})}),l.clear()}))}},unobserve:m=>{var d;l.delete(m),
(d=a())==null||d.unobserve(m)}}})(),this.range=null,this.setOptions=n=>{var r;let o={debug:!1,initialOffset:0,overscan:1,
paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:Ly,rangeExtractor:wl,onChange:()=>{},
measureElement:kl,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],
lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,
useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(let d in n){let f=n[d];
f!==void 0&&(o[d]=f)}let s=this.options,l=null,a=null,c=!1;if(s!==void 0&&s.enabled&&o.enabled&&o.anchorTo==="end"&&this.
scrollElement!==null){let d=s.count,f=o.count,h=this.getMeasurements(),p=((r=this._singleLaneMeasurements)==null?void 0:
r.items)??h,y=M=>Qu(p[M]),k=d>0?y(0):null,b=d>0?y(d-1):null;if(f!==d||d>0&&f>0&&(o.getItemKey(0)!==k||o.getItemKey(f-1)!==
b)){c=!0;let M=d>0?this.getVirtualItemForOffset(this.getScrollOffset())??h[0]:null;M&&(l=[M.key,this.getScrollOffset()-M.
start]);let T=o.followOnAppend===!0?"auto":o.followOnAppend||null;T&&f>0&&this.isAtEnd(s.scrollEndThreshold)&&(d===0||o.
getItemKey(f-1)!==b)&&(f>d||Xy(d,f,y,o.getItemKey))&&(a=T)}}this.options=o,c&&(this.pendingMin=0,this.itemSizeCacheVersion++);
let m=null;if(l&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[d,f]=l,h=this.getMeasurements(),{count:p,
getItemKey:y}=this.options,k=0;for(;k<p&&y(k)!==d;)k++;if(k<p){let b=h[k];if(b){let S=Math.max(0,b.start+f);!a&&S!==this.
scrollOffset&&(m=S-this.scrollOffset,this.scrollOffset=S)}}}a?this.pendingScrollAnchor={kind:"follow",behavior:a}:m!==null&&
(this._canWriteScroll()?this.pendingScrollAnchor={kind:"anchor",delta:m}:(this._holdOffset+=m,this._followOffsetTarget(m)))},
this.notify=n=>{var r,o;(o=(r=this.options).onChange)==null||o.call(r,this,n)},this.maybeNotify=an(()=>(this.calculateRange(),
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
s<0||f!==null&&s>f+1;let p=s;this._lastElementOffset=p,s=this._toLayoutOffset(s);let y=this._classifyScrollEvent(s,l,f);
if(y==="spurious")return;y==="readBack"?s=this.pendingWrite.target:y==="clampedReadBack"&&((a=this.scrollState)==null?void 0:
a.index)!=null&&s<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=s:nm({kind:y,offset:s,command:this.scrollState,
target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==
null&&Math.abs(s-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let k=this.getScrollOffset(),b=this.
scrollDirection;this.scrollDirection=l?k===s?this.scrollDirection:k<s?"forward":"backward":null,this.scrollOffset=s,this.
isScrolling=l;let S=this.scrollState;if(S?.phase==="queued"&&y==="external"&&l)if(h||this._reportedOverscroll)S.samples=
[];else{let w=this.now();S.samples=[...(S.samples??[]).filter(M=>w-M.t<=200),{t:w,offset:p}],(b!==null&&this.scrollDirection!==
b||rm(S.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:l,ownReadBack:y==="readBack",moved:s!==
k,external:y==="external"&&((c=this.scrollState)==null?void 0:c.phase)!=="smooth"&&((m=this.scrollState)==null?void 0:m.
phase)!=="smoothFinishing"})&&((d=this.scrollState)==null?void 0:d.phase)==="queued"&&(this.scrollState=null),this._flushHoldIfReady(
!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),"addEventListener"in this.scrollElement&&this.
unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();
let o=this.pendingScrollAnchor;this.pendingScrollAnchor=null,o&&this.scrollElement&&this.options.enabled&&(o.kind==="anc\
hor"?this._canWriteScroll()?Lr(this.scrollState)&&!_t(this.getScrollOffset()-o.delta,this.scrollState.lastTargetOffset)||
(this._followOffsetTarget(o.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=o.delta,this._followOffsetTarget(
o.delta),this.notify(!1)):this.scrollToEnd({behavior:o.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},
this._classifyScrollEvent=(n,r,o)=>{var s;return tm({offset:n,isScrolling:r,elementMax:o,holdOffset:this._holdOffset,scrollOffset:this.
scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:((s=this._clampedAdjustment)==null?void 0:s.maxAtWrite)??null})},
this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())
return;let{target:n,maxAtWrite:r}=this._clampedAdjustment,o=this.getMaxScrollOffset();o>r+.5&&(this._clampedAdjustment=n>
o+.5?{target:n,maxAtWrite:o}:null,this._scrollToOffset(n))},this._writeAwaitingCommand=()=>{let n=this.scrollState;if(n===
null||n.phase!=="queued")return;let{behavior:r}=n;this.getMeasurements();let o=this.getScrollStateTarget(n);n.lastTargetOffset=
o,this._clampedAdjustment=null,n.phase=am(r,n.index!=null&&_t(o,this.getScrollOffset())),this._scrollToOffset(o,{behavior:r}),
this.scheduleScrollReconcile()},this._readElementOffset=()=>{let n=this.scrollElement;if(n==null)return null;let{horizontal:r,
isRtl:o}=this.options;return typeof n.scrollTop=="number"?r?n.scrollLeft*(o&&-1||1):n.scrollTop:typeof n.scrollY=="numbe\
r"?r?n.scrollX:n.scrollY:null},this._canWriteScroll=()=>!(Nr()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,
this._flushHoldIfReady=n=>{var r;if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||
((r=this.scrollState)==null?void 0:r.phase)==="smooth")return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<
0&&(this.scrollOffset=0),this.notify(n);let o=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=
this._clampedBy(o),this._scrollToOffset(o)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.
scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?"width":"height"]):(this.scrollRect=null,0),
this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==
"function"?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=
an(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,
this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(n,r,o,s,l,a,c,m)=>(this.prevLanes!==void 0&&this.prevLanes!==
a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:n,paddingStart:r,scrollMargin:o,getItemKey:s,
enabled:l,lanes:a,laneAssignmentMode:c,gap:m}),{key:!1}),this.isIndexInRange=n=>n>=0&&n<this.options.count,this.getMeasurements=
an(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:n,paddingStart:r,scrollMargin:o,getItemKey:s,enabled:l,
lanes:a,laneAssignmentMode:c,gap:m},d)=>{var f;let h=this.itemSizeCache;if(!l)return this.measurementsCache=[],this._singleLaneMeasurements=
null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>n)for(let w of this.laneAssignments.
keys())w>=n&&this.laneAssignments.delete(w);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.
measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=
null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,
this.measurementsCache.forEach(w=>{this.itemSizeCache.set(w.key,w.size)}));let p=this.lanesSettling?0:this.pendingMin??0;
if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===n&&(this.lanesSettling=!1),a===1){let w=n*2,
M=(f=this._singleLaneMeasurements)==null?void 0:f.flat;if(!M||M.length<w){let B=new Float64Array(w);M&&p>0&&B.set(M.subarray(
0,p*2)),M=B}let T=p===0?new Array(n):this._singleLaneMeasurements.items.slice(),R;if(p===0)R=r+o;else{let B=p-1;R=M[B*2]+
M[B*2+1]+m}for(let B=p;B<n;B++){let ve=s(B);T[B]=ve;let it=h.get(ve),we=typeof it=="number"?it:this.options.estimateSize(
B);M[B*2]=R,M[B*2+1]=we,R+=we+m}this._singleLaneMeasurements={flat:M,items:T};let W=Zu(T,M);return this.measurementsCache=
W,W}let y=this.measurementsCache.slice(0,p),k=new Array(a).fill(void 0),b=new Float64Array(a),S=0;for(let w=0;w<p;w++){let M=y[w];
M&&(k[M.lane]===void 0&&S++,k[M.lane]=w,b[M.lane]=M.end)}for(let w=p;w<n;w++){let M=s(w),T=this.laneAssignments.get(w),R,
W,B=c==="estimate"||h.has(M);if(T!==void 0&&this.options.lanes>1){R=T;let Ee=k[R],ee=Ee!==void 0?y[Ee]:void 0;W=ee?ee.end+
m:r+o}else if(S===a){let Ee=0,ee=b[0],ae=k[0];for(let _n=1;_n<a;_n++){let ss=b[_n];(ss<ee||ss===ee&&k[_n]<ae)&&(Ee=_n,ee=
ss,ae=k[_n])}R=Ee,W=ee+m,B&&this.laneAssignments.set(w,R)}else R=w%this.options.lanes,W=r+o,B&&this.laneAssignments.set(
w,R);let ve=h.get(M),it=typeof ve=="number"?ve:this.options.estimateSize(w),we=W+it;y[w]={index:w,start:W,size:it,end:we,
key:M,lane:R},k[R]===void 0&&S++,k[R]=w,b[R]=we}return this.measurementsCache=y,y},{key:!1,debug:()=>this.options.debug}),
this.calculateRange=an(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+
this.options.scrollMargin],(n,r,o,s,l)=>{if(n.length===0||r===0)return this.range=null,null;let a=Math.max(l-r,0);return this.
range=Jy(n,r,Math.min(o,a),s,s===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},
{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=an(()=>{let n=null,r=null,o=this.calculateRange();return o&&
(n=o.startIndex,r=o.endIndex),this.maybeNotify.updateDeps([this.isScrolling,n,r]),[this.options.rangeExtractor,this.options.
overscan,this.options.count,n,r,this.options.lanes]},(n,r,o,s,l,a)=>s===null||l===null?[]:n({startIndex:s,endIndex:l,overscan:r,
count:o,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=n=>{let r=this.options.indexAttribute,o=n.
getAttribute(r);return o?parseInt(o,10):(console.warn(`Missing attribute name '${r}={index}' on measured element.`),-1)},
this.shouldMeasureDuringScroll=n=>{var r;if(!Lr(this.scrollState))return!0;let o=this.scrollState.index??((r=this.getVirtualItemForOffset(
this.scrollState.lastTargetOffset))==null?void 0:r.index);if(o!==void 0&&this.range){let s=Math.max(this.options.overscan,
Math.ceil((this.range.endIndex-this.range.startIndex)/2)),l=Math.max(0,o-s),a=Math.min(this.options.count-1,o+s);return n>=
l&&n<=a}return!0},this.measureElement=n=>{if(!n){this.elementsCache.forEach((l,a)=>{l.isConnected||(this.observer.unobserve(
l),this.elementsCache.delete(a))});return}let r=this.indexFromElement(n);if(!this.isIndexInRange(r))return;let o=this.options.
getItemKey(r),s=this.elementsCache.get(o);s!==n&&(s&&this.observer.unobserve(s),this.observer.observe(n),this.elementsCache.
set(o,n)),n.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(r)&&this.resizeItem(r,this.
options.measureElement(n,void 0,this))},this.resizeItem=(n,r)=>{var o,s,l;if(!this.isIndexInRange(n))return;(o=this._resizeBatch)!=
null&&o.sync&&this.getMeasurements();let a,c,m,d=(s=this._singleLaneMeasurements)==null?void 0:s.flat;if(this.options.lanes===
1&&d!=null)m=this.options.getItemKey(n),c=d[n*2],a=d[n*2+1];else{let p=this.measurementsCache[n];if(!p)return;m=p.key,c=
p.start,a=p.size}let f=this.itemSizeCache.get(m)??a,h=r-f;if(h!==0){let p=this.options.anchorTo==="end"&&!Lr(this.scrollState)&&
this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,y=p?this._getLayoutTotalSize():0,k=this.getScrollOffset(),
S=!this.itemSizeCache.has(m)?c<k:c+f<=k&&this.scrollDirection!=="backward",w=!Lr(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange!==
void 0?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[n]??{index:n,key:m,start:c,size:a,end:c+a,
lane:0},h,this):S);(this.pendingMin===null||n<this.pendingMin)&&(this.pendingMin=n),this.itemSizeCache.set(m,r),this.itemSizeCacheVersion++;
let M=!1;if(this._awaitingCommandReadBack()||(p?M=this.applyScrollAdjustment(this._getLayoutTotalSize()-y):w&&(M=this.applyScrollAdjustment(
h))),this._resizeBatch){this._resizeBatch.notify=!0,(l=this._resizeBatch).sync||(l.sync=M);return}this.notify(M),this._noteClampMax(),
this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=an(()=>[this.getVirtualIndexes(),this.getMeasurements(),
this._holdOffset],(n,r,o)=>{let s=[];for(let l=0,a=n.length;l<a;l++){let c=n[l],m=r[c];s.push(o===0?m:{...m,start:m.start-
o,end:m.end-o})}return s},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=n=>{var r;let o=this.getMeasurements();
if(o.length===0)return;let s=(r=this._singleLaneMeasurements)==null?void 0:r.flat,l=this.options.lanes===1&&s!=null,a=fm(
0,o.length-1,l?c=>s[c*2]:c=>yl(o[c]).start,n);return yl(o[a])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())
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
let n=this.getCommandWrittenOffset();return!(Nr()&&this._iosGesture.dragging())&&n!==null&&!_t(n,this.getScrollOffset())},
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
3:2,s=r!==this.scrollState.lastTargetOffset;if(!s&&_t(r,this.getScrollOffset())){if(this.scrollState.phase==="smooth"?this.
scrollState.phase="smoothLanded":this.scrollState.phase==="smoothFinishing"&&(this.scrollState.phase="instant"),this.scrollState.
stableFrames++,this.scrollState.stableFrames>=o){this.getScrollOffset()!==r&&this._scrollToOffset(r,{behavior:"auto"}),this.
scrollState=null;return}}else if(this.scrollState.stableFrames=0,s){let l=this.getSize()||600,a=Math.abs(r-this.getScrollOffset()),
c=Lr(this.scrollState)&&a>l;this.scrollState.lastTargetOffset=r,c?this.scrollState.phase="smooth":this.scrollState.phase===
"smooth"?this.scrollState.phase="smoothFinishing":this.scrollState.phase==="smoothLanded"&&(this.scrollState.phase="inst\
ant"),this._scrollToOffset(r,{behavior:c?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(t,n,r,o){this.pendingScrollAnchor=
null,this._clampedAdjustment=null;let s=this._iosGesture.tail();if(o==="absolute"&&s!==null){if(s==="fling"&&im()){this.
_stopMomentum(()=>{let l=this.scrollState;l?.phase!=="queued"||this._iosGesture.tail()!=="fling"||this._reportedOverscroll||
(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...t,startedAt:this.
now(),lastTargetOffset:n,stableFrames:0,phase:"queued",behavior:r,samples:[]},this.scheduleScrollReconcile();return}this.
_iosGesture.end()}this.scrollState={...t,startedAt:this.now(),lastTargetOffset:n,stableFrames:0,behavior:r,phase:am(r,t.
index!=null&&_t(n,this.getScrollOffset()))},this._scrollToOffset(n,{behavior:r}),this.scheduleScrollReconcile()}},fm=(e,t,n,r)=>{
for(;e<=t;){let o=(e+t)/2|0,s=n(o);if(s<r)e=o+1;else if(s>r)t=o-1;else return o}return e>0?e-1:0};function $y(e,t,n){let r=0;
for(;r<=t;){let o=(r+t)/2|0,s=e[o*2];if(s<n)r=o+1;else if(s>n)t=o-1;else return o}return r>0?r-1:0}function Jy(e,t,n,r,o){
let s=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:s};if(r===1&&o!==null){let m=$y(o,s,n),d=m,f=n+t;for(;d<s&&
o[d*2]+o[d*2+1]<f;)d++;return{startIndex:m,endIndex:d}}let a=fm(0,s,m=>e[m].start,n),c=a;if(r===1)for(;c<s&&e[c].end<n+t;)
c++;else if(r>1){let m=Array(r).fill(0);for(;c<s&&m.some(f=>f<n+t);){let f=e[c];m[f.lane]=f.end,c++}let d=Array(r).fill(
n+t);for(;a>=0&&d.some(f=>f>=n);){let f=e[a];d[f.lane]=f.start,a--}a=Math.max(0,a-a%r),c=Math.min(s,c+(r-1-c%r))}return{
startIndex:a,endIndex:c}}function oi(e){let[,t]=ws((o,s)=>o+1,0),n={observeElementRect:um,observeElementOffset:mm,scrollToFn:dm,onChange:()=>t(),
...e},[r]=We(()=>new ri(n));return r.setOptions(n),st(()=>r._didMount(),[]),st(()=>r._willUpdate()),r}function Vy(e){return t=>{let n=wl(t);return e<0||e>=t.count||n.includes(e)?n:e<n[0]?[e,...n]:[...n,e]}}function pm(e){let{
scroller:t,order:n,height:r,header:o,keep:s}=e,l=Ae(()=>c=>n[c],[n]),a=Ae(()=>Vy(s),[s]);return oi({count:n.length,getScrollElement:()=>t.
current,estimateSize:c=>r(n[c]),getItemKey:l,rangeExtractor:a,overscan:8,scrollMargin:o,scrollPaddingStart:o,initialOffset:e.
offset})}var Ky=32,xl={network:-1,offset:0};function hm(){return i(_,{children:[i(Yu,{}),ye.value.length?i(zy,{}):i(zu,{})]})}function zy(){
let e=z(null),[t,n,r]=[ye.value,ge.value,v.value],o=Xt.value,s=Ae(qu,[]),l=Math.round(Ky*s),a=pm({scroller:e,order:t,height:d=>ju(
n[d],s),header:l,keep:o.row,offset:xl.network===r.place?xl.offset:0});Uy(e,a),qy(a),st(()=>()=>{xl={network:r.place,offset:a.
scrollOffset??0}},[r.place]);let c=jy(),m=xt.value.length;return i("div",{class:`list columns-${m}`,role:"grid",ref:e,"a\
ria-label":u(`browse.list-of-${r.itemKind}`),"aria-multiselectable":"true","aria-rowcount":t.length+1,"aria-colcount":m+
2,onKeyDown:d=>Hu(d,Wy(a)),onFocusIn:Hy,children:[i(Wu,{activeColumn:o.row<0?o.column:-1}),i("div",{role:"rowgroup",class:"\
list-body",style:{height:`${a.getTotalSize()}px`},children:a.getVirtualItems().map(({index:d,key:f,start:h,size:p})=>i(Gu,
{item:n[t[d]],row:d,top:h-l,height:p,activeColumn:d===o.row?o.column:-1,tick:c},f))})]})}function Wy(e){let t=e.range;return t?
Math.max(1,t.endIndex-t.startIndex-1):10}function Hy(e){let t=e.target,n=t.closest("[data-row]")?.dataset.row;if(n===void 0||
t.dataset.column===void 0)return;Zo(Number(n),Number(t.dataset.column));let r=ye.peek()[Number(n)];r!==void 0&&ti(v.peek().
nodeOf(r))}function Uy(e,t){let n=dl.value,r=z(n),{row:o,column:s}=Xt.value;st(()=>{if(n===r.current)return;r.current=n,
o>=0&&t.scrollToIndex(o);let l=`[data-row="${o}"] [data-column="${s}"]`;e.current?.querySelector(l)?.focus({preventScroll:!0})})}
function qy(e){ce(()=>{let t=!0;return U(()=>{let n=L.value;if(t||n?.what!=="item"||n.kind!==v.peek().itemKind){t=!1;return}
let r=ye.peek().indexOf(n.position);r<0||(Zo(r,1),e.scrollToIndex(r,{align:"auto"}))})},[])}function jy(){let e=z(-1);return(t,n,r)=>{
let o=ye.peek(),[s,l]=[Math.min(e.current,t),Math.max(e.current,t)];r&&n&&s>=0?$n(o.slice(s,l+1)):Fe(o[t],n),e.current=t}}var Br=O(!1),cn=O(null),Kn=O(!1);function zn(e=null){cn.value=e,Br.value=!0}function Gy(){let e=ke.value;Ve([]),Ro(u("browse.selection-cleared",{n:e.positions.size}),()=>{ke.value=e})}function gm(){
let{kind:e,positions:t}=ke.value;if(!t.size)return null;let n=Se.value,[r,o]=n.size?[v.value.itemKind,n]:[e,t],s=u(`brow\
se.selected-${r}`,{n:o.size});return i("div",{class:"selection-bar",id:"selection-bar",role:"group","aria-label":u("brow\
se.selection"),children:[i("span",{class:"selection-count",role:"status",children:[i(A,{n:o.size,text:s,rows:()=>({title:s,
kind:"items",itemKind:r,positions:[...o]})}),n.size?null:i("span",{class:"muted",children:u("browse.selected-not-here")})]}),
i(x,{class:"button quiet","aria-label":u("browse.clear-selection"),title:u("browse.clear-selection"),onClick:Gy,children:i(
V,{name:"close"})}),i("div",{class:"selection-actions",children:[i(x,{title:u("browse.neighbours-help"),disabled:!n.size,
onClick:vu,children:u("browse.neighbours")}),i(x,{class:"button primary",onClick:()=>zn({what:"selection"}),children:[i(
V,{name:"download"}),u("browse.take-away")]})]})]})}var Yy={list:hm,filters:Au,clusters:ku};function ym(){let e=Le.value,t=Yy[e],n=[{value:"list",text:u("browse.list")},{value:"\
filters",text:u("browse.filters"),badge:Bt.value.length},{value:"clusters",text:u("browse.clusters")}];return i("aside",
{class:"panel browse","aria-label":u("browse.title"),onPointerEnter:()=>Sr(v.value.itemKind),children:[i(Ku,{}),i(Fo,{label:u(
"browse.title"),choices:n,chosen:e,choose:r=>{Le.value=r}}),i(Do,{value:e,class:`browse-${e}`,children:i(t,{})},e),i(gm,
{})]})}function Et(e,t){return{x:(e.x-t.x)*t.scale+t.width/2,y:(e.y-t.y)*t.scale+t.height/2}}function Wn(e,t){return{x:(e.x-t.width/
2)/t.scale+t.x,y:(e.y-t.height/2)/t.scale+t.y}}function Ce(e){return{x:e.width/2-e.x*e.scale,y:e.height/2-e.y*e.scale}}function Mt(e,t=0){
let n=(e.width/2+t)/e.scale,r=(e.height/2+t)/e.scale;return{left:e.x-n,top:e.y-r,right:e.x+n,bottom:e.y+r}}function ft(e,t,n){
let[r,o,s,l]=[1/0,1/0,-1/0,-1/0];for(let a of e)t[a]<r&&(r=t[a]),t[a]>s&&(s=t[a]),n[a]<o&&(o=n[a]),n[a]>l&&(l=n[a]);return r<=
s?{left:r,top:o,right:s,bottom:l}:null}function bm(e,t,n){let[r,o]=[n.x-t.x,n.y-t.y],s=r*r+o*o||1,l=((e.x-t.x)*r+(e.y-t.
y)*o)/s,a=Math.min(1,Math.max(0,l));return Math.hypot(e.x-t.x-a*r,e.y-t.y-a*o)}function vm(e,t,n,r){let{width:o,height:s}=t,
l=Math.min(1,o/640),[a,c]=[n.left*l,n.right*l],m=Math.max(o-a-c,40),d=Math.max(s-n.top-n.bottom,40),f=Math.min(m/Math.max(
e.right-e.left,1),d/Math.max(e.bottom-e.top,1),r);return{scale:f,x:(e.left+e.right)/2+(c-a)/2/f,y:(e.top+e.bottom)/2+(n.
bottom-n.top)/2/f,width:o,height:s}}var Fr=class{constructor(t=1/0,n=Float64Array,r=Uint32Array){let o=t!==1/0;this.ids=o?new r(t):[],this.values=o?new n(t):
[],this.capacity=t,this.length=0}clear(){this.length=0}push(t,n){if(this.length===this.capacity)throw new RangeError("Qu\
eue is at capacity.");let r=this.length++;for(;r>0;){let o=r-1>>1,s=this.values[o];if(n>=s)break;this.ids[r]=this.ids[o],
this.values[r]=s,r=o}this.ids[r]=t,this.values[r]=n}pop(){if(this.length===0)return;let t=this.ids,n=this.values,r=t[0],
o=--this.length;if(o>0){let s=t[o],l=n[o],a=0,c=o>>1;for(;a<c;){let m=(a<<1)+1,d=m+1,f=m+(+(d<o)&+(n[d]<n[m]));if(n[f]>=
l)break;t[a]=t[f],n[a]=n[f],a=f}t[a]=s,n[a]=l}return r}peek(){return this.length>0?this.ids[0]:void 0}peekValue(){return this.
length>0?this.values[0]:void 0}shrink(){Array.isArray(this.ids)&&(this.ids.length=this.length),Array.isArray(this.values)&&
(this.values.length=this.length)}};var wm=[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array],
Sl=3,Dr=class e{static from(t,n=0){if(n%8!==0)throw new Error("byteOffset must be 8-byte aligned.");if(!t||t.byteLength===
void 0||"buffer"in t)throw new Error("Data must be an instance of ArrayBuffer or SharedArrayBuffer.");let[r,o]=new Uint8Array(
t,n+0,2);if(r!==251)throw new Error("Data does not appear to be in a Flatbush format.");let s=o>>4;if(s!==Sl)throw new Error(
`Got v${s} data when expected v${Sl}.`);let l=wm[o&15];if(!l)throw new Error("Unrecognized array type.");let[a]=new Uint16Array(
t,n+2,1),[c]=new Uint32Array(t,n+4,1);return new e(c,a,l,void 0,t,n)}constructor(t,n=16,r=Float64Array,o=ArrayBuffer,s,l=0){
if(t===void 0)throw new Error("Missing required argument: numItems.");if(isNaN(t)||t<=0)throw new Error(`Unexpected numI\
tems value: ${t}.`);this.numItems=+t,this.nodeSize=Math.min(Math.max(+n,2),65535),this.byteOffset=l;let a=t,c=a;this._levelBounds=
[a*4];do a=Math.ceil(a/this.nodeSize),c+=a,this._levelBounds.push(c*4);while(a!==1);this.ArrayType=r,this.IndexArrayType=
c<16384?Uint16Array:Uint32Array;let m=wm.indexOf(r),d=c*4*r.BYTES_PER_ELEMENT;if(m<0)throw new Error(`Unexpected typed a\
rray class: ${r}.`);let f=r,h=this.IndexArrayType;if(s)this.data=s,this._boxes=new f(s,l+8,c*4),this._indices=new h(s,l+
8+d,c),this._pos=c*4,this.minX=this._boxes[this._pos-4],this.minY=this._boxes[this._pos-3],this.maxX=this._boxes[this._pos-
2],this.maxY=this._boxes[this._pos-1];else{let p=this.data=new o(8+d+c*this.IndexArrayType.BYTES_PER_ELEMENT);this._boxes=
new f(p,8,c*4),this._indices=new h(p,8+d,c),this._pos=0,this.minX=1/0,this.minY=1/0,this.maxX=-1/0,this.maxY=-1/0,new Uint8Array(
p,0,2).set([251,(Sl<<4)+m]),new Uint16Array(p,2,1)[0]=this.nodeSize,new Uint32Array(p,4,1)[0]=t}this._queue=new Fr}add(t,n,r=t,o=n){
let s=this._pos,l=s>>2,a=this._boxes;return this._indices[l]=l,a[s]=t,a[s+1]=n,a[s+2]=r,a[s+3]=o,this._pos=s+4,t<this.minX&&
(this.minX=t),n<this.minY&&(this.minY=n),r>this.maxX&&(this.maxX=r),o>this.maxY&&(this.maxY=o),l}finish(){if(this._pos>>
2!==this.numItems)throw new Error(`Added ${this._pos>>2} items when expected ${this.numItems}.`);let t=this._boxes;if(this.
numItems<=this.nodeSize){t[this._pos++]=this.minX,t[this._pos++]=this.minY,t[this._pos++]=this.maxX,t[this._pos++]=this.
maxY;return}let{numItems:n,minX:r,minY:o,nodeSize:s,_indices:l,_levelBounds:a}=this,c=this.maxX-r||1,m=this.maxY-o||1,d=new Int32Array(
n),f=65535,h=f/c,p=f/m;for(let k=0,b=0;k<n;k++){let S=t[b++],w=t[b++],M=t[b++],T=t[b++],R=h*((S+M)/2-r)|0,W=p*((w+T)/2-o)|
0;d[k]=tb(R,W)}Zy(d,t,l,0,n-1,s);let y=n*4;for(let k=0,b=0;k<a.length-1;k++){let S=a[k];for(;b<S;){let w=b,M=t[b++],T=t[b++],
R=t[b++],W=t[b++];for(let B=1;B<s&&b<S;B++)M=Math.min(M,t[b++]),T=Math.min(T,t[b++]),R=Math.max(R,t[b++]),W=Math.max(W,t[b++]);
l[y>>2]=w,t[y++]=M,t[y++]=T,t[y++]=R,t[y++]=W}}this._pos=y}search(t,n,r,o,s){if(this._pos!==this._boxes.length)throw new Error(
"Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,_indices:c,nodeSize:m}=this,d=this.numItems*4,
f=l.length-4,h=a.length-1,p=[],y=[],k=!1;for(;f!==void 0;){let b=Math.min(f+m*4,a[h]),S=f>=d;if(k)this._collectContained(
f,b,h,d,y,s);else for(let w=f;w<b;w+=4){let M=l[w];if(r<M)continue;let T=l[w+1];if(o<T)continue;let R=l[w+2];if(t>R)continue;
let W=l[w+3];if(n>W)continue;let B=c[w>>2]|0;if(S){let ve=+(t<=M&&n<=T&&r>=R&&o>=W);p.push(B|ve,h-1)}else(s===void 0||s(
B,M,T,R,W))&&y.push(B)}h=p.pop(),f=p.pop(),f!==void 0&&(k=(f&1)===1,f&=-2)}return y}_collectContained(t,n,r,o,s,l){let a=this.
_boxes,c=this._indices,m=t;for(let f=r;f>0;f--)m=c[m>>2];let d=Math.min(m+(n-t)*this.nodeSize**r,o);if(l===void 0)for(;m<
d;m+=4)s.push(c[m>>2]|0);else for(;m<d;m+=4){let f=c[m>>2]|0;l(f,a[m],a[m+1],a[m+2],a[m+3])&&s.push(f)}}collides(t,n,r,o,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:c,nodeSize:m}=this,d=this.numItems*4,f=l.length-4,h=a.length-1,p=[];for(;f!==void 0;){let y=Math.min(f+m*4,a[h]),
k=f>=d;for(let b=f;b<y;b+=4){let S=l[b];if(r<S)continue;let w=l[b+1];if(o<w)continue;let M=l[b+2];if(t>M)continue;let T=l[b+
3];if(n>T)continue;let R=c[b>>2]|0;if(k)p.push(R,h-1);else if(s===void 0||s(R,S,w,M,T))return!0}h=p.pop(),f=p.pop()}return!1}neighbors(t,n,r=1/0,o=1/0,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:c,_queue:m,nodeSize:d}=this,f=this.numItems*4,h=d*4,p=[],y=o*o,k=r===1,b=y;for(m.push(l.length-4<<1,0);m.length;){
let S=m.ids[0];if(S&1){if(m.pop(),p.push(S>>1),p.length===r)break;continue}m.pop();let w=S>>1,M=w<f,T=Math.min(w+h,Qy(w,
a));for(let R=w;R<T;R+=4){let W=l[R],B=l[R+1],ve=l[R+2],it=l[R+3],we=Math.max(Math.max(W-t,t-ve),0),Ee=Math.max(Math.max(
B-n,n-it),0),ee=we*we+Ee*Ee;if(ee>b)continue;let ae=c[R>>2]|0;M?(s===void 0||s(ae))&&(m.push(ae<<1|1,ee),k&&ee<b&&(b=ee)):
m.push(ae<<1,ee)}}return m.clear(),p}};function Qy(e,t){let n=0,r=t.length-1;for(;n<r;){let o=n+r>>1;t[o]>e?r=o:n=o+1}return t[n]}
function Zy(e,t,n,r,o,s){let l=[r,o];for(;l.length;){let a=l.pop()||0,c=l.pop()||0;if(a-c<=s&&Math.floor(c/s)>=Math.floor(
a/s))continue;let m=e[c],d=e[c+a>>1],f=e[a],h=m>d!=m>f?m:d<m!=d<f?d:f,p=c-1,y=a+1;for(;;){do p++;while(e[p]<h);do y--;while(e[y]>
h);if(p>=y)break;eb(e,t,n,p,y)}l.push(c,y,y+1,a)}}function eb(e,t,n,r,o){let s=e[r];e[r]=e[o],e[o]=s;let l=4*r,a=4*o,c=t[l],
m=t[l+1],d=t[l+2],f=t[l+3];t[l]=t[a],t[l+1]=t[a+1],t[l+2]=t[a+2],t[l+3]=t[a+3],t[a]=c,t[a+1]=m,t[a+2]=d,t[a+3]=f;let h=n[r];
n[r]=n[o],n[o]=h}function tb(e,t){let n=e^t,r=65535^n,o=65535^(e|t),s=e&(t^65535),l=n|r>>1,a=n>>1^n,c=o^(o>>1^r&s>>1),m=s^
(n&o>>1^s>>1);return n=l&l>>2^a&a>>2,r=l&a>>2^a&(l^a)>>2,o=c^(l&c>>2^a&m>>2),s=m^(a&c>>2^(l^a)&m>>2),l=n&n>>4^r&r>>4,a=n&
r>>4^r&(n^r)>>4,c=o^(n&o>>4^r&s>>4),m=s^(r&o>>4^(n^r)&s>>4),o=c^(l&c>>8^a&m>>8),s=m^(a&c>>8^(l^a)&m>>8),o^=o>>1,s^=s>>1,
n=e^t,r=s|65535^(n|o),n=(n|n<<8)&16711935,n=(n|n<<4)&252645135,n=(n|n<<2)&858993459,n=(n|n<<1)&1431655765,r=(r|r<<8)&16711935,
r=(r|r<<4)&252645135,r=(r|r<<2)&858993459,r=(r|r<<1)&1431655765,((r<<1|n)>>>0)-2147483648}var nb=26e3,rb=.32,ob=1.25,ib=3;function Sm(e,t,n,r){let o=[...e].filter(([m,d])=>m>=0&&d.length>=ib),s=[...e.values()].
flat();if(!o.length)return[];let l=sb(s,t,n,r),a=Math.max(ob*r,1.6*l.step),c=new Float32Array(l.columns*l.rows);for(let m of e.
values())km(c,l,m,t,n,a);return o.map(([m,d])=>{let f=new Float32Array(c.length);km(f,l,d,t,n,a);for(let h=0;h<f.length;h+=
1)f[h]=Math.min(f[h],2)-.9*(c[h]-f[h])-rb;return{community:m,members:d,rings:cb(f,l)}})}function _m(e,t,n,r){let o=.5*r,
s=ft([...e.values()].flat(),t,n),[l,a]=[s.left-o,s.right+o];return[...e].filter(([c])=>c>=0).map(([c,m])=>{let d=ft(m,t,
n),[f,h]=[d.top-o,d.bottom+o],[p,y,k,b]=[l+o,a-o,f+o,h-o];return{community:c,members:m,rings:[{points:[p,f,y,f,a,k,a,b,y,
h,p,h,l,b,l,k]}]}})}function sb(e,t,n,r){let{left:o,top:s,right:l,bottom:a}=ft(e,t,n),c=2.5*r,[m,d]=[l-o+2*c,a-s+2*c],f=Math.
max(r/3,Math.sqrt(m*d/nb));return{left:o-c,top:s-c,step:f,columns:Math.ceil(m/f)+1,rows:Math.ceil(d/f)+1}}function km(e,t,n,r,o,s){
let{step:l,columns:a,rows:c}=t,m=Math.ceil(s/l);for(let d of n){let[f,h]=[(r[d]-t.left)/l,(o[d]-t.top)/l],[p,y]=[Math.round(
f),Math.round(h)];for(let k=Math.max(0,y-m);k<=Math.min(c-1,y+m);k+=1){let b=Math.min(a-1,p+m);for(let S=Math.max(0,p-m);S<=
b;S+=1){let w=((S-f)**2+(k-h)**2)*l*l/(s*s);w<1&&(e[k*a+S]+=(1-w)**2)}}}}var lb=[[],[[0,3]],[[1,0]],[[1,3]],[[2,1]],[[0,
3],[2,1]],[[2,0]],[[2,3]],[[3,2]],[[0,2]],[[1,0],[3,2]],[[1,2]],[[3,1]],[[0,1]],[[3,0]],[]];function xm(e,t,n,r){let o=n*
e.columns+t;return r===0?2*o:r===2?2*(o+e.columns):2*(r===3?o:o+1)+1}function ab(e,t,n){let r=n>>1,o=n%2?r+t.columns:r+1,
s=e[r]/(e[r]-e[o]),l=r%t.columns+(n%2?0:s),a=Math.floor(r/t.columns)+(n%2?s:0);return[t.left+l*t.step,t.top+a*t.step]}function cb(e,t){
let n=new Map,{columns:r,rows:o}=t;for(let s=0;s<o-1;s+=1)for(let l=0;l<r-1;l+=1){let a=s*r+l,c=+(e[a]>0)+2*+(e[a+1]>0)+
4*+(e[a+r+1]>0)+8*+(e[a+r]>0);for(let[m,d]of lb[c])n.set(xm(t,l,s,m),xm(t,l,s,d))}return ub(n).map(s=>({points:s.flatMap(
l=>ab(e,t,l))}))}function ub(e){let t=[];for(let n of e.keys()){let r=[],o=n;for(;o!==void 0&&e.has(o);){r.push(o);let s=e.
get(o);e.delete(o),o=s}r.length>5&&t.push(r)}return t}function ii(e,{points:t}){let n=t.length/2,r=s=>{let l=2*(s%n);return[
t[l],t[l+1]]},o=s=>{let[[l,a],[c,m]]=[r(s),r(s+1)];return[(l+c)/2,(a+m)/2]};e.moveTo(...o(n-1));for(let s=0;s<n;s+=1)e.quadraticCurveTo(
...r(s),...o(s));e.closePath()}function Em(e){return e?.name==="timeline"||e?.name==="years"}function Mm(e,t,n){let r=new Map;for(let h=0;h<e.length;h+=1){let[p,y]=r.get(e[h])??[1/0,-1/0];r.set(e[h],[Math.min(p,t[h]),
Math.max(y,t[h])])}let o=n/2,s=[...r.keys()].filter(Boolean).sort((h,p)=>h-p),l=mb(s,r,n),a=(h,p)=>({year:h,left:p-o,right:p-
o+l}),c=[],m=[];s.forEach((h,p)=>{let y=r.get(h)[0],k=s[p-1];if(p&&h-k>3)m.push(y-o-l);else if(p)for(let b=k+1;b<h;b+=1)
c.push(a(b,y-(h-b)*l));c.push(a(h,y))});let d=r.get(0),f=d?{year:0,left:d[0]-o,right:d[1]+o}:null;return{columns:c,lane:f,
gaps:m}}function mb(e,t,n){let r=1/0;for(let s=1;s<e.length;s+=1){let[l,a]=[e[s-1],e[s]],c=(t.get(a)?.[0]??0)-(t.get(l)?.[0]??
0);r=Math.min(r,c/Math.min(a-l,3))}let o=t.get(e[0]);return Number.isFinite(r)?r:(o?o[1]-o[0]:0)+2*n}var db=[1,2,5,10,20,
25,50,100];function _l({columns:e},t,n){let r=({year:a,left:c,right:m})=>({year:a,x:(c+m)/2});if(!e.length)return[];let o=(e[0].
right-e[0].left)*t,s=db.find(a=>a*o>=n)??100,l=[];for(let a of e.filter(({year:c})=>c%s===0).map(r)){let c=l.at(-1);(!c||
(a.x-c.x)*t>=n*.8)&&l.push(a)}return l.length?l:[r(e[0])]}var pt=O({width:0,height:0});function fb(e,{width:t,height:n}){let r=Math.max(e.right-e.left,1),o=Math.max(e.bottom-e.top,
1),s=(l,a)=>Math.min(t/l,n/a);return s(o,r)>1.15*s(r,o)}var pb=E(()=>{let{width:e,height:t}=pt.value;return e&&t?Math.min(
2,Math.max(.5,Math.round(2*t/e)/2)):1});function hb(e,t,n){let r=.8*n*(t.right-t.left)/Math.max(t.bottom-t.top,1),o=Math.
min(gb,Math.max(1,r));return Float64Array.from(e,s=>s*o)}var gb=4;function*yb(e){for(let t=0;t<e.size;t+=1)yield t}var se=E(
()=>{let[e,t]=[v.value,je.value],[n,r]=[t.x,t.y],o=Em(t),s=pb.value,l=ft(yb(e),n,r);l&&o?r=hb(r,l,s):l&&fb(l,{width:1,height:s})&&
([n,r]=[r,n]);let a=bb(e.size,n,r),c=vb(e.size,n,r,a),m=o?Mm(e.year,n,c):null;return{network:e,layout:t.name,x:n,y:r,index:a,
spacing:c,axis:m}});function bb(e,t,n){if(!e)return null;let r=new Dr(e);for(let o=0;o<e;o+=1)r.add(t[o],n[o]);return r.
finish(),r}function vb(e,t,n,r){let o=[];for(let l=0;l<e;l+=Math.ceil(e/250)){let a=r?.neighbors(t[l],n[l],1,1/0,c=>c!==
l)??[];for(let c of a)o.push(Math.hypot(t[l]-t[c],n[l]-n[c]))}let s=o.filter(l=>l>0).sort((l,a)=>l-a);return s[s.length>>
1]??60}var si=E(()=>{let[e,t]=[v.value,wt.value];return t==="strength"?e.strength:t==="pagerank"?e.measures.pagerank??e.
occurrences:e.occurrences}),wb=E(()=>{let e=si.value,t=0;for(let n=0;n<e.length;n+=1)t=Math.max(t,e[n]);return Float32Array.
from(e,n=>t?Math.sqrt(Math.max(n,0)/t):0)}),kb=E(()=>{let[e,t]=[v.value,si.value],{occurrences:n,strength:r}=e;return Int32Array.
from({length:e.size},(o,s)=>s).sort((o,s)=>t[s]-t[o]||n[s]-n[o]||r[s]-r[o]||o-s)}),xb=E(()=>H.value.item),Ot=E(()=>H.value.
edge),Me=E(()=>{let[e,t]=[v.value,xb.value];return Uint8Array.from(e.item,n=>t[n])}),Ke=E(()=>{let e=Me.value;return kb.
value.filter(t=>e[t])}),Sb=E(()=>{let{network:e,x:t,y:n}=se.value,r=Ot.value,{from:o,to:s,weight:l}=e,a=Int32Array.from(
{length:e.edges},(m,d)=>d).filter(m=>r[m]),c=new Float32Array(e.edges);for(let m of a)c[m]=Math.hypot(t[o[m]]-t[s[m]],n[o[m]]-
n[s[m]]);return a.sort((m,d)=>l[d]-l[m]||c[m]-c[d]||m-d),_b(a,e)});function _b(e,{from:t,to:n,size:r}){let o=new Uint32Array(
r),s=[];for(let c of e){let m=Math.min(o[t[c]]++,o[n[c]]++);(s[m]??=[]).push(c)}let l=new Int32Array(e.length),a=0;for(let c of s)
for(let m of c??[])l[a++]=m;return l}var Om=E(()=>{let{community:e}=v.value,t=new Map;for(let n of Ke.value){let r=t.get(
e[n]);r?r.push(n):t.set(e[n],[n])}return t}),Eb=E(()=>{let{x:e,y:t,spacing:n,axis:r,layout:o}=se.value;return r?o==="yea\
rs"?_m(Om.value,e,t,n):[]:Sm(Om.value,e,t,n)}),ht=E(()=>({...se.value,shares:wb.value,nodes:Ke.value,edges:Sb.value,outlines:Eb.
value,shaded:kt.value}));function Ge({shares:e,spacing:t},n,r){let o=t*r,s=Math.min(3.5,Math.max(1.3,.3*o));return Math.
min(Math.max(o*(.1+.17*e[n]),s*(1+e[n])),22)}var El={left:40,right:64,top:32,bottom:52},Mb=24,Ob=4,Pb=90,Xr=null,li=null,ai=!0;function Ml(e){Xr=e,ai=!0}function le(){
let{width:e,height:t}=pt.peek(),{x:n,y:r}=Xr?.getViewPosition()??{x:0,y:0};return{scale:Xr?.getScale()??1,x:n,y:r,width:e,
height:t}}function un(){Xr?.redraw()}function Cb(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function $t({
x:e,y:t,scale:n},r){let o=r&&!Cb()&&{duration:250,easingFunction:"easeInOutQuad"};Xr?.moveTo({position:{x:e,y:t},scale:n,
animation:o}),li=o?{x:e,y:t,scale:n}:null}function Pm(){li&&$t(li,!1)}function Cm(){li=null}function Im(){return Math.min(
Ob,Pb/Math.max(se.peek().spacing,1))}function Am(e){let{x:t,y:n,axis:r,spacing:o}=se.peek(),s=ft(e,t,n);if(!s)return null;
let l=s.right>s.left||s.bottom>s.top?.8*o:0,a={left:s.left-l,top:s.top-l,right:s.right+l,bottom:s.bottom+l},c=r?{...El,top:El.
top+Mb}:El;return vm(a,pt.peek(),c,Im())}function $r(){return Ol()?.scale??1}function Ol(){return Am(Ke.peek())}function Pl(e,t){
let n=Am(e);n&&$t(n,t)}function Pt(e=!0){Pl(Ke.peek(),e)}function Cl(){ai=pt.peek().width===0,ai||Pt(!1)}function Tm(){ai&&
pt.peek().width>0&&Ue.peek()>=0&&Cl()}function mn(e){let t=le();$t({...t,scale:Rm(t.scale*e)},!0)}function Rm(e){let t=$r();
return Math.min(Math.max(e,.25*Math.min(t,1)),4*Math.max(Im(),t))}function Nm(){let e=le(),t=Rm(e.scale);t!==e.scale&&$t(
{...e,scale:t},!1)}function Lm(e,t){let n=le();$t({x:n.x+e/n.scale,y:n.y+t/n.scale,scale:n.scale},!1)}function ci(e){let{
x:t,y:n}=se.peek(),r=le(),o=Et({x:t[e],y:n[e]},r),s=(a,c)=>a>60&&a<c-60;s(o.x,r.width)&&s(o.y,r.height)||$t({x:t[e],y:n[e],
scale:r.scale},!0)}var Ib=2;function dn(e,t=""){let n=ke.peek();Ve(e);let r=n.positions.size;if(r<Ib){t&&Q(t);return}let o=u("map.selection\
-replaced",{n:r});Ro(t?`${t} ${o}`:o,()=>{ke.value=n})}var Jr=O(""),Bm=60,Ab={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Tb={"+":()=>mn(1.3),"=":()=>mn(
1.3),"-":()=>mn(1/1.3),0:()=>Pt()};function Dm(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let t=Ab[e.key];(t?Rb(t,e.shiftKey):
Nb(e))&&e.preventDefault()}function Rb([e,t],n){return n?Bb(e,t):Lm(Bm*e,Bm*t),!0}function Nb(e){let t=Tb[e.key];if(t)t();else
return e.key==="Enter"||e.key===" "?Lb(e.key===" "):!1;return!0}function Lb(e){let t=q.peek()>=0?q.peek():Be.peek();if(t<
0)return!1;let n=me(v.peek(),t);if(e){Fe(n.position);let r=Se.peek().has(n.position)?"map.walk-selected":"map.walk-unsel\
ected";return Jr.value=u(r,{label:n.label}),!0}return dn([n.position]),Ln(n),!0}function Bb(e,t){let n=q.peek()>=0?q.peek():
Be.peek(),o=n>=0&&Me.peek()[n]?Db(n,e,t):Ke.peek()[0]??-1;if(o<0){Jr.value=u("map.walk-end");return}q.value=o,ci(o),Jr.value=
Fb(o)}function Fb(e){let t=v.peek(),n=t.edgesOf(e).filter(r=>Ot.peek()[r]).length;return u("map.walk",{label:me(t,e).label,
n})}function Db(e,t,n){let r=v.peek(),o=[...r.edgesOf(e)].filter(l=>Ot.peek()[l]).map(l=>lt(r,l,e)),s=Fm(o,e,t,n);return s>=
0?s:Fm(Ke.peek(),e,t,n)}function Fm(e,t,n,r){let{x:o,y:s}=se.peek(),[l,a]=[-1,1/0];for(let c of e){let[m,d]=[o[c]-o[t],s[c]-
s[t]],f=m*n+d*r,h=Math.abs(m*r-d*n);if(c===t||f<=0||h>f)continue;let p=f+.8*h;p<a&&([l,a]=[c,p])}return l}var Xb="textarea, select, input:not([type=checkbox], [type=radio], [type=range])";function fn(e){return e instanceof Element&&
e.matches(Xb)}var Il=600;function Vr(e,t){let n=[...e.edgesOf(t)].filter(o=>Ot.value[o]),r=n.map(o=>lt(e,o,t));return{nodes:new Set([t,
...r]),edges:n.slice(0,Il),centre:t,fade:.72}}function Xm(e,t,n){if(t.size===1)return Vr(e,[...t][0]);let r=[];for(let o of t){
if(r.length>=Il)break;for(let s of e.edgesOf(o))e.from[s]!==o||!Ot.value[s]||t.has(e.to[s])&&r.push(s)}return r.sort((o,s)=>o-
s),{nodes:t,edges:r.slice(0,Il),centre:-1,fade:n}}function*$m(e,t){for(let n=0;n<e.size;n+=1)t(n)&&(yield n)}var Ye=E(()=>{
let[e,t]=[v.value,Me.value],n=[...Se.value].map(r=>e.nodeOf(r));return new Set(n.filter(r=>r>=0&&t[r]))}),$b=E(()=>{let[
e,t,{found:n}]=[v.value,Me.value,H.value];return n?new Set($m(e,r=>!!(t[r]&&n[e.item[r]]))):null}),Jb=E(()=>{let[e,t,n]=[
v.value,Me.value,L.value],r=$b.value;if(r)return{nodes:r,edges:[],centre:-1,fade:.72};let o=Be.value;if(o>=0&&t[o])return Vr(
e,o);if(n?.what==="edge"&&n.network===e.place&&n.edge<e.edges)return{nodes:new Set([e.from[n.edge],e.to[n.edge]]),edges:[
n.edge],centre:-1,fade:.72};if(n?.what==="cluster"&&n.network===e.place){let{community:s}=e,l=a=>!!(t[a]&&s[a]===n.community);
return Xm(e,new Set($m(e,l)),.62)}return Ye.value.size?Xm(e,Ye.value,.5):null}),Qe=E(()=>{let e=q.value;return e>=0&&e<v.
value.size&&Me.value[e]?Vr(v.value,e):Jb.value});var Ze=O(!1),pn=O({drawn:0,left:0}),ui=O(new Int32Array);var Vb=24,Jm=4,Kb=5;function Kr(e){let t=ht.peek(),{index:n,x:r,y:o}=t;if(!n)return-1;let s=le(),l=Wn(e,s),a=Me.peek(),c=(Vb+
Jm)/s.scale,m=n.neighbors(l.x,l.y,40,c,h=>a[h]>0),[d,f]=[-1,Jm];for(let h of m){let y=Math.hypot(r[h]-l.x,o[h]-l.y)*s.scale-
Ge(t,h,s.scale);y<=f&&([d,f]=[h,y])}return d}function Al(e){let{network:t,x:n,y:r}=ht.peek(),o=le(),s=Wn(e,o),l=c=>{let[
m,d]=[-1,Kb/o.scale];for(let f of c){if(!Ot.peek()[f])continue;let[h,p]=[t.from[f],t.to[f]],y=bm(s,{x:n[h],y:r[h]},{x:n[p],
y:r[p]});y<d&&([m,d]=[f,y])}return m},a=l(Qe.peek()?.edges??[]);return a>=0?a:l(ui.peek())}function Tl(e){return!!(e.ctrlKey||e.metaKey||e.shiftKey)}function mi(e,t){let n=Kr(e);if(n<0)return zb(Al(e));let r=me(
v.peek(),n);if(Tl(t))return Fe(r.position);Nt(()=>{dn([r.position]),Ln(r)})}function zb(e){e>=0?Z({what:"edge",network:v.
peek().place,edge:e}):L.peek()&&Z(null)}function Vm(e){let t=Kr(e);if(t<0)return;let n=v.peek();dn([...Vr(n,t).nodes].map(
r=>n.item[r]))}function Km(e){let t=Kr(e);t>=0&&Fe(v.peek().item[t])}function Wb(e,t){let{left:n,top:r}=t.getBoundingClientRect();
return{x:e.clientX-n,y:e.clientY-r}}function zm(e){let t=0,n=o=>{o.pointerType==="touch"||o.buttons||(cancelAnimationFrame(
t),t=requestAnimationFrame(()=>{let s=Wb(o,e),l=Kr(s);q.value=l;let a=l>=0||Al(s)>=0;e.classList.toggle("pointing",a)}))},
r=()=>{cancelAnimationFrame(t),q.value=-1};return e.addEventListener("pointermove",n),e.addEventListener("pointerleave",
r),()=>{r(),e.removeEventListener("pointermove",n),e.removeEventListener("pointerleave",r)}}var gt=O(!1),di=O("free"),Hm=O(!1),_e=null,Hb=5,Ub=2;function zr(e){gt.value=e,Hn()}function Hn(){_e=null,Hm.value=!1,un()}
function Um(e){let t=o=>jb(o,e),n=o=>jm(o,e),r=o=>Yb(o,e);return e.addEventListener("pointerdown",t,!0),e.addEventListener(
"pointermove",n),e.addEventListener("pointerup",r),e.addEventListener("pointercancel",Hn),window.addEventListener("keydo\
wn",Wm,!0),()=>{e.removeEventListener("pointerdown",t,!0),e.removeEventListener("pointermove",n),e.removeEventListener("\
pointerup",r),e.removeEventListener("pointercancel",Hn),window.removeEventListener("keydown",Wm,!0)}}function qb({key:e,
code:t,ctrlKey:n,metaKey:r,altKey:o}){return n||r||o?!1:e.toLowerCase()==="l"||t==="KeyL"&&!/^[ -~]/.test(e)}function Wm(e){
if(document.querySelector("dialog[open], [role=menu]"))return;if(qb(e)&&!fn(e.target)&&v.peek().size>0)zr(!gt.peek());else if(e.
key==="Escape"&&_e)Hn();else if(e.key==="Escape"&&gt.peek()&&!fn(e.target))zr(!1);else return;e.preventDefault(),e.stopPropagation()}
function qm(e,t){let{left:n,top:r}=t.getBoundingClientRect();return{x:e.clientX-n,y:e.clientY-r}}function jb(e,t){if(!gt.
peek()||e.button!==0)return;if(e.stopPropagation(),_e)return Hn();let n=qm(e,t),r=e.shiftKey||di.peek()==="box";_e={pointer:e.
pointerId,isBox:r,byShift:e.shiftKey,points:[Wn(n,le())],last:n,length:0},Hm.value=!0,t.setPointerCapture(e.pointerId),q.
value=-1}function jm(e,t){if(_e?.pointer!==e.pointerId)return;let n=qm(e,t),r=Math.hypot(n.x-_e.last.x,n.y-_e.last.y);if(r<
Ub)return;let o=Wn(n,le());_e.isBox?_e.points.splice(1,1/0,...Gb(_e.points[0],o)):_e.points.push(o),_e.last=n,_e.length+=
r,un()}function Gb(e,t){return[{x:t.x,y:e.y},t,{x:e.x,y:t.y}]}function Yb(e,t){if(_e?.pointer!==e.pointerId)return;jm(e,
t);let{points:n,last:r,length:o,byShift:s}=_e;Hn();let l=s?e.ctrlKey||e.metaKey:Tl(e);o<Hb?mi(r,e):Zb(n,l)}function Gm(e){
let t=new Path2D;for(let{x:n,y:r}of e)t.lineTo(n,r);return t.closePath(),t}var Qb=document.createElement("canvas").getContext(
"2d");function Zb(e,t){let n=Gm(e),{x:r,y:o,network:s}=se.peek(),l=[...Ke.peek()].filter(m=>Qb.isPointInPath(n,r[m],o[m]));
if(!l.length)return Q(u("map.lasso-empty"));let a=new Set(t?Se.peek():[]);for(let m of l)a.add(s.item[m]);let c=ev(a.size);
if(!t)return dn(a,c);Ve(a),c&&Q(c)}function ev(e){return document.querySelector(".panel.browse")?.offsetWidth?"":u("map.\
selected",{n:e})}function Ym(e,t,n){if(!_e)return;let{x:r,y:o}=Ce(t);e.save(),e.transform(t.scale,0,0,t.scale,r,o);let s=Gm(
_e.points);e.fillStyle=e.strokeStyle=n,e.lineWidth=1.5/t.scale,e.lineJoin="round",e.globalAlpha=.1,e.fill(s),e.globalAlpha=
1,e.setLineDash([5/t.scale,4/t.scale]),e.stroke(s),e.restore()}function Un({id:e,title:t,open:n,wide:r,children:o}){let s=z(null),l=n.value,a=()=>{n.value=!1};return ce(()=>{l&&!s.current?.
open&&s.current?.showModal(),l||s.current?.close()},[l]),i("dialog",{class:r?"dialog wide":"dialog",id:e,ref:s,"aria-lab\
elledby":`${e}-title`,onClose:a,onClick:c=>{c.target===c.currentTarget&&tv(c)&&a()},children:[i("header",{class:"dialog-\
head",children:[i("h2",{id:`${e}-title`,children:t}),i(x,{class:"button tool close","aria-label":u("base.close"),onClick:a,
children:i(V,{name:"close"})})]}),l?o:null]})}function tv({clientX:e,clientY:t,currentTarget:n}){let{left:r,right:o,top:s,
bottom:l}=n.getBoundingClientRect();return e<r||e>o||t<s||t>l}var nv=11,rv=24,Rl=E(()=>{let{x:e,y:t,index:n,network:r}=se.value,o=Ke.value,s=new Float32Array(r.size),l=new Int32Array(
r.size).fill(-1);o.forEach((p,y)=>{l[p]=y});let a=ft(o,e,t),c=a?Math.hypot(a.right-a.left,a.bottom-a.top)+1:1,m=si.value,
d=o.length?Math.max(m[o[0]],0):0;o.forEach((p,y)=>{let k=w=>l[w]>=0&&l[w]<y,[b]=y&&n?n.neighbors(e[p],t[p],1,1/0,k):[],S=b===
void 0?c:Math.hypot(e[p]-e[b],t[p]-t[b]);s[p]=S*(.4+(d?m[p]/d:0))});let f=[...o].map(p=>s[p]).sort((p,y)=>y-p),h=o.length<=
rv?0:f[nv-1]??0;return{of:s,first:h}});function Qm(e,t){return Rl.value.first*Math.min(1,t/e)**1.75}var Ll='Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',Zm=12,ov=16,iv=3,rd=34,
ed=260,Bl=120,sv=14,Wr=class{constructor(t){this.room=t}room;cells=new Map;cellsOf({left:t,top:n,right:r,bottom:o}){let s=[];
for(let l=Math.floor(t/64);l<=Math.floor(r/64);l+=1)for(let a=Math.floor(n/64);a<=Math.floor(o/64);a+=1)s.push(l*4096+a);
return s}isFree(t,n=-1){let{room:r}=this;return t.left<r.left||t.top<r.top||t.right>r.right||t.bottom>r.bottom?!1:this.cellsOf(
t).every(o=>(this.cells.get(o)??[]).every(s=>s.owner===n||t.right<=s.left||s.right<=t.left||t.bottom<=s.top||s.bottom<=t.
top))}take(t,n=-2){for(let r of this.cellsOf(t)){let o=this.cells.get(r);o?o.push({...t,owner:n}):this.cells.set(r,[{...t,
owner:n}])}}},td=document.createElement("canvas").getContext("2d"),fi=new Map;function hn({size:e,bold:t}){return`${t?"6\
00 ":""}${e}px ${Ll}`}function Jt(e,t,n){let r=`${t}/${n}/${e}`,o=fi.get(r);return o===void 0&&(fi.size>2e4&&fi.clear(),
td.font=hn({size:t,bold:n}),o=td.measureText(e).width,fi.set(r,o)),o}function Nl(e,t=rd){return e.length>t?`${e.slice(0,
t-1).trimEnd()}…`:e}function pi(e){let{scene:t,view:n,emphasis:r,room:o}=e,s=new Wr(o),l=new Wr(o);for(let f of e.covered)
s.take(f);let a=av(t,n,o);for(let f of a)l.take(cv(t,f,n),f);let c=a.length>Bl?new Wr(o):l,m=[],d=lv();for(let f of d)nd(
m,f,e,s,l,!0);if(!r||r.fade<.6)for(let[f,h]of fv(t.outlines).entries())gv(m,h,f<dv,e,s,c);return uv(e,a,d).forEach((f,h)=>{
nd(m,f,e,s,h<sv?c:l,!1)}),m}function lv(){return[...new Set([q.value,Be.value])].filter(e=>e>=0)}function av({index:e,nodes:t,
x:n,y:r},o,s){if(!e)return[];let[l,a]=[Mt(o),h=>h/o.scale],c=l.left+a(s.left-40),m=l.left+a(s.right+40),d=l.top+a(s.top-
20),f=l.top+a(s.bottom+20);return[...t].filter(h=>n[h]>=c&&n[h]<=m&&r[h]>=d&&r[h]<=f)}function cv(e,t,n){let{x:r,y:o}=Et(
{x:e.x[t],y:e.y[t]},n),s=Ge(e,t,n.scale)*.8;return{left:r-s,right:r+s,top:o-s,bottom:o+s}}function uv(e,t,n){let{emphasis:r,
view:o,whole:s}=e,l=t.filter(d=>!n.includes(d));if(r&&r.fade>=.6)return l.filter(d=>r.nodes.has(d)).slice(0,ed);let a=Qm(
o.scale,s),c=Ye.value,m=l.filter(d=>!c.has(d)&&Rl.value.of[d]>=a);return[...l.filter(d=>c.has(d)),...m].slice(0,ed)}function nd(e,t,{
scene:n,view:r},o,s,l){let a=Nl(me(n.network,t).label,l?60:rd),c=l||Ye.value.has(t),m=Jt(a,Zm,c),d=Et({x:n.x[t],y:n.y[t]},
r),f=Ge(n,t,r.scale)+iv,h=mv(d,f,m),y=h.find(k=>o.isFree(k)&&s.isFree(k,t))??(l?h.find(k=>o.isFree(k))??h[0]:null);!y||!a||
(o.take(y),e.push({text:a,x:y.left,y:(y.top+y.bottom)/2,size:Zm,bold:c,community:null}))}function mv({x:e,y:t},n,r){let o=ov/
2,s=(a,c)=>({left:a,right:a+r,top:c-o,bottom:c+o}),l=.7*n;return[s(e+n,t),s(e-n-r,t),s(e-r/2,t+n+o),s(e-r/2,t-n-o),s(e+l,
t-l-o),s(e+l,t+l+o),s(e-l-r,t-l-o),s(e-l-r,t+l+o)]}function Fl(e,t){let n=Te(e.network,t);return n?xe(n):""}var qn={least:13,
most:16,longest:44,short:28},dv=8;function fv(e){let t=({members:n})=>n.length;return[...e].sort((n,r)=>t(r)-t(n)||n.community-
r.community)}function pv(e,t){let n=Fl(e,t);if(e.nodes.length<=Bl)return Nl(n,qn.longest);let r=n.split(" · "),[o,s]=r,
l=s&&o.length+s.length<qn.short?`${o} · ${s}`:o;return Nl(l,qn.short)}function hv(e,t){let n=Math.sqrt(e.members.length/
Math.max(t.nodes.length,1));return Math.round(qn.least+(qn.most-qn.least)*Math.min(1,1.6*n))}function gv(e,t,n,{scene:r,
view:o},s,l){let a=pv(r,t.community),c=hv(t,r),m=Jt(a,c,!0),d=yv(t,o);if(!d||!n&&d.right-d.left<m/2)return;let f=c/2+4;if(r.
axis){let b=Math.max(d.left,12),S={left:b,right:b+m+4,top:d.top-2*f,bottom:d.top};if(!s.isFree(S))return;s.take(S),e.push(
{text:a,x:b,y:d.top-f,size:c,bold:!0,community:t.community});return}let h=(d.left+d.right)/2,p=[0,-.2,.2].map(b=>(d.top+
d.bottom)/2+b*(d.bottom-d.top)),y=[d.top-2-f,d.bottom+2+f],k=r.nodes.length>Bl?[...p,...y]:[...y,...p];for(let b of k)for(let S of[
0,-.25,.25]){let w=h-m/2+S*(d.right-d.left),M={left:w-4,right:w+m+4,top:b-f,bottom:b+f};if(!(!s.isFree(M)||!l.isFree(M))){
s.take(M),e.push({text:a,x:w,y:b,size:c,bold:!0,community:t.community});return}}}function yv(e,t){let n=null,r=l=>(l.right-
l.left)*(l.bottom-l.top);for(let{points:l}of e.rings){let[a,c,m,d]=[1/0,1/0,-1/0,-1/0];for(let h=0;h<l.length;h+=2)a=Math.
min(a,l[h]),m=Math.max(m,l[h]),c=Math.min(c,l[h+1]),d=Math.max(d,l[h+1]);let f={left:a,top:c,right:m,bottom:d};(!n||r(f)>
r(n))&&(n=f)}if(!n)return null;let o=Et({x:n.left,y:n.top},t),s=Et({x:n.right,y:n.bottom},t);return{left:o.x,top:o.y,right:s.
x,bottom:s.y}}var et=26,od=52,Dl={size:12,bold:!1};function Hr(e,t,n,r){let{x:o}=Ce(n);e.strokeStyle=r.line,e.lineWidth=1,e.globalAlpha=
.7,e.beginPath();for(let{x:s}of _l(t,n.scale,od)){let l=Math.round(s*n.scale+o)+.5;e.moveTo(l,et),e.lineTo(l,n.height)}e.
stroke(),e.setLineDash([2,4]),e.beginPath();for(let s of t.gaps){let l=Math.round(s*n.scale+o)+.5;e.moveTo(l,et),e.lineTo(
l,n.height)}if(e.stroke(),e.setLineDash([]),t.lane){e.globalAlpha=.05,e.fillStyle=r.muted;let s=t.lane.left*n.scale+o;e.
fillRect(s,0,(t.lane.right-t.lane.left)*n.scale,n.height)}e.globalAlpha=1}function hi(e,t,n,r){e.globalAlpha=.94,e.fillStyle=
r.paper,e.fillRect(0,0,n.width,et),e.globalAlpha=1,e.fillStyle=r.line,e.fillRect(0,et-1,n.width,1),e.fillStyle=r.muted,e.
font=hn(Dl),e.textBaseline="middle",e.textAlign="center";for(let{text:o,x:s}of Ur(t,n))e.fillText(o,s,et/2);e.textAlign=
"start"}function Ur(e,t){let{x:n}=Ce(t),r=[],o=-1/0,s=(l,a)=>{let[c,m]=[a*t.scale+n,Jt(l,Dl.size,Dl.bold)/2];c-m<o||(r.push(
{text:l,x:c}),o=c+m+8)};e.lane&&s(u("map.without-year"),(e.lane.left+e.lane.right)/2);for(let{year:l,x:a}of _l(e,t.scale,
od))s(String(l),a);return r}var ld=4,bv=.16,vv=.035,wv=.3,id=1200,kv=500,xv=2500,Sv=3,_v=.7;function Ev(e,t){if(e.edges.length<=id)return id;let n=0;
for(let r of e.nodes)n+=t[r];return Math.min(Math.max(Sv*n,kv),xv)}function gi(e,t,n){let{edges:r,network:o}=e,s=Mv(e,t),
l=n?1/0:Ev(e,s),a=[],c=0;for(let d of r)!s[o.from[d]]&&!s[o.to[d]]||(a.length<l?a.push(d):c+=1);let m=Int32Array.from(a);
return{groups:Pv(e,m,t.scale),drawn:m,left:c}}function Mv({nodes:e,x:t,y:n,network:r},o){let{left:s,top:l,right:a,bottom:c}=Mt(
o),m=new Uint8Array(r.size);for(let d of e)t[d]<s||t[d]>a||n[d]<l||n[d]>c||(m[d]=1);return m}function Ov(e,t){return t>0?
Math.max(1,Math.ceil(ld*Math.sqrt(e/t))):1}function sd(e){return .5+.2*e}function Pv(e,t,n){let{network:r,x:o,y:s,spacing:l,
nodes:a}=e,{from:c,to:m,weight:d,community:f}=r,h=e.edges.length?d[e.edges[0]]:0,p=new Map,y=new Map;for(let b of t){let[
S,w]=[c[b],m[b]],M=f[S]===f[w]?f[S]:-1,T=Ov(d[b],h),R=Math.hypot(o[S]-o[w],s[S]-s[w]);p.set(M,(p.get(M)??0)+R*sd(T));let W=`${M}\
/${T}`,B=y.get(W);B?B.edges.push(b):y.set(W,{community:M,strength:T,edges:[b]})}let k=new Map([[-1,1.5*a.length]]);for(let b of a)
k.set(f[b],(k.get(f[b])??0)+1);return[...y.values()].sort((b,S)=>b.strength-S.strength||b.community-S.community).map(({community:b,
strength:S,edges:w})=>{let M=(k.get(b)??1)*l*l*n,T=bv/Math.max((p.get(b)??0)/M,1e-6),R=Math.min(wv,Math.max(vv,T)),W=(.6+
.6*(S/ld))*(b<0?_v:1),B=Math.min(.7,R*W);return{community:b,edges:w,opacity:B,width:sd(S)}})}var ad=O(0);function Cv(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{
clusters:Array.from({length:7},(n,r)=>t(`cluster-${r}`)),ink:t("ink"),muted:t("muted"),line:t("line"),paper:t("map"),accent:t(
"accent"),edgeStrength:Number(t("edge-strength"))||1,areaStrength:Number(t("area-strength"))||.08}}var gn=E(()=>(ad.value,
Cv()));function Xl(){ad.value+=1}function cd(){let e=matchMedia("(prefers-color-scheme: dark)"),t=Xl;e.addEventListener(
"change",t);let n=new MutationObserver(t);return n.observe(document.documentElement,{attributeFilter:["data-theme"]}),()=>{
e.removeEventListener("change",t),n.disconnect()}}function Ie(e,t){return t<0?e.muted:e.clusters[t%7]}var Iv={diamond:[4,
0,1.22],square:[4,.125,1.22],triangle:[3,0,1.3]};function yi(e,t,n,r){if(e==="circle")return[];let[o,s,l]=Iv[e];return Array.
from({length:o},(a,c)=>{let m=2*Math.PI*(c/o+s)-Math.PI/2;return[t+l*r*Math.cos(m),n+l*r*Math.sin(m)]})}function bi(e,t,n,r,o){
if(t==="circle"){e.moveTo(n+o,r),e.arc(n,r,o,0,2*Math.PI);return}yi(t,n,r,o).forEach(([s,l],a)=>{a?e.lineTo(s,l):e.moveTo(
s,l)}),e.closePath()}var Av=56,$l=22,Tv=18,qr=16,jr={size:12,bold:!1};function ud(e){let[t,n]=[ht.peek(),le()],r=Qe.peek(),o={left:4,top:t.axis?
et+2:4,right:n.width-4,bottom:n.height-4};return{scene:t,view:n,colours:gn.peek(),edges:gi(t,n,Ze.peek()),emphasis:r,labels:pi(
{scene:t,view:n,emphasis:r,whole:$r(),covered:[],room:o}),caption:e?Rv(t,n.width):null}}function Rv(e,t){let{kind:n,itemKind:r,
size:o,edges:s}=e.network,l=[u(`map.nodes-${r}`,{n:o}),u("map.links",{n:s}),u(`map.size-by-${wt.peek()}`)],{entries:a,height:c}=Nv(
e,t);return{title:N.title,subtitle:[P("network",n),...l].join(" · "),clusters:a,source:u("map.picture-source",{version:N.
version}),head:Av,foot:c+$l+qr}}function Nv(e,t){let n=[],[r,o]=[qr,qr];for(let{number:s,size:l}of e.network.communities){
let a=`${Fl(e,s)} (${I(l)})`,c=Tv+Jt(a,jr.size,jr.bold)+24;r>qr&&r+c>t&&([r,o]=[qr,o+$l]),n.push({community:s,text:a,x:r,
y:o}),r+=c}return{entries:n,height:n.length?o+$l/2:0}}var md=80;function vi(e,t,n,r){if(!t.shaded)return;let{x:o,y:s}=Ce(n);for(let{community:l,rings:a}of t.outlines){e.save(),
e.transform(n.scale,0,0,n.scale,o,s),e.beginPath();for(let c of a)ii(e,c);e.restore(),e.fillStyle=e.strokeStyle=Ie(r,l),
e.globalAlpha=r.areaStrength,e.fill(),e.globalAlpha=2*r.areaStrength,e.lineWidth=1,e.stroke()}e.globalAlpha=1}function wi(e,t,n,r,o){
for(let{community:s,edges:l,opacity:a,width:c}of r.groups)e.globalAlpha=Math.min(1,a*o.edgeStrength),e.strokeStyle=Ie(o,
s),e.lineWidth=c,fd(e,t,n,l);e.globalAlpha=1}function fd(e,{network:t,x:n,y:r},o,s){let{scale:l}=o,a=Ce(o);for(let c=0;c<
s.length;c+=md){e.beginPath();for(let m of s.slice(c,c+md)){let[d,f]=[t.from[m],t.to[m]];e.moveTo(n[d]*l+a.x,r[d]*l+a.y),
e.lineTo(n[f]*l+a.x,r[f]*l+a.y)}e.stroke()}}function Gr(e,t,n,r,o){let{network:s,x:l,y:a}=t,{scale:c}=n,m=Ce(n),d=Mt(n,30);
e.strokeStyle=o.paper;for(let f of r){if(l[f]<d.left||l[f]>d.right||a[f]<d.top||a[f]>d.bottom)continue;let h=Ge(t,f,c),p=s.
community[f],[y,k]=[l[f]*c+m.x,a[f]*c+m.y];e.fillStyle=Ie(o,p),e.beginPath(),bi(e,Ft(p),y,k,h),h>2.4&&(e.lineWidth=h>5?2.4:
1.6,e.stroke()),e.fill()}}function ki(e,t,n,{nodes:r,edges:o,centre:s},l){let{community:a}=t.network;e.globalAlpha=Math.
min(.9,Math.max(.16,5/Math.sqrt(o.length||1)/2)),e.strokeStyle=s>=0?Ie(l,a[s]):l.accent,e.lineWidth=o.length===1?2.6:o.length>
150?.9:1.3,fd(e,t,n,o),t.network.directed&&Lv(e,t,n,o),e.globalAlpha=1;let c=[...t.nodes].reverse().filter(m=>r.has(m));
Gr(e,t,n,c,l)}function Lv(e,t,n,r){let{network:o,x:s,y:l}=t,{scale:a}=n,c=Ce(n);e.fillStyle=e.strokeStyle,e.globalAlpha=
Math.max(e.globalAlpha,.5),e.beginPath();for(let m of r){let[d,f]=[o.from[m],o.to[m]],h=Math.atan2(l[f]-l[d],s[f]-s[d]),
p=Ge(t,f,a)+1,y=[s[f]*a+c.x-p*Math.cos(h),l[f]*a+c.y-p*Math.sin(h)];e.moveTo(...y);for(let k of[-.42,.42])e.lineTo(y[0]-
8*Math.cos(h+k),y[1]-8*Math.sin(h+k));e.closePath()}e.fill()}function dd(e,t,n,r,{away:o,width:s,colour:l}){let{x:a,y:c}=t,
{scale:m}=n,d=Ce(n),f=Mt(n,30);e.strokeStyle=l,e.lineWidth=s,e.beginPath();for(let h of r){if(a[h]<f.left||a[h]>f.right||
c[h]<f.top||c[h]>f.bottom)continue;let[p,y]=[a[h]*m+d.x,c[h]*m+d.y],k=Ge(t,h,m)+o;e.moveTo(p+k,y),e.arc(p,y,k,0,2*Math.PI)}
e.stroke()}function xi(e,t,n,r){e.globalAlpha=n,e.fillStyle=r.paper,e.fillRect(0,0,t.width,t.height),e.globalAlpha=1}function Si(e,t,n,r,o,s){
let l=r.ink;dd(e,t,n,o,{away:2.6,width:2.2,colour:l});let a=[...new Set(s)].filter(c=>c>=0);dd(e,t,n,a,{away:6,width:1.6,
colour:l})}function _i(e,t,n){e.textBaseline="middle",e.lineJoin="round",e.strokeStyle=n.paper;for(let r of t)e.font=hn(
r),e.lineWidth=r.community===null?3.5:6,e.globalAlpha=.88,e.strokeText(r.text,r.x,r.y),e.globalAlpha=1,e.fillStyle=r.community===
null?n.ink:Ie(n,r.community),e.fillText(r.text,r.x,r.y)}var Ei=2;function hd(e){let{view:t,caption:n,colours:r}=e,o=document.createElement("canvas");o.width=Math.round(Ei*t.width),
o.height=Math.round(Ei*(t.height+(n?.head??0)+(n?.foot??0)));let s=o.getContext("2d");return s.scale(Ei,Ei),s.fillStyle=
r.paper,s.fillRect(0,0,o.width,o.height),s.save(),s.translate(0,n?.head??0),s.beginPath(),s.rect(0,0,t.width,t.height),s.
clip(),Bv(s,e),s.restore(),n&&Fv(s,e,n),new Promise(l=>o.toBlob(l,"image/png"))}function Bv(e,t){let{scene:n,view:r,colours:o,
emphasis:s}=t;n.axis&&Hr(e,n.axis,r,o),vi(e,n,r,o),wi(e,n,r,t.edges,o),Gr(e,n,r,[...n.nodes].reverse(),o),s&&(xi(e,r,s.fade,
o),ki(e,n,r,s,o)),Si(e,n,r,o,Ye.peek(),[Be.peek()]),_i(e,t.labels,o),n.axis&&hi(e,n.axis,r,o)}function Fv(e,{view:t,colours:n},r){
let o=(l,a,c,m,d,f)=>{e.font=hn({size:m,bold:d}),e.fillStyle=f,e.fillText(l,a,c)};e.textBaseline="middle",o(r.title,16,22,
18,!0,n.ink),o(r.subtitle,16,44,12,!1,n.muted);let s=r.head+t.height;for(let{community:l,text:a,x:c,y:m}of r.clusters)e.
fillStyle=Ie(n,l),e.beginPath(),bi(e,Ft(l),c+5,s+m,5),e.fill(),o(a,c+18,s+m,jr.size,jr.bold,n.ink);o(r.source,16,s+r.foot-
16,11,!1,n.muted)}var yd="http://www.w3.org/2000/svg",gd=80,Dv=/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;function K(e,t,n,r=""){
let o=e.ownerDocument.createElementNS(yd,t);for(let[s,l]of Object.entries(n))o.setAttribute(s,typeof l=="number"?tt(l):l);
return r&&(o.textContent=r.replace(Dv," ")),e.append(o),o}function tt(e){return String(Math.round(e*100)/100)}var Mi=class{parts=[];moveTo(t,n){
this.parts.push(`M${tt(t)} ${tt(n)}`)}lineTo(t,n){this.parts.push(`L${tt(t)} ${tt(n)}`)}quadraticCurveTo(t,n,r,o){this.parts.
push(`Q${tt(t)} ${tt(n)} ${tt(r)} ${tt(o)}`)}closePath(){this.parts.push("Z")}get text(){return this.parts.join("")}};function bd(e){
let{view:t,caption:n,colours:r}=e,[o,s]=[n?.head??0,n?.foot??0],[l,a]=[t.width,t.height+o+s],c=document.implementation.createDocument(
yd,"svg"),m=c.documentElement;for(let[p,y]of Object.entries({width:l,height:a,viewBox:`0 0 ${l} ${a}`,"font-family":Ll}))
m.setAttribute(p,String(y));n&&K(m,"title",{},n.title),K(m,"rect",{id:"ground",width:l,height:a,fill:r.paper});let d=K(K(
m,"defs",{}),"clipPath",{id:"window"});K(d,"rect",{width:t.width,height:t.height});let f=K(m,"g",{id:"map",transform:`tr\
anslate(0 ${o})`,"clip-path":"url(#window)"});return Xv(f,e),$v(f,e),Jv(f,e),Vv(f,e),Kv(f,e),zv(f,e),n&&Wv(m,e,n),`<?xml\
 version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(c)}
`}function Xv(e,{scene:t,view:n,colours:r}){if(!t.axis)return;let o=K(e,"g",{id:"years","font-size":12,fill:r.muted});for(let{
text:s,x:l}of Ur(t.axis,n))K(o,"line",{x1:l,x2:l,y1:et,y2:n.height,stroke:r.line}),K(o,"text",{x:l,y:17,"text-anchor":"m\
iddle"},s)}function $v(e,{scene:t,view:n,colours:r}){if(!t.shaded)return;let o=K(e,"g",{id:"areas"}),{x:s,y:l}=Ce(n);for(let{
community:a,rings:c}of t.outlines){let m=new Mi;for(let{points:d}of c){let f=d.map((h,p)=>h*n.scale+(p%2?l:s));ii(m,{points:f})}
K(o,"path",{d:m.text,fill:Ie(r,a),"fill-opacity":r.areaStrength})}}function vd({scene:e,view:t},n){let{network:r,x:o,y:s}=e,
l=Ce(t),a=new Mi;for(let c of n){let[m,d]=[r.from[c],r.to[c]];a.moveTo(o[m]*t.scale+l.x,s[m]*t.scale+l.y),a.lineTo(o[d]*
t.scale+l.x,s[d]*t.scale+l.y)}return a.text}function Jv(e,t){let{colours:n,edges:r,emphasis:o}=t,s=K(e,"g",{id:"links",fill:"\
none"});for(let{community:l,edges:a,opacity:c,width:m}of r.groups){let d=K(s,"g",{stroke:Ie(n,l),"stroke-width":m,"strok\
e-opacity":c*n.edgeStrength*(1-(o?.fade??0))});for(let f=0;f<a.length;f+=gd)K(d,"path",{d:vd(t,a.slice(f,f+gd))})}}function Vv(e,t){
let{scene:n,colours:r,emphasis:o}=t;if(!o?.edges.length)return;let{centre:s,edges:l}=o,a=s>=0?Ie(r,n.network.community[s]):
r.accent;K(e,"path",{id:"standing",d:vd(t,l),fill:"none",stroke:a,"stroke-width":1.3,"stroke-opacity":.6})}function Kv(e,{
scene:t,view:n,colours:r,emphasis:o}){let s=K(e,"g",{id:"nodes",stroke:r.paper,"stroke-width":1.2}),l=Ce(n),a=Mt(n,30),{
x:c,y:m,network:d}=t;for(let f of[...t.nodes].reverse()){if(c[f]<a.left||c[f]>a.right||m[f]<a.top||m[f]>a.bottom)continue;
let h=d.community[f],[p,y]=[c[f]*n.scale+l.x,m[f]*n.scale+l.y],k=Ge(t,f,n.scale),b=yi(Ft(h),p,y,k),S={class:"node",fill:Ie(
r,h),"fill-opacity":o&&!o.nodes.has(f)?1-o.fade:1},w=b.map(([T,R])=>`${tt(T)},${tt(R)}`).join(" "),M=b.length?K(s,"polyg\
on",{...S,points:w}):K(s,"circle",{...S,cx:p,cy:y,r:k});K(M,"title",{},me(d,f).label)}}function zv(e,{labels:t,colours:n}){
let r=K(e,"g",{id:"halos",fill:"none",stroke:n.paper,"stroke-width":3.5,"stroke-opacity":.85,"stroke-linejoin":"round"}),
o=K(e,"g",{id:"labels"}),s=({x:l,y:a,size:c,bold:m})=>({x:l,y:a+.36*c,"font-size":c,"font-weight":m?600:400});for(let l of t){
let{community:a,text:c}=l,m=a===null?n.ink:Ie(n,a);K(r,"text",s(l),c),K(o,"text",{...s(l),fill:m},c)}}function Wv(e,{view:t,
colours:n},r){let o=K(e,"g",{id:"caption"});K(o,"text",{x:16,y:28,"font-size":18,"font-weight":600,fill:n.ink},r.title),
K(o,"text",{x:16,y:48,"font-size":12,fill:n.muted},r.subtitle);let s=r.head+t.height;for(let{community:l,text:a,x:c,y:m}of r.
clusters){let d=yi(Ft(l),c+5,s+m,5),f=Ie(n,l);d.length?K(o,"polygon",{points:d.join(" "),fill:f}):K(o,"circle",{cx:c+5,cy:s+
m,r:5,fill:f}),K(o,"text",{x:c+18,y:s+m+4,"font-size":12,fill:n.ink},a)}K(o,"text",{x:16,y:s+r.foot-12,"font-size":11,fill:n.
muted},r.source)}var Oi=O(!1),Jl=O(!0);async function Vl(e,t){let n=ud(t),r=e==="png"?await hd(n):new Blob([bd(n)],{type:"image/svg+xml"});
return r?Rn(r,nn([P("network",v.peek().kind)],e)):Q(u("map.picture-failed")),r!==null}function wd(e){Oi.value=!1,Vl(e,Jl.
peek())}function kd(){return i(Un,{id:"picture",title:u("map.picture"),open:Oi,children:[i("p",{class:"muted",children:u(
"map.picture-what")}),i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"picture-caption",checked:Jl.
value,onChange:e=>{Jl.value=e.currentTarget.checked}}),i("span",{children:u("map.picture-caption")})]}),i("div",{class:"\
format-buttons picture-formats",children:[i(x,{class:"button primary",id:"picture-png",onClick:()=>wd("png"),children:u(
"map.picture-png")}),i(x,{id:"picture-svg",onClick:()=>wd("svg"),children:u("map.picture-svg")})]})]})}var Hv="data-covers-map";function xd(){let e=document.getElementById("map");if(!e)return[];let t=e.getBoundingClientRect();
return[...document.querySelectorAll(`[${Hv}]`)].map(n=>n.getBoundingClientRect()).filter(n=>n.width>0).map(n=>({left:n.left-
t.left-4,right:n.right-t.left+4,top:n.top-t.top-4,bottom:n.bottom-t.top+4}))}var Uv=140,qv=9e6,jv=1500,yn=null,Pi=null,Vt=null,Kl=0;function Sd(){yn=Pi=Vt=null,clearTimeout(Kl)}function Gv(e,t){return e!==
null&&e.scale===t.scale&&e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function _d(e){let t=le(),[n,r]=[ht.
peek(),gn.peek()];if(!t.width||!n.network.size)return;let o=e.getTransform().a/t.scale;e.save(),e.setTransform(o,0,0,o,0,
0);let s=Pi!==null&&!Gv(Pi,t)&&yn?.scene===n;Pi=t,s&&Yv();let l=Qv(t,o,s);n.axis&&Hr(e,n.axis,t,r),rw(e,l,t),ow(e,n,t,r,
s),n.axis&&hi(e,n.axis,t,r),Ym(e,t,r.accent),e.restore()}function Yv(){clearTimeout(Kl),Kl=window.setTimeout(un,Uv)}function Qv(e,t,n){
let r={scene:ht.peek(),colours:gn.peek(),all:Ze.peek(),ratio:t},o=yn;if(o&&o.scene===r.scene&&o.colours===r.colours&&o.all===
r.all&&o.ratio===t){if(tw(o,e))return o;let s=o.edges.drawn.length+r.scene.nodes.length<jv,l=performance.now()-o.made<Math.
max(200,5*o.cost);if(n&&!s&&l)return o}return yn=nw(r,e,ew(e,t)),Zv(yn.edges),yn}function Zv({drawn:e,left:t}){let n=pn.
peek();ui.value=e,!(n.drawn===e.length&&n.left===t)&&(pn.value={drawn:e.length,left:t})}function ew({width:e,height:t},n){
let r=Math.round(.25*Math.min(e,t)),o=s=>(e+2*s)*(t+2*s)*n*n<qv;return[r,Math.round(r/2),Math.round(r/4)].find(o)??0}function tw(e,t){
if(e.view.scale!==t.scale)return!1;let n=(e.view.width-t.width)/2/t.scale,r=(e.view.height-t.height)/2/t.scale;return Math.
abs(t.x-e.view.x)<=n&&Math.abs(t.y-e.view.y)<=r}function nw(e,t,n){let r=performance.now(),{scene:o,colours:s,all:l,ratio:a}=e,
c={...t,width:t.width+2*n,height:t.height+2*n},m=yn?.canvas??document.createElement("canvas"),[d,f]=[Math.ceil(c.width*a),
Math.ceil(c.height*a)];m.width!==d&&(m.width=d),m.height!==f&&(m.height=f);let h=m.getContext("2d");h.setTransform(a,0,0,
a,0,0),h.clearRect(0,0,c.width,c.height),vi(h,o,c,s);let p=gi(o,c,l);wi(h,o,c,p,s),Gr(h,o,c,[...o.nodes].reverse(),s);let y=performance.
now();return{...e,canvas:m,view:c,edges:p,made:y,cost:y-r}}function rw(e,{canvas:t,view:n,ratio:r},o){let s=o.scale/n.scale,
l=d=>s===1?Math.round(d*r)/r:d,a=l((n.x-o.x)*o.scale+o.width/2-n.width*s/2),c=l((n.y-o.y)*o.scale+o.height/2-n.height*s/
2),m=s/r;e.drawImage(t,a,c,t.width*m,t.height*m)}function ow(e,t,n,r,o){let s=Qe.peek();s&&(xi(e,n,s.fade,r),t.axis&&Hr(
e,t.axis,n,r),ki(e,t,n,s,r)),Si(e,t,n,r,Ye.peek(),[Be.peek(),q.peek()]),_i(e,iw(t,n,o),r)}function iw(e,t,n){if(n&&Vt&&Vt.
at.scale===t.scale){let s=(Vt.at.x-t.x)*t.scale,l=(Vt.at.y-t.y)*t.scale;return Vt.placed.map(a=>({...a,x:a.x+s,y:a.y+l}))}
let r={left:4,top:e.axis?et+2:4,right:t.width-4,bottom:t.height-4},o=pi({scene:e,view:t,emphasis:Qe.peek(),whole:$r(),covered:xd(),
room:r});return Vt={at:t,placed:o},o}function Ed(){return Vt?.placed??[]}function Md(e){let t=o=>{let{x:s,y:l}=se.peek(),{left:a,top:c}=e.getBoundingClientRect(),m=Et({x:s[o],y:l[o]},le());return[
a+m.x,c+m.y]},n=o=>{let s=v.peek().nodeOf(o);return s<0?null:t(s)},r=window;r.citegraph={...r.citegraph,placeOnScreen:n,
seenMap:sw}}function sw(){let e=v.peek(),t=r=>[...r].map(o=>e.item[o]).sort((o,s)=>o-s),n=Array.from({length:e.size},(r,o)=>o);
return{focus:L.peek(),hovered:q.peek()<0?null:e.item[q.peek()],selected:[...Se.peek()].sort((r,o)=>r-o),shown:t(n.filter(
r=>Me.peek()[r])),standing:t(Qe.peek()?.nodes??[]),edges:pn.peek(),scale:le().scale,layout:se.peek().layout,years:se.peek().
axis?Ur(se.peek().axis,le()):[],labels:Ed().map(({text:r,x:o,y:s,size:l,bold:a,community:c})=>({text:r,community:c,left:o,
right:o+Jt(r,l,a),top:s-l/2,bottom:s+l/2}))}}var jn=O(null);var lw=150,aw=2,Ci=null;function Od(e){let t=0;e.on("beforeDrawing",()=>{clearTimeout(t),t=window.setTimeout(cw,lw)});let n=U(
()=>{v.value,je.value;let r=jn.value;r!==Ci&&(Ci=r,queueMicrotask(()=>r?$t(r,!1):Pt(!1)))});return()=>{clearTimeout(t),n()}}
function cw(){let e=le(),t=Ol();if(!e.width||!t)return;let n=uw(e,t)?null:{x:e.x,y:e.y,scale:e.scale};JSON.stringify(n)!==
JSON.stringify(Ci)&&(Ci=n,jn.value=n)}function uw(e,t){return Math.hypot(e.x-t.x,e.y-t.y)*t.scale<aw&&Math.abs(e.scale/t.
scale-1)<.005}var mw={autoResize:!0,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{dragNodes:!1,hover:!1,keyboard:{
enabled:!1},multiselect:!1,tooltipDelay:1e5,zoomSpeed:.6}};function Pd(e){let t=new vis.Network(e,{nodes:[],edges:[]},mw);
return e.querySelector(".vis-network")?.setAttribute("tabindex","-1"),t}function Cd(e,t){let n=()=>{let{clientWidth:l,clientHeight:a}=t,{width:c,height:m}=pt.peek();(l!==c||a!==m)&&(pt.value={
width:l,height:a}),Tm()};n();let r=Pd(t);Ml(r),r.on("beforeDrawing",_d),r.on("zoom",Nm),r.on("animationFinished",Pm),r.on(
"dragStart",Cm),r.on("resize",n),r.on("click",({pointer:l,event:a})=>{a.type!=="press"&&mi(l.DOM,a.srcEvent??a)}),r.on("\
doubleClick",({pointer:l})=>Vm(l.DOM)),r.on("hold",({pointer:l})=>Km(l.DOM));let o=new ResizeObserver(n);o.observe(t);let s=[
cd(),zm(e),Um(e),...dw(),Od(r)];return Md(e),()=>{for(let l of s)l();o.disconnect(),Ml(null),Sd(),r.destroy()}}function dw(){
return[U(()=>{v.value,je.value,Cl()}),U(()=>fw(tl.value)),U(()=>{ht.value,Qe.value,Ye.value,Be.value,q.value,gn.value,Y.
value,Ze.value,pt.value,un()})]}function fw(e){if(!e)return;let{size:t}=v.peek();e.at==="all"?Pt():e.at==="node"?e.node<
t&&Me.peek()[e.node]&&ci(e.node):Pl(e.nodes.filter(n=>n>=0&&n<t),!0)}function pw(){let{size:e,itemKind:t}=v.value,n=Me.value.reduce((o,s)=>o+s,0),r=u(`map.nodes-${t}`,{n:e});return n===e?r:
u("map.of",{n:I(n),all:r})}function hw(){let{edges:e}=H.value,t=v.value.edges,n=u("map.links",{n:t});return e===t?n:u("m\
ap.of",{n:I(e),all:n})}function Id(){if(!v.value.size)return null;let{drawn:e,left:t}=pn.value;return i("div",{class:"ma\
p-status","data-covers-map":!0,children:[i("span",{children:[pw()," · ",hw()]}),t&&!Ze.value?i("span",{children:[" · ",
u("map.strongest",{n:I(e)})," ",i(x,{class:"link-button",id:"all-links",onClick:()=>{Ze.value=!0},children:u("map.show-a\
ll-links")})]}):null,Ze.value?i("span",{children:[" · ",i(x,{class:"link-button",id:"all-links",onClick:()=>{Ze.value=!1},
children:u("map.show-strongest")})]}):null]})}function Gn({id:e,icon:t,name:n,keys:r,pressed:o,help:s,onClick:l}){return i(x,{class:"button tool",id:e,title:n,"aria-l\
abel":n,"aria-keyshortcuts":r,"aria-pressed":o===void 0?void 0:o?"true":"false","aria-describedby":s,onClick:l,children:i(
V,{name:t})})}function Ad(){return v.value.size?i("div",{class:"map-tools",role:"group","aria-label":u("map.tools"),"dat\
a-covers-map":!0,children:[i("div",{class:"tool-group",children:[i(Gn,{id:"zoom-in",icon:"plus",name:u("map.zoom-in"),keys:"\
+",onClick:()=>mn(1.3)}),i(Gn,{id:"zoom-out",icon:"minus",name:u("map.zoom-out"),keys:"-",onClick:()=>mn(1/1.3)}),i(Gn,{
id:"fit",icon:"fit",name:u("map.fit"),keys:"0",onClick:()=>Pt()})]}),i("div",{class:"tool-group",children:[i(Gn,{id:"las\
so",icon:"lasso",name:u("map.lasso"),keys:"L",pressed:gt.value,help:"lasso-help",onClick:()=>zr(!gt.value)}),se.value.axis?
null:i(Gn,{id:"shading",icon:"areas",name:u("map.shading"),pressed:kt.value,onClick:()=>{kt.value=!kt.value}}),i(Gn,{id:"\
save-picture",icon:"picture",name:u("map.picture"),onClick:()=>{Oi.value=!0}})]}),i("span",{class:"visually-hidden",id:"\
lasso-help",children:u("map.lasso-help")})]}):null}function Td(){if(!gt.value)return null;let e=["free","box"].map(t=>({
value:t,text:u(`map.lasso-${t}`)}));return i("div",{class:"lasso-hint",id:"lasso-hint","data-covers-map":!0,children:[i(
"b",{children:u("map.lasso-hint")}),i(He,{class:"small",label:u("map.lasso-shape"),choices:e,chosen:di.value,choose:t=>{
di.value=t}}),i("span",{class:"lasso-keys muted",children:u("map.lasso-keys")}),i(x,{class:"button quiet close","aria-la\
bel":u("map.lasso-end"),onClick:()=>zr(!1),children:i(V,{name:"close"})})]})}function Rd(){let e=z(null),t=z(null);return ce(()=>{if(!(!e.current||!t.current))return Cd(e.current,t.current)},[]),i(
"section",{class:"map-area","aria-label":u("map.title"),children:[i("div",{class:gt.value?"map drawing":"map",id:"map",ref:e,
tabIndex:0,role:"application","aria-label":u("map.title"),"aria-describedby":"map-help",onKeyDown:Dm,children:i("div",{class:"\
map-canvas",ref:t})}),i("p",{class:"visually-hidden",id:"map-help",children:u("map.help")}),i("p",{class:"visually-hidde\
n",role:"status",children:Jr.value}),v.value.size?null:i(gw,{}),i(Id,{}),i(Ad,{}),i(Td,{}),i(kd,{})]})}function gw(){let{
kind:e,explanation:t}=v.value;return i("div",{class:"map-empty",id:"map-empty",children:[i("h2",{children:u("map.empty")}),
t?i("p",{children:i(C,{text:t})}):null,i("p",{class:"muted",children:u(e?"map.empty-advice":"map.no-network")})]})}function Oe({item:e,text:t}){return i("button",{type:"button",class:"link",onClick:()=>dt(e),children:i(C,{text:t??e.label})})}function nt({title:e,n:t,rows:n,class:r="",children:o}){let s=t===void 0?null:n?i(A,{n:t,rows:n,label:e}):i(yw,{n:t});return i(
"section",{class:`section ${r}`,children:[i("h3",{children:[e," ",s]}),o]})}function yw({n:e}){return i("span",{class:"n\
umber muted",children:I(e)})}function $(e){let{title:t,all:n,row:r,rows:o,most:s=6,plain:l,class:a="rows"}=e;if(!n.length)
return null;let c=o&&n.length>s+1?n.slice(0,s):n;return i(nt,{title:t,n:l?void 0:n.length,rows:o,children:[i("ul",{class:a,
children:c.map((m,d)=>i("li",{children:r(m,d)},d))}),c.length<n.length&&o?i("button",{type:"button",class:"button quiet \
more",onClick:()=>Z({what:"rows",rows:o()}),children:u("parts.show-all",{n:n.length})}):null]})}function Kt(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}function Yr(e){return[...e].map(([t,n])=>({of:t,rows:n})).sort(
(t,n)=>n.rows.length-t.rows.length||t.of-n.of)}var Nd=null;function bw(){let e=new Map;for(let{position:t,works:n}of g.citations)for(let r of n)Kt(e,r,t);return e}function Yn(e){
Nd??=bw();let t=Nd;return de(e.flatMap(n=>t.get(n)??[]))}function Ld(e){return g.merges.filter(({kind:t,items:n})=>t===e.
kind&&n.includes(e.position))}function Bd(e){return g.uncertain.filter(({kind:t,items:n})=>t===e.kind&&n.includes(e.position))}
function Ii(e){return g.references.filter(t=>t.document===e)}function Fd(e){return e.kind==="document"?[e.position]:de(e.
works.flatMap(t=>[...g.items.work[t].own]))}function Ai(e){return e.kind==="work"?e.fields.title||e.label:e.kind==="docu\
ment"&&e.title||e.label}var Dd={cocitation:"cocitation","author-cocitation":"cocitation","venue-cocitation":"cocitation","term-cocitation":"coci\
tation","proximity-cocitation":"proximity",citation:"citation","two-mode":"citation",coupling:"coupling","author-couplin\
g":"coupling","venue-coupling":"coupling","co-authorship":"authorship",keywords:"keywords",terms:"terms"};function De({kind:e}){
return Object.hasOwn(Dd,e)?Dd[e]:"other"}function Ti({kind:e,explanation:t}){let n=P("joins",e);return n===e?t:`${n}.`}function be({
kind:e}){return P("network",e)}function Xd(e){return u(`read.neighbours-${De(e)}`)}function Qn(e,t){return u(`read.edge-\
count-${De(e)}`,{n:t})}function Ri(e,t){let n=e.unitOf(t)!==e.unit;return u(`read.occurrences-${n?"coupling":De(e)}`)}function Jd({path:e,value:t}){if(e[0]==="networks")return i(Sw,{kind:e[1],value:t});if(typeof t!="number")return i(C,{text:JSON.
stringify(t)??""});if(e[0]==="uncertain"&&t)return i(ww,{n:t});let n=xw(e,vw(e)),r=n?.positions.length??0;return!n||!r?i(
"span",{class:"number",children:I(t)}):e[0]==="merges"&&r<t?i(kw,{n:t,rows:n}):i(A,{n:t,label:n.title,rows:()=>n})}function vw([
e,t]){let n=P("manifest",e);return t===void 0?n:`${n}: ${P("counted",t)}`}function ww({n:e}){return i("button",{type:"bu\
tton",class:"count",onClick:()=>{ut.value="review"},children:I(e)})}function kw({n:e,rows:t}){let n=u("read.printed-diff\
erently",{n:t.positions.length});return i(_,{children:[i("span",{class:"number",children:I(e)})," · ",i(A,{n:e,text:n,rows:()=>t})]})}
var $d={documents:"document",works:"work",people:"person",venues:"venue",publishers:"publisher"};function Zn(e,t=()=>!0){
return e.flatMap((n,r)=>t(n)?[r]:[])}function xw([e,t],n){if(Object.hasOwn($d,e)){let r=$d[e];return{title:n,kind:"items",
itemKind:r,positions:Zn(g.items[r])}}switch(e){case"references_in":case"references_out":return{title:n,kind:"references",
positions:Zn(g.references)};case"lists":{let r=Zn(g.items.document,({lists:o})=>o>0);return{title:n,kind:"items",itemKind:"\
document",positions:r}}case"relations":{let r=g.relations.filter(({kind:o})=>o===t);return{title:n,kind:"items",itemKind:"\
work",positions:r.map(({to:o})=>o)}}case"citations":return{title:n,kind:"citations",positions:Zn(g.citations)};case"merg\
es":return{title:n,kind:"merges",positions:Zn(g.merges,({kind:r})=>r===t)};case"problems":return{title:n,kind:"problems",
positions:Zn(g.problems,({code:r})=>r===t)};default:return null}}function Sw({kind:e,value:t}){let{nodes:n=0,edges:r=0}=t,
o=J.find(l=>l.kind===e);if(!o)return i("span",{class:"number",children:`${I(n)} / ${I(r)}`});let s=P("network",e);return i(
"span",{class:"number",children:[i(A,{n,label:s,rows:()=>({title:s,kind:"items",itemKind:o.itemKind,positions:[...o.item]})}),
" / ",i(A,{n:r,label:s,rows:()=>({title:s,kind:"edges",network:o.place,positions:Array.from({length:o.edges},(l,a)=>a)})})]})}function er(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Kd(){let{counts:e,options:t,...n}=N.manifest;
return i(_,{children:[i(zl,{tree:n,name:r=>P("manifest",r)}),er(e)?i("details",{open:!0,children:[i("summary",{children:P(
"manifest","counts")}),i(_w,{counts:e})]}):null,er(t)?i(Mw,{options:t}):null]})}function zl({tree:e,name:t}){return i("t\
able",{class:"manifest",children:i("tbody",{children:Object.entries(e).map(([n,r])=>i("tr",{children:[i("th",{scope:"row",
children:t(n)}),i("td",{children:i(Wl,{value:r})})]},n))})})}function Wl({value:e}){return Array.isArray(e)?e.length?i("\
ul",{class:"plain",children:e.map((t,n)=>i("li",{children:i(Wl,{value:t})},n))}):i(_,{children:"—"}):er(e)?i(zl,{tree:e,
name:t=>i("code",{children:t})}):typeof e=="number"?i("span",{class:"number",children:I(e,6)}):typeof e=="boolean"?i(_,{
children:u(e?"read.yes":"read.no")}):i(C,{text:String(e??"")||"—"})}function _w({counts:e}){let t=Object.entries(e),n=t.
filter(([,r])=>er(r));return i("table",{class:"manifest",children:[i("tbody",{children:t.filter(([,r])=>!er(r)).map(([r,
o])=>i(Vd,{path:[r],value:o},r))}),n.map(([r,o])=>Object.keys(o).length?i("tbody",{children:[i("tr",{children:i("th",{class:"\
group",scope:"rowgroup",colSpan:2,children:P("manifest",r)})}),Object.entries(o).map(([s,l])=>i(Vd,{path:[r,s],value:l},
s))]},r):null)]})}function Vd({path:e,value:t}){return i("tr",{children:[i("th",{scope:"row",children:i(Ew,{path:e})}),i(
"td",{children:i(Jd,{path:e,value:t})})]})}function Ew({path:[e,t]}){return t===void 0?i(_,{children:P("manifest",e)}):e===
"networks"?i(_,{children:P("network",t)}):e==="problems"?i("code",{children:t}):i(_,{children:P("counted",t)})}function Mw({
options:e}){return i(_,{children:[i("p",{class:"small muted",children:u("read.about-options")}),Object.entries(e).map(([
t,n])=>i("details",{children:[i("summary",{children:i("code",{children:["[",t,"]"]})}),er(n)?i(zl,{tree:n,name:r=>i("cod\
e",{children:r})}):i(Wl,{value:n})]},t))]})}function zd(){let e=g.items.document.map(n=>n.position),t=u("read.documents");return i("article",{children:[i("header",{
class:"item-head",children:[i("h2",{children:u("read.about-page")}),i("p",{children:u("read.made-by",{version:N.version||
String(N.manifest.version??"")})})]}),i($,{plain:!0,class:"rows maps",title:u("read.maps"),all:J,most:99,row:n=>i(Ow,{shown:n})}),
i($,{title:t,all:g.items.document,most:10,row:n=>i(Pw,{one:n}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e})}),
i(nt,{title:u("read.how-made"),children:i(Kd,{})}),i(Iw,{})]})}function Ow({shown:e}){let{size:t,edges:n,explanation:r,itemKind:o,
place:s}=e,l=u(`read.count-${o}`,{n:t}),a=u("read.count-link",{n}),c=m=>Array.from({length:m},(d,f)=>f);return i("div",{
children:[i("div",{class:"counted",children:[i("button",{type:"button",class:"link",onClick:()=>Pe(s),children:be(e)}),i(
"span",{class:"small",children:[i(A,{n:t,text:l,rows:()=>({title:l,kind:"items",itemKind:o,positions:[...e.item]})})," ·\
 ",i(A,{n,text:a,rows:()=>({title:a,kind:"edges",network:s,positions:c(n)})})]})]}),n?i("details",{children:[i("summary",
{class:"small",children:Ti(e)}),i("p",{class:"muted small",lang:"en",children:i(C,{text:r})})]}):i("p",{class:"muted sma\
ll",lang:"en",children:i(C,{text:r})})]})}function Pw({one:e}){let t=Ii(e.position).map(({position:o})=>o),n=[e.format,e.
encoding].filter(Boolean).join(", "),r=g.citations.filter(({document:o})=>o===e.position).map(({position:o})=>o);return i(
"div",{children:[i(Oe,{item:e,text:Cr(g.files[e.file]??e.id)}),e.title?i("p",{children:i(C,{text:e.title})}):null,i("p",
{class:"small muted",children:[i(A,{n:t.length,text:u("read.count-reference",{n:t.length}),rows:()=>({title:e.label,kind:"\
references",positions:t})})," · ",i(A,{n:r.length,text:u("read.count-citation",{n:e.citations}),rows:()=>({title:e.label,
kind:"citations",positions:r})}),n?i(_,{children:[" ","· ",i(C,{text:n})]}):null]}),e.lists?null:i("p",{class:"muted sm\
all",children:u("read.no-list")})]})}var Cw=[["vis-network 9.1.2","Apache-2.0 / MIT","https://github.com/visjs/vis-netwo\
rk"],["Preact, @preact/signals","MIT","https://preactjs.com"],["@tanstack/virtual-core","MIT","https://tanstack.com/virt\
ual"],["flatbush","ISC","https://github.com/mourner/flatbush"]];function Iw(){return i(nt,{title:u("read.licences"),children:[
i("p",{class:"small",children:u("read.about-licences")}),i("ul",{class:"rows",children:Cw.map(([e,t,n])=>i("li",{class:"\
counted",children:[i(Ko,{text:e,address:n}),i("span",{class:"muted",children:t})]},e))})]})}function Ni({shown:e,node:t}){let n=me(e,t),r=Ri(e,t),o=e.unitsOf(t),s=e.occurrences[t];return i("div",{class:"counted",
children:[i(oe,{item:n}),i(A,{n:o.length===s?s:0,text:I(s),label:r,rows:()=>({title:`${n.label}: ${r}`,kind:"items",itemKind:e.
unitOf(t),positions:o})})]})}function Li(e,t){let{occurrences:n,strength:r}=e;return[...t].sort((o,s)=>n[s]-n[o]||r[s]-r[o]||
o-s)}function Wd({size:e,edges:t,occurrences:n}){return e>2&&t>0&&n.every(r=>r===n[0])}function Hd(e,t){let{degree:n,strength:r}=e;
return[...t].sort((o,s)=>n[s]-n[o]||r[s]-r[o]||o-s)}function Ud({shown:e,node:t}){let n=me(e,t),r=[...e.edgesOf(t)],o=u(
"read.links-of-node");return i("div",{class:"counted",children:[i(oe,{item:n}),i(A,{n:r.length,label:o,rows:()=>({title:`${n.
label}: ${o}`,kind:"edges",network:e.place,positions:r})})]})}function qd(e,t){let{community:n,year:r}=e,o=Array.from({length:e.size},(m,d)=>d).filter(m=>n[m]===t),s=Li(e,o),l=new Map;
for(let m of s)if(e.unitOf(m)===e.unit)for(let d of e.unitsOf(m))Kt(l,d,m);let a=new Map;for(let m=0;m<e.edges;m+=1){let[
d,f]=[n[e.from[m]],n[e.to[m]]];d===t?Kt(a,f,m):f===t&&Kt(a,d,m)}let c=s.map(m=>r[m]).filter(Boolean);return{nodes:s,units:Yr(
l),links:Yr(a),years:c.length?[Math.min(...c),Math.max(...c)]:null}}var Hl=!1;addEventListener("keydown",()=>{Hl=!0},!0);addEventListener("pointerdown",()=>{Hl=!1},!0);function rt({text:e}){
let t=z(null),n=L.value;return ce(()=>{n&&Hl&&t.current?.focus()},[n]),i("h2",{ref:t,tabIndex:-1,dir:"auto",children:e})}function jd({shown:e,cluster:t}){let n=Ae(()=>qd(e,t.number),[e,t]);return i("article",{children:[i("header",{class:"ite\
m-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:u("read.cluster")}),i("span",{class:"\
badge",children:be(e)}),n.years?i("span",{class:"badge",children:Aw(n.years)}):null]}),i(rt,{text:xe(t)}),i("p",{children:i(
A,{n:n.nodes.length,text:u(`read.count-${e.itemKind}`,{n:n.nodes.length}),rows:()=>({title:xe(t),kind:"items",itemKind:e.
itemKind,positions:n.nodes.map(r=>e.item[r])})})}),i(Tw,{shown:e,cluster:t,about:n})]}),i(Rw,{shown:e,cluster:t,about:n}),
i(Nw,{shown:e,cluster:t,about:n}),i(Lw,{shown:e,cluster:t,about:n})]})}function Aw([e,t]){return e===t?String(e):`${e}–${t}`}
function Tw({shown:e,cluster:t,about:n}){let r=e.communities.map(({number:a})=>a).filter(a=>a!==t.number),o=D.value.communitiesOff,
s=e.place===v.value.place&&r.length>0&&r.every(a=>o.has(a))&&!o.has(t.number),l=()=>Pe(e.place);return i("p",{class:"act\
ions",children:[i(x,{onClick:()=>{l(),te.value="map",Je({at:"nodes",nodes:n.nodes})},children:u("read.show-on-map")}),i(
x,{onClick:()=>{l(),Ve(n.nodes.map(a=>e.item[a]))},children:u("read.select")}),i(x,{onClick:()=>{l(),zn({what:"cluster",
community:t.number})},children:u("read.take-away")}),r.length?i(x,{"aria-pressed":s?"true":"false",onClick:()=>{l(),j({communitiesOff:new Set(
s?[]:r)})},children:u("read.show-only")}):null]})}function Rw({shown:e,cluster:t,about:n}){let r=u(`read.most-${De(e)}`),
o=n.nodes.map(s=>e.item[s]);return i($,{title:r,all:n.nodes,most:8,row:s=>i(Ni,{shown:e,node:s}),rows:()=>({title:xe(t),
kind:"items",itemKind:e.itemKind,positions:o})})}function Nw({shown:e,about:t}){let n=u(`read.cluster-units-${e.unit}`);
return i($,{title:n,all:t.units,most:5,row:({of:r,rows:o})=>i("div",{class:"counted",children:[i(oe,{item:g.items[e.unit][r]}),
i(A,{n:o.length,text:u(`read.count-${e.itemKind}`,{n:o.length}),rows:()=>({title:g.items[e.unit][r].label,kind:"items",itemKind:e.
itemKind,positions:o.map(s=>e.item[s])})})]}),rows:()=>({title:n,kind:"items",itemKind:e.unit,positions:t.units.map(({of:r})=>r)})})}
function Lw({shown:e,cluster:t,about:n}){return i($,{plain:!0,title:u("read.links-of-cluster"),all:n.links,most:99,row:({
of:r,rows:o})=>{let s=Te(e,r),l=s?xe(s):u("read.no-cluster"),a=r===t.number?u("read.within-cluster"):l;return i("div",{class:"\
counted",children:[r===t.number||!s?i("span",{children:a}):i(zo,{cluster:s,open:()=>Z({what:"cluster",network:e.place,community:r})}),
i(A,{n:o.length,text:u("read.count-link",{n:o.length}),rows:()=>({title:`${xe(t)} – ${a}`,kind:"edges",network:e.place,
positions:o})})]})}})}function Bw(e,t){let n=t?e.indexOf(t):-1;if(n<0)return[e,"",""];let r=n+t.length;return[e.slice(0,n),e.slice(n,r),e.slice(
r)]}function Ct({position:e}){let{file:t,line:n,marker:r,context:o}=g.citations[e],[s,l,a]=Bw(o,r);return i("div",{class:"\
printed",children:[i("span",{class:"passage-head",children:[i(Ne,{file:t,line:n}),l?null:i("bdi",{class:"passage-marker",
children:r})]}),i("blockquote",{dir:"auto",children:[s,l?i("mark",{children:l}):null,a]})]})}function zt({position:e,children:t}){let{file:n,line:r,page:o,number:s,text:l}=g.references[e];return i("div",{class:"pr\
inted",children:[i(Ne,{file:n,line:r,page:o}),i("blockquote",{children:[s?i("span",{class:"printed-number",children:[s.replace(
/\.$/,""),". "]}):null,t??i(C,{text:l})]})]})}var Fw=40;function Gd(e,t){return Yn(t).filter(n=>g.citations[n].document===e)}function Ul(e,t){return Math.abs(g.citations[e].
line-g.citations[t].line)}function Yd(e,t,n){let[r,o]=[Gd(e,t),Gd(e,n)],s=new Set(r.filter(c=>o.includes(c))),l=o.filter(
c=>!s.has(c)),a=[...s].map(c=>({citations:[c],lines:0}));for(let c of l.length?r:[]){if(s.has(c))continue;let m=l.reduce(
(d,f)=>Ul(c,f)<Ul(c,d)?f:d);a.push({citations:[c,m].sort((d,f)=>d-f),lines:Ul(c,m)})}return a.sort((c,m)=>c.lines-m.lines||
c.citations[0]-m.citations[0]),a.filter(({lines:c},m)=>m===0||c<=Fw)}var Qd=3,Zd=3;function ef({document:e,ends:t,directed:n}){let r=g.items.document[e],o=n?[t[1]]:t;return i("section",{class:"\
unit",children:[i("h4",{children:i(Oe,{item:r,text:r.title||r.label})}),o.map(s=>{let l=s.references.filter(a=>g.references[a].
document===e);return i(Qr,{title:s.label,lines:l},s.position)}),n?i(Dw,{document:e,works:t[1].works}):i(Xw,{document:e,ends:t})]})}
function Qr({title:e,lines:t}){return t.length?i(_,{children:[i("h5",{children:[i("bdi",{children:e})," ",t.length>Qd?i(
A,{n:t.length,label:e,rows:()=>({title:e,kind:"references",positions:t})}):null]}),i("ul",{class:"rows",children:t.slice(
0,Qd).map(n=>i("li",{children:i(zt,{position:n})},n))})]}):null}function Dw({document:e,works:t}){let n=Yn(t).filter(o=>g.
citations[o].document===e);if(!n.length)return null;let r=u("read.in-its-text");return i(_,{children:[i("h5",{children:[
r," ",i(A,{n:n.length,label:r,rows:()=>({title:r,kind:"citations",positions:n})})]}),i("ul",{class:"rows",children:n.slice(
0,Zd).map(o=>i("li",{children:i(Ct,{position:o})},o))})]})}function Xw({document:e,ends:t}){let n=Yd(e,t[0].works,t[1].works);
if(!n.length)return null;let r=u("read.in-its-text"),o=[...new Set(n.flatMap(({citations:s})=>[...s]))];return i(_,{children:[
i("h5",{children:[r," ",i(A,{n:o.length,label:r,rows:()=>({title:r,kind:"citations",positions:o})})]}),i("ul",{class:"ro\
ws",children:n.slice(0,Zd).map(s=>i("li",{children:i($w,{near:s})},s.citations.join()))})]})}function $w({near:{citations:e,
lines:t}}){let n=e.length===1?u("read.one-passage"):u("read.lines-apart",{n:t});return i("div",{class:"near",children:[i(
"p",{class:"muted small",children:n}),e.map(r=>i(Ct,{position:r},r))]})}function tf({work:e,ends:t,isCited:n}){let r=g.items.
work[e];return i("section",{class:"unit",children:[i("h4",{children:i(Oe,{item:r,text:r.fields.title||r.label})}),n?i(Jw,
{work:e,ends:t}):i(Qr,{title:u("read.as-printed"),lines:r.references}),n||r.references.length?null:i(Vw,{documents:r.own})]})}
function Jw({work:e,ends:t}){let[n,r]=t.map(l=>{let a=new Set(Fd(l));return g.items.work[e].references.filter(c=>a.has(g.
references[c].document))}),[o,s]=t.map(({label:l})=>l);return n.join()===r.join()?i(Qr,{title:`${o} · ${s}`,lines:n}):i(
_,{children:[i(Qr,{title:o,lines:n}),i(Qr,{title:s,lines:r})]})}function Vw({documents:e}){return i("ul",{class:"rows",children:e.
map(t=>i("li",{class:"printed",children:i(Ne,{file:g.items.document[t].file,line:null})},t))})}var nf=5;function of({shown:e,edge:t}){let n=[rf(e,e.from[t]),rf(e,e.to[t])];return i("article",{children:[i("header",{class:"\
item-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:u("read.link")}),i("span",{class:"\
badge",children:be(e)})]}),i(rt,{text:u(`read.edge-${De(e)}`)}),i("ul",{class:"rows ends",children:[i("li",{children:i(oe,
{item:n[0]})}),e.directed?i("li",{class:"muted arrow",children:u("read.cites-arrow")}):null,i("li",{children:i(oe,{item:n[1]})})]}),
i("p",{class:"actions",children:i(x,{onClick:()=>Kw(e,t),children:u("read.show-on-map")})})]}),i(zw,{shown:e,edge:t,ends:n}),
i(Hw,{shown:e,edge:t,ends:n})]},`${e.place}-${t}`)}function rf(e,t){return Pn(me(e,t))}function Kw(e,t){Pe(e.place),te.value=
"map",Je({at:"nodes",nodes:[e.from[t],e.to[t]]})}function zw({shown:e,edge:t,ends:n}){let r=e.unitsOfEdge(t),o=Qn(e,e.count[t]),
s=`${n[0].label} + ${n[1].label}: ${o}`;return i("dl",{class:"measure-list",children:[i("div",{class:"measure",children:[
i("dt",{children:u("read.count")}),i("dd",{children:i(A,{n:r.length===e.count[t]?r.length:0,text:o,rows:()=>({title:s,kind:"\
items",itemKind:e.unit,positions:r})})})]}),i("div",{class:"measure",children:[i("dt",{children:u("read.weight")}),i("dd",
{class:"number",children:I(e.weight[t],4)}),i("dd",{class:"muted small",children:Ww(e)})]})]})}function Ww(e){let t=De(e);
if(t==="proximity"||t==="citation")return u(`read.weight-${t}`);let n=N.manifest.options,r=String(n?.network?.normalization??
"other");return u(`read.weight-${["association","cosine","jaccard","inclusion","equivalence","none"].includes(r)?r:"othe\
r"}`)}function Hw({shown:e,edge:t,ends:n}){let[r,o]=We(nf),s=e.unitsOfEdge(t);if(!s.length)return null;let l=u(`read.beh\
ind-${e.unit}`),a=De(e);return i(nt,{title:l,n:s.length,rows:()=>({title:l,kind:"items",itemKind:e.unit,positions:s}),children:[
s.slice(0,r).map(c=>e.unit==="document"?i(ef,{document:c,ends:n,directed:e.directed},c):i(tf,{work:c,ends:n,isCited:a===
"coupling"},c)),s.length>r?i(x,{class:"button quiet more",onClick:()=>o(r+4*nf),children:u("read.show-more",{n:s.length-
r})}):null]})}var sf=null;function Uw(e,t){return e.itemKind===t.kind?t.position:e.itemKind!=="either"?-1:(sf??=new Map(g.items.either.
map(n=>[n.stands,n.position])),sf.get(Pn(t))??-1)}function Zr(e,t){let n=Uw(e,t);return n<0?-1:e.nodeOf(n)}function lf(e){
let t=J.filter(n=>n!==v.value);return[v.value,...t].map(n=>({shown:n,node:Zr(n,e)})).filter(({node:n})=>n>=0)}function qw(e){let n=[v.value,...J].filter(({itemKind:r,size:o})=>r===e.kind&&o).at(0);return n&&Zr(n,e)<0?n:void 0}function af(e){
return e!==null&&typeof e=="object"}function cf(e){let{options:t}=N.manifest,n=af(t)?t.network:null,r=af(n)?n[e]:null;return typeof r==
"number"?r:0}function jw(e,t){let n=t.unit==="document"?e.documents.length:e.works.length,r=["cocitation","proximity"].includes(
De(t)),[o,s]=[cf("min_cited"),cf("max_nodes")],l=be(t);return r&&!n?{text:u("read.absent-uncited")}:r&&n<o?{text:u("read\
.absent-rare",{n,least:o,name:l}),option:`min_cited = ${n}`}:s&&t.size>=s?{text:u(r?"read.absent-beyond":"read.absent-be\
yond-other",{n:s,name:l}),option:`max_nodes = ${Gw(e)}`}:{text:u("read.absent-threshold",{name:l})}}function Gw(e){return Math.
ceil(N.library.items[e.kind].length/1e3)*1e3}function uf({item:e,isNowhere:t}){let n=qw(e);if(!n)return t?i("p",{class:"\
muted small",children:u("read.on-no-map")}):null;let{text:r,option:o}=jw(e,n),s=t?u("read.on-no-map"):u("read.absent",{name:be(
n)});return i("div",{class:"absence small muted",children:[i("p",{children:[s," ",r]}),o?i(Yw,{option:o}):null]})}function Yw({
option:e}){return i("details",{children:[i("summary",{children:u("read.absent-how")}),i("p",{children:u("read.absent-cha\
nge")}),i("pre",{children:`[network]
${e}`}),i("pre",{children:"citegraph build … --config settings.toml"})]})}var Qw=1;function ql(e){return Number.isFinite(e)?`${e>0?"+":""}${I(e,2)}`.replace("-","−"):e<0?"−∞":"+∞"}function jl(e){
let t=P("feature",e);return t===e?P("rule",e):t}function Wt({evidence:e}){if(!e.length)return null;let t=e.map(({weight:r})=>Math.
abs(r)).filter(Number.isFinite),n=Math.max(Qw,...t);return i("ul",{class:"evidence",children:e.map((r,o)=>i(Zw,{one:r,full:n},
o))})}function Zw({one:e,full:t}){let{feature:n,detail:r,weight:o}=e,s=Math.min(1,Math.abs(o)/t)*50,l=o<0?50-s:50;return i(
"li",{children:[i("span",{class:"evidence-name",children:jl(n)}),i("span",{class:"evidence-bar","aria-hidden":"true",children:i(
"span",{class:o<0?"against":"for",style:{left:`${l}%`,width:`${s}%`}})}),i("span",{class:"number",children:ql(o)}),r?i(C,
{class:"evidence-detail",text:r}):null]})}function Ht({works:e,title:t=u("read.works")}){let n=[...e].sort((r,o)=>g.items.work[o].documents.length-g.items.work[r].
documents.length);return i($,{title:t,all:n,row:r=>i(oe,{item:g.items.work[r]}),rows:()=>({title:t,kind:"items",itemKind:"\
work",positions:n})})}function tr({works:e,beside:t=-1,title:n=u("read.people")}){let r=new Map;for(let a of e)for(let c of g.
items.work[a].people)c!==t&&Kt(r,c,a);let o=Yr(r),{person:s}=g.items,l=a=>t<0?s[a].label:`${s[t].label} + ${s[a].label}`;
return i($,{title:n,all:o,row:({of:a,rows:c})=>i("div",{class:"counted",children:[i(oe,{item:s[a]}),i(A,{n:c.length,text:u(
"read.count-work",{n:c.length}),rows:()=>({title:l(a),kind:"items",itemKind:"work",positions:c})})]}),rows:()=>({title:n,
kind:"items",itemKind:"person",positions:o.map(({of:a})=>a)})})}function Ut({documents:e}){let t=u("read.citing-document\
s");return i($,{title:t,all:e,most:4,row:n=>i(oe,{item:g.items.document[n]}),rows:()=>({title:t,kind:"items",itemKind:"d\
ocument",positions:e})})}function nr({works:e}){let t=u("read.passages"),n=Yn(e);return i($,{title:t,all:n,most:3,row:r=>i(
Ct,{position:r}),rows:()=>({title:t,kind:"citations",positions:n})})}function rr({references:e,title:t=u("read.as-printe\
d")}){return i($,{title:t,all:e,most:4,row:n=>i(zt,{position:n}),rows:()=>({title:t,kind:"references",positions:e})})}function mf({one:e}){let t=Ii(e.position).map(({position:r})=>r),{position:n}=e;return i(_,{children:[i(ek,{one:e,references:t}),
e.lists?null:i("p",{class:"callout",children:u("read.no-list")}),i(rr,{references:t,title:u("read.references")}),i(tk,{document:n}),
i(Ht,{works:e.works,title:u("read.cited-works")}),i(nk,{document:n}),i(ok,{one:e})]})}function ek({one:e,references:t}){
let n=[e.format,e.encoding].filter(Boolean).join(", "),r=e.sameAs===null?null:g.items.document[e.sameAs],o=g.files[e.file]??
e.id,s=u("read.citations-in-text");return i("dl",{class:"fields",children:[i(bn,{name:u("read.file"),children:i(C,{text:o})}),
n?i(bn,{name:u("read.read-as"),children:i(C,{text:n})}):null,i(bn,{name:u("read.lists"),children:i(A,{n:e.lists,label:u(
"read.lists"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(bn,{name:u("read.references"),children:i(A,
{n:t.length,label:u("read.references"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(bn,{name:s,children:i(
A,{n:e.citations,label:s,rows:()=>({title:s,kind:"citations",positions:df(e.position)})})}),e.work===null?null:i(bn,{name:u(
"read.is-work"),children:i(Oe,{item:g.items.work[e.work],text:Ai(g.items.work[e.work])})}),r?i(bn,{name:u("read.same-as"),
children:i(Oe,{item:r})}):null]})}function bn({name:e,children:t}){return i(_,{children:[i("dt",{children:e}),i("dd",{children:t})]})}
function df(e){return g.citations.filter(t=>t.document===e).map(({position:t})=>t)}function tk({document:e}){let t=u("re\
ad.citations-in-text"),n=df(e);return i($,{title:t,all:n,most:3,row:r=>i(Ct,{position:r}),rows:()=>({title:t,kind:"citat\
ions",positions:n})})}function nk({document:e}){let t=g.suggestions.filter(n=>n.document===e);return i($,{title:u("read.\
suggestions"),all:t,row:n=>i(rk,{one:n})})}function rk({one:e}){let t=I(e.probability*100),n=e.accepted?u("read.accepted"):
u("read.probability",{share:t});return i("div",{class:"suggestion",children:[i("span",{class:"muted",children:[i(C,{text:`\
[${e.label}]`})," · ",n]}),i(oe,{item:g.items.work[e.work]}),i("details",{children:[i("summary",{children:u("read.why")}),
i("p",{class:"small muted",children:e.places.map(({file:r,line:o},s)=>i("span",{children:[i(Ne,{file:r,line:o})," "]},s))}),
i(Wt,{evidence:e.evidence}),e.contexts.map((r,o)=>i("blockquote",{dir:"auto",children:r},o))]})]})}function ok({one:e}){
let t=g.problems.flatMap((r,o)=>r.file===e.file?[o]:[]);if(!t.length)return null;let n=u("read.problems");return i("p",{
class:"counted",children:[i("span",{children:n}),i(A,{n:t.length,label:n,rows:()=>({title:`${n}: ${e.label}`,kind:"probl\
ems",positions:t})})]})}function Bi({merge:e}){let{left:t,right:n,rule:r,score:o,by:s,evidence:l}=e;return i("div",{class:"merge",children:[i(eo,
{side:t}),i(eo,{side:n}),i("details",{children:[i("summary",{children:[s?u("parts.decided-by",{name:s}):P("rule",r),s?null:
i("span",{class:"muted",children:[" · ",I(o*100)," %"]})]}),i(Wt,{evidence:l})]})]})}function eo({side:e}){let t=e.reference===
null?null:g.references[e.reference];return i("p",{class:"merge-side",children:[i(C,{text:e.text})," ",t?i(Ne,{file:t.file,
line:t.line}):null]})}function ff({item:e}){let t=u("read.merges"),n=Ld(e).map(({position:r})=>r);return i(_,{children:[i(ik,{pairs:Bd(e)}),i(
$,{title:t,all:n,most:4,row:r=>i(Bi,{merge:g.merges[r]}),rows:()=>({title:`${t}: ${e.label}`,kind:"merges",positions:n})})]})}
function ik({pairs:e}){return e.length?i(_,{children:[i($,{title:u("read.questions"),all:e,row:t=>i(sk,{pair:t})}),i(x,{
onClick:()=>{ut.value="review"},children:u("read.go-to-review")})]}):null}function sk({pair:e}){let t=I(e.score*100),n=u(
e.joined?"read.joined-now":"read.apart-now");return i("div",{class:"merge",children:[i(eo,{side:e.left}),i(eo,{side:e.right}),
i("p",{class:"muted small",children:[n," · ",u("read.probability",{share:t})]})]})}function hf({item:e,place:t}){let{shown:n,node:r}=t,o=Object.keys(n.measures);return i("section",{class:"section",children:i(
"details",{class:"measures",children:[i("summary",{children:i("h3",{children:u("read.measures",{name:be(n)})})}),i("dl",
{class:"measure-list",children:[i(lk,{item:e,place:t}),i(pf,{name:u("read.strength"),value:n.strength[r],meaning:u("read\
.about-strength")}),o.map(s=>i(pf,{name:P("measure",s),value:n.measures[s][r],meaning:Eo(`read.about-${s}`)?u(`read.abou\
t-${s}`):""},s))]})]})})}function lk({item:e,place:{shown:t,node:n}}){let r=t.unitsOf(n),o=[...t.edgesOf(n)],s=u("read.l\
inks-of-node"),l=Ri(t,n);return i(_,{children:[i("div",{class:"measure",children:[i("dt",{children:l}),i("dd",{children:r.
length===t.occurrences[n]?i(A,{n:r.length,label:l,rows:()=>({title:`${e.label}: ${l}`,kind:"items",itemKind:t.unitOf(n),
positions:r})}):I(t.occurrences[n])})]}),i("div",{class:"measure",children:[i("dt",{children:s}),i("dd",{children:i(A,{n:o.
length,label:s,rows:()=>({title:`${e.label}: ${s}`,kind:"edges",network:t.place,positions:o})})})]})]})}function pf({name:e,
value:t,meaning:n}){return i("div",{class:"measure",children:[i("dt",{children:e}),i("dd",{class:"number",children:I(t,4)}),
n?i("dd",{class:"muted small",children:n}):null]})}function gf({place:{shown:e,node:t}}){let n=[...e.edgesOf(t)];if(!e.directed)return i(Gl,{title:Xd(e),node:t,edges:n,shown:e});
let r=n.filter(s=>e.from[s]===t),o=n.filter(s=>e.to[s]===t);return i(_,{children:[i(Gl,{title:u("read.cites"),node:t,edges:r,
shown:e}),i(Gl,{title:u("read.cited-by"),node:t,edges:o,shown:e})]})}function Gl({title:e,node:t,edges:n,shown:r}){let o=Math.
max(...n.slice(0,1).map(c=>r.weight[c])),s=n.every(c=>r.weight[c]===o),a=r.place===v.value.place?e:`${e} (${be(r)})`;return i(
$,{title:a,all:n,most:8,row:c=>i(ak,{shown:r,edge:c,other:me(r,lt(r,c,t)),share:s||!o?0:r.weight[c]/o}),rows:()=>({title:a,
kind:"edges",network:r.place,positions:n})})}function ak({shown:e,edge:t,other:n,share:r}){let o=Qn(e,e.count[t]),s=u("r\
ead.show-link",{name:n.label});return i("div",{class:"counted",children:[i(oe,{item:n}),i("button",{type:"button",class:"\
count strength",title:o,"aria-label":`${s}: ${o}`,onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[r?i("spa\
n",{class:"bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.max(4,r*100)}%`}})}):null,u("read.times",{n:e.
count[t]})]})]})}function yf({person:e}){return i(_,{children:[i(ck,{person:e}),i(Ht,{works:e.works}),i(tr,{works:e.works,beside:e.position,
title:u("read.co-authors")}),i(Ut,{documents:e.documents}),i(nr,{works:e.works})]})}function ck({person:e}){let t=new Map;
for(let o of e.mentions)t.set(o.printed,[...t.get(o.printed)??[],o]);let n=[...t].sort((o,s)=>s[1].length-o[1].length),r=u(
"read.printed-forms");return i($,{title:r,all:n,most:8,class:"rows forms",row:([o,s])=>i(uk,{form:o,mentions:s}),rows:()=>({
title:r,kind:"references",positions:e.references})})}function uk({form:e,mentions:t}){let n=[...new Set(t.map(({role:o})=>o))].
filter(o=>o!=="author"),r=[...new Set(t.map(({reference:o})=>o))];return i("div",{class:"counted",children:[i("span",{children:[
i(C,{text:e}),n.length?i("span",{class:"muted",children:[" · ",n.map(o=>P("role",o)).join(", ")]}):null]}),i(A,{n:r.length,
text:u("read.count-reference",{n:r.length}),rows:()=>({title:e,kind:"references",positions:r})})]})}function bf({item:e}){return i(_,{children:[i(Ht,{works:e.works}),i(tr,{works:e.works}),i(Ut,{documents:e.documents}),i(
rr,{references:e.references})]})}function vf({venue:e}){return i(_,{children:[i(mk,{venue:e}),i(Ht,{works:e.works}),i(tr,{works:e.works}),i(Ut,{documents:e.
documents}),i(nr,{works:e.works}),i(rr,{references:e.references})]})}function mk({venue:{forms:e,references:t}}){let n=u(
"read.printed-forms");return i($,{title:n,all:e,most:8,class:"rows forms",row:r=>i(C,{text:r}),rows:()=>({title:n,kind:"\
references",positions:t})})}var wf=["bibtex","apa","gost"];function dk(e){return N.formats.filter(({copy:t,textOf:n})=>t&&n(e.position)).sort((t,n)=>wf.
indexOf(n.name)-wf.indexOf(t.name))}function fk(e,t){let n=t.textOf(e.position).replace(/\n+$/,"");return Tn(n,u("parts.\
copied",{format:P("format",t.name)}),n)}function kf({work:e}){let t=dk(e);return t.length?i("div",{class:"copy-line",role:"\
group","aria-label":u("parts.copy-reference"),children:[i("span",{class:"muted",children:u("parts.copy")}),t.map(n=>i(pk,
{work:e,format:n},n.name))]}):null}function pk({work:e,format:t}){let n=P("format",t.name);return i(x,{class:"button tin\
y","data-copy":t.name,"aria-label":u("parts.copy-as",{name:e.label,format:n}),onClick:()=>{fk(e,t)},children:n})}var hk=.5,gk=40;function yk(e){return e.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u)}function bk(e){return e.map((t,n)=>n%
2?fe(t):"")}function vk(e){return(e.match(new RegExp("\\p{Script=Cyrillic}","gu"))?.length??0)>(e.match(new RegExp("\\p{S\
cript=Latin}","gu"))?.length??0)}function xf(e){if(e.length<2||e.length>gk)return e.map(()=>null);let t=e.map(yk),n=t.map(
bk),r=n.map(s=>new Set(s.filter(Boolean))),o=e.map(vk);return t.map((s,l)=>{let a=r.filter((f,h)=>h!==l&&o[h]===o[l]),c=n[l].
map(f=>f!==""&&a.filter(h=>h.has(f)).length*2<a.length),m=n[l].filter(Boolean).length,d=c.filter(Boolean).length;return!d||
d>m*hk?null:s.map((f,h)=>({text:f,differs:c[h]}))})}var wk=6;function Sf({references:e,manifestations:t}){let n=u("read.as-printed"),r=t.length>1,o=r?t.flatMap(c=>[...c.references]):
e,s=o.map(c=>g.references[c].text),l=xf(s.slice(0,40)),a=new Map(r?t.map(c=>[c.references[0],c]):[]);return i($,{title:n,
all:o,most:wk,class:"rows printed-forms",row:(c,m)=>i(_,{children:[i(kk,{one:a.get(c)}),i(zt,{position:c,children:l[m]?i(
xk,{pieces:l[m]}):void 0})]}),rows:()=>({title:n,kind:"references",positions:o})})}function kk({one:e}){return e?i("p",{
class:"manifestation",children:[i("span",{class:"badge",children:P("manifestation",e.relation)}),i("span",{class:"muted \
small",children:[e.language?Cn(e.language):"",e.year].filter(Boolean).join(", ")})]}):null}function xk({pieces:e}){return i(
"bdi",{children:e.map(({text:t,differs:n},r)=>n?i("mark",{class:"differs",title:u("read.differs"),children:t},r):t)})}var Sk=["editor","translator","translated_title","container","container_subtitle","translated_container","series","genre",
"edition","volume","issue","part","issued","pages","page_total","document_number","archive","place","publisher","isbn","\
issn","doi","url","accessed","note"];function _f({work:e}){return i(_,{children:[i(_k,{work:e}),i(kf,{work:e}),i(Sf,{references:e.
references,manifestations:e.manifestations}),i(nr,{works:[e.position]}),i(Ut,{documents:e.documents}),i(Ok,{work:e}),i(Pk,
{work:e})]})}function _k({work:e}){let{fields:t,links:n,id:r}=e,o=new Set(n.map(([l])=>l)),s=Sk.filter(l=>t[l]&&!o.has(t[l]));
return i("dl",{class:"fields",children:[i(Ek,{work:e}),s.map(l=>i(Fi,{name:P("field",l),children:i(Mk,{work:e,name:l})},
l)),n.length?i(Fi,{name:u("read.links"),children:n.map(([l,a])=>i("p",{children:i(Ko,{text:l,address:a})},a))}):null,i(Fi,
{name:u("read.key"),children:i("code",{children:i(C,{text:r})})})]})}function Fi({name:e,children:t}){return i(_,{children:[
i("dt",{children:e}),i("dd",{children:t})]})}function Ek({work:e}){let{people:t,fields:n}=e;return!t.length&&!n.author?null:
i(Fi,{name:P("field","author"),children:t.length?i("ul",{class:"names",children:t.map(r=>i("li",{children:i(Oe,{item:g.items.
person[r]})},r))}):i(C,{text:n.author})})}function Mk({work:e,name:t}){let n=e.fields[t];return t==="container"&&e.venue!==
null?i(Oe,{item:g.items.venue[e.venue],text:n}):t==="publisher"&&e.publisher!==null?i(Oe,{item:g.items.publisher[e.publisher],
text:n}):i(C,{text:n})}function Ok({work:e}){let t=u("read.own-documents");return i($,{title:t,all:e.own,row:n=>i(oe,{item:g.
items.document[n]}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e.own})})}function Pk({work:e}){let{position:t}=e,
n=g.relations.filter(({from:r,to:o})=>r===t||o===t);return i($,{title:u("read.relations"),all:n,row:r=>i(Ck,{relation:r,
position:t})})}function Ck({relation:e,position:t}){let{kind:n,from:r,to:o,score:s,evidence:l}=e,a=g.items.work[r===t?o:
r],c=r===t?"":"-of",m=I(s*100);return i("div",{class:"relation",children:[i("span",{class:"muted small",children:P("rela\
tion",`${n}${c}`)}),i(oe,{item:a}),i("details",{children:[i("summary",{class:"small",children:u("read.probability",{share:m})}),
i(Wt,{evidence:l})]})]})}function Ef({item:e}){let t=lf(e),n=t.at(0);return i("article",{children:[i(Tk,{item:e,places:t}),i(Ak,{item:e}),n&&!Ik(
e,n)?i(gf,{place:n}):null,i(ff,{item:e}),n?i(hf,{item:e,place:n}):null,i(Fk,{places:t.slice(1)})]})}function Ik(e,{shown:t}){
return e.kind==="document"&&t.directed}function Ak({item:e}){switch(e.kind){case"work":return i(_f,{work:e});case"person":
return i(yf,{person:e});case"venue":case"publisher":return i(vf,{venue:e});case"document":return i(mf,{one:e});default:return i(
bf,{item:e})}}function Tk({item:e,places:t}){let n=Ai(e),r=e.subtitle===n||e.kind==="work"?"":e.subtitle;return i("heade\
r",{class:"item-head",children:[i("p",{class:"badges",children:[i(Rk,{item:e}),i(Nk,{item:e})]}),i(rt,{text:n}),r?i("p",
{class:"muted",children:i(C,{text:r})}):null,i(Lk,{places:t}),i(uf,{item:e,isNowhere:!t.length})]})}function Rk({item:e}){
if(e.kind!=="work")return i("span",{class:"badge",children:u(`read.kind-${e.kind}`)});let{type:t,language:n,year:r}=e;return i(
_,{children:[i("span",{class:"badge",children:P("type",t)}),i("span",{class:"badge",children:r===null?u("read.no-year"):
String(r)}),n?i("span",{class:"badge",children:Cn(n)}):null]})}function Nk({item:e}){let t=v.value,n=Zr(t,e),r=n<0?null:
Te(t,t.community[n]);return r?i("button",{type:"button",class:"badge cluster-badge",onClick:()=>Z({what:"cluster",network:t.
place,community:r.number}),children:[i(mt,{community:r.number}),i(C,{text:xe(r)})]}):null}function Lk({places:e}){let t=e.
at(0);if(!t)return null;let{shown:n,node:r}=t,o=n.place===v.value.place,s=n.item[r],l=o&&Se.value.has(s);return i("p",{class:"\
actions",children:[i(x,{onClick:()=>Bk(t),children:o?u("read.show-on-map"):u("read.show-on-that-map",{name:be(n)})}),o?i(
x,{"aria-pressed":l?"true":"false",onClick:()=>Fe(s),children:l?u("read.deselect"):u("read.select")}):null]})}function Bk({
shown:e,node:t}){Pe(e.place),te.value="map",Je({at:"node",node:t})}function Fk({places:e}){return e.length?i("p",{class:"\
other-maps small",children:[i("span",{class:"muted",children:u("read.other-maps")}),e.map(({shown:t})=>i("button",{type:"\
button",class:"link",onClick:()=>Pe(t.place),children:be(t)},t.place))]}):null}var Mf=10,Dk=5;function to(){let e=v.value;return e.place<0?i(Xk,{}):i("article",{children:[i("header",{class:"item-head",
children:[i(rt,{text:be(e)}),i("p",{children:Ti(e)})]}),i($k,{shown:e}),e.edges?null:i(Jk,{shown:e}),i(Vk,{shown:e}),i(zk,
{shown:e}),i(Wk,{shown:e}),i(Pf,{}),e.edges?i(qk,{shown:e}):null]})}function Xk(){return i("article",{children:[i("heade\
r",{class:"item-head",children:[i(rt,{text:u("read.no-network")}),i("p",{children:u("read.no-network-advice")})]}),i(Pf,
{})]})}function no(e){return Array.from({length:e},(t,n)=>n)}function $k({shown:e}){let t=u(`read.count-${e.itemKind}`,{
n:e.size}),n=u("read.count-link",{n:e.edges}),r=u("read.count-cluster",{n:e.communities.length});return i("ul",{class:"f\
acts",children:[i("li",{children:i(A,{n:e.size,text:t,rows:()=>({title:t,kind:"items",itemKind:e.itemKind,positions:[...e.
item]})})}),i("li",{children:i(A,{n:e.edges,text:n,rows:()=>({title:n,kind:"edges",network:e.place,positions:no(e.edges)})})}),
e.communities.length?i("li",{children:i("button",{type:"button",class:"count",onClick:Of,children:r})}):null]})}function Of(){
Le.value="clusters",te.value="browse"}function Jk({shown:e}){return i("div",{class:"callout",children:[i("p",{children:u(
e.size?"read.no-links":"read.no-nodes")}),i("p",{lang:"en",children:e.explanation})]})}function Vk({shown:e}){let t=[...e.
communities].sort((n,r)=>r.size-n.size).slice(0,Dk);return t.length?i(nt,{title:u("read.clusters"),children:[i("ul",{class:"\
rows",children:t.map(n=>i("li",{children:i(Kk,{shown:e,cluster:n})},n.number))}),t.length<e.communities.length?i("button",
{type:"button",class:"button quiet more",onClick:Of,children:u("read.all-clusters",{n:e.communities.length})}):null]}):null}
function Kk({shown:e,cluster:t}){let n=()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:no(e.size).filter(
r=>e.community[r]===t.number).map(r=>e.item[r])});return i("div",{class:"counted",children:[i(zo,{cluster:t,open:()=>Z({
what:"cluster",network:e.place,community:t.number})}),i(A,{n:t.size,rows:n,label:t.label})]})}function zk({shown:e}){let t=Ae(
()=>Wd(e),[e]),n=Ae(()=>(t?Hd:Li)(e,no(e.size)).slice(0,Mf),[e]);return t?i(nt,{title:u("read.most-linked"),children:[i(
"p",{class:"muted small",children:u("read.all-cited-alike",{n:e.occurrences[0]})}),i("ul",{class:"rows",children:n.map(r=>i(
"li",{children:i(Ud,{shown:e,node:r})},r))})]}):i($,{title:u(`read.most-${De(e)}`),all:n,most:Mf,row:r=>i(Ni,{shown:e,node:r}),
plain:!0})}function Wk({shown:e}){return i(nt,{title:u("read.how-to-begin"),children:i("ul",{class:"hints",children:[i("\
li",{children:u("read.begin-search")}),i("li",{children:u("read.begin-open")}),i("li",{children:e.edges?u("read.begin-li\
nk"):u("read.begin-list")})]})})}var Hk=["document","work","person","venue","publisher"];function Pf(){let e=Hk.filter(n=>g.
items[n].length),t=u("read.count-reference",{n:g.references.length});return i(nt,{title:u("read.in-all"),children:i("ul",
{class:"facts",children:[e.map(n=>i("li",{children:i(Uk,{kind:n})},n)),i("li",{children:i(A,{n:g.references.length,text:t,
rows:()=>({title:t,kind:"references",positions:no(g.references.length)})})})]})})}function Uk({kind:e}){let t=g.items[e].
length,n=u(`read.count-${e}`,{n:t});return i(A,{n:t,text:n,rows:()=>({title:n,kind:"items",itemKind:e,positions:no(t)})})}
function qk({shown:e}){return i("details",{class:"section exactly",children:[i("summary",{children:u("read.how-counted")}),
i("p",{class:"muted",lang:"en",children:i(C,{text:e.explanation})})]})}function Cf({count:e,height:t,label:n,row:r}){let o=z(null),s=oi({count:e,getScrollElement:()=>o.current,estimateSize:()=>t,
overscan:6,initialRect:{width:360,height:600},measureElement:kl});return i("div",{class:"virtual",ref:o,tabIndex:0,role:"\
group","aria-label":n,children:i("ul",{class:"virtual-rows",style:{height:`${s.getTotalSize()}px`},children:s.getVirtualItems().
map(({index:l,start:a})=>i("li",{"data-index":l,ref:c=>s.measureElement(c),"aria-setsize":e,"aria-posinset":l+1,style:{transform:`\
translateY(${a}px)`},children:r(l)},l))})})}function Di({problem:e,told:t}){let{level:n,code:r,message:o,advice:s,file:l,line:a,raw:c}=e;return i("div",{class:"prob\
lem",children:[t?null:i("p",{class:"problem-head small",children:[i("span",{class:`problem-level ${n}`,children:P("probl\
em-level",n)}),i("code",{children:r})]}),l===null?null:i(Ne,{file:l,line:a}),o===t?.message?null:i("p",{lang:"en",dir:"a\
uto",children:o}),!s||s===t?.advice?null:i("p",{class:"muted",lang:"en",dir:"auto",children:s}),c?i("blockquote",{dir:"a\
uto",children:c}):null]})}var jk={items:48,references:96,citations:96,edges:88,merges:96,problems:120};function If({rows:e}){let{title:t,kind:n,positions:r}=e;
return i("article",{class:"rows-view",children:[i("header",{class:"item-head",children:[i(rt,{text:t}),/\d/.test(t)?null:
i("p",{class:"muted",children:u("read.count-row",{n:r.length})}),i(Gk,{rows:e})]}),i(Cf,{count:r.length,height:jk[n],label:t,
row:o=>i(Yk,{rows:e,position:r[o]})},t)]})}function Gk({rows:e}){let{kind:t,itemKind:n,positions:r}=e;if(t!=="items"||n!==
v.value.itemKind||!r.length)return null;let o=r.map(s=>v.value.nodeOf(s)).filter(s=>s>=0);return i("p",{class:"actions",
children:[o.length?i(x,{onClick:()=>{te.value="map",Je({at:"nodes",nodes:o})},children:u("read.show-on-map")}):null,i(x,
{onClick:()=>Ve(r),children:u("read.select")})]})}function Yk({rows:e,position:t}){switch(e.kind){case"items":return i(oe,
{item:g.items[e.itemKind??"work"][t]});case"references":return i(Qk,{position:t});case"citations":return i(Zk,{position:t});case"\
edges":return i(e0,{shown:J[e.network??0],edge:t});case"merges":return i(t0,{position:t});case"problems":return i(Di,{problem:g.
problems[t]})}}function Qk({position:e}){let{work:t}=g.references[e];return i(_,{children:[i(zt,{position:e}),t===null?null:
i("p",{class:"small to-item",children:["→ ",i(Oe,{item:g.items.work[t]})]})]})}function Zk({position:e}){let{works:t}=g.
citations[e];return i(_,{children:[i(Ct,{position:e}),t.length?i("ul",{class:"names small to-item",children:t.map(n=>i("\
li",{children:["→ ",i(Oe,{item:g.items.work[n]})]},n))}):i("p",{class:"small muted",children:u("read.leads-nowhere")})]})}
function e0({shown:e,edge:t}){let[n,r]=[me(e,e.from[t]),me(e,e.to[t])];return i("button",{type:"button",class:"row-name \
edge-row",onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[i(C,{class:"row-label",text:n.label}),i("span",{
class:"edge-row-to",children:[i("span",{"aria-hidden":"true",children:e.directed?"→":"—"})," ",i(C,{text:r.label})]}),
i("span",{class:"row-subtitle",children:Qn(e,e.count[t])})]})}function t0({position:e}){let t=g.merges[e],n=t.items[0]??
t.items[1];return i(_,{children:[i(Bi,{merge:t}),n===null?null:i("p",{class:"small to-item",children:["→ ",i(Oe,{item:g.
items[t.kind][n]})]})]})}var Af=new WeakMap;function Tf(){let e=L.value,t=z(null);st(()=>{let r=t.current;r&&(r.scrollTop=(e&&Af.get(e))??0)},[e]);
let n=()=>{e&&t.current&&Af.set(e,t.current.scrollTop)};return i(_,{children:[e?i(n0,{}):null,i("div",{class:`read-body ${e?.
what==="rows"?"of-rows":""}`,ref:t,onScroll:n,children:i(r0,{now:e})})]})}function n0(){return i("nav",{class:"details-h\
ead","aria-label":u("read.trail"),children:[$e.value.length?i(x,{class:"button quiet",onClick:ou,children:[i(V,{name:"ba\
ck"})," ",u("read.back")]}):i("span",{}),i(x,{class:"button quiet close","aria-label":u("read.close"),title:u("read.clos\
e"),onClick:()=>Z(null),children:i(V,{name:"close"})})]})}function r0({now:e}){switch(e?.what){case"item":{let t=g.items[e.
kind][e.position];return t?i(Ef,{item:t},`${e.kind}-${e.position}`):i(to,{})}case"edge":{let t=J[e.network];return t?i(of,
{shown:t,edge:e.edge},`${e.network}-${e.edge}`):i(to,{})}case"cluster":{let t=J[e.network],n=t&&Te(t,e.community);return n?
i(jd,{shown:t,cluster:n}):i(to,{})}case"rows":return i(If,{rows:e.rows});default:return i(to,{})}}var Nf=["error","warning","note"],Rf=5,Xi=O("all");function Lf(){let{problems:e}=g,t=e.flatMap((n,r)=>Xi.value==="all"||
n.level===Xi.value?[r]:[]);return i("article",{children:[i("header",{class:"item-head",children:[i("h2",{children:u("rea\
d.problems")}),e.length?i("p",{children:u("read.about-problems")}):i("p",{children:u("read.no-problems")}),e.length?i(o0,
{}):null]}),i0(t).map(([n,r])=>i(l0,{code:n,places:r},n))]})}function o0(){let t=Nf.map(o=>[o,g.problems.filter(s=>s.level===
o).length]).filter(([,o])=>o);if(t.length<2)return i(_,{});let n={value:"all",text:u("read.all-levels")},r=t.map(([o,s])=>({
value:o,text:`${P("level",o)} ${I(s)}`}));return i(He,{class:"small",label:u("read.levels"),choices:[n,...r],chosen:Xi.value,
choose:o=>{Xi.value=o}})}function i0(e){let t=new Map;for(let r of e){let{code:o}=g.problems[r];t.set(o,[...t.get(o)??[],
r])}let n=([,r])=>Nf.indexOf(g.problems[r[0]].level);return[...t].sort((r,o)=>n(r)-n(o)||o[1].length-r[1].length)}function s0(e){
let t=e.map(o=>g.problems[o]),[n]=t,r=o=>t.every(s=>s[o]===n[o])?n[o]:"";return{...n,message:r("message"),advice:r("advi\
ce")}}function l0({code:e,places:t}){let n=s0(t),r=()=>({title:e,kind:"problems",positions:t});return i("section",{class:"\
section problem-group",children:[i("h3",{children:[i("code",{children:e}),i("span",{class:`problem-level small ${n.level}`,
children:P("problem-level",n.level)}),i(A,{n:t.length,label:e,rows:r})]}),n.message?i("p",{lang:"en",children:n.message}):
null,n.advice?i("p",{class:"muted",lang:"en",children:n.advice}):null,i("ul",{class:"rows",children:t.slice(0,Rf).map(o=>i(
"li",{children:i(Di,{problem:g.problems[o],told:n})},o))}),t.length>Rf?i(A,{n:t.length,text:u("parts.show-all",{n:t.length}),
rows:r}):null]})}function Bf({review:e,questions:t}){let n=ut.value;return i("aside",{class:"panel read","aria-label":u("read.title"),children:[
i(Fo,{label:u("read.title"),chosen:n,choose:r=>{ut.value=r},choices:[{value:"details",text:u("read.details")},{value:"re\
view",text:u("read.review"),badge:t},{value:"problems",text:u("read.problems"),badge:g.problems.length},{value:"about",text:u(
"read.about")}]}),i(Do,{value:n,children:i(a0,{chosen:n,review:e})},n)]})}function a0({chosen:e,review:t}){return e==="d\
etails"?i(Tf,{}):e==="review"?i("div",{class:"read-body of-review",children:t}):i("div",{class:"read-body",children:e===
"problems"?i(Lf,{}):i(zd,{})})}var c0=60,u0={ё:"е",ß:"ss",ς:"σ",ΐ:"ι",ΰ:"υ",ǰ:"j",ẖ:"h",ẗ:"t",ẘ:"w",ẙ:"y"};function vn(e){return e.normalize(
"NFKC").toLowerCase().replace(/[ёßςΐΰǰẖẗẘẙ]/gu,n=>u0[n]).replace(/[^\p{L}\p{N}]+/gu,"")}function wn(e,t){let n=t.
split(" ",1)[0];return e==="person"&&n.includes("@")||e==="work"&&/^[0-9a-f]{16}$/.test(n)?n:vn(t)}async function Ff(e){
let t=new TextEncoder().encode(vn(e)),n=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(n.subarray(
0,8),r=>r.toString(16).padStart(2,"0")).join("")}async function Df(e){return e.kind==="work"?d0(e):e.kind==="person"?p0(
e):e.kind==="venue"?g0(e):""}function Yl(e){return e==="work"||e==="person"||e==="venue"}var m0=/[\u0345\u037a\u1f00-\u1fff\u13a0-\u13ff]/u;
async function d0(e){let n=e.references.map(r=>g.references[r].text).reduce((r,o)=>o.length>r.length?o:r,"");return vn(n)?
m0.test(n)?n:`${await Ff(n)} ${n.replace(/\s+/gu," ").trim().slice(0,c0)}`.trim():""}var or=null;function f0(){if(or)return or;
or=new Map;for(let e of g.items.person)for(let t of[...e.forms,...e.mentions.map(({printed:n})=>n)]){let n=vn(t),r=or.get(
n);or.set(n,r===void 0||r===e.position?e.position:-1)}return or}async function p0(e){let t=f0();for(let r of[e.label,...e.
forms])if(t.get(vn(r))===e.position)return r;let n=e.mentions[0];return n?h0(n):""}async function h0({reference:e,role:t,
place:n,printed:r}){let o=g.references[e].text;return`${await Ff(o)}@${t}.${n} ${r}`.trim()}function g0(e){let t=vn(e.label);
return e.forms.find(n=>vn(n)===t)??e.forms[0]??""}var y0=new Set(["same","different"]),b0=E(()=>{let e=new Map;for(let t of[...g.merges,...g.uncertain])[t.left,t.right].forEach(
({key:n},r)=>{let o=t.items[r];n&&o!==null&&e.set(`${t.kind} ${wn(t.kind,n)}`,o)});for(let{row:t,ends:n}of F.value)for(let{
key:r,item:o}of n)o!==null&&e.set(`${t.kind} ${wn(t.kind,r)}`,o);return e}),Ql=class{above=new Map;find(t){let n=t;for(let r=this.
above.get(n);r!==void 0;r=this.above.get(n))n=r;return n!==t&&this.above.set(t,n),n}join(t,n){let[r,o]=[this.find(t),this.
find(n)];r!==o&&this.above.set(o,r)}};function Zl(e,t,n){let r=`${e} ${wn(e,t)}`,o=n??b0.value.get(r);return o===void 0?
r:`${e} #${o}`}function Ji(e,t,n){return[e,...[wn(e,t),wn(e,n)].sort()].join("	")}var $i=E(()=>{let e=new Map;for(let t of Ks.
value){if(t.verdict==="rename")continue;let n=Ji(t.kind,t.left,t.right);e.delete(n),y0.has(t.verdict)&&e.set(n,t)}return e}),
Xf=E(()=>{let e=new Ql,t=[];for(let n of $i.value.values()){let r=Zl(n.kind,n.left,null),o=Zl(n.kind,n.right,null);n.verdict===
"same"?e.join(r,o):r!==o&&t.push({ends:[r,o],row:n})}return{groups:e,apart:t}});function ea(e,[t,n]){let r=$i.value.get(
Ji(e,t.key,n.key));if(r)return[r.verdict,!0];if(!$i.value.size)return[null,!1];let[o,s]=[t,n].map(({key:f,item:h})=>Zl(e,
f,h));if(o===s)return[null,!1];let{groups:l,apart:a}=Xf.value,[c,m]=[l.find(o),l.find(s)];return c===m?["same",!1]:[a.some(
({ends:f})=>{let[h,p]=f.map(y=>l.find(y));return h===c&&p===m||h===m&&p===c})?"different":null,!1]}var v0=E(()=>{let{groups:e,
apart:t}=Xf.value,n=t.filter(({ends:[r,o]})=>e.find(r)===e.find(o));return new Set(n.map(({row:r})=>Ji(r.kind,r.left,r.right)))});
function ta({kind:e,left:t,right:n,verdict:r}){return r==="different"&&v0.value.has(Ji(e,t,n))}function w0(e){return ea(
e.kind,[{key:e.left.key,text:"",item:e.items[0]},{key:e.right.key,text:"",item:e.items[1]}])[0]}function ir(e){return e.
kind!=="publisher"&&e.left.key!==""&&e.right.key!==""}var sr=E(()=>{let e=new Set;return g.uncertain.filter(t=>{if(!ir(t)||
w0(t))return!1;let[n,r]=k0(t),o=[t.kind,n,r].join("	");return e.has(o)?!1:(e.add(o),!0)})});function k0(e){let[t,n]=e.items;
return(t!==null&&n!==null&&t!==n?[String(t),String(n)]:[e.left.key,e.right.key]).sort()}var $f=E(()=>{let e=new Map;for(let t of Ks.
value){let n=`${t.kind} ${wn(t.kind,t.left)}`;t.verdict==="rename"?e.set(n,t):t.verdict==="withdrawn"&&e.get(n)?.right===
t.right&&e.delete(n)}return[...$i.value.values(),...e.values()]});var Vi=O("questions"),ze=O(-1),lr=O(!1),ro=O({kind:"",rule:"",most:1,text:""});function Ki(e){ro.value={...ro.value,...e}}
var Jf=new WeakMap;function x0(e){let t=Jf.get(e);return t===void 0&&(t=` ${fe(`${e.left.text} ${e.right.text}`)}`,Jf.set(
e,t)),t}var Vf=E(()=>{let{kind:e,rule:t,most:n,text:r}=ro.value,o=_r(r);return g.merges.filter(s=>(!e||s.kind===e)&&(!t||
s.rule===t)).filter(s=>s.score<=n&&o.every(l=>x0(s).includes(` ${l}`))).sort((s,l)=>s.score-l.score||s.position-l.position)});
function Kf(e){let t=new Map;for(let n of g.merges)t.set(n[e],(t.get(n[e])??0)+1);return[...t].sort((n,r)=>r[1]-n[1]||(n[0]<
r[0]?-1:1))}var S0={s:"same",y:"same",ы:"same",d:"different",n:"different",в:"different",k:"next",л:"next"," ":"next",arrowdown:"\
next",arrowup:"previous",u:"undo",г:"undo"};function It(e,t,n){let r=na(n,e,1),o=r===e.position?na(n,e,-1):r,s=wr(e.kind,
Ao(e),t,"review");ze.value=o,lr.value=!0,zi(t,[s])}function zi(e,t){let n=new Set(t.map(({number:o})=>o)),r=()=>F.value.
filter(({number:o,undone:s})=>n.has(o)&&!s).forEach(tn);Q(u(`review.said-${e}`),{text:u("review.undo"),run:r})}function _0(){
let e=F.value.filter(({undone:t})=>!t).at(-1);e&&(tn(e),Q(u("review.taken-back")))}function na(e,t,n){let r=e.findIndex(
({position:s})=>s===t.position),o=Math.min(Math.max(r+n,0),e.length-1);return e[o]?.position??-1}function zf(e,t,n){if(e.
ctrlKey||e.altKey||e.metaKey||fn(e.target))return;let r=S0[e.key.toLowerCase()],o=e.target instanceof HTMLElement&&e.target.
matches("button, summary");if(!r||o&&e.key===" ")return;let s=t.find(({position:l})=>l===ze.value)??t[0];if(e.preventDefault(),
r==="undo")_0();else if(s)r==="same"||r==="different"?n(s,r):(ze.value=na(t,s,r==="next"?1:-1),lr.value=!0);else return}var E0=50;function M0(){let{kind:e,positions:t}=ke.value;if(Yl(e)&&t.size&&t.size<=E0)return[...t].map(o=>g.items[e][o]);
let n=L.value;return n?.what==="item"&&Yl(n.kind)&&!t.size?[g.items[n.kind][n.position]]:[]}async function Hf(e){return{
key:await Df(e),text:e.label,item:e.position}}async function Wf(e,t){let n=await Promise.all(e.map(Hf)),[r,...o]=n;if(n.
some(({key:l})=>!l)||new Set(n.map(({key:l})=>l)).size<n.length){Q(u("review.same-print"));return}let s=e[0].kind;zi(t,o.
map(l=>wr(s,[r,l],t,"chosen")))}async function O0(e,t){let n=await Hf(e);if(!n.key){Q(u("review.same-print"));return}let r={
key:t,text:t,item:null};zi("rename",[wr(e.kind,[n,r],"rename")])}function Uf(){let e=M0();return e.length?i("section",{class:"\
chosen-items","aria-label":u("review.chosen"),children:[i("ul",{children:e.map(t=>i("li",{children:i(C,{text:t.label})},
t.position))}),e.length>1?i(P0,{items:e}):i(C0,{item:e[0]},e[0].id)]}):null}function P0({items:e}){return i("div",{class:"\
answers",children:[i(x,{class:"button primary","data-verdict":"same",onClick:()=>{Wf(e,"same")},children:u("review.these\
-same",{n:e.length})}),e.length===2?i(x,{"data-verdict":"different",onClick:()=>{Wf(e,"different")},children:u("review.t\
hese-different")}):null]})}function C0({item:e}){let t=_s(e.label),n=t.value.trim()!==e.label&&/[\p{L}\p{N}]/u.test(t.value);
return i("form",{class:"rename",onSubmit:r=>{r.preventDefault(),n&&O0(e,t.value.trim())},children:[i("label",{children:[
i("span",{class:"visually-hidden",children:u("review.new-name")}),i("input",{type:"text",name:"label",maxLength:1e3,value:t.
value,onInput:({currentTarget:r})=>{t.value=r.value}})]}),i(x,{type:"submit",disabled:!n,children:u("review.rename")})]})}function qf(){let e=[...F.value].reverse();return i(_,{children:[i(I0,{}),An()?null:i(A0,{}),e.length?i("ul",{class:"dec\
isions","aria-label":u("review.this-visit"),tabIndex:-1,children:e.map(t=>i(T0,{decision:t},t.number))}):i("p",{class:"m\
uted empty",children:u("review.none-yet")}),i(N0,{})]})}function I0(){return i("label",{class:"signer",children:[i("span",
{children:u("review.signer")}),i("input",{type:"text",name:"by",maxLength:100,value:Xe.value,onInput:({currentTarget:e})=>{
Xe.value=e.value}})]})}function A0(){return F.value.length?i("div",{class:"files",children:[i(x,{class:"button primary",
"data-action":"download",onClick:Lo,children:u("review.download")}),i("label",{class:"button file-choice",children:[u("r\
eview.append"),i("input",{type:"file",class:"visually-hidden",accept:".tsv,.txt,text/tab-separated-values",onChange:({currentTarget:e})=>{
let t=e.files?.[0];e.value="",t&&Wc(t)}})]}),i("p",{class:"muted",children:u("review.files-hint")})]}):null}function T0({
decision:e}){let{row:t,ends:n,undone:r}=e,o=t.verdict==="rename"?t.right:n[1].text;return i("li",{class:`decision ${r?"u\
ndone":""}`,children:[i("p",{children:[i("b",{children:P("verdict",t.verdict)})," ",i("span",{class:"muted",children:[P(
"decided",t.kind)," · ",u(R0(e))]})]}),i("p",{class:"decision-ends",children:[i(C,{text:n[0].text})," ",i("span",{"aria\
-hidden":"true",children:jf(t.verdict)})," ",i(C,{text:o})]}),ta(t)?i("p",{class:"warning",children:u("review.contradict\
s")}):null,r?null:i(x,{class:"button quiet","data-action":"undo",onClick:({currentTarget:s})=>{s.closest("ul")?.focus(),
tn(e)},children:u("review.undo")})]})}function R0({written:e,taken:t,undone:n,row:r}){return n&&r.verdict!=="withdrawn"?
"review.state-undone":e?"review.state-written":t?"review.state-taken":"review.state-open"}function jf(e){return{same:"=",
different:"≠",rename:"→"}[e]??"?"}function N0(){let e=new Set(F.value.map(({row:n})=>ra(n))),t=$f.value.filter(n=>!e.
has(ra(n)));return!en.value||!t.length?null:i("details",{class:"earlier",children:[i("summary",{children:u("review.earli\
er",{n:t.length})}),i("ul",{class:"decisions",children:t.map(n=>i(L0,{row:n},ra(n)))})]})}function L0({row:e}){return i(
"li",{class:"decision",children:[i("p",{children:[i("b",{children:P("verdict",e.verdict)})," ",i("span",{class:"muted",children:[
P("decided",e.kind),e.by,e.date].filter(Boolean).join(" · ")})]}),i("p",{class:"decision-ends",children:[i(C,{text:e.left}),
" ",jf(e.verdict)," ",i(C,{text:e.right})]}),ta(e)?i("p",{class:"warning",children:u("review.contradicts")}):null,i(x,{class:"\
button quiet",onClick:()=>Dc(e),children:u("review.take-back")})]})}function ra({left:e,right:t,verdict:n,kind:r}){return[
e,t,n,r].join("	")}function Gf(){if(!An())return null;let e=Re.value,t=vt.value.length;return i("section",{class:"live","aria-label":u("rev\
iew.live"),children:[i("p",{class:"live-line",role:"status","data-waiting":t,children:[t?u("review.live-waiting",{n:t}):
u("review.live-written")," ",e?i(C,{class:"place",text:e.table}):null]}),i(B0,{waiting:t}),i(F0,{})]})}function B0({waiting:e}){
let t=Nn.value||Re.value?.closed;return t?i("div",{class:"fault",role:"alert",children:[i("p",{children:[i("b",{children:u(
"review.not-written")})," ",i(C,{text:t})]}),e?i("div",{class:"answers",children:[i(x,{onClick:()=>{kr()},children:u("re\
view.try-again")}),i(x,{"data-action":"download",onClick:Lo,children:u("review.download")})]}):null]}):null}function F0(){
let e=Re.value?.build,t=e?.status==="building",n=!t&&!!Re.value&&Re.value.page!==qs.value;return i("div",{class:"build",
children:[i(x,{class:Re.value?.stale?"button primary":"button","data-action":"build",disabled:t||!e,onClick:()=>{Hc()},children:u(
t?"review.building":"review.build-again")}),e&&t?i(D0,{stage:e.stage,done:e.done,total:e.total}):null,n?i(x,{class:"butt\
on primary","data-action":"reload",onClick:()=>location.reload(),children:u("review.show-new")}):null,Re.value?.stale&&!t?
i("span",{class:"muted",children:u("review.stale")}):null,e?.status==="failed"?i("p",{class:"warning",role:"alert",children:[
u("review.build-failed")," ",i(C,{text:e.message})]}):null]})}function D0({stage:e,done:t,total:n}){let r=n>1?` ${I(t)} \
/ ${I(n)}`:"";return i("span",{class:"progress",role:"status",children:[i("progress",{max:n||1,value:n?t:void 0,"aria-la\
bel":u("review.building")}),i("span",{class:"muted",children:(e?P("stage",e):"")+r})]})}var X0=/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu,oa=/[\p{L}\p{N}]/u,$0=5e3;function ep(e,t){let[n,r]=[Qf(e),Qf(t)],o=[Zf(
n,r),Zf(r,n)];return o[0].some(({text:l,differs:a})=>!a&&oa.test(l))?o:[Yf(n),Yf(r)]}function Yf(e){return e.map(t=>({text:t,
differs:!1}))}function Qf(e){return e.length>$0?[e]:e.match(X0)??[]}function Zf(e,t){let n=new Map;for(let r of t.filter(
o=>oa.test(o))){let o=fe(r);n.set(o,(n.get(o)??0)+1)}return e.map(r=>{if(!oa.test(r))return{text:r,differs:!1};let o=fe(
r),s=n.get(o)??0;return n.set(o,s-1),{text:r,differs:s<=0}})}function Wi({pair:e,summary:t,class:n="",open:r=!1,children:o}){let s=z(null),l=ze.value===e.position;st(()=>{!l||!lr.value||
(lr.value=!1,s.current?.focus())});let[a,c]=ep(e.left.text,e.right.text),m=e.left.reference!==null&&e.left.reference===e.
right.reference;return i("li",{ref:s,class:`pair ${n}`,tabIndex:l?0:-1,"data-pair":e.position,"data-kind":e.kind,"aria-c\
urrent":l?"true":void 0,onFocusIn:()=>{ze.value=e.position},children:[i("p",{class:"pair-head",children:[i("b",{children:P(
"decided",e.kind)})," ",i("span",{class:"muted",children:t})]}),i("div",{class:"sides",children:[i(tp,{pair:e,side:0,pieces:a,
alone:!m}),i(tp,{pair:e,side:1,pieces:c,alone:!m})]}),m?i(np,{pair:e,side:0}):null,rp(e)?i(op,{pair:e,side:0}):null,i("d\
iv",{class:"answers",children:o}),i(J0,{evidence:e.evidence,open:r})]})}function tp({pair:e,side:t,pieces:n,alone:r}){return i(
"div",{class:"side",children:[i("bdi",{class:"side-text",children:n.map(({text:o,differs:s})=>s?i("b",{class:"differs",children:o}):
o)}),r?i(np,{pair:e,side:t}):null]})}function np({pair:e,side:t}){let{reference:n}=t?e.right:e.left,r=n===null?null:g.references[n];
return i("div",{class:"surroundings",children:[r&&e.kind!=="work"?i(C,{class:"side-context",text:r.text}):null,r?i(Ne,{file:r.
file,line:r.line,page:r.page}):null,rp(e)?null:i(op,{pair:e,side:t})]})}function rp({items:[e,t]}){return e!==null&&e===
t}function op({pair:e,side:t}){let n=e.items[t];if(n===null)return null;let r=_o(e.kind,n);return i(x,{class:"link",title:u(
"review.open-item"),onClick:()=>dt(r),children:e.kind==="work"?u("review.details"):i(C,{text:r.label})})}function J0({evidence:e,
open:t}){if(!e.length)return null;let n=e.map(({feature:r,weight:o})=>`${jl(r)} ${ql(o)}`);return i("details",{class:"re\
asons",open:t,children:[i("summary",{children:t?u("review.reasons",{n:e.length}):n.join(" · ")}),i(Wt,{evidence:e})]})}var ia=20;function Hi({label:e,pairs:t,card:n,say:r}){let[o,s]=We(ia),l=t.findIndex(({position:a})=>a===ze.value);return ce(
()=>{l<0?ze.value=t[0]?.position??-1:l>=o&&s(l+ia)}),i(_,{children:[i("ul",{class:"pairs","aria-label":e,onKeyDown:a=>zf(
a,t,(c,m)=>r(c,m)),children:t.slice(0,o).map(a=>n(a))}),t.length>o?i(x,{class:"button more",onClick:()=>s(o+ia),children:u(
"review.more",{n:t.length-o})}):null]})}function sp(){if(!g.merges.length)return i("p",{class:"muted empty",children:u("review.no-merges")});let e=Vf.value;return i(
_,{children:[i(z0,{}),i("p",{class:"muted hint","aria-live":"polite",children:u("review.merges-shown",{n:e.length,all:I(
g.merges.length)})}),i(Hi,{label:u("review.merged"),pairs:e,say:(t,n)=>V0(t,n==="different",e),card:t=>i(K0,{pair:t,all:e},
t.position)})]})}function V0(e,t,n){ir(e)&&It(e,t?"different":"same",n)}function K0({pair:e,all:t}){let n=e.by?u("review\
.decided-by",{name:e.by}):P("rule",e.rule),r=u("review.merged-how",{score:I(e.score*100),how:n}),[o,s]=ea(e.kind,Ao(e));
return i(Wi,{pair:e,summary:r,class:o==="different"?"parted":"",children:ir(e)?i(_,{children:[i(x,{"data-verdict":"diffe\
rent","aria-pressed":o==="different"?"true":"false",onClick:()=>It(e,"different",t),children:u("review.not-same")}),i(x,
{"data-verdict":"same","aria-pressed":o==="same"?"true":"false",onClick:()=>It(e,"same",t),children:u("review.confirm")}),
o&&s?i(x,{class:"button quiet","data-verdict":"withdrawn",onClick:()=>It(e,"withdrawn",t),children:u("review.undecided")}):
null]}):i("span",{class:"muted",children:u(e.kind==="publisher"?"review.no-publishers":"review.same-print")})})}function z0(){
let{kind:e,rule:t,most:n,text:r}=ro.value;return i("div",{class:"merge-filters",children:[i("input",{type:"search",value:r,
"aria-label":u("review.find"),placeholder:u("review.find"),onInput:({currentTarget:o})=>Ki({text:o.value})}),i(ip,{label:u(
"review.kind"),table:"decided",column:"kind",chosen:e}),i(ip,{label:u("review.rule"),table:"rule",column:"rule",chosen:t}),
i("label",{class:"score-filter",children:[i("span",{children:u("review.score-most",{score:I(n*100)})}),i("input",{type:"\
range",min:"0",max:"100",value:String(Math.round(n*100)),onInput:({currentTarget:o})=>Ki({most:Number(o.value)/100})})]})]})}
function ip({label:e,table:t,column:n,chosen:r}){return i("select",{"aria-label":e,value:r,name:n,onChange:({currentTarget:o})=>Ki(
{[n]:o.value}),children:[i("option",{value:"",children:u(`review.all-${n}s`)}),Kf(n).map(([o,s])=>i("option",{value:o,children:`${P(
t,o)} (${I(s)})`},o))]})}function lp(){let e=sr.value,t=g.uncertain.filter(ir).length-e.length;return e.length?i(_,{children:[i("p",{class:"muted\
 hint",children:[u("review.questions-hint")," ",i(H0,{})]}),i(Hi,{label:u("review.questions"),pairs:e,say:(n,r)=>It(n,r,
e),card:n=>i(U0,{pair:n,all:e},n.position)})]}):i("p",{class:"muted empty",children:u(t?"review.all-answered":"review.no\
-questions")})}var W0={S:"same",D:"different",K:"later",U:"undo"};function H0(){return i("span",{class:"keys",children:[
u("review.keys"),Object.entries(W0).map(([e,t])=>i("span",{class:"key",children:[i("kbd",{children:e})," ",u(`review.${t}`)]},
e))]})}function U0({pair:e,all:t}){let n=I(e.score*100),r=u(e.joined?"review.now-one":"review.now-two",{score:n});return i(
Wi,{pair:e,summary:r,open:!0,children:[i(x,{"data-verdict":"same",onClick:()=>It(e,"same",t),children:u("review.same")}),
i(x,{"data-verdict":"different",onClick:()=>It(e,"different",t),children:u("review.different")})]})}var q0={questions:lp,merged:sp,decided:qf};function ap(){let e=q0[Vi.value],t=F.value.filter(({undone:r})=>!r).length,n=[
{value:"questions",text:sa("review.questions",sr.value.length)},{value:"merged",text:sa("review.merged",g.merges.length)},
{value:"decided",text:sa("review.decided",t)}];return i("div",{class:"review",children:[i(Gf,{}),i(Uf,{}),i(He,{label:u(
"review.title"),choices:n,chosen:Vi.value,class:"review-views",choose:r=>{ze.value=-1,Vi.value=r}}),i(e,{})]})}function sa(e,t){
return t?`${u(e)} ${I(t)}`:u(e)}async function cp(e,t){let n=[],r=performance.now();for(let o of e)n.push(o),!(performance.now()-r<40)&&(await new Promise(
s=>setTimeout(s)),r=performance.now());return new Blob(n,{type:`${t};charset=utf-8`})}var up="\uFEFF",j0=/^[=+\-@\t\r\n＝＋－＠]/;function G0(e){if(e===null)return"";if(typeof e=="number")return String(
e);let t=e.replace(/\s*[\r\n]+\s*/g," "),n=j0.test(t)?`'${t}`:t;return/[",]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Ui(e){
return`${e.map(G0).join(",")}\r
`}var mp=["author","title","container","issued","volume","issue","pages","publisher","place","doi","isbn","url"];function dp(e){
let t=e.itemKind==="work"?["cluster"]:[];return up+Ui(["id","type","language",...mp,"cited","cited_by",...t])}function fp(e,t){
let n=t.documents.map(s=>{let{file:l,id:a}=g.items.document[s];return g.files[l]??a}),r=mp.map(s=>t.fields[s]??""),o=[t.
id,t.type,t.language,...r,n.length,n.join("; ")];return e.itemKind==="work"&&o.push(Y0(e,t.position)),Ui(o)}function Y0(e,t){
let n=e.nodeOf(t);return n<0?"":Te(e,e.community[n])?.label??""}function*pp(e){let t=g.items[e.itemKind];yield up+Ui(["s\
ource","target","source_label","target_label","count","weight"]);for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let r=[t[e.item[e.from[n]]],t[e.item[e.to[n]]]],[o,s]=[r.map(({id:l})=>l),r.map(({label:l})=>l)];yield Ui([...o,...s,e.count[n],
e.weight[n]])}}var Q0=[["node","label","string"],["node","cluster","string"],["node","occurrences","double"],["node","year","int"],["no\
de","x","double"],["node","y","double"],["edge","count","double"],["edge","weight","double"]],Z0={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","	":"&#9;","\n":"&#10;"};function qi(e){return e.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"\t\n]/g,t=>Z0[t])}function qt(e,t){return`<data key="${e}">${typeof t=="number"?t:qi(t)}</data>`}function ex(e,t){
let n=g.items[e.itemKind][e.item[t]],r=[qt("label",n.label),qt("cluster",Te(e,e.community[t])?.label??""),qt("occurrence\
s",e.occurrences[t]),n.year===null?"":qt("year",n.year),qt("x",je.value.x[t]),qt("y",je.value.y[t])];return`<node id="${qi(
n.id)}">${r.join("")}</node>
`}function*hp(e){let t=g.items[e.itemKind];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;for(let[n,r,o]of Q0)yield`<key id="${r}" for="${n}" attr.name="${r}" attr.type="${o}"/>
`;yield`<graph edgedefault="${e.directed?"directed":"undirected"}">
`;for(let n=0;n<e.size;n+=1)H.value.item[e.item[n]]&&(yield ex(e,n));for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let[r,o]=[e.from,e.to].map(s=>t[e.item[s[n]]].id);yield`<edge source="${qi(r)}" target="${qi(o)}">${qt("count",e.count[n])}${qt(
"weight",e.weight[n])}</edge>
`}yield`</graph>
</graphml>
`}function*gp(e,t){let n=e.name==="csl-json",r=0;n&&(yield`[
`);for(let o of t){let s=e.textOf(o).replace(/\n+$/,"");s&&(r&&(yield n?`,
`:`

`),yield s,r+=1)}yield n?`
]
`:`
`}function*yp(e,t){yield dp(e);for(let n of t)yield fp(e,g.items.work[n])}function*bp(e,t){let n=t.map(r=>e.textOf(r).trim()).
filter(Boolean);n.sort(new Intl.Collator(Y.value).compare);for(let r of n)yield`${r}
`}function la(e,t){return t.filter(n=>e.textOf(n).trim()).length}function tx(){return g.items.work.map(({position:e})=>e)}function nx(e){let{itemKind:t,item:n,community:r}=v.value;return il(
t,n.filter((o,s)=>r[s]===e))}function aa(e){switch(e.what){case"selection":return sl.value;case"cluster":return nx(e.community);case"\
visible":return ol.value;case"all":return tx()}}function rx(){let e=L.value,t=v.value;return e?.what==="cluster"&&e.network===
t.place?e.community:t.communities[0]?.number??-1}var kn=E(()=>cn.value?cn.value:sl.value.length?{what:"selection"}:{what:H.
value.count<ge.value.length&&ol.value.length?"visible":"all"}),ji=E(()=>kn.value.what==="cluster"?kn.value.community:rx());
function ca(e,t=ji.value){cn.value=e==="cluster"?{what:e,community:t}:{what:e}}var yt=E(()=>aa(kn.value));function ua(){let e=kn.value;if(e.what!=="cluster")return u(`take.file-${e.what}`);let t=Te(v.value,e.community);return t?
xe(t):""}async function Gi(e,t,n,r){try{Rn(await cp(e,t),n),Q(r,void 0,n)}catch(o){Q(u("take.failed"),void 0,String(o))}}
function vp(e){let t=nn([ua()],e.suffix),n=la(e,yt.value);return Gi(gp(e,yt.value),e.mediaType,t,ma(n))}function wp(e){let t=nn(
[ua(),P("format",e.name)],"txt"),n=la(e,yt.value);return Gi(bp(e,yt.value),"text/plain",t,ma(n))}function kp(){let e=nn(
[ua()],"csv"),t=yp(v.value,yt.value);return Gi(t,"text/csv",e,ma(yt.value.length))}function ma(e){let t=yt.value.length-
e,n=[u("take.saved",{n:e})];return t&&n.push(u("take.without-entry",{n:t})),n.join(" ")}function da(e){let t=v.value,n=nn(
[P("network",t.kind)],e),r=e==="csv"?pp(t):hp(t);return Gi(r,e==="csv"?"text/csv":"application/graphml+xml",n,u("take.ne\
twork-saved"))}async function fa(e){await Vl(e,!0)&&Q(u("take.picture-saved"))}function xp(){return i(Un,{id:"downloads",title:u("take.title"),open:Br,wide:!0,children:[i("div",{class:"take-columns",
children:[i(ix,{}),i(lx,{})]}),i(cx,{}),i(ox,{})]})}function ox(){let e=at.value;return i("p",{class:"take-told",role:"s\
tatus",children:e?i(_,{children:[e.text," ",i(C,{class:"notice-quoted",text:e.quoted??""})]}):null})}function ix(){let e={
selection:u("take.selection"),cluster:u("take.cluster"),visible:u("take.visible"),all:u("take.all")};return i("fieldset",
{class:"take-scopes",children:[i("legend",{children:u("take.which-works")}),i(Yi,{what:"selection",name:e.selection}),v.
value.communities.length?i(sx,{name:e.cluster}):null,i(Yi,{what:"visible",name:e.visible}),i(Yi,{what:"all",name:e.all})]})}
function Yi({what:e,name:t}){let n=e==="cluster"?{what:e,community:ji.value}:{what:e},r=aa(n).length;return i("label",{class:"\
check-line",children:[i("input",{type:"radio",name:"scope",value:e,checked:kn.value.what===e,disabled:r===0,onChange:()=>ca(
e)}),i("span",{children:t}),i("span",{class:"muted number",children:I(r)})]})}function sx({name:e}){return i(_,{children:[
i(Yi,{what:"cluster",name:e}),i("select",{class:"field take-cluster","aria-label":u("take.which-cluster"),value:String(ji.
value),onChange:t=>ca("cluster",Number(t.currentTarget.value)),children:v.value.communities.map(t=>i("option",{value:String(
t.number),children:xe(t)},t.number))})]})}function lx(){let e=N.formats.filter(({download:n})=>n),t=N.formats.filter(({copy:n,
download:r})=>n&&!r);return i("div",{class:"take-formats",children:[i("h3",{children:u("take.references")}),i("div",{class:"\
format-buttons",children:[e.map(n=>i(ax,{format:n},n.name)),i(pa,{name:"csv",hint:u("take.hint-csv"),act:kp})]}),t.length?
i(_,{children:[i("h3",{children:u("take.lines")}),i("div",{class:"format-buttons",children:t.map(n=>i(pa,{name:n.name,hint:u(
"take.hint-lines"),act:()=>wp(n)},n.name))})]}):null]})}function ax({format:e}){let t={bibtex:u("take.hint-bibtex"),ris:u(
"take.hint-ris"),"csl-json":u("take.hint-csl-json")};return i(pa,{name:e.name,hint:t[e.name]??"",act:()=>vp(e)})}function pa({
name:e,hint:t,act:n}){return i(x,{class:"button format-button","data-format":e,disabled:yt.value.length===0,onClick:()=>{
n()},children:[i("span",{class:"format-name",children:P("format",e)}),i("span",{class:"muted small",children:t})]})}function cx(){
return v.value.size?i("section",{class:"take-network",children:[i("h3",{children:u("take.network")}),i("div",{class:"for\
mat-row",children:[i(x,{"data-format":"png",onClick:()=>{fa("png")},children:u("take.picture-png")}),i(x,{"data-format":"\
svg",onClick:()=>{fa("svg")},children:u("take.picture-svg")}),i(x,{"data-format":"graphml",onClick:()=>{da("graphml")},children:u(
"take.graphml")}),i(x,{"data-format":"edges",onClick:()=>{da("csv")},children:u("take.edges")})]})]}):null}var ar=class extends Tt{state={failure:null};static getDerivedStateFromError(t){return{failure:t??new Error("unknown")}}componentDidCatch(t){
console.error(t)}render(){return this.state.failure===null?this.props.children:i("section",{class:`failure ${this.props.
class}`,role:"alert",children:i(mx,{failure:this.state.failure,again:()=>this.setState({failure:null})})})}};function ux(e){
let t=e instanceof Error?e.stack??String(e):String(e);return`citegraph ${N?.version??""}
${navigator.userAgent}
${t}`}function mx({failure:e,again:t}){return i(_,{children:[i("h2",{children:u("shell.failure")}),i("p",{children:u("sh\
ell.failure-advice")}),i("pre",{class:"failure-text",tabIndex:0,children:String(e)}),i("div",{class:"failure-tools",children:[
i(x,{class:"button primary",onClick:t,children:u("shell.try-again")}),i(x,{onClick:()=>{Tn(ux(e),u("shell.error-copied"))},
children:u("shell.copy-error")})]})]})}var dx={browse:"list",map:"map",read:"details"};function Sp(){let e={browse:u("shell.dock-browse"),map:u("shell.dock-map"),
read:u("shell.dock-read")};return i("nav",{class:"dock",id:"dock","aria-label":u("shell.panels"),children:["browse","map",
"read"].map(t=>i("button",{type:"button",class:"dock-button","data-name":t,"aria-pressed":te.value===t?"true":"false",onClick:()=>{
te.value=t},children:[i(V,{name:dx[t]}),e[t]]},t))})}function Ep(){return i(Un,{id:"help",title:u("shell.help"),open:Kn,wide:!0,children:[i("h3",{children:u("shell.first-ste\
ps")}),i("ol",{class:"help-steps",children:[i("li",{children:u("shell.step-find")}),i("li",{children:u("shell.step-look")}),
i("li",{children:u("shell.step-select")}),i("li",{children:u("shell.step-take")})]}),i("div",{class:"help-tables",children:[
i(_p,{title:u("shell.keys"),lines:fx()}),i(_p,{title:u("shell.gestures"),lines:px()})]})]})}function fx(){return[[["/"],
u("shell.key-search")],[["↑","↓"],u("shell.key-walk")],[["Enter"],u("shell.key-show")],[[u("shell.space")],u("shell.\
key-select")],[["←","→","↑","↓"],u("shell.key-move")],[["+","−","0"],u("shell.key-zoom")],[["L"],u("shell.key-\
lasso")],[["Esc"],u("shell.key-escape")],[["?"],u("shell.key-help")]]}function px(){return[[[u("shell.click")],u("shell.\
click-does")],[[u("shell.double-click")],u("shell.double-click-does")],[[u("shell.ctrl-click")],u("shell.ctrl-click-does")],
[[u("shell.drag")],u("shell.drag-does")],[[u("shell.wheel")],u("shell.wheel-does")]]}function _p({title:e,lines:t}){return i(
"table",{class:"help-table",children:[i("caption",{children:e}),i("tbody",{children:t.map(([n,r])=>i("tr",{children:[i("\
th",{scope:"row",children:n.map(o=>i("kbd",{children:o},o))}),i("td",{children:r})]},r))})]})}var Qi=260,Zi=640,ha={left:340,right:380},ot={left:{width:O(ha.left),open:O(!0)},right:{width:O(ha.right),open:O(!0)}};function oo(e,t){
ot[e].width.value=Math.round(Math.min(Zi,Math.max(Qi,t)))}function Mp(e){ot[e].width.value=ha[e]}function hx(e){ot[e].open.
value=!0,te.value=e==="left"?"browse":"read"}function es(){hx("left"),setTimeout(()=>document.getElementById("search-box")?.
focus())}var Op=24;function ga({side:e}){let{width:t,open:n}=ot[e];if(!n.value)return null;let r=e==="left"?1:-1;return i("div",{
class:`splitter ${e}`,role:"separator",tabIndex:0,"aria-orientation":"vertical","aria-label":e==="left"?u("shell.left-wi\
dth"):u("shell.right-width"),title:u("shell.splitter-help"),"aria-valuemin":Qi,"aria-valuemax":Zi,"aria-valuenow":t.value,
onDblClick:()=>Mp(e),onPointerDown:s=>o(s,t.value,l=>oo(e,l*r)),onKeyDown:s=>{let l={ArrowRight:Op,ArrowLeft:-Op}[s.key];
if(l)oo(e,t.value+l*r);else if(s.key==="Home")oo(e,Qi);else if(s.key==="End")oo(e,Zi);else if(s.key==="Enter")n.value=!1;else
return;s.preventDefault()}});function o(s,l,a){let c=s.currentTarget,m=s.clientX;c.setPointerCapture(s.pointerId),c.onpointermove=
d=>a(l*r+d.clientX-m),c.onlostpointercapture=()=>{c.onpointermove=null}}}var gx=7e3;function io(){at.value=null}function Pp(){let e=at.value,t=z(null);return ce(()=>e&&!e.byHand?yx(e,t.current):
void 0,[e]),i("div",{class:"toast",id:"toast",role:"status","aria-live":"polite",ref:t,children:e?i(bx,{now:e}):null})}function yx(e,t){
let n=setInterval(()=>{!(t?.matches(":hover")||t?.contains(document.activeElement))&&at.value===e&&io()},gx);return()=>clearInterval(
n)}function bx({now:e}){let{text:t,action:n,quoted:r,byHand:o}=e;return i("div",{class:"toast-body",children:[i("span",{
class:"notice-text",children:t}),r?i(C,{class:"notice-quoted",text:r}):null,o===void 0?null:i(vx,{text:o}),n?i(x,{class:"\
button quiet",onClick:()=>{io(),n.run()},children:n.text}):null,i(x,{class:"button tool","aria-label":u("base.close"),onClick:io,
children:i(V,{name:"close"})})]})}function vx({text:e}){let t=z(null);return ce(()=>t.current?.select(),[e]),i("textarea",
{class:"text-to-copy",readOnly:!0,dir:"auto",ref:t,value:e,"aria-label":u("base.text-to-copy")})}function ts(e){let[t,n]=We(!1),r=z(null),o=z(null);ce(()=>t?wx(r.current,()=>n(!1)):void 0,[t]);let s=()=>{n(!1),o.current?.
focus()};return i("div",{class:"menu",ref:r,children:[i("button",{type:"button",class:e.class??"button",id:e.id,ref:o,"a\
ria-haspopup":"menu","aria-expanded":t?"true":"false",title:e.label,"aria-controls":t?`${e.id}-list`:void 0,onClick:()=>n(
!t),onKeyDown:l=>{l.key!=="ArrowDown"||t||(l.preventDefault(),n(!0))},children:e.children}),t?i(xx,{...e,close:s}):null]})}
function wx(e,t){let n=r=>{e?.contains(r.target)||t()};return document.addEventListener("pointerdown",n,!0),document.addEventListener(
"focusin",n,!0),()=>{document.removeEventListener("pointerdown",n,!0),document.removeEventListener("focusin",n,!0)}}var kx=7;
function xx(e){let t=z(null),n=z({text:"",at:0});ce(()=>{(t.current?.querySelector('[aria-checked="true"]')??Cp(t.current)[0])?.
focus()},[]);let r=s=>{e.close(),e.choose(s)},o=e.items.length>kx?"many":"";return i("div",{class:`menu-list ${e.end?"at\
-end":""} ${o}`,role:"menu",ref:t,id:`${e.id}-list`,"aria-label":e.label,onKeyDown:s=>Ex(s,e.close,n.current),children:_x(
e.items).map(([s,l])=>i("div",{class:"menu-group",role:"group","aria-label":s||void 0,children:[s?i("div",{class:"menu-h\
eading","aria-hidden":"true",children:s}):null,l.map(a=>i(Sx,{item:a,checked:a.value===e.chosen,pick:r,id:`${e.id}-${String(
a.value)}`},a.text))]},s))})}function Sx({id:e,item:t,checked:n,pick:r}){let{text:o,note:s,detail:l}=t;return i("button",
{type:"button",class:t.faint?"menu-item faint":"menu-item",role:"menuitemradio",tabIndex:-1,"aria-checked":n?"true":"fal\
se","aria-labelledby":`${e}-text`,"data-text":o,onClick:()=>r(t.value),"aria-describedby":l?`${e}-detail ${e}-note`:void 0,
children:[i("span",{class:"menu-mark",children:n?i(V,{name:"check"}):null}),i("span",{class:"menu-text",id:`${e}-text`,children:o}),
i("span",{class:"menu-note",id:`${e}-note`,children:s}),l?i("span",{class:"menu-detail",id:`${e}-detail`,children:l}):null]})}
function _x(e){let t=new Map;for(let n of e){let r=t.get(n.group??"")??[];t.set(n.group??"",[...r,n])}return[...t]}function Cp(e){
return[...e?.querySelectorAll("[role=menuitemradio]")??[]]}function Ex(e,t,n){let r=Cp(e.currentTarget),o=r.indexOf(document.
activeElement),s={ArrowDown:(o+1)%r.length,ArrowUp:(o-1+r.length)%r.length,Home:0,End:r.length-1};if(e.key==="Escape"||e.
key==="Tab")t();else if(e.key in s)r[s[e.key]]?.focus();else if(e.key.length===1&&e.key!==" ")Mx(e,r,o,n);else return;e.
stopPropagation(),e.key!=="Tab"&&e.preventDefault()}function Mx(e,t,n,r){let o=e.key.toLowerCase(),s=e.timeStamp-r.at<1e3;
r.text=s&&r.text!==o?r.text+o:o,r.at=e.timeStamp;let l=r.text.length>1?n:n+1;t.map((c,m)=>t[(l+m)%t.length]).find(c=>c.dataset.
text?.toLowerCase().startsWith(r.text))?.focus()}var Tp=60,Ox=6e4,ya=":";function ba(e,t){let n=[...t],r=g.items[e];return n.length<=Tp?n.map(o=>encodeURIComponent(xn(r[o]?.
id??""))).join(","):r.length>Ox?"":`${ya}${Rp(e)}.${Cx(n,r.length)}`}function va(e,t){if(t.startsWith(ya))return Px(e,t.
slice(ya.length));let n=t.split(",").slice(0,Tp).map(cr),r=ns(e),o=n.map(l=>l===""?-1:r.get(l)),s=o.filter(l=>l!==void 0);
return{positions:s,missing:o.length-s.length}}function Px(e,t){let[n,r=""]=t.split(".");return n!==Rp(e)?{positions:[],missing:1}:
{positions:Ix(r,g.items[e].length),missing:0}}function cr(e){try{return decodeURIComponent(e)}catch{return e}}function xn(e){
return e.replace(new RegExp("\\p{Surrogate}","gu"),"�")}var Ip=new Map;function ns(e){let t=Ip.get(e);return t||(t=new Map(
g.items[e].map(({id:n,position:r})=>[xn(n),r])),Ip.set(e,t)),t}var Ap=new Map;function Rp(e){let t=Ap.get(e);if(t===void 0){
let n=2166136261;for(let{id:r}of g.items[e])for(let o of`${r}
`)n=Math.imul(n^(o.codePointAt(0)??0),16777619);t=(n>>>0).toString(36),Ap.set(e,t)}return t}var Np="ABCDEFGHIJKLMNOPQRST\
UVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Cx(e,t){let n=new Uint8Array(Math.ceil(t/6));for(let r of e)n[Math.
floor(r/6)]|=1<<r%6;return Array.from(n,r=>Np[r]).join("").replace(/A+$/,"")}function Ix(e,t){let n=[];for(let r=0;r<e.length&&
6*r<t;r+=1){let o=Np.indexOf(e[r]);for(let s=0;s<6;s+=1){let l=6*r+s;o>0&&o&1<<s&&l<t&&n.push(l)}}return n}function Lp(e){if(!e||e.what==="rows")return"";if(e.what==="item")return wa(e.kind,_o(e.kind,e.position).id);let t=J[e.network];
if(e.what==="cluster")return wa("cluster",t.kind,String(e.community));let n=g.items[t.itemKind],r=[t.from[e.edge],t.to[e.
edge]];return wa("edge",t.kind,...r.map(o=>n[t.item[o]].id))}function wa(...e){return e.map(t=>encodeURIComponent(xn(t))).
join(":")}function Bp(e){let[t,...n]=e.split(":").map(cr);if(t==="edge")return Tx(n);if(t==="cluster")return Ax(n);if(!Object.
hasOwn(g.items,t))return null;let r=t,o=ns(r).get(n[0]);return o===void 0?null:{what:"item",kind:r,position:o}}function Fp(e){
return J.find(t=>t.kind===e)}function Ax([e,t]){let n=Fp(e),r=n?.communities.find(o=>String(o.number)===t);return n&&r?{
what:"cluster",network:n.place,community:r.number}:null}function Tx([e,...t]){let n=Fp(e);if(!n)return null;let r=t.map(
l=>{let a=ns(n.itemKind).get(l);return a===void 0?-1:n.nodeOf(a)});if(r.length!==2||r.includes(-1))return null;let s=[...n.
edgesOf(r[0])].find(l=>lt(n,l,r[0])===r[1]);return s===void 0?null:{what:"edge",network:n.place,edge:s}}var Dp=200,Vp=1e3;function rs(e,t,n){return{name:e,write:()=>n.value===t[0]?"":n.value,read:r=>{n.value=t.find(o=>o===r)??
t[0]}}}function Xp(e,t){return{name:e,write:()=>D.value[t]?"":"0",read:n=>j({[t]:n!=="0"})}}function $p(e,t){let n=t==="\
typesOff"?"type":"language";return{name:e,write:()=>[...D.value[t]].map(r=>`,${encodeURIComponent(xn(r))}`).join(""),read:r=>{
let o=new Set(r.split(",").slice(1,Vp).map(cr)),s=o.size?new Set(g.items.work.map(l=>l[n])):o;j({[t]:new Set([...o].filter(
l=>s.has(l)))})}}}function Jp(e,t,n){return{name:e,write:()=>ba(t,D.value[n]),read:r=>{let{positions:o,missing:s}=r?va(t,
r):Kp;return j({[n]:new Set(o)}),s}}}var Kp={positions:[],missing:0},Rx={name:"network",write:()=>Ue.value===0?"":v.value.
kind,read:e=>{Pe(Math.max(0,J.findIndex(({kind:t})=>t===e)))}},Nx={name:"years",write:()=>D.value.years?.join("..")??"",
read:e=>{let t=/^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(e),n=t&&[Number(t[1]),Number(t[2])];j({years:n&&n[0]<=n[1]?n:null})}},
Lx={name:"strongest",write:()=>D.value.strongest===1?"":String(D.value.strongest),read:e=>{let t=e?Number(e):NaN;j({strongest:t>=
0&&t<=1?t:Er.strongest})}},Bx={name:"clusters-off",write:()=>[...D.value.communitiesOff].join(","),read:e=>{let t=new Set(
[-1,...v.value.communities.map(({number:r})=>r)]),n=e?e.split(",").slice(0,Vp).map(Number):[];j({communitiesOff:new Set(
n.filter(r=>t.has(r)))})}},Fx={name:"query",write:()=>encodeURIComponent(xn(re.value.slice(0,Dp))),read:e=>{re.value=cr(
e).slice(0,Dp)}},Dx={name:"select",write:()=>{let{kind:e,positions:t}=ke.value,n=t.size?ba(e,t):"";return n&&`${e}:${n}`},
read:e=>{let[t]=e.split(":",1),n=Object.hasOwn(g.items,t),r=e.slice(t.length+1),{positions:o,missing:s}=n&&r?va(t,r):Kp,
l=o.filter(a=>a>=0).sort((a,c)=>a-c);return ke.value={kind:n?t:"work",positions:new Set(l)},s}},Xx={name:"focus",write:()=>Lp(
L.value),read:e=>(L.value=e?Bp(e):null,e&&!L.value?1:0)},$x=["label","year","works","cited","links","strength"],Jx={name:"\
sort",write:()=>{let{column:e,descending:t}=qe.value;return e==="cited"&&t?"":`${t?"-":""}${e}`},read:e=>{let t=$x.find(
n=>n===e.replace(/^-/,""));qe.value=t?{column:t,descending:e.startsWith("-")}:{column:"cited",descending:!0}}},Vx={name:"\
lang",write:()=>Y.value===yr()?"":Y.value,read:e=>{Y.value=Object.hasOwn(N.texts,e)?e:yr()}},Kx={name:"camera",write:()=>{
let e=jn.value;return e?[e.x.toFixed(1),e.y.toFixed(1),e.scale.toPrecision(4)].join(","):""},read:e=>{let t=e?e.split(",").
map(Number):[],[n,r,o]=t,s=t.length===3&&Math.abs(n)<1e7&&Math.abs(r)<1e7&&o>1e-4&&o<1e3;jn.value=s?{x:n,y:r,scale:o}:null}},
zx=["system","light","dark"],Wx=["occurrences","strength","pagerank"],Hx=["details","review","problems","about"],Ux=["li\
st","filters","clusters"],ka=[Rx,Xx],xa=[...ka,{name:"layout",write:()=>on.value==="map"?"":encodeURIComponent(on.value),
read:e=>{let t=J.some(({layouts:n})=>n.some(({name:r})=>r===e));on.value=t?e:"map"}},Fx,Nx,Xp("without-year","withoutYea\
r"),Xp("unlinked","singletons"),$p("types-off","typesOff"),$p("languages-off","languagesOff"),Jp("documents-off","docume\
nt","documentsOff"),Jp("venues-off","venue","venuesOff"),Bx,Lx,Dx,Jx,rs("size",Wx,wt),{name:"areas",write:()=>kt.value?"":
"0",read:e=>{kt.value=e!=="0"}},rs("theme",zx,ct),Vx,rs("read",Hx,ut),rs("browse",Ux,Le),Kx];var qx=400,jx=xa.map(({name:e,write:t})=>E(()=>{let n=t();return n&&`${e}=${n}`})),Sa=E(()=>{let e=jx.map(({value:t})=>t).
filter(Boolean).join("&");return e?`#${e}`:""}),_a=E(()=>{let e=L.value;return e?.what==="rows"?`${v.value.kind} ${e.rows.
title}`:`${v.value.kind} ${JSON.stringify(e)}`}),ao=new Map,Sn=0,[os,lo]=["",""],so=0;function Ea(e,t=xa){let n=new Map;
for(let o of e.replace(/^#/,"").split("&")){let[s]=o.split("=",1);n.set(s,o.slice(s.length+1))}let r=0;Nt(()=>{for(let o of t)
r+=Gx(o,n.get(o.name)??"")}),r&&Q(u("base.link-is-old",{n:r}))}function Gx(e,t){try{return e.read(t)??0}catch{return 0}}
function Ma(e,t){let n=`${location.pathname}${location.search}${t}`;try{history[e]({entry:Sn},"",n)}catch{}}function is(){
clearTimeout(so),so=0,Ma("replaceState",lo)}function Yx(e,t){e!==os?(so&&is(),Sn+=1,Ma("pushState",t)):t!==lo&&!so&&(so=
window.setTimeout(is,qx)),[os,lo]=[e,t],ao.set(Sn,L.peek())}function Qx(e){let t=e.state,n=typeof t?.entry=="number"?t.entry:
-1;Nt(()=>{ao.has(n)?eS(n):Zx(),[os,lo]=[_a.value,Sa.value]}),is()}function Zx(){Sn+=1,Ea(location.hash),ao.set(Sn,L.value)}
function eS(e){let t=ao.get(e)??null;Sn=e,Ea(location.hash,ka),L.value=t,$e.value=$e.value.at(-1)===t?$e.value.slice(0,-1):
[],!t&&te.value==="read"&&(te.value="map")}function zp(){location.hash.length>1&&Ea(location.hash),[os,lo]=[_a.value,Sa.
value],ao.set(Sn,L.value),Ma("replaceState",location.hash),U(()=>Yx(_a.value,Sa.value)),addEventListener("popstate",Qx)}
function Wp(){return is(),location.href}var Oa={cocitation:["cocitation","author-cocitation","venue-cocitation","term-cocitation","proximity-cocitation"],citation:[
"citation","two-mode"],coupling:["coupling","author-coupling","venue-coupling"],authors:["co-authorship"],words:["keywor\
ds","terms"]};function tS(e){return Object.keys(Oa).find(t=>Oa[t].includes(e))??"other"}function Hp(e){return e.size?[u(
"shell.nodes",{n:e.size}),u("shell.links",{n:e.edges})].join(" · "):u("shell.empty-network")}function nS(e){return{value:e.
place,text:P("network",e.kind),group:P("network-group",tS(e.kind)),detail:P("joins",e.kind),note:Hp(e),faint:!e.edges}}function rS(){
let e=Object.values(Oa).flat(),t=({kind:n})=>(e.indexOf(n)+e.length+1)%(e.length+1);return[...J].sort((n,r)=>t(n)-t(r)||
n.place-r.place)}function Up(){let e=v.value;return e.place<0?null:i(ts,{id:"network-menu",label:u("shell.networks"),class:"\
button network-button",items:rS().map(nS),chosen:e.place,choose:Pe,children:[i(V,{name:"network"}),i("span",{class:"netw\
ork-name",children:P("network",e.kind)}),i("span",{class:"network-short",children:P("network-short",e.kind)}),i("span",{
class:"network-size",children:Hp(e)}),i(V,{name:"down"})]})}function Gp(){return i("header",{class:"toolbar",children:[i(jp,{side:"left"}),i("h1",{class:"toolbar-title",dir:"auto",
title:N.title,children:N.title}),i("div",{class:"toolbar-choice",children:[i(Up,{}),i(oS,{})]}),i("div",{class:"toolbar-\
actions",children:[i(x,{class:"button take-button",id:"open-downloads",title:u("shell.take-away-help"),onClick:()=>zn(),
children:[i(V,{name:"download"}),i("span",{children:u("shell.take-away")})]}),i(qp,{id:"copy-link",icon:"link",name:u("s\
hell.copy-link"),act:cS}),i(lS,{}),i(aS,{}),i(qp,{id:"open-help",icon:"help",name:u("shell.help"),act:()=>{Kn.value=!0}}),
i(jp,{side:"right"})]})]})}function qp({id:e,icon:t,name:n,act:r}){return i(x,{class:"button tool",id:e,title:n,"aria-la\
bel":n,onClick:r,children:i(V,{name:t})})}function jp({side:e}){let{open:t}=ot[e],n=e==="left"?u("shell.left-panel"):u("\
shell.right-panel");return i(x,{class:"button tool panel-button",id:`toggle-${e}`,title:n,"aria-label":n,"aria-pressed":t.
value?"true":"false",onClick:()=>{t.value=!t.value},children:i(V,{name:e})})}function oS(){let{layouts:e}=v.value;if(e.length<
2)return null;let t=e.map(({name:n})=>({value:n,text:Pa(`shell.layout-${n}`,n),short:Pa(`shell.layout-${n}-short`,""),hint:Pa(
`shell.hint-${n}`,"")}));return i(He,{label:u("shell.layout"),choices:t,chosen:je.value.name,choose:n=>{on.value=n}})}function Pa(e,t){
return Eo(e)?u(e):t}var iS=["system","light","dark"],sS={system:"half",light:"sun",dark:"moon"};function lS(){let e={system:u(
"shell.theme-system"),light:u("shell.theme-light"),dark:u("shell.theme-dark")},t=u("shell.theme",{name:e[ct.value]});return i(
ts,{id:"theme-menu",label:t,class:"button tool",end:!0,items:iS.map(n=>({value:n,text:e[n]})),chosen:ct.value,choose:n=>{
ct.value=n},children:[i(V,{name:sS[ct.value]}),i("span",{class:"visually-hidden",children:t})]})}function aS(){let e=Object.
keys(N.texts).map(t=>({value:t,text:t.toUpperCase(),lang:t,hint:new Intl.DisplayNames(t,{type:"language"}).of(t)}));return i(
He,{class:"small languages",label:u("shell.language"),choices:e,chosen:Y.value,choose:t=>{Y.value=t}})}function cS(){Tn(
Wp(),u("shell.link-copied"))}function Yp(){return i(_,{children:[i(uS,{}),i(Gp,{}),i(mS,{}),i(Sp,{}),i(xp,{}),i(Ep,{}),i(Pp,{})]})}function uS(){return i(
"a",{class:"skip-link",href:"#search-box",onClick:e=>{e.preventDefault(),es()},children:u("shell.skip")})}function mS(){
let{left:e,right:t}=ot;return i("div",{class:"workbench","data-panel":te.value,"data-left":e.open.value?"open":"closed",
"data-right":t.open.value?"open":"closed",style:{"--left":`${e.width.value}px`,"--right":`${t.width.value}px`},children:[
i(ar,{class:"panel browse",children:i(ym,{})}),i(ga,{side:"left"}),i("main",{class:"middle",children:i(ar,{class:"map-ar\
ea",children:i(Rd,{})})}),i(ga,{side:"right"}),i(ar,{class:"panel read",children:i(Bf,{review:i(ap,{}),questions:sr.value.
length})})]})}var Ca=matchMedia("(prefers-color-scheme: dark)"),Qp=O(Ca.matches);Ca.addEventListener("change",()=>{Qp.value=Ca.matches});
var Ia=O(!1),Zp=E(()=>Ia.value?"light":ct.value!=="system"?ct.value:Qp.value?"dark":"light");function th(){U(()=>{document.documentElement.dataset.theme=Zp.value}),U(()=>{document.documentElement.lang=Y.value,document.
title=N.title||u("shell.title")}),U(()=>{L.value&&(ot.right.open.value=!0)}),U(()=>{Br.value||(cn.value=null)}),addEventListener(
"beforeprint",()=>eh(!0)),addEventListener("afterprint",()=>eh(!1)),document.addEventListener("keydown",fS),dS()}function eh(e){
Ia.value=e,Xl()}function dS(){let e=window;e.citegraph={...e.citegraph,searchKey:fe,page:N}}function fS(e){if(!(e.defaultPrevented||
document.querySelector("dialog[open]"))&&(e.key==="Escape"&&pS(),!(e.ctrlKey||e.metaKey||e.altKey||fn(e.target)))){if(e.
key==="/")es();else if(e.key==="?")Kn.value=!0;else return;e.preventDefault()}}function pS(){at.value?io():re.value?re.value=
"":L.value&&Z(null)}function hS(){Y.value=yr(),zp(),qc(),th(),Ka(i(Yp,{}),document.getElementById("app"))}function gS(){document.getElementById(
"unreadable").hidden=!1}Ic().then(hS,gS);})();
