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
"use strict";(()=>{var $,Sa,Zi,It,Yi,ro,_a,to,Ea,es,Qi,Vp,nr=Symbol.for("pv"),oo={},io=[],Kp=/^m(i|n|o|s|text|space)$/,ts=Array.isArray,ns=io.
slice,Ut=Object.assign;function Ht(e){e&&e.parentNode&&e.remove()}function Ma(e,t,n){var r,o,s,l={},a=arguments.length;for(s in t)
s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:l[s]=t[s];return a>2&&(l.children=a>3?ns.call(arguments,2):n),tr(e,
l,r,o,null)}function tr(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nr,__v:o||
++Sa,__i:-1,__u:0};return!o&&$.vnode&&$.vnode(s),s}function M(e){return e.children}function Tt(e,t){this.props=e,this.context=t,this.__g=0}function At(e,t){if(t==null)return e.
__&&At(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:At(e)}function zp(e){var t,n=e.__v,r=n.__e,o=[],s=[],l=e.__P;l&&((t=Ut({constructor:nr},n)).__v=n.__v+1,
$.vnode&&$.vnode(t),rs(l,t,n,e.__n,l.namespaceURI,32&n.__u?[r]:null,o,r||At(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,
Aa(o,t,s),n.__=n.__e=null,t.__e!=r&&Oa(t))}function Oa(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Oa(e)}function ka(e){(8&e.__g||(e.__g|=8,It.push(e),ro++))&&Yi==$.debounceRendering||
((Yi=$.debounceRendering)||queueMicrotask)(Pa)}function Pa(){try{for(var e,t=1;It.length;)It.length>t&&It.sort(_a),e=It.
shift(),t=It.length,8&e.__g&&zp(e)}finally{(ro=It.length)&&(Yi||queueMicrotask)(Pa)}}function Ca(e,t,n,r,o,s,l,a,c,m,d){
var f,h,p,y,k,b,S=r.__k||io,w=t.length;for(c=Wp(n,t,S,c,w),f=0;f<w;f++)(p=n.__k[f])!=null&&(h=~p.__i&&S[p.__i]||oo,p.__i=
f,b=rs(e,p,h,o,s,l,a,c,m,d),y=p.__e,(h.ref!=p.ref||8&h.__u)&&(h.ref&&os(h.ref,null,p,h),p.ref&&d.push(p.ref,p.__c||y,p)),
k=k||y,4&p.__u?(c=Ia(p,c,e,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="function"&&b!==void 0?c=b:y&&(c=y.nextSibling),p.
__u&=-21);return n.__e=k,c}function Wp(e,t,n,r,o){var s,l,a,c,m,d,f,h,p,y=n.length,k=y,b=0,S=0,w=e.__k=Array(o);for(s=0;s<
o;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=w[s]=tr(null,
l):ts(l)?l=w[s]=tr(M,{children:l}):l.constructor===nr&&l.__b?l=w[s]=tr(l.type,l.props,l.key,l.ref,l.__v):w[s]=l,c=s+b,l.
__=e,l.__b=e.__b+1,a=null,~(m=l.__i=Hp(l,n,c,k))&&(k--,(a=n[m])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,m==c-1?b--:m==c+1?b++:m!=
c&&(m>c?b--:b++,S=1)):(~m||(o>y?b--:o<y&&b++),typeof l.type!="function"&&(l.__u|=4))):w[s]=null;if(S){for(d=[],f=[],s=0;s<
o;s++)if((l=w[s])&&16&l.__u){for(b=0,h=d.length;b<h;)d[p=b+h>>1]<l.__i?b=p+1:h=p;d[b]=l.__i,f[s]=b+1}for(b=d.length;s--;)
f[s]&&(f[s]==b?b--:w[s].__u|=4)}if(k)for(s=0;s<y;s++)!(a=n[s])||2&a.__u||(a.__e==r&&(r=At(a)),is(a,a));return r}function Ia(e,t,n,r){
var o,s,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=Ia(
o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=At(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!r&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function Hp(e,t,n,r){var o,s=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&s==null||c&&s==a.key&&l==a.type)return n;
if(r>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&s==a.key&&l==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&s==a.key&&l==a.type)return o}return-1}function xa(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function eo(e,t,n,r,o){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.
cssText=r=""),r)for(t in r)n&&t in n||xa(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||xa(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(l=Qi[t]||(Qi[t]=
Up(t)),(e.__a||(e.__a={}))[t]=es,s=t!=(t=t.replace(Ea,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,s):e.removeEventListener(t,l,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Up(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[to]==null)t[to]=es++;else if(t[to]<this.__a[e])return;return n($.event?$.event(t):t)}}}function rs(e,t,n,r,o,s,l,a,c,m){
var d,f,h,p,y,k,b,S,w,x,I,N,W,B,ye,it,be,xe,ee=t.type;if(t.constructor!==nr)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&
(t.__u|=c,f=s=[],d.nodeType==8?a=no(d,s):s.push(d),a=s[0]||a),(d=$.__b)&&d(t);e:if(typeof ee=="function"){h=l.length;try{
if(S=t.props,w=(d=ee.prototype)&&d.render,x=(d=ee.contextType)&&r[d.__c],I=d?x?x.props.value:d.__:r,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(w?t.__c=p=new ee(S,I):(t.__c=p=new Tt(S,I),p.constructor=ee,p.render=jp),x&&x.sub(p),p.state||(p.state=
{}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),w&&(p.__s||(p.__s=p.state),ee.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
Ut({},p.__s)),Ut(p.__s,ee.getDerivedStateFromProps(S,p.__s)))),y=p.props,k=p.state,p.__v=t,n.__c){if(S!==y&&w&&!ee.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(S,I),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(S,p.__s,I)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(ce){ce&&(ce.__=t)}),io.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),a=At(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(S,p.__s,I),w&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(y,k,b)})}else w&&!ee.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),w&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=I,p.props=S,p.__P=e,p.__g&=-5,N=$.__r,W=w?25:0;do p.__g&=-9,N&&N(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++W<25);w&&(io.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=Ut({},r,p.getChildContext())),
w&&n.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(y,k)),B=d&&d.type===M&&d.key==null?d.props.children:d,
S.__P&&(d=a,o=(e=S.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ce){ce&&is(ce,ce)}),n.__k=null),
a=n.__k?At(n,0):null),a=Ca(e,ts(B)?B:[B],t,n,r,o,s,l,a,c,m),S.__P&&(t.__e=null,a=d),t.__u&=-161,f&&f.some(Ht),p.__h.length&&
l.push(p),1&p.__g&&(p.__g&=-4)}catch(ce){if(l.length=h,t.__v=null,c||s)if(ce&&ce.then){if(t.__u|=128|c,s){for(~(be=s.indexOf(
a||void 0))||(be=s.length);(xe=s[be-1])&&xe.nodeType==8;)be--;for(;be<s.length;be++)if(xe=s[be])if(s[be]=null,ye){if(xe==
it)break}else{if(xe.nodeType!=8)break;xe.data.startsWith("$s")&&(it=no(ye=xe))}}if(!ye){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ye=a}(d=no(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,a=d):t.__e=a,a=a&&a.nextSibling}else s&&s.some(Ht);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ce&&ce.then||Ta(t),$.__e(ce,t,n)}}else a=t.__e=qp(n.__e,t,n,r,o,s,l,c,m,e);return(d=
$.diffed)&&d(t),a}function no(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ta(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Ta))}function Aa(e,t,n){for(var r=0;r<n.length;)os(n[r++],n[r++],n[r++]);$.__c&&$.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){$.__e(s,o.__v)}})}function qp(e,t,n,r,o,s,l,a,c,m){
var d,f,h,p,y,k,b,S,w=n.props||oo,x=t.props,I=t.type;if(I=="svg"?o="http://www.w3.org/2000/svg":I=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((y=s[d])&&(I?y.localName==I:
y.nodeType==3)){e=y,s[d]=null;break}}if(!e){if(S=m.ownerDocument||document,!I)return S.createTextNode(x);e=S.createElementNS(
o,I,x.is?x:m),a&&($.__m&&$.__m(t,s),a=!1),s=null}if(I){if(m=I=="template"&&e.content||e,s=I=="textarea"&&x.defaultValue!=
null?null:s&&ns.call(m.childNodes),!a&&s)for(w={},d=0;d<e.attributes.length;d++)w[(y=e.attributes[d]).name]=y.value;for(d in w)
y=w[d],d=="dangerouslySetInnerHTML"?h=y:d=="children"||d in x||d=="value"&&"defaultValue"in x||d=="checked"&&"defaultChe\
cked"in x||eo(e,d,null,y,o);for(d in x)y=x[d],d=="children"?p=y:d=="dangerouslySetInnerHTML"?f=y:d=="value"?k=y:d=="chec\
ked"?b=y:a&&typeof y!="function"||w[d]===y||eo(e,d,y,w[d],o);f?(a||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=
f.__html),t.__k=[]):(h&&(e.textContent=""),(I=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Kp.test(I))&&(o=
"http://www.w3.org/1999/xhtml"),Ca(m,ts(p)?p:[p],t,n,r,o,s,l,s?s[0]:n.__k&&At(n,0),a,c),s&&s.some(Ht)),a&&I!="textarea"||
(d="value",I=="progress"&&k==null?e.removeAttribute(d):k==null||k===e[d]&&(I!="progress"||k)||eo(e,d,k,w[d],o),d="checke\
d",b!=null&&b!=e[d]&&eo(e,d,b,w[d],o))}else w===x||a&&e.data==x||(e.data=x);return e}function os(e,t,n,r){try{typeof e==
"function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
$.__e(o,n)}}function is(e,t,n){var r,o,s,l;if($.unmount&&$.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||os(r,null,
t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){$.__e(a,t)}r.__P=r.__n=null}if(r=e.__k)for(l=
0;l<r.length;l++)r[l]&&is(r[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=no(r,s=[]))&&(r==
e.__e&&s.some(Ht),Ht(o),Ht(r)),n||Ht(e.__e),e.__e=e.__c=e.__=null}function jp(e,t,n){return this.constructor(e,n)}function Na(e,t){
var n,r,o,s;$.__&&$.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=tr(M,{children:[e]}),
o=[],s=[],rs(t,t.__k,r||oo,oo,t.namespaceURI,r?null:t.firstChild?ns.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),
Aa(o,t.__k,s),t.__k.props.children=null}$={__e:function(e,t,n,r){for(var o,s,l;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((l=(s=o.constructor)&&s.getDerivedStateFromError)&&
o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),l=1),l&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw ro=0,e}},Sa=0,Zi=function(e){return e!=null&&e.constructor===nr},Tt.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ut({},this.state)),typeof e=="function"&&(e=e(Ut({},n),this.props)),e&&(Ut(
n,e),this.__v&&(t&&this.__k.push(t),ka(this)))},Tt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),ka(this))},Tt.prototype.render=M,It=[],ro=0,_a=function(e,t){return e.__v.__b-t.__v.__b},to=Symbol(),Ea=/(PointerCapture)$|Capture$/i,
es=0,Qi={},Vp=0;var wn,ie,ss,Ra,ls=Object.is,so=0,Ka=[],as=[],re=$,La=re.__b,Ba=re.__r,Fa=re.diffed,Da=re.__c,$a=re.unmount,Xa=re.__;function lo(e,t){
re.__h&&re.__h(ie,e,so||t),so=0;var n=ie.__H||(ie.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function We(e){
return so=1,or(za,e)}function or(e,t,n){var r=lo(wn++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):za(void 0,t),function(s){var l=(r.
__N||r.__)[0],a=r.t(l,s);ls(l,a)||(r.__N=[a,r.__[1]],r.__c.setState({}))}],r.__c=ie,!ie.__f)){ie.__f=!0;var o=ie.shouldComponentUpdate;
ie.shouldComponentUpdate=function(s,l,a){var c=this.__H;if(!c)return!0;var m=!1,d=this.props!=s;if(c.__.some(function(h){
h.__N&&(m=!0,ls(h.__[0],h.__N[0])||(d=!0))}),o){var f=o.call(this,s,l,a);return m?f||d:f}return!m||d}}return r.__}function ue(e,t){
var n=lo(wn++,3);!re.__s&&us(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ie.__H.__h.push(n))}function Ae(e,t){var n=lo(wn++,4);!re.
__s&&us(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ie.__h.push(n))}function J(e){return so=5,Ne(function(){return{current:e}},[])}function Ne(e,t){var n=lo(wn++,7);return us(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Gp(){var e;do{for(;e=as.shift();)try{rr(e)}catch(n){re.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ka.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(rr),t.__h.some(cs),t.__h=[]}catch(n){t.__h=[],re.__e(n,e.__v)}}}while(as.length)}re.__b=function(e){
ie=null,La&&La(e)},re.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Xa&&Xa(e,t)},re.__r=function(e){Ba&&Ba(e),
wn=0;var t=(ie=e.__c).__H;t&&(ss==ie?ie.__h=[]:(t.__h.some(rr),t.__h.some(cs),wn=0),t.__h=[],t.__.some(function(n){n.__N&&
(n.__=n.__N),n.u=n.__N=void 0})),ss=ie},re.diffed=function(e){Fa&&Fa(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Va(Ka.push(
t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ss=ie=null},re.__c=function(e,t){t.some(function(n){try{n.__h.some(rr),
n.__h=n.__h.filter(function(r){return!r.__||cs(r)})}catch(r){n.__h=[function(){throw r}]}}),Da&&Da(e,t)},re.unmount=function(e){
$a&&$a(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Va(as.push(o))}else rr(o)}catch(s){t=s}}),r.__H=void 0,t&&re.__e(t,r.__v))};var Ja=typeof requestAnimationFrame==
"function";function Yp(e){var t,n=function(){clearTimeout(r),Ja&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);
Ja&&(t=requestAnimationFrame(n))}function Va(e){e!=1&&Ra==re.requestAnimationFrame||((Ra=re.requestAnimationFrame)||Yp)(
Gp)}function rr(e){var t=ie,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ie=t}function cs(e){var t=ie;e.__c=e.__(),ie=
t}function us(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!ls(n,e[r])})}function za(e,t){return typeof t==
"function"?t(e):t}var Qp=Symbol.for("preact-signals");function mo(){if(yt>1)yt--;else{var e,t=!1;for((function(){var o=co;for(co=void 0;o!==
void 0;){var s=o.S;if(s.v===o.v)for(var l=s.t;l!==void 0;l=l.x)l.i===o.i&&(l.i=s.i);o=o.o}})();sr!==void 0;){var n=sr;for(sr=
void 0,ao++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ha(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(ao=0,yt--,
t)throw e}}function Nt(e){if(yt>0)return e();ms=++Zp,yt++;try{return e()}finally{mo()}}var ir,Y=void 0;function lr(e){var t=Y,
n=ir;Y=void 0,ir=void 0;try{return e()}finally{Y=t,ir=n}}var sr=void 0,yt=0,ao=0,Zp=0,ms=0,co=void 0,uo=0;function Wa(e){
if(Y!==void 0){var t=e.n;if(t===void 0||t.t!==Y)return t={i:0,S:e,p:Y.s,n:void 0,t:Y,e:void 0,x:void 0,r:t},Y.s!==void 0&&
(Y.s.n=t),Y.s=t,e.n=t,32&Y.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Y.
s,t.n=void 0,Y.s.n=t,Y.s=t),t}}function me(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,
this.Z=t?.unwatched,this.name=t?.name}me.prototype.brand=Qp;me.prototype.h=function(){return!0};me.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:lr(function(){var r;(r=t.W)==null||r.call(t)}))};
me.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.
e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&lr(function(){var o;(o=t.Z)==null||o.call(t)}))}};me.prototype.subscribe=
function(e){var t=this;return U(function(){var n=t.value;lr(function(){return e(n)})},{name:"sub"})};me.prototype.valueOf=
function(){return this.value};me.prototype.toString=function(){return this.value+""};me.prototype.toJSON=function(){return this.
value};me.prototype.peek=function(){var e=this;return lr(function(){return e.value})};Object.defineProperty(me.prototype,
"value",{get:function(){var e=Wa(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(ao>100)
throw new Error("Cycle detected");(function(n){yt!==0&&ao===0&&n.l!==ms&&(n.l=ms,co={S:n,v:n.v,i:n.i,o:co})})(this),this.
v=e,this.i++,uo++,yt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{mo()}}}});function O(e,t){return new me(e,t)}
function Ha(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ua(e){for(var t=e.
s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function qa(e){for(var t=e.
s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==
void 0&&(t.r=void 0),t=r}e.s=n}function qt(e,t){me.call(this,void 0,t),this.x=e,this.s=void 0,this.g=uo-1,this.f=4}qt.prototype=
new me;qt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===uo))return!0;if(this.
g=uo,this.f|=1,this.i>0&&!Ha(this))return this.f&=-2,!0;var e=Y;try{Ua(this),Y=this;var t=this.x();(16&this.f||this.v!==
t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Y=e,qa(this),this.f&=-2,!0};
qt.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}me.prototype.S.call(
this,e)};qt.prototype.U=function(e){if(this.t!==void 0&&(me.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.
s;t!==void 0;t=t.n)t.S.U(t)}};qt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.
N()}};Object.defineProperty(qt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Wa(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function E(e,t){return new qt(e,t)}function ja(e){
var t=e.j;if(e.j=void 0,typeof t=="function"){yt++;var n=Y;Y=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,ds(e),r}finally{
Y=n,mo()}}}function ds(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ja(e)}function eh(e){if(Y!==this)
throw new Error("Out-of-order effect");qa(this),Y=e,this.f&=-2;try{8&this.f&&ds(this)}finally{mo()}}function kn(e,t){this.
x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ir&&ir.push(this)}kn.prototype.c=function(){var e=this.
S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};kn.prototype.S=
function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ja(this),Ua(this),yt++;var e=Y;return Y=this,
eh.bind(this,e)};kn.prototype.N=function(){2&this.f||(this.f|=2,this.u=sr,sr=this)};kn.prototype.d=function(){this.f|=8,
1&this.f||ds(this)};kn.prototype.dispose=function(){this.d()};function U(e,t){var n=new kn(e,t);try{n.c()}catch(o){throw n.
d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Ga,po,fo,th=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ya=[];U(function(){Ga=this.N})();function xn(e,t){$[e]=t.bind(null,$[e]||function(){})}function ar(e){if(fo){var t=fo;
fo=void 0,t()}fo=e&&e.S()}function Qa(e){var t=this,n=e.data,r=fs(n);r.name="ReactiveDom",r.value=n;var o=Ne(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var m=E(function(){var p=r.value.value;return p===0?0:p===!0?"":
p||""}),d=E(function(){return!Array.isArray(m.value)&&!Zi(m.value)}),f=U(function(){if(this.N=Za,d.value){var p=m.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),h=t.__$u.d;return t.__$u.d=function(){f(),h.call(this)},
[d,m]},[]),s=o[0],l=o[1];return s.value?l.peek():l.value}Qa.displayName="ReactiveTextNode";Object.defineProperties(me.prototype,
{constructor:{configurable:!0,value:Ma(M,null).constructor},type:{configurable:!0,value:Qa},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});xn("__b",function(e,t){if(ar(),po=
void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var s=r[o];s instanceof me&&(n||(t.__np=
n={}),n[o]=s,r[o]=s.peek())}}e(t)});xn("__r",function(e,t){if(e(t),t.type!==M){ar();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===
void 0&&(r.__$u=n=(function(o,s){var l;return U(function(){l=this},{name:s}),l.c=o,l})((function(o){return function(){var s;
th&&((s=this.y)==null||s.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),po=r,ar(n)}});xn("__e",function(e,t,n,r){ar(),po=void 0,e(t,n,r)});xn("diffed",function(e,t){ar(),po=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,s=n.U;if(s)for(var l in s){var a=s[l];a===void 0||r&&l in r||
(a.d(),s[l]=void 0)}if(r){s||(s={},n.U=s);for(var c in r){var m=s[c],d=r[c];m===void 0?(m=nh(n,c,d,o),s[c]=m):m.o(d,o)}}}
e(t)});function nh(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,s=O(n);return{o:function(l,a){s.value=l,r=a},d:U(function(){
this.N=Za;var l=s.value.value;r[t]!==l&&(r[t]=l,o?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(
t))})}}xn("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){
var s=r[o];s&&s.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=
8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});xn("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Tt.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(r||s||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.
__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)if(!(a in e))return!0;
return!1};function fs(e,t){return Ne(function(){return O(e,t)},[])}var rh=function(e){queueMicrotask(function(){queueMicrotask(e)})};function oh(){Nt(function(){for(var e;e=Ya.shift();)Ga.call(e)})}function Za(){Ya.push(this)===1&&($.requestAnimationFrame||
rh)(oh)}var R,g,z=[];function ec(e){R=e,g=e.library,z=e.networks}function cr(e,t){return g.items[e][t]}function Sn(e){return e.kind===
"either"?e.stands:e}function de(e,t){return g.items[e.itemKind][e.item[t]]}function st(e,t,n){return e.from[t]===n?e.to[t]:
e.from[t]}var Q=O("en");function ur(){return(navigator.languages.length?navigator.languages:[navigator.language||"en"]).map(t=>t.slice(
0,2)).find(t=>t in R.texts)??"en"}function T(e,t=0){return new Intl.NumberFormat(Q.value,{maximumFractionDigits:t}).format(
e)}function u(e,t={}){let r=(R.texts[Q.value]??{})[e]??R.texts.en?.[e]??e;if(typeof r!="string"){let o=new Intl.PluralRules(
Q.value).select(Number(t.n));r=r[o]??r.other??e}return r.replace(/\{(\w+)\}/g,(o,s)=>{let l=Object.hasOwn(t,s)?t[s]:o;return typeof l==
"number"?T(l):l})}function ho(e){return Object.hasOwn(R.texts.en??{},e)}function C(e,t){let n=R.texts[Q.value]?.[`names.${e}`];
return typeof n=="object"&&Object.hasOwn(n,t)?n[t]:t}function _n(e){if(!e)return u("base.language-unknown");try{let t=new Intl.
DisplayNames(Q.value,{type:"language"}).of(e)??e;return t.charAt(0).toLocaleUpperCase(Q.value)+t.slice(1)}catch{return e}}function fe({values:e,places:t},n){return e[t[n]]}function Ce(e){return[...new Set(e)].sort((t,n)=>t-n)}function tc(e,t){
let n=[],[r,o]=[0,0];for(;r<e.length&&o<t.length;)e[r]===t[o]&&n.push(e[r]),e[r]<=t[o]?r+=1:o+=1;return n}function jt(e){
let t=new Int32Array(e.length+1);return e.forEach((n,r)=>{t[r+1]=t[r]+n}),t}function En(e){let t=0;return Int32Array.from(
e,n=>t+=n)}function pe(e,t){return Array.from({length:e},(n,r)=>t(r))}function ps(e){let t;return()=>t??=e()}var ih=-2;function rc(e,t){let{mentions:n,works:r,people:o,venues:s,publishers:l}=e,a=sh(r.references,t),c=jt(n.counts),
m=new Int32Array(n.person.length);a.forEach((b,S)=>m.fill(b,c[S],c[S+1]));let d=o.id.map(()=>[]);n.person.forEach((b,S)=>d[b].
push(S));for(let b of d)b.sort((S,w)=>m[S]-m[w]||S-w);let f=b=>(S,w)=>[a[w],S===ih?b[t[a[w]]]:S],[h,p]=[f(r.venue),f(r.publisher)],
[y,k]=n.more;return{rows:d,reference:m,venue:nc(s.id.length,n.venue.map(h),y),publisher:nc(l.id.length,n.publisher.map(p),
k)}}function nc(e,t,n){let r=Array.from({length:e},()=>[]);for(let[o,s]of[...t,...n])s!==null&&s>=0&&r[s].push(o);return r.
map(Ce)}function sh(e,t){let n=[...new Set(e.flat())];return t.forEach((r,o)=>{r<0&&n.push(o)}),n}function sc(e){let{works:t,people:n,venues:r,publishers:o,documents:s,references:l}=e,a=new Int32Array(l.file.length).fill(
-1),c=t.references.map((y,k)=>t.documents[k]??Ce(y.map(b=>l.document[b]).filter(b=>s.sameAs[b]===null)));t.references.forEach(
(y,k)=>{for(let b of y)a[b]=k});let m=go(n.id.length,t.people),d=go(r.id.length,t.venue.map(oc)),f=go(o.id.length,t.publisher.
map(oc)),h=(y,k)=>y.forEach((b,S)=>b.forEach(w=>ic(k[S],a[w]))),p=rc(e,a);return h(p.venue,d),h(p.publisher,f),p.rows.forEach(
(y,k)=>y.forEach(b=>ic(m[k],a[p.reference[b]]))),{workOfReference:a,mentions:p,citing:c,works:{person:m.map(Ce),venue:d.
map(Ce),publisher:f.map(Ce),document:go(s.id.length,c).map(Ce)},documentsOf:y=>Ce(y.flatMap(k=>c[k]))}}function oc(e){return e===
null?[]:[e]}function ic(e,t){t>=0&&e.add(t)}function go(e,t){let n=Array.from({length:e},()=>new Set);return t.forEach((r,o)=>r.
forEach(s=>n[s].add(o))),n}function lc({people:e,mentions:t},n){return pe(e.id.length,r=>{let o=n.mentions.rows[r],s=n.works.person[r],l=ac(e,r);return hs(
{kind:"person",position:r,works:s,year:null,...l},{references:()=>Ce(o.map(a=>n.mentions.reference[a])),documents:()=>n.
documentsOf(s),mentions:()=>o.map(a=>lh(t,l.forms,a,n))})})}function ac(e,t){let n=e.forms[t],r=e.label[t],o=typeof r=="\
number"?n[r]:r,s=e.latin[t]||o;return{id:e.id[t],label:o,latin:s,forms:n,subtitle:s===o?"":s}}function lh(e,t,n,r){let o=e.
printed[n];return{reference:r.mentions.reference[n],role:fe(e.role,n),place:e.place[n],printed:typeof o=="number"?t[o]:o}}
function hs(e,t){for(let[n,r]of Object.entries(t))Object.defineProperty(e,n,{configurable:!0,enumerable:!0,get(){let o=r();
return Object.defineProperty(this,n,{value:o,enumerable:!0}),o}});return e}function gs(e,t,n){return pe(t.id.length,r=>{
let o=n.works[e][r],s=n.mentions[e][r];return hs({kind:e,position:r,works:o,references:s,year:null,...ac(t,r)},{documents:()=>n.
documentsOf(o)})})}function cc({documents:e,references:t},n){let r=e.id.map(()=>[]);return t.document.forEach((o,s)=>r[o].
push(s)),pe(e.id.length,o=>{let[s,l,a]=[e.id[o],e.label[o],e.title[o]];return{kind:"document",position:o,id:s,label:l,title:a,
subtitle:a&&a!==l?a:s,year:e.year[o],references:r[o],works:n.works.document[o],documents:[o],file:e.file[o]??-1,format:e.
format[o],encoding:e.encoding[o],lists:e.lists[o],citations:e.citations[o],work:e.work[o],sameAs:e.sameAs[o]}})}function ys(e,t,n,r){
return pe(t.id.length,o=>{let s=t.works[o],l=t.documents[o];return hs({kind:e,position:o,id:t.id[o],label:t.label[o],subtitle:"",
year:null,works:s},{references:()=>Ce(s.flatMap(a=>n[a].references)),documents:()=>l.length?l:r.documentsOf(s)})})}function uc({
eithers:e},t){return pe(e.kind.length,n=>{let r=t[e.kind[n]][e.position[n]],{id:o,label:s,subtitle:l,year:a,references:c,
works:m,documents:d}=r;return{kind:"either",position:n,stands:r,id:o,label:s,subtitle:l,year:a,references:c,works:m,documents:d}})}var ah=["pagerank","betweenness","closeness","participation","core"];function mc({networks:e,nodes:t,edges:n},r){let[o,s]=[
0,0];return e.map((l,a)=>{let c=new bs(t,n,l,o,s);return o+=l.nodes,s+=l.edges,ch(a,l,c,r)})}var bs=class{constructor(t,n,r,o,s){
this.nodes=t;this.edges=n;this.heading=r;this.firstNode=o;this.firstEdge=s}nodes;edges;heading;firstNode;firstEdge;node(t){
let n=this.firstNode+this.heading.nodes;return this.nodes[t].slice(this.firstNode,n)}edge(t){let n=this.firstEdge+this.heading.
edges;return this.edges[t].slice(this.firstEdge,n)}};function ch(e,t,n,r){let{kind:o,itemKind:s,unit:l,directed:a,explanation:c,
nodes:m,edges:d}=t,f=En(n.node("item")),[h,p]=[Int32Array.from(n.edge("from")),Int32Array.from(n.edge("to"))],y=x=>r[s][f[x]],
k=ps(()=>dh(m,h,p)),b=ps(()=>new Map(Array.from(f,(x,I)=>[x,I]))),S=uh(n,t,y,{from:h,to:p}),w=x=>Float64Array.from(n.node(
x));return{place:e,kind:o,itemKind:s,unit:l,directed:a,explanation:c,size:m,item:f,edges:d,from:h,to:p,...S,communities:t.
communities.map(([x,I,N])=>({number:x,label:I,size:N})),layouts:mh(t,n),occurrences:Float64Array.from(n.node("occurrence\
s"),(x,I)=>x??S.unitsOf(I).length),degree:w("degree"),strength:w("strength"),community:Int32Array.from(n.node("community")),
year:Int32Array.from(n.node("year"),(x,I)=>x??y(I).year??0),measures:Object.fromEntries(ah.map(x=>[x,Float64Array.from(n.
node(x))])),count:Float64Array.from(n.edge("count")),weight:Float64Array.from(n.edge("weight")),nodeOf:x=>b().get(x)??-1,
edgesOf:x=>k()(x)}}function uh(e,{unit:t,directed:n},r,{from:o,to:s}){let[l,a]=[e.node("units"),e.edge("units")],c=f=>fh(
r(f),t),m=f=>l[f]??ph(r(f),c(f)),d=n?f=>dc(r(f)):m;return{unitOf:c,unitsOf:m,unitsOfEdge:f=>a[f]??tc(d(o[f]),m(s[f]))}}function mh({
layouts:e},t){let[n,r]=[Float64Array.from(t.node("x")),Float64Array.from(t.node("y"))],o=e.map(({name:s,step:l,...a})=>({
name:s,x:Float64Array.from(a.x,c=>c*l),y:Float64Array.from(a.y,c=>c*l)}));return[{name:"map",x:n,y:r},...o]}function dh(e,t,n){
let r=new Int32Array(e+1);for(let l=0;l<t.length;l+=1)r[t[l]+1]+=1,t[l]!==n[l]&&(r[n[l]+1]+=1);for(let l=0;l<e;l+=1)r[l+
1]+=r[l];let o=new Int32Array(r[e]),s=r.slice(0,e);for(let l=0;l<t.length;l+=1)o[s[t[l]]++]=l,t[l]!==n[l]&&(o[s[n[l]]++]=
l);return l=>o.subarray(r[l],r[l+1])}function fh(e,t){return e.kind==="either"&&e.stands.kind==="document"?"work":t}function ph(e,t){
return t==="work"?e.works:e.documents}function dc(e){return e.kind==="either"?dc(e.stands):e.kind==="document"?[e.position]:
e.kind==="work"?e.own:[]}var hh=60,fc=16;function pc(e,t,n,r){let{reference:o,print:s}=e.prints,l=new Map(Array.from(En(o),(c,m)=>[c,s.slice(fc*m,
fc*(m+1))])),a={references:t,items:n,prints:l};return{merges:bh(e.merges,a,r),uncertain:vh(e.uncertain,a)}}function mr({
counts:e,feature:t,weight:n,detail:r},o){let s=jt(e);return(l,a="")=>pe(e[l],c=>({feature:fe(t,s[l]+c),detail:(o?o(l,c):
r[s[l]+c])??a,weight:n[s[l]+c]??-1/0}))}function gh({kind:e,items:t,evidence:n},r){let o=new Map,s=new Int32Array(n.counts.
length),l=0;return n.counts.forEach((a,c)=>{let m=fe(e,c)==="work"?t[2*c]:null;s[c]=m===null?l:o.get(m)??0,m===null?l+=a:
o.set(m,s[c]+a)}),(a,c)=>{let m=fe(e,a)==="work"?t[2*a]:null,d=s[a]+c;return m===null?n.detail[d]:r.detail(m,d)}}var yo=class{constructor(t,n,r,o){
this.from=t;this.known=n;this.why=r;this.position=o;this.kind=fe(t.kind,o),this.items=[t.items[2*o],t.items[2*o+1]],this.
score=t.score[o]}from;known;why;position;kind;items;score;get left(){return this.side(0)}get right(){return this.side(1)}get evidence(){
return this.why(this.position,`${this.left.text} | ${this.right.text}`)}side(t){let n=2*this.position+t,r=this.reference(
this.from.references[n],this.items[t]),o=this.text(this.from.texts[n],r,this.items[t]);return{text:o,reference:r,key:this.
key(this.from.keys[n],o,r)}}reference(t,n){return t===null?null:t<0?-1-t:this.known.items[this.kind][n??0].references[t]}text(t,n,r){
return typeof t=="string"?t:t===null?n===null?"":this.known.references[n].text:this.kind==="work"?"":this.known.items[this.
kind][r??0].forms[t]}key(t,n,r){let o=r===null?void 0:this.known.prints.get(r);return t?.startsWith("@")&&o?`${o}${t} ${n}`:
t!==null?t:this.kind==="work"&&o?`${o} ${yh(n)}`.trimEnd():n}};function yh(e){return[...e.replace(/\s+/gu," ").trim()].slice(
0,hh).join("")}var vs=class extends yo{rule;by;constructor(t,n,r,o){super(t,n,r,o),this.rule=fe(t.rule,o),this.by=fe(t.by,
o)}},ws=class extends yo{joined;usefulness;constructor(t,n,r,o){super(t,n,r,o),this.joined=t.joined[o],this.usefulness=t.
usefulness[o]}};function bh(e,t,n){let r=mr(e.evidence,gh(e,n));return pe(e.score.length,o=>new vs(e,t,r,o))}function vh(e,t){
let n=mr(e.evidence);return pe(e.score.length,r=>new ws(e,t,n,r))}function hc(e,t,n){let{references:r,works:o,documents:s}=e,l=n.lines(),a=new Int32Array(r.file.length).fill(-1);o.references.
forEach((d,f)=>{let h=n.firstText(f);d.forEach((p,y)=>{a[p]=h+y})});let c=0,m=new Int32Array(s.id.length);return pe(r.file.
length,d=>{let f=r.document[d];m[f]+=1;let h=t.workOfReference[d];return{position:d,id:r.id[d]??`${s.id[f]}#1.${m[f]}`,document:f,
file:r.file[d],line:l[d]||null,page:r.page[d],number:r.number[d],text:h<0?r.texts[c++]:n.at(a[d]),work:h<0?null:h}})}function wh({
citations:e},t){return pe(e.line.length,n=>({position:n,document:e.document[n],file:e.file[n],line:e.line[n],form:fe(e.form,
n),marker:e.marker[n],context:e.context[n],works:Ce(e.references[n].map(r=>t.workOfReference[r]).filter(r=>r>=0))}))}function kh({
relations:e}){let t=mr(e.evidence);return pe(e.score.length,n=>{let r=t(n);return{kind:fe(e.kind,n),from:e.from[n],to:e.
to[n],detail:r.map(({detail:o})=>o).filter(Boolean).join("; "),score:e.score[n],evidence:r}})}function xh({suggestions:e}){
let t=mr(e.evidence);return pe(e.label.length,n=>({document:e.document[n],label:e.label[n],work:e.work[n],probability:e.
probability[n],accepted:e.accepted[n],evidence:t(n),places:e.places[n].map(([r,o])=>({file:r,line:o})),contexts:e.contexts[n]}))}
function Sh({problems:e},t){let n=r=>typeof r=="number"?t[r].text:r;return pe(e.code.length,r=>({level:e.level[r],code:e.
code[r],message:e.message[r],advice:e.advice[r],file:e.file[r],line:e.line[r],raw:n(e.raw[r])}))}function gc(e,t,n){return{
citations:wh(e,t),relations:kh(e),suggestions:xh(e),problems:Sh(e,n)}}var _h=/[\ue000-\uf8ff]/g,ks=[e=>e,e=>JSON.stringify(e).slice(1,-1),e=>e.replace(/[%#&_$]/g,"\\$&"),e=>e.replaceAll("-",
"–"),e=>e.replaceAll("-","--"),e=>e.split(/[\s.]+/u).filter(Boolean).map(t=>`${[...t][0]}.`).join(" "),e=>e.split("-",
1)[0],e=>e.slice(e.indexOf("-")+1)];function yc(e,t,n){let r=0;return e.replace(_h,o=>{if(o==="")return n[r++];let s=o.
charCodeAt(0)-57344;return ks[s%ks.length](t[Math.floor(s/ks.length)])})}function xs(e){return e.split("").length-1}var Eh=-1,Ss=-2,bo=class{constructor(t){this.block=t;this.starts=jt(t.works.counts);let n=1+t.formats.length;this.entries=
jt(t.works.details.map(r=>n+r)),this.holes=t.works.templates.map(xs)}block;starts;entries;holes;id(t){return this.block.
works.strings[this.starts[t]]}field(t,n){return this.block.works.strings[this.starts[t]+1+n]}firstText(t){return this.starts[t]+
1+fe(this.block.works.fields,t).length}at(t){return this.block.works.strings[t]}detail(t,n){return this.entry(t,1+this.block.
formats.length+n)}entry(t,n){let{strings:r,entries:o,templates:s,references:l}=this.block.works,a=this.firstText(t)+l[t].
length;for(let c=0;;c+=1){let m=o[this.entries[t]+c],d=m===Eh||m===Ss?r[a++]:"",f=m<0?d:s[m],h=0;if(m!==Ss&&(h=m<0?xs(d):
this.holes[m]),c===n)return m===Ss?d:yc(f,this.known(t),r.slice(a,a+h));a+=h}}known(t){let{works:n,references:r,files:o}=this.
block,s=n.references[t],l=this.firstText(t)+s.length,a=n.strings.slice(this.starts[t],l);for(let c of s)a.push(String(this.
lines()[c]||""),o[r.file[c]]);return a}linesMade;lines(){return this.linesMade??=En(this.block.references.line)}};async function bc(){let e=document.getElementById("data"),t=Mh(e.textContent??"");e.textContent="";let n=new Blob([t]).stream().
pipeThrough(new DecompressionStream("deflate"));return await new Response(n).json()}function Mh(e){let t=atob(e),n=new Uint8Array(
t.length);for(let r=0;r<t.length;r+=1)n[r]=t.charCodeAt(r);return n}var Oh=["author","editor","translator"],_s=class{constructor(t,n,r,o){this.from=t;this.strings=n;this.position=r;this.works=
[r],this.year=t.year[r],this.type=fe(t.type,r),this.language=fe(t.language,r),this.references=t.references[r],this.documents=
o.citing[r]}from;strings;position;kind="work";works;year;type;language;references;documents;get id(){return this.strings.
id(this.position)}get subtitle(){return this.fields.title||this.fields.container||""}get people(){return this.from.people[this.
position]}get venue(){return this.from.venue[this.position]}get publisher(){return this.from.publisher[this.position]}get own(){
return this.from.own[this.position]}labelMade;get label(){return this.labelMade??=this.strings.entry(this.position,0)}fieldsMade;get fields(){
let t=fe(this.from.fields,this.position),n=r=>this.strings.field(this.position,r);return this.fieldsMade??=Ph(t,n)}get links(){
let t=this.from.links[this.position];if(typeof t!="number")return t;let{doi:n,url:r}=this.fields,o=[];return t&1&&o.push(
[n,`https://doi.org/${n}`]),t&2&&o.push([r,r]),o}get manifestations(){return this.from.manifestations[this.position].map(
([t,n,r,o,s])=>({relation:t,label:n,language:r,year:o,references:s}))}};function Ph(e,t){let n={},r={};e.forEach((s,l)=>{
let[a,c]=s.split(" ");if(!c){n[s]=t(l);return}let m=r[a.toLowerCase()]??=[];a===a.toUpperCase()&&m.push(new Map),m.at(-1)?.
set(c,t(l))});let o=Oh.filter(s=>r[s]).map(s=>[s,r[s].map(Ch).join("; ")]);return Object.freeze({...Object.fromEntries(o),
...n})}function Ch(e){let t=e.get("literal");if(t)return t;let n=e.get("particle");return[`${n?`${n} `:""}${e.get("famil\
y")??""}`,e.get("given"),e.get("suffix")].filter(Boolean).join(", ")}function vc(e,t,n){return pe(e.counts.length,r=>new _s(
e,t,r,n))}async function wc(){ec(Ih(await bc()))}function Ih(e){let t=new bo(e),n=Ah(e,t),{title:r,version:o,manifest:s,texts:l,search:a}=e;
return{title:r,version:o,manifest:s,texts:l,search:a,library:n,live:Th(),networks:mc(e,n.items),formats:e.formats.map((c,m)=>({
...c,textOf:d=>t.entry(d,1+m)}))}}function Th(){let e=document.getElementById("data-live")?.textContent;return e?JSON.parse(
e):null}function Ah(e,t){let n=sc(e),r=vc(e.works,t,n),o={work:r,person:lc(e,n),venue:gs("venue",e.venues,n),publisher:gs(
"publisher",e.publishers,n),document:cc(e,n),term:ys("term",e.terms,r,n),keyword:ys("keyword",e.keywords,r,n)},s=hc(e,n,
t);return{files:e.files,items:{...o,either:uc(e,o)},references:s,...pc(e,s,o,t),...gc(e,n,s)}}var dr=["left","right","verdict","kind","by","date","why"],xc=dr.slice(0,4),Nh=/[\r\x0b\x0c\x1c-\x1f\x85]/g,Rh=/[\p{Cc}\p{Cf}\p{Cs}]/gu,
Lh=/^'*[=+\-@＝＋－＠#]/u,Bh=/^'+[=+\-@＝＋－＠#]/u,Fh=/^\s*"?\s*#/,Dh=20,Gt=class extends Error{constructor(n,r){
super(`${n}: ${r}`);this.code=n;this.detail=r}code;detail};function Sc(e){return e.replace(Nh," ").replace(Rh,r=>r===`
`||r==="	"?r:"").replace(/\s+/gu," ").trim()}function $h(e){let t=Sc(e);return Lh.test(t)&&(t=`'${t}`),t.startsWith('"')?
`"${t.replaceAll('"','""')}"`:t}function kc(e){return e.map($h).join("	")}function _c(e){return Ms("",e)}function Ms(e,t){
let n=Xh(e),r=n??[...dr],o=xc.find(c=>!r.includes(c));if(o)throw new Gt("column",o);let s=e.includes(`\r
`)?`\r
`:`
`,l=e&&!/[\r\n]$/.test(e)?s:"";Es(e.split(/\r\n|\n|\r/).at(-1)?.split("	").at(-1)??"")&&(l+=s);let a=n?[]:[kc(r)];for(let c of t)
a.push(kc(r.map(m=>m in c?c[m]:"")));return e+l+a.map(c=>c+s).join("")}function Xh(e){let[t]=Ec(e);return t?t.map(n=>n.toLowerCase()):
null}function Os(e){let t=Ec(e),n=t.shift()?.map(r=>r.toLowerCase())??[];return xc.some(r=>!n.includes(r))?[]:t.map(r=>{
let o=a=>r[n.indexOf(a)]??"",[s,l]=[o("verdict").toLowerCase(),o("kind").toLowerCase()];return{left:o("left"),right:o("r\
ight"),verdict:s,kind:l,by:o("by"),date:o("date"),why:o("why")}}).filter(r=>r.left&&r.right)}function Es(e){return e.startsWith(
'"')&&(e.split('"').length-1)%2===1}function Jh(e){let t=/^"((?:[^"]|"")*)"$/u.exec(e),n=Sc(t?t[1].replaceAll('""','"'):
e);return Bh.test(n)?n.slice(1):n}function Ec(e){let t=e.replace(/^\ufeff/,"").split(/\r\n|\n|\r/),n=[];for(let r=0;r<t.
length;r+=1){let o=t[r].split("	"),s=Fh.test(t[r]);if(Es(o.at(-1)??""))for(let a=1;a<Dh&&t[r+a]?.trim();a+=1){let c=t.slice(
r,r+a+1).join(`
`).split("	");if(!c.some(Es)){o=c,r+=a;break}}let l=o.map(Jh);!s&&l.some(Boolean)&&n.push(l)}return n}function Mc(e){let t=e[0]===
255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8";try{return new TextDecoder(t,{fatal:!0,ignoreBOM:!0}).
decode(e)}catch{throw new Gt("encoding","")}}var F=O([]),Yt=O(null),$e=O(""),bt=E(()=>F.value.filter(({written:e,taken:t})=>!e&&!t)),Cs=E(()=>[...Yt.value??[],...F.value.
filter(({written:e})=>!e).map(({row:e})=>e)]);function wo(e){return[{key:e.left.key,text:e.left.text,item:e.items[0]},{key:e.
right.key,text:e.right.text,item:e.items[1]}]}function Is(){let e=new Date,t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}`}function Vh(e,t,n,r){let[o,s]=t.map(({key:l})=>l);return{left:o,right:s,verdict:n,
kind:e,by:$e.value.trim(),date:Is(),why:r}}function vo(e,t){let r={number:(F.value.at(-1)?.number??0)+1,row:e,ends:t,written:!1,
taken:!1,undone:!1};return F.value=[...F.value,r],r}function fr(e,t,n,r=""){return vo(Vh(e,t,n,r),t)}function Oc(e,t){if(e.
kind!==t.kind)return!1;let[n,r]=[t.left,t.right];return e.left===n&&e.right===r||e.left===r&&e.right===n}function Kh(e){
let t=(Yt.value??[]).filter(o=>Oc(o,e.row)),n=F.value.filter(o=>Oc(o.row,e.row)),r=t.at(-n.filter(({written:o})=>o).length-
1);return r&&r.verdict!=="withdrawn"?r:null}function Qt(e){if(!e.written&&!e.taken){F.value=F.value.filter(({number:r})=>r!==
e.number);return}let t=Kh(e);Ps(e.number,{undone:!0});let n={...e.row,verdict:"withdrawn",by:$e.value.trim(),date:Is()};
Ps(vo(n,e.ends).number,{undone:!0}),t&&Ps(vo(t,e.ends).number,{undone:!0})}function Pc(e){let t=[e.left,e.right].map(r=>({
key:r,text:r,item:null})),n={...e,verdict:"withdrawn",by:$e.value.trim(),date:Is(),why:""};vo(n,[t[0],t[1]])}function Ps(e,t){
F.value=F.value.map(n=>n.number===e?{...n,...t}:n)}function ko(e,t){let n=new Set(e);F.value=F.value.map(r=>n.has(r.number)?
{...r,[t]:!0}:r)}function Mn(){return R.live!==null}async function Cc(e){try{return await zh(navigator.clipboard.writeText(e)),!0}catch{return Wh(e)}}function zh(e){return Promise.
race([e,new Promise((t,n)=>setTimeout(n,1500))])}function Wh(e){let t=document.activeElement,n=document.createElement("t\
extarea");n.className="visually-hidden",n.readOnly=!0,n.value=e,document.body.append(n),n.select();try{return document.execCommand(
"copy")}catch{return!1}finally{n.remove(),t instanceof HTMLElement&&t.focus({preventScroll:!0})}}var Re=O(null);function q(e,t,n){Re.value={text:e,action:t,quoted:n}}function xo(e,t){q(e,{text:u("base.undo"),run:t})}async function On(e,t,n){
await Cc(e)?q(t,void 0,n):Re.value={text:u("base.copy-by-hand"),byHand:e}}var Zt=class extends Error{constructor(n,r){super(r);this.status=n}status};async function Ic(e,t){let n=R.live;if(!n)throw new Zt(
0,"");let r;try{r=await fetch(n.address+e,{...t,redirect:"error"})}catch{throw new Zt(0,"")}let o=await r.json().catch(()=>({}));
if(!r.ok)throw new Zt(r.status,o.error??r.statusText);return o}function Tc(e,t){let n={"Content-Type":"application/json",
"X-Citegraph-Token":R.live?.token??""};return Ic(e,{method:"POST",headers:n,body:JSON.stringify(t)})}function Ts(){return Ic(
"state",{})}function Ac(e){return Tc("decisions",{rows:e})}function Nc(){return Tc("build",{})}var Ie=O(null),Pn=O(""),As=O(!1),Ns=O(""),Hh="decisions.tsv",Uh="text/tab-separated-values;charset=utf-8";function Rc(e){
let t=document.createElement("a");t.href=URL.createObjectURL(new Blob([e],{type:Uh})),t.download=Hh,t.click(),setTimeout(
()=>URL.revokeObjectURL(t.href),6e4)}function Rs(e){return e.map(({number:t})=>t)}function _o(){Rc(_c(F.value.map(({row:e})=>e))),
ko(Rs(F.value),"taken")}async function Lc(e){try{let t=Mc(new Uint8Array(await e.arrayBuffer())),n=Os(t),r=F.value.filter(
({row:s,written:l})=>!(l&&n.some(a=>qh(a,s)))),o=Ms(t,r.map(({row:s})=>s));Rc(o),ko(Rs(F.value),"written"),Yt.value=Os(o),
q(u("review.appended",{n:r.length}))}catch(t){let n=t instanceof Gt?t.code:"unreadable",r=t instanceof Gt?t.detail:"";q(
u(`review.file-${n}`,{name:e.name,detail:r}))}}function qh(e,t){return["left","right","verdict","kind"].every(n=>e[n]===
t[n])}async function pr(){if(As.value||!bt.value.length)return;As.value=!0;let e=bt.value;try{So(await Ac(e.map(({row:t})=>t)),
e),e.filter(({number:t})=>!jh(t)).forEach(Gh)}catch(t){Pn.value=Ls(t);return}finally{As.value=!1}await pr()}function jh(e){
return F.value.some(t=>t.number===e)}function Gh(e){let t={...e,written:!0};F.value=[...F.value,t].sort((n,r)=>n.number-
r.number),Qt(t)}function So(e,t=[]){Pn.value="",ko(Rs(t),"written"),!Ie.value&&!$e.value&&($e.value=e.by),Ns.value||=e.page,
Ie.value=e,Yt.value=e.rows}function Ls(e){return e instanceof Zt&&e.status?e.message:u("review.server-gone")}async function Bs(){
try{So(await Ts())}catch(e){Pn.value=Ls(e)}}var Yh=500;async function Bc(){try{for(So(await Nc());Ie.value?.build.status===
"building";)await new Promise(e=>{setTimeout(e,Yh)}),So(await Ts())}catch(e){Pn.value=Ls(e);return}Ie.value?.build.status===
"done"&&location.reload()}var Fc=`citegraph decisions ${location.pathname}`,Qh=5e3;function Eo(e){return typeof e=="object"&&e!==null}function Zh(e){
return!Eo(e)||typeof e.key!="string"||typeof e.text!="string"?null:{key:e.key,text:e.text,item:null}}function eg(e){if(!Eo(
e)||!Eo(e.row)||!Array.isArray(e.ends))return null;let t=e.row,[n,r]=e.ends.map(Zh);return!n||!r||dr.some(o=>typeof t[o]!=
"string")?null:{number:Number(e.number),row:Object.fromEntries(dr.map(o=>[o,t[o]])),ends:[n,r],written:e.written===!0,taken:e.
taken===!0,undone:e.undone===!0}}function tg(){try{let e=JSON.parse(sessionStorage.getItem(Fc)??"{}");if(!Eo(e)||(typeof e.
signer=="string"&&($e.value=e.signer),!Array.isArray(e.decisions)))return;F.value=e.decisions.map(eg).filter(t=>t!==null)}catch{}}
function ng(){let e=JSON.stringify({decisions:F.value,signer:$e.value});try{sessionStorage.setItem(Fc,e)}catch{}}function Dc(){
tg(),U(ng),addEventListener("beforeunload",e=>{bt.value.length&&e.preventDefault()}),Mn()&&(U(()=>{bt.value.length&&setTimeout(
()=>{pr()})}),Bs(),setInterval(()=>{document.visibilityState==="visible"&&!bt.value.length&&Ie.value?.build.status!=="bu\
ilding"&&Bs()},Qh))}var rg=Symbol.for("pv"),og=0;function i(e,t,n,r,o,s){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var m={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:rg,__v:--og,__i:-1,__u:0};return(o||
s)&&(m.__source=o,m.__self=s),$.vnode&&$.vnode(m),m}var ig={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function $c(e,{choices:t,chosen:n,choose:r}){let o=t.findIndex(
({value:m})=>m===n),s={Home:0,End:t.length-1},l=ig[e.key],a=s[e.key]??(l?(o+l+t.length)%t.length:-1);if(a<0)return;e.preventDefault(),
r(t[a].value),e.currentTarget.children[a].focus()}function Mo(e){return i("div",{class:"tabs",role:"tablist","aria-label":e.
label,onKeyDown:t=>$c(t,e),children:e.choices.map(({value:t,text:n,badge:r})=>i("button",{type:"button",role:"tab",id:`t\
ab-${t}`,"aria-selected":t===e.chosen?"true":"false","aria-controls":`panel-${t}`,tabIndex:t===e.chosen?0:-1,onClick:()=>e.
choose(t),children:[n,r?i("span",{class:"badge",children:r}):null]},t))})}function Oo({value:e,class:t="",children:n}){return i(
"div",{class:`tab-panel ${t}`,role:"tabpanel",id:`panel-${e}`,"aria-labelledby":`tab-${e}`,children:n})}function He(e){return i(
"div",{class:`segments ${e.class??""}`,role:"radiogroup","aria-label":e.label,onKeyDown:t=>$c(t,e),children:e.choices.map(
({value:t,text:n,lang:r,hint:o})=>i("button",{type:"button",role:"radio",class:"segment",lang:r,title:o,"data-value":t,"\
aria-checked":t===e.chosen?"true":"false",tabIndex:t===e.chosen?0:-1,onClick:()=>e.choose(t),children:n},t))})}var Xc=null;function Jc(e){return e.replace(/\s+/gu," ").trim()}function se(e){Xc??=new Map(Object.entries(R.search.chars));
let t=e.normalize("NFKC").toLowerCase(),n="";for(let r of t)n+=Xc.get(r)??r;n=n.normalize("NFD").replace(new RegExp("\\p{\
M}","gu"),"");for(let[r,o]of R.search.replace)n=n.replaceAll(r,o);return Jc(n.replace(/[^\p{L}\p{N}]+/gu," "))||Jc(t)}function hr({label:e,latin:t,forms:n}){return[e,t,...n]}function Vc(e){let{person:t,venue:n,publisher:r}=g.items,o=[e.label,
e.id,String(e.year??""),...Object.values(e.fields)];for(let s of e.references)o.push(g.references[s].text);for(let s of e.
people)o.push(...hr(t[s]));return e.venue!==null&&o.push(...hr(n[e.venue])),e.publisher!==null&&o.push(...hr(r[e.publisher])),
o}function sg({id:e,label:t,title:n,work:r}){let o=r===null?[]:Vc(g.items.work[r]);return[t,e,n,...o]}function Po(e){switch(e.
kind){case"work":return Vc(e);case"person":return[...hr(e),...e.mentions.map(({printed:t})=>t)];case"venue":case"publish\
er":return hr(e);case"document":return sg(e);case"either":return Po(e.stands);default:return[e.label]}}var lg=8,ag=50,Kc=new Map;function cg(e){let t=Kc.get(e);return t===void 0&&(t=/[\p{L}\p{N}]/u.test(e)?se(e):"",Kc.set(e,
t)),t}function ug(e){let t=new Set;for(let n of Po(e))for(let r of n.split(" ")){let o=cg(r);if(o.includes(" "))for(let s of o.
split(" "))t.add(s);else o&&t.add(o)}if(!t.size)for(let n of Po(e))t.add(se(n));return` ${[...t].join(" ")}
`}var Fs=class{constructor(t){this.items=t;this.starts=new Uint32Array(t.length+1)}items;text="";starts;parts=[];extend(t){
let n=Math.min(this.items.length,this.parts.length+t);for(let r=this.parts.length;r<n;r+=1){let o=ug(this.items[r]);this.
parts.push(o),this.starts[r+1]=this.starts[r]+o.length}return n<this.items.length?!0:(this.text||=this.parts.join(""),!1)}},
zc=new Map;function Hc(e){let t=zc.get(e);return t||(t=new Fs(g.items[e]),zc.set(e,t)),t}var Ds=null;function gr(e){if(Ds)
return;let n=[...new Set([e,...z.map(({itemKind:o})=>o)])].map(Hc);Ds=n;let r=()=>{let o=performance.now()+lg;for(;n.length&&
performance.now()<o;)n[0].extend(ag)||n.shift();n.length&&setTimeout(r)};setTimeout(r)}function Uc(){return Ds?.length===
0}function $s(e){return e.trim()?se(e).split(" ").filter(Boolean):[]}function mg(e,{text:t,starts:n},r){let o=0,s=t.indexOf(
` ${r}`);for(;o<e.length;){for(;o<e.length&&(s<0||n[o+1]<=s);)e[o++]=0;o+=1,o<e.length&&(s=t.indexOf(` ${r}`,n[o]))}}var Wc=new Map;
function Xs(e,t){let n=$s(t);if(!n.length)return null;let r=Wc.get(e);if(r?.query===t)return r.flags;let o=Hc(e);o.extend(
g.items[e].length);let s=new Uint8Array(g.items[e].length).fill(1);for(let l of n)mg(s,o,l);return Wc.set(e,{query:t,flags:s}),
s}function Rt(e){let t=0;for(let n of e)t+=n;return t}var yr=Object.freeze({years:null,withoutYear:!0,typesOff:new Set,languagesOff:new Set,documentsOff:new Set,venuesOff:new Set,
communitiesOff:new Set,strongest:1,singletons:!0}),Ue=O(0),vt=O("map"),oe=O(""),D=O(yr),ve=O({kind:"work",positions:new Set}),
L=O(null),Xe=O([]),j=O(-1),qe=O({column:"cited",descending:!0}),wt=O("occurrences"),kt=O(!0),lt=O("system"),at=O("detail\
s"),Le=O("list"),te=O("map"),dg=Object.freeze({place:-1,kind:"",itemKind:"work",unit:"document",directed:!1,explanation:"",
communities:[],layouts:[{name:"map",x:new Float64Array,y:new Float64Array}],size:0,item:new Int32Array,occurrences:new Float64Array,
degree:new Float64Array,strength:new Float64Array,community:new Int32Array,year:new Int32Array,measures:{},edges:0,from:new Int32Array,
to:new Int32Array,count:new Float64Array,weight:new Float64Array,nodeOf:()=>-1,edgesOf:()=>new Int32Array,unitOf:()=>"do\
cument",unitsOf:()=>[],unitsOfEdge:()=>[]}),v=E(()=>z[Ue.value]??dg),Be=E(()=>v.value.layouts.find(({name:e})=>e===vt.value)??
v.value.layouts[0]),he=E(()=>g.items[v.value.itemKind]);function Z(e){L.value&&e&&(Xe.value=[...Xe.value,L.value]),e||(Xe.
value=[]),L.value=e,e&&(at.value="details",te.value="read")}function Cn(e){let{kind:t,position:n}=Sn(e),r=L.value;r?.what===
"item"&&r.kind===t&&r.position===n?te.value="read":Z({what:"item",kind:t,position:n})}function qc(){L.value=Xe.value.at(
-1)??null,Xe.value=Xe.value.slice(0,-1)}var Fe=E(()=>{let e=L.value;return e?.what!=="item"||e.kind!==v.value.itemKind?-1:
v.value.nodeOf(e.position)});function G(e){D.value={...D.value,...e}}function Ee(e){e!==Ue.value&&(j.value=-1,D.value={...D.
value,communitiesOff:new Set},Ue.value=e)}var jc=-1;function fg(e){let{label:t}=g.items.document[e];return t||g.files[e]}function pg(e){return e===jc?u("browse.no\
-venue"):g.items.venue[e].label}function Co({name:e,key:t,valuesOf:n,textOf:r}){let o=E(()=>{let l=new Map;for(let a of g.
items.work)for(let c of n(a))l.set(c,(l.get(c)??0)+1);return l}),s=E(()=>[...o.value].map(([l,a])=>({value:l,count:a,text:r(
l)})).sort((l,a)=>a.count-l.count||l.text.localeCompare(a.text)));return{name:e,rows:s,off:E(()=>D.value[t]),setOff:l=>G(
{[t]:new Set(l)}),worksOf:l=>g.items.work.filter(a=>n(a).includes(l)).map(a=>a.position)}}var Io=[Co({name:"type",key:"t\
ypesOff",valuesOf:e=>[e.type],textOf:e=>C("type",String(e))||u("browse.no-type")}),Co({name:"language",key:"languagesOff",
valuesOf:e=>[e.language],textOf:e=>_n(String(e))}),Co({name:"document",key:"documentsOff",valuesOf:e=>e.documents,textOf:e=>fg(
Number(e))}),Co({name:"venue",key:"venuesOff",valuesOf:e=>[e.venue??jc],textOf:e=>pg(Number(e))})];function Gc(e,{value:t,
text:n}){return{title:`${u(`browse.filter-${e.name}`)}: ${n}`,kind:"items",itemKind:"work",positions:e.worksOf(t)}}var Yc=2;function hg({name:e,rows:t,off:n}){let r=t.value.filter(({value:m})=>n.value.has(m)),o=t.value.filter(({value:m})=>!n.
value.has(m)),s=o.length>0&&o.length<r.length,l=(s?o:r).map(({text:m})=>m),a=l.length-Yc,c=l.slice(0,Yc).join(", ")+(a>0?
` +${T(a)}`:"");return u(s?"browse.chip-only":"browse.chip-without",{filter:u(`browse.filter-${e}`),values:c})}function gg(e){
return T(100*e,2)}function yg(e){return u("browse.chip-strongest",{share:gg(e)})}var Lt=E(()=>{let{years:e,withoutYear:t,
communitiesOff:n,strongest:r,singletons:o}=D.value,s=[],l=(a,c,m,d)=>{c&&s.push({name:a,text:m(),remove:d})};l("years",e!==
null,()=>(e??[]).join("–"),()=>G({years:null})),l("without-year",!t,()=>u("browse.chip-with-year"),()=>G({withoutYear:!0})),
l("strongest",r<1,()=>yg(r),()=>G({strongest:1})),l("singletons",!o,()=>u("browse.chip-linked"),()=>G({singletons:!0}));
for(let a of Io)l(a.name,a.off.value.size>0,()=>hg(a),()=>a.setOff([]));return l("clusters",n.size>0,()=>u("browse.chip-\
clusters",{n:n.size}),()=>G({communitiesOff:new Set})),s});function To(){D.value=yr}function P({text:e,class:t}){return i("bdi",{class:t,children:e})}function Ao({text:e,address:t}){return bg(t)?i("a",{href:t,
target:"_blank",rel:"noopener noreferrer",dir:"auto",children:e}):i(P,{text:e})}function bg(e){try{return["http:","https\
:"].includes(new URL(e).protocol)}catch{return!1}}function _({class:e="button",children:t,...n}){return i("button",{type:"\
button",class:e,...n,children:t})}function A({n:e,text:t,label:n,rows:r,attributes:o}){let s=t??T(e);return e?i("button",{type:"button",class:"count",title:u(
"base.show-rows"),"aria-label":n?`${n}: ${s}`:void 0,onClick:()=>Z({what:"rows",rows:r()}),...o,children:s}):i("span",{class:"\
number",...o,children:s})}var Qc=["circle","diamond","square","triangle"];function Bt(e){return Qc[Math.floor(Math.max(e,0)/7)%Qc.length]}function ct({
community:e}){let t=e<0?"none":`${Bt(e)} cluster-${e%7}`;return i("span",{class:`swatch ${t}`,"aria-hidden":"true"})}function Js({label:e,number:t}){return e||u("parts.cluster-number",{n:t+1})}function No({cluster:e,open:t}){return i("bu\
tton",{type:"button",class:"row-name",onClick:t,children:i("span",{class:"row-label",children:[i(ct,{community:e.number}),
i(P,{text:Js(e)})]})})}var Vs=O(null);function Je(e){Vs.value={...e}}var In=-1e5,vg=-1;function Zc(e){let t=new Map,n=Uint32Array.from(e,r=>{let o=t.get(r)??t.size;return t.set(r,o),o});return{
values:[...t.keys()],code:n}}function Ks(e){let t=new Uint32Array(e.length+1);e.forEach((r,o)=>{t[o+1]=t[o]+r.length});let n=new Int32Array(
t[e.length]);return e.forEach((r,o)=>n.set(r,t[o])),{start:t,numbers:n}}var eu=null;function Tn(){let e=g.items.work;return eu??=
{year:Int32Array.from(e,t=>t.year??In),type:Zc(e.map(t=>t.type)),language:Zc(e.map(t=>t.language)),venue:Int32Array.from(
e,t=>t.venue??vg),documents:Ks(e.map(t=>t.documents))},eu}var tu=new Map;function An(e){let t=tu.get(e);return t||(t=Ks(
g.items[e].map(n=>n.works)),tu.set(e,t)),t}var nu=new WeakMap;function ru(e){let t=nu.get(e);return t||(t=Ks(Array.from(
e.weight,(n,r)=>e.unitsOfEdge(r))),nu.set(e,t)),t}function Nn({start:e,numbers:t},n,r){for(let o=e[n];o<e[n+1];o+=1)if(r[t[o]])
return!0;return!1}function iu(e,{years:t,withoutYear:n}){return e===In?n:!t||t[0]<=e&&e<=t[1]}var su=E(()=>{let e=D.value,{year:t,type:n,language:r,
venue:o}=Tn(),s=n.values.map(a=>e.typesOff.has(a)),l=r.values.map(a=>e.languagesOff.has(a));return Uint8Array.from(t,(a,c)=>Number(
!s[n.code[c]]&&!l[r.code[c]]&&iu(a,e)&&!(e.venuesOff.size&&e.venuesOff.has(o[c]))))}),zs=E(()=>{let e=D.value.documentsOff;
return Uint8Array.from(g.items.document,(t,n)=>+!e.has(n))}),en=E(()=>{let e=Uint8Array.from(su.value);if(!D.value.documentsOff.
size)return e;let{documents:t}=Tn();for(let n=0;n<e.length;n+=1)t.start[n+1]>t.start[n]&&!Nn(t,n,zs.value)&&(e[n]=0);return e});
function ou({position:e,work:t,year:n}){return zs.value[e]?t!==null?su.value[t]===1:n===null||iu(n,D.value):!1}function wg(e){
if(e==="work")return Uint8Array.from(en.value);if(e==="document")return Uint8Array.from(g.items.document,n=>Number(ou(n)));
if(e==="either")return Uint8Array.from(g.items.either,({stands:n})=>Number(n.kind==="work"?en.value[n.position]:ou(n)));
let t=An(e);return Uint8Array.from(g.items[e],(n,r)=>Number(t.start[r]===t.start[r+1]||Nn(t,r,en.value)))}function kg(e,t,n){
let r=new Int32Array(e.length).fill(-1);t.item.forEach((o,s)=>{r[o]=t.community[s]});for(let o=0;o<e.length;o+=1)n.has(r[o])&&
(e[o]=0)}function xg(e,t){let n=e.unit==="work";if(n?Rt(en.value)===en.value.length:!t.documentsOff.size)return null;let r=n?
en.value:zs.value,o=ru(e);return s=>o.start[s]===o.start[s+1]||Nn(o,s,r)}function br(e,t){return Math.min(e,Math.ceil(e*
t))}var Sg=E(()=>{let[e,t]=[v.value,D.value],n=wg(e.itemKind);t.communitiesOff.size&&kg(n,e,t.communitiesOff);let r=Uint8Array.
from(e.item,f=>n[f]),o=new Uint8Array(e.edges),s=new Uint8Array(n.length),l=xg(e,t),a=br(e.edges,t.strongest),{from:c,to:m}=e,
d=0;for(let f=0;f<a;f+=1)!r[c[f]]||!r[m[f]]||l&&!l(f)||(o[f]=1,s[e.item[c[f]]]=s[e.item[m[f]]]=1,d+=1);if(!t.singletons)
for(let f=0;f<n.length;f+=1)n[f]&=s[f];return{item:n,edge:o,edges:d}}),H=E(()=>{let{item:e,edge:t,edges:n}=Sg.value,r=Xs(
v.value.itemKind,oe.value),o=r?e.map((s,l)=>s&r[l]):e;return{item:e,edge:t,found:r,listed:o,items:Rt(e),edges:n,count:Rt(
o)}}),lu=E(()=>{let e=new Set([v.value.itemKind]),t=[];for(let{itemKind:n,place:r}of z){if(e.has(n))continue;e.add(n);let o=Xs(
n,oe.value),s=o?Rt(o):0;o&&s&&t.push({place:r,count:s,only:s===1?o.indexOf(1):-1})}return t}),Ws=E(()=>{let{start:e,numbers:t}=An(
v.value.itemKind),n=new Uint8Array(g.items.work.length);return H.value.listed.forEach((r,o)=>{if(r)for(let s=e[o];s<e[o+
1];s+=1)n[t[s]]=en.value[t[s]]}),Ft(n)});function Ft(e){let t=[];return e.forEach((n,r)=>{n&&t.push(r)}),t}function au(e,t){let n=new Uint8Array(g.items.work.length),{start:r,numbers:o}=An(e);for(let s of t)for(let l=r[s];l<r[s+
1];l+=1)n[o[l]]=1;return n}function Hs(e,t){return Ft(au(e,t))}function _g(e,t){if(e==="work")return Ft(t);let n=An(e);return Ft(
Uint8Array.from(g.items[e],(r,o)=>Number(Nn(n,o,t))))}var we=E(()=>{let{kind:e,positions:t}=ve.value,n=v.value.itemKind;
return e===n||!t.size?t:new Set(_g(n,au(e,t)))}),Us=E(()=>Hs(ve.value.kind,ve.value.positions));function Ve(e){let t=[...new Set(
e)].sort((n,r)=>n-r);ve.value={kind:v.value.itemKind,positions:new Set(t)}}function De(e,t){let n=new Set(we.value);t??!n.
has(e)?n.add(e):n.delete(e),Ve(n)}function Rn(e){Ve([...we.value,...e])}function cu(){let e=v.value,t=[];for(let n of we.
value){let r=e.nodeOf(n);if(!(r<0))for(let o of e.edgesOf(r))H.value.edge[o]&&t.push(e.item[st(e,o,r)])}Rn(t)}function Ro(){
Rn(Ft(H.value.listed))}function Eg(e,t){let n=new Map;for(let{position:r}of t){let o=e.nodeOf(r),s=o<0?-1:e.community[o],l=n.get(s);l?l.push(r):
n.set(s,[r])}return n}var uu=E(()=>{let e=v.value,t=Eg(e,he.value),n=e.communities.map(o=>({number:o.number,name:Js(o),items:t.
get(o.number)??[]}));n.sort((o,s)=>s.items.length-o.items.length||o.number-s.number);let r=t.get(-1);return r&&n.length&&
n.push({number:-1,name:u("browse.no-cluster"),items:r}),n});function Lo(e){G({communitiesOff:new Set(e)})}function mu(){
let e=uu.value,t=D.value.communitiesOff;if(!e.length)return i("p",{class:"clusters-empty muted",children:u("browse.no-cl\
usters")});let n=e.filter(({number:s})=>t.has(s)).length,r=e.map(({number:s,items:l})=>s<0?0:l.length),o=Math.max(1,...r);
return i(M,{children:[i("div",{class:"filter-head",children:[i("span",{class:"muted",role:"status",children:n?u("browse.\
clusters-shown",{n:e.length,shown:e.length-n}):u("browse.clusters-count",{n:e.length})}),i("span",{children:[i(_,{class:"\
button quiet",id:"show-clusters",disabled:!n,onClick:()=>Lo([]),children:u("browse.show-all")}),i(_,{class:"button quiet",
id:"hide-clusters",disabled:n===e.length,onClick:()=>Lo(e.map(({number:s})=>s)),children:u("browse.hide-all")})]})]}),i(
"ul",{class:"clusters",children:e.map(s=>i(Og,{cluster:s,most:o},s.number))})]})}function Mg(e){return e<0?"var(--muted)":
`var(--cluster-${e%7})`}function Og({cluster:e,most:t}){let{number:n,name:r,items:o}=e,s=D.value.communitiesOff,l=Pg(n),
a=c=>Lo(c?[...s].filter(m=>m!==n):[...s,n]);return i("li",{class:l?"cluster current":"cluster","data-cluster":n,children:[
i("input",{type:"checkbox",checked:!s.has(n),"aria-label":u("browse.show-cluster",{name:r}),onChange:c=>a(c.currentTarget.
checked)}),i("div",{class:"cluster-line",children:[i(Cg,{cluster:e,current:l}),i(A,{n:o.length,rows:()=>({title:r,kind:"\
items",itemKind:v.value.itemKind,positions:o})})]}),i("div",{class:"cluster-line",children:[i("span",{class:"cluster-bar",
"aria-hidden":"true",children:i("span",{style:{width:`${Math.min(100,100*o.length/t)}%`,background:Mg(n)}})}),i(Ig,{cluster:e})]})]})}
function Pg(e){let t=L.value;return t?.what!=="cluster"?!1:t.network===v.value.place&&t.community===e}function Cg({cluster:e,
current:t}){let{number:n,name:r,items:o}=e,s=i(M,{children:[i(ct,{community:n}),i(P,{text:r})]});if(n<0)return i("span",
{class:"cluster-name",children:s});let l=()=>{let a=v.value;Z({what:"cluster",network:a.place,community:n}),Je({at:"node\
s",nodes:o.map(c=>a.nodeOf(c))})};return i("button",{type:"button",class:"cluster-name",title:u("browse.cluster-details",
{name:r}),"aria-current":t?"true":void 0,onClick:l,children:s})}function Ig({cluster:e}){let{number:t,name:n,items:r}=e;
return i(M,{children:[i(_,{class:"button quiet tiny",onClick:()=>Lo(uu.value.map(s=>s.number).filter(s=>s!==t)),"aria-la\
bel":u("browse.only-value",{name:n}),children:u("browse.only")}),i(_,{class:"button quiet tiny",onClick:()=>Rn(r),"aria-\
label":u("browse.select-item",{name:n}),children:u("browse.select")})]})}var Tg={plus:"M8 3v10M3 8h10",minus:"M3 8h10",fit:"M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",lasso:"M8 2.5\
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
lse",children:i("path",{d:Tg[e],fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-\
linejoin":"round"})})}var du=[1e-4,2e-4,5e-4,.001,.002,.003,.005,.007,.01,.015,.02,.03,.04,.05,.06,.08,.1,.12,.15,.2,.25,.3,.35,.4,.45,.5,.55,
.6,.65,.7,.75,.8,.85,.9,.95,1],vr=E(()=>{let{edges:e}=v.value;return du.filter((t,n)=>n===0||br(e,t)>br(e,du[n-1]))});function Ag(e){
let t=vr.value.findIndex(n=>n>=e);return t<0?vr.value.length-1:t}function fu(){let e=v.value,{strongest:t,singletons:n}=D.
value;if(!e.edges)return null;let r=br(e.edges,t),o=u("browse.links-kept",{share:T(100*t,2),n:r});return i("section",{class:"\
filter",id:"link-filter","aria-labelledby":"link-title",children:[i("h3",{id:"link-title",children:u("browse.links")}),i(
"div",{class:"slider-line",children:[i("label",{for:"strength-slider",children:u("browse.strongest")}),i("output",{for:"\
strength-slider",children:[T(100*t,2)," %"]}),i("input",{type:"range",id:"strength-slider",min:0,max:vr.value.length-1,value:Ag(
t),disabled:vr.value.length<2,"aria-valuetext":o,onInput:s=>G({strongest:vr.value[Number(s.currentTarget.value)]})})]}),
i(Ng,{kept:r}),i("div",{class:"value-row",children:i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"\
hide-singletons",checked:!n,onChange:s=>G({singletons:!s.currentTarget.checked})}),i("span",{children:u("browse.hide-sin\
gletons")})]})})]})}function Ng({kept:e}){let t=v.value,{edge:n,edges:r}=H.value,o=t.weight[e-1],s=e<t.edges&&t.weight[e]===
o;return i("p",{class:"links-shown muted",children:[i(A,{n:r,text:u("browse.links-shown",{n:t.edges,shown:r}),rows:()=>({
title:u("browse.links"),kind:"edges",network:t.place,positions:Ft(n)})}),e<t.edges?i("span",{children:u("browse.weakest",
{weight:T(o,3)})}):null,s?i("span",{children:u("browse.tied")}):null]})}var js=12,Rg=8,pu=100,qs=O({});function hu({filter:e}){let{name:t}=e,n=e.rows.value;if(n.length<2)return null;let r=n.filter(
({value:s})=>e.off.value.has(s)).length,o=qs.value[t]??(r>0||n.length<=js);return i("details",{class:"filter",id:`filter\
-${t}`,open:o,onToggle:s=>{let l=s.currentTarget.open;l!==o&&(qs.value={...qs.value,[t]:l})},children:[i("summary",{children:[
i("h3",{children:u(`browse.filter-${t}`)}),i("span",{class:"muted",children:r?u("browse.of",{n:n.length-r,all:String(n.length)}):
n.length})]}),o?i(Lg,{filter:e,rows:n}):null]})}function Lg({filter:e,rows:t}){let[n,r]=We(""),[o,s]=We(t.length<=js?t.length:
Rg),l=n.trim()?se(n):"",a=l?t.filter(({text:d})=>se(d).includes(l)):t,c=u(`browse.filter-${e.name}`),m=a.length-o;return i(
M,{children:[t.length>js?i("input",{type:"text",class:"value-search",value:n,autocomplete:"off","aria-label":u("browse.s\
earch-values",{filter:c}),placeholder:u("browse.search-values",{filter:c}),onInput:d=>r(d.currentTarget.value)}):null,i(
Bg,{filter:e,found:a,title:c}),i("div",{class:"values",children:a.slice(0,o).map(d=>i(Fg,{filter:e,row:d},d.value))}),a.
length?null:i("p",{class:"muted",children:u("browse.no-value")}),m>0?i(_,{class:"button quiet tiny",onClick:()=>s(o+pu),
children:u("browse.more",{n:Math.min(m,pu)})}):null]})}function Bg({filter:e,found:t,title:n}){let r=t.map(({value:l})=>l),
o=e.off.value;return i("div",{class:"all-or-none",children:[i(_,{class:"button quiet tiny",onClick:()=>e.setOff([...o].filter(
l=>!r.includes(l))),disabled:!r.some(l=>o.has(l)),"aria-label":`${u("browse.all")}: ${n}`,children:u("browse.all")}),i(_,
{class:"button quiet tiny",onClick:()=>e.setOff([...o,...r]),disabled:r.every(l=>o.has(l)),"aria-label":`${u("browse.non\
e")}: ${n}`,children:u("browse.none")})]})}function Fg({filter:e,row:t}){let n=e.off.value,r=s=>{let l=new Set(n);s?l.delete(
t.value):l.add(t.value),e.setOff(l)},o=()=>e.setOff(e.rows.value.map(({value:s})=>s).filter(s=>s!==t.value));return i("d\
iv",{class:"value-row",children:[i("label",{class:"check-line",title:t.text,children:[i("input",{type:"checkbox",checked:!n.
has(t.value),onChange:s=>r(s.currentTarget.checked)}),i(P,{text:t.text})]}),i(_,{class:"button quiet tiny only",onClick:o,
"aria-label":u("browse.only-value",{name:t.text}),children:u("browse.only")}),i(A,{n:t.count,rows:()=>Gc(e,t)})]})}var Dg=40,$g=E(()=>{let e=Tn().year.filter(l=>l!==In).sort(),[t,n]=[e[0],e[e.length-1]];if(!e.length||t===n)return null;
let r=Math.ceil((n-t+1)/Dg),o=new Uint32Array(Math.ceil((n-t+1)/r));for(let l of e)o[Math.floor((l-t)/r)]+=1;let s=Array.
from(o,(l,a)=>{let c=t+a*r;return{first:c,last:Math.min(c+r-1,n),count:l}});return{first:t,last:n,bins:s,most:Math.max(...o)}});
function wr({first:e,last:t},n,r){let o=l=>Math.min(t,Math.max(e,l)),s=[o(Math.min(n,r)),o(Math.max(n,r))];G({years:s[0]===
e&&s[1]===t?null:s})}function bu(){let e=$g.value;if(!e)return null;let[t,n]=D.value.years??[e.first,e.last],r=o=>100*(o-
e.first)/(e.last-e.first);return i("section",{class:"filter",id:"year-filter","aria-labelledby":"year-title",children:[i(
"h3",{id:"year-title",children:u("browse.years")}),i(Xg,{years:e,from:t,to:n}),i("div",{class:"two-thumbs",children:[i("\
span",{class:"track",style:{"--from":`${r(t)}%`,"--to":`${r(n)}%`}}),i(gu,{years:e,value:t,label:u("browse.year-from"),move:o=>wr(
e,Math.min(o,n),n)}),i(gu,{years:e,value:n,label:u("browse.year-to"),move:o=>wr(e,t,Math.max(o,t))})]}),i("div",{class:"\
year-fields",children:[i(yu,{years:e,value:t,label:u("browse.year-from-field"),move:o=>wr(e,o,n)}),i("span",{"aria-hidde\
n":"true",children:"–"}),i(yu,{years:e,value:n,label:u("browse.year-to-field"),move:o=>wr(e,t,o)})]}),i(Jg,{})]})}function gu({
years:e,value:t,label:n,move:r}){let o=s=>{r(Number(s.value));let[l,a]=D.value.years??[e.first,e.last];Number(s.value)>a&&
(s.value=String(a)),Number(s.value)<l&&(s.value=String(l))};return i("input",{type:"range",class:"thumb",min:e.first,max:e.
last,value:t,"aria-label":n,onInput:s=>o(s.currentTarget)})}function yu({years:e,value:t,label:n,move:r}){let o=s=>{let l=Number.
parseInt(s.value,10);Number.isFinite(l)&&r(l),s.value=String(t)};return i("input",{type:"number",class:"year-field",min:e.
first,max:e.last,value:t,"aria-label":n,onChange:s=>o(s.currentTarget)})}function Xg({years:e,from:t,to:n}){return i("di\
v",{class:"histogram","aria-hidden":"true",children:e.bins.map(({first:r,last:o,count:s})=>{let l=r===o?String(r):`${r}–${o}`,
a=o>=t&&r<=n;return i("span",{class:a?"year-bar":"year-bar out",title:u("browse.bar",{years:l,n:s}),onClick:()=>wr(e,r,o),
children:i("span",{style:{height:`${s?Math.max(4,100*s/e.most):0}%`}})},r)})})}function Jg(){let{year:e}=Tn(),t=()=>g.items.
work.filter(r=>r.year===null).map(r=>r.position),n=e.reduce((r,o)=>r+ +(o===In),0);return n?i("div",{class:"value-row",children:[
i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"without-year",checked:D.value.withoutYear,onChange:r=>G(
{withoutYear:r.currentTarget.checked})}),i("span",{children:u("browse.without-year")})]}),i(A,{n,rows:()=>({title:u("bro\
wse.without-year"),kind:"items",itemKind:"work",positions:t()})})]}):null}function vu(){return i(M,{children:[i(Vg,{}),i("div",{class:"filter-scroll",children:[i(bu,{}),i(fu,{}),Io.map(e=>i(hu,{
filter:e},e.name)),i(Kg,{})]})]})}function Vg(){let e=Lt.value;return i("div",{class:"filter-head",children:[e.length?i(
"ul",{class:"chips","aria-label":u("browse.active"),children:e.map(({name:t,text:n,remove:r})=>i("li",{children:i("butto\
n",{type:"button",class:"chip","data-filter":t,title:n,onClick:r,"aria-label":u("browse.remove-filter",{name:n}),children:[
i("bdi",{children:n}),i(V,{name:"close"})]})},t))}):i("span",{class:"muted",children:u("browse.no-filter")}),i(_,{class:"\
button quiet",id:"reset-filters",title:u("browse.reset-filters"),disabled:!e.length,onClick:To,children:u("browse.reset")})]})}
function Kg(){let e=["occurrences","strength"];v.value.measures.pagerank&&e.push("pagerank");let t=e.map(n=>({value:n,text:u(
`browse.size-${n}`),hint:u(`browse.size-${n}-help`)}));return i("section",{class:"filter","aria-labelledby":"node-size-t\
itle",children:[i("h3",{id:"node-size-title",children:u("browse.node-size")}),i(He,{class:"small",label:u("browse.node-s\
ize"),choices:t,chosen:wt.value,choose:n=>{wt.value=n}})]})}function kr(e){let t=e.indexOf("#"),n=t<0?e:e.slice(0,t);return n.slice(n.lastIndexOf("/")+1)+(t<0?"":e.slice(t))}function Te({
file:e,line:t,page:n=null}){let r=g.files[e]??"",o=kr(r),s=n===null?"":u("parts.page",{page:String(n)});return i("span",
{class:"place",title:r,children:[i("bdi",{children:o}),t===null?null:i("span",{class:"place-line",children:[":",t]}),s?i(
"span",{children:` · ${s}`}):null]})}function wu(e){return e.kind===v.value.itemKind?v.value.nodeOf(e.position):-1}function ut(e){Cn(e);let t=wu(e);t>=0&&Je(
{at:"node",node:t})}function Fo({kind:e,id:t,label:n,subtitle:r,year:o}){if(e==="document"&&r===t)return[n,kr(t)];let s=n.
replace(/…( \d+)?$/,"");return r.startsWith(s)?[r,e==="work"&&o!==null?String(o):""]:[n,r]}function ne({item:e}){let t=wu(
e),[n,r]=Fo(e);return i("button",{type:"button",class:"row-name",onClick:()=>ut(e),children:[i("span",{class:"row-label",
children:[t<0?null:i(ct,{community:v.value.community[t]}),i(P,{text:n})]}),r?i(P,{class:"row-subtitle",text:r}):null]})}var xr=Number.NEGATIVE_INFINITY;function Gs({kind:e,unit:t}){return e==="two-mode"?"both":t==="document"?"cited":e.endsWith(
"coupling")?"cites":"works"}var xt=E(()=>{let e=v.value,t=qe.value.column==="strength"?"strength":"links";return he.value.
some(r=>r.year!==null)?["year","cited",t]:Gs(e)==="works"?["cited",t]:["works","cited",t]}),Do=E(()=>["label",...xt.value.
slice(0,-1),"links","strength"]);function Sr(e){return u(`browse.column-${e==="cited"?Gs(v.value):e}`)}function ku(e){return u(
`browse.help-${e==="cited"?Gs(v.value):e}`)}function $o(e,t,n){let r=t.nodeOf(n.position);switch(e){case"year":return n.
year??xr;case"works":return n.works.length;case"links":return r<0?0:t.degree[r];case"strength":return r<0?0:t.strength[r];default:
return r<0?Su(t,n).length:t.occurrences[r]}}function xu(e,t){let n=e.nodeOf(t.position);return n<0?e.unit:e.unitOf(n)}function Su(e,t){
let n=e.nodeOf(t.position),r=n<0?[]:e.unitsOf(n);return r.length?r:xu(e,t)==="document"?t.documents:t.works}function _u(e,t,n){
let r=`${Sr(e)}: ${n.label}`;if(e==="works")return{title:r,kind:"items",itemKind:"work",positions:n.works};if(e==="cited")
return{title:r,kind:"items",itemKind:xu(t,n),positions:Su(t,n)};let o=t.nodeOf(n.position),s=o<0?[]:[...t.edgesOf(o)];return{
title:r,kind:"edges",network:t.place,positions:s}}var Eu=new Map;function zg(e,t){let n=`${Q.value} ${e}`,r=Eu.get(n);if(!r){let{compare:o}=new Intl.Collator(Q.value,{numeric:!0}),
s=t.map((l,a)=>a).sort((l,a)=>o(t[l].label,t[a].label)||l-a);r=new Int32Array(t.length);for(let l=0;l<s.length;l+=1)r[s[l]]=
l;Eu.set(n,r)}return r}var Wg=E(()=>{let[e,t]=[v.value,he.value],{column:n,descending:r}=Ln.value,o=n==="label"?Float64Array.
from(zg(e.itemKind,t)):Float64Array.from(t,l=>$o(n,e,l)),s=r?-1:1;return Uint32Array.from(t,(l,a)=>a).sort((l,a)=>{let[c,
m]=[o[l],o[a]];return c===m?l-a:c===xr||m===xr?c===xr?1:-1:s*(c-m)})}),Ln=E(()=>Do.value.includes(qe.value.column)?qe.value:
{column:"cited",descending:!0}),ge=E(()=>{let{listed:e}=H.value;return Wg.value.filter(t=>e[t])});function Jo(e){let t=Ln.
value,n=t.column===e?!t.descending:e!=="label";qe.value={column:e,descending:n}}var St=-1,Ou=-2,Ys=1,Xo=O({position:Ou,column:Ys}),
Dt=E(()=>{let{position:e,column:t}=Xo.value;if(e===St)return{row:St,column:t};let n=e<0?0:ge.value.indexOf(e);return ge.
value.length?{row:Math.max(n,0),column:t}:{row:St,column:t}});function Vo(e,t){let n=e<0?St:ge.value[e],r=Xo.peek();(r.position!==
n||r.column!==t)&&(Xo.value={position:n,column:t})}var Qs=O(0);function Ko(e,t){Vo(e,t),Qs.value+=1}function Pu(e){ge.value.
length&&Ko(e,Ys)}var Mu=Ue.peek();U(()=>{Ue.value!==Mu&&(Mu=Ue.value,Xo.value={position:Ou,column:Ys})});var Cu="search-box",Hg=2e3,Iu=120;function Ug(){let e=ge.value[0];e!==void 0&&ut(he.value[e])}function Tu(){let e=J(null),
t=J(0),n=oe.value;ue(()=>{let c=oe.peek();e.current&&e.current.value!==c&&!t.current&&(e.current.value=c)},[n]);let r=()=>{
clearTimeout(t.current),t.current=0,oe.value=e.current?.value??""},o=()=>{Uc()?r():t.current=window.setTimeout(o,Iu)},s=c=>{
if(Le.value==="clusters"&&(Le.value="list"),gr(v.value.itemKind),he.value.length<Hg)return r();clearTimeout(t.current),t.
current=window.setTimeout(o,Iu)},l=()=>{e.current&&(e.current.value=""),r(),e.current?.focus()},a=c=>{let m={Enter:()=>{
r(),Ug()},ArrowDown:()=>{r(),Le.value="list",Pu(0)}};c.key==="Escape"&&e.current?.value&&(m.Escape=l),!(!Object.hasOwn(m,
c.key)||c.isComposing)&&(c.preventDefault(),c.stopPropagation(),m[c.key]())};return i("search",{class:"search",children:[
i("label",{class:"visually-hidden",for:Cu,children:u("browse.search")}),i("div",{class:"search-line",children:[i(V,{name:"\
search"}),i("input",{id:Cu,ref:e,type:"text",inputMode:"search",autocomplete:"off",spellcheck:!1,placeholder:u("browse.s\
earch-hint"),"aria-keyshortcuts":"/",onFocus:()=>gr(v.value.itemKind),onInput:s,onKeyDown:a}),n?i(_,{class:"button quiet\
 clear-search","aria-label":u("browse.clear-search"),title:u("browse.clear-search"),onClick:l,children:i(V,{name:"close"})}):
null]}),i(qg,{}),H.value.count?i(Zs,{}):null]})}function qg(){let e=v.value.itemKind,[t,n]=[H.value.count,he.value.length],
r=t===n?u(`browse.count-${e}`,{n}):u("browse.of",{n:t,all:u(`browse.of-${e}`,{n})}),o=Lt.value.length;return i("div",{class:"\
search-count",children:[i("span",{id:"search-count",role:"status",children:r}),o&&Le.value!=="filters"?i(_,{class:"butto\
n quiet tiny",onClick:()=>{Le.value="filters"},children:u("browse.filters-active",{n:o})}):null]})}function Zs(){let e=lu.
value;return e.length?i("div",{class:"elsewhere",children:[i("span",{children:u("browse.elsewhere")}),e.map(({place:t,count:n,
only:r})=>{let o=C("network",z[t].kind),s=r<0?null:g.items[z[t].itemKind][r];return i(_,{class:"button tiny",onClick:()=>jg(
t,s),children:s?i(P,{text:u("browse.elsewhere-one",{name:o,label:s.label})}):u("browse.elsewhere-count",{name:o,n})},t)})]}):
null}function jg(e,t){Ee(e),t&&ut(t)}function Gg(){if(!he.value.length)return"nothing";if(!oe.value.trim())return"hidden";let{found:e}=H.value;return e&&Rt(e)?
"found-hidden":"not-found"}function Au(){let e=Gg(),{found:t}=H.value;return i("div",{class:"list-empty",id:"list-empty",
children:[i("p",{children:u(`browse.empty-${e}`,{n:t?Rt(t):0,query:oe.value.trim()})}),e==="not-found"?i("p",{class:"mut\
ed",children:u("browse.empty-advice")}):null,i("div",{class:"list-empty-actions",children:[oe.value?i(_,{onClick:()=>{oe.
value=""},children:u("browse.clear-search")}):null,Lt.value.length?i(_,{onClick:To,children:u("browse.reset-filters")}):
null]}),i(Zs,{})]})}function Nu({activeColumn:e}){return i("div",{role:"rowgroup",class:"list-header",children:i("div",{role:"row",class:"ro\
w","aria-rowindex":1,"data-row":St,children:[i("div",{role:"columnheader",class:"cell check","aria-colindex":1,children:i(
"span",{class:"visually-hidden","data-column":0,tabIndex:e===0?0:-1,children:u("browse.column-selected")})}),["label",...xt.
value].map((t,n)=>i(Yg,{column:t,place:n+1,active:e===n+1},t))]})})}function Yg({column:e,place:t,active:n}){let{column:r,
descending:o}=Ln.value,s=o?"descending":"ascending",l=o?"↓":"↑";return i("div",{role:"columnheader",class:t>1?"cell \
number":"cell name","aria-colindex":t+1,"aria-sort":r===e?s:"none",children:i("button",{type:"button",class:"sorter","da\
ta-column":t,"data-sort":e,tabIndex:n?0:-1,title:ku(e),onClick:()=>Jo(e),children:[Sr(e),r===e?i("span",{class:"arrow","\
aria-hidden":"true",children:l}):null]})})}function Qg(e,t){switch(e){case"ArrowDown":return[1,0];case"ArrowUp":return[-1,0];case"PageDown":return[t,0];case"PageUp":
return[-t,0];case"ArrowRight":return[0,1];case"ArrowLeft":return[0,-1];default:return null}}function Zg(e,t,n){let{row:r,
column:o}=Dt.value,[s,l]=[ge.value.length-1,xt.value.length+1],a=n?Math.min(0,s):St,c=Math.max(a,Math.min(s,r+e));Ko(c,Math.
max(0,Math.min(l,o+t)))}function ey(e){let t=ge.value.length-1;Ko(e==="End"?t:Math.min(0,t),Dt.value.column)}function Ru(e,t){
let{key:n}=e,r=e.ctrlKey||e.metaKey,o=Qg(n,t);if(n==="a"&&r&&!e.shiftKey)Ro();else{if(e.altKey||r&&o)return;if(o)Zg(o[0],
o[1],n.startsWith("Page"));else if(n==="Home"||n==="End")ey(n);else if(n===" "&&Dt.value.row!==St)De(he.value[ge.value[Dt.
value.row]].position);else return}e.preventDefault()}var ty=/[\p{L}\p{N}\p{M}'’‘ʼʹʺ′ˈ`´]+/gu;function ny(e,t){if(!se(e).startsWith(t))return 0;let n=[...e],r="";for(let o of n)
if(r+=o,se(r).startsWith(t))return r.length;return e.length}function ry(e,t){let n=$s(t),r=[],o=0;for(let{0:s,index:l}of n.
length?e.matchAll(ty):[]){let a=Math.max(...n.map(c=>ny(s,c)));a&&(r.push({text:e.slice(o,l),found:!1}),r.push({text:e.slice(
l,l+a),found:!0}),o=l+a)}return r.push({text:e.slice(o),found:!1}),r.filter(s=>s.text)}var oy=10;function iy(e,t){let[n,
...r]=e;if(!r.length||n.found||n.text.length+r[0].text.length<=t)return e;let o=r.reduce((a,{text:c})=>a+c.length,0),s=n.
text.slice(-Math.max(oy,t-o)),l=s.indexOf(" ");return[{text:`…${l<0?s:s.slice(l)}`,found:!1},...r]}function el({text:e,
query:t,room:n,class:r}){return i("bdi",{class:r,children:iy(ry(e,t),n).map(o=>o.found?i("mark",{children:o.text}):o.text)})}var sy=32,ly=50,tl=18,ay=32,cy=14;function Bu(){return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)/
cy||1}function Fu(e,t){let r=e.kind==="work"||e.kind==="document"||e.kind==="either"||Fo(e)[1]!==""||e.label.length>tl;return Math.
round(t*(r?ly:sy))}var Lu=0;function zo(e){clearTimeout(Lu),Lu=window.setTimeout(()=>{j.value=e},60)}function nl(e){return e?
0:-1}function Du({item:e,row:t,top:n,height:r,activeColumn:o,tick:s}){let a=v.value.nodeOf(e.position),c=L.value,m=c?.what===
"item"&&c.kind===e.kind&&c.position===e.position,d=we.value.has(e.position),f=a>=0&&j.value===a;return i("div",{role:"ro\
w",class:["row",d&&"chosen",m&&"current",f&&"over"].filter(Boolean).join(" "),"data-row":t,"data-item":e.position,"aria-\
rowindex":t+2,"aria-selected":d,"aria-current":m?"true":void 0,style:{transform:`translateY(${n}px)`,height:`${r}px`},onMouseEnter:()=>zo(
a),onMouseLeave:()=>zo(-1),children:[i("div",{role:"gridcell",class:"cell check","aria-colindex":1,children:i("input",{type:"\
checkbox","data-column":0,checked:d,tabIndex:nl(o===0),"aria-label":u("browse.select-item",{name:e.label}),onClick:p=>s(
t,p.currentTarget.checked,p.shiftKey)})}),i(uy,{item:e,node:a,active:o===1}),xt.value.map((p,y)=>i(my,{item:e,column:p,place:y+
2,active:o===y+2},p))]})}function uy({item:e,node:t,active:n}){let[r,o]=Fo(e),s=l=>{l.ctrlKey||l.metaKey?De(e.position):
ut(e)};return i("div",{role:"rowheader",class:"cell name","aria-colindex":2,children:i("button",{type:"button",class:"na\
me-button","data-column":1,tabIndex:nl(n),"aria-label":o?`${r}. ${o}`:r,title:o?`${r}
${o}`:r,onClick:s,children:[i("span",{class:"name-line",children:[i(ct,{community:t<0?-1:v.value.community[t]}),i(el,{class:o?
"name-text":"name-text alone",text:r,query:oe.value,room:o?tl:tl+8})]}),o?i(el,{class:"name-title",text:o,query:oe.value,
room:ay}):null]})})}function my({item:e,column:t,place:n,active:r}){let o=v.value,s=$o(t,o,e),l={"data-column":n,tabIndex:nl(
r)},a=t==="year"?e.year??"—":null,c=t==="strength"?1:0;return i("div",{role:"gridcell",class:"cell number","aria-colin\
dex":n+1,children:a===null?i(A,{n:s,text:T(s,c),attributes:l,rows:()=>_u(t,o,e)}):i("span",{...l,children:a})})}function $u(){let{column:e,descending:t}=Ln.value,n=u(t?"browse.descending":"browse.ascending"),r=ge.value.length,o=s=>{
qe.value={column:s,descending:s!=="label"}};return i("div",{class:"list-tools",children:[i("label",{class:"sort-choice",
children:[i("span",{children:u("browse.sort")}),i("select",{value:e,id:"sort-choice",onChange:s=>o(s.currentTarget.value),
children:Do.value.map(s=>i("option",{value:s,selected:s===e,children:Sr(s)},s))})]}),i(_,{class:"button quiet turn","ari\
a-label":n,title:n,onClick:()=>Jo(e),children:i("span",{"aria-hidden":"true",children:t?"↓":"↑"})}),i(_,{class:"butt\
on quiet",id:"select-listed",disabled:!r,title:u("browse.select-listed-help"),onClick:Ro,children:u("browse.select-liste\
d",{n:r})})]})}function Xu(e){return typeof e=="object"?e.key:e}function Ju(e,t){let n=e.length;return new Proxy(e,{get(r,o,s){if(typeof o==
"string"){let l=o.charCodeAt(0);if(l>=48&&l<=57){let a=+o;if(Number.isInteger(a)&&a>=0&&a<n){let c=r[a];if(typeof c!="ob\
ject"){let m=t[a*2];c=r[a]={index:a,key:c,start:m,size:t[a*2+1],end:m+t[a*2+1],lane:0}}return c}}if(o==="length")return n}
return Reflect.get(r,o,s)}})}function tn(e,t,n){let r=n.initialDeps??[],o,s=!0;function l(){var a;let m=0,d=e();if(!(d.length!==r.length||d.some((p,y)=>r[y]!==
p)))return o;r=d;let h=0;return o=t(...d),n?.onChange&&!(s&&n.skipInitialOnChange)&&n.onChange(o),s=!1,o}return l.updateDeps=
a=>{r=a},l}function rl(e,t){if(e===void 0)throw new Error(`Unexpected undefined${t?`: ${t}`:""}`);return e}var _t=(e,t)=>Math.
abs(e-t)<1.01,Vu=(e,t,n)=>{let r;return Object.assign(function(...o){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,o),
n)},{cancel:()=>{e.clearTimeout(r)}})};function Ku({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:o,pendingWrite:s,clampedMaxAtWrite:l}){var a;
return t&&s===null&&e===o?"spurious":s!==null&&Math.abs(e-s.target)<1.5?"readBack":s!==null&&!s.smooth&&n!==null&&s.target>
n+r+.5&&Math.abs(e-(n+r))<1.5||s!==null&&!s.smooth&&((a=s.lowMaxes)!=null&&a.some(c=>Math.abs(e-c)<1.5))?"clampedReadBac\
k":l!==null&&Math.abs(e-l)<1.5?"clampedEcho":"external"}var dy=e=>e==="smooth"||e==="smoothFinishing";function zu({kind:e,
offset:t,command:n,target:r}){return e!=="spurious"&&e!=="readBack"&&e!=="clampedReadBack"&&n?.index!=null&&n.phase!=="q\
ueued"&&!dy(n.phase)&&!_t(t,n.lastTargetOffset)&&!_t(t,r())&&e!=="clampedEcho"}var ol=40;function Wu(e){let t=e[e.length-
1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<ol;)n--;if(n<0)return!1;let r=e[n],o=n-1;for(;o>=0&&r.t-
e[o].t<ol;)o--;if(o<0)return!1;let s=e[o],l=(t.offset-r.offset)/(t.t-r.t),a=(r.offset-s.offset)/(r.t-s.t);return l*a>=0&&
Math.abs(l)>=2*Math.abs(a)&&Math.abs(l)-Math.abs(a)>=.8}function Hu(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.
length-2;for(;n>=0&&t.t-e[n].t<ol;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}var _r,Er=()=>{if(_r!==void 0)return _r;if(typeof navigator>"u")return _r=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))
return _r=!0;let e=navigator.maxTouchPoints;return _r=navigator.platform==="MacIntel"&&e!==void 0&&e>0},il,fy=()=>il!==void 0?
il:il=Er()&&typeof CSS<"u"&&typeof CSS.supports=="function"&&CSS.supports("overflow-anchor: auto"),Uu=()=>!Er()||fy();var Bn={capture:!0,passive:!0},Wo=class{constructor(t){this.host=t,this._touch=null,this.inMotion=()=>this._touch!==null&&
this._touch.phase!=="lateFling",this.dragging=()=>{var n;return((n=this._touch)==null?void 0:n.phase)==="down"&&this._touch.
moved},this.tail=()=>{var n;return((n=this._touch)==null?void 0:n.phase)==="tail"?this._touch.moved?"fling":"tap":null},
this.onScroll=({isScrolling:n,ownReadBack:r,moved:o,external:s})=>{var l,a,c;return n&&((l=this._touch)==null?void 0:l.phase)===
"tail"?this._openTail(this._touch.moved||!r,!1):((a=this._touch)==null?void 0:a.phase)==="lateFling"&&(this.host.now()>this.
_touch.until?this._touch=null:s&&n&&o&&this._openTail(!0,!1)),!r&&n&&o&&((c=this._touch)==null?void 0:c.phase)==="down"?
(this._touch.moved=!0,!0):!1},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var n;
let r=((n=this._touch)==null?void 0:n.phase)==="down"&&this._touch.moved;this.end(),this._openTail(r,r)},this.end=()=>{var n;
let r=this.host.getWindow();((n=this._touch)==null?void 0:n.phase)==="tail"&&r!=null&&r.clearTimeout(this._touch.timerId),
this._touch=null},this.listen=n=>{let r=()=>this.touchStart(),o=()=>this.touchEnd();return n.addEventListener("touchstar\
t",r,Bn),n.addEventListener("touchend",o,Bn),n.addEventListener("touchcancel",o,Bn),()=>{n.removeEventListener("touchsta\
rt",r,Bn),n.removeEventListener("touchend",o,Bn),n.removeEventListener("touchcancel",o,Bn),this.end()}},this._openTail=(n,r)=>{
let o=this.host.getWindow();if(o==null)return;this.end();let s={phase:"tail",moved:n,awaitingFling:r,timerId:o.setTimeout(
()=>{if(this.host.tailStillMoving()){this._openTail(s.moved,s.awaitingFling);return}this._touch=s.awaitingFling?{phase:"\
lateFling",until:this.host.now()+1e3}:null,this.host.onTailClosed()},150)};this._touch=s}}get touch(){return this._touch}};var qu=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},Yu=e=>{let t=new Set;return{schedule:n=>{let r=e.
requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(n=>e.cancelAnimationFrame(n)),t.clear()}}},
py=e=>e,sl=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),o=Math.min(e.endIndex+t,e.count-1)-n+
1,s=new Array(o);for(let l=0;l<o;l++)s[l]=n+l;return s},Ho=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=e.targetWindow;
if(!r)return;let o=a=>{let{width:c,height:m}=a;t({width:Math.round(c),height:Math.round(m)})};if(o(qu(n)),!r.ResizeObserver)
return()=>{};let s=Yu(r),l=new r.ResizeObserver(()=>{let a=()=>{o(qu(n))};e.options.useAnimationFrameWithResizeObserver?
s.schedule(a):a()});return l.observe(n,{box:"content-box"}),()=>{l.unobserve(n),s.cancel()}},ju={passive:!0};var hy=typeof window>"u"?!0:"onscrollend"in window,gy=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let o=e.targetWindow;
if(!o)return;let s=e.options.useScrollendEvent&&hy,l=0,a=s?null:Vu(o,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=f=>()=>{
l=n(r),a?.(),t(l,f)},m=c(!0),d=c(!1);return r.addEventListener("scroll",m,ju),s&&r.addEventListener("scrollend",d,ju),()=>{
r.removeEventListener("scroll",m),s&&r.removeEventListener("scrollend",d),a?.cancel()}},Uo=(e,t)=>gy(e,t,n=>{let{horizontal:r,
isRtl:o}=e.options;return r?n.scrollLeft*(o&&-1||1):n.scrollTop});var ll=(e,t,n)=>{if(n.options.useCachedMeasurements){let r=n.indexFromElement(e),o=n.options.getItemKey(r);return n.itemSizeCache.
get(o)??n.options.estimateSize(r)}if(t?.borderBoxSize){let r=t.borderBoxSize[0];if(r)return Math.round(r[n.options.horizontal?
"inlineSize":"blockSize"])}if(!t){let r=n.indexFromElement(e),o=n.options.getItemKey(r),s=n.itemSizeCache.get(o);if(s!==
void 0)return s}return e[n.options.horizontal?"offsetWidth":"offsetHeight"]},yy=(e,{adjustments:t=0,behavior:n},r)=>{var o;
let{scrollElement:s,options:l}=r,a=e+t,c=l.horizontal&&l.isRtl&&s!==null&&"ownerDocument"in s;(o=s?.scrollTo)==null||o.call(
s,{[l.horizontal?"left":"top"]:c?-a:a,behavior:n})};var qo=yy,Gu=(e,t)=>e==="smooth"?t?"smoothLanded":"smooth":"instant",Mr=e=>e?.phase==="smooth"||e?.phase==="smoothLanded";
function by(e,t,n,r){if(t===0)return!1;let o=r(0),s=new Set,l=0;for(;l<e;){let c=n(l);if(c===o)break;s.add(c),l++}let a=e-
l;if(a===0||a>=t)return!1;for(let c=0;c<a;c++)if(r(c)!==n(l+c))return!1;for(let c=a;c<t;c++)if(s.has(r(c)))return!1;return!0}
var Fn=class{constructor(t){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=
null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,
this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.
pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=
!1,this._iosGesture=new Wo({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let n=this.scrollState;
if(n?.phase!=="queued"||this.pendingWrite!==null)return!1;let r=this._readElementOffset();return r===null||this._lastElementOffset===
null||Math.abs(r-this._lastElementOffset)<1?!1:(this._lastElementOffset=r,n.samples=[...n.samples??[],{t:this.now(),offset:r}],
!0)},onTailClosed:()=>{let n=this.scrollState;n?.phase==="queued"&&Hu(n.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(
!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this.
_clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var n,r,o;return((o=(r=(n=this.targetWindow)==
null?void 0:n.performance)==null?void 0:r.now)==null?void 0:o.call(r))??Date.now()},this.observer=(()=>{let n=null,r=null,
o=!1,s=!1,l=new Set,a=()=>{if(n)return n;let m=this.targetWindow;if(!m||!m.ResizeObserver)return null;let d=r=Yu(m);return n=
new m.ResizeObserver(f=>{let h=()=>{let p={sync:!1};this._resizeBatch=p;try{f.forEach(c)}finally{this._resizeBatch=null,
p.notify&&(this.notify(p.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(
null))}};if(this.options.useAnimationFrameWithResizeObserver)d.schedule(h);else{o=!0;try{h()}finally{o=!1}}})},c=m=>{let d=m.
target,f=this.indexFromElement(d);if(!d.isConnected){this.observer.unobserve(d);for(let[h,p]of this.elementsCache)if(p===
d){this.elementsCache.delete(h);break}return}this.isIndexInRange(f)&&this.shouldMeasureDuringScroll(f)&&this.resizeItem(
f,this.options.measureElement(d,m,this))};return{disconnect:()=>{var m;(m=a())==null||m.disconnect(),r?.cancel(),l.clear(),
s=!1,n=null,r=null},observe:m=>{let d=a();if(d){if(!o){d.observe(m,{box:"border-box"});return}l.add(m),s||(s=!0,r?.schedule(
()=>{s=!1,l.forEach(f=>{f.isConnected&&n?.observe(f,{box:"border-box"})}),l.clear()}))}},unobserve:m=>{var d;l.delete(m),
(d=a())==null||d.unobserve(m)}}})(),this.range=null,this.setOptions=n=>{var r;let o={debug:!1,initialOffset:0,overscan:1,
paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:py,rangeExtractor:sl,onChange:()=>{},
measureElement:ll,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],
lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,
useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(let d in n){let f=n[d];
f!==void 0&&(o[d]=f)}let s=this.options,l=null,a=null,c=!1;if(s!==void 0&&s.enabled&&o.enabled&&o.anchorTo==="end"&&this.
scrollElement!==null){let d=s.count,f=o.count,h=this.getMeasurements(),p=((r=this._singleLaneMeasurements)==null?void 0:
r.items)??h,y=x=>Xu(p[x]),k=d>0?y(0):null,b=d>0?y(d-1):null;if(f!==d||d>0&&f>0&&(o.getItemKey(0)!==k||o.getItemKey(f-1)!==
b)){c=!0;let x=d>0?this.getVirtualItemForOffset(this.getScrollOffset())??h[0]:null;x&&(l=[x.key,this.getScrollOffset()-x.
start]);let I=o.followOnAppend===!0?"auto":o.followOnAppend||null;I&&f>0&&this.isAtEnd(s.scrollEndThreshold)&&(d===0||o.
getItemKey(f-1)!==b)&&(f>d||by(d,f,y,o.getItemKey))&&(a=I)}}this.options=o,c&&(this.pendingMin=0,this.itemSizeCacheVersion++);
let m=null;if(l&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[d,f]=l,h=this.getMeasurements(),{count:p,
getItemKey:y}=this.options,k=0;for(;k<p&&y(k)!==d;)k++;if(k<p){let b=h[k];if(b){let S=Math.max(0,b.start+f);!a&&S!==this.
scrollOffset&&(m=S-this.scrollOffset,this.scrollOffset=S)}}}a?this.pendingScrollAnchor={kind:"follow",behavior:a}:m!==null&&
(this._canWriteScroll()?this.pendingScrollAnchor={kind:"anchor",delta:m}:(this._holdOffset+=m,this._followOffsetTarget(m)))},
this.notify=n=>{var r,o;(o=(r=this.options).onChange)==null||o.call(r,this,n)},this.maybeNotify=tn(()=>(this.calculateRange(),
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
a.index)!=null&&s<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=s:zu({kind:y,offset:s,command:this.scrollState,
target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==
null&&Math.abs(s-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let k=this.getScrollOffset(),b=this.
scrollDirection;this.scrollDirection=l?k===s?this.scrollDirection:k<s?"forward":"backward":null,this.scrollOffset=s,this.
isScrolling=l;let S=this.scrollState;if(S?.phase==="queued"&&y==="external"&&l)if(h||this._reportedOverscroll)S.samples=
[];else{let w=this.now();S.samples=[...(S.samples??[]).filter(x=>w-x.t<=200),{t:w,offset:p}],(b!==null&&this.scrollDirection!==
b||Wu(S.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:l,ownReadBack:y==="readBack",moved:s!==
k,external:y==="external"&&((c=this.scrollState)==null?void 0:c.phase)!=="smooth"&&((m=this.scrollState)==null?void 0:m.
phase)!=="smoothFinishing"})&&((d=this.scrollState)==null?void 0:d.phase)==="queued"&&(this.scrollState=null),this._flushHoldIfReady(
!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),"addEventListener"in this.scrollElement&&this.
unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();
let o=this.pendingScrollAnchor;this.pendingScrollAnchor=null,o&&this.scrollElement&&this.options.enabled&&(o.kind==="anc\
hor"?this._canWriteScroll()?Mr(this.scrollState)&&!_t(this.getScrollOffset()-o.delta,this.scrollState.lastTargetOffset)||
(this._followOffsetTarget(o.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=o.delta,this._followOffsetTarget(
o.delta),this.notify(!1)):this.scrollToEnd({behavior:o.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},
this._classifyScrollEvent=(n,r,o)=>{var s;return Ku({offset:n,isScrolling:r,elementMax:o,holdOffset:this._holdOffset,scrollOffset:this.
scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:((s=this._clampedAdjustment)==null?void 0:s.maxAtWrite)??null})},
this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())
return;let{target:n,maxAtWrite:r}=this._clampedAdjustment,o=this.getMaxScrollOffset();o>r+.5&&(this._clampedAdjustment=n>
o+.5?{target:n,maxAtWrite:o}:null,this._scrollToOffset(n))},this._writeAwaitingCommand=()=>{let n=this.scrollState;if(n===
null||n.phase!=="queued")return;let{behavior:r}=n;this.getMeasurements();let o=this.getScrollStateTarget(n);n.lastTargetOffset=
o,this._clampedAdjustment=null,n.phase=Gu(r,n.index!=null&&_t(o,this.getScrollOffset())),this._scrollToOffset(o,{behavior:r}),
this.scheduleScrollReconcile()},this._readElementOffset=()=>{let n=this.scrollElement;if(n==null)return null;let{horizontal:r,
isRtl:o}=this.options;return typeof n.scrollTop=="number"?r?n.scrollLeft*(o&&-1||1):n.scrollTop:typeof n.scrollY=="numbe\
r"?r?n.scrollX:n.scrollY:null},this._canWriteScroll=()=>!(Er()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,
this._flushHoldIfReady=n=>{var r;if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||
((r=this.scrollState)==null?void 0:r.phase)==="smooth")return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<
0&&(this.scrollOffset=0),this.notify(n);let o=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=
this._clampedBy(o),this._scrollToOffset(o)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.
scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?"width":"height"]):(this.scrollRect=null,0),
this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==
"function"?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=
tn(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,
this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(n,r,o,s,l,a,c,m)=>(this.prevLanes!==void 0&&this.prevLanes!==
a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:n,paddingStart:r,scrollMargin:o,getItemKey:s,
enabled:l,lanes:a,laneAssignmentMode:c,gap:m}),{key:!1}),this.isIndexInRange=n=>n>=0&&n<this.options.count,this.getMeasurements=
tn(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:n,paddingStart:r,scrollMargin:o,getItemKey:s,enabled:l,
lanes:a,laneAssignmentMode:c,gap:m},d)=>{var f;let h=this.itemSizeCache;if(!l)return this.measurementsCache=[],this._singleLaneMeasurements=
null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>n)for(let w of this.laneAssignments.
keys())w>=n&&this.laneAssignments.delete(w);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.
measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=
null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,
this.measurementsCache.forEach(w=>{this.itemSizeCache.set(w.key,w.size)}));let p=this.lanesSettling?0:this.pendingMin??0;
if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===n&&(this.lanesSettling=!1),a===1){let w=n*2,
x=(f=this._singleLaneMeasurements)==null?void 0:f.flat;if(!x||x.length<w){let B=new Float64Array(w);x&&p>0&&B.set(x.subarray(
0,p*2)),x=B}let I=p===0?new Array(n):this._singleLaneMeasurements.items.slice(),N;if(p===0)N=r+o;else{let B=p-1;N=x[B*2]+
x[B*2+1]+m}for(let B=p;B<n;B++){let ye=s(B);I[B]=ye;let it=h.get(ye),be=typeof it=="number"?it:this.options.estimateSize(
B);x[B*2]=N,x[B*2+1]=be,N+=be+m}this._singleLaneMeasurements={flat:x,items:I};let W=Ju(I,x);return this.measurementsCache=
W,W}let y=this.measurementsCache.slice(0,p),k=new Array(a).fill(void 0),b=new Float64Array(a),S=0;for(let w=0;w<p;w++){let x=y[w];
x&&(k[x.lane]===void 0&&S++,k[x.lane]=w,b[x.lane]=x.end)}for(let w=p;w<n;w++){let x=s(w),I=this.laneAssignments.get(w),N,
W,B=c==="estimate"||h.has(x);if(I!==void 0&&this.options.lanes>1){N=I;let xe=k[N],ee=xe!==void 0?y[xe]:void 0;W=ee?ee.end+
m:r+o}else if(S===a){let xe=0,ee=b[0],ce=k[0];for(let vn=1;vn<a;vn++){let Gi=b[vn];(Gi<ee||Gi===ee&&k[vn]<ce)&&(xe=vn,ee=
Gi,ce=k[vn])}N=xe,W=ee+m,B&&this.laneAssignments.set(w,N)}else N=w%this.options.lanes,W=r+o,B&&this.laneAssignments.set(
w,N);let ye=h.get(x),it=typeof ye=="number"?ye:this.options.estimateSize(w),be=W+it;y[w]={index:w,start:W,size:it,end:be,
key:x,lane:N},k[N]===void 0&&S++,k[N]=w,b[N]=be}return this.measurementsCache=y,y},{key:!1,debug:()=>this.options.debug}),
this.calculateRange=tn(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+
this.options.scrollMargin],(n,r,o,s,l)=>{if(n.length===0||r===0)return this.range=null,null;let a=Math.max(l-r,0);return this.
range=wy(n,r,Math.min(o,a),s,s===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},
{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=tn(()=>{let n=null,r=null,o=this.calculateRange();return o&&
(n=o.startIndex,r=o.endIndex),this.maybeNotify.updateDeps([this.isScrolling,n,r]),[this.options.rangeExtractor,this.options.
overscan,this.options.count,n,r,this.options.lanes]},(n,r,o,s,l,a)=>s===null||l===null?[]:n({startIndex:s,endIndex:l,overscan:r,
count:o,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=n=>{let r=this.options.indexAttribute,o=n.
getAttribute(r);return o?parseInt(o,10):(console.warn(`Missing attribute name '${r}={index}' on measured element.`),-1)},
this.shouldMeasureDuringScroll=n=>{var r;if(!Mr(this.scrollState))return!0;let o=this.scrollState.index??((r=this.getVirtualItemForOffset(
this.scrollState.lastTargetOffset))==null?void 0:r.index);if(o!==void 0&&this.range){let s=Math.max(this.options.overscan,
Math.ceil((this.range.endIndex-this.range.startIndex)/2)),l=Math.max(0,o-s),a=Math.min(this.options.count-1,o+s);return n>=
l&&n<=a}return!0},this.measureElement=n=>{if(!n){this.elementsCache.forEach((l,a)=>{l.isConnected||(this.observer.unobserve(
l),this.elementsCache.delete(a))});return}let r=this.indexFromElement(n);if(!this.isIndexInRange(r))return;let o=this.options.
getItemKey(r),s=this.elementsCache.get(o);s!==n&&(s&&this.observer.unobserve(s),this.observer.observe(n),this.elementsCache.
set(o,n)),n.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(r)&&this.resizeItem(r,this.
options.measureElement(n,void 0,this))},this.resizeItem=(n,r)=>{var o,s,l;if(!this.isIndexInRange(n))return;(o=this._resizeBatch)!=
null&&o.sync&&this.getMeasurements();let a,c,m,d=(s=this._singleLaneMeasurements)==null?void 0:s.flat;if(this.options.lanes===
1&&d!=null)m=this.options.getItemKey(n),c=d[n*2],a=d[n*2+1];else{let p=this.measurementsCache[n];if(!p)return;m=p.key,c=
p.start,a=p.size}let f=this.itemSizeCache.get(m)??a,h=r-f;if(h!==0){let p=this.options.anchorTo==="end"&&!Mr(this.scrollState)&&
this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,y=p?this._getLayoutTotalSize():0,k=this.getScrollOffset(),
S=!this.itemSizeCache.has(m)?c<k:c+f<=k&&this.scrollDirection!=="backward",w=!Mr(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange!==
void 0?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[n]??{index:n,key:m,start:c,size:a,end:c+a,
lane:0},h,this):S);(this.pendingMin===null||n<this.pendingMin)&&(this.pendingMin=n),this.itemSizeCache.set(m,r),this.itemSizeCacheVersion++;
let x=!1;if(this._awaitingCommandReadBack()||(p?x=this.applyScrollAdjustment(this._getLayoutTotalSize()-y):w&&(x=this.applyScrollAdjustment(
h))),this._resizeBatch){this._resizeBatch.notify=!0,(l=this._resizeBatch).sync||(l.sync=x);return}this.notify(x),this._noteClampMax(),
this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=tn(()=>[this.getVirtualIndexes(),this.getMeasurements(),
this._holdOffset],(n,r,o)=>{let s=[];for(let l=0,a=n.length;l<a;l++){let c=n[l],m=r[c];s.push(o===0?m:{...m,start:m.start-
o,end:m.end-o})}return s},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=n=>{var r;let o=this.getMeasurements();
if(o.length===0)return;let s=(r=this._singleLaneMeasurements)==null?void 0:r.flat,l=this.options.lanes===1&&s!=null,a=Qu(
0,o.length-1,l?c=>s[c*2]:c=>rl(o[c]).start,n);return rl(o[a])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())
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
let n=this.getCommandWrittenOffset();return!(Er()&&this._iosGesture.dragging())&&n!==null&&!_t(n,this.getScrollOffset())},
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
c=Mr(this.scrollState)&&a>l;this.scrollState.lastTargetOffset=r,c?this.scrollState.phase="smooth":this.scrollState.phase===
"smooth"?this.scrollState.phase="smoothFinishing":this.scrollState.phase==="smoothLanded"&&(this.scrollState.phase="inst\
ant"),this._scrollToOffset(r,{behavior:c?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(t,n,r,o){this.pendingScrollAnchor=
null,this._clampedAdjustment=null;let s=this._iosGesture.tail();if(o==="absolute"&&s!==null){if(s==="fling"&&Uu()){this.
_stopMomentum(()=>{let l=this.scrollState;l?.phase!=="queued"||this._iosGesture.tail()!=="fling"||this._reportedOverscroll||
(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...t,startedAt:this.
now(),lastTargetOffset:n,stableFrames:0,phase:"queued",behavior:r,samples:[]},this.scheduleScrollReconcile();return}this.
_iosGesture.end()}this.scrollState={...t,startedAt:this.now(),lastTargetOffset:n,stableFrames:0,behavior:r,phase:Gu(r,t.
index!=null&&_t(n,this.getScrollOffset()))},this._scrollToOffset(n,{behavior:r}),this.scheduleScrollReconcile()}},Qu=(e,t,n,r)=>{
for(;e<=t;){let o=(e+t)/2|0,s=n(o);if(s<r)e=o+1;else if(s>r)t=o-1;else return o}return e>0?e-1:0};function vy(e,t,n){let r=0;
for(;r<=t;){let o=(r+t)/2|0,s=e[o*2];if(s<n)r=o+1;else if(s>n)t=o-1;else return o}return r>0?r-1:0}function wy(e,t,n,r,o){
let s=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:s};if(r===1&&o!==null){let m=vy(o,s,n),d=m,f=n+t;for(;d<s&&
o[d*2]+o[d*2+1]<f;)d++;return{startIndex:m,endIndex:d}}let a=Qu(0,s,m=>e[m].start,n),c=a;if(r===1)for(;c<s&&e[c].end<n+t;)
c++;else if(r>1){let m=Array(r).fill(0);for(;c<s&&m.some(f=>f<n+t);){let f=e[c];m[f.lane]=f.end,c++}let d=Array(r).fill(
n+t);for(;a>=0&&d.some(f=>f>=n);){let f=e[a];d[f.lane]=f.start,a--}a=Math.max(0,a-a%r),c=Math.min(s,c+(r-1-c%r))}return{
startIndex:a,endIndex:c}}function ky(e){return t=>{let n=sl(t);return e<0||e>=t.count||n.includes(e)?n:e<n[0]?[e,...n]:[...n,e]}}function Zu(e){let{
scroller:t,order:n,height:r,header:o,keep:s}=e,[,l]=or((f,h)=>f+1,0),a=Ne(()=>f=>n[f],[n]),c=Ne(()=>ky(s),[s]),m={count:n.
length,getScrollElement:()=>t.current,estimateSize:f=>r(n[f]),getItemKey:a,rangeExtractor:c,overscan:8,scrollMargin:o,scrollPaddingStart:o,
initialOffset:e.offset,observeElementRect:Ho,observeElementOffset:Uo,scrollToFn:qo,onChange:()=>l(null)},d=J(null);return d.
current??=new Fn(m),d.current.setOptions(m),Ae(()=>d.current?._didMount(),[]),Ae(()=>d.current?._willUpdate()),d.current}var xy=32,al={network:-1,offset:0};function em(){return i(M,{children:[i($u,{}),ge.value.length?i(Sy,{}):i(Au,{})]})}function Sy(){
let e=J(null),[t,n,r]=[ge.value,he.value,v.value],o=Dt.value,s=Ne(Bu,[]),l=Math.round(xy*s),a=Zu({scroller:e,order:t,height:d=>Fu(
n[d],s),header:l,keep:o.row,offset:al.network===r.place?al.offset:0});My(e,a),Oy(a),Ae(()=>()=>{al={network:r.place,offset:a.
scrollOffset??0}},[r.place]);let c=Py(),m=xt.value.length;return i("div",{class:`list columns-${m}`,role:"grid",ref:e,"a\
ria-label":u(`browse.list-of-${r.itemKind}`),"aria-multiselectable":"true","aria-rowcount":t.length+1,"aria-colcount":m+
2,onKeyDown:d=>Ru(d,_y(a)),onFocusIn:Ey,children:[i(Nu,{activeColumn:o.row<0?o.column:-1}),i("div",{role:"rowgroup",class:"\
list-body",style:{height:`${a.getTotalSize()}px`},children:a.getVirtualItems().map(({index:d,key:f,start:h,size:p})=>i(Du,
{item:n[t[d]],row:d,top:h-l,height:p,activeColumn:d===o.row?o.column:-1,tick:c},f))})]})}function _y(e){let t=e.range;return t?
Math.max(1,t.endIndex-t.startIndex-1):10}function Ey(e){let t=e.target,n=t.closest("[data-row]")?.dataset.row;if(n===void 0||
t.dataset.column===void 0)return;Vo(Number(n),Number(t.dataset.column));let r=ge.peek()[Number(n)];r!==void 0&&zo(v.peek().
nodeOf(r))}function My(e,t){let n=Qs.value,r=J(n),{row:o,column:s}=Dt.value;Ae(()=>{if(n===r.current)return;r.current=n,
o>=0&&t.scrollToIndex(o);let l=`[data-row="${o}"] [data-column="${s}"]`;e.current?.querySelector(l)?.focus({preventScroll:!0})})}
function Oy(e){ue(()=>{let t=!0;return U(()=>{let n=L.value;if(t||n?.what!=="item"||n.kind!==v.peek().itemKind){t=!1;return}
let r=ge.peek().indexOf(n.position);r<0||(Vo(r,1),e.scrollToIndex(r,{align:"auto"}))})},[])}function Py(){let e=J(-1);return(t,n,r)=>{
let o=ge.peek(),[s,l]=[Math.min(e.current,t),Math.max(e.current,t)];r&&n&&s>=0?Rn(o.slice(s,l+1)):De(o[t],n),e.current=t}}var Or=O(!1),nn=O(null),Dn=O(!1);function $n(e=null){nn.value=e,Or.value=!0}function Cy(){let e=ve.value;Ve([]),xo(u("browse.selection-cleared",{n:e.positions.size}),()=>{ve.value=e})}function tm(){
let{kind:e,positions:t}=ve.value;if(!t.size)return null;let n=we.value,[r,o]=n.size?[v.value.itemKind,n]:[e,t],s=u(`brow\
se.selected-${r}`,{n:o.size});return i("div",{class:"selection-bar",id:"selection-bar",role:"group","aria-label":u("brow\
se.selection"),children:[i("span",{class:"selection-count",role:"status",children:[i(A,{n:o.size,text:s,rows:()=>({title:s,
kind:"items",itemKind:r,positions:[...o]})}),n.size?null:i("span",{class:"muted",children:u("browse.selected-not-here")})]}),
i(_,{class:"button quiet","aria-label":u("browse.clear-selection"),title:u("browse.clear-selection"),onClick:Cy,children:i(
V,{name:"close"})}),i("div",{class:"selection-actions",children:[i(_,{title:u("browse.neighbours-help"),disabled:!n.size,
onClick:cu,children:u("browse.neighbours")}),i(_,{class:"button primary",onClick:()=>$n({what:"selection"}),children:[i(
V,{name:"download"}),u("browse.take-away")]})]})]})}var Iy={list:em,filters:vu,clusters:mu};function nm(){let e=Le.value,t=Iy[e],n=[{value:"list",text:u("browse.list")},{value:"\
filters",text:u("browse.filters"),badge:Lt.value.length},{value:"clusters",text:u("browse.clusters")}];return i("aside",
{class:"panel browse","aria-label":u("browse.title"),onPointerEnter:()=>gr(v.value.itemKind),children:[i(Tu,{}),i(Mo,{label:u(
"browse.title"),choices:n,chosen:e,choose:r=>{Le.value=r}}),i(Oo,{value:e,class:`browse-${e}`,children:i(t,{})},e),i(tm,
{})]})}function Et(e,t){return{x:(e.x-t.x)*t.scale+t.width/2,y:(e.y-t.y)*t.scale+t.height/2}}function Xn(e,t){return{x:(e.x-t.width/
2)/t.scale+t.x,y:(e.y-t.height/2)/t.scale+t.y}}function Me(e){return{x:e.width/2-e.x*e.scale,y:e.height/2-e.y*e.scale}}function Mt(e,t=0){
let n=(e.width/2+t)/e.scale,r=(e.height/2+t)/e.scale;return{left:e.x-n,top:e.y-r,right:e.x+n,bottom:e.y+r}}function mt(e,t,n){
let[r,o,s,l]=[1/0,1/0,-1/0,-1/0];for(let a of e)t[a]<r&&(r=t[a]),t[a]>s&&(s=t[a]),n[a]<o&&(o=n[a]),n[a]>l&&(l=n[a]);return r<=
s?{left:r,top:o,right:s,bottom:l}:null}function rm(e,t,n){let[r,o]=[n.x-t.x,n.y-t.y],s=r*r+o*o||1,l=((e.x-t.x)*r+(e.y-t.
y)*o)/s,a=Math.min(1,Math.max(0,l));return Math.hypot(e.x-t.x-a*r,e.y-t.y-a*o)}function om(e,t,n,r){let{width:o,height:s}=t,
l=Math.min(1,o/640),[a,c]=[n.left*l,n.right*l],m=Math.max(o-a-c,40),d=Math.max(s-n.top-n.bottom,40),f=Math.min(m/Math.max(
e.right-e.left,1),d/Math.max(e.bottom-e.top,1),r);return{scale:f,x:(e.left+e.right)/2+(c-a)/2/f,y:(e.top+e.bottom)/2+(n.
bottom-n.top)/2/f,width:o,height:s}}var Pr=class{constructor(t=1/0,n=Float64Array,r=Uint32Array){let o=t!==1/0;this.ids=o?new r(t):[],this.values=o?new n(t):
[],this.capacity=t,this.length=0}clear(){this.length=0}push(t,n){if(this.length===this.capacity)throw new RangeError("Qu\
eue is at capacity.");let r=this.length++;for(;r>0;){let o=r-1>>1,s=this.values[o];if(n>=s)break;this.ids[r]=this.ids[o],
this.values[r]=s,r=o}this.ids[r]=t,this.values[r]=n}pop(){if(this.length===0)return;let t=this.ids,n=this.values,r=t[0],
o=--this.length;if(o>0){let s=t[o],l=n[o],a=0,c=o>>1;for(;a<c;){let m=(a<<1)+1,d=m+1,f=m+(+(d<o)&+(n[d]<n[m]));if(n[f]>=
l)break;t[a]=t[f],n[a]=n[f],a=f}t[a]=s,n[a]=l}return r}peek(){return this.length>0?this.ids[0]:void 0}peekValue(){return this.
length>0?this.values[0]:void 0}shrink(){Array.isArray(this.ids)&&(this.ids.length=this.length),Array.isArray(this.values)&&
(this.values.length=this.length)}};var im=[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array],
cl=3,Cr=class e{static from(t,n=0){if(n%8!==0)throw new Error("byteOffset must be 8-byte aligned.");if(!t||t.byteLength===
void 0||"buffer"in t)throw new Error("Data must be an instance of ArrayBuffer or SharedArrayBuffer.");let[r,o]=new Uint8Array(
t,n+0,2);if(r!==251)throw new Error("Data does not appear to be in a Flatbush format.");let s=o>>4;if(s!==cl)throw new Error(
`Got v${s} data when expected v${cl}.`);let l=im[o&15];if(!l)throw new Error("Unrecognized array type.");let[a]=new Uint16Array(
t,n+2,1),[c]=new Uint32Array(t,n+4,1);return new e(c,a,l,void 0,t,n)}constructor(t,n=16,r=Float64Array,o=ArrayBuffer,s,l=0){
if(t===void 0)throw new Error("Missing required argument: numItems.");if(isNaN(t)||t<=0)throw new Error(`Unexpected numI\
tems value: ${t}.`);this.numItems=+t,this.nodeSize=Math.min(Math.max(+n,2),65535),this.byteOffset=l;let a=t,c=a;this._levelBounds=
[a*4];do a=Math.ceil(a/this.nodeSize),c+=a,this._levelBounds.push(c*4);while(a!==1);this.ArrayType=r,this.IndexArrayType=
c<16384?Uint16Array:Uint32Array;let m=im.indexOf(r),d=c*4*r.BYTES_PER_ELEMENT;if(m<0)throw new Error(`Unexpected typed a\
rray class: ${r}.`);let f=r,h=this.IndexArrayType;if(s)this.data=s,this._boxes=new f(s,l+8,c*4),this._indices=new h(s,l+
8+d,c),this._pos=c*4,this.minX=this._boxes[this._pos-4],this.minY=this._boxes[this._pos-3],this.maxX=this._boxes[this._pos-
2],this.maxY=this._boxes[this._pos-1];else{let p=this.data=new o(8+d+c*this.IndexArrayType.BYTES_PER_ELEMENT);this._boxes=
new f(p,8,c*4),this._indices=new h(p,8+d,c),this._pos=0,this.minX=1/0,this.minY=1/0,this.maxX=-1/0,this.maxY=-1/0,new Uint8Array(
p,0,2).set([251,(cl<<4)+m]),new Uint16Array(p,2,1)[0]=this.nodeSize,new Uint32Array(p,4,1)[0]=t}this._queue=new Pr}add(t,n,r=t,o=n){
let s=this._pos,l=s>>2,a=this._boxes;return this._indices[l]=l,a[s]=t,a[s+1]=n,a[s+2]=r,a[s+3]=o,this._pos=s+4,t<this.minX&&
(this.minX=t),n<this.minY&&(this.minY=n),r>this.maxX&&(this.maxX=r),o>this.maxY&&(this.maxY=o),l}finish(){if(this._pos>>
2!==this.numItems)throw new Error(`Added ${this._pos>>2} items when expected ${this.numItems}.`);let t=this._boxes;if(this.
numItems<=this.nodeSize){t[this._pos++]=this.minX,t[this._pos++]=this.minY,t[this._pos++]=this.maxX,t[this._pos++]=this.
maxY;return}let{numItems:n,minX:r,minY:o,nodeSize:s,_indices:l,_levelBounds:a}=this,c=this.maxX-r||1,m=this.maxY-o||1,d=new Int32Array(
n),f=65535,h=f/c,p=f/m;for(let k=0,b=0;k<n;k++){let S=t[b++],w=t[b++],x=t[b++],I=t[b++],N=h*((S+x)/2-r)|0,W=p*((w+I)/2-o)|
0;d[k]=Ry(N,W)}Ay(d,t,l,0,n-1,s);let y=n*4;for(let k=0,b=0;k<a.length-1;k++){let S=a[k];for(;b<S;){let w=b,x=t[b++],I=t[b++],
N=t[b++],W=t[b++];for(let B=1;B<s&&b<S;B++)x=Math.min(x,t[b++]),I=Math.min(I,t[b++]),N=Math.max(N,t[b++]),W=Math.max(W,t[b++]);
l[y>>2]=w,t[y++]=x,t[y++]=I,t[y++]=N,t[y++]=W}}this._pos=y}search(t,n,r,o,s){if(this._pos!==this._boxes.length)throw new Error(
"Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,_indices:c,nodeSize:m}=this,d=this.numItems*4,
f=l.length-4,h=a.length-1,p=[],y=[],k=!1;for(;f!==void 0;){let b=Math.min(f+m*4,a[h]),S=f>=d;if(k)this._collectContained(
f,b,h,d,y,s);else for(let w=f;w<b;w+=4){let x=l[w];if(r<x)continue;let I=l[w+1];if(o<I)continue;let N=l[w+2];if(t>N)continue;
let W=l[w+3];if(n>W)continue;let B=c[w>>2]|0;if(S){let ye=+(t<=x&&n<=I&&r>=N&&o>=W);p.push(B|ye,h-1)}else(s===void 0||s(
B,x,I,N,W))&&y.push(B)}h=p.pop(),f=p.pop(),f!==void 0&&(k=(f&1)===1,f&=-2)}return y}_collectContained(t,n,r,o,s,l){let a=this.
_boxes,c=this._indices,m=t;for(let f=r;f>0;f--)m=c[m>>2];let d=Math.min(m+(n-t)*this.nodeSize**r,o);if(l===void 0)for(;m<
d;m+=4)s.push(c[m>>2]|0);else for(;m<d;m+=4){let f=c[m>>2]|0;l(f,a[m],a[m+1],a[m+2],a[m+3])&&s.push(f)}}collides(t,n,r,o,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:c,nodeSize:m}=this,d=this.numItems*4,f=l.length-4,h=a.length-1,p=[];for(;f!==void 0;){let y=Math.min(f+m*4,a[h]),
k=f>=d;for(let b=f;b<y;b+=4){let S=l[b];if(r<S)continue;let w=l[b+1];if(o<w)continue;let x=l[b+2];if(t>x)continue;let I=l[b+
3];if(n>I)continue;let N=c[b>>2]|0;if(k)p.push(N,h-1);else if(s===void 0||s(N,S,w,x,I))return!0}h=p.pop(),f=p.pop()}return!1}neighbors(t,n,r=1/0,o=1/0,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:c,_queue:m,nodeSize:d}=this,f=this.numItems*4,h=d*4,p=[],y=o*o,k=r===1,b=y;for(m.push(l.length-4<<1,0);m.length;){
let S=m.ids[0];if(S&1){if(m.pop(),p.push(S>>1),p.length===r)break;continue}m.pop();let w=S>>1,x=w<f,I=Math.min(w+h,Ty(w,
a));for(let N=w;N<I;N+=4){let W=l[N],B=l[N+1],ye=l[N+2],it=l[N+3],be=Math.max(Math.max(W-t,t-ye),0),xe=Math.max(Math.max(
B-n,n-it),0),ee=be*be+xe*xe;if(ee>b)continue;let ce=c[N>>2]|0;x?(s===void 0||s(ce))&&(m.push(ce<<1|1,ee),k&&ee<b&&(b=ee)):
m.push(ce<<1,ee)}}return m.clear(),p}};function Ty(e,t){let n=0,r=t.length-1;for(;n<r;){let o=n+r>>1;t[o]>e?r=o:n=o+1}return t[n]}
function Ay(e,t,n,r,o,s){let l=[r,o];for(;l.length;){let a=l.pop()||0,c=l.pop()||0;if(a-c<=s&&Math.floor(c/s)>=Math.floor(
a/s))continue;let m=e[c],d=e[c+a>>1],f=e[a],h=m>d!=m>f?m:d<m!=d<f?d:f,p=c-1,y=a+1;for(;;){do p++;while(e[p]<h);do y--;while(e[y]>
h);if(p>=y)break;Ny(e,t,n,p,y)}l.push(c,y,y+1,a)}}function Ny(e,t,n,r,o){let s=e[r];e[r]=e[o],e[o]=s;let l=4*r,a=4*o,c=t[l],
m=t[l+1],d=t[l+2],f=t[l+3];t[l]=t[a],t[l+1]=t[a+1],t[l+2]=t[a+2],t[l+3]=t[a+3],t[a]=c,t[a+1]=m,t[a+2]=d,t[a+3]=f;let h=n[r];
n[r]=n[o],n[o]=h}function Ry(e,t){let n=e^t,r=65535^n,o=65535^(e|t),s=e&(t^65535),l=n|r>>1,a=n>>1^n,c=o^(o>>1^r&s>>1),m=s^
(n&o>>1^s>>1);return n=l&l>>2^a&a>>2,r=l&a>>2^a&(l^a)>>2,o=c^(l&c>>2^a&m>>2),s=m^(a&c>>2^(l^a)&m>>2),l=n&n>>4^r&r>>4,a=n&
r>>4^r&(n^r)>>4,c=o^(n&o>>4^r&s>>4),m=s^(r&o>>4^(n^r)&s>>4),o=c^(l&c>>8^a&m>>8),s=m^(a&c>>8^(l^a)&m>>8),o^=o>>1,s^=s>>1,
n=e^t,r=s|65535^(n|o),n=(n|n<<8)&16711935,n=(n|n<<4)&252645135,n=(n|n<<2)&858993459,n=(n|n<<1)&1431655765,r=(r|r<<8)&16711935,
r=(r|r<<4)&252645135,r=(r|r<<2)&858993459,r=(r|r<<1)&1431655765,((r<<1|n)>>>0)-2147483648}var Ly=26e3,By=.32,Fy=1.25,Dy=3;function am(e,t,n,r){let o=[...e].filter(([m,d])=>m>=0&&d.length>=Dy),s=[...e.values()].
flat();if(!o.length)return[];let l=$y(s,t,n,r),a=Math.max(Fy*r,1.6*l.step),c=new Float32Array(l.columns*l.rows);for(let m of e.
values())sm(c,l,m,t,n,a);return o.map(([m,d])=>{let f=new Float32Array(c.length);sm(f,l,d,t,n,a);for(let h=0;h<f.length;h+=
1)f[h]=Math.min(f[h],2)-.9*(c[h]-f[h])-By;return{community:m,members:d,rings:Vy(f,l)}})}function cm(e,t,n,r){let o=.5*r,
s=mt([...e.values()].flat(),t,n),[l,a]=[s.left-o,s.right+o];return[...e].filter(([c])=>c>=0).map(([c,m])=>{let d=mt(m,t,
n),[f,h]=[d.top-o,d.bottom+o],[p,y,k,b]=[l+o,a-o,f+o,h-o];return{community:c,members:m,rings:[{points:[p,f,y,f,a,k,a,b,y,
h,p,h,l,b,l,k]}]}})}function $y(e,t,n,r){let{left:o,top:s,right:l,bottom:a}=mt(e,t,n),c=2.5*r,[m,d]=[l-o+2*c,a-s+2*c],f=Math.
max(r/3,Math.sqrt(m*d/Ly));return{left:o-c,top:s-c,step:f,columns:Math.ceil(m/f)+1,rows:Math.ceil(d/f)+1}}function sm(e,t,n,r,o,s){
let{step:l,columns:a,rows:c}=t,m=Math.ceil(s/l);for(let d of n){let[f,h]=[(r[d]-t.left)/l,(o[d]-t.top)/l],[p,y]=[Math.round(
f),Math.round(h)];for(let k=Math.max(0,y-m);k<=Math.min(c-1,y+m);k+=1){let b=Math.min(a-1,p+m);for(let S=Math.max(0,p-m);S<=
b;S+=1){let w=((S-f)**2+(k-h)**2)*l*l/(s*s);w<1&&(e[k*a+S]+=(1-w)**2)}}}}var Xy=[[],[[0,3]],[[1,0]],[[1,3]],[[2,1]],[[0,
3],[2,1]],[[2,0]],[[2,3]],[[3,2]],[[0,2]],[[1,0],[3,2]],[[1,2]],[[3,1]],[[0,1]],[[3,0]],[]];function lm(e,t,n,r){let o=n*
e.columns+t;return r===0?2*o:r===2?2*(o+e.columns):2*(r===3?o:o+1)+1}function Jy(e,t,n){let r=n>>1,o=n%2?r+t.columns:r+1,
s=e[r]/(e[r]-e[o]),l=r%t.columns+(n%2?0:s),a=Math.floor(r/t.columns)+(n%2?s:0);return[t.left+l*t.step,t.top+a*t.step]}function Vy(e,t){
let n=new Map,{columns:r,rows:o}=t;for(let s=0;s<o-1;s+=1)for(let l=0;l<r-1;l+=1){let a=s*r+l,c=+(e[a]>0)+2*+(e[a+1]>0)+
4*+(e[a+r+1]>0)+8*+(e[a+r]>0);for(let[m,d]of Xy[c])n.set(lm(t,l,s,m),lm(t,l,s,d))}return Ky(n).map(s=>({points:s.flatMap(
l=>Jy(e,t,l))}))}function Ky(e){let t=[];for(let n of e.keys()){let r=[],o=n;for(;o!==void 0&&e.has(o);){r.push(o);let s=e.
get(o);e.delete(o),o=s}r.length>5&&t.push(r)}return t}function jo(e,{points:t}){let n=t.length/2,r=s=>{let l=2*(s%n);return[
t[l],t[l+1]]},o=s=>{let[[l,a],[c,m]]=[r(s),r(s+1)];return[(l+c)/2,(a+m)/2]};e.moveTo(...o(n-1));for(let s=0;s<n;s+=1)e.quadraticCurveTo(
...r(s),...o(s));e.closePath()}function zy(e){return e.size?e.layouts.map(({name:t})=>t):[]}var $O=E(()=>{let e=vt.value;return zy(v.value).includes(e)?
e:Be.value?.name??"map"});function um(e){return e?.name==="timeline"||e?.name==="years"}function mm(e,t,n){let r=new Map;for(let h=0;h<e.length;h+=1){let[p,y]=r.get(e[h])??[1/0,-1/0];r.set(e[h],[Math.min(p,t[h]),
Math.max(y,t[h])])}let o=n/2,s=[...r.keys()].filter(Boolean).sort((h,p)=>h-p),l=Wy(s,r,n),a=(h,p)=>({year:h,left:p-o,right:p-
o+l}),c=[],m=[];s.forEach((h,p)=>{let y=r.get(h)[0],k=s[p-1];if(p&&h-k>3)m.push(y-o-l);else if(p)for(let b=k+1;b<h;b+=1)
c.push(a(b,y-(h-b)*l));c.push(a(h,y))});let d=r.get(0),f=d?{year:0,left:d[0]-o,right:d[1]+o}:null;return{columns:c,lane:f,
gaps:m}}function Wy(e,t,n){let r=1/0;for(let s=1;s<e.length;s+=1){let[l,a]=[e[s-1],e[s]],c=(t.get(a)?.[0]??0)-(t.get(l)?.[0]??
0);r=Math.min(r,c/Math.min(a-l,3))}let o=t.get(e[0]);return Number.isFinite(r)?r:(o?o[1]-o[0]:0)+2*n}var Hy=[1,2,5,10,20,
25,50,100];function ul({columns:e},t,n){let r=({year:a,left:c,right:m})=>({year:a,x:(c+m)/2});if(!e.length)return[];let o=(e[0].
right-e[0].left)*t,s=Hy.find(a=>a*o>=n)??100,l=[];for(let a of e.filter(({year:c})=>c%s===0).map(r)){let c=l.at(-1);(!c||
(a.x-c.x)*t>=n*.8)&&l.push(a)}return l.length?l:[r(e[0])]}var dt=O({width:0,height:0});function Uy(e,{width:t,height:n}){let r=Math.max(e.right-e.left,1),o=Math.max(e.bottom-e.top,
1),s=(l,a)=>Math.min(t/l,n/a);return s(o,r)>1.15*s(r,o)}var qy=E(()=>{let{width:e,height:t}=dt.value;return e&&t?Math.min(
2,Math.max(.5,Math.round(2*t/e)/2)):1});function jy(e,t,n){let r=.8*n*(t.right-t.left)/Math.max(t.bottom-t.top,1),o=Math.
min(Gy,Math.max(1,r));return Float64Array.from(e,s=>s*o)}var Gy=4;function*Yy(e){for(let t=0;t<e.size;t+=1)yield t}var le=E(
()=>{let[e,t]=[v.value,Be.value],[n,r]=[t.x,t.y],o=um(t),s=qy.value,l=mt(Yy(e),n,r);l&&o?r=jy(r,l,s):l&&Uy(l,{width:1,height:s})&&
([n,r]=[r,n]);let a=Qy(e.size,n,r),c=Zy(e.size,n,r,a),m=o?mm(e.year,n,c):null;return{network:e,layout:t.name,x:n,y:r,index:a,
spacing:c,axis:m}});function Qy(e,t,n){if(!e)return null;let r=new Cr(e);for(let o=0;o<e;o+=1)r.add(t[o],n[o]);return r.
finish(),r}function Zy(e,t,n,r){let o=[];for(let l=0;l<e;l+=Math.ceil(e/250)){let a=r?.neighbors(t[l],n[l],1,1/0,c=>c!==
l)??[];for(let c of a)o.push(Math.hypot(t[l]-t[c],n[l]-n[c]))}let s=o.filter(l=>l>0).sort((l,a)=>l-a);return s[s.length>>
1]??60}var Go=E(()=>{let[e,t]=[v.value,wt.value];return t==="strength"?e.strength:t==="pagerank"?e.measures.pagerank??e.
occurrences:e.occurrences}),eb=E(()=>{let e=Go.value,t=0;for(let n=0;n<e.length;n+=1)t=Math.max(t,e[n]);return Float32Array.
from(e,n=>t?Math.sqrt(Math.max(n,0)/t):0)}),tb=E(()=>{let[e,t]=[v.value,Go.value],{occurrences:n,strength:r}=e;return Int32Array.
from({length:e.size},(o,s)=>s).sort((o,s)=>t[s]-t[o]||n[s]-n[o]||r[s]-r[o]||o-s)}),nb=E(()=>H.value.item),Ot=E(()=>H.value.
edge),Se=E(()=>{let[e,t]=[v.value,nb.value];return Uint8Array.from(e.item,n=>t[n])}),Ke=E(()=>{let e=Se.value;return tb.
value.filter(t=>e[t])}),rb=E(()=>{let{network:e,x:t,y:n}=le.value,r=Ot.value,{from:o,to:s,weight:l}=e,a=Int32Array.from(
{length:e.edges},(m,d)=>d).filter(m=>r[m]),c=new Float32Array(e.edges);for(let m of a)c[m]=Math.hypot(t[o[m]]-t[s[m]],n[o[m]]-
n[s[m]]);return a.sort((m,d)=>l[d]-l[m]||c[m]-c[d]||m-d),ob(a,e)});function ob(e,{from:t,to:n,size:r}){let o=new Uint32Array(
r),s=[];for(let c of e){let m=Math.min(o[t[c]]++,o[n[c]]++);(s[m]??=[]).push(c)}let l=new Int32Array(e.length),a=0;for(let c of s)
for(let m of c??[])l[a++]=m;return l}var dm=E(()=>{let{community:e}=v.value,t=new Map;for(let n of Ke.value){let r=t.get(
e[n]);r?r.push(n):t.set(e[n],[n])}return t}),ib=E(()=>{let{x:e,y:t,spacing:n,axis:r,layout:o}=le.value;return r?o==="yea\
rs"?cm(dm.value,e,t,n):[]:am(dm.value,e,t,n)}),ft=E(()=>({...le.value,shares:eb.value,nodes:Ke.value,edges:rb.value,outlines:ib.
value,shaded:kt.value}));function je({shares:e,spacing:t},n,r){let o=t*r,s=Math.min(3.5,Math.max(1.3,.3*o));return Math.
min(Math.max(o*(.1+.17*e[n]),s*(1+e[n])),22)}var ml={left:40,right:64,top:32,bottom:52},sb=24,lb=4,ab=90,Ir=null,Yo=null,Qo=!0;function dl(e){Ir=e,Qo=!0}function ae(){
let{width:e,height:t}=dt.peek(),{x:n,y:r}=Ir?.getViewPosition()??{x:0,y:0};return{scale:Ir?.getScale()??1,x:n,y:r,width:e,
height:t}}function rn(){Ir?.redraw()}function cb(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function $t({
x:e,y:t,scale:n},r){let o=r&&!cb()&&{duration:250,easingFunction:"easeInOutQuad"};Ir?.moveTo({position:{x:e,y:t},scale:n,
animation:o}),Yo=o?{x:e,y:t,scale:n}:null}function fm(){Yo&&$t(Yo,!1)}function pm(){Yo=null}function hm(){return Math.min(
lb,ab/Math.max(le.peek().spacing,1))}function gm(e){let{x:t,y:n,axis:r,spacing:o}=le.peek(),s=mt(e,t,n);if(!s)return null;
let l=s.right>s.left||s.bottom>s.top?.8*o:0,a={left:s.left-l,top:s.top-l,right:s.right+l,bottom:s.bottom+l},c=r?{...ml,top:ml.
top+sb}:ml;return om(a,dt.peek(),c,hm())}function Tr(){return fl()?.scale??1}function fl(){return gm(Ke.peek())}function pl(e,t){
let n=gm(e);n&&$t(n,t)}function Pt(e=!0){pl(Ke.peek(),e)}function hl(){Qo=dt.peek().width===0,Qo||Pt(!1)}function ym(){Qo&&
dt.peek().width>0&&Ue.peek()>=0&&hl()}function on(e){let t=ae();$t({...t,scale:bm(t.scale*e)},!0)}function bm(e){let t=Tr();
return Math.min(Math.max(e,.25*Math.min(t,1)),4*Math.max(hm(),t))}function vm(){let e=ae(),t=bm(e.scale);t!==e.scale&&$t(
{...e,scale:t},!1)}function wm(e,t){let n=ae();$t({x:n.x+e/n.scale,y:n.y+t/n.scale,scale:n.scale},!1)}function Zo(e){let{
x:t,y:n}=le.peek(),r=ae(),o=Et({x:t[e],y:n[e]},r),s=(a,c)=>a>60&&a<c-60;s(o.x,r.width)&&s(o.y,r.height)||$t({x:t[e],y:n[e],
scale:r.scale},!0)}var ub=2;function sn(e,t=""){let n=ve.peek();Ve(e);let r=n.positions.size;if(r<ub){t&&q(t);return}let o=u("map.selection\
-replaced",{n:r});xo(t?`${t} ${o}`:o,()=>{ve.value=n})}var Ar=O(""),km=60,mb={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},db={"+":()=>on(1.3),"=":()=>on(
1.3),"-":()=>on(1/1.3),0:()=>Pt()};function Sm(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let t=mb[e.key];(t?fb(t,e.shiftKey):
pb(e))&&e.preventDefault()}function fb([e,t],n){return n?gb(e,t):wm(km*e,km*t),!0}function pb(e){let t=db[e.key];if(t)t();else
return e.key==="Enter"||e.key===" "?hb(e.key===" "):!1;return!0}function hb(e){let t=j.peek()>=0?j.peek():Fe.peek();if(t<
0)return!1;let n=de(v.peek(),t);if(e){De(n.position);let r=we.peek().has(n.position)?"map.walk-selected":"map.walk-unsel\
ected";return Ar.value=u(r,{label:n.label}),!0}return sn([n.position]),Cn(n),!0}function gb(e,t){let n=j.peek()>=0?j.peek():
Fe.peek(),o=n>=0&&Se.peek()[n]?bb(n,e,t):Ke.peek()[0]??-1;if(o<0){Ar.value=u("map.walk-end");return}j.value=o,Zo(o),Ar.value=
yb(o)}function yb(e){let t=v.peek(),n=t.edgesOf(e).filter(r=>Ot.peek()[r]).length;return u("map.walk",{label:de(t,e).label,
n})}function bb(e,t,n){let r=v.peek(),o=[...r.edgesOf(e)].filter(l=>Ot.peek()[l]).map(l=>st(r,l,e)),s=xm(o,e,t,n);return s>=
0?s:xm(Ke.peek(),e,t,n)}function xm(e,t,n,r){let{x:o,y:s}=le.peek(),[l,a]=[-1,1/0];for(let c of e){let[m,d]=[o[c]-o[t],s[c]-
s[t]],f=m*n+d*r,h=Math.abs(m*r-d*n);if(c===t||f<=0||h>f)continue;let p=f+.8*h;p<a&&([l,a]=[c,p])}return l}var gl=600;function Nr(e,t){let n=[...e.edgesOf(t)].filter(o=>Ot.value[o]),r=n.map(o=>st(e,o,t));return{nodes:new Set([t,
...r]),edges:n.slice(0,gl),centre:t,fade:.72}}function _m(e,t,n){if(t.size===1)return Nr(e,[...t][0]);let r=[];for(let o of t){
if(r.length>=gl)break;for(let s of e.edgesOf(o))e.from[s]!==o||!Ot.value[s]||t.has(e.to[s])&&r.push(s)}return r.sort((o,s)=>o-
s),{nodes:t,edges:r.slice(0,gl),centre:-1,fade:n}}function*Em(e,t){for(let n=0;n<e.size;n+=1)t(n)&&(yield n)}var Ge=E(()=>{
let[e,t]=[v.value,Se.value],n=[...we.value].map(r=>e.nodeOf(r));return new Set(n.filter(r=>r>=0&&t[r]))}),vb=E(()=>{let[
e,t,{found:n}]=[v.value,Se.value,H.value];return n?new Set(Em(e,r=>!!(t[r]&&n[e.item[r]]))):null}),wb=E(()=>{let[e,t,n]=[
v.value,Se.value,L.value],r=vb.value;if(r)return{nodes:r,edges:[],centre:-1,fade:.72};let o=Fe.value;if(o>=0&&t[o])return Nr(
e,o);if(n?.what==="edge"&&n.network===e.place&&n.edge<e.edges)return{nodes:new Set([e.from[n.edge],e.to[n.edge]]),edges:[
n.edge],centre:-1,fade:.72};if(n?.what==="cluster"&&n.network===e.place){let{community:s}=e,l=a=>!!(t[a]&&s[a]===n.community);
return _m(e,new Set(Em(e,l)),.62)}return Ge.value.size?_m(e,Ge.value,.5):null}),Ye=E(()=>{let e=j.value;return e>=0&&e<v.
value.size&&Se.value[e]?Nr(v.value,e):wb.value});var Qe=O(!1),ln=O({drawn:0,left:0}),ei=O(new Int32Array);var kb=24,Mm=4,xb=5;function Rr(e){let t=ft.peek(),{index:n,x:r,y:o}=t;if(!n)return-1;let s=ae(),l=Xn(e,s),a=Se.peek(),c=(kb+
Mm)/s.scale,m=n.neighbors(l.x,l.y,40,c,h=>a[h]>0),[d,f]=[-1,Mm];for(let h of m){let y=Math.hypot(r[h]-l.x,o[h]-l.y)*s.scale-
je(t,h,s.scale);y<=f&&([d,f]=[h,y])}return d}function yl(e){let{network:t,x:n,y:r}=ft.peek(),o=ae(),s=Xn(e,o),l=c=>{let[
m,d]=[-1,xb/o.scale];for(let f of c){if(!Ot.peek()[f])continue;let[h,p]=[t.from[f],t.to[f]],y=rm(s,{x:n[h],y:r[h]},{x:n[p],
y:r[p]});y<d&&([m,d]=[f,y])}return m},a=l(Ye.peek()?.edges??[]);return a>=0?a:l(ei.peek())}function bl(e){return!!(e.ctrlKey||e.metaKey||e.shiftKey)}function ti(e,t){let n=Rr(e);if(n<0)return Sb(yl(e));let r=de(
v.peek(),n);if(bl(t))return De(r.position);Nt(()=>{sn([r.position]),Cn(r)})}function Sb(e){e>=0?Z({what:"edge",network:v.
peek().place,edge:e}):L.peek()&&Z(null)}function Om(e){let t=Rr(e);if(t<0)return;let n=v.peek();sn([...Nr(n,t).nodes].map(
r=>n.item[r]))}function Pm(e){let t=Rr(e);t>=0&&De(v.peek().item[t])}function _b(e,t){let{left:n,top:r}=t.getBoundingClientRect();
return{x:e.clientX-n,y:e.clientY-r}}function Cm(e){let t=0,n=o=>{o.pointerType==="touch"||o.buttons||(cancelAnimationFrame(
t),t=requestAnimationFrame(()=>{let s=_b(o,e),l=Rr(s);j.value=l;let a=l>=0||yl(s)>=0;e.classList.toggle("pointing",a)}))},
r=()=>{cancelAnimationFrame(t),j.value=-1};return e.addEventListener("pointermove",n),e.addEventListener("pointerleave",
r),()=>{r(),e.removeEventListener("pointermove",n),e.removeEventListener("pointerleave",r)}}var pt=O(!1),ni=O("free"),Am=O(!1),ke=null,Eb=5,Mb=2;function Lr(e){pt.value=e,Jn()}function Jn(){ke=null,Am.value=!1,rn()}
function Nm(e){let t=o=>Pb(o,e),n=o=>Lm(o,e),r=o=>Ib(o,e);return e.addEventListener("pointerdown",t,!0),e.addEventListener(
"pointermove",n),e.addEventListener("pointerup",r),e.addEventListener("pointercancel",Jn),window.addEventListener("keydo\
wn",Tm,!0),()=>{e.removeEventListener("pointerdown",t,!0),e.removeEventListener("pointermove",n),e.removeEventListener("\
pointerup",r),e.removeEventListener("pointercancel",Jn),window.removeEventListener("keydown",Tm,!0)}}function Im(e){return e instanceof
Element&&e.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=range])")}function Ob({key:e,code:t,
ctrlKey:n,metaKey:r,altKey:o}){return n||r||o?!1:e.toLowerCase()==="l"||t==="KeyL"&&!/^[ -~]/.test(e)}function Tm(e){if(document.
querySelector("dialog[open], [role=menu]"))return;if(Ob(e)&&!Im(e.target)&&v.peek().size>0)Lr(!pt.peek());else if(e.key===
"Escape"&&ke)Jn();else if(e.key==="Escape"&&pt.peek()&&!Im(e.target))Lr(!1);else return;e.preventDefault(),e.stopPropagation()}
function Rm(e,t){let{left:n,top:r}=t.getBoundingClientRect();return{x:e.clientX-n,y:e.clientY-r}}function Pb(e,t){if(!pt.
peek()||e.button!==0)return;if(e.stopPropagation(),ke)return Jn();let n=Rm(e,t),r=e.shiftKey||ni.peek()==="box";ke={pointer:e.
pointerId,isBox:r,byShift:e.shiftKey,points:[Xn(n,ae())],last:n,length:0},Am.value=!0,t.setPointerCapture(e.pointerId),j.
value=-1}function Lm(e,t){if(ke?.pointer!==e.pointerId)return;let n=Rm(e,t),r=Math.hypot(n.x-ke.last.x,n.y-ke.last.y);if(r<
Mb)return;let o=Xn(n,ae());ke.isBox?ke.points.splice(1,1/0,...Cb(ke.points[0],o)):ke.points.push(o),ke.last=n,ke.length+=
r,rn()}function Cb(e,t){return[{x:t.x,y:e.y},t,{x:e.x,y:t.y}]}function Ib(e,t){if(ke?.pointer!==e.pointerId)return;Lm(e,
t);let{points:n,last:r,length:o,byShift:s}=ke;Jn();let l=s?e.ctrlKey||e.metaKey:bl(e);o<Eb?ti(r,e):Ab(n,l)}function Bm(e){
let t=new Path2D;for(let{x:n,y:r}of e)t.lineTo(n,r);return t.closePath(),t}var Tb=document.createElement("canvas").getContext(
"2d");function Ab(e,t){let n=Bm(e),{x:r,y:o,network:s}=le.peek(),l=[...Ke.peek()].filter(m=>Tb.isPointInPath(n,r[m],o[m]));
if(!l.length)return q(u("map.lasso-empty"));let a=new Set(t?we.peek():[]);for(let m of l)a.add(s.item[m]);let c=Nb(a.size);
if(!t)return sn(a,c);Ve(a),c&&q(c)}function Nb(e){return document.querySelector(".panel.browse")?.offsetWidth?"":u("map.\
selected",{n:e})}function Fm(e,t,n){if(!ke)return;let{x:r,y:o}=Me(t);e.save(),e.transform(t.scale,0,0,t.scale,r,o);let s=Bm(
ke.points);e.fillStyle=e.strokeStyle=n,e.lineWidth=1.5/t.scale,e.lineJoin="round",e.globalAlpha=.1,e.fill(s),e.globalAlpha=
1,e.setLineDash([5/t.scale,4/t.scale]),e.stroke(s),e.restore()}function Vn({id:e,title:t,open:n,wide:r,children:o}){let s=J(null),l=n.value,a=()=>{n.value=!1};return ue(()=>{l&&!s.current?.
open&&s.current?.showModal(),l||s.current?.close()},[l]),i("dialog",{class:r?"dialog wide":"dialog",id:e,ref:s,"aria-lab\
elledby":`${e}-title`,onClose:a,onClick:c=>{c.target===c.currentTarget&&Rb(c)&&a()},children:[i("header",{class:"dialog-\
head",children:[i("h2",{id:`${e}-title`,children:t}),i(_,{class:"button tool close","aria-label":u("base.close"),onClick:a,
children:i(V,{name:"close"})})]}),l?o:null]})}function Rb({clientX:e,clientY:t,currentTarget:n}){let{left:r,right:o,top:s,
bottom:l}=n.getBoundingClientRect();return e<r||e>o||t<s||t>l}var Lb=11,Bb=24,vl=E(()=>{let{x:e,y:t,index:n,network:r}=le.value,o=Ke.value,s=new Float32Array(r.size),l=new Int32Array(
r.size).fill(-1);o.forEach((p,y)=>{l[p]=y});let a=mt(o,e,t),c=a?Math.hypot(a.right-a.left,a.bottom-a.top)+1:1,m=Go.value,
d=o.length?Math.max(m[o[0]],0):0;o.forEach((p,y)=>{let k=w=>l[w]>=0&&l[w]<y,[b]=y&&n?n.neighbors(e[p],t[p],1,1/0,k):[],S=b===
void 0?c:Math.hypot(e[p]-e[b],t[p]-t[b]);s[p]=S*(.4+(d?m[p]/d:0))});let f=[...o].map(p=>s[p]).sort((p,y)=>y-p),h=o.length<=
Bb?0:f[Lb-1]??0;return{of:s,first:h}});function Dm(e,t){return vl.value.first*Math.min(1,t/e)**1.75}var kl='Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',$m=12,Fb=16,Db=3,Km=34,
Xm=260,xl=120,$b=14,Br=class{constructor(t){this.room=t}room;cells=new Map;cellsOf({left:t,top:n,right:r,bottom:o}){let s=[];
for(let l=Math.floor(t/64);l<=Math.floor(r/64);l+=1)for(let a=Math.floor(n/64);a<=Math.floor(o/64);a+=1)s.push(l*4096+a);
return s}isFree(t,n=-1){let{room:r}=this;return t.left<r.left||t.top<r.top||t.right>r.right||t.bottom>r.bottom?!1:this.cellsOf(
t).every(o=>(this.cells.get(o)??[]).every(s=>s.owner===n||t.right<=s.left||s.right<=t.left||t.bottom<=s.top||s.bottom<=t.
top))}take(t,n=-2){for(let r of this.cellsOf(t)){let o=this.cells.get(r);o?o.push({...t,owner:n}):this.cells.set(r,[{...t,
owner:n}])}}},Jm=document.createElement("canvas").getContext("2d"),ri=new Map;function an({size:e,bold:t}){return`${t?"6\
00 ":""}${e}px ${kl}`}function Xt(e,t,n){let r=`${t}/${n}/${e}`,o=ri.get(r);return o===void 0&&(ri.size>2e4&&ri.clear(),
Jm.font=an({size:t,bold:n}),o=Jm.measureText(e).width,ri.set(r,o)),o}function wl(e,t=Km){return e.length>t?`${e.slice(0,
t-1).trimEnd()}…`:e}function oi(e){let{scene:t,view:n,emphasis:r,room:o}=e,s=new Br(o),l=new Br(o);for(let f of e.covered)
s.take(f);let a=Jb(t,n,o);for(let f of a)l.take(Vb(t,f,n),f);let c=a.length>xl?new Br(o):l,m=[],d=Xb();for(let f of d)Vm(
m,f,e,s,l,!0);if(!r||r.fade<.6)for(let[f,h]of Hb(t.outlines).entries())jb(m,h,f<Wb,e,s,c);return Kb(e,a,d).forEach((f,h)=>{
Vm(m,f,e,s,h<$b?c:l,!1)}),m}function Xb(){return[...new Set([j.value,Fe.value])].filter(e=>e>=0)}function Jb({index:e,nodes:t,
x:n,y:r},o,s){if(!e)return[];let[l,a]=[Mt(o),h=>h/o.scale],c=l.left+a(s.left-40),m=l.left+a(s.right+40),d=l.top+a(s.top-
20),f=l.top+a(s.bottom+20);return[...t].filter(h=>n[h]>=c&&n[h]<=m&&r[h]>=d&&r[h]<=f)}function Vb(e,t,n){let{x:r,y:o}=Et(
{x:e.x[t],y:e.y[t]},n),s=je(e,t,n.scale)*.8;return{left:r-s,right:r+s,top:o-s,bottom:o+s}}function Kb(e,t,n){let{emphasis:r,
view:o,whole:s}=e,l=t.filter(d=>!n.includes(d));if(r&&r.fade>=.6)return l.filter(d=>r.nodes.has(d)).slice(0,Xm);let a=Dm(
o.scale,s),c=Ge.value,m=l.filter(d=>!c.has(d)&&vl.value.of[d]>=a);return[...l.filter(d=>c.has(d)),...m].slice(0,Xm)}function Vm(e,t,{
scene:n,view:r},o,s,l){let a=wl(de(n.network,t).label,l?60:Km),c=l||Ge.value.has(t),m=Xt(a,$m,c),d=Et({x:n.x[t],y:n.y[t]},
r),f=je(n,t,r.scale)+Db,h=zb(d,f,m),y=h.find(k=>o.isFree(k)&&s.isFree(k,t))??(l?h.find(k=>o.isFree(k))??h[0]:null);!y||!a||
(o.take(y),e.push({text:a,x:y.left,y:(y.top+y.bottom)/2,size:$m,bold:c,community:null}))}function zb({x:e,y:t},n,r){let o=Fb/
2,s=(a,c)=>({left:a,right:a+r,top:c-o,bottom:c+o}),l=.7*n;return[s(e+n,t),s(e-n-r,t),s(e-r/2,t+n+o),s(e-r/2,t-n-o),s(e+l,
t-l-o),s(e+l,t+l+o),s(e-l-r,t-l-o),s(e-l-r,t+l+o)]}function Sl(e,t){let{label:n}=e.network.communities.find(({number:r})=>r===
t)??{};return n||u("map.cluster",{n:t+1})}var Kn={least:13,most:16,longest:44,short:28},Wb=8;function Hb(e){let t=({members:n})=>n.
length;return[...e].sort((n,r)=>t(r)-t(n)||n.community-r.community)}function Ub(e,t){let n=Sl(e,t);if(e.nodes.length<=xl)
return wl(n,Kn.longest);let r=n.split(" · "),[o,s]=r,l=s&&o.length+s.length<Kn.short?`${o} · ${s}`:o;return wl(l,Kn.short)}
function qb(e,t){let n=Math.sqrt(e.members.length/Math.max(t.nodes.length,1));return Math.round(Kn.least+(Kn.most-Kn.least)*
Math.min(1,1.6*n))}function jb(e,t,n,{scene:r,view:o},s,l){let a=Ub(r,t.community),c=qb(t,r),m=Xt(a,c,!0),d=Gb(t,o);if(!d||
!n&&d.right-d.left<m/2)return;let f=c/2+4;if(r.axis){let b=Math.max(d.left,12),S={left:b,right:b+m+4,top:d.top-2*f,bottom:d.
top};if(!s.isFree(S))return;s.take(S),e.push({text:a,x:b,y:d.top-f,size:c,bold:!0,community:t.community});return}let h=(d.
left+d.right)/2,p=[0,-.2,.2].map(b=>(d.top+d.bottom)/2+b*(d.bottom-d.top)),y=[d.top-2-f,d.bottom+2+f],k=r.nodes.length>xl?
[...p,...y]:[...y,...p];for(let b of k)for(let S of[0,-.25,.25]){let w=h-m/2+S*(d.right-d.left),x={left:w-4,right:w+m+4,
top:b-f,bottom:b+f};if(!(!s.isFree(x)||!l.isFree(x))){s.take(x),e.push({text:a,x:w,y:b,size:c,bold:!0,community:t.community});
return}}}function Gb(e,t){let n=null,r=l=>(l.right-l.left)*(l.bottom-l.top);for(let{points:l}of e.rings){let[a,c,m,d]=[1/0,
1/0,-1/0,-1/0];for(let h=0;h<l.length;h+=2)a=Math.min(a,l[h]),m=Math.max(m,l[h]),c=Math.min(c,l[h+1]),d=Math.max(d,l[h+1]);
let f={left:a,top:c,right:m,bottom:d};(!n||r(f)>r(n))&&(n=f)}if(!n)return null;let o=Et({x:n.left,y:n.top},t),s=Et({x:n.
right,y:n.bottom},t);return{left:o.x,top:o.y,right:s.x,bottom:s.y}}var Ze=26,zm=52,_l={size:12,bold:!1};function Fr(e,t,n,r){let{x:o}=Me(n);e.strokeStyle=r.line,e.lineWidth=1,e.globalAlpha=
.7,e.beginPath();for(let{x:s}of ul(t,n.scale,zm)){let l=Math.round(s*n.scale+o)+.5;e.moveTo(l,Ze),e.lineTo(l,n.height)}e.
stroke(),e.setLineDash([2,4]),e.beginPath();for(let s of t.gaps){let l=Math.round(s*n.scale+o)+.5;e.moveTo(l,Ze),e.lineTo(
l,n.height)}if(e.stroke(),e.setLineDash([]),t.lane){e.globalAlpha=.05,e.fillStyle=r.muted;let s=t.lane.left*n.scale+o;e.
fillRect(s,0,(t.lane.right-t.lane.left)*n.scale,n.height)}e.globalAlpha=1}function ii(e,t,n,r){e.globalAlpha=.94,e.fillStyle=
r.paper,e.fillRect(0,0,n.width,Ze),e.globalAlpha=1,e.fillStyle=r.line,e.fillRect(0,Ze-1,n.width,1),e.fillStyle=r.muted,e.
font=an(_l),e.textBaseline="middle",e.textAlign="center";for(let{text:o,x:s}of Dr(t,n))e.fillText(o,s,Ze/2);e.textAlign=
"start"}function Dr(e,t){let{x:n}=Me(t),r=[],o=-1/0,s=(l,a)=>{let[c,m]=[a*t.scale+n,Xt(l,_l.size,_l.bold)/2];c-m<o||(r.push(
{text:l,x:c}),o=c+m+8)};e.lane&&s(u("map.without-year"),(e.lane.left+e.lane.right)/2);for(let{year:l,x:a}of ul(e,t.scale,
zm))s(String(l),a);return r}var Um=4,Yb=.16,Qb=.035,Zb=.3,Wm=1200,ev=500,tv=2500,nv=3,rv=.7;function ov(e,t){if(e.edges.length<=Wm)return Wm;let n=0;
for(let r of e.nodes)n+=t[r];return Math.min(Math.max(nv*n,ev),tv)}function si(e,t,n){let{edges:r,network:o}=e,s=iv(e,t),
l=n?1/0:ov(e,s),a=[],c=0;for(let d of r)!s[o.from[d]]&&!s[o.to[d]]||(a.length<l?a.push(d):c+=1);let m=Int32Array.from(a);
return{groups:lv(e,m,t.scale),drawn:m,left:c}}function iv({nodes:e,x:t,y:n,network:r},o){let{left:s,top:l,right:a,bottom:c}=Mt(
o),m=new Uint8Array(r.size);for(let d of e)t[d]<s||t[d]>a||n[d]<l||n[d]>c||(m[d]=1);return m}function sv(e,t){return t>0?
Math.max(1,Math.ceil(Um*Math.sqrt(e/t))):1}function Hm(e){return .5+.2*e}function lv(e,t,n){let{network:r,x:o,y:s,spacing:l,
nodes:a}=e,{from:c,to:m,weight:d,community:f}=r,h=e.edges.length?d[e.edges[0]]:0,p=new Map,y=new Map;for(let b of t){let[
S,w]=[c[b],m[b]],x=f[S]===f[w]?f[S]:-1,I=sv(d[b],h),N=Math.hypot(o[S]-o[w],s[S]-s[w]);p.set(x,(p.get(x)??0)+N*Hm(I));let W=`${x}\
/${I}`,B=y.get(W);B?B.edges.push(b):y.set(W,{community:x,strength:I,edges:[b]})}let k=new Map([[-1,1.5*a.length]]);for(let b of a)
k.set(f[b],(k.get(f[b])??0)+1);return[...y.values()].sort((b,S)=>b.strength-S.strength||b.community-S.community).map(({community:b,
strength:S,edges:w})=>{let x=(k.get(b)??1)*l*l*n,I=Yb/Math.max((p.get(b)??0)/x,1e-6),N=Math.min(Zb,Math.max(Qb,I)),W=(.6+
.6*(S/Um))*(b<0?rv:1),B=Math.min(.7,N*W);return{community:b,edges:w,opacity:B,width:Hm(S)}})}var qm=O(0);function av(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{
clusters:Array.from({length:7},(n,r)=>t(`cluster-${r}`)),ink:t("ink"),muted:t("muted"),line:t("line"),paper:t("map"),accent:t(
"accent"),edgeStrength:Number(t("edge-strength"))||1,areaStrength:Number(t("area-strength"))||.08}}var cn=E(()=>(qm.value,
av()));function El(){qm.value+=1}function jm(){let e=matchMedia("(prefers-color-scheme: dark)"),t=El;e.addEventListener(
"change",t);let n=new MutationObserver(t);return n.observe(document.documentElement,{attributeFilter:["data-theme"]}),()=>{
e.removeEventListener("change",t),n.disconnect()}}function Oe(e,t){return t<0?e.muted:e.clusters[t%7]}var cv={diamond:[4,
0,1.22],square:[4,.125,1.22],triangle:[3,0,1.3]};function li(e,t,n,r){if(e==="circle")return[];let[o,s,l]=cv[e];return Array.
from({length:o},(a,c)=>{let m=2*Math.PI*(c/o+s)-Math.PI/2;return[t+l*r*Math.cos(m),n+l*r*Math.sin(m)]})}function ai(e,t,n,r,o){
if(t==="circle"){e.moveTo(n+o,r),e.arc(n,r,o,0,2*Math.PI);return}li(t,n,r,o).forEach(([s,l],a)=>{a?e.lineTo(s,l):e.moveTo(
s,l)}),e.closePath()}var uv=56,Ml=22,mv=18,$r=16,Xr={size:12,bold:!1};function Gm(e){let[t,n]=[ft.peek(),ae()],r=Ye.peek(),o={left:4,top:t.axis?
Ze+2:4,right:n.width-4,bottom:n.height-4};return{scene:t,view:n,colours:cn.peek(),edges:si(t,n,Qe.peek()),emphasis:r,labels:oi(
{scene:t,view:n,emphasis:r,whole:Tr(),covered:[],room:o}),caption:e?dv(t,n.width):null}}function dv(e,t){let{kind:n,itemKind:r,
size:o,edges:s}=e.network,l=[u(`map.nodes-${r}`,{n:o}),u("map.links",{n:s}),u(`map.size-by-${wt.peek()}`)],{entries:a,height:c}=fv(
e,t);return{title:R.title,subtitle:[C("network",n),...l].join(" · "),clusters:a,source:u("map.picture-source",{version:R.
version}),head:uv,foot:c+Ml+$r}}function fv(e,t){let n=[],[r,o]=[$r,$r];for(let{number:s,size:l}of e.network.communities){
let a=`${Sl(e,s)} (${T(l)})`,c=mv+Xt(a,Xr.size,Xr.bold)+24;r>$r&&r+c>t&&([r,o]=[$r,o+Ml]),n.push({community:s,text:a,x:r,
y:o}),r+=c}return{entries:n,height:n.length?o+Ml/2:0}}function Ym(e){return`${`${R.title} ${C("network",v.peek().kind)}`.
normalize("NFC").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,80)||"map"}.${e}`}function Qm(e,t){let n=document.
createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var Zm=80;function ci(e,t,n,r){if(!t.shaded)return;let{x:o,y:s}=Me(n);for(let{community:l,rings:a}of t.outlines){e.save(),
e.transform(n.scale,0,0,n.scale,o,s),e.beginPath();for(let c of a)jo(e,c);e.restore(),e.fillStyle=e.strokeStyle=Oe(r,l),
e.globalAlpha=r.areaStrength,e.fill(),e.globalAlpha=2*r.areaStrength,e.lineWidth=1,e.stroke()}e.globalAlpha=1}function ui(e,t,n,r,o){
for(let{community:s,edges:l,opacity:a,width:c}of r.groups)e.globalAlpha=Math.min(1,a*o.edgeStrength),e.strokeStyle=Oe(o,
s),e.lineWidth=c,td(e,t,n,l);e.globalAlpha=1}function td(e,{network:t,x:n,y:r},o,s){let{scale:l}=o,a=Me(o);for(let c=0;c<
s.length;c+=Zm){e.beginPath();for(let m of s.slice(c,c+Zm)){let[d,f]=[t.from[m],t.to[m]];e.moveTo(n[d]*l+a.x,r[d]*l+a.y),
e.lineTo(n[f]*l+a.x,r[f]*l+a.y)}e.stroke()}}function Jr(e,t,n,r,o){let{network:s,x:l,y:a}=t,{scale:c}=n,m=Me(n),d=Mt(n,30);
e.strokeStyle=o.paper;for(let f of r){if(l[f]<d.left||l[f]>d.right||a[f]<d.top||a[f]>d.bottom)continue;let h=je(t,f,c),p=s.
community[f],[y,k]=[l[f]*c+m.x,a[f]*c+m.y];e.fillStyle=Oe(o,p),e.beginPath(),ai(e,Bt(p),y,k,h),h>2.4&&(e.lineWidth=h>5?2.4:
1.6,e.stroke()),e.fill()}}function mi(e,t,n,{nodes:r,edges:o,centre:s},l){let{community:a}=t.network;e.globalAlpha=Math.
min(.9,Math.max(.16,5/Math.sqrt(o.length||1)/2)),e.strokeStyle=s>=0?Oe(l,a[s]):l.accent,e.lineWidth=o.length===1?2.6:o.length>
150?.9:1.3,td(e,t,n,o),t.network.directed&&pv(e,t,n,o),e.globalAlpha=1;let c=[...t.nodes].reverse().filter(m=>r.has(m));
Jr(e,t,n,c,l)}function pv(e,t,n,r){let{network:o,x:s,y:l}=t,{scale:a}=n,c=Me(n);e.fillStyle=e.strokeStyle,e.globalAlpha=
Math.max(e.globalAlpha,.5),e.beginPath();for(let m of r){let[d,f]=[o.from[m],o.to[m]],h=Math.atan2(l[f]-l[d],s[f]-s[d]),
p=je(t,f,a)+1,y=[s[f]*a+c.x-p*Math.cos(h),l[f]*a+c.y-p*Math.sin(h)];e.moveTo(...y);for(let k of[-.42,.42])e.lineTo(y[0]-
8*Math.cos(h+k),y[1]-8*Math.sin(h+k));e.closePath()}e.fill()}function ed(e,t,n,r,{away:o,width:s,colour:l}){let{x:a,y:c}=t,
{scale:m}=n,d=Me(n),f=Mt(n,30);e.strokeStyle=l,e.lineWidth=s,e.beginPath();for(let h of r){if(a[h]<f.left||a[h]>f.right||
c[h]<f.top||c[h]>f.bottom)continue;let[p,y]=[a[h]*m+d.x,c[h]*m+d.y],k=je(t,h,m)+o;e.moveTo(p+k,y),e.arc(p,y,k,0,2*Math.PI)}
e.stroke()}function di(e,t,n,r){e.globalAlpha=n,e.fillStyle=r.paper,e.fillRect(0,0,t.width,t.height),e.globalAlpha=1}function fi(e,t,n,r,o,s){
let l=r.ink;ed(e,t,n,o,{away:2.6,width:2.2,colour:l});let a=[...new Set(s)].filter(c=>c>=0);ed(e,t,n,a,{away:6,width:1.6,
colour:l})}function pi(e,t,n){e.textBaseline="middle",e.lineJoin="round",e.strokeStyle=n.paper;for(let r of t)e.font=an(
r),e.lineWidth=r.community===null?3.5:6,e.globalAlpha=.88,e.strokeText(r.text,r.x,r.y),e.globalAlpha=1,e.fillStyle=r.community===
null?n.ink:Oe(n,r.community),e.fillText(r.text,r.x,r.y)}var hi=2;function rd(e){let{view:t,caption:n,colours:r}=e,o=document.createElement("canvas");o.width=Math.round(hi*t.width),
o.height=Math.round(hi*(t.height+(n?.head??0)+(n?.foot??0)));let s=o.getContext("2d");return s.scale(hi,hi),s.fillStyle=
r.paper,s.fillRect(0,0,o.width,o.height),s.save(),s.translate(0,n?.head??0),s.beginPath(),s.rect(0,0,t.width,t.height),s.
clip(),hv(s,e),s.restore(),n&&gv(s,e,n),new Promise(l=>o.toBlob(l,"image/png"))}function hv(e,t){let{scene:n,view:r,colours:o,
emphasis:s}=t;n.axis&&Fr(e,n.axis,r,o),ci(e,n,r,o),ui(e,n,r,t.edges,o),Jr(e,n,r,[...n.nodes].reverse(),o),s&&(di(e,r,s.fade,
o),mi(e,n,r,s,o)),fi(e,n,r,o,Ge.peek(),[Fe.peek()]),pi(e,t.labels,o),n.axis&&ii(e,n.axis,r,o)}function gv(e,{view:t,colours:n},r){
let o=(l,a,c,m,d,f)=>{e.font=an({size:m,bold:d}),e.fillStyle=f,e.fillText(l,a,c)};e.textBaseline="middle",o(r.title,16,22,
18,!0,n.ink),o(r.subtitle,16,44,12,!1,n.muted);let s=r.head+t.height;for(let{community:l,text:a,x:c,y:m}of r.clusters)e.
fillStyle=Oe(n,l),e.beginPath(),ai(e,Bt(l),c+5,s+m,5),e.fill(),o(a,c+18,s+m,Xr.size,Xr.bold,n.ink);o(r.source,16,s+r.foot-
16,11,!1,n.muted)}var id="http://www.w3.org/2000/svg",od=80,yv=/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;function K(e,t,n,r=""){
let o=e.ownerDocument.createElementNS(id,t);for(let[s,l]of Object.entries(n))o.setAttribute(s,typeof l=="number"?et(l):l);
return r&&(o.textContent=r.replace(yv," ")),e.append(o),o}function et(e){return String(Math.round(e*100)/100)}var gi=class{parts=[];moveTo(t,n){
this.parts.push(`M${et(t)} ${et(n)}`)}lineTo(t,n){this.parts.push(`L${et(t)} ${et(n)}`)}quadraticCurveTo(t,n,r,o){this.parts.
push(`Q${et(t)} ${et(n)} ${et(r)} ${et(o)}`)}closePath(){this.parts.push("Z")}get text(){return this.parts.join("")}};function sd(e){
let{view:t,caption:n,colours:r}=e,[o,s]=[n?.head??0,n?.foot??0],[l,a]=[t.width,t.height+o+s],c=document.implementation.createDocument(
id,"svg"),m=c.documentElement;for(let[p,y]of Object.entries({width:l,height:a,viewBox:`0 0 ${l} ${a}`,"font-family":kl}))
m.setAttribute(p,String(y));n&&K(m,"title",{},n.title),K(m,"rect",{id:"ground",width:l,height:a,fill:r.paper});let d=K(K(
m,"defs",{}),"clipPath",{id:"window"});K(d,"rect",{width:t.width,height:t.height});let f=K(m,"g",{id:"map",transform:`tr\
anslate(0 ${o})`,"clip-path":"url(#window)"});return bv(f,e),vv(f,e),wv(f,e),kv(f,e),xv(f,e),Sv(f,e),n&&_v(m,e,n),`<?xml\
 version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(c)}
`}function bv(e,{scene:t,view:n,colours:r}){if(!t.axis)return;let o=K(e,"g",{id:"years","font-size":12,fill:r.muted});for(let{
text:s,x:l}of Dr(t.axis,n))K(o,"line",{x1:l,x2:l,y1:Ze,y2:n.height,stroke:r.line}),K(o,"text",{x:l,y:17,"text-anchor":"m\
iddle"},s)}function vv(e,{scene:t,view:n,colours:r}){if(!t.shaded)return;let o=K(e,"g",{id:"areas"}),{x:s,y:l}=Me(n);for(let{
community:a,rings:c}of t.outlines){let m=new gi;for(let{points:d}of c){let f=d.map((h,p)=>h*n.scale+(p%2?l:s));jo(m,{points:f})}
K(o,"path",{d:m.text,fill:Oe(r,a),"fill-opacity":r.areaStrength})}}function ld({scene:e,view:t},n){let{network:r,x:o,y:s}=e,
l=Me(t),a=new gi;for(let c of n){let[m,d]=[r.from[c],r.to[c]];a.moveTo(o[m]*t.scale+l.x,s[m]*t.scale+l.y),a.lineTo(o[d]*
t.scale+l.x,s[d]*t.scale+l.y)}return a.text}function wv(e,t){let{colours:n,edges:r,emphasis:o}=t,s=K(e,"g",{id:"links",fill:"\
none"});for(let{community:l,edges:a,opacity:c,width:m}of r.groups){let d=K(s,"g",{stroke:Oe(n,l),"stroke-width":m,"strok\
e-opacity":c*n.edgeStrength*(1-(o?.fade??0))});for(let f=0;f<a.length;f+=od)K(d,"path",{d:ld(t,a.slice(f,f+od))})}}function kv(e,t){
let{scene:n,colours:r,emphasis:o}=t;if(!o?.edges.length)return;let{centre:s,edges:l}=o,a=s>=0?Oe(r,n.network.community[s]):
r.accent;K(e,"path",{id:"standing",d:ld(t,l),fill:"none",stroke:a,"stroke-width":1.3,"stroke-opacity":.6})}function xv(e,{
scene:t,view:n,colours:r,emphasis:o}){let s=K(e,"g",{id:"nodes",stroke:r.paper,"stroke-width":1.2}),l=Me(n),a=Mt(n,30),{
x:c,y:m,network:d}=t;for(let f of[...t.nodes].reverse()){if(c[f]<a.left||c[f]>a.right||m[f]<a.top||m[f]>a.bottom)continue;
let h=d.community[f],[p,y]=[c[f]*n.scale+l.x,m[f]*n.scale+l.y],k=je(t,f,n.scale),b=li(Bt(h),p,y,k),S={class:"node",fill:Oe(
r,h),"fill-opacity":o&&!o.nodes.has(f)?1-o.fade:1},w=b.map(([I,N])=>`${et(I)},${et(N)}`).join(" "),x=b.length?K(s,"polyg\
on",{...S,points:w}):K(s,"circle",{...S,cx:p,cy:y,r:k});K(x,"title",{},de(d,f).label)}}function Sv(e,{labels:t,colours:n}){
let r=K(e,"g",{id:"halos",fill:"none",stroke:n.paper,"stroke-width":3.5,"stroke-opacity":.85,"stroke-linejoin":"round"}),
o=K(e,"g",{id:"labels"}),s=({x:l,y:a,size:c,bold:m})=>({x:l,y:a+.36*c,"font-size":c,"font-weight":m?600:400});for(let l of t){
let{community:a,text:c}=l,m=a===null?n.ink:Oe(n,a);K(r,"text",s(l),c),K(o,"text",{...s(l),fill:m},c)}}function _v(e,{view:t,
colours:n},r){let o=K(e,"g",{id:"caption"});K(o,"text",{x:16,y:28,"font-size":18,"font-weight":600,fill:n.ink},r.title),
K(o,"text",{x:16,y:48,"font-size":12,fill:n.muted},r.subtitle);let s=r.head+t.height;for(let{community:l,text:a,x:c,y:m}of r.
clusters){let d=li(Bt(l),c+5,s+m,5),f=Oe(n,l);d.length?K(o,"polygon",{points:d.join(" "),fill:f}):K(o,"circle",{cx:c+5,cy:s+
m,r:5,fill:f}),K(o,"text",{x:c+18,y:s+m+4,"font-size":12,fill:n.ink},a)}K(o,"text",{x:16,y:s+r.foot-12,"font-size":11,fill:n.
muted},r.source)}var yi=O(!1),Ol=O(!0);async function Pl(e,t){let n=Gm(t),r=e==="png"?await rd(n):new Blob([sd(n)],{type:"image/svg+xml"});
if(!r)return q(u("map.picture-failed"));Qm(r,Ym(e))}function ad(e){yi.value=!1,Pl(e,Ol.peek())}function cd(){return i(Vn,
{id:"picture",title:u("map.picture"),open:yi,children:[i("p",{class:"muted",children:u("map.picture-what")}),i("label",{
class:"check-line",children:[i("input",{type:"checkbox",id:"picture-caption",checked:Ol.value,onChange:e=>{Ol.value=e.currentTarget.
checked}}),i("span",{children:u("map.picture-caption")})]}),i("div",{class:"format-buttons picture-formats",children:[i(
_,{class:"button primary",id:"picture-png",onClick:()=>ad("png"),children:u("map.picture-png")}),i(_,{id:"picture-svg",onClick:()=>ad(
"svg"),children:u("map.picture-svg")})]})]})}var Ev="data-covers-map";function ud(){let e=document.getElementById("map");if(!e)return[];let t=e.getBoundingClientRect();
return[...document.querySelectorAll(`[${Ev}]`)].map(n=>n.getBoundingClientRect()).filter(n=>n.width>0).map(n=>({left:n.left-
t.left-4,right:n.right-t.left+4,top:n.top-t.top-4,bottom:n.bottom-t.top+4}))}var Mv=140,Ov=9e6,Pv=1500,un=null,bi=null,Jt=null,Cl=0;function md(){un=bi=Jt=null,clearTimeout(Cl)}function Cv(e,t){return e!==
null&&e.scale===t.scale&&e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function dd(e){let t=ae(),[n,r]=[ft.
peek(),cn.peek()];if(!t.width||!n.network.size)return;let o=e.getTransform().a/t.scale;e.save(),e.setTransform(o,0,0,o,0,
0);let s=bi!==null&&!Cv(bi,t)&&un?.scene===n;bi=t,s&&Iv();let l=Tv(t,o,s);n.axis&&Fr(e,n.axis,t,r),Bv(e,l,t),Fv(e,n,t,r,
s),n.axis&&ii(e,n.axis,t,r),Fm(e,t,r.accent),e.restore()}function Iv(){clearTimeout(Cl),Cl=window.setTimeout(rn,Mv)}function Tv(e,t,n){
let r={scene:ft.peek(),colours:cn.peek(),all:Qe.peek(),ratio:t},o=un;if(o&&o.scene===r.scene&&o.colours===r.colours&&o.all===
r.all&&o.ratio===t){if(Rv(o,e))return o;let s=o.edges.drawn.length+r.scene.nodes.length<Pv,l=performance.now()-o.made<Math.
max(200,5*o.cost);if(n&&!s&&l)return o}return un=Lv(r,e,Nv(e,t)),Av(un.edges),un}function Av({drawn:e,left:t}){let n=ln.
peek();ei.value=e,!(n.drawn===e.length&&n.left===t)&&(ln.value={drawn:e.length,left:t})}function Nv({width:e,height:t},n){
let r=Math.round(.25*Math.min(e,t)),o=s=>(e+2*s)*(t+2*s)*n*n<Ov;return[r,Math.round(r/2),Math.round(r/4)].find(o)??0}function Rv(e,t){
if(e.view.scale!==t.scale)return!1;let n=(e.view.width-t.width)/2/t.scale,r=(e.view.height-t.height)/2/t.scale;return Math.
abs(t.x-e.view.x)<=n&&Math.abs(t.y-e.view.y)<=r}function Lv(e,t,n){let r=performance.now(),{scene:o,colours:s,all:l,ratio:a}=e,
c={...t,width:t.width+2*n,height:t.height+2*n},m=un?.canvas??document.createElement("canvas"),[d,f]=[Math.ceil(c.width*a),
Math.ceil(c.height*a)];m.width!==d&&(m.width=d),m.height!==f&&(m.height=f);let h=m.getContext("2d");h.setTransform(a,0,0,
a,0,0),h.clearRect(0,0,c.width,c.height),ci(h,o,c,s);let p=si(o,c,l);ui(h,o,c,p,s),Jr(h,o,c,[...o.nodes].reverse(),s);let y=performance.
now();return{...e,canvas:m,view:c,edges:p,made:y,cost:y-r}}function Bv(e,{canvas:t,view:n,ratio:r},o){let s=o.scale/n.scale,
l=d=>s===1?Math.round(d*r)/r:d,a=l((n.x-o.x)*o.scale+o.width/2-n.width*s/2),c=l((n.y-o.y)*o.scale+o.height/2-n.height*s/
2),m=s/r;e.drawImage(t,a,c,t.width*m,t.height*m)}function Fv(e,t,n,r,o){let s=Ye.peek();s&&(di(e,n,s.fade,r),t.axis&&Fr(
e,t.axis,n,r),mi(e,t,n,s,r)),fi(e,t,n,r,Ge.peek(),[Fe.peek(),j.peek()]),pi(e,Dv(t,n,o),r)}function Dv(e,t,n){if(n&&Jt&&Jt.
at.scale===t.scale){let s=(Jt.at.x-t.x)*t.scale,l=(Jt.at.y-t.y)*t.scale;return Jt.placed.map(a=>({...a,x:a.x+s,y:a.y+l}))}
let r={left:4,top:e.axis?Ze+2:4,right:t.width-4,bottom:t.height-4},o=oi({scene:e,view:t,emphasis:Ye.peek(),whole:Tr(),covered:ud(),
room:r});return Jt={at:t,placed:o},o}function fd(){return Jt?.placed??[]}function pd(e){let t=o=>{let{x:s,y:l}=le.peek(),{left:a,top:c}=e.getBoundingClientRect(),m=Et({x:s[o],y:l[o]},ae());return[
a+m.x,c+m.y]},n=o=>{let s=v.peek().nodeOf(o);return s<0?null:t(s)},r=window;r.citegraph={...r.citegraph,placeOnScreen:n,
seenMap:$v}}function $v(){let e=v.peek(),t=r=>[...r].map(o=>e.item[o]).sort((o,s)=>o-s),n=Array.from({length:e.size},(r,o)=>o);
return{focus:L.peek(),hovered:j.peek()<0?null:e.item[j.peek()],selected:[...we.peek()].sort((r,o)=>r-o),shown:t(n.filter(
r=>Se.peek()[r])),standing:t(Ye.peek()?.nodes??[]),edges:ln.peek(),scale:ae().scale,layout:le.peek().layout,years:le.peek().
axis?Dr(le.peek().axis,ae()):[],labels:fd().map(({text:r,x:o,y:s,size:l,bold:a,community:c})=>({text:r,community:c,left:o,
right:o+Xt(r,l,a),top:s-l/2,bottom:s+l/2}))}}var zn=O(null);var Xv=150,Jv=2,vi=null;function hd(e){let t=0;e.on("beforeDrawing",()=>{clearTimeout(t),t=window.setTimeout(Vv,Xv)});let n=U(
()=>{v.value,Be.value;let r=zn.value;r!==vi&&(vi=r,queueMicrotask(()=>r?$t(r,!1):Pt(!1)))});return()=>{clearTimeout(t),n()}}
function Vv(){let e=ae(),t=fl();if(!e.width||!t)return;let n=Kv(e,t)?null:{x:e.x,y:e.y,scale:e.scale};JSON.stringify(n)!==
JSON.stringify(vi)&&(vi=n,zn.value=n)}function Kv(e,t){return Math.hypot(e.x-t.x,e.y-t.y)*t.scale<Jv&&Math.abs(e.scale/t.
scale-1)<.005}var zv={autoResize:!0,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{dragNodes:!1,hover:!1,keyboard:{
enabled:!1},multiselect:!1,tooltipDelay:1e5,zoomSpeed:.6}};function gd(e){let t=new vis.Network(e,{nodes:[],edges:[]},zv);
return e.querySelector(".vis-network")?.setAttribute("tabindex","-1"),t}function yd(e,t){let n=()=>{let{clientWidth:l,clientHeight:a}=t,{width:c,height:m}=dt.peek();(l!==c||a!==m)&&(dt.value={
width:l,height:a}),ym()};n();let r=gd(t);dl(r),r.on("beforeDrawing",dd),r.on("zoom",vm),r.on("animationFinished",fm),r.on(
"dragStart",pm),r.on("resize",n),r.on("click",({pointer:l,event:a})=>{a.type!=="press"&&ti(l.DOM,a.srcEvent??a)}),r.on("\
doubleClick",({pointer:l})=>Om(l.DOM)),r.on("hold",({pointer:l})=>Pm(l.DOM));let o=new ResizeObserver(n);o.observe(t);let s=[
jm(),Cm(e),Nm(e),...Wv(),hd(r)];return pd(e),()=>{for(let l of s)l();o.disconnect(),dl(null),md(),r.destroy()}}function Wv(){
return[U(()=>{v.value,Be.value,hl()}),U(()=>Hv(Vs.value)),U(()=>{ft.value,Ye.value,Ge.value,Fe.value,j.value,cn.value,Q.
value,Qe.value,dt.value,rn()})]}function Hv(e){if(!e)return;let{size:t}=v.peek();e.at==="all"?Pt():e.at==="node"?e.node<
t&&Se.peek()[e.node]&&Zo(e.node):pl(e.nodes.filter(n=>n>=0&&n<t),!0)}function Uv(){let{size:e,itemKind:t}=v.value,n=Se.value.reduce((o,s)=>o+s,0),r=u(`map.nodes-${t}`,{n:e});return n===e?r:
u("map.of",{n:T(n),all:r})}function qv(){let{edges:e}=H.value,t=v.value.edges,n=u("map.links",{n:t});return e===t?n:u("m\
ap.of",{n:T(e),all:n})}function bd(){if(!v.value.size)return null;let{drawn:e,left:t}=ln.value;return i("div",{class:"ma\
p-status","data-covers-map":!0,children:[i("span",{children:[Uv()," · ",qv()]}),t&&!Qe.value?i("span",{children:[" · ",
u("map.strongest",{n:T(e)})," ",i(_,{class:"link-button",id:"all-links",onClick:()=>{Qe.value=!0},children:u("map.show-a\
ll-links")})]}):null,Qe.value?i("span",{children:[" · ",i(_,{class:"link-button",id:"all-links",onClick:()=>{Qe.value=!1},
children:u("map.show-strongest")})]}):null]})}function Wn({id:e,icon:t,name:n,keys:r,pressed:o,help:s,onClick:l}){return i(_,{class:"button tool",id:e,title:n,"aria-l\
abel":n,"aria-keyshortcuts":r,"aria-pressed":o===void 0?void 0:o?"true":"false","aria-describedby":s,onClick:l,children:i(
V,{name:t})})}function vd(){return v.value.size?i("div",{class:"map-tools",role:"group","aria-label":u("map.tools"),"dat\
a-covers-map":!0,children:[i("div",{class:"tool-group",children:[i(Wn,{id:"zoom-in",icon:"plus",name:u("map.zoom-in"),keys:"\
+",onClick:()=>on(1.3)}),i(Wn,{id:"zoom-out",icon:"minus",name:u("map.zoom-out"),keys:"-",onClick:()=>on(1/1.3)}),i(Wn,{
id:"fit",icon:"fit",name:u("map.fit"),keys:"0",onClick:()=>Pt()})]}),i("div",{class:"tool-group",children:[i(Wn,{id:"las\
so",icon:"lasso",name:u("map.lasso"),keys:"L",pressed:pt.value,help:"lasso-help",onClick:()=>Lr(!pt.value)}),le.value.axis?
null:i(Wn,{id:"shading",icon:"areas",name:u("map.shading"),pressed:kt.value,onClick:()=>{kt.value=!kt.value}}),i(Wn,{id:"\
save-picture",icon:"picture",name:u("map.picture"),onClick:()=>{yi.value=!0}})]}),i("span",{class:"visually-hidden",id:"\
lasso-help",children:u("map.lasso-help")})]}):null}function wd(){if(!pt.value)return null;let e=["free","box"].map(t=>({
value:t,text:u(`map.lasso-${t}`)}));return i("div",{class:"lasso-hint",id:"lasso-hint","data-covers-map":!0,children:[i(
"b",{children:u("map.lasso-hint")}),i(He,{class:"small",label:u("map.lasso-shape"),choices:e,chosen:ni.value,choose:t=>{
ni.value=t}}),i("span",{class:"lasso-keys muted",children:u("map.lasso-keys")}),i(_,{class:"button quiet close","aria-la\
bel":u("map.lasso-end"),onClick:()=>Lr(!1),children:i(V,{name:"close"})})]})}function kd(){let e=J(null),t=J(null);return ue(()=>{if(!(!e.current||!t.current))return yd(e.current,t.current)},[]),i(
"section",{class:"map-area","aria-label":u("map.title"),children:[i("div",{class:pt.value?"map drawing":"map",id:"map",ref:e,
tabIndex:0,role:"application","aria-label":u("map.title"),"aria-describedby":"map-help",onKeyDown:Sm,children:i("div",{class:"\
map-canvas",ref:t})}),i("p",{class:"visually-hidden",id:"map-help",children:u("map.help")}),i("p",{class:"visually-hidde\
n",role:"status",children:Ar.value}),v.value.size?null:i(jv,{}),i(bd,{}),i(vd,{}),i(wd,{}),i(cd,{})]})}function jv(){let{
kind:e,explanation:t}=v.value;return i("div",{class:"map-empty",id:"map-empty",children:[i("h2",{children:u("map.empty")}),
t?i("p",{children:i(P,{text:t})}):null,i("p",{class:"muted",children:u(e?"map.empty-advice":"map.no-network")})]})}function _e({item:e,text:t}){return i("button",{type:"button",class:"link",onClick:()=>ut(e),children:i(P,{text:t??e.label})})}function ht({title:e,n:t,rows:n,class:r="",children:o}){let s=t===void 0?null:n?i(A,{n:t,rows:n,label:e}):i(Gv,{n:t});return i(
"section",{class:`section ${r}`,children:[i("h3",{children:[e," ",s]}),o]})}function Gv({n:e}){return i("span",{class:"n\
umber muted",children:T(e)})}function X(e){let{title:t,all:n,row:r,rows:o,most:s=6,plain:l,class:a="rows"}=e;if(!n.length)
return null;let c=o&&n.length>s+1?n.slice(0,s):n;return i(ht,{title:t,n:l?void 0:n.length,rows:o,children:[i("ul",{class:a,
children:c.map((m,d)=>i("li",{children:r(m,d)},d))}),c.length<n.length&&o?i("button",{type:"button",class:"button quiet \
more",onClick:()=>Z({what:"rows",rows:o()}),children:u("parts.show-all",{n:n.length})}):null]})}var xd=null;function Yv(){let e=new Map;for(let{position:t,works:n}of g.citations)for(let r of n){let o=e.get(r);o?o.push(
t):e.set(r,[t])}return e}function Sd(e){return[...new Set(e)].sort((t,n)=>t-n)}function Vt(e){xd??=Yv();let t=xd;return Sd(
e.flatMap(n=>t.get(n)??[]))}function _d(e){return g.merges.filter(({kind:t,items:n})=>t===e.kind&&n.includes(e.position))}
function Ed(e){return g.uncertain.filter(({kind:t,items:n})=>t===e.kind&&n.includes(e.position))}function wi(e){return g.
references.filter(t=>t.document===e)}function Md(e){return e.kind==="document"?[e.position]:Sd(e.works.flatMap(t=>[...g.
items.work[t].own]))}function ki(e){return e.kind==="work"?e.fields.title||e.label:e.kind==="document"&&e.title||e.label}var Od={cocitation:"cocitation","author-cocitation":"cocitation","venue-cocitation":"cocitation","term-cocitation":"coci\
tation","proximity-cocitation":"proximity",citation:"citation","two-mode":"citation",coupling:"coupling","author-couplin\
g":"coupling","venue-coupling":"coupling","co-authorship":"authorship",keywords:"keywords",terms:"terms"};function tt({kind:e}){
return Object.hasOwn(Od,e)?Od[e]:"other"}function xi({kind:e,explanation:t}){let n=C("joins",e);return n===e?t:`${n}.`}function Pe({
kind:e}){return C("network",e)}function Pd(e){return u(`read.neighbours-${tt(e)}`)}function Hn(e,t){return u(`read.edge-\
count-${tt(e)}`,{n:t})}function Si(e,t){let n=e.unitOf(t)!==e.unit;return u(`read.occurrences-${n?"coupling":tt(e)}`)}function Id({path:e,value:t}){if(e[0]==="networks")return i(nw,{kind:e[1],value:t});if(typeof t!="number")return i(P,{text:JSON.
stringify(t)??""});if(e[0]==="uncertain"&&t)return i(Zv,{n:t});let n=tw(e,Qv(e)),r=n?.positions.length??0;return!n||!r?i(
"span",{class:"number",children:T(t)}):e[0]==="merges"&&r<t?i(ew,{n:t,rows:n}):i(A,{n:t,label:n.title,rows:()=>n})}function Qv([
e,t]){let n=C("manifest",e);return t===void 0?n:`${n}: ${C("counted",t)}`}function Zv({n:e}){return i("button",{type:"bu\
tton",class:"count",onClick:()=>{at.value="review"},children:T(e)})}function ew({n:e,rows:t}){let n=u("read.printed-diff\
erently",{n:t.positions.length});return i(M,{children:[i("span",{class:"number",children:T(e)})," · ",i(A,{n:e,text:n,rows:()=>t})]})}
var Cd={documents:"document",works:"work",people:"person",venues:"venue",publishers:"publisher"};function Un(e,t=()=>!0){
return e.flatMap((n,r)=>t(n)?[r]:[])}function tw([e,t],n){if(Object.hasOwn(Cd,e)){let r=Cd[e];return{title:n,kind:"items",
itemKind:r,positions:Un(g.items[r])}}switch(e){case"references_in":case"references_out":return{title:n,kind:"references",
positions:Un(g.references)};case"lists":{let r=Un(g.items.document,({lists:o})=>o>0);return{title:n,kind:"items",itemKind:"\
document",positions:r}}case"relations":{let r=g.relations.filter(({kind:o})=>o===t);return{title:n,kind:"items",itemKind:"\
work",positions:r.map(({to:o})=>o)}}case"citations":return{title:n,kind:"citations",positions:Un(g.citations)};case"merg\
es":return{title:n,kind:"merges",positions:Un(g.merges,({kind:r})=>r===t)};case"problems":return{title:n,kind:"problems",
positions:Un(g.problems,({code:r})=>r===t)};default:return null}}function nw({kind:e,value:t}){let{nodes:n=0,edges:r=0}=t,
o=z.find(l=>l.kind===e);if(!o)return i("span",{class:"number",children:`${T(n)} / ${T(r)}`});let s=C("network",e);return i(
"span",{class:"number",children:[i(A,{n,label:s,rows:()=>({title:s,kind:"items",itemKind:o.itemKind,positions:[...o.item]})}),
" / ",i(A,{n:r,label:s,rows:()=>({title:s,kind:"edges",network:o.place,positions:Array.from({length:o.edges},(l,a)=>a)})})]})}function qn(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Ad(){let{counts:e,options:t,...n}=R.manifest;
return i(M,{children:[i(Il,{tree:n,name:r=>C("manifest",r)}),qn(e)?i("details",{open:!0,children:[i("summary",{children:C(
"manifest","counts")}),i(rw,{counts:e})]}):null,qn(t)?i(iw,{options:t}):null]})}function Il({tree:e,name:t}){return i("t\
able",{class:"manifest",children:i("tbody",{children:Object.entries(e).map(([n,r])=>i("tr",{children:[i("th",{scope:"row",
children:t(n)}),i("td",{children:i(Tl,{value:r})})]},n))})})}function Tl({value:e}){return Array.isArray(e)?e.length?i("\
ul",{class:"plain",children:e.map((t,n)=>i("li",{children:i(Tl,{value:t})},n))}):i(M,{children:"—"}):qn(e)?i(Il,{tree:e,
name:t=>i("code",{children:t})}):typeof e=="number"?i("span",{class:"number",children:T(e,6)}):typeof e=="boolean"?i(M,{
children:u(e?"read.yes":"read.no")}):i(P,{text:String(e??"")||"—"})}function rw({counts:e}){let t=Object.entries(e),n=t.
filter(([,r])=>qn(r));return i("table",{class:"manifest",children:[i("tbody",{children:t.filter(([,r])=>!qn(r)).map(([r,
o])=>i(Td,{path:[r],value:o},r))}),n.map(([r,o])=>Object.keys(o).length?i("tbody",{children:[i("tr",{children:i("th",{class:"\
group",scope:"rowgroup",colSpan:2,children:C("manifest",r)})}),Object.entries(o).map(([s,l])=>i(Td,{path:[r,s],value:l},
s))]},r):null)]})}function Td({path:e,value:t}){return i("tr",{children:[i("th",{scope:"row",children:i(ow,{path:e})}),i(
"td",{children:i(Id,{path:e,value:t})})]})}function ow({path:[e,t]}){return t===void 0?i(M,{children:C("manifest",e)}):e===
"networks"?i(M,{children:C("network",t)}):e==="problems"?i("code",{children:t}):i(M,{children:C("counted",t)})}function iw({
options:e}){return i(M,{children:[i("p",{class:"small muted",children:u("read.about-options")}),Object.entries(e).map(([
t,n])=>i("details",{children:[i("summary",{children:i("code",{children:["[",t,"]"]})}),qn(n)?i(Il,{tree:n,name:r=>i("cod\
e",{children:r})}):i(Tl,{value:n})]},t))]})}function Nd(){let e=g.items.document.map(n=>n.position),t=u("read.documents");return i("article",{children:[i("header",{
class:"item-head",children:[i("h2",{children:u("read.about-page")}),i("p",{children:u("read.made-by",{version:R.version||
String(R.manifest.version??"")})})]}),i(X,{plain:!0,class:"rows maps",title:u("read.maps"),all:z,most:99,row:n=>i(sw,{shown:n})}),
i(X,{title:t,all:g.items.document,most:10,row:n=>i(lw,{one:n}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e})}),
i(ht,{title:u("read.how-made"),children:i(Ad,{})}),i(cw,{})]})}function sw({shown:e}){let{size:t,edges:n,explanation:r,itemKind:o,
place:s}=e,l=u(`read.count-${o}`,{n:t}),a=u("read.count-link",{n}),c=m=>Array.from({length:m},(d,f)=>f);return i("div",{
children:[i("div",{class:"counted",children:[i("button",{type:"button",class:"link",onClick:()=>Ee(s),children:Pe(e)}),i(
"span",{class:"small",children:[i(A,{n:t,text:l,rows:()=>({title:l,kind:"items",itemKind:o,positions:[...e.item]})})," ·\
 ",i(A,{n,text:a,rows:()=>({title:a,kind:"edges",network:s,positions:c(n)})})]})]}),n?i("details",{children:[i("summary",
{class:"small",children:xi(e)}),i("p",{class:"muted small",lang:"en",children:i(P,{text:r})})]}):i("p",{class:"muted sma\
ll",lang:"en",children:i(P,{text:r})})]})}function lw({one:e}){let t=wi(e.position).map(({position:o})=>o),n=[e.format,e.
encoding].filter(Boolean).join(", "),r=g.citations.filter(({document:o})=>o===e.position).map(({position:o})=>o);return i(
"div",{children:[i(_e,{item:e,text:kr(g.files[e.file]??e.id)}),e.title?i("p",{children:i(P,{text:e.title})}):null,i("p",
{class:"small muted",children:[i(A,{n:t.length,text:u("read.count-reference",{n:t.length}),rows:()=>({title:e.label,kind:"\
references",positions:t})})," · ",i(A,{n:r.length,text:u("read.count-citation",{n:e.citations}),rows:()=>({title:e.label,
kind:"citations",positions:r})}),n?i(M,{children:[" ","· ",i(P,{text:n})]}):null]}),e.lists?null:i("p",{class:"muted sm\
all",children:u("read.no-list")})]})}var aw=[["vis-network 9.1.2","Apache-2.0 / MIT","https://github.com/visjs/vis-netwo\
rk"],["Preact, @preact/signals","MIT","https://preactjs.com"],["@tanstack/virtual-core","MIT","https://tanstack.com/virt\
ual"],["flatbush","ISC","https://github.com/mourner/flatbush"]];function cw(){return i(ht,{title:u("read.licences"),children:[
i("p",{class:"small",children:u("read.about-licences")}),i("ul",{class:"rows",children:aw.map(([e,t,n])=>i("li",{class:"\
counted",children:[i(Ao,{text:e,address:n}),i("span",{class:"muted",children:t})]},e))})]})}function _i({shown:e,node:t}){let n=de(e,t),r=Si(e,t);return i("div",{class:"counted",children:[i(ne,{item:n}),i(A,{n:e.
occurrences[t],label:r,rows:()=>({title:`${n.label}: ${r}`,kind:"items",itemKind:e.unitOf(t),positions:e.unitsOf(t)})})]})}
function Ei(e,t){let{occurrences:n,strength:r}=e;return[...t].sort((o,s)=>n[s]-n[o]||r[s]-r[o]||o-s)}function Al(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}function Rd(e){return[...e].map(([t,n])=>({of:t,rows:n})).sort(
(t,n)=>n.rows.length-t.rows.length||t.of-n.of)}function Ld(e,t){let{community:n,year:r}=e,o=Array.from({length:e.size},(m,d)=>d).
filter(m=>n[m]===t),s=Ei(e,o),l=new Map;for(let m of s)if(e.unitOf(m)===e.unit)for(let d of e.unitsOf(m))Al(l,d,m);let a=new Map;
for(let m=0;m<e.edges;m+=1){let[d,f]=[n[e.from[m]],n[e.to[m]]];d===t?Al(a,f,m):f===t&&Al(a,d,m)}let c=s.map(m=>r[m]).filter(
Boolean);return{nodes:s,units:Rd(l),links:Rd(a),years:c.length?[Math.min(...c),Math.max(...c)]:null}}var Nl=!1;addEventListener("keydown",()=>{Nl=!0},!0);addEventListener("pointerdown",()=>{Nl=!1},!0);function nt({text:e}){
let t=J(null),n=L.value;return ue(()=>{n&&Nl&&t.current?.focus()},[n]),i("h2",{ref:t,tabIndex:-1,dir:"auto",children:e})}function Bd({shown:e,cluster:t}){let n=Ne(()=>Ld(e,t.number),[e,t]);return i("article",{children:[i("header",{class:"ite\
m-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:u("read.cluster")}),i("span",{class:"\
badge",children:Pe(e)}),n.years?i("span",{class:"badge",children:uw(n.years)}):null]}),i(nt,{text:t.label||u("read.clust\
er-number",{n:t.number+1})}),i("p",{children:i(A,{n:n.nodes.length,text:u(`read.count-${e.itemKind}`,{n:n.nodes.length}),
rows:()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:n.nodes.map(r=>e.item[r])})})}),i(mw,{shown:e,cluster:t,
about:n})]}),i(dw,{shown:e,cluster:t,about:n}),i(fw,{shown:e,cluster:t,about:n}),i(pw,{shown:e,cluster:t,about:n})]})}function uw([
e,t]){return e===t?String(e):`${e}–${t}`}function mw({shown:e,cluster:t,about:n}){let r=e.communities.map(({number:a})=>a).
filter(a=>a!==t.number),o=D.value.communitiesOff,s=e.place===v.value.place&&r.length>0&&r.every(a=>o.has(a))&&!o.has(t.number),
l=()=>Ee(e.place);return i("p",{class:"actions",children:[i(_,{onClick:()=>{l(),te.value="map",Je({at:"nodes",nodes:n.nodes})},
children:u("read.show-on-map")}),i(_,{onClick:()=>{l(),Ve(n.nodes.map(a=>e.item[a]))},children:u("read.select")}),i(_,{onClick:()=>{
l(),$n({what:"cluster",community:t.number})},children:u("read.take-away")}),r.length?i(_,{"aria-pressed":s?"true":"false",
onClick:()=>{l(),G({communitiesOff:new Set(s?[]:r)})},children:u("read.show-only")}):null]})}function dw({shown:e,cluster:t,
about:n}){let r=u(`read.most-${tt(e)}`),o=n.nodes.map(s=>e.item[s]);return i(X,{title:r,all:n.nodes,most:8,row:s=>i(_i,{
shown:e,node:s}),rows:()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:o})})}function fw({shown:e,about:t}){
let n=u(`read.cluster-units-${e.unit}`);return i(X,{title:n,all:t.units,most:5,row:({of:r,rows:o})=>i("div",{class:"coun\
ted",children:[i(ne,{item:g.items[e.unit][r]}),i(A,{n:o.length,text:u(`read.count-${e.itemKind}`,{n:o.length}),rows:()=>({
title:g.items[e.unit][r].label,kind:"items",itemKind:e.itemKind,positions:o.map(s=>e.item[s])})})]}),rows:()=>({title:n,
kind:"items",itemKind:e.unit,positions:t.units.map(({of:r})=>r)})})}function pw({shown:e,cluster:t,about:n}){return i(X,
{plain:!0,title:u("read.links-of-cluster"),all:n.links,most:99,row:({of:r,rows:o})=>{let s=e.communities.find(({number:a})=>a===
r),l=r===t.number?u("read.within-cluster"):s?.label??"";return i("div",{class:"counted",children:[r===t.number||!s?i("sp\
an",{children:l||u("read.no-cluster")}):i(No,{cluster:s,open:()=>Z({what:"cluster",network:e.place,community:r})}),i(A,{
n:o.length,text:u("read.count-link",{n:o.length}),rows:()=>({title:`${t.label} – ${l}`,kind:"edges",network:e.place,positions:o})})]})}})}function hw(e,t){let n=t?e.indexOf(t):-1;if(n<0)return[e,"",""];let r=n+t.length;return[e.slice(0,n),e.slice(n,r),e.slice(
r)]}function rt({position:e}){let{file:t,line:n,marker:r,context:o}=g.citations[e],[s,l,a]=hw(o,r);return i("div",{class:"\
printed",children:[i("span",{class:"passage-head",children:[i(Te,{file:t,line:n}),l?null:i("bdi",{class:"passage-marker",
children:r})]}),i("blockquote",{dir:"auto",children:[s,l?i("mark",{children:l}):null,a]})]})}function Kt({position:e,children:t}){let{file:n,line:r,page:o,number:s,text:l}=g.references[e];return i("div",{class:"pr\
inted",children:[i(Te,{file:n,line:r,page:o}),i("blockquote",{children:[s?i("span",{class:"printed-number",children:[s.replace(
/\.$/,""),". "]}):null,t??i(P,{text:l})]})]})}var gw=40;function Fd(e,t){return Vt(t).filter(n=>g.citations[n].document===e)}function Rl(e,t){return Math.abs(g.citations[e].
line-g.citations[t].line)}function Dd(e,t,n){let[r,o]=[Fd(e,t),Fd(e,n)],s=new Set(r.filter(c=>o.includes(c))),l=o.filter(
c=>!s.has(c)),a=[...s].map(c=>({citations:[c],lines:0}));for(let c of l.length?r:[]){if(s.has(c))continue;let m=l.reduce(
(d,f)=>Rl(c,f)<Rl(c,d)?f:d);a.push({citations:[c,m].sort((d,f)=>d-f),lines:Rl(c,m)})}return a.sort((c,m)=>c.lines-m.lines||
c.citations[0]-m.citations[0]),a.filter(({lines:c},m)=>m===0||c<=gw)}var $d=3,Xd=3;function Jd({document:e,ends:t,directed:n}){let r=g.items.document[e],o=n?[t[1]]:t;return i("section",{class:"\
unit",children:[i("h4",{children:i(_e,{item:r,text:r.title||r.label})}),o.map(s=>{let l=s.references.filter(a=>g.references[a].
document===e);return i(Vr,{title:s.label,lines:l},s.position)}),n?i(yw,{document:e,works:t[1].works}):i(bw,{document:e,ends:t})]})}
function Vr({title:e,lines:t}){return t.length?i(M,{children:[i("h5",{children:[i("bdi",{children:e})," ",t.length>$d?i(
A,{n:t.length,label:e,rows:()=>({title:e,kind:"references",positions:t})}):null]}),i("ul",{class:"rows",children:t.slice(
0,$d).map(n=>i("li",{children:i(Kt,{position:n})},n))})]}):null}function yw({document:e,works:t}){let n=Vt(t).filter(o=>g.
citations[o].document===e);if(!n.length)return null;let r=u("read.in-its-text");return i(M,{children:[i("h5",{children:[
r," ",i(A,{n:n.length,label:r,rows:()=>({title:r,kind:"citations",positions:n})})]}),i("ul",{class:"rows",children:n.slice(
0,Xd).map(o=>i("li",{children:i(rt,{position:o})},o))})]})}function bw({document:e,ends:t}){let n=Dd(e,t[0].works,t[1].works);
if(!n.length)return null;let r=u("read.in-its-text"),o=[...new Set(n.flatMap(({citations:s})=>[...s]))];return i(M,{children:[
i("h5",{children:[r," ",i(A,{n:o.length,label:r,rows:()=>({title:r,kind:"citations",positions:o})})]}),i("ul",{class:"ro\
ws",children:n.slice(0,Xd).map(s=>i("li",{children:i(vw,{near:s})},s.citations.join()))})]})}function vw({near:{citations:e,
lines:t}}){let n=e.length===1?u("read.one-passage"):u("read.lines-apart",{n:t});return i("div",{class:"near",children:[i(
"p",{class:"muted small",children:n}),e.map(r=>i(rt,{position:r},r))]})}function Vd({work:e,ends:t,isCited:n}){let r=g.items.
work[e];return i("section",{class:"unit",children:[i("h4",{children:i(_e,{item:r,text:r.fields.title||r.label})}),n?i(ww,
{work:e,ends:t}):i(Vr,{title:u("read.as-printed"),lines:r.references}),n||r.references.length?null:i(kw,{documents:r.own})]})}
function ww({work:e,ends:t}){let[n,r]=t.map(l=>{let a=new Set(Md(l));return g.items.work[e].references.filter(c=>a.has(g.
references[c].document))}),[o,s]=t.map(({label:l})=>l);return n.join()===r.join()?i(Vr,{title:`${o} · ${s}`,lines:n}):i(
M,{children:[i(Vr,{title:o,lines:n}),i(Vr,{title:s,lines:r})]})}function kw({documents:e}){return i("ul",{class:"rows",children:e.
map(t=>i("li",{class:"printed",children:i(Te,{file:g.items.document[t].file,line:null})},t))})}var Kd=5;function Wd({shown:e,edge:t}){let n=[zd(e,e.from[t]),zd(e,e.to[t])];return i("article",{children:[i("header",{class:"\
item-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:u("read.link")}),i("span",{class:"\
badge",children:Pe(e)})]}),i(nt,{text:u(`read.edge-${tt(e)}`)}),i("ul",{class:"rows ends",children:[i("li",{children:i(ne,
{item:n[0]})}),e.directed?i("li",{class:"muted arrow",children:u("read.cites-arrow")}):null,i("li",{children:i(ne,{item:n[1]})})]}),
i("p",{class:"actions",children:i(_,{onClick:()=>xw(e,t),children:u("read.show-on-map")})})]}),i(Sw,{shown:e,edge:t,ends:n}),
i(Ew,{shown:e,edge:t,ends:n})]},`${e.place}-${t}`)}function zd(e,t){return Sn(de(e,t))}function xw(e,t){Ee(e.place),te.value=
"map",Je({at:"nodes",nodes:[e.from[t],e.to[t]]})}function Sw({shown:e,edge:t,ends:n}){let r=e.unitsOfEdge(t),o=Hn(e,e.count[t]),
s=`${n[0].label} + ${n[1].label}: ${o}`;return i("dl",{class:"measure-list",children:[i("div",{class:"measure",children:[
i("dt",{children:u("read.count")}),i("dd",{children:i(A,{n:r.length,text:o,rows:()=>({title:s,kind:"items",itemKind:e.unit,
positions:r})})})]}),i("div",{class:"measure",children:[i("dt",{children:u("read.weight")}),i("dd",{class:"number",children:T(
e.weight[t],4)}),i("dd",{class:"muted small",children:_w(e)})]})]})}function _w(e){let t=tt(e);if(t==="proximity"||t==="\
citation")return u(`read.weight-${t}`);let n=R.manifest.options,r=String(n?.network?.normalization??"other");return u(`r\
ead.weight-${["association","cosine","jaccard","inclusion","equivalence","none"].includes(r)?r:"other"}`)}function Ew({shown:e,
edge:t,ends:n}){let[r,o]=We(Kd),s=e.unitsOfEdge(t);if(!s.length)return null;let l=u(`read.behind-${e.unit}`),a=tt(e);return i(
ht,{title:l,n:s.length,rows:()=>({title:l,kind:"items",itemKind:e.unit,positions:s}),children:[s.slice(0,r).map(c=>e.unit===
"document"?i(Jd,{document:c,ends:n,directed:e.directed},c):i(Vd,{work:c,ends:n,isCited:a==="coupling"},c)),s.length>r?i(
_,{class:"button quiet more",onClick:()=>o(r+4*Kd),children:u("read.show-more",{n:s.length-r})}):null]})}var Mw=1;function Ll(e){return Number.isFinite(e)?`${e>0?"+":""}${T(e,2)}`.replace("-","−"):e<0?"−∞":"+∞"}function Bl(e){
let t=C("feature",e);return t===e?C("rule",e):t}function zt({evidence:e}){if(!e.length)return null;let t=e.map(({weight:r})=>Math.
abs(r)).filter(Number.isFinite),n=Math.max(Mw,...t);return i("ul",{class:"evidence",children:e.map((r,o)=>i(Ow,{one:r,full:n},
o))})}function Ow({one:e,full:t}){let{feature:n,detail:r,weight:o}=e,s=Math.min(1,Math.abs(o)/t)*50,l=o<0?50-s:50;return i(
"li",{children:[i("span",{class:"evidence-name",children:Bl(n)}),i("span",{class:"evidence-bar","aria-hidden":"true",children:i(
"span",{class:o<0?"against":"for",style:{left:`${l}%`,width:`${s}%`}})}),i("span",{class:"number",children:Ll(o)}),r?i(P,
{class:"evidence-detail",text:r}):null]})}var Hd=["bibtex","apa","gost"];function Pw(e){return R.formats.filter(({copy:t,textOf:n})=>t&&n(e.position)).sort((t,n)=>Hd.
indexOf(n.name)-Hd.indexOf(t.name))}function Cw(e,t){let n=t.textOf(e.position).replace(/\n+$/,"");return On(n,u("parts.\
copied",{format:C("format",t.name)}),n)}function Ud({work:e}){let t=Pw(e);return t.length?i("div",{class:"copy-line",role:"\
group","aria-label":u("parts.copy-reference"),children:[i("span",{class:"muted",children:u("parts.copy")}),t.map(n=>i(Iw,
{work:e,format:n},n.name))]}):null}function Iw({work:e,format:t}){let n=C("format",t.name);return i(_,{class:"button tin\
y","data-copy":t.name,"aria-label":u("parts.copy-as",{name:e.label,format:n}),onClick:()=>{Cw(e,t)},children:n})}var Tw=.5,Aw=40;function Nw(e){return e.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u)}function Rw(e){return e.map((t,n)=>n%
2?se(t):"")}function Lw(e){return(e.match(new RegExp("\\p{Script=Cyrillic}","gu"))?.length??0)>(e.match(new RegExp("\\p{S\
cript=Latin}","gu"))?.length??0)}function qd(e){if(e.length<2||e.length>Aw)return e.map(()=>null);let t=e.map(Nw),n=t.map(
Rw),r=n.map(s=>new Set(s.filter(Boolean))),o=e.map(Lw);return t.map((s,l)=>{let a=r.filter((f,h)=>h!==l&&o[h]===o[l]),c=n[l].
map(f=>f!==""&&a.filter(h=>h.has(f)).length*2<a.length),m=n[l].filter(Boolean).length,d=c.filter(Boolean).length;return!d||
d>m*Tw?null:s.map((f,h)=>({text:f,differs:c[h]}))})}var Bw=6;function jd({references:e,manifestations:t}){let n=u("read.as-printed"),r=t.length>1,o=r?t.flatMap(c=>[...c.references]):
e,s=o.map(c=>g.references[c].text),l=qd(s.slice(0,40)),a=new Map(r?t.map(c=>[c.references[0],c]):[]);return i(X,{title:n,
all:o,most:Bw,class:"rows printed-forms",row:(c,m)=>i(M,{children:[i(Fw,{one:a.get(c)}),i(Kt,{position:c,children:l[m]?i(
Dw,{pieces:l[m]}):void 0})]}),rows:()=>({title:n,kind:"references",positions:o})})}function Fw({one:e}){return e?i("p",{
class:"manifestation",children:[i("span",{class:"badge",children:C("manifestation",e.relation)}),i("span",{class:"muted \
small",children:[e.language?_n(e.language):"",e.year].filter(Boolean).join(", ")})]}):null}function Dw({pieces:e}){return i(
"bdi",{children:e.map(({text:t,differs:n},r)=>n?i("mark",{class:"differs",title:u("read.differs"),children:t},r):t)})}var $w=["editor","translator","translated_title","container","container_subtitle","translated_container","series","genre",
"edition","volume","issue","part","issued","pages","page_total","document_number","archive","place","publisher","isbn","\
issn","doi","url","accessed","note"];function Gd({work:e}){return i(M,{children:[i(Xw,{work:e}),i(Ud,{work:e}),i(jd,{references:e.
references,manifestations:e.manifestations}),i(Kw,{work:e}),i(mn,{documents:e.documents}),i(zw,{work:e}),i(Ww,{work:e})]})}
function Xw({work:e}){let{fields:t,links:n,id:r}=e,o=new Set(n.map(([l])=>l)),s=$w.filter(l=>t[l]&&!o.has(t[l]));return i(
"dl",{class:"fields",children:[i(Jw,{work:e}),s.map(l=>i(Mi,{name:C("field",l),children:i(Vw,{work:e,name:l})},l)),n.length?
i(Mi,{name:u("read.links"),children:n.map(([l,a])=>i("p",{children:i(Ao,{text:l,address:a})},a))}):null,i(Mi,{name:u("re\
ad.key"),children:i("code",{children:i(P,{text:r})})})]})}function Mi({name:e,children:t}){return i(M,{children:[i("dt",
{children:e}),i("dd",{children:t})]})}function Jw({work:e}){let{people:t,fields:n}=e;return!t.length&&!n.author?null:i(Mi,
{name:C("field","author"),children:t.length?i("ul",{class:"names",children:t.map(r=>i("li",{children:i(_e,{item:g.items.
person[r]})},r))}):i(P,{text:n.author})})}function Vw({work:e,name:t}){let n=e.fields[t];return t==="container"&&e.venue!==
null?i(_e,{item:g.items.venue[e.venue],text:n}):t==="publisher"&&e.publisher!==null?i(_e,{item:g.items.publisher[e.publisher],
text:n}):i(P,{text:n})}function Kw({work:e}){let t=u("read.passages"),n=Vt([e.position]);return i(X,{title:t,all:n,most:4,
row:r=>i(rt,{position:r}),rows:()=>({title:t,kind:"citations",positions:n})})}function mn({documents:e}){let t=u("read.c\
iting-documents");return i(X,{title:t,all:e,most:4,row:n=>i(ne,{item:g.items.document[n]}),rows:()=>({title:t,kind:"item\
s",itemKind:"document",positions:e})})}function zw({work:e}){let t=u("read.own-documents");return i(X,{title:t,all:e.own,
row:n=>i(ne,{item:g.items.document[n]}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e.own})})}function Ww({
work:e}){let{position:t}=e,n=g.relations.filter(({from:r,to:o})=>r===t||o===t);return i(X,{title:u("read.relations"),all:n,
row:r=>i(Hw,{relation:r,position:t})})}function Hw({relation:e,position:t}){let{kind:n,from:r,to:o,score:s,evidence:l}=e,
a=g.items.work[r===t?o:r],c=r===t?"":"-of",m=T(s*100);return i("div",{class:"relation",children:[i("span",{class:"muted \
small",children:C("relation",`${n}${c}`)}),i(ne,{item:a}),i("details",{children:[i("summary",{class:"small",children:u("\
read.probability",{share:m})}),i(zt,{evidence:l})]})]})}function Yd({person:e}){return i(M,{children:[i(Uw,{person:e}),i(dn,{works:e.works}),i(jw,{person:e}),i(mn,{documents:e.
documents}),i(Fl,{works:e.works})]})}function Uw({person:e}){let t=new Map;for(let o of e.mentions)t.set(o.printed,[...t.
get(o.printed)??[],o]);let n=[...t].sort((o,s)=>s[1].length-o[1].length),r=u("read.printed-forms");return i(X,{title:r,all:n,
most:8,class:"rows forms",row:([o,s])=>i(qw,{form:o,mentions:s}),rows:()=>({title:r,kind:"references",positions:e.references})})}
function qw({form:e,mentions:t}){let n=[...new Set(t.map(({role:o})=>o))].filter(o=>o!=="author"),r=[...new Set(t.map(({
reference:o})=>o))];return i("div",{class:"counted",children:[i("span",{children:[i(P,{text:e}),n.length?i("span",{class:"\
muted",children:[" · ",n.map(o=>C("role",o)).join(", ")]}):null]}),i(A,{n:r.length,text:u("read.count-reference",{n:r.length}),
rows:()=>({title:e,kind:"references",positions:r})})]})}function dn({works:e,title:t=u("read.works")}){let n=[...e].sort(
(r,o)=>g.items.work[o].documents.length-g.items.work[r].documents.length);return i(X,{title:t,all:n,row:r=>i(ne,{item:g.
items.work[r]}),rows:()=>({title:t,kind:"items",itemKind:"work",positions:n})})}function jw({person:e}){let t=new Map;for(let o of e.
works)for(let s of g.items.work[o].people)s!==e.position&&t.set(s,[...t.get(s)??[],o]);let n=[...t].sort((o,s)=>s[1].length-
o[1].length||o[0]-s[0]),r=u("read.co-authors");return i(X,{title:r,all:n,row:([o,s])=>i("div",{class:"counted",children:[
i(ne,{item:g.items.person[o]}),i(A,{n:s.length,text:u("read.count-work",{n:s.length}),rows:()=>({title:`${e.label} + ${g.
items.person[o].label}`,kind:"items",itemKind:"work",positions:s})})]}),rows:()=>({title:r,kind:"items",itemKind:"person",
positions:n.map(([o])=>o)})})}function Fl({works:e}){let t=u("read.passages"),n=Vt(e);return i(X,{title:t,all:n,most:3,row:r=>i(
rt,{position:r}),rows:()=>({title:t,kind:"citations",positions:n})})}function Qd({venue:e}){return i(M,{children:[i(Gw,{venue:e}),i(dn,{works:e.works}),i(Dl,{works:e.works}),i(mn,{documents:e.
documents}),i(Fl,{works:e.works}),i(Kr,{references:e.references})]})}function Gw({venue:{forms:e,references:t}}){let n=u(
"read.printed-forms");return i(X,{title:n,all:e,most:8,class:"rows forms",row:r=>i(P,{text:r}),rows:()=>({title:n,kind:"\
references",positions:t})})}function Dl({works:e}){let t=new Map;for(let o of e)for(let s of g.items.work[o].people)t.set(
s,[...t.get(s)??[],o]);let n=[...t].sort((o,s)=>s[1].length-o[1].length||o[0]-s[0]),r=u("read.people");return i(X,{title:r,
all:n,row:([o,s])=>i("div",{class:"counted",children:[i(ne,{item:g.items.person[o]}),i(A,{n:s.length,text:u("read.count-\
work",{n:s.length}),rows:()=>({title:g.items.person[o].label,kind:"items",itemKind:"work",positions:s})})]}),rows:()=>({
title:r,kind:"items",itemKind:"person",positions:n.map(([o])=>o)})})}function Kr({references:e,title:t=u("read.as-printe\
d")}){return i(X,{title:t,all:e,most:4,row:n=>i(Kt,{position:n}),rows:()=>({title:t,kind:"references",positions:e})})}function Zd({one:e}){let t=wi(e.position).map(({position:r})=>r),{position:n}=e;return i(M,{children:[i(Yw,{one:e,references:t}),
e.lists?null:i("p",{class:"callout",children:u("read.no-list")}),i(Kr,{references:t,title:u("read.references")}),i(Qw,{document:n}),
i(dn,{works:e.works,title:u("read.cited-works")}),i(Zw,{document:n}),i(tk,{one:e})]})}function Yw({one:e,references:t}){
let n=[e.format,e.encoding].filter(Boolean).join(", "),r=e.sameAs===null?null:g.items.document[e.sameAs],o=g.files[e.file]??
e.id,s=u("read.citations-in-text");return i("dl",{class:"fields",children:[i(fn,{name:u("read.file"),children:i(P,{text:o})}),
n?i(fn,{name:u("read.read-as"),children:i(P,{text:n})}):null,i(fn,{name:u("read.lists"),children:i(A,{n:e.lists,label:u(
"read.lists"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(fn,{name:u("read.references"),children:i(A,
{n:t.length,label:u("read.references"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(fn,{name:s,children:i(
A,{n:e.citations,label:s,rows:()=>({title:s,kind:"citations",positions:ef(e.position)})})}),e.work===null?null:i(fn,{name:u(
"read.is-work"),children:i(_e,{item:g.items.work[e.work],text:ki(g.items.work[e.work])})}),r?i(fn,{name:u("read.same-as"),
children:i(_e,{item:r})}):null]})}function fn({name:e,children:t}){return i(M,{children:[i("dt",{children:e}),i("dd",{children:t})]})}
function ef(e){return g.citations.filter(t=>t.document===e).map(({position:t})=>t)}function Qw({document:e}){let t=u("re\
ad.citations-in-text"),n=ef(e);return i(X,{title:t,all:n,most:3,row:r=>i(rt,{position:r}),rows:()=>({title:t,kind:"citat\
ions",positions:n})})}function Zw({document:e}){let t=g.suggestions.filter(n=>n.document===e);return i(X,{title:u("read.\
suggestions"),all:t,row:n=>i(ek,{one:n})})}function ek({one:e}){let t=T(e.probability*100),n=e.accepted?u("read.accepted"):
u("read.probability",{share:t});return i("div",{class:"suggestion",children:[i("span",{class:"muted",children:[i(P,{text:`\
[${e.label}]`})," · ",n]}),i(ne,{item:g.items.work[e.work]}),i("details",{children:[i("summary",{children:u("read.why")}),
i("p",{class:"small muted",children:e.places.map(({file:r,line:o},s)=>i("span",{children:[i(Te,{file:r,line:o})," "]},s))}),
i(zt,{evidence:e.evidence}),e.contexts.map((r,o)=>i("blockquote",{dir:"auto",children:r},o))]})]})}function tk({one:e}){
let t=g.problems.flatMap((r,o)=>r.file===e.file?[o]:[]);if(!t.length)return null;let n=u("read.problems");return i("p",{
class:"counted",children:[i("span",{children:n}),i(A,{n:t.length,label:n,rows:()=>({title:`${n}: ${e.label}`,kind:"probl\
ems",positions:t})})]})}function Oi({merge:e}){let{left:t,right:n,rule:r,score:o,by:s,evidence:l}=e;return i("div",{class:"merge",children:[i(zr,
{side:t}),i(zr,{side:n}),i("details",{children:[i("summary",{children:[s?u("parts.decided-by",{name:s}):C("rule",r),s?null:
i("span",{class:"muted",children:[" · ",T(o*100)," %"]})]}),i(zt,{evidence:l})]})]})}function zr({side:e}){let t=e.reference===
null?null:g.references[e.reference];return i("p",{class:"merge-side",children:[i(P,{text:e.text})," ",t?i(Te,{file:t.file,
line:t.line}):null]})}function tf({item:e}){let t=u("read.merges"),n=_d(e).map(({position:r})=>r);return i(M,{children:[i(nk,{pairs:Ed(e)}),i(
X,{title:t,all:n,most:4,row:r=>i(Oi,{merge:g.merges[r]}),rows:()=>({title:`${t}: ${e.label}`,kind:"merges",positions:n})})]})}
function nk({pairs:e}){return e.length?i(M,{children:[i(X,{title:u("read.questions"),all:e,row:t=>i(rk,{pair:t})}),i(_,{
onClick:()=>{at.value="review"},children:u("read.go-to-review")})]}):null}function rk({pair:e}){let t=T(e.score*100),n=u(
e.joined?"read.joined-now":"read.apart-now");return i("div",{class:"merge",children:[i(zr,{side:e.left}),i(zr,{side:e.right}),
i("p",{class:"muted small",children:[n," · ",u("read.probability",{share:t})]})]})}function rf({item:e,place:t}){let{shown:n,node:r}=t,o=Object.keys(n.measures);return i("section",{class:"section",children:i(
"details",{class:"measures",children:[i("summary",{children:i("h3",{children:u("read.measures",{name:Pe(n)})})}),i("dl",
{class:"measure-list",children:[i(ok,{item:e,place:t}),i(nf,{name:u("read.strength"),value:n.strength[r],meaning:u("read\
.about-strength")}),o.map(s=>i(nf,{name:C("measure",s),value:n.measures[s][r],meaning:ho(`read.about-${s}`)?u(`read.abou\
t-${s}`):""},s))]})]})})}function ok({item:e,place:{shown:t,node:n}}){let r=t.unitsOf(n),o=[...t.edgesOf(n)],s=u("read.l\
inks-of-node"),l=Si(t,n);return i(M,{children:[i("div",{class:"measure",children:[i("dt",{children:l}),i("dd",{children:r.
length===t.occurrences[n]?i(A,{n:r.length,label:l,rows:()=>({title:`${e.label}: ${l}`,kind:"items",itemKind:t.unitOf(n),
positions:r})}):T(t.occurrences[n])})]}),i("div",{class:"measure",children:[i("dt",{children:s}),i("dd",{children:i(A,{n:o.
length,label:s,rows:()=>({title:`${e.label}: ${s}`,kind:"edges",network:t.place,positions:o})})})]})]})}function nf({name:e,
value:t,meaning:n}){return i("div",{class:"measure",children:[i("dt",{children:e}),i("dd",{class:"number",children:T(t,4)}),
n?i("dd",{class:"muted small",children:n}):null]})}function of({place:{shown:e,node:t}}){let n=[...e.edgesOf(t)];if(!e.directed)return i($l,{title:Pd(e),node:t,edges:n,shown:e});
let r=n.filter(s=>e.from[s]===t),o=n.filter(s=>e.to[s]===t);return i(M,{children:[i($l,{title:u("read.cites"),node:t,edges:r,
shown:e}),i($l,{title:u("read.cited-by"),node:t,edges:o,shown:e})]})}function $l({title:e,node:t,edges:n,shown:r}){let o=Math.
max(...n.slice(0,1).map(c=>r.weight[c])),s=n.every(c=>r.weight[c]===o),a=r.place===v.value.place?e:`${e} (${Pe(r)})`;return i(
X,{title:a,all:n,most:8,row:c=>i(ik,{shown:r,edge:c,other:de(r,st(r,c,t)),share:s||!o?0:r.weight[c]/o}),rows:()=>({title:a,
kind:"edges",network:r.place,positions:n})})}function ik({shown:e,edge:t,other:n,share:r}){let o=Hn(e,e.count[t]),s=u("r\
ead.show-link",{name:n.label});return i("div",{class:"counted",children:[i(ne,{item:n}),i("button",{type:"button",class:"\
count strength",title:o,"aria-label":`${s}: ${o}`,onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[r?i("spa\
n",{class:"bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.max(4,r*100)}%`}})}):null,u("read.times",{n:e.
count[t]})]})]})}var sf=null;function sk(e,t){return e.itemKind===t.kind?t.position:e.itemKind!=="either"?-1:(sf??=new Map(g.items.either.
map(n=>[n.stands,n.position])),sf.get(Sn(t))??-1)}function Xl(e,t){let n=sk(e,t);return n<0?-1:e.nodeOf(n)}function lf(e){
let t=z.filter(n=>n!==v.value);return[v.value,...t].map(n=>({shown:n,node:Xl(n,e)})).filter(({node:n})=>n>=0)}function af({item:e}){return i(M,{children:[i(dn,{works:e.works}),i(Dl,{works:e.works}),i(mn,{documents:e.documents}),i(
Kr,{references:e.references})]})}function cf({item:e}){let t=lf(e),n=t.at(0);return i("article",{children:[i(ck,{item:e,places:t}),i(ak,{item:e}),n&&!lk(
e,n)?i(of,{place:n}):null,i(tf,{item:e}),n?i(rf,{item:e,place:n}):null,i(pk,{places:t.slice(1)})]})}function lk(e,{shown:t}){
return e.kind==="document"&&t.directed}function ak({item:e}){switch(e.kind){case"work":return i(Gd,{work:e});case"person":
return i(Yd,{person:e});case"venue":case"publisher":return i(Qd,{venue:e});case"document":return i(Zd,{one:e});default:return i(
af,{item:e})}}function ck({item:e,places:t}){let n=ki(e),r=e.subtitle===n||e.kind==="work"?"":e.subtitle;return i("heade\
r",{class:"item-head",children:[i("p",{class:"badges",children:[i(uk,{item:e}),i(mk,{item:e})]}),i(nt,{text:n}),r?i("p",
{class:"muted",children:i(P,{text:r})}):null,i(dk,{places:t})]})}function uk({item:e}){if(e.kind!=="work")return i("span",
{class:"badge",children:u(`read.kind-${e.kind}`)});let{type:t,language:n,year:r}=e;return i(M,{children:[i("span",{class:"\
badge",children:C("type",t)}),i("span",{class:"badge",children:r===null?u("read.no-year"):String(r)}),n?i("span",{class:"\
badge",children:_n(n)}):null]})}function mk({item:e}){let{place:t,communities:n,community:r}=v.value,o=Xl(v.value,e),s=o<
0?null:n.find(l=>l.number===r[o]);return s?i("button",{type:"button",class:"badge cluster-badge",onClick:()=>Z({what:"cl\
uster",network:t,community:s.number}),children:[i(ct,{community:s.number}),i(P,{text:s.label||u("read.cluster-number",{n:s.
number+1})})]}):null}function dk({places:e}){let t=e.at(0);if(!t)return i("p",{class:"muted",children:u("read.on-no-map")});
let{shown:n,node:r}=t,o=n.place===v.value.place,s=n.item[r],l=o&&we.value.has(s);return i("p",{class:"actions",children:[
i(_,{onClick:()=>fk(t),children:o?u("read.show-on-map"):u("read.show-on-that-map",{name:Pe(n)})}),o?i(_,{"aria-pressed":l?
"true":"false",onClick:()=>De(s),children:l?u("read.deselect"):u("read.select")}):null]})}function fk({shown:e,node:t}){
Ee(e.place),te.value="map",Je({at:"node",node:t})}function pk({places:e}){return e.length?i("p",{class:"other-maps small",
children:[i("span",{class:"muted",children:u("read.other-maps")}),e.map(({shown:t})=>i("button",{type:"button",class:"li\
nk",onClick:()=>Ee(t.place),children:Pe(t)},t.place))]}):null}var uf=10,hk=5;function Wr(){let e=v.value;return e.place<0?i(gk,{}):i("article",{children:[i("header",{class:"item-head",
children:[i(nt,{text:Pe(e)}),i("p",{children:xi(e)})]}),i(yk,{shown:e}),e.edges?null:i(bk,{shown:e}),i(vk,{shown:e}),i(kk,
{shown:e}),i(xk,{shown:e}),i(df,{}),e.edges?i(Ek,{shown:e}):null]})}function gk(){return i("article",{children:[i("heade\
r",{class:"item-head",children:[i(nt,{text:u("read.no-network")}),i("p",{children:u("read.no-network-advice")})]}),i(df,
{})]})}function Hr(e){return Array.from({length:e},(t,n)=>n)}function yk({shown:e}){let t=u(`read.count-${e.itemKind}`,{
n:e.size}),n=u("read.count-link",{n:e.edges}),r=u("read.count-cluster",{n:e.communities.length});return i("ul",{class:"f\
acts",children:[i("li",{children:i(A,{n:e.size,text:t,rows:()=>({title:t,kind:"items",itemKind:e.itemKind,positions:[...e.
item]})})}),i("li",{children:i(A,{n:e.edges,text:n,rows:()=>({title:n,kind:"edges",network:e.place,positions:Hr(e.edges)})})}),
e.communities.length?i("li",{children:i("button",{type:"button",class:"count",onClick:mf,children:r})}):null]})}function mf(){
Le.value="clusters",te.value="browse"}function bk({shown:e}){return i("div",{class:"callout",children:[i("p",{children:u(
e.size?"read.no-links":"read.no-nodes")}),i("p",{lang:"en",children:e.explanation})]})}function vk({shown:e}){let t=[...e.
communities].sort((n,r)=>r.size-n.size).slice(0,hk);return t.length?i(ht,{title:u("read.clusters"),children:[i("ul",{class:"\
rows",children:t.map(n=>i("li",{children:i(wk,{shown:e,cluster:n})},n.number))}),t.length<e.communities.length?i("button",
{type:"button",class:"button quiet more",onClick:mf,children:u("read.all-clusters",{n:e.communities.length})}):null]}):null}
function wk({shown:e,cluster:t}){let n=()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:Hr(e.size).filter(
r=>e.community[r]===t.number).map(r=>e.item[r])});return i("div",{class:"counted",children:[i(No,{cluster:t,open:()=>Z({
what:"cluster",network:e.place,community:t.number})}),i(A,{n:t.size,rows:n,label:t.label})]})}function kk({shown:e}){let t=Ne(
()=>Ei(e,Hr(e.size)).slice(0,uf),[e]);return i(X,{title:u(`read.most-${tt(e)}`),all:t,most:uf,row:n=>i(_i,{shown:e,node:n}),
plain:!0})}function xk({shown:e}){return i(ht,{title:u("read.how-to-begin"),children:i("ul",{class:"hints",children:[i("\
li",{children:u("read.begin-search")}),i("li",{children:u("read.begin-open")}),i("li",{children:e.edges?u("read.begin-li\
nk"):u("read.begin-list")})]})})}var Sk=["document","work","person","venue","publisher"];function df(){let e=Sk.filter(n=>g.
items[n].length),t=u("read.count-reference",{n:g.references.length});return i(ht,{title:u("read.in-all"),children:i("ul",
{class:"facts",children:[e.map(n=>i("li",{children:i(_k,{kind:n})},n)),i("li",{children:i(A,{n:g.references.length,text:t,
rows:()=>({title:t,kind:"references",positions:Hr(g.references.length)})})})]})})}function _k({kind:e}){let t=g.items[e].
length,n=u(`read.count-${e}`,{n:t});return i(A,{n:t,text:n,rows:()=>({title:n,kind:"items",itemKind:e,positions:Hr(t)})})}
function Ek({shown:e}){return i("details",{class:"section exactly",children:[i("summary",{children:u("read.how-counted")}),
i("p",{class:"muted",lang:"en",children:i(P,{text:e.explanation})})]})}function Mk(e,t){let n=J(null),[,r]=or((l,a)=>l+1,0),o={count:e,getScrollElement:()=>n.current,estimateSize:()=>t,overscan:6,
initialRect:{width:360,height:600},observeElementRect:Ho,observeElementOffset:Uo,scrollToFn:(l,a,c)=>qo(l,a,c),measureElement:ll,
onChange:()=>r()},[s]=We(()=>new Fn(o));return s.setOptions(o),Ae(()=>s._didMount(),[]),Ae(()=>s._willUpdate()),{virtualizer:s,
scroller:n}}function ff({count:e,height:t,label:n,row:r}){let{virtualizer:o,scroller:s}=Mk(e,t);return i("div",{class:"v\
irtual",ref:s,tabIndex:0,role:"group","aria-label":n,children:i("ul",{class:"virtual-rows",style:{height:`${o.getTotalSize()}\
px`},children:o.getVirtualItems().map(({index:l,start:a})=>i("li",{"data-index":l,ref:c=>o.measureElement(c),"aria-setsi\
ze":e,"aria-posinset":l+1,style:{transform:`translateY(${a}px)`},children:r(l)},l))})})}function Pi({problem:e,told:t}){let{level:n,code:r,message:o,advice:s,file:l,line:a,raw:c}=e;return i("div",{class:"prob\
lem",children:[t?null:i("p",{class:"problem-head small",children:[i("span",{class:`problem-level ${n}`,children:C("probl\
em-level",n)}),i("code",{children:r})]}),l===null?null:i(Te,{file:l,line:a}),o===t?.message?null:i("p",{lang:"en",dir:"a\
uto",children:o}),!s||s===t?.advice?null:i("p",{class:"muted",lang:"en",dir:"auto",children:s}),c?i("blockquote",{dir:"a\
uto",children:c}):null]})}var Ok={items:48,references:96,citations:96,edges:88,merges:96,problems:120};function pf({rows:e}){let{title:t,kind:n,positions:r}=e;
return i("article",{class:"rows-view",children:[i("header",{class:"item-head",children:[i(nt,{text:t}),/\d/.test(t)?null:
i("p",{class:"muted",children:u("read.count-row",{n:r.length})}),i(Pk,{rows:e})]}),i(ff,{count:r.length,height:Ok[n],label:t,
row:o=>i(Ck,{rows:e,position:r[o]})},t)]})}function Pk({rows:e}){let{kind:t,itemKind:n,positions:r}=e;if(t!=="items"||n!==
v.value.itemKind||!r.length)return null;let o=r.map(s=>v.value.nodeOf(s)).filter(s=>s>=0);return i("p",{class:"actions",
children:[o.length?i(_,{onClick:()=>{te.value="map",Je({at:"nodes",nodes:o})},children:u("read.show-on-map")}):null,i(_,
{onClick:()=>Ve(r),children:u("read.select")})]})}function Ck({rows:e,position:t}){switch(e.kind){case"items":return i(ne,
{item:g.items[e.itemKind??"work"][t]});case"references":return i(Ik,{position:t});case"citations":return i(Tk,{position:t});case"\
edges":return i(Ak,{shown:z[e.network??0],edge:t});case"merges":return i(Nk,{position:t});case"problems":return i(Pi,{problem:g.
problems[t]})}}function Ik({position:e}){let{work:t}=g.references[e];return i(M,{children:[i(Kt,{position:e}),t===null?null:
i("p",{class:"small to-item",children:["→ ",i(_e,{item:g.items.work[t]})]})]})}function Tk({position:e}){let{works:t}=g.
citations[e];return i(M,{children:[i(rt,{position:e}),t.length?i("ul",{class:"names small to-item",children:t.map(n=>i("\
li",{children:["→ ",i(_e,{item:g.items.work[n]})]},n))}):i("p",{class:"small muted",children:u("read.leads-nowhere")})]})}
function Ak({shown:e,edge:t}){let[n,r]=[de(e,e.from[t]),de(e,e.to[t])];return i("button",{type:"button",class:"row-name \
edge-row",onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[i(P,{class:"row-label",text:n.label}),i("span",{
class:"edge-row-to",children:[i("span",{"aria-hidden":"true",children:e.directed?"→":"—"})," ",i(P,{text:r.label})]}),
i("span",{class:"row-subtitle",children:Hn(e,e.count[t])})]})}function Nk({position:e}){let t=g.merges[e],n=t.items[0]??
t.items[1];return i(M,{children:[i(Oi,{merge:t}),n===null?null:i("p",{class:"small to-item",children:["→ ",i(_e,{item:g.
items[t.kind][n]})]})]})}var hf=new WeakMap;function gf(){let e=L.value,t=J(null);Ae(()=>{let r=t.current;r&&(r.scrollTop=(e&&hf.get(e))??0)},[e]);
let n=()=>{e&&t.current&&hf.set(e,t.current.scrollTop)};return i(M,{children:[e?i(Rk,{}):null,i("div",{class:`read-body ${e?.
what==="rows"?"of-rows":""}`,ref:t,onScroll:n,children:i(Lk,{now:e})})]})}function Rk(){return i("nav",{class:"details-h\
ead","aria-label":u("read.trail"),children:[Xe.value.length?i(_,{class:"button quiet",onClick:qc,children:[i(V,{name:"ba\
ck"})," ",u("read.back")]}):i("span",{}),i(_,{class:"button quiet close","aria-label":u("read.close"),title:u("read.clos\
e"),onClick:()=>Z(null),children:i(V,{name:"close"})})]})}function Lk({now:e}){switch(e?.what){case"item":{let t=g.items[e.
kind][e.position];return t?i(cf,{item:t},`${e.kind}-${e.position}`):i(Wr,{})}case"edge":{let t=z[e.network];return t?i(Wd,
{shown:t,edge:e.edge},`${e.network}-${e.edge}`):i(Wr,{})}case"cluster":{let t=z[e.network],n=t?.communities.find(({number:r})=>r===
e.community);return n?i(Bd,{shown:t,cluster:n}):i(Wr,{})}case"rows":return i(pf,{rows:e.rows});default:return i(Wr,{})}}var bf=["error","warning","note"],yf=5,Ci=O("all");function vf(){let{problems:e}=g,t=e.flatMap((n,r)=>Ci.value==="all"||
n.level===Ci.value?[r]:[]);return i("article",{children:[i("header",{class:"item-head",children:[i("h2",{children:u("rea\
d.problems")}),e.length?i("p",{children:u("read.about-problems")}):i("p",{children:u("read.no-problems")}),e.length?i(Bk,
{}):null]}),Fk(t).map(([n,r])=>i($k,{code:n,places:r},n))]})}function Bk(){let t=bf.map(o=>[o,g.problems.filter(s=>s.level===
o).length]).filter(([,o])=>o);if(t.length<2)return i(M,{});let n={value:"all",text:u("read.all-levels")},r=t.map(([o,s])=>({
value:o,text:`${C("level",o)} ${T(s)}`}));return i(He,{class:"small",label:u("read.levels"),choices:[n,...r],chosen:Ci.value,
choose:o=>{Ci.value=o}})}function Fk(e){let t=new Map;for(let r of e){let{code:o}=g.problems[r];t.set(o,[...t.get(o)??[],
r])}let n=([,r])=>bf.indexOf(g.problems[r[0]].level);return[...t].sort((r,o)=>n(r)-n(o)||o[1].length-r[1].length)}function Dk(e){
let t=e.map(o=>g.problems[o]),[n]=t,r=o=>t.every(s=>s[o]===n[o])?n[o]:"";return{...n,message:r("message"),advice:r("advi\
ce")}}function $k({code:e,places:t}){let n=Dk(t),r=()=>({title:e,kind:"problems",positions:t});return i("section",{class:"\
section problem-group",children:[i("h3",{children:[i("code",{children:e}),i("span",{class:`problem-level small ${n.level}`,
children:C("problem-level",n.level)}),i(A,{n:t.length,label:e,rows:r})]}),n.message?i("p",{lang:"en",children:n.message}):
null,n.advice?i("p",{class:"muted",lang:"en",children:n.advice}):null,i("ul",{class:"rows",children:t.slice(0,yf).map(o=>i(
"li",{children:i(Pi,{problem:g.problems[o],told:n})},o))}),t.length>yf?i(A,{n:t.length,text:u("parts.show-all",{n:t.length}),
rows:r}):null]})}function wf({review:e,questions:t}){let n=at.value;return i("aside",{class:"panel read","aria-label":u("read.title"),children:[
i(Mo,{label:u("read.title"),chosen:n,choose:r=>{at.value=r},choices:[{value:"details",text:u("read.details")},{value:"re\
view",text:u("read.review"),badge:t},{value:"problems",text:u("read.problems"),badge:g.problems.length},{value:"about",text:u(
"read.about")}]}),i(Oo,{value:n,children:i(Xk,{chosen:n,review:e})},n)]})}function Xk({chosen:e,review:t}){return e==="d\
etails"?i(gf,{}):e==="review"?i("div",{class:"read-body of-review",children:t}):i("div",{class:"read-body",children:e===
"problems"?i(vf,{}):i(Nd,{})})}var Jk=60,Vk={ё:"е",ß:"ss",ς:"σ",ΐ:"ι",ΰ:"υ",ǰ:"j",ẖ:"h",ẗ:"t",ẘ:"w",ẙ:"y"};function pn(e){return e.normalize(
"NFKC").toLowerCase().replace(/[ёßςΐΰǰẖẗẘẙ]/gu,n=>Vk[n]).replace(/[^\p{L}\p{N}]+/gu,"")}function hn(e,t){let n=t.
split(" ",1)[0];return e==="person"&&n.includes("@")||e==="work"&&/^[0-9a-f]{16}$/.test(n)?n:pn(t)}async function kf(e){
let t=new TextEncoder().encode(pn(e)),n=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(n.subarray(
0,8),r=>r.toString(16).padStart(2,"0")).join("")}async function xf(e){return e.kind==="work"?zk(e):e.kind==="person"?Hk(
e):e.kind==="venue"?qk(e):""}function Jl(e){return e==="work"||e==="person"||e==="venue"}var Kk=/[\u0345\u037a\u1f00-\u1fff\u13a0-\u13ff]/u;
async function zk(e){let n=e.references.map(r=>g.references[r].text).reduce((r,o)=>o.length>r.length?o:r,"");return pn(n)?
Kk.test(n)?n:`${await kf(n)} ${n.replace(/\s+/gu," ").trim().slice(0,Jk)}`.trim():""}var jn=null;function Wk(){if(jn)return jn;
jn=new Map;for(let e of g.items.person)for(let t of[...e.forms,...e.mentions.map(({printed:n})=>n)]){let n=pn(t),r=jn.get(
n);jn.set(n,r===void 0||r===e.position?e.position:-1)}return jn}async function Hk(e){let t=Wk();for(let r of[e.label,...e.
forms])if(t.get(pn(r))===e.position)return r;let n=e.mentions[0];return n?Uk(n):""}async function Uk({reference:e,role:t,
place:n,printed:r}){let o=g.references[e].text;return`${await kf(o)}@${t}.${n} ${r}`.trim()}function qk(e){let t=pn(e.label);
return e.forms.find(n=>pn(n)===t)??e.forms[0]??""}var jk=new Set(["same","different"]),Gk=E(()=>{let e=new Map;for(let t of[...g.merges,...g.uncertain])[t.left,t.right].forEach(
({key:n},r)=>{let o=t.items[r];n&&o!==null&&e.set(`${t.kind} ${hn(t.kind,n)}`,o)});for(let{row:t,ends:n}of F.value)for(let{
key:r,item:o}of n)o!==null&&e.set(`${t.kind} ${hn(t.kind,r)}`,o);return e}),Vl=class{above=new Map;find(t){let n=t;for(let r=this.
above.get(n);r!==void 0;r=this.above.get(n))n=r;return n!==t&&this.above.set(t,n),n}join(t,n){let[r,o]=[this.find(t),this.
find(n)];r!==o&&this.above.set(o,r)}};function Kl(e,t,n){let r=`${e} ${hn(e,t)}`,o=n??Gk.value.get(r);return o===void 0?
r:`${e} #${o}`}function Ti(e,t,n){return[e,...[hn(e,t),hn(e,n)].sort()].join("	")}var Ii=E(()=>{let e=new Map;for(let t of Cs.
value){if(t.verdict==="rename")continue;let n=Ti(t.kind,t.left,t.right);e.delete(n),jk.has(t.verdict)&&e.set(n,t)}return e}),
Sf=E(()=>{let e=new Vl,t=[];for(let n of Ii.value.values()){let r=Kl(n.kind,n.left,null),o=Kl(n.kind,n.right,null);n.verdict===
"same"?e.join(r,o):r!==o&&t.push({ends:[r,o],row:n})}return{groups:e,apart:t}});function zl(e,[t,n]){let r=Ii.value.get(
Ti(e,t.key,n.key));if(r)return[r.verdict,!0];if(!Ii.value.size)return[null,!1];let[o,s]=[t,n].map(({key:f,item:h})=>Kl(e,
f,h));if(o===s)return[null,!1];let{groups:l,apart:a}=Sf.value,[c,m]=[l.find(o),l.find(s)];return c===m?["same",!1]:[a.some(
({ends:f})=>{let[h,p]=f.map(y=>l.find(y));return h===c&&p===m||h===m&&p===c})?"different":null,!1]}var Yk=E(()=>{let{groups:e,
apart:t}=Sf.value,n=t.filter(({ends:[r,o]})=>e.find(r)===e.find(o));return new Set(n.map(({row:r})=>Ti(r.kind,r.left,r.right)))});
function Wl({kind:e,left:t,right:n,verdict:r}){return r==="different"&&Yk.value.has(Ti(e,t,n))}function Qk(e){return zl(
e.kind,[{key:e.left.key,text:"",item:e.items[0]},{key:e.right.key,text:"",item:e.items[1]}])[0]}function Gn(e){return e.
kind!=="publisher"&&e.left.key!==""&&e.right.key!==""}var Yn=E(()=>{let e=new Set;return g.uncertain.filter(t=>{if(!Gn(t)||
Qk(t))return!1;let[n,r]=Zk(t),o=[t.kind,n,r].join("	");return e.has(o)?!1:(e.add(o),!0)})});function Zk(e){let[t,n]=e.items;
return(t!==null&&n!==null&&t!==n?[String(t),String(n)]:[e.left.key,e.right.key]).sort()}var _f=E(()=>{let e=new Map;for(let t of Cs.
value){let n=`${t.kind} ${hn(t.kind,t.left)}`;t.verdict==="rename"?e.set(n,t):t.verdict==="withdrawn"&&e.get(n)?.right===
t.right&&e.delete(n)}return[...Ii.value.values(),...e.values()]});var Ai=O("questions"),ze=O(-1),Qn=O(!1),Ur=O({kind:"",rule:"",most:1,text:""});function Ni(e){Ur.value={...Ur.value,...e}}
var Ef=new WeakMap;function ex(e){let t=Ef.get(e);return t===void 0&&(t=` ${se(`${e.left.text} ${e.right.text}`)}`,Ef.set(
e,t)),t}var Mf=E(()=>{let{kind:e,rule:t,most:n,text:r}=Ur.value,o=r.trim()?se(r).split(" ").filter(Boolean):[];return g.
merges.filter(s=>(!e||s.kind===e)&&(!t||s.rule===t)).filter(s=>s.score<=n&&o.every(l=>ex(s).includes(` ${l}`))).sort((s,l)=>s.
score-l.score||s.position-l.position)});function Of(e){let t=new Map;for(let n of g.merges)t.set(n[e],(t.get(n[e])??0)+1);
return[...t].sort((n,r)=>r[1]-n[1]||(n[0]<r[0]?-1:1))}var tx={s:"same",y:"same",ы:"same",d:"different",n:"different",в:"different",k:"next",л:"next"," ":"next",arrowdown:"\
next",arrowup:"previous",u:"undo",г:"undo"};function Ct(e,t,n){let r=Hl(n,e,1),o=r===e.position?Hl(n,e,-1):r,s=fr(e.kind,
wo(e),t,"review");ze.value=o,Qn.value=!0,q(u(`review.said-${t}`),{text:u("review.undo"),run:()=>nx(s.number)})}function nx(e){
let t=F.value.find(n=>n.number===e);t&&!t.undone&&Qt(t)}function Ri(){let e=F.value.filter(({undone:t})=>!t).at(-1);e&&(Qt(
e),q(u("review.taken-back")))}function Hl(e,t,n){let r=e.findIndex(({position:s})=>s===t.position),o=Math.min(Math.max(r+
n,0),e.length-1);return e[o]?.position??-1}function rx(e){return e instanceof HTMLElement&&e.closest("input, select, tex\
tarea")!==null}function Pf(e,t,n){if(e.ctrlKey||e.altKey||e.metaKey||rx(e.target))return;let r=tx[e.key.toLowerCase()],o=e.
target instanceof HTMLElement&&e.target.matches("button, summary");if(!r||o&&e.key===" ")return;let s=t.find(({position:l})=>l===
ze.value)??t[0];if(e.preventDefault(),r==="undo")Ri();else if(s)r==="same"||r==="different"?n(s,r):(ze.value=Hl(t,s,r===
"next"?1:-1),Qn.value=!0);else return}var ox=50;function ix(){let{kind:e,positions:t}=ve.value;if(Jl(e)&&t.size&&t.size<=ox)return[...t].map(o=>g.items[e][o]);
let n=L.value;return n?.what==="item"&&Jl(n.kind)&&!t.size?[g.items[n.kind][n.position]]:[]}async function If(e){return{
key:await xf(e),text:e.label,item:e.position}}async function Cf(e,t){let n=await Promise.all(e.map(If)),[r,...o]=n;if(n.
some(({key:l})=>!l)||new Set(n.map(({key:l})=>l)).size<n.length){q(u("review.same-print"));return}let s=e[0].kind;for(let l of o)
fr(s,[r,l],t,"chosen");q(u(`review.said-${t}`),{text:u("review.undo"),run:()=>o.forEach(Ri)})}async function sx(e,t){let n=await If(
e);if(!n.key){q(u("review.same-print"));return}fr(e.kind,[n,{key:t,text:t,item:null}],"rename"),q(u("review.said-rename"),
{text:u("review.undo"),run:Ri})}function Tf(){let e=ix();return e.length?i("section",{class:"chosen-items","aria-label":u(
"review.chosen"),children:[i("ul",{children:e.map(t=>i("li",{children:i(P,{text:t.label})},t.position))}),e.length>1?i(lx,
{items:e}):i(ax,{item:e[0]},e[0].id)]}):null}function lx({items:e}){return i("div",{class:"answers",children:[i(_,{class:"\
button primary","data-verdict":"same",onClick:()=>{Cf(e,"same")},children:u("review.these-same",{n:e.length})}),e.length===
2?i(_,{"data-verdict":"different",onClick:()=>{Cf(e,"different")},children:u("review.these-different")}):null]})}function ax({
item:e}){let t=fs(e.label),n=t.value.trim()!==e.label&&/[\p{L}\p{N}]/u.test(t.value);return i("form",{class:"rename",onSubmit:r=>{
r.preventDefault(),n&&sx(e,t.value.trim())},children:[i("label",{children:[i("span",{class:"visually-hidden",children:u(
"review.new-name")}),i("input",{type:"text",name:"label",maxLength:1e3,value:t.value,onInput:({currentTarget:r})=>{t.value=
r.value}})]}),i(_,{type:"submit",disabled:!n,children:u("review.rename")})]})}function Af(){let e=[...F.value].reverse();return i(M,{children:[i(cx,{}),Mn()?null:i(ux,{}),e.length?i("ul",{class:"dec\
isions","aria-label":u("review.this-visit"),tabIndex:-1,children:e.map(t=>i(mx,{decision:t},t.number))}):i("p",{class:"m\
uted empty",children:u("review.none-yet")}),i(fx,{})]})}function cx(){return i("label",{class:"signer",children:[i("span",
{children:u("review.signer")}),i("input",{type:"text",name:"by",maxLength:100,value:$e.value,onInput:({currentTarget:e})=>{
$e.value=e.value}})]})}function ux(){return F.value.length?i("div",{class:"files",children:[i(_,{class:"button primary",
"data-action":"download",onClick:_o,children:u("review.download")}),i("label",{class:"button file-choice",children:[u("r\
eview.append"),i("input",{type:"file",class:"visually-hidden",accept:".tsv,.txt,text/tab-separated-values",onChange:({currentTarget:e})=>{
let t=e.files?.[0];e.value="",t&&Lc(t)}})]}),i("p",{class:"muted",children:u("review.files-hint")})]}):null}function mx({
decision:e}){let{row:t,ends:n,undone:r}=e,o=t.verdict==="rename"?t.right:n[1].text;return i("li",{class:`decision ${r?"u\
ndone":""}`,children:[i("p",{children:[i("b",{children:C("verdict",t.verdict)})," ",i("span",{class:"muted",children:[C(
"decided",t.kind)," · ",u(dx(e))]})]}),i("p",{class:"decision-ends",children:[i(P,{text:n[0].text})," ",i("span",{"aria\
-hidden":"true",children:Nf(t.verdict)})," ",i(P,{text:o})]}),Wl(t)?i("p",{class:"warning",children:u("review.contradict\
s")}):null,r?null:i(_,{class:"button quiet","data-action":"undo",onClick:({currentTarget:s})=>{s.closest("ul")?.focus(),
Qt(e)},children:u("review.undo")})]})}function dx({written:e,taken:t,undone:n,row:r}){return n&&r.verdict!=="withdrawn"?
"review.state-undone":e?"review.state-written":t?"review.state-taken":"review.state-open"}function Nf(e){return{same:"=",
different:"≠",rename:"→"}[e]??"?"}function fx(){let e=new Set(F.value.map(({row:n})=>Ul(n))),t=_f.value.filter(n=>!e.
has(Ul(n)));return!Yt.value||!t.length?null:i("details",{class:"earlier",children:[i("summary",{children:u("review.earli\
er",{n:t.length})}),i("ul",{class:"decisions",children:t.map(n=>i(px,{row:n},Ul(n)))})]})}function px({row:e}){return i(
"li",{class:"decision",children:[i("p",{children:[i("b",{children:C("verdict",e.verdict)})," ",i("span",{class:"muted",children:[
C("decided",e.kind),e.by,e.date].filter(Boolean).join(" · ")})]}),i("p",{class:"decision-ends",children:[i(P,{text:e.left}),
" ",Nf(e.verdict)," ",i(P,{text:e.right})]}),Wl(e)?i("p",{class:"warning",children:u("review.contradicts")}):null,i(_,{class:"\
button quiet",onClick:()=>Pc(e),children:u("review.take-back")})]})}function Ul({left:e,right:t,verdict:n,kind:r}){return[
e,t,n,r].join("	")}function Rf(){if(!Mn())return null;let e=Ie.value,t=bt.value.length;return i("section",{class:"live","aria-label":u("rev\
iew.live"),children:[i("p",{class:"live-line",role:"status","data-waiting":t,children:[t?u("review.live-waiting",{n:t}):
u("review.live-written")," ",e?i(P,{class:"place",text:e.table}):null]}),i(hx,{waiting:t}),i(gx,{})]})}function hx({waiting:e}){
let t=Pn.value||Ie.value?.closed;return t?i("div",{class:"fault",role:"alert",children:[i("p",{children:[i("b",{children:u(
"review.not-written")})," ",i(P,{text:t})]}),e?i("div",{class:"answers",children:[i(_,{onClick:()=>{pr()},children:u("re\
view.try-again")}),i(_,{"data-action":"download",onClick:_o,children:u("review.download")})]}):null]}):null}function gx(){
let e=Ie.value?.build,t=e?.status==="building",n=!t&&!!Ie.value&&Ie.value.page!==Ns.value;return i("div",{class:"build",
children:[i(_,{class:Ie.value?.stale?"button primary":"button","data-action":"build",disabled:t||!e,onClick:()=>{Bc()},children:u(
t?"review.building":"review.build-again")}),e&&t?i(yx,{stage:e.stage,done:e.done,total:e.total}):null,n?i(_,{class:"butt\
on primary","data-action":"reload",onClick:()=>location.reload(),children:u("review.show-new")}):null,Ie.value?.stale&&!t?
i("span",{class:"muted",children:u("review.stale")}):null,e?.status==="failed"?i("p",{class:"warning",role:"alert",children:[
u("review.build-failed")," ",i(P,{text:e.message})]}):null]})}function yx({stage:e,done:t,total:n}){let r=n>1?` ${T(t)} \
/ ${T(n)}`:"";return i("span",{class:"progress",role:"status",children:[i("progress",{max:n||1,value:n?t:void 0,"aria-la\
bel":u("review.building")}),i("span",{class:"muted",children:(e?C("stage",e):"")+r})]})}var bx=/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu,ql=/[\p{L}\p{N}]/u,vx=5e3;function Df(e,t){let[n,r]=[Bf(e),Bf(t)],o=[Ff(
n,r),Ff(r,n)];return o[0].some(({text:l,differs:a})=>!a&&ql.test(l))?o:[Lf(n),Lf(r)]}function Lf(e){return e.map(t=>({text:t,
differs:!1}))}function Bf(e){return e.length>vx?[e]:e.match(bx)??[]}function Ff(e,t){let n=new Map;for(let r of t.filter(
o=>ql.test(o))){let o=se(r);n.set(o,(n.get(o)??0)+1)}return e.map(r=>{if(!ql.test(r))return{text:r,differs:!1};let o=se(
r),s=n.get(o)??0;return n.set(o,s-1),{text:r,differs:s<=0}})}function Li({pair:e,summary:t,class:n="",open:r=!1,children:o}){let s=J(null),l=ze.value===e.position;Ae(()=>{!l||!Qn.value||
(Qn.value=!1,s.current?.focus())});let[a,c]=Df(e.left.text,e.right.text),m=e.left.reference!==null&&e.left.reference===e.
right.reference;return i("li",{ref:s,class:`pair ${n}`,tabIndex:l?0:-1,"data-pair":e.position,"data-kind":e.kind,"aria-c\
urrent":l?"true":void 0,onFocusIn:()=>{ze.value=e.position},children:[i("p",{class:"pair-head",children:[i("b",{children:C(
"decided",e.kind)})," ",i("span",{class:"muted",children:t})]}),i("div",{class:"sides",children:[i($f,{pair:e,side:0,pieces:a,
alone:!m}),i($f,{pair:e,side:1,pieces:c,alone:!m})]}),m?i(Xf,{pair:e,side:0}):null,Jf(e)?i(Vf,{pair:e,side:0}):null,i("d\
iv",{class:"answers",children:o}),i(wx,{evidence:e.evidence,open:r})]})}function $f({pair:e,side:t,pieces:n,alone:r}){return i(
"div",{class:"side",children:[i("bdi",{class:"side-text",children:n.map(({text:o,differs:s})=>s?i("b",{class:"differs",children:o}):
o)}),r?i(Xf,{pair:e,side:t}):null]})}function Xf({pair:e,side:t}){let{reference:n}=t?e.right:e.left,r=n===null?null:g.references[n];
return i("div",{class:"surroundings",children:[r&&e.kind!=="work"?i(P,{class:"side-context",text:r.text}):null,r?i(Te,{file:r.
file,line:r.line,page:r.page}):null,Jf(e)?null:i(Vf,{pair:e,side:t})]})}function Jf({items:[e,t]}){return e!==null&&e===
t}function Vf({pair:e,side:t}){let n=e.items[t];if(n===null)return null;let r=cr(e.kind,n);return i(_,{class:"link",title:u(
"review.open-item"),onClick:()=>ut(r),children:e.kind==="work"?u("review.details"):i(P,{text:r.label})})}function wx({evidence:e,
open:t}){if(!e.length)return null;let n=e.map(({feature:r,weight:o})=>`${Bl(r)} ${Ll(o)}`);return i("details",{class:"re\
asons",open:t,children:[i("summary",{children:t?u("review.reasons",{n:e.length}):n.join(" · ")}),i(zt,{evidence:e})]})}var jl=20;function Bi({label:e,pairs:t,card:n,say:r}){let[o,s]=We(jl),l=t.findIndex(({position:a})=>a===ze.value);return ue(
()=>{l<0?ze.value=t[0]?.position??-1:l>=o&&s(l+jl)}),i(M,{children:[i("ul",{class:"pairs","aria-label":e,onKeyDown:a=>Pf(
a,t,(c,m)=>r(c,m)),children:t.slice(0,o).map(a=>n(a))}),t.length>o?i(_,{class:"button more",onClick:()=>s(o+jl),children:u(
"review.more",{n:t.length-o})}):null]})}function zf(){if(!g.merges.length)return i("p",{class:"muted empty",children:u("review.no-merges")});let e=Mf.value;return i(
M,{children:[i(Sx,{}),i("p",{class:"muted hint","aria-live":"polite",children:u("review.merges-shown",{n:e.length,all:T(
g.merges.length)})}),i(Bi,{label:u("review.merged"),pairs:e,say:(t,n)=>kx(t,n==="different",e),card:t=>i(xx,{pair:t,all:e},
t.position)})]})}function kx(e,t,n){Gn(e)&&Ct(e,t?"different":"same",n)}function xx({pair:e,all:t}){let n=e.by?u("review\
.decided-by",{name:e.by}):C("rule",e.rule),r=u("review.merged-how",{score:T(e.score*100),how:n}),[o,s]=zl(e.kind,wo(e));
return i(Li,{pair:e,summary:r,class:o==="different"?"parted":"",children:Gn(e)?i(M,{children:[i(_,{"data-verdict":"diffe\
rent","aria-pressed":o==="different"?"true":"false",onClick:()=>Ct(e,"different",t),children:u("review.not-same")}),i(_,
{"data-verdict":"same","aria-pressed":o==="same"?"true":"false",onClick:()=>Ct(e,"same",t),children:u("review.confirm")}),
o&&s?i(_,{class:"button quiet","data-verdict":"withdrawn",onClick:()=>Ct(e,"withdrawn",t),children:u("review.undecided")}):
null]}):i("span",{class:"muted",children:u(e.kind==="publisher"?"review.no-publishers":"review.same-print")})})}function Sx(){
let{kind:e,rule:t,most:n,text:r}=Ur.value;return i("div",{class:"merge-filters",children:[i("input",{type:"search",value:r,
"aria-label":u("review.find"),placeholder:u("review.find"),onInput:({currentTarget:o})=>Ni({text:o.value})}),i(Kf,{label:u(
"review.kind"),table:"decided",column:"kind",chosen:e}),i(Kf,{label:u("review.rule"),table:"rule",column:"rule",chosen:t}),
i("label",{class:"score-filter",children:[i("span",{children:u("review.score-most",{score:T(n*100)})}),i("input",{type:"\
range",min:"0",max:"100",value:String(Math.round(n*100)),onInput:({currentTarget:o})=>Ni({most:Number(o.value)/100})})]})]})}
function Kf({label:e,table:t,column:n,chosen:r}){return i("select",{"aria-label":e,value:r,name:n,onChange:({currentTarget:o})=>Ni(
{[n]:o.value}),children:[i("option",{value:"",children:u(`review.all-${n}s`)}),Of(n).map(([o,s])=>i("option",{value:o,children:`${C(
t,o)} (${T(s)})`},o))]})}function Wf(){let e=Yn.value,t=g.uncertain.filter(Gn).length-e.length;return e.length?i(M,{children:[i("p",{class:"muted\
 hint",children:[u("review.questions-hint")," ",i(Ex,{})]}),i(Bi,{label:u("review.questions"),pairs:e,say:(n,r)=>Ct(n,r,
e),card:n=>i(Mx,{pair:n,all:e},n.position)})]}):i("p",{class:"muted empty",children:u(t?"review.all-answered":"review.no\
-questions")})}var _x={S:"same",D:"different",K:"later",U:"undo"};function Ex(){return i("span",{class:"keys",children:[
u("review.keys"),Object.entries(_x).map(([e,t])=>i("span",{class:"key",children:[i("kbd",{children:e})," ",u(`review.${t}`)]},
e))]})}function Mx({pair:e,all:t}){let n=T(e.score*100),r=u(e.joined?"review.now-one":"review.now-two",{score:n});return i(
Li,{pair:e,summary:r,open:!0,children:[i(_,{"data-verdict":"same",onClick:()=>Ct(e,"same",t),children:u("review.same")}),
i(_,{"data-verdict":"different",onClick:()=>Ct(e,"different",t),children:u("review.different")})]})}var Ox={questions:Wf,merged:zf,decided:Af};function Hf(){let e=Ox[Ai.value],t=F.value.filter(({undone:r})=>!r).length,n=[
{value:"questions",text:Gl("review.questions",Yn.value.length)},{value:"merged",text:Gl("review.merged",g.merges.length)},
{value:"decided",text:Gl("review.decided",t)}];return i("div",{class:"review",children:[i(Rf,{}),i(Tf,{}),i(He,{label:u(
"review.title"),choices:n,chosen:Ai.value,class:"review-views",choose:r=>{ze.value=-1,Ai.value=r}}),i(e,{})]})}function Gl(e,t){
return t?`${u(e)} ${T(t)}`:u(e)}var Uf="\uFEFF",Px=/^[=+\-@\t\r\n＝＋－＠]/;function Cx(e){if(e===null)return"";if(typeof e=="number")return String(
e);let t=e.replace(/\s*[\r\n]+\s*/g," "),n=Px.test(t)?`'${t}`:t;return/[",]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Fi(e){
return`${e.map(Cx).join(",")}\r
`}var qf=["author","title","container","issued","volume","issue","pages","publisher","place","doi","isbn","url"];function jf(e){
let t=e.itemKind==="work"?["cluster"]:[];return Uf+Fi(["id","type","language",...qf,"cited","cited_by",...t])}function Gf(e,t){
let n=t.documents.map(s=>g.files[g.items.document[s].file]),r=qf.map(s=>t.fields[s]??""),o=[t.id,t.type,t.language,...r,
n.length,n.join("; ")];return e.itemKind==="work"&&o.push(Ix(e,t.position)),Fi(o)}function Ix(e,t){let n=e.nodeOf(t),r=n<
0?-1:e.community[n];return e.communities.find(o=>o.number===r)?.label??""}function*Yf(e){let t=g.items[e.itemKind];yield Uf+
Fi(["source","target","source_label","target_label","count","weight"]);for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let r=[t[e.item[e.from[n]]],t[e.item[e.to[n]]]],[o,s]=[r.map(({id:l})=>l),r.map(({label:l})=>l)];yield Fi([...o,...s,e.count[n],
e.weight[n]])}}var Tx=[["node","label","string"],["node","cluster","string"],["node","occurrences","double"],["node","year","int"],["no\
de","x","double"],["node","y","double"],["edge","count","double"],["edge","weight","double"]],Ax={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","	":"&#9;","\n":"&#10;"};function Di(e){return e.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"\t\n]/g,t=>Ax[t])}function Wt(e,t){return`<data key="${e}">${typeof t=="number"?t:Di(t)}</data>`}function Nx(e,t){
let n=g.items[e.itemKind][e.item[t]],r=e.communities.find(({number:s})=>s===e.community[t]),o=[Wt("label",n.label),Wt("c\
luster",r?.label??""),Wt("occurrences",e.occurrences[t]),n.year===null?"":Wt("year",n.year),Wt("x",Be.value.x[t]),Wt("y",
Be.value.y[t])];return`<node id="${Di(n.id)}">${o.join("")}</node>
`}function*Qf(e){let t=g.items[e.itemKind];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;for(let[n,r,o]of Tx)yield`<key id="${r}" for="${n}" attr.name="${r}" attr.type="${o}"/>
`;yield`<graph edgedefault="${e.directed?"directed":"undirected"}">
`;for(let n=0;n<e.size;n+=1)H.value.item[e.item[n]]&&(yield Nx(e,n));for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let[r,o]=[e.from,e.to].map(s=>t[e.item[s[n]]].id);yield`<edge source="${Di(r)}" target="${Di(o)}">${Wt("count",e.count[n])}${Wt(
"weight",e.weight[n])}</edge>
`}yield`</graph>
</graphml>
`}function*Zf(e,t){let n=e.name==="csl-json",r=0;n&&(yield`[
`);for(let o of t){let s=e.textOf(o).replace(/\n+$/,"");s&&(r&&(yield n?`,
`:`

`),yield s,r+=1)}yield n?`
]
`:`
`}function*ep(e,t){yield jf(e);for(let n of t)yield Gf(e,g.items.work[n])}function*tp(e,t){let n=t.map(r=>e.textOf(r).trim()).
filter(Boolean);n.sort(new Intl.Collator(Q.value).compare);for(let r of n)yield`${r}
`}function Yl(e,t){return t.filter(n=>e.textOf(n).trim()).length}var Rx=60;function Lx(e){let t=e.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu)??[];return Array.from(t.join("-")).slice(
0,Rx).join("").replace(/-+$/,"")}function qr(e,t){return`${[R.title||"citegraph",...e].map(Lx).filter(Boolean).join("-")||
"citegraph"}.${t}`}function np(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),
setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}var Bx=40;async function rp(e,t){let n=[],r=performance.now();for(let o of e)
n.push(o),!(performance.now()-r<Bx)&&(await new Promise(s=>setTimeout(s)),r=performance.now());return new Blob(n,{type:`${t}\
;charset=utf-8`})}function Fx(){return g.items.work.map(({position:e})=>e)}function Dx(e){let{itemKind:t,item:n,community:r}=v.value;return Hs(
t,n.filter((o,s)=>r[s]===e))}function Ql(e){switch(e.what){case"selection":return Us.value;case"cluster":return Dx(e.community);case"\
visible":return Ws.value;case"all":return Fx()}}function $x(){let e=L.value,t=v.value;return e?.what==="cluster"&&e.network===
t.place?e.community:t.communities[0]?.number??-1}var gn=E(()=>nn.value?nn.value:Us.value.length?{what:"selection"}:{what:H.
value.count<he.value.length&&Ws.value.length?"visible":"all"}),$i=E(()=>gn.value.what==="cluster"?gn.value.community:$x());
function Zl(e,t=$i.value){nn.value=e==="cluster"?{what:e,community:t}:{what:e}}var gt=E(()=>Ql(gn.value));function ea(){let e=gn.value;return e.what==="cluster"?ta(e.community):u(`take.file-${e.what}`)}function ta(e){return v.
value.communities.find(({number:n})=>n===e)?.label||u("take.cluster-number",{n:e+1})}async function Xi(e,t,n,r){try{np(await rp(
e,t),n),q(r,void 0,n)}catch(o){q(u("take.failed"),void 0,String(o))}}function op(e){let t=qr([ea()],e.suffix),n=Yl(e,gt.
value);return Xi(Zf(e,gt.value),e.mediaType,t,na(n))}function ip(e){let t=qr([ea(),C("format",e.name)],"txt"),n=Yl(e,gt.
value);return Xi(tp(e,gt.value),"text/plain",t,na(n))}function sp(){let e=qr([ea()],"csv"),t=ep(v.value,gt.value);return Xi(
t,"text/csv",e,na(gt.value.length))}function na(e){let t=gt.value.length-e,n=[u("take.saved",{n:e})];return t&&n.push(u(
"take.without-entry",{n:t})),n.join(" ")}function ra(e){let t=v.value,n=qr([C("network",t.kind)],e),r=e==="csv"?Yf(t):Qf(
t);return Xi(r,e==="csv"?"text/csv":"application/graphml+xml",n,u("take.network-saved"))}async function oa(e){let t=Re.peek();
await Pl(e,!0),Re.peek()===t&&q(u("take.picture-saved"))}function lp(){return i(Vn,{id:"downloads",title:u("take.title"),open:Or,wide:!0,children:[i("div",{class:"take-columns",
children:[i(Jx,{}),i(Kx,{})]}),i(Wx,{}),i(Xx,{})]})}function Xx(){let e=Re.value;return i("p",{class:"take-told",role:"s\
tatus",children:e?i(M,{children:[e.text," ",i(P,{class:"notice-quoted",text:e.quoted??""})]}):null})}function Jx(){let e={
selection:u("take.selection"),cluster:u("take.cluster"),visible:u("take.visible"),all:u("take.all")};return i("fieldset",
{class:"take-scopes",children:[i("legend",{children:u("take.which-works")}),i(Ji,{what:"selection",name:e.selection}),v.
value.communities.length?i(Vx,{name:e.cluster}):null,i(Ji,{what:"visible",name:e.visible}),i(Ji,{what:"all",name:e.all})]})}
function Ji({what:e,name:t}){let n=e==="cluster"?{what:e,community:$i.value}:{what:e},r=Ql(n).length;return i("label",{class:"\
check-line",children:[i("input",{type:"radio",name:"scope",value:e,checked:gn.value.what===e,disabled:r===0,onChange:()=>Zl(
e)}),i("span",{children:t}),i("span",{class:"muted number",children:T(r)})]})}function Vx({name:e}){return i(M,{children:[
i(Ji,{what:"cluster",name:e}),i("select",{class:"field take-cluster","aria-label":u("take.which-cluster"),value:String($i.
value),onChange:t=>Zl("cluster",Number(t.currentTarget.value)),children:v.value.communities.map(({number:t})=>i("option",
{value:String(t),children:ta(t)},t))})]})}function Kx(){let e=R.formats.filter(({download:n})=>n),t=R.formats.filter(({copy:n,
download:r})=>n&&!r);return i("div",{class:"take-formats",children:[i("h3",{children:u("take.references")}),i("div",{class:"\
format-buttons",children:[e.map(n=>i(zx,{format:n},n.name)),i(ia,{name:"csv",hint:u("take.hint-csv"),act:sp})]}),t.length?
i(M,{children:[i("h3",{children:u("take.lines")}),i("div",{class:"format-buttons",children:t.map(n=>i(ia,{name:n.name,hint:u(
"take.hint-lines"),act:()=>ip(n)},n.name))})]}):null]})}function zx({format:e}){let t={bibtex:u("take.hint-bibtex"),ris:u(
"take.hint-ris"),"csl-json":u("take.hint-csl-json")};return i(ia,{name:e.name,hint:t[e.name]??"",act:()=>op(e)})}function ia({
name:e,hint:t,act:n}){return i(_,{class:"button format-button","data-format":e,disabled:gt.value.length===0,onClick:()=>{
n()},children:[i("span",{class:"format-name",children:C("format",e)}),i("span",{class:"muted small",children:t})]})}function Wx(){
return v.value.size?i("section",{class:"take-network",children:[i("h3",{children:u("take.network")}),i("div",{class:"for\
mat-row",children:[i(_,{"data-format":"png",onClick:()=>{oa("png")},children:u("take.picture-png")}),i(_,{"data-format":"\
svg",onClick:()=>{oa("svg")},children:u("take.picture-svg")}),i(_,{"data-format":"graphml",onClick:()=>{ra("graphml")},children:u(
"take.graphml")}),i(_,{"data-format":"edges",onClick:()=>{ra("csv")},children:u("take.edges")})]})]}):null}var Zn=class extends Tt{state={failure:null};static getDerivedStateFromError(t){return{failure:t??new Error("unknown")}}componentDidCatch(t){
console.error(t)}render(){return this.state.failure===null?this.props.children:i("section",{class:`failure ${this.props.
class}`,role:"alert",children:i(Ux,{failure:this.state.failure,again:()=>this.setState({failure:null})})})}};function Hx(e){
let t=e instanceof Error?e.stack??String(e):String(e);return`citegraph ${R?.version??""}
${navigator.userAgent}
${t}`}function Ux({failure:e,again:t}){return i(M,{children:[i("h2",{children:u("shell.failure")}),i("p",{children:u("sh\
ell.failure-advice")}),i("pre",{class:"failure-text",tabIndex:0,children:String(e)}),i("div",{class:"failure-tools",children:[
i(_,{class:"button primary",onClick:t,children:u("shell.try-again")}),i(_,{onClick:()=>{On(Hx(e),u("shell.error-copied"))},
children:u("shell.copy-error")})]})]})}var qx={browse:"list",map:"map",read:"details"};function ap(){let e={browse:u("shell.dock-browse"),map:u("shell.dock-map"),
read:u("shell.dock-read")};return i("nav",{class:"dock",id:"dock","aria-label":u("shell.panels"),children:["browse","map",
"read"].map(t=>i("button",{type:"button",class:"dock-button","data-name":t,"aria-pressed":te.value===t?"true":"false",onClick:()=>{
te.value=t},children:[i(V,{name:qx[t]}),e[t]]},t))})}function up(){return i(Vn,{id:"help",title:u("shell.help"),open:Dn,wide:!0,children:[i("h3",{children:u("shell.first-ste\
ps")}),i("ol",{class:"help-steps",children:[i("li",{children:u("shell.step-find")}),i("li",{children:u("shell.step-look")}),
i("li",{children:u("shell.step-select")}),i("li",{children:u("shell.step-take")})]}),i("div",{class:"help-tables",children:[
i(cp,{title:u("shell.keys"),lines:jx()}),i(cp,{title:u("shell.gestures"),lines:Gx()})]})]})}function jx(){return[[["/"],
u("shell.key-search")],[["↑","↓"],u("shell.key-walk")],[["Enter"],u("shell.key-show")],[[u("shell.space")],u("shell.\
key-select")],[["←","→","↑","↓"],u("shell.key-move")],[["+","−","0"],u("shell.key-zoom")],[["L"],u("shell.key-\
lasso")],[["Esc"],u("shell.key-escape")],[["?"],u("shell.key-help")]]}function Gx(){return[[[u("shell.click")],u("shell.\
click-does")],[[u("shell.double-click")],u("shell.double-click-does")],[[u("shell.ctrl-click")],u("shell.ctrl-click-does")],
[[u("shell.drag")],u("shell.drag-does")],[[u("shell.wheel")],u("shell.wheel-does")]]}function cp({title:e,lines:t}){return i(
"table",{class:"help-table",children:[i("caption",{children:e}),i("tbody",{children:t.map(([n,r])=>i("tr",{children:[i("\
th",{scope:"row",children:n.map(o=>i("kbd",{children:o},o))}),i("td",{children:r})]},r))})]})}var Vi=260,Ki=640,sa={left:340,right:380},ot={left:{width:O(sa.left),open:O(!0)},right:{width:O(sa.right),open:O(!0)}};function jr(e,t){
ot[e].width.value=Math.round(Math.min(Ki,Math.max(Vi,t)))}function mp(e){ot[e].width.value=sa[e]}function zi(e){ot[e].open.
value=!0,te.value=e==="left"?"browse":"read"}var dp=24;function la({side:e}){let{width:t,open:n}=ot[e];if(!n.value)return null;let r=e==="left"?1:-1;return i("div",{
class:`splitter ${e}`,role:"separator",tabIndex:0,"aria-orientation":"vertical","aria-label":e==="left"?u("shell.left-wi\
dth"):u("shell.right-width"),title:u("shell.splitter-help"),"aria-valuemin":Vi,"aria-valuemax":Ki,"aria-valuenow":t.value,
onDblClick:()=>mp(e),onPointerDown:s=>o(s,t.value,l=>jr(e,l*r)),onKeyDown:s=>{let l={ArrowRight:dp,ArrowLeft:-dp}[s.key];
if(l)jr(e,t.value+l*r);else if(s.key==="Home")jr(e,Vi);else if(s.key==="End")jr(e,Ki);else if(s.key==="Enter")n.value=!1;else
return;s.preventDefault()}});function o(s,l,a){let c=s.currentTarget,m=s.clientX;c.setPointerCapture(s.pointerId),c.onpointermove=
d=>a(l*r+d.clientX-m),c.onlostpointercapture=()=>{c.onpointermove=null}}}var Yx=7e3;function Gr(){Re.value=null}function fp(){let e=Re.value,t=J(null);return ue(()=>e&&!e.byHand?Qx(e,t.current):
void 0,[e]),i("div",{class:"toast",id:"toast",role:"status","aria-live":"polite",ref:t,children:e?i(Zx,{now:e}):null})}function Qx(e,t){
let n=setInterval(()=>{!(t?.matches(":hover")||t?.contains(document.activeElement))&&Re.value===e&&Gr()},Yx);return()=>clearInterval(
n)}function Zx({now:e}){let{text:t,action:n,quoted:r,byHand:o}=e;return i("div",{class:"toast-body",children:[i("span",{
class:"notice-text",children:t}),r?i(P,{class:"notice-quoted",text:r}):null,o===void 0?null:i(e0,{text:o}),n?i(_,{class:"\
button quiet",onClick:()=>{Gr(),n.run()},children:n.text}):null,i(_,{class:"button tool","aria-label":u("base.close"),onClick:Gr,
children:i(V,{name:"close"})})]})}function e0({text:e}){let t=J(null);return ue(()=>t.current?.select(),[e]),i("textarea",
{class:"text-to-copy",readOnly:!0,dir:"auto",ref:t,value:e,"aria-label":u("base.text-to-copy")})}function Wi(e){let[t,n]=We(!1),r=J(null),o=J(null);ue(()=>t?t0(r.current,()=>n(!1)):void 0,[t]);let s=()=>{n(!1),o.current?.
focus()};return i("div",{class:"menu",ref:r,children:[i("button",{type:"button",class:e.class??"button",id:e.id,ref:o,"a\
ria-haspopup":"menu","aria-expanded":t?"true":"false",title:e.label,"aria-controls":t?`${e.id}-list`:void 0,onClick:()=>n(
!t),onKeyDown:l=>{l.key!=="ArrowDown"||t||(l.preventDefault(),n(!0))},children:e.children}),t?i(r0,{...e,close:s}):null]})}
function t0(e,t){let n=r=>{e?.contains(r.target)||t()};return document.addEventListener("pointerdown",n,!0),document.addEventListener(
"focusin",n,!0),()=>{document.removeEventListener("pointerdown",n,!0),document.removeEventListener("focusin",n,!0)}}var n0=7;
function r0(e){let t=J(null),n=J({text:"",at:0});ue(()=>{(t.current?.querySelector('[aria-checked="true"]')??pp(t.current)[0])?.
focus()},[]);let r=s=>{e.close(),e.choose(s)},o=e.items.length>n0?"many":"";return i("div",{class:`menu-list ${e.end?"at\
-end":""} ${o}`,role:"menu",ref:t,id:`${e.id}-list`,"aria-label":e.label,onKeyDown:s=>s0(s,e.close,n.current),children:i0(
e.items).map(([s,l])=>i("div",{class:"menu-group",role:"group","aria-label":s||void 0,children:[s?i("div",{class:"menu-h\
eading","aria-hidden":"true",children:s}):null,l.map(a=>i(o0,{item:a,checked:a.value===e.chosen,pick:r,id:`${e.id}-${String(
a.value)}`},a.text))]},s))})}function o0({id:e,item:t,checked:n,pick:r}){let{text:o,note:s,detail:l}=t;return i("button",
{type:"button",class:t.faint?"menu-item faint":"menu-item",role:"menuitemradio",tabIndex:-1,"aria-checked":n?"true":"fal\
se","aria-labelledby":`${e}-text`,"data-text":o,onClick:()=>r(t.value),"aria-describedby":l?`${e}-detail ${e}-note`:void 0,
children:[i("span",{class:"menu-mark",children:n?i(V,{name:"check"}):null}),i("span",{class:"menu-text",id:`${e}-text`,children:o}),
i("span",{class:"menu-note",id:`${e}-note`,children:s}),l?i("span",{class:"menu-detail",id:`${e}-detail`,children:l}):null]})}
function i0(e){let t=new Map;for(let n of e){let r=t.get(n.group??"")??[];t.set(n.group??"",[...r,n])}return[...t]}function pp(e){
return[...e?.querySelectorAll("[role=menuitemradio]")??[]]}function s0(e,t,n){let r=pp(e.currentTarget),o=r.indexOf(document.
activeElement),s={ArrowDown:(o+1)%r.length,ArrowUp:(o-1+r.length)%r.length,Home:0,End:r.length-1};if(e.key==="Escape"||e.
key==="Tab")t();else if(e.key in s)r[s[e.key]]?.focus();else if(e.key.length===1&&e.key!==" ")l0(e,r,o,n);else return;e.
stopPropagation(),e.key!=="Tab"&&e.preventDefault()}function l0(e,t,n,r){let o=e.key.toLowerCase(),s=e.timeStamp-r.at<1e3;
r.text=s&&r.text!==o?r.text+o:o,r.at=e.timeStamp;let l=r.text.length>1?n:n+1;t.map((c,m)=>t[(l+m)%t.length]).find(c=>c.dataset.
text?.toLowerCase().startsWith(r.text))?.focus()}var yp=60,a0=6e4,aa=":";function ca(e,t){let n=[...t],r=g.items[e];return n.length<=yp?n.map(o=>encodeURIComponent(yn(r[o]?.
id??""))).join(","):r.length>a0?"":`${aa}${bp(e)}.${u0(n,r.length)}`}function ua(e,t){if(t.startsWith(aa))return c0(e,t.
slice(aa.length));let n=t.split(",").slice(0,yp).map(er),r=Hi(e),o=n.map(l=>l===""?-1:r.get(l)),s=o.filter(l=>l!==void 0);
return{positions:s,missing:o.length-s.length}}function c0(e,t){let[n,r=""]=t.split(".");return n!==bp(e)?{positions:[],missing:1}:
{positions:m0(r,g.items[e].length),missing:0}}function er(e){try{return decodeURIComponent(e)}catch{return e}}function yn(e){
return e.replace(new RegExp("\\p{Surrogate}","gu"),"�")}var hp=new Map;function Hi(e){let t=hp.get(e);return t||(t=new Map(
g.items[e].map(({id:n,position:r})=>[yn(n),r])),hp.set(e,t)),t}var gp=new Map;function bp(e){let t=gp.get(e);if(t===void 0){
let n=2166136261;for(let{id:r}of g.items[e])for(let o of`${r}
`)n=Math.imul(n^(o.codePointAt(0)??0),16777619);t=(n>>>0).toString(36),gp.set(e,t)}return t}var vp="ABCDEFGHIJKLMNOPQRST\
UVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function u0(e,t){let n=new Uint8Array(Math.ceil(t/6));for(let r of e)n[Math.
floor(r/6)]|=1<<r%6;return Array.from(n,r=>vp[r]).join("").replace(/A+$/,"")}function m0(e,t){let n=[];for(let r=0;r<e.length&&
6*r<t;r+=1){let o=vp.indexOf(e[r]);for(let s=0;s<6;s+=1){let l=6*r+s;o>0&&o&1<<s&&l<t&&n.push(l)}}return n}function wp(e){if(!e||e.what==="rows")return"";if(e.what==="item")return ma(e.kind,cr(e.kind,e.position).id);let t=z[e.network];
if(e.what==="cluster")return ma("cluster",t.kind,String(e.community));let n=g.items[t.itemKind],r=[t.from[e.edge],t.to[e.
edge]];return ma("edge",t.kind,...r.map(o=>n[t.item[o]].id))}function ma(...e){return e.map(t=>encodeURIComponent(yn(t))).
join(":")}function kp(e){let[t,...n]=e.split(":").map(er);if(t==="edge")return f0(n);if(t==="cluster")return d0(n);if(!Object.
hasOwn(g.items,t))return null;let r=t,o=Hi(r).get(n[0]);return o===void 0?null:{what:"item",kind:r,position:o}}function xp(e){
return z.find(t=>t.kind===e)}function d0([e,t]){let n=xp(e),r=n?.communities.find(o=>String(o.number)===t);return n&&r?{
what:"cluster",network:n.place,community:r.number}:null}function f0([e,...t]){let n=xp(e);if(!n)return null;let r=t.map(
l=>{let a=Hi(n.itemKind).get(l);return a===void 0?-1:n.nodeOf(a)});if(r.length!==2||r.includes(-1))return null;let s=[...n.
edgesOf(r[0])].find(l=>st(n,l,r[0])===r[1]);return s===void 0?null:{what:"edge",network:n.place,edge:s}}var Sp=200,Op=1e3;function Ui(e,t,n){return{name:e,write:()=>n.value===t[0]?"":n.value,read:r=>{n.value=t.find(o=>o===r)??
t[0]}}}function _p(e,t){return{name:e,write:()=>D.value[t]?"":"0",read:n=>G({[t]:n!=="0"})}}function Ep(e,t){let n=t==="\
typesOff"?"type":"language";return{name:e,write:()=>[...D.value[t]].map(r=>`,${encodeURIComponent(yn(r))}`).join(""),read:r=>{
let o=new Set(r.split(",").slice(1,Op).map(er)),s=o.size?new Set(g.items.work.map(l=>l[n])):o;G({[t]:new Set([...o].filter(
l=>s.has(l)))})}}}function Mp(e,t,n){return{name:e,write:()=>ca(t,D.value[n]),read:r=>{let{positions:o,missing:s}=r?ua(t,
r):Pp;return G({[n]:new Set(o)}),s}}}var Pp={positions:[],missing:0},p0={name:"network",write:()=>Ue.value===0?"":v.value.
kind,read:e=>{Ee(Math.max(0,z.findIndex(({kind:t})=>t===e)))}},h0={name:"years",write:()=>D.value.years?.join("..")??"",
read:e=>{let t=/^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(e),n=t&&[Number(t[1]),Number(t[2])];G({years:n&&n[0]<=n[1]?n:null})}},
g0={name:"strongest",write:()=>D.value.strongest===1?"":String(D.value.strongest),read:e=>{let t=e?Number(e):NaN;G({strongest:t>=
0&&t<=1?t:yr.strongest})}},y0={name:"clusters-off",write:()=>[...D.value.communitiesOff].join(","),read:e=>{let t=new Set(
[-1,...v.value.communities.map(({number:r})=>r)]),n=e?e.split(",").slice(0,Op).map(Number):[];G({communitiesOff:new Set(
n.filter(r=>t.has(r)))})}},b0={name:"query",write:()=>encodeURIComponent(yn(oe.value.slice(0,Sp))),read:e=>{oe.value=er(
e).slice(0,Sp)}},v0={name:"select",write:()=>{let{kind:e,positions:t}=ve.value,n=t.size?ca(e,t):"";return n&&`${e}:${n}`},
read:e=>{let[t]=e.split(":",1),n=Object.hasOwn(g.items,t),r=e.slice(t.length+1),{positions:o,missing:s}=n&&r?ua(t,r):Pp,
l=o.filter(a=>a>=0).sort((a,c)=>a-c);return ve.value={kind:n?t:"work",positions:new Set(l)},s}},w0={name:"focus",write:()=>wp(
L.value),read:e=>(L.value=e?kp(e):null,e&&!L.value?1:0)},k0=["label","year","works","cited","links","strength"],x0={name:"\
sort",write:()=>{let{column:e,descending:t}=qe.value;return e==="cited"&&t?"":`${t?"-":""}${e}`},read:e=>{let t=k0.find(
n=>n===e.replace(/^-/,""));qe.value=t?{column:t,descending:e.startsWith("-")}:{column:"cited",descending:!0}}},S0={name:"\
lang",write:()=>Q.value===ur()?"":Q.value,read:e=>{Q.value=Object.hasOwn(R.texts,e)?e:ur()}},_0={name:"camera",write:()=>{
let e=zn.value;return e?[e.x.toFixed(1),e.y.toFixed(1),e.scale.toPrecision(4)].join(","):""},read:e=>{let t=e?e.split(",").
map(Number):[],[n,r,o]=t,s=t.length===3&&Math.abs(n)<1e7&&Math.abs(r)<1e7&&o>1e-4&&o<1e3;zn.value=s?{x:n,y:r,scale:o}:null}},
E0=["system","light","dark"],M0=["occurrences","strength","pagerank"],O0=["details","review","problems","about"],P0=["li\
st","filters","clusters"],da=[p0,w0],fa=[...da,{name:"layout",write:()=>vt.value==="map"?"":encodeURIComponent(vt.value),
read:e=>{let t=z.some(({layouts:n})=>n.some(({name:r})=>r===e));vt.value=t?e:"map"}},b0,h0,_p("without-year","withoutYea\
r"),_p("unlinked","singletons"),Ep("types-off","typesOff"),Ep("languages-off","languagesOff"),Mp("documents-off","docume\
nt","documentsOff"),Mp("venues-off","venue","venuesOff"),y0,g0,v0,x0,Ui("size",M0,wt),{name:"areas",write:()=>kt.value?"":
"0",read:e=>{kt.value=e!=="0"}},Ui("theme",E0,lt),S0,Ui("read",O0,at),Ui("browse",P0,Le),_0];var C0=400,I0=fa.map(({name:e,write:t})=>E(()=>{let n=t();return n&&`${e}=${n}`})),pa=E(()=>{let e=I0.map(({value:t})=>t).
filter(Boolean).join("&");return e?`#${e}`:""}),ha=E(()=>{let e=L.value;return e?.what==="rows"?`${v.value.kind} ${e.rows.
title}`:`${v.value.kind} ${JSON.stringify(e)}`}),Zr=new Map,bn=0,[qi,Qr]=["",""],Yr=0;function ga(e,t=fa){let n=new Map;
for(let o of e.replace(/^#/,"").split("&")){let[s]=o.split("=",1);n.set(s,o.slice(s.length+1))}let r=0;Nt(()=>{for(let o of t)
r+=T0(o,n.get(o.name)??"")}),r&&q(u("base.link-is-old",{n:r}))}function T0(e,t){try{return e.read(t)??0}catch{return 0}}
function ya(e,t){let n=`${location.pathname}${location.search}${t}`;try{history[e]({entry:bn},"",n)}catch{}}function ji(){
clearTimeout(Yr),Yr=0,ya("replaceState",Qr)}function A0(e,t){e!==qi?(Yr&&ji(),bn+=1,ya("pushState",t)):t!==Qr&&!Yr&&(Yr=
window.setTimeout(ji,C0)),[qi,Qr]=[e,t],Zr.set(bn,L.peek())}function N0(e){let t=e.state,n=typeof t?.entry=="number"?t.entry:
-1;Nt(()=>{Zr.has(n)?L0(n):R0(),[qi,Qr]=[ha.value,pa.value]}),ji()}function R0(){bn+=1,ga(location.hash),Zr.set(bn,L.value)}
function L0(e){let t=Zr.get(e)??null;bn=e,ga(location.hash,da),L.value=t,Xe.value=Xe.value.at(-1)===t?Xe.value.slice(0,-1):
[],!t&&te.value==="read"&&(te.value="map")}function Cp(){location.hash.length>1&&ga(location.hash),[qi,Qr]=[ha.value,pa.
value],Zr.set(bn,L.value),ya("replaceState",location.hash),U(()=>A0(ha.value,pa.value)),addEventListener("popstate",N0)}
function Ip(){return ji(),location.href}var ba={cocitation:["cocitation","author-cocitation","venue-cocitation","term-cocitation","proximity-cocitation"],citation:[
"citation","two-mode"],coupling:["coupling","author-coupling","venue-coupling"],authors:["co-authorship"],words:["keywor\
ds","terms"]};function B0(e){return Object.keys(ba).find(t=>ba[t].includes(e))??"other"}function Tp(e){return e.size?[u(
"shell.nodes",{n:e.size}),u("shell.links",{n:e.edges})].join(" · "):u("shell.empty-network")}function F0(e){return{value:e.
place,text:C("network",e.kind),group:C("network-group",B0(e.kind)),detail:C("joins",e.kind),note:Tp(e),faint:!e.edges}}function D0(){
let e=Object.values(ba).flat(),t=({kind:n})=>(e.indexOf(n)+e.length+1)%(e.length+1);return[...z].sort((n,r)=>t(n)-t(r)||
n.place-r.place)}function Ap(){let e=v.value;return e.place<0?null:i(Wi,{id:"network-menu",label:u("shell.networks"),class:"\
button network-button",items:D0().map(F0),chosen:e.place,choose:Ee,children:[i(V,{name:"network"}),i("span",{class:"netw\
ork-name",children:C("network",e.kind)}),i("span",{class:"network-size",children:Tp(e)}),i(V,{name:"down"})]})}function Bp(){return i("header",{class:"toolbar",children:[i(Rp,{side:"left"}),i("h1",{class:"toolbar-title",dir:"auto",
title:R.title,children:R.title}),i("div",{class:"toolbar-choice",children:[i(Ap,{}),i($0,{})]}),i("div",{class:"toolbar-\
actions",children:[i(_,{class:"button take-button",id:"open-downloads",title:u("shell.take-away-help"),onClick:()=>$n(),
children:[i(V,{name:"download"}),i("span",{children:u("shell.take-away")})]}),i(Np,{id:"copy-link",icon:"link",name:u("s\
hell.copy-link"),act:z0}),i(V0,{}),i(K0,{}),i(Np,{id:"open-help",icon:"help",name:u("shell.help"),act:()=>{Dn.value=!0}}),
i(Rp,{side:"right"})]})]})}function Np({id:e,icon:t,name:n,act:r}){return i(_,{class:"button tool",id:e,title:n,"aria-la\
bel":n,onClick:r,children:i(V,{name:t})})}function Rp({side:e}){let{open:t}=ot[e],n=e==="left"?u("shell.left-panel"):u("\
shell.right-panel");return i(_,{class:"button tool panel-button",id:`toggle-${e}`,title:n,"aria-label":n,"aria-pressed":t.
value?"true":"false",onClick:()=>{t.value=!t.value},children:i(V,{name:e})})}function $0(){let{layouts:e}=v.value;if(e.length<
2)return null;let t=e.map(({name:n})=>({value:n,text:Lp(`shell.layout-${n}`,n),hint:Lp(`shell.hint-${n}`,"")}));return i(
He,{label:u("shell.layout"),choices:t,chosen:Be.value.name,choose:n=>{vt.value=n}})}function Lp(e,t){return ho(e)?u(e):t}
var X0=["system","light","dark"],J0={system:"half",light:"sun",dark:"moon"};function V0(){let e={system:u("shell.theme-s\
ystem"),light:u("shell.theme-light"),dark:u("shell.theme-dark")},t=u("shell.theme",{name:e[lt.value]});return i(Wi,{id:"\
theme-menu",label:t,class:"button tool",end:!0,items:X0.map(n=>({value:n,text:e[n]})),chosen:lt.value,choose:n=>{lt.value=
n},children:[i(V,{name:J0[lt.value]}),i("span",{class:"visually-hidden",children:t})]})}function K0(){let e=Object.keys(
R.texts).map(t=>({value:t,text:t.toUpperCase(),lang:t,hint:new Intl.DisplayNames(t,{type:"language"}).of(t)}));return i(
He,{class:"small languages",label:u("shell.language"),choices:e,chosen:Q.value,choose:t=>{Q.value=t}})}function z0(){On(
Ip(),u("shell.link-copied"))}function Fp(){return i(M,{children:[i(W0,{}),i(Bp,{}),i(H0,{}),i(ap,{}),i(lp,{}),i(up,{}),i(fp,{})]})}function W0(){return i(
"a",{class:"skip-link",href:"#search-box",onClick:e=>{e.preventDefault(),zi("left"),setTimeout(()=>document.getElementById(
"search-box")?.focus())},children:u("shell.skip")})}function H0(){let{left:e,right:t}=ot;return i("div",{class:"workbenc\
h","data-panel":te.value,"data-left":e.open.value?"open":"closed","data-right":t.open.value?"open":"closed",style:{"--le\
ft":`${e.width.value}px`,"--right":`${t.width.value}px`},children:[i(Zn,{class:"panel browse",children:i(nm,{})}),i(la,{
side:"left"}),i("main",{class:"middle",children:i(Zn,{class:"map-area",children:i(kd,{})})}),i(la,{side:"right"}),i(Zn,{
class:"panel read",children:i(wf,{review:i(Hf,{}),questions:Yn.value.length})})]})}var va=matchMedia("(prefers-color-scheme: dark)"),Dp=O(va.matches);va.addEventListener("change",()=>{Dp.value=va.matches});
var wa=O(!1),$p=E(()=>wa.value?"light":lt.value!=="system"?lt.value:Dp.value?"dark":"light");function Jp(){U(()=>{document.documentElement.dataset.theme=$p.value}),U(()=>{document.documentElement.lang=Q.value,document.
title=R.title||u("shell.title")}),U(()=>{L.value&&(ot.right.open.value=!0)}),U(()=>{Or.value||(nn.value=null)}),addEventListener(
"beforeprint",()=>Xp(!0)),addEventListener("afterprint",()=>Xp(!1)),document.addEventListener("keydown",q0),U0()}function Xp(e){
wa.value=e,El()}function U0(){let e=window;e.citegraph={...e.citegraph,searchKey:se,page:R}}function q0(e){if(!(e.defaultPrevented||
document.querySelector("dialog[open]"))&&(e.key==="Escape"&&Y0(),!(e.ctrlKey||e.metaKey||e.altKey||j0(e.target)))){if(e.
key==="/")G0();else if(e.key==="?")Dn.value=!0;else return;e.preventDefault()}}function j0(e){return e instanceof Element&&
e.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=range])")}function G0(){zi("left"),setTimeout(
()=>document.getElementById("search-box")?.focus())}function Y0(){Re.value?Gr():oe.value?oe.value="":L.value&&Z(null)}function Q0(){Q.value=ur(),Cp(),Dc(),Jp(),Na(i(Fp,{}),document.getElementById("app"))}function Z0(){document.getElementById(
"unreadable").hidden=!1}wc().then(Q0,Z0);})();
