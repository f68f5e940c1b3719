using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Reading.Paging;
using FloraGen.Reading.Waiting;

namespace FloraGen.Reading.Documents;

/// <summary>What a client can do beyond sending a call: going on to the next page, and waiting. It depends on finished types.</summary>
internal sealed class ConvenienceReader(ReadingContext context)
{
    public ApiModel Read(ApiModel model)
    {
        ModelTypes types = new(model);
        PaginationReader pagination = new(context, types);
        WaitReader waits = new(context, types);
        return model with
        {
            Resources = model.Resources.Select(resource => resource with
            {
                Operations = resource.Operations.Select(operation => Read(resource.Name, operation, pagination, waits)).ToEquatableArray(),
            }).ToEquatableArray(),
        };
    }

    private static ApiOperation Read(string resource, ApiOperation operation, PaginationReader pagination, WaitReader waits)
    {
        if (operation.ResponseKind != ApiResponseKind.Json || operation.MayRespondWithNothing)
        {
            return operation;
        }

        ApiPagination? pages = pagination.Read(resource, operation);
        return operation with
        {
            Pagination = pages,
            Wait = pages is null ? waits.Read(operation.Pointer, operation.Method, $"{resource}.{operation.Name}", operation.Response) : null,
        };
    }
}
