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
"use strict";(()=>{var X,Aa,is,Tt,rs,lo,Ta,io,Ra,ss,os,th,lr=Symbol.for("pv"),ao={},co=[],nh=/^m(i|n|o|s|text|space)$/,ls=Array.isArray,as=co.
slice,jt=Object.assign;function qt(e){e&&e.parentNode&&e.remove()}function Na(e,t,n){var r,o,s,l={},a=arguments.length;for(s in t)
s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:l[s]=t[s];return a>2&&(l.children=a>3?as.call(arguments,2):n),sr(e,
l,r,o,null)}function sr(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:lr,__v:o||
++Aa,__i:-1,__u:0};return!o&&X.vnode&&X.vnode(s),s}function E(e){return e.children}function Rt(e,t){this.props=e,this.context=t,this.__g=0}function Nt(e,t){if(t==null)return e.
__&&Nt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Nt(e)}function rh(e){var t,n=e.__v,r=n.__e,o=[],s=[],l=e.__P;l&&((t=jt({constructor:lr},n)).__v=n.__v+1,
X.vnode&&X.vnode(t),cs(l,t,n,e.__n,l.namespaceURI,32&n.__u?[r]:null,o,r||Nt(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,
$a(o,t,s),n.__=n.__e=null,t.__e!=r&&La(t))}function La(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),La(e)}function Ca(e){(8&e.__g||(e.__g|=8,Tt.push(e),lo++))&&rs==X.debounceRendering||
((rs=X.debounceRendering)||queueMicrotask)(Ba)}function Ba(){try{for(var e,t=1;Tt.length;)Tt.length>t&&Tt.sort(Ta),e=Tt.
shift(),t=Tt.length,8&e.__g&&rh(e)}finally{(lo=Tt.length)&&(rs||queueMicrotask)(Ba)}}function Fa(e,t,n,r,o,s,l,a,c,m,d){
var f,h,p,y,k,b,S=r.__k||co,w=t.length;for(c=oh(n,t,S,c,w),f=0;f<w;f++)(p=n.__k[f])!=null&&(h=~p.__i&&S[p.__i]||ao,p.__i=
f,b=cs(e,p,h,o,s,l,a,c,m,d),y=p.__e,(h.ref!=p.ref||8&h.__u)&&(h.ref&&us(h.ref,null,p,h),p.ref&&d.push(p.ref,p.__c||y,p)),
k=k||y,4&p.__u?(c=Da(p,c,e,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="function"&&b!==void 0?c=b:y&&(c=y.nextSibling),p.
__u&=-21);return n.__e=k,c}function oh(e,t,n,r,o){var s,l,a,c,m,d,f,h,p,y=n.length,k=y,b=0,S=0,w=e.__k=Array(o);for(s=0;s<
o;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=w[s]=sr(null,
l):ls(l)?l=w[s]=sr(E,{children:l}):l.constructor===lr&&l.__b?l=w[s]=sr(l.type,l.props,l.key,l.ref,l.__v):w[s]=l,c=s+b,l.
__=e,l.__b=e.__b+1,a=null,~(m=l.__i=ih(l,n,c,k))&&(k--,(a=n[m])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,m==c-1?b--:m==c+1?b++:m!=
c&&(m>c?b--:b++,S=1)):(~m||(o>y?b--:o<y&&b++),typeof l.type!="function"&&(l.__u|=4))):w[s]=null;if(S){for(d=[],f=[],s=0;s<
o;s++)if((l=w[s])&&16&l.__u){for(b=0,h=d.length;b<h;)d[p=b+h>>1]<l.__i?b=p+1:h=p;d[b]=l.__i,f[s]=b+1}for(b=d.length;s--;)
f[s]&&(f[s]==b?b--:w[s].__u|=4)}if(k)for(s=0;s<y;s++)!(a=n[s])||2&a.__u||(a.__e==r&&(r=Nt(a)),ms(a,a));return r}function Da(e,t,n,r){
var o,s,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=Da(
o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Nt(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!r&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function ih(e,t,n,r){var o,s=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&s==null||c&&s==a.key&&l==a.type)return n;
if(r>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&s==a.key&&l==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&s==a.key&&l==a.type)return o}return-1}function Ia(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function oo(e,t,n,r,o){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.
cssText=r=""),r)for(t in r)n&&t in n||Ia(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Ia(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(l=os[t]||(os[t]=
sh(t)),(e.__a||(e.__a={}))[t]=ss,s=t!=(t=t.replace(Ra,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,s):e.removeEventListener(t,l,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function sh(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[io]==null)t[io]=ss++;else if(t[io]<this.__a[e])return;return n(X.event?X.event(t):t)}}}function cs(e,t,n,r,o,s,l,a,c,m){
var d,f,h,p,y,k,b,S,w,M,T,R,W,B,be,st,ve,Ee,ee=t.type;if(t.constructor!==lr)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&
(t.__u|=c,f=s=[],d.nodeType==8?a=so(d,s):s.push(d),a=s[0]||a),(d=X.__b)&&d(t);e:if(typeof ee=="function"){h=l.length;try{
if(S=t.props,w=(d=ee.prototype)&&d.render,M=(d=ee.contextType)&&r[d.__c],T=d?M?M.props.value:d.__:r,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(w?t.__c=p=new ee(S,T):(t.__c=p=new Rt(S,T),p.constructor=ee,p.render=ah),M&&M.sub(p),p.state||(p.state=
{}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),w&&(p.__s||(p.__s=p.state),ee.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
jt({},p.__s)),jt(p.__s,ee.getDerivedStateFromProps(S,p.__s)))),y=p.props,k=p.state,p.__v=t,n.__c){if(S!==y&&w&&!ee.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(S,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(S,p.__s,T)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(ae){ae&&(ae.__=t)}),co.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),a=Nt(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(S,p.__s,T),w&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(y,k,b)})}else w&&!ee.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),w&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=T,p.props=S,p.__P=e,p.__g&=-5,R=X.__r,W=w?25:0;do p.__g&=-9,R&&R(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++W<25);w&&(co.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=jt({},r,p.getChildContext())),
w&&n.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(y,k)),B=d&&d.type===E&&d.key==null?d.props.children:d,
S.__P&&(d=a,o=(e=S.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ae){ae&&ms(ae,ae)}),n.__k=null),
a=n.__k?Nt(n,0):null),a=Fa(e,ls(B)?B:[B],t,n,r,o,s,l,a,c,m),S.__P&&(t.__e=null,a=d),t.__u&=-161,f&&f.some(qt),p.__h.length&&
l.push(p),1&p.__g&&(p.__g&=-4)}catch(ae){if(l.length=h,t.__v=null,c||s)if(ae&&ae.then){if(t.__u|=128|c,s){for(~(ve=s.indexOf(
a||void 0))||(ve=s.length);(Ee=s[ve-1])&&Ee.nodeType==8;)ve--;for(;ve<s.length;ve++)if(Ee=s[ve])if(s[ve]=null,be){if(Ee==
st)break}else{if(Ee.nodeType!=8)break;Ee.data.startsWith("$s")&&(st=so(be=Ee))}}if(!be){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;be=a}(d=so(be=t.__c.__z||(t.__c.__z=be)))?(t.__e=be,a=d):t.__e=a,a=a&&a.nextSibling}else s&&s.some(qt);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ae&&ae.then||Xa(t),X.__e(ae,t,n)}}else a=t.__e=lh(n.__e,t,n,r,o,s,l,c,m,e);return(d=
X.diffed)&&d(t),a}function so(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Xa(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Xa))}function $a(e,t,n){for(var r=0;r<n.length;)us(n[r++],n[r++],n[r++]);X.__c&&X.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){X.__e(s,o.__v)}})}function lh(e,t,n,r,o,s,l,a,c,m){
var d,f,h,p,y,k,b,S,w=n.props||ao,M=t.props,T=t.type;if(T=="svg"?o="http://www.w3.org/2000/svg":T=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((y=s[d])&&(T?y.localName==T:
y.nodeType==3)){e=y,s[d]=null;break}}if(!e){if(S=m.ownerDocument||document,!T)return S.createTextNode(M);e=S.createElementNS(
o,T,M.is?M:m),a&&(X.__m&&X.__m(t,s),a=!1),s=null}if(T){if(m=T=="template"&&e.content||e,s=T=="textarea"&&M.defaultValue!=
null?null:s&&as.call(m.childNodes),!a&&s)for(w={},d=0;d<e.attributes.length;d++)w[(y=e.attributes[d]).name]=y.value;for(d in w)
y=w[d],d=="dangerouslySetInnerHTML"?h=y:d=="children"||d in M||d=="value"&&"defaultValue"in M||d=="checked"&&"defaultChe\
cked"in M||oo(e,d,null,y,o);for(d in M)y=M[d],d=="children"?p=y:d=="dangerouslySetInnerHTML"?f=y:d=="value"?k=y:d=="chec\
ked"?b=y:a&&typeof y!="function"||w[d]===y||oo(e,d,y,w[d],o);f?(a||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=
f.__html),t.__k=[]):(h&&(e.textContent=""),(T=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&nh.test(T))&&(o=
"http://www.w3.org/1999/xhtml"),Fa(m,ls(p)?p:[p],t,n,r,o,s,l,s?s[0]:n.__k&&Nt(n,0),a,c),s&&s.some(qt)),a&&T!="textarea"||
(d="value",T=="progress"&&k==null?e.removeAttribute(d):k==null||k===e[d]&&(T!="progress"||k)||oo(e,d,k,w[d],o),d="checke\
d",b!=null&&b!=e[d]&&oo(e,d,b,w[d],o))}else w===M||a&&e.data==M||(e.data=M);return e}function us(e,t,n,r){try{typeof e==
"function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
X.__e(o,n)}}function ms(e,t,n){var r,o,s,l;if(X.unmount&&X.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||us(r,null,
t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){X.__e(a,t)}r.__P=r.__n=null}if(r=e.__k)for(l=
0;l<r.length;l++)r[l]&&ms(r[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=so(r,s=[]))&&(r==
e.__e&&s.some(qt),qt(o),qt(r)),n||qt(e.__e),e.__e=e.__c=e.__=null}function ah(e,t,n){return this.constructor(e,n)}function Ja(e,t){
var n,r,o,s;X.__&&X.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=sr(E,{children:[e]}),
o=[],s=[],cs(t,t.__k,r||ao,ao,t.namespaceURI,r?null:t.firstChild?as.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),
$a(o,t.__k,s),t.__k.props.children=null}X={__e:function(e,t,n,r){for(var o,s,l;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((l=(s=o.constructor)&&s.getDerivedStateFromError)&&
o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),l=1),l&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw lo=0,e}},Aa=0,is=function(e){return e!=null&&e.constructor===lr},Rt.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=jt({},this.state)),typeof e=="function"&&(e=e(jt({},n),this.props)),e&&(jt(
n,e),this.__v&&(t&&this.__k.push(t),Ca(this)))},Rt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Ca(this))},Rt.prototype.render=E,Tt=[],lo=0,Ta=function(e,t){return e.__v.__b-t.__v.__b},io=Symbol(),Ra=/(PointerCapture)$|Capture$/i,
ss=0,os={},th=0;var En,ie,ds,Va,fs=Object.is,uo=0,Ya=[],ps=[],re=X,Ka=re.__b,za=re.__r,Wa=re.diffed,Ha=re.__c,Ua=re.unmount,qa=re.__;function mo(e,t){
re.__h&&re.__h(ie,e,uo||t),uo=0;var n=ie.__H||(ie.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function He(e){
return uo=1,gs(Qa,e)}function gs(e,t,n){var r=mo(En++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Qa(void 0,t),function(s){var l=(r.
__N||r.__)[0],a=r.t(l,s);fs(l,a)||(r.__N=[a,r.__[1]],r.__c.setState({}))}],r.__c=ie,!ie.__f)){ie.__f=!0;var o=ie.shouldComponentUpdate;
ie.shouldComponentUpdate=function(s,l,a){var c=this.__H;if(!c)return!0;var m=!1,d=this.props!=s;if(c.__.some(function(h){
h.__N&&(m=!0,fs(h.__[0],h.__N[0])||(d=!0))}),o){var f=o.call(this,s,l,a);return m?f||d:f}return!m||d}}return r.__}function ce(e,t){
var n=mo(En++,3);!re.__s&&ys(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ie.__H.__h.push(n))}function lt(e,t){var n=mo(En++,4);!re.
__s&&ys(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ie.__h.push(n))}function z(e){return uo=5,Ae(function(){return{current:e}},[])}function Ae(e,t){var n=mo(En++,7);return ys(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ch(){var e;do{for(;e=ps.shift();)try{ar(e)}catch(n){re.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ya.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(ar),t.__h.some(hs),t.__h=[]}catch(n){t.__h=[],re.__e(n,e.__v)}}}while(ps.length)}re.__b=function(e){
ie=null,Ka&&Ka(e)},re.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qa&&qa(e,t)},re.__r=function(e){za&&za(e),
En=0;var t=(ie=e.__c).__H;t&&(ds==ie?ie.__h=[]:(t.__h.some(ar),t.__h.some(hs),En=0),t.__h=[],t.__.some(function(n){n.__N&&
(n.__=n.__N),n.u=n.__N=void 0})),ds=ie},re.diffed=function(e){Wa&&Wa(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ga(Ya.push(
t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ds=ie=null},re.__c=function(e,t){t.some(function(n){try{n.__h.some(ar),
n.__h=n.__h.filter(function(r){return!r.__||hs(r)})}catch(r){n.__h=[function(){throw r}]}}),Ha&&Ha(e,t)},re.unmount=function(e){
Ua&&Ua(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Ga(ps.push(o))}else ar(o)}catch(s){t=s}}),r.__H=void 0,t&&re.__e(t,r.__v))};var ja=typeof requestAnimationFrame==
"function";function uh(e){var t,n=function(){clearTimeout(r),ja&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);
ja&&(t=requestAnimationFrame(n))}function Ga(e){e!=1&&Va==re.requestAnimationFrame||((Va=re.requestAnimationFrame)||uh)(
ch)}function ar(e){var t=ie,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ie=t}function hs(e){var t=ie;e.__c=e.__(),ie=
t}function ys(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!fs(n,e[r])})}function Qa(e,t){return typeof t==
"function"?t(e):t}var mh=Symbol.for("preact-signals");function go(){if(vt>1)vt--;else{var e,t=!1;for((function(){var o=po;for(po=void 0;o!==
void 0;){var s=o.S;if(s.v===o.v)for(var l=s.t;l!==void 0;l=l.x)l.i===o.i&&(l.i=s.i);o=o.o}})();ur!==void 0;){var n=ur;for(ur=
void 0,fo++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ec(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(fo=0,vt--,
t)throw e}}function Lt(e){if(vt>0)return e();bs=++dh,vt++;try{return e()}finally{go()}}var cr,G=void 0;function mr(e){var t=G,
n=cr;G=void 0,cr=void 0;try{return e()}finally{G=t,cr=n}}var ur=void 0,vt=0,fo=0,dh=0,bs=0,po=void 0,ho=0;function Za(e){
if(G!==void 0){var t=e.n;if(t===void 0||t.t!==G)return t={i:0,S:e,p:G.s,n:void 0,t:G,e:void 0,x:void 0,r:t},G.s!==void 0&&
(G.s.n=t),G.s=t,e.n=t,32&G.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=G.
s,t.n=void 0,G.s.n=t,G.s=t),t}}function ue(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,
this.Z=t?.unwatched,this.name=t?.name}ue.prototype.brand=mh;ue.prototype.h=function(){return!0};ue.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:mr(function(){var r;(r=t.W)==null||r.call(t)}))};
ue.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.
e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&mr(function(){var o;(o=t.Z)==null||o.call(t)}))}};ue.prototype.subscribe=
function(e){var t=this;return U(function(){var n=t.value;mr(function(){return e(n)})},{name:"sub"})};ue.prototype.valueOf=
function(){return this.value};ue.prototype.toString=function(){return this.value+""};ue.prototype.toJSON=function(){return this.
value};ue.prototype.peek=function(){var e=this;return mr(function(){return e.value})};Object.defineProperty(ue.prototype,
"value",{get:function(){var e=Za(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(fo>100)
throw new Error("Cycle detected");(function(n){vt!==0&&fo===0&&n.l!==bs&&(n.l=bs,po={S:n,v:n.v,i:n.i,o:po})})(this),this.
v=e,this.i++,ho++,vt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{go()}}}});function O(e,t){return new ue(e,t)}
function ec(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function tc(e){for(var t=e.
s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function nc(e){for(var t=e.
s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==
void 0&&(t.r=void 0),t=r}e.s=n}function Gt(e,t){ue.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ho-1,this.f=4}Gt.prototype=
new ue;Gt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ho))return!0;if(this.
g=ho,this.f|=1,this.i>0&&!ec(this))return this.f&=-2,!0;var e=G;try{tc(this),G=this;var t=this.x();(16&this.f||this.v!==
t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return G=e,nc(this),this.f&=-2,!0};
Gt.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}ue.prototype.S.call(
this,e)};Gt.prototype.U=function(e){if(this.t!==void 0&&(ue.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.
s;t!==void 0;t=t.n)t.S.U(t)}};Gt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.
N()}};Object.defineProperty(Gt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Za(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function _(e,t){return new Gt(e,t)}function rc(e){
var t=e.j;if(e.j=void 0,typeof t=="function"){vt++;var n=G;G=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,vs(e),r}finally{
G=n,go()}}}function vs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,rc(e)}function fh(e){if(G!==this)
throw new Error("Out-of-order effect");nc(this),G=e,this.f&=-2;try{8&this.f&&vs(this)}finally{go()}}function Mn(e,t){this.
x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,cr&&cr.push(this)}Mn.prototype.c=function(){var e=this.
S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Mn.prototype.S=
function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,rc(this),tc(this),vt++;var e=G;return G=this,
fh.bind(this,e)};Mn.prototype.N=function(){2&this.f||(this.f|=2,this.u=ur,ur=this)};Mn.prototype.d=function(){this.f|=8,
1&this.f||vs(this)};Mn.prototype.dispose=function(){this.d()};function U(e,t){var n=new Mn(e,t);try{n.c()}catch(o){throw n.
d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var oc,bo,yo,ph=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ic=[];U(function(){oc=this.N})();function On(e,t){X[e]=t.bind(null,X[e]||function(){})}function dr(e){if(yo){var t=yo;
yo=void 0,t()}yo=e&&e.S()}function sc(e){var t=this,n=e.data,r=ws(n);r.name="ReactiveDom",r.value=n;var o=Ae(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var m=_(function(){var p=r.value.value;return p===0?0:p===!0?"":
p||""}),d=_(function(){return!Array.isArray(m.value)&&!is(m.value)}),f=U(function(){if(this.N=lc,d.value){var p=m.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),h=t.__$u.d;return t.__$u.d=function(){f(),h.call(this)},
[d,m]},[]),s=o[0],l=o[1];return s.value?l.peek():l.value}sc.displayName="ReactiveTextNode";Object.defineProperties(ue.prototype,
{constructor:{configurable:!0,value:Na(E,null).constructor},type:{configurable:!0,value:sc},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});On("__b",function(e,t){if(dr(),bo=
void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var s=r[o];s instanceof ue&&(n||(t.__np=
n={}),n[o]=s,r[o]=s.peek())}}e(t)});On("__r",function(e,t){if(e(t),t.type!==E){dr();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===
void 0&&(r.__$u=n=(function(o,s){var l;return U(function(){l=this},{name:s}),l.c=o,l})((function(o){return function(){var s;
ph&&((s=this.y)==null||s.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),bo=r,dr(n)}});On("__e",function(e,t,n,r){dr(),bo=void 0,e(t,n,r)});On("diffed",function(e,t){dr(),bo=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,s=n.U;if(s)for(var l in s){var a=s[l];a===void 0||r&&l in r||
(a.d(),s[l]=void 0)}if(r){s||(s={},n.U=s);for(var c in r){var m=s[c],d=r[c];m===void 0?(m=hh(n,c,d,o),s[c]=m):m.o(d,o)}}}
e(t)});function hh(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,s=O(n);return{o:function(l,a){s.value=l,r=a},d:U(function(){
this.N=lc;var l=s.value.value;r[t]!==l&&(r[t]=l,o?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(
t))})}}On("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){
var s=r[o];s&&s.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=
8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});On("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Rt.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(r||s||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.
__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)if(!(a in e))return!0;
return!1};function ws(e,t){return Ae(function(){return O(e,t)},[])}var gh=function(e){queueMicrotask(function(){queueMicrotask(e)})};function yh(){Lt(function(){for(var e;e=ic.shift();)oc.call(e)})}function lc(){ic.push(this)===1&&(X.requestAnimationFrame||
gh)(yh)}var N,g,J=[];function ac(e){N=e,g=e.library,J=e.networks}function vo(e,t){return g.items[e][t]}function Pn(e){return e.kind===
"either"?e.stands:e}function me(e,t){return g.items[e.itemKind][e.item[t]]}function Te(e,t){return e.communities.find(n=>n.
number===t)}function at(e,t,n){return e.from[t]===n?e.to[t]:e.from[t]}var Y=O("en");function fr(){return(navigator.languages.length?navigator.languages:[navigator.language||"en"]).map(t=>t.slice(
0,2)).find(t=>t in N.texts)??"en"}function I(e,t=0){return new Intl.NumberFormat(Y.value,{maximumFractionDigits:t}).format(
e)}function u(e,t={}){let r=(N.texts[Y.value]??{})[e]??N.texts.en?.[e]??e;if(typeof r!="string"){let o=new Intl.PluralRules(
Y.value).select(Number(t.n));r=r[o]??r.other??e}return r.replace(/\{(\w+)\}/g,(o,s)=>{let l=Object.hasOwn(t,s)?t[s]:o;return typeof l==
"number"?I(l):l})}function wo(e){return Object.hasOwn(N.texts.en??{},e)}function P(e,t){let n=N.texts[Y.value]?.[`names.${e}`];
return typeof n=="object"&&Object.hasOwn(n,t)?n[t]:t}function Cn(e){if(!e)return u("base.language-unknown");try{let t=new Intl.
DisplayNames(Y.value,{type:"language"}).of(e)??e;return t.charAt(0).toLocaleUpperCase(Y.value)+t.slice(1)}catch{return e}}function pe({values:e,places:t},n){return e[t[n]]}function de(e){let t=Array.isArray(e)?e:[...e];return t.every((r,o)=>!o||
t[o-1]<r)?t:[...new Set(t)].sort((r,o)=>r-o)}function cc(e,t){let n=[],[r,o]=[0,0];for(;r<e.length&&o<t.length;)e[r]===t[o]&&
n.push(e[r]),e[r]<=t[o]?r+=1:o+=1;return n}function Yt(e){let t=new Int32Array(e.length+1);return e.forEach((n,r)=>{t[r+
1]=t[r]+n}),t}function In(e){let t=0;return Int32Array.from(e,n=>t+=n)}function he(e,t){return Array.from({length:e},(n,r)=>t(
r))}var bh=-2;function mc(e,t){let{mentions:n,works:r,people:o,venues:s,publishers:l}=e,a=vh(r.references,t),c=Yt(n.counts),
m=new Int32Array(n.person.length);a.forEach((b,S)=>m.fill(b,c[S],c[S+1]));let d=o.id.map(()=>[]);n.person.forEach((b,S)=>d[b].
push(S));for(let b of d)b.sort((S,w)=>m[S]-m[w]||S-w);let f=b=>(S,w)=>[a[w],S===bh?b[t[a[w]]]:S],[h,p]=[f(r.venue),f(r.publisher)],
[y,k]=n.more;return{rows:d,reference:m,venue:uc(s.id.length,n.venue.map(h),y),publisher:uc(l.id.length,n.publisher.map(p),
k)}}function uc(e,t,n){let r=Array.from({length:e},()=>[]);for(let[o,s]of[...t,...n])s!==null&&s>=0&&r[s].push(o);return r.
map(de)}function vh(e,t){let n=[...new Set(e.flat())];return t.forEach((r,o)=>{r<0&&n.push(o)}),n}function pc(e){let{works:t,people:n,venues:r,publishers:o,documents:s,references:l}=e,a=new Int32Array(l.file.length).fill(
-1),c=t.references.map((y,k)=>t.documents[k]??de(y.map(b=>l.document[b]).filter(b=>s.sameAs[b]===null)));t.references.forEach(
(y,k)=>{for(let b of y)a[b]=k});let m=ko(n.id.length,t.people),d=ko(r.id.length,t.venue.map(dc)),f=ko(o.id.length,t.publisher.
map(dc)),h=(y,k)=>y.forEach((b,S)=>b.forEach(w=>fc(k[S],a[w]))),p=mc(e,a);return h(p.venue,d),h(p.publisher,f),p.rows.forEach(
(y,k)=>y.forEach(b=>fc(m[k],a[p.reference[b]]))),{workOfReference:a,mentions:p,citing:c,works:{person:m.map(de),venue:d.
map(de),publisher:f.map(de),document:ko(s.id.length,c).map(de)},documentsOf:y=>de(y.flatMap(k=>c[k]))}}function dc(e){return e===
null?[]:[e]}function fc(e,t){t>=0&&e.add(t)}function ko(e,t){let n=Array.from({length:e},()=>new Set);return t.forEach((r,o)=>r.
forEach(s=>n[s].add(o))),n}var pr=class{year=null;documentsMade;get documents(){return this.documentsMade??=this.behind.documentsOf(this.works)}},ks=class extends pr{constructor(n,r,o,s){
super();this.from=n;this.behind=o;this.position=s;let{id:l,label:a,latin:c,forms:m,subtitle:d}=gc(r,s);[this.id,this.label,
this.latin,this.subtitle]=[l,a,c,d],this.forms=m,this.works=o.works.person[s]}from;behind;position;kind="person";id;label;latin;forms;subtitle;works;referencesMade;get references(){
let{rows:n,reference:r}=this.behind.mentions;return this.referencesMade??=de(n[this.position].map(o=>r[o]))}get mentions(){
return this.behind.mentions.rows[this.position].map(n=>{let r=this.from.printed[n];return{reference:this.behind.mentions.
reference[n],role:pe(this.from.role,n),place:this.from.place[n],printed:typeof r=="number"?this.forms[r]:r}})}},xs=class extends pr{constructor(n,r,o,s){
super();this.kind=n;this.behind=o;this.position=s;let{id:l,label:a,latin:c,forms:m,subtitle:d}=gc(r,s);[this.id,this.label,
this.latin,this.subtitle]=[l,a,c,d],this.forms=m,this.works=o.works[n][s],this.references=o.mentions[n][s]}kind;behind;position;id;label;latin;forms;subtitle;works;references},
Ss=class extends pr{constructor(n,r,o,s,l){super();this.kind=n;this.from=r;this.all=o;this.behind=s;this.position=l;this.
id=r.id[l],this.label=r.label[l],this.works=r.works[l]}kind;from;all;behind;position;id;label;subtitle="";works;get documents(){
let n=this.from.documents[this.position];return n.length?n:super.documents}get references(){return de(this.works.flatMap(
n=>this.all[n].references))}};function hc({people:e,mentions:t},n){return he(e.id.length,r=>new ks(t,e,n,r))}function Es(e,t,n){
return he(t.id.length,r=>new xs(e,t,n,r))}function Ms(e,t,n,r){return he(t.id.length,o=>new Ss(e,t,n,r,o))}function gc(e,t){
let n=e.forms[t],r=e.label[t],o=typeof r=="number"?n[r]:r,s=e.latin[t]||o;return{id:e.id[t],label:o,latin:s,forms:n,subtitle:s===
o?"":s}}function yc({documents:e,references:t},n){let r=e.id.map(()=>[]);return t.document.forEach((o,s)=>r[o].push(s)),
he(e.id.length,o=>{let[s,l,a]=[e.id[o],e.label[o],e.title[o]];return{kind:"document",position:o,id:s,label:l,title:a,subtitle:a&&
a!==l?a:s,year:e.year[o],references:r[o],works:n.works.document[o],documents:[o],file:e.file[o]??-1,format:e.format[o],encoding:e.
encoding[o],lists:e.lists[o],citations:e.citations[o],work:e.work[o],sameAs:e.sameAs[o]}})}var _s=class{constructor(t,n){
this.stands=t;this.position=n}stands;position;kind="either";get id(){return this.stands.id}get label(){return this.stands.
label}get subtitle(){return this.stands.subtitle}get year(){return this.stands.year}get references(){return this.stands.
references}get works(){return this.stands.works}get documents(){return this.stands.documents}};function bc({eithers:e},t){
return he(e.kind.length,n=>new _s(t[e.kind[n]][e.position[n]],n))}var wh=["pagerank","betweenness","closeness","participation","core"];function vc({networks:e,nodes:t,edges:n},r){let[o,s]=[
0,0];return e.map((l,a)=>{let c=new Os(t,n,l,o,s);return o+=l.nodes,s+=l.edges,new Ps(a,l,c,r)})}var Os=class{constructor(t,n,r,o,s){
this.nodes=t;this.edges=n;this.heading=r;this.firstNode=o;this.firstEdge=s}nodes;edges;heading;firstNode;firstEdge;node(t){
let n=this.firstNode+this.heading.nodes;return this.nodes[t].slice(this.firstNode,n)}edge(t){let n=this.firstEdge+this.heading.
edges;return this.edges[t].slice(this.firstEdge,n)}},Ps=class{constructor(t,n,r,o){this.place=t;this.heading=n;this.part=
r;this.items=o;this.kind=n.kind,this.itemKind=n.itemKind,this.unit=n.unit,this.directed=n.directed,this.explanation=n.explanation,
this.communities=n.communities.map(([s,l,a])=>({number:s,label:l,size:a})),this.size=n.nodes,this.edges=n.edges}place;heading;part;items;kind;itemKind;unit;directed;explanation;communities;size;edges;places;links;nodeUnits;edgeUnits;get item(){
return this.once("item",()=>In(this.part.node("item")))}get degree(){return this.numbers("degree")}get strength(){return this.
numbers("strength")}get community(){return this.once("community",()=>Int32Array.from(this.part.node("community")))}get from(){
return this.once("from",()=>Int32Array.from(this.part.edge("from")))}get to(){return this.once("to",()=>Int32Array.from(
this.part.edge("to")))}get count(){return this.once("count",()=>Float64Array.from(this.part.edge("count")))}get weight(){
return this.once("weight",()=>Float64Array.from(this.part.edge("weight")))}get layouts(){return this.once("layouts",()=>kh(
this.heading,this.part))}get occurrences(){return this.once("occurrences",()=>Float64Array.from(this.part.node("occurren\
ces"),(t,n)=>t??this.unitsOf(n).length))}get year(){return this.once("year",()=>Int32Array.from(this.part.node("year"),(t,n)=>t??
this.itemOf(n).year??0))}get measures(){return this.once("measures",()=>Object.fromEntries(wh.map(t=>[t,Float64Array.from(
this.part.node(t))])))}nodeOf(t){return this.places??=new Map(Array.from(this.item,(n,r)=>[n,r])),this.places.get(t)??-1}edgesOf(t){
return this.links??=xh(this.size,this.from,this.to),this.links(t)}unitOf(t){return Sh(this.itemOf(t),this.unit)}unitsOf(t){
return this.nodeUnits??=this.part.node("units"),this.nodeUnits[t]??_h(this.itemOf(t),this.unitOf(t))}unitsOfEdge(t){this.
edgeUnits??=this.part.edge("units");let n=this.edgeUnits[t];if(n)return n;let r=this.from[t],o=this.directed?wc(this.itemOf(
r)):this.unitsOf(r);return cc(o,this.unitsOf(this.to[t]))}itemOf(t){return this.items[this.itemKind][this.item[t]]}numbers(t){
return this.once(t,()=>Float64Array.from(this.part.node(t)))}once(t,n){let r=n();return Object.defineProperty(this,t,{value:r}),
r}};function kh({layouts:e},t){let[n,r]=[Float64Array.from(t.node("x")),Float64Array.from(t.node("y"))],o=e.map(({name:s,
step:l,...a})=>({name:s,x:Float64Array.from(a.x,c=>c*l),y:Float64Array.from(a.y,c=>c*l)}));return[{name:"map",x:n,y:r},...o]}
function xh(e,t,n){let r=new Int32Array(e+1);for(let l=0;l<t.length;l+=1)r[t[l]+1]+=1,t[l]!==n[l]&&(r[n[l]+1]+=1);for(let l=0;l<
e;l+=1)r[l+1]+=r[l];let o=new Int32Array(r[e]),s=r.slice(0,e);for(let l=0;l<t.length;l+=1)o[s[t[l]]++]=l,t[l]!==n[l]&&(o[s[n[l]]++]=
l);return l=>o.subarray(r[l],r[l+1])}function Sh(e,t){return e.kind==="either"&&e.stands.kind==="document"?"work":t}function _h(e,t){
return t==="work"?e.works:e.documents}function wc(e){return e.kind==="either"?wc(e.stands):e.kind==="document"?[e.position]:
e.kind==="work"?e.own:[]}var Eh=60,kc=16;function xc(e,t,n,r){let{reference:o,print:s}=e.prints,l=new Map(Array.from(In(o),(c,m)=>[c,s.slice(kc*m,
kc*(m+1))])),a={references:t,items:n,prints:l};return{merges:Ch(e.merges,a,r),uncertain:Ih(e.uncertain,a)}}function hr({
counts:e,feature:t,weight:n,detail:r},o){let s=Yt(e);return(l,a="")=>he(e[l],c=>({feature:pe(t,s[l]+c),detail:(o?o(l,c):
r[s[l]+c])??a,weight:n[s[l]+c]??-1/0}))}function Mh({kind:e,items:t,evidence:n},r){let o=new Map,s=new Int32Array(n.counts.
length),l=0;return n.counts.forEach((a,c)=>{let m=pe(e,c)==="work"?t[2*c]:null;s[c]=m===null?l:o.get(m)??0,m===null?l+=a:
o.set(m,s[c]+a)}),(a,c)=>{let m=pe(e,a)==="work"?t[2*a]:null,d=s[a]+c;return m===null?n.detail[d]:r.detail(m,d)}}var xo=class{constructor(t,n,r,o){
this.from=t;this.known=n;this.why=r;this.position=o;this.kind=pe(t.kind,o),this.items=[t.items[2*o],t.items[2*o+1]],this.
score=t.score[o]}from;known;why;position;kind;items;score;get left(){return this.side(0)}get right(){return this.side(1)}get evidence(){
return this.why(this.position,`${this.left.text} | ${this.right.text}`)}side(t){let n=2*this.position+t,r=this.reference(
this.from.references[n],this.items[t]),o=this.text(this.from.texts[n],r,this.items[t]);return{text:o,reference:r,key:this.
key(this.from.keys[n],o,r)}}reference(t,n){return t===null?null:t<0?-1-t:this.known.items[this.kind][n??0].references[t]}text(t,n,r){
return typeof t=="string"?t:t===null?n===null?"":this.known.references[n].text:this.kind==="work"?"":this.known.items[this.
kind][r??0].forms[t]}key(t,n,r){let o=r===null?void 0:this.known.prints.get(r);return t?.startsWith("@")&&o?`${o}${t} ${n}`:
t!==null?t:this.kind==="work"&&o?`${o} ${Ph(n)}`.trimEnd():n}},Oh=/(?:(?!\ufeff)[\s\x1c-\x1f\x85])+/gu;function Ph(e){return[
...e.split(Oh).filter(Boolean).join(" ")].slice(0,Eh).join("")}var Cs=class extends xo{rule;by;constructor(t,n,r,o){super(
t,n,r,o),this.rule=pe(t.rule,o),this.by=pe(t.by,o)}},Is=class extends xo{joined;usefulness;constructor(t,n,r,o){super(t,
n,r,o),this.joined=t.joined[o],this.usefulness=t.usefulness[o]}};function Ch(e,t,n){let r=hr(e.evidence,Mh(e,n));return he(
e.score.length,o=>new Cs(e,t,r,o))}function Ih(e,t){let n=hr(e.evidence);return he(e.score.length,r=>new Is(e,t,n,r))}function Sc(e,t,n){let{references:r,works:o,documents:s}=e,l=n.lines(),a=new Int32Array(r.file.length).fill(-1);o.references.
forEach((d,f)=>{let h=n.firstText(f);d.forEach((p,y)=>{a[p]=h+y})});let c=0,m=new Int32Array(s.id.length);return he(r.file.
length,d=>{let f=r.document[d];m[f]+=1;let h=t.workOfReference[d];return{position:d,id:r.id[d]??`${s.id[f]}#1.${m[f]}`,document:f,
file:r.file[d],line:l[d]||null,page:r.page[d],number:r.number[d],text:h<0?r.texts[c++]:n.at(a[d]),work:h<0?null:h}})}function Ah({
citations:e},t){return he(e.line.length,n=>({position:n,document:e.document[n],file:e.file[n],line:e.line[n],form:pe(e.form,
n),marker:e.marker[n],context:e.context[n],works:de(e.references[n].map(r=>t.workOfReference[r]).filter(r=>r>=0))}))}function Th({
relations:e}){let t=hr(e.evidence);return he(e.score.length,n=>{let r=t(n);return{kind:pe(e.kind,n),from:e.from[n],to:e.
to[n],detail:r.map(({detail:o})=>o).filter(Boolean).join("; "),score:e.score[n],evidence:r}})}function Rh({suggestions:e}){
let t=hr(e.evidence);return he(e.label.length,n=>({document:e.document[n],label:e.label[n],work:e.work[n],probability:e.
probability[n],accepted:e.accepted[n],evidence:t(n),places:e.places[n].map(([r,o])=>({file:r,line:o})),contexts:e.contexts[n]}))}
function Nh({problems:e},t){let n=r=>typeof r=="number"?t[r].text:r;return he(e.code.length,r=>({level:e.level[r],code:e.
code[r],message:e.message[r],advice:e.advice[r],file:e.file[r],line:e.line[r],raw:n(e.raw[r])}))}function _c(e,t,n){return{
citations:Ah(e,t),relations:Th(e),suggestions:Rh(e),problems:Nh(e,n)}}var Lh=/[\ue000-\uf8ff]/g,As=[e=>e,e=>JSON.stringify(e).slice(1,-1),e=>e.replace(/[%#&_$]/g,"\\$&"),e=>e.replaceAll("-",
"–"),e=>e.replaceAll("-","--"),e=>e.split(/[ .]+/).filter(Boolean).map(t=>`${[...t][0]}.`).join(" "),e=>e.split("-",1)[0],
e=>e.slice(e.indexOf("-")+1)];function Ec(e,t,n){let r=0;return e.replace(Lh,o=>{if(o==="")return n[r++];let s=o.charCodeAt(
0)-57344;return As[s%As.length](t[Math.floor(s/As.length)])})}function Ts(e){return e.split("").length-1}var Bh=-1,Rs=-2,So=class{constructor(t){this.block=t;this.starts=Yt(t.works.counts);let n=1+t.formats.length;this.entries=
Yt(t.works.details.map(r=>n+r)),this.holes=t.works.templates.map(Ts)}block;starts;entries;holes;id(t){return this.block.
works.strings[this.starts[t]]}field(t,n){return this.block.works.strings[this.starts[t]+1+n]}firstText(t){return this.starts[t]+
1+pe(this.block.works.fields,t).length}at(t){return this.block.works.strings[t]}detail(t,n){return this.entry(t,1+this.block.
formats.length+n)}entry(t,n){let{strings:r,entries:o,templates:s,references:l}=this.block.works,a=this.firstText(t)+l[t].
length;for(let c=0;;c+=1){let m=o[this.entries[t]+c],d=m===Bh||m===Rs?r[a++]:"",f=m<0?d:s[m],h=0;if(m!==Rs&&(h=m<0?Ts(d):
this.holes[m]),c===n)return m===Rs?d:Ec(f,this.known(t),r.slice(a,a+h));a+=h}}known(t){let{works:n,references:r,files:o}=this.
block,s=n.references[t],l=this.firstText(t)+s.length,a=n.strings.slice(this.starts[t],l);for(let c of s)a.push(String(this.
lines()[c]||""),o[r.file[c]]);return a}linesMade;lines(){return this.linesMade??=In(this.block.references.line)}};async function Mc(){let e=document.getElementById("data"),t=Fh(e.textContent??"");e.textContent="";let n=new Blob([t]).stream().
pipeThrough(new DecompressionStream("deflate"));return await new Response(n).json()}function Fh(e){let t=atob(e),n=new Uint8Array(
t.length);for(let r=0;r<t.length;r+=1)n[r]=t.charCodeAt(r);return n}var Dh=["author","editor","translator"],Ns=class{constructor(t,n,r,o){this.from=t;this.strings=n;this.position=r;this.works=
[r],this.year=t.year[r],this.type=pe(t.type,r),this.language=pe(t.language,r),this.references=t.references[r],this.documents=
o.citing[r]}from;strings;position;kind="work";works;year;type;language;references;documents;get id(){return this.strings.
id(this.position)}get subtitle(){return this.fields.title||this.fields.container||""}get people(){return this.from.people[this.
position]}get venue(){return this.from.venue[this.position]}get publisher(){return this.from.publisher[this.position]}get own(){
return this.from.own[this.position]}labelMade;get label(){return this.labelMade??=this.strings.entry(this.position,0)}fieldsMade;get fields(){
let t=pe(this.from.fields,this.position),n=r=>this.strings.field(this.position,r);return this.fieldsMade??=Xh(t,n)}get links(){
let t=this.from.links[this.position];if(typeof t!="number")return t;let{doi:n,url:r}=this.fields,o=[];return t&1&&o.push(
[n,`https://doi.org/${n}`]),t&2&&o.push([r,r]),o}get manifestations(){return this.from.manifestations[this.position].map(
([t,n,r,o,s])=>({relation:t,label:n,language:r,year:o,references:s}))}};function Xh(e,t){let n={},r={};e.forEach((s,l)=>{
let[a,c]=s.split(" ");if(!c){n[s]=t(l);return}let m=r[a.toLowerCase()]??=[];a===a.toUpperCase()&&m.push(new Map),m.at(-1)?.
set(c,t(l))});let o=Dh.filter(s=>r[s]).map(s=>[s,r[s].map($h).join("; ")]);return Object.freeze({...Object.fromEntries(o),
...n})}function $h(e){let t=e.get("literal");if(t)return t;let n=e.get("particle");return[`${n?`${n} `:""}${e.get("famil\
y")??""}`,e.get("given"),e.get("suffix")].filter(Boolean).join(", ")}function Oc(e,t,n){return he(e.counts.length,r=>new Ns(
e,t,r,n))}async function Pc(){ac(Jh(await Mc()))}function Jh(e){let t=new So(e),n=Kh(e,t),{title:r,version:o,manifest:s,texts:l,search:a}=e;
return{title:r,version:o,manifest:s,texts:l,search:a,library:n,live:Vh(),networks:vc(e,n.items),formats:e.formats.map((c,m)=>({
...c,textOf:d=>t.entry(d,1+m)}))}}function Vh(){let e=document.getElementById("data-live")?.textContent;return e?JSON.parse(
e):null}function Kh(e,t){let n=pc(e),r=Oc(e.works,t,n),o={work:r,person:hc(e,n),venue:Es("venue",e.venues,n),publisher:Es(
"publisher",e.publishers,n),document:yc(e,n),term:Ms("term",e.terms,r,n),keyword:Ms("keyword",e.keywords,r,n)},s=Sc(e,n,
t);return{files:e.files,items:{...o,either:bc(e,o)},references:s,...xc(e,s,o,t),..._c(e,n,s)}}var _o=["left","right","verdict","kind","by","date","why"],Ic=_o.slice(0,4),zh=/[\r\x0b\x0c\x1c-\x1f\x85]/g,Wh=/[\p{Cc}\p{Cf}\p{Cs}]/gu,
Hh=/^'*[=+\-@＝＋－＠#]/u,Uh=/^'+[=+\-@＝＋－＠#]/u,qh=/^\s*"?\s*#/,jh=20,Qt=class extends Error{constructor(n,r){
super(`${n}: ${r}`);this.code=n;this.detail=r}code;detail};function Ac(e){return e.replace(zh," ").replace(Wh,r=>r===`
`||r==="	"?r:"").replace(/\s+/gu," ").trim()}function Gh(e){let t=Ac(e);return Hh.test(t)&&(t=`'${t}`),t.startsWith('"')?
`"${t.replaceAll('"','""')}"`:t}function Cc(e){return e.map(Gh).join("	")}function Tc(e){return Bs("",e)}function Bs(e,t){
let n=Yh(e),r=n??[..._o],o=Ic.find(c=>!r.includes(c));if(o)throw new Qt("column",o);let s=e.includes(`\r
`)?`\r
`:`
`,l=e&&!/[\r\n]$/.test(e)?s:"";Ls(e.split(/\r\n|\n|\r/).at(-1)?.split("	").at(-1)??"")&&(l+=s);let a=n?[]:[Cc(r)];for(let c of t)
a.push(Cc(r.map(m=>m in c?c[m]:"")));return e+l+a.map(c=>c+s).join("")}function Yh(e){let[t]=Rc(e);return t?t.map(n=>n.toLowerCase()):
null}function Fs(e){let t=Rc(e),n=t.shift()?.map(r=>r.toLowerCase())??[];return Ic.some(r=>!n.includes(r))?[]:t.map(r=>{
let o=a=>r[n.indexOf(a)]??"",[s,l]=[o("verdict").toLowerCase(),o("kind").toLowerCase()];return{left:o("left"),right:o("r\
ight"),verdict:s,kind:l,by:o("by"),date:o("date"),why:o("why")}}).filter(r=>r.left&&r.right)}function Ls(e){return e.startsWith(
'"')&&(e.split('"').length-1)%2===1}function Qh(e){let t=/^"((?:[^"]|"")*)"$/u.exec(e),n=Ac(t?t[1].replaceAll('""','"'):
e);return Uh.test(n)?n.slice(1):n}function Rc(e){let t=e.replace(/^\ufeff/,"").split(/\r\n|\n|\r/),n=[];for(let r=0;r<t.
length;r+=1){let o=t[r].split("	"),s=qh.test(t[r]);if(Ls(o.at(-1)??""))for(let a=1;a<jh&&t[r+a]?.trim();a+=1){let c=t.slice(
r,r+a+1).join(`
`).split("	");if(!c.some(Ls)){o=c,r+=a;break}}let l=o.map(Qh);!s&&l.some(Boolean)&&n.push(l)}return n}function Nc(e){let t=e[0]===
255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8";try{return new TextDecoder(t,{fatal:!0,ignoreBOM:!0}).
decode(e)}catch{throw new Qt("encoding","")}}var F=O([]),Zt=O(null),$e=O(""),wt=_(()=>F.value.filter(({written:e,taken:t})=>!e&&!t)),Xs=_(()=>[...Zt.value??[],...F.value.
filter(({written:e})=>!e).map(({row:e})=>e)]);function Mo(e){return[{key:e.left.key,text:e.left.text,item:e.items[0]},{key:e.
right.key,text:e.right.text,item:e.items[1]}]}function $s(){let e=new Date,t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}`}function Zh(e,t,n,r){let[o,s]=t.map(({key:l})=>l);return{left:o,right:s,verdict:n,
kind:e,by:$e.value.trim(),date:$s(),why:r}}function Eo(e,t){let r={number:(F.value.at(-1)?.number??0)+1,row:e,ends:t,written:!1,
taken:!1,undone:!1};return F.value=[...F.value,r],r}function gr(e,t,n,r=""){return Eo(Zh(e,t,n,r),t)}function Lc(e,t){if(e.
kind!==t.kind)return!1;let[n,r]=[t.left,t.right];return e.left===n&&e.right===r||e.left===r&&e.right===n}function eg(e){
let t=(Zt.value??[]).filter(o=>Lc(o,e.row)),n=F.value.filter(o=>Lc(o.row,e.row)),r=t.at(-n.filter(({written:o})=>o).length-
1);return r&&r.verdict!=="withdrawn"?r:null}function en(e){if(!e.written&&!e.taken){F.value=F.value.filter(({number:r})=>r!==
e.number);return}let t=eg(e);Ds(e.number,{undone:!0});let n={...e.row,verdict:"withdrawn",by:$e.value.trim(),date:$s()};
Ds(Eo(n,e.ends).number,{undone:!0}),t&&Ds(Eo(t,e.ends).number,{undone:!0})}function Bc(e){let t=[e.left,e.right].map(r=>({
key:r,text:r,item:null})),n={...e,verdict:"withdrawn",by:$e.value.trim(),date:$s(),why:""};Eo(n,[t[0],t[1]])}function Ds(e,t){
F.value=F.value.map(n=>n.number===e?{...n,...t}:n)}function Oo(e,t){let n=new Set(e);F.value=F.value.map(r=>n.has(r.number)?
{...r,[t]:!0}:r)}function An(){return N.live!==null}async function Fc(e){try{return await tg(navigator.clipboard.writeText(e)),!0}catch{return ng(e)}}function tg(e){return Promise.
race([e,new Promise((t,n)=>setTimeout(n,1500))])}function ng(e){let t=document.activeElement,n=document.createElement("t\
extarea");n.className="visually-hidden",n.readOnly=!0,n.value=e,document.body.append(n),n.select();try{return document.execCommand(
"copy")}catch{return!1}finally{n.remove(),t instanceof HTMLElement&&t.focus({preventScroll:!0})}}var ct=O(null);function Q(e,t,n){ct.value={text:e,action:t,quoted:n}}function Po(e,t){Q(e,{text:u("base.undo"),run:t})}async function Tn(e,t,n){
await Fc(e)?Q(t,void 0,n):ct.value={text:u("base.copy-by-hand"),byHand:e}}var rg=60,og=6e4;function ig(e){let t=e.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu)??[];return Array.from(t.join("-")).
slice(0,rg).join("").replace(/-+$/,"")}function tn(e,t){return`${[N.title||"citegraph",...e].map(ig).filter(Boolean).join(
"-")||"citegraph"}.${t}`}function Rn(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.
click(),setTimeout(()=>URL.revokeObjectURL(n.href),og)}var nn=class extends Error{constructor(n,r){super(r);this.status=n}status};async function Dc(e,t){let n=N.live;if(!n)throw new nn(
0,"");let r;try{r=await fetch(n.address+e,{...t,redirect:"error"})}catch{throw new nn(0,"")}let o=await r.json().catch(()=>({}));
if(!r.ok)throw new nn(r.status,o.error??r.statusText);return o}function Xc(e,t){let n={"Content-Type":"application/json",
"X-Citegraph-Token":N.live?.token??""};return Dc(e,{method:"POST",headers:n,body:JSON.stringify(t)})}function Js(){return Dc(
"state",{})}function $c(e){return Xc("decisions",{rows:e})}function Jc(){return Xc("build",{})}var Re=O(null),Nn=O(""),Vs=O(!1),zs=O(""),sg="decisions.tsv",lg="text/tab-separated-values;charset=utf-8";function Vc(e){
Rn(new Blob([e],{type:lg}),sg)}function Ws(e){return e.map(({number:t})=>t)}function Io(){Vc(Tc(F.value.map(({row:e})=>e))),
Oo(Ws(F.value),"taken")}async function Kc(e){try{let t=Nc(new Uint8Array(await e.arrayBuffer())),n=Fs(t),r=F.value.filter(
({row:s,written:l})=>!(l&&n.some(a=>ag(a,s)))),o=Bs(t,r.map(({row:s})=>s));Vc(o),Oo(Ws(F.value),"written"),Zt.value=Fs(o),
Q(u("review.appended",{n:r.length}))}catch(t){let n=t instanceof Qt?t.code:"unreadable",r=t instanceof Qt?t.detail:"";Q(
u(`review.file-${n}`,{name:e.name,detail:r}))}}function ag(e,t){return["left","right","verdict","kind"].every(n=>e[n]===
t[n])}async function yr(){if(Vs.value||!wt.value.length)return;Vs.value=!0;let e=wt.value;try{Co(await $c(e.map(({row:t})=>t)),
e),e.filter(({number:t})=>!cg(t)).forEach(ug)}catch(t){Nn.value=Hs(t);return}finally{Vs.value=!1}await yr()}function cg(e){
return F.value.some(t=>t.number===e)}function ug(e){let t={...e,written:!0};F.value=[...F.value,t].sort((n,r)=>n.number-
r.number),en(t)}var Ks=0;function Co(e,t=[]){Ks+=1,Nn.value="",Oo(Ws(t),"written"),!Re.value&&!$e.value&&($e.value=e.by),
zs.value||=e.page,Re.value=e,Zt.value=e.rows}function Hs(e){return e instanceof nn&&e.status?e.message:u("review.server-\
gone")}async function Us(){let e=Ks;try{let t=await Js();Ks===e&&Co(t)}catch(t){Nn.value=Hs(t)}}var mg=500;async function zc(){
try{for(Co(await Jc());Re.value?.build.status==="building";)await new Promise(e=>{setTimeout(e,mg)}),Co(await Js())}catch(e){
Nn.value=Hs(e);return}Re.value?.build.status==="done"&&location.reload()}var Wc=`citegraph decisions ${location.pathname}`,dg=5e3;function Ao(e){return typeof e=="object"&&e!==null}function fg(e){
return!Ao(e)||typeof e.key!="string"||typeof e.text!="string"?null:{key:e.key,text:e.text,item:null}}function pg(e){return _o.
every(t=>typeof e[t]=="string")}function hg(e){if(!Ao(e)||!Ao(e.row)||!Array.isArray(e.ends))return null;let{row:t}=e,[n,
r]=e.ends.map(fg);return!n||!r||!pg(t)?null:{number:Number(e.number),row:t,ends:[n,r],written:e.written===!0,taken:e.taken===
!0,undone:e.undone===!0}}function gg(){try{let e=JSON.parse(sessionStorage.getItem(Wc)??"{}");if(!Ao(e)||(typeof e.signer==
"string"&&($e.value=e.signer),!Array.isArray(e.decisions)))return;F.value=e.decisions.map(hg).filter(t=>t!==null)}catch{}}
function yg(){let e=JSON.stringify({decisions:F.value,signer:$e.value});try{sessionStorage.setItem(Wc,e)}catch{}}function Hc(){
gg(),U(yg),addEventListener("beforeunload",e=>{wt.value.length&&e.preventDefault()}),An()&&(U(()=>{wt.value.length&&setTimeout(
()=>{yr()})}),Us(),setInterval(()=>{document.visibilityState==="visible"&&!wt.value.length&&Re.value?.build.status!=="bu\
ilding"&&Us()},dg))}var bg=Symbol.for("pv"),vg=0;function i(e,t,n,r,o,s){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var m={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:bg,__v:--vg,__i:-1,__u:0};return(o||
s)&&(m.__source=o,m.__self=s),X.vnode&&X.vnode(m),m}var wg={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Uc(e,{choices:t,chosen:n,choose:r}){let o=t.findIndex(
({value:m})=>m===n),s={Home:0,End:t.length-1},l=wg[e.key],a=s[e.key]??(l?(o+l+t.length)%t.length:-1);if(a<0)return;e.preventDefault(),
r(t[a].value),e.currentTarget.children[a].focus()}function To(e){return i("div",{class:"tabs",role:"tablist","aria-label":e.
label,onKeyDown:t=>Uc(t,e),children:e.choices.map(({value:t,text:n,badge:r})=>i("button",{type:"button",role:"tab",id:`t\
ab-${t}`,"aria-selected":t===e.chosen?"true":"false","aria-controls":`panel-${t}`,tabIndex:t===e.chosen?0:-1,onClick:()=>e.
choose(t),children:[n,r?i("span",{class:"badge",children:r}):null]},t))})}function Ro({value:e,class:t="",children:n}){return i(
"div",{class:`tab-panel ${t}`,role:"tabpanel",id:`panel-${e}`,"aria-labelledby":`tab-${e}`,children:n})}function Ue(e){return i(
"div",{class:`segments ${e.class??""}`,role:"radiogroup","aria-label":e.label,onKeyDown:t=>Uc(t,e),children:e.choices.map(
({value:t,text:n,short:r,lang:o,hint:s})=>i("button",{type:"button",role:"radio",class:"segment",lang:o,title:s,"data-va\
lue":t,"aria-checked":t===e.chosen?"true":"false",tabIndex:t===e.chosen?0:-1,onClick:()=>e.choose(t),children:r?i(kg,{short:r,
text:n}):n},t))})}function kg({short:e,text:t}){return i(E,{children:[i("span",{class:"segment-long",children:t}),i("spa\
n",{class:"segment-short",children:e})]})}var qc=null;function jc(e){return e.replace(/\s+/gu," ").trim()}function fe(e){qc??=new Map(Object.entries(N.search.chars));
let t=e.normalize("NFKC").toLowerCase(),n="";for(let r of t)n+=qc.get(r)??r;n=n.normalize("NFD").replace(new RegExp("\\p{\
M}","gu"),"");for(let[r,o]of N.search.replace)n=n.replaceAll(r,o);return jc(n.replace(/[^\p{L}\p{N}]+/gu," "))||jc(t)}function br({label:e,latin:t,forms:n}){return[e,t,...n]}function Gc(e){let{person:t,venue:n,publisher:r}=g.items,o=[e.label,
e.id,String(e.year??""),...Object.values(e.fields)];for(let s of e.references)o.push(g.references[s].text);for(let s of e.
people)o.push(...br(t[s]));return e.venue!==null&&o.push(...br(n[e.venue])),e.publisher!==null&&o.push(...br(r[e.publisher])),
o}function xg({id:e,label:t,title:n,work:r}){let o=r===null?[]:Gc(g.items.work[r]);return[t,e,n,...o]}function No(e){switch(e.
kind){case"work":return Gc(e);case"person":return[...br(e),...e.mentions.map(({printed:t})=>t)];case"venue":case"publish\
er":return br(e);case"document":return xg(e);case"either":return No(e.stands);default:return[e.label]}}var Sg=8,_g=50,Yc=new Map;function Eg(e){let t=Yc.get(e);return t===void 0&&(t=/[\p{L}\p{N}]/u.test(e)?fe(e):"",Yc.set(e,
t)),t}function Mg(e){let t=new Set;for(let n of No(e))for(let r of n.split(" ")){let o=Eg(r);if(o.includes(" "))for(let s of o.
split(" "))t.add(s);else o&&t.add(o)}if(!t.size)for(let n of No(e))t.add(fe(n));return` ${[...t].join(" ")}
`}var qs=class{constructor(t){this.items=t;this.starts=new Uint32Array(t.length+1)}items;text="";starts;parts=[];extend(t){
let n=Math.min(this.items.length,this.parts.length+t);for(let r=this.parts.length;r<n;r+=1){let o=Mg(this.items[r]);this.
parts.push(o),this.starts[r+1]=this.starts[r]+o.length}return n<this.items.length?!0:(this.text||=this.parts.join(""),!1)}},
Qc=new Map;function eu(e){let t=Qc.get(e);return t||(t=new qs(g.items[e]),Qc.set(e,t)),t}var js=null;function vr(e){if(js)
return;let n=[...new Set([e,...J.map(({itemKind:o})=>o)])].map(eu);js=n;let r=()=>{let o=performance.now()+Sg;for(;n.length&&
performance.now()<o;)n[0].extend(_g)||n.shift();n.length&&setTimeout(r)};setTimeout(r)}function tu(){return js?.length===
0}function wr(e){return e.trim()?fe(e).split(" ").filter(Boolean):[]}function Og(e,{text:t,starts:n},r){let o=0,s=t.indexOf(
` ${r}`);for(;o<e.length;){for(;o<e.length&&(s<0||n[o+1]<=s);)e[o++]=0;o+=1,o<e.length&&(s=t.indexOf(` ${r}`,n[o]))}}var Zc=new Map;
function Gs(e,t){let n=wr(t);if(!n.length)return null;let r=Zc.get(e);if(r?.query===t)return r.flags;let o=eu(e);o.extend(
g.items[e].length);let s=new Uint8Array(g.items[e].length).fill(1);for(let l of n)Og(s,o,l);return Zc.set(e,{query:t,flags:s}),
s}function Bt(e){let t=0;for(let n of e)t+=n;return t}var kr=Object.freeze({years:null,withoutYear:!0,typesOff:new Set,languagesOff:new Set,documentsOff:new Set,venuesOff:new Set,
communitiesOff:new Set,strongest:1,singletons:!0}),qe=O(0),kt=O("map"),oe=O(""),D=O(kr),we=O({kind:"work",positions:new Set}),
L=O(null),Je=O([]),q=O(-1),je=O({column:"cited",descending:!0}),xt=O("occurrences"),St=O(!0),ut=O("system"),mt=O("detail\
s"),Le=O("list"),ne=O("map"),Pg=Object.freeze({place:-1,kind:"",itemKind:"work",unit:"document",directed:!1,explanation:"",
communities:[],layouts:[{name:"map",x:new Float64Array,y:new Float64Array}],size:0,item:new Int32Array,occurrences:new Float64Array,
degree:new Float64Array,strength:new Float64Array,community:new Int32Array,year:new Int32Array,measures:{},edges:0,from:new Int32Array,
to:new Int32Array,count:new Float64Array,weight:new Float64Array,nodeOf:()=>-1,edgesOf:()=>new Int32Array,unitOf:()=>"do\
cument",unitsOf:()=>[],unitsOfEdge:()=>[]}),v=_(()=>J[qe.value]??Pg),Be=_(()=>v.value.layouts.find(({name:e})=>e===kt.value)??
v.value.layouts[0]),ge=_(()=>g.items[v.value.itemKind]);function Z(e){L.value&&e&&(Je.value=[...Je.value,L.value]),e||(Je.
value=[]),L.value=e,e&&(mt.value="details",ne.value="read")}function Ln(e){let{kind:t,position:n}=Pn(e),r=L.value;r?.what===
"item"&&r.kind===t&&r.position===n?ne.value="read":Z({what:"item",kind:t,position:n})}function nu(){L.value=Je.value.at(
-1)??null,Je.value=Je.value.slice(0,-1)}var Fe=_(()=>{let e=L.value;return e?.what!=="item"||e.kind!==v.value.itemKind?-1:
v.value.nodeOf(e.position)});function j(e){D.value={...D.value,...e}}function Pe(e){e!==qe.value&&(q.value=-1,D.value={...D.
value,communitiesOff:new Set},qe.value=e)}var ru=-1;function Cg(e){let{label:t}=g.items.document[e];return t||g.files[e]}function Ig(e){return e===ru?u("browse.no\
-venue"):g.items.venue[e].label}function Lo({name:e,key:t,valuesOf:n,textOf:r}){let o=_(()=>{let l=new Map;for(let a of g.
items.work)for(let c of n(a))l.set(c,(l.get(c)??0)+1);return l}),s=_(()=>[...o.value].map(([l,a])=>({value:l,count:a,text:r(
l)})).sort((l,a)=>a.count-l.count||l.text.localeCompare(a.text)));return{name:e,rows:s,off:_(()=>D.value[t]),setOff:l=>j(
{[t]:new Set(l)}),worksOf:l=>g.items.work.filter(a=>n(a).includes(l)).map(a=>a.position)}}var Bo=[Lo({name:"type",key:"t\
ypesOff",valuesOf:e=>[e.type],textOf:e=>P("type",String(e))||u("browse.no-type")}),Lo({name:"language",key:"languagesOff",
valuesOf:e=>[e.language],textOf:e=>Cn(String(e))}),Lo({name:"document",key:"documentsOff",valuesOf:e=>e.documents,textOf:e=>Cg(
Number(e))}),Lo({name:"venue",key:"venuesOff",valuesOf:e=>[e.venue??ru],textOf:e=>Ig(Number(e))})];function ou(e,{value:t,
text:n}){return{title:`${u(`browse.filter-${e.name}`)}: ${n}`,kind:"items",itemKind:"work",positions:e.worksOf(t)}}var iu=2;function Ag({name:e,rows:t,off:n}){let r=t.value.filter(({value:m})=>n.value.has(m)),o=t.value.filter(({value:m})=>!n.
value.has(m)),s=o.length>0&&o.length<r.length,l=(s?o:r).map(({text:m})=>m),a=l.length-iu,c=l.slice(0,iu).join(", ")+(a>0?
` +${I(a)}`:"");return u(s?"browse.chip-only":"browse.chip-without",{filter:u(`browse.filter-${e}`),values:c})}function Tg(e){
return I(100*e,2)}function Rg(e){return u("browse.chip-strongest",{share:Tg(e)})}var Ft=_(()=>{let{years:e,withoutYear:t,
communitiesOff:n,strongest:r,singletons:o}=D.value,s=[],l=(a,c,m,d)=>{c&&s.push({name:a,text:m(),remove:d})};l("years",e!==
null,()=>(e??[]).join("–"),()=>j({years:null})),l("without-year",!t,()=>u("browse.chip-with-year"),()=>j({withoutYear:!0})),
l("strongest",r<1,()=>Rg(r),()=>j({strongest:1})),l("singletons",!o,()=>u("browse.chip-linked"),()=>j({singletons:!0}));
for(let a of Bo)l(a.name,a.off.value.size>0,()=>Ag(a),()=>a.setOff([]));return l("clusters",n.size>0,()=>u("browse.chip-\
clusters",{n:n.size}),()=>j({communitiesOff:new Set})),s});function Fo(){D.value=kr}function C({text:e,class:t}){return i("bdi",{class:t,children:e})}function Do({text:e,address:t}){return Ng(t)?i("a",{href:t,
target:"_blank",rel:"noopener noreferrer",dir:"auto",children:e}):i(C,{text:e})}function Ng(e){try{return["http:","https\
:"].includes(new URL(e).protocol)}catch{return!1}}function x({class:e="button",children:t,...n}){return i("button",{type:"\
button",class:e,...n,children:t})}function A({n:e,text:t,label:n,rows:r,attributes:o}){let s=t??I(e);return e?i("button",{type:"button",class:"count",title:u(
"base.show-rows"),"aria-label":n?`${n}: ${s}`:void 0,onClick:()=>Z({what:"rows",rows:r()}),...o,children:s}):i("span",{class:"\
number",...o,children:s})}var su=["circle","diamond","square","triangle"];function Dt(e){return su[Math.floor(Math.max(e,0)/7)%su.length]}function dt({
community:e}){let t=e<0?"none":`${Dt(e)} cluster-${e%7}`;return i("span",{class:`swatch ${t}`,"aria-hidden":"true"})}function ke({label:e,number:t}){return e||u("parts.cluster-number",{n:t+1})}function Xo({cluster:e,open:t}){return i("bu\
tton",{type:"button",class:"row-name",onClick:t,children:i("span",{class:"row-label",children:[i(dt,{community:e.number}),
i(C,{text:ke(e)})]})})}var Ys=O(null);function Ve(e){Ys.value={...e}}var Bn=-1e5,Lg=-1;function lu(e){let t=new Map,n=Uint32Array.from(e,r=>{let o=t.get(r)??t.size;return t.set(r,o),o});return{
values:[...t.keys()],code:n}}function Qs(e){let t=new Uint32Array(e.length+1);e.forEach((r,o)=>{t[o+1]=t[o]+r.length});let n=new Int32Array(
t[e.length]);return e.forEach((r,o)=>n.set(r,t[o])),{start:t,numbers:n}}var au=null;function Fn(){let e=g.items.work;return au??=
{year:Int32Array.from(e,t=>t.year??Bn),type:lu(e.map(t=>t.type)),language:lu(e.map(t=>t.language)),venue:Int32Array.from(
e,t=>t.venue??Lg),documents:Qs(e.map(t=>t.documents))},au}var cu=new Map;function Dn(e){let t=cu.get(e);return t||(t=Qs(
g.items[e].map(n=>n.works)),cu.set(e,t)),t}var uu=new WeakMap;function mu(e){let t=uu.get(e);return t||(t=Qs(Array.from(
e.weight,(n,r)=>e.unitsOfEdge(r))),uu.set(e,t)),t}function Xn({start:e,numbers:t},n,r){for(let o=e[n];o<e[n+1];o+=1)if(r[t[o]])
return!0;return!1}function fu(e,{years:t,withoutYear:n}){return e===Bn?n:!t||t[0]<=e&&e<=t[1]}var pu=_(()=>{let e=D.value,{year:t,type:n,language:r,
venue:o}=Fn(),s=n.values.map(a=>e.typesOff.has(a)),l=r.values.map(a=>e.languagesOff.has(a));return Uint8Array.from(t,(a,c)=>Number(
!s[n.code[c]]&&!l[r.code[c]]&&fu(a,e)&&!(e.venuesOff.size&&e.venuesOff.has(o[c]))))}),Zs=_(()=>{let e=D.value.documentsOff;
return Uint8Array.from(g.items.document,(t,n)=>+!e.has(n))}),rn=_(()=>{let e=Uint8Array.from(pu.value);if(!D.value.documentsOff.
size)return e;let{documents:t}=Fn();for(let n=0;n<e.length;n+=1)t.start[n+1]>t.start[n]&&!Xn(t,n,Zs.value)&&(e[n]=0);return e});
function du({position:e,work:t,year:n}){return Zs.value[e]?t!==null?pu.value[t]===1:n===null||fu(n,D.value):!1}function Bg(e){
if(e==="work")return Uint8Array.from(rn.value);if(e==="document")return Uint8Array.from(g.items.document,n=>Number(du(n)));
if(e==="either")return Uint8Array.from(g.items.either,({stands:n})=>Number(n.kind==="work"?rn.value[n.position]:du(n)));
let t=Dn(e);return Uint8Array.from(g.items[e],(n,r)=>Number(t.start[r]===t.start[r+1]||Xn(t,r,rn.value)))}function Fg(e,t,n){
let r=new Int32Array(e.length).fill(-1);t.item.forEach((o,s)=>{r[o]=t.community[s]});for(let o=0;o<e.length;o+=1)n.has(r[o])&&
(e[o]=0)}function Dg(e,t){let n=e.unit==="work";if(n?Bt(rn.value)===rn.value.length:!t.documentsOff.size)return null;let r=n?
rn.value:Zs.value,o=mu(e);return s=>o.start[s]===o.start[s+1]||Xn(o,s,r)}function xr(e,t){return Math.min(e,Math.ceil(e*
t))}var Xg=_(()=>{let[e,t]=[v.value,D.value],n=Bg(e.itemKind);t.communitiesOff.size&&Fg(n,e,t.communitiesOff);let r=Uint8Array.
from(e.item,f=>n[f]),o=new Uint8Array(e.edges),s=new Uint8Array(n.length),l=Dg(e,t),a=xr(e.edges,t.strongest),{from:c,to:m}=e,
d=0;for(let f=0;f<a;f+=1)!r[c[f]]||!r[m[f]]||l&&!l(f)||(o[f]=1,s[e.item[c[f]]]=s[e.item[m[f]]]=1,d+=1);if(!t.singletons)
for(let f=0;f<n.length;f+=1)n[f]&=s[f];return{item:n,edge:o,edges:d}}),H=_(()=>{let{item:e,edge:t,edges:n}=Xg.value,r=Gs(
v.value.itemKind,oe.value),o=r?e.map((s,l)=>s&r[l]):e;return{item:e,edge:t,found:r,listed:o,items:Bt(e),edges:n,count:Bt(
o)}}),hu=_(()=>{let e=new Set([v.value.itemKind]),t=[];for(let{itemKind:n,place:r}of J){if(e.has(n))continue;e.add(n);let o=Gs(
n,oe.value),s=o?Bt(o):0;o&&s&&t.push({place:r,count:s,only:s===1?o.indexOf(1):-1})}return t}),el=_(()=>{let{start:e,numbers:t}=Dn(
v.value.itemKind),n=new Uint8Array(g.items.work.length);return H.value.listed.forEach((r,o)=>{if(r)for(let s=e[o];s<e[o+
1];s+=1)n[t[s]]=rn.value[t[s]]}),Xt(n)});function Xt(e){let t=[];return e.forEach((n,r)=>{n&&t.push(r)}),t}function gu(e,t){let n=new Uint8Array(g.items.work.length),{start:r,numbers:o}=Dn(e);for(let s of t)for(let l=r[s];l<r[s+
1];l+=1)n[o[l]]=1;return n}function tl(e,t){return Xt(gu(e,t))}function $g(e,t){if(e==="work")return Xt(t);let n=Dn(e);return Xt(
Uint8Array.from(g.items[e],(r,o)=>Number(Xn(n,o,t))))}var xe=_(()=>{let{kind:e,positions:t}=we.value,n=v.value.itemKind;
return e===n||!t.size?t:new Set($g(n,gu(e,t)))}),nl=_(()=>tl(we.value.kind,we.value.positions));function Ke(e){we.value=
{kind:v.value.itemKind,positions:new Set(de(e))}}function De(e,t){let n=new Set(xe.value);t??!n.has(e)?n.add(e):n.delete(
e),Ke(n)}function $n(e){Ke([...xe.value,...e])}function yu(){let e=v.value,t=[];for(let n of xe.value){let r=e.nodeOf(n);
if(!(r<0))for(let o of e.edgesOf(r))H.value.edge[o]&&t.push(e.item[at(e,o,r)])}$n(t)}function $o(){$n(Xt(H.value.listed))}function Jg(e,t){let n=new Map;for(let{position:r}of t){let o=e.nodeOf(r),s=o<0?-1:e.community[o],l=n.get(s);l?l.push(r):
n.set(s,[r])}return n}var bu=_(()=>{let e=v.value,t=Jg(e,ge.value),n=e.communities.map(o=>({number:o.number,name:ke(o),items:t.
get(o.number)??[]}));n.sort((o,s)=>s.items.length-o.items.length||o.number-s.number);let r=t.get(-1);return r&&n.length&&
n.push({number:-1,name:u("browse.no-cluster"),items:r}),n});function Jo(e){j({communitiesOff:new Set(e)})}function vu(){
let e=bu.value,t=D.value.communitiesOff;if(!e.length)return i("p",{class:"clusters-empty muted",children:u("browse.no-cl\
usters")});let n=e.filter(({number:a})=>a>=0),r=e.filter(({number:a})=>t.has(a)).length,o=n.filter(({number:a})=>t.has(a)).
length,s=e.map(({number:a,items:c})=>a<0?0:c.length),l=Math.max(1,...s);return i(E,{children:[i("div",{class:"filter-hea\
d",children:[i("span",{class:"muted",role:"status",children:o?u("browse.clusters-shown",{n:n.length,shown:n.length-o}):u(
"browse.clusters-count",{n:n.length})}),i("span",{children:[i(x,{class:"button quiet",id:"show-clusters",disabled:!r,onClick:()=>Jo(
[]),children:u("browse.show-all")}),i(x,{class:"button quiet",id:"hide-clusters",disabled:r===e.length,onClick:()=>Jo(e.
map(({number:a})=>a)),children:u("browse.hide-all")})]})]}),i("ul",{class:"clusters",children:e.map(a=>i(Kg,{cluster:a,most:l},
a.number))})]})}function Vg(e){return e<0?"var(--muted)":`var(--cluster-${e%7})`}function Kg({cluster:e,most:t}){let{number:n,
name:r,items:o}=e,s=D.value.communitiesOff,l=zg(n),a=c=>Jo(c?[...s].filter(m=>m!==n):[...s,n]);return i("li",{class:l?"c\
luster current":"cluster","data-cluster":n,children:[i("input",{type:"checkbox",checked:!s.has(n),"aria-label":u("browse\
.show-cluster",{name:r}),onChange:c=>a(c.currentTarget.checked)}),i("div",{class:"cluster-line",children:[i(Wg,{cluster:e,
current:l}),i(A,{n:o.length,rows:()=>({title:r,kind:"items",itemKind:v.value.itemKind,positions:o})})]}),i("div",{class:"\
cluster-line",children:[i("span",{class:"cluster-bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.min(100,
100*o.length/t)}%`,background:Vg(n)}})}),i(Hg,{cluster:e})]})]})}function zg(e){let t=L.value;return t?.what!=="cluster"?
!1:t.network===v.value.place&&t.community===e}function Wg({cluster:e,current:t}){let{number:n,name:r,items:o}=e,s=i(E,{children:[
i(dt,{community:n}),i(C,{text:r})]});if(n<0)return i("span",{class:"cluster-name",children:s});let l=()=>{let a=v.value;
Z({what:"cluster",network:a.place,community:n}),Ve({at:"nodes",nodes:o.map(c=>a.nodeOf(c))})};return i("button",{type:"b\
utton",class:"cluster-name",title:u("browse.cluster-details",{name:r}),"aria-current":t?"true":void 0,onClick:l,children:s})}
function Hg({cluster:e}){let{number:t,name:n,items:r}=e;return i(E,{children:[i(x,{class:"button quiet tiny",onClick:()=>Jo(
bu.value.map(s=>s.number).filter(s=>s!==t)),"aria-label":u("browse.only-value",{name:n}),children:u("browse.only")}),i(x,
{class:"button quiet tiny",onClick:()=>$n(r),"aria-label":u("browse.select-item",{name:n}),children:u("browse.select")})]})}var Ug={plus:"M8 3v10M3 8h10",minus:"M3 8h10",fit:"M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",lasso:"M8 2.5\
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
lse",children:i("path",{d:Ug[e],fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-\
linejoin":"round"})})}var wu=[1e-4,2e-4,5e-4,.001,.002,.003,.005,.007,.01,.015,.02,.03,.04,.05,.06,.08,.1,.12,.15,.2,.25,.3,.35,.4,.45,.5,.55,
.6,.65,.7,.75,.8,.85,.9,.95,1],Sr=_(()=>{let{edges:e}=v.value;return wu.filter((t,n)=>n===0||xr(e,t)>xr(e,wu[n-1]))});function qg(e){
let t=Sr.value.findIndex(n=>n>=e);return t<0?Sr.value.length-1:t}function ku(){let e=v.value,{strongest:t,singletons:n}=D.
value;if(!e.edges)return null;let r=xr(e.edges,t),o=u("browse.links-kept",{share:I(100*t,2),n:r});return i("section",{class:"\
filter",id:"link-filter","aria-labelledby":"link-title",children:[i("h3",{id:"link-title",children:u("browse.links")}),i(
"div",{class:"slider-line",children:[i("label",{for:"strength-slider",children:u("browse.strongest")}),i("output",{for:"\
strength-slider",children:[I(100*t,2)," %"]}),i("input",{type:"range",id:"strength-slider",min:0,max:Sr.value.length-1,value:qg(
t),disabled:Sr.value.length<2,"aria-valuetext":o,onInput:s=>j({strongest:Sr.value[Number(s.currentTarget.value)]})})]}),
i(jg,{kept:r}),i("div",{class:"value-row",children:i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"\
hide-singletons",checked:!n,onChange:s=>j({singletons:!s.currentTarget.checked})}),i("span",{children:u("browse.hide-sin\
gletons")})]})})]})}function jg({kept:e}){let t=v.value,{edge:n,edges:r}=H.value,o=t.weight[e-1],s=e<t.edges&&t.weight[e]===
o;return i("p",{class:"links-shown muted",children:[i(A,{n:r,text:u("browse.links-shown",{n:t.edges,shown:r}),rows:()=>({
title:u("browse.links"),kind:"edges",network:t.place,positions:Xt(n)})}),e<t.edges?i("span",{children:u("browse.weakest",
{weight:I(o,3)})}):null,s?i("span",{children:u("browse.tied")}):null]})}var ol=12,Gg=8,xu=100,rl=O({});function Su({filter:e}){let{name:t}=e,n=e.rows.value;if(n.length<2)return null;let r=n.filter(
({value:s})=>e.off.value.has(s)).length,o=rl.value[t]??(r>0||n.length<=ol);return i("details",{class:"filter",id:`filter\
-${t}`,open:o,onToggle:s=>{let l=s.currentTarget.open;l!==o&&(rl.value={...rl.value,[t]:l})},children:[i("summary",{children:[
i("h3",{children:u(`browse.filter-${t}`)}),i("span",{class:"muted",children:r?u("browse.of",{n:n.length-r,all:String(n.length)}):
n.length})]}),o?i(Yg,{filter:e,rows:n}):null]})}function Yg({filter:e,rows:t}){let[n,r]=He(""),[o,s]=He(t.length<=ol?t.length:
Gg),l=n.trim()?fe(n):"",a=l?t.filter(({text:d})=>fe(d).includes(l)):t,c=u(`browse.filter-${e.name}`),m=a.length-o;return i(
E,{children:[t.length>ol?i("input",{type:"text",class:"value-search",value:n,autocomplete:"off","aria-label":u("browse.s\
earch-values",{filter:c}),placeholder:u("browse.search-values",{filter:c}),onInput:d=>r(d.currentTarget.value)}):null,i(
Qg,{filter:e,found:a,title:c}),i("div",{class:"values",children:a.slice(0,o).map(d=>i(Zg,{filter:e,row:d},d.value))}),a.
length?null:i("p",{class:"muted",children:u("browse.no-value")}),m>0?i(x,{class:"button quiet tiny",onClick:()=>s(o+xu),
children:u("browse.more",{n:Math.min(m,xu)})}):null]})}function Qg({filter:e,found:t,title:n}){let r=t.map(({value:l})=>l),
o=e.off.value;return i("div",{class:"all-or-none",children:[i(x,{class:"button quiet tiny",onClick:()=>e.setOff([...o].filter(
l=>!r.includes(l))),disabled:!r.some(l=>o.has(l)),"aria-label":`${u("browse.all")}: ${n}`,children:u("browse.all")}),i(x,
{class:"button quiet tiny",onClick:()=>e.setOff([...o,...r]),disabled:r.every(l=>o.has(l)),"aria-label":`${u("browse.non\
e")}: ${n}`,children:u("browse.none")})]})}function Zg({filter:e,row:t}){let n=e.off.value,r=s=>{let l=new Set(n);s?l.delete(
t.value):l.add(t.value),e.setOff(l)},o=()=>e.setOff(e.rows.value.map(({value:s})=>s).filter(s=>s!==t.value));return i("d\
iv",{class:"value-row",children:[i("label",{class:"check-line",title:t.text,children:[i("input",{type:"checkbox",checked:!n.
has(t.value),onChange:s=>r(s.currentTarget.checked)}),i(C,{text:t.text})]}),i(x,{class:"button quiet tiny only",onClick:o,
"aria-label":u("browse.only-value",{name:t.text}),children:u("browse.only")}),i(A,{n:t.count,rows:()=>ou(e,t)})]})}var ey=.3333333333333333;function _u(e){let[t,n]=[e[0],e[e.length-1]];if(!e.length||t===n)return null;let r=ty(e),o=[...ny(
e,r),...ry(e,r)];return{first:t,last:n,begin:r,bins:o,most:Math.max(...o.map(({count:s})=>s))}}function ty(e){let[t,n]=[
e[0],e[e.length-1]],r=10*Math.floor(e[Math.floor(.02*e.length)]/10);return r-t>ey*(n-t)?r:t}function Eu(e,t){let n=0;for(;n<
e.length&&e[n]<t;)n+=1;return n}function ny(e,t){let n=Eu(e,t);return n?[{first:e[0],last:t-1,count:n}]:[]}function ry(e,t){
let n=e[e.length-1],r=Math.ceil((n-t+1)/40),o=new Uint32Array(Math.ceil((n-t+1)/r));for(let s=Eu(e,t);s<e.length;s+=1)o[Math.
floor((e[s]-t)/r)]+=1;return Array.from(o,(s,l)=>{let a=t+l*r;return{first:a,last:Math.min(a+r-1,n),count:s}})}function Ko({
first:e,begin:t}){return t===e?e:t-1}function on(e,t){return Math.max(Ko(e),t)}var oy=_(()=>_u(Fn().year.filter(e=>e!==Bn).sort()));function _r({first:e,last:t},n,r){let o=l=>Math.min(t,Math.max(e,l)),
s=[o(Math.min(n,r)),o(Math.max(n,r))];j({years:s[0]===e&&s[1]===t?null:s})}function Pu(){let e=oy.value;if(!e)return null;
let[t,n]=D.value.years??[e.first,e.last],r=Ko(e),o=s=>100*(on(e,s)-r)/(e.last-r);return i("section",{class:"filter",id:"\
year-filter","aria-labelledby":"year-title",children:[i("h3",{id:"year-title",children:u("browse.years")}),i(sy,{years:e,
from:t,to:n}),i("div",{class:"two-thumbs",children:[i("span",{class:"track",style:{"--from":`${o(t)}%`,"--to":`${o(n)}%`}}),
i(Mu,{years:e,value:t,label:u("browse.year-from"),move:s=>_r(e,Math.min(s<e.begin?e.first:s,n),n)}),i(Mu,{years:e,value:n,
label:u("browse.year-to"),move:s=>_r(e,t,Math.max(s,t))})]}),i("div",{class:"year-fields",children:[i(Ou,{years:e,value:t,
label:u("browse.year-from-field"),move:s=>_r(e,s,n)}),i("span",{"aria-hidden":"true",children:"–"}),i(Ou,{years:e,value:n,
label:u("browse.year-to-field"),move:s=>_r(e,t,s)})]}),i(ly,{})]})}function Mu({years:e,value:t,label:n,move:r}){let o=s=>{
r(Number(s.value));let[l,a]=D.value.years??[e.first,e.last];Number(s.value)>on(e,a)&&(s.value=String(on(e,a))),Number(s.
value)<on(e,l)&&(s.value=String(on(e,l)))};return i("input",{type:"range",class:"thumb",min:Ko(e),max:e.last,value:on(e,
t),"aria-label":n,"aria-valuetext":String(t),onInput:s=>o(s.currentTarget)})}function Ou({years:e,value:t,label:n,move:r}){
let o=s=>{let l=Number.parseInt(s.value,10);Number.isFinite(l)&&r(l),s.value=String(t)};return i("input",{type:"number",
class:"year-field",min:e.first,max:e.last,value:t,"aria-label":n,onChange:s=>o(s.currentTarget)})}function iy({begin:e},{
first:t,last:n}){return n<e?u("browse.before-year",{year:String(e)}):t===n?String(t):`${t}–${n}`}function sy({years:e,
from:t,to:n}){return i("div",{class:"histogram","aria-hidden":"true",children:e.bins.map(r=>{let{first:o,last:s,count:l}=r,
a=s>=t&&o<=n;return i("span",{class:a?"year-bar":"year-bar out",title:u("browse.bar",{years:iy(e,r),n:l}),onClick:()=>_r(
e,o,s),children:i("span",{style:{height:`${l?Math.max(4,100*l/e.most):0}%`}})},o)})})}function ly(){let{year:e}=Fn(),t=()=>g.
items.work.filter(r=>r.year===null).map(r=>r.position),n=e.reduce((r,o)=>r+ +(o===Bn),0);return n?i("div",{class:"value-\
row",children:[i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"without-year",checked:D.value.withoutYear,
onChange:r=>j({withoutYear:r.currentTarget.checked})}),i("span",{children:u("browse.without-year")})]}),i(A,{n,rows:()=>({
title:u("browse.without-year"),kind:"items",itemKind:"work",positions:t()})})]}):null}function Cu(){return i(E,{children:[i(ay,{}),i("div",{class:"filter-scroll",children:[i(Pu,{}),i(ku,{}),Bo.map(e=>i(Su,{
filter:e},e.name)),i(cy,{})]})]})}function ay(){let e=Ft.value;return i("div",{class:"filter-head",children:[e.length?i(
"ul",{class:"chips","aria-label":u("browse.active"),children:e.map(({name:t,text:n,remove:r})=>i("li",{children:i("butto\
n",{type:"button",class:"chip","data-filter":t,title:n,onClick:r,"aria-label":u("browse.remove-filter",{name:n}),children:[
i("bdi",{children:n}),i(V,{name:"close"})]})},t))}):i("span",{class:"muted",children:u("browse.no-filter")}),i(x,{class:"\
button quiet",id:"reset-filters",title:u("browse.reset-filters"),disabled:!e.length,onClick:Fo,children:u("browse.reset")})]})}
function cy(){let e=["occurrences","strength"];v.value.measures.pagerank&&e.push("pagerank");let t=e.map(n=>({value:n,text:u(
`browse.size-${n}`),hint:u(`browse.size-${n}-help`)}));return i("section",{class:"filter","aria-labelledby":"node-size-t\
itle",children:[i("h3",{id:"node-size-title",children:u("browse.node-size")}),i(Ue,{class:"small",label:u("browse.node-s\
ize"),choices:t,chosen:xt.value,choose:n=>{xt.value=n}})]})}function Er(e){let t=e.indexOf("#"),n=t<0?e:e.slice(0,t);return n.slice(n.lastIndexOf("/")+1)+(t<0?"":e.slice(t))}function Ne({
file:e,line:t,page:n=null}){let r=g.files[e]??"",o=Er(r),s=n===null?"":u("parts.page",{page:String(n)});return i("span",
{class:"place",title:r,children:[i("bdi",{children:o}),t===null?null:i("span",{class:"place-line",children:[":",t]}),s?i(
"span",{children:` · ${s}`}):null]})}function Iu(e){return e.kind===v.value.itemKind?v.value.nodeOf(e.position):-1}function ft(e){Ln(e);let t=Iu(e);t>=0&&Ve(
{at:"node",node:t})}function zo({kind:e,id:t,label:n,subtitle:r,year:o}){if(e==="document"&&r===t)return[n,Er(t)];let s=n.
replace(/…( \d+)?$/,"");return r.startsWith(s)?[r,e==="work"&&o!==null?String(o):""]:[n,r]}function te({item:e}){let t=Iu(
e),[n,r]=zo(e);return i("button",{type:"button",class:"row-name",onClick:()=>ft(e),children:[i("span",{class:"row-label",
children:[t<0?null:i(dt,{community:v.value.community[t]}),i(C,{text:n})]}),r?i(C,{class:"row-subtitle",text:r}):null]})}var Mr=Number.NEGATIVE_INFINITY;function il({kind:e,unit:t}){return e==="two-mode"?"both":t==="document"?"cited":e.endsWith(
"coupling")?"cites":"works"}var _t=_(()=>{let e=v.value,t=je.value.column==="strength"?"strength":"links";return ge.value.
some(o=>o.year!==null)?["year","cited",t]:il(e)==="works"||e.itemKind==="document"?["cited",t]:["works","cited",t]}),Wo=_(
()=>["label",..._t.value.slice(0,-1),"links","strength"]);function Or(e){return u(`browse.column-${e==="cited"?il(v.value):
e}`)}function Au(e){return u(`browse.help-${e==="cited"?il(v.value):e}`)}function Ho(e,t,n){let r=t.nodeOf(n.position);switch(e){case"\
year":return n.year??Mr;case"works":return n.works.length;case"links":return r<0?0:t.degree[r];case"strength":return r<0?
0:t.strength[r];default:return r<0?Ru(t,n).length:t.occurrences[r]}}function Tu(e,t){let n=e.nodeOf(t.position);return n<
0?e.unit:e.unitOf(n)}function Ru(e,t){let n=e.nodeOf(t.position),r=n<0?[]:e.unitsOf(n);return r.length?r:Tu(e,t)==="docu\
ment"?t.documents:t.works}function Nu(e,t,n){let r=`${Or(e)}: ${n.label}`;if(e==="works")return{title:r,kind:"items",itemKind:"\
work",positions:n.works};if(e==="cited")return{title:r,kind:"items",itemKind:Tu(t,n),positions:Ru(t,n)};let o=t.nodeOf(n.
position),s=o<0?[]:[...t.edgesOf(o)];return{title:r,kind:"edges",network:t.place,positions:s}}var Lu=new Map;function uy(e,t){let n=`${Y.value} ${e}`,r=Lu.get(n);if(!r){let{compare:o}=new Intl.Collator(Y.value,{numeric:!0}),
s=t.map((l,a)=>a).sort((l,a)=>o(t[l].label,t[a].label)||l-a);r=new Int32Array(t.length);for(let l=0;l<s.length;l+=1)r[s[l]]=
l;Lu.set(n,r)}return r}var my=_(()=>{let[e,t]=[v.value,ge.value],{column:n,descending:r}=Jn.value,o=n==="label"?Float64Array.
from(uy(e.itemKind,t)):Float64Array.from(t,l=>Ho(n,e,l)),s=r?-1:1;return Uint32Array.from(t,(l,a)=>a).sort((l,a)=>{let[c,
m]=[o[l],o[a]];return c===m?l-a:c===Mr||m===Mr?c===Mr?1:-1:s*(c-m)})}),Jn=_(()=>Wo.value.includes(je.value.column)?je.value:
{column:"cited",descending:!0}),ye=_(()=>{let{listed:e}=H.value;return my.value.filter(t=>e[t])});function qo(e){let t=Jn.
value,n=t.column===e?!t.descending:e!=="label";je.value={column:e,descending:n}}var Et=-1,Fu=-2,sl=1,Uo=O({position:Fu,column:sl}),
$t=_(()=>{let{position:e,column:t}=Uo.value;if(e===Et)return{row:Et,column:t};let n=e<0?0:ye.value.indexOf(e);return ye.
value.length?{row:Math.max(n,0),column:t}:{row:Et,column:t}});function jo(e,t){let n=e<0?Et:ye.value[e],r=Uo.peek();(r.position!==
n||r.column!==t)&&(Uo.value={position:n,column:t})}var ll=O(0);function Go(e,t){jo(e,t),ll.value+=1}function Du(e){ye.value.
length&&Go(e,sl)}var Bu=qe.peek();U(()=>{qe.value!==Bu&&(Bu=qe.value,Uo.value={position:Fu,column:sl})});var Xu="search-box",dy=2e3,$u=120;function fy(){let e=ye.value[0];e!==void 0&&ft(ge.value[e])}function Ju(){let e=z(null),
t=z(0),n=oe.value;ce(()=>{let c=oe.peek();e.current&&e.current.value!==c&&!t.current&&(e.current.value=c)},[n]);let r=()=>{
clearTimeout(t.current),t.current=0,oe.value=e.current?.value??""},o=()=>{tu()?r():t.current=window.setTimeout(o,$u)},s=c=>{
if(Le.value==="clusters"&&(Le.value="list"),vr(v.value.itemKind),ge.value.length<dy)return r();clearTimeout(t.current),t.
current=window.setTimeout(o,$u)},l=()=>{e.current&&(e.current.value=""),r(),e.current?.focus()},a=c=>{let m={Enter:()=>{
r(),fy()},ArrowDown:()=>{r(),Le.value="list",Du(0)}};c.key==="Escape"&&e.current?.value&&(m.Escape=l),!(!Object.hasOwn(m,
c.key)||c.isComposing)&&(c.preventDefault(),c.stopPropagation(),m[c.key]())};return i("search",{class:"search",children:[
i("label",{class:"visually-hidden",for:Xu,children:u("browse.search")}),i("div",{class:"search-line",children:[i(V,{name:"\
search"}),i("input",{id:Xu,ref:e,type:"text",inputMode:"search",autocomplete:"off",spellcheck:!1,placeholder:u("browse.s\
earch-hint"),"aria-keyshortcuts":"/",onFocus:()=>vr(v.value.itemKind),onInput:s,onKeyDown:a}),n?i(x,{class:"button quiet\
 clear-search","aria-label":u("browse.clear-search"),title:u("browse.clear-search"),onClick:l,children:i(V,{name:"close"})}):
null]}),i(py,{}),H.value.count?i(al,{}):null]})}function py(){let e=v.value.itemKind,[t,n]=[H.value.count,ge.value.length],
r=t===n?u(`browse.count-${e}`,{n}):u("browse.of",{n:t,all:u(`browse.of-${e}`,{n})}),o=Ft.value.length;return i("div",{class:"\
search-count",children:[i("span",{id:"search-count",role:"status",children:r}),o&&Le.value!=="filters"?i(x,{class:"butto\
n quiet tiny",onClick:()=>{Le.value="filters"},children:u("browse.filters-active",{n:o})}):null]})}function al(){let e=hu.
value;return e.length?i("div",{class:"elsewhere",children:[i("span",{children:u("browse.elsewhere")}),e.map(({place:t,count:n,
only:r})=>{let o=P("items",J[t].itemKind),s=r<0?null:g.items[J[t].itemKind][r];return i(x,{class:"button tiny",onClick:()=>hy(
t,s),children:s?i(C,{text:u("browse.elsewhere-one",{name:o,label:s.label})}):u("browse.elsewhere-count",{name:o,n})},t)})]}):
null}function hy(e,t){Pe(e),t&&ft(t)}function gy(){if(!ge.value.length)return"nothing";if(!oe.value.trim())return"hidden";let{found:e}=H.value;return e&&Bt(e)?
"found-hidden":"not-found"}function Vu(){let e=gy(),{found:t}=H.value;return i("div",{class:"list-empty",id:"list-empty",
children:[i("p",{children:u(`browse.empty-${e}`,{n:t?Bt(t):0,query:oe.value.trim()})}),e==="not-found"?i("p",{class:"mut\
ed",children:u("browse.empty-advice")}):null,i("div",{class:"list-empty-actions",children:[oe.value?i(x,{onClick:()=>{oe.
value=""},children:u("browse.clear-search")}):null,Ft.value.length?i(x,{onClick:Fo,children:u("browse.reset-filters")}):
null]}),i(al,{})]})}function Ku({activeColumn:e}){return i("div",{role:"rowgroup",class:"list-header",children:i("div",{role:"row",class:"ro\
w","aria-rowindex":1,"data-row":Et,children:[i("div",{role:"columnheader",class:"cell check","aria-colindex":1,children:i(
"span",{class:"visually-hidden","data-column":0,tabIndex:e===0?0:-1,children:u("browse.column-selected")})}),["label",..._t.
value].map((t,n)=>i(yy,{column:t,place:n+1,active:e===n+1},t))]})})}function yy({column:e,place:t,active:n}){let{column:r,
descending:o}=Jn.value,s=o?"descending":"ascending",l=o?"↓":"↑";return i("div",{role:"columnheader",class:t>1?"cell \
number":"cell name","aria-colindex":t+1,"aria-sort":r===e?s:"none",children:i("button",{type:"button",class:"sorter","da\
ta-column":t,"data-sort":e,tabIndex:n?0:-1,title:Au(e),onClick:()=>qo(e),children:[Or(e),r===e?i("span",{class:"arrow","\
aria-hidden":"true",children:l}):null]})})}function by(e,t){switch(e){case"ArrowDown":return[1,0];case"ArrowUp":return[-1,0];case"PageDown":return[t,0];case"PageUp":
return[-t,0];case"ArrowRight":return[0,1];case"ArrowLeft":return[0,-1];default:return null}}function vy(e,t,n){let{row:r,
column:o}=$t.value,[s,l]=[ye.value.length-1,_t.value.length+1],a=n?Math.min(0,s):Et,c=Math.max(a,Math.min(s,r+e));Go(c,Math.
max(0,Math.min(l,o+t)))}function wy(e){let t=ye.value.length-1;Go(e==="End"?t:Math.min(0,t),$t.value.column)}function zu(e,t){
let{key:n}=e,r=e.ctrlKey||e.metaKey,o=by(n,t);if(n==="a"&&r&&!e.shiftKey)$o();else{if(e.altKey||r&&o)return;if(o)vy(o[0],
o[1],n.startsWith("Page"));else if(n==="Home"||n==="End")wy(n);else if(n===" "&&$t.value.row!==Et)De(ge.value[ye.value[$t.
value.row]].position);else return}e.preventDefault()}var ky=/[\p{L}\p{N}\p{M}'’‘ʼʹʺ′ˈ`´]+/gu;function xy(e,t){if(!fe(e).startsWith(t))return 0;let n=[...e],r="";for(let o of n)
if(r+=o,fe(r).startsWith(t))return r.length;return e.length}function Sy(e,t){let n=wr(t),r=[],o=0;for(let{0:s,index:l}of n.
length?e.matchAll(ky):[]){let a=Math.max(...n.map(c=>xy(s,c)));a&&(r.push({text:e.slice(o,l),found:!1}),r.push({text:e.slice(
l,l+a),found:!0}),o=l+a)}return r.push({text:e.slice(o),found:!1}),r.filter(s=>s.text)}var _y=10;function Ey(e,t){let[n,
...r]=e;if(!r.length||n.found||n.text.length+r[0].text.length<=t)return e;let o=r.reduce((a,{text:c})=>a+c.length,0),s=n.
text.slice(-Math.max(_y,t-o)),l=s.indexOf(" ");return[{text:`…${l<0?s:s.slice(l)}`,found:!1},...r]}function cl({text:e,
query:t,room:n,class:r}){return i("bdi",{class:r,children:Ey(Sy(e,t),n).map(o=>o.found?i("mark",{children:o.text}):o.text)})}var My=32,Oy=50,ul=18,Py=32,Cy=14;function Hu(){return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)/
Cy||1}function Uu(e,t){let r=e.kind==="work"||e.kind==="document"||e.kind==="either"||zo(e)[1]!==""||e.label.length>ul;return Math.
round(t*(r?Oy:My))}var Wu=0;function Yo(e){clearTimeout(Wu),Wu=window.setTimeout(()=>{q.value=e},60)}function ml(e){return e?
0:-1}function qu({item:e,row:t,top:n,height:r,activeColumn:o,tick:s}){let a=v.value.nodeOf(e.position),c=L.value,m=c?.what===
"item"&&c.kind===e.kind&&c.position===e.position,d=xe.value.has(e.position),f=a>=0&&q.value===a;return i("div",{role:"ro\
w",class:["row",d&&"chosen",m&&"current",f&&"over"].filter(Boolean).join(" "),"data-row":t,"data-item":e.position,"aria-\
rowindex":t+2,"aria-selected":d,"aria-current":m?"true":void 0,style:{transform:`translateY(${n}px)`,height:`${r}px`},onMouseEnter:()=>Yo(
a),onMouseLeave:()=>Yo(-1),children:[i("div",{role:"gridcell",class:"cell check","aria-colindex":1,children:i("input",{type:"\
checkbox","data-column":0,checked:d,tabIndex:ml(o===0),"aria-label":u("browse.select-item",{name:e.label}),onClick:p=>s(
t,p.currentTarget.checked,p.shiftKey)})}),i(Iy,{item:e,node:a,active:o===1}),_t.value.map((p,y)=>i(Ay,{item:e,column:p,place:y+
2,active:o===y+2},p))]})}function Iy({item:e,node:t,active:n}){let[r,o]=zo(e),s=l=>{l.ctrlKey||l.metaKey?De(e.position):
ft(e)};return i("div",{role:"rowheader",class:"cell name","aria-colindex":2,children:i("button",{type:"button",class:"na\
me-button","data-column":1,tabIndex:ml(n),"aria-label":o?`${r}. ${o}`:r,title:o?`${r}
${o}`:r,onClick:s,children:[i("span",{class:"name-line",children:[i(dt,{community:t<0?-1:v.value.community[t]}),i(cl,{class:o?
"name-text":"name-text alone",text:r,query:oe.value,room:o?ul:ul+8})]}),o?i(cl,{class:"name-title",text:o,query:oe.value,
room:Py}):null]})})}function Ay({item:e,column:t,place:n,active:r}){let o=v.value,s=Ho(t,o,e),l={"data-column":n,tabIndex:ml(
r)},a=t==="year"?e.year??"—":null,c=t==="strength"?1:0;return i("div",{role:"gridcell",class:"cell number","aria-colin\
dex":n+1,children:a===null?i(A,{n:s,text:I(s,c),attributes:l,rows:()=>Nu(t,o,e)}):i("span",{...l,children:a})})}function ju(){let{column:e,descending:t}=Jn.value,n=u(t?"browse.descending":"browse.ascending"),r=ye.value.length,o=s=>{
je.value={column:s,descending:s!=="label"}};return i("div",{class:"list-tools",children:[i("label",{class:"sort-choice",
children:[i("span",{children:u("browse.sort")}),i("select",{value:e,id:"sort-choice",onChange:s=>o(s.currentTarget.value),
children:Wo.value.map(s=>i("option",{value:s,selected:s===e,children:Or(s)},s))})]}),i(x,{class:"button quiet turn","ari\
a-label":n,title:n,onClick:()=>qo(e),children:i("span",{"aria-hidden":"true",children:t?"↓":"↑"})}),i(x,{class:"butt\
on quiet",id:"select-listed",disabled:!r,title:u("browse.select-listed-help"),onClick:$o,children:u("browse.select-liste\
d",{n:r})})]})}function Gu(e){return typeof e=="object"?e.key:e}function Yu(e,t){let n=e.length;return new Proxy(e,{get(r,o,s){if(typeof o==
"string"){let l=o.charCodeAt(0);if(l>=48&&l<=57){let a=+o;if(Number.isInteger(a)&&a>=0&&a<n){let c=r[a];if(typeof c!="ob\
ject"){let m=t[a*2];c=r[a]={index:a,key:c,start:m,size:t[a*2+1],end:m+t[a*2+1],lane:0}}return c}}if(o==="length")return n}
return Reflect.get(r,o,s)}})}function sn(e,t,n){let r=n.initialDeps??[],o,s=!0;function l(){var a;let m=0,d=e();if(!(d.length!==r.length||d.some((p,y)=>r[y]!==
p)))return o;r=d;let h=0;return o=t(...d),n?.onChange&&!(s&&n.skipInitialOnChange)&&n.onChange(o),s=!1,o}return l.updateDeps=
a=>{r=a},l}function dl(e,t){if(e===void 0)throw new Error(`Unexpected undefined${t?`: ${t}`:""}`);return e}var Mt=(e,t)=>Math.
abs(e-t)<1.01,Qu=(e,t,n)=>{let r;return Object.assign(function(...o){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,o),
n)},{cancel:()=>{e.clearTimeout(r)}})};function Zu({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:o,pendingWrite:s,clampedMaxAtWrite:l}){var a;
return t&&s===null&&e===o?"spurious":s!==null&&Math.abs(e-s.target)<1.5?"readBack":s!==null&&!s.smooth&&n!==null&&s.target>
n+r+.5&&Math.abs(e-(n+r))<1.5||s!==null&&!s.smooth&&((a=s.lowMaxes)!=null&&a.some(c=>Math.abs(e-c)<1.5))?"clampedReadBac\
k":l!==null&&Math.abs(e-l)<1.5?"clampedEcho":"external"}var Ty=e=>e==="smooth"||e==="smoothFinishing";function em({kind:e,
offset:t,command:n,target:r}){return e!=="spurious"&&e!=="readBack"&&e!=="clampedReadBack"&&n?.index!=null&&n.phase!=="q\
ueued"&&!Ty(n.phase)&&!Mt(t,n.lastTargetOffset)&&!Mt(t,r())&&e!=="clampedEcho"}var fl=40;function tm(e){let t=e[e.length-
1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<fl;)n--;if(n<0)return!1;let r=e[n],o=n-1;for(;o>=0&&r.t-
e[o].t<fl;)o--;if(o<0)return!1;let s=e[o],l=(t.offset-r.offset)/(t.t-r.t),a=(r.offset-s.offset)/(r.t-s.t);return l*a>=0&&
Math.abs(l)>=2*Math.abs(a)&&Math.abs(l)-Math.abs(a)>=.8}function nm(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.
length-2;for(;n>=0&&t.t-e[n].t<fl;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}var Pr,Cr=()=>{if(Pr!==void 0)return Pr;if(typeof navigator>"u")return Pr=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))
return Pr=!0;let e=navigator.maxTouchPoints;return Pr=navigator.platform==="MacIntel"&&e!==void 0&&e>0},pl,Ry=()=>pl!==void 0?
pl:pl=Cr()&&typeof CSS<"u"&&typeof CSS.supports=="function"&&CSS.supports("overflow-anchor: auto"),rm=()=>!Cr()||Ry();var Vn={capture:!0,passive:!0},Qo=class{constructor(t){this.host=t,this._touch=null,this.inMotion=()=>this._touch!==null&&
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
lateFling",until:this.host.now()+1e3}:null,this.host.onTailClosed()},150)};this._touch=s}}get touch(){return this._touch}};var om=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},lm=e=>{let t=new Set;return{schedule:n=>{let r=e.
requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(n=>e.cancelAnimationFrame(n)),t.clear()}}},
Ny=e=>e,hl=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),o=Math.min(e.endIndex+t,e.count-1)-n+
1,s=new Array(o);for(let l=0;l<o;l++)s[l]=n+l;return s},am=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=e.targetWindow;
if(!r)return;let o=a=>{let{width:c,height:m}=a;t({width:Math.round(c),height:Math.round(m)})};if(o(om(n)),!r.ResizeObserver)
return()=>{};let s=lm(r),l=new r.ResizeObserver(()=>{let a=()=>{o(om(n))};e.options.useAnimationFrameWithResizeObserver?
s.schedule(a):a()});return l.observe(n,{box:"content-box"}),()=>{l.unobserve(n),s.cancel()}},im={passive:!0};var Ly=typeof window>"u"?!0:"onscrollend"in window,By=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let o=e.targetWindow;
if(!o)return;let s=e.options.useScrollendEvent&&Ly,l=0,a=s?null:Qu(o,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=f=>()=>{
l=n(r),a?.(),t(l,f)},m=c(!0),d=c(!1);return r.addEventListener("scroll",m,im),s&&r.addEventListener("scrollend",d,im),()=>{
r.removeEventListener("scroll",m),s&&r.removeEventListener("scrollend",d),a?.cancel()}},cm=(e,t)=>By(e,t,n=>{let{horizontal:r,
isRtl:o}=e.options;return r?n.scrollLeft*(o&&-1||1):n.scrollTop});var gl=(e,t,n)=>{if(n.options.useCachedMeasurements){let r=n.indexFromElement(e),o=n.options.getItemKey(r);return n.itemSizeCache.
get(o)??n.options.estimateSize(r)}if(t?.borderBoxSize){let r=t.borderBoxSize[0];if(r)return Math.round(r[n.options.horizontal?
"inlineSize":"blockSize"])}if(!t){let r=n.indexFromElement(e),o=n.options.getItemKey(r),s=n.itemSizeCache.get(o);if(s!==
void 0)return s}return e[n.options.horizontal?"offsetWidth":"offsetHeight"]},Fy=(e,{adjustments:t=0,behavior:n},r)=>{var o;
let{scrollElement:s,options:l}=r,a=e+t,c=l.horizontal&&l.isRtl&&s!==null&&"ownerDocument"in s;(o=s?.scrollTo)==null||o.call(
s,{[l.horizontal?"left":"top"]:c?-a:a,behavior:n})};var um=Fy,sm=(e,t)=>e==="smooth"?t?"smoothLanded":"smooth":"instant",Ir=e=>e?.phase==="smooth"||e?.phase==="smoothLanded";
function Dy(e,t,n,r){if(t===0)return!1;let o=r(0),s=new Set,l=0;for(;l<e;){let c=n(l);if(c===o)break;s.add(c),l++}let a=e-
l;if(a===0||a>=t)return!1;for(let c=0;c<a;c++)if(r(c)!==n(l+c))return!1;for(let c=a;c<t;c++)if(s.has(r(c)))return!1;return!0}
var Zo=class{constructor(t){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=
null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,
this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.
pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=
!1,this._iosGesture=new Qo({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let n=this.scrollState;
if(n?.phase!=="queued"||this.pendingWrite!==null)return!1;let r=this._readElementOffset();return r===null||this._lastElementOffset===
null||Math.abs(r-this._lastElementOffset)<1?!1:(this._lastElementOffset=r,n.samples=[...n.samples??[],{t:this.now(),offset:r}],
!0)},onTailClosed:()=>{let n=this.scrollState;n?.phase==="queued"&&nm(n.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(
!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this.
_clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var n,r,o;return((o=(r=(n=this.targetWindow)==
null?void 0:n.performance)==null?void 0:r.now)==null?void 0:o.call(r))??Date.now()},this.observer=(()=>{let n=null,r=null,
o=!1,s=!1,l=new Set,a=()=>{if(n)return n;let m=this.targetWindow;if(!m||!m.ResizeObserver)return null;let d=r=lm(m);return n=
new m.ResizeObserver(f=>{let h=()=>{let p={sync:!1};this._resizeBatch=p;try{f.forEach(c)}finally{this._resizeBatch=null,
p.notify&&(this.notify(p.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(
null))}};if(this.options.useAnimationFrameWithResizeObserver)d.schedule(h);else{o=!0;try{h()}finally{o=!1}}})},c=m=>{let d=m.
target,f=this.indexFromElement(d);if(!d.isConnected){this.observer.unobserve(d);for(let[h,p]of this.elementsCache)if(p===
d){this.elementsCache.delete(h);break}return}this.isIndexInRange(f)&&this.shouldMeasureDuringScroll(f)&&this.resizeItem(
f,this.options.measureElement(d,m,this))};return{disconnect:()=>{var m;(m=a())==null||m.disconnect(),r?.cancel(),l.clear(),
s=!1,n=null,r=null},observe:m=>{let d=a();if(d){if(!o){d.observe(m,{box:"border-box"});return}l.add(m),s||(s=!0,r?.schedule(
()=>{s=!1,l.forEach(f=>{f.isConnected&&n?.observe(f,{box:"border-box"})}),l.clear()}))}},unobserve:m=>{var d;l.delete(m),
(d=a())==null||d.unobserve(m)}}})(),this.range=null,this.setOptions=n=>{var r;let o={debug:!1,initialOffset:0,overscan:1,
paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:Ny,rangeExtractor:hl,onChange:()=>{},
measureElement:gl,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],
lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,
useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(let d in n){let f=n[d];
f!==void 0&&(o[d]=f)}let s=this.options,l=null,a=null,c=!1;if(s!==void 0&&s.enabled&&o.enabled&&o.anchorTo==="end"&&this.
scrollElement!==null){let d=s.count,f=o.count,h=this.getMeasurements(),p=((r=this._singleLaneMeasurements)==null?void 0:
r.items)??h,y=M=>Gu(p[M]),k=d>0?y(0):null,b=d>0?y(d-1):null;if(f!==d||d>0&&f>0&&(o.getItemKey(0)!==k||o.getItemKey(f-1)!==
b)){c=!0;let M=d>0?this.getVirtualItemForOffset(this.getScrollOffset())??h[0]:null;M&&(l=[M.key,this.getScrollOffset()-M.
start]);let T=o.followOnAppend===!0?"auto":o.followOnAppend||null;T&&f>0&&this.isAtEnd(s.scrollEndThreshold)&&(d===0||o.
getItemKey(f-1)!==b)&&(f>d||Dy(d,f,y,o.getItemKey))&&(a=T)}}this.options=o,c&&(this.pendingMin=0,this.itemSizeCacheVersion++);
let m=null;if(l&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[d,f]=l,h=this.getMeasurements(),{count:p,
getItemKey:y}=this.options,k=0;for(;k<p&&y(k)!==d;)k++;if(k<p){let b=h[k];if(b){let S=Math.max(0,b.start+f);!a&&S!==this.
scrollOffset&&(m=S-this.scrollOffset,this.scrollOffset=S)}}}a?this.pendingScrollAnchor={kind:"follow",behavior:a}:m!==null&&
(this._canWriteScroll()?this.pendingScrollAnchor={kind:"anchor",delta:m}:(this._holdOffset+=m,this._followOffsetTarget(m)))},
this.notify=n=>{var r,o;(o=(r=this.options).onChange)==null||o.call(r,this,n)},this.maybeNotify=sn(()=>(this.calculateRange(),
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
a.index)!=null&&s<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=s:em({kind:y,offset:s,command:this.scrollState,
target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==
null&&Math.abs(s-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let k=this.getScrollOffset(),b=this.
scrollDirection;this.scrollDirection=l?k===s?this.scrollDirection:k<s?"forward":"backward":null,this.scrollOffset=s,this.
isScrolling=l;let S=this.scrollState;if(S?.phase==="queued"&&y==="external"&&l)if(h||this._reportedOverscroll)S.samples=
[];else{let w=this.now();S.samples=[...(S.samples??[]).filter(M=>w-M.t<=200),{t:w,offset:p}],(b!==null&&this.scrollDirection!==
b||tm(S.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:l,ownReadBack:y==="readBack",moved:s!==
k,external:y==="external"&&((c=this.scrollState)==null?void 0:c.phase)!=="smooth"&&((m=this.scrollState)==null?void 0:m.
phase)!=="smoothFinishing"})&&((d=this.scrollState)==null?void 0:d.phase)==="queued"&&(this.scrollState=null),this._flushHoldIfReady(
!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),"addEventListener"in this.scrollElement&&this.
unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();
let o=this.pendingScrollAnchor;this.pendingScrollAnchor=null,o&&this.scrollElement&&this.options.enabled&&(o.kind==="anc\
hor"?this._canWriteScroll()?Ir(this.scrollState)&&!Mt(this.getScrollOffset()-o.delta,this.scrollState.lastTargetOffset)||
(this._followOffsetTarget(o.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=o.delta,this._followOffsetTarget(
o.delta),this.notify(!1)):this.scrollToEnd({behavior:o.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},
this._classifyScrollEvent=(n,r,o)=>{var s;return Zu({offset:n,isScrolling:r,elementMax:o,holdOffset:this._holdOffset,scrollOffset:this.
scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:((s=this._clampedAdjustment)==null?void 0:s.maxAtWrite)??null})},
this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())
return;let{target:n,maxAtWrite:r}=this._clampedAdjustment,o=this.getMaxScrollOffset();o>r+.5&&(this._clampedAdjustment=n>
o+.5?{target:n,maxAtWrite:o}:null,this._scrollToOffset(n))},this._writeAwaitingCommand=()=>{let n=this.scrollState;if(n===
null||n.phase!=="queued")return;let{behavior:r}=n;this.getMeasurements();let o=this.getScrollStateTarget(n);n.lastTargetOffset=
o,this._clampedAdjustment=null,n.phase=sm(r,n.index!=null&&Mt(o,this.getScrollOffset())),this._scrollToOffset(o,{behavior:r}),
this.scheduleScrollReconcile()},this._readElementOffset=()=>{let n=this.scrollElement;if(n==null)return null;let{horizontal:r,
isRtl:o}=this.options;return typeof n.scrollTop=="number"?r?n.scrollLeft*(o&&-1||1):n.scrollTop:typeof n.scrollY=="numbe\
r"?r?n.scrollX:n.scrollY:null},this._canWriteScroll=()=>!(Cr()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,
this._flushHoldIfReady=n=>{var r;if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||
((r=this.scrollState)==null?void 0:r.phase)==="smooth")return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<
0&&(this.scrollOffset=0),this.notify(n);let o=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=
this._clampedBy(o),this._scrollToOffset(o)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.
scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?"width":"height"]):(this.scrollRect=null,0),
this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==
"function"?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=
sn(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,
this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(n,r,o,s,l,a,c,m)=>(this.prevLanes!==void 0&&this.prevLanes!==
a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:n,paddingStart:r,scrollMargin:o,getItemKey:s,
enabled:l,lanes:a,laneAssignmentMode:c,gap:m}),{key:!1}),this.isIndexInRange=n=>n>=0&&n<this.options.count,this.getMeasurements=
sn(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:n,paddingStart:r,scrollMargin:o,getItemKey:s,enabled:l,
lanes:a,laneAssignmentMode:c,gap:m},d)=>{var f;let h=this.itemSizeCache;if(!l)return this.measurementsCache=[],this._singleLaneMeasurements=
null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>n)for(let w of this.laneAssignments.
keys())w>=n&&this.laneAssignments.delete(w);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.
measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=
null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,
this.measurementsCache.forEach(w=>{this.itemSizeCache.set(w.key,w.size)}));let p=this.lanesSettling?0:this.pendingMin??0;
if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===n&&(this.lanesSettling=!1),a===1){let w=n*2,
M=(f=this._singleLaneMeasurements)==null?void 0:f.flat;if(!M||M.length<w){let B=new Float64Array(w);M&&p>0&&B.set(M.subarray(
0,p*2)),M=B}let T=p===0?new Array(n):this._singleLaneMeasurements.items.slice(),R;if(p===0)R=r+o;else{let B=p-1;R=M[B*2]+
M[B*2+1]+m}for(let B=p;B<n;B++){let be=s(B);T[B]=be;let st=h.get(be),ve=typeof st=="number"?st:this.options.estimateSize(
B);M[B*2]=R,M[B*2+1]=ve,R+=ve+m}this._singleLaneMeasurements={flat:M,items:T};let W=Yu(T,M);return this.measurementsCache=
W,W}let y=this.measurementsCache.slice(0,p),k=new Array(a).fill(void 0),b=new Float64Array(a),S=0;for(let w=0;w<p;w++){let M=y[w];
M&&(k[M.lane]===void 0&&S++,k[M.lane]=w,b[M.lane]=M.end)}for(let w=p;w<n;w++){let M=s(w),T=this.laneAssignments.get(w),R,
W,B=c==="estimate"||h.has(M);if(T!==void 0&&this.options.lanes>1){R=T;let Ee=k[R],ee=Ee!==void 0?y[Ee]:void 0;W=ee?ee.end+
m:r+o}else if(S===a){let Ee=0,ee=b[0],ae=k[0];for(let _n=1;_n<a;_n++){let ns=b[_n];(ns<ee||ns===ee&&k[_n]<ae)&&(Ee=_n,ee=
ns,ae=k[_n])}R=Ee,W=ee+m,B&&this.laneAssignments.set(w,R)}else R=w%this.options.lanes,W=r+o,B&&this.laneAssignments.set(
w,R);let be=h.get(M),st=typeof be=="number"?be:this.options.estimateSize(w),ve=W+st;y[w]={index:w,start:W,size:st,end:ve,
key:M,lane:R},k[R]===void 0&&S++,k[R]=w,b[R]=ve}return this.measurementsCache=y,y},{key:!1,debug:()=>this.options.debug}),
this.calculateRange=sn(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+
this.options.scrollMargin],(n,r,o,s,l)=>{if(n.length===0||r===0)return this.range=null,null;let a=Math.max(l-r,0);return this.
range=$y(n,r,Math.min(o,a),s,s===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},
{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=sn(()=>{let n=null,r=null,o=this.calculateRange();return o&&
(n=o.startIndex,r=o.endIndex),this.maybeNotify.updateDeps([this.isScrolling,n,r]),[this.options.rangeExtractor,this.options.
overscan,this.options.count,n,r,this.options.lanes]},(n,r,o,s,l,a)=>s===null||l===null?[]:n({startIndex:s,endIndex:l,overscan:r,
count:o,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=n=>{let r=this.options.indexAttribute,o=n.
getAttribute(r);return o?parseInt(o,10):(console.warn(`Missing attribute name '${r}={index}' on measured element.`),-1)},
this.shouldMeasureDuringScroll=n=>{var r;if(!Ir(this.scrollState))return!0;let o=this.scrollState.index??((r=this.getVirtualItemForOffset(
this.scrollState.lastTargetOffset))==null?void 0:r.index);if(o!==void 0&&this.range){let s=Math.max(this.options.overscan,
Math.ceil((this.range.endIndex-this.range.startIndex)/2)),l=Math.max(0,o-s),a=Math.min(this.options.count-1,o+s);return n>=
l&&n<=a}return!0},this.measureElement=n=>{if(!n){this.elementsCache.forEach((l,a)=>{l.isConnected||(this.observer.unobserve(
l),this.elementsCache.delete(a))});return}let r=this.indexFromElement(n);if(!this.isIndexInRange(r))return;let o=this.options.
getItemKey(r),s=this.elementsCache.get(o);s!==n&&(s&&this.observer.unobserve(s),this.observer.observe(n),this.elementsCache.
set(o,n)),n.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(r)&&this.resizeItem(r,this.
options.measureElement(n,void 0,this))},this.resizeItem=(n,r)=>{var o,s,l;if(!this.isIndexInRange(n))return;(o=this._resizeBatch)!=
null&&o.sync&&this.getMeasurements();let a,c,m,d=(s=this._singleLaneMeasurements)==null?void 0:s.flat;if(this.options.lanes===
1&&d!=null)m=this.options.getItemKey(n),c=d[n*2],a=d[n*2+1];else{let p=this.measurementsCache[n];if(!p)return;m=p.key,c=
p.start,a=p.size}let f=this.itemSizeCache.get(m)??a,h=r-f;if(h!==0){let p=this.options.anchorTo==="end"&&!Ir(this.scrollState)&&
this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,y=p?this._getLayoutTotalSize():0,k=this.getScrollOffset(),
S=!this.itemSizeCache.has(m)?c<k:c+f<=k&&this.scrollDirection!=="backward",w=!Ir(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange!==
void 0?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[n]??{index:n,key:m,start:c,size:a,end:c+a,
lane:0},h,this):S);(this.pendingMin===null||n<this.pendingMin)&&(this.pendingMin=n),this.itemSizeCache.set(m,r),this.itemSizeCacheVersion++;
let M=!1;if(this._awaitingCommandReadBack()||(p?M=this.applyScrollAdjustment(this._getLayoutTotalSize()-y):w&&(M=this.applyScrollAdjustment(
h))),this._resizeBatch){this._resizeBatch.notify=!0,(l=this._resizeBatch).sync||(l.sync=M);return}this.notify(M),this._noteClampMax(),
this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=sn(()=>[this.getVirtualIndexes(),this.getMeasurements(),
this._holdOffset],(n,r,o)=>{let s=[];for(let l=0,a=n.length;l<a;l++){let c=n[l],m=r[c];s.push(o===0?m:{...m,start:m.start-
o,end:m.end-o})}return s},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=n=>{var r;let o=this.getMeasurements();
if(o.length===0)return;let s=(r=this._singleLaneMeasurements)==null?void 0:r.flat,l=this.options.lanes===1&&s!=null,a=mm(
0,o.length-1,l?c=>s[c*2]:c=>dl(o[c]).start,n);return dl(o[a])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())
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
let n=this.getCommandWrittenOffset();return!(Cr()&&this._iosGesture.dragging())&&n!==null&&!Mt(n,this.getScrollOffset())},
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
c=Ir(this.scrollState)&&a>l;this.scrollState.lastTargetOffset=r,c?this.scrollState.phase="smooth":this.scrollState.phase===
"smooth"?this.scrollState.phase="smoothFinishing":this.scrollState.phase==="smoothLanded"&&(this.scrollState.phase="inst\
ant"),this._scrollToOffset(r,{behavior:c?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(t,n,r,o){this.pendingScrollAnchor=
null,this._clampedAdjustment=null;let s=this._iosGesture.tail();if(o==="absolute"&&s!==null){if(s==="fling"&&rm()){this.
_stopMomentum(()=>{let l=this.scrollState;l?.phase!=="queued"||this._iosGesture.tail()!=="fling"||this._reportedOverscroll||
(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...t,startedAt:this.
now(),lastTargetOffset:n,stableFrames:0,phase:"queued",behavior:r,samples:[]},this.scheduleScrollReconcile();return}this.
_iosGesture.end()}this.scrollState={...t,startedAt:this.now(),lastTargetOffset:n,stableFrames:0,behavior:r,phase:sm(r,t.
index!=null&&Mt(n,this.getScrollOffset()))},this._scrollToOffset(n,{behavior:r}),this.scheduleScrollReconcile()}},mm=(e,t,n,r)=>{
for(;e<=t;){let o=(e+t)/2|0,s=n(o);if(s<r)e=o+1;else if(s>r)t=o-1;else return o}return e>0?e-1:0};function Xy(e,t,n){let r=0;
for(;r<=t;){let o=(r+t)/2|0,s=e[o*2];if(s<n)r=o+1;else if(s>n)t=o-1;else return o}return r>0?r-1:0}function $y(e,t,n,r,o){
let s=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:s};if(r===1&&o!==null){let m=Xy(o,s,n),d=m,f=n+t;for(;d<s&&
o[d*2]+o[d*2+1]<f;)d++;return{startIndex:m,endIndex:d}}let a=mm(0,s,m=>e[m].start,n),c=a;if(r===1)for(;c<s&&e[c].end<n+t;)
c++;else if(r>1){let m=Array(r).fill(0);for(;c<s&&m.some(f=>f<n+t);){let f=e[c];m[f.lane]=f.end,c++}let d=Array(r).fill(
n+t);for(;a>=0&&d.some(f=>f>=n);){let f=e[a];d[f.lane]=f.start,a--}a=Math.max(0,a-a%r),c=Math.min(s,c+(r-1-c%r))}return{
startIndex:a,endIndex:c}}function ei(e){let[,t]=gs((o,s)=>o+1,0),n={observeElementRect:am,observeElementOffset:cm,scrollToFn:um,onChange:()=>t(),
...e},[r]=He(()=>new Zo(n));return r.setOptions(n),lt(()=>r._didMount(),[]),lt(()=>r._willUpdate()),r}function Jy(e){return t=>{let n=hl(t);return e<0||e>=t.count||n.includes(e)?n:e<n[0]?[e,...n]:[...n,e]}}function dm(e){let{
scroller:t,order:n,height:r,header:o,keep:s}=e,l=Ae(()=>c=>n[c],[n]),a=Ae(()=>Jy(s),[s]);return ei({count:n.length,getScrollElement:()=>t.
current,estimateSize:c=>r(n[c]),getItemKey:l,rangeExtractor:a,overscan:8,scrollMargin:o,scrollPaddingStart:o,initialOffset:e.
offset})}var Vy=32,yl={network:-1,offset:0};function fm(){return i(E,{children:[i(ju,{}),ye.value.length?i(Ky,{}):i(Vu,{})]})}function Ky(){
let e=z(null),[t,n,r]=[ye.value,ge.value,v.value],o=$t.value,s=Ae(Hu,[]),l=Math.round(Vy*s),a=dm({scroller:e,order:t,height:d=>Uu(
n[d],s),header:l,keep:o.row,offset:yl.network===r.place?yl.offset:0});Hy(e,a),Uy(a),lt(()=>()=>{yl={network:r.place,offset:a.
scrollOffset??0}},[r.place]);let c=qy(),m=_t.value.length;return i("div",{class:`list columns-${m}`,role:"grid",ref:e,"a\
ria-label":u(`browse.list-of-${r.itemKind}`),"aria-multiselectable":"true","aria-rowcount":t.length+1,"aria-colcount":m+
2,onKeyDown:d=>zu(d,zy(a)),onFocusIn:Wy,children:[i(Ku,{activeColumn:o.row<0?o.column:-1}),i("div",{role:"rowgroup",class:"\
list-body",style:{height:`${a.getTotalSize()}px`},children:a.getVirtualItems().map(({index:d,key:f,start:h,size:p})=>i(qu,
{item:n[t[d]],row:d,top:h-l,height:p,activeColumn:d===o.row?o.column:-1,tick:c},f))})]})}function zy(e){let t=e.range;return t?
Math.max(1,t.endIndex-t.startIndex-1):10}function Wy(e){let t=e.target,n=t.closest("[data-row]")?.dataset.row;if(n===void 0||
t.dataset.column===void 0)return;jo(Number(n),Number(t.dataset.column));let r=ye.peek()[Number(n)];r!==void 0&&Yo(v.peek().
nodeOf(r))}function Hy(e,t){let n=ll.value,r=z(n),{row:o,column:s}=$t.value;lt(()=>{if(n===r.current)return;r.current=n,
o>=0&&t.scrollToIndex(o);let l=`[data-row="${o}"] [data-column="${s}"]`;e.current?.querySelector(l)?.focus({preventScroll:!0})})}
function Uy(e){ce(()=>{let t=!0;return U(()=>{let n=L.value;if(t||n?.what!=="item"||n.kind!==v.peek().itemKind){t=!1;return}
let r=ye.peek().indexOf(n.position);r<0||(jo(r,1),e.scrollToIndex(r,{align:"auto"}))})},[])}function qy(){let e=z(-1);return(t,n,r)=>{
let o=ye.peek(),[s,l]=[Math.min(e.current,t),Math.max(e.current,t)];r&&n&&s>=0?$n(o.slice(s,l+1)):De(o[t],n),e.current=t}}var Ar=O(!1),ln=O(null),Kn=O(!1);function zn(e=null){ln.value=e,Ar.value=!0}function jy(){let e=we.value;Ke([]),Po(u("browse.selection-cleared",{n:e.positions.size}),()=>{we.value=e})}function pm(){
let{kind:e,positions:t}=we.value;if(!t.size)return null;let n=xe.value,[r,o]=n.size?[v.value.itemKind,n]:[e,t],s=u(`brow\
se.selected-${r}`,{n:o.size});return i("div",{class:"selection-bar",id:"selection-bar",role:"group","aria-label":u("brow\
se.selection"),children:[i("span",{class:"selection-count",role:"status",children:[i(A,{n:o.size,text:s,rows:()=>({title:s,
kind:"items",itemKind:r,positions:[...o]})}),n.size?null:i("span",{class:"muted",children:u("browse.selected-not-here")})]}),
i(x,{class:"button quiet","aria-label":u("browse.clear-selection"),title:u("browse.clear-selection"),onClick:jy,children:i(
V,{name:"close"})}),i("div",{class:"selection-actions",children:[i(x,{title:u("browse.neighbours-help"),disabled:!n.size,
onClick:yu,children:u("browse.neighbours")}),i(x,{class:"button primary",onClick:()=>zn({what:"selection"}),children:[i(
V,{name:"download"}),u("browse.take-away")]})]})]})}var Gy={list:fm,filters:Cu,clusters:vu};function hm(){let e=Le.value,t=Gy[e],n=[{value:"list",text:u("browse.list")},{value:"\
filters",text:u("browse.filters"),badge:Ft.value.length},{value:"clusters",text:u("browse.clusters")}];return i("aside",
{class:"panel browse","aria-label":u("browse.title"),onPointerEnter:()=>vr(v.value.itemKind),children:[i(Ju,{}),i(To,{label:u(
"browse.title"),choices:n,chosen:e,choose:r=>{Le.value=r}}),i(Ro,{value:e,class:`browse-${e}`,children:i(t,{})},e),i(pm,
{})]})}function Ot(e,t){return{x:(e.x-t.x)*t.scale+t.width/2,y:(e.y-t.y)*t.scale+t.height/2}}function Wn(e,t){return{x:(e.x-t.width/
2)/t.scale+t.x,y:(e.y-t.height/2)/t.scale+t.y}}function Ce(e){return{x:e.width/2-e.x*e.scale,y:e.height/2-e.y*e.scale}}function Pt(e,t=0){
let n=(e.width/2+t)/e.scale,r=(e.height/2+t)/e.scale;return{left:e.x-n,top:e.y-r,right:e.x+n,bottom:e.y+r}}function pt(e,t,n){
let[r,o,s,l]=[1/0,1/0,-1/0,-1/0];for(let a of e)t[a]<r&&(r=t[a]),t[a]>s&&(s=t[a]),n[a]<o&&(o=n[a]),n[a]>l&&(l=n[a]);return r<=
s?{left:r,top:o,right:s,bottom:l}:null}function gm(e,t,n){let[r,o]=[n.x-t.x,n.y-t.y],s=r*r+o*o||1,l=((e.x-t.x)*r+(e.y-t.
y)*o)/s,a=Math.min(1,Math.max(0,l));return Math.hypot(e.x-t.x-a*r,e.y-t.y-a*o)}function ym(e,t,n,r){let{width:o,height:s}=t,
l=Math.min(1,o/640),[a,c]=[n.left*l,n.right*l],m=Math.max(o-a-c,40),d=Math.max(s-n.top-n.bottom,40),f=Math.min(m/Math.max(
e.right-e.left,1),d/Math.max(e.bottom-e.top,1),r);return{scale:f,x:(e.left+e.right)/2+(c-a)/2/f,y:(e.top+e.bottom)/2+(n.
bottom-n.top)/2/f,width:o,height:s}}var Tr=class{constructor(t=1/0,n=Float64Array,r=Uint32Array){let o=t!==1/0;this.ids=o?new r(t):[],this.values=o?new n(t):
[],this.capacity=t,this.length=0}clear(){this.length=0}push(t,n){if(this.length===this.capacity)throw new RangeError("Qu\
eue is at capacity.");let r=this.length++;for(;r>0;){let o=r-1>>1,s=this.values[o];if(n>=s)break;this.ids[r]=this.ids[o],
this.values[r]=s,r=o}this.ids[r]=t,this.values[r]=n}pop(){if(this.length===0)return;let t=this.ids,n=this.values,r=t[0],
o=--this.length;if(o>0){let s=t[o],l=n[o],a=0,c=o>>1;for(;a<c;){let m=(a<<1)+1,d=m+1,f=m+(+(d<o)&+(n[d]<n[m]));if(n[f]>=
l)break;t[a]=t[f],n[a]=n[f],a=f}t[a]=s,n[a]=l}return r}peek(){return this.length>0?this.ids[0]:void 0}peekValue(){return this.
length>0?this.values[0]:void 0}shrink(){Array.isArray(this.ids)&&(this.ids.length=this.length),Array.isArray(this.values)&&
(this.values.length=this.length)}};var bm=[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array],
bl=3,Rr=class e{static from(t,n=0){if(n%8!==0)throw new Error("byteOffset must be 8-byte aligned.");if(!t||t.byteLength===
void 0||"buffer"in t)throw new Error("Data must be an instance of ArrayBuffer or SharedArrayBuffer.");let[r,o]=new Uint8Array(
t,n+0,2);if(r!==251)throw new Error("Data does not appear to be in a Flatbush format.");let s=o>>4;if(s!==bl)throw new Error(
`Got v${s} data when expected v${bl}.`);let l=bm[o&15];if(!l)throw new Error("Unrecognized array type.");let[a]=new Uint16Array(
t,n+2,1),[c]=new Uint32Array(t,n+4,1);return new e(c,a,l,void 0,t,n)}constructor(t,n=16,r=Float64Array,o=ArrayBuffer,s,l=0){
if(t===void 0)throw new Error("Missing required argument: numItems.");if(isNaN(t)||t<=0)throw new Error(`Unexpected numI\
tems value: ${t}.`);this.numItems=+t,this.nodeSize=Math.min(Math.max(+n,2),65535),this.byteOffset=l;let a=t,c=a;this._levelBounds=
[a*4];do a=Math.ceil(a/this.nodeSize),c+=a,this._levelBounds.push(c*4);while(a!==1);this.ArrayType=r,this.IndexArrayType=
c<16384?Uint16Array:Uint32Array;let m=bm.indexOf(r),d=c*4*r.BYTES_PER_ELEMENT;if(m<0)throw new Error(`Unexpected typed a\
rray class: ${r}.`);let f=r,h=this.IndexArrayType;if(s)this.data=s,this._boxes=new f(s,l+8,c*4),this._indices=new h(s,l+
8+d,c),this._pos=c*4,this.minX=this._boxes[this._pos-4],this.minY=this._boxes[this._pos-3],this.maxX=this._boxes[this._pos-
2],this.maxY=this._boxes[this._pos-1];else{let p=this.data=new o(8+d+c*this.IndexArrayType.BYTES_PER_ELEMENT);this._boxes=
new f(p,8,c*4),this._indices=new h(p,8+d,c),this._pos=0,this.minX=1/0,this.minY=1/0,this.maxX=-1/0,this.maxY=-1/0,new Uint8Array(
p,0,2).set([251,(bl<<4)+m]),new Uint16Array(p,2,1)[0]=this.nodeSize,new Uint32Array(p,4,1)[0]=t}this._queue=new Tr}add(t,n,r=t,o=n){
let s=this._pos,l=s>>2,a=this._boxes;return this._indices[l]=l,a[s]=t,a[s+1]=n,a[s+2]=r,a[s+3]=o,this._pos=s+4,t<this.minX&&
(this.minX=t),n<this.minY&&(this.minY=n),r>this.maxX&&(this.maxX=r),o>this.maxY&&(this.maxY=o),l}finish(){if(this._pos>>
2!==this.numItems)throw new Error(`Added ${this._pos>>2} items when expected ${this.numItems}.`);let t=this._boxes;if(this.
numItems<=this.nodeSize){t[this._pos++]=this.minX,t[this._pos++]=this.minY,t[this._pos++]=this.maxX,t[this._pos++]=this.
maxY;return}let{numItems:n,minX:r,minY:o,nodeSize:s,_indices:l,_levelBounds:a}=this,c=this.maxX-r||1,m=this.maxY-o||1,d=new Int32Array(
n),f=65535,h=f/c,p=f/m;for(let k=0,b=0;k<n;k++){let S=t[b++],w=t[b++],M=t[b++],T=t[b++],R=h*((S+M)/2-r)|0,W=p*((w+T)/2-o)|
0;d[k]=eb(R,W)}Qy(d,t,l,0,n-1,s);let y=n*4;for(let k=0,b=0;k<a.length-1;k++){let S=a[k];for(;b<S;){let w=b,M=t[b++],T=t[b++],
R=t[b++],W=t[b++];for(let B=1;B<s&&b<S;B++)M=Math.min(M,t[b++]),T=Math.min(T,t[b++]),R=Math.max(R,t[b++]),W=Math.max(W,t[b++]);
l[y>>2]=w,t[y++]=M,t[y++]=T,t[y++]=R,t[y++]=W}}this._pos=y}search(t,n,r,o,s){if(this._pos!==this._boxes.length)throw new Error(
"Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,_indices:c,nodeSize:m}=this,d=this.numItems*4,
f=l.length-4,h=a.length-1,p=[],y=[],k=!1;for(;f!==void 0;){let b=Math.min(f+m*4,a[h]),S=f>=d;if(k)this._collectContained(
f,b,h,d,y,s);else for(let w=f;w<b;w+=4){let M=l[w];if(r<M)continue;let T=l[w+1];if(o<T)continue;let R=l[w+2];if(t>R)continue;
let W=l[w+3];if(n>W)continue;let B=c[w>>2]|0;if(S){let be=+(t<=M&&n<=T&&r>=R&&o>=W);p.push(B|be,h-1)}else(s===void 0||s(
B,M,T,R,W))&&y.push(B)}h=p.pop(),f=p.pop(),f!==void 0&&(k=(f&1)===1,f&=-2)}return y}_collectContained(t,n,r,o,s,l){let a=this.
_boxes,c=this._indices,m=t;for(let f=r;f>0;f--)m=c[m>>2];let d=Math.min(m+(n-t)*this.nodeSize**r,o);if(l===void 0)for(;m<
d;m+=4)s.push(c[m>>2]|0);else for(;m<d;m+=4){let f=c[m>>2]|0;l(f,a[m],a[m+1],a[m+2],a[m+3])&&s.push(f)}}collides(t,n,r,o,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:c,nodeSize:m}=this,d=this.numItems*4,f=l.length-4,h=a.length-1,p=[];for(;f!==void 0;){let y=Math.min(f+m*4,a[h]),
k=f>=d;for(let b=f;b<y;b+=4){let S=l[b];if(r<S)continue;let w=l[b+1];if(o<w)continue;let M=l[b+2];if(t>M)continue;let T=l[b+
3];if(n>T)continue;let R=c[b>>2]|0;if(k)p.push(R,h-1);else if(s===void 0||s(R,S,w,M,T))return!0}h=p.pop(),f=p.pop()}return!1}neighbors(t,n,r=1/0,o=1/0,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:c,_queue:m,nodeSize:d}=this,f=this.numItems*4,h=d*4,p=[],y=o*o,k=r===1,b=y;for(m.push(l.length-4<<1,0);m.length;){
let S=m.ids[0];if(S&1){if(m.pop(),p.push(S>>1),p.length===r)break;continue}m.pop();let w=S>>1,M=w<f,T=Math.min(w+h,Yy(w,
a));for(let R=w;R<T;R+=4){let W=l[R],B=l[R+1],be=l[R+2],st=l[R+3],ve=Math.max(Math.max(W-t,t-be),0),Ee=Math.max(Math.max(
B-n,n-st),0),ee=ve*ve+Ee*Ee;if(ee>b)continue;let ae=c[R>>2]|0;M?(s===void 0||s(ae))&&(m.push(ae<<1|1,ee),k&&ee<b&&(b=ee)):
m.push(ae<<1,ee)}}return m.clear(),p}};function Yy(e,t){let n=0,r=t.length-1;for(;n<r;){let o=n+r>>1;t[o]>e?r=o:n=o+1}return t[n]}
function Qy(e,t,n,r,o,s){let l=[r,o];for(;l.length;){let a=l.pop()||0,c=l.pop()||0;if(a-c<=s&&Math.floor(c/s)>=Math.floor(
a/s))continue;let m=e[c],d=e[c+a>>1],f=e[a],h=m>d!=m>f?m:d<m!=d<f?d:f,p=c-1,y=a+1;for(;;){do p++;while(e[p]<h);do y--;while(e[y]>
h);if(p>=y)break;Zy(e,t,n,p,y)}l.push(c,y,y+1,a)}}function Zy(e,t,n,r,o){let s=e[r];e[r]=e[o],e[o]=s;let l=4*r,a=4*o,c=t[l],
m=t[l+1],d=t[l+2],f=t[l+3];t[l]=t[a],t[l+1]=t[a+1],t[l+2]=t[a+2],t[l+3]=t[a+3],t[a]=c,t[a+1]=m,t[a+2]=d,t[a+3]=f;let h=n[r];
n[r]=n[o],n[o]=h}function eb(e,t){let n=e^t,r=65535^n,o=65535^(e|t),s=e&(t^65535),l=n|r>>1,a=n>>1^n,c=o^(o>>1^r&s>>1),m=s^
(n&o>>1^s>>1);return n=l&l>>2^a&a>>2,r=l&a>>2^a&(l^a)>>2,o=c^(l&c>>2^a&m>>2),s=m^(a&c>>2^(l^a)&m>>2),l=n&n>>4^r&r>>4,a=n&
r>>4^r&(n^r)>>4,c=o^(n&o>>4^r&s>>4),m=s^(r&o>>4^(n^r)&s>>4),o=c^(l&c>>8^a&m>>8),s=m^(a&c>>8^(l^a)&m>>8),o^=o>>1,s^=s>>1,
n=e^t,r=s|65535^(n|o),n=(n|n<<8)&16711935,n=(n|n<<4)&252645135,n=(n|n<<2)&858993459,n=(n|n<<1)&1431655765,r=(r|r<<8)&16711935,
r=(r|r<<4)&252645135,r=(r|r<<2)&858993459,r=(r|r<<1)&1431655765,((r<<1|n)>>>0)-2147483648}var tb=26e3,nb=.32,rb=1.25,ob=3;function km(e,t,n,r){let o=[...e].filter(([m,d])=>m>=0&&d.length>=ob),s=[...e.values()].
flat();if(!o.length)return[];let l=ib(s,t,n,r),a=Math.max(rb*r,1.6*l.step),c=new Float32Array(l.columns*l.rows);for(let m of e.
values())vm(c,l,m,t,n,a);return o.map(([m,d])=>{let f=new Float32Array(c.length);vm(f,l,d,t,n,a);for(let h=0;h<f.length;h+=
1)f[h]=Math.min(f[h],2)-.9*(c[h]-f[h])-nb;return{community:m,members:d,rings:ab(f,l)}})}function xm(e,t,n,r){let o=.5*r,
s=pt([...e.values()].flat(),t,n),[l,a]=[s.left-o,s.right+o];return[...e].filter(([c])=>c>=0).map(([c,m])=>{let d=pt(m,t,
n),[f,h]=[d.top-o,d.bottom+o],[p,y,k,b]=[l+o,a-o,f+o,h-o];return{community:c,members:m,rings:[{points:[p,f,y,f,a,k,a,b,y,
h,p,h,l,b,l,k]}]}})}function ib(e,t,n,r){let{left:o,top:s,right:l,bottom:a}=pt(e,t,n),c=2.5*r,[m,d]=[l-o+2*c,a-s+2*c],f=Math.
max(r/3,Math.sqrt(m*d/tb));return{left:o-c,top:s-c,step:f,columns:Math.ceil(m/f)+1,rows:Math.ceil(d/f)+1}}function vm(e,t,n,r,o,s){
let{step:l,columns:a,rows:c}=t,m=Math.ceil(s/l);for(let d of n){let[f,h]=[(r[d]-t.left)/l,(o[d]-t.top)/l],[p,y]=[Math.round(
f),Math.round(h)];for(let k=Math.max(0,y-m);k<=Math.min(c-1,y+m);k+=1){let b=Math.min(a-1,p+m);for(let S=Math.max(0,p-m);S<=
b;S+=1){let w=((S-f)**2+(k-h)**2)*l*l/(s*s);w<1&&(e[k*a+S]+=(1-w)**2)}}}}var sb=[[],[[0,3]],[[1,0]],[[1,3]],[[2,1]],[[0,
3],[2,1]],[[2,0]],[[2,3]],[[3,2]],[[0,2]],[[1,0],[3,2]],[[1,2]],[[3,1]],[[0,1]],[[3,0]],[]];function wm(e,t,n,r){let o=n*
e.columns+t;return r===0?2*o:r===2?2*(o+e.columns):2*(r===3?o:o+1)+1}function lb(e,t,n){let r=n>>1,o=n%2?r+t.columns:r+1,
s=e[r]/(e[r]-e[o]),l=r%t.columns+(n%2?0:s),a=Math.floor(r/t.columns)+(n%2?s:0);return[t.left+l*t.step,t.top+a*t.step]}function ab(e,t){
let n=new Map,{columns:r,rows:o}=t;for(let s=0;s<o-1;s+=1)for(let l=0;l<r-1;l+=1){let a=s*r+l,c=+(e[a]>0)+2*+(e[a+1]>0)+
4*+(e[a+r+1]>0)+8*+(e[a+r]>0);for(let[m,d]of sb[c])n.set(wm(t,l,s,m),wm(t,l,s,d))}return cb(n).map(s=>({points:s.flatMap(
l=>lb(e,t,l))}))}function cb(e){let t=[];for(let n of e.keys()){let r=[],o=n;for(;o!==void 0&&e.has(o);){r.push(o);let s=e.
get(o);e.delete(o),o=s}r.length>5&&t.push(r)}return t}function ti(e,{points:t}){let n=t.length/2,r=s=>{let l=2*(s%n);return[
t[l],t[l+1]]},o=s=>{let[[l,a],[c,m]]=[r(s),r(s+1)];return[(l+c)/2,(a+m)/2]};e.moveTo(...o(n-1));for(let s=0;s<n;s+=1)e.quadraticCurveTo(
...r(s),...o(s));e.closePath()}function ub(e){return e.size?e.layouts.map(({name:t})=>t):[]}var pP=_(()=>{let e=kt.value;return ub(v.value).includes(e)?
e:Be.value?.name??"map"});function Sm(e){return e?.name==="timeline"||e?.name==="years"}function _m(e,t,n){let r=new Map;for(let h=0;h<e.length;h+=1){let[p,y]=r.get(e[h])??[1/0,-1/0];r.set(e[h],[Math.min(p,t[h]),
Math.max(y,t[h])])}let o=n/2,s=[...r.keys()].filter(Boolean).sort((h,p)=>h-p),l=mb(s,r,n),a=(h,p)=>({year:h,left:p-o,right:p-
o+l}),c=[],m=[];s.forEach((h,p)=>{let y=r.get(h)[0],k=s[p-1];if(p&&h-k>3)m.push(y-o-l);else if(p)for(let b=k+1;b<h;b+=1)
c.push(a(b,y-(h-b)*l));c.push(a(h,y))});let d=r.get(0),f=d?{year:0,left:d[0]-o,right:d[1]+o}:null;return{columns:c,lane:f,
gaps:m}}function mb(e,t,n){let r=1/0;for(let s=1;s<e.length;s+=1){let[l,a]=[e[s-1],e[s]],c=(t.get(a)?.[0]??0)-(t.get(l)?.[0]??
0);r=Math.min(r,c/Math.min(a-l,3))}let o=t.get(e[0]);return Number.isFinite(r)?r:(o?o[1]-o[0]:0)+2*n}var db=[1,2,5,10,20,
25,50,100];function vl({columns:e},t,n){let r=({year:a,left:c,right:m})=>({year:a,x:(c+m)/2});if(!e.length)return[];let o=(e[0].
right-e[0].left)*t,s=db.find(a=>a*o>=n)??100,l=[];for(let a of e.filter(({year:c})=>c%s===0).map(r)){let c=l.at(-1);(!c||
(a.x-c.x)*t>=n*.8)&&l.push(a)}return l.length?l:[r(e[0])]}var ht=O({width:0,height:0});function fb(e,{width:t,height:n}){let r=Math.max(e.right-e.left,1),o=Math.max(e.bottom-e.top,
1),s=(l,a)=>Math.min(t/l,n/a);return s(o,r)>1.15*s(r,o)}var pb=_(()=>{let{width:e,height:t}=ht.value;return e&&t?Math.min(
2,Math.max(.5,Math.round(2*t/e)/2)):1});function hb(e,t,n){let r=.8*n*(t.right-t.left)/Math.max(t.bottom-t.top,1),o=Math.
min(gb,Math.max(1,r));return Float64Array.from(e,s=>s*o)}var gb=4;function*yb(e){for(let t=0;t<e.size;t+=1)yield t}var se=_(
()=>{let[e,t]=[v.value,Be.value],[n,r]=[t.x,t.y],o=Sm(t),s=pb.value,l=pt(yb(e),n,r);l&&o?r=hb(r,l,s):l&&fb(l,{width:1,height:s})&&
([n,r]=[r,n]);let a=bb(e.size,n,r),c=vb(e.size,n,r,a),m=o?_m(e.year,n,c):null;return{network:e,layout:t.name,x:n,y:r,index:a,
spacing:c,axis:m}});function bb(e,t,n){if(!e)return null;let r=new Rr(e);for(let o=0;o<e;o+=1)r.add(t[o],n[o]);return r.
finish(),r}function vb(e,t,n,r){let o=[];for(let l=0;l<e;l+=Math.ceil(e/250)){let a=r?.neighbors(t[l],n[l],1,1/0,c=>c!==
l)??[];for(let c of a)o.push(Math.hypot(t[l]-t[c],n[l]-n[c]))}let s=o.filter(l=>l>0).sort((l,a)=>l-a);return s[s.length>>
1]??60}var ni=_(()=>{let[e,t]=[v.value,xt.value];return t==="strength"?e.strength:t==="pagerank"?e.measures.pagerank??e.
occurrences:e.occurrences}),wb=_(()=>{let e=ni.value,t=0;for(let n=0;n<e.length;n+=1)t=Math.max(t,e[n]);return Float32Array.
from(e,n=>t?Math.sqrt(Math.max(n,0)/t):0)}),kb=_(()=>{let[e,t]=[v.value,ni.value],{occurrences:n,strength:r}=e;return Int32Array.
from({length:e.size},(o,s)=>s).sort((o,s)=>t[s]-t[o]||n[s]-n[o]||r[s]-r[o]||o-s)}),xb=_(()=>H.value.item),Ct=_(()=>H.value.
edge),Me=_(()=>{let[e,t]=[v.value,xb.value];return Uint8Array.from(e.item,n=>t[n])}),ze=_(()=>{let e=Me.value;return kb.
value.filter(t=>e[t])}),Sb=_(()=>{let{network:e,x:t,y:n}=se.value,r=Ct.value,{from:o,to:s,weight:l}=e,a=Int32Array.from(
{length:e.edges},(m,d)=>d).filter(m=>r[m]),c=new Float32Array(e.edges);for(let m of a)c[m]=Math.hypot(t[o[m]]-t[s[m]],n[o[m]]-
n[s[m]]);return a.sort((m,d)=>l[d]-l[m]||c[m]-c[d]||m-d),_b(a,e)});function _b(e,{from:t,to:n,size:r}){let o=new Uint32Array(
r),s=[];for(let c of e){let m=Math.min(o[t[c]]++,o[n[c]]++);(s[m]??=[]).push(c)}let l=new Int32Array(e.length),a=0;for(let c of s)
for(let m of c??[])l[a++]=m;return l}var Em=_(()=>{let{community:e}=v.value,t=new Map;for(let n of ze.value){let r=t.get(
e[n]);r?r.push(n):t.set(e[n],[n])}return t}),Eb=_(()=>{let{x:e,y:t,spacing:n,axis:r,layout:o}=se.value;return r?o==="yea\
rs"?xm(Em.value,e,t,n):[]:km(Em.value,e,t,n)}),gt=_(()=>({...se.value,shares:wb.value,nodes:ze.value,edges:Sb.value,outlines:Eb.
value,shaded:St.value}));function Ge({shares:e,spacing:t},n,r){let o=t*r,s=Math.min(3.5,Math.max(1.3,.3*o));return Math.
min(Math.max(o*(.1+.17*e[n]),s*(1+e[n])),22)}var wl={left:40,right:64,top:32,bottom:52},Mb=24,Ob=4,Pb=90,Nr=null,ri=null,oi=!0;function kl(e){Nr=e,oi=!0}function le(){
let{width:e,height:t}=ht.peek(),{x:n,y:r}=Nr?.getViewPosition()??{x:0,y:0};return{scale:Nr?.getScale()??1,x:n,y:r,width:e,
height:t}}function an(){Nr?.redraw()}function Cb(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function Jt({
x:e,y:t,scale:n},r){let o=r&&!Cb()&&{duration:250,easingFunction:"easeInOutQuad"};Nr?.moveTo({position:{x:e,y:t},scale:n,
animation:o}),ri=o?{x:e,y:t,scale:n}:null}function Mm(){ri&&Jt(ri,!1)}function Om(){ri=null}function Pm(){return Math.min(
Ob,Pb/Math.max(se.peek().spacing,1))}function Cm(e){let{x:t,y:n,axis:r,spacing:o}=se.peek(),s=pt(e,t,n);if(!s)return null;
let l=s.right>s.left||s.bottom>s.top?.8*o:0,a={left:s.left-l,top:s.top-l,right:s.right+l,bottom:s.bottom+l},c=r?{...wl,top:wl.
top+Mb}:wl;return ym(a,ht.peek(),c,Pm())}function Lr(){return xl()?.scale??1}function xl(){return Cm(ze.peek())}function Sl(e,t){
let n=Cm(e);n&&Jt(n,t)}function It(e=!0){Sl(ze.peek(),e)}function _l(){oi=ht.peek().width===0,oi||It(!1)}function Im(){oi&&
ht.peek().width>0&&qe.peek()>=0&&_l()}function cn(e){let t=le();Jt({...t,scale:Am(t.scale*e)},!0)}function Am(e){let t=Lr();
return Math.min(Math.max(e,.25*Math.min(t,1)),4*Math.max(Pm(),t))}function Tm(){let e=le(),t=Am(e.scale);t!==e.scale&&Jt(
{...e,scale:t},!1)}function Rm(e,t){let n=le();Jt({x:n.x+e/n.scale,y:n.y+t/n.scale,scale:n.scale},!1)}function ii(e){let{
x:t,y:n}=se.peek(),r=le(),o=Ot({x:t[e],y:n[e]},r),s=(a,c)=>a>60&&a<c-60;s(o.x,r.width)&&s(o.y,r.height)||Jt({x:t[e],y:n[e],
scale:r.scale},!0)}var Ib=2;function un(e,t=""){let n=we.peek();Ke(e);let r=n.positions.size;if(r<Ib){t&&Q(t);return}let o=u("map.selection\
-replaced",{n:r});Po(t?`${t} ${o}`:o,()=>{we.value=n})}var Br=O(""),Nm=60,Ab={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Tb={"+":()=>cn(1.3),"=":()=>cn(
1.3),"-":()=>cn(1/1.3),0:()=>It()};function Bm(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let t=Ab[e.key];(t?Rb(t,e.shiftKey):
Nb(e))&&e.preventDefault()}function Rb([e,t],n){return n?Bb(e,t):Rm(Nm*e,Nm*t),!0}function Nb(e){let t=Tb[e.key];if(t)t();else
return e.key==="Enter"||e.key===" "?Lb(e.key===" "):!1;return!0}function Lb(e){let t=q.peek()>=0?q.peek():Fe.peek();if(t<
0)return!1;let n=me(v.peek(),t);if(e){De(n.position);let r=xe.peek().has(n.position)?"map.walk-selected":"map.walk-unsel\
ected";return Br.value=u(r,{label:n.label}),!0}return un([n.position]),Ln(n),!0}function Bb(e,t){let n=q.peek()>=0?q.peek():
Fe.peek(),o=n>=0&&Me.peek()[n]?Db(n,e,t):ze.peek()[0]??-1;if(o<0){Br.value=u("map.walk-end");return}q.value=o,ii(o),Br.value=
Fb(o)}function Fb(e){let t=v.peek(),n=t.edgesOf(e).filter(r=>Ct.peek()[r]).length;return u("map.walk",{label:me(t,e).label,
n})}function Db(e,t,n){let r=v.peek(),o=[...r.edgesOf(e)].filter(l=>Ct.peek()[l]).map(l=>at(r,l,e)),s=Lm(o,e,t,n);return s>=
0?s:Lm(ze.peek(),e,t,n)}function Lm(e,t,n,r){let{x:o,y:s}=se.peek(),[l,a]=[-1,1/0];for(let c of e){let[m,d]=[o[c]-o[t],s[c]-
s[t]],f=m*n+d*r,h=Math.abs(m*r-d*n);if(c===t||f<=0||h>f)continue;let p=f+.8*h;p<a&&([l,a]=[c,p])}return l}var Xb="textarea, select, input:not([type=checkbox], [type=radio], [type=range])";function mn(e){return e instanceof Element&&
e.matches(Xb)}var El=600;function Fr(e,t){let n=[...e.edgesOf(t)].filter(o=>Ct.value[o]),r=n.map(o=>at(e,o,t));return{nodes:new Set([t,
...r]),edges:n.slice(0,El),centre:t,fade:.72}}function Fm(e,t,n){if(t.size===1)return Fr(e,[...t][0]);let r=[];for(let o of t){
if(r.length>=El)break;for(let s of e.edgesOf(o))e.from[s]!==o||!Ct.value[s]||t.has(e.to[s])&&r.push(s)}return r.sort((o,s)=>o-
s),{nodes:t,edges:r.slice(0,El),centre:-1,fade:n}}function*Dm(e,t){for(let n=0;n<e.size;n+=1)t(n)&&(yield n)}var Ye=_(()=>{
let[e,t]=[v.value,Me.value],n=[...xe.value].map(r=>e.nodeOf(r));return new Set(n.filter(r=>r>=0&&t[r]))}),$b=_(()=>{let[
e,t,{found:n}]=[v.value,Me.value,H.value];return n?new Set(Dm(e,r=>!!(t[r]&&n[e.item[r]]))):null}),Jb=_(()=>{let[e,t,n]=[
v.value,Me.value,L.value],r=$b.value;if(r)return{nodes:r,edges:[],centre:-1,fade:.72};let o=Fe.value;if(o>=0&&t[o])return Fr(
e,o);if(n?.what==="edge"&&n.network===e.place&&n.edge<e.edges)return{nodes:new Set([e.from[n.edge],e.to[n.edge]]),edges:[
n.edge],centre:-1,fade:.72};if(n?.what==="cluster"&&n.network===e.place){let{community:s}=e,l=a=>!!(t[a]&&s[a]===n.community);
return Fm(e,new Set(Dm(e,l)),.62)}return Ye.value.size?Fm(e,Ye.value,.5):null}),Qe=_(()=>{let e=q.value;return e>=0&&e<v.
value.size&&Me.value[e]?Fr(v.value,e):Jb.value});var Ze=O(!1),dn=O({drawn:0,left:0}),si=O(new Int32Array);var Vb=24,Xm=4,Kb=5;function Dr(e){let t=gt.peek(),{index:n,x:r,y:o}=t;if(!n)return-1;let s=le(),l=Wn(e,s),a=Me.peek(),c=(Vb+
Xm)/s.scale,m=n.neighbors(l.x,l.y,40,c,h=>a[h]>0),[d,f]=[-1,Xm];for(let h of m){let y=Math.hypot(r[h]-l.x,o[h]-l.y)*s.scale-
Ge(t,h,s.scale);y<=f&&([d,f]=[h,y])}return d}function Ml(e){let{network:t,x:n,y:r}=gt.peek(),o=le(),s=Wn(e,o),l=c=>{let[
m,d]=[-1,Kb/o.scale];for(let f of c){if(!Ct.peek()[f])continue;let[h,p]=[t.from[f],t.to[f]],y=gm(s,{x:n[h],y:r[h]},{x:n[p],
y:r[p]});y<d&&([m,d]=[f,y])}return m},a=l(Qe.peek()?.edges??[]);return a>=0?a:l(si.peek())}function Ol(e){return!!(e.ctrlKey||e.metaKey||e.shiftKey)}function li(e,t){let n=Dr(e);if(n<0)return zb(Ml(e));let r=me(
v.peek(),n);if(Ol(t))return De(r.position);Lt(()=>{un([r.position]),Ln(r)})}function zb(e){e>=0?Z({what:"edge",network:v.
peek().place,edge:e}):L.peek()&&Z(null)}function $m(e){let t=Dr(e);if(t<0)return;let n=v.peek();un([...Fr(n,t).nodes].map(
r=>n.item[r]))}function Jm(e){let t=Dr(e);t>=0&&De(v.peek().item[t])}function Wb(e,t){let{left:n,top:r}=t.getBoundingClientRect();
return{x:e.clientX-n,y:e.clientY-r}}function Vm(e){let t=0,n=o=>{o.pointerType==="touch"||o.buttons||(cancelAnimationFrame(
t),t=requestAnimationFrame(()=>{let s=Wb(o,e),l=Dr(s);q.value=l;let a=l>=0||Ml(s)>=0;e.classList.toggle("pointing",a)}))},
r=()=>{cancelAnimationFrame(t),q.value=-1};return e.addEventListener("pointermove",n),e.addEventListener("pointerleave",
r),()=>{r(),e.removeEventListener("pointermove",n),e.removeEventListener("pointerleave",r)}}var yt=O(!1),ai=O("free"),zm=O(!1),Se=null,Hb=5,Ub=2;function Xr(e){yt.value=e,Hn()}function Hn(){Se=null,zm.value=!1,an()}
function Wm(e){let t=o=>jb(o,e),n=o=>Um(o,e),r=o=>Yb(o,e);return e.addEventListener("pointerdown",t,!0),e.addEventListener(
"pointermove",n),e.addEventListener("pointerup",r),e.addEventListener("pointercancel",Hn),window.addEventListener("keydo\
wn",Km,!0),()=>{e.removeEventListener("pointerdown",t,!0),e.removeEventListener("pointermove",n),e.removeEventListener("\
pointerup",r),e.removeEventListener("pointercancel",Hn),window.removeEventListener("keydown",Km,!0)}}function qb({key:e,
code:t,ctrlKey:n,metaKey:r,altKey:o}){return n||r||o?!1:e.toLowerCase()==="l"||t==="KeyL"&&!/^[ -~]/.test(e)}function Km(e){
if(document.querySelector("dialog[open], [role=menu]"))return;if(qb(e)&&!mn(e.target)&&v.peek().size>0)Xr(!yt.peek());else if(e.
key==="Escape"&&Se)Hn();else if(e.key==="Escape"&&yt.peek()&&!mn(e.target))Xr(!1);else return;e.preventDefault(),e.stopPropagation()}
function Hm(e,t){let{left:n,top:r}=t.getBoundingClientRect();return{x:e.clientX-n,y:e.clientY-r}}function jb(e,t){if(!yt.
peek()||e.button!==0)return;if(e.stopPropagation(),Se)return Hn();let n=Hm(e,t),r=e.shiftKey||ai.peek()==="box";Se={pointer:e.
pointerId,isBox:r,byShift:e.shiftKey,points:[Wn(n,le())],last:n,length:0},zm.value=!0,t.setPointerCapture(e.pointerId),q.
value=-1}function Um(e,t){if(Se?.pointer!==e.pointerId)return;let n=Hm(e,t),r=Math.hypot(n.x-Se.last.x,n.y-Se.last.y);if(r<
Ub)return;let o=Wn(n,le());Se.isBox?Se.points.splice(1,1/0,...Gb(Se.points[0],o)):Se.points.push(o),Se.last=n,Se.length+=
r,an()}function Gb(e,t){return[{x:t.x,y:e.y},t,{x:e.x,y:t.y}]}function Yb(e,t){if(Se?.pointer!==e.pointerId)return;Um(e,
t);let{points:n,last:r,length:o,byShift:s}=Se;Hn();let l=s?e.ctrlKey||e.metaKey:Ol(e);o<Hb?li(r,e):Zb(n,l)}function qm(e){
let t=new Path2D;for(let{x:n,y:r}of e)t.lineTo(n,r);return t.closePath(),t}var Qb=document.createElement("canvas").getContext(
"2d");function Zb(e,t){let n=qm(e),{x:r,y:o,network:s}=se.peek(),l=[...ze.peek()].filter(m=>Qb.isPointInPath(n,r[m],o[m]));
if(!l.length)return Q(u("map.lasso-empty"));let a=new Set(t?xe.peek():[]);for(let m of l)a.add(s.item[m]);let c=ev(a.size);
if(!t)return un(a,c);Ke(a),c&&Q(c)}function ev(e){return document.querySelector(".panel.browse")?.offsetWidth?"":u("map.\
selected",{n:e})}function jm(e,t,n){if(!Se)return;let{x:r,y:o}=Ce(t);e.save(),e.transform(t.scale,0,0,t.scale,r,o);let s=qm(
Se.points);e.fillStyle=e.strokeStyle=n,e.lineWidth=1.5/t.scale,e.lineJoin="round",e.globalAlpha=.1,e.fill(s),e.globalAlpha=
1,e.setLineDash([5/t.scale,4/t.scale]),e.stroke(s),e.restore()}function Un({id:e,title:t,open:n,wide:r,children:o}){let s=z(null),l=n.value,a=()=>{n.value=!1};return ce(()=>{l&&!s.current?.
open&&s.current?.showModal(),l||s.current?.close()},[l]),i("dialog",{class:r?"dialog wide":"dialog",id:e,ref:s,"aria-lab\
elledby":`${e}-title`,onClose:a,onClick:c=>{c.target===c.currentTarget&&tv(c)&&a()},children:[i("header",{class:"dialog-\
head",children:[i("h2",{id:`${e}-title`,children:t}),i(x,{class:"button tool close","aria-label":u("base.close"),onClick:a,
children:i(V,{name:"close"})})]}),l?o:null]})}function tv({clientX:e,clientY:t,currentTarget:n}){let{left:r,right:o,top:s,
bottom:l}=n.getBoundingClientRect();return e<r||e>o||t<s||t>l}var nv=11,rv=24,Pl=_(()=>{let{x:e,y:t,index:n,network:r}=se.value,o=ze.value,s=new Float32Array(r.size),l=new Int32Array(
r.size).fill(-1);o.forEach((p,y)=>{l[p]=y});let a=pt(o,e,t),c=a?Math.hypot(a.right-a.left,a.bottom-a.top)+1:1,m=ni.value,
d=o.length?Math.max(m[o[0]],0):0;o.forEach((p,y)=>{let k=w=>l[w]>=0&&l[w]<y,[b]=y&&n?n.neighbors(e[p],t[p],1,1/0,k):[],S=b===
void 0?c:Math.hypot(e[p]-e[b],t[p]-t[b]);s[p]=S*(.4+(d?m[p]/d:0))});let f=[...o].map(p=>s[p]).sort((p,y)=>y-p),h=o.length<=
rv?0:f[nv-1]??0;return{of:s,first:h}});function Gm(e,t){return Pl.value.first*Math.min(1,t/e)**1.75}var Il='Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',Ym=12,ov=16,iv=3,td=34,
Qm=260,Al=120,sv=14,$r=class{constructor(t){this.room=t}room;cells=new Map;cellsOf({left:t,top:n,right:r,bottom:o}){let s=[];
for(let l=Math.floor(t/64);l<=Math.floor(r/64);l+=1)for(let a=Math.floor(n/64);a<=Math.floor(o/64);a+=1)s.push(l*4096+a);
return s}isFree(t,n=-1){let{room:r}=this;return t.left<r.left||t.top<r.top||t.right>r.right||t.bottom>r.bottom?!1:this.cellsOf(
t).every(o=>(this.cells.get(o)??[]).every(s=>s.owner===n||t.right<=s.left||s.right<=t.left||t.bottom<=s.top||s.bottom<=t.
top))}take(t,n=-2){for(let r of this.cellsOf(t)){let o=this.cells.get(r);o?o.push({...t,owner:n}):this.cells.set(r,[{...t,
owner:n}])}}},Zm=document.createElement("canvas").getContext("2d"),ci=new Map;function fn({size:e,bold:t}){return`${t?"6\
00 ":""}${e}px ${Il}`}function Vt(e,t,n){let r=`${t}/${n}/${e}`,o=ci.get(r);return o===void 0&&(ci.size>2e4&&ci.clear(),
Zm.font=fn({size:t,bold:n}),o=Zm.measureText(e).width,ci.set(r,o)),o}function Cl(e,t=td){return e.length>t?`${e.slice(0,
t-1).trimEnd()}…`:e}function ui(e){let{scene:t,view:n,emphasis:r,room:o}=e,s=new $r(o),l=new $r(o);for(let f of e.covered)
s.take(f);let a=av(t,n,o);for(let f of a)l.take(cv(t,f,n),f);let c=a.length>Al?new $r(o):l,m=[],d=lv();for(let f of d)ed(
m,f,e,s,l,!0);if(!r||r.fade<.6)for(let[f,h]of fv(t.outlines).entries())gv(m,h,f<dv,e,s,c);return uv(e,a,d).forEach((f,h)=>{
ed(m,f,e,s,h<sv?c:l,!1)}),m}function lv(){return[...new Set([q.value,Fe.value])].filter(e=>e>=0)}function av({index:e,nodes:t,
x:n,y:r},o,s){if(!e)return[];let[l,a]=[Pt(o),h=>h/o.scale],c=l.left+a(s.left-40),m=l.left+a(s.right+40),d=l.top+a(s.top-
20),f=l.top+a(s.bottom+20);return[...t].filter(h=>n[h]>=c&&n[h]<=m&&r[h]>=d&&r[h]<=f)}function cv(e,t,n){let{x:r,y:o}=Ot(
{x:e.x[t],y:e.y[t]},n),s=Ge(e,t,n.scale)*.8;return{left:r-s,right:r+s,top:o-s,bottom:o+s}}function uv(e,t,n){let{emphasis:r,
view:o,whole:s}=e,l=t.filter(d=>!n.includes(d));if(r&&r.fade>=.6)return l.filter(d=>r.nodes.has(d)).slice(0,Qm);let a=Gm(
o.scale,s),c=Ye.value,m=l.filter(d=>!c.has(d)&&Pl.value.of[d]>=a);return[...l.filter(d=>c.has(d)),...m].slice(0,Qm)}function ed(e,t,{
scene:n,view:r},o,s,l){let a=Cl(me(n.network,t).label,l?60:td),c=l||Ye.value.has(t),m=Vt(a,Ym,c),d=Ot({x:n.x[t],y:n.y[t]},
r),f=Ge(n,t,r.scale)+iv,h=mv(d,f,m),y=h.find(k=>o.isFree(k)&&s.isFree(k,t))??(l?h.find(k=>o.isFree(k))??h[0]:null);!y||!a||
(o.take(y),e.push({text:a,x:y.left,y:(y.top+y.bottom)/2,size:Ym,bold:c,community:null}))}function mv({x:e,y:t},n,r){let o=ov/
2,s=(a,c)=>({left:a,right:a+r,top:c-o,bottom:c+o}),l=.7*n;return[s(e+n,t),s(e-n-r,t),s(e-r/2,t+n+o),s(e-r/2,t-n-o),s(e+l,
t-l-o),s(e+l,t+l+o),s(e-l-r,t-l-o),s(e-l-r,t+l+o)]}function Tl(e,t){let n=Te(e.network,t);return n?ke(n):""}var qn={least:13,
most:16,longest:44,short:28},dv=8;function fv(e){let t=({members:n})=>n.length;return[...e].sort((n,r)=>t(r)-t(n)||n.community-
r.community)}function pv(e,t){let n=Tl(e,t);if(e.nodes.length<=Al)return Cl(n,qn.longest);let r=n.split(" · "),[o,s]=r,
l=s&&o.length+s.length<qn.short?`${o} · ${s}`:o;return Cl(l,qn.short)}function hv(e,t){let n=Math.sqrt(e.members.length/
Math.max(t.nodes.length,1));return Math.round(qn.least+(qn.most-qn.least)*Math.min(1,1.6*n))}function gv(e,t,n,{scene:r,
view:o},s,l){let a=pv(r,t.community),c=hv(t,r),m=Vt(a,c,!0),d=yv(t,o);if(!d||!n&&d.right-d.left<m/2)return;let f=c/2+4;if(r.
axis){let b=Math.max(d.left,12),S={left:b,right:b+m+4,top:d.top-2*f,bottom:d.top};if(!s.isFree(S))return;s.take(S),e.push(
{text:a,x:b,y:d.top-f,size:c,bold:!0,community:t.community});return}let h=(d.left+d.right)/2,p=[0,-.2,.2].map(b=>(d.top+
d.bottom)/2+b*(d.bottom-d.top)),y=[d.top-2-f,d.bottom+2+f],k=r.nodes.length>Al?[...p,...y]:[...y,...p];for(let b of k)for(let S of[
0,-.25,.25]){let w=h-m/2+S*(d.right-d.left),M={left:w-4,right:w+m+4,top:b-f,bottom:b+f};if(!(!s.isFree(M)||!l.isFree(M))){
s.take(M),e.push({text:a,x:w,y:b,size:c,bold:!0,community:t.community});return}}}function yv(e,t){let n=null,r=l=>(l.right-
l.left)*(l.bottom-l.top);for(let{points:l}of e.rings){let[a,c,m,d]=[1/0,1/0,-1/0,-1/0];for(let h=0;h<l.length;h+=2)a=Math.
min(a,l[h]),m=Math.max(m,l[h]),c=Math.min(c,l[h+1]),d=Math.max(d,l[h+1]);let f={left:a,top:c,right:m,bottom:d};(!n||r(f)>
r(n))&&(n=f)}if(!n)return null;let o=Ot({x:n.left,y:n.top},t),s=Ot({x:n.right,y:n.bottom},t);return{left:o.x,top:o.y,right:s.
x,bottom:s.y}}var et=26,nd=52,Rl={size:12,bold:!1};function Jr(e,t,n,r){let{x:o}=Ce(n);e.strokeStyle=r.line,e.lineWidth=1,e.globalAlpha=
.7,e.beginPath();for(let{x:s}of vl(t,n.scale,nd)){let l=Math.round(s*n.scale+o)+.5;e.moveTo(l,et),e.lineTo(l,n.height)}e.
stroke(),e.setLineDash([2,4]),e.beginPath();for(let s of t.gaps){let l=Math.round(s*n.scale+o)+.5;e.moveTo(l,et),e.lineTo(
l,n.height)}if(e.stroke(),e.setLineDash([]),t.lane){e.globalAlpha=.05,e.fillStyle=r.muted;let s=t.lane.left*n.scale+o;e.
fillRect(s,0,(t.lane.right-t.lane.left)*n.scale,n.height)}e.globalAlpha=1}function mi(e,t,n,r){e.globalAlpha=.94,e.fillStyle=
r.paper,e.fillRect(0,0,n.width,et),e.globalAlpha=1,e.fillStyle=r.line,e.fillRect(0,et-1,n.width,1),e.fillStyle=r.muted,e.
font=fn(Rl),e.textBaseline="middle",e.textAlign="center";for(let{text:o,x:s}of Vr(t,n))e.fillText(o,s,et/2);e.textAlign=
"start"}function Vr(e,t){let{x:n}=Ce(t),r=[],o=-1/0,s=(l,a)=>{let[c,m]=[a*t.scale+n,Vt(l,Rl.size,Rl.bold)/2];c-m<o||(r.push(
{text:l,x:c}),o=c+m+8)};e.lane&&s(u("map.without-year"),(e.lane.left+e.lane.right)/2);for(let{year:l,x:a}of vl(e,t.scale,
nd))s(String(l),a);return r}var id=4,bv=.16,vv=.035,wv=.3,rd=1200,kv=500,xv=2500,Sv=3,_v=.7;function Ev(e,t){if(e.edges.length<=rd)return rd;let n=0;
for(let r of e.nodes)n+=t[r];return Math.min(Math.max(Sv*n,kv),xv)}function di(e,t,n){let{edges:r,network:o}=e,s=Mv(e,t),
l=n?1/0:Ev(e,s),a=[],c=0;for(let d of r)!s[o.from[d]]&&!s[o.to[d]]||(a.length<l?a.push(d):c+=1);let m=Int32Array.from(a);
return{groups:Pv(e,m,t.scale),drawn:m,left:c}}function Mv({nodes:e,x:t,y:n,network:r},o){let{left:s,top:l,right:a,bottom:c}=Pt(
o),m=new Uint8Array(r.size);for(let d of e)t[d]<s||t[d]>a||n[d]<l||n[d]>c||(m[d]=1);return m}function Ov(e,t){return t>0?
Math.max(1,Math.ceil(id*Math.sqrt(e/t))):1}function od(e){return .5+.2*e}function Pv(e,t,n){let{network:r,x:o,y:s,spacing:l,
nodes:a}=e,{from:c,to:m,weight:d,community:f}=r,h=e.edges.length?d[e.edges[0]]:0,p=new Map,y=new Map;for(let b of t){let[
S,w]=[c[b],m[b]],M=f[S]===f[w]?f[S]:-1,T=Ov(d[b],h),R=Math.hypot(o[S]-o[w],s[S]-s[w]);p.set(M,(p.get(M)??0)+R*od(T));let W=`${M}\
/${T}`,B=y.get(W);B?B.edges.push(b):y.set(W,{community:M,strength:T,edges:[b]})}let k=new Map([[-1,1.5*a.length]]);for(let b of a)
k.set(f[b],(k.get(f[b])??0)+1);return[...y.values()].sort((b,S)=>b.strength-S.strength||b.community-S.community).map(({community:b,
strength:S,edges:w})=>{let M=(k.get(b)??1)*l*l*n,T=bv/Math.max((p.get(b)??0)/M,1e-6),R=Math.min(wv,Math.max(vv,T)),W=(.6+
.6*(S/id))*(b<0?_v:1),B=Math.min(.7,R*W);return{community:b,edges:w,opacity:B,width:od(S)}})}var sd=O(0);function Cv(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{
clusters:Array.from({length:7},(n,r)=>t(`cluster-${r}`)),ink:t("ink"),muted:t("muted"),line:t("line"),paper:t("map"),accent:t(
"accent"),edgeStrength:Number(t("edge-strength"))||1,areaStrength:Number(t("area-strength"))||.08}}var pn=_(()=>(sd.value,
Cv()));function Nl(){sd.value+=1}function ld(){let e=matchMedia("(prefers-color-scheme: dark)"),t=Nl;e.addEventListener(
"change",t);let n=new MutationObserver(t);return n.observe(document.documentElement,{attributeFilter:["data-theme"]}),()=>{
e.removeEventListener("change",t),n.disconnect()}}function Ie(e,t){return t<0?e.muted:e.clusters[t%7]}var Iv={diamond:[4,
0,1.22],square:[4,.125,1.22],triangle:[3,0,1.3]};function fi(e,t,n,r){if(e==="circle")return[];let[o,s,l]=Iv[e];return Array.
from({length:o},(a,c)=>{let m=2*Math.PI*(c/o+s)-Math.PI/2;return[t+l*r*Math.cos(m),n+l*r*Math.sin(m)]})}function pi(e,t,n,r,o){
if(t==="circle"){e.moveTo(n+o,r),e.arc(n,r,o,0,2*Math.PI);return}fi(t,n,r,o).forEach(([s,l],a)=>{a?e.lineTo(s,l):e.moveTo(
s,l)}),e.closePath()}var Av=56,Ll=22,Tv=18,Kr=16,zr={size:12,bold:!1};function ad(e){let[t,n]=[gt.peek(),le()],r=Qe.peek(),o={left:4,top:t.axis?
et+2:4,right:n.width-4,bottom:n.height-4};return{scene:t,view:n,colours:pn.peek(),edges:di(t,n,Ze.peek()),emphasis:r,labels:ui(
{scene:t,view:n,emphasis:r,whole:Lr(),covered:[],room:o}),caption:e?Rv(t,n.width):null}}function Rv(e,t){let{kind:n,itemKind:r,
size:o,edges:s}=e.network,l=[u(`map.nodes-${r}`,{n:o}),u("map.links",{n:s}),u(`map.size-by-${xt.peek()}`)],{entries:a,height:c}=Nv(
e,t);return{title:N.title,subtitle:[P("network",n),...l].join(" · "),clusters:a,source:u("map.picture-source",{version:N.
version}),head:Av,foot:c+Ll+Kr}}function Nv(e,t){let n=[],[r,o]=[Kr,Kr];for(let{number:s,size:l}of e.network.communities){
let a=`${Tl(e,s)} (${I(l)})`,c=Tv+Vt(a,zr.size,zr.bold)+24;r>Kr&&r+c>t&&([r,o]=[Kr,o+Ll]),n.push({community:s,text:a,x:r,
y:o}),r+=c}return{entries:n,height:n.length?o+Ll/2:0}}var cd=80;function hi(e,t,n,r){if(!t.shaded)return;let{x:o,y:s}=Ce(n);for(let{community:l,rings:a}of t.outlines){e.save(),
e.transform(n.scale,0,0,n.scale,o,s),e.beginPath();for(let c of a)ti(e,c);e.restore(),e.fillStyle=e.strokeStyle=Ie(r,l),
e.globalAlpha=r.areaStrength,e.fill(),e.globalAlpha=2*r.areaStrength,e.lineWidth=1,e.stroke()}e.globalAlpha=1}function gi(e,t,n,r,o){
for(let{community:s,edges:l,opacity:a,width:c}of r.groups)e.globalAlpha=Math.min(1,a*o.edgeStrength),e.strokeStyle=Ie(o,
s),e.lineWidth=c,md(e,t,n,l);e.globalAlpha=1}function md(e,{network:t,x:n,y:r},o,s){let{scale:l}=o,a=Ce(o);for(let c=0;c<
s.length;c+=cd){e.beginPath();for(let m of s.slice(c,c+cd)){let[d,f]=[t.from[m],t.to[m]];e.moveTo(n[d]*l+a.x,r[d]*l+a.y),
e.lineTo(n[f]*l+a.x,r[f]*l+a.y)}e.stroke()}}function Wr(e,t,n,r,o){let{network:s,x:l,y:a}=t,{scale:c}=n,m=Ce(n),d=Pt(n,30);
e.strokeStyle=o.paper;for(let f of r){if(l[f]<d.left||l[f]>d.right||a[f]<d.top||a[f]>d.bottom)continue;let h=Ge(t,f,c),p=s.
community[f],[y,k]=[l[f]*c+m.x,a[f]*c+m.y];e.fillStyle=Ie(o,p),e.beginPath(),pi(e,Dt(p),y,k,h),h>2.4&&(e.lineWidth=h>5?2.4:
1.6,e.stroke()),e.fill()}}function yi(e,t,n,{nodes:r,edges:o,centre:s},l){let{community:a}=t.network;e.globalAlpha=Math.
min(.9,Math.max(.16,5/Math.sqrt(o.length||1)/2)),e.strokeStyle=s>=0?Ie(l,a[s]):l.accent,e.lineWidth=o.length===1?2.6:o.length>
150?.9:1.3,md(e,t,n,o),t.network.directed&&Lv(e,t,n,o),e.globalAlpha=1;let c=[...t.nodes].reverse().filter(m=>r.has(m));
Wr(e,t,n,c,l)}function Lv(e,t,n,r){let{network:o,x:s,y:l}=t,{scale:a}=n,c=Ce(n);e.fillStyle=e.strokeStyle,e.globalAlpha=
Math.max(e.globalAlpha,.5),e.beginPath();for(let m of r){let[d,f]=[o.from[m],o.to[m]],h=Math.atan2(l[f]-l[d],s[f]-s[d]),
p=Ge(t,f,a)+1,y=[s[f]*a+c.x-p*Math.cos(h),l[f]*a+c.y-p*Math.sin(h)];e.moveTo(...y);for(let k of[-.42,.42])e.lineTo(y[0]-
8*Math.cos(h+k),y[1]-8*Math.sin(h+k));e.closePath()}e.fill()}function ud(e,t,n,r,{away:o,width:s,colour:l}){let{x:a,y:c}=t,
{scale:m}=n,d=Ce(n),f=Pt(n,30);e.strokeStyle=l,e.lineWidth=s,e.beginPath();for(let h of r){if(a[h]<f.left||a[h]>f.right||
c[h]<f.top||c[h]>f.bottom)continue;let[p,y]=[a[h]*m+d.x,c[h]*m+d.y],k=Ge(t,h,m)+o;e.moveTo(p+k,y),e.arc(p,y,k,0,2*Math.PI)}
e.stroke()}function bi(e,t,n,r){e.globalAlpha=n,e.fillStyle=r.paper,e.fillRect(0,0,t.width,t.height),e.globalAlpha=1}function vi(e,t,n,r,o,s){
let l=r.ink;ud(e,t,n,o,{away:2.6,width:2.2,colour:l});let a=[...new Set(s)].filter(c=>c>=0);ud(e,t,n,a,{away:6,width:1.6,
colour:l})}function wi(e,t,n){e.textBaseline="middle",e.lineJoin="round",e.strokeStyle=n.paper;for(let r of t)e.font=fn(
r),e.lineWidth=r.community===null?3.5:6,e.globalAlpha=.88,e.strokeText(r.text,r.x,r.y),e.globalAlpha=1,e.fillStyle=r.community===
null?n.ink:Ie(n,r.community),e.fillText(r.text,r.x,r.y)}var ki=2;function fd(e){let{view:t,caption:n,colours:r}=e,o=document.createElement("canvas");o.width=Math.round(ki*t.width),
o.height=Math.round(ki*(t.height+(n?.head??0)+(n?.foot??0)));let s=o.getContext("2d");return s.scale(ki,ki),s.fillStyle=
r.paper,s.fillRect(0,0,o.width,o.height),s.save(),s.translate(0,n?.head??0),s.beginPath(),s.rect(0,0,t.width,t.height),s.
clip(),Bv(s,e),s.restore(),n&&Fv(s,e,n),new Promise(l=>o.toBlob(l,"image/png"))}function Bv(e,t){let{scene:n,view:r,colours:o,
emphasis:s}=t;n.axis&&Jr(e,n.axis,r,o),hi(e,n,r,o),gi(e,n,r,t.edges,o),Wr(e,n,r,[...n.nodes].reverse(),o),s&&(bi(e,r,s.fade,
o),yi(e,n,r,s,o)),vi(e,n,r,o,Ye.peek(),[Fe.peek()]),wi(e,t.labels,o),n.axis&&mi(e,n.axis,r,o)}function Fv(e,{view:t,colours:n},r){
let o=(l,a,c,m,d,f)=>{e.font=fn({size:m,bold:d}),e.fillStyle=f,e.fillText(l,a,c)};e.textBaseline="middle",o(r.title,16,22,
18,!0,n.ink),o(r.subtitle,16,44,12,!1,n.muted);let s=r.head+t.height;for(let{community:l,text:a,x:c,y:m}of r.clusters)e.
fillStyle=Ie(n,l),e.beginPath(),pi(e,Dt(l),c+5,s+m,5),e.fill(),o(a,c+18,s+m,zr.size,zr.bold,n.ink);o(r.source,16,s+r.foot-
16,11,!1,n.muted)}var hd="http://www.w3.org/2000/svg",pd=80,Dv=/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;function K(e,t,n,r=""){
let o=e.ownerDocument.createElementNS(hd,t);for(let[s,l]of Object.entries(n))o.setAttribute(s,typeof l=="number"?tt(l):l);
return r&&(o.textContent=r.replace(Dv," ")),e.append(o),o}function tt(e){return String(Math.round(e*100)/100)}var xi=class{parts=[];moveTo(t,n){
this.parts.push(`M${tt(t)} ${tt(n)}`)}lineTo(t,n){this.parts.push(`L${tt(t)} ${tt(n)}`)}quadraticCurveTo(t,n,r,o){this.parts.
push(`Q${tt(t)} ${tt(n)} ${tt(r)} ${tt(o)}`)}closePath(){this.parts.push("Z")}get text(){return this.parts.join("")}};function gd(e){
let{view:t,caption:n,colours:r}=e,[o,s]=[n?.head??0,n?.foot??0],[l,a]=[t.width,t.height+o+s],c=document.implementation.createDocument(
hd,"svg"),m=c.documentElement;for(let[p,y]of Object.entries({width:l,height:a,viewBox:`0 0 ${l} ${a}`,"font-family":Il}))
m.setAttribute(p,String(y));n&&K(m,"title",{},n.title),K(m,"rect",{id:"ground",width:l,height:a,fill:r.paper});let d=K(K(
m,"defs",{}),"clipPath",{id:"window"});K(d,"rect",{width:t.width,height:t.height});let f=K(m,"g",{id:"map",transform:`tr\
anslate(0 ${o})`,"clip-path":"url(#window)"});return Xv(f,e),$v(f,e),Jv(f,e),Vv(f,e),Kv(f,e),zv(f,e),n&&Wv(m,e,n),`<?xml\
 version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(c)}
`}function Xv(e,{scene:t,view:n,colours:r}){if(!t.axis)return;let o=K(e,"g",{id:"years","font-size":12,fill:r.muted});for(let{
text:s,x:l}of Vr(t.axis,n))K(o,"line",{x1:l,x2:l,y1:et,y2:n.height,stroke:r.line}),K(o,"text",{x:l,y:17,"text-anchor":"m\
iddle"},s)}function $v(e,{scene:t,view:n,colours:r}){if(!t.shaded)return;let o=K(e,"g",{id:"areas"}),{x:s,y:l}=Ce(n);for(let{
community:a,rings:c}of t.outlines){let m=new xi;for(let{points:d}of c){let f=d.map((h,p)=>h*n.scale+(p%2?l:s));ti(m,{points:f})}
K(o,"path",{d:m.text,fill:Ie(r,a),"fill-opacity":r.areaStrength})}}function yd({scene:e,view:t},n){let{network:r,x:o,y:s}=e,
l=Ce(t),a=new xi;for(let c of n){let[m,d]=[r.from[c],r.to[c]];a.moveTo(o[m]*t.scale+l.x,s[m]*t.scale+l.y),a.lineTo(o[d]*
t.scale+l.x,s[d]*t.scale+l.y)}return a.text}function Jv(e,t){let{colours:n,edges:r,emphasis:o}=t,s=K(e,"g",{id:"links",fill:"\
none"});for(let{community:l,edges:a,opacity:c,width:m}of r.groups){let d=K(s,"g",{stroke:Ie(n,l),"stroke-width":m,"strok\
e-opacity":c*n.edgeStrength*(1-(o?.fade??0))});for(let f=0;f<a.length;f+=pd)K(d,"path",{d:yd(t,a.slice(f,f+pd))})}}function Vv(e,t){
let{scene:n,colours:r,emphasis:o}=t;if(!o?.edges.length)return;let{centre:s,edges:l}=o,a=s>=0?Ie(r,n.network.community[s]):
r.accent;K(e,"path",{id:"standing",d:yd(t,l),fill:"none",stroke:a,"stroke-width":1.3,"stroke-opacity":.6})}function Kv(e,{
scene:t,view:n,colours:r,emphasis:o}){let s=K(e,"g",{id:"nodes",stroke:r.paper,"stroke-width":1.2}),l=Ce(n),a=Pt(n,30),{
x:c,y:m,network:d}=t;for(let f of[...t.nodes].reverse()){if(c[f]<a.left||c[f]>a.right||m[f]<a.top||m[f]>a.bottom)continue;
let h=d.community[f],[p,y]=[c[f]*n.scale+l.x,m[f]*n.scale+l.y],k=Ge(t,f,n.scale),b=fi(Dt(h),p,y,k),S={class:"node",fill:Ie(
r,h),"fill-opacity":o&&!o.nodes.has(f)?1-o.fade:1},w=b.map(([T,R])=>`${tt(T)},${tt(R)}`).join(" "),M=b.length?K(s,"polyg\
on",{...S,points:w}):K(s,"circle",{...S,cx:p,cy:y,r:k});K(M,"title",{},me(d,f).label)}}function zv(e,{labels:t,colours:n}){
let r=K(e,"g",{id:"halos",fill:"none",stroke:n.paper,"stroke-width":3.5,"stroke-opacity":.85,"stroke-linejoin":"round"}),
o=K(e,"g",{id:"labels"}),s=({x:l,y:a,size:c,bold:m})=>({x:l,y:a+.36*c,"font-size":c,"font-weight":m?600:400});for(let l of t){
let{community:a,text:c}=l,m=a===null?n.ink:Ie(n,a);K(r,"text",s(l),c),K(o,"text",{...s(l),fill:m},c)}}function Wv(e,{view:t,
colours:n},r){let o=K(e,"g",{id:"caption"});K(o,"text",{x:16,y:28,"font-size":18,"font-weight":600,fill:n.ink},r.title),
K(o,"text",{x:16,y:48,"font-size":12,fill:n.muted},r.subtitle);let s=r.head+t.height;for(let{community:l,text:a,x:c,y:m}of r.
clusters){let d=fi(Dt(l),c+5,s+m,5),f=Ie(n,l);d.length?K(o,"polygon",{points:d.join(" "),fill:f}):K(o,"circle",{cx:c+5,cy:s+
m,r:5,fill:f}),K(o,"text",{x:c+18,y:s+m+4,"font-size":12,fill:n.ink},a)}K(o,"text",{x:16,y:s+r.foot-12,"font-size":11,fill:n.
muted},r.source)}var Si=O(!1),Bl=O(!0);async function Fl(e,t){let n=ad(t),r=e==="png"?await fd(n):new Blob([gd(n)],{type:"image/svg+xml"});
return r?Rn(r,tn([P("network",v.peek().kind)],e)):Q(u("map.picture-failed")),r!==null}function bd(e){Si.value=!1,Fl(e,Bl.
peek())}function vd(){return i(Un,{id:"picture",title:u("map.picture"),open:Si,children:[i("p",{class:"muted",children:u(
"map.picture-what")}),i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"picture-caption",checked:Bl.
value,onChange:e=>{Bl.value=e.currentTarget.checked}}),i("span",{children:u("map.picture-caption")})]}),i("div",{class:"\
format-buttons picture-formats",children:[i(x,{class:"button primary",id:"picture-png",onClick:()=>bd("png"),children:u(
"map.picture-png")}),i(x,{id:"picture-svg",onClick:()=>bd("svg"),children:u("map.picture-svg")})]})]})}var Hv="data-covers-map";function wd(){let e=document.getElementById("map");if(!e)return[];let t=e.getBoundingClientRect();
return[...document.querySelectorAll(`[${Hv}]`)].map(n=>n.getBoundingClientRect()).filter(n=>n.width>0).map(n=>({left:n.left-
t.left-4,right:n.right-t.left+4,top:n.top-t.top-4,bottom:n.bottom-t.top+4}))}var Uv=140,qv=9e6,jv=1500,hn=null,_i=null,Kt=null,Dl=0;function kd(){hn=_i=Kt=null,clearTimeout(Dl)}function Gv(e,t){return e!==
null&&e.scale===t.scale&&e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function xd(e){let t=le(),[n,r]=[gt.
peek(),pn.peek()];if(!t.width||!n.network.size)return;let o=e.getTransform().a/t.scale;e.save(),e.setTransform(o,0,0,o,0,
0);let s=_i!==null&&!Gv(_i,t)&&hn?.scene===n;_i=t,s&&Yv();let l=Qv(t,o,s);n.axis&&Jr(e,n.axis,t,r),rw(e,l,t),ow(e,n,t,r,
s),n.axis&&mi(e,n.axis,t,r),jm(e,t,r.accent),e.restore()}function Yv(){clearTimeout(Dl),Dl=window.setTimeout(an,Uv)}function Qv(e,t,n){
let r={scene:gt.peek(),colours:pn.peek(),all:Ze.peek(),ratio:t},o=hn;if(o&&o.scene===r.scene&&o.colours===r.colours&&o.all===
r.all&&o.ratio===t){if(tw(o,e))return o;let s=o.edges.drawn.length+r.scene.nodes.length<jv,l=performance.now()-o.made<Math.
max(200,5*o.cost);if(n&&!s&&l)return o}return hn=nw(r,e,ew(e,t)),Zv(hn.edges),hn}function Zv({drawn:e,left:t}){let n=dn.
peek();si.value=e,!(n.drawn===e.length&&n.left===t)&&(dn.value={drawn:e.length,left:t})}function ew({width:e,height:t},n){
let r=Math.round(.25*Math.min(e,t)),o=s=>(e+2*s)*(t+2*s)*n*n<qv;return[r,Math.round(r/2),Math.round(r/4)].find(o)??0}function tw(e,t){
if(e.view.scale!==t.scale)return!1;let n=(e.view.width-t.width)/2/t.scale,r=(e.view.height-t.height)/2/t.scale;return Math.
abs(t.x-e.view.x)<=n&&Math.abs(t.y-e.view.y)<=r}function nw(e,t,n){let r=performance.now(),{scene:o,colours:s,all:l,ratio:a}=e,
c={...t,width:t.width+2*n,height:t.height+2*n},m=hn?.canvas??document.createElement("canvas"),[d,f]=[Math.ceil(c.width*a),
Math.ceil(c.height*a)];m.width!==d&&(m.width=d),m.height!==f&&(m.height=f);let h=m.getContext("2d");h.setTransform(a,0,0,
a,0,0),h.clearRect(0,0,c.width,c.height),hi(h,o,c,s);let p=di(o,c,l);gi(h,o,c,p,s),Wr(h,o,c,[...o.nodes].reverse(),s);let y=performance.
now();return{...e,canvas:m,view:c,edges:p,made:y,cost:y-r}}function rw(e,{canvas:t,view:n,ratio:r},o){let s=o.scale/n.scale,
l=d=>s===1?Math.round(d*r)/r:d,a=l((n.x-o.x)*o.scale+o.width/2-n.width*s/2),c=l((n.y-o.y)*o.scale+o.height/2-n.height*s/
2),m=s/r;e.drawImage(t,a,c,t.width*m,t.height*m)}function ow(e,t,n,r,o){let s=Qe.peek();s&&(bi(e,n,s.fade,r),t.axis&&Jr(
e,t.axis,n,r),yi(e,t,n,s,r)),vi(e,t,n,r,Ye.peek(),[Fe.peek(),q.peek()]),wi(e,iw(t,n,o),r)}function iw(e,t,n){if(n&&Kt&&Kt.
at.scale===t.scale){let s=(Kt.at.x-t.x)*t.scale,l=(Kt.at.y-t.y)*t.scale;return Kt.placed.map(a=>({...a,x:a.x+s,y:a.y+l}))}
let r={left:4,top:e.axis?et+2:4,right:t.width-4,bottom:t.height-4},o=ui({scene:e,view:t,emphasis:Qe.peek(),whole:Lr(),covered:wd(),
room:r});return Kt={at:t,placed:o},o}function Sd(){return Kt?.placed??[]}function _d(e){let t=o=>{let{x:s,y:l}=se.peek(),{left:a,top:c}=e.getBoundingClientRect(),m=Ot({x:s[o],y:l[o]},le());return[
a+m.x,c+m.y]},n=o=>{let s=v.peek().nodeOf(o);return s<0?null:t(s)},r=window;r.citegraph={...r.citegraph,placeOnScreen:n,
seenMap:sw}}function sw(){let e=v.peek(),t=r=>[...r].map(o=>e.item[o]).sort((o,s)=>o-s),n=Array.from({length:e.size},(r,o)=>o);
return{focus:L.peek(),hovered:q.peek()<0?null:e.item[q.peek()],selected:[...xe.peek()].sort((r,o)=>r-o),shown:t(n.filter(
r=>Me.peek()[r])),standing:t(Qe.peek()?.nodes??[]),edges:dn.peek(),scale:le().scale,layout:se.peek().layout,years:se.peek().
axis?Vr(se.peek().axis,le()):[],labels:Sd().map(({text:r,x:o,y:s,size:l,bold:a,community:c})=>({text:r,community:c,left:o,
right:o+Vt(r,l,a),top:s-l/2,bottom:s+l/2}))}}var jn=O(null);var lw=150,aw=2,Ei=null;function Ed(e){let t=0;e.on("beforeDrawing",()=>{clearTimeout(t),t=window.setTimeout(cw,lw)});let n=U(
()=>{v.value,Be.value;let r=jn.value;r!==Ei&&(Ei=r,queueMicrotask(()=>r?Jt(r,!1):It(!1)))});return()=>{clearTimeout(t),n()}}
function cw(){let e=le(),t=xl();if(!e.width||!t)return;let n=uw(e,t)?null:{x:e.x,y:e.y,scale:e.scale};JSON.stringify(n)!==
JSON.stringify(Ei)&&(Ei=n,jn.value=n)}function uw(e,t){return Math.hypot(e.x-t.x,e.y-t.y)*t.scale<aw&&Math.abs(e.scale/t.
scale-1)<.005}var mw={autoResize:!0,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{dragNodes:!1,hover:!1,keyboard:{
enabled:!1},multiselect:!1,tooltipDelay:1e5,zoomSpeed:.6}};function Md(e){let t=new vis.Network(e,{nodes:[],edges:[]},mw);
return e.querySelector(".vis-network")?.setAttribute("tabindex","-1"),t}function Od(e,t){let n=()=>{let{clientWidth:l,clientHeight:a}=t,{width:c,height:m}=ht.peek();(l!==c||a!==m)&&(ht.value={
width:l,height:a}),Im()};n();let r=Md(t);kl(r),r.on("beforeDrawing",xd),r.on("zoom",Tm),r.on("animationFinished",Mm),r.on(
"dragStart",Om),r.on("resize",n),r.on("click",({pointer:l,event:a})=>{a.type!=="press"&&li(l.DOM,a.srcEvent??a)}),r.on("\
doubleClick",({pointer:l})=>$m(l.DOM)),r.on("hold",({pointer:l})=>Jm(l.DOM));let o=new ResizeObserver(n);o.observe(t);let s=[
ld(),Vm(e),Wm(e),...dw(),Ed(r)];return _d(e),()=>{for(let l of s)l();o.disconnect(),kl(null),kd(),r.destroy()}}function dw(){
return[U(()=>{v.value,Be.value,_l()}),U(()=>fw(Ys.value)),U(()=>{gt.value,Qe.value,Ye.value,Fe.value,q.value,pn.value,Y.
value,Ze.value,ht.value,an()})]}function fw(e){if(!e)return;let{size:t}=v.peek();e.at==="all"?It():e.at==="node"?e.node<
t&&Me.peek()[e.node]&&ii(e.node):Sl(e.nodes.filter(n=>n>=0&&n<t),!0)}function pw(){let{size:e,itemKind:t}=v.value,n=Me.value.reduce((o,s)=>o+s,0),r=u(`map.nodes-${t}`,{n:e});return n===e?r:
u("map.of",{n:I(n),all:r})}function hw(){let{edges:e}=H.value,t=v.value.edges,n=u("map.links",{n:t});return e===t?n:u("m\
ap.of",{n:I(e),all:n})}function Pd(){if(!v.value.size)return null;let{drawn:e,left:t}=dn.value;return i("div",{class:"ma\
p-status","data-covers-map":!0,children:[i("span",{children:[pw()," · ",hw()]}),t&&!Ze.value?i("span",{children:[" · ",
u("map.strongest",{n:I(e)})," ",i(x,{class:"link-button",id:"all-links",onClick:()=>{Ze.value=!0},children:u("map.show-a\
ll-links")})]}):null,Ze.value?i("span",{children:[" · ",i(x,{class:"link-button",id:"all-links",onClick:()=>{Ze.value=!1},
children:u("map.show-strongest")})]}):null]})}function Gn({id:e,icon:t,name:n,keys:r,pressed:o,help:s,onClick:l}){return i(x,{class:"button tool",id:e,title:n,"aria-l\
abel":n,"aria-keyshortcuts":r,"aria-pressed":o===void 0?void 0:o?"true":"false","aria-describedby":s,onClick:l,children:i(
V,{name:t})})}function Cd(){return v.value.size?i("div",{class:"map-tools",role:"group","aria-label":u("map.tools"),"dat\
a-covers-map":!0,children:[i("div",{class:"tool-group",children:[i(Gn,{id:"zoom-in",icon:"plus",name:u("map.zoom-in"),keys:"\
+",onClick:()=>cn(1.3)}),i(Gn,{id:"zoom-out",icon:"minus",name:u("map.zoom-out"),keys:"-",onClick:()=>cn(1/1.3)}),i(Gn,{
id:"fit",icon:"fit",name:u("map.fit"),keys:"0",onClick:()=>It()})]}),i("div",{class:"tool-group",children:[i(Gn,{id:"las\
so",icon:"lasso",name:u("map.lasso"),keys:"L",pressed:yt.value,help:"lasso-help",onClick:()=>Xr(!yt.value)}),se.value.axis?
null:i(Gn,{id:"shading",icon:"areas",name:u("map.shading"),pressed:St.value,onClick:()=>{St.value=!St.value}}),i(Gn,{id:"\
save-picture",icon:"picture",name:u("map.picture"),onClick:()=>{Si.value=!0}})]}),i("span",{class:"visually-hidden",id:"\
lasso-help",children:u("map.lasso-help")})]}):null}function Id(){if(!yt.value)return null;let e=["free","box"].map(t=>({
value:t,text:u(`map.lasso-${t}`)}));return i("div",{class:"lasso-hint",id:"lasso-hint","data-covers-map":!0,children:[i(
"b",{children:u("map.lasso-hint")}),i(Ue,{class:"small",label:u("map.lasso-shape"),choices:e,chosen:ai.value,choose:t=>{
ai.value=t}}),i("span",{class:"lasso-keys muted",children:u("map.lasso-keys")}),i(x,{class:"button quiet close","aria-la\
bel":u("map.lasso-end"),onClick:()=>Xr(!1),children:i(V,{name:"close"})})]})}function Ad(){let e=z(null),t=z(null);return ce(()=>{if(!(!e.current||!t.current))return Od(e.current,t.current)},[]),i(
"section",{class:"map-area","aria-label":u("map.title"),children:[i("div",{class:yt.value?"map drawing":"map",id:"map",ref:e,
tabIndex:0,role:"application","aria-label":u("map.title"),"aria-describedby":"map-help",onKeyDown:Bm,children:i("div",{class:"\
map-canvas",ref:t})}),i("p",{class:"visually-hidden",id:"map-help",children:u("map.help")}),i("p",{class:"visually-hidde\
n",role:"status",children:Br.value}),v.value.size?null:i(gw,{}),i(Pd,{}),i(Cd,{}),i(Id,{}),i(vd,{})]})}function gw(){let{
kind:e,explanation:t}=v.value;return i("div",{class:"map-empty",id:"map-empty",children:[i("h2",{children:u("map.empty")}),
t?i("p",{children:i(C,{text:t})}):null,i("p",{class:"muted",children:u(e?"map.empty-advice":"map.no-network")})]})}function Oe({item:e,text:t}){return i("button",{type:"button",class:"link",onClick:()=>ft(e),children:i(C,{text:t??e.label})})}function nt({title:e,n:t,rows:n,class:r="",children:o}){let s=t===void 0?null:n?i(A,{n:t,rows:n,label:e}):i(yw,{n:t});return i(
"section",{class:`section ${r}`,children:[i("h3",{children:[e," ",s]}),o]})}function yw({n:e}){return i("span",{class:"n\
umber muted",children:I(e)})}function $(e){let{title:t,all:n,row:r,rows:o,most:s=6,plain:l,class:a="rows"}=e;if(!n.length)
return null;let c=o&&n.length>s+1?n.slice(0,s):n;return i(nt,{title:t,n:l?void 0:n.length,rows:o,children:[i("ul",{class:a,
children:c.map((m,d)=>i("li",{children:r(m,d)},d))}),c.length<n.length&&o?i("button",{type:"button",class:"button quiet \
more",onClick:()=>Z({what:"rows",rows:o()}),children:u("parts.show-all",{n:n.length})}):null]})}var Td=null;function bw(){let e=new Map;for(let{position:t,works:n}of g.citations)for(let r of n){let o=e.get(r);o?o.push(
t):e.set(r,[t])}return e}function zt(e){Td??=bw();let t=Td;return de(e.flatMap(n=>t.get(n)??[]))}function Rd(e){return g.
merges.filter(({kind:t,items:n})=>t===e.kind&&n.includes(e.position))}function Nd(e){return g.uncertain.filter(({kind:t,
items:n})=>t===e.kind&&n.includes(e.position))}function Mi(e){return g.references.filter(t=>t.document===e)}function Ld(e){
return e.kind==="document"?[e.position]:de(e.works.flatMap(t=>[...g.items.work[t].own]))}function Oi(e){return e.kind===
"work"?e.fields.title||e.label:e.kind==="document"&&e.title||e.label}var Bd={cocitation:"cocitation","author-cocitation":"cocitation","venue-cocitation":"cocitation","term-cocitation":"coci\
tation","proximity-cocitation":"proximity",citation:"citation","two-mode":"citation",coupling:"coupling","author-couplin\
g":"coupling","venue-coupling":"coupling","co-authorship":"authorship",keywords:"keywords",terms:"terms"};function Xe({kind:e}){
return Object.hasOwn(Bd,e)?Bd[e]:"other"}function Pi({kind:e,explanation:t}){let n=P("joins",e);return n===e?t:`${n}.`}function _e({
kind:e}){return P("network",e)}function Fd(e){return u(`read.neighbours-${Xe(e)}`)}function Yn(e,t){return u(`read.edge-\
count-${Xe(e)}`,{n:t})}function Ci(e,t){let n=e.unitOf(t)!==e.unit;return u(`read.occurrences-${n?"coupling":Xe(e)}`)}function Xd({path:e,value:t}){if(e[0]==="networks")return i(Sw,{kind:e[1],value:t});if(typeof t!="number")return i(C,{text:JSON.
stringify(t)??""});if(e[0]==="uncertain"&&t)return i(ww,{n:t});let n=xw(e,vw(e)),r=n?.positions.length??0;return!n||!r?i(
"span",{class:"number",children:I(t)}):e[0]==="merges"&&r<t?i(kw,{n:t,rows:n}):i(A,{n:t,label:n.title,rows:()=>n})}function vw([
e,t]){let n=P("manifest",e);return t===void 0?n:`${n}: ${P("counted",t)}`}function ww({n:e}){return i("button",{type:"bu\
tton",class:"count",onClick:()=>{mt.value="review"},children:I(e)})}function kw({n:e,rows:t}){let n=u("read.printed-diff\
erently",{n:t.positions.length});return i(E,{children:[i("span",{class:"number",children:I(e)})," · ",i(A,{n:e,text:n,rows:()=>t})]})}
var Dd={documents:"document",works:"work",people:"person",venues:"venue",publishers:"publisher"};function Qn(e,t=()=>!0){
return e.flatMap((n,r)=>t(n)?[r]:[])}function xw([e,t],n){if(Object.hasOwn(Dd,e)){let r=Dd[e];return{title:n,kind:"items",
itemKind:r,positions:Qn(g.items[r])}}switch(e){case"references_in":case"references_out":return{title:n,kind:"references",
positions:Qn(g.references)};case"lists":{let r=Qn(g.items.document,({lists:o})=>o>0);return{title:n,kind:"items",itemKind:"\
document",positions:r}}case"relations":{let r=g.relations.filter(({kind:o})=>o===t);return{title:n,kind:"items",itemKind:"\
work",positions:r.map(({to:o})=>o)}}case"citations":return{title:n,kind:"citations",positions:Qn(g.citations)};case"merg\
es":return{title:n,kind:"merges",positions:Qn(g.merges,({kind:r})=>r===t)};case"problems":return{title:n,kind:"problems",
positions:Qn(g.problems,({code:r})=>r===t)};default:return null}}function Sw({kind:e,value:t}){let{nodes:n=0,edges:r=0}=t,
o=J.find(l=>l.kind===e);if(!o)return i("span",{class:"number",children:`${I(n)} / ${I(r)}`});let s=P("network",e);return i(
"span",{class:"number",children:[i(A,{n,label:s,rows:()=>({title:s,kind:"items",itemKind:o.itemKind,positions:[...o.item]})}),
" / ",i(A,{n:r,label:s,rows:()=>({title:s,kind:"edges",network:o.place,positions:Array.from({length:o.edges},(l,a)=>a)})})]})}function Zn(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Jd(){let{counts:e,options:t,...n}=N.manifest;
return i(E,{children:[i(Xl,{tree:n,name:r=>P("manifest",r)}),Zn(e)?i("details",{open:!0,children:[i("summary",{children:P(
"manifest","counts")}),i(_w,{counts:e})]}):null,Zn(t)?i(Mw,{options:t}):null]})}function Xl({tree:e,name:t}){return i("t\
able",{class:"manifest",children:i("tbody",{children:Object.entries(e).map(([n,r])=>i("tr",{children:[i("th",{scope:"row",
children:t(n)}),i("td",{children:i($l,{value:r})})]},n))})})}function $l({value:e}){return Array.isArray(e)?e.length?i("\
ul",{class:"plain",children:e.map((t,n)=>i("li",{children:i($l,{value:t})},n))}):i(E,{children:"—"}):Zn(e)?i(Xl,{tree:e,
name:t=>i("code",{children:t})}):typeof e=="number"?i("span",{class:"number",children:I(e,6)}):typeof e=="boolean"?i(E,{
children:u(e?"read.yes":"read.no")}):i(C,{text:String(e??"")||"—"})}function _w({counts:e}){let t=Object.entries(e),n=t.
filter(([,r])=>Zn(r));return i("table",{class:"manifest",children:[i("tbody",{children:t.filter(([,r])=>!Zn(r)).map(([r,
o])=>i($d,{path:[r],value:o},r))}),n.map(([r,o])=>Object.keys(o).length?i("tbody",{children:[i("tr",{children:i("th",{class:"\
group",scope:"rowgroup",colSpan:2,children:P("manifest",r)})}),Object.entries(o).map(([s,l])=>i($d,{path:[r,s],value:l},
s))]},r):null)]})}function $d({path:e,value:t}){return i("tr",{children:[i("th",{scope:"row",children:i(Ew,{path:e})}),i(
"td",{children:i(Xd,{path:e,value:t})})]})}function Ew({path:[e,t]}){return t===void 0?i(E,{children:P("manifest",e)}):e===
"networks"?i(E,{children:P("network",t)}):e==="problems"?i("code",{children:t}):i(E,{children:P("counted",t)})}function Mw({
options:e}){return i(E,{children:[i("p",{class:"small muted",children:u("read.about-options")}),Object.entries(e).map(([
t,n])=>i("details",{children:[i("summary",{children:i("code",{children:["[",t,"]"]})}),Zn(n)?i(Xl,{tree:n,name:r=>i("cod\
e",{children:r})}):i($l,{value:n})]},t))]})}function Vd(){let e=g.items.document.map(n=>n.position),t=u("read.documents");return i("article",{children:[i("header",{
class:"item-head",children:[i("h2",{children:u("read.about-page")}),i("p",{children:u("read.made-by",{version:N.version||
String(N.manifest.version??"")})})]}),i($,{plain:!0,class:"rows maps",title:u("read.maps"),all:J,most:99,row:n=>i(Ow,{shown:n})}),
i($,{title:t,all:g.items.document,most:10,row:n=>i(Pw,{one:n}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e})}),
i(nt,{title:u("read.how-made"),children:i(Jd,{})}),i(Iw,{})]})}function Ow({shown:e}){let{size:t,edges:n,explanation:r,itemKind:o,
place:s}=e,l=u(`read.count-${o}`,{n:t}),a=u("read.count-link",{n}),c=m=>Array.from({length:m},(d,f)=>f);return i("div",{
children:[i("div",{class:"counted",children:[i("button",{type:"button",class:"link",onClick:()=>Pe(s),children:_e(e)}),i(
"span",{class:"small",children:[i(A,{n:t,text:l,rows:()=>({title:l,kind:"items",itemKind:o,positions:[...e.item]})})," ·\
 ",i(A,{n,text:a,rows:()=>({title:a,kind:"edges",network:s,positions:c(n)})})]})]}),n?i("details",{children:[i("summary",
{class:"small",children:Pi(e)}),i("p",{class:"muted small",lang:"en",children:i(C,{text:r})})]}):i("p",{class:"muted sma\
ll",lang:"en",children:i(C,{text:r})})]})}function Pw({one:e}){let t=Mi(e.position).map(({position:o})=>o),n=[e.format,e.
encoding].filter(Boolean).join(", "),r=g.citations.filter(({document:o})=>o===e.position).map(({position:o})=>o);return i(
"div",{children:[i(Oe,{item:e,text:Er(g.files[e.file]??e.id)}),e.title?i("p",{children:i(C,{text:e.title})}):null,i("p",
{class:"small muted",children:[i(A,{n:t.length,text:u("read.count-reference",{n:t.length}),rows:()=>({title:e.label,kind:"\
references",positions:t})})," · ",i(A,{n:r.length,text:u("read.count-citation",{n:e.citations}),rows:()=>({title:e.label,
kind:"citations",positions:r})}),n?i(E,{children:[" ","· ",i(C,{text:n})]}):null]}),e.lists?null:i("p",{class:"muted sm\
all",children:u("read.no-list")})]})}var Cw=[["vis-network 9.1.2","Apache-2.0 / MIT","https://github.com/visjs/vis-netwo\
rk"],["Preact, @preact/signals","MIT","https://preactjs.com"],["@tanstack/virtual-core","MIT","https://tanstack.com/virt\
ual"],["flatbush","ISC","https://github.com/mourner/flatbush"]];function Iw(){return i(nt,{title:u("read.licences"),children:[
i("p",{class:"small",children:u("read.about-licences")}),i("ul",{class:"rows",children:Cw.map(([e,t,n])=>i("li",{class:"\
counted",children:[i(Do,{text:e,address:n}),i("span",{class:"muted",children:t})]},e))})]})}function Ii({shown:e,node:t}){let n=me(e,t),r=Ci(e,t);return i("div",{class:"counted",children:[i(te,{item:n}),i(A,{n:e.
occurrences[t],label:r,rows:()=>({title:`${n.label}: ${r}`,kind:"items",itemKind:e.unitOf(t),positions:e.unitsOf(t)})})]})}
function Ai(e,t){let{occurrences:n,strength:r}=e;return[...t].sort((o,s)=>n[s]-n[o]||r[s]-r[o]||o-s)}function Kd({size:e,
edges:t,occurrences:n}){return e>2&&t>0&&n.every(r=>r===n[0])}function zd(e,t){let{degree:n,strength:r}=e;return[...t].sort(
(o,s)=>n[s]-n[o]||r[s]-r[o]||o-s)}function Wd({shown:e,node:t}){let n=me(e,t),r=[...e.edgesOf(t)],o=u("read.links-of-nod\
e");return i("div",{class:"counted",children:[i(te,{item:n}),i(A,{n:r.length,label:o,rows:()=>({title:`${n.label}: ${o}`,
kind:"edges",network:e.place,positions:r})})]})}function Jl(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}function Hd(e){return[...e].map(([t,n])=>({of:t,rows:n})).sort(
(t,n)=>n.rows.length-t.rows.length||t.of-n.of)}function Ud(e,t){let{community:n,year:r}=e,o=Array.from({length:e.size},(m,d)=>d).
filter(m=>n[m]===t),s=Ai(e,o),l=new Map;for(let m of s)if(e.unitOf(m)===e.unit)for(let d of e.unitsOf(m))Jl(l,d,m);let a=new Map;
for(let m=0;m<e.edges;m+=1){let[d,f]=[n[e.from[m]],n[e.to[m]]];d===t?Jl(a,f,m):f===t&&Jl(a,d,m)}let c=s.map(m=>r[m]).filter(
Boolean);return{nodes:s,units:Hd(l),links:Hd(a),years:c.length?[Math.min(...c),Math.max(...c)]:null}}var Vl=!1;addEventListener("keydown",()=>{Vl=!0},!0);addEventListener("pointerdown",()=>{Vl=!1},!0);function rt({text:e}){
let t=z(null),n=L.value;return ce(()=>{n&&Vl&&t.current?.focus()},[n]),i("h2",{ref:t,tabIndex:-1,dir:"auto",children:e})}function qd({shown:e,cluster:t}){let n=Ae(()=>Ud(e,t.number),[e,t]);return i("article",{children:[i("header",{class:"ite\
m-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:u("read.cluster")}),i("span",{class:"\
badge",children:_e(e)}),n.years?i("span",{class:"badge",children:Aw(n.years)}):null]}),i(rt,{text:ke(t)}),i("p",{children:i(
A,{n:n.nodes.length,text:u(`read.count-${e.itemKind}`,{n:n.nodes.length}),rows:()=>({title:ke(t),kind:"items",itemKind:e.
itemKind,positions:n.nodes.map(r=>e.item[r])})})}),i(Tw,{shown:e,cluster:t,about:n})]}),i(Rw,{shown:e,cluster:t,about:n}),
i(Nw,{shown:e,cluster:t,about:n}),i(Lw,{shown:e,cluster:t,about:n})]})}function Aw([e,t]){return e===t?String(e):`${e}–${t}`}
function Tw({shown:e,cluster:t,about:n}){let r=e.communities.map(({number:a})=>a).filter(a=>a!==t.number),o=D.value.communitiesOff,
s=e.place===v.value.place&&r.length>0&&r.every(a=>o.has(a))&&!o.has(t.number),l=()=>Pe(e.place);return i("p",{class:"act\
ions",children:[i(x,{onClick:()=>{l(),ne.value="map",Ve({at:"nodes",nodes:n.nodes})},children:u("read.show-on-map")}),i(
x,{onClick:()=>{l(),Ke(n.nodes.map(a=>e.item[a]))},children:u("read.select")}),i(x,{onClick:()=>{l(),zn({what:"cluster",
community:t.number})},children:u("read.take-away")}),r.length?i(x,{"aria-pressed":s?"true":"false",onClick:()=>{l(),j({communitiesOff:new Set(
s?[]:r)})},children:u("read.show-only")}):null]})}function Rw({shown:e,cluster:t,about:n}){let r=u(`read.most-${Xe(e)}`),
o=n.nodes.map(s=>e.item[s]);return i($,{title:r,all:n.nodes,most:8,row:s=>i(Ii,{shown:e,node:s}),rows:()=>({title:ke(t),
kind:"items",itemKind:e.itemKind,positions:o})})}function Nw({shown:e,about:t}){let n=u(`read.cluster-units-${e.unit}`);
return i($,{title:n,all:t.units,most:5,row:({of:r,rows:o})=>i("div",{class:"counted",children:[i(te,{item:g.items[e.unit][r]}),
i(A,{n:o.length,text:u(`read.count-${e.itemKind}`,{n:o.length}),rows:()=>({title:g.items[e.unit][r].label,kind:"items",itemKind:e.
itemKind,positions:o.map(s=>e.item[s])})})]}),rows:()=>({title:n,kind:"items",itemKind:e.unit,positions:t.units.map(({of:r})=>r)})})}
function Lw({shown:e,cluster:t,about:n}){return i($,{plain:!0,title:u("read.links-of-cluster"),all:n.links,most:99,row:({
of:r,rows:o})=>{let s=Te(e,r),l=s?ke(s):u("read.no-cluster"),a=r===t.number?u("read.within-cluster"):l;return i("div",{class:"\
counted",children:[r===t.number||!s?i("span",{children:a}):i(Xo,{cluster:s,open:()=>Z({what:"cluster",network:e.place,community:r})}),
i(A,{n:o.length,text:u("read.count-link",{n:o.length}),rows:()=>({title:`${ke(t)} – ${a}`,kind:"edges",network:e.place,
positions:o})})]})}})}function Bw(e,t){let n=t?e.indexOf(t):-1;if(n<0)return[e,"",""];let r=n+t.length;return[e.slice(0,n),e.slice(n,r),e.slice(
r)]}function ot({position:e}){let{file:t,line:n,marker:r,context:o}=g.citations[e],[s,l,a]=Bw(o,r);return i("div",{class:"\
printed",children:[i("span",{class:"passage-head",children:[i(Ne,{file:t,line:n}),l?null:i("bdi",{class:"passage-marker",
children:r})]}),i("blockquote",{dir:"auto",children:[s,l?i("mark",{children:l}):null,a]})]})}function Wt({position:e,children:t}){let{file:n,line:r,page:o,number:s,text:l}=g.references[e];return i("div",{class:"pr\
inted",children:[i(Ne,{file:n,line:r,page:o}),i("blockquote",{children:[s?i("span",{class:"printed-number",children:[s.replace(
/\.$/,""),". "]}):null,t??i(C,{text:l})]})]})}var Fw=40;function jd(e,t){return zt(t).filter(n=>g.citations[n].document===e)}function Kl(e,t){return Math.abs(g.citations[e].
line-g.citations[t].line)}function Gd(e,t,n){let[r,o]=[jd(e,t),jd(e,n)],s=new Set(r.filter(c=>o.includes(c))),l=o.filter(
c=>!s.has(c)),a=[...s].map(c=>({citations:[c],lines:0}));for(let c of l.length?r:[]){if(s.has(c))continue;let m=l.reduce(
(d,f)=>Kl(c,f)<Kl(c,d)?f:d);a.push({citations:[c,m].sort((d,f)=>d-f),lines:Kl(c,m)})}return a.sort((c,m)=>c.lines-m.lines||
c.citations[0]-m.citations[0]),a.filter(({lines:c},m)=>m===0||c<=Fw)}var Yd=3,Qd=3;function Zd({document:e,ends:t,directed:n}){let r=g.items.document[e],o=n?[t[1]]:t;return i("section",{class:"\
unit",children:[i("h4",{children:i(Oe,{item:r,text:r.title||r.label})}),o.map(s=>{let l=s.references.filter(a=>g.references[a].
document===e);return i(Hr,{title:s.label,lines:l},s.position)}),n?i(Dw,{document:e,works:t[1].works}):i(Xw,{document:e,ends:t})]})}
function Hr({title:e,lines:t}){return t.length?i(E,{children:[i("h5",{children:[i("bdi",{children:e})," ",t.length>Yd?i(
A,{n:t.length,label:e,rows:()=>({title:e,kind:"references",positions:t})}):null]}),i("ul",{class:"rows",children:t.slice(
0,Yd).map(n=>i("li",{children:i(Wt,{position:n})},n))})]}):null}function Dw({document:e,works:t}){let n=zt(t).filter(o=>g.
citations[o].document===e);if(!n.length)return null;let r=u("read.in-its-text");return i(E,{children:[i("h5",{children:[
r," ",i(A,{n:n.length,label:r,rows:()=>({title:r,kind:"citations",positions:n})})]}),i("ul",{class:"rows",children:n.slice(
0,Qd).map(o=>i("li",{children:i(ot,{position:o})},o))})]})}function Xw({document:e,ends:t}){let n=Gd(e,t[0].works,t[1].works);
if(!n.length)return null;let r=u("read.in-its-text"),o=[...new Set(n.flatMap(({citations:s})=>[...s]))];return i(E,{children:[
i("h5",{children:[r," ",i(A,{n:o.length,label:r,rows:()=>({title:r,kind:"citations",positions:o})})]}),i("ul",{class:"ro\
ws",children:n.slice(0,Qd).map(s=>i("li",{children:i($w,{near:s})},s.citations.join()))})]})}function $w({near:{citations:e,
lines:t}}){let n=e.length===1?u("read.one-passage"):u("read.lines-apart",{n:t});return i("div",{class:"near",children:[i(
"p",{class:"muted small",children:n}),e.map(r=>i(ot,{position:r},r))]})}function ef({work:e,ends:t,isCited:n}){let r=g.items.
work[e];return i("section",{class:"unit",children:[i("h4",{children:i(Oe,{item:r,text:r.fields.title||r.label})}),n?i(Jw,
{work:e,ends:t}):i(Hr,{title:u("read.as-printed"),lines:r.references}),n||r.references.length?null:i(Vw,{documents:r.own})]})}
function Jw({work:e,ends:t}){let[n,r]=t.map(l=>{let a=new Set(Ld(l));return g.items.work[e].references.filter(c=>a.has(g.
references[c].document))}),[o,s]=t.map(({label:l})=>l);return n.join()===r.join()?i(Hr,{title:`${o} · ${s}`,lines:n}):i(
E,{children:[i(Hr,{title:o,lines:n}),i(Hr,{title:s,lines:r})]})}function Vw({documents:e}){return i("ul",{class:"rows",children:e.
map(t=>i("li",{class:"printed",children:i(Ne,{file:g.items.document[t].file,line:null})},t))})}var tf=5;function rf({shown:e,edge:t}){let n=[nf(e,e.from[t]),nf(e,e.to[t])];return i("article",{children:[i("header",{class:"\
item-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:u("read.link")}),i("span",{class:"\
badge",children:_e(e)})]}),i(rt,{text:u(`read.edge-${Xe(e)}`)}),i("ul",{class:"rows ends",children:[i("li",{children:i(te,
{item:n[0]})}),e.directed?i("li",{class:"muted arrow",children:u("read.cites-arrow")}):null,i("li",{children:i(te,{item:n[1]})})]}),
i("p",{class:"actions",children:i(x,{onClick:()=>Kw(e,t),children:u("read.show-on-map")})})]}),i(zw,{shown:e,edge:t,ends:n}),
i(Hw,{shown:e,edge:t,ends:n})]},`${e.place}-${t}`)}function nf(e,t){return Pn(me(e,t))}function Kw(e,t){Pe(e.place),ne.value=
"map",Ve({at:"nodes",nodes:[e.from[t],e.to[t]]})}function zw({shown:e,edge:t,ends:n}){let r=e.unitsOfEdge(t),o=Yn(e,e.count[t]),
s=`${n[0].label} + ${n[1].label}: ${o}`;return i("dl",{class:"measure-list",children:[i("div",{class:"measure",children:[
i("dt",{children:u("read.count")}),i("dd",{children:i(A,{n:r.length,text:o,rows:()=>({title:s,kind:"items",itemKind:e.unit,
positions:r})})})]}),i("div",{class:"measure",children:[i("dt",{children:u("read.weight")}),i("dd",{class:"number",children:I(
e.weight[t],4)}),i("dd",{class:"muted small",children:Ww(e)})]})]})}function Ww(e){let t=Xe(e);if(t==="proximity"||t==="\
citation")return u(`read.weight-${t}`);let n=N.manifest.options,r=String(n?.network?.normalization??"other");return u(`r\
ead.weight-${["association","cosine","jaccard","inclusion","equivalence","none"].includes(r)?r:"other"}`)}function Hw({shown:e,
edge:t,ends:n}){let[r,o]=He(tf),s=e.unitsOfEdge(t);if(!s.length)return null;let l=u(`read.behind-${e.unit}`),a=Xe(e);return i(
nt,{title:l,n:s.length,rows:()=>({title:l,kind:"items",itemKind:e.unit,positions:s}),children:[s.slice(0,r).map(c=>e.unit===
"document"?i(Zd,{document:c,ends:n,directed:e.directed},c):i(ef,{work:c,ends:n,isCited:a==="coupling"},c)),s.length>r?i(
x,{class:"button quiet more",onClick:()=>o(r+4*tf),children:u("read.show-more",{n:s.length-r})}):null]})}var of=null;function Uw(e,t){return e.itemKind===t.kind?t.position:e.itemKind!=="either"?-1:(of??=new Map(g.items.either.
map(n=>[n.stands,n.position])),of.get(Pn(t))??-1)}function Ur(e,t){let n=Uw(e,t);return n<0?-1:e.nodeOf(n)}function sf(e){
let t=J.filter(n=>n!==v.value);return[v.value,...t].map(n=>({shown:n,node:Ur(n,e)})).filter(({node:n})=>n>=0)}function qw(e){let n=[v.value,...J].filter(({itemKind:r,size:o})=>r===e.kind&&o).at(0);return n&&Ur(n,e)<0?n:void 0}function lf(e){
return e!==null&&typeof e=="object"}function af(e){let{options:t}=N.manifest,n=lf(t)?t.network:null,r=lf(n)?n[e]:null;return typeof r==
"number"?r:0}function jw(e,t){let n=t.unit==="document"?e.documents.length:e.works.length,r=["cocitation","proximity"].includes(
Xe(t)),[o,s]=[af("min_cited"),af("max_nodes")];return r&&!n?{text:u("read.absent-uncited")}:r&&n<o?{text:u("read.absent-\
rare",{n,least:o}),option:`min_cited = ${n}`}:s&&t.size>=s?{text:u(r?"read.absent-beyond":"read.absent-beyond-other",{n:s}),
option:`max_nodes = ${Gw(e)}`}:{text:u("read.absent-threshold")}}function Gw(e){return Math.ceil(N.library.items[e.kind].
length/1e3)*1e3}function cf({item:e}){let t=qw(e);if(!t)return null;let{text:n,option:r}=jw(e,t);return i("div",{class:"\
absence small muted",children:[i("p",{children:[u("read.absent",{name:_e(t)})," ",n]}),r?i(Yw,{option:r}):null]})}function Yw({
option:e}){return i("details",{children:[i("summary",{children:u("read.absent-how")}),i("p",{children:u("read.absent-cha\
nge",{build:"citegraph build --config"})}),i("pre",{children:`[network]
${e}`})]})}var Qw=1;function zl(e){return Number.isFinite(e)?`${e>0?"+":""}${I(e,2)}`.replace("-","−"):e<0?"−∞":"+∞"}function Wl(e){
let t=P("feature",e);return t===e?P("rule",e):t}function Ht({evidence:e}){if(!e.length)return null;let t=e.map(({weight:r})=>Math.
abs(r)).filter(Number.isFinite),n=Math.max(Qw,...t);return i("ul",{class:"evidence",children:e.map((r,o)=>i(Zw,{one:r,full:n},
o))})}function Zw({one:e,full:t}){let{feature:n,detail:r,weight:o}=e,s=Math.min(1,Math.abs(o)/t)*50,l=o<0?50-s:50;return i(
"li",{children:[i("span",{class:"evidence-name",children:Wl(n)}),i("span",{class:"evidence-bar","aria-hidden":"true",children:i(
"span",{class:o<0?"against":"for",style:{left:`${l}%`,width:`${s}%`}})}),i("span",{class:"number",children:zl(o)}),r?i(C,
{class:"evidence-detail",text:r}):null]})}var uf=["bibtex","apa","gost"];function ek(e){return N.formats.filter(({copy:t,textOf:n})=>t&&n(e.position)).sort((t,n)=>uf.
indexOf(n.name)-uf.indexOf(t.name))}function tk(e,t){let n=t.textOf(e.position).replace(/\n+$/,"");return Tn(n,u("parts.\
copied",{format:P("format",t.name)}),n)}function mf({work:e}){let t=ek(e);return t.length?i("div",{class:"copy-line",role:"\
group","aria-label":u("parts.copy-reference"),children:[i("span",{class:"muted",children:u("parts.copy")}),t.map(n=>i(nk,
{work:e,format:n},n.name))]}):null}function nk({work:e,format:t}){let n=P("format",t.name);return i(x,{class:"button tin\
y","data-copy":t.name,"aria-label":u("parts.copy-as",{name:e.label,format:n}),onClick:()=>{tk(e,t)},children:n})}var rk=.5,ok=40;function ik(e){return e.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u)}function sk(e){return e.map((t,n)=>n%
2?fe(t):"")}function lk(e){return(e.match(new RegExp("\\p{Script=Cyrillic}","gu"))?.length??0)>(e.match(new RegExp("\\p{S\
cript=Latin}","gu"))?.length??0)}function df(e){if(e.length<2||e.length>ok)return e.map(()=>null);let t=e.map(ik),n=t.map(
sk),r=n.map(s=>new Set(s.filter(Boolean))),o=e.map(lk);return t.map((s,l)=>{let a=r.filter((f,h)=>h!==l&&o[h]===o[l]),c=n[l].
map(f=>f!==""&&a.filter(h=>h.has(f)).length*2<a.length),m=n[l].filter(Boolean).length,d=c.filter(Boolean).length;return!d||
d>m*rk?null:s.map((f,h)=>({text:f,differs:c[h]}))})}var ak=6;function ff({references:e,manifestations:t}){let n=u("read.as-printed"),r=t.length>1,o=r?t.flatMap(c=>[...c.references]):
e,s=o.map(c=>g.references[c].text),l=df(s.slice(0,40)),a=new Map(r?t.map(c=>[c.references[0],c]):[]);return i($,{title:n,
all:o,most:ak,class:"rows printed-forms",row:(c,m)=>i(E,{children:[i(ck,{one:a.get(c)}),i(Wt,{position:c,children:l[m]?i(
uk,{pieces:l[m]}):void 0})]}),rows:()=>({title:n,kind:"references",positions:o})})}function ck({one:e}){return e?i("p",{
class:"manifestation",children:[i("span",{class:"badge",children:P("manifestation",e.relation)}),i("span",{class:"muted \
small",children:[e.language?Cn(e.language):"",e.year].filter(Boolean).join(", ")})]}):null}function uk({pieces:e}){return i(
"bdi",{children:e.map(({text:t,differs:n},r)=>n?i("mark",{class:"differs",title:u("read.differs"),children:t},r):t)})}var mk=["editor","translator","translated_title","container","container_subtitle","translated_container","series","genre",
"edition","volume","issue","part","issued","pages","page_total","document_number","archive","place","publisher","isbn","\
issn","doi","url","accessed","note"];function pf({work:e}){return i(E,{children:[i(dk,{work:e}),i(mf,{work:e}),i(ff,{references:e.
references,manifestations:e.manifestations}),i(hk,{work:e}),i(gn,{documents:e.documents}),i(gk,{work:e}),i(yk,{work:e})]})}
function dk({work:e}){let{fields:t,links:n,id:r}=e,o=new Set(n.map(([l])=>l)),s=mk.filter(l=>t[l]&&!o.has(t[l]));return i(
"dl",{class:"fields",children:[i(fk,{work:e}),s.map(l=>i(Ti,{name:P("field",l),children:i(pk,{work:e,name:l})},l)),n.length?
i(Ti,{name:u("read.links"),children:n.map(([l,a])=>i("p",{children:i(Do,{text:l,address:a})},a))}):null,i(Ti,{name:u("re\
ad.key"),children:i("code",{children:i(C,{text:r})})})]})}function Ti({name:e,children:t}){return i(E,{children:[i("dt",
{children:e}),i("dd",{children:t})]})}function fk({work:e}){let{people:t,fields:n}=e;return!t.length&&!n.author?null:i(Ti,
{name:P("field","author"),children:t.length?i("ul",{class:"names",children:t.map(r=>i("li",{children:i(Oe,{item:g.items.
person[r]})},r))}):i(C,{text:n.author})})}function pk({work:e,name:t}){let n=e.fields[t];return t==="container"&&e.venue!==
null?i(Oe,{item:g.items.venue[e.venue],text:n}):t==="publisher"&&e.publisher!==null?i(Oe,{item:g.items.publisher[e.publisher],
text:n}):i(C,{text:n})}function hk({work:e}){let t=u("read.passages"),n=zt([e.position]);return i($,{title:t,all:n,most:4,
row:r=>i(ot,{position:r}),rows:()=>({title:t,kind:"citations",positions:n})})}function gn({documents:e}){let t=u("read.c\
iting-documents");return i($,{title:t,all:e,most:4,row:n=>i(te,{item:g.items.document[n]}),rows:()=>({title:t,kind:"item\
s",itemKind:"document",positions:e})})}function gk({work:e}){let t=u("read.own-documents");return i($,{title:t,all:e.own,
row:n=>i(te,{item:g.items.document[n]}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e.own})})}function yk({
work:e}){let{position:t}=e,n=g.relations.filter(({from:r,to:o})=>r===t||o===t);return i($,{title:u("read.relations"),all:n,
row:r=>i(bk,{relation:r,position:t})})}function bk({relation:e,position:t}){let{kind:n,from:r,to:o,score:s,evidence:l}=e,
a=g.items.work[r===t?o:r],c=r===t?"":"-of",m=I(s*100);return i("div",{class:"relation",children:[i("span",{class:"muted \
small",children:P("relation",`${n}${c}`)}),i(te,{item:a}),i("details",{children:[i("summary",{class:"small",children:u("\
read.probability",{share:m})}),i(Ht,{evidence:l})]})]})}function hf({person:e}){return i(E,{children:[i(vk,{person:e}),i(yn,{works:e.works}),i(kk,{person:e}),i(gn,{documents:e.
documents}),i(Hl,{works:e.works})]})}function vk({person:e}){let t=new Map;for(let o of e.mentions)t.set(o.printed,[...t.
get(o.printed)??[],o]);let n=[...t].sort((o,s)=>s[1].length-o[1].length),r=u("read.printed-forms");return i($,{title:r,all:n,
most:8,class:"rows forms",row:([o,s])=>i(wk,{form:o,mentions:s}),rows:()=>({title:r,kind:"references",positions:e.references})})}
function wk({form:e,mentions:t}){let n=[...new Set(t.map(({role:o})=>o))].filter(o=>o!=="author"),r=[...new Set(t.map(({
reference:o})=>o))];return i("div",{class:"counted",children:[i("span",{children:[i(C,{text:e}),n.length?i("span",{class:"\
muted",children:[" · ",n.map(o=>P("role",o)).join(", ")]}):null]}),i(A,{n:r.length,text:u("read.count-reference",{n:r.length}),
rows:()=>({title:e,kind:"references",positions:r})})]})}function yn({works:e,title:t=u("read.works")}){let n=[...e].sort(
(r,o)=>g.items.work[o].documents.length-g.items.work[r].documents.length);return i($,{title:t,all:n,row:r=>i(te,{item:g.
items.work[r]}),rows:()=>({title:t,kind:"items",itemKind:"work",positions:n})})}function kk({person:e}){let t=new Map;for(let o of e.
works)for(let s of g.items.work[o].people)s!==e.position&&t.set(s,[...t.get(s)??[],o]);let n=[...t].sort((o,s)=>s[1].length-
o[1].length||o[0]-s[0]),r=u("read.co-authors");return i($,{title:r,all:n,row:([o,s])=>i("div",{class:"counted",children:[
i(te,{item:g.items.person[o]}),i(A,{n:s.length,text:u("read.count-work",{n:s.length}),rows:()=>({title:`${e.label} + ${g.
items.person[o].label}`,kind:"items",itemKind:"work",positions:s})})]}),rows:()=>({title:r,kind:"items",itemKind:"person",
positions:n.map(([o])=>o)})})}function Hl({works:e}){let t=u("read.passages"),n=zt(e);return i($,{title:t,all:n,most:3,row:r=>i(
ot,{position:r}),rows:()=>({title:t,kind:"citations",positions:n})})}function gf({venue:e}){return i(E,{children:[i(xk,{venue:e}),i(yn,{works:e.works}),i(Ul,{works:e.works}),i(gn,{documents:e.
documents}),i(Hl,{works:e.works}),i(qr,{references:e.references})]})}function xk({venue:{forms:e,references:t}}){let n=u(
"read.printed-forms");return i($,{title:n,all:e,most:8,class:"rows forms",row:r=>i(C,{text:r}),rows:()=>({title:n,kind:"\
references",positions:t})})}function Ul({works:e}){let t=new Map;for(let o of e)for(let s of g.items.work[o].people)t.set(
s,[...t.get(s)??[],o]);let n=[...t].sort((o,s)=>s[1].length-o[1].length||o[0]-s[0]),r=u("read.people");return i($,{title:r,
all:n,row:([o,s])=>i("div",{class:"counted",children:[i(te,{item:g.items.person[o]}),i(A,{n:s.length,text:u("read.count-\
work",{n:s.length}),rows:()=>({title:g.items.person[o].label,kind:"items",itemKind:"work",positions:s})})]}),rows:()=>({
title:r,kind:"items",itemKind:"person",positions:n.map(([o])=>o)})})}function qr({references:e,title:t=u("read.as-printe\
d")}){return i($,{title:t,all:e,most:4,row:n=>i(Wt,{position:n}),rows:()=>({title:t,kind:"references",positions:e})})}function yf({one:e}){let t=Mi(e.position).map(({position:r})=>r),{position:n}=e;return i(E,{children:[i(Sk,{one:e,references:t}),
e.lists?null:i("p",{class:"callout",children:u("read.no-list")}),i(qr,{references:t,title:u("read.references")}),i(_k,{document:n}),
i(yn,{works:e.works,title:u("read.cited-works")}),i(Ek,{document:n}),i(Ok,{one:e})]})}function Sk({one:e,references:t}){
let n=[e.format,e.encoding].filter(Boolean).join(", "),r=e.sameAs===null?null:g.items.document[e.sameAs],o=g.files[e.file]??
e.id,s=u("read.citations-in-text");return i("dl",{class:"fields",children:[i(bn,{name:u("read.file"),children:i(C,{text:o})}),
n?i(bn,{name:u("read.read-as"),children:i(C,{text:n})}):null,i(bn,{name:u("read.lists"),children:i(A,{n:e.lists,label:u(
"read.lists"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(bn,{name:u("read.references"),children:i(A,
{n:t.length,label:u("read.references"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(bn,{name:s,children:i(
A,{n:e.citations,label:s,rows:()=>({title:s,kind:"citations",positions:bf(e.position)})})}),e.work===null?null:i(bn,{name:u(
"read.is-work"),children:i(Oe,{item:g.items.work[e.work],text:Oi(g.items.work[e.work])})}),r?i(bn,{name:u("read.same-as"),
children:i(Oe,{item:r})}):null]})}function bn({name:e,children:t}){return i(E,{children:[i("dt",{children:e}),i("dd",{children:t})]})}
function bf(e){return g.citations.filter(t=>t.document===e).map(({position:t})=>t)}function _k({document:e}){let t=u("re\
ad.citations-in-text"),n=bf(e);return i($,{title:t,all:n,most:3,row:r=>i(ot,{position:r}),rows:()=>({title:t,kind:"citat\
ions",positions:n})})}function Ek({document:e}){let t=g.suggestions.filter(n=>n.document===e);return i($,{title:u("read.\
suggestions"),all:t,row:n=>i(Mk,{one:n})})}function Mk({one:e}){let t=I(e.probability*100),n=e.accepted?u("read.accepted"):
u("read.probability",{share:t});return i("div",{class:"suggestion",children:[i("span",{class:"muted",children:[i(C,{text:`\
[${e.label}]`})," · ",n]}),i(te,{item:g.items.work[e.work]}),i("details",{children:[i("summary",{children:u("read.why")}),
i("p",{class:"small muted",children:e.places.map(({file:r,line:o},s)=>i("span",{children:[i(Ne,{file:r,line:o})," "]},s))}),
i(Ht,{evidence:e.evidence}),e.contexts.map((r,o)=>i("blockquote",{dir:"auto",children:r},o))]})]})}function Ok({one:e}){
let t=g.problems.flatMap((r,o)=>r.file===e.file?[o]:[]);if(!t.length)return null;let n=u("read.problems");return i("p",{
class:"counted",children:[i("span",{children:n}),i(A,{n:t.length,label:n,rows:()=>({title:`${n}: ${e.label}`,kind:"probl\
ems",positions:t})})]})}function Ri({merge:e}){let{left:t,right:n,rule:r,score:o,by:s,evidence:l}=e;return i("div",{class:"merge",children:[i(jr,
{side:t}),i(jr,{side:n}),i("details",{children:[i("summary",{children:[s?u("parts.decided-by",{name:s}):P("rule",r),s?null:
i("span",{class:"muted",children:[" · ",I(o*100)," %"]})]}),i(Ht,{evidence:l})]})]})}function jr({side:e}){let t=e.reference===
null?null:g.references[e.reference];return i("p",{class:"merge-side",children:[i(C,{text:e.text})," ",t?i(Ne,{file:t.file,
line:t.line}):null]})}function vf({item:e}){let t=u("read.merges"),n=Rd(e).map(({position:r})=>r);return i(E,{children:[i(Pk,{pairs:Nd(e)}),i(
$,{title:t,all:n,most:4,row:r=>i(Ri,{merge:g.merges[r]}),rows:()=>({title:`${t}: ${e.label}`,kind:"merges",positions:n})})]})}
function Pk({pairs:e}){return e.length?i(E,{children:[i($,{title:u("read.questions"),all:e,row:t=>i(Ck,{pair:t})}),i(x,{
onClick:()=>{mt.value="review"},children:u("read.go-to-review")})]}):null}function Ck({pair:e}){let t=I(e.score*100),n=u(
e.joined?"read.joined-now":"read.apart-now");return i("div",{class:"merge",children:[i(jr,{side:e.left}),i(jr,{side:e.right}),
i("p",{class:"muted small",children:[n," · ",u("read.probability",{share:t})]})]})}function kf({item:e,place:t}){let{shown:n,node:r}=t,o=Object.keys(n.measures);return i("section",{class:"section",children:i(
"details",{class:"measures",children:[i("summary",{children:i("h3",{children:u("read.measures",{name:_e(n)})})}),i("dl",
{class:"measure-list",children:[i(Ik,{item:e,place:t}),i(wf,{name:u("read.strength"),value:n.strength[r],meaning:u("read\
.about-strength")}),o.map(s=>i(wf,{name:P("measure",s),value:n.measures[s][r],meaning:wo(`read.about-${s}`)?u(`read.abou\
t-${s}`):""},s))]})]})})}function Ik({item:e,place:{shown:t,node:n}}){let r=t.unitsOf(n),o=[...t.edgesOf(n)],s=u("read.l\
inks-of-node"),l=Ci(t,n);return i(E,{children:[i("div",{class:"measure",children:[i("dt",{children:l}),i("dd",{children:r.
length===t.occurrences[n]?i(A,{n:r.length,label:l,rows:()=>({title:`${e.label}: ${l}`,kind:"items",itemKind:t.unitOf(n),
positions:r})}):I(t.occurrences[n])})]}),i("div",{class:"measure",children:[i("dt",{children:s}),i("dd",{children:i(A,{n:o.
length,label:s,rows:()=>({title:`${e.label}: ${s}`,kind:"edges",network:t.place,positions:o})})})]})]})}function wf({name:e,
value:t,meaning:n}){return i("div",{class:"measure",children:[i("dt",{children:e}),i("dd",{class:"number",children:I(t,4)}),
n?i("dd",{class:"muted small",children:n}):null]})}function xf({place:{shown:e,node:t}}){let n=[...e.edgesOf(t)];if(!e.directed)return i(ql,{title:Fd(e),node:t,edges:n,shown:e});
let r=n.filter(s=>e.from[s]===t),o=n.filter(s=>e.to[s]===t);return i(E,{children:[i(ql,{title:u("read.cites"),node:t,edges:r,
shown:e}),i(ql,{title:u("read.cited-by"),node:t,edges:o,shown:e})]})}function ql({title:e,node:t,edges:n,shown:r}){let o=Math.
max(...n.slice(0,1).map(c=>r.weight[c])),s=n.every(c=>r.weight[c]===o),a=r.place===v.value.place?e:`${e} (${_e(r)})`;return i(
$,{title:a,all:n,most:8,row:c=>i(Ak,{shown:r,edge:c,other:me(r,at(r,c,t)),share:s||!o?0:r.weight[c]/o}),rows:()=>({title:a,
kind:"edges",network:r.place,positions:n})})}function Ak({shown:e,edge:t,other:n,share:r}){let o=Yn(e,e.count[t]),s=u("r\
ead.show-link",{name:n.label});return i("div",{class:"counted",children:[i(te,{item:n}),i("button",{type:"button",class:"\
count strength",title:o,"aria-label":`${s}: ${o}`,onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[r?i("spa\
n",{class:"bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.max(4,r*100)}%`}})}):null,u("read.times",{n:e.
count[t]})]})]})}function Sf({item:e}){return i(E,{children:[i(yn,{works:e.works}),i(Ul,{works:e.works}),i(gn,{documents:e.documents}),i(
qr,{references:e.references})]})}function _f({item:e}){let t=sf(e),n=t.at(0);return i("article",{children:[i(Nk,{item:e,places:t}),i(Rk,{item:e}),n&&!Tk(
e,n)?i(xf,{place:n}):null,i(vf,{item:e}),n?i(kf,{item:e,place:n}):null,i(Xk,{places:t.slice(1)})]})}function Tk(e,{shown:t}){
return e.kind==="document"&&t.directed}function Rk({item:e}){switch(e.kind){case"work":return i(pf,{work:e});case"person":
return i(hf,{person:e});case"venue":case"publisher":return i(gf,{venue:e});case"document":return i(yf,{one:e});default:return i(
Sf,{item:e})}}function Nk({item:e,places:t}){let n=Oi(e),r=e.subtitle===n||e.kind==="work"?"":e.subtitle;return i("heade\
r",{class:"item-head",children:[i("p",{class:"badges",children:[i(Lk,{item:e}),i(Bk,{item:e})]}),i(rt,{text:n}),r?i("p",
{class:"muted",children:i(C,{text:r})}):null,i(Fk,{places:t}),i(cf,{item:e})]})}function Lk({item:e}){if(e.kind!=="work")
return i("span",{class:"badge",children:u(`read.kind-${e.kind}`)});let{type:t,language:n,year:r}=e;return i(E,{children:[
i("span",{class:"badge",children:P("type",t)}),i("span",{class:"badge",children:r===null?u("read.no-year"):String(r)}),n?
i("span",{class:"badge",children:Cn(n)}):null]})}function Bk({item:e}){let t=v.value,n=Ur(t,e),r=n<0?null:Te(t,t.community[n]);
return r?i("button",{type:"button",class:"badge cluster-badge",onClick:()=>Z({what:"cluster",network:t.place,community:r.
number}),children:[i(dt,{community:r.number}),i(C,{text:ke(r)})]}):null}function Fk({places:e}){let t=e.at(0);if(!t)return i(
"p",{class:"muted small",children:u("read.on-no-map")});let{shown:n,node:r}=t,o=n.place===v.value.place,s=n.item[r],l=o&&
xe.value.has(s);return i("p",{class:"actions",children:[i(x,{onClick:()=>Dk(t),children:o?u("read.show-on-map"):u("read.\
show-on-that-map",{name:_e(n)})}),o?i(x,{"aria-pressed":l?"true":"false",onClick:()=>De(s),children:l?u("read.deselect"):
u("read.select")}):null]})}function Dk({shown:e,node:t}){Pe(e.place),ne.value="map",Ve({at:"node",node:t})}function Xk({
places:e}){return e.length?i("p",{class:"other-maps small",children:[i("span",{class:"muted",children:u("read.other-maps")}),
e.map(({shown:t})=>i("button",{type:"button",class:"link",onClick:()=>Pe(t.place),children:_e(t)},t.place))]}):null}var Ef=10,$k=5;function Gr(){let e=v.value;return e.place<0?i(Jk,{}):i("article",{children:[i("header",{class:"item-head",
children:[i(rt,{text:_e(e)}),i("p",{children:Pi(e)})]}),i(Vk,{shown:e}),e.edges?null:i(Kk,{shown:e}),i(zk,{shown:e}),i(Hk,
{shown:e}),i(Uk,{shown:e}),i(Of,{}),e.edges?i(Gk,{shown:e}):null]})}function Jk(){return i("article",{children:[i("heade\
r",{class:"item-head",children:[i(rt,{text:u("read.no-network")}),i("p",{children:u("read.no-network-advice")})]}),i(Of,
{})]})}function Yr(e){return Array.from({length:e},(t,n)=>n)}function Vk({shown:e}){let t=u(`read.count-${e.itemKind}`,{
n:e.size}),n=u("read.count-link",{n:e.edges}),r=u("read.count-cluster",{n:e.communities.length});return i("ul",{class:"f\
acts",children:[i("li",{children:i(A,{n:e.size,text:t,rows:()=>({title:t,kind:"items",itemKind:e.itemKind,positions:[...e.
item]})})}),i("li",{children:i(A,{n:e.edges,text:n,rows:()=>({title:n,kind:"edges",network:e.place,positions:Yr(e.edges)})})}),
e.communities.length?i("li",{children:i("button",{type:"button",class:"count",onClick:Mf,children:r})}):null]})}function Mf(){
Le.value="clusters",ne.value="browse"}function Kk({shown:e}){return i("div",{class:"callout",children:[i("p",{children:u(
e.size?"read.no-links":"read.no-nodes")}),i("p",{lang:"en",children:e.explanation})]})}function zk({shown:e}){let t=[...e.
communities].sort((n,r)=>r.size-n.size).slice(0,$k);return t.length?i(nt,{title:u("read.clusters"),children:[i("ul",{class:"\
rows",children:t.map(n=>i("li",{children:i(Wk,{shown:e,cluster:n})},n.number))}),t.length<e.communities.length?i("button",
{type:"button",class:"button quiet more",onClick:Mf,children:u("read.all-clusters",{n:e.communities.length})}):null]}):null}
function Wk({shown:e,cluster:t}){let n=()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:Yr(e.size).filter(
r=>e.community[r]===t.number).map(r=>e.item[r])});return i("div",{class:"counted",children:[i(Xo,{cluster:t,open:()=>Z({
what:"cluster",network:e.place,community:t.number})}),i(A,{n:t.size,rows:n,label:t.label})]})}function Hk({shown:e}){let t=Ae(
()=>Kd(e),[e]),n=Ae(()=>(t?zd:Ai)(e,Yr(e.size)).slice(0,Ef),[e]);return t?i(nt,{title:u("read.most-linked"),children:[i(
"p",{class:"muted small",children:u("read.all-cited-alike",{n:e.occurrences[0]})}),i("ul",{class:"rows",children:n.map(r=>i(
"li",{children:i(Wd,{shown:e,node:r})},r))})]}):i($,{title:u(`read.most-${Xe(e)}`),all:n,most:Ef,row:r=>i(Ii,{shown:e,node:r}),
plain:!0})}function Uk({shown:e}){return i(nt,{title:u("read.how-to-begin"),children:i("ul",{class:"hints",children:[i("\
li",{children:u("read.begin-search")}),i("li",{children:u("read.begin-open")}),i("li",{children:e.edges?u("read.begin-li\
nk"):u("read.begin-list")})]})})}var qk=["document","work","person","venue","publisher"];function Of(){let e=qk.filter(n=>g.
items[n].length),t=u("read.count-reference",{n:g.references.length});return i(nt,{title:u("read.in-all"),children:i("ul",
{class:"facts",children:[e.map(n=>i("li",{children:i(jk,{kind:n})},n)),i("li",{children:i(A,{n:g.references.length,text:t,
rows:()=>({title:t,kind:"references",positions:Yr(g.references.length)})})})]})})}function jk({kind:e}){let t=g.items[e].
length,n=u(`read.count-${e}`,{n:t});return i(A,{n:t,text:n,rows:()=>({title:n,kind:"items",itemKind:e,positions:Yr(t)})})}
function Gk({shown:e}){return i("details",{class:"section exactly",children:[i("summary",{children:u("read.how-counted")}),
i("p",{class:"muted",lang:"en",children:i(C,{text:e.explanation})})]})}function Pf({count:e,height:t,label:n,row:r}){let o=z(null),s=ei({count:e,getScrollElement:()=>o.current,estimateSize:()=>t,
overscan:6,initialRect:{width:360,height:600},measureElement:gl});return i("div",{class:"virtual",ref:o,tabIndex:0,role:"\
group","aria-label":n,children:i("ul",{class:"virtual-rows",style:{height:`${s.getTotalSize()}px`},children:s.getVirtualItems().
map(({index:l,start:a})=>i("li",{"data-index":l,ref:c=>s.measureElement(c),"aria-setsize":e,"aria-posinset":l+1,style:{transform:`\
translateY(${a}px)`},children:r(l)},l))})})}function Ni({problem:e,told:t}){let{level:n,code:r,message:o,advice:s,file:l,line:a,raw:c}=e;return i("div",{class:"prob\
lem",children:[t?null:i("p",{class:"problem-head small",children:[i("span",{class:`problem-level ${n}`,children:P("probl\
em-level",n)}),i("code",{children:r})]}),l===null?null:i(Ne,{file:l,line:a}),o===t?.message?null:i("p",{lang:"en",dir:"a\
uto",children:o}),!s||s===t?.advice?null:i("p",{class:"muted",lang:"en",dir:"auto",children:s}),c?i("blockquote",{dir:"a\
uto",children:c}):null]})}var Yk={items:48,references:96,citations:96,edges:88,merges:96,problems:120};function Cf({rows:e}){let{title:t,kind:n,positions:r}=e;
return i("article",{class:"rows-view",children:[i("header",{class:"item-head",children:[i(rt,{text:t}),/\d/.test(t)?null:
i("p",{class:"muted",children:u("read.count-row",{n:r.length})}),i(Qk,{rows:e})]}),i(Pf,{count:r.length,height:Yk[n],label:t,
row:o=>i(Zk,{rows:e,position:r[o]})},t)]})}function Qk({rows:e}){let{kind:t,itemKind:n,positions:r}=e;if(t!=="items"||n!==
v.value.itemKind||!r.length)return null;let o=r.map(s=>v.value.nodeOf(s)).filter(s=>s>=0);return i("p",{class:"actions",
children:[o.length?i(x,{onClick:()=>{ne.value="map",Ve({at:"nodes",nodes:o})},children:u("read.show-on-map")}):null,i(x,
{onClick:()=>Ke(r),children:u("read.select")})]})}function Zk({rows:e,position:t}){switch(e.kind){case"items":return i(te,
{item:g.items[e.itemKind??"work"][t]});case"references":return i(ex,{position:t});case"citations":return i(tx,{position:t});case"\
edges":return i(nx,{shown:J[e.network??0],edge:t});case"merges":return i(rx,{position:t});case"problems":return i(Ni,{problem:g.
problems[t]})}}function ex({position:e}){let{work:t}=g.references[e];return i(E,{children:[i(Wt,{position:e}),t===null?null:
i("p",{class:"small to-item",children:["→ ",i(Oe,{item:g.items.work[t]})]})]})}function tx({position:e}){let{works:t}=g.
citations[e];return i(E,{children:[i(ot,{position:e}),t.length?i("ul",{class:"names small to-item",children:t.map(n=>i("\
li",{children:["→ ",i(Oe,{item:g.items.work[n]})]},n))}):i("p",{class:"small muted",children:u("read.leads-nowhere")})]})}
function nx({shown:e,edge:t}){let[n,r]=[me(e,e.from[t]),me(e,e.to[t])];return i("button",{type:"button",class:"row-name \
edge-row",onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[i(C,{class:"row-label",text:n.label}),i("span",{
class:"edge-row-to",children:[i("span",{"aria-hidden":"true",children:e.directed?"→":"—"})," ",i(C,{text:r.label})]}),
i("span",{class:"row-subtitle",children:Yn(e,e.count[t])})]})}function rx({position:e}){let t=g.merges[e],n=t.items[0]??
t.items[1];return i(E,{children:[i(Ri,{merge:t}),n===null?null:i("p",{class:"small to-item",children:["→ ",i(Oe,{item:g.
items[t.kind][n]})]})]})}var If=new WeakMap;function Af(){let e=L.value,t=z(null);lt(()=>{let r=t.current;r&&(r.scrollTop=(e&&If.get(e))??0)},[e]);
let n=()=>{e&&t.current&&If.set(e,t.current.scrollTop)};return i(E,{children:[e?i(ox,{}):null,i("div",{class:`read-body ${e?.
what==="rows"?"of-rows":""}`,ref:t,onScroll:n,children:i(ix,{now:e})})]})}function ox(){return i("nav",{class:"details-h\
ead","aria-label":u("read.trail"),children:[Je.value.length?i(x,{class:"button quiet",onClick:nu,children:[i(V,{name:"ba\
ck"})," ",u("read.back")]}):i("span",{}),i(x,{class:"button quiet close","aria-label":u("read.close"),title:u("read.clos\
e"),onClick:()=>Z(null),children:i(V,{name:"close"})})]})}function ix({now:e}){switch(e?.what){case"item":{let t=g.items[e.
kind][e.position];return t?i(_f,{item:t},`${e.kind}-${e.position}`):i(Gr,{})}case"edge":{let t=J[e.network];return t?i(rf,
{shown:t,edge:e.edge},`${e.network}-${e.edge}`):i(Gr,{})}case"cluster":{let t=J[e.network],n=t&&Te(t,e.community);return n?
i(qd,{shown:t,cluster:n}):i(Gr,{})}case"rows":return i(Cf,{rows:e.rows});default:return i(Gr,{})}}var Rf=["error","warning","note"],Tf=5,Li=O("all");function Nf(){let{problems:e}=g,t=e.flatMap((n,r)=>Li.value==="all"||
n.level===Li.value?[r]:[]);return i("article",{children:[i("header",{class:"item-head",children:[i("h2",{children:u("rea\
d.problems")}),e.length?i("p",{children:u("read.about-problems")}):i("p",{children:u("read.no-problems")}),e.length?i(sx,
{}):null]}),lx(t).map(([n,r])=>i(cx,{code:n,places:r},n))]})}function sx(){let t=Rf.map(o=>[o,g.problems.filter(s=>s.level===
o).length]).filter(([,o])=>o);if(t.length<2)return i(E,{});let n={value:"all",text:u("read.all-levels")},r=t.map(([o,s])=>({
value:o,text:`${P("level",o)} ${I(s)}`}));return i(Ue,{class:"small",label:u("read.levels"),choices:[n,...r],chosen:Li.value,
choose:o=>{Li.value=o}})}function lx(e){let t=new Map;for(let r of e){let{code:o}=g.problems[r];t.set(o,[...t.get(o)??[],
r])}let n=([,r])=>Rf.indexOf(g.problems[r[0]].level);return[...t].sort((r,o)=>n(r)-n(o)||o[1].length-r[1].length)}function ax(e){
let t=e.map(o=>g.problems[o]),[n]=t,r=o=>t.every(s=>s[o]===n[o])?n[o]:"";return{...n,message:r("message"),advice:r("advi\
ce")}}function cx({code:e,places:t}){let n=ax(t),r=()=>({title:e,kind:"problems",positions:t});return i("section",{class:"\
section problem-group",children:[i("h3",{children:[i("code",{children:e}),i("span",{class:`problem-level small ${n.level}`,
children:P("problem-level",n.level)}),i(A,{n:t.length,label:e,rows:r})]}),n.message?i("p",{lang:"en",children:n.message}):
null,n.advice?i("p",{class:"muted",lang:"en",children:n.advice}):null,i("ul",{class:"rows",children:t.slice(0,Tf).map(o=>i(
"li",{children:i(Ni,{problem:g.problems[o],told:n})},o))}),t.length>Tf?i(A,{n:t.length,text:u("parts.show-all",{n:t.length}),
rows:r}):null]})}function Lf({review:e,questions:t}){let n=mt.value;return i("aside",{class:"panel read","aria-label":u("read.title"),children:[
i(To,{label:u("read.title"),chosen:n,choose:r=>{mt.value=r},choices:[{value:"details",text:u("read.details")},{value:"re\
view",text:u("read.review"),badge:t},{value:"problems",text:u("read.problems"),badge:g.problems.length},{value:"about",text:u(
"read.about")}]}),i(Ro,{value:n,children:i(ux,{chosen:n,review:e})},n)]})}function ux({chosen:e,review:t}){return e==="d\
etails"?i(Af,{}):e==="review"?i("div",{class:"read-body of-review",children:t}):i("div",{class:"read-body",children:e===
"problems"?i(Nf,{}):i(Vd,{})})}var mx=60,dx={ё:"е",ß:"ss",ς:"σ",ΐ:"ι",ΰ:"υ",ǰ:"j",ẖ:"h",ẗ:"t",ẘ:"w",ẙ:"y"};function vn(e){return e.normalize(
"NFKC").toLowerCase().replace(/[ёßςΐΰǰẖẗẘẙ]/gu,n=>dx[n]).replace(/[^\p{L}\p{N}]+/gu,"")}function wn(e,t){let n=t.
split(" ",1)[0];return e==="person"&&n.includes("@")||e==="work"&&/^[0-9a-f]{16}$/.test(n)?n:vn(t)}async function Bf(e){
let t=new TextEncoder().encode(vn(e)),n=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(n.subarray(
0,8),r=>r.toString(16).padStart(2,"0")).join("")}async function Ff(e){return e.kind==="work"?px(e):e.kind==="person"?gx(
e):e.kind==="venue"?bx(e):""}function jl(e){return e==="work"||e==="person"||e==="venue"}var fx=/[\u0345\u037a\u1f00-\u1fff\u13a0-\u13ff]/u;
async function px(e){let n=e.references.map(r=>g.references[r].text).reduce((r,o)=>o.length>r.length?o:r,"");return vn(n)?
fx.test(n)?n:`${await Bf(n)} ${n.replace(/\s+/gu," ").trim().slice(0,mx)}`.trim():""}var er=null;function hx(){if(er)return er;
er=new Map;for(let e of g.items.person)for(let t of[...e.forms,...e.mentions.map(({printed:n})=>n)]){let n=vn(t),r=er.get(
n);er.set(n,r===void 0||r===e.position?e.position:-1)}return er}async function gx(e){let t=hx();for(let r of[e.label,...e.
forms])if(t.get(vn(r))===e.position)return r;let n=e.mentions[0];return n?yx(n):""}async function yx({reference:e,role:t,
place:n,printed:r}){let o=g.references[e].text;return`${await Bf(o)}@${t}.${n} ${r}`.trim()}function bx(e){let t=vn(e.label);
return e.forms.find(n=>vn(n)===t)??e.forms[0]??""}var vx=new Set(["same","different"]),wx=_(()=>{let e=new Map;for(let t of[...g.merges,...g.uncertain])[t.left,t.right].forEach(
({key:n},r)=>{let o=t.items[r];n&&o!==null&&e.set(`${t.kind} ${wn(t.kind,n)}`,o)});for(let{row:t,ends:n}of F.value)for(let{
key:r,item:o}of n)o!==null&&e.set(`${t.kind} ${wn(t.kind,r)}`,o);return e}),Gl=class{above=new Map;find(t){let n=t;for(let r=this.
above.get(n);r!==void 0;r=this.above.get(n))n=r;return n!==t&&this.above.set(t,n),n}join(t,n){let[r,o]=[this.find(t),this.
find(n)];r!==o&&this.above.set(o,r)}};function Yl(e,t,n){let r=`${e} ${wn(e,t)}`,o=n??wx.value.get(r);return o===void 0?
r:`${e} #${o}`}function Fi(e,t,n){return[e,...[wn(e,t),wn(e,n)].sort()].join("	")}var Bi=_(()=>{let e=new Map;for(let t of Xs.
value){if(t.verdict==="rename")continue;let n=Fi(t.kind,t.left,t.right);e.delete(n),vx.has(t.verdict)&&e.set(n,t)}return e}),
Df=_(()=>{let e=new Gl,t=[];for(let n of Bi.value.values()){let r=Yl(n.kind,n.left,null),o=Yl(n.kind,n.right,null);n.verdict===
"same"?e.join(r,o):r!==o&&t.push({ends:[r,o],row:n})}return{groups:e,apart:t}});function Ql(e,[t,n]){let r=Bi.value.get(
Fi(e,t.key,n.key));if(r)return[r.verdict,!0];if(!Bi.value.size)return[null,!1];let[o,s]=[t,n].map(({key:f,item:h})=>Yl(e,
f,h));if(o===s)return[null,!1];let{groups:l,apart:a}=Df.value,[c,m]=[l.find(o),l.find(s)];return c===m?["same",!1]:[a.some(
({ends:f})=>{let[h,p]=f.map(y=>l.find(y));return h===c&&p===m||h===m&&p===c})?"different":null,!1]}var kx=_(()=>{let{groups:e,
apart:t}=Df.value,n=t.filter(({ends:[r,o]})=>e.find(r)===e.find(o));return new Set(n.map(({row:r})=>Fi(r.kind,r.left,r.right)))});
function Zl({kind:e,left:t,right:n,verdict:r}){return r==="different"&&kx.value.has(Fi(e,t,n))}function xx(e){return Ql(
e.kind,[{key:e.left.key,text:"",item:e.items[0]},{key:e.right.key,text:"",item:e.items[1]}])[0]}function tr(e){return e.
kind!=="publisher"&&e.left.key!==""&&e.right.key!==""}var nr=_(()=>{let e=new Set;return g.uncertain.filter(t=>{if(!tr(t)||
xx(t))return!1;let[n,r]=Sx(t),o=[t.kind,n,r].join("	");return e.has(o)?!1:(e.add(o),!0)})});function Sx(e){let[t,n]=e.items;
return(t!==null&&n!==null&&t!==n?[String(t),String(n)]:[e.left.key,e.right.key]).sort()}var Xf=_(()=>{let e=new Map;for(let t of Xs.
value){let n=`${t.kind} ${wn(t.kind,t.left)}`;t.verdict==="rename"?e.set(n,t):t.verdict==="withdrawn"&&e.get(n)?.right===
t.right&&e.delete(n)}return[...Bi.value.values(),...e.values()]});var Di=O("questions"),We=O(-1),rr=O(!1),Qr=O({kind:"",rule:"",most:1,text:""});function Xi(e){Qr.value={...Qr.value,...e}}
var $f=new WeakMap;function _x(e){let t=$f.get(e);return t===void 0&&(t=` ${fe(`${e.left.text} ${e.right.text}`)}`,$f.set(
e,t)),t}var Jf=_(()=>{let{kind:e,rule:t,most:n,text:r}=Qr.value,o=wr(r);return g.merges.filter(s=>(!e||s.kind===e)&&(!t||
s.rule===t)).filter(s=>s.score<=n&&o.every(l=>_x(s).includes(` ${l}`))).sort((s,l)=>s.score-l.score||s.position-l.position)});
function Vf(e){let t=new Map;for(let n of g.merges)t.set(n[e],(t.get(n[e])??0)+1);return[...t].sort((n,r)=>r[1]-n[1]||(n[0]<
r[0]?-1:1))}var Ex={s:"same",y:"same",ы:"same",d:"different",n:"different",в:"different",k:"next",л:"next"," ":"next",arrowdown:"\
next",arrowup:"previous",u:"undo",г:"undo"};function At(e,t,n){let r=ea(n,e,1),o=r===e.position?ea(n,e,-1):r,s=gr(e.kind,
Mo(e),t,"review");We.value=o,rr.value=!0,$i(t,[s])}function $i(e,t){let n=new Set(t.map(({number:o})=>o)),r=()=>F.value.
filter(({number:o,undone:s})=>n.has(o)&&!s).forEach(en);Q(u(`review.said-${e}`),{text:u("review.undo"),run:r})}function Mx(){
let e=F.value.filter(({undone:t})=>!t).at(-1);e&&(en(e),Q(u("review.taken-back")))}function ea(e,t,n){let r=e.findIndex(
({position:s})=>s===t.position),o=Math.min(Math.max(r+n,0),e.length-1);return e[o]?.position??-1}function Kf(e,t,n){if(e.
ctrlKey||e.altKey||e.metaKey||mn(e.target))return;let r=Ex[e.key.toLowerCase()],o=e.target instanceof HTMLElement&&e.target.
matches("button, summary");if(!r||o&&e.key===" ")return;let s=t.find(({position:l})=>l===We.value)??t[0];if(e.preventDefault(),
r==="undo")Mx();else if(s)r==="same"||r==="different"?n(s,r):(We.value=ea(t,s,r==="next"?1:-1),rr.value=!0);else return}var Ox=50;function Px(){let{kind:e,positions:t}=we.value;if(jl(e)&&t.size&&t.size<=Ox)return[...t].map(o=>g.items[e][o]);
let n=L.value;return n?.what==="item"&&jl(n.kind)&&!t.size?[g.items[n.kind][n.position]]:[]}async function Wf(e){return{
key:await Ff(e),text:e.label,item:e.position}}async function zf(e,t){let n=await Promise.all(e.map(Wf)),[r,...o]=n;if(n.
some(({key:l})=>!l)||new Set(n.map(({key:l})=>l)).size<n.length){Q(u("review.same-print"));return}let s=e[0].kind;$i(t,o.
map(l=>gr(s,[r,l],t,"chosen")))}async function Cx(e,t){let n=await Wf(e);if(!n.key){Q(u("review.same-print"));return}let r={
key:t,text:t,item:null};$i("rename",[gr(e.kind,[n,r],"rename")])}function Hf(){let e=Px();return e.length?i("section",{class:"\
chosen-items","aria-label":u("review.chosen"),children:[i("ul",{children:e.map(t=>i("li",{children:i(C,{text:t.label})},
t.position))}),e.length>1?i(Ix,{items:e}):i(Ax,{item:e[0]},e[0].id)]}):null}function Ix({items:e}){return i("div",{class:"\
answers",children:[i(x,{class:"button primary","data-verdict":"same",onClick:()=>{zf(e,"same")},children:u("review.these\
-same",{n:e.length})}),e.length===2?i(x,{"data-verdict":"different",onClick:()=>{zf(e,"different")},children:u("review.t\
hese-different")}):null]})}function Ax({item:e}){let t=ws(e.label),n=t.value.trim()!==e.label&&/[\p{L}\p{N}]/u.test(t.value);
return i("form",{class:"rename",onSubmit:r=>{r.preventDefault(),n&&Cx(e,t.value.trim())},children:[i("label",{children:[
i("span",{class:"visually-hidden",children:u("review.new-name")}),i("input",{type:"text",name:"label",maxLength:1e3,value:t.
value,onInput:({currentTarget:r})=>{t.value=r.value}})]}),i(x,{type:"submit",disabled:!n,children:u("review.rename")})]})}function Uf(){let e=[...F.value].reverse();return i(E,{children:[i(Tx,{}),An()?null:i(Rx,{}),e.length?i("ul",{class:"dec\
isions","aria-label":u("review.this-visit"),tabIndex:-1,children:e.map(t=>i(Nx,{decision:t},t.number))}):i("p",{class:"m\
uted empty",children:u("review.none-yet")}),i(Bx,{})]})}function Tx(){return i("label",{class:"signer",children:[i("span",
{children:u("review.signer")}),i("input",{type:"text",name:"by",maxLength:100,value:$e.value,onInput:({currentTarget:e})=>{
$e.value=e.value}})]})}function Rx(){return F.value.length?i("div",{class:"files",children:[i(x,{class:"button primary",
"data-action":"download",onClick:Io,children:u("review.download")}),i("label",{class:"button file-choice",children:[u("r\
eview.append"),i("input",{type:"file",class:"visually-hidden",accept:".tsv,.txt,text/tab-separated-values",onChange:({currentTarget:e})=>{
let t=e.files?.[0];e.value="",t&&Kc(t)}})]}),i("p",{class:"muted",children:u("review.files-hint")})]}):null}function Nx({
decision:e}){let{row:t,ends:n,undone:r}=e,o=t.verdict==="rename"?t.right:n[1].text;return i("li",{class:`decision ${r?"u\
ndone":""}`,children:[i("p",{children:[i("b",{children:P("verdict",t.verdict)})," ",i("span",{class:"muted",children:[P(
"decided",t.kind)," · ",u(Lx(e))]})]}),i("p",{class:"decision-ends",children:[i(C,{text:n[0].text})," ",i("span",{"aria\
-hidden":"true",children:qf(t.verdict)})," ",i(C,{text:o})]}),Zl(t)?i("p",{class:"warning",children:u("review.contradict\
s")}):null,r?null:i(x,{class:"button quiet","data-action":"undo",onClick:({currentTarget:s})=>{s.closest("ul")?.focus(),
en(e)},children:u("review.undo")})]})}function Lx({written:e,taken:t,undone:n,row:r}){return n&&r.verdict!=="withdrawn"?
"review.state-undone":e?"review.state-written":t?"review.state-taken":"review.state-open"}function qf(e){return{same:"=",
different:"≠",rename:"→"}[e]??"?"}function Bx(){let e=new Set(F.value.map(({row:n})=>ta(n))),t=Xf.value.filter(n=>!e.
has(ta(n)));return!Zt.value||!t.length?null:i("details",{class:"earlier",children:[i("summary",{children:u("review.earli\
er",{n:t.length})}),i("ul",{class:"decisions",children:t.map(n=>i(Fx,{row:n},ta(n)))})]})}function Fx({row:e}){return i(
"li",{class:"decision",children:[i("p",{children:[i("b",{children:P("verdict",e.verdict)})," ",i("span",{class:"muted",children:[
P("decided",e.kind),e.by,e.date].filter(Boolean).join(" · ")})]}),i("p",{class:"decision-ends",children:[i(C,{text:e.left}),
" ",qf(e.verdict)," ",i(C,{text:e.right})]}),Zl(e)?i("p",{class:"warning",children:u("review.contradicts")}):null,i(x,{class:"\
button quiet",onClick:()=>Bc(e),children:u("review.take-back")})]})}function ta({left:e,right:t,verdict:n,kind:r}){return[
e,t,n,r].join("	")}function jf(){if(!An())return null;let e=Re.value,t=wt.value.length;return i("section",{class:"live","aria-label":u("rev\
iew.live"),children:[i("p",{class:"live-line",role:"status","data-waiting":t,children:[t?u("review.live-waiting",{n:t}):
u("review.live-written")," ",e?i(C,{class:"place",text:e.table}):null]}),i(Dx,{waiting:t}),i(Xx,{})]})}function Dx({waiting:e}){
let t=Nn.value||Re.value?.closed;return t?i("div",{class:"fault",role:"alert",children:[i("p",{children:[i("b",{children:u(
"review.not-written")})," ",i(C,{text:t})]}),e?i("div",{class:"answers",children:[i(x,{onClick:()=>{yr()},children:u("re\
view.try-again")}),i(x,{"data-action":"download",onClick:Io,children:u("review.download")})]}):null]}):null}function Xx(){
let e=Re.value?.build,t=e?.status==="building",n=!t&&!!Re.value&&Re.value.page!==zs.value;return i("div",{class:"build",
children:[i(x,{class:Re.value?.stale?"button primary":"button","data-action":"build",disabled:t||!e,onClick:()=>{zc()},children:u(
t?"review.building":"review.build-again")}),e&&t?i($x,{stage:e.stage,done:e.done,total:e.total}):null,n?i(x,{class:"butt\
on primary","data-action":"reload",onClick:()=>location.reload(),children:u("review.show-new")}):null,Re.value?.stale&&!t?
i("span",{class:"muted",children:u("review.stale")}):null,e?.status==="failed"?i("p",{class:"warning",role:"alert",children:[
u("review.build-failed")," ",i(C,{text:e.message})]}):null]})}function $x({stage:e,done:t,total:n}){let r=n>1?` ${I(t)} \
/ ${I(n)}`:"";return i("span",{class:"progress",role:"status",children:[i("progress",{max:n||1,value:n?t:void 0,"aria-la\
bel":u("review.building")}),i("span",{class:"muted",children:(e?P("stage",e):"")+r})]})}var Jx=/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu,na=/[\p{L}\p{N}]/u,Vx=5e3;function Zf(e,t){let[n,r]=[Yf(e),Yf(t)],o=[Qf(
n,r),Qf(r,n)];return o[0].some(({text:l,differs:a})=>!a&&na.test(l))?o:[Gf(n),Gf(r)]}function Gf(e){return e.map(t=>({text:t,
differs:!1}))}function Yf(e){return e.length>Vx?[e]:e.match(Jx)??[]}function Qf(e,t){let n=new Map;for(let r of t.filter(
o=>na.test(o))){let o=fe(r);n.set(o,(n.get(o)??0)+1)}return e.map(r=>{if(!na.test(r))return{text:r,differs:!1};let o=fe(
r),s=n.get(o)??0;return n.set(o,s-1),{text:r,differs:s<=0}})}function Ji({pair:e,summary:t,class:n="",open:r=!1,children:o}){let s=z(null),l=We.value===e.position;lt(()=>{!l||!rr.value||
(rr.value=!1,s.current?.focus())});let[a,c]=Zf(e.left.text,e.right.text),m=e.left.reference!==null&&e.left.reference===e.
right.reference;return i("li",{ref:s,class:`pair ${n}`,tabIndex:l?0:-1,"data-pair":e.position,"data-kind":e.kind,"aria-c\
urrent":l?"true":void 0,onFocusIn:()=>{We.value=e.position},children:[i("p",{class:"pair-head",children:[i("b",{children:P(
"decided",e.kind)})," ",i("span",{class:"muted",children:t})]}),i("div",{class:"sides",children:[i(ep,{pair:e,side:0,pieces:a,
alone:!m}),i(ep,{pair:e,side:1,pieces:c,alone:!m})]}),m?i(tp,{pair:e,side:0}):null,np(e)?i(rp,{pair:e,side:0}):null,i("d\
iv",{class:"answers",children:o}),i(Kx,{evidence:e.evidence,open:r})]})}function ep({pair:e,side:t,pieces:n,alone:r}){return i(
"div",{class:"side",children:[i("bdi",{class:"side-text",children:n.map(({text:o,differs:s})=>s?i("b",{class:"differs",children:o}):
o)}),r?i(tp,{pair:e,side:t}):null]})}function tp({pair:e,side:t}){let{reference:n}=t?e.right:e.left,r=n===null?null:g.references[n];
return i("div",{class:"surroundings",children:[r&&e.kind!=="work"?i(C,{class:"side-context",text:r.text}):null,r?i(Ne,{file:r.
file,line:r.line,page:r.page}):null,np(e)?null:i(rp,{pair:e,side:t})]})}function np({items:[e,t]}){return e!==null&&e===
t}function rp({pair:e,side:t}){let n=e.items[t];if(n===null)return null;let r=vo(e.kind,n);return i(x,{class:"link",title:u(
"review.open-item"),onClick:()=>ft(r),children:e.kind==="work"?u("review.details"):i(C,{text:r.label})})}function Kx({evidence:e,
open:t}){if(!e.length)return null;let n=e.map(({feature:r,weight:o})=>`${Wl(r)} ${zl(o)}`);return i("details",{class:"re\
asons",open:t,children:[i("summary",{children:t?u("review.reasons",{n:e.length}):n.join(" · ")}),i(Ht,{evidence:e})]})}var ra=20;function Vi({label:e,pairs:t,card:n,say:r}){let[o,s]=He(ra),l=t.findIndex(({position:a})=>a===We.value);return ce(
()=>{l<0?We.value=t[0]?.position??-1:l>=o&&s(l+ra)}),i(E,{children:[i("ul",{class:"pairs","aria-label":e,onKeyDown:a=>Kf(
a,t,(c,m)=>r(c,m)),children:t.slice(0,o).map(a=>n(a))}),t.length>o?i(x,{class:"button more",onClick:()=>s(o+ra),children:u(
"review.more",{n:t.length-o})}):null]})}function ip(){if(!g.merges.length)return i("p",{class:"muted empty",children:u("review.no-merges")});let e=Jf.value;return i(
E,{children:[i(Hx,{}),i("p",{class:"muted hint","aria-live":"polite",children:u("review.merges-shown",{n:e.length,all:I(
g.merges.length)})}),i(Vi,{label:u("review.merged"),pairs:e,say:(t,n)=>zx(t,n==="different",e),card:t=>i(Wx,{pair:t,all:e},
t.position)})]})}function zx(e,t,n){tr(e)&&At(e,t?"different":"same",n)}function Wx({pair:e,all:t}){let n=e.by?u("review\
.decided-by",{name:e.by}):P("rule",e.rule),r=u("review.merged-how",{score:I(e.score*100),how:n}),[o,s]=Ql(e.kind,Mo(e));
return i(Ji,{pair:e,summary:r,class:o==="different"?"parted":"",children:tr(e)?i(E,{children:[i(x,{"data-verdict":"diffe\
rent","aria-pressed":o==="different"?"true":"false",onClick:()=>At(e,"different",t),children:u("review.not-same")}),i(x,
{"data-verdict":"same","aria-pressed":o==="same"?"true":"false",onClick:()=>At(e,"same",t),children:u("review.confirm")}),
o&&s?i(x,{class:"button quiet","data-verdict":"withdrawn",onClick:()=>At(e,"withdrawn",t),children:u("review.undecided")}):
null]}):i("span",{class:"muted",children:u(e.kind==="publisher"?"review.no-publishers":"review.same-print")})})}function Hx(){
let{kind:e,rule:t,most:n,text:r}=Qr.value;return i("div",{class:"merge-filters",children:[i("input",{type:"search",value:r,
"aria-label":u("review.find"),placeholder:u("review.find"),onInput:({currentTarget:o})=>Xi({text:o.value})}),i(op,{label:u(
"review.kind"),table:"decided",column:"kind",chosen:e}),i(op,{label:u("review.rule"),table:"rule",column:"rule",chosen:t}),
i("label",{class:"score-filter",children:[i("span",{children:u("review.score-most",{score:I(n*100)})}),i("input",{type:"\
range",min:"0",max:"100",value:String(Math.round(n*100)),onInput:({currentTarget:o})=>Xi({most:Number(o.value)/100})})]})]})}
function op({label:e,table:t,column:n,chosen:r}){return i("select",{"aria-label":e,value:r,name:n,onChange:({currentTarget:o})=>Xi(
{[n]:o.value}),children:[i("option",{value:"",children:u(`review.all-${n}s`)}),Vf(n).map(([o,s])=>i("option",{value:o,children:`${P(
t,o)} (${I(s)})`},o))]})}function sp(){let e=nr.value,t=g.uncertain.filter(tr).length-e.length;return e.length?i(E,{children:[i("p",{class:"muted\
 hint",children:[u("review.questions-hint")," ",i(qx,{})]}),i(Vi,{label:u("review.questions"),pairs:e,say:(n,r)=>At(n,r,
e),card:n=>i(jx,{pair:n,all:e},n.position)})]}):i("p",{class:"muted empty",children:u(t?"review.all-answered":"review.no\
-questions")})}var Ux={S:"same",D:"different",K:"later",U:"undo"};function qx(){return i("span",{class:"keys",children:[
u("review.keys"),Object.entries(Ux).map(([e,t])=>i("span",{class:"key",children:[i("kbd",{children:e})," ",u(`review.${t}`)]},
e))]})}function jx({pair:e,all:t}){let n=I(e.score*100),r=u(e.joined?"review.now-one":"review.now-two",{score:n});return i(
Ji,{pair:e,summary:r,open:!0,children:[i(x,{"data-verdict":"same",onClick:()=>At(e,"same",t),children:u("review.same")}),
i(x,{"data-verdict":"different",onClick:()=>At(e,"different",t),children:u("review.different")})]})}var Gx={questions:sp,merged:ip,decided:Uf};function lp(){let e=Gx[Di.value],t=F.value.filter(({undone:r})=>!r).length,n=[
{value:"questions",text:oa("review.questions",nr.value.length)},{value:"merged",text:oa("review.merged",g.merges.length)},
{value:"decided",text:oa("review.decided",t)}];return i("div",{class:"review",children:[i(jf,{}),i(Hf,{}),i(Ue,{label:u(
"review.title"),choices:n,chosen:Di.value,class:"review-views",choose:r=>{We.value=-1,Di.value=r}}),i(e,{})]})}function oa(e,t){
return t?`${u(e)} ${I(t)}`:u(e)}async function ap(e,t){let n=[],r=performance.now();for(let o of e)n.push(o),!(performance.now()-r<40)&&(await new Promise(
s=>setTimeout(s)),r=performance.now());return new Blob(n,{type:`${t};charset=utf-8`})}var cp="\uFEFF",Yx=/^[=+\-@\t\r\n＝＋－＠]/;function Qx(e){if(e===null)return"";if(typeof e=="number")return String(
e);let t=e.replace(/\s*[\r\n]+\s*/g," "),n=Yx.test(t)?`'${t}`:t;return/[",]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Ki(e){
return`${e.map(Qx).join(",")}\r
`}var up=["author","title","container","issued","volume","issue","pages","publisher","place","doi","isbn","url"];function mp(e){
let t=e.itemKind==="work"?["cluster"]:[];return cp+Ki(["id","type","language",...up,"cited","cited_by",...t])}function dp(e,t){
let n=t.documents.map(s=>{let{file:l,id:a}=g.items.document[s];return g.files[l]??a}),r=up.map(s=>t.fields[s]??""),o=[t.
id,t.type,t.language,...r,n.length,n.join("; ")];return e.itemKind==="work"&&o.push(Zx(e,t.position)),Ki(o)}function Zx(e,t){
let n=e.nodeOf(t);return n<0?"":Te(e,e.community[n])?.label??""}function*fp(e){let t=g.items[e.itemKind];yield cp+Ki(["s\
ource","target","source_label","target_label","count","weight"]);for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let r=[t[e.item[e.from[n]]],t[e.item[e.to[n]]]],[o,s]=[r.map(({id:l})=>l),r.map(({label:l})=>l)];yield Ki([...o,...s,e.count[n],
e.weight[n]])}}var e0=[["node","label","string"],["node","cluster","string"],["node","occurrences","double"],["node","year","int"],["no\
de","x","double"],["node","y","double"],["edge","count","double"],["edge","weight","double"]],t0={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","	":"&#9;","\n":"&#10;"};function zi(e){return e.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"\t\n]/g,t=>t0[t])}function Ut(e,t){return`<data key="${e}">${typeof t=="number"?t:zi(t)}</data>`}function n0(e,t){
let n=g.items[e.itemKind][e.item[t]],r=[Ut("label",n.label),Ut("cluster",Te(e,e.community[t])?.label??""),Ut("occurrence\
s",e.occurrences[t]),n.year===null?"":Ut("year",n.year),Ut("x",Be.value.x[t]),Ut("y",Be.value.y[t])];return`<node id="${zi(
n.id)}">${r.join("")}</node>
`}function*pp(e){let t=g.items[e.itemKind];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;for(let[n,r,o]of e0)yield`<key id="${r}" for="${n}" attr.name="${r}" attr.type="${o}"/>
`;yield`<graph edgedefault="${e.directed?"directed":"undirected"}">
`;for(let n=0;n<e.size;n+=1)H.value.item[e.item[n]]&&(yield n0(e,n));for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let[r,o]=[e.from,e.to].map(s=>t[e.item[s[n]]].id);yield`<edge source="${zi(r)}" target="${zi(o)}">${Ut("count",e.count[n])}${Ut(
"weight",e.weight[n])}</edge>
`}yield`</graph>
</graphml>
`}function*hp(e,t){let n=e.name==="csl-json",r=0;n&&(yield`[
`);for(let o of t){let s=e.textOf(o).replace(/\n+$/,"");s&&(r&&(yield n?`,
`:`

`),yield s,r+=1)}yield n?`
]
`:`
`}function*gp(e,t){yield mp(e);for(let n of t)yield dp(e,g.items.work[n])}function*yp(e,t){let n=t.map(r=>e.textOf(r).trim()).
filter(Boolean);n.sort(new Intl.Collator(Y.value).compare);for(let r of n)yield`${r}
`}function ia(e,t){return t.filter(n=>e.textOf(n).trim()).length}function r0(){return g.items.work.map(({position:e})=>e)}function o0(e){let{itemKind:t,item:n,community:r}=v.value;return tl(
t,n.filter((o,s)=>r[s]===e))}function sa(e){switch(e.what){case"selection":return nl.value;case"cluster":return o0(e.community);case"\
visible":return el.value;case"all":return r0()}}function i0(){let e=L.value,t=v.value;return e?.what==="cluster"&&e.network===
t.place?e.community:t.communities[0]?.number??-1}var kn=_(()=>ln.value?ln.value:nl.value.length?{what:"selection"}:{what:H.
value.count<ge.value.length&&el.value.length?"visible":"all"}),Wi=_(()=>kn.value.what==="cluster"?kn.value.community:i0());
function la(e,t=Wi.value){ln.value=e==="cluster"?{what:e,community:t}:{what:e}}var bt=_(()=>sa(kn.value));function aa(){let e=kn.value;if(e.what!=="cluster")return u(`take.file-${e.what}`);let t=Te(v.value,e.community);return t?
ke(t):""}async function Hi(e,t,n,r){try{Rn(await ap(e,t),n),Q(r,void 0,n)}catch(o){Q(u("take.failed"),void 0,String(o))}}
function bp(e){let t=tn([aa()],e.suffix),n=ia(e,bt.value);return Hi(hp(e,bt.value),e.mediaType,t,ca(n))}function vp(e){let t=tn(
[aa(),P("format",e.name)],"txt"),n=ia(e,bt.value);return Hi(yp(e,bt.value),"text/plain",t,ca(n))}function wp(){let e=tn(
[aa()],"csv"),t=gp(v.value,bt.value);return Hi(t,"text/csv",e,ca(bt.value.length))}function ca(e){let t=bt.value.length-
e,n=[u("take.saved",{n:e})];return t&&n.push(u("take.without-entry",{n:t})),n.join(" ")}function ua(e){let t=v.value,n=tn(
[P("network",t.kind)],e),r=e==="csv"?fp(t):pp(t);return Hi(r,e==="csv"?"text/csv":"application/graphml+xml",n,u("take.ne\
twork-saved"))}async function ma(e){await Fl(e,!0)&&Q(u("take.picture-saved"))}function kp(){return i(Un,{id:"downloads",title:u("take.title"),open:Ar,wide:!0,children:[i("div",{class:"take-columns",
children:[i(l0,{}),i(c0,{})]}),i(m0,{}),i(s0,{})]})}function s0(){let e=ct.value;return i("p",{class:"take-told",role:"s\
tatus",children:e?i(E,{children:[e.text," ",i(C,{class:"notice-quoted",text:e.quoted??""})]}):null})}function l0(){let e={
selection:u("take.selection"),cluster:u("take.cluster"),visible:u("take.visible"),all:u("take.all")};return i("fieldset",
{class:"take-scopes",children:[i("legend",{children:u("take.which-works")}),i(Ui,{what:"selection",name:e.selection}),v.
value.communities.length?i(a0,{name:e.cluster}):null,i(Ui,{what:"visible",name:e.visible}),i(Ui,{what:"all",name:e.all})]})}
function Ui({what:e,name:t}){let n=e==="cluster"?{what:e,community:Wi.value}:{what:e},r=sa(n).length;return i("label",{class:"\
check-line",children:[i("input",{type:"radio",name:"scope",value:e,checked:kn.value.what===e,disabled:r===0,onChange:()=>la(
e)}),i("span",{children:t}),i("span",{class:"muted number",children:I(r)})]})}function a0({name:e}){return i(E,{children:[
i(Ui,{what:"cluster",name:e}),i("select",{class:"field take-cluster","aria-label":u("take.which-cluster"),value:String(Wi.
value),onChange:t=>la("cluster",Number(t.currentTarget.value)),children:v.value.communities.map(t=>i("option",{value:String(
t.number),children:ke(t)},t.number))})]})}function c0(){let e=N.formats.filter(({download:n})=>n),t=N.formats.filter(({copy:n,
download:r})=>n&&!r);return i("div",{class:"take-formats",children:[i("h3",{children:u("take.references")}),i("div",{class:"\
format-buttons",children:[e.map(n=>i(u0,{format:n},n.name)),i(da,{name:"csv",hint:u("take.hint-csv"),act:wp})]}),t.length?
i(E,{children:[i("h3",{children:u("take.lines")}),i("div",{class:"format-buttons",children:t.map(n=>i(da,{name:n.name,hint:u(
"take.hint-lines"),act:()=>vp(n)},n.name))})]}):null]})}function u0({format:e}){let t={bibtex:u("take.hint-bibtex"),ris:u(
"take.hint-ris"),"csl-json":u("take.hint-csl-json")};return i(da,{name:e.name,hint:t[e.name]??"",act:()=>bp(e)})}function da({
name:e,hint:t,act:n}){return i(x,{class:"button format-button","data-format":e,disabled:bt.value.length===0,onClick:()=>{
n()},children:[i("span",{class:"format-name",children:P("format",e)}),i("span",{class:"muted small",children:t})]})}function m0(){
return v.value.size?i("section",{class:"take-network",children:[i("h3",{children:u("take.network")}),i("div",{class:"for\
mat-row",children:[i(x,{"data-format":"png",onClick:()=>{ma("png")},children:u("take.picture-png")}),i(x,{"data-format":"\
svg",onClick:()=>{ma("svg")},children:u("take.picture-svg")}),i(x,{"data-format":"graphml",onClick:()=>{ua("graphml")},children:u(
"take.graphml")}),i(x,{"data-format":"edges",onClick:()=>{ua("csv")},children:u("take.edges")})]})]}):null}var or=class extends Rt{state={failure:null};static getDerivedStateFromError(t){return{failure:t??new Error("unknown")}}componentDidCatch(t){
console.error(t)}render(){return this.state.failure===null?this.props.children:i("section",{class:`failure ${this.props.
class}`,role:"alert",children:i(f0,{failure:this.state.failure,again:()=>this.setState({failure:null})})})}};function d0(e){
let t=e instanceof Error?e.stack??String(e):String(e);return`citegraph ${N?.version??""}
${navigator.userAgent}
${t}`}function f0({failure:e,again:t}){return i(E,{children:[i("h2",{children:u("shell.failure")}),i("p",{children:u("sh\
ell.failure-advice")}),i("pre",{class:"failure-text",tabIndex:0,children:String(e)}),i("div",{class:"failure-tools",children:[
i(x,{class:"button primary",onClick:t,children:u("shell.try-again")}),i(x,{onClick:()=>{Tn(d0(e),u("shell.error-copied"))},
children:u("shell.copy-error")})]})]})}var p0={browse:"list",map:"map",read:"details"};function xp(){let e={browse:u("shell.dock-browse"),map:u("shell.dock-map"),
read:u("shell.dock-read")};return i("nav",{class:"dock",id:"dock","aria-label":u("shell.panels"),children:["browse","map",
"read"].map(t=>i("button",{type:"button",class:"dock-button","data-name":t,"aria-pressed":ne.value===t?"true":"false",onClick:()=>{
ne.value=t},children:[i(V,{name:p0[t]}),e[t]]},t))})}function _p(){return i(Un,{id:"help",title:u("shell.help"),open:Kn,wide:!0,children:[i("h3",{children:u("shell.first-ste\
ps")}),i("ol",{class:"help-steps",children:[i("li",{children:u("shell.step-find")}),i("li",{children:u("shell.step-look")}),
i("li",{children:u("shell.step-select")}),i("li",{children:u("shell.step-take")})]}),i("div",{class:"help-tables",children:[
i(Sp,{title:u("shell.keys"),lines:h0()}),i(Sp,{title:u("shell.gestures"),lines:g0()})]})]})}function h0(){return[[["/"],
u("shell.key-search")],[["↑","↓"],u("shell.key-walk")],[["Enter"],u("shell.key-show")],[[u("shell.space")],u("shell.\
key-select")],[["←","→","↑","↓"],u("shell.key-move")],[["+","−","0"],u("shell.key-zoom")],[["L"],u("shell.key-\
lasso")],[["Esc"],u("shell.key-escape")],[["?"],u("shell.key-help")]]}function g0(){return[[[u("shell.click")],u("shell.\
click-does")],[[u("shell.double-click")],u("shell.double-click-does")],[[u("shell.ctrl-click")],u("shell.ctrl-click-does")],
[[u("shell.drag")],u("shell.drag-does")],[[u("shell.wheel")],u("shell.wheel-does")]]}function Sp({title:e,lines:t}){return i(
"table",{class:"help-table",children:[i("caption",{children:e}),i("tbody",{children:t.map(([n,r])=>i("tr",{children:[i("\
th",{scope:"row",children:n.map(o=>i("kbd",{children:o},o))}),i("td",{children:r})]},r))})]})}var qi=260,ji=640,fa={left:340,right:380},it={left:{width:O(fa.left),open:O(!0)},right:{width:O(fa.right),open:O(!0)}};function Zr(e,t){
it[e].width.value=Math.round(Math.min(ji,Math.max(qi,t)))}function Ep(e){it[e].width.value=fa[e]}function y0(e){it[e].open.
value=!0,ne.value=e==="left"?"browse":"read"}function Gi(){y0("left"),setTimeout(()=>document.getElementById("search-box")?.
focus())}var Mp=24;function pa({side:e}){let{width:t,open:n}=it[e];if(!n.value)return null;let r=e==="left"?1:-1;return i("div",{
class:`splitter ${e}`,role:"separator",tabIndex:0,"aria-orientation":"vertical","aria-label":e==="left"?u("shell.left-wi\
dth"):u("shell.right-width"),title:u("shell.splitter-help"),"aria-valuemin":qi,"aria-valuemax":ji,"aria-valuenow":t.value,
onDblClick:()=>Ep(e),onPointerDown:s=>o(s,t.value,l=>Zr(e,l*r)),onKeyDown:s=>{let l={ArrowRight:Mp,ArrowLeft:-Mp}[s.key];
if(l)Zr(e,t.value+l*r);else if(s.key==="Home")Zr(e,qi);else if(s.key==="End")Zr(e,ji);else if(s.key==="Enter")n.value=!1;else
return;s.preventDefault()}});function o(s,l,a){let c=s.currentTarget,m=s.clientX;c.setPointerCapture(s.pointerId),c.onpointermove=
d=>a(l*r+d.clientX-m),c.onlostpointercapture=()=>{c.onpointermove=null}}}var b0=7e3;function eo(){ct.value=null}function Op(){let e=ct.value,t=z(null);return ce(()=>e&&!e.byHand?v0(e,t.current):
void 0,[e]),i("div",{class:"toast",id:"toast",role:"status","aria-live":"polite",ref:t,children:e?i(w0,{now:e}):null})}function v0(e,t){
let n=setInterval(()=>{!(t?.matches(":hover")||t?.contains(document.activeElement))&&ct.value===e&&eo()},b0);return()=>clearInterval(
n)}function w0({now:e}){let{text:t,action:n,quoted:r,byHand:o}=e;return i("div",{class:"toast-body",children:[i("span",{
class:"notice-text",children:t}),r?i(C,{class:"notice-quoted",text:r}):null,o===void 0?null:i(k0,{text:o}),n?i(x,{class:"\
button quiet",onClick:()=>{eo(),n.run()},children:n.text}):null,i(x,{class:"button tool","aria-label":u("base.close"),onClick:eo,
children:i(V,{name:"close"})})]})}function k0({text:e}){let t=z(null);return ce(()=>t.current?.select(),[e]),i("textarea",
{class:"text-to-copy",readOnly:!0,dir:"auto",ref:t,value:e,"aria-label":u("base.text-to-copy")})}function Yi(e){let[t,n]=He(!1),r=z(null),o=z(null);ce(()=>t?x0(r.current,()=>n(!1)):void 0,[t]);let s=()=>{n(!1),o.current?.
focus()};return i("div",{class:"menu",ref:r,children:[i("button",{type:"button",class:e.class??"button",id:e.id,ref:o,"a\
ria-haspopup":"menu","aria-expanded":t?"true":"false",title:e.label,"aria-controls":t?`${e.id}-list`:void 0,onClick:()=>n(
!t),onKeyDown:l=>{l.key!=="ArrowDown"||t||(l.preventDefault(),n(!0))},children:e.children}),t?i(_0,{...e,close:s}):null]})}
function x0(e,t){let n=r=>{e?.contains(r.target)||t()};return document.addEventListener("pointerdown",n,!0),document.addEventListener(
"focusin",n,!0),()=>{document.removeEventListener("pointerdown",n,!0),document.removeEventListener("focusin",n,!0)}}var S0=7;
function _0(e){let t=z(null),n=z({text:"",at:0});ce(()=>{(t.current?.querySelector('[aria-checked="true"]')??Pp(t.current)[0])?.
focus()},[]);let r=s=>{e.close(),e.choose(s)},o=e.items.length>S0?"many":"";return i("div",{class:`menu-list ${e.end?"at\
-end":""} ${o}`,role:"menu",ref:t,id:`${e.id}-list`,"aria-label":e.label,onKeyDown:s=>O0(s,e.close,n.current),children:M0(
e.items).map(([s,l])=>i("div",{class:"menu-group",role:"group","aria-label":s||void 0,children:[s?i("div",{class:"menu-h\
eading","aria-hidden":"true",children:s}):null,l.map(a=>i(E0,{item:a,checked:a.value===e.chosen,pick:r,id:`${e.id}-${String(
a.value)}`},a.text))]},s))})}function E0({id:e,item:t,checked:n,pick:r}){let{text:o,note:s,detail:l}=t;return i("button",
{type:"button",class:t.faint?"menu-item faint":"menu-item",role:"menuitemradio",tabIndex:-1,"aria-checked":n?"true":"fal\
se","aria-labelledby":`${e}-text`,"data-text":o,onClick:()=>r(t.value),"aria-describedby":l?`${e}-detail ${e}-note`:void 0,
children:[i("span",{class:"menu-mark",children:n?i(V,{name:"check"}):null}),i("span",{class:"menu-text",id:`${e}-text`,children:o}),
i("span",{class:"menu-note",id:`${e}-note`,children:s}),l?i("span",{class:"menu-detail",id:`${e}-detail`,children:l}):null]})}
function M0(e){let t=new Map;for(let n of e){let r=t.get(n.group??"")??[];t.set(n.group??"",[...r,n])}return[...t]}function Pp(e){
return[...e?.querySelectorAll("[role=menuitemradio]")??[]]}function O0(e,t,n){let r=Pp(e.currentTarget),o=r.indexOf(document.
activeElement),s={ArrowDown:(o+1)%r.length,ArrowUp:(o-1+r.length)%r.length,Home:0,End:r.length-1};if(e.key==="Escape"||e.
key==="Tab")t();else if(e.key in s)r[s[e.key]]?.focus();else if(e.key.length===1&&e.key!==" ")P0(e,r,o,n);else return;e.
stopPropagation(),e.key!=="Tab"&&e.preventDefault()}function P0(e,t,n,r){let o=e.key.toLowerCase(),s=e.timeStamp-r.at<1e3;
r.text=s&&r.text!==o?r.text+o:o,r.at=e.timeStamp;let l=r.text.length>1?n:n+1;t.map((c,m)=>t[(l+m)%t.length]).find(c=>c.dataset.
text?.toLowerCase().startsWith(r.text))?.focus()}var Ap=60,C0=6e4,ha=":";function ga(e,t){let n=[...t],r=g.items[e];return n.length<=Ap?n.map(o=>encodeURIComponent(xn(r[o]?.
id??""))).join(","):r.length>C0?"":`${ha}${Tp(e)}.${A0(n,r.length)}`}function ya(e,t){if(t.startsWith(ha))return I0(e,t.
slice(ha.length));let n=t.split(",").slice(0,Ap).map(ir),r=Qi(e),o=n.map(l=>l===""?-1:r.get(l)),s=o.filter(l=>l!==void 0);
return{positions:s,missing:o.length-s.length}}function I0(e,t){let[n,r=""]=t.split(".");return n!==Tp(e)?{positions:[],missing:1}:
{positions:T0(r,g.items[e].length),missing:0}}function ir(e){try{return decodeURIComponent(e)}catch{return e}}function xn(e){
return e.replace(new RegExp("\\p{Surrogate}","gu"),"�")}var Cp=new Map;function Qi(e){let t=Cp.get(e);return t||(t=new Map(
g.items[e].map(({id:n,position:r})=>[xn(n),r])),Cp.set(e,t)),t}var Ip=new Map;function Tp(e){let t=Ip.get(e);if(t===void 0){
let n=2166136261;for(let{id:r}of g.items[e])for(let o of`${r}
`)n=Math.imul(n^(o.codePointAt(0)??0),16777619);t=(n>>>0).toString(36),Ip.set(e,t)}return t}var Rp="ABCDEFGHIJKLMNOPQRST\
UVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function A0(e,t){let n=new Uint8Array(Math.ceil(t/6));for(let r of e)n[Math.
floor(r/6)]|=1<<r%6;return Array.from(n,r=>Rp[r]).join("").replace(/A+$/,"")}function T0(e,t){let n=[];for(let r=0;r<e.length&&
6*r<t;r+=1){let o=Rp.indexOf(e[r]);for(let s=0;s<6;s+=1){let l=6*r+s;o>0&&o&1<<s&&l<t&&n.push(l)}}return n}function Np(e){if(!e||e.what==="rows")return"";if(e.what==="item")return ba(e.kind,vo(e.kind,e.position).id);let t=J[e.network];
if(e.what==="cluster")return ba("cluster",t.kind,String(e.community));let n=g.items[t.itemKind],r=[t.from[e.edge],t.to[e.
edge]];return ba("edge",t.kind,...r.map(o=>n[t.item[o]].id))}function ba(...e){return e.map(t=>encodeURIComponent(xn(t))).
join(":")}function Lp(e){let[t,...n]=e.split(":").map(ir);if(t==="edge")return N0(n);if(t==="cluster")return R0(n);if(!Object.
hasOwn(g.items,t))return null;let r=t,o=Qi(r).get(n[0]);return o===void 0?null:{what:"item",kind:r,position:o}}function Bp(e){
return J.find(t=>t.kind===e)}function R0([e,t]){let n=Bp(e),r=n?.communities.find(o=>String(o.number)===t);return n&&r?{
what:"cluster",network:n.place,community:r.number}:null}function N0([e,...t]){let n=Bp(e);if(!n)return null;let r=t.map(
l=>{let a=Qi(n.itemKind).get(l);return a===void 0?-1:n.nodeOf(a)});if(r.length!==2||r.includes(-1))return null;let s=[...n.
edgesOf(r[0])].find(l=>at(n,l,r[0])===r[1]);return s===void 0?null:{what:"edge",network:n.place,edge:s}}var Fp=200,Jp=1e3;function Zi(e,t,n){return{name:e,write:()=>n.value===t[0]?"":n.value,read:r=>{n.value=t.find(o=>o===r)??
t[0]}}}function Dp(e,t){return{name:e,write:()=>D.value[t]?"":"0",read:n=>j({[t]:n!=="0"})}}function Xp(e,t){let n=t==="\
typesOff"?"type":"language";return{name:e,write:()=>[...D.value[t]].map(r=>`,${encodeURIComponent(xn(r))}`).join(""),read:r=>{
let o=new Set(r.split(",").slice(1,Jp).map(ir)),s=o.size?new Set(g.items.work.map(l=>l[n])):o;j({[t]:new Set([...o].filter(
l=>s.has(l)))})}}}function $p(e,t,n){return{name:e,write:()=>ga(t,D.value[n]),read:r=>{let{positions:o,missing:s}=r?ya(t,
r):Vp;return j({[n]:new Set(o)}),s}}}var Vp={positions:[],missing:0},L0={name:"network",write:()=>qe.value===0?"":v.value.
kind,read:e=>{Pe(Math.max(0,J.findIndex(({kind:t})=>t===e)))}},B0={name:"years",write:()=>D.value.years?.join("..")??"",
read:e=>{let t=/^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(e),n=t&&[Number(t[1]),Number(t[2])];j({years:n&&n[0]<=n[1]?n:null})}},
F0={name:"strongest",write:()=>D.value.strongest===1?"":String(D.value.strongest),read:e=>{let t=e?Number(e):NaN;j({strongest:t>=
0&&t<=1?t:kr.strongest})}},D0={name:"clusters-off",write:()=>[...D.value.communitiesOff].join(","),read:e=>{let t=new Set(
[-1,...v.value.communities.map(({number:r})=>r)]),n=e?e.split(",").slice(0,Jp).map(Number):[];j({communitiesOff:new Set(
n.filter(r=>t.has(r)))})}},X0={name:"query",write:()=>encodeURIComponent(xn(oe.value.slice(0,Fp))),read:e=>{oe.value=ir(
e).slice(0,Fp)}},$0={name:"select",write:()=>{let{kind:e,positions:t}=we.value,n=t.size?ga(e,t):"";return n&&`${e}:${n}`},
read:e=>{let[t]=e.split(":",1),n=Object.hasOwn(g.items,t),r=e.slice(t.length+1),{positions:o,missing:s}=n&&r?ya(t,r):Vp,
l=o.filter(a=>a>=0).sort((a,c)=>a-c);return we.value={kind:n?t:"work",positions:new Set(l)},s}},J0={name:"focus",write:()=>Np(
L.value),read:e=>(L.value=e?Lp(e):null,e&&!L.value?1:0)},V0=["label","year","works","cited","links","strength"],K0={name:"\
sort",write:()=>{let{column:e,descending:t}=je.value;return e==="cited"&&t?"":`${t?"-":""}${e}`},read:e=>{let t=V0.find(
n=>n===e.replace(/^-/,""));je.value=t?{column:t,descending:e.startsWith("-")}:{column:"cited",descending:!0}}},z0={name:"\
lang",write:()=>Y.value===fr()?"":Y.value,read:e=>{Y.value=Object.hasOwn(N.texts,e)?e:fr()}},W0={name:"camera",write:()=>{
let e=jn.value;return e?[e.x.toFixed(1),e.y.toFixed(1),e.scale.toPrecision(4)].join(","):""},read:e=>{let t=e?e.split(",").
map(Number):[],[n,r,o]=t,s=t.length===3&&Math.abs(n)<1e7&&Math.abs(r)<1e7&&o>1e-4&&o<1e3;jn.value=s?{x:n,y:r,scale:o}:null}},
H0=["system","light","dark"],U0=["occurrences","strength","pagerank"],q0=["details","review","problems","about"],j0=["li\
st","filters","clusters"],va=[L0,J0],wa=[...va,{name:"layout",write:()=>kt.value==="map"?"":encodeURIComponent(kt.value),
read:e=>{let t=J.some(({layouts:n})=>n.some(({name:r})=>r===e));kt.value=t?e:"map"}},X0,B0,Dp("without-year","withoutYea\
r"),Dp("unlinked","singletons"),Xp("types-off","typesOff"),Xp("languages-off","languagesOff"),$p("documents-off","docume\
nt","documentsOff"),$p("venues-off","venue","venuesOff"),D0,F0,$0,K0,Zi("size",U0,xt),{name:"areas",write:()=>St.value?"":
"0",read:e=>{St.value=e!=="0"}},Zi("theme",H0,ut),z0,Zi("read",q0,mt),Zi("browse",j0,Le),W0];var G0=400,Y0=wa.map(({name:e,write:t})=>_(()=>{let n=t();return n&&`${e}=${n}`})),ka=_(()=>{let e=Y0.map(({value:t})=>t).
filter(Boolean).join("&");return e?`#${e}`:""}),xa=_(()=>{let e=L.value;return e?.what==="rows"?`${v.value.kind} ${e.rows.
title}`:`${v.value.kind} ${JSON.stringify(e)}`}),ro=new Map,Sn=0,[es,no]=["",""],to=0;function Sa(e,t=wa){let n=new Map;
for(let o of e.replace(/^#/,"").split("&")){let[s]=o.split("=",1);n.set(s,o.slice(s.length+1))}let r=0;Lt(()=>{for(let o of t)
r+=Q0(o,n.get(o.name)??"")}),r&&Q(u("base.link-is-old",{n:r}))}function Q0(e,t){try{return e.read(t)??0}catch{return 0}}
function _a(e,t){let n=`${location.pathname}${location.search}${t}`;try{history[e]({entry:Sn},"",n)}catch{}}function ts(){
clearTimeout(to),to=0,_a("replaceState",no)}function Z0(e,t){e!==es?(to&&ts(),Sn+=1,_a("pushState",t)):t!==no&&!to&&(to=
window.setTimeout(ts,G0)),[es,no]=[e,t],ro.set(Sn,L.peek())}function eS(e){let t=e.state,n=typeof t?.entry=="number"?t.entry:
-1;Lt(()=>{ro.has(n)?nS(n):tS(),[es,no]=[xa.value,ka.value]}),ts()}function tS(){Sn+=1,Sa(location.hash),ro.set(Sn,L.value)}
function nS(e){let t=ro.get(e)??null;Sn=e,Sa(location.hash,va),L.value=t,Je.value=Je.value.at(-1)===t?Je.value.slice(0,-1):
[],!t&&ne.value==="read"&&(ne.value="map")}function Kp(){location.hash.length>1&&Sa(location.hash),[es,no]=[xa.value,ka.
value],ro.set(Sn,L.value),_a("replaceState",location.hash),U(()=>Z0(xa.value,ka.value)),addEventListener("popstate",eS)}
function zp(){return ts(),location.href}var Ea={cocitation:["cocitation","author-cocitation","venue-cocitation","term-cocitation","proximity-cocitation"],citation:[
"citation","two-mode"],coupling:["coupling","author-coupling","venue-coupling"],authors:["co-authorship"],words:["keywor\
ds","terms"]};function rS(e){return Object.keys(Ea).find(t=>Ea[t].includes(e))??"other"}function Wp(e){return e.size?[u(
"shell.nodes",{n:e.size}),u("shell.links",{n:e.edges})].join(" · "):u("shell.empty-network")}function oS(e){return{value:e.
place,text:P("network",e.kind),group:P("network-group",rS(e.kind)),detail:P("joins",e.kind),note:Wp(e),faint:!e.edges}}function iS(){
let e=Object.values(Ea).flat(),t=({kind:n})=>(e.indexOf(n)+e.length+1)%(e.length+1);return[...J].sort((n,r)=>t(n)-t(r)||
n.place-r.place)}function Hp(){let e=v.value;return e.place<0?null:i(Yi,{id:"network-menu",label:u("shell.networks"),class:"\
button network-button",items:iS().map(oS),chosen:e.place,choose:Pe,children:[i(V,{name:"network"}),i("span",{class:"netw\
ork-name",children:P("network",e.kind)}),i("span",{class:"network-size",children:Wp(e)}),i(V,{name:"down"})]})}function jp(){return i("header",{class:"toolbar",children:[i(qp,{side:"left"}),i("h1",{class:"toolbar-title",dir:"auto",
title:N.title,children:N.title}),i("div",{class:"toolbar-choice",children:[i(Hp,{}),i(sS,{})]}),i("div",{class:"toolbar-\
actions",children:[i(x,{class:"button take-button",id:"open-downloads",title:u("shell.take-away-help"),onClick:()=>zn(),
children:[i(V,{name:"download"}),i("span",{children:u("shell.take-away")})]}),i(Up,{id:"copy-link",icon:"link",name:u("s\
hell.copy-link"),act:mS}),i(cS,{}),i(uS,{}),i(Up,{id:"open-help",icon:"help",name:u("shell.help"),act:()=>{Kn.value=!0}}),
i(qp,{side:"right"})]})]})}function Up({id:e,icon:t,name:n,act:r}){return i(x,{class:"button tool",id:e,title:n,"aria-la\
bel":n,onClick:r,children:i(V,{name:t})})}function qp({side:e}){let{open:t}=it[e],n=e==="left"?u("shell.left-panel"):u("\
shell.right-panel");return i(x,{class:"button tool panel-button",id:`toggle-${e}`,title:n,"aria-label":n,"aria-pressed":t.
value?"true":"false",onClick:()=>{t.value=!t.value},children:i(V,{name:e})})}function sS(){let{layouts:e}=v.value;if(e.length<
2)return null;let t=e.map(({name:n})=>({value:n,text:Ma(`shell.layout-${n}`,n),short:Ma(`shell.layout-${n}-short`,""),hint:Ma(
`shell.hint-${n}`,"")}));return i(Ue,{label:u("shell.layout"),choices:t,chosen:Be.value.name,choose:n=>{kt.value=n}})}function Ma(e,t){
return wo(e)?u(e):t}var lS=["system","light","dark"],aS={system:"half",light:"sun",dark:"moon"};function cS(){let e={system:u(
"shell.theme-system"),light:u("shell.theme-light"),dark:u("shell.theme-dark")},t=u("shell.theme",{name:e[ut.value]});return i(
Yi,{id:"theme-menu",label:t,class:"button tool",end:!0,items:lS.map(n=>({value:n,text:e[n]})),chosen:ut.value,choose:n=>{
ut.value=n},children:[i(V,{name:aS[ut.value]}),i("span",{class:"visually-hidden",children:t})]})}function uS(){let e=Object.
keys(N.texts).map(t=>({value:t,text:t.toUpperCase(),lang:t,hint:new Intl.DisplayNames(t,{type:"language"}).of(t)}));return i(
Ue,{class:"small languages",label:u("shell.language"),choices:e,chosen:Y.value,choose:t=>{Y.value=t}})}function mS(){Tn(
zp(),u("shell.link-copied"))}function Gp(){return i(E,{children:[i(dS,{}),i(jp,{}),i(fS,{}),i(xp,{}),i(kp,{}),i(_p,{}),i(Op,{})]})}function dS(){return i(
"a",{class:"skip-link",href:"#search-box",onClick:e=>{e.preventDefault(),Gi()},children:u("shell.skip")})}function fS(){
let{left:e,right:t}=it;return i("div",{class:"workbench","data-panel":ne.value,"data-left":e.open.value?"open":"closed",
"data-right":t.open.value?"open":"closed",style:{"--left":`${e.width.value}px`,"--right":`${t.width.value}px`},children:[
i(or,{class:"panel browse",children:i(hm,{})}),i(pa,{side:"left"}),i("main",{class:"middle",children:i(or,{class:"map-ar\
ea",children:i(Ad,{})})}),i(pa,{side:"right"}),i(or,{class:"panel read",children:i(Lf,{review:i(lp,{}),questions:nr.value.
length})})]})}var Oa=matchMedia("(prefers-color-scheme: dark)"),Yp=O(Oa.matches);Oa.addEventListener("change",()=>{Yp.value=Oa.matches});
var Pa=O(!1),Qp=_(()=>Pa.value?"light":ut.value!=="system"?ut.value:Yp.value?"dark":"light");function eh(){U(()=>{document.documentElement.dataset.theme=Qp.value}),U(()=>{document.documentElement.lang=Y.value,document.
title=N.title||u("shell.title")}),U(()=>{L.value&&(it.right.open.value=!0)}),U(()=>{Ar.value||(ln.value=null)}),addEventListener(
"beforeprint",()=>Zp(!0)),addEventListener("afterprint",()=>Zp(!1)),document.addEventListener("keydown",hS),pS()}function Zp(e){
Pa.value=e,Nl()}function pS(){let e=window;e.citegraph={...e.citegraph,searchKey:fe,page:N}}function hS(e){if(!(e.defaultPrevented||
document.querySelector("dialog[open]"))&&(e.key==="Escape"&&gS(),!(e.ctrlKey||e.metaKey||e.altKey||mn(e.target)))){if(e.
key==="/")Gi();else if(e.key==="?")Kn.value=!0;else return;e.preventDefault()}}function gS(){ct.value?eo():oe.value?oe.value=
"":L.value&&Z(null)}function yS(){Y.value=fr(),Kp(),Hc(),eh(),Ja(i(Gp,{}),document.getElementById("app"))}function bS(){document.getElementById(
"unreadable").hidden=!1}Pc().then(yS,bS);})();
