/**
 * The trained encoder at work; not for use from other packages.
 *
 * <p>{@code ModelLoading} checks the files (room {@code file}) and makes a {@code WindowedEncoder}. That one cuts a document into
 * {@code Stretch}es of {@code Window}s and batches them ({@code window}), has a {@code Scorer} score them (ONNX Runtime; a fake
 * in tests) and decodes the scores of each stretch, seen as one {@code Sheet} ({@code head}), into typed values
 * ({@code layer}). Contents that may hold somebody's words ({@code InnerCues}) go the same way again, as texts of their own.
 *
 * <p>Traps: int8 scales depend on all windows of a batch, so a batch never holds two documents and its order is fixed; a
 * sentence longer than a window is read through overlapping windows, and each word is decoded from the one where it stands
 * furthest from an edge.
 */
@NullMarked
package org.hearsay.model.internal.encoder;

import org.jspecify.annotations.NullMarked;
