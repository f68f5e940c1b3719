namespace FloraGen.Runtime.Internal;

using System.Threading;
using System.Threading.Tasks;

/// <summary>Pages that no server answers: each question gets the next one, and a first question starts anew.</summary>
internal sealed class GivenPages<TPage>
{
    private readonly TPage[] _pages;
    private int _next;

    public GivenPages(TPage[] pages) => _pages = pages;

    public Task<TPage> NextAsync(string? cursor, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _next = cursor is null ? 0 : _next;
        return Task.FromResult(_pages[_next < _pages.Length ? _next++ : _pages.Length - 1]);
    }
}
