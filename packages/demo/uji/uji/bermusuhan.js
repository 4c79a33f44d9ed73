/* In the manner of old libraries, which changed what belongs to everybody and still run on many pages. */
(function () {
  'use strict';

  /* before JSON was native: any list inside JSON.stringify now comes out as a text */
  Array.prototype.toJSON = function () {
    return '[' + this.map(String).join(', ') + ']';
  };

  /* seen by every for…in */
  Array.prototype.each = Array.prototype.forEach;
  Array.prototype.first = function () {
    return this[0];
  };
  String.prototype.contains = function (text) {
    return this.indexOf(text) !== -1;
  };

  /* a replacement that knows classes only, and finds nothing else */
  Element.prototype.closest = function (selector) {
    var name = selector.replace(/^\./, '');
    for (var element = this; element; element = element.parentElement)
      if (element.classList.contains(name)) return element;
    return null;
  };

  /* older than the standard, which knows more kinds of space */
  String.prototype.trim = function () {
    return this.replace(/^ +| +$/g, '');
  };

  window.$ = function (id) {
    return document.getElementById(id);
  };
})();
