namespace FloraGen.Runtime.Internal;

using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// Pages that come from no server. Where their content says what leads on, that leads to the page behind the one that says it;
/// otherwise each leads to the one behind it.
/// </summary>
internal sealed class GivenPages<TPage>
    where TPage : class
{
    private readonly TPage[] _pages;
    private readonly Func<TPage, string?> _leadsTo;

    public GivenPages(TPage[] pages, Func<TPage, string?> leadsTo)
    {
        _pages = pages;
        _leadsTo = leadsTo;
    }

    /// <exception cref="InvalidOperationException">No page stands where this leads.</exception>
    public Task<ApiResponse<TPage>> GetAsync(string? lead, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (lead is null)
        {
            return PageAt(0);
        }

        for (int index = 1; index < _pages.Length; index++)
        {
            if (_leadsTo(_pages[index - 1]) == lead)
            {
                return PageAt(index);
            }
        }

        throw new InvalidOperationException($"There is no page behind the one with the next cursor '{lead}'.");
    }

    /// <summary>The number of the page behind, for pages that do not know what leads on.</summary>
    public string? Lead(ApiResponse<TPage> response, PagePosition position)
    {
        int behind = Array.IndexOf(_pages, response.Value) + 1;
        return behind < _pages.Length ? ApiText.Of(behind) : null;
    }

    private Task<ApiResponse<TPage>> PageAt(int index) => Task.FromResult(new ApiResponse<TPage>(HttpStatusCode.OK, _pages[index]));
}
