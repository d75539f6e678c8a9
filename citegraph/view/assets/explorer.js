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
"use strict";(()=>{var $,la,Ui,Tt,Wi,tr,aa,Zo,ca,qi,Hi,pp,eo=Symbol.for("pv"),nr={},or=[],hp=/^m(i|n|o|s|text|space)$/,ji=Array.isArray,Gi=or.
slice,Ht=Object.assign;function Wt(e){e&&e.parentNode&&e.remove()}function ua(e,t,n){var o,r,s,l={},a=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:l[s]=t[s];return a>2&&(l.children=a>3?Gi.call(arguments,2):n),Zn(e,
l,o,r,null)}function Zn(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:eo,__v:r||
++la,__i:-1,__u:0};return!r&&$.vnode&&$.vnode(s),s}function E(e){return e.children}function At(e,t){this.props=e,this.context=t,this.__g=0}function Lt(e,t){if(t==null)return e.
__&&Lt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Lt(e)}function gp(e){var t,n=e.__v,o=n.__e,r=[],s=[],l=e.__P;l&&((t=Ht({constructor:eo},n)).__v=n.__v+1,
$.vnode&&$.vnode(t),Yi(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||Lt(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,
ga(r,t,s),n.__=n.__e=null,t.__e!=o&&ma(t))}function ma(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),ma(e)}function ia(e){(8&e.__g||(e.__g|=8,Tt.push(e),tr++))&&Wi==$.debounceRendering||
((Wi=$.debounceRendering)||queueMicrotask)(da)}function da(){try{for(var e,t=1;Tt.length;)Tt.length>t&&Tt.sort(aa),e=Tt.
shift(),t=Tt.length,8&e.__g&&gp(e)}finally{(tr=Tt.length)&&(Wi||queueMicrotask)(da)}}function fa(e,t,n,o,r,s,l,a,u,m,d){
var f,h,p,y,x,v,M=o.__k||or,w=t.length;for(u=yp(n,t,M,u,w),f=0;f<w;f++)(p=n.__k[f])!=null&&(h=~p.__i&&M[p.__i]||nr,p.__i=
f,v=Yi(e,p,h,r,s,l,a,u,m,d),y=p.__e,(h.ref!=p.ref||8&h.__u)&&(h.ref&&Qi(h.ref,null,p,h),p.ref&&d.push(p.ref,p.__c||y,p)),
x=x||y,4&p.__u?(u=pa(p,u,e,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:y&&(u=y.nextSibling),p.
__u&=-21);return n.__e=x,u}function yp(e,t,n,o,r){var s,l,a,u,m,d,f,h,p,y=n.length,x=y,v=0,M=0,w=e.__k=Array(r);for(s=0;s<
r;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=w[s]=Zn(null,
l):ji(l)?l=w[s]=Zn(E,{children:l}):l.constructor===eo&&l.__b?l=w[s]=Zn(l.type,l.props,l.key,l.ref,l.__v):w[s]=l,u=s+v,l.
__=e,l.__b=e.__b+1,a=null,~(m=l.__i=bp(l,n,u,x))&&(x--,(a=n[m])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,m==u-1?v--:m==u+1?v++:m!=
u&&(m>u?v--:v++,M=1)):(~m||(r>y?v--:r<y&&v++),typeof l.type!="function"&&(l.__u|=4))):w[s]=null;if(M){for(d=[],f=[],s=0;s<
r;s++)if((l=w[s])&&16&l.__u){for(v=0,h=d.length;v<h;)d[p=v+h>>1]<l.__i?v=p+1:h=p;d[v]=l.__i,f[s]=v+1}for(v=d.length;s--;)
f[s]&&(f[s]==v?v--:w[s].__u|=4)}if(x)for(s=0;s<y;s++)!(a=n[s])||2&a.__u||(a.__e==o&&(o=Lt(a)),Zi(a,a));return o}function pa(e,t,n,o){
var r,s,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=pa(
r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Lt(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function bp(e,t,n,o){var r,s=e.key,l=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&s==null||u&&s==a.key&&l==a.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&s==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&s==a.key&&l==a.type)return r}return-1}function sa(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Qo(e,t,n,o,r){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||sa(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||sa(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=Hi[t]||(Hi[t]=
vp(t)),(e.__a||(e.__a={}))[t]=qi,s=t!=(t=t.replace(ca,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,s):e.removeEventListener(t,l,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function vp(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Zo]==null)t[Zo]=qi++;else if(t[Zo]<this.__a[e])return;return n($.event?$.event(t):t)}}}function Yi(e,t,n,o,r,s,l,a,u,m){
var d,f,h,p,y,x,v,M,w,_,T,P,F,B,he,it,ge,ke,ee=t.type;if(t.constructor!==eo)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&
(t.__u|=u,f=s=[],d.nodeType==8?a=er(d,s):s.push(d),a=s[0]||a),(d=$.__b)&&d(t);e:if(typeof ee=="function"){h=l.length;try{
if(M=t.props,w=(d=ee.prototype)&&d.render,_=(d=ee.contextType)&&o[d.__c],T=d?_?_.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(w?t.__c=p=new ee(M,T):(t.__c=p=new At(M,T),p.constructor=ee,p.render=kp),_&&_.sub(p),p.state||(p.state=
{}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),w&&(p.__s||(p.__s=p.state),ee.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
Ht({},p.__s)),Ht(p.__s,ee.getDerivedStateFromProps(M,p.__s)))),y=p.props,x=p.state,p.__v=t,n.__c){if(M!==y&&w&&!ee.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(M,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(M,p.__s,T)===!1){t.__v!=n.__v&&(p.props=M,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(le){le&&(le.__=t)}),or.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),a=Lt(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(M,p.__s,T),w&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(y,x,v)})}else w&&!ee.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),w&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=T,p.props=M,p.__P=e,p.__g&=-5,P=$.__r,F=w?25:0;do p.__g&=-9,P&&P(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++F<25);w&&(or.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Ht({},o,p.getChildContext())),
w&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(y,x)),B=d&&d.type===E&&d.key==null?d.props.children:d,
M.__P&&(d=a,r=(e=M.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(le){le&&Zi(le,le)}),n.__k=null),
a=n.__k?Lt(n,0):null),a=fa(e,ji(B)?B:[B],t,n,o,r,s,l,a,u,m),M.__P&&(t.__e=null,a=d),t.__u&=-161,f&&f.some(Wt),p.__h.length&&
l.push(p),1&p.__g&&(p.__g&=-4)}catch(le){if(l.length=h,t.__v=null,u||s)if(le&&le.then){if(t.__u|=128|u,s){for(~(ge=s.indexOf(
a||void 0))||(ge=s.length);(ke=s[ge-1])&&ke.nodeType==8;)ge--;for(;ge<s.length;ge++)if(ke=s[ge])if(s[ge]=null,he){if(ke==
it)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(it=er(he=ke))}}if(!he){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;he=a}(d=er(he=t.__c.__z||(t.__c.__z=he)))?(t.__e=he,a=d):t.__e=a,a=a&&a.nextSibling}else s&&s.some(Wt);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),le&&le.then||ha(t),$.__e(le,t,n)}}else a=t.__e=wp(n.__e,t,n,o,r,s,l,u,m,e);return(d=
$.diffed)&&d(t),a}function er(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ha(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(ha))}function ga(e,t,n){for(var o=0;o<n.length;)Qi(n[o++],n[o++],n[o++]);$.__c&&$.__c(t,
e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){$.__e(s,r.__v)}})}function wp(e,t,n,o,r,s,l,a,u,m){
var d,f,h,p,y,x,v,M,w=n.props||nr,_=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.\
w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((y=s[d])&&(T?y.localName==T:
y.nodeType==3)){e=y,s[d]=null;break}}if(!e){if(M=m.ownerDocument||document,!T)return M.createTextNode(_);e=M.createElementNS(
r,T,_.is?_:m),a&&($.__m&&$.__m(t,s),a=!1),s=null}if(T){if(m=T=="template"&&e.content||e,s=T=="textarea"&&_.defaultValue!=
null?null:s&&Gi.call(m.childNodes),!a&&s)for(w={},d=0;d<e.attributes.length;d++)w[(y=e.attributes[d]).name]=y.value;for(d in w)
y=w[d],d=="dangerouslySetInnerHTML"?h=y:d=="children"||d in _||d=="value"&&"defaultValue"in _||d=="checked"&&"defaultChe\
cked"in _||Qo(e,d,null,y,r);for(d in _)y=_[d],d=="children"?p=y:d=="dangerouslySetInnerHTML"?f=y:d=="value"?x=y:d=="chec\
ked"?v=y:a&&typeof y!="function"||w[d]===y||Qo(e,d,y,w[d],r);f?(a||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=
f.__html),t.__k=[]):(h&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&hp.test(T))&&(r=
"http://www.w3.org/1999/xhtml"),fa(m,ji(p)?p:[p],t,n,o,r,s,l,s?s[0]:n.__k&&Lt(n,0),a,u),s&&s.some(Wt)),a&&T!="textarea"||
(d="value",T=="progress"&&x==null?e.removeAttribute(d):x==null||x===e[d]&&(T!="progress"||x)||Qo(e,d,x,w[d],r),d="checke\
d",v!=null&&v!=e[d]&&Qo(e,d,v,w[d],r))}else w===_||a&&e.data==_||(e.data=_);return e}function Qi(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
$.__e(r,n)}}function Zi(e,t,n){var o,r,s,l;if($.unmount&&$.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Qi(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){$.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&Zi(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=er(o,s=[]))&&(o==
e.__e&&s.some(Wt),Wt(r),Wt(o)),n||Wt(e.__e),e.__e=e.__c=e.__=null}function kp(e,t,n){return this.constructor(e,n)}function ya(e,t){
var n,o,r,s;$.__&&$.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Zn(E,{children:[e]}),
r=[],s=[],Yi(t,t.__k,o||nr,nr,t.namespaceURI,o?null:t.firstChild?Gi.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),
ga(r,t.__k,s),t.__k.props.children=null}$={__e:function(e,t,n,o){for(var r,s,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(s=r.constructor)&&s.getDerivedStateFromError)&&
r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw tr=0,e}},la=0,Ui=function(e){return e!=null&&e.constructor===eo},At.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ht({},this.state)),typeof e=="function"&&(e=e(Ht({},n),this.props)),e&&(Ht(
n,e),this.__v&&(t&&this.__k.push(t),ia(this)))},At.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),ia(this))},At.prototype.render=E,Tt=[],tr=0,aa=function(e,t){return e.__v.__b-t.__v.__b},Zo=Symbol(),ca=/(PointerCapture)$|Capture$/i,
qi=0,Hi={},pp=0;var vn,ie,es,ba,ts=Object.is,rr=0,Oa=[],ns=[],oe=$,va=oe.__b,wa=oe.__r,ka=oe.diffed,xa=oe.__c,Sa=oe.unmount,_a=oe.__;function ir(e,t){
oe.__h&&oe.__h(ie,e,rr||t),rr=0;var n=ie.__H||(ie.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function We(e){
return rr=1,no(Pa,e)}function no(e,t,n){var o=ir(vn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Pa(void 0,t),function(s){var l=(o.
__N||o.__)[0],a=o.t(l,s);ts(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=ie,!ie.__f)){ie.__f=!0;var r=ie.shouldComponentUpdate;
ie.shouldComponentUpdate=function(s,l,a){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=s;if(u.__.some(function(h){
h.__N&&(m=!0,ts(h.__[0],h.__N[0])||(d=!0))}),r){var f=r.call(this,s,l,a);return m?f||d:f}return!m||d}}return o.__}function ae(e,t){
var n=ir(vn++,3);!oe.__s&&rs(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ie.__H.__h.push(n))}function Ce(e,t){var n=ir(vn++,4);!oe.
__s&&rs(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ie.__h.push(n))}function V(e){return rr=5,Ie(function(){return{current:e}},[])}function Ie(e,t){var n=ir(vn++,7);return rs(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function xp(){var e;do{for(;e=ns.shift();)try{to(e)}catch(n){oe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Oa.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(to),t.__h.some(os),t.__h=[]}catch(n){t.__h=[],oe.__e(n,e.__v)}}}while(ns.length)}oe.__b=function(e){
ie=null,va&&va(e)},oe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),_a&&_a(e,t)},oe.__r=function(e){wa&&wa(e),
vn=0;var t=(ie=e.__c).__H;t&&(es==ie?ie.__h=[]:(t.__h.some(to),t.__h.some(os),vn=0),t.__h=[],t.__.some(function(n){n.__N&&
(n.__=n.__N),n.u=n.__N=void 0})),es=ie},oe.diffed=function(e){ka&&ka(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ma(Oa.push(
t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),es=ie=null},oe.__c=function(e,t){t.some(function(n){try{n.__h.some(to),
n.__h=n.__h.filter(function(o){return!o.__||os(o)})}catch(o){n.__h=[function(){throw o}]}}),xa&&xa(e,t)},oe.unmount=function(e){
Sa&&Sa(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Ma(ns.push(r))}else to(r)}catch(s){t=s}}),o.__H=void 0,t&&oe.__e(t,o.__v))};var Ea=typeof requestAnimationFrame==
"function";function Sp(e){var t,n=function(){clearTimeout(o),Ea&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);
Ea&&(t=requestAnimationFrame(n))}function Ma(e){e!=1&&ba==oe.requestAnimationFrame||((ba=oe.requestAnimationFrame)||Sp)(
xp)}function to(e){var t=ie,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ie=t}function os(e){var t=ie;e.__c=e.__(),ie=
t}function rs(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ts(n,e[o])})}function Pa(e,t){return typeof t==
"function"?t(e):t}var _p=Symbol.for("preact-signals");function cr(){if(yt>1)yt--;else{var e,t=!1;for((function(){var r=lr;for(lr=void 0;r!==
void 0;){var s=r.S;if(s.v===r.v)for(var l=s.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=s.i);r=r.o}})();ro!==void 0;){var n=ro;for(ro=
void 0,sr++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ia(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(sr=0,yt--,
t)throw e}}function Nt(e){if(yt>0)return e();is=++Ep,yt++;try{return e()}finally{cr()}}var oo,G=void 0;function io(e){var t=G,
n=oo;G=void 0,oo=void 0;try{return e()}finally{G=t,oo=n}}var ro=void 0,yt=0,sr=0,Ep=0,is=0,lr=void 0,ar=0;function Ca(e){
if(G!==void 0){var t=e.n;if(t===void 0||t.t!==G)return t={i:0,S:e,p:G.s,n:void 0,t:G,e:void 0,x:void 0,r:t},G.s!==void 0&&
(G.s.n=t),G.s=t,e.n=t,32&G.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=G.
s,t.n=void 0,G.s.n=t,G.s=t),t}}function ce(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,
this.Z=t?.unwatched,this.name=t?.name}ce.prototype.brand=_p;ce.prototype.h=function(){return!0};ce.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:io(function(){var o;(o=t.W)==null||o.call(t)}))};
ce.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&io(function(){var r;(r=t.Z)==null||r.call(t)}))}};ce.prototype.subscribe=
function(e){var t=this;return U(function(){var n=t.value;io(function(){return e(n)})},{name:"sub"})};ce.prototype.valueOf=
function(){return this.value};ce.prototype.toString=function(){return this.value+""};ce.prototype.toJSON=function(){return this.
value};ce.prototype.peek=function(){var e=this;return io(function(){return e.value})};Object.defineProperty(ce.prototype,
"value",{get:function(){var e=Ca(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(sr>100)
throw new Error("Cycle detected");(function(n){yt!==0&&sr===0&&n.l!==is&&(n.l=is,lr={S:n,v:n.v,i:n.i,o:lr})})(this),this.
v=e,this.i++,ar++,yt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{cr()}}}});function O(e,t){return new ce(e,t)}
function Ia(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ta(e){for(var t=e.
s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Aa(e){for(var t=e.
s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==
void 0&&(t.r=void 0),t=o}e.s=n}function Ut(e,t){ce.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ar-1,this.f=4}Ut.prototype=
new ce;Ut.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ar))return!0;if(this.
g=ar,this.f|=1,this.i>0&&!Ia(this))return this.f&=-2,!0;var e=G;try{Ta(this),G=this;var t=this.x();(16&this.f||this.v!==
t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return G=e,Aa(this),this.f&=-2,!0};
Ut.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}ce.prototype.S.call(
this,e)};Ut.prototype.U=function(e){if(this.t!==void 0&&(ce.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.
s;t!==void 0;t=t.n)t.S.U(t)}};Ut.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.
N()}};Object.defineProperty(Ut.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ca(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function S(e,t){return new Ut(e,t)}function La(e){
var t=e.j;if(e.j=void 0,typeof t=="function"){yt++;var n=G;G=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,ss(e),o}finally{
G=n,cr()}}}function ss(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,La(e)}function Mp(e){if(G!==this)
throw new Error("Out-of-order effect");Aa(this),G=e,this.f&=-2;try{8&this.f&&ss(this)}finally{cr()}}function wn(e,t){this.
x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,oo&&oo.push(this)}wn.prototype.c=function(){var e=this.
S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};wn.prototype.S=
function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,La(this),Ta(this),yt++;var e=G;return G=this,
Mp.bind(this,e)};wn.prototype.N=function(){2&this.f||(this.f|=2,this.u=ro,ro=this)};wn.prototype.d=function(){this.f|=8,
1&this.f||ss(this)};wn.prototype.dispose=function(){this.d()};function U(e,t){var n=new wn(e,t);try{n.c()}catch(r){throw n.
d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Na,mr,ur,Op=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ra=[];U(function(){Na=this.N})();function kn(e,t){$[e]=t.bind(null,$[e]||function(){})}function so(e){if(ur){var t=ur;
ur=void 0,t()}ur=e&&e.S()}function Ba(e){var t=this,n=e.data,o=ls(n);o.name="ReactiveDom",o.value=n;var r=Ie(function(){
for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=S(function(){var p=o.value.value;return p===0?0:p===!0?"":
p||""}),d=S(function(){return!Array.isArray(m.value)&&!Ui(m.value)}),f=U(function(){if(this.N=Fa,d.value){var p=m.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),h=t.__$u.d;return t.__$u.d=function(){f(),h.call(this)},
[d,m]},[]),s=r[0],l=r[1];return s.value?l.peek():l.value}Ba.displayName="ReactiveTextNode";Object.defineProperties(ce.prototype,
{constructor:{configurable:!0,value:ua(E,null).constructor},type:{configurable:!0,value:Ba},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});kn("__b",function(e,t){if(so(),mr=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof ce&&(n||(t.__np=
n={}),n[r]=s,o[r]=s.peek())}}e(t)});kn("__r",function(e,t){if(e(t),t.type!==E){so();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,s){var l;return U(function(){l=this},{name:s}),l.c=r,l})((function(r){return function(){var s;
Op&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),mr=o,so(n)}});kn("__e",function(e,t,n,o){so(),mr=void 0,e(t,n,o)});kn("diffed",function(e,t){so(),mr=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var l in s){var a=s[l];a===void 0||o&&l in o||
(a.d(),s[l]=void 0)}if(o){s||(s={},n.U=s);for(var u in o){var m=s[u],d=o[u];m===void 0?(m=Pp(n,u,d,r),s[u]=m):m.o(d,r)}}}
e(t)});function Pp(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=O(n);return{o:function(l,a){s.value=l,o=a},d:U(function(){
this.N=Fa;var l=s.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(
t))})}}kn("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){
var s=o[r];s&&s.d()}}}var l=t.__np;if(l){var a=t.props;for(var u in l)a[u]=l[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=
8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});kn("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});At.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)if(!(a in e))return!0;
return!1};function ls(e,t){return Ie(function(){return O(e,t)},[])}var Cp=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ip(){Nt(function(){for(var e;e=Ra.shift();)Na.call(e)})}function Fa(){Ra.push(this)===1&&($.requestAnimationFrame||
Cp)(Ip)}var N,g,W=[];function Xa(e){N=e,g=e.library,W=e.networks}function lo(e,t){return g.items[e][t]}function xn(e){return e.kind===
"either"?e.stands:e}function me(e,t){return g.items[e.itemKind][e.item[t]]}function st(e,t,n){return e.from[t]===n?e.to[t]:
e.from[t]}var Y=O("en");function ao(){return(navigator.languages.length?navigator.languages:[navigator.language||"en"]).map(t=>t.slice(
0,2)).find(t=>t in N.texts)??"en"}function A(e,t=0){return new Intl.NumberFormat(Y.value,{maximumFractionDigits:t}).format(
e)}function c(e,t={}){let o=(N.texts[Y.value]??{})[e]??N.texts.en?.[e]??e;if(typeof o!="string"){let r=new Intl.PluralRules(
Y.value).select(Number(t.n));o=o[r]??o.other??e}return o.replace(/\{(\w+)\}/g,(r,s)=>{let l=Object.hasOwn(t,s)?t[s]:r;return typeof l==
"number"?A(l):l})}function dr(e){return Object.hasOwn(N.texts.en??{},e)}function C(e,t){let n=N.texts[Y.value]?.[`names.${e}`];
return typeof n=="object"&&Object.hasOwn(n,t)?n[t]:t}function Sn(e){if(!e)return c("base.language-unknown");try{let t=new Intl.
DisplayNames(Y.value,{type:"language"}).of(e)??e;return t.charAt(0).toLocaleUpperCase(Y.value)+t.slice(1)}catch{return e}}function Te({values:e,places:t},n){return e[t[n]]}function He(e){return[...new Set(e)].sort((t,n)=>t-n)}function Da(e,t){
let n=[],[o,r]=[0,0];for(;o<e.length&&r<t.length;)e[o]===t[r]&&n.push(e[o]),e[o]<=t[r]?o+=1:r+=1;return n}function ye(e,t){
return Array.from({length:e},(n,o)=>t(o))}function as(e){let t;return()=>t??=e()}function Ja({works:e,people:t,venues:n,publishers:o,documents:r,references:s}){let l=new Int32Array(s.text.length).fill(
-1);e.references.forEach((h,p)=>{for(let y of h)l[y]=p});let a=fr(t.id.length,e.people),u=fr(n.id.length,e.venue.map($a)),
m=fr(o.id.length,e.publisher.map($a)),d=(h,p)=>h.forEach((y,x)=>y.forEach(v=>Tp(p[x],l[v])));return d(n.references,u),d(
o.references,m),d(Ap(t),a),{workOfReference:l,works:{person:a.map(He),venue:u.map(He),publisher:m.map(He),document:fr(r.
id.length,e.documents).map(He)},documentsOf:h=>He(h.flatMap(p=>e.documents[p]))}}function $a(e){return e===null?[]:[e]}function Tp(e,t){
t>=0&&e.add(t)}function fr(e,t){let n=Array.from({length:e},()=>new Set);return t.forEach((o,r)=>o.forEach(s=>n[s].add(r))),
n}function Ap({mentions:e,reference:t}){let n=0;return e.map(o=>t.slice(n,n+=o))}function Va(e,t){let n=0;return ye(e.id.length,o=>{let[r,s]=[n,n+=e.mentions[o]],l=e.label[o],a=e.latin[o]||l,u=e.forms[o],
m=t.works.person[o];return cs({kind:"person",position:o,id:e.id[o],label:l,latin:a,forms:u,works:m,year:null,subtitle:a===
l?"":a},{references:()=>He(e.reference.slice(r,s)),documents:()=>t.documentsOf(m),mentions:()=>ye(s-r,d=>Lp(e,u,r+d))})})}
function Lp(e,t,n){let o=e.printed[n];return{reference:e.reference[n],role:Te(e.role,n),place:e.place[n],printed:typeof o==
"number"?t[o]:o}}function cs(e,t){for(let[n,o]of Object.entries(t))Object.defineProperty(e,n,{configurable:!0,enumerable:!0,
get(){let r=o();return Object.defineProperty(this,n,{value:r,enumerable:!0}),r}});return e}function us(e,t,n){return ye(
t.id.length,o=>{let r=t.label[o],s=t.latin[o]||r,l=n.works[e][o];return cs({kind:e,position:o,id:t.id[o],label:r,latin:s,
forms:t.forms[o],works:l,year:null,subtitle:s===r?"":s,references:t.references[o]},{documents:()=>n.documentsOf(l)})})}function za({
documents:e,references:t},n){let o=e.id.map(()=>[]);return t.document.forEach((r,s)=>o[r].push(s)),ye(e.id.length,r=>{let[
s,l,a]=[e.id[r],e.label[r],e.title[r]];return{kind:"document",position:r,id:s,label:l,title:a,subtitle:a&&a!==l?a:s,year:e.
year[r],references:o[r],works:n.works.document[r],documents:[r],file:e.file[r]??-1,format:e.format[r],encoding:e.encoding[r],
lists:e.lists[r],citations:e.citations[r],work:e.work[r],sameAs:e.sameAs[r]}})}function ms(e,t,n,o){return ye(t.id.length,
r=>{let s=t.works[r],l=t.documents[r];return cs({kind:e,position:r,id:t.id[r],label:t.label[r],subtitle:"",year:null,works:s},
{references:()=>He(s.flatMap(a=>n[a].references)),documents:()=>l.length?l:o.documentsOf(s)})})}function Ka({eithers:e},t){
return ye(e.kind.length,n=>{let o=t[e.kind[n]][e.position[n]],{id:r,label:s,subtitle:l,year:a,references:u,works:m,documents:d}=o;
return{kind:"either",position:n,stands:o,id:r,label:s,subtitle:l,year:a,references:u,works:m,documents:d}})}var Np=["pagerank","betweenness","closeness","participation","core"];function Wa({networks:e,nodes:t,edges:n},o){let[r,s]=[
0,0];return e.map((l,a)=>{let[u,m]=[r,s];return r+=l.nodes,s+=l.edges,Rp(a,l,new ds(t,n,l,u,m),o)})}var ds=class{constructor(t,n,o,r,s){
this.nodes=t;this.edges=n;this.heading=o;this.firstNode=r;this.firstEdge=s}nodes;edges;heading;firstNode;firstEdge;node(t){
let n=this.firstNode+this.heading.nodes;return this.nodes[t].slice(this.firstNode,n)}edge(t){let n=this.firstEdge+this.heading.
edges;return this.edges[t].slice(this.firstEdge,n)}};function Rp(e,t,n,o){let{kind:r,itemKind:s,unit:l,directed:a,explanation:u,
nodes:m,edges:d}=t,f=Int32Array.from(n.node("item")),[h,p]=[Int32Array.from(n.edge("from")),Int32Array.from(n.edge("to"))],
y=as(()=>Fp(m,h,p)),x=as(()=>new Map(Array.from(f,(P,F)=>[P,F]))),[v,M]=[n.node("units"),n.edge("units")],w=o[s],_=P=>Xp(
w[f[P]],l),T=P=>v[P]??Dp(w[f[P]],_(P));return{place:e,kind:r,itemKind:s,unit:l,directed:a,explanation:u,size:m,item:f,edges:d,
from:h,to:p,communities:t.communities.map(([P,F,B])=>({number:P,label:F,size:B})),layouts:Bp(t,n),occurrences:Float64Array.
from(n.node("occurrences")),degree:Float64Array.from(n.node("degree")),strength:Float64Array.from(n.node("strength")),community:Int32Array.
from(n.node("community")),year:Int32Array.from(n.node("year"),P=>P??0),measures:Object.fromEntries(Np.map(P=>[P,Float64Array.
from(n.node(P))])),count:Float64Array.from(n.edge("count")),weight:Float64Array.from(n.edge("weight")),nodeOf:P=>x().get(
P)??-1,edgesOf:P=>y()(P),unitOf:_,unitsOf:T,unitsOfEdge:P=>{let F=a?Ha(w[f[h[P]]]):T(h[P]);return M[P]??Da(F,T(p[P]))}}}
function Bp({layouts:e},t){let n={name:"map",x:Float64Array.from(t.node("x")),y:Float64Array.from(t.node("y"))},o=e.map(
({name:r,step:s,x:l,y:a})=>({name:r,x:Float64Array.from(l,u=>u*s),y:Float64Array.from(a,u=>u*s)}));return[n,...o]}function Fp(e,t,n){
let o=new Int32Array(e+1);for(let l=0;l<t.length;l+=1)o[t[l]+1]+=1,t[l]!==n[l]&&(o[n[l]+1]+=1);for(let l=0;l<e;l+=1)o[l+
1]+=o[l];let r=new Int32Array(o[e]),s=o.slice(0,e);for(let l=0;l<t.length;l+=1)r[s[t[l]]++]=l,t[l]!==n[l]&&(r[s[n[l]]++]=
l);return l=>r.subarray(o[l],o[l+1])}function Xp(e,t){return e.kind==="either"&&e.stands.kind==="document"?"work":t}function Dp(e,t){
return t==="work"?e.works:e.documents}function Ha(e){return e.kind==="either"?Ha(e.stands):e.kind==="document"?[e.position]:
e.kind==="work"?e.own:[]}function qa(e,t){return{references:$p(e,t),citations:Jp(e,t),merges:Vp(e),uncertain:zp(e),...Kp(e),problems:Wp(e)}}function $p({
references:e},t){return ye(e.text.length,n=>({position:n,id:e.id[n],document:e.document[n],file:e.file[n],line:e.line[n],
page:e.page[n],number:e.number[n],text:e.text[n],work:t.workOfReference[n]<0?null:t.workOfReference[n]}))}function Jp({citations:e},t){
return ye(e.line.length,n=>({position:n,document:e.document[n],file:e.file[n],line:e.line[n],form:Te(e.form,n),marker:e.
marker[n],context:e.context[n],works:He(e.references[n].map(o=>t.workOfReference[o]).filter(o=>o>=0))}))}function Ua(e,t){
return{text:e.texts[t],reference:e.references[t],key:e.keys[t]}}function ja(e,t){return{position:t,kind:Te(e.kind,t),left:Ua(
e,2*t),right:Ua(e,2*t+1),items:[e.items[2*t],e.items[2*t+1]],score:e.score[t],evidence:e.evidence[t].map(fs)}}function fs([
e,t,n]){return{feature:e,detail:t,weight:n}}function Vp({merges:e}){return ye(e.score.length,t=>({...ja(e,t),rule:Te(e.rule,
t),by:Te(e.by,t)}))}function zp({uncertain:e}){return ye(e.score.length,t=>({...ja(e,t),joined:e.joined[t],usefulness:e.
usefulness[t]}))}function Kp({relations:e,suggestions:t}){return{relations:ye(e.score.length,n=>{let o=e.evidence[n].map(
fs);return{kind:Te(e.kind,n),from:e.from[n],to:e.to[n],detail:o.map(({detail:r})=>r).filter(Boolean).join("; "),score:e.
score[n],evidence:o}}),suggestions:ye(t.label.length,n=>({document:t.document[n],label:t.label[n],work:t.work[n],probability:t.
probability[n],accepted:t.accepted[n],evidence:t.evidence[n].map(fs),places:t.places[n].map(([o,r])=>({file:o,line:r})),
contexts:t.contexts[n]}))}}function Wp({problems:e}){return ye(e.code.length,t=>({level:e.level[t],code:e.code[t],message:e.
message[t],advice:e.advice[t],file:e.file[t],line:e.line[t],raw:e.raw[t]}))}async function Ga(){let e=document.getElementById("data"),t=Hp(e.textContent??"");e.textContent="";let n=new Blob([t]).stream().
pipeThrough(new DecompressionStream("deflate"));return await new Response(n).json()}function Hp(e){let t=atob(e),n=new Uint8Array(
t.length);for(let o=0;o<t.length;o+=1)n[o]=t.charCodeAt(o);return n}var Up=["author","editor","translator"],ps=class{constructor(t,n,o){this.from=t;this.position=n;this.firstText=o;this.works=
[n]}from;position;firstText;kind="work";works;get id(){return this.from.id[this.position]}get label(){return this.from.label[this.
position]}get subtitle(){return this.fields.title||this.fields.container||""}get year(){return this.from.year[this.position]}get type(){
return Te(this.from.type,this.position)}get language(){return Te(this.from.language,this.position)}get references(){return this.
from.references[this.position]}get documents(){return this.from.documents[this.position]}get people(){return this.from.people[this.
position]}get venue(){return this.from.venue[this.position]}get publisher(){return this.from.publisher[this.position]}get own(){
return this.from.own[this.position]}get fields(){let t=Te(this.from.fields,this.position),n=qp(t,this.from.texts,this.firstText);
return Object.defineProperty(this,"fields",{value:n}),n}get links(){let t=this.from.links[this.position];if(typeof t!="n\
umber")return t;let{doi:n,url:o}=this.fields,r=[];return t&1&&r.push([n,`https://doi.org/${n}`]),t&2&&r.push([o,o]),r}get manifestations(){
return this.from.manifestations[this.position].map(([t,n,o,r,s])=>({relation:t,label:n,language:o,year:r,references:s}))}};
function qp(e,t,n){let o=Object.create(null),r={};e.forEach((l,a)=>{let[u,m]=l.split(" ");m||(o[l]=t[n+a]);let d=u.toLowerCase();
m&&(r[d]??=[],u!==d&&r[d].push(new Map),r[d].at(-1)?.set(m,t[n+a]))});let s=Object.create(null);for(let l of Up)r[l]&&(s[l]=
r[l].map(jp).join("; "));return Object.freeze(Object.assign(s,o))}function jp(e){let t=e.get("literal");if(t)return t;let n=e.
get("particle");return[`${n?`${n} `:""}${e.get("family")??""}`,e.get("given"),e.get("suffix")].filter(Boolean).join(", ")}
function Ya(e,t){let n=0;return ye(e.id.length,o=>{let r=n;return n+=Te(e.fields,o).length,new ps(e,o,r)})}async function Qa(){Xa(Gp(await Ga()))}function Gp(e){let t=Qp(e),{title:n,version:o,manifest:r,texts:s,search:l}=e;return{
title:n,version:o,manifest:r,texts:s,search:l,library:t,live:Yp()??e.live,networks:Wa(e,t.items),formats:e.formats.map(({
texts:a,...u})=>({...u,textOf:m=>a[m]}))}}function Yp(){let e=document.getElementById("data-live")?.textContent;return e?
JSON.parse(e):null}function Qp(e){let t=Ja(e),n=Ya(e.works,t),o={work:n,person:Va(e.people,t),venue:us("venue",e.venues,
t),publisher:us("publisher",e.publishers,t),document:za(e,t),term:ms("term",e.terms,n,t),keyword:ms("keyword",e.keywords,
n,t)};return{files:e.files,items:{...o,either:Ka(e,o)},...qa(e,t)}}var co=["left","right","verdict","kind","by","date","why"],ec=co.slice(0,4),Zp=/[\r\x0b\x0c\x1c-\x1f\x85]/g,eh=/[\p{Cc}\p{Cf}\p{Cs}]/gu,
th=/^'*[=+\-@＝＋－＠#]/u,nh=/^'+[=+\-@＝＋－＠#]/u,oh=20,qt=class extends Error{constructor(n,o){super(`${n}: ${o}`);
this.code=n;this.detail=o}code;detail};function tc(e){return e.replace(Zp," ").replace(eh,o=>o===`
`||o==="	"?o:"").replace(/\s+/gu," ").trim()}function rh(e){let t=tc(e);return th.test(t)&&(t=`'${t}`),t.startsWith('"')?
`"${t.replaceAll('"','""')}"`:t}function Za(e){return e.map(rh).join("	")}function nc(e){return gs("",e)}function gs(e,t){
let n=ih(e),o=n??[...co],r=ec.find(u=>!o.includes(u));if(r)throw new qt("column",r);let s=e.includes(`\r
`)?`\r
`:`
`,l=e&&!/[\r\n]$/.test(e)?s:"";hs(e.split(/\r\n|\n|\r/).at(-1)?.split("	").at(-1)??"")&&(l+=s);let a=n?[]:[Za(o)];for(let u of t)
a.push(Za(o.map(m=>m in u?u[m]:"")));return e+l+a.map(u=>u+s).join("")}function ih(e){let t=oc(e).find(n=>n.some(Boolean)&&
!n[0].startsWith("#"));return t?t.map(n=>n.toLowerCase()):null}function ys(e){let t=oc(e).filter(o=>o.some(Boolean)&&!o[0].
startsWith("#")),n=t.shift()?.map(o=>o.toLowerCase())??[];return ec.some(o=>!n.includes(o))?[]:t.map(o=>{let r=a=>o[n.indexOf(
a)]??"",[s,l]=[r("verdict").toLowerCase(),r("kind").toLowerCase()];return{left:r("left"),right:r("right"),verdict:s,kind:l,
by:r("by"),date:r("date"),why:r("why")}}).filter(o=>o.left&&o.right)}function hs(e){return e.startsWith('"')&&(e.split('\
"').length-1)%2===1}function sh(e){let t=/^"((?:[^"]|"")*)"$/u.exec(e),n=tc(t?t[1].replaceAll('""','"'):e);return nh.test(
n)?n.slice(1):n}function oc(e){let t=e.replace(/^\ufeff/,"").split(/\r\n|\n|\r/),n=[];for(let o=0;o<t.length;o+=1){let r=t[o].
split("	");if(hs(r.at(-1)??""))for(let s=1;s<oh&&t[o+s]?.trim();s+=1){let l=t.slice(o,o+s+1).join(`
`).split("	");if(!l.some(hs)){r=l,o+=s;break}}n.push(r.map(sh))}return n}function rc(e){let t=e[0]===255&&e[1]===254?"ut\
f-16le":e[0]===254&&e[1]===255?"utf-16be":"utf-8";try{return new TextDecoder(t,{fatal:!0,ignoreBOM:!0}).decode(e)}catch{
throw new qt("encoding","")}}var X=O([]),jt=O(null),Fe=O(""),bt=S(()=>X.value.filter(({written:e,taken:t})=>!e&&!t)),vs=S(()=>[...jt.value??[],...X.value.
filter(({written:e})=>!e).map(({row:e})=>e)]);function hr(e){return[{key:e.left.key,text:e.left.text,item:e.items[0]},{key:e.
right.key,text:e.right.text,item:e.items[1]}]}function ws(){let e=new Date,t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}`}function lh(e,t,n,o){let[r,s]=t.map(({key:l})=>l);return{left:r,right:s,verdict:n,
kind:e,by:Fe.value.trim(),date:ws(),why:o}}function pr(e,t){let o={number:(X.value.at(-1)?.number??0)+1,row:e,ends:t,written:!1,
taken:!1,undone:!1};return X.value=[...X.value,o],o}function uo(e,t,n,o=""){return pr(lh(e,t,n,o),t)}function ic(e,t){if(e.
kind!==t.kind)return!1;let[n,o]=[t.left,t.right];return e.left===n&&e.right===o||e.left===o&&e.right===n}function ah(e){
let t=(jt.value??[]).filter(r=>ic(r,e.row)),n=X.value.filter(r=>ic(r.row,e.row)),o=t.at(-n.filter(({written:r})=>r).length-
1);return o&&o.verdict!=="withdrawn"?o:null}function Gt(e){if(!e.written&&!e.taken){X.value=X.value.filter(({number:o})=>o!==
e.number);return}let t=ah(e);bs(e.number,{undone:!0});let n={...e.row,verdict:"withdrawn",by:Fe.value.trim(),date:ws()};
bs(pr(n,e.ends).number,{undone:!0}),t&&bs(pr(t,e.ends).number,{undone:!0})}function sc(e){let t=[e.left,e.right].map(o=>({
key:o,text:o,item:null})),n={...e,verdict:"withdrawn",by:Fe.value.trim(),date:ws(),why:""};pr(n,[t[0],t[1]])}function bs(e,t){
X.value=X.value.map(n=>n.number===e?{...n,...t}:n)}function gr(e,t){let n=new Set(e);X.value=X.value.map(o=>n.has(o.number)?
{...o,[t]:!0}:o)}function _n(){return N.live!==null}async function lc(e){try{return await navigator.clipboard.writeText(e),!0}catch{return ch(e)}}function ch(e){let t=document.
activeElement,n=document.createElement("textarea");n.className="visually-hidden",n.readOnly=!0,n.value=e,document.body.append(
n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove(),t instanceof HTMLElement&&t.focus(
{preventScroll:!0})}}var Ae=O(null);function Q(e,t,n){Ae.value={text:e,action:t,quoted:n}}function yr(e,t){Q(e,{text:c("base.undo"),run:t})}async function En(e,t,n){
await lc(e)?Q(t,void 0,n):Ae.value={text:c("base.copy-by-hand"),byHand:e}}var Yt=class extends Error{constructor(n,o){super(o);this.status=n}status};async function ac(e,t){let n=N.live;if(!n)throw new Yt(
0,"");let o;try{o=await fetch(n.address+e,{...t,redirect:"error"})}catch{throw new Yt(0,"")}let r=await o.json().catch(()=>({}));
if(!o.ok)throw new Yt(o.status,r.error??o.statusText);return r}function cc(e,t){let n={"Content-Type":"application/json",
"X-Citegraph-Token":N.live?.token??""};return ac(e,{method:"POST",headers:n,body:JSON.stringify(t)})}function ks(){return ac(
"state",{})}function uc(e){return cc("decisions",{rows:e})}function mc(){return cc("build",{})}var Pe=O(null),Mn=O(""),xs=O(!1),Ss=O(""),uh="decisions.tsv",mh="text/tab-separated-values;charset=utf-8";function dc(e){
let t=document.createElement("a");t.href=URL.createObjectURL(new Blob([e],{type:mh})),t.download=uh,t.click(),setTimeout(
()=>URL.revokeObjectURL(t.href),6e4)}function _s(e){return e.map(({number:t})=>t)}function vr(){dc(nc(X.value.map(({row:e})=>e))),
gr(_s(X.value),"taken")}async function fc(e){try{let t=rc(new Uint8Array(await e.arrayBuffer())),n=ys(t),o=X.value.filter(
({row:s,written:l})=>!(l&&n.some(a=>dh(a,s)))),r=gs(t,o.map(({row:s})=>s));dc(r),gr(_s(X.value),"written"),jt.value=ys(r),
Q(c("review.appended",{n:o.length}))}catch(t){let n=t instanceof qt?t.code:"unreadable",o=t instanceof qt?t.detail:"";Q(
c(`review.file-${n}`,{name:e.name,detail:o}))}}function dh(e,t){return["left","right","verdict","kind"].every(n=>e[n]===
t[n])}async function mo(){if(xs.value||!bt.value.length)return;xs.value=!0;let e=bt.value;try{br(await uc(e.map(({row:t})=>t)),
e),e.filter(({number:t})=>!fh(t)).forEach(ph)}catch(t){Mn.value=Es(t);return}finally{xs.value=!1}await mo()}function fh(e){
return X.value.some(t=>t.number===e)}function ph(e){let t={...e,written:!0};X.value=[...X.value,t].sort((n,o)=>n.number-
o.number),Gt(t)}function br(e,t=[]){Mn.value="",gr(_s(t),"written"),!Pe.value&&!Fe.value&&(Fe.value=e.by),Ss.value||=e.page,
Pe.value=e,jt.value=e.rows}function Es(e){return e instanceof Yt&&e.status?e.message:c("review.server-gone")}async function Ms(){
try{br(await ks())}catch(e){Mn.value=Es(e)}}var hh=500;async function pc(){try{for(br(await mc());Pe.value?.build.status===
"building";)await new Promise(e=>{setTimeout(e,hh)}),br(await ks())}catch(e){Mn.value=Es(e);return}Pe.value?.build.status===
"done"&&location.reload()}var hc=`citegraph decisions ${location.pathname}`,gh=5e3;function wr(e){return typeof e=="object"&&e!==null}function yh(e){
return!wr(e)||typeof e.key!="string"||typeof e.text!="string"?null:{key:e.key,text:e.text,item:null}}function bh(e){if(!wr(
e)||!wr(e.row)||!Array.isArray(e.ends))return null;let t=e.row,[n,o]=e.ends.map(yh);return!n||!o||co.some(r=>typeof t[r]!=
"string")?null:{number:Number(e.number),row:Object.fromEntries(co.map(r=>[r,t[r]])),ends:[n,o],written:e.written===!0,taken:e.
taken===!0,undone:e.undone===!0}}function vh(){try{let e=JSON.parse(sessionStorage.getItem(hc)??"{}");if(!wr(e)||(typeof e.
signer=="string"&&(Fe.value=e.signer),!Array.isArray(e.decisions)))return;X.value=e.decisions.map(bh).filter(t=>t!==null)}catch{}}
function wh(){let e=JSON.stringify({decisions:X.value,signer:Fe.value});try{sessionStorage.setItem(hc,e)}catch{}}function gc(){
vh(),U(wh),addEventListener("beforeunload",e=>{bt.value.length&&e.preventDefault()}),_n()&&(U(()=>{bt.value.length&&setTimeout(
()=>{mo()})}),Ms(),setInterval(()=>{document.visibilityState==="visible"&&!bt.value.length&&Pe.value?.build.status!=="bu\
ilding"&&Ms()},gh))}var kh=Symbol.for("pv"),xh=0;function i(e,t,n,o,r,s){t||(t={});var l,a,u=t;if("ref"in u&&typeof e!="function")for(a in u={},t)a=="ref"?l=t[a]:u[a]=t[a];
var m={type:e,props:u,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:kh,__v:--xh,__i:-1,__u:0};return(r||
s)&&(m.__source=r,m.__self=s),$.vnode&&$.vnode(m),m}var Sh={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function yc(e,{choices:t,chosen:n,choose:o}){let r=t.findIndex(
({value:m})=>m===n),s={Home:0,End:t.length-1},l=Sh[e.key],a=s[e.key]??(l?(r+l+t.length)%t.length:-1);if(a<0)return;e.preventDefault(),
o(t[a].value),e.currentTarget.children[a].focus()}function kr(e){return i("div",{class:"tabs",role:"tablist","aria-label":e.
label,onKeyDown:t=>yc(t,e),children:e.choices.map(({value:t,text:n,badge:o})=>i("button",{type:"button",role:"tab",id:`t\
ab-${t}`,"aria-selected":t===e.chosen?"true":"false","aria-controls":`panel-${t}`,tabIndex:t===e.chosen?0:-1,onClick:()=>e.
choose(t),children:[n,o?i("span",{class:"badge",children:o}):null]},t))})}function xr({value:e,class:t="",children:n}){return i(
"div",{class:`tab-panel ${t}`,role:"tabpanel",id:`panel-${e}`,"aria-labelledby":`tab-${e}`,children:n})}function Ue(e){return i(
"div",{class:`segments ${e.class??""}`,role:"radiogroup","aria-label":e.label,onKeyDown:t=>yc(t,e),children:e.choices.map(
({value:t,text:n,lang:o,hint:r})=>i("button",{type:"button",role:"radio",class:"segment",lang:o,title:r,"data-value":t,"\
aria-checked":t===e.chosen?"true":"false",tabIndex:t===e.chosen?0:-1,onClick:()=>e.choose(t),children:n},t))})}var fo=Object.freeze({years:null,withoutYear:!0,typesOff:new Set,languagesOff:new Set,documentsOff:new Set,venuesOff:new Set,
communitiesOff:new Set,strongest:1,singletons:!0}),qe=O(0),vt=O("map"),re=O(""),D=O(fo),be=O({kind:"work",positions:new Set}),
R=O(null),Xe=O([]),q=O(-1),je=O({column:"cited",descending:!0}),wt=O("occurrences"),kt=O(!0),lt=O("system"),at=O("detail\
s"),Le=O("list"),te=O("map"),_h=Object.freeze({place:-1,kind:"",itemKind:"work",unit:"document",directed:!1,explanation:"",
communities:[],layouts:[{name:"map",x:new Float64Array,y:new Float64Array}],size:0,item:new Int32Array,occurrences:new Float64Array,
degree:new Float64Array,strength:new Float64Array,community:new Int32Array,year:new Int32Array,measures:{},edges:0,from:new Int32Array,
to:new Int32Array,count:new Float64Array,weight:new Float64Array,nodeOf:()=>-1,edgesOf:()=>new Int32Array,unitOf:()=>"do\
cument",unitsOf:()=>[],unitsOfEdge:()=>[]}),b=S(()=>W[qe.value]??_h),Ne=S(()=>b.value.layouts.find(({name:e})=>e===vt.value)??
b.value.layouts[0]),de=S(()=>g.items[b.value.itemKind]);function Z(e){R.value&&e&&(Xe.value=[...Xe.value,R.value]),e||(Xe.
value=[]),R.value=e,e&&(at.value="details",te.value="read")}function On(e){let{kind:t,position:n}=xn(e),o=R.value;o?.what===
"item"&&o.kind===t&&o.position===n?te.value="read":Z({what:"item",kind:t,position:n})}function bc(){R.value=Xe.value.at(
-1)??null,Xe.value=Xe.value.slice(0,-1)}var Re=S(()=>{let e=R.value;return e?.what!=="item"||e.kind!==b.value.itemKind?-1:
b.value.nodeOf(e.position)});function j(e){D.value={...D.value,...e}}function Ee(e){e!==qe.value&&(q.value=-1,D.value={...D.
value,communitiesOff:new Set},qe.value=e)}var vc=-1;function Eh(e){let{label:t}=g.items.document[e];return t||g.files[e]}function Mh(e){return e===vc?c("browse.no\
-venue"):g.items.venue[e].label}function Sr({name:e,key:t,valuesOf:n,textOf:o}){let r=S(()=>{let l=new Map;for(let a of g.
items.work)for(let u of n(a))l.set(u,(l.get(u)??0)+1);return l}),s=S(()=>[...r.value].map(([l,a])=>({value:l,count:a,text:o(
l)})).sort((l,a)=>a.count-l.count||l.text.localeCompare(a.text)));return{name:e,rows:s,off:S(()=>D.value[t]),setOff:l=>j(
{[t]:new Set(l)}),worksOf:l=>g.items.work.filter(a=>n(a).includes(l)).map(a=>a.position)}}var _r=[Sr({name:"type",key:"t\
ypesOff",valuesOf:e=>[e.type],textOf:e=>C("type",String(e))||c("browse.no-type")}),Sr({name:"language",key:"languagesOff",
valuesOf:e=>[e.language],textOf:e=>Sn(String(e))}),Sr({name:"document",key:"documentsOff",valuesOf:e=>e.documents,textOf:e=>Eh(
Number(e))}),Sr({name:"venue",key:"venuesOff",valuesOf:e=>[e.venue??vc],textOf:e=>Mh(Number(e))})];function wc(e,{value:t,
text:n}){return{title:`${c(`browse.filter-${e.name}`)}: ${n}`,kind:"items",itemKind:"work",positions:e.worksOf(t)}}var kc=2;function Oh({name:e,rows:t,off:n}){let o=t.value.filter(({value:m})=>n.value.has(m)),r=t.value.filter(({value:m})=>!n.
value.has(m)),s=r.length>0&&r.length<o.length,l=(s?r:o).map(({text:m})=>m),a=l.length-kc,u=l.slice(0,kc).join(", ")+(a>0?
` +${A(a)}`:"");return c(s?"browse.chip-only":"browse.chip-without",{filter:c(`browse.filter-${e}`),values:u})}function Ph(e){
return A(100*e,2)}function Ch(e){return c("browse.chip-strongest",{share:Ph(e)})}var Rt=S(()=>{let{years:e,withoutYear:t,
communitiesOff:n,strongest:o,singletons:r}=D.value,s=[],l=(a,u,m,d)=>{u&&s.push({name:a,text:m(),remove:d})};l("years",e!==
null,()=>(e??[]).join("–"),()=>j({years:null})),l("without-year",!t,()=>c("browse.chip-with-year"),()=>j({withoutYear:!0})),
l("strongest",o<1,()=>Ch(o),()=>j({strongest:1})),l("singletons",!r,()=>c("browse.chip-linked"),()=>j({singletons:!0}));
for(let a of _r)l(a.name,a.off.value.size>0,()=>Oh(a),()=>a.setOff([]));return l("clusters",n.size>0,()=>c("browse.chip-\
clusters",{n:n.size}),()=>j({communitiesOff:new Set})),s});function Er(){D.value=fo}function I({text:e,class:t}){return i("bdi",{class:t,children:e})}function Mr({text:e,address:t}){return Ih(t)?i("a",{href:t,
target:"_blank",rel:"noopener noreferrer",dir:"auto",children:e}):i(I,{text:e})}function Ih(e){try{return["http:","https\
:"].includes(new URL(e).protocol)}catch{return!1}}function k({class:e="button",children:t,...n}){return i("button",{type:"\
button",class:e,...n,children:t})}function L({n:e,text:t,label:n,rows:o,attributes:r}){let s=t??A(e);return e?i("button",{type:"button",class:"count",title:c(
"base.show-rows"),"aria-label":n?`${n}: ${s}`:void 0,onClick:()=>Z({what:"rows",rows:o()}),...r,children:s}):i("span",{class:"\
number",...r,children:s})}var xc=["circle","diamond","square","triangle"];function Bt(e){return xc[Math.floor(Math.max(e,0)/7)%xc.length]}function ct({
community:e}){let t=e<0?"none":`${Bt(e)} cluster-${e%7}`;return i("span",{class:`swatch ${t}`,"aria-hidden":"true"})}function Os({label:e,number:t}){return e||c("parts.cluster-number",{n:t+1})}function Or({cluster:e,open:t}){return i("bu\
tton",{type:"button",class:"row-name",onClick:t,children:i("span",{class:"row-label",children:[i(ct,{community:e.number}),
i(I,{text:Os(e)})]})})}var Ps=O(null);function De(e){Ps.value={...e}}var Pn=-1e5,Th=-1;function Sc(e){let t=new Map,n=Uint32Array.from(e,o=>{let r=t.get(o)??t.size;return t.set(o,r),r});return{
values:[...t.keys()],code:n}}function Cs(e){let t=new Uint32Array(e.length+1);e.forEach((o,r)=>{t[r+1]=t[r]+o.length});let n=new Int32Array(
t[e.length]);return e.forEach((o,r)=>n.set(o,t[r])),{start:t,numbers:n}}var _c=null;function Cn(){let e=g.items.work;return _c??=
{year:Int32Array.from(e,t=>t.year??Pn),type:Sc(e.map(t=>t.type)),language:Sc(e.map(t=>t.language)),venue:Int32Array.from(
e,t=>t.venue??Th),documents:Cs(e.map(t=>t.documents))},_c}var Ec=new Map;function In(e){let t=Ec.get(e);return t||(t=Cs(
g.items[e].map(n=>n.works)),Ec.set(e,t)),t}var Mc=new WeakMap;function Oc(e){let t=Mc.get(e);return t||(t=Cs(Array.from(
e.weight,(n,o)=>e.unitsOfEdge(o))),Mc.set(e,t)),t}function Tn({start:e,numbers:t},n,o){for(let r=e[n];r<e[n+1];r+=1)if(o[t[r]])
return!0;return!1}var Pc=null;function Cc(e){return e.replace(/\s+/gu," ").trim()}function se(e){Pc??=new Map(Object.entries(N.search.chars));
let t=e.normalize("NFKC").toLowerCase(),n="";for(let o of t)n+=Pc.get(o)??o;n=n.normalize("NFD").replace(new RegExp("\\p{\
M}","gu"),"");for(let[o,r]of N.search.replace)n=n.replaceAll(o,r);return Cc(n.replace(/[^\p{L}\p{N}]+/gu," "))||Cc(t)}function po({label:e,latin:t,forms:n}){return[e,t,...n]}function Ic(e){let{person:t,venue:n,publisher:o}=g.items,r=[e.label,
e.id,String(e.year??""),...Object.values(e.fields)];for(let s of e.references)r.push(g.references[s].text);for(let s of e.
people)r.push(...po(t[s]));return e.venue!==null&&r.push(...po(n[e.venue])),e.publisher!==null&&r.push(...po(o[e.publisher])),
r}function Ah({id:e,label:t,title:n,work:o}){let r=o===null?[]:Ic(g.items.work[o]);return[t,e,n,...r]}function Pr(e){switch(e.
kind){case"work":return Ic(e);case"person":return[...po(e),...e.mentions.map(({printed:t})=>t)];case"venue":case"publish\
er":return po(e);case"document":return Ah(e);case"either":return Pr(e.stands);default:return[e.label]}}var Lh=8,Nh=50,Tc=new Map;function Rh(e){let t=Tc.get(e);return t===void 0&&(t=/[\p{L}\p{N}]/u.test(e)?se(e):"",Tc.set(e,
t)),t}function Bh(e){let t=new Set;for(let n of Pr(e))for(let o of n.split(/\s+/u)){let r=Rh(o);if(r.includes(" "))for(let s of r.
split(" "))t.add(s);else r&&t.add(r)}if(!t.size)for(let n of Pr(e))t.add(se(n));return` ${[...t].join(" ")}
`}var Is=class{constructor(t){this.items=t;this.starts=new Uint32Array(t.length+1)}items;text="";starts;parts=[];extend(t){
let n=Math.min(this.items.length,this.parts.length+t);for(let o=this.parts.length;o<n;o+=1){let r=Bh(this.items[o]);this.
parts.push(r),this.starts[o+1]=this.starts[o]+r.length}return n<this.items.length?!0:(this.text||=this.parts.join(""),!1)}},
Ac=new Map;function Rc(e){let t=Ac.get(e);return t||(t=new Is(g.items[e]),Ac.set(e,t)),t}var Lc=!1;function Bc(e){if(Lc)
return;Lc=!0;let n=[...new Set([e,...W.map(({itemKind:r})=>r)])].map(Rc),o=()=>{let r=performance.now()+Lh;for(;n.length&&
performance.now()<r;)n[0].extend(Nh)||n.shift();n.length&&setTimeout(o)};setTimeout(o)}function Ts(e){return e.trim()?se(
e).split(" ").filter(Boolean):[]}function Fh(e,{text:t,starts:n},o){let r=0,s=t.indexOf(` ${o}`);for(;r<e.length;){for(;r<
e.length&&(s<0||n[r+1]<=s);)e[r++]=0;r+=1,r<e.length&&(s=t.indexOf(` ${o}`,n[r]))}}var Nc=new Map;function As(e,t){let n=Ts(
t);if(!n.length)return null;let o=Nc.get(e);if(o?.query===t)return o.flags;let r=Rc(e);r.extend(g.items[e].length);let s=new Uint8Array(
g.items[e].length).fill(1);for(let l of n)Fh(s,r,l);return Nc.set(e,{query:t,flags:s}),s}function Ft(e){let t=0;for(let n of e)
t+=n;return t}function Xc(e,{years:t,withoutYear:n}){return e===Pn?n:!t||t[0]<=e&&e<=t[1]}var Dc=S(()=>{let e=D.value,{year:t,type:n,language:o,
venue:r}=Cn(),s=n.values.map(a=>e.typesOff.has(a)),l=o.values.map(a=>e.languagesOff.has(a));return Uint8Array.from(t,(a,u)=>Number(
!s[n.code[u]]&&!l[o.code[u]]&&Xc(a,e)&&!(e.venuesOff.size&&e.venuesOff.has(r[u]))))}),Ls=S(()=>{let e=D.value.documentsOff;
return Uint8Array.from(g.items.document,(t,n)=>+!e.has(n))}),Qt=S(()=>{let e=Uint8Array.from(Dc.value);if(!D.value.documentsOff.
size)return e;let{documents:t}=Cn();for(let n=0;n<e.length;n+=1)t.start[n+1]>t.start[n]&&!Tn(t,n,Ls.value)&&(e[n]=0);return e});
function Fc({position:e,work:t,year:n}){return Ls.value[e]?t!==null?Dc.value[t]===1:n===null||Xc(n,D.value):!1}function Xh(e){
if(e==="work")return Uint8Array.from(Qt.value);if(e==="document")return Uint8Array.from(g.items.document,n=>Number(Fc(n)));
if(e==="either")return Uint8Array.from(g.items.either,({stands:n})=>Number(n.kind==="work"?Qt.value[n.position]:Fc(n)));
let t=In(e);return Uint8Array.from(g.items[e],(n,o)=>Number(t.start[o]===t.start[o+1]||Tn(t,o,Qt.value)))}function Dh(e,t,n){
let o=new Int32Array(e.length).fill(-1);t.item.forEach((r,s)=>{o[r]=t.community[s]});for(let r=0;r<e.length;r+=1)n.has(o[r])&&
(e[r]=0)}function $h(e,t){let n=e.unit==="work";if(n?Ft(Qt.value)===Qt.value.length:!t.documentsOff.size)return null;let o=n?
Qt.value:Ls.value,r=Oc(e);return s=>r.start[s]===r.start[s+1]||Tn(r,s,o)}function ho(e,t){return Math.min(e,Math.ceil(e*
t))}var Jh=S(()=>{let[e,t]=[b.value,D.value],n=Xh(e.itemKind);t.communitiesOff.size&&Dh(n,e,t.communitiesOff);let o=Uint8Array.
from(e.item,f=>n[f]),r=new Uint8Array(e.edges),s=new Uint8Array(n.length),l=$h(e,t),a=ho(e.edges,t.strongest),{from:u,to:m}=e,
d=0;for(let f=0;f<a;f+=1)!o[u[f]]||!o[m[f]]||l&&!l(f)||(r[f]=1,s[e.item[u[f]]]=s[e.item[m[f]]]=1,d+=1);if(!t.singletons)
for(let f=0;f<n.length;f+=1)n[f]&=s[f];return{item:n,edge:r,edges:d}}),H=S(()=>{let{item:e,edge:t,edges:n}=Jh.value,o=As(
b.value.itemKind,re.value),r=o?e.map((s,l)=>s&o[l]):e;return{item:e,edge:t,found:o,listed:r,items:Ft(e),edges:n,count:Ft(
r)}}),$c=S(()=>{let e=new Set([b.value.itemKind]),t=[];for(let{itemKind:n,place:o}of W){if(e.has(n))continue;e.add(n);let r=As(
n,re.value),s=r?Ft(r):0;r&&s&&t.push({place:o,count:s,only:s===1?r.indexOf(1):-1})}return t}),Ns=S(()=>{let{start:e,numbers:t}=In(
b.value.itemKind),n=new Uint8Array(g.items.work.length);return H.value.listed.forEach((o,r)=>{if(o)for(let s=e[r];s<e[r+
1];s+=1)n[t[s]]=Qt.value[t[s]]}),Xt(n)});function Xt(e){let t=[];return e.forEach((n,o)=>{n&&t.push(o)}),t}function Jc(e,t){let n=new Uint8Array(g.items.work.length),{start:o,numbers:r}=In(e);for(let s of t)for(let l=o[s];l<o[s+
1];l+=1)n[r[l]]=1;return n}function Rs(e,t){return Xt(Jc(e,t))}function Vh(e,t){if(e==="work")return Xt(t);let n=In(e);return Xt(
Uint8Array.from(g.items[e],(o,r)=>Number(Tn(n,r,t))))}var ve=S(()=>{let{kind:e,positions:t}=be.value,n=b.value.itemKind;
return e===n||!t.size?t:new Set(Vh(n,Jc(e,t)))}),Bs=S(()=>Rs(be.value.kind,be.value.positions));function $e(e){let t=[...new Set(
e)].sort((n,o)=>n-o);be.value={kind:b.value.itemKind,positions:new Set(t)}}function Be(e,t){let n=new Set(ve.value);t??!n.
has(e)?n.add(e):n.delete(e),$e(n)}function An(e){$e([...ve.value,...e])}function Vc(){let e=b.value,t=[];for(let n of ve.
value){let o=e.nodeOf(n);if(!(o<0))for(let r of e.edgesOf(o))H.value.edge[r]&&t.push(e.item[st(e,r,o)])}An(t)}function Cr(){
An(Xt(H.value.listed))}function zh(e,t){let n=new Map;for(let{position:o}of t){let r=e.nodeOf(o),s=r<0?-1:e.community[r],l=n.get(s);l?l.push(o):
n.set(s,[o])}return n}var zc=S(()=>{let e=b.value,t=zh(e,de.value),n=e.communities.map(r=>({number:r.number,name:Os(r),items:t.
get(r.number)??[]}));n.sort((r,s)=>s.items.length-r.items.length||r.number-s.number);let o=t.get(-1);return o&&n.length&&
n.push({number:-1,name:c("browse.no-cluster"),items:o}),n});function Ir(e){j({communitiesOff:new Set(e)})}function Kc(){
let e=zc.value,t=D.value.communitiesOff;if(!e.length)return i("p",{class:"clusters-empty muted",children:c("browse.no-cl\
usters")});let n=e.filter(({number:r})=>t.has(r)).length,o=Math.max(...e.map(({items:r})=>r.length));return i(E,{children:[
i("div",{class:"filter-head",children:[i("span",{class:"muted",role:"status",children:n?c("browse.clusters-shown",{n:e.length,
shown:e.length-n}):c("browse.clusters-count",{n:e.length})}),i("span",{children:[i(k,{class:"button quiet",id:"show-clus\
ters",disabled:!n,onClick:()=>Ir([]),children:c("browse.show-all")}),i(k,{class:"button quiet",id:"hide-clusters",disabled:n===
e.length,onClick:()=>Ir(e.map(({number:r})=>r)),children:c("browse.hide-all")})]})]}),i("ul",{class:"clusters",children:e.
map(r=>i(Wh,{cluster:r,most:o},r.number))})]})}function Kh(e){return e<0?"var(--muted)":`var(--cluster-${e%7})`}function Wh({
cluster:e,most:t}){let{number:n,name:o,items:r}=e,s=D.value.communitiesOff,l=Hh(n),a=u=>Ir(u?[...s].filter(m=>m!==n):[...s,
n]);return i("li",{class:l?"cluster current":"cluster","data-cluster":n,children:[i("input",{type:"checkbox",checked:!s.
has(n),"aria-label":c("browse.show-cluster",{name:o}),onChange:u=>a(u.currentTarget.checked)}),i("div",{class:"cluster-l\
ine",children:[i(Uh,{cluster:e,current:l}),i(L,{n:r.length,rows:()=>({title:o,kind:"items",itemKind:b.value.itemKind,positions:r})})]}),
i("div",{class:"cluster-line",children:[i("span",{class:"cluster-bar","aria-hidden":"true",children:i("span",{style:{width:`${100*
r.length/t}%`,background:Kh(n)}})}),i(qh,{cluster:e})]})]})}function Hh(e){let t=R.value;return t?.what!=="cluster"?!1:t.
network===b.value.place&&t.community===e}function Uh({cluster:e,current:t}){let{number:n,name:o,items:r}=e,s=i(E,{children:[
i(ct,{community:n}),i(I,{text:o})]});if(n<0)return i("span",{class:"cluster-name",children:s});let l=()=>{let a=b.value;
Z({what:"cluster",network:a.place,community:n}),De({at:"nodes",nodes:r.map(u=>a.nodeOf(u))})};return i("button",{type:"b\
utton",class:"cluster-name",title:c("browse.cluster-details",{name:o}),"aria-current":t?"true":void 0,onClick:l,children:s})}
function qh({cluster:e}){let{number:t,name:n,items:o}=e;return i(E,{children:[i(k,{class:"button quiet tiny",onClick:()=>Ir(
zc.value.map(s=>s.number).filter(s=>s!==t)),"aria-label":c("browse.only-value",{name:n}),children:c("browse.only")}),i(k,
{class:"button quiet tiny",onClick:()=>An(o),"aria-label":c("browse.select-item",{name:n}),children:c("browse.select")})]})}var jh={plus:"M8 3v10M3 8h10",minus:"M3 8h10",fit:"M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",lasso:"M8 2.5\
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
8 0 010 7.5H6"};function z({name:e}){return i("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",focusable:"fa\
lse",children:i("path",{d:jh[e],fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-\
linejoin":"round"})})}var Wc=[1e-4,2e-4,5e-4,.001,.002,.003,.005,.007,.01,.015,.02,.03,.04,.05,.06,.08,.1,.12,.15,.2,.25,.3,.35,.4,.45,.5,.55,
.6,.65,.7,.75,.8,.85,.9,.95,1],go=S(()=>{let{edges:e}=b.value;return Wc.filter((t,n)=>n===0||ho(e,t)>ho(e,Wc[n-1]))});function Gh(e){
let t=go.value.findIndex(n=>n>=e);return t<0?go.value.length-1:t}function Hc(){let e=b.value,{strongest:t,singletons:n}=D.
value;if(!e.edges)return null;let o=ho(e.edges,t),r=c("browse.links-kept",{share:A(100*t,2),n:o});return i("section",{class:"\
filter",id:"link-filter","aria-labelledby":"link-title",children:[i("h3",{id:"link-title",children:c("browse.links")}),i(
"div",{class:"slider-line",children:[i("label",{for:"strength-slider",children:c("browse.strongest")}),i("output",{for:"\
strength-slider",children:[A(100*t,2)," %"]}),i("input",{type:"range",id:"strength-slider",min:0,max:go.value.length-1,value:Gh(
t),disabled:go.value.length<2,"aria-valuetext":r,onInput:s=>j({strongest:go.value[Number(s.currentTarget.value)]})})]}),
i(Yh,{kept:o}),i("div",{class:"value-row",children:i("label",{class:"check-line",children:[i("input",{type:"checkbox",id:"\
hide-singletons",checked:!n,onChange:s=>j({singletons:!s.currentTarget.checked})}),i("span",{children:c("browse.hide-sin\
gletons")})]})})]})}function Yh({kept:e}){let t=b.value,{edge:n,edges:o}=H.value,r=t.weight[e-1],s=e<t.edges&&t.weight[e]===
r;return i("p",{class:"links-shown muted",children:[i(L,{n:o,text:c("browse.links-shown",{n:t.edges,shown:o}),rows:()=>({
title:c("browse.links"),kind:"edges",network:t.place,positions:Xt(n)})}),e<t.edges?i("span",{children:c("browse.weakest",
{weight:A(r,3)})}):null,s?i("span",{children:c("browse.tied")}):null]})}var Xs=12,Qh=8,Uc=100,Fs=O({});function qc({filter:e}){let{name:t}=e,n=e.rows.value;if(n.length<2)return null;let o=n.filter(
({value:s})=>e.off.value.has(s)).length,r=Fs.value[t]??(o>0||n.length<=Xs);return i("details",{class:"filter",id:`filter\
-${t}`,open:r,onToggle:s=>{let l=s.currentTarget.open;l!==r&&(Fs.value={...Fs.value,[t]:l})},children:[i("summary",{children:[
i("h3",{children:c(`browse.filter-${t}`)}),i("span",{class:"muted",children:o?c("browse.of",{n:n.length-o,all:String(n.length)}):
n.length})]}),r?i(Zh,{filter:e,rows:n}):null]})}function Zh({filter:e,rows:t}){let[n,o]=We(""),[r,s]=We(t.length<=Xs?t.length:
Qh),l=n.trim()?se(n):"",a=l?t.filter(({text:d})=>se(d).includes(l)):t,u=c(`browse.filter-${e.name}`),m=a.length-r;return i(
E,{children:[t.length>Xs?i("input",{type:"text",class:"value-search",value:n,autocomplete:"off","aria-label":c("browse.s\
earch-values",{filter:u}),placeholder:c("browse.search-values",{filter:u}),onInput:d=>o(d.currentTarget.value)}):null,i(
eg,{filter:e,found:a,title:u}),i("div",{class:"values",children:a.slice(0,r).map(d=>i(tg,{filter:e,row:d},d.value))}),a.
length?null:i("p",{class:"muted",children:c("browse.no-value")}),m>0?i(k,{class:"button quiet tiny",onClick:()=>s(r+Uc),
children:c("browse.more",{n:Math.min(m,Uc)})}):null]})}function eg({filter:e,found:t,title:n}){let o=t.map(({value:l})=>l),
r=e.off.value;return i("div",{class:"all-or-none",children:[i(k,{class:"button quiet tiny",onClick:()=>e.setOff([...r].filter(
l=>!o.includes(l))),disabled:!o.some(l=>r.has(l)),"aria-label":`${c("browse.all")}: ${n}`,children:c("browse.all")}),i(k,
{class:"button quiet tiny",onClick:()=>e.setOff([...r,...o]),disabled:o.every(l=>r.has(l)),"aria-label":`${c("browse.non\
e")}: ${n}`,children:c("browse.none")})]})}function tg({filter:e,row:t}){let n=e.off.value,o=s=>{let l=new Set(n);s?l.delete(
t.value):l.add(t.value),e.setOff(l)},r=()=>e.setOff(e.rows.value.map(({value:s})=>s).filter(s=>s!==t.value));return i("d\
iv",{class:"value-row",children:[i("label",{class:"check-line",title:t.text,children:[i("input",{type:"checkbox",checked:!n.
has(t.value),onChange:s=>o(s.currentTarget.checked)}),i(I,{text:t.text})]}),i(k,{class:"button quiet tiny only",onClick:r,
"aria-label":c("browse.only-value",{name:t.text}),children:c("browse.only")}),i(L,{n:t.count,rows:()=>wc(e,t)})]})}var ng=40,og=S(()=>{let e=Cn().year.filter(l=>l!==Pn).sort(),[t,n]=[e[0],e[e.length-1]];if(!e.length||t===n)return null;
let o=Math.ceil((n-t+1)/ng),r=new Uint32Array(Math.ceil((n-t+1)/o));for(let l of e)r[Math.floor((l-t)/o)]+=1;let s=Array.
from(r,(l,a)=>{let u=t+a*o;return{first:u,last:Math.min(u+o-1,n),count:l}});return{first:t,last:n,bins:s,most:Math.max(...r)}});
function yo({first:e,last:t},n,o){let r=l=>Math.min(t,Math.max(e,l)),s=[r(Math.min(n,o)),r(Math.max(n,o))];j({years:s[0]===
e&&s[1]===t?null:s})}function Yc(){let e=og.value;if(!e)return null;let[t,n]=D.value.years??[e.first,e.last],o=r=>100*(r-
e.first)/(e.last-e.first);return i("section",{class:"filter",id:"year-filter","aria-labelledby":"year-title",children:[i(
"h3",{id:"year-title",children:c("browse.years")}),i(rg,{years:e,from:t,to:n}),i("div",{class:"two-thumbs",children:[i("\
span",{class:"track",style:{"--from":`${o(t)}%`,"--to":`${o(n)}%`}}),i(jc,{years:e,value:t,label:c("browse.year-from"),move:r=>yo(
e,Math.min(r,n),n)}),i(jc,{years:e,value:n,label:c("browse.year-to"),move:r=>yo(e,t,Math.max(r,t))})]}),i("div",{class:"\
year-fields",children:[i(Gc,{years:e,value:t,label:c("browse.year-from-field"),move:r=>yo(e,r,n)}),i("span",{"aria-hidde\
n":"true",children:"–"}),i(Gc,{years:e,value:n,label:c("browse.year-to-field"),move:r=>yo(e,t,r)})]}),i(ig,{})]})}function jc({
years:e,value:t,label:n,move:o}){let r=s=>{o(Number(s.value));let[l,a]=D.value.years??[e.first,e.last];Number(s.value)>a&&
(s.value=String(a)),Number(s.value)<l&&(s.value=String(l))};return i("input",{type:"range",class:"thumb",min:e.first,max:e.
last,value:t,"aria-label":n,onInput:s=>r(s.currentTarget)})}function Gc({years:e,value:t,label:n,move:o}){let r=s=>{let l=Number.
parseInt(s.value,10);Number.isFinite(l)&&o(l),s.value=String(t)};return i("input",{type:"number",class:"year-field",min:e.
first,max:e.last,value:t,"aria-label":n,onChange:s=>r(s.currentTarget)})}function rg({years:e,from:t,to:n}){return i("di\
v",{class:"histogram","aria-hidden":"true",children:e.bins.map(({first:o,last:r,count:s})=>{let l=o===r?String(o):`${o}–${r}`,
a=r>=t&&o<=n;return i("span",{class:a?"bar":"bar out",title:c("browse.bar",{years:l,n:s}),onClick:()=>yo(e,o,r),children:i(
"span",{style:{height:`${s?Math.max(4,100*s/e.most):0}%`}})},o)})})}function ig(){let{year:e}=Cn(),t=()=>g.items.work.filter(
o=>o.year===null).map(o=>o.position),n=e.reduce((o,r)=>o+ +(r===Pn),0);return n?i("div",{class:"value-row",children:[i("\
label",{class:"check-line",children:[i("input",{type:"checkbox",id:"without-year",checked:D.value.withoutYear,onChange:o=>j(
{withoutYear:o.currentTarget.checked})}),i("span",{children:c("browse.without-year")})]}),i(L,{n,rows:()=>({title:c("bro\
wse.without-year"),kind:"items",itemKind:"work",positions:t()})})]}):null}function Qc(){return i(E,{children:[i(sg,{}),i("div",{class:"filter-scroll",children:[i(Yc,{}),i(Hc,{}),_r.map(e=>i(qc,{
filter:e},e.name)),i(lg,{})]})]})}function sg(){let e=Rt.value;return i("div",{class:"filter-head",children:[e.length?i(
"ul",{class:"chips","aria-label":c("browse.active"),children:e.map(({name:t,text:n,remove:o})=>i("li",{children:i("butto\
n",{type:"button",class:"chip","data-filter":t,title:n,onClick:o,"aria-label":c("browse.remove-filter",{name:n}),children:[
i("bdi",{children:n}),i(z,{name:"close"})]})},t))}):i("span",{class:"muted",children:c("browse.no-filter")}),i(k,{class:"\
button quiet",id:"reset-filters",title:c("browse.reset-filters"),disabled:!e.length,onClick:Er,children:c("browse.reset")})]})}
function lg(){let e=["occurrences","strength"];b.value.measures.pagerank&&e.push("pagerank");let t=e.map(n=>({value:n,text:c(
`browse.size-${n}`),hint:c(`browse.size-${n}-help`)}));return i("section",{class:"filter","aria-labelledby":"node-size-t\
itle",children:[i("h3",{id:"node-size-title",children:c("browse.node-size")}),i(Ue,{class:"small",label:c("browse.node-s\
ize"),choices:t,chosen:wt.value,choose:n=>{wt.value=n}})]})}function bo(e){let t=e.indexOf("#"),n=t<0?e:e.slice(0,t);return n.slice(n.lastIndexOf("/")+1)+(t<0?"":e.slice(t))}function Je({
file:e,line:t,page:n=null}){let o=g.files[e]??"",r=bo(o),s=n===null?"":c("parts.page",{page:String(n)});return i("span",
{class:"place",title:o,children:[i("bdi",{children:r}),t===null?null:i("span",{class:"place-line",children:[":",t]}),s?i(
"span",{children:` · ${s}`}):null]})}function Zc(e){return e.kind===b.value.itemKind?b.value.nodeOf(e.position):-1}function ut(e){On(e);let t=Zc(e);t>=0&&De(
{at:"node",node:t})}function Ar({kind:e,id:t,label:n,subtitle:o,year:r}){if(e==="document"&&o===t)return[n,bo(t)];let s=n.
replace(/…( \d+)?$/,"");return o.startsWith(s)?[o,e==="work"&&r!==null?String(r):""]:[n,o]}function ne({item:e}){let t=Zc(
e),[n,o]=Ar(e);return i("button",{type:"button",class:"row-name",onClick:()=>ut(e),children:[i("span",{class:"row-label",
children:[t<0?null:i(ct,{community:b.value.community[t]}),i(I,{text:n})]}),o?i(I,{class:"row-subtitle",text:o}):null]})}var vo=Number.NEGATIVE_INFINITY;function Ds({kind:e,unit:t}){return e==="two-mode"?"both":t==="document"?"cited":e.endsWith(
"coupling")?"cites":"works"}var xt=S(()=>{let e=b.value,t=je.value.column==="strength"?"strength":"links";return de.value.
some(o=>o.year!==null)?["year","cited",t]:Ds(e)==="works"?["cited",t]:["works","cited",t]}),Lr=S(()=>["label",...xt.value.
slice(0,-1),"links","strength"]);function wo(e){return c(`browse.column-${e==="cited"?Ds(b.value):e}`)}function eu(e){return c(
`browse.help-${e==="cited"?Ds(b.value):e}`)}function Nr(e,t,n){let o=t.nodeOf(n.position);switch(e){case"year":return n.
year??vo;case"works":return n.works.length;case"links":return o<0?0:t.degree[o];case"strength":return o<0?0:t.strength[o];default:
return o<0?nu(t,n).length:t.occurrences[o]}}function tu(e,t){let n=e.nodeOf(t.position);return n<0?e.unit:e.unitOf(n)}function nu(e,t){
let n=e.nodeOf(t.position),o=n<0?[]:e.unitsOf(n);return o.length?o:tu(e,t)==="document"?t.documents:t.works}function ou(e,t,n){
let o=`${wo(e)}: ${n.label}`;if(e==="works")return{title:o,kind:"items",itemKind:"work",positions:n.works};if(e==="cited")
return{title:o,kind:"items",itemKind:tu(t,n),positions:nu(t,n)};let r=t.nodeOf(n.position),s=r<0?[]:[...t.edgesOf(r)];return{
title:o,kind:"edges",network:t.place,positions:s}}var ru=new Map;function ag(e,t){let n=`${Y.value} ${e}`,o=ru.get(n);if(!o){let{compare:r}=new Intl.Collator(Y.value,{numeric:!0}),
s=t.map((l,a)=>a).sort((l,a)=>r(t[l].label,t[a].label)||l-a);o=new Int32Array(t.length);for(let l=0;l<s.length;l+=1)o[s[l]]=
l;ru.set(n,o)}return o}var cg=S(()=>{let[e,t]=[b.value,de.value],{column:n,descending:o}=Ln.value,r=n==="label"?Float64Array.
from(ag(e.itemKind,t)):Float64Array.from(t,l=>Nr(n,e,l)),s=o?-1:1;return Uint32Array.from(t,(l,a)=>a).sort((l,a)=>{let[u,
m]=[r[l],r[a]];return u===m?l-a:u===vo||m===vo?u===vo?1:-1:s*(u-m)})}),Ln=S(()=>Lr.value.includes(je.value.column)?je.value:
{column:"cited",descending:!0}),fe=S(()=>{let{listed:e}=H.value;return cg.value.filter(t=>e[t])});function Br(e){let t=Ln.
value,n=t.column===e?!t.descending:e!=="label";je.value={column:e,descending:n}}var St=-1,su=-2,$s=1,Rr=O({position:su,column:$s}),
Dt=S(()=>{let{position:e,column:t}=Rr.value;if(e===St)return{row:St,column:t};let n=e<0?0:fe.value.indexOf(e);return fe.
value.length?{row:Math.max(n,0),column:t}:{row:St,column:t}});function Fr(e,t){let n=e<0?St:fe.value[e],o=Rr.peek();(o.position!==
n||o.column!==t)&&(Rr.value={position:n,column:t})}var Js=O(0);function Xr(e,t){Fr(e,t),Js.value+=1}function lu(e){fe.value.
length&&Xr(e,$s)}var iu=qe.peek();U(()=>{qe.value!==iu&&(iu=qe.value,Rr.value={position:su,column:$s})});var au="search-box",ug=2e3,mg=120;function dg(){let e=fe.value[0];e!==void 0&&ut(de.value[e])}function cu(){let e=V(null),
t=V(0),n=re.value;ae(()=>{let a=re.peek();e.current&&e.current.value!==a&&!t.current&&(e.current.value=a)},[n]);let o=()=>{
clearTimeout(t.current),t.current=0,re.value=e.current?.value??""},r=a=>{if(Le.value==="clusters"&&(Le.value="list"),de.
value.length<ug)return o();clearTimeout(t.current),t.current=setTimeout(o,mg)},s=()=>{e.current&&(e.current.value=""),o(),
e.current?.focus()},l=a=>{let u={Enter:()=>{o(),dg()},ArrowDown:()=>{o(),Le.value="list",lu(0)}};a.key==="Escape"&&e.current?.
value&&(u.Escape=s),!(!Object.hasOwn(u,a.key)||a.isComposing)&&(a.preventDefault(),a.stopPropagation(),u[a.key]())};return i(
"search",{class:"search",children:[i("label",{class:"visually-hidden",for:au,children:c("browse.search")}),i("div",{class:"\
search-line",children:[i(z,{name:"search"}),i("input",{id:au,ref:e,type:"text",inputMode:"search",autocomplete:"off",spellcheck:!1,
placeholder:c("browse.search-hint"),"aria-keyshortcuts":"/",onFocus:()=>Bc(b.value.itemKind),onInput:r,onKeyDown:l}),n?i(
k,{class:"button quiet clear-search","aria-label":c("browse.clear-search"),title:c("browse.clear-search"),onClick:s,children:i(
z,{name:"close"})}):null]}),i(fg,{}),H.value.count?i(Vs,{}):null]})}function fg(){let e=b.value.itemKind,[t,n]=[H.value.
count,de.value.length],o=t===n?c(`browse.count-${e}`,{n}):c("browse.of",{n:t,all:c(`browse.of-${e}`,{n})}),r=Rt.value.length;
return i("div",{class:"search-count",children:[i("span",{id:"search-count",role:"status",children:o}),r&&Le.value!=="fil\
ters"?i(k,{class:"button quiet tiny",onClick:()=>{Le.value="filters"},children:c("browse.filters-active",{n:r})}):null]})}
function Vs(){let e=$c.value;return e.length?i("div",{class:"elsewhere",children:[i("span",{children:c("browse.elsewhere")}),
e.map(({place:t,count:n,only:o})=>{let r=C("network",W[t].kind),s=o<0?null:g.items[W[t].itemKind][o];return i(k,{class:"\
button tiny",onClick:()=>pg(t,s),children:s?i(I,{text:c("browse.elsewhere-one",{name:r,label:s.label})}):c("browse.elsew\
here-count",{name:r,n})},t)})]}):null}function pg(e,t){Ee(e),t&&ut(t)}function hg(){if(!de.value.length)return"nothing";if(!re.value.trim())return"hidden";let{found:e}=H.value;return e&&Ft(e)?
"found-hidden":"not-found"}function uu(){let e=hg(),{found:t}=H.value;return i("div",{class:"list-empty",id:"list-empty",
children:[i("p",{children:c(`browse.empty-${e}`,{n:t?Ft(t):0,query:re.value.trim()})}),e==="not-found"?i("p",{class:"mut\
ed",children:c("browse.empty-advice")}):null,i("div",{class:"list-empty-actions",children:[re.value?i(k,{onClick:()=>{re.
value=""},children:c("browse.clear-search")}):null,Rt.value.length?i(k,{onClick:Er,children:c("browse.reset-filters")}):
null]}),i(Vs,{})]})}function mu({activeColumn:e}){return i("div",{role:"rowgroup",class:"list-header",children:i("div",{role:"row",class:"ro\
w","aria-rowindex":1,"data-row":St,children:[i("div",{role:"columnheader",class:"cell check","aria-colindex":1,children:i(
"span",{class:"visually-hidden","data-column":0,tabIndex:e===0?0:-1,children:c("browse.column-selected")})}),["label",...xt.
value].map((t,n)=>i(gg,{column:t,place:n+1,active:e===n+1},t))]})})}function gg({column:e,place:t,active:n}){let{column:o,
descending:r}=Ln.value,s=r?"descending":"ascending",l=r?"↓":"↑";return i("div",{role:"columnheader",class:t>1?"cell \
number":"cell name","aria-colindex":t+1,"aria-sort":o===e?s:"none",children:i("button",{type:"button",class:"sorter","da\
ta-column":t,"data-sort":e,tabIndex:n?0:-1,title:eu(e),onClick:()=>Br(e),children:[wo(e),o===e?i("span",{class:"arrow","\
aria-hidden":"true",children:l}):null]})})}function yg(e,t){switch(e){case"ArrowDown":return[1,0];case"ArrowUp":return[-1,0];case"PageDown":return[t,0];case"PageUp":
return[-t,0];case"ArrowRight":return[0,1];case"ArrowLeft":return[0,-1];default:return null}}function bg(e,t,n){let{row:o,
column:r}=Dt.value,[s,l]=[fe.value.length-1,xt.value.length+1],a=n?Math.min(0,s):St,u=Math.max(a,Math.min(s,o+e));Xr(u,Math.
max(0,Math.min(l,r+t)))}function vg(e){let t=fe.value.length-1;Xr(e==="End"?t:Math.min(0,t),Dt.value.column)}function du(e,t){
let{key:n}=e,o=e.ctrlKey||e.metaKey,r=yg(n,t);if(n==="a"&&o&&!e.shiftKey)Cr();else{if(e.altKey||o&&r)return;if(r)bg(r[0],
r[1],n.startsWith("Page"));else if(n==="Home"||n==="End")vg(n);else if(n===" "&&Dt.value.row!==St)Be(de.value[fe.value[Dt.
value.row]].position);else return}e.preventDefault()}var wg=/[\p{L}\p{N}\p{M}'’‘ʼʹʺ′ˈ`´]+/gu;function kg(e,t){if(!se(e).startsWith(t))return 0;let n=[...e],o="";for(let r of n)
if(o+=r,se(o).startsWith(t))return o.length;return e.length}function xg(e,t){let n=Ts(t),o=[],r=0;for(let{0:s,index:l}of n.
length?e.matchAll(wg):[]){let a=Math.max(...n.map(u=>kg(s,u)));a&&(o.push({text:e.slice(r,l),found:!1}),o.push({text:e.slice(
l,l+a),found:!0}),r=l+a)}return o.push({text:e.slice(r),found:!1}),o.filter(s=>s.text)}var Sg=10;function _g(e,t){let[n,
...o]=e;if(!o.length||n.found||n.text.length+o[0].text.length<=t)return e;let r=o.reduce((a,{text:u})=>a+u.length,0),s=n.
text.slice(-Math.max(Sg,t-r)),l=s.indexOf(" ");return[{text:`…${l<0?s:s.slice(l)}`,found:!1},...o]}function zs({text:e,
query:t,room:n,class:o}){return i("bdi",{class:o,children:_g(xg(e,t),n).map(r=>r.found?i("mark",{children:r.text}):r.text)})}var Eg=32,Mg=50,Ks=18,Og=38,Pg=14;function fu(){return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)/
Pg||1}function pu(e,t){let o=e.kind==="work"||e.kind==="document"||e.kind==="either"||Ar(e)[1]!==""||e.label.length>Ks;return Math.
round(t*(o?Mg:Eg))}function Ws(e){return e?0:-1}function hu({item:e,row:t,top:n,height:o,activeColumn:r,tick:s}){let a=b.
value.nodeOf(e.position),u=R.value,m=u?.what==="item"&&u.kind===e.kind&&u.position===e.position,d=ve.value.has(e.position),
f=a>=0&&q.value===a;return i("div",{role:"row",class:["row",d&&"chosen",m&&"current",f&&"over"].filter(Boolean).join(" "),
"data-row":t,"data-item":e.position,"aria-rowindex":t+2,"aria-selected":d,"aria-current":m?"true":void 0,style:{transform:`\
translateY(${n}px)`,height:`${o}px`},onMouseEnter:()=>{q.value=a},onMouseLeave:()=>{q.value=-1},children:[i("div",{role:"\
gridcell",class:"cell check","aria-colindex":1,children:i("input",{type:"checkbox","data-column":0,checked:d,tabIndex:Ws(
r===0),"aria-label":c("browse.select-item",{name:e.label}),onClick:p=>s(t,p.currentTarget.checked,p.shiftKey)})}),i(Cg,{
item:e,node:a,active:r===1}),xt.value.map((p,y)=>i(Ig,{item:e,column:p,place:y+2,active:r===y+2},p))]})}function Cg({item:e,
node:t,active:n}){let[o,r]=Ar(e),s=l=>{l.ctrlKey||l.metaKey?Be(e.position):ut(e)};return i("div",{role:"rowheader",class:"\
cell name","aria-colindex":2,children:i("button",{type:"button",class:"name-button","data-column":1,tabIndex:Ws(n),"aria\
-label":r?`${o}. ${r}`:o,title:r?`${o}
${r}`:o,onClick:s,children:[i("span",{class:"name-line",children:[i(ct,{community:t<0?-1:b.value.community[t]}),i(zs,{class:r?
"name-text":"name-text alone",text:o,query:re.value,room:r?Ks:2*Ks})]}),r?i(zs,{class:"name-title",text:r,query:re.value,
room:Og}):null]})})}function Ig({item:e,column:t,place:n,active:o}){let r=b.value,s=Nr(t,r,e),l={"data-column":n,tabIndex:Ws(
o)},a=t==="year"?e.year??"—":null,u=t==="strength"?1:0;return i("div",{role:"gridcell",class:"cell number","aria-colin\
dex":n+1,children:a===null?i(L,{n:s,text:A(s,u),attributes:l,rows:()=>ou(t,r,e)}):i("span",{...l,children:a})})}function gu(){let{column:e,descending:t}=Ln.value,n=c(t?"browse.descending":"browse.ascending"),o=fe.value.length,r=s=>{
je.value={column:s,descending:s!=="label"}};return i("div",{class:"list-tools",children:[i("label",{class:"sort-choice",
children:[i("span",{children:c("browse.sort")}),i("select",{value:e,id:"sort-choice",onChange:s=>r(s.currentTarget.value),
children:Lr.value.map(s=>i("option",{value:s,selected:s===e,children:wo(s)},s))})]}),i(k,{class:"button quiet turn","ari\
a-label":n,title:n,onClick:()=>Br(e),children:i("span",{"aria-hidden":"true",children:t?"↓":"↑"})}),i(k,{class:"butt\
on quiet",id:"select-listed",disabled:!o,title:c("browse.select-listed-help"),onClick:Cr,children:c("browse.select-liste\
d",{n:o})})]})}function yu(e){return typeof e=="object"?e.key:e}function bu(e,t){let n=e.length;return new Proxy(e,{get(o,r,s){if(typeof r==
"string"){let l=r.charCodeAt(0);if(l>=48&&l<=57){let a=+r;if(Number.isInteger(a)&&a>=0&&a<n){let u=o[a];if(typeof u!="ob\
ject"){let m=t[a*2];u=o[a]={index:a,key:u,start:m,size:t[a*2+1],end:m+t[a*2+1],lane:0}}return u}}if(r==="length")return n}
return Reflect.get(o,r,s)}})}function Zt(e,t,n){let o=n.initialDeps??[],r,s=!0;function l(){var a;let m=0,d=e();if(!(d.length!==o.length||d.some((p,y)=>o[y]!==
p)))return r;o=d;let h=0;return r=t(...d),n?.onChange&&!(s&&n.skipInitialOnChange)&&n.onChange(r),s=!1,r}return l.updateDeps=
a=>{o=a},l}function Hs(e,t){if(e===void 0)throw new Error(`Unexpected undefined${t?`: ${t}`:""}`);return e}var _t=(e,t)=>Math.
abs(e-t)<1.01,vu=(e,t,n)=>{let o;return Object.assign(function(...r){e.clearTimeout(o),o=e.setTimeout(()=>t.apply(this,r),
n)},{cancel:()=>{e.clearTimeout(o)}})};function wu({offset:e,isScrolling:t,elementMax:n,holdOffset:o,scrollOffset:r,pendingWrite:s,clampedMaxAtWrite:l}){var a;
return t&&s===null&&e===r?"spurious":s!==null&&Math.abs(e-s.target)<1.5?"readBack":s!==null&&!s.smooth&&n!==null&&s.target>
n+o+.5&&Math.abs(e-(n+o))<1.5||s!==null&&!s.smooth&&((a=s.lowMaxes)!=null&&a.some(u=>Math.abs(e-u)<1.5))?"clampedReadBac\
k":l!==null&&Math.abs(e-l)<1.5?"clampedEcho":"external"}var Tg=e=>e==="smooth"||e==="smoothFinishing";function ku({kind:e,
offset:t,command:n,target:o}){return e!=="spurious"&&e!=="readBack"&&e!=="clampedReadBack"&&n?.index!=null&&n.phase!=="q\
ueued"&&!Tg(n.phase)&&!_t(t,n.lastTargetOffset)&&!_t(t,o())&&e!=="clampedEcho"}var Us=40;function xu(e){let t=e[e.length-
1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<Us;)n--;if(n<0)return!1;let o=e[n],r=n-1;for(;r>=0&&o.t-
e[r].t<Us;)r--;if(r<0)return!1;let s=e[r],l=(t.offset-o.offset)/(t.t-o.t),a=(o.offset-s.offset)/(o.t-s.t);return l*a>=0&&
Math.abs(l)>=2*Math.abs(a)&&Math.abs(l)-Math.abs(a)>=.8}function Su(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.
length-2;for(;n>=0&&t.t-e[n].t<Us;)n--;if(n<0)return!1;let o=e[n];return Math.abs(t.offset-o.offset)/(t.t-o.t)>=.05}var ko,xo=()=>{if(ko!==void 0)return ko;if(typeof navigator>"u")return ko=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))
return ko=!0;let e=navigator.maxTouchPoints;return ko=navigator.platform==="MacIntel"&&e!==void 0&&e>0},qs,Ag=()=>qs!==void 0?
qs:qs=xo()&&typeof CSS<"u"&&typeof CSS.supports=="function"&&CSS.supports("overflow-anchor: auto"),_u=()=>!xo()||Ag();var Nn={capture:!0,passive:!0},Dr=class{constructor(t){this.host=t,this._touch=null,this.inMotion=()=>this._touch!==null&&
this._touch.phase!=="lateFling",this.dragging=()=>{var n;return((n=this._touch)==null?void 0:n.phase)==="down"&&this._touch.
moved},this.tail=()=>{var n;return((n=this._touch)==null?void 0:n.phase)==="tail"?this._touch.moved?"fling":"tap":null},
this.onScroll=({isScrolling:n,ownReadBack:o,moved:r,external:s})=>{var l,a,u;return n&&((l=this._touch)==null?void 0:l.phase)===
"tail"?this._openTail(this._touch.moved||!o,!1):((a=this._touch)==null?void 0:a.phase)==="lateFling"&&(this.host.now()>this.
_touch.until?this._touch=null:s&&n&&r&&this._openTail(!0,!1)),!o&&n&&r&&((u=this._touch)==null?void 0:u.phase)==="down"?
(this._touch.moved=!0,!0):!1},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var n;
let o=((n=this._touch)==null?void 0:n.phase)==="down"&&this._touch.moved;this.end(),this._openTail(o,o)},this.end=()=>{var n;
let o=this.host.getWindow();((n=this._touch)==null?void 0:n.phase)==="tail"&&o!=null&&o.clearTimeout(this._touch.timerId),
this._touch=null},this.listen=n=>{let o=()=>this.touchStart(),r=()=>this.touchEnd();return n.addEventListener("touchstar\
t",o,Nn),n.addEventListener("touchend",r,Nn),n.addEventListener("touchcancel",r,Nn),()=>{n.removeEventListener("touchsta\
rt",o,Nn),n.removeEventListener("touchend",r,Nn),n.removeEventListener("touchcancel",r,Nn),this.end()}},this._openTail=(n,o)=>{
let r=this.host.getWindow();if(r==null)return;this.end();let s={phase:"tail",moved:n,awaitingFling:o,timerId:r.setTimeout(
()=>{if(this.host.tailStillMoving()){this._openTail(s.moved,s.awaitingFling);return}this._touch=s.awaitingFling?{phase:"\
lateFling",until:this.host.now()+1e3}:null,this.host.onTailClosed()},150)};this._touch=s}}get touch(){return this._touch}};var Eu=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},Pu=e=>{let t=new Set;return{schedule:n=>{let o=e.
requestAnimationFrame(()=>{t.delete(o),n()});t.add(o)},cancel:()=>{t.forEach(n=>e.cancelAnimationFrame(n)),t.clear()}}},
Lg=e=>e,js=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),r=Math.min(e.endIndex+t,e.count-1)-n+
1,s=new Array(r);for(let l=0;l<r;l++)s[l]=n+l;return s},$r=(e,t)=>{let n=e.scrollElement;if(!n)return;let o=e.targetWindow;
if(!o)return;let r=a=>{let{width:u,height:m}=a;t({width:Math.round(u),height:Math.round(m)})};if(r(Eu(n)),!o.ResizeObserver)
return()=>{};let s=Pu(o),l=new o.ResizeObserver(()=>{let a=()=>{r(Eu(n))};e.options.useAnimationFrameWithResizeObserver?
s.schedule(a):a()});return l.observe(n,{box:"content-box"}),()=>{l.unobserve(n),s.cancel()}},Mu={passive:!0};var Ng=typeof window>"u"?!0:"onscrollend"in window,Rg=(e,t,n)=>{let o=e.scrollElement;if(!o)return;let r=e.targetWindow;
if(!r)return;let s=e.options.useScrollendEvent&&Ng,l=0,a=s?null:vu(r,()=>t(n(o),!1),e.options.isScrollingResetDelay),u=f=>()=>{
l=n(o),a?.(),t(l,f)},m=u(!0),d=u(!1);return o.addEventListener("scroll",m,Mu),s&&o.addEventListener("scrollend",d,Mu),()=>{
o.removeEventListener("scroll",m),s&&o.removeEventListener("scrollend",d),a?.cancel()}},Jr=(e,t)=>Rg(e,t,n=>{let{horizontal:o,
isRtl:r}=e.options;return o?n.scrollLeft*(r&&-1||1):n.scrollTop});var Gs=(e,t,n)=>{if(n.options.useCachedMeasurements){let o=n.indexFromElement(e),r=n.options.getItemKey(o);return n.itemSizeCache.
get(r)??n.options.estimateSize(o)}if(t?.borderBoxSize){let o=t.borderBoxSize[0];if(o)return Math.round(o[n.options.horizontal?
"inlineSize":"blockSize"])}if(!t){let o=n.indexFromElement(e),r=n.options.getItemKey(o),s=n.itemSizeCache.get(r);if(s!==
void 0)return s}return e[n.options.horizontal?"offsetWidth":"offsetHeight"]},Bg=(e,{adjustments:t=0,behavior:n},o)=>{var r;
let{scrollElement:s,options:l}=o,a=e+t,u=l.horizontal&&l.isRtl&&s!==null&&"ownerDocument"in s;(r=s?.scrollTo)==null||r.call(
s,{[l.horizontal?"left":"top"]:u?-a:a,behavior:n})};var Vr=Bg,Ou=(e,t)=>e==="smooth"?t?"smoothLanded":"smooth":"instant",So=e=>e?.phase==="smooth"||e?.phase==="smoothLanded";
function Fg(e,t,n,o){if(t===0)return!1;let r=o(0),s=new Set,l=0;for(;l<e;){let u=n(l);if(u===r)break;s.add(u),l++}let a=e-
l;if(a===0||a>=t)return!1;for(let u=0;u<a;u++)if(o(u)!==n(l+u))return!1;for(let u=a;u<t;u++)if(s.has(o(u)))return!1;return!0}
var Rn=class{constructor(t){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=
null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,
this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.
pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=
!1,this._iosGesture=new Dr({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let n=this.scrollState;
if(n?.phase!=="queued"||this.pendingWrite!==null)return!1;let o=this._readElementOffset();return o===null||this._lastElementOffset===
null||Math.abs(o-this._lastElementOffset)<1?!1:(this._lastElementOffset=o,n.samples=[...n.samples??[],{t:this.now(),offset:o}],
!0)},onTailClosed:()=>{let n=this.scrollState;n?.phase==="queued"&&Su(n.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(
!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this.
_clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var n,o,r;return((r=(o=(n=this.targetWindow)==
null?void 0:n.performance)==null?void 0:o.now)==null?void 0:r.call(o))??Date.now()},this.observer=(()=>{let n=null,o=null,
r=!1,s=!1,l=new Set,a=()=>{if(n)return n;let m=this.targetWindow;if(!m||!m.ResizeObserver)return null;let d=o=Pu(m);return n=
new m.ResizeObserver(f=>{let h=()=>{let p={sync:!1};this._resizeBatch=p;try{f.forEach(u)}finally{this._resizeBatch=null,
p.notify&&(this.notify(p.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(
null))}};if(this.options.useAnimationFrameWithResizeObserver)d.schedule(h);else{r=!0;try{h()}finally{r=!1}}})},u=m=>{let d=m.
target,f=this.indexFromElement(d);if(!d.isConnected){this.observer.unobserve(d);for(let[h,p]of this.elementsCache)if(p===
d){this.elementsCache.delete(h);break}return}this.isIndexInRange(f)&&this.shouldMeasureDuringScroll(f)&&this.resizeItem(
f,this.options.measureElement(d,m,this))};return{disconnect:()=>{var m;(m=a())==null||m.disconnect(),o?.cancel(),l.clear(),
s=!1,n=null,o=null},observe:m=>{let d=a();if(d){if(!r){d.observe(m,{box:"border-box"});return}l.add(m),s||(s=!0,o?.schedule(
()=>{s=!1,l.forEach(f=>{f.isConnected&&n?.observe(f,{box:"border-box"})}),l.clear()}))}},unobserve:m=>{var d;l.delete(m),
(d=a())==null||d.unobserve(m)}}})(),this.range=null,this.setOptions=n=>{var o;let r={debug:!1,initialOffset:0,overscan:1,
paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:Lg,rangeExtractor:js,onChange:()=>{},
measureElement:Gs,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],
lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,
useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(let d in n){let f=n[d];
f!==void 0&&(r[d]=f)}let s=this.options,l=null,a=null,u=!1;if(s!==void 0&&s.enabled&&r.enabled&&r.anchorTo==="end"&&this.
scrollElement!==null){let d=s.count,f=r.count,h=this.getMeasurements(),p=((o=this._singleLaneMeasurements)==null?void 0:
o.items)??h,y=_=>yu(p[_]),x=d>0?y(0):null,v=d>0?y(d-1):null;if(f!==d||d>0&&f>0&&(r.getItemKey(0)!==x||r.getItemKey(f-1)!==
v)){u=!0;let _=d>0?this.getVirtualItemForOffset(this.getScrollOffset())??h[0]:null;_&&(l=[_.key,this.getScrollOffset()-_.
start]);let T=r.followOnAppend===!0?"auto":r.followOnAppend||null;T&&f>0&&this.isAtEnd(s.scrollEndThreshold)&&(d===0||r.
getItemKey(f-1)!==v)&&(f>d||Fg(d,f,y,r.getItemKey))&&(a=T)}}this.options=r,u&&(this.pendingMin=0,this.itemSizeCacheVersion++);
let m=null;if(l&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[d,f]=l,h=this.getMeasurements(),{count:p,
getItemKey:y}=this.options,x=0;for(;x<p&&y(x)!==d;)x++;if(x<p){let v=h[x];if(v){let M=Math.max(0,v.start+f);!a&&M!==this.
scrollOffset&&(m=M-this.scrollOffset,this.scrollOffset=M)}}}a?this.pendingScrollAnchor={kind:"follow",behavior:a}:m!==null&&
(this._canWriteScroll()?this.pendingScrollAnchor={kind:"anchor",delta:m}:(this._holdOffset+=m,this._followOffsetTarget(m)))},
this.notify=n=>{var o,r;(r=(o=this.options).onChange)==null||r.call(o,this,n)},this.maybeNotify=Zt(()=>(this.calculateRange(),
[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),n=>{this.notify(n)},{key:!1,
debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:
null]}),this.cleanup=()=>{var n;this.unsubs.filter(Boolean).forEach(o=>o()),this.unsubs=[],this.observer.disconnect(),this.
rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,
(n=this._momentumStop)==null||n.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=
0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=
null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{var n;let o=this.options.enabled?this.options.getScrollElement():
null;if(this.scrollElement!==o){if(this.cleanup(),!o){this.maybeNotify();return}this.scrollElement=o,this.scrollElement&&
"ownerDocument"in this.scrollElement?this.targetWindow=this.scrollElement.ownerDocument.defaultView:this.targetWindow=((n=
this.scrollElement)==null?void 0:n.window)??null,this.elementsCache.forEach(s=>{this.observer.observe(s)}),this.unsubs.push(
this.options.observeElementRect(this,s=>{this.scrollRect=s,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(
this,(s,l)=>{var a,u,m,d;let f=l?this._elementMaxScrollOffset():null,h=this._reportedOverscroll;this._reportedOverscroll=
s<0||f!==null&&s>f+1;let p=s;this._lastElementOffset=p,s=this._toLayoutOffset(s);let y=this._classifyScrollEvent(s,l,f);
if(y==="spurious")return;y==="readBack"?s=this.pendingWrite.target:y==="clampedReadBack"&&((a=this.scrollState)==null?void 0:
a.index)!=null&&s<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=s:ku({kind:y,offset:s,command:this.scrollState,
target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==
null&&Math.abs(s-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let x=this.getScrollOffset(),v=this.
scrollDirection;this.scrollDirection=l?x===s?this.scrollDirection:x<s?"forward":"backward":null,this.scrollOffset=s,this.
isScrolling=l;let M=this.scrollState;if(M?.phase==="queued"&&y==="external"&&l)if(h||this._reportedOverscroll)M.samples=
[];else{let w=this.now();M.samples=[...(M.samples??[]).filter(_=>w-_.t<=200),{t:w,offset:p}],(v!==null&&this.scrollDirection!==
v||xu(M.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:l,ownReadBack:y==="readBack",moved:s!==
x,external:y==="external"&&((u=this.scrollState)==null?void 0:u.phase)!=="smooth"&&((m=this.scrollState)==null?void 0:m.
phase)!=="smoothFinishing"})&&((d=this.scrollState)==null?void 0:d.phase)==="queued"&&(this.scrollState=null),this._flushHoldIfReady(
!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),"addEventListener"in this.scrollElement&&this.
unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();
let r=this.pendingScrollAnchor;this.pendingScrollAnchor=null,r&&this.scrollElement&&this.options.enabled&&(r.kind==="anc\
hor"?this._canWriteScroll()?So(this.scrollState)&&!_t(this.getScrollOffset()-r.delta,this.scrollState.lastTargetOffset)||
(this._followOffsetTarget(r.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=r.delta,this._followOffsetTarget(
r.delta),this.notify(!1)):this.scrollToEnd({behavior:r.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},
this._classifyScrollEvent=(n,o,r)=>{var s;return wu({offset:n,isScrolling:o,elementMax:r,holdOffset:this._holdOffset,scrollOffset:this.
scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:((s=this._clampedAdjustment)==null?void 0:s.maxAtWrite)??null})},
this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())
return;let{target:n,maxAtWrite:o}=this._clampedAdjustment,r=this.getMaxScrollOffset();r>o+.5&&(this._clampedAdjustment=n>
r+.5?{target:n,maxAtWrite:r}:null,this._scrollToOffset(n))},this._writeAwaitingCommand=()=>{let n=this.scrollState;if(n===
null||n.phase!=="queued")return;let{behavior:o}=n;this.getMeasurements();let r=this.getScrollStateTarget(n);n.lastTargetOffset=
r,this._clampedAdjustment=null,n.phase=Ou(o,n.index!=null&&_t(r,this.getScrollOffset())),this._scrollToOffset(r,{behavior:o}),
this.scheduleScrollReconcile()},this._readElementOffset=()=>{let n=this.scrollElement;if(n==null)return null;let{horizontal:o,
isRtl:r}=this.options;return typeof n.scrollTop=="number"?o?n.scrollLeft*(r&&-1||1):n.scrollTop:typeof n.scrollY=="numbe\
r"?o?n.scrollX:n.scrollY:null},this._canWriteScroll=()=>!(xo()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,
this._flushHoldIfReady=n=>{var o;if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||
((o=this.scrollState)==null?void 0:o.phase)==="smooth")return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<
0&&(this.scrollOffset=0),this.notify(n);let r=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=
this._clampedBy(r),this._scrollToOffset(r)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.
scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?"width":"height"]):(this.scrollRect=null,0),
this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==
"function"?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=
Zt(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,
this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(n,o,r,s,l,a,u,m)=>(this.prevLanes!==void 0&&this.prevLanes!==
a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:n,paddingStart:o,scrollMargin:r,getItemKey:s,
enabled:l,lanes:a,laneAssignmentMode:u,gap:m}),{key:!1}),this.isIndexInRange=n=>n>=0&&n<this.options.count,this.getMeasurements=
Zt(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:n,paddingStart:o,scrollMargin:r,getItemKey:s,enabled:l,
lanes:a,laneAssignmentMode:u,gap:m},d)=>{var f;let h=this.itemSizeCache;if(!l)return this.measurementsCache=[],this._singleLaneMeasurements=
null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>n)for(let w of this.laneAssignments.
keys())w>=n&&this.laneAssignments.delete(w);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.
measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=
null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,
this.measurementsCache.forEach(w=>{this.itemSizeCache.set(w.key,w.size)}));let p=this.lanesSettling?0:this.pendingMin??0;
if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===n&&(this.lanesSettling=!1),a===1){let w=n*2,
_=(f=this._singleLaneMeasurements)==null?void 0:f.flat;if(!_||_.length<w){let B=new Float64Array(w);_&&p>0&&B.set(_.subarray(
0,p*2)),_=B}let T=p===0?new Array(n):this._singleLaneMeasurements.items.slice(),P;if(p===0)P=o+r;else{let B=p-1;P=_[B*2]+
_[B*2+1]+m}for(let B=p;B<n;B++){let he=s(B);T[B]=he;let it=h.get(he),ge=typeof it=="number"?it:this.options.estimateSize(
B);_[B*2]=P,_[B*2+1]=ge,P+=ge+m}this._singleLaneMeasurements={flat:_,items:T};let F=bu(T,_);return this.measurementsCache=
F,F}let y=this.measurementsCache.slice(0,p),x=new Array(a).fill(void 0),v=new Float64Array(a),M=0;for(let w=0;w<p;w++){let _=y[w];
_&&(x[_.lane]===void 0&&M++,x[_.lane]=w,v[_.lane]=_.end)}for(let w=p;w<n;w++){let _=s(w),T=this.laneAssignments.get(w),P,
F,B=u==="estimate"||h.has(_);if(T!==void 0&&this.options.lanes>1){P=T;let ke=x[P],ee=ke!==void 0?y[ke]:void 0;F=ee?ee.end+
m:o+r}else if(M===a){let ke=0,ee=v[0],le=x[0];for(let bn=1;bn<a;bn++){let Ki=v[bn];(Ki<ee||Ki===ee&&x[bn]<le)&&(ke=bn,ee=
Ki,le=x[bn])}P=ke,F=ee+m,B&&this.laneAssignments.set(w,P)}else P=w%this.options.lanes,F=o+r,B&&this.laneAssignments.set(
w,P);let he=h.get(_),it=typeof he=="number"?he:this.options.estimateSize(w),ge=F+it;y[w]={index:w,start:F,size:it,end:ge,
key:_,lane:P},x[P]===void 0&&M++,x[P]=w,v[P]=ge}return this.measurementsCache=y,y},{key:!1,debug:()=>this.options.debug}),
this.calculateRange=Zt(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+
this.options.scrollMargin],(n,o,r,s,l)=>{if(n.length===0||o===0)return this.range=null,null;let a=Math.max(l-o,0);return this.
range=Dg(n,o,Math.min(r,a),s,s===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},
{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=Zt(()=>{let n=null,o=null,r=this.calculateRange();return r&&
(n=r.startIndex,o=r.endIndex),this.maybeNotify.updateDeps([this.isScrolling,n,o]),[this.options.rangeExtractor,this.options.
overscan,this.options.count,n,o,this.options.lanes]},(n,o,r,s,l,a)=>s===null||l===null?[]:n({startIndex:s,endIndex:l,overscan:o,
count:r,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=n=>{let o=this.options.indexAttribute,r=n.
getAttribute(o);return r?parseInt(r,10):(console.warn(`Missing attribute name '${o}={index}' on measured element.`),-1)},
this.shouldMeasureDuringScroll=n=>{var o;if(!So(this.scrollState))return!0;let r=this.scrollState.index??((o=this.getVirtualItemForOffset(
this.scrollState.lastTargetOffset))==null?void 0:o.index);if(r!==void 0&&this.range){let s=Math.max(this.options.overscan,
Math.ceil((this.range.endIndex-this.range.startIndex)/2)),l=Math.max(0,r-s),a=Math.min(this.options.count-1,r+s);return n>=
l&&n<=a}return!0},this.measureElement=n=>{if(!n){this.elementsCache.forEach((l,a)=>{l.isConnected||(this.observer.unobserve(
l),this.elementsCache.delete(a))});return}let o=this.indexFromElement(n);if(!this.isIndexInRange(o))return;let r=this.options.
getItemKey(o),s=this.elementsCache.get(r);s!==n&&(s&&this.observer.unobserve(s),this.observer.observe(n),this.elementsCache.
set(r,n)),n.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(o)&&this.resizeItem(o,this.
options.measureElement(n,void 0,this))},this.resizeItem=(n,o)=>{var r,s,l;if(!this.isIndexInRange(n))return;(r=this._resizeBatch)!=
null&&r.sync&&this.getMeasurements();let a,u,m,d=(s=this._singleLaneMeasurements)==null?void 0:s.flat;if(this.options.lanes===
1&&d!=null)m=this.options.getItemKey(n),u=d[n*2],a=d[n*2+1];else{let p=this.measurementsCache[n];if(!p)return;m=p.key,u=
p.start,a=p.size}let f=this.itemSizeCache.get(m)??a,h=o-f;if(h!==0){let p=this.options.anchorTo==="end"&&!So(this.scrollState)&&
this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,y=p?this._getLayoutTotalSize():0,x=this.getScrollOffset(),
M=!this.itemSizeCache.has(m)?u<x:u+f<=x&&this.scrollDirection!=="backward",w=!So(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange!==
void 0?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[n]??{index:n,key:m,start:u,size:a,end:u+a,
lane:0},h,this):M);(this.pendingMin===null||n<this.pendingMin)&&(this.pendingMin=n),this.itemSizeCache.set(m,o),this.itemSizeCacheVersion++;
let _=!1;if(this._awaitingCommandReadBack()||(p?_=this.applyScrollAdjustment(this._getLayoutTotalSize()-y):w&&(_=this.applyScrollAdjustment(
h))),this._resizeBatch){this._resizeBatch.notify=!0,(l=this._resizeBatch).sync||(l.sync=_);return}this.notify(_),this._noteClampMax(),
this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=Zt(()=>[this.getVirtualIndexes(),this.getMeasurements(),
this._holdOffset],(n,o,r)=>{let s=[];for(let l=0,a=n.length;l<a;l++){let u=n[l],m=o[u];s.push(r===0?m:{...m,start:m.start-
r,end:m.end-r})}return s},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=n=>{var o;let r=this.getMeasurements();
if(r.length===0)return;let s=(o=this._singleLaneMeasurements)==null?void 0:o.flat,l=this.options.lanes===1&&s!=null,a=Cu(
0,r.length-1,l?u=>s[u*2]:u=>Hs(r[u]).start,n);return Hs(r[a])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())
return;let n=this._elementMaxScrollOffset();if(n===null)return;let o=this.pendingWrite,r=Math.max(n,0)+this._holdOffset;
if(r>=o.target)return;let s=o.lowMaxes??(o.lowMaxes=[]);s[s.length-1]!==r&&s.push(r)},this.getMaxScrollOffset=()=>(this.
_elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=n=>{var o;let r=n+this._holdOffset;return((o=this.pendingScrollAnchor)==
null?void 0:o.kind)==="anchor"&&(r+=this.pendingScrollAnchor.delta),r},this._elementMaxScrollOffset=()=>{let n=this.scrollElement;
if(n===null)return null;if("scrollHeight"in n)return this.options.horizontal?n.scrollWidth-n.clientWidth:n.scrollHeight-
n.clientHeight;if("document"in n){let o=n.document.documentElement;return this.options.horizontal?o.scrollWidth-n.innerWidth:
o.scrollHeight-n.innerHeight}return null},this._momentumStop=null,this._stopMomentum=n=>{let o=this.scrollElement,r=this.
targetWindow;if(o===null||r===null)return;let s="document"in o?o.document.scrollingElement:o;if(!s?.style)return;if(this.
_momentumStop){this._momentumStop.done=n;return}let{style:l}=s,a=this.options.horizontal?"overflow-x":"overflow-y",u=l.getPropertyValue(
a),m=l.getPropertyPriority(a),d=()=>this.options.horizontal?s.clientHeight:s.clientWidth,f=d();if(l.setProperty(a,"hidde\
n","important"),d()!==f){l.setProperty(a,u,m);return}let h={restore:()=>l.getPropertyValue(a)!=="hidden"||l.getPropertyPriority(
a)!=="important"?!1:(l.setProperty(a,u,m),!0),done:n};this._momentumStop=h,r.requestAnimationFrame(()=>r.requestAnimationFrame(
()=>{this._momentumStop===h&&(this._momentumStop=null,h.restore()&&h.done())}))},this._clampedBy=n=>{let o=this._elementMaxScrollOffset();
if(o===null)return null;let r=o+this._holdOffset;return n>r+.5?{target:n,maxAtWrite:r}:null},this.getVirtualDistanceFromEnd=
()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=
()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(n=this.options.scrollEndThreshold)=>this.
getDistanceFromEnd()<=n,this.getOffsetForAlignment=(n,o,r=0)=>{if(!this.scrollElement)return 0;let s=this.getSize(),l=this.
getScrollOffset();o==="auto"&&(o=n>=l+s?"end":"start"),o==="center"?n+=(r-s)/2:o==="end"&&(n-=s);let a=this.getMaxScrollOffset();
return Math.max(Math.min(a,n),0)},this.getOffsetForIndex=(n,o="auto")=>{n=Math.max(0,Math.min(n,this.options.count-1));let r=this.
getSize(),s=this.getScrollOffset(),l=this.getMeasurements()[n];if(!l)return;if(o==="auto")if(l.end>=s+r-this.options.scrollPaddingEnd)
o="end";else if(l.start<=s+this.options.scrollPaddingStart)o="start";else return[s,o];if(o==="end"&&n===this.options.count-
1){let u=this.getMaxScrollOffset(),m=u-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(m,
u),0),o]}let a=o==="end"?l.end+this.options.scrollPaddingEnd:l.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(
a,o,l.size),o]},this.scrollToOffset=(n,{align:o="start",behavior:r="auto"}={})=>{this._startScroll({index:null,align:o},
this.getOffsetForAlignment(n,o),r,"absolute")},this.scrollToIndex=(n,{align:o="auto",behavior:r="auto"}={})=>{n=Math.max(
0,Math.min(n,this.options.count-1));let s=this.getOffsetForIndex(n,o);if(!s)return;let[l,a]=s;this._startScroll({index:n,
align:a},l,r,"absolute")},this.scrollBy=(n,{behavior:o="auto"}={})=>{let r=this.getOffsetForAlignment((this.getCommandWrittenOffset()??
this.getScrollOffset())+n,"start");this._startScroll({index:null,align:"start"},r,o,"relative")},this.scrollToEnd=({behavior:n="\
auto"}={})=>{if(this.options.count>0){this._startScroll({index:this.options.count-1,align:"end",toEnd:!0},Math.max(this.
getMaxScrollOffset(),0),n,"absolute");return}this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:n})},
this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=
null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=
()=>{var n,o;let r=this.getMeasurements(),s;if(r.length===0)s=this.options.paddingStart;else if(this.options.lanes===1){
let l=r.length-1,a=(n=this._singleLaneMeasurements)==null?void 0:n.flat;a!=null?s=a[l*2]+a[l*2+1]:s=((o=r[l])==null?void 0:
o.end)??0}else{let l=Array(this.options.lanes).fill(null),a=r.length-1;for(;a>=0&&l.some(u=>u===null);){let u=r[a];l[u.lane]===
null&&(l[u.lane]=u.end),a--}s=Math.max(...l.filter(u=>u!==null))}return Math.max(s-this.options.scrollMargin+this.options.
paddingEnd,0)},this.takeSnapshot=()=>{let n=[];if(this.itemSizeCache.size===0)return n;let o=this.getMeasurements();for(let r of o)
r&&this.itemSizeCache.has(r.key)&&n.push({index:r.index,key:r.key,start:r.start,size:r.size,end:r.end,lane:r.lane});return n},
this._scrollToOffset=(n,{adjustments:o,behavior:r}={})=>{let s={target:n+(o??0),smooth:r==="smooth"};return this.pendingWrite=
s,this.options.scrollToFn(n-this._holdOffset,{behavior:r,adjustments:o},this),s},this.getCommandWrittenOffset=()=>this.scrollState!==
null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{
let n=this.getCommandWrittenOffset();return!(xo()&&this._iosGesture.dragging())&&n!==null&&!_t(n,this.getScrollOffset())},
this._followOffsetTarget=n=>{this.scrollState!==null&&this.scrollState.index==null&&(this.scrollState.lastTargetOffset+=
n)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,
this.notify(!1)},this.setOptions(t)}get scrollAdjustments(){return 0}applyScrollAdjustment(t,n){if(t===0)return!1;if(this.
_followOffsetTarget(t),this._canWriteScroll()){let o=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(o+t);
let r=this._scrollToOffset(o,{adjustments:t,behavior:n});return this.scrollOffset!==null&&(this.pendingWrite===r&&(this.
scrollOffset+=t),this.scrollOffset<0&&(this.scrollOffset=0)),!0}else return this._holdOffset+=t,this.scrollOffset!==null&&
(this.scrollOffset+=t),!0}scheduleScrollReconcile(){if(!this.targetWindow){this.scrollState=null;return}this.rafId==null&&
(this.rafId=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()}))}getScrollStateTarget(t){
let n=t.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:t.index!=null?this.getOffsetForIndex(t.index,t.align):void 0;return n?
n[0]:t.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.
startedAt>5e3){this.scrollState=null;return}if(this.scrollState.phase==="queued"){this.scheduleScrollReconcile();return}
this.getMeasurements();let o=this.getScrollStateTarget(this.scrollState),r=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?
3:2,s=o!==this.scrollState.lastTargetOffset;if(!s&&_t(o,this.getScrollOffset())){if(this.scrollState.phase==="smooth"?this.
scrollState.phase="smoothLanded":this.scrollState.phase==="smoothFinishing"&&(this.scrollState.phase="instant"),this.scrollState.
stableFrames++,this.scrollState.stableFrames>=r){this.getScrollOffset()!==o&&this._scrollToOffset(o,{behavior:"auto"}),this.
scrollState=null;return}}else if(this.scrollState.stableFrames=0,s){let l=this.getSize()||600,a=Math.abs(o-this.getScrollOffset()),
u=So(this.scrollState)&&a>l;this.scrollState.lastTargetOffset=o,u?this.scrollState.phase="smooth":this.scrollState.phase===
"smooth"?this.scrollState.phase="smoothFinishing":this.scrollState.phase==="smoothLanded"&&(this.scrollState.phase="inst\
ant"),this._scrollToOffset(o,{behavior:u?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(t,n,o,r){this.pendingScrollAnchor=
null,this._clampedAdjustment=null;let s=this._iosGesture.tail();if(r==="absolute"&&s!==null){if(s==="fling"&&_u()){this.
_stopMomentum(()=>{let l=this.scrollState;l?.phase!=="queued"||this._iosGesture.tail()!=="fling"||this._reportedOverscroll||
(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...t,startedAt:this.
now(),lastTargetOffset:n,stableFrames:0,phase:"queued",behavior:o,samples:[]},this.scheduleScrollReconcile();return}this.
_iosGesture.end()}this.scrollState={...t,startedAt:this.now(),lastTargetOffset:n,stableFrames:0,behavior:o,phase:Ou(o,t.
index!=null&&_t(n,this.getScrollOffset()))},this._scrollToOffset(n,{behavior:o}),this.scheduleScrollReconcile()}},Cu=(e,t,n,o)=>{
for(;e<=t;){let r=(e+t)/2|0,s=n(r);if(s<o)e=r+1;else if(s>o)t=r-1;else return r}return e>0?e-1:0};function Xg(e,t,n){let o=0;
for(;o<=t;){let r=(o+t)/2|0,s=e[r*2];if(s<n)o=r+1;else if(s>n)t=r-1;else return r}return o>0?o-1:0}function Dg(e,t,n,o,r){
let s=e.length-1;if(e.length<=o)return{startIndex:0,endIndex:s};if(o===1&&r!==null){let m=Xg(r,s,n),d=m,f=n+t;for(;d<s&&
r[d*2]+r[d*2+1]<f;)d++;return{startIndex:m,endIndex:d}}let a=Cu(0,s,m=>e[m].start,n),u=a;if(o===1)for(;u<s&&e[u].end<n+t;)
u++;else if(o>1){let m=Array(o).fill(0);for(;u<s&&m.some(f=>f<n+t);){let f=e[u];m[f.lane]=f.end,u++}let d=Array(o).fill(
n+t);for(;a>=0&&d.some(f=>f>=n);){let f=e[a];d[f.lane]=f.start,a--}a=Math.max(0,a-a%o),u=Math.min(s,u+(o-1-u%o))}return{
startIndex:a,endIndex:u}}function $g(e){return t=>{let n=js(t);return e<0||e>=t.count||n.includes(e)?n:e<n[0]?[e,...n]:[...n,e]}}function Iu(e){let{
scroller:t,order:n,height:o,header:r,keep:s}=e,[,l]=no((f,h)=>f+1,0),a=Ie(()=>f=>n[f],[n]),u=Ie(()=>$g(s),[s]),m={count:n.
length,getScrollElement:()=>t.current,estimateSize:f=>o(n[f]),getItemKey:a,rangeExtractor:u,overscan:8,scrollMargin:r,scrollPaddingStart:r,
initialOffset:e.offset,observeElementRect:$r,observeElementOffset:Jr,scrollToFn:Vr,onChange:()=>l(null)},d=V(null);return d.
current??=new Rn(m),d.current.setOptions(m),Ce(()=>d.current?._didMount(),[]),Ce(()=>d.current?._willUpdate()),d.current}var Jg=32,Ys={network:-1,offset:0};function Tu(){return i(E,{children:[i(gu,{}),fe.value.length?i(Vg,{}):i(uu,{})]})}function Vg(){
let e=V(null),[t,n,o]=[fe.value,de.value,b.value],r=Dt.value,s=Ie(fu,[]),l=Math.round(Jg*s),a=Iu({scroller:e,order:t,height:d=>pu(
n[d],s),header:l,keep:r.row,offset:Ys.network===o.place?Ys.offset:0});Wg(e,a),Hg(a),Ce(()=>()=>{Ys={network:o.place,offset:a.
scrollOffset??0}},[o.place]);let u=Ug(),m=xt.value.length;return i("div",{class:`list columns-${m}`,role:"grid",ref:e,"a\
ria-label":c(`browse.list-of-${o.itemKind}`),"aria-multiselectable":"true","aria-rowcount":t.length+1,"aria-colcount":m+
2,onKeyDown:d=>du(d,zg(a)),onFocusIn:Kg,children:[i(mu,{activeColumn:r.row<0?r.column:-1}),i("div",{role:"rowgroup",class:"\
list-body",style:{height:`${a.getTotalSize()}px`},children:a.getVirtualItems().map(({index:d,key:f,start:h,size:p})=>i(hu,
{item:n[t[d]],row:d,top:h-l,height:p,activeColumn:d===r.row?r.column:-1,tick:u},f))})]})}function zg(e){let t=e.range;return t?
Math.max(1,t.endIndex-t.startIndex-1):10}function Kg(e){let t=e.target,n=t.closest("[data-row]")?.dataset.row;if(n===void 0||
t.dataset.column===void 0)return;Fr(Number(n),Number(t.dataset.column));let o=fe.peek()[Number(n)];o!==void 0&&(q.value=
b.peek().nodeOf(o))}function Wg(e,t){let n=Js.value,o=V(n),{row:r,column:s}=Dt.value;Ce(()=>{if(n===o.current)return;o.current=
n,r>=0&&t.scrollToIndex(r);let l=`[data-row="${r}"] [data-column="${s}"]`;e.current?.querySelector(l)?.focus({preventScroll:!0})})}
function Hg(e){ae(()=>{let t=!0;return U(()=>{let n=R.value;if(t||n?.what!=="item"||n.kind!==b.peek().itemKind){t=!1;return}
let o=fe.peek().indexOf(n.position);o<0||(Fr(o,1),e.scrollToIndex(o,{align:"auto"}))})},[])}function Ug(){let e=V(-1);return(t,n,o)=>{
let r=fe.peek(),[s,l]=[Math.min(e.current,t),Math.max(e.current,t)];o&&n&&s>=0?An(r.slice(s,l+1)):Be(r[t],n),e.current=t}}var _o=O(!1),en=O(null),Bn=O(!1);function Fn(e=null){en.value=e,_o.value=!0}function qg(){let e=be.value;$e([]),yr(c("browse.selection-cleared",{n:e.positions.size}),()=>{be.value=e})}function Au(){
let{kind:e,positions:t}=be.value;if(!t.size)return null;let n=ve.value,[o,r]=n.size?[b.value.itemKind,n]:[e,t],s=c(`brow\
se.selected-${o}`,{n:r.size});return i("div",{class:"selection-bar",id:"selection-bar",role:"group","aria-label":c("brow\
se.selection"),children:[i("span",{class:"selection-count",role:"status",children:[i(L,{n:r.size,text:s,rows:()=>({title:s,
kind:"items",itemKind:o,positions:[...r]})}),n.size?null:i("span",{class:"muted",children:c("browse.selected-not-here")})]}),
i(k,{class:"button quiet","aria-label":c("browse.clear-selection"),title:c("browse.clear-selection"),onClick:qg,children:i(
z,{name:"close"})}),i("div",{class:"selection-actions",children:[i(k,{title:c("browse.neighbours-help"),disabled:!n.size,
onClick:Vc,children:c("browse.neighbours")}),i(k,{class:"button primary",onClick:()=>Fn({what:"selection"}),children:[i(
z,{name:"download"}),c("browse.take-away")]})]})]})}var jg={list:Tu,filters:Qc,clusters:Kc};function Lu(){let e=Le.value,t=jg[e],n=[{value:"list",text:c("browse.list")},{value:"\
filters",text:c("browse.filters"),badge:Rt.value.length},{value:"clusters",text:c("browse.clusters")}];return i("aside",
{class:"panel browse","aria-label":c("browse.title"),children:[i(cu,{}),i(kr,{label:c("browse.title"),choices:n,chosen:e,
choose:o=>{Le.value=o}}),i(xr,{value:e,class:`browse-${e}`,children:i(t,{})},e),i(Au,{})]})}function Et(e,t){return{x:(e.x-t.x)*t.scale+t.width/2,y:(e.y-t.y)*t.scale+t.height/2}}function Xn(e,t){return{x:(e.x-t.width/
2)/t.scale+t.x,y:(e.y-t.height/2)/t.scale+t.y}}function xe(e){return{x:e.width/2-e.x*e.scale,y:e.height/2-e.y*e.scale}}function Mt(e,t=0){
let n=(e.width/2+t)/e.scale,o=(e.height/2+t)/e.scale;return{left:e.x-n,top:e.y-o,right:e.x+n,bottom:e.y+o}}function mt(e,t,n){
let[o,r,s,l]=[1/0,1/0,-1/0,-1/0];for(let a of e)t[a]<o&&(o=t[a]),t[a]>s&&(s=t[a]),n[a]<r&&(r=n[a]),n[a]>l&&(l=n[a]);return o<=
s?{left:o,top:r,right:s,bottom:l}:null}function Nu(e,t,n){let[o,r]=[n.x-t.x,n.y-t.y],s=o*o+r*r||1,l=((e.x-t.x)*o+(e.y-t.
y)*r)/s,a=Math.min(1,Math.max(0,l));return Math.hypot(e.x-t.x-a*o,e.y-t.y-a*r)}function Ru(e,t,n,o){let{width:r,height:s}=t,
l=Math.min(1,r/640),[a,u]=[n.left*l,n.right*l],m=Math.max(r-a-u,40),d=Math.max(s-n.top-n.bottom,40),f=Math.min(m/Math.max(
e.right-e.left,1),d/Math.max(e.bottom-e.top,1),o);return{scale:f,x:(e.left+e.right)/2+(u-a)/2/f,y:(e.top+e.bottom)/2+(n.
bottom-n.top)/2/f,width:r,height:s}}var Eo=class{constructor(t=1/0,n=Float64Array,o=Uint32Array){let r=t!==1/0;this.ids=r?new o(t):[],this.values=r?new n(t):
[],this.capacity=t,this.length=0}clear(){this.length=0}push(t,n){if(this.length===this.capacity)throw new RangeError("Qu\
eue is at capacity.");let o=this.length++;for(;o>0;){let r=o-1>>1,s=this.values[r];if(n>=s)break;this.ids[o]=this.ids[r],
this.values[o]=s,o=r}this.ids[o]=t,this.values[o]=n}pop(){if(this.length===0)return;let t=this.ids,n=this.values,o=t[0],
r=--this.length;if(r>0){let s=t[r],l=n[r],a=0,u=r>>1;for(;a<u;){let m=(a<<1)+1,d=m+1,f=m+(+(d<r)&+(n[d]<n[m]));if(n[f]>=
l)break;t[a]=t[f],n[a]=n[f],a=f}t[a]=s,n[a]=l}return o}peek(){return this.length>0?this.ids[0]:void 0}peekValue(){return this.
length>0?this.values[0]:void 0}shrink(){Array.isArray(this.ids)&&(this.ids.length=this.length),Array.isArray(this.values)&&
(this.values.length=this.length)}};var Bu=[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array],
Qs=3,Mo=class e{static from(t,n=0){if(n%8!==0)throw new Error("byteOffset must be 8-byte aligned.");if(!t||t.byteLength===
void 0||"buffer"in t)throw new Error("Data must be an instance of ArrayBuffer or SharedArrayBuffer.");let[o,r]=new Uint8Array(
t,n+0,2);if(o!==251)throw new Error("Data does not appear to be in a Flatbush format.");let s=r>>4;if(s!==Qs)throw new Error(
`Got v${s} data when expected v${Qs}.`);let l=Bu[r&15];if(!l)throw new Error("Unrecognized array type.");let[a]=new Uint16Array(
t,n+2,1),[u]=new Uint32Array(t,n+4,1);return new e(u,a,l,void 0,t,n)}constructor(t,n=16,o=Float64Array,r=ArrayBuffer,s,l=0){
if(t===void 0)throw new Error("Missing required argument: numItems.");if(isNaN(t)||t<=0)throw new Error(`Unexpected numI\
tems value: ${t}.`);this.numItems=+t,this.nodeSize=Math.min(Math.max(+n,2),65535),this.byteOffset=l;let a=t,u=a;this._levelBounds=
[a*4];do a=Math.ceil(a/this.nodeSize),u+=a,this._levelBounds.push(u*4);while(a!==1);this.ArrayType=o,this.IndexArrayType=
u<16384?Uint16Array:Uint32Array;let m=Bu.indexOf(o),d=u*4*o.BYTES_PER_ELEMENT;if(m<0)throw new Error(`Unexpected typed a\
rray class: ${o}.`);let f=o,h=this.IndexArrayType;if(s)this.data=s,this._boxes=new f(s,l+8,u*4),this._indices=new h(s,l+
8+d,u),this._pos=u*4,this.minX=this._boxes[this._pos-4],this.minY=this._boxes[this._pos-3],this.maxX=this._boxes[this._pos-
2],this.maxY=this._boxes[this._pos-1];else{let p=this.data=new r(8+d+u*this.IndexArrayType.BYTES_PER_ELEMENT);this._boxes=
new f(p,8,u*4),this._indices=new h(p,8+d,u),this._pos=0,this.minX=1/0,this.minY=1/0,this.maxX=-1/0,this.maxY=-1/0,new Uint8Array(
p,0,2).set([251,(Qs<<4)+m]),new Uint16Array(p,2,1)[0]=this.nodeSize,new Uint32Array(p,4,1)[0]=t}this._queue=new Eo}add(t,n,o=t,r=n){
let s=this._pos,l=s>>2,a=this._boxes;return this._indices[l]=l,a[s]=t,a[s+1]=n,a[s+2]=o,a[s+3]=r,this._pos=s+4,t<this.minX&&
(this.minX=t),n<this.minY&&(this.minY=n),o>this.maxX&&(this.maxX=o),r>this.maxY&&(this.maxY=r),l}finish(){if(this._pos>>
2!==this.numItems)throw new Error(`Added ${this._pos>>2} items when expected ${this.numItems}.`);let t=this._boxes;if(this.
numItems<=this.nodeSize){t[this._pos++]=this.minX,t[this._pos++]=this.minY,t[this._pos++]=this.maxX,t[this._pos++]=this.
maxY;return}let{numItems:n,minX:o,minY:r,nodeSize:s,_indices:l,_levelBounds:a}=this,u=this.maxX-o||1,m=this.maxY-r||1,d=new Int32Array(
n),f=65535,h=f/u,p=f/m;for(let x=0,v=0;x<n;x++){let M=t[v++],w=t[v++],_=t[v++],T=t[v++],P=h*((M+_)/2-o)|0,F=p*((w+T)/2-r)|
0;d[x]=Zg(P,F)}Yg(d,t,l,0,n-1,s);let y=n*4;for(let x=0,v=0;x<a.length-1;x++){let M=a[x];for(;v<M;){let w=v,_=t[v++],T=t[v++],
P=t[v++],F=t[v++];for(let B=1;B<s&&v<M;B++)_=Math.min(_,t[v++]),T=Math.min(T,t[v++]),P=Math.max(P,t[v++]),F=Math.max(F,t[v++]);
l[y>>2]=w,t[y++]=_,t[y++]=T,t[y++]=P,t[y++]=F}}this._pos=y}search(t,n,o,r,s){if(this._pos!==this._boxes.length)throw new Error(
"Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,_indices:u,nodeSize:m}=this,d=this.numItems*4,
f=l.length-4,h=a.length-1,p=[],y=[],x=!1;for(;f!==void 0;){let v=Math.min(f+m*4,a[h]),M=f>=d;if(x)this._collectContained(
f,v,h,d,y,s);else for(let w=f;w<v;w+=4){let _=l[w];if(o<_)continue;let T=l[w+1];if(r<T)continue;let P=l[w+2];if(t>P)continue;
let F=l[w+3];if(n>F)continue;let B=u[w>>2]|0;if(M){let he=+(t<=_&&n<=T&&o>=P&&r>=F);p.push(B|he,h-1)}else(s===void 0||s(
B,_,T,P,F))&&y.push(B)}h=p.pop(),f=p.pop(),f!==void 0&&(x=(f&1)===1,f&=-2)}return y}_collectContained(t,n,o,r,s,l){let a=this.
_boxes,u=this._indices,m=t;for(let f=o;f>0;f--)m=u[m>>2];let d=Math.min(m+(n-t)*this.nodeSize**o,r);if(l===void 0)for(;m<
d;m+=4)s.push(u[m>>2]|0);else for(;m<d;m+=4){let f=u[m>>2]|0;l(f,a[m],a[m+1],a[m+2],a[m+3])&&s.push(f)}}collides(t,n,o,r,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:u,nodeSize:m}=this,d=this.numItems*4,f=l.length-4,h=a.length-1,p=[];for(;f!==void 0;){let y=Math.min(f+m*4,a[h]),
x=f>=d;for(let v=f;v<y;v+=4){let M=l[v];if(o<M)continue;let w=l[v+1];if(r<w)continue;let _=l[v+2];if(t>_)continue;let T=l[v+
3];if(n>T)continue;let P=u[v>>2]|0;if(x)p.push(P,h-1);else if(s===void 0||s(P,M,w,_,T))return!0}h=p.pop(),f=p.pop()}return!1}neighbors(t,n,o=1/0,r=1/0,s){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:l,_levelBounds:a,
_indices:u,_queue:m,nodeSize:d}=this,f=this.numItems*4,h=d*4,p=[],y=r*r,x=o===1,v=y;for(m.push(l.length-4<<1,0);m.length;){
let M=m.ids[0];if(M&1){if(m.pop(),p.push(M>>1),p.length===o)break;continue}m.pop();let w=M>>1,_=w<f,T=Math.min(w+h,Gg(w,
a));for(let P=w;P<T;P+=4){let F=l[P],B=l[P+1],he=l[P+2],it=l[P+3],ge=Math.max(Math.max(F-t,t-he),0),ke=Math.max(Math.max(
B-n,n-it),0),ee=ge*ge+ke*ke;if(ee>v)continue;let le=u[P>>2]|0;_?(s===void 0||s(le))&&(m.push(le<<1|1,ee),x&&ee<v&&(v=ee)):
m.push(le<<1,ee)}}return m.clear(),p}};function Gg(e,t){let n=0,o=t.length-1;for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+1}return t[n]}
function Yg(e,t,n,o,r,s){let l=[o,r];for(;l.length;){let a=l.pop()||0,u=l.pop()||0;if(a-u<=s&&Math.floor(u/s)>=Math.floor(
a/s))continue;let m=e[u],d=e[u+a>>1],f=e[a],h=m>d!=m>f?m:d<m!=d<f?d:f,p=u-1,y=a+1;for(;;){do p++;while(e[p]<h);do y--;while(e[y]>
h);if(p>=y)break;Qg(e,t,n,p,y)}l.push(u,y,y+1,a)}}function Qg(e,t,n,o,r){let s=e[o];e[o]=e[r],e[r]=s;let l=4*o,a=4*r,u=t[l],
m=t[l+1],d=t[l+2],f=t[l+3];t[l]=t[a],t[l+1]=t[a+1],t[l+2]=t[a+2],t[l+3]=t[a+3],t[a]=u,t[a+1]=m,t[a+2]=d,t[a+3]=f;let h=n[o];
n[o]=n[r],n[r]=h}function Zg(e,t){let n=e^t,o=65535^n,r=65535^(e|t),s=e&(t^65535),l=n|o>>1,a=n>>1^n,u=r^(r>>1^o&s>>1),m=s^
(n&r>>1^s>>1);return n=l&l>>2^a&a>>2,o=l&a>>2^a&(l^a)>>2,r=u^(l&u>>2^a&m>>2),s=m^(a&u>>2^(l^a)&m>>2),l=n&n>>4^o&o>>4,a=n&
o>>4^o&(n^o)>>4,u=r^(n&r>>4^o&s>>4),m=s^(o&r>>4^(n^o)&s>>4),r=u^(l&u>>8^a&m>>8),s=m^(a&u>>8^(l^a)&m>>8),r^=r>>1,s^=s>>1,
n=e^t,o=s|65535^(n|r),n=(n|n<<8)&16711935,n=(n|n<<4)&252645135,n=(n|n<<2)&858993459,n=(n|n<<1)&1431655765,o=(o|o<<8)&16711935,
o=(o|o<<4)&252645135,o=(o|o<<2)&858993459,o=(o|o<<1)&1431655765,((o<<1|n)>>>0)-2147483648}var ey=26e3,ty=.32,ny=1.25,oy=3;function Du(e,t,n,o){let r=[...e].filter(([m,d])=>m>=0&&d.length>=oy),s=[...e.values()].
flat();if(!r.length)return[];let l=ry(s,t,n,o),a=Math.max(ny*o,1.6*l.step),u=new Float32Array(l.columns*l.rows);for(let m of e.
values())Fu(u,l,m,t,n,a);return r.map(([m,d])=>{let f=new Float32Array(u.length);Fu(f,l,d,t,n,a);for(let h=0;h<f.length;h+=
1)f[h]=Math.min(f[h],2)-.9*(u[h]-f[h])-ty;return{community:m,members:d,rings:ly(f,l)}})}function $u(e,t,n,o){let r=.5*o,
s=mt([...e.values()].flat(),t,n),[l,a]=[s.left-r,s.right+r];return[...e].filter(([u])=>u>=0).map(([u,m])=>{let d=mt(m,t,
n),[f,h]=[d.top-r,d.bottom+r],[p,y,x,v]=[l+r,a-r,f+r,h-r];return{community:u,members:m,rings:[{points:[p,f,y,f,a,x,a,v,y,
h,p,h,l,v,l,x]}]}})}function ry(e,t,n,o){let{left:r,top:s,right:l,bottom:a}=mt(e,t,n),u=2.5*o,[m,d]=[l-r+2*u,a-s+2*u],f=Math.
max(o/3,Math.sqrt(m*d/ey));return{left:r-u,top:s-u,step:f,columns:Math.ceil(m/f)+1,rows:Math.ceil(d/f)+1}}function Fu(e,t,n,o,r,s){
let{step:l,columns:a,rows:u}=t,m=Math.ceil(s/l);for(let d of n){let[f,h]=[(o[d]-t.left)/l,(r[d]-t.top)/l],[p,y]=[Math.round(
f),Math.round(h)];for(let x=Math.max(0,y-m);x<=Math.min(u-1,y+m);x+=1)for(let v=Math.max(0,p-m);v<=Math.min(a-1,p+m);v+=
1){let M=((v-f)**2+(x-h)**2)*l*l/(s*s);M<1&&(e[x*a+v]+=(1-M)**2)}}}var iy=[[],[[0,3]],[[1,0]],[[1,3]],[[2,1]],[[0,3],[2,
1]],[[2,0]],[[2,3]],[[3,2]],[[0,2]],[[1,0],[3,2]],[[1,2]],[[3,1]],[[0,1]],[[3,0]],[]];function Xu(e,t,n,o){let r=n*e.columns+
t;return o===0?2*r:o===2?2*(r+e.columns):2*(o===3?r:r+1)+1}function sy(e,t,n){let o=n>>1,r=n%2?o+t.columns:o+1,s=e[o]/(e[o]-
e[r]),l=o%t.columns+(n%2?0:s),a=Math.floor(o/t.columns)+(n%2?s:0);return[t.left+l*t.step,t.top+a*t.step]}function ly(e,t){
let n=new Map,{columns:o,rows:r}=t;for(let s=0;s<r-1;s+=1)for(let l=0;l<o-1;l+=1){let a=s*o+l,u=+(e[a]>0)+2*+(e[a+1]>0)+
4*+(e[a+o+1]>0)+8*+(e[a+o]>0);for(let[m,d]of iy[u])n.set(Xu(t,l,s,m),Xu(t,l,s,d))}return ay(n).map(s=>({points:s.flatMap(
l=>sy(e,t,l))}))}function ay(e){let t=[];for(let n of e.keys()){let o=[],r=n;for(;r!==void 0&&e.has(r);){o.push(r);let s=e.
get(r);e.delete(r),r=s}o.length>5&&t.push(o)}return t}function zr(e,{points:t}){let n=t.length/2,o=s=>{let l=2*(s%n);return[
t[l],t[l+1]]},r=s=>{let[[l,a],[u,m]]=[o(s),o(s+1)];return[(l+u)/2,(a+m)/2]};e.moveTo(...r(n-1));for(let s=0;s<n;s+=1)e.quadraticCurveTo(
...o(s),...r(s));e.closePath()}function cy(e){return e.size?e.layouts.map(({name:t})=>t):[]}var JM=S(()=>{let e=vt.value;return cy(b.value).includes(e)?
e:Ne.value?.name??"map"});function Ju(e){return e?.name==="timeline"||e?.name==="years"}function Vu(e,t,n){let o=new Map;for(let h=0;h<e.length;h+=1){let[p,y]=o.get(e[h])??[1/0,-1/0];o.set(e[h],[Math.min(p,t[h]),
Math.max(y,t[h])])}let r=n/2,s=[...o.keys()].filter(Boolean).sort((h,p)=>h-p),l=uy(s,o,n),a=(h,p)=>({year:h,left:p-r,right:p-
r+l}),u=[],m=[];s.forEach((h,p)=>{let y=o.get(h)[0],x=s[p-1];if(p&&h-x>3)m.push(y-r-l);else if(p)for(let v=x+1;v<h;v+=1)
u.push(a(v,y-(h-v)*l));u.push(a(h,y))});let d=o.get(0),f=d?{year:0,left:d[0]-r,right:d[1]+r}:null;return{columns:u,lane:f,
gaps:m}}function uy(e,t,n){let o=1/0;for(let s=1;s<e.length;s+=1){let[l,a]=[e[s-1],e[s]],u=(t.get(a)?.[0]??0)-(t.get(l)?.[0]??
0);o=Math.min(o,u/Math.min(a-l,3))}let r=t.get(e[0]);return Number.isFinite(o)?o:(r?r[1]-r[0]:0)+2*n}var my=[1,2,5,10,20,
25,50,100];function Oo({columns:e},t,n){let o=({year:a,left:u,right:m})=>({year:a,x:(u+m)/2});if(!e.length)return[];let r=(e[0].
right-e[0].left)*t,s=my.find(a=>a*r>=n)??100,l=[];for(let a of e.filter(({year:u})=>u%s===0).map(o)){let u=l.at(-1);(!u||
(a.x-u.x)*t>=n*.8)&&l.push(a)}return l.length?l:[o(e[0])]}var dt=O({width:0,height:0});function dy(e,{width:t,height:n}){let o=Math.max(e.right-e.left,1),r=Math.max(e.bottom-e.top,
1),s=(l,a)=>Math.min(t/l,n/a);return s(r,o)>1.15*s(o,r)}var fy=S(()=>{let{width:e,height:t}=dt.value;return e&&t?Math.min(
2,Math.max(.5,Math.round(2*t/e)/2)):1});function py(e,t,n){let o=.8*n*(t.right-t.left)/Math.max(t.bottom-t.top,1),r=Math.
min(hy,Math.max(1,o));return Float64Array.from(e,s=>s*r)}var hy=4;function*gy(e){for(let t=0;t<e.size;t+=1)yield t}var pe=S(
()=>{let[e,t]=[b.value,Ne.value],[n,o]=[t.x,t.y],r=Ju(t),s=fy.value,l=mt(gy(e),n,o);l&&r?o=py(o,l,s):l&&dy(l,{width:1,height:s})&&
([n,o]=[o,n]);let a=yy(e.size,n,o),u=by(e.size,n,o,a),m=r?Vu(e.year,n,u):null;return{network:e,layout:t.name,x:n,y:o,index:a,
spacing:u,axis:m}});function yy(e,t,n){if(!e)return null;let o=new Mo(e);for(let r=0;r<e;r+=1)o.add(t[r],n[r]);return o.
finish(),o}function by(e,t,n,o){let r=[];for(let l=0;l<e;l+=Math.ceil(e/250)){let a=o?.neighbors(t[l],n[l],1,1/0,u=>u!==
l)??[];for(let u of a)r.push(Math.hypot(t[l]-t[u],n[l]-n[u]))}let s=r.filter(l=>l>0).sort((l,a)=>l-a);return s[s.length>>
1]??60}var Kr=S(()=>{let[e,t]=[b.value,wt.value];return t==="strength"?e.strength:t==="pagerank"?e.measures.pagerank??e.
occurrences:e.occurrences}),vy=S(()=>{let e=Kr.value,t=0;for(let n=0;n<e.length;n+=1)t=Math.max(t,e[n]);return Float32Array.
from(e,n=>t?Math.sqrt(Math.max(n,0)/t):0)}),wy=S(()=>{let[e,t]=[b.value,Kr.value],{occurrences:n,strength:o}=e;return Int32Array.
from({length:e.size},(r,s)=>s).sort((r,s)=>t[s]-t[r]||n[s]-n[r]||o[s]-o[r]||r-s)}),ky=S(()=>H.value.item),Ot=S(()=>H.value.
edge),Se=S(()=>{let[e,t]=[b.value,ky.value];return Uint8Array.from(e.item,n=>t[n])}),Ve=S(()=>{let e=Se.value;return wy.
value.filter(t=>e[t])}),xy=S(()=>{let{network:e,x:t,y:n}=pe.value,o=Ot.value,{from:r,to:s,weight:l}=e,a=Int32Array.from(
{length:e.edges},(m,d)=>d).filter(m=>o[m]),u=new Float32Array(e.edges);for(let m of a)u[m]=Math.hypot(t[r[m]]-t[s[m]],n[r[m]]-
n[s[m]]);return a.sort((m,d)=>l[d]-l[m]||u[m]-u[d]||m-d),Sy(a,e)});function Sy(e,{from:t,to:n,size:o}){let r=new Uint32Array(
o),s=[];for(let u of e){let m=Math.min(r[t[u]]++,r[n[u]]++);(s[m]??=[]).push(u)}let l=new Int32Array(e.length),a=0;for(let u of s)
for(let m of u??[])l[a++]=m;return l}var zu=S(()=>{let{community:e}=b.value,t=new Map;for(let n of Ve.value){let o=t.get(
e[n]);o?o.push(n):t.set(e[n],[n])}return t}),_y=S(()=>{let{x:e,y:t,spacing:n,axis:o,layout:r}=pe.value;return o?r==="yea\
rs"?$u(zu.value,e,t,n):[]:Du(zu.value,e,t,n)}),ft=S(()=>({...pe.value,shares:vy.value,nodes:Ve.value,edges:xy.value,outlines:_y.
value,shaded:kt.value}));function Ge({shares:e,spacing:t},n,o){let r=t*o,s=Math.min(3.5,Math.max(1.3,.3*r));return Math.
min(Math.max(r*(.1+.17*e[n]),s*(1+e[n])),22)}var Zs={left:40,right:64,top:32,bottom:52},Ey=24,My=4,Oy=90,Po=null,Wr=!0;function el(e){Po=e,Wr=!0}function ue(){let{width:e,
height:t}=dt.peek(),{x:n,y:o}=Po?.getViewPosition()??{x:0,y:0};return{scale:Po?.getScale()??1,x:n,y:o,width:e,height:t}}
function tn(){Po?.redraw()}function Py(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function nn({x:e,
y:t,scale:n},o){let r=o&&!Py()&&{duration:250,easingFunction:"easeInOutQuad"};Po?.moveTo({position:{x:e,y:t},scale:n,animation:r})}
function Ku(){return Math.min(My,Oy/Math.max(pe.peek().spacing,1))}function Wu(e){let{x:t,y:n,axis:o,spacing:r}=pe.peek(),
s=mt(e,t,n);if(!s)return null;let l=s.right>s.left||s.bottom>s.top?.8*r:0,a={left:s.left-l,top:s.top-l,right:s.right+l,bottom:s.
bottom+l},u=o?{...Zs,top:Zs.top+Ey}:Zs;return Ru(a,dt.peek(),u,Ku())}function Co(){return tl()?.scale??1}function tl(){return Wu(
Ve.peek())}function nl(e,t){let n=Wu(e);n&&nn(n,t)}function Pt(e=!0){nl(Ve.peek(),e)}function ol(){Wr=dt.peek().width===
0,Wr||Pt(!1)}function Hu(){Wr&&dt.peek().width>0&&qe.peek()>=0&&ol()}function on(e){let t=ue();nn({...t,scale:Uu(t.scale*
e)},!0)}function Uu(e){let t=Co();return Math.min(Math.max(e,.25*Math.min(t,1)),4*Math.max(Ku(),t))}function qu(){let e=ue(),
t=Uu(e.scale);t!==e.scale&&nn({...e,scale:t},!1)}function ju(e,t){let n=ue();nn({x:n.x+e/n.scale,y:n.y+t/n.scale,scale:n.
scale},!1)}function Hr(e){let{x:t,y:n}=pe.peek(),o=ue(),r=Et({x:t[e],y:n[e]},o);r.x>60&&r.x<o.width-60&&r.y>60&&r.y<o.height-
60||nn({x:t[e],y:n[e],scale:o.scale},!0)}var Cy=2;function rn(e,t=""){let n=be.peek();$e(e);let o=n.positions.size;if(o<Cy)return;let r=c("map.selection-replaced",
{n:o});yr(t?`${t} ${r}`:r,()=>{be.value=n})}var Io=O(""),Gu=60,Iy={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Ty={"+":()=>on(1.3),"=":()=>on(
1.3),"-":()=>on(1/1.3),0:()=>Pt()};function Qu(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let t=Iy[e.key];(t?Ay(t,e.shiftKey):
Ly(e))&&e.preventDefault()}function Ay([e,t],n){return n?Ry(e,t):ju(Gu*e,Gu*t),!0}function Ly(e){let t=Ty[e.key];if(t)t();else
return e.key==="Enter"||e.key===" "?Ny(e.key===" "):!1;return!0}function Ny(e){let t=q.peek()>=0?q.peek():Re.peek();if(t<
0)return!1;let n=me(b.peek(),t);if(e){Be(n.position);let o=ve.peek().has(n.position)?"map.walk-selected":"map.walk-unsel\
ected";return Io.value=c(o,{label:n.label}),!0}return rn([n.position]),On(n),!0}function Ry(e,t){let n=q.peek()>=0?q.peek():
Re.peek(),r=n>=0&&Se.peek()[n]?Fy(n,e,t):Ve.peek()[0]??-1;if(r<0){Io.value=c("map.walk-end");return}q.value=r,Hr(r),Io.value=
By(r)}function By(e){let t=b.peek(),n=t.edgesOf(e).filter(o=>Ot.peek()[o]).length;return c("map.walk",{label:me(t,e).label,
n})}function Fy(e,t,n){let o=b.peek(),r=[...o.edgesOf(e)].filter(l=>Ot.peek()[l]).map(l=>st(o,l,e)),s=Yu(r,e,t,n);return s>=
0?s:Yu(Ve.peek(),e,t,n)}function Yu(e,t,n,o){let{x:r,y:s}=pe.peek(),[l,a]=[-1,1/0];for(let u of e){let[m,d]=[r[u]-r[t],s[u]-
s[t]],f=m*n+d*o,h=Math.abs(m*o-d*n);if(u===t||f<=0||h>f)continue;let p=f+.8*h;p<a&&([l,a]=[u,p])}return l}var rl=600;function To(e,t){let n=[...e.edgesOf(t)].filter(r=>Ot.value[r]),o=n.map(r=>st(e,r,t));return{nodes:new Set([t,
...o]),edges:n.slice(0,rl),centre:t,fade:.72}}function Zu(e,t,n){if(t.size===1)return To(e,[...t][0]);let o=[];for(let r of t){
if(o.length>=rl)break;for(let s of e.edgesOf(r))e.from[s]!==r||!Ot.value[s]||t.has(e.to[s])&&o.push(s)}return o.sort((r,s)=>r-
s),{nodes:t,edges:o.slice(0,rl),centre:-1,fade:n}}function*em(e,t){for(let n=0;n<e.size;n+=1)t(n)&&(yield n)}var Ye=S(()=>{
let[e,t]=[b.value,Se.value],n=[...ve.value].map(o=>e.nodeOf(o));return new Set(n.filter(o=>o>=0&&t[o]))}),Xy=S(()=>{let[
e,t,{found:n}]=[b.value,Se.value,H.value];return n?new Set(em(e,o=>!!(t[o]&&n[e.item[o]]))):null}),Dy=S(()=>{let[e,t,n]=[
b.value,Se.value,R.value],o=Xy.value;if(o)return{nodes:o,edges:[],centre:-1,fade:.72};let r=Re.value;if(r>=0&&t[r])return To(
e,r);if(n?.what==="edge"&&n.network===e.place&&n.edge<e.edges)return{nodes:new Set([e.from[n.edge],e.to[n.edge]]),edges:[
n.edge],centre:-1,fade:.72};if(n?.what==="cluster"&&n.network===e.place){let{community:s}=e,l=a=>!!(t[a]&&s[a]===n.community);
return Zu(e,new Set(em(e,l)),.62)}return Ye.value.size?Zu(e,Ye.value,.5):null}),Qe=S(()=>{let e=q.value;return e>=0&&e<b.
value.size&&Se.value[e]?To(b.value,e):Dy.value});var Ze=O(!1),sn=O({drawn:0,left:0}),Ur=O(new Int32Array);var $y=24,tm=4,Jy=5;function Ao(e){let t=ft.peek(),{index:n,x:o,y:r}=t;if(!n)return-1;let s=ue(),l=Xn(e,s),a=Se.peek(),u=($y+
tm)/s.scale,m=n.neighbors(l.x,l.y,40,u,h=>a[h]>0),[d,f]=[-1,tm];for(let h of m){let y=Math.hypot(o[h]-l.x,r[h]-l.y)*s.scale-
Ge(t,h,s.scale);y<=f&&([d,f]=[h,y])}return d}function il(e){let{network:t,x:n,y:o}=ft.peek(),r=ue(),s=Xn(e,r),l=u=>{let[
m,d]=[-1,Jy/r.scale];for(let f of u){if(!Ot.peek()[f])continue;let[h,p]=[t.from[f],t.to[f]],y=Nu(s,{x:n[h],y:o[h]},{x:n[p],
y:o[p]});y<d&&([m,d]=[f,y])}return m},a=l(Qe.peek()?.edges??[]);return a>=0?a:l(Ur.peek())}function sl(e){return!!(e.ctrlKey||e.metaKey||e.shiftKey)}function qr(e,t){let n=Ao(e);if(n<0)return Vy(il(e));let o=me(
b.peek(),n);if(sl(t))return Be(o.position);Nt(()=>{rn([o.position]),On(o)})}function Vy(e){e>=0?Z({what:"edge",network:b.
peek().place,edge:e}):R.peek()&&Z(null)}function nm(e){let t=Ao(e);if(t<0)return;let n=b.peek();rn([...To(n,t).nodes].map(
o=>n.item[o]))}function om(e){let t=Ao(e);t>=0&&Be(b.peek().item[t])}function zy(e,t){let{left:n,top:o}=t.getBoundingClientRect();
return{x:e.clientX-n,y:e.clientY-o}}function rm(e){let t=0,n=r=>{r.pointerType==="touch"||r.buttons||(cancelAnimationFrame(
t),t=requestAnimationFrame(()=>{let s=zy(r,e),l=Ao(s);q.value=l;let a=l>=0||il(s)>=0;e.classList.toggle("pointing",a)}))},
o=()=>{cancelAnimationFrame(t),q.value=-1};return e.addEventListener("pointermove",n),e.addEventListener("pointerleave",
o),()=>{o(),e.removeEventListener("pointermove",n),e.removeEventListener("pointerleave",o)}}var pt=O(!1),jr=O("free"),lm=O(!1),we=null,Ky=5,Wy=2;function Lo(e){pt.value=e,Dn()}function Dn(){we=null,lm.value=!1,tn()}
function am(e){let t=r=>Uy(r,e),n=r=>um(r,e),o=r=>jy(r,e);return e.addEventListener("pointerdown",t,!0),e.addEventListener(
"pointermove",n),e.addEventListener("pointerup",o),e.addEventListener("pointercancel",Dn),window.addEventListener("keydo\
wn",sm,!0),()=>{e.removeEventListener("pointerdown",t,!0),e.removeEventListener("pointermove",n),e.removeEventListener("\
pointerup",o),e.removeEventListener("pointercancel",Dn),window.removeEventListener("keydown",sm,!0)}}function im(e){return e instanceof
Element&&e.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=range])")}function Hy({key:e,code:t,
ctrlKey:n,metaKey:o,altKey:r}){return n||o||r?!1:e.toLowerCase()==="l"||t==="KeyL"&&!/^[ -~]/.test(e)}function sm(e){if(document.
querySelector("dialog[open], [role=menu]"))return;if(Hy(e)&&!im(e.target)&&b.peek().size>0)Lo(!pt.peek());else if(e.key===
"Escape"&&we)Dn();else if(e.key==="Escape"&&pt.peek()&&!im(e.target))Lo(!1);else return;e.preventDefault(),e.stopPropagation()}
function cm(e,t){let{left:n,top:o}=t.getBoundingClientRect();return{x:e.clientX-n,y:e.clientY-o}}function Uy(e,t){if(!pt.
peek()||e.button!==0)return;if(e.stopPropagation(),we)return Dn();let n=cm(e,t),o=e.shiftKey||jr.peek()==="box";we={pointer:e.
pointerId,isBox:o,byShift:e.shiftKey,points:[Xn(n,ue())],last:n,length:0},lm.value=!0,t.setPointerCapture(e.pointerId),q.
value=-1}function um(e,t){if(we?.pointer!==e.pointerId)return;let n=cm(e,t),o=Math.hypot(n.x-we.last.x,n.y-we.last.y);if(o<
Wy)return;let r=Xn(n,ue());we.isBox?we.points.splice(1,1/0,...qy(we.points[0],r)):we.points.push(r),we.last=n,we.length+=
o,tn()}function qy(e,t){return[{x:t.x,y:e.y},t,{x:e.x,y:t.y}]}function jy(e,t){if(we?.pointer!==e.pointerId)return;um(e,
t);let{points:n,last:o,length:r,byShift:s}=we;Dn();let l=s?e.ctrlKey||e.metaKey:sl(e);r<Ky?qr(o,e):Yy(n,l)}function mm(e){
let t=new Path2D;for(let{x:n,y:o}of e)t.lineTo(n,o);return t.closePath(),t}var Gy=document.createElement("canvas").getContext(
"2d");function Yy(e,t){let n=mm(e),{x:o,y:r,network:s}=pe.peek(),l=[...Ve.peek()].filter(m=>Gy.isPointInPath(n,o[m],r[m]));
if(!l.length)return Q(c("map.lasso-empty"));let a=new Set(t?ve.peek():[]);for(let m of l)a.add(s.item[m]);let u=Qy(a.size);
if(!t)return rn(a,u);$e(a),u&&Q(u)}function Qy(e){return document.querySelector(".panel.browse")?.offsetWidth?"":c("map.\
selected",{n:e})}function dm(e,t,n){if(!we)return;let{x:o,y:r}=xe(t);e.save(),e.transform(t.scale,0,0,t.scale,o,r);let s=mm(
we.points);e.fillStyle=e.strokeStyle=n,e.lineWidth=1.5/t.scale,e.lineJoin="round",e.globalAlpha=.1,e.fill(s),e.globalAlpha=
1,e.setLineDash([5/t.scale,4/t.scale]),e.stroke(s),e.restore()}function $n({id:e,title:t,open:n,wide:o,children:r}){let s=V(null),l=n.value,a=()=>{n.value=!1};return ae(()=>{l&&!s.current?.
open&&s.current?.showModal(),l||s.current?.close()},[l]),i("dialog",{class:o?"dialog wide":"dialog",id:e,ref:s,"aria-lab\
elledby":`${e}-title`,onClose:a,onClick:u=>{u.target===u.currentTarget&&Zy(u)&&a()},children:[i("header",{class:"dialog-\
head",children:[i("h2",{id:`${e}-title`,children:t}),i(k,{class:"button tool close","aria-label":c("base.close"),onClick:a,
children:i(z,{name:"close"})})]}),l?r:null]})}function Zy({clientX:e,clientY:t,currentTarget:n}){let{left:o,right:r,top:s,
bottom:l}=n.getBoundingClientRect();return e<o||e>r||t<s||t>l}var eb=11,tb=24,ll=S(()=>{let{x:e,y:t,index:n,network:o}=pe.value,r=Ve.value,s=new Float32Array(o.size),l=new Int32Array(
o.size).fill(-1);r.forEach((p,y)=>{l[p]=y});let a=mt(r,e,t),u=a?Math.hypot(a.right-a.left,a.bottom-a.top)+1:1,m=Kr.value,
d=r.length?Math.max(m[r[0]],0):0;r.forEach((p,y)=>{let x=w=>l[w]>=0&&l[w]<y,[v]=y&&n?n.neighbors(e[p],t[p],1,1/0,x):[],M=v===
void 0?u:Math.hypot(e[p]-e[v],t[p]-t[v]);s[p]=M*(.4+(d?m[p]/d:0))});let f=[...r].map(p=>s[p]).sort((p,y)=>y-p),h=r.length<=
tb?0:f[eb-1]??0;return{of:s,first:h}});function fm(e,t){return ll.value.first*Math.min(1,t/e)**1.75}var cl='Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',pm=12,nb=16,ob=3,bm=34,
hm=260,ul=120,rb=14,No=class{constructor(t){this.room=t}room;cells=new Map;cellsOf({left:t,top:n,right:o,bottom:r}){let s=[];
for(let l=Math.floor(t/64);l<=Math.floor(o/64);l+=1)for(let a=Math.floor(n/64);a<=Math.floor(r/64);a+=1)s.push(l*4096+a);
return s}isFree(t,n=-1){let{room:o}=this;return t.left<o.left||t.top<o.top||t.right>o.right||t.bottom>o.bottom?!1:this.cellsOf(
t).every(r=>(this.cells.get(r)??[]).every(s=>s.owner===n||t.right<=s.left||s.right<=t.left||t.bottom<=s.top||s.bottom<=t.
top))}take(t,n=-2){for(let o of this.cellsOf(t)){let r=this.cells.get(o);r?r.push({...t,owner:n}):this.cells.set(o,[{...t,
owner:n}])}}},gm=document.createElement("canvas").getContext("2d"),Gr=new Map;function ln({size:e,bold:t}){return`${t?"6\
00 ":""}${e}px ${cl}`}function Ct(e,t,n){let o=`${t}/${n}/${e}`,r=Gr.get(o);return r===void 0&&(Gr.size>2e4&&Gr.clear(),
gm.font=ln({size:t,bold:n}),r=gm.measureText(e).width,Gr.set(o,r)),r}function al(e,t=bm){return e.length>t?`${e.slice(0,
t-1).trimEnd()}…`:e}function Yr(e){let{scene:t,view:n,emphasis:o,room:r}=e,s=new No(r),l=new No(r);for(let f of e.covered)
s.take(f);let a=sb(t,n,r);for(let f of a)l.take(lb(t,f,n),f);let u=a.length>ul?new No(r):l,m=[],d=ib();for(let f of d)ym(
m,f,e,s,l,!0);if(!o||o.fade<.6)for(let[f,h]of mb(t.outlines).entries())pb(m,h,f<ub,e,s,u);return ab(e,a,d).forEach((f,h)=>{
ym(m,f,e,s,h<rb?u:l,!1)}),m}function ib(){return[...new Set([q.value,Re.value])].filter(e=>e>=0)}function sb({index:e,nodes:t,
x:n,y:o},r,s){if(!e)return[];let[l,a]=[Mt(r),h=>h/r.scale],u=l.left+a(s.left-40),m=l.left+a(s.right+40),d=l.top+a(s.top-
20),f=l.top+a(s.bottom+20);return[...t].filter(h=>n[h]>=u&&n[h]<=m&&o[h]>=d&&o[h]<=f)}function lb(e,t,n){let{x:o,y:r}=Et(
{x:e.x[t],y:e.y[t]},n),s=Ge(e,t,n.scale)*.8;return{left:o-s,right:o+s,top:r-s,bottom:r+s}}function ab(e,t,n){let{emphasis:o,
view:r,whole:s}=e,l=t.filter(d=>!n.includes(d));if(o&&o.fade>=.6)return l.filter(d=>o.nodes.has(d)).slice(0,hm);let a=fm(
r.scale,s),u=Ye.value,m=l.filter(d=>!u.has(d)&&ll.value.of[d]>=a);return[...l.filter(d=>u.has(d)),...m].slice(0,hm)}function ym(e,t,{
scene:n,view:o},r,s,l){let a=al(me(n.network,t).label,l?60:bm),u=l||Ye.value.has(t),m=Ct(a,pm,u),d=Et({x:n.x[t],y:n.y[t]},
o),f=Ge(n,t,o.scale)+ob,h=cb(d,f,m),y=h.find(x=>r.isFree(x)&&s.isFree(x,t))??(l?h.find(x=>r.isFree(x))??h[0]:null);!y||!a||
(r.take(y),e.push({text:a,x:y.left,y:(y.top+y.bottom)/2,size:pm,bold:u,community:null}))}function cb({x:e,y:t},n,o){let r=nb/
2,s=(a,u)=>({left:a,right:a+o,top:u-r,bottom:u+r}),l=.7*n;return[s(e+n,t),s(e-n-o,t),s(e-o/2,t+n+r),s(e-o/2,t-n-r),s(e+l,
t-l-r),s(e+l,t+l+r),s(e-l-o,t-l-r),s(e-l-o,t+l+r)]}function ml(e,t){let{label:n}=e.network.communities.find(({number:o})=>o===
t)??{};return n||c("map.cluster",{n:t+1})}var Jn={least:13,most:16,longest:44,short:28},ub=8;function mb(e){return[...e].
sort((t,n)=>n.members.length-t.members.length||t.community-n.community)}function db(e,t){let n=ml(e,t);if(e.nodes.length<=
ul)return al(n,Jn.longest);let o=n.split(" · "),[r,s]=o,l=s&&r.length+s.length<Jn.short?`${r} · ${s}`:r;return al(l,Jn.
short)}function fb(e,t){let n=Math.sqrt(e.members.length/Math.max(t.nodes.length,1));return Math.round(Jn.least+(Jn.most-
Jn.least)*Math.min(1,1.6*n))}function pb(e,t,n,{scene:o,view:r},s,l){let a=db(o,t.community),u=fb(t,o),m=Ct(a,u,!0),d=hb(
t,r);if(!d||!n&&d.right-d.left<m/2)return;let f=u/2+4;if(o.axis){let v=Math.max(d.left,12),M={left:v,right:v+m+4,top:d.top-
2*f,bottom:d.top};if(!s.isFree(M))return;s.take(M),e.push({text:a,x:v,y:d.top-f,size:u,bold:!0,community:t.community});return}
let h=(d.left+d.right)/2,p=[0,-.2,.2].map(v=>(d.top+d.bottom)/2+v*(d.bottom-d.top)),y=[d.top-2-f,d.bottom+2+f],x=o.nodes.
length>ul?[...p,...y]:[...y,...p];for(let v of x)for(let M of[0,-.25,.25]){let w=h-m/2+M*(d.right-d.left),_={left:w-4,right:w+
m+4,top:v-f,bottom:v+f};if(!(!s.isFree(_)||!l.isFree(_))){s.take(_),e.push({text:a,x:w,y:v,size:u,bold:!0,community:t.community});
return}}}function hb(e,t){let n=null,o=l=>(l.right-l.left)*(l.bottom-l.top);for(let{points:l}of e.rings){let[a,u,m,d]=[1/0,
1/0,-1/0,-1/0];for(let h=0;h<l.length;h+=2)a=Math.min(a,l[h]),m=Math.max(m,l[h]),u=Math.min(u,l[h+1]),d=Math.max(d,l[h+1]);
let f={left:a,top:u,right:m,bottom:d};(!n||o(f)>o(n))&&(n=f)}if(!n)return null;let r=Et({x:n.left,y:n.top},t),s=Et({x:n.
right,y:n.bottom},t);return{left:r.x,top:r.y,right:s.x,bottom:s.y}}var ze=26,Qr=52,Ro={size:12,bold:!1};function Bo(e,t,n,o){let{x:r}=xe(n);e.strokeStyle=o.line,e.lineWidth=1,e.globalAlpha=
.7,e.beginPath();for(let{x:s}of Oo(t,n.scale,Qr)){let l=Math.round(s*n.scale+r)+.5;e.moveTo(l,ze),e.lineTo(l,n.height)}e.
stroke(),e.setLineDash([2,4]),e.beginPath();for(let s of t.gaps){let l=Math.round(s*n.scale+r)+.5;e.moveTo(l,ze),e.lineTo(
l,n.height)}if(e.stroke(),e.setLineDash([]),t.lane){e.globalAlpha=.05,e.fillStyle=o.muted;let s=t.lane.left*n.scale+r;e.
fillRect(s,0,(t.lane.right-t.lane.left)*n.scale,n.height)}e.globalAlpha=1}function Zr(e,t,n,o){let{x:r}=xe(n);e.globalAlpha=
.94,e.fillStyle=o.paper,e.fillRect(0,0,n.width,ze),e.globalAlpha=1,e.fillStyle=o.line,e.fillRect(0,ze-1,n.width,1),e.fillStyle=
o.muted,e.font=ln(Ro),e.textBaseline="middle";let s=-1/0;if(t.lane){let l=c("map.without-year"),a=Ct(l,Ro.size,Ro.bold),
u=(t.lane.left+t.lane.right)/2*n.scale+r;e.fillText(l,u-a/2,ze/2),s=u+a/2+8}for(let{year:l,x:a}of Oo(t,n.scale,Qr)){let u=Ct(
String(l),Ro.size,Ro.bold),m=a*n.scale+r-u/2;m<s||(e.fillText(String(l),m,ze/2),s=m+u+8)}}var km=4,gb=.16,yb=.035,bb=.3,vm=1200,vb=500,wb=2500,kb=3,xb=.7;function Sb(e,t){if(e.edges.length<=vm)return vm;let n=0;
for(let o of e.nodes)n+=t[o];return Math.min(Math.max(kb*n,vb),wb)}function ei(e,t,n){let{edges:o,network:r}=e,s=_b(e,t),
l=n?1/0:Sb(e,s),a=[],u=0;for(let d of o)!s[r.from[d]]&&!s[r.to[d]]||(a.length<l?a.push(d):u+=1);let m=Int32Array.from(a);
return{groups:Mb(e,m,t.scale),drawn:m,left:u}}function _b({nodes:e,x:t,y:n,network:o},r){let{left:s,top:l,right:a,bottom:u}=Mt(
r),m=new Uint8Array(o.size);for(let d of e)t[d]<s||t[d]>a||n[d]<l||n[d]>u||(m[d]=1);return m}function Eb(e,t){return t>0?
Math.max(1,Math.ceil(km*Math.sqrt(e/t))):1}function wm(e){return .5+.2*e}function Mb(e,t,n){let{network:o,x:r,y:s,spacing:l,
nodes:a}=e,{from:u,to:m,weight:d,community:f}=o,h=e.edges.length?d[e.edges[0]]:0,p=new Map,y=new Map;for(let v of t){let[
M,w]=[u[v],m[v]],_=f[M]===f[w]?f[M]:-1,T=Eb(d[v],h),P=Math.hypot(r[M]-r[w],s[M]-s[w]);p.set(_,(p.get(_)??0)+P*wm(T));let F=`${_}\
/${T}`,B=y.get(F);B?B.edges.push(v):y.set(F,{community:_,strength:T,edges:[v]})}let x=new Map([[-1,1.5*a.length]]);for(let v of a)
x.set(f[v],(x.get(f[v])??0)+1);return[...y.values()].sort((v,M)=>v.strength-M.strength||v.community-M.community).map(({community:v,
strength:M,edges:w})=>{let _=(x.get(v)??1)*l*l*n,T=gb/Math.max((p.get(v)??0)/_,1e-6),P=Math.min(bb,Math.max(yb,T)),F=(.6+
.6*(M/km))*(v<0?xb:1),B=Math.min(.7,P*F);return{community:v,edges:w,opacity:B,width:wm(M)}})}var xm=O(0);function Ob(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{
clusters:Array.from({length:7},(n,o)=>t(`cluster-${o}`)),ink:t("ink"),muted:t("muted"),line:t("line"),paper:t("map"),accent:t(
"accent"),edgeStrength:Number(t("edge-strength"))||1,areaStrength:Number(t("area-strength"))||.08}}var an=S(()=>(xm.value,
Ob()));function Sm(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>{xm.value+=1};e.addEventListener("change",t);
let n=new MutationObserver(t);return n.observe(document.documentElement,{attributeFilter:["data-theme"]}),()=>{e.removeEventListener(
"change",t),n.disconnect()}}function Me(e,t){return t<0?e.muted:e.clusters[t%7]}var Pb={diamond:[4,0,1.22],square:[4,.125,
1.22],triangle:[3,0,1.3]};function ti(e,t,n,o){if(e==="circle")return[];let[r,s,l]=Pb[e];return Array.from({length:r},(a,u)=>{
let m=2*Math.PI*(u/r+s)-Math.PI/2;return[t+l*o*Math.cos(m),n+l*o*Math.sin(m)]})}function ni(e,t,n,o,r){if(t==="circle"){
e.moveTo(n+r,o),e.arc(n,o,r,0,2*Math.PI);return}ti(t,n,o,r).forEach(([s,l],a)=>{a?e.lineTo(s,l):e.moveTo(s,l)}),e.closePath()}var Cb=56,dl=22,Ib=18,Fo=16,Xo={size:12,bold:!1};function _m(e){let[t,n]=[ft.peek(),ue()],o=Qe.peek(),r={left:4,top:t.axis?
ze+2:4,right:n.width-4,bottom:n.height-4};return{scene:t,view:n,colours:an.peek(),edges:ei(t,n,Ze.peek()),emphasis:o,labels:Yr(
{scene:t,view:n,emphasis:o,whole:Co(),covered:[],room:r}),caption:e?Tb(t,n.width):null}}function Tb(e,t){let{kind:n,itemKind:o,
size:r,edges:s}=e.network,l=[c(`map.nodes-${o}`,{n:r}),c("map.links",{n:s}),c(`map.size-by-${wt.peek()}`)],{entries:a,height:u}=Ab(
e,t);return{title:N.title,subtitle:[C("network",n),...l].join(" · "),clusters:a,source:c("map.picture-source",{version:N.
version}),head:Cb,foot:u+dl+Fo}}function Ab(e,t){let n=[],[o,r]=[Fo,Fo];for(let{number:s,size:l}of e.network.communities){
let a=`${ml(e,s)} (${A(l)})`,u=Ib+Ct(a,Xo.size,Xo.bold)+24;o>Fo&&o+u>t&&([o,r]=[Fo,r+dl]),n.push({community:s,text:a,x:o,
y:r}),o+=u}return{entries:n,height:n.length?r+dl/2:0}}function Em(e){return`${`${N.title} ${C("network",b.peek().kind)}`.
normalize("NFC").replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"").slice(0,80)||"map"}.${e}`}function Mm(e,t){let n=document.
createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var Om=80;function oi(e,t,n,o){if(!t.shaded)return;let{x:r,y:s}=xe(n);for(let{community:l,rings:a}of t.outlines){e.save(),
e.transform(n.scale,0,0,n.scale,r,s),e.beginPath();for(let u of a)zr(e,u);e.restore(),e.fillStyle=e.strokeStyle=Me(o,l),
e.globalAlpha=o.areaStrength,e.fill(),e.globalAlpha=2*o.areaStrength,e.lineWidth=1,e.stroke()}e.globalAlpha=1}function ri(e,t,n,o,r){
for(let{community:s,edges:l,opacity:a,width:u}of o.groups)e.globalAlpha=Math.min(1,a*r.edgeStrength),e.strokeStyle=Me(r,
s),e.lineWidth=u,Cm(e,t,n,l);e.globalAlpha=1}function Cm(e,{network:t,x:n,y:o},r,s){let{scale:l}=r,a=xe(r);for(let u=0;u<
s.length;u+=Om){e.beginPath();for(let m of s.slice(u,u+Om)){let[d,f]=[t.from[m],t.to[m]];e.moveTo(n[d]*l+a.x,o[d]*l+a.y),
e.lineTo(n[f]*l+a.x,o[f]*l+a.y)}e.stroke()}}function Do(e,t,n,o,r){let{network:s,x:l,y:a}=t,{scale:u}=n,m=xe(n),d=Mt(n,30);
e.strokeStyle=r.paper;for(let f of o){if(l[f]<d.left||l[f]>d.right||a[f]<d.top||a[f]>d.bottom)continue;let h=Ge(t,f,u),p=s.
community[f],[y,x]=[l[f]*u+m.x,a[f]*u+m.y];e.fillStyle=Me(r,p),e.beginPath(),ni(e,Bt(p),y,x,h),h>2.4&&(e.lineWidth=h>5?2.4:
1.6,e.stroke()),e.fill()}}function ii(e,t,n,{nodes:o,edges:r,centre:s},l){let{community:a}=t.network;e.globalAlpha=Math.
min(.9,Math.max(.16,5/Math.sqrt(r.length||1)/2)),e.strokeStyle=s>=0?Me(l,a[s]):l.accent,e.lineWidth=r.length===1?2.6:r.length>
150?.9:1.3,Cm(e,t,n,r),t.network.directed&&Lb(e,t,n,r),e.globalAlpha=1,Do(e,t,n,[...t.nodes].reverse().filter(u=>o.has(u)),
l)}function Lb(e,t,n,o){let{network:r,x:s,y:l}=t,{scale:a}=n,u=xe(n);e.fillStyle=e.strokeStyle,e.globalAlpha=Math.max(e.
globalAlpha,.5),e.beginPath();for(let m of o){let[d,f]=[r.from[m],r.to[m]],h=Math.atan2(l[f]-l[d],s[f]-s[d]),p=Ge(t,f,a)+
1,y=[s[f]*a+u.x-p*Math.cos(h),l[f]*a+u.y-p*Math.sin(h)];e.moveTo(...y);for(let x of[-.42,.42])e.lineTo(y[0]-8*Math.cos(h+
x),y[1]-8*Math.sin(h+x));e.closePath()}e.fill()}function Pm(e,t,n,o,{away:r,width:s,colour:l}){let{x:a,y:u}=t,{scale:m}=n,
d=xe(n),f=Mt(n,30);e.strokeStyle=l,e.lineWidth=s,e.beginPath();for(let h of o){if(a[h]<f.left||a[h]>f.right||u[h]<f.top||
u[h]>f.bottom)continue;let[p,y]=[a[h]*m+d.x,u[h]*m+d.y],x=Ge(t,h,m)+r;e.moveTo(p+x,y),e.arc(p,y,x,0,2*Math.PI)}e.stroke()}
function si(e,t,n,o){e.globalAlpha=n,e.fillStyle=o.paper,e.fillRect(0,0,t.width,t.height),e.globalAlpha=1}function li(e,t,n,o,r,s){
let l=o.ink;Pm(e,t,n,r,{away:2.6,width:2.2,colour:l});let a=[...new Set(s)].filter(u=>u>=0);Pm(e,t,n,a,{away:6,width:1.6,
colour:l})}function ai(e,t,n){e.textBaseline="middle",e.lineJoin="round",e.strokeStyle=n.paper;for(let o of t)e.font=ln(
o),e.lineWidth=o.community===null?3.5:6,e.globalAlpha=.88,e.strokeText(o.text,o.x,o.y),e.globalAlpha=1,e.fillStyle=o.community===
null?n.ink:Me(n,o.community),e.fillText(o.text,o.x,o.y)}var ci=2;function Tm(e){let{view:t,caption:n,colours:o}=e,r=document.createElement("canvas");r.width=Math.round(ci*t.width),
r.height=Math.round(ci*(t.height+(n?.head??0)+(n?.foot??0)));let s=r.getContext("2d");return s.scale(ci,ci),s.fillStyle=
o.paper,s.fillRect(0,0,r.width,r.height),s.save(),s.translate(0,n?.head??0),s.beginPath(),s.rect(0,0,t.width,t.height),s.
clip(),Nb(s,e),s.restore(),n&&Rb(s,e,n),new Promise(l=>r.toBlob(l,"image/png"))}function Nb(e,t){let{scene:n,view:o,colours:r,
emphasis:s}=t;n.axis&&Bo(e,n.axis,o,r),oi(e,n,o,r),ri(e,n,o,t.edges,r),Do(e,n,o,[...n.nodes].reverse(),r),s&&(si(e,o,s.fade,
r),ii(e,n,o,s,r)),li(e,n,o,r,Ye.peek(),[Re.peek()]),ai(e,t.labels,r),n.axis&&Zr(e,n.axis,o,r)}function Rb(e,{view:t,colours:n},o){
let r=(l,a,u,m,d,f)=>{e.font=ln({size:m,bold:d}),e.fillStyle=f,e.fillText(l,a,u)};e.textBaseline="middle",r(o.title,16,22,
18,!0,n.ink),r(o.subtitle,16,44,12,!1,n.muted);let s=o.head+t.height;for(let{community:l,text:a,x:u,y:m}of o.clusters)e.
fillStyle=Me(n,l),e.beginPath(),ni(e,Bt(l),u+5,s+m,5),e.fill(),r(a,u+18,s+m,Xo.size,Xo.bold,n.ink);r(o.source,16,s+o.foot-
16,11,!1,n.muted)}var Lm="http://www.w3.org/2000/svg",Am=80,Bb=/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;function K(e,t,n,o=""){
let r=e.ownerDocument.createElementNS(Lm,t);for(let[s,l]of Object.entries(n))r.setAttribute(s,typeof l=="number"?et(l):l);
return o&&(r.textContent=o.replace(Bb," ")),e.append(r),r}function et(e){return String(Math.round(e*100)/100)}var ui=class{parts=[];moveTo(t,n){
this.parts.push(`M${et(t)} ${et(n)}`)}lineTo(t,n){this.parts.push(`L${et(t)} ${et(n)}`)}quadraticCurveTo(t,n,o,r){this.parts.
push(`Q${et(t)} ${et(n)} ${et(o)} ${et(r)}`)}closePath(){this.parts.push("Z")}get text(){return this.parts.join("")}};function Nm(e){
let{view:t,caption:n,colours:o}=e,[r,s]=[n?.head??0,n?.foot??0],[l,a]=[t.width,t.height+r+s],u=document.implementation.createDocument(
Lm,"svg"),m=u.documentElement;for(let[h,p]of Object.entries({width:l,height:a,viewBox:`0 0 ${l} ${a}`,"font-family":cl}))
m.setAttribute(h,String(p));n&&K(m,"title",{},n.title),K(m,"rect",{id:"ground",width:l,height:a,fill:o.paper});let d=K(K(
m,"defs",{}),"clipPath",{id:"window"});K(d,"rect",{width:t.width,height:t.height});let f=K(m,"g",{id:"map",transform:`tr\
anslate(0 ${r})`,"clip-path":"url(#window)"});return Fb(f,e),Xb(f,e),Db(f,e),$b(f,e),Jb(f,e),Vb(f,e),n&&zb(m,e,n),`<?xml\
 version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(u)}
`}function Fb(e,{scene:t,view:n,colours:o}){if(!t.axis)return;let r=K(e,"g",{id:"years","font-size":12,fill:o.muted}),{x:s}=xe(
n);for(let{year:l,x:a}of Oo(t.axis,n.scale,Qr)){let u=a*n.scale+s;K(r,"line",{x1:u,x2:u,y1:ze,y2:n.height,stroke:o.line}),
K(r,"text",{x:u,y:17,"text-anchor":"middle"},String(l))}}function Xb(e,{scene:t,view:n,colours:o}){if(!t.shaded)return;let r=K(
e,"g",{id:"areas"}),{x:s,y:l}=xe(n);for(let{community:a,rings:u}of t.outlines){let m=new ui;for(let{points:d}of u){let f=d.
map((h,p)=>h*n.scale+(p%2?l:s));zr(m,{points:f})}K(r,"path",{d:m.text,fill:Me(o,a),"fill-opacity":o.areaStrength})}}function Rm({
scene:e,view:t},n){let{network:o,x:r,y:s}=e,l=xe(t),a=new ui;for(let u of n){let[m,d]=[o.from[u],o.to[u]];a.moveTo(r[m]*
t.scale+l.x,s[m]*t.scale+l.y),a.lineTo(r[d]*t.scale+l.x,s[d]*t.scale+l.y)}return a.text}function Db(e,t){let{colours:n,edges:o,
emphasis:r}=t,s=K(e,"g",{id:"links",fill:"none"});for(let{community:l,edges:a,opacity:u,width:m}of o.groups){let d=K(s,"\
g",{stroke:Me(n,l),"stroke-width":m,"stroke-opacity":u*n.edgeStrength*(1-(r?.fade??0))});for(let f=0;f<a.length;f+=Am)K(
d,"path",{d:Rm(t,a.slice(f,f+Am))})}}function $b(e,t){let{scene:n,colours:o,emphasis:r}=t;if(!r?.edges.length)return;let{
centre:s,edges:l}=r,a=s>=0?Me(o,n.network.community[s]):o.accent;K(e,"path",{id:"standing",d:Rm(t,l),fill:"none",stroke:a,
"stroke-width":1.3,"stroke-opacity":.6})}function Jb(e,{scene:t,view:n,colours:o,emphasis:r}){let s=K(e,"g",{id:"nodes",
stroke:o.paper,"stroke-width":1.2}),l=xe(n),a=Mt(n,30),{x:u,y:m,network:d}=t;for(let f of[...t.nodes].reverse()){if(u[f]<
a.left||u[f]>a.right||m[f]<a.top||m[f]>a.bottom)continue;let h=d.community[f],[p,y]=[u[f]*n.scale+l.x,m[f]*n.scale+l.y],
x=Ge(t,f,n.scale),v=ti(Bt(h),p,y,x),M={class:"node",fill:Me(o,h),"fill-opacity":r&&!r.nodes.has(f)?1-r.fade:1},w=v.map(([
T,P])=>`${et(T)},${et(P)}`).join(" "),_=v.length?K(s,"polygon",{...M,points:w}):K(s,"circle",{...M,cx:p,cy:y,r:x});K(_,"\
title",{},me(d,f).label)}}function Vb(e,{labels:t,colours:n}){let o=K(e,"g",{id:"halos",fill:"none",stroke:n.paper,"stro\
ke-width":3.5,"stroke-opacity":.85,"stroke-linejoin":"round"}),r=K(e,"g",{id:"labels"}),s=({x:l,y:a,size:u,bold:m})=>({x:l,
y:a+.36*u,"font-size":u,"font-weight":m?600:400});for(let l of t){let{community:a,text:u}=l,m=a===null?n.ink:Me(n,a);K(o,
"text",s(l),u),K(r,"text",{...s(l),fill:m},u)}}function zb(e,{view:t,colours:n},o){let r=K(e,"g",{id:"caption"});K(r,"te\
xt",{x:16,y:28,"font-size":18,"font-weight":600,fill:n.ink},o.title),K(r,"text",{x:16,y:48,"font-size":12,fill:n.muted},
o.subtitle);let s=o.head+t.height;for(let{community:l,text:a,x:u,y:m}of o.clusters){let d=ti(Bt(l),u+5,s+m,5),f=Me(n,l);
d.length?K(r,"polygon",{points:d.join(" "),fill:f}):K(r,"circle",{cx:u+5,cy:s+m,r:5,fill:f}),K(r,"text",{x:u+18,y:s+m+4,
"font-size":12,fill:n.ink},a)}K(r,"text",{x:16,y:s+o.foot-12,"font-size":11,fill:n.muted},o.source)}var mi=O(!1),fl=O(!0);async function pl(e,t){let n=_m(t),o=e==="png"?await Tm(n):new Blob([Nm(n)],{type:"image/svg+xml"});
if(!o)return Q(c("map.picture-failed"));Mm(o,Em(e))}function Bm(e){mi.value=!1,pl(e,fl.peek())}function Fm(){return i($n,
{id:"picture",title:c("map.picture"),open:mi,children:[i("p",{class:"muted",children:c("map.picture-what")}),i("label",{
class:"check-line",children:[i("input",{type:"checkbox",id:"picture-caption",checked:fl.value,onChange:e=>{fl.value=e.currentTarget.
checked}}),i("span",{children:c("map.picture-caption")})]}),i("div",{class:"format-buttons picture-formats",children:[i(
k,{class:"button primary",id:"picture-png",onClick:()=>Bm("png"),children:c("map.picture-png")}),i(k,{id:"picture-svg",onClick:()=>Bm(
"svg"),children:c("map.picture-svg")})]})]})}var Kb="data-covers-map";function Xm(){let e=document.getElementById("map");if(!e)return[];let t=e.getBoundingClientRect();
return[...document.querySelectorAll(`[${Kb}]`)].map(n=>n.getBoundingClientRect()).filter(n=>n.width>0).map(n=>({left:n.left-
t.left-4,right:n.right-t.left+4,top:n.top-t.top-4,bottom:n.bottom-t.top+4}))}var Wb=140,Hb=9e6,Ub=1500,cn=null,di=null,$t=null,hl=0;function Dm(){cn=di=$t=null,clearTimeout(hl)}function qb(e,t){return e!==
null&&e.scale===t.scale&&e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function $m(e){let t=ue(),[n,o]=[ft.
peek(),an.peek()];if(!t.width||!n.network.size)return;let r=e.getTransform().a/t.scale;e.save(),e.setTransform(r,0,0,r,0,
0);let s=di!==null&&!qb(di,t)&&cn?.scene===n;di=t,s&&jb();let l=Gb(t,r,s);n.axis&&Bo(e,n.axis,t,o),tv(e,l,t),nv(e,n,t,o,
s),n.axis&&Zr(e,n.axis,t,o),dm(e,t,o.accent),e.restore()}function jb(){clearTimeout(hl),hl=window.setTimeout(tn,Wb)}function Gb(e,t,n){
let o={scene:ft.peek(),colours:an.peek(),all:Ze.peek(),ratio:t},r=cn;if(r&&r.scene===o.scene&&r.colours===o.colours&&r.all===
o.all&&r.ratio===t){if(Zb(r,e))return r;let s=r.edges.drawn.length+o.scene.nodes.length<Ub,l=performance.now()-r.made<Math.
max(200,5*r.cost);if(n&&!s&&l)return r}return cn=ev(o,e,Qb(e,t)),Yb(cn.edges),cn}function Yb({drawn:e,left:t}){let n=sn.
peek();Ur.value=e,!(n.drawn===e.length&&n.left===t)&&(sn.value={drawn:e.length,left:t})}function Qb({width:e,height:t},n){
let o=Math.round(.25*Math.min(e,t)),r=s=>(e+2*s)*(t+2*s)*n*n<Hb;return[o,Math.round(o/2),Math.round(o/4)].find(r)??0}function Zb(e,t){
if(e.view.scale!==t.scale)return!1;let n=(e.view.width-t.width)/2/t.scale,o=(e.view.height-t.height)/2/t.scale;return Math.
abs(t.x-e.view.x)<=n&&Math.abs(t.y-e.view.y)<=o}function ev(e,t,n){let o=performance.now(),{scene:r,colours:s,all:l,ratio:a}=e,
u={...t,width:t.width+2*n,height:t.height+2*n},m=cn?.canvas??document.createElement("canvas"),[d,f]=[Math.ceil(u.width*a),
Math.ceil(u.height*a)];m.width!==d&&(m.width=d),m.height!==f&&(m.height=f);let h=m.getContext("2d");h.setTransform(a,0,0,
a,0,0),h.clearRect(0,0,u.width,u.height),oi(h,r,u,s);let p=ei(r,u,l);ri(h,r,u,p,s),Do(h,r,u,[...r.nodes].reverse(),s);let y=performance.
now();return{...e,canvas:m,view:u,edges:p,made:y,cost:y-o}}function tv(e,{canvas:t,view:n,ratio:o},r){let s=r.scale/n.scale,
l=m=>s===1?Math.round(m*o)/o:m,a=l((n.x-r.x)*r.scale+r.width/2-n.width*s/2),u=l((n.y-r.y)*r.scale+r.height/2-n.height*s/
2);e.drawImage(t,a,u,t.width/o*s,t.height/o*s)}function nv(e,t,n,o,r){let s=Qe.peek();s&&(si(e,n,s.fade,o),t.axis&&Bo(e,
t.axis,n,o),ii(e,t,n,s,o)),li(e,t,n,o,Ye.peek(),[Re.peek(),q.peek()]),ai(e,ov(t,n,r),o)}function ov(e,t,n){if(n&&$t&&$t.
at.scale===t.scale){let s=($t.at.x-t.x)*t.scale,l=($t.at.y-t.y)*t.scale;return $t.placed.map(a=>({...a,x:a.x+s,y:a.y+l}))}
let o={left:4,top:e.axis?ze+2:4,right:t.width-4,bottom:t.height-4},r=Yr({scene:e,view:t,emphasis:Qe.peek(),whole:Co(),covered:Xm(),
room:o});return $t={at:t,placed:r},r}function Jm(){return $t?.placed??[]}function Vm(e){let t=r=>{let{x:s,y:l}=pe.peek(),{left:a,top:u}=e.getBoundingClientRect(),m=Et({x:s[r],y:l[r]},ue());return[
a+m.x,u+m.y]},n=r=>{let s=b.peek().nodeOf(r);return s<0?null:t(s)},o=window;o.citegraph={...o.citegraph,placeOnScreen:n,
seenMap:rv}}function rv(){let e=b.peek(),t=o=>[...o].map(r=>e.item[r]).sort((r,s)=>r-s),n=Array.from({length:e.size},(o,r)=>r);
return{focus:R.peek(),selected:[...ve.peek()].sort((o,r)=>o-r),shown:t(n.filter(o=>Se.peek()[o])),standing:t(Qe.peek()?.
nodes??[]),edges:sn.peek(),scale:ue().scale,layout:pe.peek().layout,labels:Jm().map(({text:o,x:r,y:s,size:l,bold:a,community:u})=>({
text:o,community:u,left:r,right:r+Ct(o,l,a),top:s-l/2,bottom:s+l/2}))}}var Vn=O(null);var iv=150,sv=2,fi=null;function zm(e){let t=0;e.on("beforeDrawing",()=>{clearTimeout(t),t=window.setTimeout(lv,iv)});let n=U(
()=>{b.value,Ne.value;let o=Vn.value;o!==fi&&(fi=o,queueMicrotask(()=>o?nn(o,!1):Pt(!1)))});return()=>{clearTimeout(t),n()}}
function lv(){let e=ue(),t=tl();if(!e.width||!t)return;let n=av(e,t)?null:{x:e.x,y:e.y,scale:e.scale};JSON.stringify(n)!==
JSON.stringify(fi)&&(fi=n,Vn.value=n)}function av(e,t){return Math.hypot(e.x-t.x,e.y-t.y)*t.scale<sv&&Math.abs(e.scale/t.
scale-1)<.005}var cv={autoResize:!0,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{dragNodes:!1,hover:!1,keyboard:{
enabled:!1},multiselect:!1,tooltipDelay:1e5,zoomSpeed:.6}};function Km(e){let t=new vis.Network(e,{nodes:[],edges:[]},cv);
return e.querySelector(".vis-network")?.setAttribute("tabindex","-1"),t}function Wm(e,t){let n=()=>{let{clientWidth:l,clientHeight:a}=t,{width:u,height:m}=dt.peek();(l!==u||a!==m)&&(dt.value={
width:l,height:a}),Hu()};n();let o=Km(t);el(o),o.on("beforeDrawing",$m),o.on("zoom",qu),o.on("resize",n),o.on("click",({
pointer:l,event:a})=>qr(l.DOM,a.srcEvent??a)),o.on("doubleClick",({pointer:l})=>nm(l.DOM)),o.on("hold",({pointer:l})=>om(
l.DOM));let r=new ResizeObserver(n);r.observe(t);let s=[Sm(),rm(e),am(e),...uv(),zm(o)];return Vm(e),()=>{for(let l of s)
l();r.disconnect(),el(null),Dm(),o.destroy()}}function uv(){return[U(()=>{b.value,Ne.value,ol()}),U(()=>mv(Ps.value)),U(
()=>{ft.value,Qe.value,Ye.value,Re.value,q.value,an.value,Y.value,Ze.value,dt.value,tn()})]}function mv(e){if(!e)return;
let{size:t}=b.peek();e.at==="all"?Pt():e.at==="node"?e.node<t&&Se.peek()[e.node]&&Hr(e.node):nl(e.nodes.filter(n=>n>=0&&
n<t),!0)}function dv(){let{size:e,itemKind:t}=b.value,n=Se.value.reduce((r,s)=>r+s,0),o=c(`map.nodes-${t}`,{n:e});return n===e?o:
c("map.of",{n:A(n),all:o})}function fv(){let{edges:e}=H.value,t=b.value.edges,n=c("map.links",{n:t});return e===t?n:c("m\
ap.of",{n:A(e),all:n})}function Hm(){if(!b.value.size)return null;let{drawn:e,left:t}=sn.value;return i("div",{class:"ma\
p-status","data-covers-map":!0,children:[i("span",{children:[dv()," · ",fv()]}),t&&!Ze.value?i("span",{children:[" · ",
c("map.strongest",{n:A(e)})," ",i(k,{class:"link-button",id:"all-links",onClick:()=>{Ze.value=!0},children:c("map.show-a\
ll-links")})]}):null,Ze.value?i("span",{children:[" · ",i(k,{class:"link-button",id:"all-links",onClick:()=>{Ze.value=!1},
children:c("map.show-strongest")})]}):null]})}function zn({id:e,icon:t,name:n,keys:o,pressed:r,help:s,onClick:l}){return i(k,{class:"button tool",id:e,title:n,"aria-l\
abel":n,"aria-keyshortcuts":o,"aria-pressed":r===void 0?void 0:r?"true":"false","aria-describedby":s,onClick:l,children:i(
z,{name:t})})}function Um(){return b.value.size?i("div",{class:"map-tools",role:"group","aria-label":c("map.tools"),"dat\
a-covers-map":!0,children:[i("div",{class:"tool-group",children:[i(zn,{id:"zoom-in",icon:"plus",name:c("map.zoom-in"),keys:"\
+",onClick:()=>on(1.3)}),i(zn,{id:"zoom-out",icon:"minus",name:c("map.zoom-out"),keys:"-",onClick:()=>on(1/1.3)}),i(zn,{
id:"fit",icon:"fit",name:c("map.fit"),keys:"0",onClick:()=>Pt()})]}),i("div",{class:"tool-group",children:[i(zn,{id:"las\
so",icon:"lasso",name:c("map.lasso"),keys:"L",pressed:pt.value,help:"lasso-help",onClick:()=>Lo(!pt.value)}),pe.value.axis?
null:i(zn,{id:"shading",icon:"areas",name:c("map.shading"),pressed:kt.value,onClick:()=>{kt.value=!kt.value}}),i(zn,{id:"\
save-picture",icon:"picture",name:c("map.picture"),onClick:()=>{mi.value=!0}})]}),i("span",{class:"visually-hidden",id:"\
lasso-help",children:c("map.lasso-help")})]}):null}function qm(){if(!pt.value)return null;let e=["free","box"].map(t=>({
value:t,text:c(`map.lasso-${t}`)}));return i("div",{class:"lasso-hint",id:"lasso-hint","data-covers-map":!0,children:[i(
"b",{children:c("map.lasso-hint")}),i(Ue,{class:"small",label:c("map.lasso-shape"),choices:e,chosen:jr.value,choose:t=>{
jr.value=t}}),i("span",{class:"lasso-keys muted",children:c("map.lasso-keys")}),i(k,{class:"button quiet close","aria-la\
bel":c("map.lasso-end"),onClick:()=>Lo(!1),children:i(z,{name:"close"})})]})}function jm(){let e=V(null),t=V(null);return ae(()=>{if(!(!e.current||!t.current))return Wm(e.current,t.current)},[]),i(
"section",{class:"map-area","aria-label":c("map.title"),children:[i("div",{class:pt.value?"map drawing":"map",id:"map",ref:e,
tabIndex:0,role:"application","aria-label":c("map.title"),"aria-describedby":"map-help",onKeyDown:Qu,children:i("div",{class:"\
map-canvas",ref:t})}),i("p",{class:"visually-hidden",id:"map-help",children:c("map.help")}),i("p",{class:"visually-hidde\
n",role:"status",children:Io.value}),b.value.size?null:i(pv,{}),i(Hm,{}),i(Um,{}),i(qm,{}),i(Fm,{})]})}function pv(){let{
kind:e,explanation:t}=b.value;return i("div",{class:"map-empty",id:"map-empty",children:[i("h2",{children:c("map.empty")}),
t?i("p",{children:i(I,{text:t})}):null,i("p",{class:"muted",children:c(e?"map.empty-advice":"map.no-network")})]})}function _e({item:e,text:t}){return i("button",{type:"button",class:"link",onClick:()=>ut(e),children:i(I,{text:t??e.label})})}function ht({title:e,n:t,rows:n,class:o="",children:r}){let s=t===void 0?null:n?i(L,{n:t,rows:n,label:e}):i(hv,{n:t});return i(
"section",{class:`section ${o}`,children:[i("h3",{children:[e," ",s]}),r]})}function hv({n:e}){return i("span",{class:"n\
umber muted",children:A(e)})}function J(e){let{title:t,all:n,row:o,rows:r,most:s=6,plain:l,class:a="rows"}=e;if(!n.length)
return null;let u=r&&n.length>s+1?n.slice(0,s):n;return i(ht,{title:t,n:l?void 0:n.length,rows:r,children:[i("ul",{class:a,
children:u.map((m,d)=>i("li",{children:o(m,d)},d))}),u.length<n.length&&r?i("button",{type:"button",class:"button quiet \
more",onClick:()=>Z({what:"rows",rows:r()}),children:c("parts.show-all",{n:n.length})}):null]})}var Gm=null;function gv(){let e=new Map;for(let{position:t,works:n}of g.citations)for(let o of n){let r=e.get(o);r?r.push(
t):e.set(o,[t])}return e}function Ym(e){return[...new Set(e)].sort((t,n)=>t-n)}function Jt(e){Gm??=gv();let t=Gm;return Ym(
e.flatMap(n=>t.get(n)??[]))}function Qm(e){return g.merges.filter(({kind:t,items:n})=>t===e.kind&&n.includes(e.position))}
function Zm(e){return g.uncertain.filter(({kind:t,items:n})=>t===e.kind&&n.includes(e.position))}function pi(e){return g.
references.filter(t=>t.document===e)}function ed(e){return e.kind==="document"?[e.position]:Ym(e.works.flatMap(t=>[...g.
items.work[t].own]))}function hi(e){return e.kind==="work"?e.fields.title||e.label:e.kind==="document"&&e.title||e.label}var td={cocitation:"cocitation","author-cocitation":"cocitation","venue-cocitation":"cocitation","term-cocitation":"coci\
tation","proximity-cocitation":"proximity",citation:"citation","two-mode":"citation",coupling:"coupling","author-couplin\
g":"coupling","venue-coupling":"coupling","co-authorship":"authorship",keywords:"keywords",terms:"terms"};function tt({kind:e}){
return Object.hasOwn(td,e)?td[e]:"other"}function gi({kind:e,explanation:t}){let n=C("joins",e);return n===e?t:`${n}.`}function Oe({
kind:e}){return C("network",e)}function nd(e){return c(`read.neighbours-${tt(e)}`)}function Kn(e,t){return c(`read.edge-\
count-${tt(e)}`,{n:t})}function yi(e,t){let n=e.unitOf(t)!==e.unit;return c(`read.occurrences-${n?"coupling":tt(e)}`)}function rd({path:e,value:t}){if(e[0]==="networks")return i(kv,{kind:e[1],value:t});if(typeof t!="number")return i(I,{text:JSON.
stringify(t)??""});if(e[0]==="uncertain"&&t)return i(bv,{n:t});let n=wv(e,yv(e)),o=n?.positions.length??0;return!n||!o?i(
"span",{class:"number",children:A(t)}):e[0]==="merges"&&o<t?i(vv,{n:t,rows:n}):i(L,{n:t,label:n.title,rows:()=>n})}function yv([
e,t]){let n=C("manifest",e);return t===void 0?n:`${n}: ${C("counted",t)}`}function bv({n:e}){return i("button",{type:"bu\
tton",class:"count",onClick:()=>{at.value="review"},children:A(e)})}function vv({n:e,rows:t}){let n=c("read.printed-diff\
erently",{n:t.positions.length});return i(E,{children:[i("span",{class:"number",children:A(e)})," · ",i(L,{n:e,text:n,rows:()=>t})]})}
var od={documents:"document",works:"work",people:"person",venues:"venue",publishers:"publisher"};function Wn(e,t=()=>!0){
return e.flatMap((n,o)=>t(n)?[o]:[])}function wv([e,t],n){if(Object.hasOwn(od,e)){let o=od[e];return{title:n,kind:"items",
itemKind:o,positions:Wn(g.items[o])}}switch(e){case"references_in":case"references_out":return{title:n,kind:"references",
positions:Wn(g.references)};case"lists":{let o=Wn(g.items.document,({lists:r})=>r>0);return{title:n,kind:"items",itemKind:"\
document",positions:o}}case"relations":{let o=g.relations.filter(({kind:r})=>r===t);return{title:n,kind:"items",itemKind:"\
work",positions:o.map(({to:r})=>r)}}case"citations":return{title:n,kind:"citations",positions:Wn(g.citations)};case"merg\
es":return{title:n,kind:"merges",positions:Wn(g.merges,({kind:o})=>o===t)};case"problems":return{title:n,kind:"problems",
positions:Wn(g.problems,({code:o})=>o===t)};default:return null}}function kv({kind:e,value:t}){let{nodes:n=0,edges:o=0}=t,
r=W.find(l=>l.kind===e);if(!r)return i("span",{class:"number",children:`${A(n)} / ${A(o)}`});let s=C("network",e);return i(
"span",{class:"number",children:[i(L,{n,label:s,rows:()=>({title:s,kind:"items",itemKind:r.itemKind,positions:[...r.item]})}),
" / ",i(L,{n:o,label:s,rows:()=>({title:s,kind:"edges",network:r.place,positions:Array.from({length:r.edges},(l,a)=>a)})})]})}function Hn(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function sd(){let{counts:e,options:t,...n}=N.manifest;
return i(E,{children:[i(gl,{tree:n,name:o=>C("manifest",o)}),Hn(e)?i("details",{open:!0,children:[i("summary",{children:C(
"manifest","counts")}),i(xv,{counts:e})]}):null,Hn(t)?i(_v,{options:t}):null]})}function gl({tree:e,name:t}){return i("t\
able",{class:"manifest",children:i("tbody",{children:Object.entries(e).map(([n,o])=>i("tr",{children:[i("th",{scope:"row",
children:t(n)}),i("td",{children:i(yl,{value:o})})]},n))})})}function yl({value:e}){return Array.isArray(e)?e.length?i("\
ul",{class:"plain",children:e.map((t,n)=>i("li",{children:i(yl,{value:t})},n))}):i(E,{children:"—"}):Hn(e)?i(gl,{tree:e,
name:t=>i("code",{children:t})}):typeof e=="number"?i("span",{class:"number",children:A(e,6)}):typeof e=="boolean"?i(E,{
children:c(e?"read.yes":"read.no")}):i(I,{text:String(e??"")||"—"})}function xv({counts:e}){let t=Object.entries(e),n=t.
filter(([,o])=>Hn(o));return i("table",{class:"manifest",children:[i("tbody",{children:t.filter(([,o])=>!Hn(o)).map(([o,
r])=>i(id,{path:[o],value:r},o))}),n.map(([o,r])=>Object.keys(r).length?i("tbody",{children:[i("tr",{children:i("th",{class:"\
group",scope:"rowgroup",colSpan:2,children:C("manifest",o)})}),Object.entries(r).map(([s,l])=>i(id,{path:[o,s],value:l},
s))]},o):null)]})}function id({path:e,value:t}){return i("tr",{children:[i("th",{scope:"row",children:i(Sv,{path:e})}),i(
"td",{children:i(rd,{path:e,value:t})})]})}function Sv({path:[e,t]}){return t===void 0?i(E,{children:C("manifest",e)}):e===
"networks"?i(E,{children:C("network",t)}):e==="problems"?i("code",{children:t}):i(E,{children:C("counted",t)})}function _v({
options:e}){return i(E,{children:[i("p",{class:"small muted",children:c("read.about-options")}),Object.entries(e).map(([
t,n])=>i("details",{children:[i("summary",{children:i("code",{children:["[",t,"]"]})}),Hn(n)?i(gl,{tree:n,name:o=>i("cod\
e",{children:o})}):i(yl,{value:n})]},t))]})}function ld(){let e=g.items.document.map(n=>n.position),t=c("read.documents");return i("article",{children:[i("header",{
class:"item-head",children:[i("h2",{children:c("read.about-page")}),i("p",{children:c("read.made-by",{version:N.version||
String(N.manifest.version??"")})})]}),i(J,{plain:!0,class:"rows maps",title:c("read.maps"),all:W,most:99,row:n=>i(Ev,{shown:n})}),
i(J,{title:t,all:g.items.document,most:10,row:n=>i(Mv,{one:n}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e})}),
i(ht,{title:c("read.how-made"),children:i(sd,{})}),i(Pv,{})]})}function Ev({shown:e}){let{size:t,edges:n,explanation:o,itemKind:r,
place:s}=e,l=c(`read.count-${r}`,{n:t}),a=c("read.count-link",{n}),u=m=>Array.from({length:m},(d,f)=>f);return i("div",{
children:[i("div",{class:"counted",children:[i("button",{type:"button",class:"link",onClick:()=>Ee(s),children:Oe(e)}),i(
"span",{class:"small",children:[i(L,{n:t,text:l,rows:()=>({title:l,kind:"items",itemKind:r,positions:[...e.item]})})," ·\
 ",i(L,{n,text:a,rows:()=>({title:a,kind:"edges",network:s,positions:u(n)})})]})]}),n?i("details",{children:[i("summary",
{class:"small",children:gi(e)}),i("p",{class:"muted small",lang:"en",children:i(I,{text:o})})]}):i("p",{class:"muted sma\
ll",lang:"en",children:i(I,{text:o})})]})}function Mv({one:e}){let t=pi(e.position).map(({position:r})=>r),n=[e.format,e.
encoding].filter(Boolean).join(", "),o=g.citations.filter(({document:r})=>r===e.position).map(({position:r})=>r);return i(
"div",{children:[i(_e,{item:e,text:bo(g.files[e.file]??e.id)}),e.title?i("p",{children:i(I,{text:e.title})}):null,i("p",
{class:"small muted",children:[i(L,{n:t.length,text:c("read.count-reference",{n:t.length}),rows:()=>({title:e.label,kind:"\
references",positions:t})})," · ",i(L,{n:o.length,text:c("read.count-citation",{n:e.citations}),rows:()=>({title:e.label,
kind:"citations",positions:o})}),n?i(E,{children:[" ","· ",i(I,{text:n})]}):null]}),e.lists?null:i("p",{class:"muted sm\
all",children:c("read.no-list")})]})}var Ov=[["vis-network 9.1.2","Apache-2.0 / MIT","https://github.com/visjs/vis-netwo\
rk"],["Preact, @preact/signals","MIT","https://preactjs.com"],["@tanstack/virtual-core","MIT","https://tanstack.com/virt\
ual"],["flatbush","ISC","https://github.com/mourner/flatbush"]];function Pv(){return i(ht,{title:c("read.licences"),children:[
i("p",{class:"small",children:c("read.about-licences")}),i("ul",{class:"rows",children:Ov.map(([e,t,n])=>i("li",{class:"\
counted",children:[i(Mr,{text:e,address:n}),i("span",{class:"muted",children:t})]},e))})]})}function bi({shown:e,node:t}){let n=me(e,t),o=yi(e,t);return i("div",{class:"counted",children:[i(ne,{item:n}),i(L,{n:e.
occurrences[t],label:o,rows:()=>({title:`${n.label}: ${o}`,kind:"items",itemKind:e.unitOf(t),positions:e.unitsOf(t)})})]})}
function vi(e,t){let{occurrences:n,strength:o}=e;return[...t].sort((r,s)=>n[s]-n[r]||o[s]-o[r]||r-s)}function bl(e,t,n){let o=e.get(t);o?o.push(n):e.set(t,[n])}function ad(e){return[...e].map(([t,n])=>({of:t,rows:n})).sort(
(t,n)=>n.rows.length-t.rows.length||t.of-n.of)}function cd(e,t){let{community:n,year:o}=e,r=Array.from({length:e.size},(m,d)=>d).
filter(m=>n[m]===t),s=vi(e,r),l=new Map;for(let m of s)if(e.unitOf(m)===e.unit)for(let d of e.unitsOf(m))bl(l,d,m);let a=new Map;
for(let m=0;m<e.edges;m+=1){let[d,f]=[n[e.from[m]],n[e.to[m]]];d===t?bl(a,f,m):f===t&&bl(a,d,m)}let u=s.map(m=>o[m]).filter(
Boolean);return{nodes:s,units:ad(l),links:ad(a),years:u.length?[Math.min(...u),Math.max(...u)]:null}}var vl=!1;addEventListener("keydown",()=>{vl=!0},!0);addEventListener("pointerdown",()=>{vl=!1},!0);function nt({text:e}){
let t=V(null),n=R.value;return ae(()=>{n&&vl&&t.current?.focus()},[n]),i("h2",{ref:t,tabIndex:-1,dir:"auto",children:e})}function ud({shown:e,cluster:t}){let n=Ie(()=>cd(e,t.number),[e,t]);return i("article",{children:[i("header",{class:"ite\
m-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:c("read.cluster")}),i("span",{class:"\
badge",children:Oe(e)}),n.years?i("span",{class:"badge",children:Cv(n.years)}):null]}),i(nt,{text:t.label||c("read.clust\
er-number",{n:t.number+1})}),i("p",{children:i(L,{n:n.nodes.length,text:c(`read.count-${e.itemKind}`,{n:n.nodes.length}),
rows:()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:n.nodes.map(o=>e.item[o])})})}),i(Iv,{shown:e,cluster:t,
about:n})]}),i(Tv,{shown:e,cluster:t,about:n}),i(Av,{shown:e,cluster:t,about:n}),i(Lv,{shown:e,cluster:t,about:n})]})}function Cv([
e,t]){return e===t?String(e):`${e}–${t}`}function Iv({shown:e,cluster:t,about:n}){let o=e.communities.map(({number:a})=>a).
filter(a=>a!==t.number),r=D.value.communitiesOff,s=e.place===b.value.place&&o.length>0&&o.every(a=>r.has(a))&&!r.has(t.number),
l=()=>Ee(e.place);return i("p",{class:"actions",children:[i(k,{onClick:()=>{l(),te.value="map",De({at:"nodes",nodes:n.nodes})},
children:c("read.show-on-map")}),i(k,{onClick:()=>{l(),$e(n.nodes.map(a=>e.item[a]))},children:c("read.select")}),i(k,{onClick:()=>{
l(),Fn({what:"cluster",community:t.number})},children:c("read.take-away")}),o.length?i(k,{"aria-pressed":s?"true":"false",
onClick:()=>{l(),j({communitiesOff:new Set(s?[]:o)})},children:c("read.show-only")}):null]})}function Tv({shown:e,cluster:t,
about:n}){let o=c(`read.most-${tt(e)}`),r=n.nodes.map(s=>e.item[s]);return i(J,{title:o,all:n.nodes,most:8,row:s=>i(bi,{
shown:e,node:s}),rows:()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:r})})}function Av({shown:e,about:t}){
let n=c(`read.cluster-units-${e.unit}`);return i(J,{title:n,all:t.units,most:5,row:({of:o,rows:r})=>i("div",{class:"coun\
ted",children:[i(ne,{item:g.items[e.unit][o]}),i(L,{n:r.length,text:c(`read.count-${e.itemKind}`,{n:r.length}),rows:()=>({
title:g.items[e.unit][o].label,kind:"items",itemKind:e.itemKind,positions:r.map(s=>e.item[s])})})]}),rows:()=>({title:n,
kind:"items",itemKind:e.unit,positions:t.units.map(({of:o})=>o)})})}function Lv({shown:e,cluster:t,about:n}){return i(J,
{plain:!0,title:c("read.links-of-cluster"),all:n.links,most:99,row:({of:o,rows:r})=>{let s=e.communities.find(({number:a})=>a===
o),l=o===t.number?c("read.within-cluster"):s?.label??"";return i("div",{class:"counted",children:[o===t.number||!s?i("sp\
an",{children:l||c("read.no-cluster")}):i(Or,{cluster:s,open:()=>Z({what:"cluster",network:e.place,community:o})}),i(L,{
n:r.length,text:c("read.count-link",{n:r.length}),rows:()=>({title:`${t.label} – ${l}`,kind:"edges",network:e.place,positions:r})})]})}})}function Nv(e,t){let n=t?e.indexOf(t):-1;if(n<0)return[e,"",""];let o=n+t.length;return[e.slice(0,n),e.slice(n,o),e.slice(
o)]}function ot({position:e}){let{file:t,line:n,marker:o,context:r}=g.citations[e],[s,l,a]=Nv(r,o);return i("div",{class:"\
printed",children:[i("span",{class:"passage-head",children:[i(Je,{file:t,line:n}),l?null:i("bdi",{class:"passage-marker",
children:o})]}),i("blockquote",{dir:"auto",children:[s,l?i("mark",{children:l}):null,a]})]})}function Vt({position:e,children:t}){let{file:n,line:o,page:r,number:s,text:l}=g.references[e];return i("div",{class:"pr\
inted",children:[i(Je,{file:n,line:o,page:r}),i("blockquote",{children:[s?i("span",{class:"printed-number",children:[s.replace(
/\.$/,""),". "]}):null,t??i(I,{text:l})]})]})}var Rv=40;function md(e,t){return Jt(t).filter(n=>g.citations[n].document===e)}function wl(e,t){return Math.abs(g.citations[e].
line-g.citations[t].line)}function dd(e,t,n){let[o,r]=[md(e,t),md(e,n)],s=new Set(o.filter(u=>r.includes(u))),l=r.filter(
u=>!s.has(u)),a=[...s].map(u=>({citations:[u],lines:0}));for(let u of l.length?o:[]){if(s.has(u))continue;let m=l.reduce(
(d,f)=>wl(u,f)<wl(u,d)?f:d);a.push({citations:[u,m].sort((d,f)=>d-f),lines:wl(u,m)})}return a.sort((u,m)=>u.lines-m.lines||
u.citations[0]-m.citations[0]),a.filter(({lines:u},m)=>m===0||u<=Rv)}var fd=3,pd=3;function hd({document:e,ends:t,directed:n}){let o=g.items.document[e],r=n?[t[1]]:t;return i("section",{class:"\
unit",children:[i("h4",{children:i(_e,{item:o,text:o.title||o.label})}),r.map(s=>{let l=s.references.filter(a=>g.references[a].
document===e);return i($o,{title:s.label,lines:l},s.position)}),n?i(Bv,{document:e,works:t[1].works}):i(Fv,{document:e,ends:t})]})}
function $o({title:e,lines:t}){return t.length?i(E,{children:[i("h5",{children:[i("bdi",{children:e})," ",t.length>fd?i(
L,{n:t.length,label:e,rows:()=>({title:e,kind:"references",positions:t})}):null]}),i("ul",{class:"rows",children:t.slice(
0,fd).map(n=>i("li",{children:i(Vt,{position:n})},n))})]}):null}function Bv({document:e,works:t}){let n=Jt(t).filter(r=>g.
citations[r].document===e);if(!n.length)return null;let o=c("read.in-its-text");return i(E,{children:[i("h5",{children:[
o," ",i(L,{n:n.length,label:o,rows:()=>({title:o,kind:"citations",positions:n})})]}),i("ul",{class:"rows",children:n.slice(
0,pd).map(r=>i("li",{children:i(ot,{position:r})},r))})]})}function Fv({document:e,ends:t}){let n=dd(e,t[0].works,t[1].works);
if(!n.length)return null;let o=c("read.in-its-text"),r=[...new Set(n.flatMap(({citations:s})=>[...s]))];return i(E,{children:[
i("h5",{children:[o," ",i(L,{n:r.length,label:o,rows:()=>({title:o,kind:"citations",positions:r})})]}),i("ul",{class:"ro\
ws",children:n.slice(0,pd).map(s=>i("li",{children:i(Xv,{near:s})},s.citations.join()))})]})}function Xv({near:{citations:e,
lines:t}}){let n=e.length===1?c("read.one-passage"):c("read.lines-apart",{n:t});return i("div",{class:"near",children:[i(
"p",{class:"muted small",children:n}),e.map(o=>i(ot,{position:o},o))]})}function gd({work:e,ends:t,isCited:n}){let o=g.items.
work[e];return i("section",{class:"unit",children:[i("h4",{children:i(_e,{item:o,text:o.fields.title||o.label})}),n?i(Dv,
{work:e,ends:t}):i($o,{title:c("read.as-printed"),lines:o.references})]})}function Dv({work:e,ends:t}){let[n,o]=t.map(l=>{
let a=new Set(ed(l));return g.items.work[e].references.filter(u=>a.has(g.references[u].document))}),[r,s]=t.map(({label:l})=>l);
return n.join()===o.join()?i($o,{title:`${r} · ${s}`,lines:n}):i(E,{children:[i($o,{title:r,lines:n}),i($o,{title:s,lines:o})]})}var yd=5;function vd({shown:e,edge:t}){let n=[bd(e,e.from[t]),bd(e,e.to[t])];return i("article",{children:[i("header",{class:"\
item-head",children:[i("p",{class:"badges",children:[i("span",{class:"badge",children:c("read.link")}),i("span",{class:"\
badge",children:Oe(e)})]}),i(nt,{text:c(`read.edge-${tt(e)}`)}),i("ul",{class:"rows ends",children:[i("li",{children:i(ne,
{item:n[0]})}),e.directed?i("li",{class:"muted arrow",children:c("read.cites-arrow")}):null,i("li",{children:i(ne,{item:n[1]})})]}),
i("p",{class:"actions",children:i(k,{onClick:()=>$v(e,t),children:c("read.show-on-map")})})]}),i(Jv,{shown:e,edge:t,ends:n}),
i(zv,{shown:e,edge:t,ends:n})]},`${e.place}-${t}`)}function bd(e,t){return xn(me(e,t))}function $v(e,t){Ee(e.place),te.value=
"map",De({at:"nodes",nodes:[e.from[t],e.to[t]]})}function Jv({shown:e,edge:t,ends:n}){let o=e.unitsOfEdge(t),r=Kn(e,e.count[t]),
s=`${n[0].label} + ${n[1].label}: ${r}`;return i("dl",{class:"measure-list",children:[i("div",{class:"measure",children:[
i("dt",{children:c("read.count")}),i("dd",{children:i(L,{n:o.length,text:r,rows:()=>({title:s,kind:"items",itemKind:e.unit,
positions:o})})})]}),i("div",{class:"measure",children:[i("dt",{children:c("read.weight")}),i("dd",{class:"number",children:A(
e.weight[t],4)}),i("dd",{class:"muted small",children:Vv(e)})]})]})}function Vv(e){let t=tt(e);if(t==="proximity"||t==="\
citation")return c(`read.weight-${t}`);let n=N.manifest.options,o=String(n?.network?.normalization??"other");return c(`r\
ead.weight-${["association","cosine","jaccard","inclusion","equivalence","none"].includes(o)?o:"other"}`)}function zv({shown:e,
edge:t,ends:n}){let[o,r]=We(yd),s=e.unitsOfEdge(t);if(!s.length)return null;let l=c(`read.behind-${e.unit}`),a=tt(e);return i(
ht,{title:l,n:s.length,rows:()=>({title:l,kind:"items",itemKind:e.unit,positions:s}),children:[s.slice(0,o).map(u=>e.unit===
"document"?i(hd,{document:u,ends:n,directed:e.directed},u):i(gd,{work:u,ends:n,isCited:a==="coupling"},u)),s.length>o?i(
k,{class:"button quiet more",onClick:()=>r(o+4*yd),children:c("read.show-more",{n:s.length-o})}):null]})}var Kv=1;function kl(e){return Number.isFinite(e)?`${e>0?"+":""}${A(e,2)}`.replace("-","−"):e<0?"−∞":"+∞"}function Wv(e){
let t=C("feature",e);return t===e?C("rule",e):t}function zt({evidence:e}){if(!e.length)return null;let t=e.map(({weight:o})=>Math.
abs(o)).filter(Number.isFinite),n=Math.max(Kv,...t);return i("ul",{class:"evidence",children:e.map((o,r)=>i(Hv,{one:o,full:n},
r))})}function Hv({one:e,full:t}){let{feature:n,detail:o,weight:r}=e,s=Math.min(1,Math.abs(r)/t)*50,l=r<0?50-s:50;return i(
"li",{children:[i("span",{class:"evidence-name",children:Wv(n)}),i("span",{class:"evidence-bar","aria-hidden":"true",children:i(
"span",{class:r<0?"against":"for",style:{left:`${l}%`,width:`${s}%`}})}),i("span",{class:"number",children:kl(r)}),o?i(I,
{class:"evidence-detail",text:o}):null]})}function Uv(e,t){let n=t.textOf(e.position).replace(/\n+$/,"");return En(n,c("parts.copied",{format:C("format",t.name)}),
n)}function wd({work:e}){let t=N.formats.filter(({copy:n,textOf:o})=>n&&o(e.position));return t.length?i("div",{class:"c\
opy-line",role:"group","aria-label":c("parts.copy-reference"),children:[i("span",{class:"muted",children:c("parts.copy")}),
t.map(n=>i(qv,{work:e,format:n},n.name))]}):null}function qv({work:e,format:t}){let n=C("format",t.name);return i(k,{class:"\
button tiny","data-copy":t.name,"aria-label":c("parts.copy-as",{name:e.label,format:n}),onClick:()=>{Uv(e,t)},children:n})}var jv=.5,Gv=40;function Yv(e){return e.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u)}function Qv(e){return e.map((t,n)=>n%
2?se(t):"")}function kd(e){if(e.length<2||e.length>Gv)return e.map(()=>null);let t=e.map(Yv),n=t.map(Qv),o=n.map(r=>new Set(
r.filter(Boolean)));return t.map((r,s)=>{let l=n[s].map(m=>m?o.filter((f,h)=>h!==s&&f.has(m)).length*2<e.length-1:!1),a=n[s].
filter(Boolean).length,u=l.filter(Boolean).length;return!u||u>a*jv?null:r.map((m,d)=>({text:m,differs:l[d]}))})}var Zv=6;function xd({references:e,manifestations:t}){let n=c("read.as-printed"),o=t.length>1,r=o?t.flatMap(u=>[...u.references]):
e,s=r.map(u=>g.references[u].text),l=kd(s.slice(0,40)),a=new Map(o?t.map(u=>[u.references[0],u]):[]);return i(J,{title:n,
all:r,most:Zv,class:"rows printed-forms",row:(u,m)=>i(E,{children:[i(ew,{one:a.get(u)}),i(Vt,{position:u,children:l[m]?i(
tw,{pieces:l[m]}):void 0})]}),rows:()=>({title:n,kind:"references",positions:r})})}function ew({one:e}){return e?i("p",{
class:"manifestation",children:[i("span",{class:"badge",children:C("manifestation",e.relation)}),i("span",{class:"muted \
small",children:[e.language?Sn(e.language):"",e.year].filter(Boolean).join(", ")})]}):null}function tw({pieces:e}){return i(
"bdi",{children:e.map(({text:t,differs:n},o)=>n?i("mark",{class:"differs",title:c("read.differs"),children:t},o):t)})}var nw=["editor","translator","translated_title","container","container_subtitle","translated_container","series","genre",
"edition","volume","issue","part","issued","pages","page_total","document_number","archive","place","publisher","isbn","\
issn","doi","url","accessed","note"];function Sd({work:e}){return i(E,{children:[i(ow,{work:e}),i(wd,{work:e}),i(xd,{references:e.
references,manifestations:e.manifestations}),i(sw,{work:e}),i(un,{documents:e.documents}),i(lw,{work:e}),i(aw,{work:e})]})}
function ow({work:e}){let{fields:t,links:n,id:o}=e,r=new Set(n.map(([l])=>l)),s=nw.filter(l=>t[l]&&!r.has(t[l]));return i(
"dl",{class:"fields",children:[i(rw,{work:e}),s.map(l=>i(wi,{name:C("field",l),children:i(iw,{work:e,name:l})},l)),n.length?
i(wi,{name:c("read.links"),children:n.map(([l,a])=>i("p",{children:i(Mr,{text:l,address:a})},a))}):null,i(wi,{name:c("re\
ad.key"),children:i("code",{children:i(I,{text:o})})})]})}function wi({name:e,children:t}){return i(E,{children:[i("dt",
{children:e}),i("dd",{children:t})]})}function rw({work:e}){let{people:t,fields:n}=e;return!t.length&&!n.author?null:i(wi,
{name:C("field","author"),children:t.length?i("ul",{class:"names",children:t.map(o=>i("li",{children:i(_e,{item:g.items.
person[o]})},o))}):i(I,{text:n.author})})}function iw({work:e,name:t}){let n=e.fields[t];return t==="container"&&e.venue!==
null?i(_e,{item:g.items.venue[e.venue],text:n}):t==="publisher"&&e.publisher!==null?i(_e,{item:g.items.publisher[e.publisher],
text:n}):i(I,{text:n})}function sw({work:e}){let t=c("read.passages"),n=Jt([e.position]);return i(J,{title:t,all:n,most:4,
row:o=>i(ot,{position:o}),rows:()=>({title:t,kind:"citations",positions:n})})}function un({documents:e}){let t=c("read.c\
iting-documents");return i(J,{title:t,all:e,most:4,row:n=>i(ne,{item:g.items.document[n]}),rows:()=>({title:t,kind:"item\
s",itemKind:"document",positions:e})})}function lw({work:e}){let t=c("read.own-documents");return i(J,{title:t,all:e.own,
row:n=>i(ne,{item:g.items.document[n]}),rows:()=>({title:t,kind:"items",itemKind:"document",positions:e.own})})}function aw({
work:e}){let{position:t}=e,n=g.relations.filter(({from:o,to:r})=>o===t||r===t);return i(J,{title:c("read.relations"),all:n,
row:o=>i(cw,{relation:o,position:t})})}function cw({relation:e,position:t}){let{kind:n,from:o,to:r,score:s,evidence:l}=e,
a=g.items.work[o===t?r:o],u=o===t?"":"-of",m=A(s*100);return i("div",{class:"relation",children:[i("span",{class:"muted \
small",children:C("relation",`${n}${u}`)}),i(ne,{item:a}),i("details",{children:[i("summary",{class:"small",children:c("\
read.probability",{share:m})}),i(zt,{evidence:l})]})]})}function _d({person:e}){return i(E,{children:[i(uw,{person:e}),i(mn,{works:e.works}),i(dw,{person:e}),i(un,{documents:e.
documents}),i(xl,{works:e.works})]})}function uw({person:e}){let t=new Map;for(let r of e.mentions)t.set(r.printed,[...t.
get(r.printed)??[],r]);let n=[...t].sort((r,s)=>s[1].length-r[1].length),o=c("read.printed-forms");return i(J,{title:o,all:n,
most:8,class:"rows forms",row:([r,s])=>i(mw,{form:r,mentions:s}),rows:()=>({title:o,kind:"references",positions:e.references})})}
function mw({form:e,mentions:t}){let n=[...new Set(t.map(({role:r})=>r))].filter(r=>r!=="author"),o=[...new Set(t.map(({
reference:r})=>r))];return i("div",{class:"counted",children:[i("span",{children:[i(I,{text:e}),n.length?i("span",{class:"\
muted",children:[" · ",n.map(r=>C("role",r)).join(", ")]}):null]}),i(L,{n:o.length,text:c("read.count-reference",{n:o.length}),
rows:()=>({title:e,kind:"references",positions:o})})]})}function mn({works:e,title:t=c("read.works")}){let n=[...e].sort(
(o,r)=>g.items.work[r].documents.length-g.items.work[o].documents.length);return i(J,{title:t,all:n,row:o=>i(ne,{item:g.
items.work[o]}),rows:()=>({title:t,kind:"items",itemKind:"work",positions:n})})}function dw({person:e}){let t=new Map;for(let r of e.
works)for(let s of g.items.work[r].people)s!==e.position&&t.set(s,[...t.get(s)??[],r]);let n=[...t].sort((r,s)=>s[1].length-
r[1].length||r[0]-s[0]),o=c("read.co-authors");return i(J,{title:o,all:n,row:([r,s])=>i("div",{class:"counted",children:[
i(ne,{item:g.items.person[r]}),i(L,{n:s.length,text:c("read.count-work",{n:s.length}),rows:()=>({title:`${e.label} + ${g.
items.person[r].label}`,kind:"items",itemKind:"work",positions:s})})]}),rows:()=>({title:o,kind:"items",itemKind:"person",
positions:n.map(([r])=>r)})})}function xl({works:e}){let t=c("read.passages"),n=Jt(e);return i(J,{title:t,all:n,most:3,row:o=>i(
ot,{position:o}),rows:()=>({title:t,kind:"citations",positions:n})})}function Ed({venue:e}){return i(E,{children:[i(fw,{venue:e}),i(mn,{works:e.works}),i(Sl,{works:e.works}),i(un,{documents:e.
documents}),i(xl,{works:e.works}),i(Jo,{references:e.references})]})}function fw({venue:{forms:e,references:t}}){let n=c(
"read.printed-forms");return i(J,{title:n,all:e,most:8,class:"rows forms",row:o=>i(I,{text:o}),rows:()=>({title:n,kind:"\
references",positions:t})})}function Sl({works:e}){let t=new Map;for(let r of e)for(let s of g.items.work[r].people)t.set(
s,[...t.get(s)??[],r]);let n=[...t].sort((r,s)=>s[1].length-r[1].length||r[0]-s[0]),o=c("read.people");return i(J,{title:o,
all:n,row:([r,s])=>i("div",{class:"counted",children:[i(ne,{item:g.items.person[r]}),i(L,{n:s.length,text:c("read.count-\
work",{n:s.length}),rows:()=>({title:g.items.person[r].label,kind:"items",itemKind:"work",positions:s})})]}),rows:()=>({
title:o,kind:"items",itemKind:"person",positions:n.map(([r])=>r)})})}function Jo({references:e,title:t=c("read.as-printe\
d")}){return i(J,{title:t,all:e,most:4,row:n=>i(Vt,{position:n}),rows:()=>({title:t,kind:"references",positions:e})})}function Md({one:e}){let t=pi(e.position).map(({position:o})=>o),{position:n}=e;return i(E,{children:[i(pw,{one:e,references:t}),
e.lists?null:i("p",{class:"callout",children:c("read.no-list")}),i(Jo,{references:t,title:c("read.references")}),i(hw,{document:n}),
i(mn,{works:e.works,title:c("read.cited-works")}),i(gw,{document:n}),i(bw,{one:e})]})}function pw({one:e,references:t}){
let n=[e.format,e.encoding].filter(Boolean).join(", "),o=e.sameAs===null?null:g.items.document[e.sameAs],r=g.files[e.file]??
e.id,s=c("read.citations-in-text");return i("dl",{class:"fields",children:[i(dn,{name:c("read.file"),children:i(I,{text:r})}),
n?i(dn,{name:c("read.read-as"),children:i(I,{text:n})}):null,i(dn,{name:c("read.lists"),children:i(L,{n:e.lists,label:c(
"read.lists"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(dn,{name:c("read.references"),children:i(L,
{n:t.length,label:c("read.references"),rows:()=>({title:e.label,kind:"references",positions:t})})}),i(dn,{name:s,children:i(
L,{n:e.citations,label:s,rows:()=>({title:s,kind:"citations",positions:Od(e.position)})})}),e.work===null?null:i(dn,{name:c(
"read.is-work"),children:i(_e,{item:g.items.work[e.work],text:hi(g.items.work[e.work])})}),o?i(dn,{name:c("read.same-as"),
children:i(_e,{item:o})}):null]})}function dn({name:e,children:t}){return i(E,{children:[i("dt",{children:e}),i("dd",{children:t})]})}
function Od(e){return g.citations.filter(t=>t.document===e).map(({position:t})=>t)}function hw({document:e}){let t=c("re\
ad.citations-in-text"),n=Od(e);return i(J,{title:t,all:n,most:3,row:o=>i(ot,{position:o}),rows:()=>({title:t,kind:"citat\
ions",positions:n})})}function gw({document:e}){let t=g.suggestions.filter(n=>n.document===e);return i(J,{title:c("read.\
suggestions"),all:t,row:n=>i(yw,{one:n})})}function yw({one:e}){let t=A(e.probability*100),n=e.accepted?c("read.accepted"):
c("read.probability",{share:t});return i("div",{class:"suggestion",children:[i("span",{class:"muted",children:[i(I,{text:`\
[${e.label}]`})," · ",n]}),i(ne,{item:g.items.work[e.work]}),i("details",{children:[i("summary",{children:c("read.why")}),
i("p",{class:"small muted",children:e.places.map(({file:o,line:r},s)=>i("span",{children:[i(Je,{file:o,line:r})," "]},s))}),
i(zt,{evidence:e.evidence}),e.contexts.map((o,r)=>i("blockquote",{dir:"auto",children:o},r))]})]})}function bw({one:e}){
let t=g.problems.flatMap((o,r)=>o.file===e.file?[r]:[]);if(!t.length)return null;let n=c("read.problems");return i("p",{
class:"counted",children:[i("span",{children:n}),i(L,{n:t.length,label:n,rows:()=>({title:`${n}: ${e.label}`,kind:"probl\
ems",positions:t})})]})}function ki({merge:e}){let{left:t,right:n,rule:o,score:r,by:s,evidence:l}=e;return i("div",{class:"merge",children:[i(Vo,
{side:t}),i(Vo,{side:n}),i("details",{children:[i("summary",{children:[s?c("parts.decided-by",{name:s}):C("rule",o),s?null:
i("span",{class:"muted",children:[" · ",A(r*100)," %"]})]}),i(zt,{evidence:l})]})]})}function Vo({side:e}){let t=e.reference===
null?null:g.references[e.reference];return i("p",{class:"merge-side",children:[i(I,{text:e.text})," ",t?i(Je,{file:t.file,
line:t.line}):null]})}function Pd({item:e}){let t=c("read.merges"),n=Qm(e).map(({position:o})=>o);return i(E,{children:[i(vw,{pairs:Zm(e)}),i(
J,{title:t,all:n,most:4,row:o=>i(ki,{merge:g.merges[o]}),rows:()=>({title:`${t}: ${e.label}`,kind:"merges",positions:n})})]})}
function vw({pairs:e}){return e.length?i(E,{children:[i(J,{title:c("read.questions"),all:e,row:t=>i(ww,{pair:t})}),i(k,{
onClick:()=>{at.value="review"},children:c("read.go-to-review")})]}):null}function ww({pair:e}){let t=A(e.score*100),n=c(
e.joined?"read.joined-now":"read.apart-now");return i("div",{class:"merge",children:[i(Vo,{side:e.left}),i(Vo,{side:e.right}),
i("p",{class:"muted small",children:[n," · ",c("read.probability",{share:t})]})]})}function Id({item:e,place:t}){let{shown:n,node:o}=t,r=Object.keys(n.measures);return i("section",{class:"section",children:i(
"details",{class:"measures",children:[i("summary",{children:i("h3",{children:c("read.measures",{name:Oe(n)})})}),i("dl",
{class:"measure-list",children:[i(kw,{item:e,place:t}),i(Cd,{name:c("read.strength"),value:n.strength[o],meaning:c("read\
.about-strength")}),r.map(s=>i(Cd,{name:C("measure",s),value:n.measures[s][o],meaning:dr(`read.about-${s}`)?c(`read.abou\
t-${s}`):""},s))]})]})})}function kw({item:e,place:{shown:t,node:n}}){let o=t.unitsOf(n),r=[...t.edgesOf(n)],s=c("read.l\
inks-of-node"),l=yi(t,n);return i(E,{children:[i("div",{class:"measure",children:[i("dt",{children:l}),i("dd",{children:o.
length===t.occurrences[n]?i(L,{n:o.length,label:l,rows:()=>({title:`${e.label}: ${l}`,kind:"items",itemKind:t.unitOf(n),
positions:o})}):A(t.occurrences[n])})]}),i("div",{class:"measure",children:[i("dt",{children:s}),i("dd",{children:i(L,{n:r.
length,label:s,rows:()=>({title:`${e.label}: ${s}`,kind:"edges",network:t.place,positions:r})})})]})]})}function Cd({name:e,
value:t,meaning:n}){return i("div",{class:"measure",children:[i("dt",{children:e}),i("dd",{class:"number",children:A(t,4)}),
n?i("dd",{class:"muted small",children:n}):null]})}function Td({place:{shown:e,node:t}}){let n=[...e.edgesOf(t)];if(!e.directed)return i(_l,{title:nd(e),node:t,edges:n,shown:e});
let o=n.filter(s=>e.from[s]===t),r=n.filter(s=>e.to[s]===t);return i(E,{children:[i(_l,{title:c("read.cites"),node:t,edges:o,
shown:e}),i(_l,{title:c("read.cited-by"),node:t,edges:r,shown:e})]})}function _l({title:e,node:t,edges:n,shown:o}){let r=Math.
max(...n.slice(0,1).map(u=>o.weight[u])),s=n.every(u=>o.weight[u]===r),a=o.place===b.value.place?e:`${e} (${Oe(o)})`;return i(
J,{title:a,all:n,most:8,row:u=>i(xw,{shown:o,edge:u,other:me(o,st(o,u,t)),share:s||!r?0:o.weight[u]/r}),rows:()=>({title:a,
kind:"edges",network:o.place,positions:n})})}function xw({shown:e,edge:t,other:n,share:o}){let r=Kn(e,e.count[t]),s=c("r\
ead.show-link",{name:n.label});return i("div",{class:"counted",children:[i(ne,{item:n}),i("button",{type:"button",class:"\
count strength",title:r,"aria-label":`${s}: ${r}`,onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[o?i("spa\
n",{class:"bar","aria-hidden":"true",children:i("span",{style:{width:`${Math.max(4,o*100)}%`}})}):null,c("read.times",{n:e.
count[t]})]})]})}var Ad=null;function Sw(e,t){return e.itemKind===t.kind?t.position:e.itemKind!=="either"?-1:(Ad??=new Map(g.items.either.
map(n=>[n.stands,n.position])),Ad.get(xn(t))??-1)}function El(e,t){let n=Sw(e,t);return n<0?-1:e.nodeOf(n)}function Ld(e){
let t=W.filter(n=>n!==b.value);return[b.value,...t].map(n=>({shown:n,node:El(n,e)})).filter(({node:n})=>n>=0)}function Nd({item:e}){return i(E,{children:[i(mn,{works:e.works}),i(Sl,{works:e.works}),i(un,{documents:e.documents}),i(
Jo,{references:e.references})]})}function Rd({item:e}){let t=Ld(e),n=t.at(0);return i("article",{children:[i(Mw,{item:e,places:t}),i(Ew,{item:e}),n&&!_w(
e,n)?i(Td,{place:n}):null,i(Pd,{item:e}),n?i(Id,{item:e,place:n}):null,i(Tw,{places:t.slice(1)})]})}function _w(e,{shown:t}){
return e.kind==="document"&&t.directed}function Ew({item:e}){switch(e.kind){case"work":return i(Sd,{work:e});case"person":
return i(_d,{person:e});case"venue":case"publisher":return i(Ed,{venue:e});case"document":return i(Md,{one:e});default:return i(
Nd,{item:e})}}function Mw({item:e,places:t}){let n=hi(e),o=e.subtitle===n||e.kind==="work"?"":e.subtitle;return i("heade\
r",{class:"item-head",children:[i("p",{class:"badges",children:[i(Ow,{item:e}),i(Pw,{item:e})]}),i(nt,{text:n}),o?i("p",
{class:"muted",children:i(I,{text:o})}):null,i(Cw,{places:t})]})}function Ow({item:e}){if(e.kind!=="work")return i("span",
{class:"badge",children:c(`read.kind-${e.kind}`)});let{type:t,language:n,year:o}=e;return i(E,{children:[i("span",{class:"\
badge",children:C("type",t)}),i("span",{class:"badge",children:o===null?c("read.no-year"):String(o)}),n?i("span",{class:"\
badge",children:Sn(n)}):null]})}function Pw({item:e}){let{place:t,communities:n,community:o}=b.value,r=El(b.value,e),s=r<
0?null:n.find(l=>l.number===o[r]);return s?i("button",{type:"button",class:"badge cluster-badge",onClick:()=>Z({what:"cl\
uster",network:t,community:s.number}),children:[i(ct,{community:s.number}),i(I,{text:s.label||c("read.cluster-number",{n:s.
number+1})})]}):null}function Cw({places:e}){let t=e.at(0);if(!t)return i("p",{class:"muted",children:c("read.on-no-map")});
let{shown:n,node:o}=t,r=n.place===b.value.place,s=n.item[o],l=r&&ve.value.has(s);return i("p",{class:"actions",children:[
i(k,{onClick:()=>Iw(t),children:r?c("read.show-on-map"):c("read.show-on-that-map",{name:Oe(n)})}),r?i(k,{"aria-pressed":l?
"true":"false",onClick:()=>Be(s),children:l?c("read.deselect"):c("read.select")}):null]})}function Iw({shown:e,node:t}){
Ee(e.place),te.value="map",De({at:"node",node:t})}function Tw({places:e}){return e.length?i("p",{class:"other-maps small",
children:[i("span",{class:"muted",children:c("read.other-maps")}),e.map(({shown:t})=>i("button",{type:"button",class:"li\
nk",onClick:()=>Ee(t.place),children:Oe(t)},t.place))]}):null}var Bd=10,Aw=5;function zo(){let e=b.value;return e.place<0?i(Lw,{}):i("article",{children:[i("header",{class:"item-head",
children:[i(nt,{text:Oe(e)}),i("p",{children:gi(e)})]}),i(Nw,{shown:e}),e.edges?null:i(Rw,{shown:e}),i(Bw,{shown:e}),i(Xw,
{shown:e}),i(Dw,{shown:e}),i(Xd,{}),e.edges?i(Vw,{shown:e}):null]})}function Lw(){return i("article",{children:[i("heade\
r",{class:"item-head",children:[i(nt,{text:c("read.no-network")}),i("p",{children:c("read.no-network-advice")})]}),i(Xd,
{})]})}function Ko(e){return Array.from({length:e},(t,n)=>n)}function Nw({shown:e}){let t=c(`read.count-${e.itemKind}`,{
n:e.size}),n=c("read.count-link",{n:e.edges}),o=c("read.count-cluster",{n:e.communities.length});return i("ul",{class:"f\
acts",children:[i("li",{children:i(L,{n:e.size,text:t,rows:()=>({title:t,kind:"items",itemKind:e.itemKind,positions:[...e.
item]})})}),i("li",{children:i(L,{n:e.edges,text:n,rows:()=>({title:n,kind:"edges",network:e.place,positions:Ko(e.edges)})})}),
e.communities.length?i("li",{children:i("button",{type:"button",class:"count",onClick:Fd,children:o})}):null]})}function Fd(){
Le.value="clusters",te.value="browse"}function Rw({shown:e}){return i("div",{class:"callout",children:[i("p",{children:c(
e.size?"read.no-links":"read.no-nodes")}),i("p",{lang:"en",children:e.explanation})]})}function Bw({shown:e}){let t=[...e.
communities].sort((n,o)=>o.size-n.size).slice(0,Aw);return t.length?i(ht,{title:c("read.clusters"),children:[i("ul",{class:"\
rows",children:t.map(n=>i("li",{children:i(Fw,{shown:e,cluster:n})},n.number))}),t.length<e.communities.length?i("button",
{type:"button",class:"button quiet more",onClick:Fd,children:c("read.all-clusters",{n:e.communities.length})}):null]}):null}
function Fw({shown:e,cluster:t}){let n=()=>({title:t.label,kind:"items",itemKind:e.itemKind,positions:Ko(e.size).filter(
o=>e.community[o]===t.number).map(o=>e.item[o])});return i("div",{class:"counted",children:[i(Or,{cluster:t,open:()=>Z({
what:"cluster",network:e.place,community:t.number})}),i(L,{n:t.size,rows:n,label:t.label})]})}function Xw({shown:e}){let t=Ie(
()=>vi(e,Ko(e.size)).slice(0,Bd),[e]);return i(J,{title:c(`read.most-${tt(e)}`),all:t,most:Bd,row:n=>i(bi,{shown:e,node:n}),
plain:!0})}function Dw({shown:e}){return i(ht,{title:c("read.how-to-begin"),children:i("ul",{class:"hints",children:[i("\
li",{children:c("read.begin-search")}),i("li",{children:c("read.begin-open")}),i("li",{children:e.edges?c("read.begin-li\
nk"):c("read.begin-list")})]})})}var $w=["document","work","person","venue","publisher"];function Xd(){let e=$w.filter(n=>g.
items[n].length),t=c("read.count-reference",{n:g.references.length});return i(ht,{title:c("read.in-all"),children:i("ul",
{class:"facts",children:[e.map(n=>i("li",{children:i(Jw,{kind:n})},n)),i("li",{children:i(L,{n:g.references.length,text:t,
rows:()=>({title:t,kind:"references",positions:Ko(g.references.length)})})})]})})}function Jw({kind:e}){let t=g.items[e].
length,n=c(`read.count-${e}`,{n:t});return i(L,{n:t,text:n,rows:()=>({title:n,kind:"items",itemKind:e,positions:Ko(t)})})}
function Vw({shown:e}){return i("details",{class:"section exactly",children:[i("summary",{children:c("read.how-counted")}),
i("p",{class:"muted",lang:"en",children:i(I,{text:e.explanation})})]})}function zw(e,t){let n=V(null),[,o]=no((l,a)=>l+1,0),r={count:e,getScrollElement:()=>n.current,estimateSize:()=>t,overscan:6,
initialRect:{width:360,height:600},observeElementRect:$r,observeElementOffset:Jr,scrollToFn:(l,a,u)=>Vr(l,a,u),measureElement:Gs,
onChange:()=>o()},[s]=We(()=>new Rn(r));return s.setOptions(r),Ce(()=>s._didMount(),[]),Ce(()=>s._willUpdate()),{virtualizer:s,
scroller:n}}function Dd({count:e,height:t,label:n,row:o}){let{virtualizer:r,scroller:s}=zw(e,t);return i("div",{class:"v\
irtual",ref:s,tabIndex:0,role:"group","aria-label":n,children:i("ul",{class:"virtual-rows",style:{height:`${r.getTotalSize()}\
px`},children:r.getVirtualItems().map(({index:l,start:a})=>i("li",{"data-index":l,ref:u=>r.measureElement(u),"aria-setsi\
ze":e,"aria-posinset":l+1,style:{transform:`translateY(${a}px)`},children:o(l)},l))})})}function xi({problem:e,told:t}){let{level:n,code:o,message:r,advice:s,file:l,line:a,raw:u}=e;return i("div",{class:"prob\
lem",children:[t?null:i("p",{class:"problem-head small",children:[i("span",{class:`problem-level ${n}`,children:C("probl\
em-level",n)}),i("code",{children:o})]}),l===null?null:i(Je,{file:l,line:a}),r===t?.message?null:i("p",{lang:"en",dir:"a\
uto",children:r}),!s||s===t?.advice?null:i("p",{class:"muted",lang:"en",dir:"auto",children:s}),u?i("blockquote",{dir:"a\
uto",children:u}):null]})}var Kw={items:48,references:96,citations:96,edges:88,merges:96,problems:120};function $d({rows:e}){let{title:t,kind:n,positions:o}=e;
return i("article",{class:"rows-view",children:[i("header",{class:"item-head",children:[i(nt,{text:t}),/\d/.test(t)?null:
i("p",{class:"muted",children:c("read.count-row",{n:o.length})}),i(Ww,{rows:e})]}),i(Dd,{count:o.length,height:Kw[n],label:t,
row:r=>i(Hw,{rows:e,position:o[r]})},t)]})}function Ww({rows:e}){let{kind:t,itemKind:n,positions:o}=e;if(t!=="items"||n!==
b.value.itemKind||!o.length)return null;let r=o.map(s=>b.value.nodeOf(s)).filter(s=>s>=0);return i("p",{class:"actions",
children:[r.length?i(k,{onClick:()=>{te.value="map",De({at:"nodes",nodes:r})},children:c("read.show-on-map")}):null,i(k,
{onClick:()=>$e(o),children:c("read.select")})]})}function Hw({rows:e,position:t}){switch(e.kind){case"items":return i(ne,
{item:g.items[e.itemKind??"work"][t]});case"references":return i(Uw,{position:t});case"citations":return i(qw,{position:t});case"\
edges":return i(jw,{shown:W[e.network??0],edge:t});case"merges":return i(Gw,{position:t});case"problems":return i(xi,{problem:g.
problems[t]})}}function Uw({position:e}){let{work:t}=g.references[e];return i(E,{children:[i(Vt,{position:e}),t===null?null:
i("p",{class:"small to-item",children:["→ ",i(_e,{item:g.items.work[t]})]})]})}function qw({position:e}){let{works:t}=g.
citations[e];return i(E,{children:[i(ot,{position:e}),t.length?i("ul",{class:"names small to-item",children:t.map(n=>i("\
li",{children:["→ ",i(_e,{item:g.items.work[n]})]},n))}):i("p",{class:"small muted",children:c("read.leads-nowhere")})]})}
function jw({shown:e,edge:t}){let[n,o]=[me(e,e.from[t]),me(e,e.to[t])];return i("button",{type:"button",class:"row-name \
edge-row",onClick:()=>Z({what:"edge",network:e.place,edge:t}),children:[i(I,{class:"row-label",text:n.label}),i("span",{
class:"edge-row-to",children:[i("span",{"aria-hidden":"true",children:e.directed?"→":"—"})," ",i(I,{text:o.label})]}),
i("span",{class:"row-subtitle",children:Kn(e,e.count[t])})]})}function Gw({position:e}){let t=g.merges[e],n=t.items[0]??
t.items[1];return i(E,{children:[i(ki,{merge:t}),n===null?null:i("p",{class:"small to-item",children:["→ ",i(_e,{item:g.
items[t.kind][n]})]})]})}var Jd=new WeakMap;function Vd(){let e=R.value,t=V(null);Ce(()=>{let o=t.current;o&&(o.scrollTop=(e&&Jd.get(e))??0)},[e]);
let n=()=>{e&&t.current&&Jd.set(e,t.current.scrollTop)};return i(E,{children:[e?i(Yw,{}):null,i("div",{class:`read-body ${e?.
what==="rows"?"of-rows":""}`,ref:t,onScroll:n,children:i(Qw,{now:e})})]})}function Yw(){return i("nav",{class:"details-h\
ead","aria-label":c("read.trail"),children:[Xe.value.length?i(k,{class:"button quiet",onClick:bc,children:[i(z,{name:"ba\
ck"})," ",c("read.back")]}):i("span",{}),i(k,{class:"button quiet close","aria-label":c("read.close"),title:c("read.clos\
e"),onClick:()=>Z(null),children:i(z,{name:"close"})})]})}function Qw({now:e}){switch(e?.what){case"item":{let t=g.items[e.
kind][e.position];return t?i(Rd,{item:t},`${e.kind}-${e.position}`):i(zo,{})}case"edge":{let t=W[e.network];return t?i(vd,
{shown:t,edge:e.edge},`${e.network}-${e.edge}`):i(zo,{})}case"cluster":{let t=W[e.network],n=t?.communities.find(({number:o})=>o===
e.community);return n?i(ud,{shown:t,cluster:n}):i(zo,{})}case"rows":return i($d,{rows:e.rows});default:return i(zo,{})}}var Kd=["error","warning","note"],zd=5,Si=O("all");function Wd(){let{problems:e}=g,t=e.flatMap((n,o)=>Si.value==="all"||
n.level===Si.value?[o]:[]);return i("article",{children:[i("header",{class:"item-head",children:[i("h2",{children:c("rea\
d.problems")}),e.length?i("p",{children:c("read.about-problems")}):i("p",{children:c("read.no-problems")}),e.length?i(Zw,
{}):null]}),ek(t).map(([n,o])=>i(nk,{code:n,places:o},n))]})}function Zw(){let t=Kd.map(r=>[r,g.problems.filter(s=>s.level===
r).length]).filter(([,r])=>r);if(t.length<2)return i(E,{});let n={value:"all",text:c("read.all-levels")},o=t.map(([r,s])=>({
value:r,text:`${C("level",r)} ${A(s)}`}));return i(Ue,{class:"small",label:c("read.levels"),choices:[n,...o],chosen:Si.value,
choose:r=>{Si.value=r}})}function ek(e){let t=new Map;for(let o of e){let{code:r}=g.problems[o];t.set(r,[...t.get(r)??[],
o])}let n=([,o])=>Kd.indexOf(g.problems[o[0]].level);return[...t].sort((o,r)=>n(o)-n(r)||r[1].length-o[1].length)}function tk(e){
let t=e.map(r=>g.problems[r]),[n]=t,o=r=>t.every(s=>s[r]===n[r])?n[r]:"";return{...n,message:o("message"),advice:o("advi\
ce")}}function nk({code:e,places:t}){let n=tk(t),o=()=>({title:e,kind:"problems",positions:t});return i("section",{class:"\
section problem-group",children:[i("h3",{children:[i("code",{children:e}),i("span",{class:`problem-level small ${n.level}`,
children:C("problem-level",n.level)}),i(L,{n:t.length,label:e,rows:o})]}),n.message?i("p",{lang:"en",children:n.message}):
null,n.advice?i("p",{class:"muted",lang:"en",children:n.advice}):null,i("ul",{class:"rows",children:t.slice(0,zd).map(r=>i(
"li",{children:i(xi,{problem:g.problems[r],told:n})},r))}),t.length>zd?i(L,{n:t.length,text:c("parts.show-all",{n:t.length}),
rows:o}):null]})}function Hd({review:e,questions:t}){let n=at.value;return i("aside",{class:"panel read","aria-label":c("read.title"),children:[
i(kr,{label:c("read.title"),chosen:n,choose:o=>{at.value=o},choices:[{value:"details",text:c("read.details")},{value:"re\
view",text:c("read.review"),badge:t},{value:"problems",text:c("read.problems"),badge:g.problems.length},{value:"about",text:c(
"read.about")}]}),i(xr,{value:n,children:i(ok,{chosen:n,review:e})},n)]})}function ok({chosen:e,review:t}){return e==="d\
etails"?i(Vd,{}):e==="review"?i("div",{class:"read-body of-review",children:t}):i("div",{class:"read-body",children:e===
"problems"?i(Wd,{}):i(ld,{})})}var rk=60,ik={ё:"е",ß:"ss",ς:"σ",ΐ:"ι",ΰ:"υ",ǰ:"j",ẖ:"h",ẗ:"t",ẘ:"w",ẙ:"y"};function fn(e){return e.normalize(
"NFKC").toLowerCase().replace(/[ёßςΐΰǰẖẗẘẙ]/gu,n=>ik[n]).replace(/[^\p{L}\p{N}]+/gu,"")}function pn(e,t){let n=t.
split(" ",1)[0];return e==="person"&&n.includes("@")||e==="work"&&/^[0-9a-f]{16}$/.test(n)?n:fn(t)}async function Ud(e){
let t=new TextEncoder().encode(fn(e)),n=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(n.subarray(
0,8),o=>o.toString(16).padStart(2,"0")).join("")}async function qd(e){return e.kind==="work"?sk(e):e.kind==="person"?ak(
e):e.kind==="venue"?uk(e):""}function Ml(e){return e==="work"||e==="person"||e==="venue"}async function sk(e){let n=e.references.
map(o=>g.references[o].text).reduce((o,r)=>r.length>o.length?r:o,"");return fn(n)?`${await Ud(n)} ${n.replace(/\s+/gu," ").
trim().slice(0,rk)}`.trim():""}var Un=null;function lk(){if(Un)return Un;Un=new Map;for(let e of g.items.person)for(let t of[
...e.forms,...e.mentions.map(({printed:n})=>n)]){let n=fn(t),o=Un.get(n);Un.set(n,o===void 0||o===e.position?e.position:
-1)}return Un}async function ak(e){let t=lk();for(let o of[e.label,...e.forms])if(t.get(fn(o))===e.position)return o;let n=e.
mentions[0];return n?ck(n):""}async function ck({reference:e,role:t,place:n,printed:o}){let r=g.references[e].text;return`${await Ud(
r)}@${t}.${n} ${o}`.trim()}function uk(e){let t=fn(e.label);return e.forms.find(n=>fn(n)===t)??e.forms[0]??""}var mk=new Set(["same","different"]),dk=S(()=>{let e=new Map;for(let t of[...g.merges,...g.uncertain])[t.left,t.right].forEach(
({key:n},o)=>{let r=t.items[o];n&&r!==null&&e.set(`${t.kind} ${pn(t.kind,n)}`,r)});for(let{row:t,ends:n}of X.value)for(let{
key:o,item:r}of n)r!==null&&e.set(`${t.kind} ${pn(t.kind,o)}`,r);return e}),Ol=class{above=new Map;find(t){let n=t;for(let o=this.
above.get(n);o!==void 0;o=this.above.get(n))n=o;return n!==t&&this.above.set(t,n),n}join(t,n){let[o,r]=[this.find(t),this.
find(n)];o!==r&&this.above.set(r,o)}};function Pl(e,t,n){let o=`${e} ${pn(e,t)}`,r=n??dk.value.get(o);return r===void 0?
o:`${e} #${r}`}function Ei(e,t,n){return[e,...[pn(e,t),pn(e,n)].sort()].join("	")}var _i=S(()=>{let e=new Map;for(let t of vs.
value){if(t.verdict==="rename")continue;let n=Ei(t.kind,t.left,t.right);e.delete(n),mk.has(t.verdict)&&e.set(n,t)}return e}),
jd=S(()=>{let e=new Ol,t=[];for(let n of _i.value.values()){let o=Pl(n.kind,n.left,null),r=Pl(n.kind,n.right,null);n.verdict===
"same"?e.join(o,r):o!==r&&t.push({ends:[o,r],row:n})}return{groups:e,apart:t}});function Cl(e,[t,n]){let o=_i.value.get(
Ei(e,t.key,n.key));if(o)return[o.verdict,!0];if(!_i.value.size)return[null,!1];let[r,s]=[t,n].map(({key:f,item:h})=>Pl(e,
f,h));if(r===s)return[null,!1];let{groups:l,apart:a}=jd.value,[u,m]=[l.find(r),l.find(s)];return u===m?["same",!1]:[a.some(
({ends:f})=>{let[h,p]=f.map(y=>l.find(y));return h===u&&p===m||h===m&&p===u})?"different":null,!1]}var fk=S(()=>{let{groups:e,
apart:t}=jd.value,n=t.filter(({ends:[o,r]})=>e.find(o)===e.find(r));return new Set(n.map(({row:o})=>Ei(o.kind,o.left,o.right)))});
function Il({kind:e,left:t,right:n,verdict:o}){return o==="different"&&fk.value.has(Ei(e,t,n))}function pk(e){return Cl(
e.kind,[{key:e.left.key,text:"",item:e.items[0]},{key:e.right.key,text:"",item:e.items[1]}])[0]}function qn(e){return e.
kind!=="publisher"&&e.left.key!==""&&e.right.key!==""}var jn=S(()=>{let e=new Set;return g.uncertain.filter(t=>{if(!qn(t)||
pk(t))return!1;let[n,o]=hk(t),r=[t.kind,n,o].join("	");return e.has(r)?!1:(e.add(r),!0)})});function hk(e){let[t,n]=e.items;
return(t!==null&&n!==null&&t!==n?[String(t),String(n)]:[e.left.key,e.right.key]).sort()}var Gd=S(()=>{let e=new Map;for(let t of vs.
value){let n=`${t.kind} ${pn(t.kind,t.left)}`;t.verdict==="rename"?e.set(n,t):t.verdict==="withdrawn"&&e.get(n)?.right===
t.right&&e.delete(n)}return[..._i.value.values(),...e.values()]});var Mi=O("questions"),Ke=O(-1),Gn=O(!1),Wo=O({kind:"",rule:"",most:1,text:""});function Oi(e){Wo.value={...Wo.value,...e}}
var Yd=new WeakMap;function gk(e){let t=Yd.get(e);return t===void 0&&(t=` ${se(`${e.left.text} ${e.right.text}`)}`,Yd.set(
e,t)),t}var Qd=S(()=>{let{kind:e,rule:t,most:n,text:o}=Wo.value,r=o.trim()?se(o).split(" ").filter(Boolean):[];return g.
merges.filter(s=>(!e||s.kind===e)&&(!t||s.rule===t)).filter(s=>s.score<=n&&r.every(l=>gk(s).includes(` ${l}`))).sort((s,l)=>s.
score-l.score||s.position-l.position)});function Zd(e){let t=new Map;for(let n of g.merges)t.set(n[e],(t.get(n[e])??0)+1);
return[...t].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}var yk={s:"same",y:"same",ы:"same",d:"different",n:"different",в:"different",k:"next",л:"next"," ":"next",arrowdown:"\
next",arrowup:"previous",u:"undo",г:"undo"};function It(e,t,n){let o=Tl(n,e,1),r=o===e.position?Tl(n,e,-1):o,s=uo(e.kind,
hr(e),t,"review");Ke.value=r,Gn.value=!0,Q(c(`review.said-${t}`),{text:c("review.undo"),run:()=>bk(s.number)})}function bk(e){
let t=X.value.find(n=>n.number===e);t&&!t.undone&&Gt(t)}function Pi(){let e=X.value.filter(({undone:t})=>!t).at(-1);e&&(Gt(
e),Q(c("review.taken-back")))}function Tl(e,t,n){let o=e.findIndex(({position:s})=>s===t.position),r=Math.min(Math.max(o+
n,0),e.length-1);return e[r]?.position??-1}function vk(e){return e instanceof HTMLElement&&e.closest("input, select, tex\
tarea")!==null}function ef(e,t,n){if(e.ctrlKey||e.altKey||e.metaKey||vk(e.target))return;let o=yk[e.key.toLowerCase()],r=e.
target instanceof HTMLElement&&e.target.matches("button, summary");if(!o||r&&e.key===" ")return;let s=t.find(({position:l})=>l===
Ke.value)??t[0];if(e.preventDefault(),o==="undo")Pi();else if(s)o==="same"||o==="different"?n(s,o):(Ke.value=Tl(t,s,o===
"next"?1:-1),Gn.value=!0);else return}var wk=50;function kk(){let{kind:e,positions:t}=be.value;if(Ml(e)&&t.size&&t.size<=wk)return[...t].map(r=>g.items[e][r]);
let n=R.value;return n?.what==="item"&&Ml(n.kind)&&!t.size?[g.items[n.kind][n.position]]:[]}async function nf(e){return{
key:await qd(e),text:e.label,item:e.position}}async function tf(e,t){let n=await Promise.all(e.map(nf)),[o,...r]=n;if(n.
some(({key:l})=>!l)||new Set(n.map(({key:l})=>l)).size<n.length){Q(c("review.same-print"));return}let s=e[0].kind;for(let l of r)
uo(s,[o,l],t,"chosen");Q(c(`review.said-${t}`),{text:c("review.undo"),run:()=>r.forEach(Pi)})}async function xk(e,t){let n=await nf(
e);if(!n.key){Q(c("review.same-print"));return}uo(e.kind,[n,{key:t,text:t,item:null}],"rename"),Q(c("review.said-rename"),
{text:c("review.undo"),run:Pi})}function of(){let e=kk();return e.length?i("section",{class:"chosen-items","aria-label":c(
"review.chosen"),children:[i("ul",{children:e.map(t=>i("li",{children:i(I,{text:t.label})},t.position))}),e.length>1?i(Sk,
{items:e}):i(_k,{item:e[0]},e[0].id)]}):null}function Sk({items:e}){return i("div",{class:"answers",children:[i(k,{class:"\
button primary","data-verdict":"same",onClick:()=>{tf(e,"same")},children:c("review.these-same",{n:e.length})}),e.length===
2?i(k,{"data-verdict":"different",onClick:()=>{tf(e,"different")},children:c("review.these-different")}):null]})}function _k({
item:e}){let t=ls(e.label),n=t.value.trim()!==e.label&&/[\p{L}\p{N}]/u.test(t.value);return i("form",{class:"rename",onSubmit:o=>{
o.preventDefault(),n&&xk(e,t.value.trim())},children:[i("label",{children:[i("span",{class:"visually-hidden",children:c(
"review.new-name")}),i("input",{type:"text",name:"label",maxLength:1e3,value:t.value,onInput:({currentTarget:o})=>{t.value=
o.value}})]}),i(k,{type:"submit",disabled:!n,children:c("review.rename")})]})}function rf(){let e=[...X.value].reverse();return i(E,{children:[i(Ek,{}),_n()?null:i(Mk,{}),e.length?i("ul",{class:"dec\
isions","aria-label":c("review.this-visit"),tabIndex:-1,children:e.map(t=>i(Ok,{decision:t},t.number))}):i("p",{class:"m\
uted empty",children:c("review.none-yet")}),i(Ck,{})]})}function Ek(){return i("label",{class:"signer",children:[i("span",
{children:c("review.signer")}),i("input",{type:"text",name:"by",maxLength:100,value:Fe.value,onInput:({currentTarget:e})=>{
Fe.value=e.value}})]})}function Mk(){return X.value.length?i("div",{class:"files",children:[i(k,{class:"button primary",
"data-action":"download",onClick:vr,children:c("review.download")}),i("label",{class:"button file-choice",children:[c("r\
eview.append"),i("input",{type:"file",class:"visually-hidden",accept:".tsv,.txt,text/tab-separated-values",onChange:({currentTarget:e})=>{
let t=e.files?.[0];e.value="",t&&fc(t)}})]}),i("p",{class:"muted",children:c("review.files-hint")})]}):null}function Ok({
decision:e}){let{row:t,ends:n,undone:o}=e,r=t.verdict==="rename"?t.right:n[1].text;return i("li",{class:`decision ${o?"u\
ndone":""}`,children:[i("p",{children:[i("b",{children:C("verdict",t.verdict)})," ",i("span",{class:"muted",children:[C(
"decided",t.kind)," · ",c(Pk(e))]})]}),i("p",{class:"decision-ends",children:[i(I,{text:n[0].text})," ",i("span",{"aria\
-hidden":"true",children:sf(t.verdict)})," ",i(I,{text:r})]}),Il(t)?i("p",{class:"warning",children:c("review.contradict\
s")}):null,o?null:i(k,{class:"button quiet","data-action":"undo",onClick:({currentTarget:s})=>{s.closest("ul")?.focus(),
Gt(e)},children:c("review.undo")})]})}function Pk({written:e,taken:t,undone:n,row:o}){return n&&o.verdict!=="withdrawn"?
"review.state-undone":e?"review.state-written":t?"review.state-taken":"review.state-open"}function sf(e){return{same:"=",
different:"≠",rename:"→"}[e]??"?"}function Ck(){let e=new Set(X.value.map(({row:n})=>Al(n))),t=Gd.value.filter(n=>!e.
has(Al(n)));return!jt.value||!t.length?null:i("details",{class:"earlier",children:[i("summary",{children:c("review.earli\
er",{n:t.length})}),i("ul",{class:"decisions",children:t.map(n=>i(Ik,{row:n},Al(n)))})]})}function Ik({row:e}){return i(
"li",{class:"decision",children:[i("p",{children:[i("b",{children:C("verdict",e.verdict)})," ",i("span",{class:"muted",children:[
C("decided",e.kind),e.by,e.date].filter(Boolean).join(" · ")})]}),i("p",{class:"decision-ends",children:[i(I,{text:e.left}),
" ",sf(e.verdict)," ",i(I,{text:e.right})]}),Il(e)?i("p",{class:"warning",children:c("review.contradicts")}):null,i(k,{class:"\
button quiet",onClick:()=>sc(e),children:c("review.take-back")})]})}function Al({left:e,right:t,verdict:n,kind:o}){return[
e,t,n,o].join("	")}function lf(){if(!_n())return null;let e=Pe.value,t=bt.value.length;return i("section",{class:"live","aria-label":c("rev\
iew.live"),children:[i("p",{class:"live-line",role:"status","data-waiting":t,children:[t?c("review.live-waiting",{n:t}):
c("review.live-written")," ",e?i(I,{class:"place",text:e.table}):null]}),i(Tk,{waiting:t}),i(Ak,{})]})}function Tk({waiting:e}){
let t=Mn.value||Pe.value?.closed;return t?i("div",{class:"fault",role:"alert",children:[i("p",{children:[i("b",{children:c(
"review.not-written")})," ",i(I,{text:t})]}),e?i("div",{class:"answers",children:[i(k,{onClick:()=>{mo()},children:c("re\
view.try-again")}),i(k,{"data-action":"download",onClick:vr,children:c("review.download")})]}):null]}):null}function Ak(){
let e=Pe.value?.build,t=e?.status==="building",n=!t&&!!Pe.value&&Pe.value.page!==Ss.value;return i("div",{class:"build",
children:[i(k,{class:Pe.value?.stale?"button primary":"button","data-action":"build",disabled:t||!e,onClick:()=>{pc()},children:c(
t?"review.building":"review.build-again")}),e&&t?i(Lk,{stage:e.stage,done:e.done,total:e.total}):null,n?i(k,{class:"butt\
on primary","data-action":"reload",onClick:()=>location.reload(),children:c("review.show-new")}):null,Pe.value?.stale&&!t?
i("span",{class:"muted",children:c("review.stale")}):null,e?.status==="failed"?i("p",{class:"warning",role:"alert",children:[
c("review.build-failed")," ",i(I,{text:e.message})]}):null]})}function Lk({stage:e,done:t,total:n}){let o=n>1?` ${A(t)} \
/ ${A(n)}`:"";return i("span",{class:"progress",role:"status",children:[i("progress",{max:n||1,value:n?t:void 0,"aria-la\
bel":c("review.building")}),i("span",{class:"muted",children:(e?C("stage",e):"")+o})]})}var Nk=/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu,Ll=/[\p{L}\p{N}]/u,Rk=5e3;function mf(e,t){let[n,o]=[cf(e),cf(t)],r=[uf(
n,o),uf(o,n)];return r[0].some(({text:l,differs:a})=>!a&&Ll.test(l))?r:[af(n),af(o)]}function af(e){return e.map(t=>({text:t,
differs:!1}))}function cf(e){return e.length>Rk?[e]:e.match(Nk)??[]}function uf(e,t){let n=new Map;for(let o of t.filter(
r=>Ll.test(r))){let r=se(o);n.set(r,(n.get(r)??0)+1)}return e.map(o=>{if(!Ll.test(o))return{text:o,differs:!1};let r=se(
o),s=n.get(r)??0;return n.set(r,s-1),{text:o,differs:s<=0}})}function Ci({pair:e,summary:t,class:n="",open:o=!1,children:r}){let s=V(null),l=Ke.value===e.position;Ce(()=>{!l||!Gn.value||
(Gn.value=!1,s.current?.focus())});let[a,u]=mf(e.left.text,e.right.text),m=e.left.reference!==null&&e.left.reference===e.
right.reference;return i("li",{ref:s,class:`pair ${n}`,tabIndex:l?0:-1,"data-pair":e.position,"data-kind":e.kind,"aria-c\
urrent":l?"true":void 0,onFocusIn:()=>{Ke.value=e.position},children:[i("p",{class:"pair-head",children:[i("b",{children:C(
"decided",e.kind)})," ",i("span",{class:"muted",children:t})]}),i("div",{class:"sides",children:[i(df,{pair:e,side:0,pieces:a,
alone:!m}),i(df,{pair:e,side:1,pieces:u,alone:!m})]}),m?i(ff,{pair:e,side:0}):null,pf(e)?i(hf,{pair:e,side:0}):null,i(Bk,
{evidence:e.evidence,open:o}),i("div",{class:"answers",children:r})]})}function df({pair:e,side:t,pieces:n,alone:o}){return i(
"div",{class:"side",children:[i("bdi",{class:"side-text",children:n.map(({text:r,differs:s})=>s?i("b",{class:"differs",children:r}):
r)}),o?i(ff,{pair:e,side:t}):null]})}function ff({pair:e,side:t}){let{reference:n}=t?e.right:e.left,o=n===null?null:g.references[n];
return i("div",{class:"surroundings",children:[o&&e.kind!=="work"?i(I,{class:"side-context",text:o.text}):null,o?i(Je,{file:o.
file,line:o.line,page:o.page}):null,pf(e)?null:i(hf,{pair:e,side:t})]})}function pf({items:[e,t]}){return e!==null&&e===
t}function hf({pair:e,side:t}){let n=e.items[t];if(n===null)return null;let o=lo(e.kind,n);return i(k,{class:"link",title:c(
"review.open-item"),onClick:()=>ut(o),children:e.kind==="work"?c("review.details"):i(I,{text:o.label})})}function Bk({evidence:e,
open:t}){if(!e.length)return null;let n=e.map(({feature:o,weight:r})=>`${C("feature",o)} ${kl(r)}`);return i("details",{
class:"reasons",open:t,children:[i("summary",{children:t?c("review.reasons",{n:e.length}):n.join(" · ")}),i(zt,{evidence:e})]})}var Nl=20;function Ii({label:e,pairs:t,card:n,say:o}){let[r,s]=We(Nl),l=t.findIndex(({position:a})=>a===Ke.value);return ae(
()=>{l<0?Ke.value=t[0]?.position??-1:l>=r&&s(l+Nl)}),i(E,{children:[i("ul",{class:"pairs","aria-label":e,onKeyDown:a=>ef(
a,t,(u,m)=>o(u,m)),children:t.slice(0,r).map(a=>n(a))}),t.length>r?i(k,{class:"button more",onClick:()=>s(r+Nl),children:c(
"review.more",{n:t.length-r})}):null]})}function yf(){if(!g.merges.length)return i("p",{class:"muted empty",children:c("review.no-merges")});let e=Qd.value;return i(
E,{children:[i(Dk,{}),i("p",{class:"muted hint","aria-live":"polite",children:c("review.merges-shown",{n:e.length,all:A(
g.merges.length)})}),i(Ii,{label:c("review.merged"),pairs:e,say:(t,n)=>Fk(t,n==="different",e),card:t=>i(Xk,{pair:t,all:e},
t.position)})]})}function Fk(e,t,n){qn(e)&&It(e,t?"different":"same",n)}function Xk({pair:e,all:t}){let n=e.by?c("review\
.decided-by",{name:e.by}):C("rule",e.rule),o=c("review.merged-how",{score:A(e.score*100),how:n}),[r,s]=Cl(e.kind,hr(e));
return i(Ci,{pair:e,summary:o,class:r==="different"?"parted":"",children:qn(e)?i(E,{children:[i(k,{"data-verdict":"diffe\
rent","aria-pressed":r==="different"?"true":"false",onClick:()=>It(e,"different",t),children:c("review.not-same")}),i(k,
{"data-verdict":"same","aria-pressed":r==="same"?"true":"false",onClick:()=>It(e,"same",t),children:c("review.confirm")}),
r&&s?i(k,{class:"button quiet","data-verdict":"withdrawn",onClick:()=>It(e,"withdrawn",t),children:c("review.undecided")}):
null]}):i("span",{class:"muted",children:c(e.kind==="publisher"?"review.no-publishers":"review.same-print")})})}function Dk(){
let{kind:e,rule:t,most:n,text:o}=Wo.value;return i("div",{class:"merge-filters",children:[i("input",{type:"search",value:o,
"aria-label":c("review.find"),placeholder:c("review.find"),onInput:({currentTarget:r})=>Oi({text:r.value})}),i(gf,{label:c(
"review.kind"),table:"decided",column:"kind",chosen:e}),i(gf,{label:c("review.rule"),table:"rule",column:"rule",chosen:t}),
i("label",{class:"score-filter",children:[i("span",{children:c("review.score-most",{score:A(n*100)})}),i("input",{type:"\
range",min:"0",max:"100",value:String(Math.round(n*100)),onInput:({currentTarget:r})=>Oi({most:Number(r.value)/100})})]})]})}
function gf({label:e,table:t,column:n,chosen:o}){return i("select",{"aria-label":e,value:o,name:n,onChange:({currentTarget:r})=>Oi(
{[n]:r.value}),children:[i("option",{value:"",children:c(`review.all-${n}s`)}),Zd(n).map(([r,s])=>i("option",{value:r,children:`${C(
t,r)} (${A(s)})`},r))]})}function bf(){let e=jn.value,t=g.uncertain.filter(qn).length-e.length;return e.length?i(E,{children:[i("p",{class:"muted\
 hint",children:[c("review.questions-hint")," ",i($k,{})]}),i(Ii,{label:c("review.questions"),pairs:e,say:(n,o)=>It(n,o,
e),card:n=>i(Jk,{pair:n,all:e},n.position)})]}):i("p",{class:"muted empty",children:c(t?"review.all-answered":"review.no\
-questions")})}function $k(){return i("span",{class:"keys",children:[c("review.keys")," ",i("kbd",{children:"S"})," ",c(
"review.same")," · ",i("kbd",{children:"D"})," ",c("review.different")," ·"," ",i("kbd",{children:"K"})," ",c("review.\
later")," · ",i("kbd",{children:"U"})," ",c("review.undo")]})}function Jk({pair:e,all:t}){let n=A(e.score*100),o=c(e.joined?
"review.now-one":"review.now-two",{score:n});return i(Ci,{pair:e,summary:o,open:!0,children:[i(k,{"data-verdict":"same",
onClick:()=>It(e,"same",t),children:c("review.same")}),i(k,{"data-verdict":"different",onClick:()=>It(e,"different",t),children:c(
"review.different")})]})}var Vk={questions:bf,merged:yf,decided:rf};function vf(){let e=Vk[Mi.value],t=X.value.filter(({undone:o})=>!o).length,n=[
{value:"questions",text:Rl("review.questions",jn.value.length)},{value:"merged",text:Rl("review.merged",g.merges.length)},
{value:"decided",text:Rl("review.decided",t)}];return i("div",{class:"review",children:[i(lf,{}),i(of,{}),i(Ue,{label:c(
"review.title"),choices:n,chosen:Mi.value,class:"review-views",choose:o=>{Ke.value=-1,Mi.value=o}}),i(e,{})]})}function Rl(e,t){
return t?`${c(e)} ${A(t)}`:c(e)}var wf="\uFEFF",zk=/^[=+\-@\t\r\n＝＋－＠]/;function Kk(e){if(e===null)return"";if(typeof e=="number")return String(
e);let t=e.replace(/\s*[\r\n]+\s*/g," "),n=zk.test(t)?`'${t}`:t;return/[",]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Ti(e){
return`${e.map(Kk).join(",")}\r
`}var kf=["author","title","container","issued","volume","issue","pages","publisher","place","doi","isbn","url"];function xf(e){
let t=e.itemKind==="work"?["cluster"]:[];return wf+Ti(["id","type","language",...kf,"cited","cited_by",...t])}function Sf(e,t){
let n=t.documents.map(s=>g.files[g.items.document[s].file]),o=kf.map(s=>t.fields[s]??""),r=[t.id,t.type,t.language,...o,
n.length,n.join("; ")];return e.itemKind==="work"&&r.push(Wk(e,t.position)),Ti(r)}function Wk(e,t){let n=e.nodeOf(t),o=n<
0?-1:e.community[n];return e.communities.find(r=>r.number===o)?.label??""}function*_f(e){let t=g.items[e.itemKind];yield wf+
Ti(["source","target","source_label","target_label","count","weight"]);for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let o=[t[e.item[e.from[n]]],t[e.item[e.to[n]]]],[r,s]=[o.map(({id:l})=>l),o.map(({label:l})=>l)];yield Ti([...r,...s,e.count[n],
e.weight[n]])}}var Hk=[["node","label","string"],["node","cluster","string"],["node","occurrences","double"],["node","year","int"],["no\
de","x","double"],["node","y","double"],["edge","count","double"],["edge","weight","double"]],Uk={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","	":"&#9;","\n":"&#10;"};function Ai(e){return e.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"\t\n]/g,t=>Uk[t])}function Kt(e,t){return`<data key="${e}">${typeof t=="number"?t:Ai(t)}</data>`}function qk(e,t){
let n=g.items[e.itemKind][e.item[t]],o=e.communities.find(({number:s})=>s===e.community[t]),r=[Kt("label",n.label),Kt("c\
luster",o?.label??""),Kt("occurrences",e.occurrences[t]),n.year===null?"":Kt("year",n.year),Kt("x",Ne.value.x[t]),Kt("y",
Ne.value.y[t])];return`<node id="${Ai(n.id)}">${r.join("")}</node>
`}function*Ef(e){let t=g.items[e.itemKind];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;for(let[n,o,r]of Hk)yield`<key id="${o}" for="${n}" attr.name="${o}" attr.type="${r}"/>
`;yield`<graph edgedefault="${e.directed?"directed":"undirected"}">
`;for(let n=0;n<e.size;n+=1)H.value.item[e.item[n]]&&(yield qk(e,n));for(let n=0;n<e.edges;n+=1){if(!H.value.edge[n])continue;
let[o,r]=[e.from,e.to].map(s=>t[e.item[s[n]]].id);yield`<edge source="${Ai(o)}" target="${Ai(r)}">${Kt("count",e.count[n])}${Kt(
"weight",e.weight[n])}</edge>
`}yield`</graph>
</graphml>
`}function*Mf(e,t){let n=e.name==="csl-json",o=0;n&&(yield`[
`);for(let r of t){let s=e.textOf(r).replace(/\n+$/,"");s&&(o&&(yield n?`,
`:`

`),yield s,o+=1)}yield n?`
]
`:`
`}function*Of(e,t){yield xf(e);for(let n of t)yield Sf(e,g.items.work[n])}function*Pf(e,t){let n=t.map(o=>e.textOf(o).trim()).
filter(Boolean);n.sort(new Intl.Collator(Y.value).compare);for(let o of n)yield`${o}
`}function Bl(e,t){return t.filter(n=>e.textOf(n).trim()).length}var jk=60;function Gk(e){let t=e.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu)??[];return Array.from(t.join("-")).slice(
0,jk).join("").replace(/-+$/,"")}function Ho(e,t){return`${[N.title||"citegraph",...e].map(Gk).filter(Boolean).join("-")||
"citegraph"}.${t}`}function Cf(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),
setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}var Yk=40;async function If(e,t){let n=[],o=performance.now();for(let r of e)
n.push(r),!(performance.now()-o<Yk)&&(await new Promise(s=>setTimeout(s)),o=performance.now());return new Blob(n,{type:`${t}\
;charset=utf-8`})}function Qk(){return g.items.work.map(({position:e})=>e)}function Zk(e){let{itemKind:t,item:n,community:o}=b.value;return Rs(
t,n.filter((r,s)=>o[s]===e))}function Fl(e){switch(e.what){case"selection":return Bs.value;case"cluster":return Zk(e.community);case"\
visible":return Ns.value;case"all":return Qk()}}function ex(){let e=R.value,t=b.value;return e?.what==="cluster"&&e.network===
t.place?e.community:t.communities[0]?.number??-1}var hn=S(()=>en.value?en.value:Bs.value.length?{what:"selection"}:{what:H.
value.count<de.value.length&&Ns.value.length?"visible":"all"}),Li=S(()=>hn.value.what==="cluster"?hn.value.community:ex());
function Xl(e,t=Li.value){en.value=e==="cluster"?{what:e,community:t}:{what:e}}var gt=S(()=>Fl(hn.value));function Dl(){let e=hn.value;return e.what==="cluster"?$l(e.community):c(`take.file-${e.what}`)}function $l(e){return b.
value.communities.find(({number:n})=>n===e)?.label||c("take.cluster-number",{n:e+1})}async function Ni(e,t,n,o){try{Cf(await If(
e,t),n),Q(o,void 0,n)}catch(r){Q(c("take.failed"),void 0,String(r))}}function Tf(e){let t=Ho([Dl()],e.suffix),n=Bl(e,gt.
value);return Ni(Mf(e,gt.value),e.mediaType,t,Jl(n))}function Af(e){let t=Ho([Dl(),C("format",e.name)],"txt"),n=Bl(e,gt.
value);return Ni(Pf(e,gt.value),"text/plain",t,Jl(n))}function Lf(){let e=Ho([Dl()],"csv"),t=Of(b.value,gt.value);return Ni(
t,"text/csv",e,Jl(gt.value.length))}function Jl(e){let t=gt.value.length-e,n=[c("take.saved",{n:e})];return t&&n.push(c(
"take.without-entry",{n:t})),n.join(" ")}function Vl(e){let t=b.value,n=Ho([C("network",t.kind)],e),o=e==="csv"?_f(t):Ef(
t);return Ni(o,e==="csv"?"text/csv":"application/graphml+xml",n,c("take.network-saved"))}async function zl(e){let t=Ae.peek();
await pl(e,!0),Ae.peek()===t&&Q(c("take.picture-saved"))}function Nf(){return i($n,{id:"downloads",title:c("take.title"),open:_o,wide:!0,children:[i("div",{class:"take-columns",
children:[i(nx,{}),i(rx,{})]}),i(sx,{}),i(tx,{})]})}function tx(){let e=Ae.value;return i("p",{class:"take-told",role:"s\
tatus",children:e?i(E,{children:[e.text," ",i(I,{class:"notice-quoted",text:e.quoted??""})]}):null})}function nx(){let e={
selection:c("take.selection"),cluster:c("take.cluster"),visible:c("take.visible"),all:c("take.all")};return i("fieldset",
{class:"take-scopes",children:[i("legend",{children:c("take.which-works")}),i(Ri,{what:"selection",name:e.selection}),b.
value.communities.length?i(ox,{name:e.cluster}):null,i(Ri,{what:"visible",name:e.visible}),i(Ri,{what:"all",name:e.all})]})}
function Ri({what:e,name:t}){let n=e==="cluster"?{what:e,community:Li.value}:{what:e},o=Fl(n).length;return i("label",{class:"\
check-line",children:[i("input",{type:"radio",name:"scope",value:e,checked:hn.value.what===e,disabled:o===0,onChange:()=>Xl(
e)}),i("span",{children:t}),i("span",{class:"muted number",children:A(o)})]})}function ox({name:e}){return i(E,{children:[
i(Ri,{what:"cluster",name:e}),i("select",{class:"field take-cluster","aria-label":c("take.which-cluster"),value:String(Li.
value),onChange:t=>Xl("cluster",Number(t.currentTarget.value)),children:b.value.communities.map(({number:t})=>i("option",
{value:String(t),children:$l(t)},t))})]})}function rx(){let e=N.formats.filter(({download:n})=>n),t=N.formats.filter(({copy:n,
download:o})=>n&&!o);return i("div",{class:"take-formats",children:[i("h3",{children:c("take.references")}),i("div",{class:"\
format-buttons",children:[e.map(n=>i(ix,{format:n},n.name)),i(Kl,{name:"csv",hint:c("take.hint-csv"),act:Lf})]}),t.length?
i(E,{children:[i("h3",{children:c("take.lines")}),i("div",{class:"format-buttons",children:t.map(n=>i(Kl,{name:n.name,hint:c(
"take.hint-lines"),act:()=>Af(n)},n.name))})]}):null]})}function ix({format:e}){let t={bibtex:c("take.hint-bibtex"),ris:c(
"take.hint-ris"),"csl-json":c("take.hint-csl-json")};return i(Kl,{name:e.name,hint:t[e.name]??"",act:()=>Tf(e)})}function Kl({
name:e,hint:t,act:n}){return i(k,{class:"button format-button","data-format":e,disabled:gt.value.length===0,onClick:()=>{
n()},children:[i("span",{class:"format-name",children:C("format",e)}),i("span",{class:"muted small",children:t})]})}function sx(){
return b.value.size?i("section",{class:"take-network",children:[i("h3",{children:c("take.network")}),i("div",{class:"for\
mat-row",children:[i(k,{"data-format":"png",onClick:()=>{zl("png")},children:c("take.png")}),i(k,{"data-format":"svg",onClick:()=>{
zl("svg")},children:c("take.svg")}),i(k,{"data-format":"graphml",onClick:()=>{Vl("graphml")},children:c("take.graphml")}),
i(k,{"data-format":"edges",onClick:()=>{Vl("csv")},children:c("take.edges")})]})]}):null}var Yn=class extends At{state={failure:null};static getDerivedStateFromError(t){return{failure:t??new Error("unknown")}}componentDidCatch(t){
console.error(t)}render(){return this.state.failure===null?this.props.children:i("section",{class:`failure ${this.props.
class}`,role:"alert",children:i(ax,{failure:this.state.failure,again:()=>this.setState({failure:null})})})}};function lx(e){
let t=e instanceof Error?e.stack??String(e):String(e);return`citegraph ${N?.version??""}
${navigator.userAgent}
${t}`}function ax({failure:e,again:t}){return i(E,{children:[i("h2",{children:c("shell.failure")}),i("p",{children:c("sh\
ell.failure-advice")}),i("pre",{class:"failure-text",tabIndex:0,children:String(e)}),i("div",{class:"failure-tools",children:[
i(k,{class:"button primary",onClick:t,children:c("shell.try-again")}),i(k,{onClick:()=>{En(lx(e),c("shell.error-copied"))},
children:c("shell.copy-error")})]})]})}var cx={browse:"list",map:"map",read:"details"};function Rf(){let e={browse:c("shell.dock-browse"),map:c("shell.dock-map"),
read:c("shell.dock-read")};return i("nav",{class:"dock",id:"dock","aria-label":c("shell.panels"),children:["browse","map",
"read"].map(t=>i("button",{type:"button",class:"dock-button","data-name":t,"aria-pressed":te.value===t?"true":"false",onClick:()=>{
te.value=t},children:[i(z,{name:cx[t]}),e[t]]},t))})}function Ff(){return i($n,{id:"help",title:c("shell.help"),open:Bn,wide:!0,children:[i("h3",{children:c("shell.first-ste\
ps")}),i("ol",{class:"help-steps",children:[i("li",{children:c("shell.step-find")}),i("li",{children:c("shell.step-look")}),
i("li",{children:c("shell.step-select")}),i("li",{children:c("shell.step-take")})]}),i("div",{class:"help-tables",children:[
i(Bf,{title:c("shell.keys"),lines:ux()}),i(Bf,{title:c("shell.gestures"),lines:mx()})]})]})}function ux(){return[[["/"],
c("shell.key-search")],[["↑","↓"],c("shell.key-walk")],[["Enter"],c("shell.key-show")],[[c("shell.space")],c("shell.\
key-select")],[["←","→","↑","↓"],c("shell.key-move")],[["+","−","0"],c("shell.key-zoom")],[["L"],c("shell.key-\
lasso")],[["Esc"],c("shell.key-escape")],[["?"],c("shell.key-help")]]}function mx(){return[[[c("shell.click")],c("shell.\
click-does")],[[c("shell.double-click")],c("shell.double-click-does")],[[c("shell.ctrl-click")],c("shell.ctrl-click-does")],
[[c("shell.drag")],c("shell.drag-does")],[[c("shell.wheel")],c("shell.wheel-does")]]}function Bf({title:e,lines:t}){return i(
"table",{class:"help-table",children:[i("caption",{children:e}),i("tbody",{children:t.map(([n,o])=>i("tr",{children:[i("\
th",{scope:"row",children:n.map(r=>i("kbd",{children:r},r))}),i("td",{children:o})]},o))})]})}var Bi=260,Fi=640,Wl={left:340,right:380},rt={left:{width:O(Wl.left),open:O(!0)},right:{width:O(Wl.right),open:O(!0)}},lX=matchMedia(
"(max-width: 760px)");function Uo(e,t){rt[e].width.value=Math.round(Math.min(Fi,Math.max(Bi,t)))}function Xf(e){rt[e].width.value=Wl[e]}function Xi(e){
rt[e].open.value=!0,te.value=e==="left"?"browse":"read"}var Df=24;function Hl({side:e}){let{width:t,open:n}=rt[e];if(!n.value)return null;let o=e==="left"?1:-1;return i("div",{
class:`splitter ${e}`,role:"separator",tabIndex:0,"aria-orientation":"vertical","aria-label":e==="left"?c("shell.left-wi\
dth"):c("shell.right-width"),title:c("shell.splitter-help"),"aria-valuemin":Bi,"aria-valuemax":Fi,"aria-valuenow":t.value,
onDblClick:()=>Xf(e),onPointerDown:s=>r(s,t.value,l=>Uo(e,l*o)),onKeyDown:s=>{let l={ArrowRight:Df,ArrowLeft:-Df}[s.key];
if(l)Uo(e,t.value+l*o);else if(s.key==="Home")Uo(e,Bi);else if(s.key==="End")Uo(e,Fi);else if(s.key==="Enter")n.value=!1;else
return;s.preventDefault()}});function r(s,l,a){let u=s.currentTarget,m=s.clientX;u.setPointerCapture(s.pointerId),u.onpointermove=
d=>a(l*o+d.clientX-m),u.onlostpointercapture=()=>{u.onpointermove=null}}}var dx=7e3;function qo(){Ae.value=null}function $f(){let e=Ae.value,t=V(null);return ae(()=>e&&!e.byHand?fx(e,t.current):
void 0,[e]),i("div",{class:"toast",id:"toast",role:"status","aria-live":"polite",ref:t,children:e?i(px,{now:e}):null})}function fx(e,t){
let n=setInterval(()=>{!(t?.matches(":hover")||t?.contains(document.activeElement))&&Ae.value===e&&qo()},dx);return()=>clearInterval(
n)}function px({now:e}){let{text:t,action:n,quoted:o,byHand:r}=e;return i("div",{class:"toast-body",children:[i("span",{
class:"notice-text",children:t}),o?i(I,{class:"notice-quoted",text:o}):null,r===void 0?null:i(hx,{text:r}),n?i(k,{class:"\
button quiet",onClick:()=>{qo(),n.run()},children:n.text}):null,i(k,{class:"button tool","aria-label":c("base.close"),onClick:qo,
children:i(z,{name:"close"})})]})}function hx({text:e}){let t=V(null);return ae(()=>t.current?.select(),[e]),i("textarea",
{class:"text-to-copy",readOnly:!0,dir:"auto",ref:t,value:e,"aria-label":c("base.text-to-copy")})}function Di(e){let[t,n]=We(!1),o=V(null),r=V(null);ae(()=>t?gx(o.current,()=>n(!1)):void 0,[t]);let s=()=>{n(!1),r.current?.
focus()};return i("div",{class:"menu",ref:o,children:[i("button",{type:"button",class:e.class??"button",id:e.id,ref:r,"a\
ria-haspopup":"menu","aria-expanded":t?"true":"false",title:e.label,"aria-controls":t?`${e.id}-list`:void 0,onClick:()=>n(
!t),onKeyDown:l=>{l.key!=="ArrowDown"||t||(l.preventDefault(),n(!0))},children:e.children}),t?i(bx,{...e,close:s}):null]})}
function gx(e,t){let n=o=>{e?.contains(o.target)||t()};return document.addEventListener("pointerdown",n,!0),document.addEventListener(
"focusin",n,!0),()=>{document.removeEventListener("pointerdown",n,!0),document.removeEventListener("focusin",n,!0)}}var yx=7;
function bx(e){let t=V(null),n=V({text:"",at:0});ae(()=>{(t.current?.querySelector('[aria-checked="true"]')??Jf(t.current)[0])?.
focus()},[]);let o=s=>{e.close(),e.choose(s)},r=e.items.length>yx?"many":"";return i("div",{class:`menu-list ${e.end?"at\
-end":""} ${r}`,role:"menu",ref:t,id:`${e.id}-list`,"aria-label":e.label,onKeyDown:s=>kx(s,e.close,n.current),children:wx(
e.items).map(([s,l])=>i("div",{class:"menu-group",role:"group","aria-label":s||void 0,children:[s?i("div",{class:"menu-h\
eading","aria-hidden":"true",children:s}):null,l.map(a=>i(vx,{item:a,checked:a.value===e.chosen,pick:o,id:`${e.id}-${String(
a.value)}`},a.text))]},s))})}function vx({id:e,item:t,checked:n,pick:o}){let{text:r,note:s,detail:l}=t;return i("button",
{type:"button",class:t.faint?"menu-item faint":"menu-item",role:"menuitemradio",tabIndex:-1,"aria-checked":n?"true":"fal\
se","aria-labelledby":`${e}-text`,"data-text":r,onClick:()=>o(t.value),"aria-describedby":l?`${e}-detail ${e}-note`:void 0,
children:[i("span",{class:"menu-mark",children:n?i(z,{name:"check"}):null}),i("span",{class:"menu-text",id:`${e}-text`,children:r}),
i("span",{class:"menu-note",id:`${e}-note`,children:s}),l?i("span",{class:"menu-detail",id:`${e}-detail`,children:l}):null]})}
function wx(e){let t=new Map;for(let n of e){let o=t.get(n.group??"")??[];t.set(n.group??"",[...o,n])}return[...t]}function Jf(e){
return[...e?.querySelectorAll("[role=menuitemradio]")??[]]}function kx(e,t,n){let o=Jf(e.currentTarget),r=o.indexOf(document.
activeElement),s={ArrowDown:(r+1)%o.length,ArrowUp:(r-1+o.length)%o.length,Home:0,End:o.length-1};if(e.key==="Escape"||e.
key==="Tab")t();else if(e.key in s)o[s[e.key]]?.focus();else if(e.key.length===1&&e.key!==" ")xx(e,o,r,n);else return;e.
stopPropagation(),e.key!=="Tab"&&e.preventDefault()}function xx(e,t,n,o){let r=e.key.toLowerCase(),s=e.timeStamp-o.at<1e3;
o.text=s&&o.text!==r?o.text+r:r,o.at=e.timeStamp;let l=o.text.length>1?n:n+1;t.map((u,m)=>t[(l+m)%t.length]).find(u=>u.dataset.
text?.toLowerCase().startsWith(o.text))?.focus()}var Kf=60,Sx=6e4,Ul=":";function ql(e,t){let n=[...t],o=g.items[e];return n.length<=Kf?n.map(r=>encodeURIComponent(gn(o[r]?.
id??""))).join(","):o.length>Sx?"":`${Ul}${Wf(e)}.${Ex(n,o.length)}`}function jl(e,t){if(t.startsWith(Ul))return _x(e,t.
slice(Ul.length));let n=t.split(",").slice(0,Kf).map(Qn),o=$i(e),r=n.map(l=>l===""?-1:o.get(l)),s=r.filter(l=>l!==void 0);
return{positions:s,missing:r.length-s.length}}function _x(e,t){let[n,o=""]=t.split(".");return n!==Wf(e)?{positions:[],missing:1}:
{positions:Mx(o,g.items[e].length),missing:0}}function Qn(e){try{return decodeURIComponent(e)}catch{return e}}function gn(e){
return e.replace(new RegExp("\\p{Surrogate}","gu"),"�")}var Vf=new Map;function $i(e){let t=Vf.get(e);return t||(t=new Map(
g.items[e].map(({id:n,position:o})=>[gn(n),o])),Vf.set(e,t)),t}var zf=new Map;function Wf(e){let t=zf.get(e);if(t===void 0){
let n=2166136261;for(let{id:o}of g.items[e])for(let r of`${o}
`)n=Math.imul(n^(r.codePointAt(0)??0),16777619);t=(n>>>0).toString(36),zf.set(e,t)}return t}var Hf="ABCDEFGHIJKLMNOPQRST\
UVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Ex(e,t){let n=new Uint8Array(Math.ceil(t/6));for(let o of e)n[Math.
floor(o/6)]|=1<<o%6;return Array.from(n,o=>Hf[o]).join("").replace(/A+$/,"")}function Mx(e,t){let n=[];for(let o=0;o<e.length&&
6*o<t;o+=1){let r=Hf.indexOf(e[o]);for(let s=0;s<6;s+=1)r>0&&r&1<<s&&6*o+s<t&&n.push(6*o+s)}return n}function Uf(e){if(!e||e.what==="rows")return"";if(e.what==="item")return Gl(e.kind,lo(e.kind,e.position).id);let t=W[e.network];
if(e.what==="cluster")return Gl("cluster",t.kind,String(e.community));let n=g.items[t.itemKind],o=[t.from[e.edge],t.to[e.
edge]];return Gl("edge",t.kind,...o.map(r=>n[t.item[r]].id))}function Gl(...e){return e.map(t=>encodeURIComponent(gn(t))).
join(":")}function qf(e){let[t,...n]=e.split(":").map(Qn);if(t==="edge")return Px(n);if(t==="cluster")return Ox(n);if(!Object.
hasOwn(g.items,t))return null;let o=t,r=$i(o).get(n[0]);return r===void 0?null:{what:"item",kind:o,position:r}}function jf(e){
return W.find(t=>t.kind===e)}function Ox([e,t]){let n=jf(e),o=n?.communities.find(r=>String(r.number)===t);return n&&o?{
what:"cluster",network:n.place,community:o.number}:null}function Px([e,...t]){let n=jf(e);if(!n)return null;let o=t.map(
l=>{let a=$i(n.itemKind).get(l);return a===void 0?-1:n.nodeOf(a)});if(o.length!==2||o.includes(-1))return null;let s=[...n.
edgesOf(o[0])].find(l=>st(n,l,o[0])===o[1]);return s===void 0?null:{what:"edge",network:n.place,edge:s}}var Gf=200,ep=1e3;function Ji(e,t,n){return{name:e,write:()=>n.value===t[0]?"":n.value,read:o=>{n.value=t.find(r=>r===o)??
t[0]}}}function Yf(e,t){return{name:e,write:()=>D.value[t]?"":"0",read:n=>j({[t]:n!=="0"})}}function Qf(e,t){let n=t==="\
typesOff"?"type":"language";return{name:e,write:()=>[...D.value[t]].map(o=>`,${encodeURIComponent(gn(o))}`).join(""),read:o=>{
let r=new Set(o.split(",").slice(1,ep).map(Qn)),s=r.size?new Set(g.items.work.map(l=>l[n])):r;j({[t]:new Set([...r].filter(
l=>s.has(l)))})}}}function Zf(e,t,n){return{name:e,write:()=>ql(t,D.value[n]),read:o=>{let{positions:r,missing:s}=o?jl(t,
o):tp;return j({[n]:new Set(r)}),s}}}var tp={positions:[],missing:0},Cx={name:"network",write:()=>qe.value===0?"":b.value.
kind,read:e=>{Ee(Math.max(0,W.findIndex(({kind:t})=>t===e)))}},Ix={name:"years",write:()=>D.value.years?.join("..")??"",
read:e=>{let t=/^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(e),n=t&&[Number(t[1]),Number(t[2])];j({years:n&&n[0]<=n[1]?n:null})}},
Tx={name:"strongest",write:()=>D.value.strongest===1?"":String(D.value.strongest),read:e=>{let t=e?Number(e):NaN;j({strongest:t>=
0&&t<=1?t:fo.strongest})}},Ax={name:"clusters-off",write:()=>[...D.value.communitiesOff].join(","),read:e=>{let t=new Set(
[-1,...b.value.communities.map(({number:o})=>o)]),n=e?e.split(",").slice(0,ep).map(Number):[];j({communitiesOff:new Set(
n.filter(o=>t.has(o)))})}},Lx={name:"query",write:()=>encodeURIComponent(gn(re.value.slice(0,Gf))),read:e=>{re.value=Qn(
e).slice(0,Gf)}},Nx={name:"select",write:()=>{let{kind:e,positions:t}=be.value,n=t.size?ql(e,t):"";return n&&`${e}:${n}`},
read:e=>{let[t]=e.split(":",1),n=Object.hasOwn(g.items,t),o=e.slice(t.length+1),{positions:r,missing:s}=n&&o?jl(t,o):tp,
l=r.filter(a=>a>=0).sort((a,u)=>a-u);return be.value={kind:n?t:"work",positions:new Set(l)},s}},Rx={name:"focus",write:()=>Uf(
R.value),read:e=>(R.value=e?qf(e):null,e&&!R.value?1:0)},Bx=["label","year","works","cited","links","strength"],Fx={name:"\
sort",write:()=>{let{column:e,descending:t}=je.value;return e==="cited"&&t?"":`${t?"-":""}${e}`},read:e=>{let t=Bx.find(
n=>n===e.replace(/^-/,""));je.value=t?{column:t,descending:e.startsWith("-")}:{column:"cited",descending:!0}}},Xx={name:"\
lang",write:()=>Y.value===ao()?"":Y.value,read:e=>{Y.value=Object.hasOwn(N.texts,e)?e:ao()}},Dx={name:"camera",write:()=>{
let e=Vn.value;return e?[e.x.toFixed(1),e.y.toFixed(1),e.scale.toPrecision(4)].join(","):""},read:e=>{let t=e?e.split(",").
map(Number):[],[n,o,r]=t,s=t.length===3&&Math.abs(n)<1e7&&Math.abs(o)<1e7&&r>1e-4&&r<1e3;Vn.value=s?{x:n,y:o,scale:r}:null}},
$x=["system","light","dark"],Jx=["occurrences","strength","pagerank"],Vx=["details","review","problems","about"],zx=["li\
st","filters","clusters"],Yl=[Cx,Rx],Ql=[...Yl,{name:"layout",write:()=>vt.value==="map"?"":encodeURIComponent(vt.value),
read:e=>{let t=W.some(({layouts:n})=>n.some(({name:o})=>o===e));vt.value=t?e:"map"}},Lx,Ix,Yf("without-year","withoutYea\
r"),Yf("unlinked","singletons"),Qf("types-off","typesOff"),Qf("languages-off","languagesOff"),Zf("documents-off","docume\
nt","documentsOff"),Zf("venues-off","venue","venuesOff"),Ax,Tx,Nx,Fx,Ji("size",Jx,wt),{name:"areas",write:()=>kt.value?"":
"0",read:e=>{kt.value=e!=="0"}},Ji("theme",$x,lt),Xx,Ji("read",Vx,at),Ji("browse",zx,Le),Dx];var Kx=400,Wx=Ql.map(({name:e,write:t})=>S(()=>{let n=t();return n&&`${e}=${n}`})),Zl=S(()=>{let e=Wx.map(({value:t})=>t).
filter(Boolean).join("&");return e?`#${e}`:""}),ea=S(()=>{let e=R.value;return e?.what==="rows"?`${b.value.kind} ${e.rows.
title}`:`${b.value.kind} ${JSON.stringify(e)}`}),Yo=new Map,yn=0,[Vi,Go]=["",""],jo=0;function ta(e,t=Ql){let n=new Map;
for(let r of e.replace(/^#/,"").split("&")){let[s]=r.split("=",1);n.set(s,r.slice(s.length+1))}let o=0;Nt(()=>{for(let r of t)
o+=Hx(r,n.get(r.name)??"")}),o&&Q(c("base.link-is-old",{n:o}))}function Hx(e,t){try{return e.read(t)??0}catch{return 0}}
function na(e,t){let n=`${location.pathname}${location.search}${t}`;try{history[e]({entry:yn},"",n)}catch{}}function zi(){
clearTimeout(jo),jo=0,na("replaceState",Go)}function Ux(e,t){e!==Vi?(jo&&zi(),yn+=1,na("pushState",t)):t!==Go&&!jo&&(jo=
window.setTimeout(zi,Kx)),[Vi,Go]=[e,t],Yo.set(yn,R.peek())}function qx(e){let t=e.state,n=typeof t?.entry=="number"?t.entry:
-1;Nt(()=>{Yo.has(n)?Gx(n):jx(),[Vi,Go]=[ea.value,Zl.value]}),zi()}function jx(){yn+=1,ta(location.hash),Yo.set(yn,R.value)}
function Gx(e){let t=Yo.get(e)??null;yn=e,ta(location.hash,Yl),R.value=t,Xe.value=Xe.value.at(-1)===t?Xe.value.slice(0,-1):
[],!t&&te.value==="read"&&(te.value="map")}function np(){location.hash.length>1&&ta(location.hash),[Vi,Go]=[ea.value,Zl.
value],Yo.set(yn,R.value),na("replaceState",location.hash),U(()=>Ux(ea.value,Zl.value)),addEventListener("popstate",qx)}
function op(){return zi(),location.href}var oa={cocitation:["cocitation","author-cocitation","venue-cocitation","term-cocitation","proximity-cocitation"],citation:[
"citation","two-mode"],coupling:["coupling","author-coupling","venue-coupling"],authors:["co-authorship"],words:["keywor\
ds","terms"]};function Yx(e){return Object.keys(oa).find(t=>oa[t].includes(e))??"other"}function rp(e){return e.size?[c(
"shell.nodes",{n:e.size}),c("shell.links",{n:e.edges})].join(" · "):c("shell.empty-network")}function Qx(e){return{value:e.
place,text:C("network",e.kind),group:C("network-group",Yx(e.kind)),detail:C("joins",e.kind),note:rp(e),faint:!e.edges}}function Zx(){
let e=Object.values(oa).flat(),t=({kind:n})=>(e.indexOf(n)+e.length+1)%(e.length+1);return[...W].sort((n,o)=>t(n)-t(o)||
n.place-o.place)}function ip(){let e=b.value;return e.place<0?null:i(Di,{id:"network-menu",label:c("shell.networks"),class:"\
button network-button",items:Zx().map(Qx),chosen:e.place,choose:Ee,children:[i(z,{name:"network"}),i("span",{class:"netw\
ork-name",children:C("network",e.kind)}),i("span",{class:"network-size",children:rp(e)}),i(z,{name:"down"})]})}function cp(){return i("header",{class:"toolbar",children:[i(lp,{side:"left"}),i("h1",{class:"toolbar-title",dir:"auto",
title:N.title,children:N.title}),i("div",{class:"toolbar-choice",children:[i(ip,{}),i(e0,{})]}),i("div",{class:"toolbar-\
actions",children:[i(k,{class:"button take-button",id:"open-downloads",title:c("shell.take-away-help"),onClick:()=>Fn(),
children:[i(z,{name:"download"}),i("span",{children:c("shell.take-away")})]}),i(sp,{id:"copy-link",icon:"link",name:c("s\
hell.copy-link"),act:i0}),i(o0,{}),i(r0,{}),i(sp,{id:"open-help",icon:"help",name:c("shell.help"),act:()=>{Bn.value=!0}}),
i(lp,{side:"right"})]})]})}function sp({id:e,icon:t,name:n,act:o}){return i(k,{class:"button tool",id:e,title:n,"aria-la\
bel":n,onClick:o,children:i(z,{name:t})})}function lp({side:e}){let{open:t}=rt[e],n=e==="left"?c("shell.left-panel"):c("\
shell.right-panel");return i(k,{class:"button tool panel-button",id:`toggle-${e}`,title:n,"aria-label":n,"aria-pressed":t.
value?"true":"false",onClick:()=>{t.value=!t.value},children:i(z,{name:e})})}function e0(){let{layouts:e}=b.value;if(e.length<
2)return null;let t=e.map(({name:n})=>({value:n,text:ap(`shell.layout-${n}`,n),hint:ap(`shell.hint-${n}`,"")}));return i(
Ue,{label:c("shell.layout"),choices:t,chosen:Ne.value.name,choose:n=>{vt.value=n}})}function ap(e,t){return dr(e)?c(e):t}
var t0=["system","light","dark"],n0={system:"half",light:"sun",dark:"moon"};function o0(){let e={system:c("shell.theme-s\
ystem"),light:c("shell.theme-light"),dark:c("shell.theme-dark")},t=c("shell.theme",{name:e[lt.value]});return i(Di,{id:"\
theme-menu",label:t,class:"button tool",end:!0,items:t0.map(n=>({value:n,text:e[n]})),chosen:lt.value,choose:n=>{lt.value=
n},children:[i(z,{name:n0[lt.value]}),i("span",{class:"visually-hidden",children:t})]})}function r0(){let e=Object.keys(
N.texts).map(t=>({value:t,text:t.toUpperCase(),lang:t,hint:new Intl.DisplayNames(t,{type:"language"}).of(t)}));return i(
Ue,{class:"small languages",label:c("shell.language"),choices:e,chosen:Y.value,choose:t=>{Y.value=t}})}function i0(){En(
op(),c("shell.link-copied"))}function up(){return i(E,{children:[i(s0,{}),i(cp,{}),i(l0,{}),i(Rf,{}),i(Nf,{}),i(Ff,{}),i($f,{})]})}function s0(){return i(
"a",{class:"skip-link",href:"#search-box",onClick:e=>{e.preventDefault(),Xi("left"),setTimeout(()=>document.getElementById(
"search-box")?.focus())},children:c("shell.skip")})}function l0(){let{left:e,right:t}=rt;return i("div",{class:"workbenc\
h","data-panel":te.value,"data-left":e.open.value?"open":"closed","data-right":t.open.value?"open":"closed",style:{"--le\
ft":`${e.width.value}px`,"--right":`${t.width.value}px`},children:[i(Yn,{class:"panel browse",children:i(Lu,{})}),i(Hl,{
side:"left"}),i("main",{class:"middle",children:i(Yn,{class:"map-area",children:i(jm,{})})}),i(Hl,{side:"right"}),i(Yn,{
class:"panel read",children:i(Hd,{review:i(vf,{}),questions:jn.value.length})})]})}var ra=matchMedia("(prefers-color-scheme: dark)"),mp=O(ra.matches);ra.addEventListener("change",()=>{mp.value=ra.matches});
var dp=S(()=>lt.value!=="system"?lt.value:mp.value?"dark":"light");function fp(){U(()=>{document.documentElement.dataset.theme=dp.value}),U(()=>{document.documentElement.lang=Y.value,document.
title=N.title||c("shell.title")}),U(()=>{R.value&&(rt.right.open.value=!0)}),U(()=>{_o.value||(en.value=null)}),document.
addEventListener("keydown",c0),a0()}function a0(){let e=window;e.citegraph={...e.citegraph,searchKey:se}}function c0(e){
if(!(e.defaultPrevented||document.querySelector("dialog[open]"))&&(e.key==="Escape"&&d0(),!(e.ctrlKey||e.metaKey||e.altKey||
u0(e.target)))){if(e.key==="/")m0();else if(e.key==="?")Bn.value=!0;else return;e.preventDefault()}}function u0(e){return e instanceof
Element&&e.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=range])")}function m0(){Xi("left"),
setTimeout(()=>document.getElementById("search-box")?.focus())}function d0(){Ae.value?qo():re.value?re.value="":R.value&&
Z(null)}function f0(){Y.value=ao(),np(),gc(),fp(),ya(i(up,{}),document.getElementById("app"))}function p0(){document.getElementById(
"unreadable").hidden=!1}Qa().then(f0,p0);})();
