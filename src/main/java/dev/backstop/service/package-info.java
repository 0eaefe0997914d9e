/// A package for each area of the shop, one public method for each thing that a user can do, over one picture of the
/// shop that never changes; here what belongs to no area: opening a shop, its settings, its copies.
@NullMarked
package dev.backstop.service;

import org.jspecify.annotations.NullMarked;
