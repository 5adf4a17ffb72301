/**
 * VnCoreNLP: its word segmentation model read by this library, and VnCoreNLP itself where the user
 * has it. None of its code is used or linked.
 */
@NullMarked
package io.github.nhandien.vncorenlp;

import org.jspecify.annotations.NullMarked;
