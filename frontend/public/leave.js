// Leave this site at once: the page is blank before anything is asked of the network.
(function () {
  'use strict';
  var presses = [];

  function leave() {
    // Says nothing, in any language.
    document.title = '…';
    document.documentElement.replaceChildren();
    location.replace('/leave');
  }

  document.addEventListener('click', function (event) {
    if (!event.target.closest) return;
    if (event.target.closest('[data-leave]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
      return;
    }
    // A line of the error summary leads to its field.
    var line = event.target.closest('[data-focus]');
    var field = line && document.getElementById(line.getAttribute('data-focus'));
    if (field) {
      event.preventDefault();
      event.stopPropagation();
      field.focus();
      field.scrollIntoView({ block: 'center' });
    }
  }, true);

  // Shift three times within five seconds; any other key in between (capitals) starts over.
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Shift') {
      presses = [];
    } else if (!event.repeat) {
      presses = presses.filter(function (at) { return event.timeStamp - at < 5000; });
      presses.push(event.timeStamp);
      if (presses.length >= 3) leave();
    }
  }, true);

  // A browser shows the caret of a field and leaves the rest of it under the control: show the field (WCAG 2.4.11).
  document.addEventListener('focusin', function (event) {
    var control = document.querySelector('[data-leave]');
    if (!control || event.target === control) return;
    var bar = control.getBoundingClientRect(), field = event.target.getBoundingClientRect();
    if (field.bottom > bar.top && field.top < bar.bottom && field.right > bar.left && field.left < bar.right) {
      event.target.scrollIntoView({ block: 'nearest' });
    }
  });

  // A page that a browser kept in memory is asked for anew, so that nothing of an ended visit shows.
  addEventListener('pageshow', function (event) {
    if (event.persisted) location.reload();
  });
})();
