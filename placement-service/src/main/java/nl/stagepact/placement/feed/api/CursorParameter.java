package nl.stagepact.placement.feed.api;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Cursor;

/** Where a page of a feed begins. */
record CursorParameter(@QueryParam("cursor") @Nullable Cursor cursor) {
}
