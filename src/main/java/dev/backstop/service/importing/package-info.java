/// Files in: read, planned, agreed to, and what the owner has said of them before.
@NullMarked
package dev.backstop.service.importing;

import org.jspecify.annotations.NullMarked;
