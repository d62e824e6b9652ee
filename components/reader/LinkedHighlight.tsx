"use client";

import { useEffect } from "react";

/** Lights up every mention of the claim that the pointer or the focus is on. Without it, the links do as well. */
export function LinkedHighlight() {
  useEffect(() => {
    let lit: Element[] = [];
    const light = ({ target }: Event) => {
      const claim =
        target instanceof Element ? target.closest("[data-claim]")?.getAttribute("data-claim") : null;
      for (const element of lit) element.removeAttribute("data-lit");
      lit = claim ? [...document.querySelectorAll(`[data-claim="${claim}"]`)] : [];
      for (const element of lit) element.setAttribute("data-lit", "");
    };
    const types = ["pointerover", "focusin"];
    for (const type of types) document.addEventListener(type, light);
    return () => {
      for (const type of types) document.removeEventListener(type, light);
    };
  }, []);
  return null;
}
